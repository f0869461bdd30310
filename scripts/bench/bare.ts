import { type Row, ratios, row } from "./figures.ts";
import { bodiesFile, gate, loop, type Size } from "./gate.ts";
import { type Measured, run, startModel } from "./programs.ts";

const CONCURRENCY = 8;

/** What a trial costs compared with loops that only send the same requests and read the replies, at zero latency. */
export async function bare(size: Size): Promise<Row[]> {
  const { file, bodies } = await bodiesFile(size);
  const model = await startModel({ latencyMs: 0, suite: "bundled", runs: size.runs });
  const programs = [
    gate({ concurrency: CONCURRENCY, ...size }),
    ...(["fetch", "openai"] as const).map((kind) => loop(kind, CONCURRENCY, file)),
  ];
  const measured = new Map<string, Measured[]>(programs.map(({ name }) => [name, []]));
  for (let time = 0; time < size.times; time++)
    for (const program of programs) measured.get(program.name)?.push(await run(program, model));
  model.stop();
  const of = (name: string, figure: (one: Measured) => number): number[] =>
    (measured.get(name) ?? []).map(figure);
  const cpu = ({ cpuMs }: Measured): number => cpuMs / bodies.length;
  const ratio = (name: string): number[] => ratios(of("the gate", cpu), of(name, cpu));
  return [
    row("CPU per trial ÷ that of the fetch loop", ratio("fetch loop"), {
      unit: "",
      digits: 2,
      goal: { kind: "most", value: 1.9 },
    }),
    row("CPU per trial ÷ that of the openai loop", ratio("openai loop"), { unit: "", digits: 2 }),
    ...programs.flatMap(({ name }) => [
      row(`${name}: CPU per trial`, of(name, cpu), { unit: " ms", digits: 2 }),
      row(
        `${name}: peak memory`,
        of(name, ({ peakMb }) => peakMb),
        {
          unit: " MB",
          digits: 0,
          ...(name === "the gate" && { goal: { kind: "most" as const, value: 170 } }),
        },
      ),
    ]),
  ];
}
