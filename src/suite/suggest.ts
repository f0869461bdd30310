import { distance } from "fastest-levenshtein";

/** The candidate that a mistyped name probably means; undefined if none is near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, limit: Math.floor(Math.max(name.length, candidate.length) / 3) }))
    // The lengths are compared first, since comparing very long names letter by letter takes long.
    .filter(({ candidate, limit }) => Math.abs(name.length - candidate.length) <= limit)
    .map((one) => ({ ...one, edits: edits(name.toLowerCase(), one.candidate.toLowerCase()) }))
    .filter((one) => one.edits <= one.limit);
  return near.sort((one, other) => one.edits - other.edits)[0]?.candidate;
}

/** Letters in another order are one mistake. */
function edits(name: string, candidate: string): number {
  const lettersOf = (text: string): string => [...text].sort().join("");
  if (name !== candidate && lettersOf(name) === lettersOf(candidate)) return 1;
  return distance(name, candidate);
}
