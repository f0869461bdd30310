import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { messageOf } from "../../src/errors.ts";
import { type Row, ratios, row } from "./figures.ts";
import { bodiesOf, gate, loop, type Size } from "./gate.ts";
import { type Measured, type Program, run, startModel, temporary } from "./programs.ts";

const CONCURRENCY = 8;
const QUIET = {
  PROMPTFOO_DISABLE_TELEMETRY: "1",
  PROMPTFOO_DISABLE_UPDATE: "1",
  PROMPTFOO_DISABLE_REMOTE_GENERATION: "1",
  PROMPTFOO_CACHE_ENABLED: "false",
  PROMPTFOO_CONFIG_DIR: temporary("promptfoo-home"),
};

/** The gate beside promptfoo and beside bare loops: the same conversations, endpoint and concurrency, whole processes. */
export async function promptfoo(size: Size): Promise<Row[]> {
  const folder = process.env.BENCH_PROMPTFOO ?? temporary("promptfoo");
  const failure = existsSync(join(folder, "node_modules/promptfoo")) ? undefined : install(folder);
  if (failure !== undefined)
    return [{ what: `promptfoo could not be installed: ${failure}`, figure: "", spread: "", goal: "" }];
  const rows: Row[] = [];
  for (const latencyMs of size.quick ? [0] : [0, 50]) rows.push(...(await compared(folder, latencyMs, size)));
  const { version } = manifestOf(folder);
  rows.push(note(`promptfoo ${version}: installed`, megabytes(join(folder, "node_modules"))));
  rows.push(note("the gate: installed", megabytes("dist/cli")));
  return rows;
}

function install(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  try {
    const flags = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
    execFileSync("npm", ["install", "promptfoo", ...flags], {
      cwd: folder,
      stdio: "pipe",
      env: { ...process.env, PATH: path },
    });
    return undefined;
  } catch (thrown) {
    return messageOf(thrown).slice(0, 300);
  }
}

async function compared(folder: string, latencyMs: number, size: Size): Promise<Row[]> {
  const bodies = await bodiesOf(size);
  const file = temporary("bodies.json");
  writeFileSync(file, JSON.stringify(bodies));
  const model = await startModel({ latencyMs, suite: "bundled", runs: size.runs });
  const ours = gate({ concurrency: CONCURRENCY, ...size });
  const theirs = program(folder, bodies, model.url);
  const programs = [
    ours,
    theirs,
    ...(["openai", "fetch", "http"] as const).map((kind) => loop(kind, CONCURRENCY, file)),
  ];
  const measured = new Map<string, Measured[]>(programs.map(({ name }) => [name, []]));
  for (let time = 0; time < size.times; time++)
    for (const one of programs) measured.get(one.name)?.push(await run(one, model));
  model.stop();
  const of = (name: string, figure: keyof typeof FIGURES): number[] =>
    (measured.get(name) ?? []).map(FIGURES[figure].of);
  const at = `${latencyMs} ms`;
  return [
    ...programs.flatMap(({ name }) =>
      (["wall", "CPU", "memory", "first request"] as const).map((figure) =>
        row(`${at}, ${name}: ${figure}`, of(name, figure), {
          unit: FIGURES[figure].unit,
          digits: FIGURES[figure].digits,
        }),
      ),
    ),
    ...(["wall", "CPU", "memory"] as const).map((figure) =>
      row(`${at}: promptfoo ÷ the gate, ${figure}`, ratios(of(theirs.name, figure), of(ours.name, figure)), {
        unit: " ×",
        digits: 1,
        ...(latencyMs === 0 && { goal: { kind: "least" as const, value: FIGURES[figure].goal } }),
      }),
    ),
  ];
}

const FIGURES = {
  wall: { of: ({ wallMs }: Measured) => wallMs / 1_000, unit: " s", digits: 2, goal: 8 },
  CPU: { of: ({ cpuMs }: Measured) => cpuMs / 1_000, unit: " s", digits: 2, goal: 8 },
  memory: { of: ({ peakMb }: Measured) => peakMb, unit: " MB", digits: 0, goal: 3.5 },
  "first request": { of: ({ firstMs }: Measured) => firstMs, unit: " ms", digits: 0, goal: 0 },
};

const bodySchema = z.object({ messages: z.unknown() });

function program(folder: string, bodies: readonly string[], url: string): Program {
  const provider = { id: "openai:chat:local", config: { apiBaseUrl: url, apiKey: "none" } };
  const tests = bodies.map((body) => {
    const { messages } = bodySchema.parse(JSON.parse(body));
    return { vars: { messages: JSON.stringify(messages) } };
  });
  const config = temporary("promptfoo.json");
  writeFileSync(config, JSON.stringify({ prompts: ["{{messages}}"], providers: [provider], tests }));
  const entry = join(folder, "node_modules/promptfoo", Object.values(manifestOf(folder).bin)[0] ?? "");
  const flags = ["--no-cache", "--no-table", "--no-progress-bar", "--max-concurrency", String(CONCURRENCY)];
  return {
    name: "promptfoo",
    args: () => [entry, "eval", "-c", config, ...flags, "-o", temporary("promptfoo-out.json")],
    env: QUIET,
  };
}

function manifestOf(folder: string): { readonly version: string; readonly bin: Record<string, string> } {
  const text = readFileSync(join(folder, "node_modules/promptfoo/package.json"), "utf8");
  return z.object({ version: z.string(), bin: z.record(z.string(), z.string()) }).parse(JSON.parse(text));
}

function megabytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}

function note(what: string, value: number): Row {
  return { what, figure: `${value.toFixed(0)} MB`, spread: "", goal: "" };
}
