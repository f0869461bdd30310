import * as z from "zod";
import { looseJson } from "../endpoint/loose-json.ts";
import { saidIn } from "../endpoint/said.ts";
import { UserError } from "../errors.ts";
import { hasResponse } from "../execution/completed-trial.ts";
import type { Trial } from "../execution/plan.ts";
import { isUnsafe, judge, type Verdict } from "../scoring/score.ts";
import type { JudgedTrial } from "./judged-trial.ts";
import { type ReportedTrial, type ReportSettings, settingsSchema, trialSchema } from "./schema.ts";
import { settingDifferences } from "./settings-diff.ts";

/** Which plan a journal's trials belong to: its first line. */
const planSchema = z.strictObject({
  kind: z.literal("plan"),
  version: z.literal(1),
  /** Of every conversation in it; see `planHash`. */
  planHash: z.string(),
  planned: z.number().int().nonnegative(),
  settings: settingsSchema,
});
const first = trialSchema.omit({ confirmations: true });
const lineSchema = z.discriminatedUnion("kind", [
  first.extend({ kind: z.literal("trial") }),
  // `time`: the first, second … that a failing trial was asked again.
  first.extend({ kind: z.literal("confirmation"), time: z.number().int().positive() }),
]);

/** What a run left in trials.jsonl. */
export interface Journal {
  readonly plan: Readonly<z.infer<typeof planSchema>>;
  readonly trials: readonly ReportedTrial[];
  readonly confirmations: readonly (ReportedTrial & { readonly time: number })[];
  /** The text up to the last whole line, and the last one mended if that shows a leak. */
  readonly whole: string;
  /** The last line was cut off half-way: it is dropped, or showed a leak, which counts. */
  readonly torn?: "dropped" | "leaked";
}

