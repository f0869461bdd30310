import { readInputs } from "../../src/config/read-inputs.ts";
import { moneyFor, type Prices } from "../../src/endpoint/prices.ts";
import { CONFIRMED_MOST } from "../../src/gate/confirmations.ts";
import { LOOKS, MOST_PLACES } from "../../src/gate/looks.ts";
import { count } from "../../src/report/render/numbers.ts";
import { inputTokensOf } from "../../src/run/estimate.ts";
import { planRun } from "../../src/run/plan-run.ts";
import { buildRequest } from "../../src/suite/conversation.ts";
import { prefixCache } from "../bench/prefix-cache.ts";

/** What a run of the bundled suite takes, with the default of every other setting. */
export interface RunCost {
  readonly requests: number;
  readonly inputTokens: number;
  /** Of the input tokens, what a provider's prompt cache can serve. */
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly concurrency: number;
  /** Requests more, at most, where something fails: repeats of trials, and pairs with and without the change. */
  readonly repeats: number;
  readonly pairs: number;
}

/** An assumption: what a short reply without reasoning takes. */
const TOKENS_OF_REPLY = 100;
const LATENCIES = [1, 3];
/** Per million tokens; examples, nobody's. */
const EXAMPLES: readonly Prices[] = [
  { input: 0.1, cached: 0.025, output: 0.4 },
  { input: 0.5, cached: 0.05, output: 3 },
  { input: 3, cached: 0.3, output: 15 },
];

/** What so many runs of the bundled plan cost, as `nessie run --dry-run` estimates it. */
export async function costOfRuns(runs?: number): Promise<RunCost> {
  const given = new Map([
    ["model", "any"],
    ["runs", runs?.toString()],
  ]);
  const inputs = readInputs({ given: (name) => given.get(name), label: (name) => name });
  const plan = await planRun(inputs, NO_FILES);
  const cache = prefixCache();
  for (const { prompt, condition } of plan.trials) {
    const { distraction } = plan.loaded;
    const setting = {
      condition,
      distraction,
      systemRole: inputs["system-role"],
      reasoning: inputs.reasoning,
    };
    cache.asked(buildRequest(prompt, setting).messages)();
  }
  const tokens = inputs.conditions.map((condition) => inputTokensOf(plan, condition, inputs));
  const requests = plan.trials.length;
  return {
    requests,
    inputTokens: tokens.reduce((sum, number) => sum + number, 0),
    cachedTokens: cache.count().best,
    outputTokens: requests * TOKENS_OF_REPLY,
    concurrency: inputs.concurrency,
    repeats: inputs.confirm * Math.min(requests, CONFIRMED_MOST),
    pairs: MOST_PLACES * 2 * Math.max(...LOOKS.map(({ pairs }) => pairs)),
  };
}

const none = (): Promise<never> => Promise.reject(new Error("The bundled suite is part of the program."));
const NO_FILES = {
  suiteFiles: { read: none, list: () => Promise.resolve(undefined) },
  projectFiles: { read: none, list: none },
};

/** What a run costs, by default and with one run only. */
export async function costTable(): Promise<string> {
  const costs = await Promise.all([costOfRuns(), costOfRuns(1)]);
  const row = (what: string, figure: (cost: RunCost) => string): string =>
    `| ${[what, ...costs.map(figure)].join(" | ")} |`;
  const [usual] = costs;
  return [
    "| | `runs: 3`, the default | `runs: 1` |",
    "| --- | --- | --- |",
    row("requests", ({ requests }) => count(requests)),
    row("input tokens, about", ({ inputTokens }) => thousands(inputTokens)),
    row("of these a prompt cache can serve", ({ cachedTokens }) => thousands(cachedTokens)),
    row(`output tokens, at ${TOKENS_OF_REPLY} a reply`, ({ outputTokens }) => thousands(outputTokens)),
    ...LATENCIES.map((seconds) =>
      row(`time at ${seconds} s a reply, ${usual?.concurrency} at a time`, (cost) => timeOf(cost, seconds)),
    ),
    ...EXAMPLES.map((prices) => row(`cost at ${pricesText(prices)}`, (cost) => moneyOf(cost, prices))),
    row("more requests if something fails, at most", ({ repeats }) => count(repeats)),
    row("and, to see whether a change did it, at most", ({ pairs }) => count(pairs)),
  ].join("\n");
}

const thousands = (tokens: number): string => count(Math.round(tokens / 1_000) * 1_000);

/** No limit of the key slows it down: every place is always taken. */
function timeOf({ requests, concurrency }: RunCost, secondsEach: number): string {
  const seconds = Math.ceil(requests / concurrency) * secondsEach;
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const pricesText = (prices: Prices): string =>
  [prices.input, prices.cached, prices.output].map((price) => PRICE.format(price)).join(" / ");
const PRICE = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 3 });

/** Rounded up to hundredths. */
function moneyOf(cost: RunCost, prices: Prices): string {
  return (Math.ceil(moneyFor(cost, prices) * 100 - 1e-6) / 100).toFixed(2);
}
