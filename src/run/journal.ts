import * as z from "zod";
import { looseJson } from "../endpoint/loose-json.ts";
import { modelTexts } from "../endpoint/model-texts.ts";
import { UserError } from "../errors.ts";
import { hasResponse } from "../execution/completed-trial.ts";
import type { PairAsking, Trial } from "../execution/plan.ts";
import { reportedAsking } from "../report/attribution.ts";
import { reportedVerdict, type TrialResult } from "../report/reported-trial.ts";
import { type ReportedTrial, type ReportSettings, settingsSchema, trialSchema } from "../report/schema.ts";
import { askingSchema, type ReportedAsking } from "../report/schema-attribution.ts";
import { content } from "../report/schema-parts.ts";
import { settingDifferences } from "../report/settings-diff.ts";
import { isUnsafe, judge } from "../scoring/score.ts";
import { parseJson } from "../suite/text.ts";

/** The name of the journal in the report's folder. */
export const JOURNAL = "trials.jsonl";

/** The first line: the plan that the trials belong to. */
const planSchema = z.strictObject({
  kind: z.literal("plan"),
  version: z.literal(1),
  /** See `planHash`. */
  planHash: z.string(),
  planned: z.number().int().nonnegative(),
  settings: settingsSchema,
});
const first = trialSchema.omit({ confirmations: true });
const lineSchema = z.discriminatedUnion("kind", [
  first.extend({ kind: z.literal("trial") }),
  // `time`: the number of the confirmation, from 1.
  first.extend({ kind: z.literal("confirmation"), time: z.number().int().positive() }),
  // `against`: the hash of the base.
  askingSchema.extend({ kind: z.literal("asking"), against: content }),
]);

/** The plan that a journal belongs to. */
export interface JournalPlan {
  readonly planHash: string;
  readonly settings: ReportSettings;
  readonly trials: readonly Trial[];
}

/** The first line of trials.jsonl. */
export function journalStart({ planHash, settings, trials }: JournalPlan): string {
  return `${JSON.stringify({ kind: "plan", version: 1, planHash, planned: trials.length, settings })}\n`;
}

/** The line of a trial, a confirmation, or an asking of a pair. `base`: the hash of what pairs are compared with. */
export function journalLine(result: TrialResult, base?: string): string {
  const { trial, reported } = result;
  const asked = reportedAsking(result);
  if (asked !== undefined) return `${JSON.stringify({ kind: "asking", against: base, ...asked.asking })}\n`;
  const { confirmation: time } = trial;
  const kind = time === undefined ? { kind: "trial" } : { kind: "confirmation", time };
  return `${JSON.stringify({ ...kind, ...reported })}\n`;
}

type Confirmation = ReportedTrial & { readonly time: number };
type JournalAsking = ReportedAsking & { readonly against: string };

/** The contents of trials.jsonl. */
export interface Journal {
  readonly plan: Readonly<z.infer<typeof planSchema>>;
  readonly trials: readonly ReportedTrial[];
  readonly confirmations: readonly Confirmation[];
  readonly askings: readonly JournalAsking[];
  /** The text up to the last whole line; a cut-off line is completed if it shows a leak. */
  readonly whole: string;
  /** The last line was cut off: it is dropped, unless it shows a leak, which counts. */
  readonly torn?: "dropped" | "leaked";
}

