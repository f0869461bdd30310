import { GATED } from "../../gate/decide.ts";
import { costOfAll } from "../cost.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import { modelName } from "../model-names.ts";
import { aboutRun } from "../render/about-run.ts";
import {
  fromWorstModel,
  modelSection,
  overall,
  overallHeading,
  shortModelTable,
  worstModelList,
} from "../render/all-models.ts";
import { disguisedNote } from "../render/disguised.ts";
import { html, inline } from "../render/escape.ts";
import { shortFigureTable } from "../render/figure-tables.ts";
import { shortFindings } from "../render/findings.ts";
import { fitSections, type Section } from "../render/fit-sections.ts";
import { reasonList } from "../render/markdown-blocks.ts";
import { meanings } from "../render/meanings.ts";
import { change, NO_FIGURE } from "../render/numbers.ts";
import { FIGURE_NAMES } from "../render/reasons.ts";
import { bullets, fewLines } from "../render/titled-lines.ts";
import { trialSections } from "../render/trial-sections.ts";
import { missingPart } from "../render/unanswered.ts";
import { unsafeList } from "../render/unsafe-list.ts";
import { whatNow } from "../render/what-now.ts";
import type { Report } from "../schema.ts";
import { nothingAnswered } from "../unanswered-trials.ts";
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
/** Characters beyond which a comment about one model gets no more examples; it always has one. */
const SHORT = 6_000;
/** For the titles of the lists of examples. */
const ROOM_FOR_TITLES = 400;
const CASES_SHOWN = 20;
/** The same for each of several models, and how many of their changes are listed. */
const CASES_OF_EACH = 3;
const CHANGES_SHOWN = 20;
/** Unsafe prompts that are listed. */
const PROMPTS_SHOWN = 6;
/** Examples of each kind for each of several models. */
const EXAMPLES = 1;

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
 * The comment in a pull request. Above the first fold: red or green and why, what leaked and whether this change did it,
 * figures, what to do; below it examples, as many as fit in 6,000 characters, and facts. Several models share one comment.
 */
export function comment(reports: readonly Report[], context: CommentContext): string {
  return commentBody(context.gateName, commentOf(reports, context));
}

/** The same in parts, to be combined with the results of the run's other jobs. */
export function commentOf(reports: readonly Report[], context: CommentContext): CommentContent {
  const { gateName, writer, previous } = context;
  const [only] = reports;
  const isOne = only !== undefined && reports.length === 1;
  const parts = isOne ? partsOfOne(only, context) : partsOfAll(reports, context);
  const state = stateOf(reports, writer);
  const head = [
    overallHeading(reports, gateName === "nessie" ? "" : gateName),
    resolved(reports, previous),
    ...parts.head,
  ];
  const hidden = `${marker(gateName)}\n${encodeState(state)}\n\n`.length;
  const [example = ""] = parts.between.flatMap(({ items }) => items);
  const least = [...head, ...parts.tail, example].join("\n\n").length + ROOM_FOR_TITLES;
  const details = fitSections({ head, tail: parts.tail }, parts.between, {
    size: (text) => text.length,
    most: Math.min(LIMIT - hidden, isOne ? Math.max(SHORT - hidden, least) : LIMIT),
    rest: `in the [job summary](${context.runUrl})`,
  });
  return { state, details };
}

/** To what the run left behind. The artifact has no URL yet, but its name is known. */
function links({ runUrl, artifact }: CommentContext): string[] {
  const summary = `[summary and log](${runUrl})`;
  if (artifact === undefined) return [summary];
  return [`[\`report.html\` in the artifact \`${artifact}\`](${runUrl}#artifacts)`, summary];
}

interface Parts {
  readonly head: readonly string[];
  readonly between: readonly Section[];
  readonly tail: readonly string[];
}

function partsOfOne(only: Report, context: CommentContext): Parts {
  const report = finalReport(only);
  const facts = [["commit", commitOf(context.writer)]] as const;
  return {
    head: [
      reasonList(report),
      disguisedNote([report]),
      unsafeList(report, PROMPTS_SHOWN),
      ...missingPart(report),
      ...(nothingAnswered(report) ? [] : [shortFigureTable(report), meanings([report])]),
      ...shortFindings(report),
      sincePrevious([report], context),
      ...nextSteps(report, context),
    ],
    between: trialSections(report),
    tail: [aboutRun(report, facts)],
  };
}

function partsOfAll(all: readonly Report[], context: CommentContext): Parts {
  const reports = all.map(finalReport);
  const worst = fromWorstModel(reports).slice(0, 1);
  return {
    head: [
      disguisedNote(reports),
      worstModelList(reports, PROMPTS_SHOWN),
      shortModelTable(reports),
      meanings(reports),
      html(costOfAll(reports)),
      sincePrevious(reports, context),
      ...worst.flatMap((report) => nextSteps(report, context)),
    ],
    between: [modelSection(reports, { figures: shortFigureTable, examples: EXAMPLES })],
    tail: [`Commit ${commitOf(context.writer)}`],
  };
}

/** What to do now, or where to look if there is nothing to do. */
function nextSteps(report: FinalReport, context: CommentContext): string[] {
  const advice = whatNow(report, links(context));
  return [advice === "" ? `Look at the replies: ${links(context).join(" · ")}.` : advice];
}

function commitOf({ sha }: Pick<Writer, "sha">): string {
  return `<code>${sha.slice(0, 12)}</code>`;
}

function sincePrevious(reports: readonly Report[], { previous }: CommentContext): string {
  if (previous === undefined || isEmpty(previous)) return "";
  const [only] = reports;
  return only !== undefined && reports.length === 1
    ? changes(only, previous)
    : changesOfAll(reports, previous);
}

function resolved(reports: readonly Report[], previous: State | undefined): string {
  if (overall(reports) !== "passed" || previous === undefined || previous.outcome === "passed") return "";
  return `Resolved: the previous run (<code>${previous.sha.slice(0, 12)}</code>) ${ENDED[previous.outcome]}.`;
}

const ENDED = { failed: "failed", incomplete: "was incomplete" } as const;

function changes(report: Report, previous: State): string {
  return since(report, previous, changesOf(report, previous));
}

function changesOfAll(reports: readonly Report[], previous: State): string {
  const [first] = reports;
  const lines = reports.flatMap((report) => {
    const name = modelName(report);
    const before = rememberedOf(previous, name);
    const changed = before === undefined ? ["not tested then"] : changesOf(report, before, CASES_OF_EACH);
    return changed.map((line) => `${inline(name)}: ${line}`);
  });
  return first === undefined ? "" : since(first, previous, fewLines(lines, CHANGES_SHOWN));
}

/** `most`: cases that are named in each list. */
function changesOf(report: Report, previous: ModelState, most = CASES_SHOWN): string[] {
  const before = new Set(previous.unsafeCases);
  const now = new Set(report.unsafeCases);
  return [
    ...figureChanges(report, previous),
    ...caseLine(
      "Newly unsafe",
      report.unsafeCases.filter((name) => !before.has(name)),
      most,
    ),
    ...caseLine(
      "No longer unsafe",
      previous.unsafeCases.filter((name) => !now.has(name)),
      most,
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
      return moved === "±0" || moved === NO_FIGURE ? [] : [`${FIGURE_NAMES[figure]} ${moved}`];
    });
    return parts.length === 0 ? [] : [`${now.condition}: ${parts.join(", ")}`];
  });
}

function caseLine(label: string, names: readonly string[], most: number): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, most).map((name) => inline(name));
  const more = names.length - shown.length;
  return [`${label}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`];
}
