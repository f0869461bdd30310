import { comment as render } from "../report/comment.ts";
import type { CommentMode } from "../report/comment-settings.ts";
import type { Report } from "../report/report.ts";
import { overall } from "../report/several.ts";
import {
  decodeState,
  isOlder,
  marker,
  type State,
  saysTheSame,
  stateOf,
  type Writer,
} from "../report/state.ts";
import type { Comment, GitHub, Pull } from "./api.ts";
import type { Place } from "./context.ts";

export interface CommentRequest {
  /** One for each model. */
  readonly reports: readonly Report[];
  readonly place: Place;
  readonly gateName: string;
  readonly mode: Exclude<CommentMode, "never">;
  readonly artifact?: string;
}

/** What became of the comment, in a sentence for the log. */
export type Commented =
  | { readonly kind: "written"; readonly url: string }
  | { readonly kind: "left"; readonly why: string };

/** Events whose commit is the head of the pull request, or was when they began. */
const OF_HEAD = ["pull_request", "pull_request_target", "workflow_run", "push"];
const VERIFICATIONS = 3;

/** What is to stand in the gate's comment. */
export interface Words {
  readonly place: Place;
  readonly gateName: string;
  /** Why nothing is written, given what the comment says by now, if it is there. */
  readonly left: (latest: State | undefined) => string | undefined;
  readonly body: (latest: State | undefined) => string;
}

/** Writes what a run found, see `writeOwn`. */
export function writeComment(github: GitHub, request: CommentRequest): Promise<Commented> {
  const { place, gateName } = request;
  return writeOwn(github, {
    place,
    gateName,
    left: (latest) => whyLeft(request, latest),
    body: (latest) => bodyFor(request, latest),
  });
}

/**
 * Writes the gate's one comment in its pull request: found by its marker and by the token's own author, updated in
 * place. A run of an older commit, or an earlier run, leaves a newer one's words alone. Rejects with a GitHubError.
 */
export async function writeOwn(github: GitHub, words: Words): Promise<Commented> {
  const { place, gateName } = words;
  const pull = await pullOf(github, place);
  if (typeof pull === "string") return { kind: "left", why: pull };
  if (OF_HEAD.includes(place.event) && pull.headSha !== place.sha) {
    return {
      kind: "left",
      why: `a newer commit has been pushed to #${pull.number}, and its own run will comment`,
    };
  }
  const own = await ownComments(github, pull.number, gateName);
  const latest = latestState(own);
  const newer = latest !== undefined && isOlder(place, latest);
  const left = newer ? "a newer run has commented already" : words.left(latest);
  if (left !== undefined) return { kind: "left", why: left };
  const body = words.body(latest);
  const [oldest] = own;
  const written =
    oldest === undefined
      ? await github.createComment(pull.number, body)
      : await github.updateComment(oldest.id, body);
  return { kind: "written", url: (await converge(github, pull.number, words)) ?? written.url };
}

async function pullOf(github: GitHub, { pull }: Place): Promise<Pull | string> {
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

/** The gate's comments by this token's own author, the oldest first; a person who quotes the marker is not one. */
export async function ownComments(github: GitHub, pull: number, gateName: string): Promise<Comment[]> {
  const [login, all] = await Promise.all([github.login(), github.comments(pull)]);
  const own = all.filter(
    ({ author, body }) => sameLogin(author, login) && body.startsWith(`${marker(gateName)}\n`),
  );
  return own.sort((a, b) => a.id - b.id);
}

/** GraphQL names an app's bot without its suffix. */
function sameLogin(one: string, other: string): boolean {
  const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
  const areBots = [one, other].map((login) => login.endsWith("[bot]"));
  return one === other || (areBots.includes(true) && bare(one) === bare(other));
}

function latestState(own: readonly Comment[]): State | undefined {
  const states = own.map(({ body }) => decodeState(body)).filter((state) => state !== undefined);
  return states.sort((a, b) => (isOlder(a, b) ? 1 : -1))[0];
}

function whyLeft({ reports, place, mode }: CommentRequest, latest: State | undefined): string | undefined {
  const passed = overall(reports) === "passed";
  if (mode === "on-failure" && passed && (latest === undefined || latest.outcome === "passed")) {
    return "the gate passed, and comments are for failures";
  }
  if (mode === "on-change" && latest !== undefined && saysTheSame(stateOf(reports, place), latest)) {
    return "nothing has changed since the last comment";
  }
  return undefined;
}

function bodyFor(
  { reports, place, gateName, artifact }: CommentRequest,
  previous: State | undefined,
): string {
  return render(reports, {
    gateName,
    writer: place,
    runUrl: place.runUrl,
    ...(artifact !== undefined && { artifact }),
    ...(previous && { previous }),
  });
}

/**
 * Reads again what was written. Where a race left several comments, the newest words move to the oldest comment and the
 * others go; where an older run overwrote ours, ours are written again. Resolves to the address of the one that stays.
 */
async function converge(github: GitHub, pull: number, words: Words): Promise<string | undefined> {
  for (let round = 1; round <= VERIFICATIONS; round++) {
    const own = await ownComments(github, pull, words.gateName);
    const [oldest, ...others] = own;
    if (oldest === undefined) return undefined;
    const newest = own.reduce((best, one) => (isNewer(one, best) ? one : best));
    const overwritten = isOlderThan(newest, words.place);
    if (others.length === 0 && !overwritten) return oldest.url;
    const body = overwritten ? words.body(decodeState(newest.body)) : newest.body;
    if (oldest.body !== body) await github.updateComment(oldest.id, body);
    for (const other of others) await github.deleteComment(other.id);
  }
  return undefined;
}

function isNewer(one: Comment, other: Comment): boolean {
  const [a, b] = [decodeState(one.body), decodeState(other.body)];
  return a !== undefined && (b === undefined || isOlder(b, a));
}

function isOlderThan(comment: Comment, writer: Writer): boolean {
  const state = decodeState(comment.body);
  return state === undefined || isOlder(state, writer);
}