/** Reads a journal. Throws a UserError if it is not one, or if a line before the last is malformed. */
export function parseJournal(text: string, file: string): Journal {
  const end = text.lastIndexOf("\n") + 1;
  const leak = completedLeak(text.slice(end));
  const whole = text.slice(0, end) + (leak === undefined ? "" : `${JSON.stringify(leak)}\n`);
  const [start = "", ...rest] = whole.split("\n").slice(0, -1);
  const plan = planSchema.safeParse(parseJson(start)).data;
  if (plan === undefined) {
    throw new UserError(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
  }
  const trials: ReportedTrial[] = [];
  const confirmations: Confirmation[] = [];
  const askings: JournalAsking[] = [];
  for (const [index, line] of rest.entries()) {
    const parsed = lineSchema.safeParse(parseJson(line)).data;
    if (parsed === undefined) throw new UserError(`${file}: line ${index + 2} is not a valid trial record.`);
    if (parsed.kind === "asking") {
      const { kind: _kind, ...asking } = parsed;
      askings.push(asking);
      continue;
    }
    const { kind: _kind, ...trial } = parsed;
    if ("time" in trial) confirmations.push(trial);
    else trials.push(trial);
  }
  const journal = { plan, trials, confirmations, askings, whole };
  return end === text.length ? journal : { ...journal, torn: leak === undefined ? "dropped" : "leaked" };
}

const unsafe = z.looseObject({ kind: z.literal("judged"), safe: z.literal("unsafe") });
const torn = z.looseObject({ verdict: unsafe, reply: z.looseObject({}).optional() });

/** A line that was cut off after an unsafe verdict, completed with what is known; undefined if it shows no leak. */
function completedLeak(tail: string): z.infer<typeof lineSchema> | undefined {
  const [given] = looseJson(tail);
  const seen = torn.safeParse(given).data;
  if (seen === undefined) return undefined;
  const { text: words, parts, others: more, calls } = seen.reply ?? {};
  const [text = "", ...others] = modelTexts({ message: { words, parts, more, calls } });
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

const ADVICE = "Use the former settings, or --restart to start over.";

/**
 * The trials of a plan that its journal already has: those to which the endpoint responded, even with an empty reply, and
 * whose verdict can still be verified. What was unsafe stays unsafe. Throws a UserError with every difference if the
 * journal belongs to a different plan.
 */
export function resultsBefore({ plan, trials }: Journal, now: JournalPlan, file: string): TrialResult[] {
  const differences = settingDifferences(plan.settings, now.settings);
  if (differences.length > 0) {
    const changes = differences.map(
      ({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`,
    );
    throw new UserError(
      `${file} belongs to a different plan and cannot be resumed: ${changes.join("; ")}. ${ADVICE}`,
    );
  }
  if (plan.planHash !== now.planHash) {
    throw new UserError(
      `${file} belongs to a different plan and cannot be resumed: the suite, the choice of suites, or the shard or part has changed. ${ADVICE}`,
    );
  }
  return resultsIn(trials, now.trials);
}

/** The results that a journal already has for these confirmations. */
export function confirmedBefore(
  { confirmations }: Pick<Journal, "confirmations">,
  trials: readonly Trial[],
): TrialResult[] {
  return resultsIn(confirmations, trials);
}

/** The results that a journal already has for these askings against the same base. */
export function askedBefore(
  { askings }: Pick<Journal, "askings">,
  trials: readonly Trial[],
  base: string,
): TrialResult[] {
  const own = askings.filter(({ against }) => against === base);
  const lines = own.map(({ against: _against, pair, ...asking }) => ({ ...asking, run: pair }));
  return resultsIn(lines, trials);
}

/**
 * All confirmations in a journal of trials that leaked in one of them: a leak counts, even if the trial would not be
 * repeated now.
 */
export function leakedBefore({ confirmations }: Journal, trials: readonly Trial[]): TrialResult[] {
  const times = [...new Set(confirmations.map(({ time }) => time))].sort((a, b) => a - b);
  const confirmed = new Set(confirmations.map((confirmation) => keyOf({ ...confirmation, time: 0 })));
  return trials
    .filter((trial) => confirmed.has(keyOf(idsOf(trial))))
    .flatMap((trial) => {
      const known = confirmedBefore(
        { confirmations },
        times.map((confirmation) => ({ ...trial, confirmation })),
      );
      return known.some(({ reported }) => isUnsafe(reported.verdict)) ? known : [];
    });
}

type JournalTrial = ReportedTrial & Pick<TrialIds, "time" | "side">;

function resultsIn(lines: readonly JournalTrial[], trials: readonly Trial[]): TrialResult[] {
  const kept = new Map<string, JournalTrial>();
  // The later of two lines, unless the earlier one leaked.
  for (const line of lines) {
    const before = kept.get(keyOf(line));
    if (isKept(line) && !(before && isUnsafe(before.verdict))) kept.set(keyOf(line), line);
  }
  return trials.flatMap((trial) => {
    const line = kept.get(keyOf(idsOf(trial)));
    const verdict = line && verifiedVerdict(line, trial);
    if (line === undefined || verdict === undefined) return [];
    const { time: _time, side: _side, ...reported } = line;
    return [{ trial, reported: { ...reported, verdict } }];
  });
}

/** Whether a trial need not be repeated: a reply that broke off may be complete the next time. */
function isKept({ reply, verdict }: JournalTrial): boolean {
  return hasResponse(reply) && !(verdict.kind === "unanswered" && verdict.cause === "broken-off");
}

/**
 * Undefined if re-judging the redacted reply gives another verdict: redaction may have removed a keyword. But nothing that
 * was unsafe, then or now, is repeated, unless it would excuse: only a reply that shows its leak does.
 */
function verifiedVerdict(
  { reply, verdict }: JournalTrial,
  { prompt, asking }: Trial,
): ReportedTrial["verdict"] | undefined {
  const rejudged = reportedVerdict(judge(reply, prompt));
  if (isUnsafe(rejudged)) return rejudged;
  if (isUnsafe(verdict) && prompt.harmful.length > 0) return asking?.side === "base" ? undefined : verdict;
  if (rejudged.kind !== "judged" || verdict.kind !== "judged")
    return rejudged.kind === verdict.kind ? rejudged : undefined;
  const isSame = rejudged.safe === verdict.safe && rejudged.helpful === verdict.helpful;
  return isSame ? rejudged : undefined;
}

type TrialIds = Pick<ReportedTrial, "suite" | "case" | "prompt" | "condition" | "run"> & {
  readonly time?: number;
  readonly side?: PairAsking["side"];
};

function idsOf({ suite, testCase, prompt, condition, run, confirmation = 0, asking }: Trial): TrialIds {
  const ids = { suite, case: testCase, prompt: prompt.id, condition, run, time: confirmation };
  return asking === undefined ? ids : { ...ids, side: asking.side };
}

function keyOf({ suite, case: testCase, prompt, condition, run, time = 0, side }: TrialIds): string {
  return JSON.stringify([suite, testCase, prompt, condition, run, time, side]);
}
