import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { problemOfSuiteUrl } from "../config/suite-url.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { UserError } from "../errors.ts";
import { backOffMs } from "../execution/backoff.ts";
import type { Clock } from "../execution/clock.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { Pin } from "../suite/load.ts";
import { VERSION } from "../version.ts";
import { type Downloaded, download } from "./download.ts";

export interface RemoteContext {
  /** For the proxy variables and the folder of the cache. */
  readonly environment: Environment;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** Bytes. */
const LIMIT = 20 * 1024 * 1024;
/** Longer waits that a server asks for are refused. Milliseconds. */
const LONGEST_PAUSE_MS = 120_000;

/**
 * The text of a suite from the web, exactly as pinned. Downloads are cached by hash, and the hash is checked again before
 * use. Throws a UserError for a file that cannot be downloaded, is not pinned, or has another hash.
 */
export async function remoteSuite(source: string, pin: Pin, context: RemoteContext): Promise<string> {
  const problem = problemOfSuiteUrl(source);
  if (problem !== undefined) throw new UserError(`suite ${problem}.`);
  const url = new URL(source);
  const name = url.origin + url.pathname;
  const kept = pin.sha256 === undefined ? undefined : await fromCache(pin.sha256, context.environment);
  const bytes = kept ?? (await fetched(url, pin, context));
  const found = sha256(bytes);
  if (pin.sha256 === undefined) {
    throw new UserError(
      `suite must end with the hash of the file, since a suite from the web has to be pinned. ${name} now is a file of ${bytes.length} bytes; read it, and if it is what you want, add #sha256=${found} to the URL`,
    );
  }
  if (found !== pin.sha256) {
    throw new UserError(
      `${name}: is not the file that was pinned: the URL says sha256=${pin.sha256}, but the file now has ${found}. If that change is wanted, read it and pin the new hash.`,
    );
  }
  if (kept === undefined) await intoCache(found, bytes, context.environment);
  return decodeUtf8(bytes, name);
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function decodeUtf8(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (thrown) {
    throw new UserError(`${name}: is not UTF-8 text.`, { cause: thrown });
  }
}

async function fetched(url: URL, pin: Pin, context: RemoteContext): Promise<Buffer> {
  try {
    return await tryToFetch(url, pin, context);
  } catch (thrown) {
    if (context.signal.aborted) throw new UserError(String(context.signal.reason), { cause: thrown });
    throw thrown;
  }
}

async function tryToFetch(url: URL, pin: Pin, context: RemoteContext): Promise<Buffer> {
  const settings = { agent: `nessie-action/${VERSION}`, timeoutMs: pin.timeoutMs, limit: LIMIT };
  for (let faults = 1; ; faults++) {
    const ended = await download(url, settings, context);
    if (ended.kind === "file") return asData(ended, url);
    const wait =
      ended.kind === "transient" && faults <= pin.retries ? pauseAfter(ended, faults, context) : undefined;
    if (wait === undefined) {
      throw new UserError(
        `${url.origin}${url.pathname}: cannot be fetched: ${terminalLine(ended.detail, 400)}`,
      );
    }
    await context.clock.sleep(wait, context.signal);
  }
}

/** Milliseconds to wait before the next attempt; undefined if that is too long. */
function pauseAfter(
  { retryAfterMs }: Downloaded & { kind: "transient" },
  faults: number,
  { random }: RemoteContext,
): number | undefined {
  const wait = retryAfterMs ?? backOffMs(faults, random);
  return wait <= LONGEST_PAUSE_MS ? wait : undefined;
}

/** Login pages and file viewers also have status 200. */
function asData({ bytes, type }: Downloaded & { kind: "file" }, url: URL): Buffer {
  if (!/^text\/html\b/i.test(type)) return bytes;
  throw new UserError(
    `${url.origin}${url.pathname}: is a web page, not a file; take the address that downloads the file itself.`,
  );
}

/** The path at which a suite is cached; undefined if there is no cache folder. */
function cachePath(hash: string, environment: Environment): string | undefined {
  const { RUNNER_TOOL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  const ofUser = HOME && join(HOME, ".cache");
  const base = [RUNNER_TOOL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, ofUser].find(
    (folder) => folder && isAbsolute(folder),
  );
  return base && join(base, "nessie-action", "suites", hash);
}

/** The cached bytes, if their hash is still right. */
async function fromCache(hash: string, environment: Environment): Promise<Buffer | undefined> {
  const path = cachePath(hash, environment);
  try {
    if (path === undefined || (await stat(path)).size > LIMIT) return undefined;
    const bytes = await readFile(path);
    return sha256(bytes) === hash ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Caches the bytes for the next run. A failure to write does not matter. */
async function intoCache(hash: string, bytes: Buffer, environment: Environment): Promise<void> {
  const path = cachePath(hash, environment);
  if (path === undefined) return;
  try {
    await mkdir(join(path, ".."), { recursive: true });
    const part = `${path}.${randomUUID()}.part`;
    await writeFile(part, bytes);
    await rename(part, path);
  } catch {
    // The next run downloads it again.
  }
}
