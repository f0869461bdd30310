import { htmlReport } from "../../src/page/render-page.ts";
import { bundledReport, changed } from "./builders/pages.ts";
import { blamed, leaking, reportOf, rulesOf, WAIVER } from "./builders/reports.ts";

/** A name too long for any chart. */
export const LONG = "organisation/a-model-of-a-name-that-does-not-end-2026-11-01";

export const BUNDLED = htmlReport([bundledReport("some-model")]);
export const TWO = htmlReport([bundledReport("some-model"), bundledReport(LONG, { words: 41 })]);
export const COMPARED = htmlReport([
  reportOf({
    reply: leaking,
    rules: rulesOf({ gate: "no-regression", baseline: reportOf(), waivers: [WAIVER] }),
  }),
]);
export const CHANGED = htmlReport([changed()]);
export const TWO_CHANGED = htmlReport([blamed(), changed()]);

/** As many fields as a case has at most in the window of a laptop. */
export const FOUR_BY_TEN = htmlReport([
  bundledReport("some-model", { runs: 10, conditions: ["plain", "distraction", "no-reasoning", "tools"] }),
]);

/** Every kind of page. */
export const KINDS = {
  "one model": BUNDLED,
  "several models": TWO,
  "a comparison": COMPARED,
  "pairs of a change": CHANGED,
  "pairs of several models": TWO_CHANGED,
  "four conditions in ten runs": FOUR_BY_TEN,
} as const;
