import { type Row, row } from "./figures.ts";
import { bodiesFile, gate, type Size } from "./gate.ts";
import { type Measured, run, startModel } from "./programs.ts";

const SETTINGS = [50, 500].flatMap((latencyMs) =>
  [8, 32, 64].map((concurrency) => ({ latencyMs, concurrency })),
);
/** For 8 at a time, by latency. */
const GOALS: Readonly<Record<number, number>> = { 50: 1.15, 500: 1.05 };

/** How near a run comes to what the latency of its rounds allows. */
export async function bound(size: Size): Promise<Row[]> {
  const rows: Row[] = [];
  const { bodies } = await bodiesFile(size);
  for (const { latencyMs, concurrency } of size.quick ? SETTINGS.slice(0, 1) : SETTINGS) {
    const model = await startModel({ latencyMs, suite: "bundled", runs: size.runs });
    const boundMs = Math.ceil(bodies.length / concurrency) * latencyMs;
    const measured: Measured[] = [];
    for (let time = 0; time < size.times; time++)
      measured.push(await run(gate({ concurrency, ...size }), model));
    model.stop();
    const what = `${latencyMs} ms, ${concurrency} at a time`;
    const asking = measured.map(({ askingMs }) => askingMs / boundMs);
    const whole = measured.map(({ wallMs }) => wallMs / boundMs);
    const goal = concurrency === 8 ? { goal: { kind: "most", value: GOALS[latencyMs] ?? 1 } as const } : {};
    const unit = { unit: "", digits: 3 };
    rows.push(row(`${what}: first request to last reply ÷ bound`, asking, { ...unit, ...goal }));
    if (concurrency === 8) rows.push(row(`${what}: whole process ÷ bound`, whole, unit));
  }
  return rows;
}
