import { requireBaselines } from "../../config/gate-rules.ts";
import type { Inputs } from "../../config/inputs.ts";
import { modelsOf } from "../../config/models.ts";
import { filesHere, nodePlatform } from "../../platform/node.ts";
import { jobOutcome } from "../../report/render/all-models.ts";
import { mergeRun } from "../../run/merge-run.ts";
import { terminal } from "../terminal.ts";
import { EXIT_CODES, tell } from "./run.ts";

/** `nessie merge`: joins the reports of shards and ends as the gate says of the whole; resolves to its exit code. */
export async function mergeCommand(inputs: Inputs): Promise<number> {
  const screen = terminal(process.stdout);
  const around = nodePlatform(new AbortController().signal, screen.watch);
  const models = await modelsOf(inputs, around.suiteFiles);
  await requireBaselines(
    models.map(({ baseline }) => baseline),
    around.projectFiles,
  );
  const edges = { ...around, reportFiles: filesHere().projectFiles };
  const results = await mergeRun(models, inputs.merge, edges);
  await tell(results, inputs, { around, screen });
  return EXIT_CODES[jobOutcome(results.map(({ report }) => report))];
}
