import { writeFileSync } from "node:fs";
import { planTrials } from "../../src/execution/plan.ts";
import { suiteFiles } from "../../src/platform/suite-files.ts";
import { buildRequest } from "../../src/suite/conversation.ts";
import { loadSuites, selectSuites } from "../../src/suite/load.ts";
import { type Program, temporary } from "./programs.ts";

/** How much of everything is measured. */
export interface Size {
  /** Measurements of each thing. */
  readonly times: number;
  /** Whether only to try that the benchmark works. */
  readonly quick: boolean;
  readonly suites: readonly string[];
  readonly runs: number;
}

/** The bundled suite three times over, 558 trials; or a few of them. */
export function sizeOf(quick: boolean, times: number): Size {
  return quick ? { times: 1, quick, suites: ["multiturn"], runs: 1 } : { times, quick, suites: [], runs: 3 };
}

const PLAN = { conditions: ["plain", "distraction"], seed: 1 } as const;

/** The bodies of the requests that the gate sends, in its order. */
async function bodiesOf({ suites, runs }: Size): Promise<string[]> {
  const loaded = selectSuites(await loadSuites("bundled", suiteFiles()), suites);
  const setting = { distraction: loaded.distraction, systemRole: "system", reasoning: "default" } as const;
  return planTrials(loaded.suites, { ...PLAN, runs }).map(({ prompt, condition }) => {
    const { messages } = buildRequest(prompt, { ...setting, condition });
    return JSON.stringify({ model: "local", messages });
  });
}

/** The same as a file of JSON, for loops and tools to read. */
export async function bodiesFile(size: Size): Promise<{ readonly file: string; readonly bodies: string[] }> {
  const [file, bodies] = [temporary("bodies.json"), await bodiesOf(size)];
  writeFileSync(file, JSON.stringify(bodies));
  return { file, bodies };
}

export interface GateFlags {
  readonly concurrency: number;
  readonly runs: number;
  readonly suites?: readonly string[];
  readonly suite?: string;
}

/** The gate as it is shipped, report and journal included. */
export function gate({ concurrency, runs, suites = [], suite = "bundled" }: GateFlags): Program {
  const flags = {
    model: "local",
    concurrency,
    runs,
    suite,
    suites: suites.join(","),
    conditions: PLAN.conditions.join(","),
    seed: PLAN.seed,
    deadline: 60,
    // Its one to three requests come before the plan's; the other programs send no such requests.
    preflight: false,
    config: "none",
    "report-dir": temporary("report"),
  };
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return {
    name: "the gate",
    args: (url) => ["dist/cli/index.js", "run", ...given, "--endpoint", url],
  };
}

/** A bare loop over the same bodies. */
export function loop(kind: "fetch" | "openai", concurrency: number, bodies: string): Program {
  return {
    name: `${kind} loop`,
    args: (url) => ["build/scripts/bench/loop.js", kind, url, String(concurrency), bodies],
  };
}
