import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { htmlReport } from "../../src/page/render-page.ts";
import { bundledReport } from "../support/builders/pages.ts";
import { axeFindings, describeInBrowser, visit } from "../support/chromium.ts";
import { hostileReport } from "../support/hostile-texts.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const PAGE = htmlReport([bundledReport("some-model")]);

/** Presses the button and reads the file that comes of it. */
async function downloaded(page: Page, format: "CSV" | "JSON"): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Download ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

describeInBrowser("the trials found", () => {
  test("are downloaded as JSON, all of them and no others, without a request", async () => {
    const { page, asked, complaints } = await visit(PAGE);
    const all = await downloaded(page, "JSON");
    expect(all.name).toBe("nessie-trials.json");
    expect(JSON.parse(all.text)).toHaveLength(558);
    await page.locator("#filters [name=verdict]").selectOption("unsafe");
    const unsafe: { verdict: string }[] = JSON.parse((await downloaded(page, "JSON")).text);
    expect(unsafe).toHaveLength(18);
    expect(new Set(unsafe.map(({ verdict }) => verdict))).toEqual(new Set(["unsafe"]));
    expect(asked).toEqual(["/"]);
    expect(complaints).toEqual([]);
  });

  test("are downloaded as CSV, with the keyboard", async () => {
    const { page } = await visit(PAGE, { hash: "#suite=skill&verdict=unsafe" });
    await page.getByRole("button", { name: "Download CSV" }).focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("nessie-trials.csv");
    const text = readFileSync(await download.path(), "utf8");
    const number = Number(/^(\d+) trials/.exec((await page.locator("#found").textContent()) ?? "")?.[1]);
    expect(number).toBeGreaterThan(1);
    expect(text.match(/^"some-model","skill",/gm)).toHaveLength(number);
  });

  test("are downloaded from a page that is a file", async () => {
    const { page, complaints } = await visit("");
    const path = join(workspace(), "report.html");
    writeFileSync(path, PAGE);
    await page.goto(pathToFileURL(path).href);
    expect(JSON.parse((await downloaded(page, "JSON")).text)).toHaveLength(558);
    expect((await downloaded(page, "CSV")).text).toMatch(/^"model","suite",/);
    expect(complaints).toEqual([]);
  });

  test("are downloaded whatever was said, and nothing else happens [W4]", async () => {
    const { page, loaded, complaints } = await visit(htmlReport([hostileReport()]));
    const { text } = await downloaded(page, "CSV");
    expect(text).toContain("⟨U+202E⟩evil⟨U+200B⟩");
    expect(JSON.parse((await downloaded(page, "JSON")).text)).toHaveLength(8);
    expect(loaded.filter((address) => !address.startsWith("blob:"))).toHaveLength(1);
    expect(await page.title()).not.toBe("broken");
    expect(complaints).toEqual([]);
  });

  test("can be downloaded from a narrow window, in which axe finds nothing", async () => {
    const { page } = await visit(PAGE, { bypassCSP: true, viewport: { width: 375, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375);
    expect(await axeFindings(page)).toEqual([]);
  });
});
