import * as z from "zod";
import { messageOf } from "../errors.ts";
import { outcomeOf, resultsOf } from "../report/comment/results.ts";
import { decodeState } from "../report/comment/state.ts";
import { plural } from "../report/render/numbers.ts";
import type { Call, GitHub } from "./client.ts";
import type { WorkflowContext } from "./context.ts";
import { ownComments } from "./sticky-comment.ts";

export interface ReuseRequest {
  readonly gateName: string;
  /** The fingerprint of what this run would ask. */
  readonly content: string;
  /** The maximum age of a verdict. Milliseconds. */
  readonly maxAgeMs: number;
  readonly now: Date;
}

/** A verdict for identical content, or why there is none to reuse. */
export type ReuseResult =
  | { readonly kind: "verdict"; readonly sha: string; readonly runUrl: string; readonly ageMs: number }
  | { readonly kind: "none"; readonly why: string };

const attemptSchema = z.object({
  path: z.string(),
  event: z.string(),
  head_sha: z.string(),
  conclusion: z.string().nullable(),
  run_started_at: z.iso.datetime(),
  repository: z.object({ full_name: z.string() }),
  head_repository: z.object({ full_name: z.string() }).nullable(),
});
type Attempt = z.infer<typeof attemptSchema>;

/**
 * In a merge queue, finds the verdict that the pull request's own run left in the gate's comment. The comment is not
 * trusted on its own, since other workflows of the repository may write under the same name: the run it names must be a successful run
 * of this workflow on the pull request's head, and recent enough by GitHub's own record. Never rejects.
 */
export async function findVerdict(
  { github, call }: { readonly github: GitHub; readonly call: Call },
  context: WorkflowContext,
  wanted: ReuseRequest,
): Promise<ReuseResult> {
  try {
    return await find({ github, call }, context, wanted);
  } catch (thrown) {
    return none(
      `GitHub could not be asked (${messageOf(thrown)}); the job needs pull-requests: read and actions: read`,
    );
  }
}

function none(why: string): ReuseResult {
  return { kind: "none", why };
}

async function find(
  { github, call }: { readonly github: GitHub; readonly call: Call },
  context: WorkflowContext,
  wanted: ReuseRequest,
): Promise<ReuseResult> {
  const { pull: hint } = context;
  if (context.event !== "merge_group") return none("verdicts are reused in a merge queue only");
  if (hint.kind !== "number") return none("the merge queue's branch names no pull request");
  const [pull, comments] = await Promise.all([
    github.pull(hint.number),
    ownComments(github, hint.number, wanted.gateName),
  ]);
  // The gate writes it to the second line, so it is read nowhere else.
  const state = decodeState(comments.at(0)?.body.split("\n")[1] ?? "");
  if (state === undefined) return none(`the gate left no verdict in #${hint.number}`);
  if (outcomeOf(state) !== "passed") return none(`the gate did not pass in #${hint.number}`);
  const matching = resultsOf(state).filter(({ content }) => content === wanted.content);
  if (matching.length === 0) return none("prompts, models, settings or rules are not the same");
  // The attempt may be recent while the result is from an earlier one.
  if (!matching.some(({ attempt }) => attempt === state.attempt))
    return none("its verdict is from an earlier attempt of the run");
  if (state.sha !== pull.headSha)
    return none(`its verdict is for another commit than the head of #${hint.number}`);
  const attempt = await call(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
    { run_id: state.runId, attempt_number: state.attempt },
    attemptSchema,
  );
  const ageMs = wanted.now.getTime() - Date.parse(attempt.run_started_at);
  const why = whyNot(attempt, { context, sha: state.sha }) ?? tooOld(ageMs, wanted.maxAgeMs);
  if (why !== undefined) return none(why);
  return { kind: "verdict", sha: state.sha, runUrl: runUrlOf(context, state), ageMs };
}

function whyNot(
  attempt: Attempt,
  { context, sha }: { readonly context: WorkflowContext; readonly sha: string },
): string | undefined {
  const repository = `${context.owner}/${context.repo}`.toLowerCase();
  const from = [attempt.repository, attempt.head_repository].map((repo) => repo?.full_name.toLowerCase());
  if (from.some((name) => name !== repository)) return "the run it names belongs to another repository";
  if (context.workflow === undefined || attempt.path.replace(/@.*$/s, "") !== context.workflow)
    return "the run it names belongs to another workflow";
  if (attempt.event !== "pull_request" || attempt.head_sha !== sha)
    return "the run it names did not test the pull request's head";
  return attempt.conclusion === "success" ? undefined : "the run it names did not succeed";
}

function tooOld(ageMs: number, mostMs: number): string | undefined {
  if (ageMs < 0) return "the run it names has not started yet";
  return ageMs > mostMs ? `its verdict is ${plural(Math.floor(ageMs / 3_600_000), "hour")} old` : undefined;
}

function runUrlOf(
  { runUrl }: WorkflowContext,
  { runId, attempt }: { readonly runId: number; readonly attempt: number },
): string {
  return runUrl.replace(/\/runs\/[0-9]+\/attempts\/[0-9]+$/, `/runs/${runId}/attempts/${attempt}`);
}
