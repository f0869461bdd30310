import { structuredPatch } from "diff";
import type { SystemPrompt } from "../suite/system-prompt.ts";
import type { ReportedAttribution } from "./schema-attribution.ts";

/** How the user's own system prompt differs from that of the base; undefined if it does not, or in too many lines. */
export function promptDifference(
  base: Pick<SystemPrompt, "text"> | undefined,
  change: Pick<SystemPrompt, "text"> | undefined,
  redact: (text: string) => string,
): ReportedAttribution["promptDifference"] {
  // Redacted before it is cut into lines: a secret may span several.
  const [before, after] = [base, change].map((prompt) =>
    prompt === undefined ? "" : `${redact(prompt.text)}\n`,
  );
  if (before === after) return undefined;
  const options = { context: CONTEXT, maxEditLength: MOST_LINES };
  const patch = structuredPatch("", "", before ?? "", after ?? "", "", "", options);
  return patch?.hunks.map(({ oldStart, newStart, lines }) => ({
    baseStart: oldStart,
    changeStart: newStart,
    lines: lines.filter((line) => /^[ +-]/.test(line)),
  }));
}

/** Lines shown around each difference. */
const CONTEXT = 3;
/** Lines removed and added: the time grows with their square, and what takes too long would take the report with it. */
const MOST_LINES = 1_000;
