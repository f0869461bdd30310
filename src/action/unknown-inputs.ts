import type { ActionName } from "../config/input-definition.ts";
import { INPUT_NAMES, inputNamed, inputsOfAction, isInputName } from "../config/input-names.ts";
import { MOVED } from "../config/moved.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { closest } from "../suite/suggest.ts";
import { REPOSITORY } from "../version.ts";

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
  const elsewhere = whereNow(name);
  if (elsewhere !== undefined) return elsewhere;
  const meant = closest(name, known) ?? closest(name, FORMER);
  if (meant === undefined) return undefined;
  const now = known.includes(meant) ? undefined : whereNow(meant);
  return `does not exist; did you mean ${meant}${now === undefined ? "?" : `, which ${now}`}`;
}

/** Settings that are no inputs of this action. A variable of the workflow's own may well resemble the short names. */
const FORMER = [...INPUT_NAMES, ...Object.keys(MOVED)].filter((name) => name.length > 4);

/** Where a setting is given that this action does not have; undefined if there is no such setting. */
function whereNow(name: string): string | undefined {
  if (!isInputName(name)) return Object.hasOwn(MOVED, name) ? MOVED[name] : undefined;
  const { part, actions = [] } = inputNamed(name);
  return part === "run"
    ? `is an input of ${actions.map(actionPath).join(" and ")} only`
    : `moved to the config file: write ${name} in its part ${part} (docs/settings.md)`;
}

function actionPath(action: ActionName): string {
  return action === "gate" ? REPOSITORY : `${REPOSITORY}/${action}`;
}
