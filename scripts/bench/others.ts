import { type Row, ratios, row } from "./figures.ts";
import { bodiesFile, gate, type Size } from "./gate.ts";
import { type Measured, type Program, run, startModel } from "./programs.ts";
import { installed, megabytes, TOOLS, type Tool } from "./tools.ts";

const CONCURRENCY = 8;
const LATENCIES = [0, 50] as const;

/** The gate compared with other tools: the same conversations, endpoint and concurrency, whole processes. */
export async function others(size: Size): Promise<Row[]> {
  const tools = TOOLS.map((tool) => ({ ...tool, ...installed(tool) }));
  const ready = tools.filter(({ failure }) => failure === undefined);
  const { file, bodies } = await bodiesFile(size);
  const rows: Row[] = [];
  for (const latencyMs of size.quick ? LATENCIES.slice(0, 1) : LATENCIES)
    rows.push(...(await compared({ latencyMs, bodies, file, ready, size })));
  return [
    ...rows,
    ...ready
      .filter(({ name }) => name === "promptfoo")
      .map(({ name, version, folder }) => note(`${name} ${version}: installed`, megabytes(folder))),
    note("the gate: installed", megabytes("dist/cli")),
    ...tools.flatMap(({ name, failure }) =>
      failure === undefined ? [] : [remark(`${name} could not be installed: ${failure}`)],
    ),
  ];
}

interface Setting {
  readonly latencyMs: number;
  readonly bodies: readonly string[];
  /** The bodies, for the programs. */
  readonly file: string;
  readonly ready: readonly (Tool & { readonly folder: string })[];
  readonly size: Size;
}

async function compared({ latencyMs, bodies, file, ready, size }: Setting): Promise<Row[]> {
  const model = await startModel({ latencyMs, suite: "bundled", runs: size.runs });
  const ours = gate({ concurrency: CONCURRENCY, ...size });
  const tools = ready.map((tool) =>
    tool.program({ folder: tool.folder, file, bodies, url: model.url, concurrency: CONCURRENCY }),
  );
  const programs = [ours, ...tools];
  const measured = new Map<string, Measured[]>(programs.map(({ name }) => [name, []]));
  for (let time = 0; time < size.times; time++)
    for (const one of programs) measured.get(one.name)?.push(checked(await run(one, model), one, bodies));
  model.stop();
  const of = (name: string, figure: Figure): number[] => (measured.get(name) ?? []).map(FIGURES[figure].of);
  const at = `${latencyMs} ms`;
  const relative = tools.flatMap(({ name }) =>
    figuresOf(name, latencyMs).map((figure) => {
      const goal = goalOf({ name, figure, latencyMs });
      return row(`${at}: ${name} ÷ the gate, ${figure}`, ratios(of(name, figure), of(ours.name, figure)), {
        unit: " ×",
        digits: 2,
        ...(goal !== undefined && { goal: { kind: "least", value: goal } }),
      });
    }),
  );
  const absolute = FIGURE_NAMES.map((figure) =>
    row(`${at}, ${ours.name}: ${figure}`, of(ours.name, figure), FIGURES[figure]),
  );
  return latencyMs === 0 ? relative : [...relative, ...absolute];
}

/** The figures shown of a tool: without latency, only those of the tool that has goals. */
function figuresOf(name: string, latencyMs: number): readonly Figure[] {
  if (latencyMs > 0) return ["wall", "CPU"];
  return name === "promptfoo" ? FIGURE_NAMES : [];
}

/** Throws unless every conversation was sent. */
function checked(one: Measured, { name }: Program, bodies: readonly string[]): Measured {
  if (one.heard.requests >= bodies.length) return one;
  throw new Error(`${name} sent ${one.heard.requests} of ${bodies.length} conversations.`);
}

const FIGURES = {
  wall: { of: ({ wallMs }: Measured) => wallMs / 1_000, unit: " s", digits: 2 },
  CPU: { of: ({ cpuMs }: Measured) => cpuMs / 1_000, unit: " s", digits: 2 },
  memory: { of: ({ peakMb }: Measured) => peakMb, unit: " MB", digits: 0 },
} as const;
type Figure = keyof typeof FIGURES;
const FIGURE_NAMES = ["wall", "CPU", "memory"] as const satisfies Figure[];

const TIMES_PROMPTFOO: Readonly<Partial<Record<Figure, number>>> = { wall: 6, CPU: 6 };

/** How many times as much the other tool should take; undefined where there is no goal. */
function goalOf({
  name,
  figure,
  latencyMs,
}: {
  readonly name: string;
  readonly figure: Figure;
  readonly latencyMs: number;
}): number | undefined {
  return name === "promptfoo" && latencyMs === 0 ? TIMES_PROMPTFOO[figure] : undefined;
}

function note(what: string, value: number): Row {
  return { what, figure: `${value.toFixed(0)} MB`, spread: "", goal: "" };
}

function remark(what: string): Row {
  return { what, figure: "", spread: "", goal: "" };
}
