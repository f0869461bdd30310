import { expect, test } from "@jest/globals";
import { axeFindings, describeInBrowser, visit } from "../support/chromium.ts";
import { BUNDLED, CHANGED, COMPARED, TWO, TWO_CHANGED } from "../support/shown-pages.ts";

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
    expect(await axeFindings(page)).toEqual([]);
  });

  test("axe does find faults", async () => {
    const bare = "<button style='all:unset'>x</button>";
    const { page } = await visit(
      `<!doctype html><img src="data:,"><p style="color:#eee">pale</p>${bare}${bare}`,
      { bypassCSP: true },
    );
    const found = String(await axeFindings(page));
    for (const rule of ["image-alt", "color-contrast", "target-size", "landmark-one-main"])
      expect(found).toContain(rule);
  });
});
