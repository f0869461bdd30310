import type { ModelInputs } from "../../src/config/models.ts";
import {
  beginJournal,
  type GateOptions,
  type GateResult,
  prepareGate,
  runGate,
} from "../../src/run/gate-run.ts";
import type { Platform } from "../../src/run/platform.ts";

/** The gate of one model, from the inputs to the report. */
export async function gateRun(
  inputs: ModelInputs,
  platform: Platform,
  options: GateOptions = {},
): Promise<GateResult> {
  const gate = await prepareGate(inputs, platform, options);
  beginJournal(gate);
  return runGate(gate);
}
