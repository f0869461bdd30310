import { modelName } from "../model-names.ts";
import { cap, inline } from "../render/escape.ts";
import { bullets } from "../render/titled-lines.ts";
import { worseThanBaseline } from "../render/worse-than-baseline.ts";
import type { Report } from "../schema.ts";
import { type CommentContent, outcomeOf } from "./results.ts";
import type { State } from "./state.ts";

const ENDS = {
  failed: "the model gate fails",
  incomplete: "the model gate is incomplete",
  passed: "the model got worse than its baseline",
} as const;

/** The title of an issue about a gate in trouble, without untrusted text. */
export function issueTitle(state: State, gateName: string): string {
  return `${gateName}: ${ENDS[outcomeOf(state)]}`;
}

/** The sentence with which an issue is closed. */
export function recovered(runUrl: string): string {
  return `The gate has recovered: it passed in [this run](${runUrl}).`;
}

/** The text of an issue that two runs opened at once. */
export function notOurs(kept: number): string {
  return `Two runs opened an issue at once. The gate keeps #${kept}, and this one is closed.`;
}

/** Sentences listed, and their length, so that they and the trend always fit beside a comment. */
const SENTENCES = 5;
const SENTENCE_LENGTH = 400;

/** A comment's content as that of an issue: first what got worse than the baseline, at the end the trend. */
export function issueContent(
  { state, details }: CommentContent,
  { reports, trend }: { readonly reports: readonly Report[]; readonly trend: string },
): CommentContent {
  const isWorse = reports.some((report) => worseThanBaseline(report).length > 0);
  const worse = worseLines(reports);
  const listed = worse.length === 0 ? "" : `**Worse than the baseline**\n\n${bullets(worse)}`;
  const latest = trend === "" ? "" : `**Trend of the last runs**\n\n${trend}`;
  return {
    state: { ...state, ...(isWorse && { worse: true }) },
    details: [listed, details.trimEnd(), latest].filter((part) => part !== "").join("\n\n"),
  };
}

/** Where the baseline decided, the headline says it already. */
function worseLines(reports: readonly Report[]): string[] {
  const lines = reports.filter(isOnlyShown).flatMap((report) => {
    const name = reports.length === 1 ? "" : `${inline(modelName(report), 80)}: `;
    return worseThanBaseline(report).map((sentence) => `${name}${cap(sentence, SENTENCE_LENGTH)}.`);
  });
  const more = lines.length - SENTENCES;
  return more > 0 ? [...lines.slice(0, SENTENCES), `and ${more} more`] : lines;
}

function isOnlyShown({ comparison }: Report): boolean {
  return comparison?.kind === "compared" && !comparison.decides;
}
