import { requireBaselines } from "../../config/gate-rules.ts";
import { modelsOf } from "../../config/models.ts";
import { jobOutcome } from "../../report/render/all-models.ts";
import { mergeRun } from "../../run/merge-run.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { keylessInputsOf } from "../inputs.ts";
import { printResults } from "../results.ts";
import { terminalPlatform } from "../terminal.ts";

/** `nessie merge`: joins the reports of shards and decides on the whole run; resolves to the gate's exit code. */
export async function mergeCommand(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<number> {
  const inputs = keylessInputsOf({ ...values, merge: positionals.join("\n") });
  const platform = terminalPlatform(context, new AbortController().signal);
  const models = await modelsOf(inputs, platform.suiteFiles);
  const baselines = models.map(({ baseline }) => baseline);
  await requireBaselines(baselines, platform.projectFiles);
  const mergePlatform = { ...platform, reportFiles: platform.projectFiles };
  const results = await mergeRun(models, inputs.merge, mergePlatform);
  await printResults(results, inputs, { context, platform });
  return EXIT_CODES[jobOutcome(results.map(({ report }) => report))];
}
