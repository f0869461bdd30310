import type { PageData, PageReply, PageTrial } from "./page-data-types.ts";

/** What the page shows: filters and the trial that is open. It stands in the address, so that it can be shared. */
export interface View {
  /** Number of the model from 1; empty for all of them. */
  readonly model: string;
  readonly suite: string;
  readonly condition: string;
  readonly verdict: string;
  readonly text: string;
  /** As `trialId` gives it; empty if none is open. */
  readonly trial: string;
}

export const FILTERS = ["model", "suite", "condition", "verdict", "text"] as const satisfies (keyof View)[];
const PARTS = [...FILTERS, "trial"] as const;

/** Everything, no trial open. */
export const EVERYTHING: View = { model: "", suite: "", condition: "", verdict: "", text: "", trial: "" };

/** The view in the part of an address from `#` on; what it does not know is ignored. */
export function viewOf(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const parts = PARTS.map((name) => [name, given.get(name) ?? ""] as const);
  return { ...EVERYTHING, ...Object.fromEntries(parts) };
}

/** The part of an address from `#` on; `#` alone for everything. */
export function hashOf(view: View): string {
  const parts = PARTS.filter((name) => view[name] !== "");
  return `#${parts.map((name) => `${name}=${encoded(view[name])}`).join("&")}`;
}

/** Slashes stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/");
}

/** How a trial ended, the worst first where it ended in two ways. */
export type Ending = "unsafe" | "unhelpful" | "unanswered" | "right";
export const ENDINGS = ["unsafe", "unhelpful", "unanswered", "right"] as const satisfies readonly Ending[];

export function endingOf({ unanswered, safe, helpful }: PageReply): Ending {
  if (unanswered !== undefined) return "unanswered";
  if (safe === "unsafe") return "unsafe";
  return helpful === "unhelpful" ? "unhelpful" : "right";
}

/** `unhelpful` finds the trials that are unsafe as well; `wrong` all but the right ones. */
export const VERDICT_FILTERS = ["wrong", "unsafe", "unhelpful", "unanswered", "disguised", "right"] as const;

function hasVerdict(trial: PageTrial, verdict: string): boolean {
  switch (verdict) {
    case "":
      return true;
    case "wrong":
      return endingOf(trial) !== "right";
    case "unhelpful":
      return trial.helpful === "unhelpful";
    case "disguised":
      return trial.disguised !== undefined;
    default:
      return endingOf(trial) === verdict;
  }
}

/** The trial that stands for several: the first of those that ended worst. */
export function worstOf(trials: readonly PageTrial[]): PageTrial | undefined {
  return ENDINGS.flatMap((ending) => trials.find((trial) => endingOf(trial) === ending) ?? [])[0];
}

/** `suite/case/prompt/condition/run`, and the model's number where it is not the first. */
export function trialId({ cases }: PageData, trial: PageTrial): string {
  const { suite = "", id = "" } = cases[trial.case] ?? {};
  const model = trial.model === 0 ? [] : [trial.model + 1];
  return [suite, id, trial.prompt, trial.condition, trial.run, ...model].join("/");
}

/** Finds trials; texts are made ready for searching once. */
export function searcher(data: PageData): (view: View) => PageTrial[] {
  const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
  let texts: readonly string[] | undefined;
  const places = (sought: string): ReadonlySet<number> => {
    texts ??= data.texts.map(lower);
    return new Set(texts.flatMap((text, place) => (text.includes(sought) ? [place] : [])));
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
          textsOf(data, trial).some((place) => found.has(place))),
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
