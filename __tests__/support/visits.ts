import { readFileSync } from "node:fs";
import { afterEach, jest } from "@jest/globals";
import type { Page } from "playwright-core";
import { type Opened, openPage, type Visit } from "./browser-visit.ts";
import { projectFile } from "./project-file.ts";

jest.setTimeout(60_000);

const opened: Opened[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Opens the text as a page until the test ends. */
export async function visitPage(html: string, options: Visit = {}): Promise<Opened> {
  const one = await openPage(html, options);
  opened.push(one);
  return one;
}

/** What axe finds; the page must have been opened with `bypassCSP`. */
export async function axeFindings(page: Page): Promise<unknown> {
  await page.evaluate(readFileSync(projectFile("node_modules", "axe-core", "axe.min.js"), "utf8"));
  return page.evaluate<unknown>(
    "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
}
