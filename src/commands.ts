import { type DemoModel, startDemoModel } from "./endpoint/demo.ts";
import { isPersona, PERSONAS } from "./endpoint/personas.ts";
import { UserError } from "./errors.ts";
import { type GateOptions, type GateResult, gateRun, planRun } from "./gate-run.ts";
import type { Inputs } from "./inputs.ts";
import { terminalLine } from "./report/escape.ts";
import { count, plural } from "./report/figures.ts";
import { terminalTable } from "./report/table.ts";
import { checkBundledCounts, checkSuites, type Problem } from "./suite/check.ts";
import { conversationOf } from "./suite/conversation.ts";
import { loadSuites, selectSuites } from "./suite/load.ts";
import { cancellation, suiteFiles, surroundings } from "./surroundings.ts";
import { terminal } from "./terminal.ts";
import type { Outcome } from "./verdict/gate.ts";

const EXIT_CODES = { passed: 0, failed: 1, incomplete: 2 } as const satisfies Record<Outcome["kind"], number>;

/** `nessie run`: the gate, anew or from the journal of a run that was cut short; resolves to its exit code. */
export async function runCommand(inputs: Inputs, options: { readonly resume: boolean }): Promise<number> {
  const { report } = await runGate(inputs, options);
  return EXIT_CODES[report.outcome.kind];
}

async function runGate(inputs: Inputs, options: GateOptions): Promise<GateResult> {
  const cancelled = cancellation();
  const screen = terminal(process.stdout);
  try {
    const result = await gateRun(inputs, surroundings(cancelled.signal, screen.watch), options);
    console.log(terminalTable(result.report, { colour: screen.colour, width: screen.width, replies: true }));
    console.log(`\nReport: ${result.path}`);
    return result;
  } finally {
    cancelled.release();
  }
}

/** Characters of English text to one token, roughly. */
const CHARACTERS_PER_TOKEN = 4;

/** `nessie run --dry-run`: what would be sent, and about how much; sends nothing. */
export async function dryRun(inputs: Inputs): Promise<number> {
  const { loaded, trials } = await planRun(inputs, suiteFiles());
  console.log(`Suite ${loaded.source}, version ${loaded.version} (${loaded.hash.slice(0, 19)})`);
  for (const condition of inputs.conditions) {
    const members = trials.filter((trial) => trial.condition === condition);
    const setting = { condition, distraction: loaded.distraction, systemRole: inputs["system-role"] };
    const characters = members
      .flatMap(({ prompt }) => conversationOf(prompt, setting))
      .reduce((sum, { content }) => sum + content.length, 0);
    const tokens = Math.ceil(characters / CHARACTERS_PER_TOKEN);
    console.log(
      `${condition.padEnd(12)} ${count(members.length)} requests, about ${count(tokens)} input tokens`,
    );
  }
  console.log(
    `${"together".padEnd(12)} ${count(trials.length)} requests to ${inputs.model} at ${inputs.endpoint.host}, ${inputs.concurrency} at a time`,
  );
  console.log("Dry run: nothing was sent.");
  return 0;
}

/** `nessie list`: the suites with their test cases. */
export async function listCommand({ suite, suites }: Inputs): Promise<number> {
  const loaded = selectSuites(await loadSuites(suite, suiteFiles()), suites);
  for (const one of loaded.suites) {
    const prompts = one.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
    console.log(`${one.suite}  ${plural(one.cases.length, "case")}, ${plural(prompts, "prompt")}`);
    for (const testCase of one.cases) {
      console.log(
        `  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id }) => id).join(", ")})`,
      );
    }
  }
  const cases = loaded.suites.flatMap((one) => one.cases);
  const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
  console.log(
    `${plural(loaded.suites.length, "suite")}, ${plural(cases.length, "case")}, ${plural(prompts, "prompt")}`,
  );
  return 0;
}

