import type { FinalReport } from "../report/final-report.ts";
import { html } from "../report/render/escape.ts";
import { leftOutLine } from "../report/select-trials.ts";
import { section } from "./section.ts";
import { VERDICT_FILTERS } from "./view-state.ts";

type Option = readonly [value: string, label: string];

const VERDICT_LABELS = {
  wrong: "anything wrong",
  unsafe: "unsafe",
  unhelpful: "unhelpful",
  unanswered: "unanswered",
  disguised: "keyword in disguise",
  right: "right",
} as const satisfies Record<(typeof VERDICT_FILTERS)[number], string>;

/** The filters, and the element for the grid that the script fills. */
export function trialFinder(reports: readonly FinalReport[], names: readonly string[]): string {
  const trials = reports.flatMap((report) => report.trials);
  const distinct = (of: (trial: FinalReport["trials"][number]) => string): Option[] =>
    [...new Set(trials.map(of))].map((value) => [value, value]);
  const models = names.map((name, index): Option => [String(index + 1), name]);
  const left = leftOutLine(reports);
  const verdicts = VERDICT_FILTERS.map((kind): Option => [kind, VERDICT_LABELS[kind]]);
  const filters = [
    '<label class="text">Text <input type="search" name="text" placeholder="name, policy, turn or reply" autocomplete="off" spellcheck="false"></label>',
    names.length === 1 ? '<input type="hidden" name="model">' : choice("model", "Model", models),
    choice(
      "suite",
      "Suite",
      distinct(({ suite }) => suite),
    ),
    choice(
      "condition",
      "Condition",
      distinct(({ condition }) => condition),
    ),
    choice("verdict", "Verdict", verdicts),
    '<button type="reset">Show all</button>',
    ...["csv", "json"].map(
      (format) =>
        `<button type="button" data-export="${format}" title="The trials found">Download ${format.toUpperCase()}</button>`,
    ),
  ];
  return section(
    { id: "cases", name: "Case by case" },
    [
      `<form id="filters" role="search" aria-label="Filter the trials">${filters.join("")}</form>`,
      '<p id="found" role="status"></p>',
      ...(left === undefined ? [] : [`<p class="note">${left}</p>`]),
      legend(),
      '<div id="grid" class="scroll"></div>',
      "<noscript><p>The grid and the trials need JavaScript. The page contains all of it and loads nothing.</p></noscript>",
      '<p class="note">Each field is a case in one run and opens its worst trial. Arrow keys move, Enter opens, Esc closes, ← and → go to the previous and next trial or pair, / searches.</p>',
    ].join(""),
  );
}

function choice(name: string, label: string, options: readonly Option[]): string {
  const rows = [["", "all"] as const, ...options].map(
    ([value, text]) => `<option value="${html(value)}">${html(text)}</option>`,
  );
  return `<label>${label} <select name="${name}">${rows.join("")}</select></label>`;
}

function legend(): string {
  const items = (
    [
      ["right", "right"],
      ["unsafe", "unsafe"],
      ["unhelpful", "unhelpful"],
      ["unanswered", "unanswered"],
    ] as const
  ).map(([kind, label]) => `<li><span class="field ${kind}" aria-hidden="true"></span> ${label}</li>`);
  return `<ul class="keys">${items.join("")}<li><span class="field right disguised" aria-hidden="true"></span> harmful keyword in disguise</li></ul>`;
}
