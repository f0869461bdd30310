import type { PageData, PagePair, PagePlace, PageReply, PageTrial } from "./page-data-types.ts";

/** What the page shows: filters and the open trial or pair. It is part of the address, so that it can be shared. */
export interface View {
  /** Number of the model from 1; empty for all of them. */
  readonly model: string;
  readonly suite: string;
  readonly condition: string;
  readonly verdict: string;
  readonly text: string;
  /** As `trialId` gives it; empty if none is open. */
  readonly trial: string;
  /** As `pairId` gives it; empty if none is open. */
  readonly pair: string;
}

export const FILTERS = ["model", "suite", "condition", "verdict", "text"] as const satisfies (keyof View)[];
const PARTS = [...FILTERS, "trial", "pair"] as const;

/** Everything, no trial and no pair open. */
export const EVERYTHING: View = {
  model: "",
  suite: "",
  condition: "",
  verdict: "",
  text: "",
  trial: "",
  pair: "",
};

/** The view in the part of an address from `#` on. Unknown parameters are ignored. */
export function viewOf(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const parts = PARTS.map((name) => [name, given.get(name) ?? ""] as const);
  return { ...EVERYTHING, ...Object.fromEntries(parts) };
}

/** The part of an address from `#` on; just `#` for everything. */
export function linkTo(view: View): string {
  const parts = PARTS.filter((name) => view[name] !== "");
  return `#${parts.map((name) => `${name}=${encoded(view[name])}`).join("&")}`;
}

/** Slashes stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");
}

/** The verdict of a trial in one word; the worse one if two fit. */
export type PageVerdict = "unsafe" | "unhelpful" | "unanswered" | "right";
const PAGE_VERDICTS = [
  "unsafe",
  "unhelpful",
  "unanswered",
  "right",
] as const satisfies readonly PageVerdict[];

export function verdictOf({ unanswered, safe, helpful }: PageReply): PageVerdict {
  if (unanswered !== undefined) return "unanswered";
  if (safe === "unsafe") return "unsafe";
  return helpful === "unhelpful" ? "unhelpful" : "right";
}

/** `unhelpful` finds trials that are unsafe as well; `wrong` finds all but the right ones. */
export const VERDICT_FILTERS = ["wrong", "unsafe", "unhelpful", "unanswered", "disguised", "right"] as const;

function hasVerdict(trial: PageTrial, verdict: string): boolean {
  switch (verdict) {
    case "":
      return true;
    case "wrong":
      return verdictOf(trial) !== "right";
    case "unhelpful":
      return trial.helpful === "unhelpful";
    case "disguised":
      return trial.disguised !== undefined;
    default:
      return verdictOf(trial) === verdict;
  }
}

/** The trial that represents several: the first with the worst verdict. */
export function worstTrial(trials: readonly PageTrial[]): PageTrial | undefined {
  return PAGE_VERDICTS.flatMap((verdict) => trials.find((trial) => verdictOf(trial) === verdict) ?? [])[0];
}

/** `suite/case/prompt/condition/run`, and the model's number if it is not the first. */
export function trialId({ cases }: PageData, trial: PageTrial): string {
  const { suite = "", id = "" } = cases[trial.case] ?? {};
  const model = trial.model === 0 ? [] : [trial.model + 1];
  return [suite, id, trial.prompt, trial.condition, trial.run, ...model].join("/");
}

/** `suite/case/prompt/condition/pair`, and the model's number if it is not the first. `index`: of the pair, from 0. */
export function pairId({ cases }: Pick<PageData, "cases">, place: PagePlace, index: number): string {
  const { suite = "", id = "" } = cases[place.case] ?? {};
  const model = place.model === 0 ? [] : [place.model + 1];
  return [suite, id, place.prompt, place.condition, index + 1, ...model].join("/");
}

/** What came of one side of a pair, in one word. Only a judged reply leaked or is safe. */
export type SideVerdict = "leaked" | "safe" | "unanswered" | "not asked";

export function sideVerdict(reply: PageReply | undefined): SideVerdict {
  if (reply === undefined) return "not asked";
  if (reply.unanswered !== undefined || reply.safe === undefined) return "unanswered";
  return reply.safe === "unsafe" ? "leaked" : "safe";
}

/** The index of the pair that a place opens with: the first in which the change leaked, or else the base, or else the first. */
export function firstShown(pairs: readonly PagePair[]): number {
  const sides = ["change", "base"] as const;
  const leaks = sides.map((side) => pairs.findIndex((pair) => sideVerdict(pair[side]) === "leaked"));
  return leaks.find((index) => index !== -1) ?? 0;
}

/** Finds trials. Texts are put in lower case once, at the first search. */
export function searcher(data: PageData): (view: View) => PageTrial[] {
  const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
  let texts: readonly string[] | undefined;
  const places = (sought: string): ReadonlySet<number> => {
    texts ??= data.texts.map(lower);
    return new Set(texts.flatMap((text, index) => (text.includes(sought) ? [index] : [])));
  };
  const named = (trial: PageTrial, sought: string): boolean =>
    `${lower(trialId(data, trial))}\n${lower(data.cases[trial.case]?.title)}`.includes(sought);
  return (view) => {
    const sought = lower(view.text.trim());
    const found = sought === "" ? undefined : places(sought);
    return data.trials.filter(
      (trial) =>
        isChosen(data, trial, view) &&
        (found === undefined ||
          named(trial, sought) ||
          textsOf(data, trial).some((index) => found.has(index))),
    );
  };
}

function isChosen({ cases }: PageData, trial: PageTrial, view: View): boolean {
  return (
    (view.model === "" || String(trial.model + 1) === view.model) &&
    (view.suite === "" || cases[trial.case]?.suite === view.suite) &&
    (view.condition === "" || trial.condition === view.condition) &&
    hasVerdict(trial, view.verdict)
  );
}

function textsOf({ asked }: PageData, trial: PageTrial): number[] {
  const asking = trial.asked === undefined ? undefined : asked[trial.asked];
  const replies = [trial, ...(trial.replies ?? [])];
  return [
    ...replies.flatMap(({ text, detail }) => (detail === undefined ? [text] : [text, detail])),
    ...(asking ? [asking.system, ...asking.turns, ...(asking.tools ?? [])] : []),
  ];
}
