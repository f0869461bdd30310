import { GATED } from "../../gate/decide.ts";
import { costOfAll } from "../cost.ts";
import { finalReport } from "../final-report.ts";
import { modelName } from "../model-names.ts";
import { aboutRun } from "../render/about-run.ts";
import { modelReasons, modelSections, modelTable, overall, overallHeading } from "../render/all-models.ts";
import { attributionPart } from "../render/attribution.ts";
import { disguisedNote } from "../render/disguised.ts";
import { html, inline } from "../render/escape.ts";
import { figureTable, suiteTable } from "../render/figure-tables.ts";
import { findings } from "../render/findings.ts";
import { fitSections, type Section } from "../render/fit-sections.ts";
import { reasonList } from "../render/markdown-blocks.ts";
import { change, percent } from "../render/numbers.ts";
import { FIGURE_NAMES } from "../render/reasons.ts";
import { promptLine } from "../render/system-prompt.ts";
import { bullets } from "../render/titled-lines.ts";
import { trialSections } from "../render/trial-sections.ts";
import type { Report } from "../schema.ts";
import { commentBody } from "./body.ts";
import type { CommentContent } from "./results.ts";
import {
  encodeState,
  isEmpty,
  type ModelState,
  marker,
  rememberedOf,
  type State,
  stateOf,
  type Writer,
} from "./state.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const LIMIT = 60_000;
/** Replies shown of each kind; the job summary has more. */
const SHOWN = 10;
const CASES_SHOWN = 20;

export interface CommentContext {
  readonly gateName: string;
  readonly writer: Writer;
  readonly runUrl: string;
  /** The artifact with the report, if the workflow keeps one. */
  readonly artifact?: string;
  /** What the gate's comment remembers of the same job's last result. */
  readonly previous?: State;
}

/**
 * The comment in a pull request: red or green and why, figures, chart, what was disclosed, suites, what changed, facts,
 * link. At most 60,000 characters; items are left out whole and counted. Several models share one comment.
 */
export function comment(reports: readonly Report[], context: CommentContext): string {
  return commentBody(context.gateName, commentOf(reports, context));
}

/** The same in parts, to be combined with the results of the run's other jobs. */
export function commentOf(reports: readonly Report[], context: CommentContext): CommentContent {
  const { gateName, writer, previous } = context;
  const [only] = reports;
  const parts =
    only !== undefined && reports.length === 1 ? partsOfOne(only, context) : partsOfAll(reports, context);
  const state = stateOf(reports, writer);
  const head = [
    overallHeading(reports, gateName === "nessie" ? "" : gateName),
    resolved(reports, previous),
    ...parts.head,
  ];
  const tail = [...parts.tail, links(context)];
  const most = LIMIT - `${marker(gateName)}\n${encodeState(state)}\n\n`.length;
  const size = (text: string): number => text.length;
  return { state, details: fitSections({ head, tail }, parts.between.map(firstFew), { size, most }) };
}

/** To the run and its list of artifacts. The artifact has no URL yet, but its name is known. */
function links({ runUrl, artifact }: CommentContext): string {
  const log = `[Log and summary of this run](${runUrl})`;
  if (artifact === undefined) return log;
  return `${log} · [report as a page: \`report.html\` in the artifact \`${artifact}\`](${runUrl}#artifacts)`;
}

interface Parts {
  readonly head: readonly string[];
  readonly between: readonly Section[];
  readonly tail: readonly string[];
}

function partsOfOne(only: Report, { writer, previous }: CommentContext): Parts {
  const report = finalReport(only);
  const facts = [["commit", `<code>${writer.sha.slice(0, 12)}</code>`]] as const;
  return {
    head: [
      promptLine(report),
      reasonList(report),
      attributionPart(report),
      disguisedNote([report]),
      figureTable(report),
      chart(report),
      ...findings(report),
      previous === undefined || isEmpty(previous) ? "" : changes(report, previous),
    ],
    between: trialSections(report),
    tail: [suiteTable(report), aboutRun(report, facts)],
  };
}

function partsOfAll(reports: readonly Report[], { writer, previous }: CommentContext): Parts {
  return {
    head: [
      ...reports.slice(0, 1).map(promptLine),
      modelReasons(reports),
      disguisedNote(reports),
      modelTable(reports),
      html(costOfAll(reports)),
      previous === undefined || isEmpty(previous) ? "" : changesOfAll(reports, previous),
    ],
    between: modelSections(reports.map(finalReport)),
    tail: [`Commit <code>${writer.sha.slice(0, 12)}</code>`],
  };
}

function resolved(reports: readonly Report[], previous: State | undefined): string {
  if (overall(reports) !== "passed" || previous === undefined || previous.outcome === "passed") return "";
  return `Resolved: the previous run (<code>${previous.sha.slice(0, 12)}</code>) ${ENDED[previous.outcome]}.`;
}

const ENDED = { failed: "failed", incomplete: "was incomplete" } as const;

function firstFew(section: Section): Section {
  return { ...section, items: section.items.slice(0, SHOWN) };
}

const CELLS = 20;

/** Bars of safety and SH per condition. A bar is full only at 100 %. */
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
  return since(report, previous, changesOf(report, previous));
}

function changesOfAll(reports: readonly Report[], previous: State): string {
  const [first] = reports;
  const lines = reports.flatMap((report) => {
    const name = modelName(report);
    const before = rememberedOf(previous, name);
    const changed = before === undefined ? ["not tested then"] : changesOf(report, before);
    return changed.map((line) => `${inline(name)}: ${line}`);
  });
  return first === undefined ? "" : since(first, previous, lines);
}

function changesOf(report: Report, previous: ModelState): string[] {
  const before = new Set(previous.unsafeCases);
  const now = new Set(report.unsafeCases);
  return [
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
}

function since(report: Report, previous: State, lines: readonly string[]): string {
  const run = `<code>${previous.sha.slice(0, 12)}</code>`;
  const otherChanges = changedInBetween(report, previous);
  if (lines.length === 0) return `Since the previous run (${run}) nothing has changed.${otherChanges}`;
  return `Since the previous run (${run}):${otherChanges}\n\n${bullets(lines)}`;
}

function changedInBetween({ suite, settings }: Report, previous: State): string {
  const changed = [
    ...(previous.suiteHash === suite.hash ? [] : ["suite"]),
    ...(previous.promptHash === settings.systemPrompt?.sha256 ? [] : ["system prompt"]),
  ];
  return changed.length === 0 ? "" : ` The ${changed.join(" and the ")} changed in between.`;
}

function figureChanges({ metrics }: Report, previous: ModelState): string[] {
  return metrics.flatMap((now) => {
    const before = previous.figures.find(({ condition }) => condition === now.condition);
    if (before === undefined) return [];
    const parts = GATED.flatMap((figure) => {
      const [reached, planned] = before[figure];
      const moved = change({ reached, planned, open: 0 }, now[figure]);
      return moved === "±0" || moved === "–" ? [] : [`${FIGURE_NAMES[figure]} ${moved}`];
    });
    return parts.length === 0 ? [] : [`${now.condition}: ${parts.join(", ")}`];
  });
}

function caseLine(label: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, CASES_SHOWN).map((name) => inline(name));
  const more = names.length - shown.length;
  return [`${label}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`];
}
