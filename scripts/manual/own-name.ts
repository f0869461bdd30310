import { readdirSync } from "node:fs";
import { REPOSITORY } from "../../src/version.ts";

/** The texts for people in which this repository's name stands, from its root. */
export const NAMING_TEXTS: readonly string[] = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "AGENTS.md", "data/README.md"],
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The name that a README has for its repository, in its badges. Throws if it has none. */
export function nameIn(readme: string): string {
  const [, name] = /https:\/\/github\.com\/([\w-]+\/[\w.-]+)\/actions\/workflows\//.exec(readme) ?? [];
  if (name === undefined) throw new Error("The README has no badge that names the repository.");
  return name;
}

/** A text with the name of this repository in place of its former one, and of any other `owner/nessie-action`. */
export function withOwnName(text: string, former: string, name = REPOSITORY): string {
  const named = new RegExp(
    `(?<![\\w.-])(?:[\\w-]+/nessie-action|${former.replaceAll(".", "\\.")})(?![\\w-])`,
    "g",
  );
  return text.replace(named, () => name);
}

/** CODEOWNERS with this repository's owner in place of the former one; what follows, such as a team, stays. */
export function withOwner(codeOwners: string, name = REPOSITORY): string {
  return codeOwners.replace(/@[\w-]+/g, () => `@${name.split("/")[0]}`);
}
