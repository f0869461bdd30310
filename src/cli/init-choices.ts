import { resolve } from "node:path";
import { DEFAULT_ENDPOINT } from "../config/endpoint-parsers.ts";
import { inputNamed } from "../config/input-names.ts";
import { readInputs } from "../config/read-inputs.ts";
import { attempt, UserError } from "../errors.ts";
import { within } from "../platform/files.ts";
import { suiteFiles } from "../platform/suite-files.ts";
import { filesBelow } from "../platform/walk.ts";
import { terminalLine } from "../report/render/escape.ts";
import { loadSystemPrompt } from "../suite/system-prompt.ts";
import { GATE_ACTION } from "../version.ts";
import type { CommandContext } from "./context.ts";
import { canBeWritten, type Tested } from "./init-files.ts";
import type { Ask } from "./io.ts";
import { mayHavePrompts, promptFilesIn } from "./prompt-files.ts";
import { label } from "./settings.ts";

/** What the flags say; the rest is asked or guessed. */
export interface InitFlags {
  readonly model: string | undefined;
  readonly endpoint: string | undefined;
  /** `none` for none. */
  readonly systemPromptFile: string | undefined;
  /** As in `uses`. */
  readonly action: string;
  /** Guesses instead of questions. */
  readonly yes: boolean;
}

/** The problems of the flags, all at once. `needsModel`: a config file will be written. */
export async function problemsOfFlags(
  flags: InitFlags,
  needsModel: boolean,
  context: CommandContext,
): Promise<string[]> {
  const { yes, action } = flags;
  const later = !needsModel || (context.ask !== undefined && !yes);
  const model = flags.model ?? (later ? "asked later" : "");
  const file = flags.systemPromptFile;
  return [
    ...(context.ask === undefined && !yes
      ? ["There is no terminal to ask on: add --yes to go by the flags and by guesses."]
      : []),
    ...(await problemsIn(() => triedSettings({ model, endpoint: flags.endpoint }))),
    ...(/^[A-Za-z0-9-]+\/[\w.-]+@[\w.-]+(?:\/[\w.-]+)*$/.test(action)
      ? []
      : [`--action must be as in uses, such as ${GATE_ACTION}, but is ${JSON.stringify(action)}.`]),
    ...(file === undefined || file === "none" ? [] : await problemsIn(() => promptFile(file, context))),
  ];
}

async function problemsIn(act: () => unknown): Promise<readonly string[]> {
  const problems: string[] = [];
  await attempt(problems, act);
  return problems;
}

/** Model and system prompt: from the flags, asked, or guessed. */
export async function chooseTested(flags: InitFlags, context: CommandContext): Promise<Tested> {
  const { ask = noAsk } = context;
  const model =
    flags.model === undefined
      ? await askUntil(context, () => ask("Model, as the endpoint names it, such as gpt-5-mini: "), modelOf)
      : modelOf(flags.model);
  return { model, systemPromptFile: await choosePrompt(flags, context) };
}

/** The endpoint's base URL; undefined if it is the default. */
export async function chooseEndpoint(flags: InitFlags, context: CommandContext): Promise<string | undefined> {
  const { ask = noAsk } = context;
  if (flags.yes || flags.endpoint !== undefined) return endpointOf(flags.endpoint);
  const question = `Base URL of the endpoint; Enter for ${inputNamed("endpoint").default}: `;
  return askUntil(context, () => ask(question), endpointOf);
}

const noAsk: Ask = () => Promise.reject(new Error("There is no terminal to ask on"));

/** Asks until the answer can be used, and says each time why not. */
async function askUntil<T>(
  { warn }: CommandContext,
  ask: () => Promise<string>,
  read: (answer: string) => T | Promise<T>,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    try {
      return await read(answer);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      for (const problem of thrown.problems) warn(problem);
    }
  }
}

function triedSettings({
  model,
  endpoint,
}: {
  readonly model: string;
  readonly endpoint: string | undefined;
}): {
  readonly model: string;
  readonly endpoint: URL;
} {
  const given = new Map([
    ["model", model],
    ["endpoint", endpoint],
  ]);
  const inputs = readInputs({ given: (name) => given.get(name), label });
  const [name = "", ...more] = inputs.model;
  const { [DEFAULT_ENDPOINT]: url } = inputs.endpoint;
  if (more.length > 0) throw new UserError("--model must be one name, on one line.");
  if (url === undefined) throw new UserError("--endpoint must be one URL, without a name.");
  if (url.href.includes("${{"))
    throw new UserError("--endpoint must not contain ${{, which a workflow would replace.");
  if (!canBeWritten({ model: name }))
    throw new UserError("--model cannot be written to a config file; give the name to --model of each run.");
  return { model: name, endpoint: url };
}

function modelOf(text: string): string {
  return triedSettings({ model: text, endpoint: undefined }).model;
}

function endpointOf(text: string | undefined): string | undefined {
  const { href } = triedSettings({ model: "any", endpoint: text }).endpoint;
  return href === inputNamed("endpoint").default ? undefined : href;
}

/** Its path from here with slashes. Throws a UserError if it is not the path of a usable system prompt in this folder. */
async function promptFile(path: string, { cwd, env }: CommandContext): Promise<string> {
  await loadSystemPrompt(path, "before", suiteFiles({ env, cwd, workspace: cwd }));
  const inner = within(cwd, resolve(cwd, path));
  const tested = { model: "any", systemPromptFile: inner };
  if (inner === undefined || inner.trim() !== inner || /\p{Cc}/u.test(inner) || !canBeWritten(tested))
    throw new UserError(
      `${JSON.stringify(path)}: cannot be written to a config file; rename it, or give its path from here.`,
    );
  return inner;
}

/** Files and folders; a larger repository's best guess may be missed. */
const WALK_LIMIT = 20_000;
const OFFERED = 9;

async function choosePrompt(flags: InitFlags, context: CommandContext): Promise<string | undefined> {
  const given = flags.systemPromptFile;
  if (given === "none") return undefined;
  if (given !== undefined) return promptFile(given, context);
  const found = await likelyPrompts(context);
  return flags.yes ? found[0] : askPrompt(found, context);
}

async function likelyPrompts(context: CommandContext): Promise<string[]> {
  const paths = await filesBelow(context.cwd, { enters: mayHavePrompts, most: WALK_LIMIT });
  const usable: string[] = [];
  for (const path of promptFilesIn(paths).slice(0, 3 * OFFERED)) {
    if (usable.length < OFFERED && (await problemsIn(() => promptFile(path, context))).length === 0)
      usable.push(path);
  }
  return usable;
}

async function askPrompt(found: readonly string[], context: CommandContext): Promise<string | undefined> {
  const { print, ask = noAsk } = context;
  print("System prompt to test, as your application sends it:");
  for (const [index, path] of found.entries()) print(`  ${index + 1}  ${terminalLine(path)}`);
  print("  0  none");
  const preset = found.length > 0 ? "1" : "0";
  return askUntil(
    context,
    () => ask(`Number, or path of another; Enter for ${preset}: `),
    (text) => {
      const answer = text.trim() || preset;
      if (answer === "0") return undefined;
      return found[Number(answer) - 1] ?? promptFile(answer, context);
    },
  );
}
