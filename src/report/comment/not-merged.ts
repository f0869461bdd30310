import { html, inline } from "../render/escape.ts";
import { plural } from "../render/numbers.ts";
import type { CommentContext } from "./comment.ts";
import type { Told } from "./results.ts";
import { placeholderOf } from "./source.ts";

const HEADLINE = "Gate incomplete: the shards cannot be merged";
const WHY =
  "Nothing is shown of a run that is not whole. Run the failed shards again, or give all jobs the same inputs.";

/** Problems shown; each missing shard of each model is one. */
const SHOWN = 20;

/** The job summary of a job whose shards do not make a whole. The problems may hold the words of others. */
export function notMergedSummary(problems: readonly string[]): string {
  return `### ⚠️ ${HEADLINE}\n\n${list(problems)}\n\n${WHY}\n`;
}

/** Why there is no result, and of which models. */
export interface NotMerged {
  readonly problems: readonly string[];
  readonly models: readonly string[];
}

/** The same in the pull request. It remembers no figures, since there are none: the next run compares with nothing. */
export function notMergedComment(
  { problems, models }: NotMerged,
  { gateName, writer, runUrl }: CommentContext,
): Told {
  const { sha, runId, attempt } = writer;
  const none = { outcome: "incomplete", suiteHash: "", figures: [], unsafeCases: [] } as const;
  const name = gateName === "nessie" ? "" : `${html(gateName)}: `;
  const details = [
    `### ⚠️ ${name}${HEADLINE}`,
    list(problems),
    WHY,
    `Commit <code>${sha.slice(0, 12)}</code>. [Log of this run](${runUrl})`,
  ].join("\n\n");
  const source = { ...placeholderOf(models), attempt };
  const state = { version: 1, sha, runId, attempt, ...none, source } as const;
  return { state: { ...state, figures: [], unsafeCases: [] }, details: `${details}\n` };
}

function list(problems: readonly string[]): string {
  const lines = problems.slice(0, SHOWN).map((problem) => `- ${inline(problem)}`);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`- and ${plural(more, "more problem")}`] : [])].join("\n");
}
