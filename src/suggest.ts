import { distance } from "fastest-levenshtein";

const MOST_EDITS = 3;
/** Of the longer of two names. */
const MOST_CHANGED = 0.4;

/** The candidate that was probably meant; undefined if none is close. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > MOST_EDITS) continue;
    const edits = distance(name, candidate);
    const plausible = edits <= MOST_EDITS && edits <= MOST_CHANGED * Math.max(name.length, candidate.length);
    if (plausible && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { candidate, edits };
  }
  return best?.candidate;
}
