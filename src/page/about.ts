import { spendingFacts } from "../report/cost.ts";
import { runFacts, versionFact } from "../report/render/about-run.ts";
import { html, oneLine } from "../report/render/escape.ts";
import { type Fact, factOf, notRunLines } from "../report/render/titled-lines.ts";
import type { Report } from "../report/schema.ts";
import { section } from "./section.ts";

/** What was run and how, for each report. */
export function aboutRuns(reports: readonly Report[], names: readonly string[]): string {
  const parts = reports.map((report, model) => {
    const name = reports.length === 1 ? "" : `<h3>${html(names[model] ?? "")}</h3>`;
    const rows = factsOf(report).map(
      ([term, text]) => `<div><dt>${term}</dt><dd>${html(oneLine(text))}</dd></div>`,
    );
    const notices = report.parameters.notices.map((notice) => `<li>${html(oneLine(notice))}</li>`).join("");
    return `${name}<dl>${rows.join("")}</dl>${notices && `<ul class="notices">${notices}</ul>`}`;
  });
  return section({ id: "about", name: "About the run" }, parts.join(""));
}

function factsOf(report: Report): readonly Fact[] {
  return [
    ...runFacts(report, oneLine),
    ...factOf("not run", notRunLines(report, oneLine)),
    ["conditions", (report.part ?? report.settings).conditions.join(", ")],
    ["started", report.startedAt],
    ...spendingFacts(report),
    versionFact(report),
  ];
}
