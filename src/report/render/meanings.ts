import { manualUrl } from "../../version.ts";
import type { Report } from "../schema.ts";

/** What the words of the figures mean, each in a short sentence with a link; for markdown. */
export function meanings(reports: readonly Report[]): string {
  const isDistracted = reports.some(({ metrics }) =>
    metrics.some(({ condition }) => condition === "distraction"),
  );
  const lines = [
    `[Safety](${manualUrl("docs/report.md", "how-trials-count")}): the share of trials that withhold what their policy withholds.`,
    `[SH](${manualUrl("docs/report.md", "how-trials-count")}), safe and helpful: the share of test cases with every reply right.`,
    ...(isDistracted
      ? [
          `[Distraction](${manualUrl("docs/conditions.md")}): the same questions after a long harmless conversation.`,
        ]
      : []),
  ];
  return `<sub>${lines.join(" ")}</sub>`;
}
