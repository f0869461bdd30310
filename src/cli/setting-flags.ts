import { GROUPS } from "../config/input-definition.ts";
import { FLAGS, INPUT_NAMES, inputNamed, isInputName } from "../config/input-names.ts";
import type { InputName } from "../config/inputs.ts";
import { choicesOf } from "../config/json-types.ts";
import type { SettingsTaken } from "./definition.ts";
import type { Flag } from "./flag.ts";

/** The flags of the settings that a command takes, in the order of the table. */
export function settingFlags({
  only = FLAGS,
  except = [],
  common,
  defaults = {},
}: SettingsTaken): readonly Flag[] {
  return FLAGS.filter((name) => only.includes(name) && !except.includes(name)).map((name) => ({
    ...flagOf(name),
    ...(defaults[name] !== undefined && { default: defaults[name] }),
    rare: common !== undefined && !common.includes(name),
  }));
}

function flagOf(name: InputName): Omit<Flag, "rare"> {
  const { description, default: value, list, group, schema } = inputNamed(name);
  const choices = choicesOf(schema);
  return {
    name,
    description,
    kind: isBoolean(choices) ? "boolean" : list !== undefined ? "list" : "text",
    choices,
    ...(value !== undefined && { default: value }),
    group: GROUPS[group],
  };
}

function isBoolean(choices: readonly string[]): boolean {
  return choices.length === 2 && choices.includes("true") && choices.includes("false");
}

/** Why a name that is a setting of the gate is no flag; undefined if it is none, or a flag of some commands. */
export function whyNoFlag(name: string): string | undefined {
  if (!isInputName(name) || FLAGS.includes(name)) return undefined;
  const { environment, part } = inputNamed(name);
  if (environment === undefined && part !== "run")
    return `--${name} has an effect in GitHub Actions only; it is a setting of nessie.yml.`;
  if (environment === undefined)
    return `--${name} is a setting of the action; the command line does not have it.`;
  return `--${name} is not a flag, since the shell's history and the list of processes would show the value; set the environment variable ${environment.join(" or ")}.`;
}

/** Every setting, also those without a flag. */
export const SETTING_NAMES: readonly string[] = INPUT_NAMES;
