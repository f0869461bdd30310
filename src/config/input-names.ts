import { keysOf } from "../collections.ts";
import type { ActionName, InputDefinition } from "./input-definition.ts";
import { INPUTS, type InputName } from "./inputs.ts";

export const INPUT_NAMES = keysOf(INPUTS);

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The definition of a setting, with its optional parts. */
export function inputNamed(name: InputName): InputDefinition {
  return INPUTS[name];
}

/** The settings that a model in the config file may have for itself. */
export const PER_MODEL = INPUT_NAMES.filter((name) => inputNamed(name).perModel === true);

/** The settings that are flags of the command line. */
export const FLAGS = INPUT_NAMES.filter((name) => {
  const { environment, actionOnly } = inputNamed(name);
  return environment === undefined && actionOnly !== true;
});

/** What a setting is called in messages. */
export type Label = (name: InputName) => string;

/** The settings that are inputs of an action. */
export function inputsOfAction(action: ActionName): InputName[] {
  return INPUT_NAMES.filter((name) => inputNamed(name).actions?.includes(action) === true);
}
