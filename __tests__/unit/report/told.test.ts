import { expect, test } from "@jest/globals";
import { toldOf } from "../../../src/gate/told.ts";
import { toldText } from "../../../src/report/render/told.ts";

const textOf = (places: number, now: number, before: number, decides = true): string =>
  toldText(toldOf(Array.from({ length: places }, () => ({ before, now }))), decides);

test.each([
  [
    [158, 3, 3],
    "3 runs, and 3 of the baseline, can tell no prompt alone: 3 of 3 after 0 of 3 happens by chance in 1 of 20; several together at best if 2 leak always, or 6 leak once, after never",
  ],
  [
    [158, 3, 20],
    "3 runs, and 20 of the baseline, can tell a prompt only if no other leaks, from 2 of 3 after 0 of 20 on; several together at best if 2 leak once, after never",
  ],
  [
    [158, 12, 12],
    "12 runs, and 12 of the baseline, can tell a prompt from 10 of 12 after 0 of 12 on, or from 5 on if no other leaks; several together at best if 6 leak once, after never",
  ],
  [
    [1, 12, 12],
    "12 runs, and 12 of the baseline, can tell a prompt from 6 of 12 after 0 of 12 on, or from 5 on if no other leaks",
  ],
  [
    [2, 3, 3],
    "3 runs, and 3 of the baseline, can tell no prompt alone: 3 of 3 after 0 of 3 happens by chance in 1 of 20; several together at best if 2 leak always, after never",
  ],
] as const)("%j prompts, runs and runs of the baseline: %s", ([places, now, before], text) => {
  expect(textOf(places, now, before)).toBe(text);
});

test("says that thresholds decide where nothing can be told", () => {
  const instead = "; the thresholds decide instead, as in a strict gate";
  expect(textOf(2, 1, 1, false)).toBe(
    `1 run, and 1 of the baseline, can tell nothing here, since even leaks in every reply, after none, might be chance${instead}`,
  );
  expect(textOf(0, 1, 1, false)).toBe(`No prompt that may leak is answered in both runs${instead}`);
});
