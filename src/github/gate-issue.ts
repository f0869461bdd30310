import { besideAwaited } from "../report/comment/awaited.ts";
import { commentBody, parseComment } from "../report/comment/body.ts";
import { issueTitle, notOurs, recovered } from "../report/comment/issue.ts";
import { type CommentContent, isTrouble } from "../report/comment/results.ts";
import { isOlder, marker, type State } from "../report/comment/state.ts";
import { besideOthers, isUpToDate, latestOf, wantedContent } from "../report/comment/wanted.ts";
import type { GitHub } from "./client.ts";
import type { WorkflowContext } from "./context.ts";
import { isSame } from "./identity.ts";
import type { Issue, IssueFields, Issues } from "./issues.ts";
import { untilSettled } from "./until-settled.ts";

export interface IssueClients {
  readonly github: Pick<GitHub, "identity" | "pause">;
  readonly issues: Issues;
}

/** What a job wants the gate's issue to say. */
export interface IssueUpdate {
  readonly context: WorkflowContext;
  readonly gateName: string;
  /** Given what the issue remembers, if there is one. */
  readonly content: (latest: State | undefined) => CommentContent;
}

/** What happened to the issue. `unsaid`: why the sentence on recovery could not be added, if it could not. */
export type IssueResult =
  | { readonly kind: "written"; readonly url: string; readonly how: string; readonly unsaid?: unknown }
  | { readonly kind: "skipped"; readonly why: string };

/**
 * Keeps the gate's one issue: opens it when the gate is red or worse than its baseline, updates it in place and reopens it
 * while that lasts, and closes it with a sentence when the gate recovers. It is found by its marker and by the token's own
 * identity. One that a person closed as not planned stays closed. Rejects with a GitHubError.
 */
export async function keepIssue(clients: IssueClients, update: IssueUpdate): Promise<IssueResult> {
  const { context, gateName } = update;
  const own = await ownIssues(clients, gateName);
  const latest = latestOf(bodiesOf(own));
  if (latest !== undefined && isOlder(context, latest.state))
    return { kind: "skipped", why: "a newer run has reported already" };
  const [issue, ...others] = own;
  const given = update.content(latest?.state);
  const content = issue?.state === "open" ? besideAwaited(latest?.state, given) : given;
  const fields = fieldsOf(besideOthers(latest, content), gateName);
  const why = whySkipped(issue, fields);
  if (why !== undefined) return { kind: "skipped", why };
  if (issue !== undefined) await setAside(clients, others, issue);
  const written = await write(clients, issue, fields);
  const said = isClosing(issue, fields) ? await say(clients, written, context) : {};
  const kept = await converge(clients, { update, content });
  return { kind: "written", url: (kept ?? written).url, how: howWritten(issue, fields), ...said };
}

/**
 * The gate's issues by this token's own identity, the one to keep first: an open one, and of several the first. Others may
 * quote the marker. Some installations of GitHub do not find an app's issues by its name, so where there are none the newest
 * of all are searched.
 */
async function ownIssues({ github, issues }: IssueClients, gateName: string): Promise<Issue[]> {
  const identity = await github.identity();
  const isOwn = ({ author, body }: Issue): boolean =>
    // An editor of the issue leaves other line ends.
    isSame(author, identity) && body.split("\n")[0]?.trimEnd() === marker(gateName);
  const own = (await issues.by(identity)).filter(isOwn);
  const found = own.length > 0 ? own : (await issues.newest()).filter(isOwn);
  return found.sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number);
}

function rankOf({ state, dismissed }: Issue): number {
  return dismissed ? 2 : state === "closed" ? 1 : 0;
}

function bodiesOf(own: readonly Issue[]): string[] {
  return own.map(({ body }) => body);
}

type WantedFields = IssueFields & { readonly title: string };

function fieldsOf(content: CommentContent, gateName: string): WantedFields {
  const fields = { title: issueTitle(content.state, gateName), body: commentBody(gateName, content) };
  return isTrouble(content.state)
    ? { ...fields, state: "open" }
    : { ...fields, state: "closed", state_reason: "completed" };
}

function whySkipped(issue: Issue | undefined, { state }: WantedFields): string | undefined {
  if (issue?.state !== "open" && state === "closed") return "the gate passed, and none is open";
  return issue?.dismissed
    ? `${issue.url} was closed as not planned; reopen it to have it kept again`
    : undefined;
}

function isClosing(issue: Issue | undefined, { state }: WantedFields): boolean {
  return issue?.state === "open" && state === "closed";
}

function howWritten(issue: Issue | undefined, fields: WantedFields): string {
  if (issue === undefined) return "opened";
  if (isClosing(issue, fields)) return "closed";
  return issue.state === "closed" ? "reopened" : "updated";
}

function write({ issues }: IssueClients, issue: Issue | undefined, fields: WantedFields): Promise<Issue> {
  const { title, ...others } = fields;
  if (issue === undefined) return issues.create({ title, body: fields.body });
  // A closed issue goes on to name what was wrong.
  return issues.update(issue.number, fields.state === "open" ? fields : others);
}

/** Only after it was closed, so that no other run says it again. What is refused here is no reason to leave the rest. */
async function say(
  { issues }: IssueClients,
  { number }: Issue,
  { runUrl }: WorkflowContext,
): Promise<{ readonly unsaid?: unknown }> {
  try {
    await issues.comment(number, recovered(runUrl));
    return {};
  } catch (thrown) {
    return { unsaid: thrown };
  }
}

/** Without their marker they are not found again. */
async function setAside({ issues }: IssueClients, others: readonly Issue[], kept: Issue): Promise<void> {
  const fields = { body: notOurs(kept.number), state: "closed", state_reason: "not_planned" } as const;
  for (const { number } of others) await issues.update(number, fields);
}

interface OwnWrite {
  readonly update: IssueUpdate;
  readonly content: CommentContent;
}

/** Resolves to the issue that remains. */
function converge(clients: IssueClients, written: OwnWrite): Promise<Issue | undefined> {
  return untilSettled(clients.github, async () => {
    const own = await ownIssues(clients, written.update.gateName);
    return { kept: own[0], isSettled: await settle(clients, own, written) };
  });
}

/**
 * If a race left several issues, keeps one and closes the others for good; if another job or an older run overwrote
 * our result, writes it again. Resolves to whether there was nothing to do.
 */
async function settle(
  clients: IssueClients,
  own: readonly Issue[],
  { update, content }: OwnWrite,
): Promise<boolean> {
  const [first, ...others] = own;
  if (first === undefined) return true;
  const wanted = wantedContent(bodiesOf(own), update.context, content);
  const current = parseComment(first.body);
  const isRight = first.dismissed || (current !== undefined && isUpToDate(current.state, wanted.state));
  if (!isRight) await write(clients, first, fieldsOf(wanted, update.gateName));
  await setAside(clients, others, first);
  return isRight && others.length === 0;
}
