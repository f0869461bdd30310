import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Environment } from "../endpoint/proxy.ts";
import type { SuiteFiles } from "../suite/load.ts";
import { decodeExactText, decodeText } from "../suite/text.ts";
import { clock } from "./clock.ts";
import { within } from "./files.ts";
import { remoteSuite } from "./remote-suite.ts";

/** A larger suite is refused before it is read. Bytes. */
const SUITE_BYTES = 20_000_000;

const NEVER = new AbortController().signal;

/** What reading files depends on. */
export interface FileSettings {
  /** For the proxy variables and the folder of the cache. */
  readonly env: Environment;
  /** Relative paths start here. */
  readonly cwd: string;
  /** If set, suites must be in this folder. */
  readonly workspace?: string | undefined;
}

/** The environment and working folder of this process. */
export function ofThisProcess(): FileSettings {
  return { env: process.env, cwd: process.cwd() };
}

/** Reads suites from disk; with `workspace`, only from there, links resolved. `signal` aborts a download. */
export function suiteFiles(settings = ofThisProcess(), signal: AbortSignal = NEVER): SuiteFiles {
  const { env, cwd, workspace } = settings;
  const allowed = async (path: string): Promise<string> => {
    const real = await realpath(resolve(cwd, path));
    if (workspace !== undefined && within(await realpath(workspace), real) === undefined)
      throw new Error("it is outside the workspace");
    return real;
  };
  const bytesOf = async (path: string): Promise<Buffer> => {
    const real = await allowed(path);
    const found = await stat(real);
    // A device or a pipe has no size and may have no end.
    if (!found.isFile()) throw new Error("it is not a file");
    if (found.size > SUITE_BYTES) throw new Error(`it is larger than ${SUITE_BYTES / 1_000_000} MB`);
    return readFile(real);
  };
  return {
    read: async (path) => decodeText(await bytesOf(path)),
    readExact: async (path) => decodeExactText(await bytesOf(path)),
    list: async (path) => {
      const real = await allowed(path);
      return (await stat(real)).isDirectory() ? readdir(real) : undefined;
    },
    download: (url, pin) => remoteSuite(url, pin, { environment: env, clock, random: Math.random, signal }),
  };
}
