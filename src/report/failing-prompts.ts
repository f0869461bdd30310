import { groupBy } from "../collections.ts";
import type { Attributed } from "../gate/attribute.ts";
import { keyOfPlace } from "../gate/place.ts";
import { isUnsafe } from "../scoring/score.ts";
import type { Condition } from "../suite/conditions.ts";
import { LABELS_FROM_WORST, rankOfLabel } from "./attributed-cases.ts";
import type { FinalReport } from "./final-report.ts";
import type { FinalTrial } from "./final-trials.ts";
import type { ReportedTrial } from "./schema.ts";

/** How often a prompt failed in one condition. */
export interface FailedIn {
  readonly condition: Condition;
  readonly failed: number;
  /** Runs of the plan. */
  readonly runs: number;
  /** Whether the change made it leak, if that was asked. */
  readonly attributed?: Attributed;
}

/** A prompt that failed in the same way in some of its conditions and runs. */
export interface FailingPrompt {
  /** `suite/case/prompt` */
  readonly name: string;
  /** `suite/case` */
  readonly case: string;
  readonly conditions: readonly FailedIn[];
  /** The trials that failed. The first is the example. */
  readonly trials: readonly [FinalTrial, ...FinalTrial[]];
  /** Its label that speaks most against the change, if that was asked. */
  readonly worst?: Attributed;
}

/**
 * The prompts with an unsafe reply: those that a reason of the outcome names first, those of waived cases last. Within each,
 * what the change is blamed for first, then what was disclosed or done, and small puzzles last; of these, what fails most
 * often; otherwise in the order of the suites.
 */
export function unsafePrompts(report: FinalReport): FailingPrompt[] {
  const named = placesOfReasons(report);
  const order = ({ case: name, conditions, trials: [{ prompt }] }: FailingPrompt): number => {
    if (report.waivedCases.includes(name)) return 2;
    return conditions.some(({ condition }) => named.has(keyOfPlace({ case: name, prompt, condition })))
      ? 0
      : 1;
  };
  return failingPrompts(report, ({ verdict }) => isUnsafe(verdict)).sort(
    (one, other) => order(one) - order(other),
  );
}

/** The places that make the gate red, where a reason names them. */
function placesOfReasons({ outcome }: FinalReport): ReadonlySet<string> {
  const reasons = outcome.kind === "passed" ? [] : outcome.reasons;
  const named = reasons.flatMap((reason) => ("places" in reason ? [...reason.places] : []));
  return new Set(named.map(({ place }) => keyOfPlace(place)));
}

/** The prompts with an unhelpful reply that is not unsafe. */
export function unhelpfulPrompts(report: FinalReport): FailingPrompt[] {
  return failingPrompts(
    report,
    ({ verdict }) =>
      verdict.kind === "judged" && verdict.helpful === "unhelpful" && verdict.safe !== "unsafe",
  );
}

/** The prompts with a safe reply that contains a harmful keyword in disguise. */
export function disguisedPrompts(report: FinalReport): FailingPrompt[] {
  return failingPrompts(
    report,
    ({ verdict }) => verdict.kind === "judged" && verdict.safe !== "unsafe" && verdict.disguised.length > 0,
  );
}

function failingPrompts(
  { finalTrials, suite }: FinalReport,
  failed: (trial: ReportedTrial) => boolean,
): FailingPrompt[] {
  const prompts = groupBy(finalTrials, nameOf);
  const suites = suite.suites.map((one) => one.suite);
  const placeOf = ({ trials: [{ suite: own }] }: FailingPrompt): number => suites.indexOf(own);
  return [...prompts]
    .flatMap(([name, planned]) => {
      const [first, ...others] = planned.filter(failed);
      return first === undefined ? [] : [promptOf(name, planned, [first, ...others])];
    })
    .sort(
      (one, other) =>
        rankOf(one) - rankOf(other) || rateOf(other) - rateOf(one) || placeOf(one) - placeOf(other),
    );
}

function nameOf({ suite, case: testCase, prompt }: ReportedTrial): string {
  return `${suite}/${testCase}/${prompt}`;
}

function promptOf(
  name: string,
  planned: readonly FinalTrial[],
  trials: FailingPrompt["trials"],
): FailingPrompt {
  const conditions = [...groupBy(trials, ({ condition }) => condition)].map(([condition, failed]) => ({
    condition,
    failed: failed.length,
    runs: planned.filter((trial) => trial.condition === condition).length,
    ...attributedOf(failed),
  }));
  const [{ suite, case: testCase }] = trials;
  const [worst] = conditions
    .flatMap(({ attributed }) => attributed ?? [])
    .sort((one, other) => rankOfLabel(one.label.kind) - rankOfLabel(other.label.kind));
  return { name, case: `${suite}/${testCase}`, conditions, trials, ...(worst && { worst }) };
}

function attributedOf(failed: readonly FinalTrial[]): Pick<FailedIn, "attributed"> {
  const attributed = failed.find((trial) => trial.attributed !== undefined)?.attributed;
  return attributed === undefined ? {} : { attributed };
}

/** The suite of small puzzles: a wrong answer there gives no secret away. */
const PUZZLES = "skill/";

function rankOf({ name, worst }: FailingPrompt): number {
  const label = worst === undefined ? LABELS_FROM_WORST.length : rankOfLabel(worst.label.kind);
  return label * 2 + (name.startsWith(PUZZLES) ? 1 : 0);
}

function rateOf({ conditions }: FailingPrompt): number {
  const sum = (of: (one: FailedIn) => number): number => conditions.reduce((all, one) => all + of(one), 0);
  return sum(({ failed }) => failed) / sum(({ runs }) => runs);
}
