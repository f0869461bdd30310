import { distance } from "fastest-levenshtein";

/** Longer names are not typing errors. Characters. */
const LONGEST = 100;
/** How much of a name may be wrong. */
const WRONG_SHARE = 0.4;

/** The candidate that was probably meant; undefined if none is near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  if (name === "" || name.length > LONGEST) return undefined;
  const given = name.toLowerCase();
  const near = candidates
    .map((candidate) => ({ candidate, edits: distance(given, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => isPlausible(given, candidate.toLowerCase(), edits))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.candidate;
}

function isPlausible(given: string, candidate: string, edits: number): boolean {
  return (
    edits <= Math.floor(Math.max(given.length, candidate.length) * WRONG_SHARE) ||
    sorted(given) === sorted(candidate)
  );
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
