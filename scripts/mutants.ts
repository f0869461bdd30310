import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { EXCUSED } from "./excused-mutants.ts";

/**
 * Breaks the judging in every small way it knows, one at a time, and runs the judging's tests on each: what no test
 * notices has survived, and is printed. Ends with 1 unless every survivor is excused with its reason.
 */
const ROOMS = ["src/scoring", "src/gate"];
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/===/g, "!=="],
  [/!==/g, "==="],
  [/&&/g, "||"],
  [/\|\|/g, "&&"],
  [/ > /g, " >= "],
  [/ >= /g, " > "],
  [/ < /g, " <= "],
  [/ <= /g, " < "],
  [/ > 0/g, " >= 0"],
  [/ \+ /g, " - "],
  [/ - /g, " + "],
  [/\?\? /g, "&& "],
  [/\.some\(/g, ".every("],
  [/\.every\(/g, ".some("],
  [/\.filter\(/g, ".slice("],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/(?<=\? )"(\w+)"(?= : )/g, '"no-$1"'],
  [/(?<= : )"([\w-]+)"/g, '"no-$1"'],
  [/(?<=return )"([\w-]+)"/g, '"no-$1"'],
  [/if \((?!!)/g, "if (!"],
  [/(?<=\(| )!(?=[\w(])/g, ""],
  [/(?<![\w.])0(?![\w.])/g, "1"],
  [/(?<![\w.])1(?![\w.])/g, "0"],
];

interface Mutant {
  /** From the build. */
  readonly path: string;
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly name: string;
}

function mutantsOf(path: string): Mutant[] {
  const file = basename(path);
  const source = readFileSync(join("build", path), "utf8");
  return CHANGES.flatMap(([pattern, put]) =>
    [...source.matchAll(pattern)].flatMap((match) => {
      const start = source.lastIndexOf("\n", match.index) + 1;
      const line = source.slice(start, source.indexOf("\n", match.index));
      if (/^\s*(?:\/?\*|\/\/|import )/.test(line)) return [];
      const rest = source.slice(match.index + match[0].length);
      const changed = put.replace("$1", match[1] ?? "");
      const text = source.slice(0, match.index) + changed + rest;
      const shown = text.slice(start, text.indexOf("\n", start)).trim();
      return [{ path, file, line, text, name: `${file}: ${line.trim()}  →  ${shown}` }];
    }),
  );
}

function passes(folder: string): Promise<boolean> {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  const config = { testEnvironment: "node", transform: {}, testMatch: ["**/*.test.js"] };
  const args = ["--experimental-vm-modules", "--no-warnings", jest, "--bail", "--silent", "--runInBand"];
  const roots = [
    "--rootDir",
    folder,
    "--roots",
    join(folder, "__tests__"),
    "--config",
    JSON.stringify(config),
  ];
  const child = spawn(process.execPath, [...args, ...roots, "unit/(?:scoring|gate)/"], {
    stdio: "ignore",
    timeout: 60_000,
    // A mutant may never end, and then hears no milder one.
    killSignal: "SIGKILL",
  });
  return new Promise((resolve) => child.on("close", (code) => resolve(code === 0)));
}

async function survivorsOf(mutants: Mutant[]): Promise<Mutant[]> {
  const folder = mkdtempSync(join(tmpdir(), "nessie-mutants-"));
  cpSync("build", folder, { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  const survivors: Mutant[] = [];
  if (!(await passes(folder))) throw new Error("The tests do not pass without any mutant");
  for (let mutant = mutants.pop(); mutant !== undefined; mutant = mutants.pop()) {
    const path = join(folder, mutant.path);
    const original = readFileSync(path, "utf8");
    writeFileSync(path, mutant.text);
    if (await passes(folder)) {
      survivors.push(mutant);
      if (!(mutant.name in EXCUSED)) console.log(`survived: ${mutant.name}`);
    }
    writeFileSync(path, original);
  }
  if (!(await passes(folder))) throw new Error("The tests do not pass any more without any mutant");
  rmSync(folder, { recursive: true });
  return survivors;
}

/** The files named on the command line, without their ending; all of the room without any. */
const named = process.argv.slice(2);
const paths = ROOMS.flatMap((room) =>
  readdirSync(join("build", room)).map((name) => join(room, name)),
).filter((path) => path.endsWith(".js") && (named.length === 0 || named.includes(basename(path, ".js"))));
const queue = paths.flatMap(mutantsOf);
const total = queue.length;
const survivors = (await Promise.all([survivorsOf(queue), survivorsOf(queue)])).flat();
const unexplained = survivors.filter(({ name }) => !(name in EXCUSED));
const isLookedAt = (name: string): boolean =>
  paths.some((path) => basename(path) === name.replace(/: .*$/s, ""));
for (const name of Object.keys(EXCUSED).filter(isLookedAt)) {
  if (!survivors.some((one) => one.name === name)) console.log(`listed, but did not survive: ${name}`);
}
console.log(
  `${total} mutants, ${total - survivors.length} killed, ${survivors.length} survived, ${unexplained.length} without a reason`,
);
process.exitCode = unexplained.length > 0 ? 1 : 0;
