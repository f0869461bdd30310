import { type Row, row } from "./figures.ts";
import { gate, type Size } from "./gate.ts";
import { run, startModel } from "./programs.ts";

const LATENCY_MS = 200;
const GOAL = 95;

/** How much of the distraction's input a provider's prompt cache would serve, of what it could serve in any order. */
export async function cache(size: Size): Promise<Row[]> {
  const model = await startModel({ latencyMs: LATENCY_MS, cache: true, suite: "bundled", runs: size.runs });
  const rows: Row[] = [];
  for (const concurrency of [8, 64]) {
    const [ofBest, ofInput]: number[][] = [[], []];
    for (let time = 0; time < size.times; time++) {
      const { heard } = await run(gate({ concurrency, ...size }), model);
      ofBest?.push((heard.cache.cached / heard.cache.best) * 100);
      ofInput?.push((heard.cache.cached / heard.cache.input) * 100);
    }
    const goal = { kind: "least", value: GOAL } as const;
    const what = `${concurrency} at a time`;
    rows.push(
      row(`${what}: served, of what any order could reach`, ofBest ?? [], { unit: " %", digits: 1, goal }),
    );
    rows.push(row(`${what}: served, of all input tokens`, ofInput ?? [], { unit: " %", digits: 1 }));
  }
  model.stop();
  return rows;
}
