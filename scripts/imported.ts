import { readdirSync, readFileSync } from "node:fs";

const STATEMENT = /^(?:import\s+(?!type\b)|export\s+(?=[*{]))(?:[^;"]*?\sfrom\s+)?"([^"]+)"/gm;
const CALL = /\bimport\("([^"]+)"\)/g;

/** The packages that a source file loads; imports of types alone load nothing. */
export function packagesIn(source: string): string[] {
  const names = [...source.matchAll(STATEMENT), ...source.matchAll(CALL)].map(([, name = ""]) => name);
  return names
    .filter((name) => !/^(?:\.|node:)/.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

/** The packages that `src` loads, sorted: what is bundled is these and what they need. */
export function importedPackages(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return [...new Set(files.flatMap((name) => packagesIn(readFileSync(`src/${name}`, "utf8"))))].sort();
}
