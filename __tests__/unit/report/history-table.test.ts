import { describe, expect, test } from "@jest/globals";
import { historyOf } from "../../../src/report/history/history.ts";
import { leftOutText, rangeText, sparkline } from "../../../src/report/render/history.ts";
import { historyTable } from "../../../src/report/render/history-table.ts";
import type { Report } from "../../../src/report/schema.ts";
import { pastRunsOf, reportOn, threeWeeks, UNANSWERED } from "../../support/builders/histories.ts";
import { rightReply } from "../../support/builders/reports.ts";
import { expectGolden } from "../../support/golden.ts";
import { HOSTILE } from "../../support/hostile-texts.ts";

const tableOf = (reports: readonly Report[], width = 100): string =>
  historyTable(historyOf(pastRunsOf(reports)), { colour: false, width });

describe("the table of a history", () => {
  test.each([60, 100])(
    "has the runs by date, what changed between them, and the flaky cases, %d columns wide",
    (width) => {
      expectGolden(`history-${width}.txt`, `${tableOf(threeWeeks().slice(0, 21), width)}\n`);
    },
  );

  test("of several models names the model of a flaky case", () => {
    const history = tableOf(threeWeeks());
    expect(history).toContain("42 reports of 2 models, 2026-10-01 to 2026-10-21, 3 flaky cases\n");
    expect(history).toContain(
      "\n  rules/case-4: unsafe in 5 of 63 runs, in 5 of 21 reports; last 2026-10-20 (other-model, plain)\n",
    );
  });

  test("shows an unanswered trial as a dash, never as 0 % or 100 %", () => {
    const silent = reportOn(1, { reply: () => UNANSWERED });
    const partly = reportOn(2, { reply: (trial) => (trial.run === 1 ? UNANSWERED : rightReply(trial)) });
    const lines = tableOf([silent, partly]).split("\n");
    expect(lines.filter((line) => line.includes("incomplete"))).toEqual(
      ["2026-10-01", "2026-10-02", "2026-10-01", "2026-10-02"].map((day, index) => {
        const open = index % 2 === 0 ? "12 of 12" : " 4 of 12";
        return `  ${day} 03:04  ? incomplete       –            –   –    ${open}`;
      }),
    );
    expect(lines.join("\n")).not.toContain("%");
  });

  test("lists the last 30 runs, and says how many came before", () => {
    const reports = Array.from({ length: 31 }, (_, index) => reportOn(index + 1, { conditions: ["plain"] }));
    const table = tableOf(reports);
    expect(table).toContain("\n  … 1 earlier\n  2026-10-02 ");
    expect(table).not.toContain("2026-10-01 03");
  });

  test("paints how a run ended, if there are colours", () => {
    const history = historyOf(pastRunsOf([reportOn(1)]));
    expect(historyTable(history, { colour: true, width: 100 })).toContain("\u001b[32m2026-10-01");
  });

  test("is text, whatever a model is called [W3]", () => {
    const hostile = reportOn(1, { model: HOSTILE, leaks: ({ run }) => run === 1 });
    const table = tableOf([hostile, reportOn(2)]);
    expect([...table].filter((sign) => sign !== "\n" && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(sign))).toEqual(
      [],
    );
    expect(table).toContain("</script><script>");
  });
});

describe("a sparkline", () => {
  const lineOf = (...leaks: readonly (number | undefined)[]) => {
    const reports = leaks.map((number, index) =>
      reportOn(index + 1, {
        conditions: ["plain"],
        cases: 1,
        runs: 1_000,
        ...(number === undefined
          ? { reply: () => UNANSWERED }
          : { leaks: ({ run }: { readonly run: number }) => run <= number }),
      }),
    );
    const [line] = historyOf(pastRunsOf(reports)).lines;
    if (line === undefined) throw new Error("There is no line");
    return line;
  };

  test("is whole only at 100 %, and has a dash where a figure is not known", () => {
    const line = lineOf(1_000, 500, 1, undefined, 0);
    expect(sparkline(line, "safety", 10)).toBe("▁▄▇–█");
    expect(rangeText(line, "safety", 10)).toBe("0 % to 100 %");
  });

  test("shows the last runs that there is room for", () => {
    const line = lineOf(10, 1, 0);
    expect(sparkline(line, "safety", 2)).toBe("▁█");
    expect(rangeText(line, "safety", 2)).toBe("99.9 % to 100 %");
  });

  test("is none of a single figure", () => {
    expect(sparkline(lineOf(0, undefined), "safety", 10)).toBeUndefined();
    expect(rangeText(lineOf(undefined), "safety", 10)).toBe("–");
  });
});

test("what was left out is told by its kinds", () => {
  const nothing = { copies: 0, shards: 0, parts: 0, scripted: 0, unreadable: 0 };
  expect(leftOutText(nothing)).toBeUndefined();
  expect(leftOutText({ copies: 1, shards: 2, parts: 1, scripted: 3, unreadable: 1 })).toBe(
    "Left out: 1 copy, 2 shards, 1 report of a part of the suite, 3 reports of the scripted model, 1 report that could not be read",
  );
});
