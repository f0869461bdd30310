import { readFileSync } from "node:fs";
import * as z from "zod";

const moduleSchema = z.object({
  name: z.string(),
  size: z.number(),
  chunks: z.array(z.union([z.number(), z.string()])).default([]),
  get modules() {
    return z.array(moduleSchema).optional();
  },
});
type Module = z.infer<typeof moduleSchema>;
const statsSchema = z.object({ modules: z.array(moduleSchema) });

/** A file that went into a bundle. */
export interface Bundled {
  /** From the repository's root. */
  readonly path: string;
  /** Bytes of source. */
  readonly size: number;
}

/** The files in a bundle, by what ncc says of it. */
export function bundledFiles(stats: string): Bundled[] {
  const { modules } = statsSchema.parse(JSON.parse(readFileSync(stats, "utf8")));
  const leaves = (one: Module): Module[] => one.modules?.flatMap(leaves) ?? [one];
  return modules
    .filter(({ chunks }) => chunks.length > 0)
    .flatMap(leaves)
    .filter(({ name }) => name.startsWith("./"))
    .map(({ name, size }) => ({ path: name.slice(2), size }));
}

/** The folder of the package that a file belongs to; undefined for files of our own. */
export function packageOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}
