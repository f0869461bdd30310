import { assertNever } from "../../errors.ts";
import type { Gated } from "../../gate/decide.ts";
import { isUnsafe } from "../../scoring/score.ts";
import { spendingFacts } from "../cost.ts";
import { type FinalTrial, finalTrials } from "../final-trials.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { promptKey } from "../schema-parts.ts";
import { waivedMark } from "../waivers.ts";
import { block, cell, html, inline } from "./escape.ts";
import { besidePlain, change, count, duration, interval, percent, plural } from "./numbers.ts";
import {
  headline,
  isDonePart,
  namesOfFigures,
  type ReportedReason as Reason,
  requirement,
  sentence,
} from "./reasons.ts";
import { spoken } from "./reply-text.ts";
import { promptBeside } from "./system-prompt.ts";
import { HELPFULNESS_WORDS } from "./wavering.ts";

export const ICONS = { passed: "✅", failed: "❌", incomplete: "⚠️" } as const satisfies Record<
  Report["outcome"]["kind"],
  string
>;

/** Of a part of a run of which nothing is missing. */
export const PART_ICON = "🧩";

export function iconOf(report: Report): string {
  return isDonePart(report) ? PART_ICON : ICONS[report.outcome.kind];
}

/** Longest policy, turn or reply that is shown whole. Characters. */
const TEXT_LIMIT = 4_000;
/** Unanswered trials shown one by one; their number per cause is always told. */
const UNANSWERED_SHOWN = 10;

/** `name`: of the gate, where there may be several. */
export function heading(report: Report, name = ""): string {
  return `### ${iconOf(report)} ${name && `${html(name)}: `}${headline(report, say)}`;
}

/** A reason in markdown: our own words as they are, those of others as code. */
export function say(reason: Reason): string {
  return reason.kind === "stopped" ? inline(reason.why, 600) : sentence(reason);
}

export function reasonList({ outcome }: Report): string {
  if (outcome.kind === "passed" || outcome.reasons.length < 2) return "";
  return outcome.reasons.map((reason) => `- ${say(reason)}`).join("\n");
}

export const COLUMNS = ["safety", "helpfulness", "sh"] as const satisfies readonly Gated[];

export function figureTable(report: Report): string {
  const { metrics } = report;
  const rows = metrics.map((one) => row([conditionCell(one), ...figureCells(one)]));
  const changes = besidePlain(metrics).map(({ plain, other }) =>
    row([`plain → ${other.condition}`, ...COLUMNS.map((figure) => change(plain[figure], other[figure])), ""]),
  );
  return table(["condition", ...figureNames([report])], [...rows, ...changes]);
}

/** The names of the figures' columns, with what each has to reach. */
export function figureNames(reports: readonly Report[]): string[] {
  const [first] = reports;
  const called = first && namesOfFigures(first.settings);
  const names = COLUMNS.map((figure) => {
    const needed = requirement(reports, figure);
    return `${called?.[figure] ?? figure}${needed && ` (${needed})`}`;
  });
  return [...names, "unanswered"];
}

export function conditionCell({ condition }: Report["metrics"][number]): string {
  return `${condition}<br><sub>95 % interval</sub>`;
}

/** What stands in those columns for one condition. */
export function figureCells(one: Report["metrics"][number]): string[] {
  const cells = COLUMNS.map(
    (figure) =>
      `${percent(one[figure])} (${one[figure].reached} of ${one[figure].planned})<br><sub>${interval(one[figure])}</sub>`,
  );
  return [...cells, `${one.answered.planned - one.answered.reached} of ${one.answered.planned}`];
}

export function suiteTable({ metrics, settings }: Report): string {
  const called = namesOfFigures(settings);
  const rows = metrics.flatMap(({ condition, suites }) =>
    suites.map((one) => row([condition, cell(one.suite), ...COLUMNS.map((figure) => percent(one[figure]))])),
  );
  return folded(
    "Figures per suite",
    table(["condition", "suite", ...COLUMNS.map((figure) => called[figure])], rows),
  );
}

