import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import { writeFileAtomic } from "../platform/files.ts";

/** Writes one of the user's own files, whole or not at all, with the folders above it. A link is followed. */
export function writeUserFile(path: string, text: string, cwd: string): void {
  const file = resolve(cwd, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(existsSync(file) ? realpathSync(file) : file, text);
  } catch (thrown) {
    throw new UserError(`${path}: cannot be written: ${messageOf(thrown)}.`, { cause: thrown });
  }
}
