import { moneyFor } from "../endpoint/prices.ts";
import { count, plural } from "./render/numbers.ts";
import { repliesOf, type TrialResult } from "./reported-trial.ts";
import type { Report } from "./schema.ts";

type ConditionCost = NonNullable<Report["cost"]>[number];

/** `amount`: of the replies whose tokens were counted; `unknown`: how many were not counted. */
export type Cost = Omit<ConditionCost, "condition">;

/** The cost of each condition, from the tokens that the endpoint counted; undefined without prices. */
export function costsOf(
  usage: Report["usage"],
  results: readonly TrialResult[],
  prices: Report["settings"]["prices"],
): ConditionCost[] | undefined {
  return (
    prices &&
    usage.map((tokens) => {
      const own = results.filter(({ trial }) => trial.condition === tokens.condition);
      const unknown = repliesOf(own).filter(
        ({ attempts, reply }) => attempts > 0 && reply.usage === undefined,
      );
      return { condition: tokens.condition, amount: moneyFor(tokens, prices), unknown: unknown.length };
    })
  );
}

/** The cost of all conditions; undefined without prices. */
export function totalCost({ cost }: Pick<Report, "cost">): Cost | undefined {
  return cost && summed(cost);
}

function summed(costs: readonly Cost[]): Cost {
  const sum = (key: keyof Cost): number => costs.reduce((total, cost) => total + cost[key], 0);
  return { amount: sum("amount"), unknown: sum("unknown") };
}

/** The cost of all models together; undefined unless all have prices. */
export function costTogether(reports: readonly Report[]): Cost | undefined {
  const costs = reports.flatMap((report) => totalCost(report) ?? []);
  return costs.length < reports.length ? undefined : summed(costs);
}

/** `Cost of all 2 models: 0.0123 EUR.`; empty unless there are several, all with prices. */
export function costOfAll(reports: readonly Report[]): string {
  const [first] = reports;
  const cost = costTogether(reports);
  if (first === undefined || reports.length === 1 || cost === undefined) return "";
  return `Cost of all ${reports.length} models: ${costText(cost, first)}.`;
}

/**
 * `0.0123 EUR`; `at least 0.0123 EUR (…)` if the endpoint did not count the tokens of some trials, `not known (…)` if it
 * counted none. Empty without a cost.
 */
export function costText(cost: Cost | undefined, { settings }: Pick<Report, "settings">): string {
  if (cost === undefined) return "";
  const { amount, unknown } = cost;
  const money = `${moneyNumber(amount)} ${settings.prices?.currency ?? ""}`.trim();
  if (unknown === 0) return money;
  const why = `the endpoint did not count the tokens of ${unknown === 1 ? "one trial" : `${unknown} trials`}`;
  return amount === 0 ? `not known (${why})` : `at least ${money} (${why})`;
}

/** Rounded up: to hundredths from 1 on, to ten-thousandths below. */
export function moneyNumber(amount: number): number {
  const parts = amount >= 1 ? 100 : 10_000;
  // Floating-point sums may be a hair above the exact value.
  return Math.max(0, Math.ceil(amount * parts - 1e-6)) / parts;
}

/** Names and values for a list of facts: tokens and money of each condition, then of the run. */
export function spendingFacts(report: Report): (readonly [string, string])[] {
  const total = totalCost(report);
  return [
    ...report.usage.map((usage) => [`tokens, ${usage.condition}`, tokensText(usage)] as const),
    ...(report.cost ?? []).map((cost) => [`cost, ${cost.condition}`, costText(cost, report)] as const),
    ...(total === undefined ? [] : [["cost", costText(total, report)] as const]),
  ];
}

function tokensText({ reported, reasoned, ...counts }: Report["usage"][number]): string {
  const thoughts = reasoned === 0 ? "" : `; reasoning in ${plural(reasoned, "reply", "replies")}`;
  if (reported === 0) return `not reported by the endpoint${thoughts}`;
  const { inputTokens, cachedTokens, outputTokens } = counts;
  return `${count(inputTokens)} in (${count(cachedTokens)} cached), ${count(outputTokens)} out${thoughts}`;
}
