import { createHash } from "node:crypto";
import type { Report } from "./schema.ts";

/** The model's name in the list of models, or else the one that the endpoint knows. */
export function modelName({ settings }: Pick<Report, "settings">): string {
  return settings.name ?? settings.model;
}

/** Characters of a slug without its digest. */
const LONGEST = 60;
/** Hexadecimal digits of a digest: a few are enough unless someone crafted a collision. */
const DIGESTS = [8, 64] as const;

/**
 * A distinct slug of lower-case letters, digits and hyphens for each of these distinct names, for paths and outputs. Names
 * whose slugs would be the same get a digest at the end.
 */
export function slugsOf(names: readonly string[]): string[] {
  const plain = names.map(slugOf);
  const counts = (slugs: readonly string[], slug: string): number =>
    slugs.filter((other) => other === slug).length;
  for (const digits of DIGESTS) {
    const slugs = plain.map((slug, index) =>
      counts(plain, slug) === 1 ? slug : `${slug}-${digestOf(names[index] ?? "", digits)}`,
    );
    if (new Set(slugs).size === names.length) return slugs;
  }
  return plain.map((slug, index) => `${slug}-${digestOf(names[index] ?? "", DIGESTS[1])}`);
}

function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ["model"];
  return words.join("-").slice(0, LONGEST).replace(/-$/, "");
}

function digestOf(name: string, digits: number): string {
  return createHash("sha256").update(name).digest("hex").slice(0, digits);
}
