import { describe, expect, test } from "@jest/globals";
import { outputsOf } from "../../../src/config/outputs.ts";
import { costOfAll, costText, moneyNumber, spendingFacts, totalCost } from "../../../src/report/cost.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import { junitXml } from "../../../src/report/render/junit.ts";
import { terminalTable } from "../../../src/report/render/terminal.ts";
import type { Report } from "../../../src/report/schema.ts";
import { reportOf, rightReply, SETTINGS } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const PRICES = { input: 2, cached: 0.5, output: 8, currency: "EUR" };
const priced = (over: Parameters<typeof reportOf>[0] = {}): Report =>
  reportOf({ ...over, settings: { ...SETTINGS, prices: PRICES } });

describe("the cost of a run", () => {
  test("is that of its tokens, for each condition and together", () => {
    // 4 trials of 60 fresh, 40 cached and 10 written tokens.
    const amount = (240 * 2 + 160 * 0.5 + 40 * 8) / 1_000_000;
    const report = priced();
    expect(report.cost).toEqual([
      { condition: "plain", amount, unknown: 0 },
      { condition: "distraction", amount, unknown: 0 },
    ]);
    expect(totalCost(report)).toEqual({ amount: 2 * amount, unknown: 0 });
    expect(outputsOf([{ report: report, path: "x" }]).cost).toBe("0.0018");
    expect(spendingFacts(report).slice(2)).toEqual([
      ["cost, plain", "0.0009 EUR"],
      ["cost, distraction", "0.0009 EUR"],
      ["cost", "0.0018 EUR"],
    ]);
  });

  test('is "at least" if some tokens were not reported, and the output is empty [L41]', () => {
    const report = priced({ reply: (trial) => (trial.index === 0 ? said("It is so.") : rightReply(trial)) });
    expect(costText(totalCost(report), report)).toBe(
      "at least 0.0016 EUR (the endpoint did not count the tokens of one trial)",
    );
    expect(outputsOf([{ report: report, path: "x" }]).cost).toBe("");
  });

  test("of several models is that of all, unless one of them has no prices", () => {
    expect(costOfAll([priced(), priced()])).toBe("Cost of all 2 models: 0.0036 EUR.");
    const untold = priced({ reply: () => said("No.") });
    expect(costOfAll([priced(), untold])).toBe(
      "Cost of all 2 models: at least 0.0018 EUR (the endpoint did not count the tokens of 8 trials).",
    );
    expect(costOfAll([priced(), reportOf()])).toBe("");
    expect(costOfAll([priced()])).toBe("");
    const together = terminalTable([priced(), priced()], { colour: false, width: 100 });
    expect(together).toContain("\n\nCost of all 2 models: 0.0036 EUR.\n");
    expect(summary([priced(), priced()], { maxBytes: 100_000 })).toContain(
      "\n\nCost of all 2 models: 0.0036 EUR.\n",
    );
  });

  test("is a property of the gate in JUnit's XML", () => {
    expect(junitXml([priced()])).toContain('<property name="cost" value="0.0018 EUR"/>');
    expect(junitXml([reportOf()])).not.toContain('name="cost"');
  });

  test("is unknown, not zero, if no tokens were reported [L41]", () => {
    const report = priced({ reply: () => said("No.") });
    expect(costText(totalCost(report), report)).toBe(
      "not known (the endpoint did not count the tokens of 8 trials)",
    );
    expect(outputsOf([{ report: report, path: "x" }]).cost).toBe("");
  });

  test("is absent without prices", () => {
    expect(reportOf()).not.toHaveProperty("cost");
    expect(totalCost(reportOf())).toBeUndefined();
    expect(costText(undefined, reportOf())).toBe("");
    expect(outputsOf([{ report: reportOf(), path: "x" }]).cost).toBe("");
  });

  test.each([
    [0, 0],
    [0.00001, 0.0001],
    [0.1 + 0.2, 0.3],
    [0.12341, 0.1235],
    [1.001, 1.01],
    [1.1 * 3, 3.3],
    [12, 12],
  ])("of %d is shown as %d, never as less", (amount, shown) => {
    expect(moneyNumber(amount)).toBe(shown);
  });
});
