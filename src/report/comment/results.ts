import { worstOutcome } from "../../gate/decide.ts";
import { isPlaceholder, type Source } from "./source.ts";
import { OTHERS, type Result, type State } from "./state-schema.ts";

/** The content of a comment: `state` remembers every job's result; `details` are those of one job, in markdown. */
export interface CommentContent {
  readonly state: State;
  readonly details: string;
}

const UNKNOWN = "0".repeat(16);

/** The results in a comment, the one whose details are shown first; after a run that tested nothing, the remembered ones. */
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
  ...result
}: State): readonly Result[] {
  return [{ key: UNKNOWN, names: UNKNOWN, name: "", attempt, ...source, ...result }, ...others];
}

/** The results of the run that wrote the comment; none if it tested nothing. */
export function resultsOf(state: State): readonly Result[] {
  return state.notApplicable ? [] : rememberedResults(state);
}

/** The worst outcome in the comment. */
export function outcomeOf(state: State): Result["outcome"] {
  const unlisted = state.unlisted === undefined ? [] : [state.unlisted];
  return worstOutcome([...rememberedResults(state).map(({ outcome }) => outcome), ...unlisted]);
}

/** Whether a result in the text is red, or worse than its baseline. */
export function isTrouble(state: State): boolean {
  return outcomeOf(state) !== "passed" || rememberedResults(state).some(isTroubled);
}

/** Whether it is red, or worse than its baseline. */
export function isTroubled({ outcome, worse }: Pick<Result, "outcome" | "worse">): boolean {
  return outcome !== "passed" || worse === true;
}

/** What two results are compared by. */
export type Sourced = Pick<Source, "key" | "names"> & Pick<Result, "attempt" | "outcome">;

/**
 * Whether a result replaces another one: it is of the same job in a later attempt, or in the same attempt and worse. A job
 * that was not rerun keeps its last result, so that no other job's result turns it green.
 */
export function replaces(one: Sourced, other: Sourced): boolean {
  if (one.attempt > other.attempt)
    return one.key === other.key || (isPlaceholder(other) && one.names === other.names);
  return one.attempt === other.attempt && one.key === other.key && isWorse(one, other);
}

function isWorse({ outcome }: Pick<Sourced, "outcome">, other: Pick<Sourced, "outcome">): boolean {
  return outcome !== other.outcome && worstOutcome([outcome, other.outcome]) === outcome;
}

/** The results that no other one replaces, without duplicates. */
export function standing<One extends Sourced>(all: readonly One[]): One[] {
  const isDuplicate = (result: One, index: number): boolean =>
    all.slice(0, index).some(({ key, attempt, outcome }) => sameAs(result, { key, attempt, outcome }));
  return all.filter(
    (result, index) => !isDuplicate(result, index) && !all.some((other) => replaces(other, result)),
  );
}

/** Whether it is the same result of the same job in the same attempt. */
export function sameAs(result: Sourced, { key, attempt, outcome }: Omit<Sourced, "names">): boolean {
  return result.key === key && result.attempt === attempt && result.outcome === outcome;
}

/** The results of two jobs of one run, with the details of the worse one. */
export function combined(one: CommentContent, other: CommentContent): CommentContent {
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

/** The worst one; of equally bad ones the latest. */
function worseOf(all: readonly CommentContent[]): CommentContent | undefined {
  return all.reduce<CommentContent | undefined>((best, candidate) => {
    if (best === undefined || isWorse(candidate.state, best.state)) return candidate;
    const isLater = attemptOf(candidate.state) >= attemptOf(best.state);
    return candidate.state.outcome === best.state.outcome && isLater ? candidate : best;
  }, undefined);
}

function attemptOf({ source, attempt }: State): number {
  return source?.attempt ?? attempt;
}

/** Whether a comment with that state has the result, or one that replaces it. */
export function accountsFor(state: State, result: Result): boolean {
  if (state.notApplicable) return false;
  const unlisted = state.unlisted === undefined ? [] : [{ outcome: state.unlisted }];
  return (
    resultsOf(state).some((own) => sameAs(own, result) || replaces(own, result)) ||
    unlisted.some((own) => !isWorse(result, own))
  );
}

/** The same job's last result, which its new one is compared with, if that is remembered. */
export function previousOf(latest: State, own: State): State | undefined {
  const former = latest.former?.results.map((result) =>
    stateOfJob(result, { ...latest, sha: latest.former?.sha ?? latest.sha }),
  );
  const remembered = rememberedResults(latest).map((result) => stateOfJob(result, latest));
  const isOwnRun = latest.runId === own.runId && !latest.notApplicable;
  // A previous run with a single result was of this job, even if its settings were different.
  if (!isOwnRun && remembered.length === 1) return latest;
  const earlier = remembered.filter(({ source }) => source.attempt < own.attempt);
  const all = isOwnRun ? [...earlier, ...(former ?? [])] : remembered;
  const alike = all.filter(({ source }) => source.names === own.source?.names);
  return (
    all.find(({ source }) => source.key === own.source?.key) ?? (alike.length === 1 ? alike[0] : undefined)
  );
}

type StateOfJob = State & { readonly source: Source & Pick<Result, "attempt"> };

/** The state of a comment that shows the details of that result. */
function stateOfJob(result: Result, { version, sha, runId, attempt }: State): StateOfJob {
  const { key, names, name, attempt: own, ...rest } = result;
  return { version, sha, runId, attempt, ...rest, source: { key, names, name, attempt: own } };
}

/** The results of the previous run, for the other jobs of this one. */
export function formerOf(latest: State, own: State): State["former"] {
  if (latest.runId === own.runId && !latest.notApplicable) return latest.former;
  const results = rememberedResults(latest).filter(({ key }) => key !== own.source?.key);
  return latest.others === undefined ? undefined : { sha: latest.sha, results: results.slice(0, OTHERS) };
}

/**
 * The red result of a previous run with a single job, for a comment that is written only when something changed: that job
 * may have run again already and found no change. Any later result for the same models replaces it.
 */
export function carriedOf(latest: State, own: State): Result | undefined {
  const [only, ...others] = rememberedResults(latest);
  if (latest.runId === own.runId || only === undefined || others.length > 0) return undefined;
  if (only.outcome === "passed" || only.names === UNKNOWN || only.names === own.source?.names)
    return undefined;
  return { ...only, key: only.names, attempt: 0 };
}
