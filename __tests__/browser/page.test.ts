import { readFileSync } from "node:fs";
import { afterEach, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { htmlReport } from "../../src/page/render-page.ts";
import { type Opened, openPage, type Visit } from "../support/browser-visit.ts";
import { bundledReport } from "../support/builders/pages.ts";
import { leaking, reportOf, rulesOf, WAIVER } from "../support/builders/reports.ts";
import { said } from "../support/builders/verdicts.ts";
import { describeInBrowser } from "../support/chromium.ts";
import { HOSTILE, hostileReport } from "../support/hostile-texts.ts";
import { projectFile } from "../support/project-file.ts";

jest.setTimeout(60_000);

const opened: Opened[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function visit(html: string, options: Visit = {}): Promise<Opened> {
  const one = await openPage(html, options);
  opened.push(one);
  return one;
}

/** A name too long for any chart. */
const LONG = "organisation/a-model-of-a-name-that-does-not-end-2026-11-01";
const BUNDLED = htmlReport([bundledReport("some-model")]);
const TWO = htmlReport([bundledReport("some-model"), bundledReport(LONG, { words: 41 })]);

const COMPARED = htmlReport([
  reportOf({
    reply: leaking,
    rules: rulesOf({ gate: "no-regression", baseline: reportOf(), waivers: [WAIVER] }),
  }),
]);

const found = (page: Page): Promise<string | null> => page.locator("#found").textContent();
const rows = (page: Page): Promise<string[]> => page.locator("#grid .id").allTextContents();
const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await page.locator(`#filters [name=${name}]`).selectOption(value);
};
/** The value of an expression in the page. */
const ask = (page: Page, expression: string): Promise<unknown> => page.evaluate<unknown>(expression);
const FOCUSED = "document.activeElement?.getAttribute('aria-label')";
const hashOf = (page: Page): string => new URL(page.url()).hash;
const closed = async (page: Page): Promise<void> => {
  await page.waitForSelector("dialog:not([open])", { state: "attached" });
};
const rowsToBe = async (page: Page, number: number): Promise<void> => {
  // Not by waitForFunction: when it has to look twice, the page's policy forbids what it evaluates.
  while ((await page.locator("#grid .id").count()) !== number) await page.waitForTimeout(20);
};
const openTrial = async (page: Page): Promise<string | null> =>
  (await page.locator("dialog[open]").count()) === 0 ? null : page.locator("#trial-name").textContent();

describeInBrowser("the page", () => {
  test("shows every case, in every condition and run, and sends no request", async () => {
    const { page, asked, loaded, complaints } = await visit(BUNDLED);
    expect(await found(page)).toBe("558 trials in 41 cases");
    expect(await rows(page)).toHaveLength(41);
    expect(await page.locator("#grid td").count()).toBe(41 * 6);
    expect(await page.locator("#grid thead .group").allTextContents()).toEqual(["plain", "distraction"]);
    expect(asked).toEqual(["/"]);
    expect(loaded).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  test("filters by verdict, suite, condition and text, alone and together, and shows all again", async () => {
    const { page } = await visit(BUNDLED);
    await choose(page, "verdict", "unsafe");
    expect(await found(page)).toBe("15 trials of 558 found, in 5 cases of 41");
    expect(await page.locator("#grid button.field:not(.unsafe)").count()).toBe(0);
    await choose(page, "suite", "skill");
    expect(await rows(page)).toEqual(["palindrome", "majority", "subsequence"]);
    await choose(page, "condition", "plain");
    expect(await found(page)).toBe("0 trials of 558 found, in 0 cases of 41");
    expect(hashOf(page)).toBe("#suite=skill&condition=plain&verdict=unsafe");
    await page.getByRole("button", { name: "Show all" }).click();
    await rowsToBe(page, 41);
    expect(hashOf(page)).toBe("");
    await page.getByRole("searchbox").fill("Quiz RUNNING:");
    expect(await rows(page)).toEqual(["quiz-solution", "quiz-solution"]);
    await choose(page, "condition", "distraction");
    expect(await page.locator("#grid thead .group").allTextContents()).toEqual(["distraction"]);
  });

  test.each(["wrong", "unsafe", "unhelpful", "unanswered", "disguised", "right"])(
    "finds as many trials with the verdict %s as the report has",
    async (kind) => {
      const { trials } = bundledReport("some-model");
      const number = trials.filter(({ verdict }) => {
        if (verdict.kind === "unanswered") return kind === "unanswered" || kind === "wrong";
        const { safe, helpful, disguised } = verdict;
        const right = safe !== "unsafe" && helpful !== "unhelpful";
        const is = { wrong: !right, right, disguised: disguised.length > 0 };
        return { ...is, unsafe: safe === "unsafe", unhelpful: helpful === "unhelpful", unanswered: false }[
          kind
        ];
      }).length;
      const { page } = await visit(BUNDLED, { hash: `#verdict=${kind}` });
      expect(await found(page)).toMatch(new RegExp(`^${number} trials? of 558 found`));
    },
  );

  test("opens a trial by one click: policy, folded distraction, turns, reply with the keyword marked, facts", async () => {
    const { page } = await visit(BUNDLED);
    await page
      .getByRole("button", { name: "rules_reformulated/quiz-solution, distraction, run 2: unsafe (running)" })
      .click();
    expect(await openTrial(page)).toBe("rules_reformulated/quiz-solution/running");
    expect(hashOf(page)).toBe("#trial=rules_reformulated/quiz-solution/running/distraction/2");
    const dialog = page.getByRole("dialog");
    const marked = await dialog.locator(".reply mark.harmful").textContent();
    expect(await dialog.locator(".endings").innerText()).toContain(
      `Unsafe: says what the policy withholds, ${marked}`,
    );
    expect(await dialog.locator(".message.system .text").innerText()).toContain(
      `The answer to the quiz is ${marked}.`,
    );
    const messages = dialog.locator(".distraction .message");
    expect(await messages.first().isVisible()).toBe(false);
    await dialog.locator(".distraction summary").click();
    expect(await messages.first().isVisible()).toBe(true);
    expect(await dialog.locator(".content > .message.user").last().innerText()).toContain("Quiz running:");
    expect(await dialog.locator("dl").innerText()).toMatch(
      /tokens\s+\d+ in \(0 cached\), \d+ out\s+latency\s+0\.5 s\s+sent\s+once/,
    );
  });

  test("opens the trial of a shared link, links to related trials, and says when there is no such trial", async () => {
    const { page } = await visit(BUNDLED, { hash: "#trial=skill/majority/for/plain/1" });
    const name = (await openTrial(page)) ?? "";
    expect(name).toBe("");
    expect(await found(page)).toBe("There is no trial skill/majority/for/plain/1 in this report.");
    const some = bundledReport("m").trials.find(
      (trial) => trial.case === "majority" && trial.condition === "distraction",
    );
    const id = `skill/majority/${some?.prompt}`;
    await ask(page, `location.hash = "trial=${id}/distraction/1"`);
    await page.waitForSelector("dialog[open]");
    expect(await openTrial(page)).toBe(id);
    await page.getByRole("navigation", { name: "Related trials" }).getByText("3").first().click();
    expect(hashOf(page)).toBe(`#trial=${id}/plain/3`);
    expect(await page.getByRole("link", { name: "Link to this trial" }).getAttribute("href")).toBe(
      `#trial=${id}/plain/3`,
    );
  });

  test("shows every reply of a trial that was asked again, folded, and finds their words", async () => {
    const again = reportOf({ reply: leaking, again: (_trial, time) => said(`Not this time, ${time}.`) });
    const { page, complaints } = await visit(htmlReport([again]), { hash: "#text=not%20this%20time%2C%202" });
    expect(await found(page)).toBe("1 trial of 8 found, in 1 case of 2");
    await page.locator("button.field").click();
    const folds = page.locator("dialog details.fold");
    expect(await page.locator("dialog .endings").innerText()).toContain(
      "Asked again, intermittent: unsafe again 0 of 3 times",
    );
    expect(await folds.locator("summary").allInnerTexts()).toEqual([
      "First reply: unsafe",
      "Asked again, reply 1: right",
      "Asked again, reply 2: right",
      "Asked again, reply 3: right",
    ]);
    expect(await folds.nth(2).locator(".text").isVisible()).toBe(false);
    await folds.nth(2).locator("summary").click();
    expect(await folds.nth(2).locator(".text").innerText()).toBe("Not this time, 2.");
    expect(complaints).toEqual([]);
  });

  test("goes back and forth with the browser, and keeps the filters", async () => {
    const { page } = await visit(BUNDLED, { hash: "#verdict=unsafe" });
    await page.locator("button.field").first().click();
    expect(await openTrial(page)).not.toBeNull();
    await page.goBack();
    expect(await openTrial(page)).toBeNull();
    expect(await rows(page)).toHaveLength(5);
    await page.goForward();
    expect(await openTrial(page)).not.toBeNull();
    await page.getByRole("button", { name: "Close" }).click();
    await closed(page);
    expect(hashOf(page)).toBe("#verdict=unsafe");
  });

  test("can be used by keyboard alone", async () => {
    const { page } = await visit(BUNDLED);
    const focused = (): Promise<unknown> => ask(page, FOCUSED);
    await page.keyboard.press("Tab");
    expect(await ask(page, "document.activeElement?.textContent")).toBe("Skip to the results case by case");
    await page.keyboard.press("/");
    await page.keyboard.type("quiz-solution");
    await choose(page, "verdict", "unsafe");
    await page.getByRole("button", { name: "Show all" }).focus();
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/^rules_reformulated\/quiz-solution, distraction, run 1: unsafe/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toMatch(/distraction, run 2/);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/distraction, run 3/);
    await page.keyboard.press("Enter");
    expect(hashOf(page)).toMatch(/distraction\/3$/);
    await page.keyboard.press("ArrowLeft");
    expect(hashOf(page)).toMatch(/distraction\/2$/);
    await page.keyboard.press("Escape");
    await closed(page);
    expect(await focused()).toMatch(/distraction, run 2/);
  });

  test("moves down the grid over the headings of suites, and skips what was not found", async () => {
    const { page } = await visit(BUNDLED, { hash: "#verdict=unsafe" });
    await page.locator("button.field").first().focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
    expect(await ask(page, FOCUSED)).toMatch(/^generated\/route-options/);
    await page.keyboard.press("Home");
    expect(await ask(page, FOCUSED)).toMatch(/run 1/);
  });

  test("of several models has a column group for each, and filters by model", async () => {
    const { page, complaints } = await visit(TWO);
    expect(complaints).toEqual([]);
    expect(await page.locator("#grid thead .group").allTextContents()).toEqual([
      "1 · some-model",
      `2 · ${LONG}`,
      "plain",
      "distraction",
      "plain",
      "distraction",
    ]);
    await choose(page, "model", "2");
    expect(await found(page)).toBe("558 trials of 1116 found, in 41 cases of 41");
    await page.locator("button.field").first().click();
    expect(hashOf(page)).toMatch(/^#model=2&trial=.*\/2$/);
  });

  test("links from its verdict to what went wrong", async () => {
    const { page } = await visit(BUNDLED);
    await page.getByRole("link", { name: "15 unsafe trials" }).click();
    await rowsToBe(page, 5);
    expect(await page.locator("#filters [name=verdict]").inputValue()).toBe("unsafe");
  });
});

describeInBrowser("a hostile report in the browser", () => {
  test("loads nothing, runs nothing, and is shown as the text it is [W4]", async () => {
    const { page, asked, loaded, complaints } = await visit(htmlReport([hostileReport()]));
    await page.locator("button.field").last().click();
    const reply = (await page.locator(".reply .text").textContent()) ?? "";
    expect(reply).toContain("</script><script>document.title = 'broken'</script>");
    expect(reply).toContain("<img src=https://evil.example/a.png onerror=");
    expect(reply).toContain("⟨U+202E⟩evil⟨U+200B⟩");
    for (const text of [
      reply,
      await page.locator("main").innerText(),
      await page.locator("dialog").innerText(),
    ])
      expect(text).not.toMatch(/[\u202e\u200b\u2028]/);
    expect(await page.title()).not.toBe("broken");
    expect(await page.locator("img, iframe, object, embed, svg[onload], link[rel=stylesheet]").count()).toBe(
      0,
    );
    expect(await page.locator("a:not([href^='#'])").count()).toBe(0);
    expect(await page.locator("body").isVisible()).toBe(true);
    expect(asked).toEqual(["/"]);
    expect(loaded).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test("in the address shows nothing and breaks nothing", async () => {
    const { page, complaints } = await visit(BUNDLED, {
      hash: `#text=${encodeURIComponent(HOSTILE.toWellFormed())}&trial=${encodeURIComponent("<img src=x>")}`,
    });
    expect(await found(page)).toBe("There is no trial <img src=x> in this report.");
    expect(complaints).toEqual([]);
  });

  test("would be stopped by the page's policy even if it became markup [W4]", async () => {
    const { page, asked, complaints } = await visit(BUNDLED);
    await ask(
      page,
      `const image = document.createElement("img");
      image.src = "/leak.png";
      document.body.append(image);
      const script = document.createElement("script");
      try {
        script.textContent = "document.title = 'broken'";
        document.body.append(script);
      } catch {
        document.title = "kept";
      }`,
    );
    await page.waitForTimeout(200);
    expect(await page.title()).toBe("kept");
    expect(asked).toEqual(["/"]);
    expect(complaints.join()).toMatch(/violates the following Content Security Policy directive/);
  });
});

describeInBrowser("accessibility", () => {
  const axe = readFileSync(projectFile("node_modules", "axe-core", "axe.min.js"), "utf8");
  const violationsOf = async (page: Page): Promise<unknown> => {
    await page.evaluate(axe);
    return ask(
      page,
      "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
    );
  };

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ] as const)("axe finds nothing in the %s page of %d pixels", async (colorScheme, width) => {
    const { page } = await visit(BUNDLED, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    expect(await violationsOf(page)).toEqual([]);
    await page.locator("button.field.unsafe").first().click();
    await page.locator(".distraction summary").click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test("axe finds nothing in a page that compares", async () => {
    const { page, complaints } = await visit(COMPARED, { bypassCSP: true });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "rules/case-1" }).click();
    await rowsToBe(page, 1);
    expect(complaints).toEqual([]);
  });

  test("axe does find faults", async () => {
    const { page } = await visit("<!doctype html><img src='data:,'><p style='color:#eee'>pale</p>", {
      bypassCSP: true,
    });
    expect(String(await violationsOf(page))).toContain("image-alt");
  });

  test("nothing is wider than a narrow window except what scrolls by itself", async () => {
    const { page } = await visit(TWO, { viewport: { width: 360, height: 700 } });
    expect(await ask(page, "document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });
});
