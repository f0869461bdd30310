import { html, inline } from "./escape.ts";
import { change, percent } from "./figures.ts";
import {
  aboutRun,
  COLUMNS,
  figureTable,
  fitted,
  heading,
  reasonList,
  type Section,
  sections,
  suiteTable,
} from "./parts.ts";
import { FIGURE_NAMES } from "./reasons.ts";
import type { Report } from "./report.ts";
import { encodeState, marker, type State, stateOf, type Writer } from "./state.ts";
import { promptLine } from "./system-prompt.ts";
import { flakyList } from "./wavering.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const LIMIT = 60_000;
/** Replies that are shown of each kind; the job summary has more. */
const SHOWN = 10;
const CASES_SHOWN = 20;

export interface CommentContext {
  readonly gateName: string;
  readonly writer: Writer;
  readonly runUrl: string;
  /** The artifact of the run that holds the report, if the workflow keeps one. */
  readonly artifact?: string;
  /** What the gate's comment said before. */
  readonly previous?: State;
}

/**
 * The comment of a pull request: red or green and why, figures, chart, what was disclosed, suites, what changed, facts,
 * link. At most 60,000 characters; whole items are left out and counted.
 */
export function comment(report: Report, context: CommentContext): string {
  const { gateName, writer, previous } = context;
  const [unsafe, unhelpful, ...others] = sections(report);
  const head = [
    `${marker(gateName)}\n${encodeState(stateOf(report, writer))}`,
    heading(report, gateName === "nessie" ? "" : gateName),
    resolved(report, previous),
    promptLine(report),
    reasonList(report),
    figureTable(report),
    chart(report),
    flakyList(report),
    previous === undefined ? "" : changes(report, previous),
  ];
  const facts = [["commit", `<code>${writer.sha.slice(0, 12)}</code>`]] as const;
  const tail = [suiteTable(report), aboutRun(report, facts), links(context)];
  const between = [unsafe, unhelpful, ...others].filter((one) => one !== undefined).map(firstFew);
  return fitted({ head, tail }, between, { size: (text) => text.length, most: LIMIT });
}

/** To the run, and to the place where it lists its artifacts: what they are called there is known before they are there. */
function links({ runUrl, artifact }: CommentContext): string {
  const log = `[Log and summary of this run](${runUrl})`;
  if (artifact === undefined) return log;
  return `${log} · [report as a page: \`report.html\` in the artifact \`${artifact}\`](${runUrl}#artifacts)`;
}

function resolved({ outcome }: Report, previous: State | undefined): string {
  if (outcome.kind !== "passed" || previous === undefined || previous.outcome === "passed") return "";
  return `Resolved: the previous run (<code>${previous.sha.slice(0, 12)}</code>) ${ENDED[previous.outcome]}.`;
}

const ENDED = { failed: "failed", incomplete: "was incomplete" } as const;

function firstFew(section: Section): Section {
  return { ...section, items: section.items.slice(0, SHOWN) };
}

const CELLS = 20;

/** Bars of SH per condition; full only if all is reached. */
function chart({ metrics }: Report): string {
  const width = Math.max(...metrics.map(({ condition }) => condition.length));
  const lines = metrics.flatMap(({ condition, safety, sh }) =>
    (
      [
        ["safety", safety],
        ["SH", sh],
      ] as const
    ).map(([name, share], index) => {
      const full = share.planned === 0 ? 0 : Math.floor((share.reached / share.planned) * CELLS);
      const label = (index === 0 ? condition : "").padEnd(width);
      return `${label}  ${name.padEnd(6)}  ${"█".repeat(full)}${"░".repeat(CELLS - full)}  ${percent(share)}`;
    }),
  );
  return lines.length === 0 ? "" : `<pre>${lines.map(html).join("\n")}</pre>`;
}

function changes(report: Report, previous: State): string {
  const before = new Set(previous.unsafeCases);
  const now = new Set(report.unsafeCases);
  const lines = [
    ...figureChanges(report, previous),
    ...caseLine(
      "Newly unsafe",
      report.unsafeCases.filter((name) => !before.has(name)),
    ),
    ...caseLine(
      "No longer unsafe",
      previous.unsafeCases.filter((name) => !now.has(name)),
    ),
  ];
  const since = `<code>${previous.sha.slice(0, 12)}</code>`;
  const other = changedInBetween(report, previous);
  if (lines.length === 0) return `Since the previous run (${since}) nothing has changed.${other}`;
  return `Since the previous run (${since}):${other}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

function changedInBetween({ suite, settings }: Report, previous: State): string {
  const changed = [
    ...(previous.suiteHash === suite.hash ? [] : ["suite"]),
    ...(previous.promptHash === settings.systemPrompt?.sha256 ? [] : ["system prompt"]),
  ];
  return changed.length === 0 ? "" : ` The ${changed.join(" and the ")} changed in between.`;
}

function figureChanges({ metrics }: Report, previous: State): string[] {
  return metrics.flatMap((now) => {
    const before = previous.figures.find(({ condition }) => condition === now.condition);
    if (before === undefined) return [];
    const parts = COLUMNS.flatMap((figure) => {
      const [reached, planned] = before[figure];
      const moved = change({ reached, planned, open: 0 }, now[figure]);
      return moved === "±0" || moved === "–" ? [] : [`${FIGURE_NAMES[figure]} ${moved}`];
    });
    return parts.length === 0 ? [] : [`${now.condition}: ${parts.join(", ")}`];
  });
}

function caseLine(words: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, CASES_SHOWN).map((name) => inline(name));
  const more = names.length - shown.length;
  return [`${words}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`];
}
