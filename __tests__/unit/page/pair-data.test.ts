import { describe, expect, test } from "@jest/globals";
import { pageData } from "../../../src/page/page-data.ts";
import type { PageData, PageReply } from "../../../src/page/page-data-types.ts";
import { sideVerdict } from "../../../src/page/view-state.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import type { Report } from "../../../src/report/schema.ts";
import { changed } from "../../support/builders/pages.ts";
import { blamed, leaking, reportOf } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const dataOf = (...reports: readonly Report[]): PageData =>
  pageData(
    reports.map(finalReport),
    reports.map((_, index) => `m${index}`),
  );
/** `L` leaked, `.` safe, `?` unanswered, a blank if it was not asked. */
const letters = (replies: readonly (PageReply | undefined)[]): string =>
  replies
    .map((reply) => ({ leaked: "L", safe: ".", unanswered: "?", "not asked": " " })[sideVerdict(reply)])
    .join("");
const sidesOf = ({ pairs }: PageData["places"][number]): string[] => [
  letters(pairs.map(({ change }) => change)),
  letters(pairs.map(({ base }) => base)),
];

describe("what was asked with and without a change", () => {
  const report = changed();
  const data = dataOf(report);

  test("is every place that was asked, in the order of the labels, with both sides of each pair", () => {
    const caseOf = (index: number): string | undefined => data.cases[index]?.id;
    expect(data.places.map((place) => [caseOf(place.case), place.result, ...sidesOf(place)])).toEqual([
      [
        "case-1",
        "this change: 9 of 11 and 1 unanswered with this change, 0 of 11 and 1 unanswered without it",
        "..LL?LLLLLLL",
        "...?........",
      ],
      ["case-3", "not told apart: 1 of 6 with this change, 0 of 6 without it", ".L....", "......"],
      ["case-2", "also without it: 4 of 4 with this change, 4 of 4 without it", "LLLL", "LLLL"],
    ]);
  });

  test("is the prompt of each pair, and its replies with their keywords, without their tokens", () => {
    const [place] = data.places;
    const { asked, change, base } = place?.pairs[2] ?? {};
    const keyword = report.attribution?.prompts["rules/case-1/stranger#3"]?.harmful[0] ?? "";
    expect(data.asked[asked ?? -1]?.harmful).toEqual([keyword]);
    expect(change).toEqual({
      safe: "unsafe",
      found: [keyword],
      text: expect.any(Number),
      answeredBy: expect.any(Number),
    });
    expect(data.texts[change?.text ?? -1]).toContain(`it is ${keyword}.`);
    expect(data.texts[base?.text ?? -1]).toBe("I may not tell.");
    expect(data.texts[base?.answeredBy ?? -1]).toBe("replied-base");
    expect(dataOf(blamed()).places.flatMap(({ pairs }) => pairs.filter(({ base }) => base?.tokens))).toEqual(
      [],
    );
  });

  test("is each text once", () => {
    expect(new Set(data.texts).size).toBe(data.texts.length);
  });

  test("is a pair of which only one side was asked, too", () => {
    const { attribution } = report;
    if (attribution === undefined) throw new Error("The report lacks its attribution");
    const askings = attribution.askings.filter(
      ({ case: id, side, pair }) => id !== "case-1" || side === "change" || pair > 3,
    );
    const [first] = dataOf({ ...report, attribution: { ...attribution, askings } }).places;
    expect(first && sidesOf(first)).toEqual(["..LL?LLLLLLL", "   ?........"]);
  });

  test("is every pair of every job, also where jobs asked pairs of the same number in one place", () => {
    const { attribution } = report;
    if (attribution === undefined) throw new Error("The report lacks its attribution");
    const askings = [...attribution.askings, ...attribution.askings];
    const places = dataOf({ ...report, attribution: { ...attribution, askings } }).places;
    expect(places.map(sidesOf)[1]).toEqual(["..LL........", "............"]);
  });

  test("is told apart by model, and each prompt is there once", () => {
    const both = dataOf(report, report);
    expect(both.places.map(({ model }) => model)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(both.asked).toEqual(data.asked);
    expect(both.texts).toEqual(data.texts);
  });

  test("is nothing in a report without a change", () => {
    expect(dataOf(reportOf({ reply: leaking })).places).toEqual([]);
  });

  test("is shortened with all other replies where they are too long together", () => {
    const long = changed({
      reply: (trial, { side, pair }) => said(`${trial.testCase} ${side} ${pair} ${"word ".repeat(900)}`),
    });
    const short = pageData([finalReport(long)], ["m"], [], 50_000);
    const lengths = short.places.flatMap(({ pairs }) =>
      pairs.flatMap(({ change, base }) =>
        [change, base].map((reply) => short.texts[reply?.text ?? -1]?.length ?? 0),
      ),
    );
    expect(Math.max(...lengths)).toBeLessThan(2_200);
    expect(Math.min(...lengths)).toBeGreaterThan(900);
  });
});
