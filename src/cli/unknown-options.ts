import { RENAMED } from "../config/moved.ts";
import { closest } from "../suite/suggest.ts";
import type { Flag } from "./flag.ts";
import { HELP_FLAGS } from "./flags.ts";
import { SETTING_NAMES, whyNoFlag } from "./setting-flags.ts";

/**
 * What is wrong with the options a command does not know; the first of the words is one, others may be their values. No
 * message quotes a value, which may be a key.
 */
export function problemsOfUnknown(
  words: readonly string[],
  command: string,
  flags: readonly Flag[],
): readonly string[] {
  const own: readonly string[] = [...flags.map(({ name }) => name), ...HELP_FLAGS];
  const options = words.filter((word, index) => index === 0 || isOption(word, words[index - 1] ?? ""));
  const names = options.map((option) => option.split("=")[0] ?? "");
  return [...new Set(names)].map((option) => problemOf(option, command, own));
}

function isOption(word: string, before: string): boolean {
  const isValueOfSecret = whyNoFlag(nameOf(before)) !== undefined;
  return word.startsWith("--") && word !== "--" && !isValueOfSecret;
}

function nameOf(option: string): string {
  return option.replace(/^--?/, "");
}

function problemOf(option: string, command: string, own: readonly string[]): string {
  const name = nameOf(option);
  if (own.includes(name) && option.startsWith("--")) return `${option} takes no value.`;
  const why = whyNoFlag(name);
  if (why !== undefined) return why;
  if (SETTING_NAMES.includes(name)) return `--${name} is not a flag of ${command}.`;
  const renamed = RENAMED[name];
  if (renamed !== undefined && Object.hasOwn(RENAMED, name)) return `--${name} is now ${renamed}.`;
  const keys = SETTING_NAMES.filter((setting) => whyNoFlag(setting) !== undefined);
  const meant = closest(name, [...own, ...keys]);
  if (meant === undefined) return `Unknown option ${option}.`;
  return `Unknown option ${option}${own.includes(meant) ? `; did you mean --${meant}?` : `. ${whyNoFlag(meant)}`}`;
}
