import type { PageData, PageTrial } from "../data.ts";
import { type Ending, endingOf, trialId, type View, worstOf } from "../view.ts";
import { element } from "./dom.ts";

interface Column {
  readonly model: number;
  readonly condition: string;
  readonly run: number;
}

/** Cases × models, conditions and runs. Only rows with one of the trials found are shown; fields without any are faint. */
export function gridTable(data: PageData, found: readonly PageTrial[], view: View): HTMLTableElement {
  const columns = columnsOf(data, view);
  const all = groupedByField(data.trials);
  const chosen = groupedByField(found);
  const rows = new Set(found.map((trial) => trial.case));
  const places = [...data.cases.keys()].filter((place) => rows.has(place));
  const suites = [...new Set(places.map((place) => data.cases[place]?.suite ?? ""))];
  const bodies = suites.map((suite) => {
    const own = places.filter((place) => data.cases[place]?.suite === suite);
    return element("tbody", {}, [
      suiteRow(suite, own.length, columns.length),
      ...own.map((place) =>
        caseRow(
          data,
          place,
          columns.map((column) => {
            const key = fieldKey({ ...column, case: place });
            return { all: all.get(key) ?? [], chosen: chosen.get(key) ?? [] };
          }),
        ),
      ),
    ]);
  });
  return element("table", { role: "grid", "aria-label": "Results case by case" }, [
    headOf(data, columns),
    ...bodies,
  ]);
}

function columnsOf({ trials }: PageData, { model, condition }: View): Column[] {
  const columns = new Map<string, Column>();
  for (const trial of trials) {
    if (model !== "" && String(trial.model + 1) !== model) continue;
    if (condition !== "" && trial.condition !== condition) continue;
    columns.set(fieldKey({ ...trial, case: 0 }), trial);
  }
  const conditions = [...new Set(trials.map((trial) => trial.condition))];
  return [...columns.values()].sort(
    (a, b) =>
      a.model - b.model || conditions.indexOf(a.condition) - conditions.indexOf(b.condition) || a.run - b.run,
  );
}

function fieldKey(one: Pick<PageTrial, "model" | "case" | "condition" | "run">): string {
  return `${one.model} ${one.case} ${one.condition} ${one.run}`;
}

function groupedByField(trials: readonly PageTrial[]): Map<string, PageTrial[]> {
  const groups = new Map<string, PageTrial[]>();
  for (const trial of trials) {
    const group = groups.get(fieldKey(trial));
    if (group) group.push(trial);
    else groups.set(fieldKey(trial), [trial]);
  }
  return groups;
}

/** Neighbours of the same name under one heading. */
function headOf({ models }: PageData, columns: readonly Column[]): HTMLElement {
  const groups: { readonly label: string; readonly condition: string; size: number }[] = [];
  for (const { model, condition } of columns) {
    const label = models.length > 1 ? `${models[model]?.name ?? ""}: ${condition}` : condition;
    const last = groups.at(-1);
    if (last?.label === label) last.size += 1;
    else groups.push({ label, condition, size: 1 });
  }
  const over = groups.map(({ label, size }) =>
    element("th", { scope: "colgroup", colspan: String(size), class: "group" }, [label]),
  );
  const runs = columns.map((column, index) =>
    element("th", { scope: "col", class: isFirst(columns, index) ? "run first" : "run" }, [
      String(column.run),
    ]),
  );
  return element("thead", {}, [
    element("tr", {}, [element("th", { scope: "col", rowspan: "2", class: "corner" }, ["case"]), ...over]),
    element("tr", {}, runs),
  ]);
}

function isFirst(columns: readonly Column[], index: number): boolean {
  const [before, now] = [columns[index - 1], columns[index]];
  return before?.model !== now?.model || before?.condition !== now?.condition;
}

function suiteRow(suite: string, cases: number, columns: number): HTMLElement {
  const number = `${cases} ${cases === 1 ? "case" : "cases"}`;
  return element("tr", { class: "suite" }, [
    element("th", { scope: "rowgroup", colspan: String(columns + 1) }, [
      suite,
      " ",
      element("small", {}, [number]),
    ]),
  ]);
}

interface Field {
  readonly all: readonly PageTrial[];
  readonly chosen: readonly PageTrial[];
}

function caseRow(data: PageData, place: number, fields: readonly Field[]): HTMLElement {
  const { suite = "", id = "", title = "" } = data.cases[place] ?? {};
  const name = element("th", { scope: "row" }, [
    element("span", { class: "id" }, [id]),
    element("span", { class: "title" }, [title]),
  ]);
  const cells = fields.map((field, index) =>
    element(
      "td",
      isNewGroup(fields, index) ? { class: "first" } : {},
      fieldOf(data, field, `${suite}/${id}`),
    ),
  );
  return element("tr", {}, [name, ...cells]);
}

function isNewGroup(fields: readonly Field[], index: number): boolean {
  const [before, now] = [fields[index - 1]?.all[0], fields[index]?.all[0]];
  return before?.model !== now?.model || before?.condition !== now?.condition;
}

function fieldOf(data: PageData, { all, chosen }: Field, name: string): HTMLElement[] {
  const worst = worstOf(chosen);
  if (worst === undefined) return all.length === 0 ? [] : [element("span", { class: "field none" })];
  const disguised = chosen.some((trial) => trial.disguised !== undefined);
  const ending = endingOf(worst);
  const label = `${name}, ${worst.condition}, run ${worst.run}: ${inWords(chosen, ending)}`;
  return [
    element("button", {
      type: "button",
      class: `field ${ending}${disguised ? " disguised" : ""}`,
      "data-trial": trialId(data, worst),
      "aria-label": label,
      title: label,
      tabindex: "-1",
    }),
  ];
}

function inWords(trials: readonly PageTrial[], ending: Ending): string {
  if (ending === "right") return "right";
  const prompts = trials.filter((trial) => endingOf(trial) === ending).map(({ prompt }) => prompt);
  return `${ending} (${prompts.join(", ")})`;
}
