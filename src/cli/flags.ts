import type { CommandDefinition, OptionDefinition } from "./definition.ts";
import type { Flag } from "./flag.ts";

/** The flags that every command has. */
export const HELP_FLAGS = ["help", "help-all"] as const;

/** Every flag of a command. The table of settings is loaded only if the command has some. */
export async function flagsOf({ options = [], settings }: CommandDefinition): Promise<readonly Flag[]> {
  const own = options.map(ownFlag);
  if (settings === undefined) return own;
  const { settingFlags } = await import("./setting-flags.ts");
  return [...own, ...settingFlags(settings)];
}

function ownFlag({ choices = [], rare, list, ...option }: OptionDefinition): Flag {
  const kind = option.value === undefined ? "switch" : list === true ? "list" : "text";
  return { ...option, kind, choices, rare: rare === true };
}
