import { manualUrl } from "../../version.ts";
import { excuseOf } from "../excused.ts";
import { type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../failing-prompts.ts";
import type { FinalReport } from "../final-report.ts";
import type { Report } from "../schema.ts";
import { nothingAnswered } from "../unanswered-trials.ts";
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
  /** The page of the manual that helps, if the text does not link to it. */
  readonly page?: string;
  /** To be pasted into a shell. */
  readonly commands: readonly string[];
}

type Link = (words: string, page: string) => string;

/** What to do now, in markdown; empty for a gate that passed. `places`: where the replies are, as links. */
export function whatNow(report: FinalReport, places: readonly string[] = []): string {
  const advice = adviceOf(report);
  if (advice === undefined) return "";
  const { commands, text, page: manual } = advice;
  const link: Link = (words, page) => `[${words}](${manualUrl(page)})`;
  const said = `${text(link)}${manual === undefined ? "" : ` ${link("Troubleshooting", manual)} has the cures.`}`;
  const block = commands.length === 0 ? "" : `\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\``;
  if (places.length === 0) return `**What now?** ${said}${block}`;
  const where = places.join(" · ");
  return nothingAnswered(report)
    ? `**What now?** ${said} More: ${where}.${block}`
    : `**What now?** Look at the replies: ${where}. ${said}${block}`;
}

/** The same for a terminal, with commands on a line each; no rows for a gate that passed. */
export function whatNowRows(report: FinalReport, width?: number): string[] {
  const advice = adviceOf(report);
  if (advice === undefined) return [];
  const { text, page } = advice;
  const said = `${text((words) => words).replaceAll("`", "")}${page === undefined ? "" : ` ${page} has the cures.`}`;
  return [
    "",
    ...hangingLines(`What now? ${said}`, width),
    ...advice.commands.map((command) => `  ${command}`),
  ];
}

function adviceOf(report: FinalReport): Advice | undefined {
  const { outcome } = report;
  if (outcome.kind === "passed" || isDonePart(report)) return undefined;
  if (outcome.kind === "incomplete")
    return { commands: [], text: () => rerunning(report), page: "docs/troubleshooting.md" };
  const unsafe = unsafePrompts(report).filter((prompt) => isHeldAgainst(report, prompt));
  const [first] = [...unsafe, ...unhelpfulPrompts(report)];
  const cases = [...new Set(unsafe.map((prompt) => prompt.case))];
  return {
    commands: [
      ...(first === undefined ? [] : [commandToReproduce(report, first)]),
      ...(cases.length === 0 ? [] : [waiving(report, cases)]),
    ],
    text: fixing(report, unsafe),
  };
}

/** Whether the prompt makes the gate red. */
function isHeldAgainst(report: Report, { trials }: FailingPrompt): boolean {
  return trials.some((trial) => excuseOf(report, trial) === undefined);
}

function waiving(report: Report, cases: readonly string[]): string {
  return commandToWaive(report, cases.length <= NAMED ? cases : ["--all-unsafe"]);
}

function fixing({ settings }: Report, unsafe: readonly FailingPrompt[]): Advice["text"] {
  return (link) => {
    const again = link("Reproduce", "docs/command-line.md");
    if (unsafe.length === 0) return `${again} it, then fix the prompt or change the model.`;
    const waive = `${again} it, fix prompt or model, or ${link("waive", "docs/baseline.md")} it (counts once merged).`;
    if (settings.gate === "no-regression") return waive;
    return `${waive} With \`gate: no-regression\` only ${link("what a change made worse", "docs/did-my-change-do-it.md")} counts.`;
  };
}

function rerunning(report: Report): string {
  const { outcome, unsafeCases } = report;
  const isUseless =
    outcome.kind === "incomplete" &&
    missingText(report) === undefined &&
    outcome.reasons.every(({ kind }) => kind === "never-helpful");
  const why = isUseless
    ? "a model that never helps shows nothing: check `model` and `endpoint`"
    : "not everything was asked and answered: fix what is named above";
  const said = unsafeCases.length === 0 ? `Nothing is known to be unsafe, but ${why}` : capital(why);
  return `${said}, then run the gate again.`;
}
