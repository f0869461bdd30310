import { finalReport } from "../report/final-report.ts";
import { overallHeadline } from "../report/render/all-models.ts";
import { html } from "../report/render/escape.ts";
import type { Report } from "../report/schema.ts";
import { aboutRuns } from "./about.ts";
import { attributions } from "./attributions.ts";
import { SCRIPT } from "./browser.generated.ts";
import { chartsOfSuites, workAndTime } from "./charts/distributions.ts";
import { comparisons } from "./comparison.ts";
import { documentHead } from "./document.ts";
import { title, verdicts } from "./header.ts";
import { figures } from "./metrics.ts";
import { comparing, embedded, pageData } from "./page-data.ts";
import { namesOf, seriesOf } from "./series.ts";
import { trialFinder } from "./trial-finder.ts";

export interface PageOptions {
  /** The reports are of two runs, the earlier one first, to be read side by side. */
  readonly compared?: boolean;
}

/**
 * The report of one or several models as one page that loads nothing: its only script and style are inline, and its policy
 * allows them by hash. Everything from models and files is text.
 */
export function htmlReport(given: readonly Report[], { compared = false }: PageOptions = {}): string {
  const reports = given.map(finalReport);
  const names = namesOf(reports);
  const series = seriesOf(reports, names);
  const all = pageData(reports, names);
  const data = compared ? comparing(all, reports) : all;
  const sections = [
    attributions(reports, names, data),
    comparisons(reports, names, data),
    figures(reports, series),
    chartsOfSuites(series),
    trialFinder(reports, names),
    workAndTime(series),
    aboutRuns(reports, names),
  ];
  return [
    documentHead({ title: `${title(names)}: ${overallHeadline(reports)}`, script: SCRIPT }),
    '<a class="skip" href="#cases">Skip to the results case by case</a>',
    `<header><p class="kicker">NESSiE gate</p><h1>${html(title(names))}</h1>${verdicts(reports, names)}</header>`,
    `<main>${sections.join("\n")}</main>`,
    '<dialog id="trial" aria-labelledby="trial-name"></dialog>',
    `<script type="application/json" id="data">${embedded(data)}</script>`,
    `<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  ].join("\n");
}
