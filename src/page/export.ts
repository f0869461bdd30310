import { visible, visibleJson } from "../report/render/escape.ts";
import type { PageData, PageTrial } from "./page-data-types.ts";
import { verdictOf } from "./view-state.ts";

/** Formats in which trials can be downloaded. */
export const EXPORTS = {
  csv: { file: "nessie-trials.csv", type: "text/csv;charset=utf-8", text: trialsCsv },
  json: { file: "nessie-trials.json", type: "application/json", text: trialsJson },
} as const;

type Value = string | number | readonly string[] | undefined;

/** A trial as a flat object, in the order of the columns. */
function exported(data: PageData, trial: PageTrial): Readonly<Record<string, Value>> {
  const { suite, id } = data.cases[trial.case] ?? {};
  const text = (place: number | undefined): string | undefined =>
    place === undefined ? undefined : data.texts[place];
  const asked = trial.asked === undefined ? undefined : data.asked[trial.asked];
  const [inputTokens, cachedTokens, outputTokens] = trial.tokens ?? [];
  return {
    model: data.models[trial.model]?.name,
    suite,
    case: id,
    prompt: trial.prompt,
    condition: trial.condition,
    run: trial.run,
    verdict: verdictOf(trial),
    safety: trial.safe,
    helpfulness: trial.helpful,
    unanswered: trial.unanswered,
    detail: text(trial.detail),
    found: trial.found ?? [],
    disguised: trial.disguised ?? [],
    again: trial.again,
    policy: text(asked?.system),
    turns: asked?.turns.map((place) => text(place) ?? ""),
    reply: text(trial.text),
    latencyMs: trial.latencyMs,
    attempts: trial.attempts,
    inputTokens,
    cachedTokens,
    outputTokens,
  };
}

/** A list of objects, with the texts as they are. */
export function trialsJson(data: PageData, trials: readonly PageTrial[]): string {
  const objects = trials.map((trial) => exported(data, trial));
  return `${visibleJson(objects, 2)}\n`;
}

/** A line for each trial, as RFC 4180 has it, with the texts as the page shows them. */
export function trialsCsv(data: PageData, trials: readonly PageTrial[]): string {
  const rows = trials.map((trial) => exported(data, trial));
  const names = Object.keys(rows[0] ?? exported(data, NO_TRIAL));
  const lines = rows.map((row) => names.map((name) => cellOf(row[name])));
  return [names.map(cellOf), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** For the names of the columns. */
const NO_TRIAL: PageTrial = {
  ...{ model: -1, case: -1, prompt: "", condition: "", run: 0, text: -1 },
  ...{ attempts: 0, startedMs: 0, latencyMs: 0 },
};

/**
 * Spreadsheets run a cell that begins like this as a formula, which may send what others contain; an apostrophe makes it text.
 * They also read the wide forms of these signs, and may skip a line break before them.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A list as one line for each text. Always quoted, because a spreadsheet may split at other signs than commas. */
function cellOf(value: Value): string {
  const text = typeof value === "object" ? value.join("\n") : String(value ?? "");
  const shown = visible(text);
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
