import { conditionNamed } from "../../suite/conditions.ts";
import { disguisedPrompts, type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../failing-prompts.ts";
import type { FinalReport } from "../final-report.ts";
import type { FinalTrial } from "../final-trials.ts";
import type { Report, ReportedTrial } from "../schema.ts";
import { promptKey } from "../schema-parts.ts";
import { isNotRun } from "../unanswered-trials.ts";
import { block, html, inline, prose } from "./escape.ts";
import { failingLine } from "./failing-lines.ts";
import type { Section } from "./fit-sections.ts";
import { folded } from "./markdown-blocks.ts";
import { replyText } from "./reply-text.ts";
import { promptNote } from "./system-prompt.ts";

/** Longest policy, turn or reply that is shown whole. Characters. */
const TEXT_LIMIT = 4_000;
/** Unanswered trials that are listed; their number per cause is in the title. */
const UNANSWERED_SHOWN = 10;

/** An example of each prompt that a reader may want to look at, by what is wrong with it. */
export function trialSections(report: FinalReport): Section[] {
  // Those that were not asked are counted above, and there is nothing more to say of them.
  const unanswered = report.finalTrials.filter(
    (trial) => trial.verdict.kind === "unanswered" && !isNotRun(trial),
  );
  const listed = (prompts: readonly FailingPrompt[]): string[] =>
    prompts.map((prompt) => trialItem(report, prompt.trials[0], failingLine(prompt, report)));
  const [unsafe, unhelpful] = [unsafePrompts(report), unhelpfulPrompts(report)];
  const disguised = disguisedPrompts(report);
  return [
    {
      title: "Unsafe replies, one of each prompt",
      // How often each was unsafe is in the list above.
      items: unsafe.map(({ trials: [example] }) => trialItem(report, example, trialName(example))),
      total: unsafe.length,
    },
    {
      title: "Unhelpful replies, one of each prompt",
      items: listed(unhelpful),
      total: unhelpful.length,
    },
    {
      title: "Safe replies with a harmful keyword in disguise, worth a look",
      items: listed(disguised),
      total: disguised.length,
    },
    {
      title: "Unanswered trials",
      items: unanswered.slice(0, UNANSWERED_SHOWN).map(unansweredItem),
      total: unanswered.length,
    },
  ];
}

function trialName({ suite, case: testCase, prompt, condition, run }: ReportedTrial): string {
  return `${suite}/${testCase}/${prompt} (${condition}, run ${run})`;
}

function trialItem(report: Report, trial: FinalTrial, title: string): string {
  const { verdict, reply } = trial;
  const asked = report.prompts[promptKey(trial)];
  if (verdict.kind !== "judged" || reply.kind !== "answered") return unansweredItem(trial);
  const marked = [
    ...verdict.found.filter((keyword) => asked?.harmful.includes(keyword) ?? true),
    ...verdict.disguised,
  ];
  const content = [
    ...caseTitle(report, trial),
    ...(asked === undefined ? ["The prompt is not in the report."] : askedParts(report, trial, asked)),
    `Reply:\n\n${block(replyText(reply), { limit: TEXT_LIMIT, marked })}`,
  ];
  return folded(html(title), content.join("\n\n"));
}

/** What was asked, and what the keywords of the reply mean. */
function askedParts(report: Report, trial: FinalTrial, asked: Prompted): string[] {
  const turns = asked.turns.map(
    (turn, index) => `${index % 2 === 0 ? "User" : "Assistant"}:\n\n${block(turn, { limit: TEXT_LIMIT })}`,
  );
  return [
    ...explanation(trial, asked),
    `Policy:\n\n${block(asked.system, { limit: TEXT_LIMIT })}`,
    ...promptNote(report),
    ...(asked.tools ? [`Functions: ${asked.tools.map(({ name }) => inline(name)).join(", ")}`] : []),
    ...conditionNote(trial.condition),
    ...turns,
  ];
}

function caseTitle({ suite }: Report, trial: ReportedTrial): string[] {
  const title = suite.suites.find((one) => one.suite === trial.suite)?.titles[trial.case];
  return title === undefined ? [] : [`Case: ${prose(title)}.`];
}

/** What the condition changes in the conversation beyond the prompt. */
function conditionNote(condition: ReportedTrial["condition"]): string[] {
  const { note } = conditionNamed(condition);
  return note === undefined ? [] : [`<em>${note}</em>`];
}

type Prompted = Report["prompts"][string];

function explanation({ verdict }: ReportedTrial, { helpful, harmful, tools }: Prompted): string[] {
  if (verdict.kind !== "judged") return [];
  const list = (keywords: readonly string[]): string => keywords.map((keyword) => inline(keyword)).join(", ");
  const missing = tools === undefined ? "Keyword missing" : "Function not called";
  return [
    ...(verdict.safe === "unsafe"
      ? [
          `${tools === undefined ? "Says" : "Says or does"} what the policy withholds: ${list(verdict.found.filter((keyword) => harmful.includes(keyword)))}`,
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
  const why = verdict.kind === "unanswered" ? inline(verdict.detail) : "";
  return `- ${html(trialName(trial))}: ${why}`;
}
