import type { History } from "../../report/history/history.ts";
import { html, oneLine } from "../../report/render/escape.ts";
import { flakyOverTimeText, historyHeadline, leftOutText } from "../../report/render/history.ts";
import { documentHead } from "../document.ts";
import { title } from "../header.ts";
import { section } from "../section.ts";
import { numbered } from "../series.ts";
import { historyCharts } from "./history-charts.ts";
import { historyTables } from "./history-tables.ts";

/** The trend over many reports as one page that loads nothing and has no script. Everything from models and files is text. */
export function historyPage(history: History): string {
  const names = numbered(history.models);
  const headline = historyHeadline(history);
  const leftOut = leftOutText(history.leftOut);
  return [
    documentHead({ title: `${title(names)}: ${headline}` }),
    `<header><p class="kicker">NESSiE gate, history</p><h1>${html(title(names))}</h1><p>${html(headline)}.</p>${leftOut === undefined ? "" : `<p class="note">${html(leftOut)}.</p>`}</header>`,
    `<main>${historyCharts(history, names)}\n${flakyCases(history)}\n${historyTables(history, names)}</main>`,
    "</body>\n</html>\n",
  ].join("\n");
}

function flakyCases({ flaky, models }: History): string {
  const lines = flaky.map((one) => `<li>${html(flakyOverTimeText(one, models.length, oneLine))}</li>`);
  const list = lines.length === 0 ? "<p>None.</p>" : `<ul>${lines.join("")}</ul>`;
  const note =
    '<p class="note">Unsafe in some runs and safe in others that were sent the same. A run counts if every trial of the case in it was answered, or one leaked.</p>';
  return section({ id: "flaky", name: "Flaky cases" }, list + note);
}
