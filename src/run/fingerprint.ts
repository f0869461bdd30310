import { endpointSettings, reportSettings } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { secretsOf } from "../endpoint/settings.ts";
import type { Rules } from "../gate/rules.ts";
import { hashOf } from "../suite/hash.ts";
import { VERSION } from "../version.ts";
import type { ModelBase } from "./model-base.ts";
import { type Plan, planHashOf } from "./plan-run.ts";

/**
 * A hash of everything that decides a verdict except the replies: two runs with the same fingerprint send the same to the
 * same model and judge it the same way. It contains neither pace, retries and prices nor secrets.
 */
export function fingerprintOf(
  inputs: ModelInputs,
  plan: Plan,
  { rules, base }: { readonly rules: Rules; readonly base: ModelBase },
): string {
  const { concurrency, timeoutSeconds, retries, deadlineMinutes, ...asked } = reportSettings(
    inputs,
    plan.systemPrompt,
  );
  const { prices, maxCost, maxRequests, failFast, ...settings } = asked;
  const secrets = secretsOf(endpointSettings(inputs));
  const query = [...inputs.endpoint.searchParams].filter(([, value]) => !secrets.includes(value));
  const { gate, thresholds, waived, baseline } = rules;
  // In a strict gate nothing that the run is compared with decides.
  const compared = gate === "strict" ? {} : comparedWith(base, baseline);
  const decisive = { gate, thresholds, waived: [...waived].sort(), ...compared };
  // What the first requests find out may stop a run, and changes what the others ask.
  const { preflight } = inputs;
  return hashOf({
    version: VERSION,
    settings,
    query,
    ...(!preflight && { preflight }),
    asked: planHashOf(plan),
    rules: decisive,
  });
}

function comparedWith(base: ModelBase, baseline: Rules["baseline"]): object {
  if (base.kind === "none") return { baseline };
  if (base.kind === "unknown") return { base: base.why };
  // The hash is the same whichever endpoint of the job it is sent to.
  const { endpoint, endpointName } = base.inputs;
  return { base: base.reported.hash, at: [endpointName, endpoint.origin + endpoint.pathname] };
}
