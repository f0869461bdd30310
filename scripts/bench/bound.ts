import { type Row, row } from "./figures.ts";
import { bodiesFile, gate, loop, type Size } from "./gate.ts";
import { type Measured, run, startModel } from "./programs.ts";

const SETTINGS = [50, 500].flatMap((latencyMs) =>
  [8, 32, 64].map((concurrency) => ({ latencyMs, concurrency })),
);
const GOALS: Readonly<Record<number, number>> = { 50: 1.15, 500: 1.05 };

/** The latency at which what a request costs shows most, and so what no program in Node can go below. */
const BESIDE_LOOP_MS = 50;

/** How near a run comes to what the latency of its rounds allows; where that is hardest, beside the cheapest loop. */
export async function bound(size: Size): Promise<Row[]> {
  const rows: Row[] = [];
  const { file, bodies } = await bodiesFile(size);
  for (const { latencyMs, concurrency } of size.quick ? SETTINGS.slice(0, 1) : SETTINGS) {
    const model = await startModel({ latencyMs, suite: "bundled", runs: size.runs });
    const boundMs = Math.ceil(bodies.length / concurrency) * latencyMs;
    const [held, bare]: Measured[][] = [[], []];
    for (let time = 0; time < size.times; time++) {
      held?.push(await run(gate({ concurrency, ...size }), model));
      if (latencyMs === BESIDE_LOOP_MS) bare?.push(await run(loop("http", concurrency, file), model));
    }
    model.stop();
    const shares = (measured: readonly Measured[] = [], figure: (one: Measured) => number): number[] =>
      measured.map((one) => figure(one) / boundMs);
    const asking = ({ askingMs }: Measured): number => askingMs;
    const what = `${latencyMs} ms, ${concurrency} at a time`;
    const goal = { kind: "most", value: GOALS[latencyMs] ?? 1 } as const;
    const [first, unit] = ["first request to last reply ÷ bound", { unit: "", digits: 3 }];
    rows.push(row(`${what}: ${first}`, shares(held, asking), { ...unit, goal }));
    if (bare?.length) rows.push(row(`${what}: the same of a node:http loop`, shares(bare, asking), unit));
    const whole = shares(held, ({ wallMs }) => wallMs);
    rows.push(row(`${what}: whole process ÷ bound`, whole, unit));
  }
  return rows;
}
