import { worstOutcome } from "../../gate/decide.ts";
import { OTHERS, type Result, type State } from "../comment/state-schema.ts";

/**
 * The state with less to compare later runs with, until it fits. What never goes is the worst outcome: a result that is
 * left out still counts.
 */
export function fitting(state: State, fits: (state: State) => boolean): State {
  while ((state.others?.length ?? 0) > OTHERS) state = withoutMildest(state);
  for (const shorter of SHORTER) {
    if (fits(state)) return state;
    state = shorter(state);
  }
  while (!fits(state) && state.others !== undefined) state = withoutMildest(state);
  return state;
}

const SHORTER: readonly ((state: State) => State)[] = [
  ({ former: _, ...rest }) => rest,
  (state) => (state.others === undefined ? state : { ...state, others: state.others.map(bare) }),
  (state) => withFewer(state, 100),
  (state) => withFewer(state, 0),
];

/** Without what a later run compares itself with. */
function bare({ models: _models, waivedCases: _waived, ...rest }: Result): Result {
  return { ...rest, figures: [], unsafeCases: [] };
}

/** Of the job whose details are shown. Without any case nothing can be compared at all. */
function withFewer(state: State, most: number): State {
  const { models: _models, waivedCases, ...rest } = state;
  const waived = waivedCases?.slice(0, most) ?? [];
  return {
    ...rest,
    figures: most === 0 ? [] : state.figures,
    unsafeCases: state.unsafeCases.slice(0, most),
    ...(waived.length > 0 && { waivedCases: waived }),
  };
}

function withoutMildest({ others = [], unlisted, ...rest }: State): State {
  const sorted = (["failed", "incomplete", "passed"] as const).flatMap((kind) =>
    others.filter(({ outcome }) => outcome === kind),
  );
  const left = sorted.slice(0, -1);
  const worst = worstOutcome([
    ...sorted.slice(-1).map(({ outcome }) => outcome),
    ...(unlisted ? [unlisted] : []),
  ]);
  return { ...rest, ...(left.length > 0 && { others: left }), unlisted: worst };
}
