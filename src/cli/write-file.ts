import { lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import { writeFileAtomic } from "../platform/files.ts";

/**
 * Writes one of the user's own files, whole or not at all, with the folders above it. A link is followed, and permissions
 * stay as they are.
 */
export function writeUserFile(path: string, text: string, cwd: string): void {
  const file = resolve(cwd, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) writeFileAtomic(file, text);
    else writeThere(file, text);
  } catch (thrown) {
    throw new UserError(`${path}: cannot be written: ${messageOf(thrown)}.`, { cause: thrown });
  }
}

const PERMISSIONS = 0o777;
const WRITABLE = 0o200;

/** Writes over a file. Throws if its owner does not want it to change: renaming would not mind. */
function writeThere(file: string, text: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Error("it is a link to nothing");
  if ((found.mode & WRITABLE) === 0) throw new Error("it is read-only");
  writeFileAtomic(realpathSync(file), text, found.mode & PERMISSIONS);
}
