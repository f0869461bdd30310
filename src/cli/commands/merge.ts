import { requireBaselines } from "../../config/gate-rules.ts";
import { modelsOf } from "../../config/models.ts";
import { removeFormerVerdicts } from "../../platform/former-verdicts.ts";
import { jobOutcome } from "../../report/render/all-models.ts";
import { mergeRun } from "../../run/merge-run.ts";
import { againstOf, nothingToCompare } from "../against.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { removeVerdictIn } from "../gate.ts";
import { printResults } from "../results.ts";
import { settingsOf } from "../settings.ts";
import { terminalPlatform } from "../terminal.ts";

/** `nessie merge`: joins the reports of shards and decides on the whole run; resolves to the gate's exit code. */
export async function mergeCommand(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<number> {
  removeVerdictIn(values, context);
  const inputs = await settingsOf({ ...values, reports: positionals.join("\n") }, context, "plans");
  const against = await againstOf(values, inputs, { context, use: "plans" });
  const warning = nothingToCompare(inputs, against);
  if (warning !== undefined) context.warn(warning);
  const terminal = terminalPlatform(context, new AbortController().signal);
  const platform = { ...terminal, base: against.base };
  const models = modelsOf(inputs);
  removeFormerVerdicts(inputs, { cwd: context.cwd, models });
  const baselines = models.map(({ baseline }) => baseline);
  await requireBaselines(baselines, platform.projectFiles);
  const mergePlatform = { ...platform, reportFiles: platform.projectFiles };
  const results = await mergeRun(models, inputs.reports, mergePlatform);
  await printResults(results, inputs, { context, platform });
  return EXIT_CODES[jobOutcome(results.map(({ report }) => report))];
}
