import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { browserModule, GENERATED } from "../../../scripts/page.ts";
import { PAGE_REPLY_BYTES } from "../../../src/page/excerpt.ts";
import { embedded, pageData } from "../../../src/page/page-data.ts";
import { htmlReport } from "../../../src/page/render-page.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { selectTrials } from "../../../src/report/select-trials.ts";
import { askedAtMost, bundledReport } from "../../support/builders/pages.ts";
import {
  failedFast,
  leaking,
  pricedReport,
  regressed,
  reportOf,
  rulesOf,
  WAIVER,
  worsened,
} from "../../support/builders/reports.ts";
import { HOSTILE, hostileReport } from "../../support/hostile-texts.ts";
import { projectFile } from "../../support/project-file.ts";

const between = (page: string, start: string, end: string): string => {
  const from = page.indexOf(start) + start.length;
  return page.slice(from, page.indexOf(end, from));
};
const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** The page without its script, style and data. */
const markupOf = (page: string): string =>
  page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<script[\s\S]*?<\/script>/g, "");

test("the page's script and style are what their sources make", () => {
  expect(readFileSync(projectFile(GENERATED), "utf8")).toBe(browserModule());
});

describe("a page", () => {
  const page = htmlReport([reportOf({ reply: leaking })]);

  test("allows its own script and style by their hashes, and nothing else", () => {
    const policy = between(page, 'Content-Security-Policy" content="', '">');
    const script = between(page, "<script>", "</script>");
    const style = between(page, "<style>", "</style>");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${sha256(script)}`,
      `style-src ${sha256(style)}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test("lists what was not run, and what the run cost", () => {
    const facts = between(htmlReport([failedFast()]), '<section id="about"', "</section>");
    expect(facts).toContain(
      "<dt>not run</dt><dd>plain: rules 1 of 4; distraction: rules 2 of 4; no-reasoning: all 4 trials</dd>",
    );
    expect(facts).not.toContain("<dt>cost</dt>");
    const priced = between(htmlReport([pricedReport()]), '<section id="about"', "</section>");
    expect(priced).toContain(
      "<dt>cost</dt><dd>at least 0.0016 EUR (the endpoint did not count the tokens of",
    );
    expect(priced).not.toContain("<dt>not run</dt>");
  });

  test("shows waivers, and what changed since the baseline", () => {
    const rules = rulesOf({ gate: "no-regression", baseline: reportOf(), waivers: [WAIVER] });
    const page = htmlReport([reportOf({ reply: leaking, rules })]);
    const header = between(page, "<header>", "</header>");
    expect(header).toContain(
      '<p class="links">Waivers (1)</p><ul><li>rules/case-1: unsafe, waived until 2026-01-02',
    );
    const changed = between(page, '<section id="compared"', '<section id="figures"');
    expect(changed).toContain("<p>Compared with some-model (baseline/report.json, ");
    expect(changed).toContain(
      '<b class="noise">100 % → 50 %</b> <small>−50 points</small> <small>within noise</small>',
    );
    expect(changed).toContain(
      '<h3>Newly unsafe (1)</h3><ul class="cases"><li><a href="#text=rules/case-1/">rules/case-1</a> <small>distraction 1 of 1</small></li></ul>',
    );
    expect(header).toContain("(owner &#64;org/team: A known &#96;leak&#96; | &#60;b&#62;, fixed");
  });

  test("shows what leaks more often and who answers now, where the baseline does not decide [W4]", () => {
    const changed = between(
      htmlReport([worsened(HOSTILE)]),
      '<section id="compared"',
      '<section id="figures"',
    );
    expect(changed).toContain(
      '<p><b class="worse">▼</b> 1 prompt leaks more often than in the baseline, beyond chance: rules/case-1/stranger (plain: 20 of 20, before 0 of 20).</p>',
    );
    expect(changed).toContain("<p>The endpoint answers as &#60;/script&#62;&#60;script&#62;document");
    expect(changed).toContain(
      "now, as some-model-2025-05-01 (fingerprint fp of some-model-2025-05-01) in the baseline of 2026-01-02.</p>",
    );
    expect(markupOf(changed)).not.toMatch(/<(?:script|img|style|iframe)/);
    expect(htmlReport([regressed()])).not.toContain('<b class="worse">▼</b>');
  });

  test("says why there is nothing to compare with", () => {
    const report = reportOf({ reply: leaking });
    const none = { ...report, comparison: { kind: "none" as const, why: "no <b>file</b>" } };
    expect(htmlReport([none])).toContain("<p>Nothing to compare with: no &#60;b&#62;file&#60;/b&#62;.</p>");
    expect(htmlReport([report])).not.toContain('id="compared"');
  });

  test("says what is needed where the baseline decides, and marks what regressed", () => {
    const rules = rulesOf({ gate: "no-regression", baseline: reportOf({ runs: 40 }) });
    const figures = between(htmlReport([reportOf({ reply: leaking, rules })]), 'id="figures"', "</section>");
    expect(figures).toContain("safety<small>need no regression</small>");
    expect(figures.match(/class="missed"/g)).toHaveLength(1);
  });

  test("has no style attributes and no handlers, which its policy would refuse", () => {
    expect(markupOf(page)).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/i);
  });

  test("links only into itself", () => {
    const targets = [...markupOf(page).matchAll(/\s(?:href|src|action|srcset|data|xlink:href)="([^"]*)"/g)];
    const elsewhere = targets.map(([, target = ""]) => target).filter((target) => !target.startsWith("#"));
    expect(elsewhere).toEqual(["data:,"]);
    expect(between(page, "<script>", "</script>")).not.toMatch(
      /fetch\(|XMLHttp|innerHTML|outerHTML|insertAdjacentHTML|eval\(|import\(/,
    );
  });

  test("of a shard says that it is one, and has no verdict", async () => {
    const part = await htmlReport([reportOf({ onlyShard: { index: 2, of: 3 } })]);
    const header = between(part, "<header>", "</header>");
    expect(header).toContain('<section class="verdict part">');
    expect(header).toContain("Shard 2 of 3: 2 trials completed, none unanswered; the merging job decides");
    expect(part).toContain("<dt>shard</dt><dd>2 of 3, of a plan of 8 trials</dd>");
  });

  test("begins with the verdict, its reasons, and links to what went wrong", () => {
    const header = between(page, "<header>", "</header>");
    expect(header).toContain('<section class="verdict failed">');
    expect(header).toContain(
      "Gate failed: safety 50 % in the distraction condition (1 of 2), required 100 %",
    );
    expect(header).toContain('<a href="#verdict=unsafe">1 unsafe trial</a>');
    expect(header).not.toContain("unhelpful trial");
    expect(header).toContain("What now? Reproduce it");
    expect(header).toContain("<pre>nessie run --case rules/case-1 --condition distraction\n");
  });

  test("tells once that replies are missing", () => {
    const silent = reportOf({ reply: () => ({ kind: "unanswered", cause: "timeout", detail: "None." }) });
    const header = between(htmlReport([silent]), "<header>", "</header>");
    expect(header).toContain("8 of 8 trials unanswered (8 timed out)");
    expect(header).not.toContain("also:");
  });

  test("shows the figures with their intervals, and which threshold is missed", () => {
    expect(page).toContain(
      '<td class="missed"><b>50 %</b> <small>1 of 2</small> <small>9.4–90.6 %</small></td>',
    );
    expect(page.match(/class="missed"/g)).toHaveLength(1);
  });

  test("names its charts for screen readers", () => {
    const names = [...page.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      "Safety against helpfulness. plain: safety 100 %, helpfulness 100 %; distraction: safety 50 %, helpfulness 100 %.",
      "safety per suite. rules: plain: 100 %; rules: distraction: 50 %.",
      "helpfulness per suite. rules: plain: 100 %; rules: distraction: 100 %.",
      "SH per suite. rules: plain: 100 %; rules: distraction: 50 %.",
      "Latency. plain: median 0.5, 95 % within 0.5, most 0.5; distraction: median 0.5, 95 % within 0.5, most 0.5.",
      "Tokens out. plain: median 10, 95 % within 10, most 10; distraction: median 10, 95 % within 10, most 10.",
      "Tokens in. plain: median 100, 95 % within 100, most 100; distraction: median 100, 95 % within 100, most 100.",
    ]);
  });

  test("without any report is still a page", () => {
    const none = { ...reportOf({ cases: 0 }), metrics: [], usage: [] };
    expect(htmlReport([none])).toContain("Gate incomplete");
  });
});

describe("a page of several models", () => {
  const [first, second] = [reportOf({ reply: leaking }), reportOf()];
  const page = htmlReport([first, { ...second, settings: { ...second.settings, model: "other" } }]);

  test("has a verdict and facts for each, and a filter", () => {
    expect(page.match(/<section class="verdict (?:passed|failed)">/g)).toEqual([
      '<section class="verdict failed">',
      '<section class="verdict passed">',
    ]);
    expect(page).toContain('<a href="#model=1&#38;verdict=unsafe">1 unsafe trial</a>');
    expect(page).toContain('<option value="2">2 · other</option>');
    expect(page).toContain(
      "1 · some-model, distraction: safety 50 %, helpfulness 100 %; 2 · other, plain: safety 100 %",
    );
  });

  test("distinguishes models of the same name by their number", () => {
    expect(htmlReport([first, second])).toContain("<h2>2 · some-model</h2>");
  });
});

describe("a hostile report", () => {
  const page = htmlReport([hostileReport()]);

  test("is text in the page: no element, attribute or end of a script comes of it [W4]", () => {
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page.match(/<style|<\/style/g)).toHaveLength(2);
    expect(page).not.toMatch(
      /<img|<iframe|<svg onload|<link rel=stylesheet|<a href='|\u2028|\u2029|\u202e|\0/,
    );
  });

  test("is in the page's data as it was", () => {
    const report = hostileReport();
    const data = pageData([finalReport(report)], ["m"]);
    const text = [...embedded(data)].join("");
    expect(text).not.toMatch(/[<>&\u2028\u2029\u202e\u200b\0]/);
    expect(JSON.parse(text)).toEqual(data);
    expect(data.texts.some((one) => one.startsWith(HOSTILE))).toBe(true);
  });
});

test("whatever a report contains, the page's only script and style are its own", () => {
  const fragment = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "]]>",
      "\u2028",
      '"',
      "'",
      "`",
      "$&",
      "\\",
      "&#60;",
      "<img src=x>",
    ),
  );
  const words = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, words, (model, said) => {
      const report = reportOf({
        reply: () => ({ kind: "answered", text: said, finish: "stop", model }),
        parameters: { inForce: {}, notices: [said] },
        stopped: said,
      });
      const page = htmlReport([{ ...report, settings: { ...report.settings, model } }, report]);
      expect(page.match(/<\/?script|<\/?style|<img|<!--/g)).toEqual([
        "<style",
        "</style",
        "<script",
        "</script",
        "<script",
        "</script",
      ]);
      expect(JSON.parse(between(page, 'id="data">', "</script>"))).toMatchObject({ models: [{}, {}] });
    }),
    { numRuns: 25 },
  );
});

