import { oneLine } from "../../report/render/escape.ts";
import type { PageData, PageTrial } from "../page-data-types.ts";
import { type PageVerdict, trialId, type View, verdictOf, worstTrial } from "../view-state.ts";
import { element } from "./dom.ts";

interface Column {
  readonly model: number;
  readonly condition: string;
  readonly run: number;
}

/** Cases × models, conditions and runs. Rows without a found trial are left out; fields without one are faint. */
export function gridTable(data: PageData, found: readonly PageTrial[], view: View): HTMLTableElement {
  const columns = columnsOf(data, view);
  const all = groupedByField(data.trials);
  const chosen = groupedByField(found);
  const rows = new Set(found.map((trial) => trial.case));
  const caseIndexes = [...data.cases.keys()].filter((index) => rows.has(index));
  const suites = [...new Set(caseIndexes.map((index) => data.cases[index]?.suite ?? ""))];
  const bodies = suites.map((suite) => {
    const own = caseIndexes.filter((index) => data.cases[index]?.suite === suite);
    return element("tbody", {}, [
      suiteRow(suite, own.length, columns.length),
      ...own.map((caseIndex) =>
        caseRow(
          data,
          caseIndex,
          columns.map((column) => {
            const key = fieldKey({ ...column, case: caseIndex });
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

function fieldKey(field: Pick<PageTrial, "model" | "case" | "condition" | "run">): string {
  return `${field.model} ${field.case} ${field.condition} ${field.run}`;
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

/** Models, if there are several, above conditions above runs. */
function headOf({ models }: PageData, columns: readonly Column[]): HTMLElement {
  const name = ({ model }: Column): string => models[model]?.name ?? "";
  const levels = [
    ...(models.length > 1 ? [headings(columns, name, ({ model }) => String(model))] : []),
    headings(
      columns,
      ({ condition }) => condition,
      ({ model, condition }) => `${model} ${condition}`,
    ),
  ];
  const runs = columns.map((column, index) =>
    element("th", { scope: "col", class: isFirst(columns, index) ? "run first" : "run" }, [
      String(column.run),
    ]),
  );
  const corner = element("th", { scope: "col", rowspan: String(levels.length + 1), class: "corner" }, [
    "case",
  ]);
  const [first = [], ...others] = levels;
  return element("thead", {}, [
    element("tr", {}, [corner, ...first]),
    ...others.map((cells) => element("tr", {}, cells)),
    element("tr", {}, runs),
  ]);
}

/** One heading over the neighbouring columns of a group. */
function headings(
  columns: readonly Column[],
  nameOf: (column: Column) => string,
  groupOf: (column: Column) => string,
): HTMLElement[] {
  const groups: { readonly group: string; readonly name: string; size: number }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.group === groupOf(column)) last.size += 1;
    else groups.push({ group: groupOf(column), name: nameOf(column), size: 1 });
  }
  return groups.map(({ name, size }) =>
    element("th", { scope: "colgroup", colspan: String(size), class: "group", title: name }, [name]),
  );
}

function isFirst(columns: readonly Column[], index: number): boolean {
  const [before, now] = [columns[index - 1], columns[index]];
  return before?.model !== now?.model || before?.condition !== now?.condition;
}

function suiteRow(suite: string, cases: number, columns: number): HTMLElement {
  const number = `${cases} ${cases === 1 ? "case" : "cases"}`;
  return element("tr", { class: "suite" }, [
    element("th", { scope: "rowgroup", colspan: String(columns + 1) }, [
      element("span", {}, [suite, " ", element("small", {}, [number])]),
    ]),
  ]);
}

interface Field {
  readonly all: readonly PageTrial[];
  readonly chosen: readonly PageTrial[];
}

function caseRow(data: PageData, caseIndex: number, fields: readonly Field[]): HTMLElement {
  const { suite = "", id = "", title = "" } = data.cases[caseIndex] ?? {};
  // What does not fit is cut off: the whole is in the tooltip, and for screen readers in the text.
  const name = element("th", { scope: "row" }, [
    element("div", { class: "name", title: `${id}: ${oneLine(title)}` }, [
      element("span", { class: "id" }, [id]),
      " ",
      element("span", { class: "title" }, [oneLine(title)]),
    ]),
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
  const worst = worstTrial(chosen);
  if (worst === undefined) return all.length === 0 ? [] : [element("span", { class: "field none" })];
  const disguised = chosen.some((trial) => trial.disguised !== undefined);
  const verdict = verdictOf(worst);
  const label = `${name}, ${worst.condition}, run ${worst.run}: ${verdictLabel(chosen, verdict)}`;
  return [
    element("button", {
      type: "button",
      class: `field ${verdict}${disguised ? " disguised" : ""}`,
      "data-trial": trialId(data, worst),
      "aria-label": label,
      title: label,
      tabindex: "-1",
    }),
  ];
}

function verdictLabel(trials: readonly PageTrial[], verdict: PageVerdict): string {
  if (verdict === "right") return "right";
  const prompts = trials.filter((trial) => verdictOf(trial) === verdict).map(({ prompt }) => prompt);
  return `${verdict} (${prompts.join(", ")})`;
}
