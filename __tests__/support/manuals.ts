import { readdirSync, readFileSync } from "node:fs";
import { projectFile } from "./project-file.ts";

/** A file, or a block of one. */
export interface ShownText {
  /** `docs/scale.md #2` */
  readonly name: string;
  readonly text: string;
}

/** The files in a folder of the project whose names end so. */
export function filesIn(folder: string, end: string): string[] {
  return readdirSync(projectFile(folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
}

/** The README and the pages of docs/. */
export const MANUALS: readonly ShownText[] = ["README.md", ...filesIn("docs", ".md")].map((name) => ({
  name,
  text: readFileSync(projectFile(name), "utf8"),
}));

/** The blocks of YAML in the manuals, also those in lists. */
export const YAML_BLOCKS: readonly ShownText[] = MANUALS.flatMap(({ name, text }) =>
  [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gm)].map(([, indent = "", block = ""], index) => ({
    name: `${name} #${index + 1}`,
    text: block.replace(new RegExp(`^${indent}`, "gm"), ""),
  })),
);

/** Those that are whole workflows. */
export const SHOWN_WORKFLOWS = YAML_BLOCKS.filter(({ text }) => /^jobs:/m.test(text));
/** Those that are config files. */
export const SHOWN_CONFIGS = YAML_BLOCKS.filter(({ text }) => /^(?:test|gate):/m.test(text));
