import type { Share } from "../scoring/metrics.ts";
import { intervalOf } from "../scoring/wilson.ts";

/** How a share moved: `worse` and `better` only if by more than the runs' own noise. */
export const MOVES = ["same", "noise", "worse", "better"] as const;
export type Move = (typeof MOVES)[number];

/**
 * How a share moved. It is worse, or better, only if the 95 % Wilson intervals of the two do not touch, whatever the
 * unanswered trials of either would have said.
 */
export function classifyChange(before: Share, now: Share): Move {
  const [old, fresh] = [intervalOf(before), intervalOf(now)];
  if (old === undefined || fresh === undefined) return "same";
  if (fresh.high < old.low) return "worse";
  if (fresh.low > old.high) return "better";
  return before.reached * now.planned === now.reached * before.planned ? "same" : "noise";
}
