import { resolve } from "node:path";
import type { Inputs } from "../config/inputs.ts";
import { withWaiversSetting } from "../config/waivers-setting.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { ProjectFiles } from "../suite/project-files.ts";
import { SETTINGS } from "./default-paths.ts";
import { writeUserFile } from "./write-file.ts";

/** The project's settings, as far as waivers go. */
export interface Settings {
  /** Its path. */
  readonly file: string;
  /** Undefined if there is no such file. */
  readonly text: string | undefined;
  /** The file of waivers that they name. */
  readonly waivers: string | undefined;
}

/** Reads them. */
export async function readSettings(
  { waivers, origins }: Inputs,
  { read }: ProjectFiles,
  path: string | undefined,
): Promise<Settings> {
  const file = path ?? SETTINGS;
  const found = path === undefined ? undefined : await read(path);
  if (found?.kind !== "text") return { file, text: undefined, waivers: undefined };
  return { file, text: found.text, waivers: origins.waivers.kind === "file" ? waivers : undefined };
}

/** Names a file of waivers in settings that name none. Returns what to tell: what was done, and what is left to do. */
export function nameInSettings(file: string, settings: Settings, cwd: string): string[] {
  const shown = terminalLine(file, 300);
  const commit =
    "Commit it. A pull request is judged by the waivers of its base commit, so these count once they are merged.";
  if (settings.waivers !== undefined) {
    const same = resolve(cwd, settings.waivers) === resolve(cwd, file);
    const other = `${settings.file} names another file, ${terminalLine(settings.waivers, 300)}: ${shown} counts only where --waivers names it.`;
    return [same ? commit : other];
  }
  const changed = settings.text === undefined ? undefined : withWaiversSetting(settings.text, file);
  if (changed === undefined)
    return [
      `Then run with --waivers ${shown} (the action: waivers: ${shown}), or add to ${settings.file}:`,
      "",
      "gate:",
      `  waivers: ${shown}`,
      "",
      commit,
    ];
  writeUserFile(settings.file, changed, cwd);
  return [`${settings.file} now names it: gate.waivers is ${shown}.`, commit];
}
