import { hasTokenLimit } from "../endpoint/budget.ts";
import { problemOfReasoning, reasoningBook } from "../endpoint/reasoning-control.ts";
import type { InputSource } from "./input-names.ts";
import type { Inputs, SharedInputs } from "./inputs.ts";

/** How much to think is said in one place, and only to an endpoint that can be told. */
export function problemsOfReasoning(inputs: SharedInputs, { label }: Pick<InputSource, "label">): string[] {
  const { api, reasoning, endpoint, "extra-body": extraBody, "reasoning-off-body": off } = inputs;
  const settings = { api, baseUrl: endpoint.href, ...(off !== undefined && { reasoningOff: off }) };
  const problem = problemOfReasoning(reasoning, settings);
  const doubled = Object.keys(reasoningBook(settings).fieldsFor(reasoning)).filter(
    (name) => name in extraBody,
  );
  return [
    ...(problem === undefined ? [] : [`${label("reasoning")} ${problem}.`]),
    ...doubled.map(
      (name) =>
        `${label("reasoning")} is ${reasoning}, but ${label("extra-body")} sets ${name} too; say it in one of them.`,
    ),
  ];
}

/** Whether something got worse is only known of the whole run. */
export function problemsOfEnding({ gate, "fail-fast": failFast }: Inputs, { label }: InputSource): string[] {
  if (gate !== "no-regression" || !failFast) return [];
  return [
    `${label("fail-fast")} does not go with ${label("gate")} no-regression, which looks at the whole run; leave one of them out.`,
  ];
}

/** A cost needs both prices, and a limit to it a limit to every reply. */
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
    ...(!known && most !== undefined ? [`${label("max-cost")} needs ${both}, or nobody can count it.`] : []),
    ...(most !== undefined && maxTokens === undefined && !hasTokenLimit(extraBody)
      ? [
          `${label("max-cost")} needs ${label("max-tokens")}, or a single reply could pass it; it must not be none.`,
        ]
      : []),
  ];
}

const PRICES = ["price-input", "price-cached", "price-output"] as const;

function priceIn(inputs: SharedInputs, name: (typeof PRICES)[number]): number | undefined {
  return inputs[name] ?? (name === "price-cached" ? inputs["price-input"] : undefined);
}

/** A model's own prices may be any, but below those of the inputs `max-cost` would let pass more than was meant. */
export function problemsOfOwnPrices(
  own: SharedInputs,
  inputs: SharedInputs,
  { label }: Pick<InputSource, "label">,
): string[] {
  const most = inputs["max-cost"];
  if (most === undefined) return [];
  return PRICES.flatMap((name) => {
    const [mine, common] = [own[name], priceIn(inputs, name)];
    if (mine === undefined || common === undefined || mine >= common) return [];
    return [
      `${label(name)} is ${mine}, but the input's is ${common}, and with it max-cost was set: the file of models may only raise it.`,
    ];
  });
}

/** A part is held, and parts are merged, in jobs of their own. */
export function problemsOfShard({ shard, merge, mode }: Inputs, { label }: InputSource): string[] {
  if (shard === undefined || (merge.length === 0 && mode === "gate")) return [];
  return [`${label("shard")} is for a job that asks a model, and this one only reads reports.`];
}
