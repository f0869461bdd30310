import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { openCalls, openGitHub } from "../../../src/github/client.ts";
import type { CallOptions } from "../../../src/github/octokit.ts";
import { contextAt, quickCalls } from "../../support/builders/contexts.ts";
import { type Failure, type GitHubApi, startGitHubApi } from "../../support/servers/github-api.ts";

const place = () => contextAt(api.url, { sha: "a".repeat(40), base: { kind: "workspace" } });
const gitHub = (options: CallOptions = quickCalls()) => openGitHub(place(), "token", options);

let api: GitHubApi;
beforeEach(async () => {
  api = await startGitHubApi();
});
afterEach(() => api.close());

/** Answers the next requests with these failures; the list fills with the times at which requests came. */
function failWith(failures: readonly Failure[]): number[] {
  const [left, times]: [Failure[], number[]] = [[...failures], []];
  api.refuse = () => {
    times.push(performance.now());
    return left.shift();
  };
  return times;
}

const always = (failure: Failure): Failure[] => Array.from({ length: 20 }, () => failure);

describe("a call is made again", () => {
  test.each<[string, Failure]>([
    ["after a server error", { status: 500, message: "Oops" }],
    ["after a gateway's error", { status: 502, message: "Bad Gateway" }],
    ["after an answer that is not JSON", { status: 200, message: "", text: "<html>" }],
  ])("%s, at most three times", async (_name, failure) => {
    failWith([failure, failure, failure]);
    expect((await gitHub().createComment(7, "hello")).body).toBe("hello");
    expect(api.requests).toHaveLength(4);
    api.requests.splice(0);
    failWith(always(failure));
    await expect(gitHub().createComment(7, "hello")).rejects.toMatchObject({ status: failure.status });
    expect(api.requests).toHaveLength(4);
  });

  test.each<[string, Failure, number]>([
    [
      "a secondary limit",
      { status: 403, message: "You have exceeded a secondary rate limit. Please wait." },
      60,
    ],
    [
      "the old name of that",
      { status: 403, message: "You have triggered an abuse detection mechanism." },
      60,
    ],
    ["a 429", { status: 429, message: "Too many requests" }, 60],
    ["retry-after", { status: 403, message: "Slow down.", headers: { "retry-after": "7" } }, 7],
    [
      "a limit that is used up",
      {
        status: 403,
        message: "API rate limit exceeded for installation.",
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": "1764504020",
          date: "Sun, 30 Nov 2025 12:00:00 GMT",
        },
      },
      20,
    ],
  ])("after the wait that a rate limit asks for: %s", async (_name, failure, seconds) => {
    const [first = 0, second = 0] = await (async () => {
      const times = failWith([failure]);
      await gitHub().createComment(7, "hello");
      return times;
    })();
    expect(api.comments).toHaveLength(1);
    // A second takes a millisecond here, and timers may be one early.
    expect(second - first).toBeGreaterThanOrEqual(seconds - 2);
  });

  test.each<[string, Failure]>([
    ["a missing permission", { status: 403, message: "Resource not accessible by integration" }],
    ["a wrong token", { status: 401, message: "Bad credentials" }],
    ["what is not there", { status: 404, message: "Not Found" }],
    ["a conflict", { status: 409, message: "Git Repository is empty." }],
    ["a validation", { status: 422, message: "Validation Failed" }],
    ["a limit of an hour", { status: 429, message: "", headers: { "retry-after": "3600" } }],
    ["a limit of more than a minute", { status: 403, message: "", headers: { "retry-after": "61" } }],
  ])("but not after %s", async (_name, failure) => {
    failWith(always(failure));
    await expect(gitHub().createComment(7, "hello")).rejects.toMatchObject({ status: failure.status });
    expect(api.requests).toHaveLength(1);
  });
});

describe("a call that is cancelled", () => {
  const cancelled = new Error("Cancelled");

  test("before it begins sends nothing", async () => {
    const options = { ...quickCalls(), signal: AbortSignal.abort(cancelled) };
    await expect(gitHub(options).createComment(7, "hello")).rejects.toBe(cancelled);
    expect(api.requests).toEqual([]);
  });

  test("while it waits for a retry ends at once, and sends nothing more", async () => {
    const ends = new AbortController();
    api.refuse = () => {
      setTimeout(() => ends.abort(cancelled), 20);
      return { status: 429, message: "", headers: { "retry-after": "60" } };
    };
    const options = { ...quickCalls(), signal: ends.signal, retrySecondMs: 10 };
    const began = performance.now();
    await expect(gitHub(options).createComment(7, "hello")).rejects.toBe(cancelled);
    expect(performance.now() - began).toBeLessThan(600);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(api.requests).toHaveLength(1);
  });
});

test("a token is not sent on to another host [S2]", async () => {
  const seen: (string | undefined)[] = [];
  const other = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(200, { "content-type": "application/json" }).end("[]");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(other.address());
  failWith([{ status: 302, message: "", headers: { location: `http://127.0.0.1:${port}/elsewhere` } }]);
  await openCalls(place(), "token", quickCalls())("GET /repos/{owner}/{repo}/pulls", {}, z.unknown());
  expect(seen).toEqual([undefined]);
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});
