import { distance } from "fastest-levenshtein";

/** The candidate that was plausibly meant by a mistyped name; undefined if none is near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const near = candidates
    .map((candidate) => ({ candidate, apart: apart(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter((one) => one.apart <= most)
    .sort((a, b) => a.apart - b.apart);
  return near[0]?.candidate;
}

/** Letters in another order are one mistake. */
function apart(name: string, candidate: string): number {
  const lettersOf = (text: string): string => [...text].sort().join("");
  return Math.min(distance(name, candidate), lettersOf(name) === lettersOf(candidate) ? 1 : Infinity);
}
