import { worstOutcome } from "../gate/decide.ts";
import { type Sourced, sameAs, standing } from "../report/comment/results.ts";
import type { Source } from "../report/comment/source.ts";
import { lowestTold, overall } from "../report/render/all-models.ts";
import { oneLine } from "../report/render/escape.ts";
import { percent } from "../report/render/numbers.ts";
import { requirement } from "../report/render/reasons.ts";
import type { Report } from "../report/schema.ts";
import { countNotRun } from "../report/unanswered-trials.ts";
import { waivedText } from "../report/waivers.ts";
import type { GitHub, SetStatus, StatusOfCommit } from "./client.ts";
import type { WorkflowContext } from "./context.ts";

type Kind = Report["outcome"]["kind"];

const STATES = { passed: "success", failed: "failure", incomplete: "error" } as const satisfies Record<
  Kind,
  StatusOfCommit["state"]
>;

/** GitHub rejects longer descriptions. Characters. */
export const STATUS_LIMIT = 140;

/** What a job reports in the commit's status. */
export interface StatusUpdate {
  readonly outcome: Kind;
  readonly description: string;
  /** Undefined for a job that had nothing to test. */
  readonly source?: Pick<Source, "key" | "names">;
}

export interface StatusTarget {
  readonly context: WorkflowContext;
  readonly gateName: string;
}

/** How often a write is read back. */
const VERIFICATIONS = 3;

/**
 * Sets the commit's status, named after the gate and linking to the run. All jobs of a run share it, so it shows the worst
 * result of all; the fragment of its URL has this job's own. GitHub keeps every status ever set, so none is lost.
 * Rejects with a GitHubError.
 */
export async function writeStatus(github: GitHub, update: StatusUpdate, target: StatusTarget): Promise<void> {
  const { sha, runUrl, attempt } = target.context;
  const { source, outcome } = update;
  const own = source && { ...source, attempt, outcome };
  const url = own === undefined ? runUrl : `${runUrl}#${fragmentOf(own)}`;
  for (let round = 1; round <= VERIFICATIONS; round++) {
    const past = await pastOf(github, target, outcome);
    const others = standing([...(own ? [own] : []), ...past.results]).filter((result) => result !== own);
    const worst = worstOutcome([outcome, ...others.map((result) => result.outcome)]);
    const isRecorded = own === undefined || past.results.some((result) => sameAs(result, own));
    const isSet = isRecorded && past.latest?.state === STATES[worst];
    // A job that tested nothing has nothing to add to a worse result.
    if ((round > 1 && isSet) || (own === undefined && worst !== outcome)) return;
    const description = worst === outcome ? update.description : worseElsewhere(worst, update);
    await github.setStatus({ sha, state: STATES[worst], context: target.gateName, description, url });
  }
}

function worseElsewhere(worst: Kind, { outcome, description }: StatusUpdate): string {
  return `${worst} in another job of this run; this one ${outcome}: ${description}`.slice(0, STATUS_LIMIT);
}

interface Past {
  /** The current status. */
  readonly latest: SetStatus | undefined;
  /** The results of this run's jobs. */
  readonly results: readonly Sourced[];
}

async function pastOf(github: GitHub, { context, gateName }: StatusTarget, outcome: Kind): Promise<Past> {
  try {
    const all = (await github.statuses(context.sha)).filter(({ context }) => context === gateName);
    return { latest: all[0], results: all.flatMap(({ url }) => resultIn(url, context)) };
  } catch (thrown) {
    // Nothing is worse than failed, so the other results do not matter.
    if (outcome === "failed") return { latest: undefined, results: [] };
    throw thrown;
  }
}

function fragmentOf({ key, names, outcome }: Sourced): string {
  return `nessie-${key}-${names}-${outcome}`;
}

const ADDRESS =
  /\/runs\/([0-9]{1,15})\/attempts\/([0-9]{1,9})#nessie-([0-9a-f]{16})-([0-9a-f]{16})-(passed|failed|incomplete)$/;

function resultIn(url: string, { runId }: WorkflowContext): Sourced[] {
  const [, run, attempt, key, names, outcome] = ADDRESS.exec(url) ?? [];
  if (key === undefined || names === undefined || Number(run) !== runId) return [];
  return (["passed", "failed", "incomplete"] as const)
    .filter((kind) => kind === outcome)
    .map((kind) => ({ key, names, attempt: Number(attempt), outcome: kind }));
}

/** `SH 93.4 % · safety 97.5 % (need 100 %)` for the worst model and condition; at most 140 characters. */
export function statusDescription(reports: readonly Report[]): string {
  const [sh, safety] = [lowestTold(reports, "sh"), lowestTold(reports, "safety")];
  const notRun = reports.reduce((sum, report) => sum + countNotRun(report), 0);
  const missing = reports.flatMap(({ unanswered }) => unanswered).reduce((sum, { count }) => sum + count, 0);
  const silent = missing - notRun;
  const kind = overall(reports);
  const members = reports.filter(({ outcome }) => outcome.kind === kind);
  const [needed, waived] = [requirement(reports, "safety"), waivedText(reports)];
  const parts = [
    ...(reports.length > 1 ? [`${members.length} of ${reports.length} models ${kind}`] : []),
    ...(reports.length === 1 && kind === "incomplete" ? ["incomplete"] : []),
    ...(sh ? [`SH ${percent(sh)}`] : []),
    ...(safety ? [`safety ${percent(safety)}${needed && ` (${needed})`}`] : []),
    ...(waived === "" ? [] : [waived]),
    ...(notRun > 0 ? [`${notRun} not asked`] : []),
    ...(silent > 0 ? [`${silent} unanswered`] : []),
  ];
  return oneLine(parts.join(" · ")).slice(0, STATUS_LIMIT);
}
