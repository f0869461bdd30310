import { closest } from "../suite/suggest.ts";

/** The end of a sentence about a wrong name: `; did you mean strict?` or a full stop. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const meant = closest(name, candidates);
  return meant === undefined ? "." : `; did you mean ${meant}?`;
}
