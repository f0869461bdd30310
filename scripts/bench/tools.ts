import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { messageOf } from "../../src/errors.ts";
import { type Program, temporary } from "./programs.ts";

/** What a tool is asked to run. */
export interface Task {
  readonly folder: string;
  /** The bodies of the requests, as a file of JSON too. */
  readonly file: string;
  readonly bodies: readonly string[];
  /** Base URL, with /v1. */
  readonly url: string;
  readonly concurrency: number;
}

/** Another tool, installed into a folder of its own. */
export interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  readonly program: (task: Task) => Program;
}

export const TOOLS: readonly Tool[] = [
  { name: "promptfoo", packages: ["promptfoo"], program: promptfoo },
  { name: "evalite", packages: ["evalite", "vitest@4"], program: evalite },
  { name: "vitest-evals", packages: ["vitest-evals", "vitest@4"], program: vitestEvals },
];

export interface Installed {
  readonly folder: string;
  readonly version: string;
  /** Why it could not be installed. */
  readonly failure?: string;
}

/** Installs a tool, unless `BENCH_TOOLS` names a folder that has it already. */
export function installed({ name, packages }: Tool): Installed {
  const folder = join(process.env.BENCH_TOOLS ?? temporary("tools"), name);
  const failure = existsSync(join(folder, "node_modules", name)) ? undefined : install(folder, packages);
  if (failure !== undefined) return { folder, version: "", failure };
  return { folder, version: manifestOf(folder, name).version };
}

function install(folder: string, packages: readonly string[]): string | undefined {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  try {
    execFileSync("npm", ["install", ...packages, ...flags], {
      cwd: folder,
      stdio: "pipe",
      // The Node that runs this.
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    });
    return undefined;
  } catch (thrown) {
    return messageOf(thrown).split("\n").slice(0, 3).join(" ").slice(0, 300);
  }
}

const bodySchema = z.object({ messages: z.unknown() });

function promptfoo({ folder, bodies, url, concurrency }: Task): Program {
  const provider = { id: "openai:chat:local", config: { apiBaseUrl: url, apiKey: "none" } };
  const tests = bodies.map((body) => {
    const { messages } = bodySchema.parse(JSON.parse(body));
    return { vars: { messages: JSON.stringify(messages) } };
  });
  const config = temporary("promptfoo.json");
  writeFileSync(config, JSON.stringify({ prompts: ["{{messages}}"], providers: [provider], tests }));
  const entry = join(
    folder,
    "node_modules/promptfoo",
    Object.values(manifestOf(folder, "promptfoo").bin)[0] ?? "",
  );
  const flags = ["--no-cache", "--no-table", "--no-progress-bar", "--max-concurrency", String(concurrency)];
  return {
    name: "promptfoo",
    args: () => [entry, "eval", "-c", config, ...flags, "-o", temporary("promptfoo-out.json")],
    env: {
      PROMPTFOO_DISABLE_TELEMETRY: "1",
      PROMPTFOO_DISABLE_UPDATE: "1",
      PROMPTFOO_DISABLE_REMOTE_GENERATION: "1",
      PROMPTFOO_CACHE_ENABLED: "false",
      PROMPTFOO_CONFIG_DIR: temporary("promptfoo-home"),
    },
  };
}

/** Asks as the bare fetch loop does: the reply's text. */
const ASK = `async (body) => {
  const headers = { "content-type": "application/json", authorization: "Bearer none" };
  const response = await fetch(process.env.BENCH_URL, { method: "POST", headers, body });
  return (await response.json()).choices[0].message.content;
}`;
const READ = 'JSON.parse(readFileSync(process.env.BENCH_BODIES, "utf8"))';

/** Keeps its results in memory and in a file of JSON: its data base needs a compiler or a download. */
function evalite({ folder, file, url, concurrency }: Task): Program {
  write(folder, "conversations.eval.ts", [
    'import { readFileSync } from "node:fs";',
    'import { evalite } from "evalite";',
    `const bodies = ${READ};`,
    "evalite('conversations', {",
    "  data: () => bodies.map((input) => ({ input })),",
    `  task: ${ASK},`,
    '  scorers: [{ name: "answered", scorer: ({ output }) => (output.length > 0 ? 1 : 0) }],',
    "});",
  ]);
  write(folder, "evalite.config.ts", [
    'import { defineConfig } from "evalite/config";',
    'import { createInMemoryStorage } from "evalite/in-memory-storage";',
    "const storage = () => createInMemoryStorage();",
    `export default defineConfig({ storage, maxConcurrency: ${concurrency}, hideTable: true });`,
  ]);
  const out = temporary("evalite-out.json");
  return {
    name: "evalite",
    cwd: folder,
    args: () => ["node_modules/evalite/dist/bin.js", "--outputPath", out],
    env: environment(file, url),
  };
}

/** In threads rather than processes, so that all that it takes is that of one process. */
function vitestEvals({ folder, file, url, concurrency }: Task): Program {
  write(folder, "conversations.eval.ts", [
    'import { readFileSync } from "node:fs";',
    'import { createHarness, describeEval } from "vitest-evals";',
    'import { expect } from "vitest";',
    `const ask = ${ASK};`,
    "const run = async ({ input }) => {",
    "  const output = await ask(input);",
    '  const messages = [{ role: "user", content: input }, { role: "assistant", content: output }];',
    "  return { output, messages };",
    "};",
    `const all = ${READ}.map((input, place) => ({ name: String(place), input }));`,
    'describeEval("conversations", { harness: createHarness({ name: "conversations", run }) }, (it) => {',
    '  it.concurrent.for(all)("$name", async ({ input }, { run }) => {',
    "    expect((await run(input)).output.length).toBeGreaterThan(0);",
    "  });",
    "});",
  ]);
  const out = { json: temporary("vitest-evals-out.json") };
  const test = {
    include: ["*.eval.ts"],
    pool: "threads",
    maxConcurrency: concurrency,
    reporters: ["vitest-evals/reporter", "json"],
    outputFile: out,
  };
  write(folder, "vitest.config.mjs", [`export default ${JSON.stringify({ test })};`]);
  return {
    name: "vitest-evals",
    cwd: folder,
    args: () => ["node_modules/vitest/vitest.mjs", "run"],
    env: environment(file, url),
  };
}

function environment(file: string, url: string): Readonly<Record<string, string>> {
  return { BENCH_BODIES: file, BENCH_URL: `${url}/chat/completions` };
}

function write(folder: string, name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
}

function manifestOf(
  folder: string,
  name: string,
): { readonly version: string; readonly bin: Readonly<Record<string, string>> } {
  const text = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
  return z
    .object({ version: z.string(), bin: z.record(z.string(), z.string()).default({}) })
    .parse(JSON.parse(text));
}

/** What a folder takes on the disk. */
export function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}
