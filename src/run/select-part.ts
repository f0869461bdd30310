import { UserError } from "../errors.ts";
import type { Trial } from "../execution/plan.ts";
import { caseNameOf } from "../gate/observed.ts";
import { finalTrials } from "../report/final-trials.ts";
import { modelName } from "../report/model-names.ts";
import type { Report } from "../report/schema.ts";
import { isRight } from "../scoring/score.ts";
import type { Condition } from "../suite/conditions.ts";
import { isPlain } from "../suite/glob.ts";
import type { LoadedSuites } from "../suite/load.ts";
import { type Matches, matcherOf } from "../suite/pattern.ts";
import { closest } from "../suite/suggest.ts";

/** The part of a run that is to be asked: what fits everything given. */
export interface Selection {
  /** Names and patterns of cases, such as `skill/*`; empty for every case. */
  readonly cases: readonly string[];
  /** Empty for every condition of the run. */
  readonly conditions: readonly string[];
  /** The last report of each model, if only what failed in one of them is asked. */
  readonly failedIn?: readonly LastReport[];
}

export interface LastReport {
  readonly file: string;
  readonly report: Report;
}

/** The plan of the whole run. */
interface WholePlan {
  readonly loaded: LoadedSuites;
  readonly trials: readonly Trial[];
  /** Every case of the suites, as `suite/case`, whether the plan asks it or not. */
  readonly cases: ReadonlySet<string>;
}

export interface SelectedPart {
  /** As in the whole plan, so that they are asked in the same words. */
  readonly trials: readonly Trial[];
  readonly part: NonNullable<Report["part"]>;
  /** Notices for the report. */
  readonly notices: readonly string[];
}

/**
 * The part of a plan that is to be asked; without trials only if nothing of it failed before. Throws a UserError with
 * every problem: a name that fits nothing, a condition that the run does not have, a report of something else.
 */
export function selectPart(
  whole: WholePlan,
  selection: Selection,
  conditions: readonly Condition[],
): SelectedPart {
  const { failedIn } = selection;
  const names = [...new Set(whole.trials.map(caseNameOf))];
  const problems = [
    ...selection.cases.flatMap((pattern) => problemsOfPattern(pattern, { ...whole, names })),
    ...selection.conditions.flatMap((name) => problemOfCondition(name, conditions)),
    ...(failedIn ?? []).flatMap((last) => problemOfReport(last, whole.loaded, conditions)),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const isCase = anyOf(selection.cases.map(matcherOfCases));
  const isCondition = anyOf(selection.conditions.map((name) => (other: string) => name === other));
  const failed = failedIn && new Set(failedIn.flatMap(({ report }) => failedPairs(report)));
  const named = whole.trials.filter((trial) => isCase(caseNameOf(trial)) && isCondition(trial.condition));
  if (named.length === 0)
    throw new UserError("--case and --condition: none of these cases is asked in these conditions.");
  const trials = named.filter((trial) => failed?.has(pairOf(caseNameOf(trial), trial.condition)) ?? true);
  return {
    trials,
    part: {
      cases: new Set(trials.map(caseNameOf)).size,
      ofCases: names.length,
      conditions: conditions.filter((name) => trials.some(({ condition }) => condition === name)),
      ofConditions: conditions.length,
      planned: whole.trials.length,
    },
    notices: (failedIn ?? []).map(noticeOf),
  };
}

/** Everything fits if nothing is asked for. */
function anyOf(matchers: readonly Matches[]): Matches {
  return matchers.length === 0 ? () => true : (name) => matchers.some((matches) => matches(name));
}

interface Known {
  readonly cases: ReadonlySet<string>;
  /** Those that the run asks. */
  readonly names: readonly string[];
}

function problemsOfPattern(pattern: string, { cases, names }: Known): string[] {
  try {
    const matches = matcherOfCases(pattern);
    if (names.some(matches)) return [];
    const written = JSON.stringify(pattern);
    if ([...cases].some(matches))
      return [`--case: ${written} is in a suite that this run leaves out; see --suites.`];
    const meant = didYouMean(suggestion(pattern, names));
    return [`--case: no test case is called ${written}; nessie list shows them all.${meant}`];
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return thrown.problems.map((problem) => `--case: ${problem}`);
  }
}

function matcherOfCases(pattern: string): Matches {
  return matcherOf(pattern, { dialect: "shell", dot: true });
}

/** A name without its suite may be that of a case, or that of a suite. */
function suggestion(pattern: string, names: readonly string[]): string | undefined {
  if (!isPlain(pattern)) return undefined;
  if (pattern.includes("/")) return closest(pattern, names);
  const pairs = names.map((name) => name.split("/"));
  const near = closest(pattern, pairs.flat());
  if (near === undefined) return undefined;
  return pairs.some(([suite]) => suite === near)
    ? `${near}/*`
    : names.find((name) => name.endsWith(`/${near}`));
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : ` Did you mean ${name}?`;
}

function problemOfCondition(name: string, conditions: readonly Condition[]): string[] {
  if (conditions.some((condition) => condition === name)) return [];
  const meant = didYouMean(closest(name, conditions));
  return [
    `--condition: ${JSON.stringify(name)} is not a condition of this run, which has ${conditions.join(", ")}.${meant}`,
  ];
}

function problemOfReport(
  { file, report }: LastReport,
  { hash }: LoadedSuites,
  conditions: readonly Condition[],
): string[] {
  const [before, now] = [report.settings.conditions, conditions].map((list) => [...list].sort().join(", "));
  return [
    ...(report.suite.hash === hash
      ? []
      : [
          `--last-failed: ${file} is the report of another suite, or of another version of it; run the whole suite first.`,
        ]),
    ...(before === now
      ? []
      : [
          `--last-failed: ${file} is of the conditions ${before}, but this run has ${now}; give both the same.`,
        ]),
  ];
}

/** The cases and conditions with a trial that was not right, by the verdict that counts, or never asked. */
function failedPairs(report: Report): string[] {
  return finalTrials(report)
    .filter(({ verdict }) => !isRight(verdict))
    .map((trial) => pairOf(`${trial.suite}/${trial.case}`, trial.condition));
}

function pairOf(name: string, condition: Condition): string {
  return `${name} ${condition}`;
}

function noticeOf({ file, report }: LastReport): string {
  return `Only what failed in ${file} is asked, the report of ${modelName(report)} from ${report.startedAt}.`;
}

/** What to say instead of a run if nothing is left to ask. */
export function nothingFailed({ failedIn = [] }: Selection): string {
  const files = failedIn.map(({ file }) => file).join(", ");
  const some = failedIn.some(({ report }) => failedPairs(report).length > 0);
  return `Nothing ${some ? "of what was asked for " : ""}failed in ${files}.`;
}
