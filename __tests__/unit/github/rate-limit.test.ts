import { expect, test } from "@jest/globals";
import { rateLimitWait } from "../../../src/github/rate-limit.ts";

const USED_UP = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1764504020" };

test.each<[string, number, string, Record<string, string>, number | undefined]>([
  [
    "a secondary limit without retry-after waits a minute",
    403,
    "You have exceeded a secondary rate limit.",
    {},
    60,
  ],
  ["a 429 without retry-after waits a minute", 429, "Too many requests", {}, 60],
  [
    "the old name of the secondary limit is known",
    403,
    "You have triggered an abuse detection mechanism.",
    {},
    60,
  ],
  ["retry-after is kept", 403, "Slow down.", { "retry-after": "7" }, 7],
  ["retry-after is kept, however long", 429, "API rate limit exceeded", { "retry-after": "3600" }, 3_600],
  [
    "retry-after that is a date counts as none",
    429,
    "",
    { "retry-after": "Sun, 30 Nov 2025 12:00:00 GMT" },
    60,
  ],
  [
    "a used-up limit waits for its reset, by the clock of the answer",
    403,
    "API rate limit exceeded for installation.",
    { ...USED_UP, date: "Sun, 30 Nov 2025 12:00:00 GMT" },
    20,
  ],
  [
    "a limit that was reset meanwhile waits a second",
    403,
    "API rate limit exceeded for installation.",
    { ...USED_UP, date: "Sun, 30 Nov 2025 12:01:00 GMT" },
    1,
  ],
  ["a missing permission is no rate limit", 403, "Resource not accessible by integration", {}, undefined],
  ["nor is a server that asks to be left alone", 503, "rate limit", { "retry-after": "7" }, undefined],
])("%s", (_name, status, message, headers, seconds) => {
  expect(rateLimitWait({ status, message, headers })).toBe(seconds);
});
