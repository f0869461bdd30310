import { worstOutcome } from "../../gate/decide.ts";
import { isPlaceholder, type Source } from "./source.ts";
import { OTHERS, type Result, type State } from "./state-schema.ts";

/** What a comment says: of every job what is remembered, and of one of them the details, in markdown. */
export interface Told {
  readonly state: State;
  readonly details: string;
}

const UNKNOWN = "0".repeat(16);

/** What the jobs told, the one whose details are shown first; of a run that tested nothing what is remembered. */
export function rememberedResults({
  version: _v,
  sha: _s,
  runId: _r,
  notApplicable: _n,
  former: _f,
  unlisted: _u,
  source,
  others = [],
  attempt,
  ...told
}: State): readonly Result[] {
  return [{ key: UNKNOWN, names: UNKNOWN, name: "", attempt, ...source, ...told }, ...others];
}

/** The results of the run that wrote the comment; none of a run that tested nothing. */
export function resultsOf(state: State): readonly Result[] {
  return state.notApplicable ? [] : rememberedResults(state);
}

/** The worst of all that the comment tells. */
export function outcomeOf(state: State): Result["outcome"] {
  const unlisted = state.unlisted === undefined ? [] : [state.unlisted];
  return worstOutcome([...rememberedResults(state).map(({ outcome }) => outcome), ...unlisted]);
}

/** By what two results are compared. */
export type Sourced = Pick<Source, "key" | "names"> & Pick<Result, "attempt" | "outcome">;

/**
 * Whether a result stands in the place of another: of the same job in a later attempt, or in the same attempt a worse
 * one. A job that was not run again is represented by its own last result, so no other job's turns it green.
 */
export function replaces(one: Sourced, other: Sourced): boolean {
  if (one.attempt > other.attempt)
    return one.key === other.key || (isPlaceholder(other) && one.names === other.names);
  return one.attempt === other.attempt && one.key === other.key && isWorse(one, other);
}

function isWorse({ outcome }: Pick<Sourced, "outcome">, other: Pick<Sourced, "outcome">): boolean {
  return outcome !== other.outcome && worstOutcome([outcome, other.outcome]) === outcome;
}

/** Those that no other one replaces, each once. */
export function standing<One extends Sourced>(all: readonly One[]): One[] {
  const isAgain = (one: One, place: number): boolean =>
    all.slice(0, place).some(({ key, attempt, outcome }) => sameAs(one, { key, attempt, outcome }));
  return all.filter((one, place) => !isAgain(one, place) && !all.some((other) => replaces(other, one)));
}

/** Whether it is the same result of the same job in the same attempt. */
export function sameAs(one: Sourced, { key, attempt, outcome }: Omit<Sourced, "names">): boolean {
  return one.key === key && one.attempt === attempt && one.outcome === outcome;
}

/** What two jobs of one run tell together, with the details of the worse of them. */
export function joined(one: Told, other: Told): Told {
  if (one.state.notApplicable) return other;
  if (other.state.notApplicable) return one;
  const results = standing([...resultsOf(one.state), ...resultsOf(other.state)]);
  const shown =
    worseOf([one, other].filter(({ state }) => results.some((own) => isShown(own, state)))) ?? other;
  const others = results.filter((own) => !isShown(own, shown.state));
  const { others: _o, unlisted: _u, former: _f, ...main } = shown.state;
  const former = one.state.former ?? other.state.former;
  const unlisted = [one, other].flatMap(({ state }) => state.unlisted ?? []);
  return {
    details: shown.details,
    state: {
      ...main,
      attempt: Math.max(one.state.attempt, other.state.attempt),
      ...(others.length > 0 && { others }),
      ...(unlisted.length > 0 && { unlisted: worstOutcome(unlisted) }),
      ...(former && { former }),
    },
  };
}

function isShown(result: Result, state: State): boolean {
  const [shown] = rememberedResults(state);
  return shown !== undefined && sameAs(result, shown);
}

/** The worse one; of two alike the later one. */
function worseOf(all: readonly Told[]): Told | undefined {
  return all.reduce<Told | undefined>((best, one) => {
    if (best === undefined || isWorse(one.state, best.state)) return one;
    const isLater = attemptOf(one.state) >= attemptOf(best.state);
    return one.state.outcome === best.state.outcome && isLater ? one : best;
  }, undefined);
}

function attemptOf({ source, attempt }: State): number {
  return source?.attempt ?? attempt;
}

/** Whether a comment with that state tells the result, or one that stands in its place. */
export function accountsFor(state: State, result: Result): boolean {
  if (state.notApplicable) return false;
  const unlisted = state.unlisted === undefined ? [] : [{ outcome: state.unlisted }];
  return (
    resultsOf(state).some((own) => sameAs(own, result) || replaces(own, result)) ||
    unlisted.some((own) => !isWorse(result, own))
  );
}

/** What a job's result is compared with: what the same job told before, if that is remembered. */
export function previousOf(latest: State, own: State): State | undefined {
  const former = latest.former?.results.map((result) =>
    placed(result, { ...latest, sha: latest.former?.sha ?? latest.sha }),
  );
  const remembered = rememberedResults(latest).map((result) => placed(result, latest));
  const isOwnRun = latest.runId === own.runId && !latest.notApplicable;
  // The only job of the run before is this one, whatever its settings were then.
  if (!isOwnRun && remembered.length === 1) return latest;
  const earlier = remembered.filter(({ source }) => source.attempt < own.attempt);
  const all = isOwnRun ? [...earlier, ...(former ?? [])] : remembered;
  const alike = all.filter(({ source }) => source.names === own.source?.names);
  return (
    all.find(({ source }) => source.key === own.source?.key) ?? (alike.length === 1 ? alike[0] : undefined)
  );
}

type Placed = State & { readonly source: Source & Pick<Result, "attempt"> };

/** The state of a comment that shows that result. */
function placed(result: Result, { version, sha, runId, attempt }: State): Placed {
  const { key, names, name, attempt: own, ...told } = result;
  return { version, sha, runId, attempt, ...told, source: { key, names, name, attempt: own } };
}

/** What the jobs of the run before told, for the other jobs of this one. */
export function formerOf(latest: State, own: State): State["former"] {
  if (latest.runId === own.runId && !latest.notApplicable) return latest.former;
  const results = rememberedResults(latest).filter(({ key }) => key !== own.source?.key);
  return latest.others === undefined ? undefined : { sha: latest.sha, results: results.slice(0, OTHERS) };
}

/**
 * A red result that the only job of the run before told, for a comment that is written on changes alone: its job may have
 * run again already and found nothing to change. Any later result for the same models takes its place.
 */
export function carriedOf(latest: State, own: State): Result | undefined {
  const [only, ...others] = rememberedResults(latest);
  if (latest.runId === own.runId || only === undefined || others.length > 0) return undefined;
  if (only.outcome === "passed" || only.names === UNKNOWN || only.names === own.source?.names)
    return undefined;
  return { ...only, key: only.names, attempt: 0 };
}
