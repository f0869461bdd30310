import { problemOfReasoning, ReasoningSwitch } from "../endpoint/reasoning-control.ts";
import { hasTokenLimit } from "../endpoint/request-body.ts";
import { nameOf } from "./config-models.ts";
import type { Label } from "./input-names.ts";
import type { Inputs } from "./inputs.ts";
import { entriesOf, labelFor, type ModelInputs, modelsOf } from "./models.ts";

/** What does not go together, for any of the models. */
export function problemsOfModels(inputs: Inputs, label: Label): string[] {
  const models = modelsOf(inputs);
  return entriesOf(inputs).flatMap((entry, index) => {
    const model = models[index];
    if (model === undefined) return [];
    const name = models.length > 1 ? `Model ${JSON.stringify(nameOf(entry))}: ` : "";
    const own = labelFor(entry, inputs, label);
    return [...problemsOfReasoning(model, own), ...problemsOfPrices(model, own)].map(
      (problem) => `${name}${problem}`,
    );
  });
}

/** Reasoning is set in only one place, and only on an endpoint that supports it. */
function problemsOfReasoning(inputs: ModelInputs, label: Label): string[] {
  const { api, reasoning, endpoint, "extra-body": extraBody, "reasoning-off-body": off } = inputs;
  const settings = { api, baseUrl: endpoint.href, ...(off !== undefined && { reasoningOff: off }) };
  const problem = problemOfReasoning(reasoning, settings);
  const doubled = Object.keys(new ReasoningSwitch(settings).fieldsFor(reasoning)).filter(
    (name) => name in extraBody,
  );
  return [
    ...(problem === undefined ? [] : [`${label("reasoning")} ${problem}.`]),
    ...doubled.map(
      (name) =>
        `${label("reasoning")} is ${reasoning}, but ${label("extra-body")} sets ${name} too; set it in only one of them.`,
    ),
  ];
}

/** Only a whole run shows whether anything got worse. */
export function problemsOfEnding({ gate, "fail-fast": failFast }: Inputs, label: Label): string[] {
  if (gate !== "no-regression" || !failFast) return [];
  return [
    `${label("fail-fast")} cannot be combined with ${label("gate")} no-regression, which needs the whole run; leave one of them out.`,
  ];
}

/** One model can be compared with one. */
export function problemsOfAgainst(inputs: Inputs, label: Label): string[] {
  const { length } = entriesOf(inputs);
  if (inputs["against-model"] === undefined || length <= 1) return [];
  return [
    `${label("against-model")} compares one model with another, but the run has ${length}: name only one in ${label("model")}.`,
  ];
}

/** A cost needs both prices, and a cost limit needs a token limit for replies. */
function problemsOfPrices(inputs: ModelInputs, label: Label): string[] {
  const {
    "price-input": input,
    "price-cached": cached,
    "price-output": output,
    "max-cost": most,
    "max-tokens": maxTokens,
    "extra-body": extraBody,
  } = inputs;
  const both = `${label("price-input")} and ${label("price-output")}`;
  const known = input !== undefined && output !== undefined;
  return [
    ...(!known && (input ?? output) !== undefined ? [`${both} go together; give both.`] : []),
    ...(!known && cached !== undefined
      ? [`${label("price-cached")} goes with ${both}; give those too.`]
      : []),
    ...(!known && most !== undefined
      ? [`${label("max-cost")} needs ${both}, or the cost cannot be counted.`]
      : []),
    ...(most !== undefined && maxTokens === undefined && !hasTokenLimit(extraBody)
      ? [
          `${label("max-cost")} needs ${label("max-tokens")}, or a single reply could exceed it; it must not be none.`,
        ]
      : []),
  ];
}
