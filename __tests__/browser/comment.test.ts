import { expect, test } from "@jest/globals";
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
  /** Tables and names above the first fold that are wider than their room, or broken. */
  readonly wide: readonly string[];
}

async function measured(markdown: string, width: number): Promise<Measured> {
  const html = asOnGitHub(markdown, width < 500 ? "phone" : "desk");
  const { page, close } = await openPage(html, { viewport: { width, height: 1_000 } });
  const result = await page.evaluate(() => {
    const article = document.querySelector("article");
    const fold = article?.querySelector("details");
    if (!article || !fold) throw new Error("There is no fold");
    const above = [...article.children].filter(
      (one) => one.compareDocumentPosition(fold) & Node.DOCUMENT_POSITION_FOLLOWING && !one.contains(fold),
    );
    const within = (selector: string): Element[] =>
      above.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)]);
    return {
      height: fold.getBoundingClientRect().top - article.getBoundingClientRect().top,
      wide: [
        ...within("table")
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent ?? ""),
        ...within("td code")
          .filter((name) => name.getClientRects().length > 1)
          .map(({ textContent }) => textContent ?? ""),
      ],
    };
  });
  await close();
  return result;
}

describeInBrowser("the comment on the demo", () => {
  test("is at most 700 pixels high above the folds", async () => {
    for (const persona of ["distractible", "regressed"] as const)
      expect((await measured(await commentOfDemo(persona), 860)).height).toBeLessThanOrEqual(700);
  });

  test.each(PHONES)("has nothing off the screen of a phone %d pixels wide", async (width) => {
    for (const persona of ["distractible", "regressed"] as const)
      expect((await measured(await commentOfDemo(persona), width)).wide).toEqual([]);
  });
});

describeInBrowser("the comment on several models", () => {
  const named = (model: string): Report => bundledReport(model);
  const text = comment([named("gpt-5-mini"), named("claude-haiku"), named("llama-4")], CONTEXT);

  test.each(PHONES)("fits on a phone %d pixels wide, and breaks no model's name", async (width) => {
    expect((await measured(text, width)).wide).toEqual([]);
  });
});
