import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as z from "zod";
import type { ModelFigures, ModelSettings } from "./model.ts";

/** The local model, running. */
export interface Model {
  /** Base URL, with /v1. */
  readonly url: string;
  /** What has arrived since the last call. */
  readonly figures: () => Promise<ModelFigures>;
  readonly stop: () => void;
}

export async function startModel(settings: ModelSettings): Promise<Model> {
  const child = fork("build/scripts/bench/model.js", [JSON.stringify(settings)]);
  const heard = async (): Promise<unknown> => (await once(child, "message"))[0];
  const { port } = z.object({ port: z.number() }).parse(await heard());
  return {
    url: `http://127.0.0.1:${port}/v1`,
    figures: async () => {
      const figures = heard();
      child.send("figures");
      // The cast: the other side sends what its own type says.
      return (await figures) as ModelFigures;
    },
    stop: () => void child.disconnect(),
  };
}

/** A program that sends conversations to a model. */
export interface Program {
  readonly name: string;
  /** Arguments of node. */
  readonly args: (url: string) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; by default here. */
  readonly cwd?: string;
}

/** One whole run of a program. */
export interface Measured {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  /** From its first request to the last reply. */
  readonly askingMs: number;
  readonly heard: ModelFigures;
}

const usageSchema = z.object({
  userCPUTime: z.number(),
  systemCPUTime: z.number(),
  /** Kilobytes. */
  maxRSS: z.number(),
});
const FOLDER = mkdtempSync(join(tmpdir(), "nessie-bench-"));
process.on("exit", () => rmSync(FOLDER, { recursive: true, force: true }));

/** A path in a folder that is deleted when the benchmark ends. */
export function temporary(name: string): string {
  return join(FOLDER, name);
}

const now = (): number => performance.timeOrigin + performance.now();

/** Runs a program to its end. Throws if it sent no request. */
export async function run(program: Program, model: Model): Promise<Measured> {
  await model.figures();
  const usageFile = temporary("usage.json");
  const started = now();
  const child = start(program, model.url, ["--require", resolve("scripts/bench/usage.cjs")], usageFile);
  await once(child, "exit");
  const wallMs = now() - started;
  const heard = await model.figures();
  if (heard.requests === 0) throw new Error(`${program.name} sent no request.`);
  const { userCPUTime, systemCPUTime, maxRSS } = usageSchema.parse(
    JSON.parse(readFileSync(usageFile, "utf8")),
  );
  return {
    wallMs,
    cpuMs: (userCPUTime + systemCPUTime) / 1_000,
    peakMb: maxRSS / 1_024,
    askingMs: heard.lastAt - heard.firstAt,
    heard,
  };
}

function start(
  { args, env, cwd }: Program,
  url: string,
  flags: readonly string[],
  usage: string,
): ChildProcess {
  return spawn(process.execPath, [...flags, ...args(url)], {
    stdio: process.env.BENCH_SHOW ? "inherit" : "ignore",
    env: { ...process.env, BENCH_USAGE: usage, ...env },
    ...(cwd !== undefined && { cwd }),
  });
}
