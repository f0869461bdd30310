import { count } from "./render/numbers.ts";

const NAMES_SHOWN = 3;

/** The first few names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  return `${names.slice(0, NAMES_SHOWN).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`;
}
