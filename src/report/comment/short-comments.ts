import { html, inline } from "../render/escape.ts";
import { plural } from "../render/numbers.ts";
import { bullets } from "../render/titled-lines.ts";
import type { CommentContext } from "./comment.ts";
import { type CommentContent, outcomeOf } from "./results.ts";
import { placeholderOf } from "./source.ts";
import type { State } from "./state.ts";

type ShortContext = Omit<CommentContext, "previous">;

const NOT_APPLICABLE = "Gate not applicable: no watched file changed";
const NOT_APPLICABLE_WHY =
  "This change touches none of the files that the gate watches, so no model was asked.";

/** The job summary of a run that had nothing to judge. */
export function notApplicableSummary(): string {
  return `### ⚪ ${NOT_APPLICABLE}\n\n${NOT_APPLICABLE_WHY}\n`;
}

/** Replaces the comment of a run whose files the change no longer touches, and remembers that run's figures. */
export function notApplicableComment(previous: State, context: ShortContext): CommentContent {
  const { runId, attempt } = context.writer;
  const before = `The last run that asked it was of <code>${previous.sha.slice(0, 12)}</code>, and ${ENDED[outcomeOf(previous)]}.`;
  return {
    // The figures stay those of the commit that was tested.
    state: { ...previous, runId, attempt, notApplicable: true },
    details: shortComment(
      `⚪ ${named(context, NOT_APPLICABLE)}`,
      [`${NOT_APPLICABLE_WHY} ${before}`],
      context,
    ),
  };
}

const ENDED = { passed: "passed", failed: "failed", incomplete: "was incomplete" } as const;

const NOT_MERGED = "Gate incomplete: the shards cannot be merged";
const NOT_MERGED_WHY =
  "An incomplete run has no result to show. Rerun the failed shards, or give all jobs the same settings.";

/** Problems listed; each missing shard of each model is one. */
const PROBLEMS_SHOWN = 20;

/** Why there is no result, and for which models. */
export interface NotMerged {
  /** May contain untrusted text. */
  readonly problems: readonly string[];
  readonly models: readonly string[];
}

/** The job summary of a job whose shards do not make up a whole run. */
export function notMergedSummary(problems: readonly string[]): string {
  return `### ⚠️ ${NOT_MERGED}\n\n${problemList(problems)}\n\n${NOT_MERGED_WHY}\n`;
}

/** The same in the pull request. There are no figures to remember, so the next run compares with nothing. */
export function notMergedComment({ problems, models }: NotMerged, context: ShortContext): CommentContent {
  const { sha, runId, attempt } = context.writer;
  return {
    state: {
      version: 1,
      sha,
      runId,
      attempt,
      outcome: "incomplete",
      suiteHash: "",
      figures: [],
      unsafeCases: [],
      source: { ...placeholderOf(models), attempt },
    },
    details: shortComment(
      `⚠️ ${named(context, NOT_MERGED)}`,
      [problemList(problems), NOT_MERGED_WHY],
      context,
    ),
  };
}

function problemList(problems: readonly string[]): string {
  const lines = problems.slice(0, PROBLEMS_SHOWN).map((problem) => inline(problem));
  const more = problems.length - lines.length;
  return bullets([...lines, ...(more > 0 ? [`and ${plural(more, "more problem")}`] : [])]);
}

/** The headline with the gate's name before it, unless that is the default. */
function named({ gateName }: ShortContext, headline: string): string {
  return gateName === "nessie" ? headline : `${html(gateName)}: ${headline}`;
}

function shortComment(headline: string, parts: readonly string[], { writer, runUrl }: ShortContext): string {
  const origin = `Commit <code>${writer.sha.slice(0, 12)}</code>. [Log of this run](${runUrl})`;
  return `${[`### ${headline}`, ...parts, origin].join("\n\n")}\n`;
}
