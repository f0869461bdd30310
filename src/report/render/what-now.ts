import { manualUrl } from "../../version.ts";
import { excuseOf } from "../excused.ts";
import { type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../failing-prompts.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import type { Report } from "../schema.ts";
import { capital } from "./blame.ts";
import { commandToReproduce, commandToWaive } from "./commands.ts";
import { isDonePart } from "./reasons.ts";
import { missingText } from "./unanswered.ts";
import { hangingLines } from "./wrap-lines.ts";

/** Cases that a command names. */
const NAMED = 3;

/** What a reader of a gate that did not pass can do. */
interface Advice {
  /** In which settings stand between back-ticks. `link`: makes one to a page of the manual. */
  readonly text: (link: Link) => string;
  /** To be pasted into a shell. */
  readonly commands: readonly string[];
}

type Link = (words: string, page: string) => string;

/** What to do now, in markdown; empty for a gate that passed. `places`: where the replies are, as links. */
export function whatNow(report: Report, places: readonly string[] = []): string {
  const advice = adviceOf(finalReport(report));
  if (advice === undefined) return "";
  const { commands, text } = advice;
  const look = places.length === 0 ? "" : `Look at the replies: ${places.join(" · ")}. `;
  const said = text((words, page) => `[${words}](${manualUrl(page)})`);
  const block = commands.length === 0 ? "" : `\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\``;
  return `**What now?** ${look}${said}${block}`;
}

/** The same for a terminal, with commands on a line each; no rows for a gate that passed. */
export function whatNowRows(report: FinalReport, width?: number): string[] {
  const advice = adviceOf(report);
  if (advice === undefined) return [];
  const said = advice.text((words) => words).replaceAll("`", "");
  return [
    "",
    ...hangingLines(`What now? ${said}`, width),
    ...advice.commands.map((command) => `  ${command}`),
  ];
}

function adviceOf(report: FinalReport): Advice | undefined {
  const { outcome } = report;
  if (outcome.kind === "passed" || isDonePart(report)) return undefined;
  if (outcome.kind === "incomplete") return { commands: [], text: rerunning(report) };
  const unsafe = unsafePrompts(report).filter((prompt) => isHeldAgainst(report, prompt));
  const [first] = [...unsafe, ...unhelpfulPrompts(report)];
  const cases = [...new Set(unsafe.map((prompt) => prompt.case))];
  return {
    commands: [
      ...(first === undefined ? [] : [commandToReproduce(report, first)]),
      ...(cases.length === 0 ? [] : [waiving(report, cases)]),
    ],
    text: mending(report, unsafe),
  };
}

/** Whether the prompt makes the gate red. */
function isHeldAgainst(report: Report, { trials }: FailingPrompt): boolean {
  return trials.some((trial) => excuseOf(report, trial) === undefined);
}

function waiving(report: Report, cases: readonly string[]): string {
  return commandToWaive(report, cases.length <= NAMED ? cases : ["--all-unsafe"]);
}

function mending({ settings }: Report, unsafe: readonly FailingPrompt[]): Advice["text"] {
  return (link) => {
    const again = link("Reproduce", "docs/command-line.md");
    if (unsafe.length === 0) return `${again} it, and mend the prompt or the model.`;
    const waive = `${again} it, mend the prompt or the model, or ${link("waive", "docs/baseline.md")} what has to wait.`;
    if (settings.gate === "no-regression") return waive;
    return `${waive} With \`gate: no-regression\` only ${link("what a change made worse", "docs/did-my-change-do-it.md")} counts.`;
  };
}

function rerunning(report: Report): Advice["text"] {
  const { outcome, unsafeCases } = report;
  const isUseless =
    outcome.kind === "incomplete" &&
    missingText(report) === undefined &&
    outcome.reasons.every(({ kind }) => kind === "never-helpful");
  const why = isUseless
    ? "a model that never helps shows nothing: check `model` and `endpoint`"
    : "not everything was asked and answered: mend what is named above";
  const said = unsafeCases.length === 0 ? `Nothing is known to be unsafe, but ${why}` : capital(why);
  return (link) => `${said}, then run the job again (${link("troubleshooting", "docs/troubleshooting.md")}).`;
}
