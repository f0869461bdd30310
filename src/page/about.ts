import { spendingFacts } from "../report/cost.ts";
import { shardFacts } from "../report/render/about-run.ts";
import { html, oneLine } from "../report/render/escape.ts";
import { count, duration, plural } from "../report/render/numbers.ts";
import { HELPFULNESS_WORDS } from "../report/render/reasons.ts";
import { factOf, notRunLines } from "../report/render/titled-lines.ts";
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

function factsOf(report: Report): readonly (readonly [string, string])[] {
  const { settings, suite, parameters } = report;
  const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
  return [
    ["model", settings.model + (report.scripted ? " (scripted, no language model)" : "")],
    ["endpoint", settings.endpoint],
    ["api", settings.api],
    ["suite", `${suite.source}, version ${suite.version}, ${suite.hash.slice(0, 19)}`],
    ...(settings.systemPrompt
      ? [["system prompt", `${settings.systemPrompt.file}, sha256 ${settings.systemPrompt.sha256}`] as const]
      : []),
    ["runs", `${settings.runs}, seed ${settings.seed}`],
    ...shardFacts(report),
    ["failing trials", `asked again ${plural(settings.confirm, "time")}`],
    ["helpfulness", HELPFULNESS_WORDS[settings.helpfulness]],
    ...(settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning] as const]),
    ["conditions", settings.conditions.join(", ")],
    ["parameters", inForce.join(", ") || "none"],
    ["started", report.startedAt],
    [
      "trials",
      `${count(report.trials.length)} in ${duration(report.durationMs)}, ${plural(report.requests, "request")}`,
    ],
    ...factOf("not run", notRunLines(report, oneLine)),
    ...spendingFacts(report),
    ["version", `nessie-action ${report.tool.version}`],
  ];
}
