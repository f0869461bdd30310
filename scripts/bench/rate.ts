import { type Row, row } from "./figures.ts";
import { gate, type Size } from "./gate.ts";
import { type Measured, run, startModel } from "./programs.ts";

const PER_SECOND = 20;
const LATENCY_MS = 100;
const CONCURRENCY = 32;
/** Two thirds of the usual trials, for a limit makes a run long. */
const RUNS = 2;

/** What a limit of requests a second costs beyond what it must. */
export async function rate(size: Size): Promise<Row[]> {
  const runs = Math.min(RUNS, size.runs);
  const settings = { latencyMs: LATENCY_MS, perSecond: PER_SECOND, suite: "bundled", runs };
  const model = await startModel(settings);
  const measured: Measured[] = [];
  for (let time = 0; time < size.times; time++)
    measured.push(await run(gate({ concurrency: CONCURRENCY, ...size, runs }), model));
  model.stop();
  const share = (part: number, whole: number): number => (part / Math.max(1, whole)) * 100;
  const boundMs = ({ heard }: Measured): number =>
    (Math.ceil((heard.requests - heard.refused) / PER_SECOND) - 1) * 1_000 + LATENCY_MS;
  const late = measured.map(({ heard }) => share(heard.refusedLater, heard.requestsLater));
  const all = measured.map(({ heard }) => share(heard.refused, heard.requests));
  return [
    row(
      `${PER_SECOND} a second: wall ÷ what the limit allows`,
      measured.map((one) => one.wallMs / boundMs(one)),
      { unit: "", digits: 2, goal: { kind: "most", value: 1.25 } },
    ),
    row("refused, of the requests after 3 s", late, {
      unit: " %",
      digits: 1,
      goal: { kind: "most", value: 5 },
    }),
    row("refused, of all requests", all, { unit: " %", digits: 1 }),
  ];
}
