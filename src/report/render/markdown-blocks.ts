import type { Report } from "../schema.ts";
import { html, inline } from "./escape.ts";
import { headline, isDonePart, type ReportedReason, sentence } from "./reasons.ts";
import { bullets } from "./titled-lines.ts";

export const ICONS = { passed: "✅", failed: "❌", incomplete: "⚠️" } as const satisfies Record<
  Report["outcome"]["kind"],
  string
>;

/** For a complete shard or part. */
export const PART_ICON = "🧩";

export function iconOf(report: Report): string {
  return isDonePart(report) ? PART_ICON : ICONS[report.outcome.kind];
}

/** `name`: of the gate, if a repository has several. */
export function heading(report: Report, name = ""): string {
  return `### ${iconOf(report)} ${name && `${html(name)}: `}${headline(report, say)}`;
}

/** A reason in markdown: fixed text as it is, untrusted text as code. */
export function say(reason: ReportedReason): string {
  if (reason.kind === "stopped") return inline(reason.why, 600);
  return reason.kind === "former" ? inline(reason.sentence, 600) : sentence(reason);
}

export function reasonList({ outcome }: Report): string {
  if (outcome.kind === "passed" || outcome.reasons.length < 2) return "";
  return bullets(outcome.reasons.map(say));
}

export function table(names: readonly string[], rows: readonly string[]): string {
  return [row(names), row(names.map(() => "---")), ...rows].join("\n");
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A fold. The blank line after its summary is needed for markdown to work inside. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
