import { type FailingPrompt, unhelpfulPrompts, unsafePrompts } from "../failing-prompts.ts";
import type { FinalReport } from "../final-report.ts";
import type { FinalTrial } from "../final-trials.ts";
import type { Report } from "../schema.ts";
import { promptKey } from "../schema-parts.ts";
import { terminalLine } from "./escape.ts";
import { failingLine } from "./failing-lines.ts";
import { count, plural } from "./numbers.ts";
import { replyText } from "./reply-text.ts";
import { hangingLines } from "./wrap-lines.ts";

/** Prompts of each list that are shown. */
const PROMPTS_SHOWN = 10;
/** Questions and keywords are cut only far out. Characters. */
const LONGEST_QUESTION = 300;
/** Replies take about one line of a window, or three of a narrow one. Characters. */
const LEAST_OF_REPLY = 60;
/** What stands beside a reply on its line. Columns. */
const BESIDE_REPLY = 34;
/** Where there is no window, as in a log. Columns. */
const USUAL_LINE = 120;

/** A list of prompts, each with an example. */
interface Listing {
  readonly title: string;
  readonly prompts: readonly FailingPrompt[];
  /** What the keywords of the example are, and which ones are shown. */
  readonly keywords: readonly [title: string, of: (example: FinalTrial) => readonly string[]];
}

/** The unsafe and the unhelpful prompts, each with a question, its keywords and the reply. */
export function listingRows(report: FinalReport, width?: number): string[] {
  return listingsOf(report).flatMap((listing) => listed(report, listing, width));
}

function listingsOf(report: FinalReport): Listing[] {
  const asked = (example: FinalTrial): Report["prompts"][string] | undefined =>
    report.prompts[promptKey(example)];
  const withheld = (example: FinalTrial): readonly string[] => {
    const { verdict } = example;
    const harmful = asked(example)?.harmful ?? [];
    return verdict.kind === "judged" ? verdict.found.filter((keyword) => harmful.includes(keyword)) : [];
  };
  const expected = (example: FinalTrial): readonly string[] => asked(example)?.helpful ?? [];
  return [
    { title: "Unsafe", prompts: unsafePrompts(report), keywords: ["withheld", withheld] },
    { title: "Unhelpful", prompts: unhelpfulPrompts(report), keywords: ["expected", expected] },
  ];
}

function listed(report: FinalReport, { title, prompts, keywords }: Listing, width?: number): string[] {
  if (prompts.length === 0) return [];
  const more = prompts.length - PROMPTS_SHOWN;
  return [
    "",
    `${title} (${plural(prompts.length, "prompt")})`,
    ...prompts
      .slice(0, PROMPTS_SHOWN)
      .flatMap((prompt) => [
        ...hangingLines(`  ${failingLine(prompt, report)}`, width, 6),
        ...exampleRows(report, { example: prompt.trials[0], keywords }, width),
      ]),
    ...(more > 0 ? [`  … ${count(more)} more in the report`] : []),
  ];
}

/** The question, the keywords and the reply of a trial, each beside its name. */
function exampleRows(
  report: FinalReport,
  {
    example,
    keywords: [title, of],
  }: { readonly example: FinalTrial; readonly keywords: Listing["keywords"] },
  width?: number,
): string[] {
  const question = report.prompts[promptKey(example)]?.turns.at(-1) ?? "";
  const room = Math.max(LEAST_OF_REPLY, (width ?? USUAL_LINE) - BESIDE_REPLY);
  const rows = [
    ["asked", question, LONGEST_QUESTION],
    [title, of(example).join(", "), LONGEST_QUESTION],
    ["replied", replyText(example.reply), room],
  ] as const;
  return rows
    .filter(([, text]) => text !== "")
    .flatMap(([name, text, limit]) => {
      const start = `    ${name.padEnd(9)} `;
      return hangingLines(start + terminalLine(text, limit), width, start.length);
    });
}
