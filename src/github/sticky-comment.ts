import { commentOf } from "../report/comment/comment.ts";
import {
  accountsFor,
  carriedOf,
  formerOf,
  joined,
  outcomeOf,
  previousOf,
  resultsOf,
  type Told,
} from "../report/comment/results.ts";
import type { CommentMode } from "../report/comment/settings.ts";
import { isOlder, marker, type State, saysTheSame, stateOf } from "../report/comment/state.ts";
import { bodyOf, toldOf } from "../report/comment/told.ts";
import { overall } from "../report/render/all-models.ts";
import type { Report } from "../report/schema.ts";
import type { Comment, GitHub, Pull } from "./client.ts";
import type { WorkflowContext } from "./context.ts";
import { isSame } from "./identity.ts";

export interface CommentRequest {
  /** One for each model. */
  readonly reports: readonly Report[];
  readonly context: WorkflowContext;
  readonly gateName: string;
  readonly mode: Exclude<CommentMode, "never">;
  readonly artifact?: string;
}

/** What became of the comment, in a sentence for the log. */
export type CommentResult =
  | { readonly kind: "written"; readonly url: string }
  | { readonly kind: "left"; readonly why: string };

/** Events whose commit is the head of the pull request, or was when they began. */
const OF_HEAD = ["pull_request", "pull_request_target", "workflow_run", "push"];
/** Reads after a write: each finds what at least one of several jobs wrote at the same moment. */
const VERIFICATIONS = 6;
/** Longer than another job takes from reading the comment to writing it. */
const RACE_MS = 1_500;

/** What is to stand in the gate's comment. */
export interface CommentContent {
  readonly context: WorkflowContext;
  readonly gateName: string;
  /** Why nothing is written, given what the comment says by now, if it is there. */
  readonly left: (latest: State | undefined) => string | undefined;
  readonly told: (latest: State | undefined) => Told;
}

/** Writes what a run found, see `upsertComment`. */
export function writeComment(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const { context, gateName } = request;
  return upsertComment(github, {
    context,
    gateName,
    left: (latest) => whyLeft(request, latest),
    told: (latest) => toldBy(request, latest),
  });
}

/**
 * Writes the gate's one comment in its pull request: found by its marker and by the token's own author, updated in
 * place. A run of an older commit, or an earlier run, leaves a newer one's words alone; jobs of one run add to each
 * other's. Rejects with a GitHubError.
 */
export async function upsertComment(github: GitHub, words: CommentContent): Promise<CommentResult> {
  const { context, gateName } = words;
  const pull = await pullOf(github, context);
  if (typeof pull === "string") return { kind: "left", why: pull };
  if (OF_HEAD.includes(context.event) && pull.headSha !== context.sha) {
    return {
      kind: "left",
      why: `a newer commit has been pushed to #${pull.number}, and its own run will comment`,
    };
  }
  const own = await ownComments(github, pull.number, gateName);
  const latest = latestOf(own);
  const newer = latest !== undefined && isOlder(context, latest.state);
  const left = newer ? "a newer run has commented already" : words.left(latest?.state);
  if (left !== undefined) return { kind: "left", why: left };
  const mine = words.told(latest?.state);
  const body = bodyOf(gateName, latest?.state.runId === context.runId ? joined(latest, mine) : mine);
  const [oldest] = own;
  const written =
    oldest === undefined
      ? await github.createComment(pull.number, body)
      : await github.updateComment(oldest.id, body);
  return { kind: "written", url: (await converge(github, pull.number, { words, mine })) ?? written.url };
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

/** The gate's comments by this token's own identity, the oldest first; a person who quotes the marker is another. */
export async function ownComments(github: GitHub, pull: number, gateName: string): Promise<Comment[]> {
  const [identity, all] = await Promise.all([github.identity(), github.comments(pull)]);
  const own = all.filter(
    ({ author, body }) => isSame(author, identity) && body.startsWith(`${marker(gateName)}\n`),
  );
  return own.sort((a, b) => a.id - b.id);
}

function latestOf(own: readonly Comment[]): Told | undefined {
  const told = own.map(({ body }) => toldOf(body)).filter((one) => one !== undefined);
  return told.sort((a, b) => (isOlder(a.state, b.state) ? 1 : isOlder(b.state, a.state) ? -1 : 0))[0];
}

function whyLeft({ reports, context, mode }: CommentRequest, latest: State | undefined): string | undefined {
  const passed = overall(reports) === "passed";
  if (mode === "on-failure" && passed && (latest === undefined || outcomeOf(latest) === "passed")) {
    return "the gate passed, and comments are for failures";
  }
  if (mode === "on-change" && latest !== undefined && isUnchanged(stateOf(reports, context), latest)) {
    return "nothing has changed since the last comment";
  }
  return undefined;
}

/** Where several jobs share the comment, each writes: what the others told of an earlier run says nothing of this one. */
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

function toldBy(
  { reports, context, gateName, mode, artifact }: CommentRequest,
  latest: State | undefined,
): Told {
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
  readonly words: CommentContent;
  readonly mine: Told;
}

/**
 * Reads again what was written, at once and after a while: GitHub has no way to write only what nobody else has changed
 * meanwhile. Resolves to the address of the comment that stays.
 */
async function converge(github: GitHub, pull: number, written: OwnWrite): Promise<string | undefined> {
  let waited = written.mine.state.notApplicable === true;
  let url: string | undefined;
  for (let round = 1; round <= VERIFICATIONS; round++) {
    const own = await ownComments(github, pull, written.words.gateName);
    url = own[0]?.url;
    const isSettled = await settle(github, own, written);
    if (!isSettled) continue;
    if (waited || !(await github.pause(RACE_MS))) return url;
    waited = true;
  }
  return url;
}

/**
 * Where a race left several comments, what they say moves to the oldest and the others go; where another job or an older
 * run overwrote our words, they are written again. Resolves to whether nothing had to be done.
 */
async function settle(github: GitHub, own: readonly Comment[], { words, mine }: OwnWrite): Promise<boolean> {
  const [oldest, ...others] = own;
  if (oldest === undefined) return true;
  const due = dueOf(own, { words, mine });
  const current = toldOf(oldest.body);
  if (others.length === 0 && current !== undefined && says(current.state, due.state)) return true;
  const body = bodyOf(words.gateName, due);
  if (oldest.body !== body) await github.updateComment(oldest.id, body);
  for (const other of others) await github.deleteComment(other.id);
  return false;
}

/** What the comment has to say: all that jobs of the newest run told, ours among them if it is that run. */
function dueOf(own: readonly Comment[], { words, mine }: OwnWrite): Told {
  const newest = latestOf(own);
  if (newest === undefined || isOlder(newest.state, words.context)) {
    return newest?.state.runId === words.context.runId ? joined(newest, mine) : mine;
  }
  const told = own.map(({ body }) => toldOf(body)).filter((one) => one?.state.runId === newest.state.runId);
  const all = [...told, ...(newest.state.runId === words.context.runId ? [mine] : [])];
  return all.filter((one) => one !== undefined).reduce(joined);
}

function says(current: State, due: State): boolean {
  return (
    current.runId === due.runId &&
    !isOlder(current, due) &&
    resultsOf(due).every((result) => accountsFor(current, result))
  );
}
