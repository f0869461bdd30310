import { expect, test } from "@jest/globals";
import { ratios, row, table } from "../../scripts/bench/figures.ts";
import { prefixCache } from "../../scripts/bench/prefix-cache.ts";
import { rateLimit } from "../../scripts/bench/rate-limit.ts";

const words = (tokens: number, letter: string): { readonly content: string } => ({
  content: letter.repeat(tokens * 4),
});

test("the benchmark's prefix cache serves only what has been answered, from 1,024 tokens in steps of 128", () => {
  const cache = prefixCache();
  const common = words(1_200, "a");
  const answered = cache.asked([common, words(100, "b")]);
  cache.asked([common, words(100, "c")]);
  expect(cache.count()).toMatchObject({ cached: 0, best: 1_024 + 128 });
  answered();
  cache.asked([common, words(100, "d")]);
  cache.asked([words(500, "a")]);
  expect(cache.count()).toEqual({ input: 3 * 1_301, cached: 1_024 + 128, best: 2 * (1_024 + 128) });
});

test("the benchmark's rate limit counts requests in any second", () => {
  let at = 0;
  const allowed = rateLimit(2, () => at);
  const times = [0, 100, 200, 999, 1_000, 1_050, 1_100];
  const passed = times.map((time) => {
    at = time;
    return allowed();
  });
  expect(passed).toEqual([true, true, false, false, true, false, true]);
});

test("the benchmark's tables have medians, spreads, and whether a goal is met by ratios of alternating measurements", () => {
  const goal = { kind: "most", value: 1.5 } as const;
  const rows = [
    row("ours ÷ theirs", ratios([1, 4, 9], [1, 2, 3]), { unit: "", digits: 1, goal }),
    row("wall", [3, 1, 2], { unit: " s", digits: 0 }),
  ];
  expect(table(rows)).toBe(
    [
      "|               | median | spread  | goal        |        |",
      "| ------------- | ------ | ------- | ----------- | ------ |",
      "| ours ÷ theirs | 2.0    | 1.0–3.0 | at most 1.5 | missed |",
      "| wall          | 2 s    | 1 s–3 s |             |        |",
    ].join("\n"),
  );
});
