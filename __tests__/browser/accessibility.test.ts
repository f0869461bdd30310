import { readFileSync } from "node:fs";
import { expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { ask, describeInBrowser, visit } from "../support/chromium.ts";
import { projectFile } from "../support/project-file.ts";
import { BUNDLED, CHANGED, COMPARED, TWO, TWO_CHANGED } from "../support/shown-pages.ts";

jest.setTimeout(60_000);

const axe = readFileSync(projectFile("node_modules", "axe-core", "axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OPTIONS = { runOnly: TAGS, rules: { "target-size": { enabled: true } } };

const violationsOf = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return ask(
    page,
    `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  );
};

const STATES: Readonly<Record<string, readonly [page: string, clicks: readonly string[]]>> = {
  "the page of one model": [BUNDLED, []],
  "the page of several models": [TWO, []],
  "a comparison": [COMPARED, []],
  "the pairs of a change": [CHANGED, ["#change .difference summary"]],
  "the pairs of several models": [TWO_CHANGED, []],
  "an open trial": [BUNDLED, ["button.field.unsafe", ".distraction summary"]],
  "an open pair": [CHANGED, ["#change [data-pair]", "dialog .difference summary"]],
  "an open pair without an answer": [CHANGED, ["#change [data-pair]", "dialog [aria-label='Next pair']"]],
};

const WINDOWS = [320, 768, 1280].flatMap((width) => [
  { width, scheme: "light" as const },
  { width, scheme: "dark" as const },
]);

const CASES = Object.keys(STATES).flatMap((state) => WINDOWS.map((window) => ({ state, ...window })));

describeInBrowser("accessibility", () => {
  test.each(CASES)("axe finds nothing in $state, $scheme, $width pixels wide", async (shown) => {
    const [html = "", clicks = []] = STATES[shown.state] ?? [];
    const { page } = await visit(html, {
      bypassCSP: true,
      colorScheme: shown.scheme,
      viewport: { width: shown.width, height: 900 },
    });
    for (const click of clicks) await page.locator(click).first().click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test("axe does find faults", async () => {
    const bare = "<button style='all:unset'>x</button>";
    const { page } = await visit(
      `<!doctype html><img src="data:,"><p style="color:#eee">pale</p>${bare}${bare}`,
      { bypassCSP: true },
    );
    const found = String(await violationsOf(page));
    for (const rule of ["image-alt", "color-contrast", "target-size", "landmark-one-main"])
      expect(found).toContain(rule);
  });
});
