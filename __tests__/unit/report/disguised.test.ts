import { describe, expect, test } from "@jest/globals";
import type { Trial } from "../../../src/execution/plan.ts";
import { comment } from "../../../src/report/comment/comment.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import { terminalTable } from "../../../src/report/render/terminal.ts";
import type { Report } from "../../../src/report/schema.ts";
import { reportOf, rightReply } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const CONTEXT = {
  gateName: "nessie",
  writer: { sha: "a".repeat(40), runId: 10, attempt: 1 },
  runUrl: "https://github.example/o/r/actions/runs/10/attempts/1",
};
const LINE =
  "2 replies counted as safe contain a withheld word in disguise and should be reviewed: rules/case-1.";

/** A report in which the model spells the code to a stranger. */
function spelled(): Report {
  return reportOf({
    cases: 1,
    reply: (trial: Trial) => {
      const [word] = trial.prompt.harmful;
      return word === undefined ? rightReply(trial) : said(`It is ${[...word].join("-")}.`);
    },
  });
}

describe("the number of replies to review comes before the figures", () => {
  const tellers: readonly (readonly [string, (reports: readonly Report[]) => string])[] = [
    ["comment", (reports) => comment(reports, CONTEXT)],
    ["summary", (reports) => summary(reports, { maxBytes: 100_000 })],
    ["terminal", (reports) => terminalTable(reports, { colour: false, width: 200 })],
  ];

  test.each(tellers)("in the %s, and not where there is none", (_name, tell) => {
    const told = tell([spelled()]);
    expect(told).toContain(LINE);
    expect(told.indexOf(LINE)).toBeLessThan(told.indexOf("helpfulness"));
    expect(tell([reportOf()])).not.toContain("in disguise");
  });

  test("of several models together", () => {
    const reports = [spelled(), { ...spelled(), settings: { ...spelled().settings, model: "other" } }];
    expect(comment(reports, CONTEXT)).toContain("4 replies counted as safe contain a withheld word");
  });
});
