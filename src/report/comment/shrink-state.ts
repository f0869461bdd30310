import { OUTCOMES_FROM_WORST, worstOutcome } from "../../gate/decide.ts";
import { NAMED_CASES, OTHERS, type Result, type State } from "./state-schema.ts";

/**
 * Removes what later runs would compare with until the state fits. The worst outcome always stays: a result that is left
 * out still counts.
 */
export function shrinkState(state: State, fits: (state: State) => boolean): State {
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

/** Without figures and cases. */
function bare({ models: _models, ...rest }: Result): Result {
  return { ...withoutNamed(rest), figures: [], unsafeCases: [] };
}

/** Fewer cases of the job whose details are shown; with none of them the figures go too. */
function withFewer(state: State, most: number): State {
  const { models: _models, ...rest } = state;
  return {
    ...withoutNamed(rest),
    figures: most === 0 ? [] : state.figures,
    unsafeCases: state.unsafeCases.slice(0, most),
    ...fewCases(state, most),
  };
}

type CaseLists = Pick<State, (typeof NAMED_CASES)[number]>;

function withoutNamed<One extends CaseLists>(one: One): Omit<One, keyof CaseLists> {
  const { waivedCases: _waived, blamedCases: _blamed, undecidedCases: _undecided, ...rest } = one;
  return rest;
}

/** The first of each list of cases, without the empty lists. */
export function fewCases(lists: CaseLists, most: number): CaseLists {
  return Object.fromEntries(
    NAMED_CASES.flatMap((name) => {
      const few = lists[name]?.slice(0, most) ?? [];
      return few.length === 0 ? [] : [[name, few] as const];
    }),
  );
}

function withoutMildest({ others = [], unlisted, ...rest }: State): State {
  const sorted = OUTCOMES_FROM_WORST.flatMap((kind) => others.filter(({ outcome }) => outcome === kind));
  const kept = sorted.slice(0, -1);
  const worst = worstOutcome([
    ...sorted.slice(-1).map(({ outcome }) => outcome),
    ...(unlisted ? [unlisted] : []),
  ]);
  return { ...rest, ...(kept.length > 0 && { others: kept }), unlisted: worst };
}
