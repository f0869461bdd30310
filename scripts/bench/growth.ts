import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suiteFiles } from "../../src/platform/suite-files.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { type Row, row } from "./figures.ts";
import { gate, type Size } from "./gate.ts";
import { type Measured, run, startModel, temporary } from "./programs.ts";

const CONCURRENCY = 64;
/** Copies of the 41 bundled cases in the suite, and runs of the whole. */
const SIZES = [
  { copies: 1, runs: 1 },
  { copies: 1, runs: 10 },
  { copies: 10, runs: 1 },
  { copies: 10, runs: 10 },
  { copies: 100, runs: 1 },
];
/** Peak memory of about as many trials as one job runs. */
const GOAL = { trials: 15_000, megabytes: 400 };

/** Whether time and memory per trial stay flat as suites and runs grow. Large runs are measured once: they are many trials each. */
export async function growth(size: Size): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { copies, runs } of size.quick ? SIZES.slice(0, 1) : SIZES) {
    const suite = await copiedSuite(copies);
    const model = await startModel({ latencyMs: 0, suite, runs });
    const measured: Measured[] = [];
    for (let time = 0; time < (copies * runs > 10 ? 1 : size.times); time++)
      measured.push(await run(gate({ concurrency: CONCURRENCY, runs, suite }), model));
    model.stop();
    const trials = measured[0]?.heard.requests ?? 0;
    const what = `${copies * 41} cases, ${runs} runs, ${trials} trials`;
    const cpu = measured.map(({ cpuMs }) => cpuMs / trials);
    const memory = measured.map(({ peakMb }) => peakMb);
    const goal = trials >= GOAL.trials ? ({ kind: "most", value: GOAL.megabytes } as const) : undefined;
    rows.push(row(`${what}: CPU per trial`, cpu, { unit: " ms", digits: 3 }));
    rows.push(row(`${what}: peak memory`, memory, { unit: " MB", digits: 0, ...(goal && { goal }) }));
  }
  return rows;
}

async function copiedSuite(copies: number): Promise<string> {
  const folder = temporary(`suite-${copies}`);
  mkdirSync(folder, { recursive: true });
  const { suites } = await loadSuites("bundled", suiteFiles());
  for (const suite of suites) {
    const cases = Array.from({ length: copies }, (_, copy) =>
      suite.cases.map((one) => (copy === 0 ? one : { ...one, id: `${one.id}-${copy}` })),
    ).flat();
    writeFileSync(join(folder, `${suite.suite}.json`), JSON.stringify({ ...suite, cases }));
  }
  return folder;
}
