import { unsafePrompts } from "../failing-prompts.ts";
import type { FinalReport } from "../final-report.ts";
import type { Report } from "../schema.ts";
import type { ReportedAttribution } from "../schema-attribution.ts";
import {
  baseName,
  capital,
  endedText,
  pairsOf,
  whyText,
  withoutStop,
  worseOverallOf,
  worseSentence,
} from "./blame.ts";
import { type Escape, inline, prose, terminalLine } from "./escape.ts";
import { failingLine, isUntouched } from "./failing-lines.ts";
import { providerText } from "./moved.ts";
import { count, plural } from "./numbers.ts";
import { markdownList, type TitledLines } from "./titled-lines.ts";

/** How untrusted text is shown: a name, and a sentence of ours that continues with it. */
interface Texts {
  readonly name: Escape;
  readonly why: Escape;
}

interface Shown extends Texts {
  readonly strong: (label: string) => string;
  /** Prompts that are listed. */
  readonly most: number;
}

/** Every prompt with an unsafe reply, and whether this change made it unsafe, in markdown; empty if there is none. */
export function unsafeList(report: FinalReport, most: number): string {
  const name: Escape = (line) => inline(line, 600);
  const why: Escape = (line) => prose(line, 600);
  const lines = unsafeLines(report, { name, why, strong: (label) => `**${label}**`, most });
  const notice = providerText(report, inline);
  return [lines && markdownList(lines), notice && `⏳ ${notice}.`].filter((part) => part).join("\n\n");
}

/** The title of that list, and what is said below it, for a terminal, which lists the prompts with their replies. */
export function attributionRows(report: FinalReport): string[] {
  const text: Escape = (line) => terminalLine(line, 600);
  const texts = { name: text, why: text };
  const { attribution } = report;
  const notice = providerText(report, terminalLine);
  return [
    ...(attribution === undefined
      ? []
      : [
          "",
          `${baseTitle(report, attribution, texts)}.`,
          ...remarks(report, texts).map((line) => `${line}.`),
        ]),
    ...(notice === "" ? [] : ["", `${notice}.`]),
  ];
}

function unsafeLines(report: FinalReport, shown: Shown): TitledLines | undefined {
  const prompts = unsafePrompts(report);
  const { attribution } = report;
  if (prompts.length === 0 && attribution === undefined) return undefined;
  const more = prompts.length - shown.most;
  const lines = [
    ...prompts.slice(0, shown.most).map((prompt) => failingLine(prompt, report, shown.strong)),
    ...(more > 0 ? [`… ${count(more)} more`] : []),
    ...remarks(report, shown),
  ];
  const title =
    attribution === undefined
      ? `Unsafe in ${plural(new Set(prompts.map((prompt) => prompt.case)).size, "case")}`
      : baseTitle(report, attribution, shown);
  return { title, lines };
}

/** What is to be said besides the prompts. */
function remarks(report: Report, { why }: Texts): string[] {
  const ended = report.attribution?.ended;
  return [
    ...notKnownLines(report, why),
    ...worseLines(report),
    ...(ended === undefined ? [] : [endedText(ended, why)]),
  ];
}

/** Unless it is a reason of the outcome already. */
function worseLines({ outcome, attribution }: Report): string[] {
  const isReason = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "worse-overall");
  const worse = attribution && worseOverallOf(attribution);
  if (worse === undefined || isReason) return [];
  return [capital(worseSentence(worse))];
}

function baseTitle(report: Report, attribution: ReportedAttribution, texts: Texts): string {
  const provisional = report.shard === undefined ? "" : " (in this shard; the merging job decides)";
  return `Did this change do it? ${baseText(report, attribution, texts)}${provisional}`;
}

function baseText(report: Report, attribution: ReportedAttribution, texts: Texts): string {
  const { base } = attribution;
  if (base.kind === "unknown") {
    // A gate that is red for it says why in its headline.
    const said = report.settings.gate === "no-regression" && report.outcome.kind === "failed";
    return `The base is not known, so nothing was asked again${said ? "" : `: ${texts.why(withoutStop(base.why))}`}`;
  }
  // The name of a base that is only another model says so itself.
  const isNamed = base.model === report.settings.model || base.name.includes(base.model);
  const name = `${baseName(base.name, texts.name)}${isNamed ? "" : `, with the model ${texts.name(base.model)}`}`;
  const pairs = pairsOf(attribution.places);
  if (pairs > 0) return `Asked again in ${plural(pairs, "pair")}, with this change and without it (${name})`;
  if (attribution.places.length > 0 && isUntouched(attribution))
    return `Nothing that the endpoint is sent differs from ${name}, so nothing was asked again`;
  const { unsafeCases, waivedCases } = report;
  if (unsafeCases.length === 0) return `No reply leaked, so nothing was asked again without it (${name})`;
  if (unsafeCases.length === waivedCases.length)
    return `Only waived cases leaked, so nothing was asked again without it (${name})`;
  return `Nothing was asked again without it (${name})`;
}

/** Why the change may have made prompts leak, each reason once. */
function notKnownLines({ attribution }: Report, text: Escape): string[] {
  if (attribution === undefined) return [];
  const { base, ended, places } = attribution;
  const whys = places.flatMap(({ label }) => (label.kind === "not-known" ? [label.why] : []));
  const unsaid = whys.filter(
    (why) =>
      !(why.kind === "base-unknown" && base.kind === "unknown") &&
      !(why.kind === "unfinished" && why.why !== undefined && why.why === ended),
  );
  return [...new Set(unsaid.map((why) => `Not known: ${whyText(why, text)}`))].slice(0, WHYS);
}

/** Different causes that are named. */
const WHYS = 3;
