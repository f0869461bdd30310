import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.ts";
import { remoteSuite } from "../../src/platform/remote-suite.ts";
import { closeAll, closeLater } from "../support/builders/requests.ts";
import { type FakeClock, fakeClock } from "../support/fake-clock.ts";
import { type FileServer, type Serve, startFileServer } from "../support/servers/file-server.ts";
import { startProxy } from "../support/servers/proxy.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const TEXT = '{"suite":"äußeres"}\n';
const hashOf = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");
const SHA = hashOf(TEXT);

afterEach(closeAll);
afterAll(cleanUp);

interface Fetched {
  readonly text?: string;
  readonly problems?: readonly string[];
  readonly clock: FakeClock;
}

interface Over {
  readonly sha256?: string | undefined;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

async function fetching(url: string, over: Over = {}): Promise<Fetched> {
  const { environment = {}, signal = new AbortController().signal, timeoutMs = 10_000 } = over;
  const clock = fakeClock();
  const sha256 = "sha256" in over ? over.sha256 : SHA;
  const pin = { retries: 3, timeoutMs, ...(sha256 !== undefined && { sha256 }) };
  try {
    return { text: await remoteSuite(url, pin, { environment, clock, random: () => 0.5, signal }), clock };
  } catch (thrown) {
    if (thrown instanceof UserError) return { problems: thrown.problems, clock };
    throw thrown;
  }
}

const serving = async (serve: Serve): Promise<FileServer> => closeLater(await startFileServer(serve));

describe("a suite from the web", () => {
  test("is the file at its address, asked for without any credentials [S8]", async () => {
    const server = await serving(() => ({ body: TEXT }));
    expect((await fetching(`${server.url}/r/abc/s.json?download=true`)).text).toBe(TEXT);
    expect(server.requests.map(({ path }) => path)).toEqual(["/r/abc/s.json?download=true"]);
    expect(Object.keys(server.requests[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test("that differs from the pinned file is an error with the new hash [S8]", async () => {
    const server = await serving(() => ({ body: "other" }));
    expect((await fetching(`${server.url}/s.json`)).problems).toEqual([
      `${server.url}/s.json: is not the file that was pinned: the URL says sha256=${SHA}, but the file now has ${hashOf("other")}. If that change is wanted, read it and pin the new hash.`,
    ]);
  });

  test("that is not pinned is an error with the hash to pin, whatever the cache has", async () => {
    const server = await serving(() => ({ body: TEXT }));
    const environment = { RUNNER_TOOL_CACHE: workspace() };
    await fetching(`${server.url}/s.json`, { environment });
    expect((await fetching(`${server.url}/s.json`, { sha256: undefined, environment })).problems).toEqual([
      expect.stringContaining(`add #sha256=${SHA} to the URL`),
    ]);
    expect(server.requests).toHaveLength(2);
  });

  test("follows redirects to another host, a few, and never to plain http elsewhere", async () => {
    const store = await serving(() => ({ body: TEXT }));
    const hub = await serving((path) => {
      const [, hops = "0"] = /^\/hop\/([0-9]+)/.exec(path) ?? [];
      const target =
        path === "/away"
          ? "http://suites.example/s"
          : Number(hops) > 0
            ? `/hop/${Number(hops) - 1}`
            : store.url;
      return { status: 302, headers: { location: target } };
    });
    expect((await fetching(`${hub.url}/hop/3`)).text).toBe(TEXT);
    expect(store.requests).toHaveLength(1);
    expect((await fetching(`${hub.url}/hop/9`)).problems?.[0]).toContain("redirects more than 5 times");
    expect((await fetching(`${hub.url}/away`)).problems?.[0]).toContain(
      "redirects to http://suites.example, which is not https",
    );
  });

  test("is unpacked where a server packs it unasked", async () => {
    const packed = (response: ServerResponse): void =>
      void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(TEXT));
    const server = await serving(() => packed);
    expect((await fetching(`${server.url}/s.json`)).text).toBe(TEXT);
  });

  test("goes through the proxy of the environment, but not to this machine [S5]", async () => {
    const server = await serving(() => ({ body: TEXT }));
    const proxy = closeLater(await startProxy());
    const { port } = new URL(server.url);
    const environment = { http_proxy: proxy.url, https_proxy: proxy.url };
    await fetching(`https://suites.invalid:${port}/s.json`, { environment });
    expect(new Set(proxy.tunnels)).toEqual(new Set([`suites.invalid:${port}`]));
    const before = proxy.tunnels.length;
    expect((await fetching(`${server.url}/s.json`, { environment })).text).toBe(TEXT);
    expect(proxy.tunnels).toHaveLength(before);
  });
});

describe("faults on the way", () => {
  test.each<[string, Serve, number[]]>([
    ["500", () => ({ status: 500 }), [375, 750, 1500]],
    ["503 with Retry-After", () => ({ status: 503, headers: { "retry-after": "7" } }), [7000, 7000, 7000]],
    ["429", () => ({ status: 429, headers: { "retry-after": "1" } }), [1000, 1000, 1000]],
    ["a reset", () => (response) => void response.socket?.resetAndDestroy(), [375, 750, 1500]],
    [
      "a body that is cut off",
      () => (response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("half", () => response.socket?.end());
      },
      [375, 750, 1500],
    ],
  ])("%s is retried, then reported", async (_name, fault, waits) => {
    const once = await serving((_path, place) => (place === 0 ? fault("", place) : { body: TEXT }));
    expect((await fetching(`${once.url}/s.json`)).text).toBe(TEXT);
    const always = await serving(fault);
    const ended = await fetching(`${always.url}/s.json`);
    expect(ended.problems).toEqual([expect.stringContaining(`${always.url}/s.json: cannot be fetched: `)]);
    expect(ended.clock.slept).toEqual(waits);
    expect(always.requests).toHaveLength(4);
  });

  test.each<[string, Serve, string]>([
    ["404", () => ({ status: 404 }), " answers 404."],
    ["a redirect to nowhere", () => ({ status: 302 }), " answers 302."],
    ["a long pause", () => ({ status: 429, headers: { "retry-after": "3600" } }), " answers 429."],
    [
      "a page",
      () => ({ headers: { "content-type": "text/html; charset=utf-8" }, body: TEXT }),
      "is a web page, not a file",
    ],
    [
      "a length that says too much",
      () => (response) => response.writeHead(200, { "content-length": 1e9 }).flushHeaders(),
      "It is larger than 20 MiB.",
    ],
    [
      "a body without end",
      () => (response) => {
        const megabyte = Buffer.alloc(1024 * 1024, " ");
        response.on("error", () => {});
        const pour = (): void => {
          while (response.write(megabyte));
          response.once("drain", pour);
        };
        pour();
      },
      "The body is larger than 20 MiB.",
    ],
  ])("%s is reported at once", async (_name, serve, words) => {
    const server = await serving(serve);
    const ended = await fetching(`${server.url}/s.json`);
    expect(ended.problems).toEqual([expect.stringContaining(words)]);
    expect(server.requests).toHaveLength(1);
  });

  test("a silent server is given up on after the timeout", async () => {
    const server = await serving(() => () => {});
    const ended = await fetching(`${server.url}/s.json`, { timeoutMs: 50 });
    expect(ended.problems).toEqual([expect.stringContaining("The download took longer than 0.05 s.")]);
    expect(server.requests).toHaveLength(4);
  });

  test("cancelling the run ends the download at once", async () => {
    const server = await serving(() => () => {});
    const controller = new AbortController();
    const ended = fetching(`${server.url}/s.json`, { signal: controller.signal });
    controller.abort("The run was cancelled (SIGTERM).");
    expect((await ended).problems).toEqual(["The run was cancelled (SIGTERM)."]);
  });

  test("bytes that are not text are refused, even if pinned", async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0xfe]);
    const server = await serving(() => ({ body: bytes }));
    expect((await fetching(`${server.url}/s.json`, { sha256: hashOf(bytes) })).problems).toEqual([
      `${server.url}/s.json: is not UTF-8 text.`,
    ]);
  });
});

describe("the cache", () => {
  const entry = (folder: string): string => join(folder, "nessie-action", "suites", SHA);

  test.each<[string, (folder: string) => Record<string, string>]>([
    ["RUNNER_TOOL_CACHE", (folder) => ({ RUNNER_TOOL_CACHE: folder, HOME: "/nowhere" })],
    ["RUNNER_TEMP", (folder) => ({ RUNNER_TEMP: folder })],
    ["XDG_CACHE_HOME", (folder) => ({ XDG_CACHE_HOME: folder, HOME: "/nowhere" })],
  ])("in %s needs no network the second time", async (_name, environment) => {
    const folder = workspace();
    const server = await serving(() => ({ body: TEXT }));
    for (const path of ["/s.json", "/elsewhere.json"])
      expect((await fetching(server.url + path, { environment: environment(folder) })).text).toBe(TEXT);
    expect(server.requests).toHaveLength(1);
    expect(readFileSync(entry(folder), "utf8")).toBe(TEXT);
    expect(readdirSync(join(entry(folder), ".."))).toEqual([SHA]);
  });

  test("is in ~/.cache otherwise", async () => {
    const folder = workspace();
    const server = await serving(() => ({ body: TEXT }));
    await fetching(server.url, { environment: { HOME: folder } });
    expect(readFileSync(entry(join(folder, ".cache")), "utf8")).toBe(TEXT);
  });

  test("is never trusted: a changed file in it is fetched again [S8]", async () => {
    const folder = workspace();
    mkdirSync(join(entry(folder), ".."), { recursive: true });
    writeFileSync(entry(folder), "tampered");
    const server = await serving(() => ({ body: TEXT }));
    expect((await fetching(server.url, { environment: { RUNNER_TEMP: folder } })).text).toBe(TEXT);
    expect(readFileSync(entry(folder), "utf8")).toBe(TEXT);
  });

  test("keeps only files with the pinned hash", async () => {
    const folder = workspace();
    const server = await serving(() => ({ body: "other" }));
    await fetching(server.url, { environment: { RUNNER_TEMP: folder } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is optional: a run works if it cannot be written to", async () => {
    const file = join(workspace(), "file");
    writeFileSync(file, "");
    const server = await serving(() => ({ body: TEXT }));
    expect((await fetching(server.url, { environment: { RUNNER_TEMP: file } })).text).toBe(TEXT);
  });
});

describe("an address is refused before anything is asked", () => {
  test.each([
    ["http://suites.example/s.json", "must be an https URL"],
    ["ftp://suites.example/s.json", "must be an https URL"],
    ["https://", "must be an https URL"],
    ["https://me:word@suites.example/s.json", "must not contain a user name or password"],
    ["https://suites.example/s.json#x", "must not contain a fragment (#)"],
    [
      "https://huggingface.co/datasets/o/d/blob/0123abc/s.jsonl",
      "use resolve (Hugging Face) or raw (GitHub) instead",
    ],
    [
      "https://huggingface.co/datasets/o/d/resolve/0123abc/s.parquet",
      "docs/published-data.md shows how to convert parquet",
    ],
    ["https://huggingface.co/datasets/o/d/resolve/main/s.jsonl", "must name a commit, but main moves"],
    ["https://github.com/o/r/raw/refs/heads/master/s.json", "must name a commit, but master moves"],
    ["https://raw.githubusercontent.com/o/r/main/s.json", "must name a commit, but main moves"],
    ["https://gitlab.example/o/r/-/raw/HEAD/s.json", "must name a commit, but HEAD moves"],
  ])("%s", async (url, words) => {
    expect((await fetching(url)).problems).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    "https://raw.githubusercontent.com/o/main/0123abc/main/s.json",
    "https://huggingface.co/datasets/main/d/resolve/0123abc/main/s.jsonl",
  ])("but not %s, where only a name or folder is called like a branch", async (url) => {
    const aborted = AbortSignal.abort("not asked");
    expect((await fetching(url, { signal: aborted })).problems).toEqual(["not asked"]);
  });
});
