import { messageOf } from "../errors.ts";
import { isProtected } from "./address.ts";
import type { Environment } from "./proxy.ts";
import { retryAfter } from "./status.ts";
import { dispatcherFor, dropBody, readBody, type Sent, send, TransportError } from "./transport.ts";

export interface DownloadSettings {
  readonly agent: string;
  /** For all redirects together. Milliseconds. */
  readonly timeoutMs: number;
  /** Bytes. */
  readonly limit: number;
}

/** How one try to fetch a file ended. */
export type Downloaded =
  | { readonly kind: "file"; readonly bytes: Buffer; readonly type: string }
  /** Worth another try, after that wait if the server says so. */
  | { readonly kind: "transient"; readonly detail: string; readonly retryAfterMs?: number }
  | { readonly kind: "refused"; readonly detail: string };

const REDIRECTS = 5;

/**
 * Fetches a public file: no credentials are sent to anybody, so redirects are followed, a few, and never from https to
 * http. Takes the proxy from the environment. Rejects only with the signal's reason.
 */
export async function download(
  url: URL,
  settings: DownloadSettings,
  { environment, signal }: { readonly environment: Environment; readonly signal: AbortSignal },
): Promise<Downloaded> {
  const limit = AbortSignal.timeout(settings.timeoutMs);
  const either = AbortSignal.any([signal, limit]);
  try {
    return await follow(url, settings, { environment, signal: either });
  } catch (thrown) {
    signal.throwIfAborted();
    if (limit.aborted)
      return { kind: "transient", detail: `Not whole within ${settings.timeoutMs / 1_000} s.` };
    if (thrown instanceof TransportError && thrown.fault === "connection")
      return { kind: "transient", detail: thrown.message };
    return { kind: "refused", detail: messageOf(thrown) };
  }
}

type Edges = Parameters<typeof download>[2];

async function follow(start: URL, settings: DownloadSettings, edges: Edges): Promise<Downloaded> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const ended = await getOnce(url, settings, edges);
    if (!(ended instanceof URL)) return ended;
    if (!isProtected(ended) || (url.protocol === "https:" && ended.protocol !== "https:"))
      return { kind: "refused", detail: `It redirects to ${ended.origin}, which is not https.` };
    url = ended;
  }
  return { kind: "refused", detail: `It redirects more than ${REDIRECTS} times.` };
}

/** What one request brings: the file, a fault, or where it is to be had instead. */
async function getOnce(url: URL, settings: DownloadSettings, edges: Edges): Promise<Downloaded | URL> {
  const dispatcher = dispatcherFor(url, edges.environment);
  try {
    const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": settings.agent };
    const { signal } = edges;
    return await answerOf(
      await send(url.href, { method: "GET", headers, signal, dispatcher }),
      url,
      settings,
    );
  } finally {
    await dispatcher.destroy();
  }
}

async function answerOf(
  { statusCode, headers, body }: Sent,
  url: URL,
  { limit }: DownloadSettings,
): Promise<Downloaded | URL> {
  if (statusCode === 200) {
    if (Number(headers["content-length"]) > limit) {
      dropBody(body);
      return { kind: "refused", detail: `It is larger than ${limit / 1024 / 1024} MiB.` };
    }
    return { kind: "file", bytes: await readBody(body, limit), type: textOf(headers["content-type"]) };
  }
  dropBody(body);
  const target = textOf(headers.location);
  if ([301, 302, 303, 307, 308].includes(statusCode) && target !== "" && URL.canParse(target, url.href))
    return new URL(target, url.href);
  const detail = `${url.host} answers ${statusCode}.`;
  if (statusCode !== 408 && statusCode !== 425 && statusCode !== 429 && statusCode < 500)
    return { kind: "refused", detail };
  const wait = retryAfter(new Headers({ "retry-after": textOf(headers["retry-after"]) }));
  return { kind: "transient", detail, ...(wait !== undefined && { retryAfterMs: wait }) };
}

function textOf(header: string | string[] | undefined): string {
  return [header ?? ""].flat().join(", ");
}