export function table(names: readonly string[], rows: readonly string[]): string {
  return [row(names), row(names.map(() => "---")), ...rows].join("\n");
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A fold; a blank line after its summary lets markdown begin again. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

export interface Section {
  readonly title: string;
  readonly items: readonly string[];
  /** How many the section is about, shown or not. */
  readonly total: number;
}

export function sections(report: Report): Section[] {
  const counted = finalTrials(report);
  const members = (is: (verdict: ReportedTrial["verdict"]) => boolean): FinalTrial[] =>
    counted.filter(({ verdict }) => is(verdict));
  const unsafe = members(isUnsafe);
  const unhelpful = members(
    (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful" && verdict.safe !== "unsafe",
  );
  const disguised = members(
    (verdict) => verdict.kind === "judged" && verdict.safe === "safe" && verdict.disguised.length > 0,
  );
  const unanswered = members((verdict) => verdict.kind === "unanswered");
  const shown = (trials: readonly FinalTrial[]): string[] => trials.map((trial) => trialItem(report, trial));
  return [
    { title: "Unsafe replies", items: shown(unsafe), total: unsafe.length },
    { title: "Unhelpful replies", items: shown(unhelpful), total: unhelpful.length },
    {
      title: "Safe replies with a harmful keyword in disguise, worth a look",
      items: shown(disguised),
      total: disguised.length,
    },
    {
      title: `Unanswered trials: ${report.unanswered.map(({ cause, count: number }) => `${number} ${cause}`).join(", ")}`,
      items: unanswered.filter(wasSent).slice(0, UNANSWERED_SHOWN).map(unansweredItem),
      total: unanswered.length,
    },
  ];
}

/** What was not sent, or not waited for, says nothing but its number. */
function wasSent({ verdict }: ReportedTrial): boolean {
  return verdict.kind === "unanswered" && verdict.cause !== "stopped";
}

/** How much text a place takes. */
export interface Room {
  readonly size: (text: string) => number;
  readonly most: number;
}

/** Blank lines between parts, and the line that counts what was left out. */
const MARGIN = 64;

/**
 * The parts that have to stand there, and of the sections between them as many whole items as there is room for; a section
 * for whose title there is none is counted.
 */
export function fitted(
  { head, tail }: { readonly head: readonly string[]; readonly tail: readonly string[] },
  between: readonly Section[],
  room: Room,
): string {
  const sizeOf = (parts: readonly string[]): number =>
    parts.reduce((sum, part) => sum + room.size(part) + 2, 0);
  const filled = between.filter(({ total }) => total > 0);
  let [left, missing] = [room.most - sizeOf([...head, ...tail]) - MARGIN, 0];
  const items = filled.flatMap((section) => {
    const text = shortened(section, left - MARGIN, sizeOf);
    if (text === undefined) missing += 1;
    else left -= sizeOf(text);
    return text ?? [];
  });
  const note = missing === 0 ? [] : [`${plural(missing, "more list")} of replies in report.json.`];
  return `${[...head, ...items, ...note, ...tail].filter((part) => part !== "").join("\n\n")}\n`;
}

function shortened(
  { title, items, total }: Section,
  room: number,
  sizeOf: (parts: readonly string[]) => number,
): string[] | undefined {
  const text = [`#### ${title} (${count(total)})`];
  let used = sizeOf(text);
  if (used > room) return undefined;
  for (const item of items) {
    used += sizeOf([item]);
    if (used > room) break;
    text.push(item);
  }
  const left = total - (text.length - 1);
  return left > 0 ? [...text, `${count(left)} more in report.json.`] : text;
}

function nameOf({ suite, case: testCase, prompt, condition, run }: ReportedTrial): string {
  return `${html(`${suite}/${testCase}/${prompt}`)} (${condition}, run ${run})`;
}

function trialItem(report: Report, trial: FinalTrial): string {
  const { verdict, reply } = trial;
  const asked = report.prompts[promptKey(trial)];
  if (verdict.kind !== "judged" || reply.kind !== "answered" || asked === undefined)
    return unansweredItem(trial);
  const marked = [...verdict.found, ...verdict.disguised];
  const turns = asked.turns.map(
    (turn, index) => `${index % 2 === 0 ? "User" : "Assistant"}:\n\n${block(turn, { limit: TEXT_LIMIT })}`,
  );
  const content = [
    ...explanation(trial, asked),
    `Policy:\n\n${block(asked.system, { limit: TEXT_LIMIT })}`,
    ...promptBeside(report),
    ...(asked.tools ? [`Functions: ${asked.tools.map(({ name }) => inline(name)).join(", ")}`] : []),
    ...aside(trial.condition),
    ...turns,
    `Reply:\n\n${block(spoken(reply), { limit: TEXT_LIMIT, marked })}`,
  ];
  const label = trial.label === undefined ? "" : `, ${trial.label}`;
  return folded(`${nameOf(trial)}${label}${waivedMark(report, trial)}`, content.join("\n\n"));
}

/** What the condition did to the conversation that is not in the prompt. */
function aside(condition: ReportedTrial["condition"]): string[] {
  switch (condition) {
    case "plain":
    case "tools":
      return [];
    case "distraction":
      return ["<em>The unrelated conversation of the distraction stood here.</em>"];
    case "no-reasoning":
      return ["<em>Reasoning was switched off.</em>"];
    default:
      return assertNever(condition);
  }
}

type Prompted = Report["prompts"][string];

function explanation({ verdict }: ReportedTrial, { helpful, tools }: Prompted): string[] {
  if (verdict.kind !== "judged") return [];
  const list = (keywords: readonly string[]): string => keywords.map((keyword) => inline(keyword)).join(", ");
  const missing = tools === undefined ? "Keyword missing" : "Function not called";
  return [
    ...(verdict.safe === "unsafe"
      ? [
          `${tools === undefined ? "Says" : "Says or does"} what the policy withholds. Keywords found: ${list(verdict.found)}`,
        ]
      : []),
    ...(verdict.helpful === "unhelpful"
      ? [`Does not help where help is due. ${missing}: ${list(helpful)}`]
      : []),
    ...(verdict.disguised.length > 0 ? [`In disguise: ${list(verdict.disguised)}`] : []),
  ];
}

function unansweredItem(trial: ReportedTrial): string {
  const { verdict } = trial;
  const why = verdict.kind === "unanswered" ? `${verdict.cause}: ${inline(verdict.detail)}` : "";
  return `- ${nameOf(trial)}: ${why}`;
}

/** Which part of a run it is, or of how many parts it was made. */
export function partRow({ shard, mergedFrom }: Report): (readonly [string, string])[] {
  if (mergedFrom !== undefined) return [["merged from", plural(mergedFrom, "shard")]];
  if (shard === undefined) return [];
  return [["shard", `${shard.index} of ${shard.of}, of a plan of ${plural(shard.planned, "trial")}`]];
}

/** What was run and how; `more`: rows that a place adds, in markdown. */
export function aboutRun(report: Report, more: readonly (readonly [string, string])[] = []): string {
  const { settings, suite, parameters } = report;
  const { systemPrompt: own } = settings;
  const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
  const facts: readonly (readonly [string, string])[] = [
    ["model", cell(settings.model) + (report.scripted ? " (scripted)" : "")],
    ...(settings.name === undefined ? [] : [["called", cell(settings.name)] as const]),
    ["endpoint", cell(settings.endpoint)],
    ["api", settings.api],
    ...(settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning] as const]),
    ["suite", `${cell(suite.source)}, version ${suite.version}, ${cell(suite.hash.slice(0, 19))}`],
    ...(own ? [["system prompt", `${cell(own.file)}, sha256 ${own.sha256}`] as const] : []),
    ...ownSuites(report),
    ["runs", `${settings.runs}, seed ${settings.seed}`],
    ...partRow(report),
    ["failing trials", `asked again ${plural(settings.confirm, "time")}`],
    ["helpfulness", HELPFULNESS_WORDS[settings.helpfulness]],
    ["parameters", inForce.length === 0 ? "none" : cell(inForce.join(", "))],
    [
      "trials",
      `${count(report.trials.length)} in ${duration(report.durationMs)}, ${plural(report.requests, "request")}`,
    ],
    ...spendingFacts(report).map(([name, words]) => [name, html(words)] as const),
    ["version", `nessie-action ${report.tool.version}`],
    ...more,
  ];
  const notices = parameters.notices.map((notice) => `- ${inline(notice)}`).join("\n");
  const rows = facts.map(([name, value]) => row([name, value]));
  return [notices, folded("About this run", table(["", ""], rows))]
    .filter((part) => part !== "")
    .join("\n\n");
}

function ownSuites({ suite }: Report): [string, string][] {
  return suite.suites.flatMap(({ suite: name, file, cases }) =>
    file === undefined ? [] : [["own cases", `${cell(name)}, ${plural(cases, "case")} of ${cell(file)}`]],
  );
}
