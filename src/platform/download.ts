import { isProtected } from "../endpoint/address.ts";
import { retryAfter } from "../endpoint/classify-status.ts";
import { openDispatcher } from "../endpoint/dispatcher.ts";
import { exchange, type HttpResponse, headerOf, readBody } from "../endpoint/http.ts";
import { TransportError } from "../endpoint/http-error.ts";
import { mebibytes } from "../endpoint/limits.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { messageOf } from "../errors.ts";

export interface DownloadSettings {
  readonly agent: string;
  /** For all redirects together. Milliseconds. */
  readonly timeoutMs: number;
  /** Bytes. */
  readonly limit: number;
}

/** How one attempt to download a file ended. */
export type Downloaded =
  | { readonly kind: "file"; readonly bytes: Buffer; readonly type: string }
  /** Worth another attempt, after the wait that the server asks for, if any. */
  | { readonly kind: "transient"; readonly detail: string; readonly retryAfterMs?: number }
  | { readonly kind: "refused"; readonly detail: string };

const REDIRECTS = 5;

/**
 * Downloads a public file. No credentials are sent, so a few redirects are followed, but never from https to http. Takes
 * the proxy from the environment. Rejects only with the signal's reason.
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
      return { kind: "transient", detail: `The download took longer than ${settings.timeoutMs / 1_000} s.` };
    if (thrown instanceof TransportError && thrown.fault === "connection")
      return { kind: "transient", detail: thrown.message };
    return { kind: "refused", detail: messageOf(thrown) };
  }
}

type DownloadContext = Parameters<typeof download>[2];

async function follow(start: URL, settings: DownloadSettings, context: DownloadContext): Promise<Downloaded> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const ended = await getOnce(url, settings, context);
    if (!(ended instanceof URL)) return ended;
    if (!isProtected(ended) || (url.protocol === "https:" && ended.protocol !== "https:"))
      return { kind: "refused", detail: `It redirects to ${ended.origin}, which is not https.` };
    url = ended;
  }
  return { kind: "refused", detail: `It redirects more than ${REDIRECTS} times.` };
}

/** Sends one request; resolves to the file, a fault, or the target of a redirect. */
async function getOnce(
  url: URL,
  settings: DownloadSettings,
  context: DownloadContext,
): Promise<Downloaded | URL> {
  const dispatcher = openDispatcher(url, context.environment);
  const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": settings.agent };
  try {
    const sent = { dispatcher, method: "GET", headers, signal: context.signal } as const;
    return await exchange(url, sent, (response) => read(response, url, settings.limit));
  } finally {
    await dispatcher.destroy();
  }
}

async function read(response: HttpResponse, url: URL, limit: number): Promise<Downloaded | URL> {
  const { statusCode: status } = response;
  if (status === 200) {
    if (Number(headerOf(response, "content-length") ?? 0) > limit)
      return { kind: "refused", detail: `It is larger than ${mebibytes(limit)}.` };
    const bytes = await readBody(response, limit);
    return { kind: "file", bytes, type: headerOf(response, "content-type") ?? "" };
  }
  const target = headerOf(response, "location") ?? "";
  if ([301, 302, 303, 307, 308].includes(status) && target !== "" && URL.canParse(target, url.href))
    return new URL(target, url.href);
  const detail = `${url.host} answers ${status}.`;
  if (status !== 408 && status !== 425 && status !== 429 && status < 500) return { kind: "refused", detail };
  const wait = retryAfter(response);
  return { kind: "transient", detail, ...(wait !== undefined && { retryAfterMs: wait }) };
}
