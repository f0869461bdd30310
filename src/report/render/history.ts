import { GATED, type Gated, type Outcome } from "../../gate/decide.ts";
import { rateOf, type Share } from "../../scoring/metrics.ts";
import type { FlakyOverTime } from "../history/flaky-over-time.ts";
import type { History, HistoryLine, HistoryRow, LeftOut } from "../history/history.ts";
import type { Escape } from "./escape.ts";
import { count, percent, plural } from "./numbers.ts";

/** How a run ended, told apart without colour. */
export const OUTCOME_SIGNS = { passed: "✓", failed: "✕", incomplete: "?" } as const satisfies Record<
  Outcome["kind"],
  string
>;

/** `5 reports of 2 models, 2026-10-01 to 2026-11-02, 3 flaky cases` */
export function historyHeadline({ reports, models, lines, flaky, scripted }: History): string {
  const starts = lines.flatMap(({ rows }) => rows.map(({ startedAt }) => startedAt));
  const [first = "", last = first] = [starts.reduce(earlier, starts[0] ?? ""), starts.reduce(later, "")];
  const days =
    startDay(first) === startDay(last) ? startDay(first) : `${startDay(first)} to ${startDay(last)}`;
  const cases = new Set(flaky.map((one) => one.case)).size;
  const wavering = cases === 0 ? "no flaky case" : plural(cases, "flaky case");
  return `${plural(reports, "report")} of ${plural(models.length, scripted ? "scripted model" : "model")}, ${days}, ${wavering}`;
}

function earlier(one: string, other: string): string {
  return Date.parse(other) < Date.parse(one) ? other : one;
}

function later(one: string, other: string): string {
  return one === "" || Date.parse(other) > Date.parse(one) ? other : one;
}

/** `2026-11-02` */
export function startDay(startedAt: string): string {
  return startedAt.slice(0, 10);
}

/** `97.5 %`; a dash if an unanswered trial leaves it open. */
export function figureText({ figures }: HistoryRow, figure: Gated): string {
  const share = figures[figure];
  return share === undefined ? "–" : percent(share);
}

/** `3 of 93` */
export function unansweredOfRow({ answered }: HistoryRow): string {
  return `${count(answered.planned - answered.reached)} of ${count(answered.planned)}`;
}

/** `suite changed, temperature changed`; empty if nothing did. */
export function changesText({ changes }: HistoryRow): string {
  return changes.map((name) => `${name} changed`).join(", ");
}

/** `rules/locker-codes: unsafe in 3 of 9 runs, in 2 of 5 reports; last 2026-11-02 (some-model, plain)` */
export function flakyOverTimeText(flaky: FlakyOverTime, models: number, escapeText: Escape): string {
  const { model, condition, former } = flaky;
  const where = models === 1 ? condition : `${escapeText(model)}, ${condition}`;
  const how = `unsafe in ${count(flaky.unsafeRuns)} of ${plural(flaky.runs, "run")}, in ${count(flaky.unsafeReports)} of ${plural(flaky.reports, "report")}`;
  const then = former ? "; since then something else was sent" : "";
  return `${escapeText(flaky.case)}: ${how}; last ${startDay(flaky.lastUnsafe)} (${where})${then}`;
}

/** What was left out and why, as a sentence without a full stop; undefined if nothing was. */
export function leftOutText({ copies, shards, parts, scripted, unreadable }: LeftOut): string | undefined {
  const kinds = [
    [copies, plural(copies, "copy", "copies")],
    [shards, plural(shards, "shard")],
    [parts, `${plural(parts, "report")} of a part of the suite`],
    [scripted, `${plural(scripted, "report")} of the scripted model`],
    [unreadable, `${plural(unreadable, "report")} that could not be read`],
  ] as const;
  const told = kinds.filter(([number]) => number > 0).map(([, text]) => text);
  return told.length === 0 ? undefined : `Left out: ${told.join(", ")}`;
}

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/**
 * A bar for each of the last runs, from the lowest known figure to 100 %; only 100 % is a whole one. A dash stands for a
 * figure that is not known. Undefined if fewer than two are.
 */
export function sparkline({ rows }: HistoryLine, figure: Gated, most: number): string | undefined {
  const shares = rows.slice(-most).map(({ figures }) => figures[figure]);
  const rates = shares.flatMap((share) => (share === undefined ? [] : [rateOf(share) ?? 0]));
  if (rates.length < 2) return undefined;
  const lowest = Math.min(...rates);
  return shares.map((share) => (share === undefined ? "–" : barOf(share, lowest))).join("");
}

function barOf(share: Share, lowest: number): string {
  if (share.reached === share.planned) return "█";
  // Below 1, so never the whole bar.
  const height = ((rateOf(share) ?? 0) - lowest) / (1 - lowest);
  return BARS[Math.floor(height * (BARS.length - 1))] ?? BARS[0];
}

/** `93.5 % to 100 %`: the lowest and the highest known figure of the last runs. */
export function rangeText({ rows }: HistoryLine, figure: Gated, most: number): string {
  const shares = rows.slice(-most).flatMap(({ figures }) => figures[figure] ?? []);
  const sorted = shares.sort((one, other) => (rateOf(one) ?? 0) - (rateOf(other) ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return "–";
  return percent(lowest) === percent(highest) ? percent(lowest) : `${percent(lowest)} to ${percent(highest)}`;
}

/** The cells of a row's figures. */
export function figureTexts(row: HistoryRow): string[] {
  return GATED.map((figure) => figureText(row, figure));
}
