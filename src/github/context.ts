import * as z from "zod";
import { UserError } from "../errors.ts";
import { parseJson } from "../suite/text.ts";

/** Where the workflow runs, from the runner's environment and the event's payload. */
export interface WorkflowContext {
  readonly owner: string;
  readonly repo: string;
  /** The commit under test: a pull request's head, not its merge commit. */
  readonly sha: string;
  readonly event: string;
  readonly runId: number;
  /** Counts the re-runs of a run, from 1. */
  readonly attempt: number;
  /** The id of the job in its workflow, if the runner provides it. */
  readonly job?: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  /** The path of the workflow's file in its repository, if the runner provides it. */
  readonly workflow?: string;
  /** How to find the pull request, if there can be one. */
  readonly pull: PullHint;
  /** The user named the pull request and the event does not mention it, so another commit may have been tested. */
  readonly pullIsNamed?: true;
  /** The commit that the change is compared with, if there is a change. */
  readonly base: BaseHint;
  /** The commit before a push, unless it created the branch. */
  readonly before?: string;
  /** The workflow was started by hand, on another branch than the default one. */
  readonly onOtherBranch?: true;
  /** The event came from a fork, whose runs get neither secrets nor a token with write access. */
  readonly fromFork: boolean;
}

export type PullHint =
  | { readonly kind: "number"; readonly number: number }
  /** An open pull request whose head is this commit, on a branch `owner:branch` if known. */
  | { readonly kind: "commit"; readonly sha: string; readonly head?: string }
  | { readonly kind: "none"; readonly why: string };

export type BaseHint =
  | { readonly kind: "commit"; readonly sha: string }
  /** The base of the pull request that `pull` leads to; without one, the commit `otherwise`, or the workspace as it is. */
  | { readonly kind: "pull"; readonly otherwise?: string }
  /** No change is judged: the workspace has the project's own files. */
  | { readonly kind: "workspace" }
  | { readonly kind: "unknown" };

const sha = z.string().regex(/^[0-9a-f]{40,64}$/i);
const number = z.number().int().positive();
const repository = z.object({ full_name: z.string() }).nullish();
const pull = z.object({
  number,
  head: z.object({ sha, repo: repository }),
  base: z.object({ sha: sha.optional().catch(undefined), repo: repository }).optional(),
});

/** A repository in the list of a workflow run's pull requests, which omits its full name. */
const listedRepository = z.object({ id: z.number().optional(), url: z.string().optional() });

const payloadSchema = z.object({
  pull_request: pull.optional().catch(undefined),
  issue: z.object({ number, pull_request: z.unknown().optional() }).optional().catch(undefined),
  workflow_run: z
    .object({
      head_sha: sha,
      head_branch: z.string().nullish(),
      head_repository: z
        .object({ full_name: z.string(), owner: z.object({ login: z.string() }).optional() })
        .nullish(),
      pull_requests: z
        .array(
          z.object({
            number,
            head: z.object({ sha }),
            base: z.object({ repo: listedRepository.optional() }).optional(),
          }),
        )
        .nullish(),
    })
    .optional()
    .catch(undefined),
  merge_group: z
    .object({ head_ref: z.string(), head_sha: sha, base_sha: sha.optional().catch(undefined) })
    .optional()
    .catch(undefined),
  ref: z.string().optional().catch(undefined),
  before: sha.optional().catch(undefined),
  repository: z
    .object({ default_branch: z.string().optional(), id: z.number().optional() })
    .optional()
    .catch(undefined),
});
type Payload = z.infer<typeof payloadSchema>;

const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_SHA: sha,
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().catch(1),
  GITHUB_SERVER_URL: z.url().catch("https://github.com"),
  /** `owner/repo/.github/workflows/gate.yml@refs/heads/main` */
  GITHUB_WORKFLOW_REF: z.string().optional(),
  GITHUB_JOB: z.string().min(1).optional().catch(undefined),
  GITHUB_API_URL: z.url().catch("https://api.github.com"),
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the workflow's context. `event` is the text of the event's payload, `prNumber` the user's input. Undefined outside
 * a runner. A malformed payload counts as one without a pull request; it never throws.
 */
