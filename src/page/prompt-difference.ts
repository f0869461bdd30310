import { html, oneLine, visible } from "../report/render/escape.ts";
import { plural } from "../report/render/numbers.ts";
import type { Report } from "../report/schema.ts";
import type { ReportedAttribution } from "../report/schema-attribution.ts";

type Hunk = NonNullable<ReportedAttribution["promptDifference"]>[number];
type Mark = Report["settings"]["systemPrompt"];

/**
 * How the user's own system prompt differs from that of the base: line by line, or else by file and hash. Empty if it does
 * not, or if the base is not known. The script shows it above the replies as well.
 */
export function promptDifferenceSection({ settings, attribution }: Report, model: number): string {
  if (attribution === undefined) return "";
  const { base, promptDifference: hunks = [] } = attribution;
  if (hunks.length > 0) return lineByLine(hunks, model);
  if (base.kind === "unknown" || isSame(settings.systemPrompt, base.systemPrompt)) return "";
  const [now, before] = [settings.systemPrompt, base.systemPrompt].map(named).map(html);
  return `<p ${marked(model)}>The system prompt differs: ${now} with this change, ${before} without it.</p>`;
}

/** How the user's own system prompts of two runs differ, by file and hash; undefined if they do not. */
export function promptsDiffer(now: Report | undefined, before: Report | undefined): string | undefined {
  const [own, former] = [now?.settings.systemPrompt, before?.settings.systemPrompt];
  if (isSame(own, former)) return undefined;
  return `The system prompts of the runs differ: now ${named(own)}; then ${named(former)}. The reports do not have their texts.`;
}

function lineByLine(hunks: readonly Hunk[], model: number): string {
  const lines = hunks.flatMap((hunk) => hunk.lines);
  const counted = (sign: string): string =>
    plural(lines.filter((line) => line.startsWith(sign)).length, "line");
  return [
    `<details class="difference" ${marked(model)}>`,
    `<summary>What this change does to the system prompt: ${counted("-")} removed, ${counted("+")} added</summary>`,
    ...hunks.map(
      ({ baseStart, changeStart, lines }) =>
        `<div class="hunk"><p>from line ${changeStart} (without this change: ${baseStart})</p>${lines.map(lineOf).join("")}</div>`,
    ),
    "</details>",
  ].join("");
}

/** Where the script finds the difference of a model. */
function marked(model: number): string {
  return `data-difference="${model}"`;
}

const LINES = {
  "-": ["del", "−"],
  "+": ["ins", "+"],
  " ": ["span", " "],
} as const;

/** A line tells by its sign, and for screen readers by its element, which side has it. */
function lineOf(line: string): string {
  const first = line.charAt(0);
  const [name, sign] = first === "-" || first === "+" ? LINES[first] : LINES[" "];
  return `<${name}><b>${sign}</b>${html(visible(line.slice(1)))}</${name}>`;
}

function isSame(now: Mark, before: Mark): boolean {
  return now?.sha256 === before?.sha256 && now?.position === before?.position;
}

function named(mark: Mark): string {
  if (mark === undefined) return "none";
  return `${oneLine(mark.file)} (sha256 ${mark.sha256.slice(0, 12)}) ${mark.position} every policy`;
}
