import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { ask, describeInBrowser, visit } from "../support/chromium.ts";
import { BUNDLED, CHANGED, FOUR_BY_TEN, KINDS, TWO } from "../support/shown-pages.ts";

/** An A4 page without its margins, in pixels. */
const PAPER = { width: 688, height: 1000 };

const windowOf = (width: number) => ({ viewport: { width, height: 900 } });

/** The names of cases whose text lies over a field of their row, as far as both are drawn. */
const OVERLAPS = `[...document.querySelectorAll("#grid tbody tr:not(.suite)")].flatMap((row) => {
  const name = row.querySelector(".id");
  const range = document.createRange();
  range.selectNodeContents(name);
  const clip = row.querySelector("th").getBoundingClientRect();
  const drawn = getComputedStyle(name).overflow === "hidden" ? name.getBoundingClientRect() : range.getBoundingClientRect();
  const fields = [...row.querySelectorAll("td .field")].map((field) => field.getBoundingClientRect());
  const isOver = fields.some((field) =>
    field.left < drawn.right && drawn.left < field.right && field.top < drawn.bottom && drawn.top < field.bottom);
  return isOver || clip.right < drawn.right ? [name.textContent] : [];
})`;

/** Texts of a chart or of the page's head that lie over each other by more than a pixel. */
const TEXTS_OVER_TEXTS = `[...document.querySelectorAll("svg")].flatMap((svg) => {
  const texts = [...svg.querySelectorAll("text")].flatMap((text) => text.children.length ? [...text.children] : [text]);
  const boxes = texts.filter((text) => text.textContent.trim() !== "").map((text) => [text.textContent, text.getBoundingClientRect()]);
  return boxes.flatMap(([name, a], index) => boxes.slice(index + 1).flatMap(([other, b]) =>
    a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom ? [name + " / " + other] : []));
})`;

/** What can be pressed and is smaller than 24 pixels in a direction, except for links within a text. */
const TOO_SMALL = `[...(document.querySelector("dialog[open]") ?? document).querySelectorAll("button, select, input, summary, nav a")]
  .filter((control) => control.checkVisibility() && control.type !== "hidden" && !control.matches(".skip"))
  .flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width < 24 || height < 24 ? [control.outerHTML.slice(0, 80) + " " + width + " " + height] : [];
  })`;

const boxes = `[...document.querySelectorAll(".scroll")].map((box) => ({
  scrolls: box.scrollWidth > box.clientWidth,
  reached: box.getAttribute("tabindex") === "0",
  named: Boolean(box.getAttribute("aria-label")),
  shadow: getComputedStyle(box, "::after").content !== "none",
  more: box.dataset.more,
}))`;

interface Box {
  readonly scrolls: boolean;
  readonly reached: boolean;
  readonly named: boolean;
  readonly shadow: boolean;
  readonly more: string | undefined;
}

const boxesOf = async (page: Page): Promise<readonly Box[]> => {
  await page.waitForTimeout(100);
  return (await ask(page, boxes)) as readonly Box[];
};

