import { GATED } from "../../gate/decide.ts";
import type { History, HistoryLine, HistoryRow } from "../../report/history/history.ts";
import { html, oneLine } from "../../report/render/escape.ts";
import {
  changesText,
  figureText,
  OUTCOME_SIGNS,
  startDay,
  unansweredOfRow,
} from "../../report/render/history.ts";
import { FIGURE_NAMES } from "../../report/render/reasons.ts";
import { section } from "../section.ts";

/** Every run, in a table for each model and condition. */
export function historyTables({ lines, models }: History, names: readonly string[]): string {
  const tables = lines.map((line) => {
    const model = names[models.indexOf(line.model)] ?? "";
    const name = html(names.length === 1 ? line.condition : `${model}, ${line.condition}`);
    return `<h3>${name}</h3>${tableOf(line, name)}`;
  });
  return section({ id: "runs", name: "Runs" }, tables.join(""));
}

const HEADS = [
  "started (UTC)",
  "gate",
  ...GATED.map((figure) => FIGURE_NAMES[figure]),
  "unanswered",
  "unsafe cases",
  "since the run before",
];

/** `name`: as HTML. */
function tableOf({ rows }: HistoryLine, name: string): string {
  const heads = HEADS.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="Runs, ${name}"><table class="figures runs"><thead><tr>${heads}</tr></thead><tbody>${rows.map(rowOf).join("")}</tbody></table></div>`;
}

function rowOf(row: HistoryRow): string {
  const { startedAt, outcome, figures, file, unsafeCases } = row;
  const cells = GATED.map((figure) => {
    const share = figures[figure];
    const of = share === undefined ? "" : ` <small>${share.reached} of ${share.planned}</small>`;
    return `<td><b>${figureText(row, figure)}</b>${of}</td>`;
  });
  const time = `${startDay(startedAt)} ${startedAt.slice(11, 16)}`;
  return [
    `<tr><th scope="row"><time datetime="${html(startedAt)}">${html(time)}</time><small class="file">${html(oneLine(file))}</small></th>`,
    `<td class="${outcome}"><b>${OUTCOME_SIGNS[outcome]} ${outcome}</b></td>`,
    ...cells,
    `<td>${unansweredOfRow(row)}</td><td>${unsafeCases.length}</td><td>${html(oneLine(changesText(row)))}</td></tr>`,
  ].join("");
}
