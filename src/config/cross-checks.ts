import { problemOfReasoning, ReasoningSwitch } from "../endpoint/reasoning-control.ts";
import { hasTokenLimit } from "../endpoint/request-body.ts";
import type { InputSource } from "./input-names.ts";
import type { Inputs, SharedInputs } from "./inputs.ts";

/** Reasoning is set in only one place, and only on an endpoint that supports it. */
export function problemsOfReasoning(inputs: SharedInputs, { label }: Pick<InputSource, "label">): string[] {
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
export function problemsOfEnding({ gate, "fail-fast": failFast }: Inputs, { label }: InputSource): string[] {
  if (gate !== "no-regression" || !failFast) return [];
  return [
    `${label("fail-fast")} cannot be combined with ${label("gate")} no-regression, which needs the whole run; leave one of them out.`,
  ];
}

/** A cost needs both prices, and a cost limit needs a token limit for replies. */
export function problemsOfPrices(inputs: SharedInputs, { label }: Pick<InputSource, "label">): string[] {
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

const PRICES = ["price-input", "price-cached", "price-output"] as const;

function priceIn(inputs: SharedInputs, name: (typeof PRICES)[number]): number | undefined {
  return inputs[name] ?? (name === "price-cached" ? inputs["price-input"] : undefined);
}

/** With `max-cost`, a model's own prices must not be lower than the inputs', or the run could cost more than intended. */
export function problemsOfOwnPrices(
  own: SharedInputs,
  inputs: SharedInputs,
  { label }: Pick<InputSource, "label">,
): string[] {
  const most = inputs["max-cost"];
  if (most === undefined) return [];
  return PRICES.flatMap((name) => {
    const [ownPrice, common] = [own[name], priceIn(inputs, name)];
    if (ownPrice === undefined || common === undefined || ownPrice >= common) return [];
    return [
      `${label(name)} is ${ownPrice}, but the input's is ${common}, and max-cost was set with that: the models file may only raise it.`,
    ];
  });
}

/** Shards run and merge in separate jobs. */
export function problemsOfShard({ shard, merge, mode }: Inputs, { label }: InputSource): string[] {
  if (shard === undefined || (merge.length === 0 && mode === "gate")) return [];
  return [`${label("shard")} is for a job that calls a model, but this one only reads reports.`];
}
