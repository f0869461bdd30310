import { messageOf } from "../errors.ts";
import type { CommentMode } from "../report/comment-settings.ts";
import { oneLine } from "../report/escape.ts";
import { notApplicableComment } from "../report/not-applicable.ts";
import { notMergedComment } from "../report/not-merged.ts";
import type { Report } from "../report/report.ts";
import type { GitHub } from "./api.ts";
import { type Commented, type Words, writeComment, writeOwn } from "./comment.ts";
import type { Place } from "./context.ts";
import { GitHubError } from "./error.ts";
import { STATUS_LIMIT, writeStatus } from "./status.ts";

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
  return publishBoth(place, settings, {
    status: () => writeStatus(github, reports, { place, gateName }),
    comment: async () =>
      mode === "never" ? undefined : writeComment(github, { reports, place, gateName, mode, ...artifact }),
  });
}

/** Tells that the gate did not have to run: in a comment only where one is there already. Never rejects. */
export function publishNotApplicable(
  github: GitHub,
  place: Place,
  settings: PublishSettings,
): Promise<Published> {
  const { gateName, comment } = settings;
  const { sha, runUrl: url } = place;
  const status = { sha, state: "success", context: gateName, description: NOT_APPLICABLE, url } as const;
  return publishBoth(place, settings, {
    status: () => github.setStatus(status),
    comment: async () => (comment === "never" ? undefined : writeOwn(github, notApplicable(place, gateName))),
  });
}

/** Tells that there is no whole run to judge, and what is missing of it. Never rejects. */
export function publishNotMerged(
  github: GitHub,
  problems: readonly string[],
  { place, settings }: { readonly place: Place; readonly settings: PublishSettings },
): Promise<Published> {
  const { gateName, comment } = settings;
  const { sha, runUrl } = place;
  const description = oneLine(`incomplete: ${problems.join(" ")}`).slice(0, STATUS_LIMIT);
  const status = { sha, state: "error", context: gateName, description, url: runUrl } as const;
  const words: Words = {
    place,
    gateName,
    left: () => undefined,
    body: () => notMergedComment(problems, { gateName, writer: place, runUrl }),
  };
  return publishBoth(place, settings, {
    status: () => github.setStatus(status),
    comment: async () => (comment === "never" ? undefined : writeOwn(github, words)),
  });
}

/** Tells that the pull request's own verdict stands, in the status alone: its comment says it already. Never rejects. */
export function publishReused(github: GitHub, place: Place, settings: PublishSettings): Promise<Published> {
  const { sha, runUrl: url } = place;
  const description = "passed: the verdict of the pull request's own run, of identical content";
  const status = { sha, state: "success", context: settings.gateName, description, url } as const;
  return publishBoth(place, settings, {
    status: () => github.setStatus(status),
    comment: async () => undefined,
  });
}

const NOT_APPLICABLE = "not applicable: no watched file changed";

function notApplicable(place: Place, gateName: string): Words {
  return {
    place,
    gateName,
    left: (latest) =>
      latest === undefined ? "the gate is not applicable, and there is none to update" : undefined,
    body: (latest) =>
      notApplicableComment({
        gateName,
        writer: place,
        runUrl: place.runUrl,
        ...(latest && { previous: latest }),
      }),
  };
}

interface Writers {
  readonly status: () => Promise<void>;
  /** Undefined where none is wanted. */
  readonly comment: () => Promise<Commented | undefined>;
}

async function publishBoth(
  place: Place,
  { status, comment }: PublishSettings,
  write: Writers,
): Promise<Published> {
  const notes: string[] = [];
  const warnings: string[] = [];
  if (status && place.event === "issue_comment") {
    notes.push(
      "No status: a run that a comment started belongs to the default branch, not to a pull request's commit.",
    );
  } else if (status) {
    const failure = await failureOf(write.status);
    if (failure !== undefined) warnings.push(explain("status", failure, place));
  }
  if (comment !== "never") {
    const failure = await failureOf(async () => {
      const commented = await write.comment();
      if (commented !== undefined)
        notes.push(
          commented.kind === "written" ? `Comment: ${commented.url}` : `No comment: ${commented.why}.`,
        );
    });
    if (failure !== undefined) warnings.push(explain("comment", failure, place));
  }
  return { notes, warnings };
}

async function failureOf(act: () => Promise<void>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (thrown) {
    return thrown ?? new Error("unknown");
  }
}

const PERMISSIONS = {
  comment: "pull-requests: write",
  status: "statuses: write",
} as const;

/** Why something could not be written and what to add, in words. */
function explain(what: keyof typeof PERMISSIONS, thrown: unknown, { fromFork, pull }: Place): string {
  const status = thrown instanceof GitHubError ? thrown.status : 0;
  const start = `The gate's ${what} could not be written`;
  const message = messageOf(thrown);
  if (/locked/i.test(message)) return `${start}: the conversation is locked.`;
  if (/rate limit/i.test(message) || status === 429) return `${start}: GitHub's rate limit was reached.`;
  if (status === 401) return `${start}: the token is not valid.`;
  if (status === 403 && fromFork) {
    return `${start}: runs of pull requests from forks have a token that may only read. docs/forks.md shows how to publish from a second workflow.`;
  }
  if (status === 403)
    return `${start}: the token lacks a permission. Add to the job: permissions: { ${PERMISSIONS[what]} }`;
  if (status === 404 && pull.kind === "number") {
    return `${start}: there is no pull request #${pull.number}, or the token may not see it. The job needs: permissions: { ${PERMISSIONS[what]} }`;
  }
  if (status === 0) return `${start}: GitHub could not be reached (${message}).`;
  return `${start}: GitHub answered ${status} (${message}).`;
}