/** `nessie check`: whether suites keep format and rules; resolves to 0 or 1. */
export async function checkCommand(sources: readonly string[]): Promise<number> {
  const counts: number[] = [];
  for (const source of sources.length > 0 ? sources : ["bundled"]) {
    const { summary, problems } = await checkSource(source);
    for (const problem of problems) console.log(terminalLine(problem, 1_000));
    console.log(`${source}: ${[...summary, plural(problems.length, "problem")].join(", ")}`);
    counts.push(problems.length);
  }
  return counts.every((number) => number === 0) ? 0 : 1;
}

interface Checked {
  readonly summary: readonly string[];
  readonly problems: readonly string[];
}

async function checkSource(source: string): Promise<Checked> {
  try {
    const loaded = await loadSuites(source, suiteFiles());
    const problems = [...checkSuites(loaded), ...(source === "bundled" ? checkBundledCounts(loaded) : [])];
    const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    return { summary: [plural(cases, "case")], problems: problems.map(inWords) };
  } catch (thrown) {
    if (thrown instanceof UserError) return { summary: [], problems: thrown.problems };
    throw thrown;
  }
}

function inWords({ suite, testCase, prompt, rule, message }: Problem): string {
  const place = [suite, testCase, prompt].filter((part) => part !== undefined).join("/");
  return `${place}: ${message} [${rule}]`;
}

export interface DemoRequest {
  readonly persona: string;
  readonly port: string | undefined;
  readonly gate: boolean;
  readonly serve: boolean;
  /** The settings of the run against the scripted model at that address. */
  readonly inputs: (endpoint: string) => Inputs;
}

/** Where `--serve` listens unless told; the action's self-test points at it. */
const SERVE_PORT = 8089;
/** So that one sees it run; a scripted reply takes no time. Milliseconds. */
const DEMO_LATENCY_MS = 15;
/** The most runs an input can ask for, so that `--serve` knows the seeds of any of them. */
const SEEDS = 20;

/** `nessie demo`: the real gate against a scripted model over real HTTP. */
export async function demoCommand(request: DemoRequest): Promise<number> {
  const inputs = request.inputs("http://127.0.0.1:9/v1");
  const model = await startScripted(request, inputs);
  try {
    return request.serve ? await serve(model, request.persona) : await demonstrate(model, request);
  } finally {
    await model.close();
  }
}

async function startScripted(
  { persona, port, serve: serves }: DemoRequest,
  inputs: Inputs,
): Promise<DemoModel> {
  if (!isPersona(persona)) {
    throw new UserError(`--persona must be one of ${PERSONAS.join(", ")}, but is "${persona}".`);
  }
  const { suites, distraction } = await loadSuites(inputs.suite, suiteFiles());
  const seeds = Array.from({ length: SEEDS }, (_, index) => inputs.seed + index);
  const portNumber = parsePort(port ?? (serves ? String(SERVE_PORT) : "0"));
  return startDemoModel({
    persona,
    suites,
    distraction,
    seeds,
    port: portNumber,
    latencyMs: DEMO_LATENCY_MS,
  });
}

function parsePort(text: string): number {
  if (/^[0-9]{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UserError(`--port must be a whole number from 0 to 65535, but is "${text}".`);
}

async function serve(model: DemoModel, persona: string): Promise<number> {
  const { signal, release } = cancellation();
  console.log(`The scripted model "${persona}" listens at ${model.url}; stop it with Ctrl-C.`);
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  release();
  return 0;
}

async function demonstrate(model: DemoModel, { persona, gate, inputs }: DemoRequest): Promise<number> {
  console.log(
    `A scripted model (persona "${persona}") listens at ${model.url}. It is no language model; the gate is the real one.\n`,
  );
  const { report } = await runGate(inputs(model.url), { scripted: true });
  const code = EXIT_CODES[report.outcome.kind];
  if (gate) return code;
  console.log(
    `\nThis was a demonstration: the gate would end with exit code ${code}; the demonstration ends with 0.`,
  );
  return 0;
}
