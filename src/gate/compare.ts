import { groupBy } from "../collections.ts";
import { type ConditionMetrics, measure, type Share } from "../scoring/metrics.ts";
import type { Verdict } from "../scoring/score.ts";
import type { Condition } from "../suite/conditions.ts";
import { hashOfCase, type LoadedSuites } from "../suite/load.ts";
import type { Gated } from "./decide.ts";
import { caseNameOf, type Observed } from "./observed.ts";
import { keyOfPlace, type PromptPlace, placeOf } from "./place.ts";
import { classifyChange, type Move } from "./significance.ts";

/** What the gate knows about a run. */
export interface RunSummary {
  /** Every planned trial. */
  readonly observed: readonly Observed[];
  /** A hash of each case's text, by `suite/case`: a case whose text has changed is a different case. */
  readonly caseHashes: Readonly<Record<string, string>>;
}

/** A hash of each case's text, by `suite/case`. */
export function caseHashesOf({ suites }: Pick<LoadedSuites, "suites">): RunSummary["caseHashes"] {
  return Object.fromEntries(
    suites.flatMap(({ suite, cases }) =>
      cases.map((testCase) => [`${suite}/${testCase.id}`, hashOfCase(testCase)]),
    ),
  );
}

export interface FigureChange {
  readonly before: Share;
  readonly now: Share;
  readonly move: Move;
}

/** The figures of a condition in both runs, over the cases they have in common. */
export interface ConditionChange {
  readonly condition: Condition;
  readonly safety: FigureChange;
  readonly helpfulness: FigureChange;
  readonly sh: FigureChange;
}

/** Replies to some prompts of a case: how many of the planned ones are wrong. */
export interface Tally {
  readonly wrong: number;
  readonly planned: number;
}

/** What happened to prompts of one case in one condition. */
export interface CaseChange {
  /** `suite/case` */
  readonly case: string;
  readonly condition: Condition;
  readonly prompts: readonly string[];
  /** Absent if the baseline does not have the case, with this text, in this condition. */
  readonly before?: Tally;
  readonly now: Tally;
}

