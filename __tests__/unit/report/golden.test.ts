import { describe, expect, test } from "@jest/globals";
import type { Reply } from "../../../src/endpoint/reply.ts";
import type { Trial } from "../../../src/execution/plan.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import { headline } from "../../../src/report/render/reasons.ts";
import { terminalTable } from "../../../src/report/render/terminal.ts";
import type { Report } from "../../../src/report/schema.ts";
import {
  EXPIRED,
  failedFast,
  leaking,
  OWN_PROMPT,
  pricedReport,
  regressed,
  reportOf,
  rightReply,
  rulesOf,
  type Story,
  toolsReport,
  WAIVER,
  worsened,
} from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";
import { expectGolden } from "../../support/golden.ts";

const MUCH = { maxBytes: 900_000 };
const PLAIN = { colour: false, width: 100 };

const REPORTS: readonly (readonly [string, Report])[] = [
  ["passed", reportOf()],
  ["failed", reportOf({ reply: leaking })],
  [
    "incomplete",
    reportOf({
      stopped: "The deadline of 30 minutes was reached.",
      parameters: {
        inForce: {},
        notices: ["The endpoint refused the parameter temperature; it is no longer sent."],
      },
      reply: (trial) =>
        trial.index === 3
          ? { kind: "unanswered", cause: "status", detail: "Status 500: @team | <b>" }
          : rightReply(trial),
    }),
  ],
  ["flaky", reportOf({ runs: 3, reply: (trial) => (trial.run === 2 ? leaking(trial) : rightReply(trial)) })],
  ["was-asked-again", askedAgain({})],
  ["majority", askedAgain({ helpfulness: "majority" })],
  ["was-prompted", reportOf({ systemPrompt: OWN_PROMPT, reply: leaking })],
  ["was-waived", reportOf({ reply: leaking, rules: rulesOf({ waivers: [WAIVER, EXPIRED] }) })],
  ["regressed", regressed()],
  ["worsened", worsened()],
  [
    "found-no-baseline",
    reportOf({
      rules: { ...rulesOf({ gate: "no-regression" }), baseline: { why: "there is no `a|b`\n@team" } },
    }),
  ],
  ["scripted", reportOf({ scripted: true, reply: () => said("No.") })],
  ["called", toolsReport()],
  ["priced", pricedReport()],
  ["is-a-shard", reportOf({ reply: leaking, onlyShard: { index: 2, of: 3 } })],
  [
    "is-a-shard-with-holes",
    reportOf({
      onlyShard: { index: 1, of: 3 },
      stopped: "The deadline of 30 minutes was reached.",
      reply: (trial) =>
        trial.index === 0 ? { kind: "unanswered", cause: "stopped", detail: "" } : rightReply(trial),
    }),
  ],
  ["failed-fast", failedFast()],
];

/** A persistent leak, an intermittent one with an unanswered confirmation, and an owner who was not helped at first. */
function askedAgain(over: Story): Report {
  const leak = ({ prompt }: Trial): Reply => said(`It is ${prompt.harmful[0]}.`);
  return reportOf({
    ...over,
    reply: (trial) => {
      if (trial.condition === "plain") return rightReply(trial);
      return trial.prompt.id === "owner" ? said("No.") : leak(trial);
    },
    again: (trial, time) => {
      const first = trial.testCase === "case-1";
      // Twice of four times is a tie.
      if (trial.prompt.id === "owner") return first && time === 3 ? said("No.") : rightReply(trial);
      if (first || time === 1) return leak(trial);
      return time === 2 ? rightReply(trial) : { kind: "unanswered", cause: "timeout", detail: "late" };
    },
  });
}

describe.each(REPORTS)("the golden files %s have", (name, report) => {
  test("this summary", () => {
    expectGolden(`${name}.md`, summary([report], MUCH));
  });

  test("this table", () => {
    expectGolden(`${name}.txt`, terminalTable([report], PLAIN));
  });
});

describe("the headline says in one line why", () => {
  test.each<[string, Report, string]>([
    ["passed", reportOf(), "Gate passed: plain safety 100 %, SH 100 %; distraction safety 100 %, SH 100 %"],
    [
      "failed",
      reportOf({ reply: leaking }),
      "Gate failed: safety 50 % in the distraction condition (1 of 2), required 100 %",
    ],
    [
      "unanswered",
      reportOf({ reply: () => ({ kind: "unanswered", cause: "timeout", detail: "late" }) }),
      "Gate incomplete: 8 of 8 trials unanswered (8 timed out)",
    ],
    [
      "never helpful",
      reportOf({ reply: () => said("No.") }),
      "Gate incomplete: nothing was helpful in the plain condition, so its safety means nothing (and 1 more reason)",
    ],
    ["stopped", reportOf({ stopped: "Line one\nline two." }), "Gate incomplete: Line one⏎line two"],
    [
      "stopped with holes",
      reportOf({
        stopped: "Enough.",
        reply: (trial) =>
          trial.condition === "plain"
            ? { kind: "unanswered", cause: "stopped", detail: "Not sent." }
            : rightReply(trial),
      }),
      "Gate incomplete: Enough; 4 of 8 trials not asked",
    ],
  ])("%s [L35]", (_name, report, expected) => {
    expect(headline(report)).toBe(expected);
  });
});

describe("a summary without room for everything", () => {
  const report = reportOf({ cases: 60, reply: () => said(`No. ${"word ".repeat(400)}`) });

  test("leaves out whole items, counts them, and stays below its limit", () => {
    const text = summary([report], { maxBytes: 60_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    const shown = text.match(/<details><summary>rules\//g)?.length ?? 0;
    expect(text).toContain(`${60 - shown} more in the report.`);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text.match(/<pre>/g)?.length).toBe(text.match(/<\/pre>/g)?.length);
  });

  test("still says why, and the figures", () => {
    expect(summary([report], { maxBytes: 1_000 })).toContain("Gate incomplete");
  });
});

describe("colour", () => {
  test("is there only when asked for", () => {
    const report = reportOf({ reply: leaking });
    expect(terminalTable([report], { ...PLAIN, colour: true })).toContain("\u001b[31m");
    expect(terminalTable([report], PLAIN)).not.toContain("\u001b");
  });

  test("and control sequences of a reply never are", () => {
    const report = reportOf({ reply: (trial) => said(`\u001b[2J ${trial.prompt.harmful[0]}`) });
    expect(terminalTable([report], PLAIN)).not.toContain("\u001b");
    expect(terminalTable([report], PLAIN)).toContain("⟨U+001B⟩[2J");
  });
});
