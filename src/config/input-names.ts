import type { InputDefinition } from "./input-definition.ts";
import { INPUTS, type InputName } from "./inputs.ts";

export const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The definition of an input, with its optional parts. */
export function inputNamed(name: InputName): InputDefinition {
  return INPUTS[name];
}

/** The inputs that a model in the models file may set for itself. */
export const PER_MODEL = INPUT_NAMES.filter((name) => inputNamed(name).perModel === true);

/** The inputs that are flags of the command line. */
export const FLAGS = INPUT_NAMES.filter((name) => {
  const { environment, actionOnly } = inputNamed(name);
  return environment === undefined && actionOnly !== true;
});

/** How messages speak of keys. */
export interface KeyWords {
  /** The settings api-key and api-keys. */
  readonly key: string;
  readonly keys: string;
  /** How a key is given: `pass it from a secret`. */
  readonly give: string;
}

/** Where inputs come from. */
export interface InputSource {
  /** The text given; undefined or empty if there is none. */
  readonly given: (name: InputName) => string | undefined;
  /** What users call it: `Input "runs"` or `--runs`. */
  readonly label: (name: InputName) => string;
  /** Those of the action if not given. */
  readonly keyWords?: KeyWords;
  /** A missing key is fine: nothing will be sent, or only to the scripted model. */
  readonly keyless?: true;
}
