import { limitsOf } from "../config/derive-settings.ts";
import type { SharedInputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { moneyFor } from "../endpoint/prices.ts";
import { moneyNumber } from "../report/cost.ts";
import type { Condition } from "../suite/conditions.ts";
import { buildRequest } from "../suite/conversation.ts";
import type { Plan } from "./plan-run.ts";

/** Rough average of English text. */
const CHARACTERS_PER_TOKEN = 4;

/** Roughly how many input tokens a condition of the plan takes. */
export function inputTokensOf(
  { loaded, trials, systemPrompt }: Pick<Plan, "loaded" | "trials" | "systemPrompt">,
  condition: Condition,
  inputs: SharedInputs,
): number {
  const setting = {
    condition,
    distraction: loaded.distraction,
    systemRole: inputs["system-role"],
    reasoning: inputs.reasoning,
    systemPrompt,
  };
  let characters = 0;
  for (const trial of trials) {
    if (trial.condition !== condition) continue;
    for (const { content } of buildRequest(trial.prompt, setting).messages) characters += content.length;
  }
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** The cost of input tokens at full price. */
export function inputMoney(tokens: number, prices: Parameters<typeof moneyFor>[1]): number {
  return moneyFor({ inputTokens: tokens, cachedTokens: 0, outputTokens: 0 }, prices);
}

/** A warning if the run will probably exceed its `max-cost`. */
export function doubtOfBudget(
  plan: Pick<Plan, "loaded" | "trials" | "systemPrompt">,
  models: readonly ModelInputs[],
): string | undefined {
  const { cost } = limitsOf(models);
  if (cost === undefined) return undefined;
  const tokens = models.flatMap((model) =>
    model.conditions.map((condition) => inputTokensOf(plan, condition, model)),
  );
  const amount = inputMoney(
    tokens.reduce((sum, count) => sum + count, 0),
    cost.prices,
  );
  if (amount <= cost.most) return undefined;
  const money = (number: number): string => `${number} ${cost.currency}`.trim();
  return `max-cost is ${money(cost.most)}, but the prompts alone cost about ${money(moneyNumber(amount))} at full price, plus replies: the run may end incomplete.`;
}
