import { commentBody, parseComment } from "../report/comment/body.ts";
import { commentOf } from "../report/comment/comment.ts";
import {
  type CommentContent,
  carriedOf,
  formerOf,
  outcomeOf,
  previousOf,
} from "../report/comment/results.ts";
import type { CommentMode } from "../report/comment/settings.ts";
import { isOlder, marker, type State, saysTheSame, stateOf } from "../report/comment/state.ts";
import { besideOthers, isUpToDate, latestOf, wantedContent } from "../report/comment/wanted.ts";
import { overall } from "../report/render/all-models.ts";
import type { Report } from "../report/schema.ts";
import type { Comment, GitHub, Pull } from "./client.ts";
import type { WorkflowContext } from "./context.ts";
import { isSame } from "./identity.ts";
import { untilSettled } from "./until-settled.ts";

export interface CommentRequest {
  /** One for each model. */
  readonly reports: readonly Report[];
  readonly context: WorkflowContext;
  readonly gateName: string;
  readonly mode: Exclude<CommentMode, "never">;
  readonly artifact?: string;
}

/** What happened to the comment. */
export type CommentResult =
  | { readonly kind: "written"; readonly url: string }
  | { readonly kind: "skipped"; readonly why: string };

/** Events whose commit is the head of the pull request, or was when they started. */
const OF_HEAD = ["pull_request", "pull_request_target", "workflow_run", "push"];

/** What a job wants the gate's comment to say. */
export interface CommentUpdate {
  readonly context: WorkflowContext;
  readonly gateName: string;
  /** Why nothing is written, given the current comment's state, if there is one. */
  readonly whySkipped: (latest: State | undefined) => string | undefined;
  readonly content: (latest: State | undefined) => CommentContent;
}

/** Writes the result of a run, see `upsertComment`. */
export function writeComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const { context, gateName } = request;
  return upsertComment(github, {
    context,
    gateName,
    whySkipped: (latest) => whySkipped(request, latest),
    content: (latest) => contentOf(request, latest),
  });
}

/**
 * Creates the gate's one comment on its pull request, or updates it in place: it is found by its marker and by the token's
 * own identity. An earlier run, or one on an older commit, never overwrites a newer one; jobs of one run add to the same
 * comment. Rejects with a GitHubError.
 */
export async function upsertComment(github: GitHub, update: CommentUpdate): Promise<CommentResult> {
  const { context, gateName } = update;
  const pull = await pullOf(github, context);
  if (typeof pull === "string") return { kind: "skipped", why: pull };
  if (OF_HEAD.includes(context.event) && pull.headSha !== context.sha) {
    return {
      kind: "skipped",
      why: `a newer commit has been pushed to #${pull.number}, and its own run will comment`,
    };
  }
  const own = await ownComments(github, pull.number, gateName);
  const latest = latestOf(bodiesOf(own));
  const newer = latest !== undefined && isOlder(context, latest.state);
  const why = newer ? "a newer run has commented already" : update.whySkipped(latest?.state);
  if (why !== undefined) return { kind: "skipped", why };
  const content = update.content(latest?.state);
  const body = commentBody(gateName, besideOthers(latest, content));
  const [oldest] = own;
  const written =
    oldest === undefined
      ? await github.createComment(pull.number, body)
      : await github.updateComment(oldest.id, body);
  return { kind: "written", url: (await converge(github, pull.number, { update, content })) ?? written.url };
}

async function pullOf(github: GitHub, { pull }: WorkflowContext): Promise<Pull | string> {
  switch (pull.kind) {
    case "none":
      return pull.why;
    case "number":
      return github.pull(pull.number);
    default: {
      const [found] = await github.pullsOf(pull.sha, pull.head);
      return found ?? `no open pull request has the head ${pull.sha.slice(0, 12)}`;
    }
  }
}

/** The gate's comments by this token's own identity, oldest first. Others may quote the marker. */
export async function ownComments(github: GitHub, pull: number, gateName: string): Promise<Comment[]> {
  const [identity, all] = await Promise.all([github.identity(), github.comments(pull)]);
  const own = all.filter(
    ({ author, body }) => isSame(author, identity) && body.startsWith(`${marker(gateName)}\n`),
  );
  return own.sort((a, b) => a.id - b.id);
}

function bodiesOf(own: readonly Comment[]): string[] {
  return own.map(({ body }) => body);
}

function whySkipped(
  { reports, context, mode }: CommentRequest,
  latest: State | undefined,
): string | undefined {
  const passed = overall(reports) === "passed";
  if (mode === "on-failure" && passed && (latest === undefined || outcomeOf(latest) === "passed")) {
    return "the gate passed, and comments are for failures";
  }
  if (mode === "on-change" && latest !== undefined && isUnchanged(stateOf(reports, context), latest)) {
    return "nothing has changed since the last comment";
  }
  return undefined;
}

/** If several jobs share the comment, each one writes: what the others reported for an earlier run does not matter now. */
function isUnchanged(own: State, latest: State): boolean {
  const isSame = latest.runId === own.runId ? sameJob(own, latest) : sameModels(own, latest);
  return isSame && !latest.notApplicable && latest.others === undefined && saysTheSame(own, latest);
}

function sameJob({ source }: State, latest: State): boolean {
  return source?.key === latest.source?.key;
}

function sameModels({ source }: State, latest: State): boolean {
  return latest.source === undefined || source?.names === latest.source.names;
}

/** What a run's result adds to what the gate last wrote. */
export function contentOf(
  { reports, context, gateName, mode, artifact }: CommentRequest,
  latest: State | undefined,
): CommentContent {
  const own = stateOf(reports, context);
  const previous = latest && previousOf(latest, own);
  const former = latest && formerOf(latest, own);
  const carried = latest && mode === "on-change" ? carriedOf(latest, own) : undefined;
  const { state, details } = commentOf(reports, {
    gateName,
    writer: context,
    runUrl: context.runUrl,
    ...(artifact !== undefined && { artifact }),
    ...(previous && { previous }),
  });
  return {
    details,
    state: { ...state, ...(former && { former }), ...(carried && { others: [carried] }) },
  };
}

interface OwnWrite {
  readonly update: CommentUpdate;
  readonly content: CommentContent;
}

/** Resolves to the URL of the comment that remains. */
function converge(github: GitHub, pull: number, written: OwnWrite): Promise<string | undefined> {
  const settleOwn = async () => {
    const own = await ownComments(github, pull, written.update.gateName);
    return { kept: own[0]?.url, isSettled: await settle(github, own, written) };
  };
  return untilSettled(github, settleOwn, written.content.state.notApplicable === true);
}

/**
 * If a race left several comments, merges them into the oldest and deletes the others; if another job or an older run
 * overwrote our result, writes it again. Resolves to whether there was nothing to do.
 */
async function settle(
  github: GitHub,
  own: readonly Comment[],
  { update, content }: OwnWrite,
): Promise<boolean> {
  const [oldest, ...others] = own;
  if (oldest === undefined) return true;
  const wanted = wantedContent(bodiesOf(own), update.context, content);
  const current = parseComment(oldest.body);
  if (others.length === 0 && current !== undefined && isUpToDate(current.state, wanted.state)) return true;
  const body = commentBody(update.gateName, wanted);
  if (oldest.body !== body) await github.updateComment(oldest.id, body);
  for (const other of others) await github.deleteComment(other.id);
  return false;
}
