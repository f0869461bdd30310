import { createHash } from "node:crypto";
import { finalReport } from "../report/final-report.ts";
import { overallHeadline } from "../report/render/all-models.ts";
import { html, oneLine } from "../report/render/escape.ts";
import type { Report } from "../report/schema.ts";
import { aboutRuns } from "./about.ts";
import { attributions } from "./attributions.ts";
import { SCRIPT, STYLE } from "./browser.generated.ts";
import { chartsOfSuites, workAndTime } from "./charts/distributions.ts";
import { comparisons } from "./comparison.ts";
import { title, verdicts } from "./header.ts";
import { figures } from "./metrics.ts";
import { embedded, pageData } from "./page-data.ts";
import { namesOf, seriesOf } from "./series.ts";
import { trialFinder } from "./trial-finder.ts";

/**
 * The report of one or several models as one page that loads nothing: its only script and style are inline, and its policy
 * allows them by hash. Everything from models and files is text.
 */
export function htmlReport(given: readonly Report[]): string {
  const reports = given.map(finalReport);
  const names = namesOf(reports);
  const series = seriesOf(reports, names);
  const data = pageData(reports, names);
  const sections = [
    attributions(reports, names, data),
    comparisons(reports, names),
    figures(reports, series),
    chartsOfSuites(series),
    trialFinder(reports, names),
    workAndTime(series),
    aboutRuns(reports, names),
  ];
  return [
    ...head(reports, names),
    '<a class="skip" href="#cases">Skip to the results case by case</a>',
    `<header><p class="kicker">NESSiE gate</p><h1>${html(title(names))}</h1>${verdicts(reports, names)}</header>`,
    `<main>${sections.join("\n")}</main>`,
    '<dialog id="trial" aria-labelledby="trial-name"></dialog>',
    `<script type="application/json" id="data">${embedded(data)}</script>`,
    `<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

function head(reports: readonly Report[], names: readonly string[]): string[] {
  return [
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${html(oneLine(`${title(names)}: ${overallHeadline(reports)}`))}</title>`,
    // Without it, browsers request one from the server.
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>\n</head>\n<body>`,
  ];
}

/** Only the page's own script and style; nothing is loaded or sent; no text can become markup. */
function policy(): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(SCRIPT)}`,
    `style-src ${hash(STYLE)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
