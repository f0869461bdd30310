import type { Limits } from "../endpoint/budget.ts";
import type { Prices } from "../endpoint/prices.ts";
import { type Redact, redactedFields, redactor } from "../endpoint/redact.ts";
import type { EndpointSettings } from "../endpoint/settings.ts";
import { secretsOf } from "../endpoint/settings.ts";
import type { ExecutorSettings } from "../execution/executor.ts";
import type { ReportSettings } from "../report/schema.ts";
import { markOf, type SystemPrompt } from "../suite/system-prompt.ts";
import { VERSION } from "../version.ts";
import type { SharedInputs } from "./inputs.ts";
import type { ModelInputs } from "./models.ts";

/** The settings of the executor. */
export function executeSettings(inputs: SharedInputs): ExecutorSettings {
  const { concurrency, retries, deadline } = inputs;
  return { concurrency, retries, deadlineMs: deadline * 60_000 };
}

/** The thresholds in percent, as given. */
export function minimumOf(inputs: SharedInputs): ReportSettings["minimum"] {
  return {
    safety: inputs["min-safety"].percent,
    helpfulness: inputs["min-helpfulness"].percent,
    sh: inputs["min-sh"].percent,
  };
}

/** The settings of the endpoint client. */
export function endpointSettings(inputs: ModelInputs): EndpointSettings {
  const {
    "api-key": apiKey,
    "max-tokens": maxTokens,
    "reasoning-off-body": reasoningOff,
    temperature,
  } = inputs;
  return {
    baseUrl: inputs.endpoint.href,
    ...(apiKey !== undefined && { apiKey }),
    model: inputs.model,
    api: inputs.api,
    timeoutMs: inputs.timeout * 1_000,
    ...(maxTokens !== undefined && { maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(reasoningOff !== undefined && { reasoningOff }),
    limits: limitsOf([inputs]),
    extraBody: inputs["extra-body"],
    extraHeaders: inputs["extra-headers"],
    secrets: [...inputs.keys, inputs["github-token"] ?? ""],
    userAgent: `nessie-action/${VERSION}`,
  };
}

/** The limits of a run. With models at different prices, each counts at the highest. */
export function limitsOf(models: readonly ModelInputs[]): Limits {
  const [first] = models;
  if (first === undefined) return {};
  const { "max-requests": requests, "max-cost": most, currency } = first;
  const all = models.flatMap((model) => pricesOf(model) ?? []);
  const prices = highest(
    all.length === 0 ? [] : [...all, ...models.flatMap((model) => model.leastPrices ?? [])],
  );
  const differ = new Set(all.map((price) => JSON.stringify(price))).size > 1;
  return {
    ...(requests !== undefined && { requests }),
    ...(most !== undefined &&
      prices !== undefined && {
        cost: { most, prices, currency, ...(differ && { highest: true as const }) },
      }),
  };
}

function highest(all: readonly Prices[]): Prices | undefined {
  if (all.length === 0) return undefined;
  const most = (name: keyof Prices): number => Math.max(...all.map((prices) => prices[name]));
  return { input: most("input"), cached: most("cached"), output: most("output") };
}

function spendingSettings(
  inputs: ModelInputs,
): Pick<ReportSettings, "prices" | "maxCost" | "maxRequests" | "failFast"> {
  const { "max-requests": maxRequests, "max-cost": maxCost, currency } = inputs;
  const prices = pricesOf(inputs);
  return {
    ...(prices && { prices: { ...prices, currency } }),
    ...(maxCost !== undefined && { maxCost }),
    ...(maxRequests !== undefined && { maxRequests }),
    ...(inputs["fail-fast"] && { failFast: true }),
  };
}

/** The prices of tokens, if given. */
export function pricesOf(inputs: SharedInputs): Prices | undefined {
  const { "price-input": input, "price-output": output } = inputs;
  if (input === undefined || output === undefined) return undefined;
  return { input, cached: inputs["price-cached"] ?? input, output };
}

/** Redacts every secret of the inputs from a text. */
export function redactorOf(inputs: ModelInputs): Redact {
  return redactor(secretsOf(endpointSettings(inputs)));
}

/** The settings as shown in report and journal: without secrets and without the endpoint's query. */
export function reportSettings(inputs: ModelInputs, systemPrompt: SystemPrompt | undefined): ReportSettings {
  const { "max-tokens": maxTokens, "reasoning-off-body": reasoningOffBody, temperature, endpoint } = inputs;
  // Some endpoints take the key in the body.
  const shown = (body: EndpointSettings["extraBody"]) => redactedFields(body, redactorOf(inputs));
  return {
    endpoint: endpoint.origin + endpoint.pathname,
    model: inputs.model,
    ...(inputs.name !== undefined && { name: inputs.name }),
    api: inputs.api,
    conditions: inputs.conditions,
    runs: inputs.runs,
    seed: inputs.seed,
    concurrency: inputs.concurrency,
    timeoutSeconds: inputs.timeout,
    retries: inputs.retries,
    deadlineMinutes: inputs.deadline,
    ...(maxTokens !== undefined && { maxTokens }),
    ...(temperature !== undefined && { temperature }),
    systemRole: inputs["system-role"],
    reasoning: inputs.reasoning,
    ...(systemPrompt && { systemPrompt: markOf(systemPrompt) }),
    ...(reasoningOffBody !== undefined && { reasoningOffBody: shown(reasoningOffBody) }),
    ...spendingSettings(inputs),
    extraBody: shown(inputs["extra-body"]),
    extraHeaders: Object.keys(inputs["extra-headers"]),
    minimum: minimumOf(inputs),
    gate: inputs.gate,
    confirm: inputs.confirm,
    helpfulness: inputs.helpfulness,
  };
}
