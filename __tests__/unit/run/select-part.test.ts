import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../../src/errors.ts";
import { planTrials } from "../../../src/execution/plan.ts";
import { caseNameOf } from "../../../src/gate/observed.ts";
import { nothingFailed, type Selection, selectPart } from "../../../src/run/select-part.ts";
import { smallSuite, toolSuite } from "../../support/builders/plans.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";
import { loadedSuites } from "../../support/builders/suites.ts";
import { samples } from "../../support/seeds.ts";

const CONDITIONS = ["plain", "tools"] as const;
const loaded = loadedSuites([smallSuite(3), toolSuite()]);
const trials = planTrials(loaded.suites, { conditions: CONDITIONS, runs: 2, seed: 1 });
const whole = { loaded, trials, cases: new Set([...trials.map(caseNameOf), "other/case-1"]) };
const select = (selection: Partial<Selection>) =>
  selectPart(whole, { cases: [], conditions: [], ...selection }, CONDITIONS);

test.each<[string, Partial<Selection>, number, readonly string[]]>([
  ["a name", { cases: ["rules/case-2"] }, 4, ["plain"]],
  ["several names", { cases: ["rules/case-2", "agentic/bell"] }, 12, ["plain", "tools"]],
  ["a pattern of names", { cases: ["rules/*"] }, 12, ["plain"]],
  ["a pattern of suites", { cases: ["*/case-2"] }, 4, ["plain"]],
  ["alternatives", { cases: ["rules/case-{1,3}"] }, 8, ["plain"]],
  ["a condition", { conditions: ["tools"] }, 4, ["tools"]],
  ["both", { cases: ["agentic/*"], conditions: ["plain"] }, 4, ["plain"]],
  ["nothing", {}, 20, ["plain", "tools"]],
])("%s selects trials of the whole plan, in its order [N22]", (_name, selection, number, conditions) => {
  const selected = select(selection);
  expect(selected.trials).toHaveLength(number);
  expect(selected.trials).toEqual(trials.filter((trial) => selected.trials.includes(trial)));
  expect(selected.part).toEqual({
    cases: new Set(selected.trials.map(caseNameOf)).size,
    ofCases: 4,
    conditions,
    ofConditions: 2,
    planned: 20,
  });
});

test("any text as a case is refused, or selects some of the plan", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[rules/case*?{},![\]-]{0,12}$/));
  fc.assert(
    fc.property(text, (name) => {
      try {
        const selected = select({ cases: [name] });
        expect(selected.trials.length).toBeGreaterThan(0);
        expect(selected.trials.every((trial) => trials.includes(trial))).toBe(true);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: samples(500) },
  );
});

test("a name in a suite that is left out is told from one that is nowhere", () => {
  expect(() => select({ cases: ["other/case-1"] })).toThrow("is in a suite that this run leaves out");
  expect(() => select({ cases: ["other/case-9"] })).toThrow('no test case is called "other/case-9"');
});

test("nothing failed if the last report has nothing wrong among what is asked", () => {
  const small = loadedSuites([smallSuite()]);
  const both = ["plain", "distraction"] as const;
  const plan = planTrials(small.suites, { conditions: both, runs: 1, seed: 1 });
  const failedIn = [{ file: "report.json", report: reportOf({ reply: leaking }) }];
  const ask = (over: Partial<Selection>) => {
    const selection = { cases: [], conditions: [], failedIn, ...over };
    const { trials: asked } = selectPart({ loaded: small, trials: plan, cases: new Set() }, selection, both);
    return { asked, words: nothingFailed(selection) };
  };
  const { asked } = ask({});
  expect(new Set(asked.map(({ condition }) => condition))).toEqual(new Set(["distraction"]));
  expect(new Set(asked.map(caseNameOf)).size).toBe(1);
  const none = "Nothing of what was asked for failed in report.json.";
  expect(ask({ conditions: ["plain"] })).toEqual({ asked: [], words: none });
  const green = [{ file: "report.json", report: reportOf() }];
  expect(ask({ failedIn: green })).toEqual({ asked: [], words: "Nothing failed in report.json." });
});
