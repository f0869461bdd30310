import type { Report } from "../schema.ts";
import { type SaidReason, withoutStop } from "./blame.ts";
import { html, inline, prose } from "./escape.ts";
import { furtherReasons, headline, isDonePart, type Style, sentence } from "./reasons.ts";
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
  return `### ${iconOf(report)} ${name && `${html(name)}: `}${headline(report, IN_MARKDOWN)}`;
}

const LONGEST = 600;

/** A reason in markdown: plain prose as it is, other untrusted text as code. */
export function say(reason: SaidReason): string {
  return reason.kind === "stopped"
    ? prose(withoutStop(reason.why), LONGEST)
    : sentence(reason, (text) => prose(text, LONGEST));
}

/** Untrusted text as code. */
export const IN_MARKDOWN: Style = { say, text: (text) => inline(text) };

/** The reasons that the headline does not say. */
export function reasonList(report: Report): string {
  return bullets(furtherReasons(report).map(say));
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
