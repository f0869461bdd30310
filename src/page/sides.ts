import type { PageData, PageTrial } from "./page-data-types.ts";

/** The trials of two runs at the same place: case, prompt, condition and run. */
export interface PageSides {
  readonly before: PageTrial | undefined;
  readonly now: PageTrial | undefined;
  /** Indexes of the models. */
  readonly models: { readonly before: number; readonly now: number };
}

/** Finds both sides of a trial; none on a page that does not compare. */
export function sideFinder({ models, trials }: PageData): (trial: PageTrial) => PageSides | undefined {
  const now = models.findIndex((model) => model.before !== undefined);
  const before = models[now]?.before;
  if (before === undefined) return () => undefined;
  const byPlace = new Map(trials.map((trial) => [placeKey(trial, trial.model), trial]));
  return (trial) => ({
    before: byPlace.get(placeKey(trial, before)),
    now: byPlace.get(placeKey(trial, now)),
    models: { before, now },
  });
}

function placeKey(trial: PageTrial, model: number): string {
  return [trial.case, trial.prompt, trial.condition, trial.run, model].join("/");
}

/** Trials to step through: of two at the same place only the later one. */
export function eachPlaceOnce(
  trials: readonly PageTrial[],
  sidesOf: (trial: PageTrial) => PageSides | undefined,
): readonly PageTrial[] {
  const all = new Set(trials);
  return trials.filter((trial) => {
    const now = sidesOf(trial)?.now;
    return now === undefined || now === trial || !all.has(now);
  });
}
