import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { decodeText, parseJson } from "../suite/text.ts";

/** The folders of the bundles have a package.json, too, which says only how to load them. */
const manifestSchema = z.object({
  version: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
});

/** The repository that the package.json of this program names, as written there; undefined if it names none. */
export function ownRepository(start = import.meta.dirname): string | undefined {
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder)) {
    const manifest = manifestSchema.safeParse(manifestIn(folder));
    if (manifest.success) return manifest.data.repository;
  }
  return undefined;
}

function manifestIn(folder: string): unknown {
  try {
    return parseJson(decodeText(readFileSync(join(folder, "package.json"))));
  } catch {
    return undefined;
  }
}