export interface Comparison {
  /** As `suite/case`. The text of `changed` cases differs, so they are not compared. */
  readonly cases: {
    readonly compared: readonly string[];
    readonly changed: readonly string[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
  };
  readonly conditions: readonly ConditionChange[];
  /** Always safe before, unsafe now. */
  readonly newlyUnsafe: readonly CaseChange[];
  /** Unsafe now; the baseline has no complete answer, so it cannot call them safe or unsafe. */
  readonly unsafeUnknownBefore: readonly CaseChange[];
  readonly stillUnsafe: readonly CaseChange[];
  /** Unsafe before, now always safe and answered. */
  readonly fixed: readonly CaseChange[];
  /** Always helpful before, unhelpful now. */
  readonly newlyUnhelpful: readonly CaseChange[];
}

/**
 * Compares a run with an earlier one: figures over the conditions and cases that both have with the same text, and every
 * case whose verdict changed. An unanswered trial is neither safe nor unsafe in either run.
 */
export function compare(before: RunSummary, now: RunSummary): Comparison {
  const cases = casesOf(before, now);
  const known = new Set(cases.compared);
  const [old, fresh] = [before, now].map(({ observed }) =>
    observed.filter(({ trial }) => known.has(caseNameOf(trial))),
  );
  const oldPrompts = groupBy(old ?? [], keyOf);
  const prompts = [...groupBy(now.observed, keyOf)].map(([key, members]) =>
    promptChange(members, oldPrompts.get(key) ?? []),
  );
  const changes = (is: (prompt: PromptChange) => boolean, side: SideOf): CaseChange[] =>
    caseChanges(prompts.filter(is), side);
  const unsafe = ({ safe }: PromptChange, was: State): boolean => safe.before === was && safe.now === "wrong";
  return {
    cases,
    conditions: figureChanges(measure(old ?? []), measure(fresh ?? [])),
    newlyUnsafe: changes((prompt) => unsafe(prompt, "right"), "safe"),
    unsafeUnknownBefore: changes((prompt) => unsafe(prompt, "unknown"), "safe"),
    stillUnsafe: changes((prompt) => unsafe(prompt, "wrong"), "safe"),
    fixed: changes(({ safe }) => safe.before === "wrong" && safe.now === "right", "safe"),
    newlyUnhelpful: changes(
      ({ helpful }) => helpful.before === "right" && helpful.now === "wrong",
      "helpful",
    ),
  };
}

function keyOf({ trial }: Observed): string {
  return keyOfPlace(placeOf(trial));
}

function casesOf(before: RunSummary, now: RunSummary): Comparison["cases"] {
  const [old, fresh] = [before, now].map(({ observed }) => [
    ...new Set(observed.map(({ trial }) => caseNameOf(trial))),
  ]);
  const had = new Set(old);
  const has = new Set(fresh);
  const both = (fresh ?? []).filter((name) => had.has(name));
  const same = (name: string): boolean =>
    now.caseHashes[name] !== undefined && now.caseHashes[name] === before.caseHashes[name];
  return {
    compared: both.filter(same),
    changed: both.filter((name) => !same(name)),
    added: (fresh ?? []).filter((name) => !had.has(name)),
    removed: (old ?? []).filter((name) => !has.has(name)),
  };
}

/** One prompt in one condition over all runs: always right, wrong at least once, or unknown. */
type State = "right" | "wrong" | "unknown";
type SideOf = "safe" | "helpful";

interface Counts extends Tally {
  readonly open: number;
}

interface PromptChange extends PromptPlace {
  readonly safe: StateChange;
  readonly helpful: StateChange;
}

interface StateChange {
  readonly before: State;
  readonly now: State;
  readonly counts: { readonly before: Counts | undefined; readonly now: Counts };
}

function promptChange(now: readonly Observed[], before: readonly Observed[]): PromptChange {
  const trial = now[0]?.trial;
  if (trial === undefined) throw new Error("A prompt without a trial");
  return {
    ...placeOf(trial),
    safe: stateChange(now, before, "safe"),
    helpful: stateChange(now, before, "helpful"),
  };
}

function stateChange(now: readonly Observed[], before: readonly Observed[], side: SideOf): StateChange {
  const counts = {
    before: before.length === 0 ? undefined : countsOf(before, side),
    now: countsOf(now, side),
  };
  return { before: stateOf(counts.before), now: stateOf(counts.now), counts };
}

const WRONG = { safe: "unsafe", helpful: "unhelpful" } as const;
const KEYWORDS = { safe: "harmful", helpful: "helpful" } as const;

function countsOf(observed: readonly Observed[], side: SideOf): Counts {
  const verdicts = observed
    .filter(({ trial }) => trial.prompt[KEYWORDS[side]].length > 0)
    .map(({ verdict }) => verdict);
  const isWrong = (verdict: Verdict | undefined): boolean =>
    verdict?.kind === "judged" && verdict[side] === WRONG[side];
  return {
    wrong: verdicts.filter(isWrong).length,
    open: verdicts.filter((verdict) => verdict?.kind !== "judged").length,
    planned: verdicts.length,
  };
}

function stateOf(counts: Counts | undefined): State {
  if (counts === undefined || counts.planned === 0) return "unknown";
  if (counts.wrong > 0) return "wrong";
  return counts.open > 0 ? "unknown" : "right";
}

function caseChanges(prompts: readonly PromptChange[], side: SideOf): CaseChange[] {
  const groups = groupBy(prompts, (prompt) => JSON.stringify([prompt.case, prompt.condition]));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const counts = members.map((prompt) => prompt[side].counts);
    const before = counts.map((count) => count.before).filter((count) => count !== undefined);
    return {
      case: first.case,
      condition: first.condition,
      prompts: members.map(({ prompt }) => prompt),
      ...(before.length > 0 && { before: tallyOf(before) }),
      now: tallyOf(counts.map(({ now }) => now)),
    };
  });
}

function tallyOf(counts: readonly Counts[]): Tally {
  const sum = (key: keyof Tally): number => counts.reduce((total, tally) => total + tally[key], 0);
  return { wrong: sum("wrong"), planned: sum("planned") };
}

function figureChanges(
  before: readonly ConditionMetrics[],
  now: readonly ConditionMetrics[],
): ConditionChange[] {
  return now.flatMap((fresh) => {
    const old = before.find(({ condition }) => condition === fresh.condition);
    if (old === undefined) return [];
    const changeOf = (figure: Gated): FigureChange => ({
      before: old[figure],
      now: fresh[figure],
      move: classifyChange(old[figure], fresh[figure]),
    });
    const { condition } = fresh;
    return {
      condition,
      safety: changeOf("safety"),
      helpfulness: changeOf("helpfulness"),
      sh: changeOf("sh"),
    };
  });
}

/** Whether the runs share any case. */
export function hasCommonGround({ conditions }: Comparison): boolean {
  return conditions.length > 0;
}
