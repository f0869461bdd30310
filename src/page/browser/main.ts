import type { PageData, PageTrial } from "../page-data-types.ts";
import { EVERYTHING, FILTERS, linkTo, searcher, trialId, type View, viewOf } from "../view-state.ts";
import { element, part } from "./dom.ts";
import { gridTable } from "./grid.ts";
import { addArrowKeys, makeReachable } from "./keys.ts";
import { trialContent } from "./trial.ts";

// Written by the same version, so it needs no check.
const data = JSON.parse(part("data", HTMLScriptElement).text) as PageData;
const form = part("filters", HTMLFormElement);
const grid = part("grid", HTMLElement);
const status = part("found", HTMLElement);
const dialog = part("trial", HTMLDialogElement);
const search = searcher(data);
const trials = new Map(data.trials.map((trial) => [trialId(data, trial), trial]));

let current: View = EVERYTHING;
let found: readonly PageTrial[] = [];
let drawn: string | undefined;

/** Shows what the address says. An address of a section, such as `#figures`, changes nothing. */
function show(): void {
  if (/^#[a-z-]+$/.test(location.hash)) return;
  current = viewOf(location.hash);
  const filters = linkTo({ ...current, trial: "" });
  if (filters !== drawn) showFound();
  drawn = filters;
  showTrial();
}

function showFound(): void {
  for (const name of FILTERS) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = current[name];
  }
  found = search(current);
  const table = gridTable(data, found, current);
  grid.replaceChildren(...(found.length === 0 ? [] : [table]));
  makeReachable(grid);
  const cases = new Set(found.map((trial) => trial.case)).size;
  status.textContent =
    found.length === data.trials.length
      ? `${count(found.length, "trial")} in ${count(cases, "case")}`
      : `${count(found.length, "trial")} of ${data.trials.length} found, in ${count(cases, "case")} of ${data.cases.length}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}

function showTrial(): void {
  const trial = trials.get(current.trial);
  if (trial === undefined) {
    if (current.trial !== "") status.textContent = `There is no trial ${current.trial} in this report.`;
    if (dialog.open) dialog.close();
    return;
  }
  const index = found.indexOf(trial);
  dialog.replaceChildren(bar(trial, index), element("div", { class: "content" }, trialContent(data, trial)));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  document.getElementById("trial-name")?.focus({ preventScroll: true });
}

function bar(trial: PageTrial, index: number): HTMLElement {
  const step = (label: string, sign: string, to: PageTrial | undefined): HTMLElement => {
    const attributes = { type: "button", "aria-label": label, title: label };
    return element(
      "button",
      to ? { ...attributes, "data-trial": trialId(data, to) } : { ...attributes, disabled: "" },
      [sign],
    );
  };
  const [before, after] = index === -1 ? [undefined, found[0]] : [found[index - 1], found[index + 1]];
  return element("div", { class: "bar" }, [
    step("Previous trial", "←", before),
    element("span", {}, [index === -1 ? "not among those found" : `${index + 1} of ${found.length}`]),
    step("Next trial", "→", after),
    element("a", { href: linkTo({ ...EVERYTHING, trial: trialId(data, trial) }), class: "link" }, [
      "Link to this trial",
    ]),
    element("button", { type: "button", "aria-label": "Close", title: "Close", class: "close" }, ["✕"]),
  ]);
}

/** Opens a trial. The back button closes it, however many trials were stepped through meanwhile. */
function open(trial: string): void {
  const address = linkTo({ ...current, trial });
  if (dialog.open) history.replaceState(history.state, "", address);
  else history.pushState("opened", "", address);
  show();
}

function close(): void {
  const last = current.trial;
  if (history.state === "opened") {
    addEventListener("popstate", () => focusField(last), { once: true });
    history.back();
    return;
  }
  history.replaceState(null, "", linkTo({ ...current, trial: "" }));
  show();
  focusField(last);
}

/** Focuses the field of a trial, so that the keyboard continues from there. */
function focusField(id: string): void {
  const trial = trials.get(id);
  const fields = [...grid.querySelectorAll<HTMLElement>("button.field")];
  fields
    .find((field) => {
      const shown = trials.get(field.dataset.trial ?? "");
      return (
        shown &&
        trial &&
        (["model", "case", "condition", "run"] as const).every((key) => shown[key] === trial[key])
      );
    })
    ?.focus();
}

function filter(): void {
  const given = new FormData(form);
  const chosen = FILTERS.map((name) => [name, String(given.get(name) ?? "")] as const);
  history.replaceState(history.state, "", linkTo({ ...current, trial: "", ...Object.fromEntries(chosen) }));
  show();
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const trial = target?.closest<HTMLElement>("[data-trial]")?.dataset.trial;
  if (trial !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open(trial);
  } else if (target === dialog || target?.closest(".close")) close();
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (dialog.open) {
    const label = { ArrowLeft: "Previous trial", ArrowRight: "Next trial" }[event.key];
    if (label) dialog.querySelector<HTMLElement>(`.bar [aria-label="${label}"]`)?.click();
  } else if (event.key === "/" && !(event.target instanceof HTMLInputElement)) {
    event.preventDefault();
    form.querySelector<HTMLElement>("[name=text]")?.focus();
  }
}

addArrowKeys(grid);
addEventListener("popstate", show);
addEventListener("hashchange", () => {
  if (drawn !== "#" && current.trial === "") part("cases", HTMLElement).scrollIntoView();
});
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  close();
});
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
show();
