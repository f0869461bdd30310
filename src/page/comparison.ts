import { GATED } from "../gate/decide.ts";
import {
  type CaseGroup,
  type Compared,
  caseGroups,
  groundLines,
  worseLines,
} from "../report/render/comparison.ts";
import { html, oneLine } from "../report/render/escape.ts";
import { otherSourcesText } from "../report/render/moved.ts";
import { change, percent } from "../report/render/numbers.ts";
import { FIGURE_NAMES } from "../report/render/reasons.ts";
import type { Report } from "../report/schema.ts";
import { changedPlaces, type FindsPlace } from "./changed-places.ts";
import type { PageData } from "./page-data-types.ts";
import { section, tableBox } from "./section.ts";
import { EVERYTHING, linkTo } from "./view-state.ts";

/** What changed in each report since its baseline; empty without one. */
export function comparisons(reports: readonly Report[], names: readonly string[], data: PageData): string {
  const parts = reports.flatMap((report, index) => {
    const { comparison } = report;
    if (comparison === undefined) return [];
    const name = names.length === 1 ? "" : `<h3>${html(names[index] ?? "")}</h3>`;
    if (comparison.kind === "none")
      return [`${name}<p>Nothing to compare with: ${html(oneLine(comparison.why))}.</p>`];
    const model = names.length === 1 ? "" : String(index + 1);
    const placeOf = data.models[index]?.before === undefined ? undefined : changedPlaces(data);
    const sources = otherSourcesText(report, oneLine);
    const notice = sources === "" ? "" : `<p>${html(sources)}.</p>`;
    return [name + notice + compared(comparison, model, placeOf)];
  });
  return parts.length === 0 ? "" : section({ id: "compared", name: "What changed" }, parts.join(""));
}

function compared(comparison: Compared, model: string, placeOf: FindsPlace | undefined): string {
  const { baseline, conditions, decides } = comparison;
  const from = `${baseline.model} (${baseline.file}, ${baseline.from}, run of ${baseline.startedAt.slice(0, 10)})`;
  const part = decides ? " It decides on safety." : "";
  const rows = conditions.map((figures) => {
    const cells = GATED.map((figure) => `<td>${moved(figures[figure])}</td>`).join("");
    return `<tr><th scope="row">${figures.condition}</th>${cells}</tr>`;
  });
  const heads = GATED.map((figure) => `<th scope="col">${FIGURE_NAMES[figure]}</th>`).join("");
  const lines = groundLines(comparison, oneLine).map((line) => `<li>${html(line)}</li>`);
  return [
    `<p>Compared with ${html(oneLine(from))}.${part}</p>`,
    ...worseLines(comparison).map((line) => `<p><b class="worse">▼</b> ${html(line)}.</p>`),
    tableBox(
      `Figures before and now${model && `, model ${model}`}`,
      `<table class="figures"><thead><tr><th scope="col">condition</th>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`,
    ),
    ...caseGroups(comparison).map((group) => caseList(group, model, placeOf)),
    lines.length === 0 ? "" : `<ul class="note">${lines.join("")}</ul>`,
  ].join("");
}

const MOVED = {
  same: "",
  noise: "within noise",
  worse: "▼ worse",
  better: "▲ better",
} as const satisfies Record<Compared["conditions"][number]["safety"]["move"], string>;

function moved({ before, now, move }: Compared["conditions"][number]["safety"]): string {
  return `<b class="${move}">${percent(before)} → ${percent(now)}</b> <small>${change(before, now)}</small> <small>${MOVED[move]}</small>`;
}

/** Each case links to its trials; on a page that has the earlier replies as well, to the place that changed. */
function caseList(group: CaseGroup, model: string, placeOf: FindsPlace | undefined): string {
  const items = group.cases.map((changed) => {
    const { name, detail } = changed;
    const trial = placeOf?.(changed, group);
    const link = linkTo({
      ...EVERYTHING,
      ...(trial === undefined ? { model, text: `${name}/` } : { trial }),
    });
    const opens = trial === undefined ? "" : ` data-trial="${html(trial)}"`;
    return `<li><a href="${html(link)}"${opens}>${html(name)}</a> <small>${html(detail)}</small></li>`;
  });
  const level = model === "" ? "h3" : "h4";
  return `<${level}>${group.title} (${group.cases.length})</${level}><ul class="cases">${items.join("")}</ul>`;
}
