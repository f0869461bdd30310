import { endpointSettings, reportSettings } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { secretsOf } from "../endpoint/settings.ts";
import type { Rules } from "../gate/rules.ts";
import { hashOf } from "../suite/hash.ts";
import { VERSION } from "../version.ts";
import { type Plan, planHashOf } from "./plan-run.ts";

/**
 * A hash of everything that decides a verdict except the replies: two runs with the same fingerprint send the same to the
 * same model and judge it the same way. It contains neither pace, retries and prices nor secrets.
 */
export function fingerprintOf(inputs: ModelInputs, plan: Plan, rules: Rules): string {
  const { concurrency, timeoutSeconds, retries, deadlineMinutes, ...asked } = reportSettings(
    inputs,
    plan.systemPrompt,
  );
  const { prices, maxCost, maxRequests, failFast, ...settings } = asked;
  const secrets = secretsOf(endpointSettings(inputs));
  const query = [...inputs.endpoint.searchParams].filter(([, value]) => !secrets.includes(value));
  const { gate, thresholds, waived, baseline } = rules;
  // In a strict gate the baseline decides nothing.
  const decisive = { gate, thresholds, waived: [...waived].sort(), ...(gate !== "strict" && { baseline }) };
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