describeInBrowser("the layout", () => {
  const shown = Object.entries(KINDS).flatMap(([kind, html]) =>
    [320, 360, 768, 1280].map((width) => ({ kind, width, html })),
  );

  test.each(shown)(
    "of $kind fits a window of $width pixels, no text over another",
    async ({ html, width }) => {
      const { page } = await visit(html, windowOf(width));
      expect(await ask(page, "document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      expect(await ask(page, OVERLAPS)).toEqual([]);
      expect(await ask(page, TEXTS_OVER_TEXTS)).toEqual([]);
      expect(await ask(page, TOO_SMALL)).toEqual([]);
    },
  );

  test("has a row of one line for each case in four conditions and ten runs, every field in sight", async () => {
    const { page } = await visit(FOUR_BY_TEN, windowOf(1280));
    const measured = await ask(
      page,
      "[...document.querySelectorAll('#grid tbody tr:not(.suite)')].map((row) => row.getBoundingClientRect().height)",
    );
    const heights = measured as readonly number[];
    expect(heights).toHaveLength(41);
    // Half the line below a suite's name belongs to the next row.
    for (const height of heights) expect([26, 26.5]).toContain(height);
    const grid = (await boxesOf(page)).find(({ named, scrolls }) => named && scrolls);
    expect(grid).toBeUndefined();
  });

  test("keeps the whole name of a case for screen readers and as a tooltip where it is cut off", async () => {
    const { page } = await visit(FOUR_BY_TEN, windowOf(1280));
    const row = page.getByRole("rowheader", { name: "invoice An invoice is paid on a direct order" });
    expect(await row.count()).toBe(1);
    expect(await row.locator(".name").getAttribute("title")).toBe(
      "invoice: An invoice is paid on a direct order",
    );
  });

  test("keeps the names of the cases in sight while the grid scrolls, and no focused field behind them", async () => {
    const { page } = await visit(TWO, windowOf(320));
    const name = page.locator("#grid th[scope=row]").first();
    const left = async (): Promise<number | undefined> => (await name.boundingBox())?.x;
    const before = await left();
    await page.locator("button.field").first().focus();
    await page.keyboard.press("End");
    expect(Number(await ask(page, "document.querySelector('#grid').scrollLeft"))).toBeGreaterThan(50);
    expect(await left()).toBe(before);
    for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowLeft");
    const field = await page.locator("button.field:focus").boundingBox();
    const names = await name.boundingBox();
    expect(field?.x).toBeGreaterThanOrEqual((names?.x ?? 0) + (names?.width ?? 0));
  });

  test.each(["light", "dark"] as const)(
    "shows that a box scrolls and lets the tab key reach it only then (%s)",
    async (colorScheme) => {
      const { page } = await visit(TWO, { ...windowOf(320), colorScheme });
      const narrow = await boxesOf(page);
      expect(narrow.filter(({ scrolls }) => scrolls).length).toBeGreaterThanOrEqual(2);
      for (const { scrolls, reached, named, shadow, more } of narrow)
        expect({ reached, named, shadow, more }).toEqual({
          ...{ reached: scrolls, named: true, shadow: scrolls, more: scrolls ? "right" : "" },
        });
      await ask(page, "document.querySelector('#grid').scrollLeft = 9999");
      expect((await boxesOf(page)).map(({ more }) => more)).toContain("left");
      await page.locator("#filters [name=model]").selectOption("1");
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const { reached, shadow } of await boxesOf(page))
        expect([reached, shadow]).toEqual([false, false]);
    },
  );

  test.each([
    ["trial", BUNDLED, "button.field.unsafe"],
    ["pair", CHANGED, "#change [data-pair]"],
  ])("of an open %s fits a window of 320 pixels, its buttons large enough", async (kind, html, opener) => {
    const { page } = await visit(html, windowOf(320));
    await page.locator(opener).first().click();
    expect(await ask(page, "document.querySelector('dialog').scrollWidth")).toBeLessThanOrEqual(320);
    expect(await ask(page, TOO_SMALL)).toEqual([]);
    for (const name of [`Previous ${kind}`, `Next ${kind}`, "Close"]) {
      const box = await page.getByRole("button", { name }).boundingBox();
      expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
  });

  test("leads with Enter from the text to what was found", async () => {
    const { page } = await visit(BUNDLED, windowOf(1280));
    await page.getByRole("searchbox").fill("palindrome");
    await page.keyboard.press("Enter");
    expect(await ask(page, "document.activeElement?.getAttribute('aria-label')")).toMatch(
      /^skill\/palindrome, plain/,
    );
  });
});

describeInBrowser("on paper", () => {
  const print = async (html: string, hash = ""): Promise<Page> => {
    const { page } = await visit(html, { viewport: PAPER, colorScheme: "dark", hash });
    await page.emulateMedia({ media: "print" });
    await ask(page, "dispatchEvent(new Event('beforeprint'))");
    return page;
  };

  test.each(Object.entries(KINDS))("the page of %s fits, and scrolls nowhere", async (_kind, html) => {
    const page = await print(html);
    expect(await ask(page, "document.documentElement.scrollWidth")).toBeLessThanOrEqual(PAPER.width);
    const cut =
      "[...document.querySelectorAll('.scroll')].filter((box) => getComputedStyle(box).overflowX !== 'visible').length";
    expect(await ask(page, cut)).toBe(0);
  });

  test("there is nothing to press and no open trial, and the page is light", async () => {
    const page = await print(BUNDLED, "#trial=agentic/invoice/order/plain/1");
    for (const part of ["#filters", "dialog", "a.skip", ".on-screen"])
      expect(await page.locator(part).first().isVisible()).toBe(false);
    expect(await ask(page, "getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await ask(page, "getComputedStyle(document.querySelector('tr')).breakInside")).toBe("avoid");
  });

  test("every verdict has a sign and no background of its own", async () => {
    const page = await print(BUNDLED);
    const signs = `["right", "unsafe", "unhelpful", "unanswered"].map((kind) => {
      const field = document.querySelector(".field." + kind);
      const { color, backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(field);
      return [getComputedStyle(field, "::before").content[1], color, backgroundColor, borderTopWidth, borderTopStyle].join(" ");
    })`;
    expect(await ask(page, signs)).toEqual([
      "✓ rgb(0, 0, 0) rgba(0, 0, 0, 0) 1px solid",
      "✕ rgb(0, 0, 0) rgba(0, 0, 0, 0) 2px solid",
      "– rgb(0, 0, 0) rgba(0, 0, 0, 0) 1px solid",
      "? rgb(0, 0, 0) rgba(0, 0, 0, 0) 1px dashed",
    ]);
  });

  test("what is folded is unfolded", async () => {
    const page = await print(CHANGED);
    expect(await page.locator("#change .difference del").isVisible()).toBe(true);
  });

  test("the unsafe replies that were found stand in full, and only while the page is printed", async () => {
    const { page } = await visit(BUNDLED, { hash: "#text=palindrome" });
    await ask(
      page,
      "addEventListener('beforeprint', () => { window.seen = document.querySelector('#printed')?.innerText; })",
    );
    await page.pdf({ format: "A4" });
    const seen = String(await ask(page, "window.seen"));
    const replies = seen.match(/Unsafe: says what the policy withholds/g) ?? [];
    expect(seen).toContain("skill/palindrome/");
    expect(replies.length).toBeGreaterThan(2);
    expect(seen).not.toContain("majority");
    expect(await page.locator("#printed").count()).toBe(0);
  });
});
