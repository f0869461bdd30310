import type { SharedInputs } from "../config/inputs.ts";
import type { RunRules } from "../report/baseline.ts";
import type { Report } from "../report/schema.ts";
import { hashOf } from "../suite/hash.ts";
import type { Plan } from "./plan-run.ts";
import type { Platform } from "./platform.ts";

interface Deciding {
  readonly plan: Pick<Plan, "loaded">;
  readonly rules: Pick<RunRules, "waiversDigest">;
  readonly platform: Pick<Platform, "bundle">;
}

/** What decides a run besides replies and suite, as far as it is known. */
export function digestsOf(
  { gateDigest, conditions }: SharedInputs,
  { plan, rules: { waiversDigest }, platform: { bundle } }: Deciding,
): NonNullable<Report["digests"]> {
  const distraction = hashOf(plan.loaded.distraction).slice("sha256:".length);
  return {
    ...(gateDigest !== undefined && { gate: gateDigest }),
    ...(waiversDigest !== undefined && { waivers: waiversDigest }),
    ...(conditions.includes("distraction") && { distraction }),
    ...(bundle !== undefined && { tool: bundle }),
  };
}
