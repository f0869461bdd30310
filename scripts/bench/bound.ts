import { type Row, row } from "./figures.ts";
import { bodiesOf, gate, type Size } from "./gate.ts";
import { run, startModel } from "./programs.ts";

const SETTINGS = [50, 500].flatMap((latencyMs) =>
  [8, 32, 64].map((concurrency) => ({ latencyMs, concurrency })),
);
const GOALS: Readonly<Record<number, number>> = { 50: 1.15, 500: 1.05 };

/** How near a run comes to what the latency of its rounds allows. */
export async function bound(size: Size): Promise<Row[]> {
  const rows: Row[] = [];
  const trials = (await bodiesOf(size)).length;
  for (const { latencyMs, concurrency } of size.quick ? SETTINGS.slice(0, 1) : SETTINGS) {
    const model = await startModel({ latencyMs, suite: "bundled", runs: size.runs });
    const boundMs = Math.ceil(trials / concurrency) * latencyMs;
    const [asking, whole]: number[][] = [[], []];
    for (let time = 0; time < size.times; time++) {
      const { askingMs, wallMs } = await run(gate({ concurrency, ...size }), model);
      asking?.push(askingMs / boundMs);
      whole?.push(wallMs / boundMs);
    }
    model.stop();
    const what = `${latencyMs} ms, ${concurrency} at a time`;
    const goal = { kind: "most", value: GOALS[latencyMs] ?? 1 } as const;
    rows.push(
      row(`${what}: first request to last reply ÷ bound`, asking ?? [], { unit: "", digits: 3, goal }),
    );
    rows.push(row(`${what}: whole process ÷ bound`, whole ?? [], { unit: "", digits: 3 }));
  }
  return rows;
}
