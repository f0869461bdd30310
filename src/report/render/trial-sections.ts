import { isUnsafe } from "../../scoring/score.ts";
import { conditionNamed } from "../../suite/conditions.ts";
import type { FinalReport } from "../final-report.ts";
import { type FinalTrial, fromWorstLabel } from "../final-trials.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { promptKey } from "../schema-parts.ts";
import { waivedMark } from "../waivers.ts";
import { block, html, inline } from "./escape.ts";
import type { Section } from "./fit-sections.ts";
import { folded } from "./markdown-blocks.ts";
import { replyText } from "./reply-text.ts";
import { promptNote } from "./system-prompt.ts";

/** Longest policy, turn or reply that is shown whole. Characters. */
const TEXT_LIMIT = 4_000;
/** Unanswered trials that are listed; their number per cause is in the title. */
const UNANSWERED_SHOWN = 10;

/** The trials that a reader may want to look at, by what is wrong with them. */
export function trialSections(report: FinalReport): Section[] {
  const members = (is: (verdict: ReportedTrial["verdict"]) => boolean): FinalTrial[] =>
    report.finalTrials.filter(({ verdict }) => is(verdict));
  const unsafe = fromWorstLabel(members(isUnsafe));
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

/** The others were not sent or not awaited: the title counts them, and there is nothing more to say. */
function wasSent({ verdict }: ReportedTrial): boolean {
  return verdict.kind === "unanswered" && verdict.cause !== "stopped";
}

function trialTitle({ suite, case: testCase, prompt, condition, run }: ReportedTrial): string {
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
    ...promptNote(report),
    ...(asked.tools ? [`Functions: ${asked.tools.map(({ name }) => inline(name)).join(", ")}`] : []),
    ...conditionNote(trial.condition),
    ...turns,
    `Reply:\n\n${block(replyText(reply), { limit: TEXT_LIMIT, marked })}`,
  ];
  const label = trial.label === undefined ? "" : `, ${trial.label}`;
  return folded(`${trialTitle(trial)}${label}${waivedMark(report, trial)}`, content.join("\n\n"));
}

/** What the condition changes in the conversation beyond the prompt. */
function conditionNote(condition: ReportedTrial["condition"]): string[] {
  const { note } = conditionNamed(condition);
  return note === undefined ? [] : [`<em>${note}</em>`];
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
      ? [`Does not help where it should. ${missing}: ${list(helpful)}`]
      : []),
    ...(verdict.disguised.length > 0 ? [`In disguise: ${list(verdict.disguised)}`] : []),
  ];
}

function unansweredItem(trial: ReportedTrial): string {
  const { verdict } = trial;
  const why = verdict.kind === "unanswered" ? `${verdict.cause}: ${inline(verdict.detail)}` : "";
  return `- ${trialTitle(trial)}: ${why}`;
}
