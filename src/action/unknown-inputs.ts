import type { ActionName } from "../config/input-definition.ts";
import { inputNamed, inputsOfAction, isInputName } from "../config/input-names.ts";
import { MOVED } from "../config/moved.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { closest } from "../suggest.ts";

const PREFIX = "INPUT_";

/** The names of all inputs that have a value, as the runner hands them over. */
function namesGiven(env: Environment): string[] {
  return Object.entries(env).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && value?.trim() ? [key.slice(PREFIX.length).toLowerCase()] : [],
  );
}

/**
 * Problems of inputs that the action does not have: those that moved, and typing errors, after which a default would decide
 * silently. The runner itself only warns of them. Other variables with that prefix are a workflow's own business.
 */
export function problemsOfUnknownInputs(env: Environment, action: ActionName): string[] {
  const known: readonly string[] = inputsOfAction(action);
  return namesGiven(env)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const problem = problemOf(name, known);
      return problem === undefined ? [] : [`Input "${name}" ${problem}${problem.endsWith("?") ? "" : "."}`];
    });
}

function problemOf(name: string, known: readonly string[]): string | undefined {
  if (isInputName(name)) {
    const { part, actions = [] } = inputNamed(name);
    if (part !== "run")
      return `moved to the config file: write ${name} in its part ${part} (docs/settings.md)`;
    return `is an input of ${actions.map(actionPath).join(" and ")} only`;
  }
  if (Object.hasOwn(MOVED, name)) return MOVED[name];
  const meant = closest(name, known);
  return meant === undefined ? undefined : `does not exist; did you mean ${meant}?`;
}

function actionPath(action: ActionName): string {
  return action === "gate" ? "OWNER/nessie-action" : `OWNER/nessie-action/${action}`;
}
