import { opendir } from "node:fs/promises";
import { join } from "node:path";

export interface Walk {
  /** Whether to look into a folder of this name. */
  readonly enters: (folder: string) => boolean;
  /** How many files and folders are looked at; the rest is left out. */
  readonly most: number;
  /** Called if something was left out because there was more. */
  readonly onLimit?: () => void;
}

/** The files below a folder, the upper ones first, as paths from there with slashes. Links are not followed; what cannot be read is left out. */
export async function filesBelow(folder: string, { enters, most, onLimit }: Walk): Promise<string[]> {
  const [files, folders] = [[] as string[], [""]];
  let left = most;
  for (const inner of folders) {
    const entries = await opendir(join(folder, inner)).catch(() => []);
    for await (const entry of entries) {
      if (left-- <= 0) {
        onLimit?.();
        return files;
      }
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (entry.isFile()) files.push(path);
      if (entry.isDirectory() && enters(entry.name)) folders.push(path);
    }
  }
  return files;
}

/** Files and folders that are looked at. */
const MOST = 200_000;

/** The JSON files below a folder, sorted, as paths from there with slashes. `onLimit`: called with how many were looked at if there was more. */
export async function jsonFilesBelow(folder: string, onLimit?: (most: number) => void): Promise<string[]> {
  const files = await filesBelow(folder, {
    enters: (name) => name !== ".git" && name !== "node_modules",
    most: MOST,
    onLimit: () => onLimit?.(MOST),
  });
  return files.filter((path) => path.endsWith(".json")).sort();
}
