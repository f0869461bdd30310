import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import type { Inputs } from "../../config/inputs.ts";
import { isPersona, PERSONAS } from "../../demo/personas.ts";
import { CHANGED_PROMPT, FORMER_PROMPT, PROMPT_FILE } from "../../demo/regressed.ts";
import { type DemoModel, startDemoModel } from "../../demo/server.ts";
import { UserError } from "../../errors.ts";
import { LOOKS } from "../../gate/looks.ts";
import { suitesOf, systemPromptOf } from "../../run/plan-run.ts";
import type { PlanFiles, Platform } from "../../run/platform.ts";
import { loadSystemPrompt, type SystemPrompt } from "../../suite/system-prompt.ts";
import { decodeText, parseJson } from "../../suite/text.ts";
import { type CommandContext, type Invocation, text } from "../context.ts";
import { DEMO_DIR } from "../default-paths.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import { runAndPrint } from "../gate.ts";
import { settingsOf } from "../settings.ts";
import { filesOf } from "../terminal.ts";

interface DemoRequest {
  readonly persona: string;
  readonly port: string | undefined;
  /** Exit with the gate's code. */
  readonly exitCode: boolean;
  readonly serve: boolean;
  /** The persona is one that a change of the system prompt makes worse. */
  readonly changes: boolean;
  /** The settings of the run against the scripted model at that address. */
  readonly inputs: (endpoint: string) => Promise<Inputs>;
}

/** Where `--serve` listens by default; the action's self-test uses it. */
const SERVE_PORT = 8089;
/** Slow enough to watch; a scripted reply takes no time. Milliseconds. */
const DEMO_LATENCY_MS = 15;
/** The maximum of the input runs and the pairs that may follow, so that `--serve` knows the seeds of any run. */
const SEEDS = 20 + Math.max(...LOOKS.map(({ pairs }) => pairs));

/** `nessie demo`: the real gate against a scripted model over real HTTP. */
export async function demoCommand(call: Invocation, context: CommandContext): Promise<number> {
  const request = requestOf(call, context);
  const model = await startScripted(request, context);
  try {
    return request.serve ? await serve(model, request, context) : await demonstrate(model, request, context);
  } finally {
    await model.close();
  }
}

const NO_CONFIG = { config: "none" };
/** How a change of the system prompt is judged. */
const CHANGE = { gate: "no-regression", "system-prompt-file": PROMPT_FILE };

function requestOf({ values }: Invocation, context: CommandContext): DemoRequest {
  const serves = values.serve === true;
  const persona = text(values.persona) ?? "distractible";
  const changes = persona === "regressed";
  if (changes && !serves && values["system-prompt-file"] !== undefined)
    throw new UserError("--persona regressed has system prompts of its own: leave out --system-prompt-file.");
  const defaults = serves ? {} : { ...NO_CONFIG, ...(changes && CHANGE) };
  return {
    persona,
    changes,
    port: text(values.port),
    exitCode: values["exit-code"] === true,
    serve: serves,
    // The project's own config file is about another model, which is to be played with --serve.
    inputs: (endpoint) =>
      settingsOf(
        { model: "scripted", ...defaults, "report-dir": DEMO_DIR, ...values, endpoint },
        context,
        "plans",
      ),
  };
}

async function startScripted(request: DemoRequest, context: CommandContext): Promise<DemoModel> {
  const { persona, port, serve: serves, inputs: inputsAt } = request;
  const inputs = await inputsAt("http://127.0.0.1:9/v1");
  const files = filesOf(context);
  if (!isPersona(persona)) {
    throw new UserError(`--persona must be one of ${PERSONAS.join(", ")}, but is "${persona}".`);
  }
  const { loaded } = await suitesOf(inputs, files);
  const { suites, distraction } = loaded;
  const systemPrompts = await systemPromptsOf(request, inputs, files);
  const seeds = Array.from({ length: SEEDS }, (_, index) => inputs.seed + index);
  const portNumber = parsePort(port ?? (serves ? String(SERVE_PORT) : "0"));
  return startDemoModel({
    persona,
    suites,
    distraction,
    systemPrompts,
    seeds,
    port: portNumber,
    latencyMs: DEMO_LATENCY_MS,
  });
}

/** The system prompts that the scripted model knows. */
function systemPromptsOf(
  { changes, serve: serves }: DemoRequest,
  inputs: Inputs,
  { suiteFiles }: PlanFiles,
): Promise<(SystemPrompt | undefined)[]> {
  const position = inputs["system-prompt-position"];
  const own = changes ? [CHANGED_PROMPT, FORMER_PROMPT] : [];
  return Promise.all([
    ...own.map((one) => loadSystemPrompt(PROMPT_FILE, position, only(one))),
    ...(serves || !changes ? [systemPromptOf(inputs, suiteFiles)] : []),
  ]);
}

/** Whatever is read there is this text. */
function only(content: string): NonNullable<Platform["promptFiles"]> {
  return { read: async () => content };
}

/** A change of the system prompt, and what it is compared with. */
function changeShown(context: CommandContext): Partial<Platform> {
  return {
    promptFiles: only(CHANGED_PROMPT),
    base: async () => ({
      kind: "known",
      name: "the demo's former prompt",
      settingsOf: (model) => model,
      files: { ...filesOf(context), promptFiles: only(FORMER_PROMPT) },
    }),
  };
}

function parsePort(text: string): number {
  if (/^[0-9]{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UserError(`--port must be a whole number from 0 to 65535, but is "${text}".`);
}

async function serve(
  model: DemoModel,
  { persona, changes }: DemoRequest,
  context: CommandContext,
): Promise<number> {
  const { print, cancellation } = context;
  const { signal, release } = cancellation();
  print(`The scripted model "${persona}" is listening at ${model.url}; press Ctrl-C to stop it.`);
  if (changes)
    print(`It leaks more with the second of these system prompts:\n\n${FORMER_PROMPT}\n${CHANGED_PROMPT}`);
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  release();
  return 0;
}

async function demonstrate(
  model: DemoModel,
  { persona, changes, exitCode, inputs }: DemoRequest,
  context: CommandContext,
): Promise<number> {
  const { print } = context;
  const settings = await inputs(model.url);
  refuseRealReport(settings["report-dir"], context.cwd);
  print(
    `A scripted model (persona "${persona}") is listening at ${model.url}. It is not a language model; the gate is the real one.\n`,
  );
  const over = changes ? changeShown(context) : {};
  const code = EXIT_CODES[await runAndPrint(settings, context, { scripted: true, over })];
  if (exitCode) return code;
  print(`\nThis was a demo: the gate would have exited with code ${code}; the demo exits with 0.`);
  const above = code === EXIT_CODES.failed ? " The commands above are for its runs." : "";
  print(`For your own model: nessie init, then nessie run.${above}`);
  return 0;
}

const ofDemo = z.object({ scripted: z.literal(true) });

/** The report of a real run would be lost. */
function refuseRealReport(folder: string, cwd: string): void {
  const path = join(folder, "report.json");
  const report = readIfThere(resolve(cwd, path));
  if (report === undefined || ofDemo.safeParse(parseJson(report)).success) return;
  throw new UserError(`${path} is not of a demo, and would be overwritten: give another report-dir.`);
}

/** Undefined if there is nothing, or nothing that can be read, which is told when it is written. */
function readIfThere(file: string): string | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch {
    return undefined;
  }
}
