import { type Row, ratios, row } from "./figures.ts";
import { bodiesFile, gate, loop, type Size } from "./gate.ts";
import { type Program, startModel, startTime, temporary } from "./programs.ts";

const GOAL_MS = 120;

/** From the start of the process to the first request, beside a node that does nothing, and one that only loads the package. */
export async function start(size: Size): Promise<Row[]> {
  const model = await startModel({ latencyMs: 0, suite: "bundled", runs: 1 });
  const nothing: Program = { name: "node -e 0", args: () => ["-e", "0"] };
  const short = { runs: 1, suites: ["multiturn"] };
  const { file } = await bodiesFile({ ...size, ...short });
  const programs = [
    gate({ concurrency: 8, ...short }),
    action(model.url),
    ...(["openai", "fetch"] as const).map((kind) => loop(kind, 8, file)),
  ];
  const more: number[][] = programs.map(() => []);
  const empty: number[] = [];
  for (let time = 0; time < (size.quick ? 1 : Math.max(15, size.times)); time++) {
    const without = await startTime(nothing, model);
    empty.push(without);
    for (const [place, program] of programs.entries())
      more[place]?.push((await startTime(program, model)) - without);
  }
  model.stop();
  const goal = { kind: "most", value: GOAL_MS } as const;
  const [cli = [], own = [], openai = [], fetching = []] = more;
  const ms = { unit: " ms", digits: 0 };
  return [
    row("node -e 0: its whole life", empty, ms),
    row("dist/cli: first request, more than that", cli, { ...ms, goal }),
    row("dist/action: first request, more than that", own, { ...ms, goal }),
    row("openai loop: first request, more than that", openai, ms),
    row("fetch loop: first request, more than that", fetching, ms),
    row("dist/cli ÷ openai loop", ratios(cli, openai), { unit: "", digits: 2 }),
    row("dist/action ÷ openai loop", ratios(own, openai), { unit: "", digits: 2 }),
  ];
}

function action(url: string): Program {
  const inputs = { model: "local", endpoint: url, suites: "multiturn", runs: "1", comment: "never" };
  const entries = Object.entries({ ...inputs, "report-dir": temporary("report") });
  return {
    name: "the action",
    args: () => ["dist/action/index.js"],
    env: Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}
