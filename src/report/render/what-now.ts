import { manualUrl } from "../../version.ts";
import { type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../failing-prompts.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import type { Report } from "../schema.ts";
import { reproduceCommand, waiveCommand } from "./commands.ts";
import { isDonePart } from "./reasons.ts";

/** Cases that a command names. */
const NAMED = 3;

/** What a reader of a gate that did not pass can do. */
interface Advice {
  /** To be pasted into a shell. */
  readonly commands: readonly string[];
  /** Sentences, in which settings stand between back-ticks. `link`: makes one to a page of the manual. */
  readonly otherwise: (link: Link) => string;
}

type Link = (words: string, page: string) => string;

/** What to do now, in markdown; empty for a gate that passed. `places`: where to look, as links. */
export function whatNow(report: Report, places: readonly string[] = []): string {
  const advice = adviceOf(finalReport(report));
  if (advice === undefined) return "";
  const { commands, otherwise } = advice;
  const look = places.length === 0 ? "" : ` Look at the replies: ${places.join(" · ")}.`;
  const run = commands.length === 0 ? "" : " Or use the [command line](";
  const howTo =
    run && `${run}${manualUrl("docs/command-line.md")}):\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\``;
  return [`**What now?**${look}${howTo}`, otherwise((words, page) => `[${words}](${manualUrl(page)})`)].join(
    "\n\n",
  );
}

/** The same for a terminal; no rows for a gate that passed. */
export function whatNowRows(report: FinalReport): string[] {
  const advice = adviceOf(report);
  if (advice === undefined) return [];
  const plain = advice.otherwise((words, page) => `${words} (${page})`).replaceAll("`", "");
  return ["", "What now?", ...advice.commands.map((command) => `  ${command}`), `  ${plain}`];
}

function adviceOf(report: FinalReport): Advice | undefined {
  const { outcome } = report;
  if (outcome.kind === "passed" || isDonePart(report)) return undefined;
  if (outcome.kind === "incomplete") return { commands: [], otherwise: rerun };
  const unsafe = unsafePrompts(report).filter((prompt) => !report.waivedCases.includes(prompt.case));
  const [first] = [...unsafe, ...unhelpfulPrompts(report)];
  const cases = [...new Set(unsafe.map((prompt) => prompt.case))];
  return {
    commands: [
      ...(first === undefined ? [] : [reproduceCommand(report, first)]),
      ...(cases.length === 0 ? [] : [waiving(report, cases)]),
    ],
    otherwise: mending(report, unsafe),
  };
}

function waiving(report: Report, cases: readonly string[]): string {
  return waiveCommand(report, cases.length <= NAMED ? cases : ["--all-unsafe"]);
}

function mending({ settings }: Report, unsafe: readonly FailingPrompt[]): Advice["otherwise"] {
  const mend = "Mend the prompt or the model and run the gate again";
  if (unsafe.length === 0) return () => `${mend}.`;
  return (link) =>
    settings.gate === "no-regression"
      ? `${mend}, or ${link("waive", "docs/baseline.md")} what has to wait.`
      : `${mend}, ${link("waive", "docs/baseline.md")} what has to wait, or let only ${link("what a change made worse", "docs/did-my-change-do-it.md")} count: \`gate: no-regression\`.`;
}

function rerun(link: Link): string {
  return `Nothing is known to be unsafe, but not everything was answered. Mend what is named above, then run the job again; ${link("troubleshooting", "docs/troubleshooting.md")} has the usual causes.`;
}