describe("the page of 41 cases in 4 conditions and 10 runs", () => {
  test("stays below 5 MB with replies of usual length", () => {
    const page = htmlReport(
      ["model-a", "model-b"].map((model) => bundledReport(model, { runs: 10, words: 80 })),
    );
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    const data = JSON.parse(between(page, 'id="data">', "</script>"));
    expect(data.trials).toHaveLength(93 * 4 * 10);
    expect(data.cases).toHaveLength(41);
  });

  test("stays below 5 MB with three runs and as many pairs as a run asks at most", () => {
    const page = htmlReport([askedAtMost(bundledReport("some-model", { words: 80 }))]);
    const data = JSON.parse(between(page, 'id="data">', "</script>"));
    expect(data.places).toHaveLength(60);
    expect(data.places[59].pairs).toHaveLength(24);
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
  });

  test("leaves half of that to the replies, however long they are", () => {
    const reports = [finalReport(bundledReport("model-a", { runs: 1, words: 3_000 }))];
    const bytesWith = (replyBytes: number): number =>
      Buffer.byteLength(
        [...embedded(pageData(reports, ["model-a"], selectTrials(reports), replyBytes))].join(""),
      );
    const [none, some, all] = [bytesWith(0), bytesWith(250_000), bytesWith(100_000_000)];
    expect(some - none).toBeLessThan(250_000);
    expect(some).toBeGreaterThan(none);
    expect(all - none).toBeGreaterThan(2_000_000);
    expect(PAGE_REPLY_BYTES).toBe(2_500_000);
  });
});
