import type { CommentMode } from "../report/comment/settings.ts";
import { type NotMerged, notApplicableComment, notMergedComment } from "../report/comment/short-comments.ts";
import { jobSource, placeholderOf, type Source } from "../report/comment/source.ts";
import { overall } from "../report/render/all-models.ts";
import { oneLine } from "../report/render/escape.ts";
import type { Report } from "../report/schema.ts";
import type { GitHub } from "./client.ts";
import { STATUS_LIMIT, type StatusWords, statusDescription, writeStatus } from "./commit-status.ts";
import type { Place } from "./context.ts";
import { explain } from "./explain.ts";
import { type Commented, type Words, writeComment, writeOwn } from "./sticky-comment.ts";

export interface PublishSettings {
  readonly gateName: string;
  readonly comment: CommentMode;
  readonly status: boolean;
  /** The run's artifact with the report, if the workflow keeps one. */
  readonly artifact?: string;
}

/** Lines for the log; nothing here can change the gate's result. */
export interface Published {
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Writes comment and status as far as they are wanted and allowed. Never rejects. */
export function publish(
  github: GitHub,
  reports: readonly Report[],
  place: Place,
  settings: PublishSettings,
): Promise<Published> {
  const { gateName, comment: mode, artifact: link } = settings;
  const artifact = link === undefined ? {} : { artifact: link };
  return publishBoth(
    github,
    { place, settings },
    {
      status: {
        outcome: overall(reports),
        description: statusDescription(reports),
        source: jobSource(reports, place),
      },
      comment: async () =>
        mode === "never" ? undefined : writeComment(github, { reports, place, gateName, mode, ...artifact }),
    },
  );
}

/** Tells that the gate did not have to run: in a comment only where one is there already. Never rejects. */
export function publishNotApplicable(
  github: GitHub,
  place: Place,
  settings: PublishSettings,
): Promise<Published> {
  const { gateName, comment } = settings;
  return publishBoth(
    github,
    { place, settings },
    {
      status: { outcome: "passed", description: NOT_APPLICABLE },
      comment: async () =>
        comment === "never" ? undefined : writeOwn(github, notApplicable(place, gateName)),
    },
  );
}

/** Tells that there is no whole run to judge, and what is missing of it. Never rejects. */
export function publishNotMerged(github: GitHub, what: NotMerged, where: Where): Promise<Published> {
  const { place, settings } = where;
  const { gateName, comment } = settings;
  const { runUrl } = place;
  const description = oneLine(`incomplete: ${what.problems.join(" ")}`).slice(0, STATUS_LIMIT);
  const words: Words = {
    place,
    gateName,
    left: () => undefined,
    told: () => notMergedComment(what, { gateName, writer: place, runUrl }),
  };
  return publishBoth(github, where, {
    status: { outcome: "incomplete", description, source: placeholderOf(what.models) },
    comment: async () => (comment === "never" ? undefined : writeOwn(github, words)),
  });
}

/** Tells that the pull request's own verdict stands, in the status alone: its comment says it already. Never rejects. */
export function publishReused(github: GitHub, source: Source, where: Where): Promise<Published> {
  const description = "passed: the verdict of the pull request's own run, of identical content";
  return publishBoth(github, where, {
    status: { outcome: "passed", description, source },
    comment: async () => undefined,
  });
}

const NOT_APPLICABLE = "not applicable: no watched file changed";

function notApplicable(place: Place, gateName: string): Words {
  return {
    place,
    gateName,
    left: (latest) => {
      if (latest === undefined) return "the gate is not applicable, and there is none to update";
      const isOfThisRun = latest.runId === place.runId && !latest.notApplicable;
      return isOfThisRun ? "another job of this run has told what it found" : undefined;
    },
    told: (latest) => {
      if (latest === undefined) throw new Error("There is no comment to update");
      return notApplicableComment(latest, { gateName, writer: place, runUrl: place.runUrl });
    },
  };
}

interface Where {
  readonly place: Place;
  readonly settings: PublishSettings;
}

interface Wanted {
  readonly status: StatusWords;
  /** Undefined where none is wanted. */
  readonly comment: () => Promise<Commented | undefined>;
}

async function publishBoth(github: GitHub, where: Where, wanted: Wanted): Promise<Published> {
  const { place, settings } = where;
  const [notes, warnings]: [string[], string[]] = [[], []];
  const attempt = async (what: "status" | "comment", write: () => Promise<string | undefined>) => {
    try {
      const note = await write();
      if (note !== undefined) notes.push(note);
    } catch (thrown) {
      warnings.push(explain(what, thrown, place));
    }
  };
  if (settings.status) await attempt("status", () => statusNote(github, where, wanted.status));
  if (settings.comment !== "never") await attempt("comment", async () => noteOf(await wanted.comment()));
  return { notes, warnings };
}

function noteOf(commented: Commented | undefined): string | undefined {
  if (commented === undefined) return undefined;
  return commented.kind === "written" ? `Comment: ${commented.url}` : `No comment: ${commented.why}.`;
}

/** Sets the status; resolves to why none is set, where the commit that was tested is not the one to judge. */
async function statusNote(
  github: GitHub,
  { place, settings }: Where,
  words: StatusWords,
): Promise<string | undefined> {
  const { event, pull, pullIsNamed, sha } = place;
  if (event === "issue_comment")
    return "No status: a run that a comment started belongs to the default branch, not to a pull request's commit.";
  if (pullIsNamed && pull.kind === "number") {
    const { headSha } = await github.pull(pull.number);
    if (headSha !== sha)
      return `No status: this run tested ${sha.slice(0, 12)}, but the head of #${pull.number} is ${headSha.slice(0, 12)}. Start the workflow on the pull request's branch.`;
  }
  await writeStatus(github, words, { place, gateName: settings.gateName });
  return undefined;
}
