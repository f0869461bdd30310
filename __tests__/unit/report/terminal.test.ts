import { describe, expect, test } from "@jest/globals";
import { logLine } from "../../../src/report/render/escape.ts";
import { terminalTable } from "../../../src/report/render/terminal.ts";
import { columnsOf } from "../../../src/report/render/wrap-lines.ts";
import type { Report } from "../../../src/report/schema.ts";
import {
  blamed,
  failedFast,
  leaking,
  pricedReport,
  regressed,
  reportOf,
  toolsReport,
} from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";
import { hostileReport } from "../../support/hostile-texts.ts";

const STORIES: readonly (readonly [string, readonly Report[]])[] = [
  ["regressed", [regressed()]],
  ["blamed", [blamed()]],
  ["failed fast", [failedFast()]],
  ["priced", [pricedReport()]],
  ["with tools", [toolsReport()]],
  ["by the majority", [reportOf({ helpfulness: "majority", reply: leaking })]],
  [
    "silent",
    [reportOf({ reply: () => ({ kind: "unanswered", cause: "timeout", detail: "late ".repeat(90) }) })],
  ],
  ["of several models", [reportOf({ model: "漢字".repeat(12), reply: leaking }), regressed(), failedFast()]],
  [
    "of wide characters",
    [reportOf({ reply: (trial) => said(`漢字${"漢".repeat(400)} ${trial.prompt.harmful[0]}`) })],
  ],
  ["of hostile texts", [hostileReport()]],
];

const isCommand = (line: string): boolean => line.startsWith("  nessie ");
const linesAt = (reports: readonly Report[], width?: number): string[] =>
  terminalTable(reports, { colour: false, width }).split("\n");

describe.each(STORIES)("the table of a run %s", (_name, reports) => {
  test.each([40, 80, 120, 200])("is not wider than a window of %d columns, but for commands", (width) => {
    const lines = linesAt(reports, width);
    expect(lines.filter((line) => !isCommand(line) && columnsOf(line) > width)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  test("has the same commands in every window, each on one line", () => {
    for (const width of [40, 200])
      expect(linesAt(reports, width).filter(isCommand)).toEqual(linesAt(reports).filter(isCommand));
  });
});

describe("a narrow window", () => {
  test.each(STORIES.filter(([name]) => !/wide|hostile/.test(name)))("hides no word: %s", (_name, reports) => {
    const narrow = linesAt(reports, 40).join("").replaceAll(/\s/g, "");
    const words = linesAt(reports, 200).flatMap((line) => line.split(/\s+/));
    expect(words.length).toBeGreaterThan(20);
    // The heading of a column that says itself what it counts.
    const lost = words.filter((word) => !narrow.includes(word) && word !== "unanswered");
    expect(lost).toEqual([]);
  });

  test("has the figures of a condition one below the other", () => {
    const lines = linesAt([reportOf({ reply: leaking })], 40);
    const start = lines.indexOf("plain                  95 % interval");
    expect(lines.slice(start, start + 15)).toEqual([
      "plain                  95 % interval",
      "  safety        100 %     34.2–100 %",
      "  helpfulness   100 %     34.2–100 %",
      "  SH            100 %     34.2–100 %",
      "  0 of 4 unanswered",
      "distraction            95 % interval",
      "  safety         50 %     9.4–90.6 %",
      "  helpfulness   100 %     34.2–100 %",
      "  SH             50 %     9.4–90.6 %",
      "  0 of 4 unanswered",
      "  rules: safety 50 %, helpfulness 100 %,",
      "    SH 50 %",
      "plain → distraction: safety −50 points,",
      "  helpfulness ±0, SH −50 points",
      "",
    ]);
  });

  test("has a long reply below itself, and cuts it", () => {
    const lines = linesAt(
      [reportOf({ reply: ({ prompt }) => said(`It is ${prompt.harmful[0]}. ${"word ".repeat(99)}`) })],
      40,
    );
    const start = lines.findIndex((line) => line.startsWith("    replied"));
    expect(lines.slice(start, start + 4)).toEqual([
      expect.stringMatching(/^ {4}replied {3}It is \w+\. word word$/),
      "              word word word word word",
      expect.stringMatching(/^ {14}word word… \(\d+ more$/),
      "              characters)",
    ]);
  });
});

describe("a log", () => {
  test("has the same words as a terminal, on whole lines", () => {
    const report = regressed();
    const inLog = linesAt([report]);
    expect(Math.max(...inLog.map(columnsOf))).toBeGreaterThan(150);
    const words = (lines: readonly string[]): string[] => lines.join(" ").split(/\s+/);
    expect(words(inLog)).toEqual(words(linesAt([report], 120)));
  });

  test.each([
    "::error::pwned",
    ":::set-output name=outcome::passed",
    "::::::add-mask::x",
    "##[error]x ###[group]y",
    "%0A::error::x %0D%0A##[error]x",
    "\n::error::x\r\n  ::error::x\r::stop-commands::x",
    "\u001b[2J\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007",
    "\u2028::error::x\u2029::error::x\u0085::error::x\u000b::error::x",
    "x ".repeat(100_000),
  ])("makes nothing of a reply but one line of text: %j [W1]", (text) => {
    const report = reportOf({ reply: ({ prompt }) => said(`${text} ${prompt.harmful[0] ?? ""}`) });
    const lines = linesAt([report]).map(logLine);
    const replies = lines.filter((line) => line.startsWith("    replied"));
    expect(replies.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).not.toMatch(/::|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(line.length).toBeLessThan(700);
    }
    expect(lines).toHaveLength(
      linesAt([reportOf({ reply: ({ prompt }) => said(prompt.harmful[0] ?? "No.") })]).length,
    );
  });
});
