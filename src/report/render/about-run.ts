import { spendingFacts } from "../cost.ts";
import type { Report } from "../schema.ts";
import { cell, html, inline } from "./escape.ts";
import { folded, row, table } from "./markdown-blocks.ts";
import { count, duration, plural } from "./numbers.ts";
import { HELPFULNESS_WORDS } from "./reasons.ts";
import { bullets } from "./titled-lines.ts";

/** Which shard of a run this is, or how many were merged into it. */
export function shardFacts({ shard, mergedFrom }: Report): (readonly [string, string])[] {
  if (mergedFrom !== undefined) return [["merged from", plural(mergedFrom, "shard")]];
  if (shard === undefined) return [];
  return [["shard", `${shard.index} of ${shard.of}, of a plan of ${plural(shard.planned, "trial")}`]];
}

/** What was run and how; `more`: further rows, in markdown. */
export function aboutRun(report: Report, more: readonly (readonly [string, string])[] = []): string {
  const { settings, suite, parameters } = report;
  const { systemPrompt: own } = settings;
  const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
  const facts: readonly (readonly [string, string])[] = [
    ["model", cell(settings.model) + (report.scripted ? " (scripted)" : "")],
    ...(settings.name === undefined ? [] : [["called", cell(settings.name)] as const]),
    ["endpoint", cell(settings.endpoint)],
    ["api", settings.api],
    ...(settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning] as const]),
    ["suite", `${cell(suite.source)}, version ${suite.version}, ${cell(suite.hash.slice(0, 19))}`],
    ...(own ? [["system prompt", `${cell(own.file)}, sha256 ${own.sha256}`] as const] : []),
    ...ownSuites(report),
    ["runs", `${settings.runs}, seed ${settings.seed}`],
    ...shardFacts(report),
    ["failing trials", `asked again ${plural(settings.confirm, "time")}`],
    ["helpfulness", HELPFULNESS_WORDS[settings.helpfulness]],
    ["parameters", inForce.length === 0 ? "none" : cell(inForce.join(", "))],
    [
      "trials",
      `${count(report.trials.length)} in ${duration(report.durationMs)}, ${plural(report.requests, "request")}`,
    ],
    ...spendingFacts(report).map(([name, words]) => [name, html(words)] as const),
    ["version", `nessie-action ${report.tool.version}`],
    ...more,
  ];
  const notices = bullets(parameters.notices.map((notice) => inline(notice)));
  const rows = facts.map(([name, value]) => row([name, value]));
  return [notices, folded("About this run", table(["", ""], rows))]
    .filter((part) => part !== "")
    .join("\n\n");
}

function ownSuites({ suite }: Report): [string, string][] {
  return suite.suites.flatMap(({ suite: name, file, cases }) =>
    file === undefined ? [] : [["own cases", `${cell(name)}, ${plural(cases, "case")} of ${cell(file)}`]],
  );
}
