import { expect, test } from "@jest/globals";
import { htmlReport } from "../../../src/page/render-page.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { leftOutLine, MOST_SHOWN, selectTrials } from "../../../src/report/select-trials.ts";
import { reportOf, rightReply } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

/** Eight trials, of which the sixth and the last leak. */
const report = reportOf({
  reply: (trial) =>
    [5, 7].includes(trial.index) ? said(`It is ${trial.prompt.harmful[0]}.`) : rightReply(trial),
});
const reports = [finalReport(report)];
const placesOf = (most?: number): number[] => selectTrials(reports, most).map(({ index }) => index);

test("a page has room for every trial of an ordinary run, and says nothing of that", () => {
  expect(placesOf()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(leftOutLine(reports)).toBeUndefined();
  expect(htmlReport([report])).not.toContain("are shown here");
});

test("where there is less room, the wrong trials are shown first, all in their order", () => {
  expect(placesOf(4)).toEqual([0, 1, 5, 7]);
  expect(leftOutLine(reports, 4)).toBe(
    "Of 8 trials 4 are shown here: all that are not right or contain a keyword in disguise (2), and the first of the others. report.json has them all.",
  );
});

test("where there is no room even for those, no right one is shown", () => {
  expect(placesOf(1)).toEqual([5]);
  expect(leftOutLine(reports, 1)).toBe(
    "Of 8 trials 1 are shown here: the first of the 2 that are not right or contain a keyword in disguise. report.json has them all.",
  );
});

test("a keyword in disguise, and a reply that was asked for again, are worth showing", () => {
  const disguised = reportOf({
    reply: (trial) =>
      trial.index === 7
        ? said(`Not ${trial.prompt.harmful[0]?.split("").reverse().join("")}.`)
        : rightReply(trial),
  });
  expect(selectTrials([finalReport(disguised)], 1).map(({ index }) => index)).toEqual([7]);
});

test("the room is that of all models together", () => {
  const both = selectTrials([reportOf(), report].map(finalReport), 4);
  expect(both.map(({ model, index }) => [model, index])).toEqual([
    [0, 0],
    [0, 1],
    [1, 5],
    [1, 7],
  ]);
});

test("a page of a run beyond the limit says what it leaves out", () => {
  const trials = Array.from({ length: MOST_SHOWN / 8 + 1 }, () => report.trials).flat();
  const page = htmlReport([{ ...report, trials }]);
  expect(page).toContain("Of 10,008 trials 10,000 are shown here");
  expect(page.length).toBeLessThan(4_000_000);
});
