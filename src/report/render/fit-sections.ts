import { count, plural } from "./numbers.ts";

/** A part of a summary or comment; if space is short, only its first items are shown. */
export interface Section {
  readonly title: string;
  readonly items: readonly string[];
  /** Items in all, shown or not. */
  readonly total: number;
}

/** How much text fits, measured by `size`. */
export interface Room {
  readonly size: (text: string) => number;
  readonly most: number;
  /** Where a reader finds what is left out, in markdown: `in the report`. */
  readonly rest: string;
}

/** Room for the blank lines between parts and the line that counts what was left out. */
const MARGIN = 64;

/**
 * Joins `head`, the sections and `tail`. Head and tail are always whole; a section gets as many whole items as there is
 * room for, and sections without room for their title are counted.
 */
export function fitSections(
  { head, tail }: { readonly head: readonly string[]; readonly tail: readonly string[] },
  between: readonly Section[],
  room: Room,
): string {
  const sizeOf = (parts: readonly string[]): number =>
    parts.reduce((sum, part) => sum + room.size(part) + 2, 0);
  const filled = between.filter(({ total }) => total > 0);
  let [left, missing] = [room.most - sizeOf([...head, ...tail]) - MARGIN, 0];
  const items = filled.flatMap((section) => {
    const text = shortened(section, { left: left - MARGIN, sizeOf, rest: room.rest });
    if (text === undefined) missing += 1;
    else left -= sizeOf(text);
    return text ?? [];
  });
  const note = missing === 0 ? [] : [`${plural(missing, "more list")} of replies ${room.rest}.`];
  return `${[...head, ...items, ...note, ...tail].filter((part) => part !== "").join("\n\n")}\n`;
}

interface Space {
  readonly left: number;
  readonly sizeOf: (parts: readonly string[]) => number;
  readonly rest: string;
}

function shortened({ title, items, total }: Section, { left, sizeOf, rest }: Space): string[] | undefined {
  const text = [`#### ${title} (${count(total)})`];
  let used = sizeOf(text);
  if (used > left) return undefined;
  for (const item of items) {
    used += sizeOf([item]);
    if (used > left) break;
    text.push(item);
  }
  const missing = total - (text.length - 1);
  return missing > 0 ? [...text, `${count(missing)} more ${rest}.`] : text;
}
