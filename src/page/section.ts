import { html } from "../report/render/escape.ts";

/** A section of the page with a heading, which addresses can link to. */
export function section(
  { id, name }: { readonly id: string; readonly name: string },
  content: string,
): string {
  return `<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>${content}</section>`;
}

/**
 * A table in a box of its own, in which it scrolls where the window is narrower. The tab key reaches the box: with the
 * script only while there is something to scroll, without it always.
 */
export function tableBox(label: string, table: string): string {
  return `<section class="scroll" tabindex="0" aria-label="${html(label)}">${table}</section>`;
}
