import type { Inputs } from "../../../src/config/inputs.ts";
import { type ModelInputs, modelsOf } from "../../../src/config/models.ts";

/** The settings for the one model that these are about. */
export function oneModel(inputs: Inputs): ModelInputs {
  const [only, ...others] = modelsOf(inputs);
  if (only === undefined || others.length > 0) throw new Error("There is not just one model");
  return only;
}
