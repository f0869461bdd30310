import { pricesOf } from "../../config/derive-settings.ts";
import { requireBaselines } from "../../config/gate-rules.ts";
import type { Inputs } from "../../config/inputs.ts";
import { type ModelInputs, modelsOf } from "../../config/models.ts";
import { CONFIRMED_MOST } from "../../gate/confirmations.ts";
import { isInForce } from "../../gate/waivers.ts";
import type { RunRules } from "../../report/baseline.ts";
import { moneyNumber } from "../../report/cost.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { count, plural } from "../../report/render/numbers.ts";
import { partText } from "../../report/render/part-of-run.ts";
import { doubtOfBudget, inputMoney, inputTokensOf } from "../../run/estimate.ts";
import { planRun } from "../../run/plan-run.ts";
import { rulesOfPlan } from "../../run/rules-of-plan.ts";
import type { SystemPrompt } from "../../suite/system-prompt.ts";
import type { CommandContext } from "../context.ts";
import { type AskedPart, planOfPart } from "../part.ts";
import { filesOf } from "../terminal.ts";

/** `nessie run --dry-run`: what would be sent, and about how much; sends nothing. */
export async function dryRun(inputs: Inputs, context: CommandContext, asked?: AskedPart): Promise<number> {
  const { print, warn } = context;
  const files = filesOf(context);
  const models = modelsOf(inputs);
  await requireBaselines(
    models.map(({ baseline }) => baseline),
    files.projectFiles,
  );
  const plan = await (asked === undefined
    ? planRun(inputs, files)
    : planOfPart(asked, models, { ...files, cwd: context.cwd }));
  if (typeof plan === "string") {
    print(terminalLine(plan, 1_000));
    return 0;
  }
  const { loaded, trials, systemPrompt, shard, part, notices } = plan;
  const rules = await Promise.all(
    models.map((model) => rulesOfPlan(model, plan, { ...files, today: () => new Date() })),
  );
  const version = loaded.source === "bundled" ? ` ${loaded.version}` : "";
  print(`Suite ${terminalLine(loaded.source)}${version} (${loaded.hash.slice(0, 19)})`);
  if (systemPrompt !== undefined) print(promptLine(systemPrompt));
  if (shard !== undefined)
    print(`Shard ${shard.index} of ${shard.of}, of a plan of ${plural(shard.planned, "trial")}`);
  if (part !== undefined)
    print(`Part of the suite: ${partText(part)}, of a plan of ${plural(part.planned, "trial")}`);
  let total = 0;
  for (const condition of part?.conditions ?? inputs.conditions) {
    const members = trials.filter((trial) => trial.condition === condition);
    const tokens = inputTokensOf(plan, condition, inputs);
    total += tokens;
    print(`${condition.padEnd(12)} ${count(members.length)} requests, about ${count(tokens)} input tokens`);
  }
  for (const modelInputs of models) {
    const { model, endpoint, concurrency } = modelInputs;
    print(
      `${"total".padEnd(12)} ${count(trials.length)} requests to ${model} at ${endpoint.host}, ${concurrency} at a time${inputCost(total, modelInputs)}`,
    );
  }
  if (inputs.confirm > 0) print(confirmLine(inputs.confirm, trials.length));
  if (inputs.waivers !== undefined) print(waiversLine(inputs.waivers, rules));
  for (const notice of new Set([...notices, ...rules.flatMap(noticesOf)]))
    if (!inputs.notices.includes(notice)) print(`Note: ${terminalLine(notice, 1_000)}`);
  const doubt = doubtOfBudget(plan, models);
  if (doubt !== undefined) warn(doubt);
  print("Dry run: nothing was sent.");
  const requests = models.map(({ model }) => ({ model, requests: trials.length, inputTokens: total }));
  if (context.json) context.result(JSON.stringify({ dryRun: true, models: requests }, undefined, 2));
  return 0;
}

/** At the full price; the cost of the replies is not known beforehand. */
function inputCost(tokens: number, inputs: ModelInputs): string {
  const prices = pricesOf(inputs);
  if (prices === undefined) return "";
  const amount = moneyNumber(inputMoney(tokens, prices));
  return `; input for about ${`${amount} ${inputs.currency}`.trim()}, plus replies`;
}

function promptLine({ file, sha256, position, text }: SystemPrompt): string {
  return `System prompt ${terminalLine(file)}, ${count(text.length)} characters (sha256 ${sha256.slice(0, 12)}), ${position} every policy`;
}

function confirmLine(times: number, trials: number): string {
  const most = times * Math.min(trials, CONFIRMED_MOST);
  return `Failing trials are asked again ${plural(times, "time")}: at most ${plural(most, "more request")}.`;
}

function waiversLine(file: string, [shared]: readonly RunRules[]): string {
  const { waivers, day } = shared ?? { waivers: [], day: "" };
  const inForce = waivers.filter((waiver) => isInForce(waiver, day)).length;
  return `${plural(inForce, "waiver")} of ${terminalLine(file)} in force, ${waivers.length - inForce} expired`;
}

function noticesOf({ baseline, notices }: RunRules): string[] {
  return [...notices, ...(baseline !== undefined && "why" in baseline ? [`baseline: ${baseline.why}.`] : [])];
}
