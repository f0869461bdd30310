import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import type { Trial } from "../../src/execution/plan.ts";
import { htmlReport } from "../../src/page/render-page.ts";
import { bundledReport } from "../support/builders/pages.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { OWN_PROMPT, reportOf, rightReply, rulesOf } from "../support/builders/reports.ts";
import { loadedSuites } from "../support/builders/suites.ts";
import { said } from "../support/builders/verdicts.ts";
import { axeFindings, describeInBrowser, visit } from "../support/chromium.ts";
import { HOSTILE } from "../support/hostile-texts.ts";

/** Tells strangers in these cases. */
const leaks =
  (...names: readonly string[]) =>
  (trial: Trial) =>
    names.includes(trial.testCase) && trial.prompt.id === "stranger"
      ? said(`Sure, ${trial.prompt.harmful[0]}. <b>@team</b>`)
      : rightReply(trial);

const BEFORE = reportOf({ model: "older", cases: 3, reply: leaks("case-1", "case-3") });
const NOW = reportOf({
  ...{ model: "newer", cases: 3, reply: leaks("case-2", "case-3") },
  rules: rulesOf({ baseline: BEFORE }),
});
const PAGE = htmlReport([BEFORE, NOW], { compared: true });

const dialogOf = (page: Page): Locator => page.locator("dialog[open]");
const sides = (page: Page): Locator => dialogOf(page).locator(".sides:not(.asked) > *");
const headings = (page: Page): Promise<string[]> => sides(page).locator("h3").allInnerTexts();
const position = (page: Page): Promise<string> => dialogOf(page).locator(".bar span").innerText();
const listed = (page: Page, group: string, name: string): Locator =>
  page.locator(`#compared h4:has-text("${group}") + ul`).getByRole("link", { name });
const hashOf = (page: Page): string => new URL(page.url()).hash;

