import { beforeAll, expect, test } from "@jest/globals";
import { asOnGitHub } from "../../scripts/pictures/as-on-github.ts";
import { commentOfDemo } from "../../scripts/pictures/shown.ts";
import { comment } from "../../src/report/comment/comment.ts";
import type { Report } from "../../src/report/schema.ts";
import { openPage } from "../support/browser-visit.ts";
import { bundledReport } from "../support/builders/pages.ts";
import { describeInBrowser } from "../support/chromium.ts";

const PHONES = [360, 390] as const;
const CONTEXT = {
  gateName: "nessie",
  writer: { sha: "a".repeat(40), runId: 10, attempt: 1 },
  runUrl: "https://github.example/o/r/actions/runs/10/attempts/1",
  artifact: "nessie-report",
};

/** What is measured of a comment that a browser shows. */
interface Measured {
  /** Of the article above the first fold. Pixels. */
  readonly height: number;
  /** Tables above the first fold that are wider than their room. */
  readonly wide: readonly string[];
  /** Names in them that stand on several lines. */
  readonly broken: readonly string[];
}

/** Run in the page. */
const MEASURE = `(() => {
  const article = document.querySelector("article");
  const fold = article.querySelector("details");
  const above = [...article.children].filter((one) => one.compareDocumentPosition(fold) & 4 && !one.contains(fold));
  const within = (selector) =>
    above.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)]);
  const wide = within("table").filter((table) => table.scrollWidth > table.clientWidth);
  const broken = within("td code").filter((name) => name.getClientRects().length > 1);
  return {
    height: fold.getBoundingClientRect().top - article.getBoundingClientRect().top,
    wide: wide.map(({ textContent }) => textContent),
    broken: broken.map(({ textContent }) => textContent),
  };
})()`;

async function measured(markdown: string, width: number): Promise<Measured> {
  const html = asOnGitHub(markdown, width < 500 ? "phone" : "desk");
  const { page, close } = await openPage(html, { viewport: { width, height: 1_000 } });
  const result = await page.evaluate<Measured>(MEASURE);
  await close();
  return result;
}

describeInBrowser("the comment on the demo", () => {
  let comments: readonly string[] = [];
  beforeAll(async () => {
    comments = [await commentOfDemo("distractible"), await commentOfDemo("regressed")];
  }, 120_000);

  test("is at most 700 pixels high above the folds", async () => {
    for (const text of comments) expect((await measured(text, 860)).height).toBeLessThanOrEqual(700);
  });

  test.each(PHONES)("has nothing off the screen of a phone %d pixels wide", async (width) => {
    for (const text of comments) expect((await measured(text, width)).wide).toEqual([]);
  });
});

describeInBrowser("the comment on several models", () => {
  const named = (model: string): Report => bundledReport(model);
  const text = comment([named("gpt-5-mini"), named("claude-haiku"), named("llama-4")], CONTEXT);

  test.each(PHONES)("fits on a phone %d pixels wide", async (width) => {
    expect((await measured(text, width)).wide).toEqual([]);
  });

  test("breaks no model's name on a usual phone", async () => {
    expect((await measured(text, 390)).broken).toEqual([]);
  });
});
