import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { htmlReport } from "../../src/page/render-page.ts";
import { changed } from "../support/builders/pages.ts";
import { OWN_PROMPT, reportOf } from "../support/builders/reports.ts";
import { said } from "../support/builders/verdicts.ts";
import { describeInBrowser, visit } from "../support/chromium.ts";

/** Not as it is shown. */
const REPLY = "First\u200b line\r\nsecond\u202e line ⟨U+200B⟩ it's";
const REPORT = reportOf({ reply: () => said(REPLY), systemPrompt: OWN_PROMPT });
const PAGE = htmlReport([{ ...REPORT, settings: { ...REPORT.settings, extraHeaders: ["x-<b>"] } }]);
const HASH = "#trial=rules/case-1/stranger/distraction/1";

const copyOf = (page: Page, name: string): Locator =>
  page.locator("dialog").getByRole("button", { name: `Copy ${name}`, exact: true });
const told = (page: Page): Locator => page.locator("dialog").getByRole("status");
const clipboard = (page: Page): Promise<string> => page.evaluate<string>("navigator.clipboard.readText()");
const permissions = ["clipboard-read", "clipboard-write"];

describeInBrowser("the copy buttons of a trial", () => {
  test.each([
    ["policy", REPORT.prompts["rules/case-1/stranger#1"]?.system],
    ["user turn", REPORT.prompts["rules/case-1/stranger#1"]?.turns[0]],
    // Chromium's clipboard has line feeds alone.
    ["reply", REPLY],
  ])("copy the %s as it is, and say so", async (name, text) => {
    const { page, complaints } = await visit(PAGE, { hash: HASH, permissions });
    await copyOf(page, name).click();
    await told(page).getByText(`Copied ${name}`).waitFor();
    expect(await clipboard(page)).toBe(text);
    expect(complaints).toEqual([]);
  });

  test("copy the request with curl, which is shown, and say what it lacks", async () => {
    const { page } = await visit(PAGE, { hash: HASH, permissions });
    await copyOf(page, "curl line").focus();
    await page.keyboard.press("Enter");
    await told(page).getByText("Copied curl line").waitFor();
    const request = page.locator("dialog .request");
    await request.locator("summary").click();
    const line = await clipboard(page);
    expect(line).toBe(await request.locator(".line").innerText());
    expect(line).toMatch(/^curl .*\$NESSIE_API_KEY.*Which tea do you like\?/);
    expect(await request.innerText()).toContain("The line lacks the text of prompts/`a` | <b>.md");
    expect(await request.innerText()).toContain("whose values are secret: x-<b>.");
  });

  test("select the text and copy it by command where the page may not write to the clipboard", async () => {
    const { page } = await visit(PAGE, { hash: HASH, permissions });
    const read = await page.evaluateHandle("navigator.clipboard.readText.bind(navigator.clipboard)");
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await copyOf(page, "reply").click();
    await told(page).getByText("Copied reply").waitFor();
    expect(await page.evaluate("getSelection().toString()")).toContain("⟨U+202E⟩");
    expect(await read.evaluate((readText) => (readText as () => Promise<string>)())).toBe(REPLY);
  });

  test("say that the browser does not allow it, and leave the text selected", async () => {
    const { page } = await visit(PAGE, { hash: HASH });
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.evaluate("document.execCommand = () => false");
    await copyOf(page, "curl line").click();
    await told(page).getByText("The curl line is selected: copy it with the keyboard").waitFor();
    expect(await page.evaluate("getSelection().toString()")).toMatch(/^curl /);
  });

  test("are not taken for the trial's own keys: arrows still go to the next one", async () => {
    const { page } = await visit(PAGE, { hash: HASH });
    await copyOf(page, "reply").focus();
    await page.keyboard.press("ArrowRight");
    expect(new URL(page.url()).hash).not.toBe(HASH);
  });
});

describeInBrowser("the copy buttons of a pair", () => {
  test("copy each side's reply, and the request of the change alone", async () => {
    const { page } = await visit(htmlReport([changed()]), {
      ...{ hash: "#pair=rules/case-1/stranger/plain/3", permissions },
    });
    const sides = page.locator("dialog .sides > *");
    for (const side of [sides.first(), sides.last()]) {
      await side.getByRole("button", { name: "Copy reply" }).click();
      await told(page).getByText("Copied reply").waitFor();
      expect(await clipboard(page)).toBe(await side.locator(".text").innerText());
    }
    expect(await sides.first().locator(".request").innerText()).toContain("The request with curl");
    expect(await sides.last().innerText()).toContain("The report has no settings of the base");
    expect(await sides.last().locator(".request").count()).toBe(0);
  });
});
