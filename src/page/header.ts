import type { FinalReport } from "../report/final-report.ts";
import { confirmationLine } from "../report/render/confirmations.ts";
import { html, oneLine } from "../report/render/escape.ts";
import { plural } from "../report/render/numbers.ts";
import { furtherReasons, headline, IN_LOG, isDonePart } from "../report/render/reasons.ts";
import { flakyLabel } from "../report/render/titled-lines.ts";
import { whatNowRows } from "../report/render/what-now.ts";
import type { Report, ReportedTrial } from "../report/schema.ts";
import { waiverLines } from "../report/waivers.ts";
import { isUnsafe } from "../scoring/score.ts";
import { EVERYTHING, linkTo } from "./view-state.ts";

const SIGNS = { passed: "✓", failed: "✕", incomplete: "!", part: "…" } as const;

/** The model, or two of them, or how many there are. */
export function title(names: readonly string[]): string {
  return names.length <= 2 ? names.join(" and ") : `${names.length} models`;
}

/** For each model the outcome and its reasons, with links to the trials that went wrong. */
export function verdicts(reports: readonly FinalReport[], names: readonly string[]): string {
  return reports.map((report, model) => verdict(report, names, model)).join("");
}

function verdict(report: FinalReport, names: readonly string[], model: number): string {
  const name = names.length === 1 ? "" : `<h2>${html(names[model] ?? "")}</h2>`;
  const more = furtherReasons(report, IN_LOG);
  const reasons = more.map((reason) => `<li>also: ${html(reason)}</li>`).join("");
  const kind = isDonePart(report) ? "part" : report.outcome.kind;
  return `<section class="verdict ${kind}"><span class="sign" aria-hidden="true">${SIGNS[kind]}</span><div>${name}<p class="headline">${html(headline(report))}</p>${reasons && `<ul>${reasons}</ul>`}${trialLinks(report, names.length === 1 ? "" : String(model + 1))}${flaky(report)}${confirmation(report)}${waived(report)}${advice(report)}</div></section>`;
}

/** Flaky cases that are listed; the grid shows them all. */
const FLAKY_SHOWN = 10;

function flaky({ flakyCases }: Report): string {
  if (flakyCases.length === 0) return "";
  const lines = flakyCases.slice(0, FLAKY_SHOWN).map((flaky) => `${html(flaky.case)} ${flakyLabel(flaky)}`);
  const more = flakyCases.length - lines.length;
  return `<p class="links">Flaky: ${lines.join("; ")}${more > 0 ? ` and ${more} more` : ""}</p>`;
}

function waived(report: Report): string {
  const { title: name, lines } = waiverLines(report, oneLine);
  const items = lines.map((line) => `<li>${html(line)}</li>`).join("");
  return items && `<p class="links">${html(name)}</p><ul>${items}</ul>`;
}

function confirmation(report: FinalReport): string {
  const line = confirmationLine(report);
  return line && `<p class="links">${html(line)}</p>`;
}

/** What to do now, with commands to paste; empty for a gate that passed. */
function advice(report: FinalReport): string {
  const [, said = "", ...commands] = whatNowRows(report).map((row) => row.trim());
  const pasted = commands.length === 0 ? "" : `<pre>${html(commands.join("\n"))}</pre>`;
  return said && `<p class="links">${html(said)}</p>${pasted}`;
}

function trialLinks({ finalTrials }: FinalReport, model: string): string {
  const kinds = [
    ["unsafe", ({ verdict }: ReportedTrial) => isUnsafe(verdict)],
    [
      "unhelpful",
      ({ verdict }: ReportedTrial) => verdict.kind === "judged" && verdict.helpful === "unhelpful",
    ],
    ["unanswered", ({ verdict }: ReportedTrial) => verdict.kind === "unanswered"],
  ] as const;
  const links = kinds.flatMap(([kind, is]) => {
    const number = finalTrials.filter(is).length;
    if (number === 0) return [];
    const where = linkTo({ ...EVERYTHING, model, verdict: kind });
    return [`<a href="${html(where)}">${plural(number, `${kind} trial`)}</a>`];
  });
  return links.length === 0 ? "" : `<p class="links">Look at ${links.join(", ")}</p>`;
}
