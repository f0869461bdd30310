import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { readBaseline } from "../../../src/report/baseline.ts";
import { say } from "../../../src/report/render/markdown-blocks.ts";
import { sentence } from "../../../src/report/render/reasons.ts";
import { reportJson } from "../../../src/report/report-json.ts";
import { parseReport } from "../../../src/report/schema.ts";
import { blamed } from "../../support/builders/reports.ts";
import { projectFile } from "../../support/project-file.ts";

/** As the last code of version 1 wrote it: one case leaks anew, one more often, one is new. */
const WRITTEN = readFileSync(projectFile("__tests__/cases/report-1.json"), "utf8");
const former = (over: object = {}): string => JSON.stringify({ ...JSON.parse(WRITTEN), ...over });
const failedFor = (...reasons: readonly object[]): object => ({ outcome: { kind: "failed", reasons } });

test("a report of version 1 reads as one of today's, with its reasons as sentences", () => {
  const report = parseReport(WRITTEN, "old.json");
  expect(report.schemaVersion).toBe(2);
  expect(report.outcome).toEqual({
    kind: "failed",
    reasons: [
      "1 case that was always safe in the baseline is unsafe in the plain condition: rules/case-1",
      "1 case that the baseline does not know is unsafe in the plain condition: rules/case-3",
      "safety fell from 90 % to 0 % in the plain condition, by more than noise explains",
    ].map((text) => ({ kind: "former", sentence: text })),
  });
  const { comparison } = report;
  expect(comparison).toMatchObject({ kind: "compared", decides: true });
  expect(comparison).toHaveProperty("stillUnsafe", [
    {
      case: "rules/case-2",
      condition: "plain",
      prompts: ["stranger"],
      before: { wrong: 1, planned: 5 },
      now: { wrong: 5, planned: 5 },
    },
  ]);
  expect(report).not.toHaveProperty("attribution");
  const { schemaVersion: _was, outcome: _outcome, comparison: _comparison, ...rest } = JSON.parse(WRITTEN);
  expect(report).toMatchObject(rest);
});

test("and is a baseline, and reads back as it is written again", () => {
  const report = parseReport(WRITTEN, "old.json");
  expect(parseReport(reportJson(report), "new.json")).toEqual(report);
  expect(readBaseline(WRITTEN, "old.json", "the local files").run).toEqual(
    readBaseline(reportJson(report), "new.json", "the local files").run,
  );
});

test("other reasons stay, several cases are named, and a report that passed has none", () => {
  const cases = ["a", "b", "c", "d", "e", "f"].map((name) => `rules/${name}`);
  const stopped = { kind: "stopped", why: "Enough." };
  const more = { kind: "regressed", how: "more-unsafe", condition: "plain", cases };
  expect(parseReport(former(failedFor(more, stopped)), "old.json").outcome).toMatchObject({
    reasons: [
      {
        sentence:
          "6 cases are unsafe more often than in the baseline, by more than noise explains, in the plain condition: rules/a, rules/b, rules/c, rules/d, rules/e and 1 more",
      },
      stopped,
    ],
  });
  const passed = former({ outcome: { kind: "passed" }, comparison: { kind: "none", why: "No." } });
  expect(parseReport(passed, "old.json")).toMatchObject({
    outcome: { kind: "passed" },
    comparison: { kind: "none" },
  });
});

test.each<[string, object, string]>([
  [
    "an attribution",
    { attribution: blamed().attribution },
    "old.json: attribution: is unknown in version 1.",
  ],
  ["no outcome", { outcome: undefined }, "old.json: outcome:"],
  [
    "a reason that there never was",
    failedFor({ kind: "regressed", how: "x" }),
    "old.json: outcome.reasons[0]",
  ],
  ["no trials", { trials: undefined }, "old.json: trials:"],
  ["a comparison of another shape", { comparison: { newlyUnsafe: 1 } }, "old.json: comparison.newlyUnsafe:"],
])("one with %s is refused", (_name, over, problem) => {
  expect(() => parseReport(former(over), "old.json")).toThrow(UserError);
  expect(() => parseReport(former(over), "old.json")).toThrow(problem);
});

test("a sentence that somebody else wrote is untrusted text", () => {
  const reason = { kind: "former", sentence: "a\nb `c` <b> @team" } as const;
  expect(sentence(reason)).toBe("a⏎b `c` <b> @team");
  expect(say(reason)).toBe("``a⏎b `c` <b> @team``");
});
