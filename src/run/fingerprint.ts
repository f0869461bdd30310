import { endpointSettings, reportSettings } from "../config/derive-settings.ts";
import type { ModelInputs } from "../config/models.ts";
import { secretsOf } from "../endpoint/settings.ts";
import type { Rules } from "../gate/rules.ts";
import { hashOf } from "../suite/hash.ts";
import { VERSION } from "../version.ts";
import { type Plan, planHashOf } from "./plan-run.ts";

/**
 * All that decides a verdict, but the model's own words, as one hash: two runs with the same ask the same of the same
 * model, and judge alike. How fast they ask, how patiently and for how much is no part of it; nor is anything secret.
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
  // Under strict a former run decides nothing.
  const decisive = { gate, thresholds, waived: [...waived].sort(), ...(gate !== "strict" && { baseline }) };
  return hashOf({ version: VERSION, settings, query, asked: planHashOf(plan), rules: decisive });
}
