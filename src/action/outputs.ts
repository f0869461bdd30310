import { appendFileSync } from "node:fs";
import { OUTPUT_NAMES, type OutputName } from "../config/outputs.ts";
import { messageOf } from "../errors.ts";
import { logLine } from "../report/render/escape.ts";
import type { ActionContext } from "./runner.ts";

type OutputContext = Pick<ActionContext, "runner" | "env">;

/** Sets outputs of the action. A failure, to make or to set them, is a warning and never changes the result. */
export function setOutputs(
  outputs: () => Readonly<Partial<Record<OutputName, string>>>,
  { runner }: Pick<OutputContext, "runner">,
): void {
  warnOnFailure("the outputs", runner, () => {
    const values = outputs();
    for (const name of OUTPUT_NAMES) if (values[name] !== undefined) runner.setOutput(name, values[name]);
  });
}

/** Adds to the job summary, if the runner has one. A failure, to make or to write it, is a warning and never changes the result. */
export function addSummary(text: () => string, { env, runner }: OutputContext): void {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path) warnOnFailure("the job summary", runner, () => appendFileSync(path, text()));
}

function warnOnFailure(what: string, runner: OutputContext["runner"], write: () => void): void {
  try {
    write();
  } catch (thrown) {
    runner.warning(logLine(`The gate could not write ${what}: ${messageOf(thrown)}`));
  }
}
