import type { Share } from "../scoring/metrics.ts";
import { intervalOf } from "../scoring/wilson.ts";

/** How a share changed: `worse` and `better` only by more than noise. */
export const MOVES = ["same", "noise", "worse", "better"] as const;
export type Move = (typeof MOVES)[number];

/**
 * A share is worse, or better, only if the 95 % Wilson intervals of the two do not touch, whatever the unanswered trials
 * of either might have said.
 */
export function classifyChange(before: Share, now: Share): Move {
  const [old, fresh] = [intervalOf(before), intervalOf(now)];
  if (old === undefined || fresh === undefined) return "same";
  if (fresh.high < old.low) return "worse";
  if (fresh.low > old.high) return "better";
  return before.reached * now.planned === now.reached * before.planned ? "same" : "noise";
}
