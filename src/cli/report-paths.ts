import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { CommandContext } from "./context.ts";
import { filesOf } from "./terminal.ts";

/** Every report at a path: a report itself, the one in a folder, or those below a folder of several models. */
export async function reportPaths(path: string, context: CommandContext): Promise<readonly string[]> {
  if (!statSync(resolve(context.cwd, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  const own = join(path, "report.json");
  if (existsSync(resolve(context.cwd, own))) return [own];
  const { paths } = await filesOf(context).projectFiles.list(join(path, "**", "report.json"));
  // Its absence is explained where it is read.
  return paths.length === 0 ? [own] : paths;
}

/** The one report at a path. Throws a UserError that lists them if there are several. */
export async function reportPath(path: string, context: CommandContext): Promise<string> {
  const [first = path, ...more] = await reportPaths(path, context);
  if (more.length === 0) return first;
  const names = [first, ...more].map((name) => terminalLine(name, 300)).join(", ");
  throw new UserError(
    `${terminalLine(path, 300)} contains ${more.length + 1} reports; name one of them: ${names}.`,
  );
}
