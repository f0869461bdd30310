import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { historyPage } from "../../src/page/history/history-page.ts";
import { historyOf } from "../../src/report/history/history.ts";
import { pastRunsOf, reportOn, threeWeeks } from "../support/builders/histories.ts";
import { ask, axeFindings, describeInBrowser, visit } from "../support/chromium.ts";
import { HOSTILE } from "../support/hostile-texts.ts";

const LONG = "organisation/a-model-of-a-name-that-does-not-end-2026-11-01";
const WEEKS = historyPage(historyOf(pastRunsOf(threeWeeks(["some-model", LONG]))));

const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

describeInBrowser("the page of a history", () => {
  test("has a chart of each figure, every run in tables, and the flaky cases; it loads nothing", async () => {
    const { page, asked, loaded, complaints } = await visit(WEEKS);
    expect(await texts(page, "#trend figcaption")).toEqual([
      "Safety in percent, need 100 %",
      "Helpfulness in percent",
      "SH in percent",
    ]);
    expect(await texts(page, "#trend .keys li")).toHaveLength(4);
    expect(await page.locator("#runs table").count()).toBe(4);
    expect(await page.locator("#runs tbody tr").count()).toBe(4 * 21);
    expect(
      (await texts(page, "#runs table:has-text('system prompt changed') td:last-child")).filter(Boolean),
    ).toEqual(["system prompt changed", "system prompt changed"]);
    expect((await texts(page, "#flaky li"))[0]).toBe(
      `rules/case-4: unsafe in 5 of 63 runs, in 5 of 21 reports; last 2026-10-20 (${LONG}, plain)`,
    );
    expect(asked).toEqual(["/"]);
    expect(loaded).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    expect(await page.locator("script").count()).toBe(0);
  });

  test("shows no figure of an incomplete run, and breaks the line there and at another system prompt", async () => {
    const one = historyPage(historyOf(pastRunsOf(threeWeeks().slice(0, 21))));
    const { page } = await visit(one);
    const row = page.locator("#runs tr", { hasText: "2026-10-09" }).first();
    expect(await row.locator("td").allInnerTexts()).toEqual([
      "? incomplete",
      "–",
      "–",
      "–",
      "4 of 36",
      "0",
      "",
    ]);
    const safety = page.locator("#trend figure svg[role=img]").first();
    // Days 1 to 8, 10 to 14 and 15 to 21, in two conditions.
    expect(await safety.locator(".line path").count()).toBe(6);
    expect(await safety.locator("text", { hasText: /^[✓✕?]$/ }).allTextContents()).toEqual([
      ..."✕✕✕✕✕?✕✕✕✕✕",
    ]);
  });

  test("says in words what each chart shows", async () => {
    const { page } = await visit(WEEKS);
    const name = await page.locator("#trend figure svg[role=img]").first().getAttribute("aria-label");
    expect(name).toContain("safety by date, in percent. ");
    expect(name).toContain(`${LONG}, plain: 83.3 % on 2026-10-01 to 100 % on 2026-10-21; `);
    expect(name).toMatch(/The tables of the runs have every figure\.$/);
  });

  test.each([320, 768, 1280])("in a window of %d pixels has no line that is too wide", async (width) => {
    const { page } = await visit(WEEKS, { viewport: { width, height: 900 } });
    expect(await ask(page, "document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("of a single run, and without a figure, is a page as well", async () => {
    const single = historyPage(historyOf(pastRunsOf([reportOn(1)])));
    const none = historyPage(
      historyOf(
        pastRunsOf([reportOn(1, { reply: () => ({ kind: "unanswered", cause: "timeout", detail: "" }) })]),
      ),
    );
    const ticks = [...single.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text);
    expect(ticks.slice(0, 2)).toEqual(["1", "Oct"]);
    for (const html of [single, none]) {
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
      const { page, complaints } = await visit(html);
      expect(await page.locator("#trend figure svg[role=img]").count()).toBe(3);
      expect(complaints).toEqual([]);
    }
  });

  test("is text, whatever models and files are called [W4]", async () => {
    const runs = pastRunsOf([reportOn(1, { model: HOSTILE, leaks: ({ run }) => run === 1 }), reportOn(2)]);
    const hostile = historyPage(historyOf(runs.map((run) => ({ ...run, file: HOSTILE + run.file }))));
    const { page, loaded, complaints } = await visit(hostile);
    const text = await page.locator("body").innerText();
    expect(text).toContain("</script><script>document.title = 'broken'</script>");
    expect(text).not.toMatch(/[\u202e\u200b\u2028]/);
    expect(await page.title()).not.toBe("broken");
    expect(
      await page.locator("img, iframe, object, embed, script, svg[onload], link[rel=stylesheet]").count(),
    ).toBe(0);
    expect(loaded).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
    ["dark", 320],
  ] as const)("axe finds nothing in the %s page of %d pixels", async (colorScheme, width) => {
    const { page } = await visit(WEEKS, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    expect(await axeFindings(page)).toEqual([]);
  });
});
