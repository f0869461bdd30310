import { type CommentContent, isTroubled, rememberedResults } from "./results.ts";
import { OTHERS, type Result, type State } from "./state-schema.ts";

/**
 * A job's content beside the trouble that other jobs had in the last run and that have yet to run in this one: who passes
 * first must not make good what others failed. Each is awaited in one run only, since its job may no longer exist.
 */
export function besideAwaited(latest: State | undefined, { state, details }: CommentContent): CommentContent {
  const awaited = latest === undefined || latest.runId === state.runId ? [] : awaitedOf(latest, state);
  const others = [...(state.others ?? []), ...awaited].slice(0, OTHERS);
  return { details, state: { ...state, ...(others.length > 0 && { others }) } };
}

/** Where no other job had the same models, any of its later results replaces it, also with other settings. */
function awaitedOf(latest: State, { source: own }: State): Result[] {
  const all = rememberedResults(latest);
  const isAlone = ({ names }: Result): boolean => all.filter((other) => other.names === names).length === 1;
  const isOwn = (result: Result): boolean =>
    result.key === own?.key || (result.names === own?.names && isAlone(result));
  return all
    .filter((result) => isTroubled(result) && result.attempt > 0 && !isOwn(result))
    .map((result) => ({ ...result, ...(isAlone(result) && { key: result.names }), attempt: 0 }));
}
