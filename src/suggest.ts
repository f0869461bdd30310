import { distance, closest as nearest } from "fastest-levenshtein";

/** Slips of the pen that are still taken for the same name. */
const SLIPS = 2;

/** The candidate that a mistyped name probably means; undefined if none is near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const near = nearest(name, candidates);
  const slips = distance(name, near);
  return slips <= Math.max(SLIPS, name.length / 4) && slips < name.length / 2 ? near : undefined;
}
