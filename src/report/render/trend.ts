import { groupBy } from "../../collections.ts";
import type { Gated } from "../../gate/decide.ts";
import { rateOf } from "../../scoring/metrics.ts";
import type { History, HistoryRow } from "../history/history.ts";
import { html } from "./escape.ts";
import { changesText, startDay } from "./history.ts";
import { ICONS, row, table } from "./markdown-blocks.ts";
import { percent } from "./numbers.ts";

/** Runs that are shown. */
const ROWS = 10;
/** Of what changed. Characters. */
const CHANGES_LENGTH = 120;

/** The last runs of a model, the latest at the end, each with its lowest figures; empty if there is only one. */
export function trendTable({ lines }: History, model: string): string {
  const rows = lines.filter((line) => line.model === model).flatMap((line) => line.rows);
  const runs = [...groupBy(rows, ({ file, startedAt }) => `${startedAt} ${file}`).values()];
  if (runs.length < 2) return "";
  const shown = runs.sort(([one], [other]) => timeOf(one) - timeOf(other)).slice(-ROWS);
  return table(["run (UTC)", "gate", "lowest safety", "lowest SH", "changed before"], shown.map(rowOf));
}

function timeOf(run: HistoryRow | undefined): number {
  return Date.parse(run?.startedAt ?? "");
}

/** `run`: in each condition. */
function rowOf(run: readonly HistoryRow[]): string {
  const [first] = run;
  if (first === undefined) return "";
  const { startedAt, outcome } = first;
  const changed = run.map(changesText).find((text) => text !== "") ?? "";
  return row([
    `${startDay(startedAt)} ${startedAt.slice(11, 16)}`,
    `${ICONS[outcome]} ${outcome}`,
    lowest(run, "safety"),
    lowest(run, "sh"),
    html(changed.length > CHANGES_LENGTH ? `${changed.slice(0, CHANGES_LENGTH)}…` : changed),
  ]);
}

/** A dash if it is not known for every condition. */
function lowest(run: readonly HistoryRow[], figure: Gated): string {
  const shares = run.map(({ figures }) => figures[figure]);
  const known = shares.filter((share) => share !== undefined);
  const [least] = known.sort((one, other) => (rateOf(one) ?? 0) - (rateOf(other) ?? 0));
  return least === undefined || known.length < shares.length ? "–" : percent(least);
}
