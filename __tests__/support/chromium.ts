import { readFileSync } from "node:fs";
import { afterAll, afterEach, describe, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { CHROMIUM, closeBrowser, type Opened, openPage, type Visit } from "./browser-visit.ts";
import { projectFile } from "./project-file.ts";

jest.setTimeout(60_000);

const opened: Opened[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(closeBrowser);

/** Tests that need a browser; on a machine without one they are skipped, and that is told. */
export const describeInBrowser: (name: string, tests: () => void) => void =
  CHROMIUM === undefined
    ? (name, tests) => {
        console.warn(`SKIPPED: "${name}" needs Chromium: install it, or name it in CHROMIUM.`);
        describe.skip(name, tests);
      }
    : describe;

/** Opens the text as a page until the test ends. */
export async function visit(html: string, options: Visit = {}): Promise<Opened> {
  const one = await openPage(html, options);
  opened.push(one);
  return one;
}

/** The value of an expression in the page. */
export async function ask(page: Page, expression: string): Promise<unknown> {
  return page.evaluate<unknown>(expression);
}

const AXE = readFileSync(projectFile("node_modules", "axe-core", "axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AXE_OPTIONS = { runOnly: TAGS, rules: { "target-size": { enabled: true } } };

/** What axe finds in the page, which must have been opened with `bypassCSP`. */
export async function axeFindings(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return ask(
    page,
    `axe.run(document, ${JSON.stringify(AXE_OPTIONS)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  );
}
