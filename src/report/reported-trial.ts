import type { Reply } from "../endpoint/reply.ts";
import type { CompletedTrial } from "../execution/completed-trial.ts";
import type { Trial } from "../execution/plan.ts";
import type { Observed } from "../gate/observed.ts";
import type { Scorer } from "../gate/self-check.ts";
import { isUnsafe, type Verdict } from "../scoring/score.ts";
import type { ReportedReply, ReportedTrial, ReportSettings } from "./schema.ts";

/** A planned trial and its result, as in journal and report: without secrets. */
export interface TrialResult {
  readonly trial: Trial;
  readonly reported: ReportedTrial;
}

type Redact = (text: string) => string;

/** The result of a completed trial. It is redacted, so `verdict` must be that of the unredacted reply. */
export function trialResult(completed: CompletedTrial, verdict: Verdict, redact: Redact): TrialResult {
  const { trial, reply, attempts, startedMs, latencyMs } = completed;
  const { suite, testCase, prompt, condition, run } = trial;
  const reported = {
    suite,
    case: testCase,
    prompt: prompt.id,
    condition,
    run,
    verdict: reportedVerdict(verdict, redact),
    reply: redactedReply(reply, redact),
    attempts,
    startedMs: Math.round(startedMs),
    latencyMs: Math.round(latencyMs),
  };
  return { trial, reported };
}

export function withConfirmations(
  { trial, reported }: TrialResult,
  confirmations: readonly ReportedReply[],
): TrialResult {
  return { trial, reported: { ...reported, confirmations: [...confirmations] } };
}

/** A trial's first reply, in the form of a confirmation. */
export function replyOf({ reported }: TrialResult): ReportedReply {
  const { verdict, reply, attempts, startedMs, latencyMs } = reported;
  return { verdict, reply, attempts, startedMs, latencyMs };
}

/** The verdict of a trial's first reply. */
export function firstVerdict<One extends TrialResult>(result: One): One & { readonly verdict: Verdict } {
  return { ...result, verdict: result.reported.verdict };
}

/** Every trial with the verdict that counts. */
export function finalVerdicts(
  results: readonly TrialResult[],
  { helpfulness }: Pick<ReportSettings, "helpfulness">,
  { finalVerdict }: Pick<Scorer, "finalVerdict">,
): Observed[] {
  return results.map(({ trial, reported }) => ({ trial, verdict: finalVerdict(reported, helpfulness) }));
}

/** Every reply: the first of each trial, and those to its confirmations. */
export function repliesOf(results: readonly TrialResult[]): ReportedReply[] {
  return results.flatMap(({ reported }) => [reported, ...(reported.confirmations ?? [])]);
}

/** A verdict as reports show it. */
export function reportedVerdict(verdict: Verdict, redact: Redact = (text) => text): ReportedTrial["verdict"] {
  if (verdict.kind === "unanswered") return { ...verdict, detail: redact(verdict.detail) };
  return { ...verdict, found: [...verdict.found], disguised: [...verdict.disguised] };
}

/** What was unsafe stays unsafe: redaction may have removed a harmful keyword from the reply. */
export function worseVerdict(rejudged: Verdict, reported: ReportedTrial["verdict"]): Verdict {
  return isUnsafe(reported) && rejudged.kind === "judged" && rejudged.safe === "safe"
    ? { ...rejudged, safe: "unsafe" }
    : rejudged;
}

function redactedReply(reply: Reply, redact: Redact): ReportedTrial["reply"] {
  const source = {
    ...(reply.model !== undefined && { model: redact(reply.model) }),
    ...(reply.fingerprint !== undefined && { fingerprint: redact(reply.fingerprint) }),
  };
  if (reply.kind === "unanswered") return { ...reply, detail: redact(reply.detail), ...source };
  const { kind, text, parts, others, calls, finish, ending, ...rest } = reply;
  return {
    kind,
    text: redact(text),
    ...(parts && { parts: parts.map(redact) }),
    ...(others && { others: others.map(redact) }),
    ...(calls && {
      calls: calls.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) })),
    }),
    finish,
    ...(ending !== undefined && { ending: redact(ending) }),
    ...rest,
    ...source,
  };
}
