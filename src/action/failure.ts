import { messageOf, UserError } from "../errors.ts";
import { readWorkflowContext } from "../github/context.ts";
import { logLine } from "../report/render/escape.ts";
import { ACTION_KEY, eventText } from "./inputs.ts";
import { setOutputs } from "./outputs.ts";
import { type ActionContext, TITLE } from "./runner.ts";

const FORK_HELP =
  "Runs of pull requests from forks get no secrets. docs/forks.md shows two safe ways: an environment with approval, or two workflows.";
const DEPENDABOT_HELP =
  "Runs that Dependabot starts get Dependabot's secrets only. Store the key there as well, under the same name: Settings, Secrets and variables, Dependabot.";

type FailureContext = Pick<ActionContext, "env" | "runner">;

/** Reports a failure: one annotation for what the user can fix; for an internal error, the stack in debug logs. */
export function explainFailure(thrown: unknown, { env, runner }: FailureContext): void {
  setOutputs(() => ({ outcome: "incomplete" }), { runner });
  if (thrown instanceof UserError) {
    const lines = [...thrown.problems, ...secretsHelp(thrown.problems, env)];
    runner.error(lines.map(logLine).join("\n"), TITLE);
    return;
  }
  runner.error(logLine(`The gate itself failed: ${messageOf(thrown)}`), TITLE);
  if (thrown instanceof Error && thrown.stack)
    for (const line of thrown.stack.split("\n")) runner.debug(logLine(line));
}

function secretsHelp(problems: readonly string[], env: ActionContext["env"]): string[] {
  const lacksKey = problems.some((problem) => problem.startsWith(`${ACTION_KEY.label} is missing`));
  return lacksKey ? whyNoSecrets(env) : [];
}

/** Why a run gets no secrets, with the cure, if that is nobody's mistake. */
export function whyNoSecrets(env: ActionContext["env"]): string[] {
  if (readWorkflowContext(env, eventText(env))?.fromFork) return [FORK_HELP];
  // Also if a person starts it again.
  return env.GITHUB_ACTOR === "dependabot[bot]" ? [DEPENDABOT_HELP] : [];
}