export function readWorkflowContext(
  environment: Environment,
  event: string,
  prNumber?: number,
): WorkflowContext | undefined {
  const read = environmentSchema.safeParse(environment);
  if (!read.success) return undefined;
  const { GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = read.data;
  const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
  const payload = payloadSchema.safeParse(parseJson(event)).data ?? {};
  const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  const name = read.data.GITHUB_EVENT_NAME;
  return {
    owner,
    repo,
    sha: headOf(payload) ?? read.data.GITHUB_SHA,
    event: name,
    runId: GITHUB_RUN_ID,
    attempt: GITHUB_RUN_ATTEMPT,
    apiUrl: read.data.GITHUB_API_URL,
    runUrl: `${run}/attempts/${GITHUB_RUN_ATTEMPT}`,
    ...(read.data.GITHUB_JOB !== undefined && { job: read.data.GITHUB_JOB }),
    ...workflowOf(read.data.GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY),
    ...pullOf(read.data, payload, prNumber),
    base: baseHint(name, payload, { commit: read.data.GITHUB_SHA, numbered: prNumber !== undefined }),
    ...beforeOf(name, payload),
    ...(isOnOtherBranch(name, payload) && { onOtherBranch: true }),
    fromFork: isFork(payload, GITHUB_REPOSITORY),
  };
}

function pullOf(
  runner: z.infer<typeof environmentSchema>,
  payload: Payload,
  prNumber: number | undefined,
): Pick<WorkflowContext, "pull" | "pullIsNamed"> {
  if (prNumber === undefined) return { pull: pullHint(payload, runner) };
  const isOfEvent =
    runner.GITHUB_EVENT_NAME === "push" ||
    [payload.pull_request, payload.workflow_run, payload.merge_group].some((part) => part !== undefined);
  return { pull: { kind: "number", number: prNumber }, ...(!isOfEvent && { pullIsNamed: true }) };
}

/** Empty for a workflow of another repository, whose runs are not ours. */
function workflowOf(ref: string | undefined, repository: string): Pick<WorkflowContext, "workflow"> {
  const start = `${repository}/`;
  const path = ref?.toLowerCase().startsWith(start.toLowerCase()) ? ref.slice(start.length) : "";
  const workflow = path.replace(/@.*$/s, "");
  return workflow === "" ? {} : { workflow };
}

function beforeOf(event: string, { before }: Payload): Pick<WorkflowContext, "before"> {
  return event !== "push" || before === undefined || /^0+$/.test(before) ? {} : { before };
}

function isOnOtherBranch(event: string, { ref, repository: own }: Payload): boolean {
  if (event !== "workflow_dispatch" || ref === undefined || own?.default_branch === undefined) return false;
  return ref !== `refs/heads/${own.default_branch}`;
}

function headOf({ pull_request, workflow_run }: Payload): string | undefined {
  return pull_request?.head.sha ?? workflow_run?.head_sha;
}

function pullHint(payload: Payload, runner: z.infer<typeof environmentSchema>): PullHint {
  const { GITHUB_EVENT_NAME: event, GITHUB_SHA: commit, GITHUB_REPOSITORY: own } = runner;
  const { pull_request, issue, workflow_run, merge_group } = payload;
  if (pull_request !== undefined) return { kind: "number", number: pull_request.number };
  if (issue !== undefined) {
    return issue.pull_request
      ? { kind: "number", number: issue.number }
      : { kind: "none", why: "the comment is on an issue, not on a pull request" };
  }
  if (workflow_run !== undefined) return ofWorkflowRun(workflow_run, { name: own, ...payload.repository });
  if (merge_group !== undefined) return ofMergeGroup(merge_group.head_ref);
  if (event === "push") return { kind: "commit", sha: commit };
  return { kind: "none", why: `the event ${event} belongs to no pull request` };
}

interface EventFacts {
  readonly commit: string;
  /** Whether the user named the pull request. */
  readonly numbered: boolean;
}

/** Anything not certain to be the project's own is a change, and a change must not decide its own gate. */
function baseHint(event: string, payload: Payload, { commit, numbered }: EventFacts): BaseHint {
  const { pull_request, issue, workflow_run, merge_group } = payload;
  const baseSha = pull_request?.base?.sha ?? merge_group?.base_sha;
  if (baseSha !== undefined) return { kind: "commit", sha: baseSha };
  if (pull_request !== undefined) return { kind: "pull" };
  if (["pull_request", "pull_request_target", "merge_group"].includes(event)) return { kind: "unknown" };
  // Such a run belongs to the default branch and has its last commit.
  if (workflow_run !== undefined) return { kind: "pull", otherwise: commit };
  if (numbered || issue?.pull_request) return { kind: "pull" };
  return event === "push" && !isOwnPush(payload) ? { kind: "pull" } : { kind: "workspace" };
}

/** A push to the default branch, or of a tag; any other branch may have an open pull request. */
function isOwnPush({ ref, repository: own }: Payload): boolean {
  return (
    ref?.startsWith("refs/tags/") === true ||
    (own?.default_branch !== undefined && ref === `refs/heads/${own.default_branch}`)
  );
}

interface OwnRepository {
  readonly name: string;
  readonly id?: number | undefined;
}

function ofWorkflowRun(run: NonNullable<Payload["workflow_run"]>, repository: OwnRepository): PullHint {
  const own = run.pull_requests?.find(
    ({ head, base }) => head.sha === run.head_sha && isInto(repository, base?.repo),
  );
  if (own !== undefined) return { kind: "number", number: own.number };
  // The list is empty for forks, so their pull request is found by its head.
  const owner = run.head_repository?.owner?.login ?? run.head_repository?.full_name.split("/")[0];
  const known = owner !== undefined && run.head_branch ? { head: `${owner}:${run.head_branch}` } : {};
  return { kind: "commit", sha: run.head_sha, ...known };
}

/** The list also contains pull requests into the upstream repository, or into a fork. */
function isInto({ name, id }: OwnRepository, base: z.infer<typeof listedRepository> | undefined): boolean {
  if (base?.url !== undefined) return base.url.toLowerCase().endsWith(`/repos/${name.toLowerCase()}`);
  return base?.id === undefined || id === undefined || base.id === id;
}

/** A merge queue's branch is named like `refs/heads/gh-readonly-queue/main/pr-12-0123abcd`. */
function ofMergeGroup(ref: string): PullHint {
  const found = /\/pr-([0-9]{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
  return found === undefined
    ? { kind: "none", why: "the merge queue's branch names no pull request" }
    : { kind: "number", number: Number(found) };
}

/** A fork that has since been deleted has no repository. */
function isFork({ pull_request, workflow_run }: Payload, repository: string): boolean {
  if (pull_request === undefined && workflow_run === undefined) return false;
  const head = pull_request === undefined ? workflow_run?.head_repository : pull_request.head.repo;
  return head?.full_name.toLowerCase() !== repository.toLowerCase();
}

/** The context, or a UserError outside a runner. */
export function requireWorkflowContext(context: WorkflowContext | undefined): WorkflowContext {
  if (context !== undefined) return context;
  throw new UserError(
    "This needs a GitHub Actions runner: GITHUB_REPOSITORY, GITHUB_SHA and GITHUB_RUN_ID are not set.",
  );
}