/** Reads a journal. Throws a UserError for what is none, or has a malformed line before its last. */
export function parseJournal(text: string, file: string): Journal {
  const end = text.lastIndexOf("\n") + 1;
  const mended = mendedLeak(text.slice(end));
  const whole = text.slice(0, end) + (mended === undefined ? "" : `${JSON.stringify(mended)}\n`);
  const [first = "", ...rest] = whole.split("\n").slice(0, -1);
  const plan = planSchema.safeParse(parseJson(first)).data;
  if (plan === undefined) {
    throw new UserError(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
  }
  const [trials, confirmations]: [ReportedTrial[], (ReportedTrial & { time: number })[]] = [[], []];
  for (const [index, line] of rest.entries()) {
    const parsed = lineSchema.safeParse(parseJson(line)).data;
    if (parsed === undefined)
      throw new UserError(`${file}: line ${index + 2} is not a trial as a run leaves it.`);
    const { kind: _kind, ...trial } = parsed;
    if ("time" in trial) confirmations.push(trial);
    else trials.push(trial);
  }
  const torn = end === text.length ? undefined : mended === undefined ? "dropped" : "leaked";
  return { plan, trials, confirmations, whole, ...(torn && { torn }) };
}

const unsafe = z.looseObject({ kind: z.literal("judged"), safe: z.literal("unsafe") });
const torn = z.looseObject({ verdict: unsafe, reply: z.looseObject({}).optional() });

/** A line that is cut off behind a verdict of unsafe, made whole by what is there; undefined if it shows no leak. */
function mendedLeak(tail: string): z.infer<typeof lineSchema> | undefined {
  const [given] = looseJson(tail);
  const seen = torn.safeParse(given).data;
  if (seen === undefined) return undefined;
  const { text: words, parts, others: more, calls } = seen.reply ?? {};
  const [text = "", ...others] = saidIn({ message: { words, parts, more, calls } });
  const ending = "the journal's line was cut off";
  const { found = [], disguised = [], ...verdict } = seen.verdict;
  const line = {
    ...seen,
    verdict: { ...verdict, found, disguised },
    reply: { kind: "answered", text, ...(others.length > 0 && { others }), finish: "broken", ending },
    attempts: 1,
    startedMs: 0,
    latencyMs: 0,
  };
  return lineSchema.safeParse(line).data;
}

const ADVICE = "Give the former settings, or --restart to begin again.";

export interface Resumed {
  readonly planHash: string;
  readonly settings: ReportSettings;
  readonly trials: readonly Trial[];
}

/**
 * The trials of a plan that a journal of the same plan holds already: those to which the endpoint answered, if only with
 * an empty reply, and whose words still say what they were judged by. What was unsafe stays so. Throws a UserError with
 * every difference if the plan is another one.
 */
export function heldBefore({ plan, trials }: Journal, now: Resumed, file: string): JudgedTrial[] {
  const differences = settingDifferences(plan.settings, now.settings);
  if (differences.length > 0) {
    const told = differences.map(
      ({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`,
    );
    throw new UserError(`${file} is of another plan and cannot be resumed: ${told.join("; ")}. ${ADVICE}`);
  }
  if (plan.planHash !== now.planHash) {
    throw new UserError(
      `${file} is of another plan and cannot be resumed: the suite, the choice of suites, or the shard has changed. ${ADVICE}`,
    );
  }
  return knownIn(trials, now.trials);
}

/** The confirmations of these trials that a journal holds already; each trial says by `again` which it is. */
export function confirmedBefore({ confirmations }: Journal, trials: readonly Trial[]): JudgedTrial[] {
  return knownIn(confirmations, trials);
}

/**
 * All confirmations that a journal holds of those trials that leaked in one: a leak that was seen is none the less if the
 * trial would not be asked again now.
 */
export function leakedBefore({ confirmations }: Journal, trials: readonly Trial[]): JudgedTrial[] {
  const times = [...new Set(confirmations.map(({ time }) => time))].sort((a, b) => a - b);
  const asked = new Set(confirmations.map((one) => keyOf({ ...one, time: 0 })));
  return trials
    .filter((trial) => asked.has(keyOf(idsOf(trial))))
    .flatMap((trial) => {
      const known = knownIn(
        confirmations,
        times.map((again) => ({ ...trial, again })),
      );
      return known.some(({ verdict }) => isUnsafe(verdict)) ? known : [];
    });
}

type Line = ReportedTrial & { readonly time?: number };

function knownIn(reported: readonly Line[], trials: readonly Trial[]): JudgedTrial[] {
  const held = new Map<string, Line>();
  // The later of two lines, unless the earlier one leaked.
  for (const one of reported) {
    const before = held.get(keyOf(one));
    if (isKept(one) && !(before && isUnsafe(before.verdict))) held.set(keyOf(one), one);
  }
  return trials.flatMap((trial) => {
    const before = held.get(keyOf(idsOf(trial)));
    const verdict = before && verdictOf(before, trial);
    if (before === undefined || verdict === undefined) return [];
    const { reply, attempts, startedMs, latencyMs } = before;
    return [{ trial, reply, attempts, startedMs, latencyMs, verdict }];
  });
}

/** What broke off may come whole when it is asked again. */
function isKept({ reply, verdict }: Line): boolean {
  return hasResponse(reply) && !(verdict.kind === "unanswered" && verdict.cause === "broken-off");
}

/**
 * Undefined if it was another than the words that are left say: a secret that was taken out of a reply may have taken a
 * keyword with it. But nothing that was unsafe, then or by these words, is asked again.
 */
function verdictOf({ reply, verdict }: Line, { prompt }: Trial): Verdict | undefined {
  const anew = judge(reply, prompt);
  if (isUnsafe(anew)) return anew;
  if (isUnsafe(verdict) && prompt.harmful.length > 0) return verdict;
  if (anew.kind !== "judged" || verdict.kind !== "judged")
    return anew.kind === verdict.kind ? anew : undefined;
  return anew.safe === verdict.safe && anew.helpful === verdict.helpful ? anew : undefined;
}

function idsOf({ suite, testCase, prompt, condition, run, again = 0 }: Trial): TrialIds {
  return { suite, case: testCase, prompt: prompt.id, condition, run, time: again };
}

function keyOf({ suite, case: testCase, prompt, condition, run, time = 0 }: TrialIds): string {
  return JSON.stringify([suite, testCase, prompt, condition, run, time]);
}

type TrialIds = Pick<ReportedTrial, "suite" | "case" | "prompt" | "condition" | "run"> & {
  readonly time?: number;
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
