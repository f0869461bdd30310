import { nameOf } from "../config/config-models.ts";
import type { Inputs } from "../config/inputs.ts";
import { entriesOf, modelsOf } from "../config/models.ts";
import { outputsOf } from "../config/outputs.ts";
import { REPORT_FORMATS } from "../config/report-formats.ts";
import { UserError } from "../errors.ts";
import { requireWorkflowContext } from "../github/context.ts";
import { publish } from "../github/publish.ts";
import { modelName } from "../report/model-names.ts";
import { rejudge } from "../report/rejudge.ts";
import type { Report } from "../report/schema.ts";
import type { GateResult } from "../run/gate-run.ts";
import { expectedRun } from "../run/merge-run.ts";
import { planRun } from "../run/plan-run.ts";
import type { Platform } from "../run/platform.ts";
import { readReport } from "../run/read-report.ts";
import { isJoined } from "./inputs.ts";
import { joinShards } from "./join-shards.ts";
import { addSummary, setOutputs } from "./outputs.ts";
import { actionPlatform } from "./platform.ts";
import { postToGitHub } from "./post-comment.ts";
import type { ActionContext } from "./runner.ts";

/** Writes comment and status for reports of an earlier, unprivileged run, and decides their outcome again. Resolves to the exit code. */
export async function publishReport(inputs: Inputs, context: ActionContext): Promise<number> {
  requireWorkflowContext(context.workflow);
  const platform = actionPlatform(context);
  const results = isJoined(inputs.reports.join("\n"))
    ? await joinShards(modelsOf(inputs), inputs, { context, platform })
    : [await rejudged(inputs, platform)];
  if ("problems" in results) return 1;
  if (inputs["github-token"] === undefined)
    throw new UserError('Input "github-token" is missing: a report is published with it.');
  const reports = results.map(({ report }) => report);
  setOutputs(() => outputsOf(results), context);
  addSummary(() => REPORT_FORMATS.summary.render(reports), context);
  await postToGitHub(inputs, context, (github, workflow, settings) =>
    publish(github, reports, workflow, settings),
  );
  return 0;
}

const REPORT = "nessie-report/report.json";

/** One whole report, whose own verdict is not trusted. */
async function rejudged(inputs: Inputs, platform: Platform): Promise<GateResult> {
  const [path = REPORT] = inputs.reports;
  const plan = await planRun(inputs, platform);
  const given = readReport(path, platform.cwd, 'Input "reports"');
  refuseOtherModel(given, path, inputs);
  const model = modelsOf(inputs).find((one) => (one.name ?? one.model) === modelName(given));
  const report = rejudge(given, await expectedRun(inputs, plan, { platform, model }));
  return { report, path };
}

/** A job that names what was tested publishes nothing else, and no part of it for the whole. */
function refuseOtherModel(report: Report, path: string, inputs: Inputs): void {
  const names = entriesOf(inputs).map(nameOf);
  const name = modelName(report);
  if (names.length === 0 || (names.length === 1 && names[0] === name)) return;
  const all = names.map((one) => JSON.stringify(one)).join(", ");
  throw new UserError(
    names.includes(name)
      ? `${path}: is of the model ${JSON.stringify(name)} alone, but this job names ${all}; name the reports of all.`
      : `${path}: is of the model ${JSON.stringify(name)}, but this job names ${all}.`,
  );
}
