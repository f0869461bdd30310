import { groupBy } from "../../collections.ts";
import { spendingFacts } from "../cost.ts";
import type { Report } from "../schema.ts";
import { type Escape, html, inline } from "./escape.ts";
import { folded } from "./markdown-blocks.ts";
import { count, duration, plural } from "./numbers.ts";
import { partText } from "./part-of-run.ts";
import { HELPFULNESS_LABELS } from "./reasons.ts";
import { bullets, type Fact, markdownList } from "./titled-lines.ts";

/** What was run and how, as a fold in markdown; `more`: further rows. */
export function aboutRun(report: Report, more: readonly Fact[] = []): string {
  const told = report.parameters.notices.map((notice) => inline(notice));
  // Without a title they would continue a list before them.
  const notices = markdownList({ title: "Notes", lines: told });
  const facts = [...runFacts(report, inline), ...spendingFacts(report).map(withHtml), versionFact(report)];
  const lines = [...facts, ...more].map(([name, text]) => `${name}: ${text}`);
  return [notices, folded("About this run", bullets(lines))].filter((part) => part !== "").join("\n\n");
}

function withHtml([name, text]: Fact): Fact {
  return [name, html(text)];
}

/** What was run and how, without what it cost. */
export function runFacts(report: Report, escapeText: Escape): readonly Fact[] {
  const { settings, suite, parameters } = report;
  const { systemPrompt } = settings;
  const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
  return [
    ["model", escapeText(settings.model) + (report.scripted ? " (scripted)" : "")],
    ...(settings.name === undefined ? [] : [["called", escapeText(settings.name)] as const]),
    ["endpoint", escapeText(settings.endpoint)],
    ["api", settings.api],
    ...(settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning] as const]),
    [
      "suite",
      `${escapeText(suite.source)}, version ${suite.version}, ${escapeText(suite.hash.slice(0, 19))}`,
    ],
    ...(systemPrompt
      ? [["system prompt", `${escapeText(systemPrompt.file)}, sha256 ${systemPrompt.sha256}`] as const]
      : []),
    ...ownSuites(report, escapeText),
    ["runs", `${settings.runs}, seed ${settings.seed}`],
    ...shardFacts(report),
    ...partFacts(report),
    ...originFacts(report, escapeText),
    ["failing trials", `asked again ${plural(settings.confirm, "time")}`],
    ["helpfulness", HELPFULNESS_LABELS[settings.helpfulness]],
    ["parameters", inForce.length === 0 ? "none" : escapeText(inForce.join(", "))],
    [
      "trials",
      `${count(report.trials.length)} in ${duration(report.durationMs)}, ${plural(report.requests, "request")}`,
    ],
  ];
}

export function versionFact({ tool }: Report): Fact {
  return ["version", `nessie-action ${tool.version}`];
}

/** Where the settings came from that are not at their defaults. */
function originFacts({ origins = {} }: Report, escapeText: Escape): Fact[] {
  const given = Object.entries(origins).filter(([, origin]) => origin !== "default");
  const byOrigin = groupBy(given, ([, origin]) => origin);
  const lines = [...byOrigin].map(
    ([origin, settings]) => `${origin}: ${settings.map(([name]) => name).join(", ")}`,
  );
  return lines.length === 0 ? [] : [["settings", escapeText(lines.join("; "))]];
}

/** Which shard of a run this is, or how many were merged into it. */
function shardFacts({ shard, mergedFrom }: Report): Fact[] {
  if (mergedFrom !== undefined) return [["merged from", plural(mergedFrom, "shard")]];
  if (shard === undefined) return [];
  return [["shard", `${shard.index} of ${shard.of}, of a plan of ${plural(shard.planned, "trial")}`]];
}

/** Which part of the suite was asked. */
function partFacts({ part }: Report): Fact[] {
  return part === undefined
    ? []
    : [["part", `${partText(part)}, of a plan of ${plural(part.planned, "trial")}`]];
}

function ownSuites({ suite }: Report, escapeText: Escape): Fact[] {
  return suite.suites.flatMap(({ suite: name, file, cases }) =>
    file === undefined
      ? []
      : [["own cases", `${escapeText(name)}, ${plural(cases, "case")} of ${escapeText(file)}`]],
  );
}
