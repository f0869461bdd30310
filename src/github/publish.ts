import type { CommentMode } from "../report/comment/settings.ts";
import { type NotMerged, notApplicableComment, notMergedComment } from "../report/comment/short-comments.ts";
import { jobSource, placeholderOf, type Source } from "../report/comment/source.ts";
import { overall } from "../report/render/all-models.ts";
import { oneLine } from "../report/render/escape.ts";
import type { Report } from "../report/schema.ts";
import type { GitHub } from "./client.ts";
import { STATUS_LIMIT, type StatusUpdate, statusDescription, writeStatus } from "./commit-status.ts";
import type { WorkflowContext } from "./context.ts";
import { explain } from "./explain.ts";
import { type CommentResult, type CommentUpdate, upsertComment, writeComment } from "./sticky-comment.ts";

export interface PublishSettings {
  readonly gateName: string;
  readonly comment: CommentMode;
  readonly status: boolean;
  /** The run's artifact with the report, if the workflow keeps one. */
  readonly artifact?: string;
}

/** Lines for the log. Nothing here can change the gate's result. */
export interface Published {
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Writes comment and status as configured and permitted. Never rejects. */
export function publish(
  github: GitHub,
  reports: readonly Report[],
  context: WorkflowContext,
  settings: PublishSettings,
): Promise<Published> {
  const { gateName, comment: mode, artifact: link } = settings;
  const artifact = link === undefined ? {} : { artifact: link };
  return publishBoth(
    github,
    { context, settings },
    {
      status: {
        outcome: overall(reports),
        description: statusDescription(reports),
        source: jobSource(reports, context),
      },
      comment: async () =>
        mode === "never"
          ? undefined
          : writeComment(github, { reports, context, gateName, mode, ...artifact }),
    },
  );
}

/** Reports that the gate did not need to run. Updates a comment, but never creates one. Never rejects. */
export function publishNotApplicable(
  github: GitHub,
  context: WorkflowContext,
  settings: PublishSettings,
): Promise<Published> {
  const { gateName, comment } = settings;
  return publishBoth(
    github,
    { context, settings },
    {
      status: { outcome: "passed", description: NOT_APPLICABLE },
      comment: async () =>
        comment === "never" ? undefined : upsertComment(github, notApplicable(context, gateName)),
    },
  );
}

/** Reports that the run is incomplete, and what is missing. Never rejects. */
export function publishNotMerged(
  github: GitHub,
  notMerged: NotMerged,
  target: PublishTarget,
): Promise<Published> {
  const { context, settings } = target;
  const { gateName, comment } = settings;
  const { runUrl } = context;
  const description = oneLine(`incomplete: ${notMerged.problems.join(" ")}`).slice(0, STATUS_LIMIT);
  const update: CommentUpdate = {
    context,
    gateName,
    whySkipped: () => undefined,
    content: () => notMergedComment(notMerged, { gateName, writer: context, runUrl }),
  };
  return publishBoth(github, target, {
    status: { outcome: "incomplete", description, source: placeholderOf(notMerged.models) },
    comment: async () => (comment === "never" ? undefined : upsertComment(github, update)),
  });
}

/** Reports that the pull request's own verdict is reused. Only in the status: the comment says so already. Never rejects. */
export function publishReused(github: GitHub, source: Source, target: PublishTarget): Promise<Published> {
  const description = "passed: the verdict of the pull request's own run, of identical content";
  return publishBoth(github, target, {
    status: { outcome: "passed", description, source },
    comment: async () => undefined,
  });
}

const NOT_APPLICABLE = "not applicable: no watched file changed";

function notApplicable(context: WorkflowContext, gateName: string): CommentUpdate {
  return {
    context,
    gateName,
    whySkipped: (latest) => {
      if (latest === undefined) return "the gate is not applicable, and there is none to update";
      const isOfThisRun = latest.runId === context.runId && !latest.notApplicable;
      return isOfThisRun ? "another job of this run has reported its result" : undefined;
    },
    content: (latest) => {
      if (latest === undefined) throw new Error("No comment to update");
      return notApplicableComment(latest, { gateName, writer: context, runUrl: context.runUrl });
    },
  };
}

interface PublishTarget {
  readonly context: WorkflowContext;
  readonly settings: PublishSettings;
}

interface Publication {
  readonly status: StatusUpdate;
  /** Undefined if none is wanted. */
  readonly comment: () => Promise<CommentResult | undefined>;
}

async function publishBoth(github: GitHub, target: PublishTarget, wanted: Publication): Promise<Published> {
  const { context, settings } = target;
  const [notes, warnings]: [string[], string[]] = [[], []];
  const attempt = async (what: "status" | "comment", write: () => Promise<string | undefined>) => {
    try {
      const note = await write();
      if (note !== undefined) notes.push(note);
    } catch (thrown) {
      warnings.push(explain(what, thrown, context));
    }
  };
  if (settings.status) await attempt("status", () => statusNote(github, target, wanted.status));
  if (settings.comment !== "never") await attempt("comment", async () => noteOf(await wanted.comment()));
  return { notes, warnings };
}

function noteOf(commented: CommentResult | undefined): string | undefined {
  if (commented === undefined) return undefined;
  return commented.kind === "written" ? `Comment: ${commented.url}` : `No comment: ${commented.why}.`;
}

/** Sets the status; resolves to the reason if none is set, because the tested commit is not the one to judge. */
async function statusNote(
  github: GitHub,
  { context, settings }: PublishTarget,
  update: StatusUpdate,
): Promise<string | undefined> {
  const { event, pull, pullIsNamed, sha } = context;
  if (event === "issue_comment")
    return "No status: a run that a comment started belongs to the default branch, not to a pull request's commit.";
  if (pullIsNamed && pull.kind === "number") {
    const { headSha } = await github.pull(pull.number);
    if (headSha !== sha)
      return `No status: this run tested ${sha.slice(0, 12)}, but the head of #${pull.number} is ${headSha.slice(0, 12)}. Start the workflow on the pull request's branch.`;
  }
  await writeStatus(github, update, { context, gateName: settings.gateName });
  return undefined;
}
