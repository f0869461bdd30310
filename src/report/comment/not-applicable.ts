import { html } from "../render/escape.ts";
import type { CommentContext } from "./comment.ts";
import { outcomeOf, type Told } from "./results.ts";
import type { State } from "./state.ts";

const HEADLINE = "Gate not applicable: no watched file changed";
const WHY = "This change touches none of the files that the gate watches, so no model was asked.";

/** The job summary of a run that had nothing to judge. */
export function notApplicableSummary(): string {
  return `### ⚪ ${HEADLINE}\n\n${WHY}\n`;
}

/** Takes the place of what a former run said of files that the change no longer touches; remembers its figures. */
export function notApplicableComment(
  previous: State,
  { gateName, writer, runUrl }: Omit<CommentContext, "previous">,
): Told {
  const { sha, runId, attempt } = writer;
  const name = gateName === "nessie" ? "" : `${html(gateName)}: `;
  const before = `The last run that asked it was of <code>${previous.sha.slice(0, 12)}</code>, and ${ENDED[outcomeOf(previous)]}.`;
  const details = [
    `### ⚪ ${name}${HEADLINE}`,
    `${WHY} ${before}`,
    `Commit <code>${sha.slice(0, 12)}</code>. [Log of this run](${runUrl})`,
  ].join("\n\n");
  // The figures stay those of the commit that was tested.
  return { state: { ...previous, runId, attempt, notApplicable: true }, details: `${details}\n` };
}

const ENDED = { passed: "passed", failed: "failed", incomplete: "was incomplete" } as const;
