import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { slashed, within } from "../platform/files.ts";
import { NO_WORKSPACE, type Workspace } from "./changed-paths.ts";

/** Reads links and folders of a checkout from the disk; without a folder, nothing is known. */
export function workspaceAt(folder: string | undefined): Workspace {
  if (folder === undefined) return NO_WORKSPACE;
  const inside = (path: string): string[] => {
    const real = realOf(path);
    const own = real === undefined ? undefined : within(realOf(folder) ?? folder, real);
    return own === undefined || own === "" ? [] : [slashed(own)];
  };
  return {
    linkedFrom: (path) => {
      const whole = resolve(folder, path);
      return [whole, ...linksIn(whole)].flatMap(inside);
    },
    isLinkOrFolder: (path) => {
      const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
      return found !== undefined && !found.isFile();
    },
  };
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function linksIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink())
      .map(({ name }) => join(path, name));
  } catch {
    return [];
  }
}
