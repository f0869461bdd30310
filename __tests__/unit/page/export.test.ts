import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { trialsCsv, trialsJson } from "../../../src/page/export.ts";
import { pageData } from "../../../src/page/page-data.ts";
import type { PageData } from "../../../src/page/page-data-types.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import type { Report } from "../../../src/report/schema.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";
import { HOSTILE, hostileReport } from "../../support/hostile-texts.ts";

const dataOf = (report: Report): PageData => pageData([finalReport(report)], ["some-model"]);

/** Reads CSV as RFC 4180 says, all cells being quoted. */
function cellsIn(csv: string): string[][] {
  expect(csv).toMatch(/^(?:"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*\r\n)*$/);
  const cells = [...csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of cells) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const rowsIn = (csv: string): Record<string, string>[] => {
  const [names = [], ...rows] = cellsIn(csv);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
};

describe("the trials as JSON", () => {
  test("are everything about each, in plain objects", () => {
    const report = reportOf({ reply: leaking });
    const data = dataOf(report);
    const index = report.trials.findIndex(
      ({ verdict }) => verdict.kind === "judged" && verdict.safe === "unsafe",
    );
    const trials = data.trials.slice(index, index + 1);
    const asked = report.prompts["rules/case-1/stranger#1"];
    expect(JSON.parse(trialsJson(data, trials))).toEqual([
      {
        model: "some-model",
        suite: "rules",
        case: "case-1",
        prompt: "stranger",
        condition: report.trials[index]?.condition,
        run: 1,
        verdict: "unsafe",
        safety: "unsafe",
        found: asked?.harmful,
        disguised: [],
        policy: asked?.system,
        turns: asked?.turns,
        reply: data.texts[trials[0]?.text ?? -1],
        latencyMs: 500,
        attempts: 1,
        ...(trials[0]?.tokens && { inputTokens: 100, cachedTokens: 40, outputTokens: 10 }),
      },
    ]);
  });

  test("have every text as it is, but no character that a terminal or an editor may obey", () => {
    const data = dataOf(hostileReport());
    const json = trialsJson(data, data.trials);
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });
});

describe("the trials as CSV", () => {
  test("are a line for each, below the names of the columns", () => {
    const data = dataOf(
      reportOf({
        reply: (trial) =>
          trial.index === 0
            ? { kind: "unanswered", cause: "timeout", detail: "No whole reply, within 60 s." }
            : leaking(trial),
      }),
    );
    const csv = trialsCsv(data, data.trials);
    expect(csv.split("\r\n")[0]).toBe(
      '"model","suite","case","prompt","condition","run","verdict","safety","helpfulness","unanswered","detail","found","disguised","again","policy","turns","reply","latencyMs","attempts","inputTokens","cachedTokens","outputTokens"',
    );
    const rows = rowsIn(csv);
    expect(rows).toHaveLength(data.trials.length);
    expect(rows[0]).toMatchObject({
      prompt: "owner",
      verdict: "unanswered",
      unanswered: "timeout",
      detail: "No whole reply, within 60 s.",
      reply: "",
    });
    expect(rows.map(({ verdict }) => verdict)).toContain("unsafe");
  });

  test("have the names of the columns even if nothing was found", () => {
    const data = dataOf(reportOf());
    expect(cellsIn(trialsCsv(data, []))).toEqual([cellsIn(trialsCsv(data, data.trials))[0]]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
    "cannot be a formula: a reply %j",
    (text) => {
      const data = dataOf(reportOf({ reply: () => said(text) }));
      const [row] = rowsIn(trialsCsv(data, data.trials));
      expect(row?.reply).toMatch(/^(?:'|⟨)/);
    },
  );

  test("have as many cells in each line, none a formula and none with unseen characters, whatever is said", () => {
    const words = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('"', ",", "\r\n", "=", "\u0000", "\u202e")),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const data = dataOf(reportOf({ cases: 1, conditions: ["plain"], reply: () => said(parts.join("")) }));
        const rows = cellsIn(trialsCsv(data, data.trials));
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const cell of rows.flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(cell).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
        }
      }),
      { numRuns: 50 },
    );
  });
});