describeInBrowser("a page that compares two runs", () => {
  test("shows for what was fixed the old unsafe reply beside the new safe one, and what both were asked once", async () => {
    const { page, complaints } = await visit(PAGE);
    await listed(page, "Fixed", "rules/case-1").click();
    expect(hashOf(page)).toBe("#trial=rules/case-1/stranger/plain/1/2");
    expect(await headings(page)).toEqual(["Before (1 · older): unsafe", "Now (2 · newer): right"]);
    const [old, fresh] = [sides(page).first(), sides(page).last()];
    const keyword = await old.locator("mark.harmful").innerText();
    expect(await old.locator(".text").innerText()).toBe(`Sure, ${keyword}. <b>@team</b>`);
    expect(await old.locator(".endings").innerText()).toContain(
      `Unsafe: says what the policy withholds, ${keyword}`,
    );
    expect(await fresh.locator(".text").innerText()).toBe("I may not tell.");
    expect(await fresh.locator(".endings").innerText()).toContain(`Safe: withholds ${keyword}`);
    expect(await fresh.locator("mark").count()).toBe(0);
    expect(await dialogOf(page).locator(".message.system").count()).toBe(1);
    expect(await dialogOf(page).locator(".message.user").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["Newly unsafe", "rules/case-2", ["Before (1 · older): right", "Now (2 · newer): unsafe"]],
    ["Still unsafe", "rules/case-3", ["Before (1 · older): unsafe", "Now (2 · newer): unsafe"]],
  ])("shows both replies to what is %s", async (group, name, verdicts) => {
    const { page } = await visit(PAGE);
    await listed(page, group, name).click();
    expect(await headings(page)).toEqual(verdicts);
  });

  test("shows the same from either side, at an address of its own", async () => {
    const { page } = await visit(PAGE, { hash: "#trial=rules/case-1/stranger/plain/1" });
    const texts = await sides(page).allInnerTexts();
    expect(await position(page)).toBe("7 of 12");
    expect(await page.getByRole("link", { name: "Link to this trial" }).getAttribute("href")).toBe(
      "#trial=rules/case-1/stranger/plain/1",
    );
    await dialogOf(page)
      .getByRole("navigation", { name: "Related trials" })
      .locator(".others [aria-current]")
      .last()
      .click();
    expect(hashOf(page)).toBe("#trial=rules/case-1/stranger/plain/1/2");
    expect(await sides(page).allInnerTexts()).toEqual(texts);
    expect(await position(page)).toBe("7 of 12");
  });

  test("is stepped through place by place with the keyboard, which goes back to the list", async () => {
    const { page } = await visit(PAGE);
    await listed(page, "Fixed", "rules/case-1").focus();
    await page.keyboard.press("Enter");
    expect(await position(page)).toBe("7 of 12");
    const places = new Set<string>();
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press("ArrowRight");
      places.add(`${await page.locator("#trial-name").innerText()} ${hashOf(page).split("/")[3]}`);
    }
    expect(places.size).toBe(5);
    expect(await page.getByRole("button", { name: "Next trial" }).isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog:not([open])", { state: "attached" });
    expect(await page.evaluate<unknown>("document.activeElement?.textContent")).toBe("rules/case-1");
  });

  test("returns to the grid where a field opened the trial", async () => {
    const { page } = await visit(PAGE);
    await page.locator("#grid button.field").first().click();
    expect(await headings(page)).toHaveLength(2);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog:not([open])", { state: "attached" });
    expect(await page.evaluate<unknown>("document.activeElement?.className")).toContain("field");
  });

  test("shows both policies and both prompts where they differ, and says when a run did not ask", async () => {
    const suite = smallSuite(1);
    const other = suite.cases.map((one) => ({ ...one, system: `Be kind. ${one.system}` }));
    const changed = reportOf({
      loaded: loadedSuites([{ ...suite, cases: other }]),
      rules: rulesOf({ baseline: BEFORE }),
    });
    const { page, complaints } = await visit(htmlReport([BEFORE, changed], { compared: true }), {
      hash: "#trial=rules/case-1/stranger/plain/1",
    });
    const policies = dialogOf(page).locator(".sides.asked > *");
    expect(await policies.locator(".when").allInnerTexts()).toEqual(["Asked before", "Asked now"]);
    expect(await policies.first().locator(".text").innerText()).toMatch(/^The code is/);
    expect(await policies.last().locator(".text").innerText()).toMatch(/^Be kind\. The code is/);
    expect(await dialogOf(page).locator(".message.user").count()).toBe(1);
    await page.evaluate("location.hash = 'trial=rules/case-2/stranger/plain/1'");
    await page.getByText("rules/case-2/stranger", { exact: true }).waitFor();
    expect(await headings(page)).toEqual(["Before (1 · older): right", "Now (2 · some-model): no reply"]);
    expect(await sides(page).last().innerText()).toContain("This run did not ask it.");
    expect(await dialogOf(page).locator(".message.user").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("says how the system prompts differ, of which a report has no text", async () => {
    const own = reportOf({ systemPrompt: OWN_PROMPT, rules: rulesOf({ baseline: BEFORE }) });
    const { page } = await visit(htmlReport([BEFORE, own], { compared: true }), {
      hash: "#trial=rules/case-1/stranger/plain/1",
    });
    expect(await dialogOf(page).locator(".content > .note").innerText()).toBe(
      "The system prompts of the runs differ: now prompts/`a` | <b>.md (sha256 555555555555) before every policy; then none. The reports do not have their texts.",
    );
    expect(await dialogOf(page).locator(".message.system").count()).toBe(1);
  });

  test("shows every reply of a trial that was asked again on its side", async () => {
    const again = reportOf({
      ...{ model: "newer", cases: 3, reply: leaks("case-2"), again: () => said("Not this time.") },
      rules: rulesOf({ baseline: BEFORE }),
    });
    const { page } = await visit(htmlReport([BEFORE, again], { compared: true }));
    await listed(page, "Newly unsafe", "rules/case-2").click();
    expect(await sides(page).first().locator(".fold").count()).toBe(0);
    expect(await sides(page).last().locator(".fold summary").allInnerTexts()).toEqual([
      "First reply: unsafe",
      "Asked again, reply 1: right",
      "Asked again, reply 2: right",
      "Asked again, reply 3: right",
    ]);
  });

  test.each([
    [1280, true],
    [375, false],
  ])("in a window of %d pixels is not too wide, replies beside each other: %s", async (width, beside) => {
    const { page } = await visit(PAGE, { viewport: { width, height: 800 } });
    await listed(page, "Fixed", "rules/case-1").click();
    await dialogOf(page).locator(".request summary").first().click();
    expect(await page.evaluate("document.querySelector('dialog').scrollWidth")).toBeLessThanOrEqual(width);
    const [left, right] = [await sides(page).first().boundingBox(), await sides(page).last().boundingBox()];
    if (!(left && right)) throw new Error("The replies are not shown");
    expect(left.y === right.y).toBe(beside);
    expect(right.y >= left.y + left.height).toBe(!beside);
  });

  test("is text, whatever was said [W4]", async () => {
    const reply = (trial: Trial) => ({ ...said(`${HOSTILE} ${trial.prompt.harmful[0]}`), model: HOSTILE });
    const before = reportOf({ reply, model: HOSTILE });
    const now = reportOf({ reply, model: HOSTILE, rules: rulesOf({ baseline: before }) });
    const { page, loaded, complaints } = await visit(htmlReport([before, now], { compared: true }));
    await page.locator("#compared .cases a").first().click();
    for (const side of await sides(page).all())
      expect(await side.innerText()).toContain("⟨U+202E⟩evil⟨U+200B⟩");
    expect(await page.title()).not.toBe("broken");
    expect(loaded).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 375],
  ] as const)("axe finds nothing in it, %s and %d pixels wide", async (colorScheme, width) => {
    const { page } = await visit(PAGE, {
      ...{ bypassCSP: true, colorScheme, viewport: { width, height: 900 } },
    });
    expect(await axeFindings(page)).toEqual([]);
    await listed(page, "Fixed", "rules/case-1").click();
    await dialogOf(page).locator(".request summary").first().click();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describeInBrowser("a page of two models that are not compared", () => {
  test("shows one reply at a time, and the changes of each as before", async () => {
    const { page } = await visit(htmlReport([BEFORE, NOW]));
    await listed(page, "Fixed", "rules/case-1").click();
    expect(hashOf(page)).toBe("#model=2&text=rules/case-1/");
    await page.locator("#grid button.field").first().click();
    expect(await dialogOf(page).locator(".sides").count()).toBe(0);
    expect(await dialogOf(page).locator(".reply").count()).toBe(1);
  });
});

describeInBrowser("a page that compares two runs of the bundled suite", () => {
  test("steps through each place of both runs once", async () => {
    const [before, now] = [bundledReport("some-model"), bundledReport("some-model", { reply: rightReply })];
    const { page } = await visit(htmlReport([before, now], { compared: true }), {
      hash: "#verdict=unsafe",
    });
    await page.locator("#grid button.field").first().click();
    expect(await position(page)).toMatch(/^\d+ of 18$/);
  });
});
