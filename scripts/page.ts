import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";

/** Where the page's script and style are, as texts, for the module that makes the page. */
export const GENERATED = "src/page/browser.generated.ts";

/** Changes of longer lines are hard to read. Bytes. */
const LINE_LENGTH = 120;

/** The module's text, from `src/page/browser` and `src/page/page.css`. */
export function browserModule(): string {
  const script = bundle().outputFiles[0]?.text ?? "";
  const style = readFileSync("src/page/page.css", "utf8");
  return [
    "// Made from src/page/browser and src/page/page.css by `npm run generate`; a test compares them.",
    `export const SCRIPT = ${lines(script)};`,
    `export const STYLE = ${lines(style)};`,
    "",
  ].join("\n");
}

/** The files that the page's script is made of. */
export function scriptFiles(): string[] {
  return Object.keys(bundle().metafile.inputs);
}

function bundle() {
  return buildSync({
    entryPoints: ["src/page/browser/main.ts"],
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    // Every page carries it. Names stay, for whoever reads the errors of a page.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LINE_LENGTH,
    metafile: true,
    write: false,
  });
}

/** One line of source for each line of text, so that changes can be read. */
function lines(text: string): string {
  const rows = text.trimEnd().split("\n");
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}].join("\\n")`;
}
