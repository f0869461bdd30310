import {
  chmodSync,
  closeSync,
  type Dirent,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import type { Disk } from "../github/change.ts";
import { FILE_LIMIT } from "../github/contents.ts";
import type { JournalFile, ReportFolder } from "../run/platform.ts";
import { decodeText } from "../suite/text.ts";

/** The local files. `workspace`: the folder into which changes are checked out; `cwd`: where relative paths start. */
export function disk(workspace: string, cwd = process.cwd()): Disk {
  const absolute = (path: string): string => resolve(cwd, path);
  return {
    inWorkspace: async (path) =>
      within(workspace, absolute(path)) ?? within(await real(workspace), await real(absolute(path))),
    leadsOut: async (path) =>
      existsSync(absolute(path)) &&
      within(workspace, absolute(path)) !== undefined &&
      within(await real(workspace), await real(absolute(path))) === undefined,
    exists: (path) => existsSync(absolute(path)),
    hasCheckout: () => existsSync(join(workspace, ".git")),
    read: async (path) => {
      if (!existsSync(absolute(path))) return undefined;
      try {
        return await boundedText(absolute(path));
      } catch (thrown) {
        throw new UserError(`${path} cannot be read: ${messageOf(thrown)}.`, { cause: thrown });
      }
    },
    list: async (folder) => {
      const listed: { files: string[]; unread: string[] } = { files: [], unread: [] };
      const top = absolute(folder);
      if (!existsSync(top)) return listed;
      for (const entry of await readdir(top, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        const inner = slashed(relative(top, path));
        if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/.test(inner)) continue;
        const kind = await kindOf(entry, path);
        if (kind !== "folder") listed[kind].push(folder === "" ? inner : `${folder}/${inner}`);
      }
      return listed;
    },
  };
}

/**
 * The files next to a path, or in .github there, whose names differ from its own at most in case, in a dot before them, or
 * as .yaml does from .yml.
 */
export async function filesAlike(path: string, cwd: string): Promise<readonly string[]> {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^\./, "")
      .replace(/\.yaml$/, ".yml");
  const found = [dirname(path), join(dirname(path), ".github")].map(async (folder) => {
    const names = await readdir(resolve(cwd, folder)).catch(() => []);
    const alike = names.filter((name) => plain(name) === plain(basename(path)));
    return alike.sort().map((name) => join(folder, name));
  });
  return (await Promise.all(found)).flat().filter((file) => file !== join(path));
}

/** A link to a file counts as that file; what is in a linked folder is not listed. */
async function kindOf(entry: Dirent, path: string): Promise<"files" | "unread" | "folder"> {
  if (!entry.isSymbolicLink()) return entry.isFile() ? "files" : "folder";
  const target = await stat(path).catch(() => undefined);
  return target?.isFile() ? "files" : "unread";
}

async function boundedText(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error("it is not a file");
  if (found.size > FILE_LIMIT) throw new Error(`it is larger than ${FILE_LIMIT / 1024 / 1024} MiB`);
  return decodeText(await readFile(path));
}

/** The path within a folder, with slashes; undefined if it is outside. */
export function within(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner.split(sep)[0] === ".." || isAbsolute(inner) ? undefined : slashed(inner);
}

/** A path with the slashes of a repository. */
export function slashed(path: string): string {
  return path.split(sep).join("/");
}

/** With symbolic links resolved, if the path exists. */
async function real(path: string): Promise<string> {
  return existsSync(path) ? realpath(path) : path;
}

/** Writes a file whole or not at all, by renaming a temporary one. A link at the path is replaced. `mode`: its permissions. */
export function writeFileAtomic(path: string, text: string, mode?: number): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  rmSync(temporary, { force: true });
  try {
    writeNew(temporary, text);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
}

/** Removes a file, or a link, if it is there. Throws a UserError if it cannot. */
export function removeFile(file: string, cwd: string): void {
  const path = resolve(cwd, file);
  try {
    // In what is no folder there is nothing either.
    if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { force: true });
  } catch (thrown) {
    throw new UserError(`${file} is of an earlier run, but cannot be removed: ${messageOf(thrown)}.`, {
      cause: thrown,
    });
  }
}

/** Writes a new file and flushes it to disk. */
function writeNew(path: string, text: string): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Creates the folder if needed. Throws a UserError if it is not writable, before anything is spent. */
export function reportFolder(folder: string, cwd: string): ReportFolder {
  const path = (name: string): string => resolve(cwd, folder, name);
  const open = (name: string, mode: "new" | "append"): JournalFile => {
    // A pull request may have put a link here: it is replaced, never followed.
    if (mode === "new") rmSync(path(name), { force: true });
    const file = openSync(path(name), mode === "new" ? "wx" : "a");
    // Not writeSync, which may write only part of the line.
    return { append: (line) => writeFileSync(file, line), close: () => closeSync(file) };
  };
  const write = (name: string, text: string): string => {
    writeFileAtomic(path(name), text);
    return join(folder, name);
  };
  const read = (name: string): string | undefined => {
    const found = statSync(path(name), { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    // A pull request may have put a device or a pipe here, which may have no end.
    if (!found.isFile()) throw new UserError(`${join(folder, name)} must be a file.`);
    return decodeText(readFileSync(path(name)));
  };
  const aside = (name: string): string => {
    const { name: stem, ext } = parse(name);
    for (let number = 1; ; number++) {
      const free = `${stem}.former-${number}${ext}`;
      if (lstatSync(path(free), { throwIfNoEntry: false }) !== undefined) continue;
      renameSync(path(name), path(free));
      return free;
    }
  };
  try {
    mkdirSync(resolve(cwd, folder), { recursive: true });
    // Not by writing a report file: those may belong to an earlier run, and this one may still fail.
    rmdirSync(mkdtempSync(path(".writable-")));
  } catch (thrown) {
    throw new UserError(`report-dir must be a writable folder, but: ${messageOf(thrown)}.`, {
      cause: thrown,
    });
  }
  const remove = (name: string): void => removeFile(join(folder, name), cwd);
  return { open, read, aside, remove, write };
}
