import type { PageData, PageTrial } from "../page-data-types.ts";
import { eachPlaceOnce, sideFinder } from "../sides.ts";
import { EVERYTHING, FILTERS, linkTo, pairId, searcher, trialId, type View, viewOf } from "../view-state.ts";
import { comparedContent } from "./compared.ts";
import { fillDialog } from "./dialog.ts";
import { part } from "./dom.ts";
import { addDownloads } from "./download.ts";
import { gridTable } from "./grid.ts";
import { addArrowKeys, makeReachable } from "./keys.ts";
import { type OpenPair, pairContent } from "./pair.ts";
import { trialContent } from "./trial.ts";

// Written by the same version, so it needs no check.
const data = JSON.parse(part("data", HTMLScriptElement).text) as PageData;
const form = part("filters", HTMLFormElement);
const grid = part("grid", HTMLElement);
const status = part("found", HTMLElement);
const dialog = part("trial", HTMLDialogElement);
const search = searcher(data);
const sidesOf = sideFinder(data);
const trials = new Map(data.trials.map((trial) => [trialId(data, trial), trial]));
const pairs = new Map(
  data.places.flatMap((place) =>
    place.pairs.map((_, index): [string, OpenPair] => [pairId(data, place, index), { place, index }]),
  ),
);

let current: View = EVERYTHING;
let found: readonly PageTrial[] = [];
let drawn: string | undefined;
/** The link of a list that opened a trial. */
let opener: HTMLElement | undefined;

/** Shows what the address says. An address of a section, such as `#figures`, changes nothing. */
function show(): void {
  if (/^#[a-z-]+$/.test(location.hash)) return;
  current = viewOf(location.hash);
  const filters = linkTo({ ...current, trial: "", pair: "" });
  if (filters !== drawn) showFound();
  drawn = filters;
  if (current.pair === "") showTrial();
  else showPair();
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
    showNone("trial");
    return;
  }
  const sides = sidesOf(trial);
  const steppable = eachPlaceOnce(found, sidesOf);
  const index = steppable.findIndex((one) => one === trial || one === sides?.before || one === sides?.now);
  const id = (to: PageTrial | undefined): string | undefined => to && trialId(data, to);
  const [before, after] = [index === -1 ? undefined : steppable[index - 1], steppable[index + 1]];
  const position = index === -1 ? "not among those found" : `${index + 1} of ${steppable.length}`;
  const steps = {
    kind: "trial",
    position,
    before: id(before),
    own: trialId(data, trial),
    after: id(after),
  } as const;
  fillDialog(dialog, steps, sides ? comparedContent(data, trial, sides) : trialContent(data, trial));
  dialog.scrollTop = 0;
}

function showPair(): void {
  const pair = pairs.get(current.pair);
  if (pair === undefined) {
    showNone("pair");
    return;
  }
  const { place, index } = pair;
  const id = (to: number): string | undefined => (place.pairs[to] ? pairId(data, place, to) : undefined);
  const position = `Pair ${index + 1} of ${place.pairs.length}`;
  const steps = {
    kind: "pair",
    position,
    before: id(index - 1),
    own: current.pair,
    after: id(index + 1),
  } as const;
  const isStep =
    dialog.open && dialog.querySelector(`nav.pairs [data-pair="${CSS.escape(current.pair)}"]`) !== null;
  const [top, unfolded] = [dialog.scrollTop, dialog.querySelector(".difference[open]") !== null];
  fillDialog(dialog, steps, pairContent(data, pair));
  // So that the replies stay in sight from pair to pair.
  dialog.scrollTop = isStep ? top : 0;
  dialog.querySelector(".difference")?.toggleAttribute("open", isStep && unfolded);
}

/** What the address names is not in the report; or it names nothing. */
function showNone(kind: "trial" | "pair"): void {
  if (current[kind] !== "") status.textContent = `There is no ${kind} ${current[kind]} in this report.`;
  if (dialog.open) dialog.close();
}

/** Opens a trial or a pair. The back button closes it, however many were stepped through meanwhile. */
function open(opened: { readonly trial: string } | { readonly pair: string }): void {
  const address = linkTo({ ...current, trial: "", pair: "", ...opened });
  if (dialog.open) history.replaceState(history.state, "", address);
  else history.pushState("opened", "", address);
  show();
}

function close(): void {
  const last = current;
  if (history.state === "opened") {
    addEventListener("popstate", () => focusOpener(last), { once: true });
    history.back();
    return;
  }
  history.replaceState(null, "", linkTo({ ...current, trial: "", pair: "" }));
  show();
  focusOpener(last);
}

/** Focuses what a trial or pair is opened with, so that the keyboard continues from there. */
function focusOpener({ trial, pair }: View): void {
  if (trial !== "" && opener?.isConnected) {
    opener.focus();
    return;
  }
  const place = pairs.get(pair)?.place;
  if (place === undefined) {
    focusField(trial);
    return;
  }
  const links = [...document.querySelectorAll<HTMLElement>("main [data-pair]")];
  const link = links.find(({ dataset }) => pairs.get(dataset.pair ?? "")?.place === place);
  // A folded place cannot have the focus.
  link?.closest("details")?.setAttribute("open", "");
  link?.focus();
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
  history.replaceState(
    history.state,
    "",
    linkTo({ ...current, trial: "", pair: "", ...Object.fromEntries(chosen) }),
  );
  show();
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest<HTMLElement>("[data-trial], [data-pair]") ?? undefined;
  const { trial, pair } = link?.dataset ?? {};
  const opened = trial === undefined ? pair && { pair } : { trial };
  if (opened && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    if (!dialog.open) opener = link?.matches(".cases a") ? link : undefined;
    open(opened);
  } else if (target === dialog || target?.closest(".close")) close();
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (dialog.open) {
    const label = { ArrowLeft: "Previous", ArrowRight: "Next" }[event.key];
    if (label) dialog.querySelector<HTMLElement>(`.bar [aria-label^="${label}"]`)?.click();
  } else if (event.key === "/" && !(event.target instanceof HTMLInputElement)) {
    event.preventDefault();
    form.querySelector<HTMLElement>("[name=text]")?.focus();
  }
}

addArrowKeys(grid);
addDownloads(form, data, () => found);
addEventListener("popstate", show);
addEventListener("hashchange", () => {
  if (drawn !== "#" && current.trial === "" && current.pair === "")
    part("cases", HTMLElement).scrollIntoView();
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
