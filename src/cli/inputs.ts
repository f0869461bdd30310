import { inputNamed, type KeyWords } from "../config/input-names.ts";
import type { InputName, Inputs } from "../config/inputs.ts";
import { readInputs } from "../config/read-inputs.ts";
import type { Environment } from "../endpoint/proxy.ts";
import type { Values } from "./context.ts";

/** The text of a flag; undefined if it was not given. */
export function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * Settings from flags, and keys from the environment. A missing key is left to `requireKeys`, so that it does not hide
 * other problems.
 */
export function inputsOf(values: Values, env: Environment): Inputs {
  const fromEnvironment = (names: readonly string[]): string | undefined =>
    names.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  const source = {
    given: (name: InputName): string | undefined => {
      const names = inputNamed(name).environment;
      return names === undefined ? text(values[name]) : fromEnvironment(names);
    },
    label,
    keyWords: KEY_WORDS,
  };
  try {
    return readInputs({ ...source, keyless: true });
  } catch {
    return readInputs(source);
  }
}

/** Settings of a command that sends nothing, and so does not read the key. */
export function keylessInputsOf(values: Values): Inputs {
  return readInputs({
    given: (name) => (inputNamed(name).environment === undefined ? text(values[name]) : undefined),
    label,
    keyless: true,
  });
}

function label(name: InputName): string {
  return inputNamed(name).environment?.join(" or ") ?? `--${name}`;
}

/** How messages speak of keys. */
export const KEY_WORDS: KeyWords = {
  key: label("api-key"),
  keys: label("api-keys"),
  give: `export ${inputNamed("api-key").environment?.[0] ?? ""}`,
};
