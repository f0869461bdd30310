import { messageOf, UserError } from "../errors.ts";
import { readWorkflowContext } from "../github/context.ts";
import { logLine } from "../report/render/escape.ts";
import { ACTION_KEY, eventText } from "./inputs.ts";
import { setOutputs } from "./outputs.ts";
import { type ActionContext, TITLE } from "./runner.ts";

export const FORK_HELP =
  "Runs of pull requests from forks get no secrets. docs/forks.md shows two safe ways: an environment with approval, or two workflows.";

type FailureContext = Pick<ActionContext, "env" | "runner">;

/** Reports a failure: one annotation for what the user can fix; for an internal error, the stack in debug logs. */
export function explainFailure(thrown: unknown, { env, runner }: FailureContext): void {
  setOutputs(() => ({ outcome: "incomplete" }), { runner });
  if (thrown instanceof UserError) {
    const lines = [...thrown.problems, ...forkHelp(thrown.problems, env)];
    runner.error(lines.map(logLine).join("\n"), TITLE);
    return;
  }
  runner.error(logLine(`The gate itself failed: ${messageOf(thrown)}`), TITLE);
  if (thrown instanceof Error && thrown.stack)
    for (const line of thrown.stack.split("\n")) runner.debug(logLine(line));
}

/** A run from a fork has no key, which is not its author's mistake. */
function forkHelp(problems: readonly string[], env: ActionContext["env"]): string[] {
  const lacksKey = problems.some((problem) => problem.startsWith(`${ACTION_KEY.label} is missing`));
  return lacksKey && readWorkflowContext(env, eventText(env))?.fromFork ? [FORK_HELP] : [];
}
