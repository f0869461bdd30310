import { pricesOf } from "../../config/derive-settings.ts";
import { requireBaselines } from "../../config/gate-rules.ts";
import { type Inputs, inputNamed } from "../../config/inputs.ts";
import { type ModelInputs, modelsOf, requireKeys } from "../../config/models.ts";
import { UserError } from "../../errors.ts";
import { hasResponse } from "../../execution/completed-trial.ts";
import { CONFIRMED_MOST } from "../../gate/confirmations.ts";
import { cancellation, filesHere, nodePlatform } from "../../platform/node.ts";
import { moneyNumber } from "../../report/cost.ts";
import { type Ending, ending } from "../../report/render/all-models.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { count, plural } from "../../report/render/numbers.ts";
import { terminalTable } from "../../report/render/terminal.ts";
import type { Report } from "../../report/schema.ts";
import { gateRuns } from "../../run/all-models.ts";
import { doubtOfBudget, inputMoney, inputTokensOf } from "../../run/estimate.ts";
import type { GateOptions, GateResult } from "../../run/gate-run.ts";
import { planRun } from "../../run/plan-run.ts";
import type { Platform } from "../../run/platform.ts";
import { writeForms } from "../../run/write-reports.ts";
import type { SystemPrompt } from "../../suite/system-prompt.ts";
import { type Screen, terminal } from "../terminal.ts";

/** With what the command line ends. */
export const EXIT_CODES = { passed: 0, partial: 0, failed: 1, incomplete: 2 } as const satisfies Record<
  Ending,
  number
>;

/** `nessie run`: the gate, anew or from the journal of a run that was cut short; resolves to its exit code. */
export async function runCommand(inputs: Inputs, { resume, restart }: RunChoice): Promise<number> {
  if (resume && restart)
    throw new UserError("--resume goes on with the former run and --restart begins again; give one of them.");
  return EXIT_CODES[await runGate(inputs, { resume, unfinished: restart ? "aside" : "refuse" })];
}

/** What becomes of a former run in the same folder that was not finished; neither: a new one is refused. */
export interface RunChoice {
  readonly resume: boolean;
  readonly restart: boolean;
}

/** The gate on a terminal, with its table at the end; resolves to what it says of all models together. */
export async function runGate(inputs: Inputs, options: GateOptions): Promise<Ending> {
  const cancelled = cancellation();
  const screen = terminal(process.stdout);
  try {
    const around = nodePlatform(cancelled.signal, screen.watch);
    const models = await modelsOf(inputs, around.suiteFiles);
    if (options.scripted !== true)
      requireKeys(models, inputNamed("api-key").environment?.join(" or ") ?? "The key");
    await requireBaselines(baselinesOf(models), around.projectFiles);
    const results = await gateRuns(models, around, options);
    await tell(results, inputs, { around, screen });
    if (options.scripted !== true) tellHowToGoOn(results);
    return ending(results.map(({ report }) => report));
  } finally {
    cancelled.release();
  }
}

function baselinesOf(models: readonly ModelInputs[]): (string | undefined)[] {
  return models.map(({ baseline }) => baseline);
}

/** The last line of a run whose journal another one can go on from. */
function tellHowToGoOn(results: readonly GateResult[]): void {
  const trials = results.flatMap(({ report }) => report.trials);
  const heard = trials.filter(({ reply }) => hasResponse(reply)).length;
  if (heard === trials.length || heard === 0) return;
  console.log(
    `\n${count(heard)} of ${plural(trials.length, "trial")} are kept. To go on and ask only the rest: the same command with --resume.`,
  );
}

/** Prints the table and where the reports are, and writes their other forms. */
export async function tell(
  results: readonly GateResult[],
  inputs: Inputs,
  { around, screen }: { readonly around: Platform; readonly screen: Screen },
): Promise<void> {
  const reports = results.map(({ report }) => report);
  console.log(terminalTable(reports, { colour: screen.colour, width: screen.width, replies: true }));
  console.log(`\n${results.map(({ path }) => `Report: ${path}`).join("\n")}`);
  await tellForms(reports, inputs, around);
}

async function tellForms(reports: readonly Report[], inputs: Inputs, around: Platform): Promise<void> {
  const { "report-formats": formats, "report-dir": folder } = inputs;
  const { paths, problems } = await writeForms(reports, {
    formats,
    folder: () => around.reportFolder(folder),
  });
  if (paths.html !== undefined) console.log(`Page:   ${paths.html}`);
  for (const problem of problems) console.error(`nessie: ${terminalLine(problem)}`);
}

/** `nessie run --dry-run`: what would be sent, and about how much; sends nothing. */
export async function dryRun(inputs: Inputs): Promise<number> {
  const files = filesHere();
  const models = await modelsOf(inputs, files.suiteFiles);
  await requireBaselines(baselinesOf(models), files.projectFiles);
  const plan = await planRun(inputs, files);
  const { loaded, trials, systemPrompt, shard, notices } = plan;
  console.log(`Suite ${loaded.source}, version ${loaded.version} (${loaded.hash.slice(0, 19)})`);
  if (systemPrompt !== undefined) console.log(promptLine(systemPrompt));
  if (shard !== undefined)
    console.log(`Shard ${shard.index} of ${shard.of}, of a plan of ${plural(shard.planned, "trial")}`);
  let together = 0;
  for (const condition of inputs.conditions) {
    const members = trials.filter((trial) => trial.condition === condition);
    const tokens = inputTokensOf(plan, condition, inputs);
    together += tokens;
    console.log(
      `${condition.padEnd(12)} ${count(members.length)} requests, about ${count(tokens)} input tokens`,
    );
  }
  for (const one of models) {
    const { model, endpoint, concurrency } = one;
    console.log(
      `${"together".padEnd(12)} ${count(trials.length)} requests to ${model} at ${endpoint.host}, ${concurrency} at a time${inputCost(together, one)}`,
    );
  }
  if (inputs.confirm > 0) console.log(confirmLine(inputs.confirm, trials.length));
  for (const notice of notices) console.log(`Note: ${terminalLine(notice, 1_000)}`);
  const doubt = doubtOfBudget(plan, models);
  if (doubt !== undefined) console.error(`nessie: ${doubt}`);
  console.log("Dry run: nothing was sent.");
  return 0;
}

/** At the full price; what the replies cost nobody knows beforehand. */
function inputCost(tokens: number, inputs: ModelInputs): string {
  const prices = pricesOf(inputs);
  if (prices === undefined) return "";
  const amount = moneyNumber(inputMoney(tokens, prices));
  return `; input for about ${`${amount} ${inputs.currency}`.trim()}, replies besides`;
}

function promptLine({ file, sha256, position, text }: SystemPrompt): string {
  return `System prompt ${terminalLine(file)}, ${count(text.length)} characters (sha256 ${sha256.slice(0, 12)}), ${position} every policy`;
}

function confirmLine(times: number, trials: number): string {
  const most = times * Math.min(trials, CONFIRMED_MOST);
  return `Failing trials are asked again ${plural(times, "time")}: at most ${plural(most, "more request")}.`;
}
