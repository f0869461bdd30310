import type { ModelInputs } from "../../src/config/models.ts";
import { type GateOptions, type GateResult, openGate } from "../../src/run/gate-run.ts";
import type { Platform } from "../../src/run/platform.ts";

/** The gate of one model, from the inputs to the report. */
export async function gateRun(
  inputs: ModelInputs,
  around: Platform,
  options: GateOptions = {},
): Promise<GateResult> {
  const begin = await openGate(inputs, around, options);
  const hold = begin();
  return hold();
}
