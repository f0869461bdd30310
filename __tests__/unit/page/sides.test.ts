import { describe, expect, test } from "@jest/globals";
import type { Trial } from "../../../src/execution/plan.ts";
import { comparing, pageData } from "../../../src/page/page-data.ts";
import { htmlReport } from "../../../src/page/render-page.ts";
import { eachPlaceOnce, sideFinder } from "../../../src/page/sides.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { selectTrials } from "../../../src/report/select-trials.ts";
import { leaking, reportOf, rightReply, rulesOf } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const reports = [reportOf({ reply: leaking }), reportOf({ cases: 3 })].map(finalReport);
const data = comparing(pageData(reports, ["a", "b"]), reports);
const sidesOf = sideFinder(data);

describe("the sides of a trial", () => {
  test("are the trials of both runs at its place, whichever of them is opened", () => {
    const [first] = data.trials;
    const later = data.trials.find(({ model }) => model === 1);
    if (first === undefined || later === undefined) throw new Error("There are no trials");
    const sides = { before: first, now: later, models: { before: 0, now: 1 } };
    expect(sidesOf(first)).toEqual(sides);
    expect(sidesOf(later)).toEqual(sides);
  });

  test("may lack the earlier one", () => {
    const added = data.trials.find((trial) => data.cases[trial.case]?.id === "case-3");
    expect(added && sidesOf(added)).toMatchObject({ before: undefined, now: added });
  });

  test("are none where two models are shown, but not compared", () => {
    const other = pageData(reports, ["a", "b"]);
    expect(other.trials.map(sideFinder(other)).filter((sides) => sides !== undefined)).toEqual([]);
  });

  test("are stepped through once", () => {
    const steps = eachPlaceOnce(data.trials, sidesOf);
    expect(steps).toEqual(data.trials.filter(({ model }) => model === 1));
    const before = data.trials.filter(({ model }) => model === 0);
    expect(eachPlaceOnce(before, sidesOf)).toEqual(before);
  });
});

test("a run of which not all trials are shown is marked", () => {
  const shown = selectTrials(reports, 14);
  const { models } = comparing(pageData(reports, ["a", "b"], shown), reports);
  expect(models.map(({ leftOut = false }) => leftOut)).toEqual([false, true]);
});

describe("the list of changes", () => {
  const leaks =
    (...names: string[]) =>
    (trial: Trial) =>
      names.includes(`${trial.testCase} ${trial.run}`) && trial.prompt.id === "stranger"
        ? said(`It is ${trial.prompt.harmful[0]}.`)
        : rightReply(trial);
  const before = reportOf({ runs: 3, conditions: ["plain"], cases: 3, reply: leaks("case-1 2", "case-3 2") });
  const now = reportOf({
    ...{ runs: 3, conditions: ["plain"], cases: 3, reply: leaks("case-2 3", "case-3 1", "case-3 2") },
    rules: rulesOf({ baseline: before }),
  });
  const linksIn = (page: string): string[] =>
    [...page.matchAll(/<li><a href="#([^"]*)"(?: data-trial="([^"]*)")?>/g)]
      .filter(([, href = ""]) => href.includes("rules"))
      .map(([, href = "", trial = "none"]) => `${href} ${trial}`);

  test("opens the place that was wrong before if it is fixed, now if it is new, both times if it is still wrong", () => {
    const page = htmlReport([before, now], { compared: true });
    expect(linksIn(page)).toEqual([
      "trial=rules/case-2/stranger/plain/3/2 rules/case-2/stranger/plain/3/2",
      "trial=rules/case-3/stranger/plain/2/2 rules/case-3/stranger/plain/2/2",
      "trial=rules/case-1/stranger/plain/2/2 rules/case-1/stranger/plain/2/2",
    ]);
  });

  test("finds the trials of a case where the page has no earlier replies", () => {
    expect(linksIn(htmlReport([now]))).toEqual([
      "text=rules/case-2/ none",
      "text=rules/case-3/ none",
      "text=rules/case-1/ none",
    ]);
  });
});
