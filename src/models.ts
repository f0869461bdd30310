import { join } from "node:path";
import type { Inputs, SharedInputs } from "./inputs.ts";
import { slugsOf } from "./report/names.ts";

/** The settings for one of the run's models. */
export type ModelInputs = SharedInputs & { readonly model: string };

/** The settings of every model of a run, in the order given. Where there are several, each has a folder of its own. */
export function modelsOf(inputs: Inputs): ModelInputs[] {
  const { model: models, ...shared } = inputs;
  const slugs = slugsOf(models);
  const folder = shared["report-dir"];
  return models.map((model, place) => ({
    ...shared,
    model,
    "report-dir": models.length === 1 ? folder : join(folder, slugs[place] ?? ""),
    baseline: models.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[place] ?? ""),
  }));
}

/** In a folder that was the report-dir of a run of several models, that of the same model. */
function baselineOf(path: string | undefined, slug: string): string | undefined {
  return path === undefined || path.endsWith(".json") ? path : join(path, slug);
}
