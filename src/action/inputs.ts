import { readFileSync } from "node:fs";
import { hasNoKey } from "../config/endpoint-parsers.ts";
import type { ActionName } from "../config/input-definition.ts";
import { INPUT_NAMES, inputNamed, inputsOfAction } from "../config/input-names.ts";
import { INPUTS, type InputName, type Inputs } from "../config/inputs.ts";
import type { KeyWords } from "../config/keys.ts";
import { configPathOf, NO_CONFIG, type ReadConfig, readConfig } from "../config/read-config.ts";
import { readInputs } from "../config/read-inputs.ts";
import type { Environment } from "../endpoint/proxy.ts";
import { attempt, UserError } from "../errors.ts";
import { readWorkflowContext } from "../github/context.ts";
import { logLine } from "../report/render/escape.ts";
import { decodeText } from "../suite/text.ts";
import { actionBase } from "./base.ts";
import { actionFiles } from "./files.ts";
import { type ActionContext, type Runner, TITLE } from "./runner.ts";
import { problemsOfUnknownInputs } from "./unknown-inputs.ts";

/** What is known before the inputs are read. */
export type EarlyContext = Omit<ActionContext, "workflow" | "files" | "base">;

/** How a key is given to the action. */
export const ACTION_KEY: KeyWords = { label: 'Input "api-key"', cure: "pass it from a secret" };

/** Inputs that were secret once. */
const FORMER_SECRETS = ["api-keys"];

/**
 * Reads the action's inputs and the config file, and masks secrets before anything else. Throws a UserError with every
 * problem of both.
 */
export async function readActionInputs(
  action: ActionName,
  early: EarlyContext,
): Promise<{ readonly inputs: Inputs; readonly context: ActionContext }> {
  const { runner, env } = early;
  // Masked before anything is parsed, so that no error message can show them.
  const secrets = [...INPUT_NAMES.filter((name) => inputNamed(name).secret), ...FORMER_SECRETS];
  for (const name of secrets) mask(runner.getInput(name), runner);
  const given = new Map(inputsOfAction(action).map((name) => [name, runner.getInput(name)]));
  const found = contextOf(given, early);
  const path = configPathOf(given.get("config"));
  const problems = problemsOfUnknownInputs(env, action);
  const config = await attempt(problems, () => readConfig(path, found.files.configFiles));
  const inputs = await attempt(problems, () => readInputs(sourceOf({ action, given, config })));
  if (inputs === undefined || config === undefined || problems.length > 0) throw new UserError(problems);
  for (const notice of config.notices) runner.warning(logLine(notice), TITLE);
  const { repository, ...files } = found.files;
  const base = actionBase({
    action,
    inputs,
    inputsWith: (other, model) =>
      readInputs(
        sourceOf({ action, given: model === undefined ? given : withModel(given, model), config: other }),
      ),
    config,
    configPath: path.path,
    given: (name) => given.get(name),
    env,
    files,
    repository,
  });
  return { inputs, context: { ...found, base } };
}

/** The same inputs for another model, which is compared with no third. */
function withModel(given: Given, model: string): Given {
  return new Map([...given, ["model", model]]);
}

type Given = ReadonlyMap<InputName, string>;

function sourceOf({
  action,
  given,
  config,
}: {
  readonly action: ActionName;
  readonly given: Given;
  readonly config: ReadConfig | undefined;
}): Parameters<typeof readInputs>[0] {
  const { settings } = config ?? NO_CONFIG;
  const watches = given.get("watch-paths") || settings["watch-paths"];
  // In these cases only the run itself finds out whether a key is needed.
  const keyless = action !== "gate" || given.get("on-missing-key") === "skip" || Boolean(watches);
  return {
    given: (name) => given.get(name),
    label: (name) => (given.has(name) ? `Input "${name}"` : `nessie.yml: ${inputNamed(name).part}.${name}`),
    ...(config === undefined ? { configFailed: true } : { config }),
    ...(!keyless && { key: ACTION_KEY }),
    // Publishing one report needs no model.
    ...(action === "publish" && !isJoined(given.get("reports") ?? "") && { sendsNothing: true }),
  };
}

/** Whether reports are to be joined: there are several, or a pattern or folder may find several. */
export function isJoined(reports: string): boolean {
  const paths = reports.split("\n").filter((path) => path.trim() !== "");
  return paths.length > 1 || paths.some((path) => /[*?![{]/.test(path) || !path.trim().endsWith(".json"));
}

/** Inputs that are not valid are left out here, and told with all others. */
function contextOf(given: Given, early: EarlyContext): Omit<ActionContext, "base"> {
  const { env } = early;
  const token = INPUTS["github-token"].schema.safeParse(given.get("github-token") ?? "").data;
  const number = INPUTS["pr-number"].schema.safeParse(given.get("pr-number")?.trim() ?? "").data;
  const workflow = readWorkflowContext(env, eventText(env), number);
  return { ...early, workflow, files: actionFiles(early, { workflow, token }) };
}

/** Masks a secret line by line, and the value of each `Name: value` line on its own. */
function mask(secret: string, runner: Pick<Runner, "setSecret">): void {
  const lines = secret.split("\n").filter((line) => !hasNoKey(line));
  for (const line of lines.map((one) => one.trim())) {
    const value = /^[^\s:]+:\s*(.+)$/.exec(line)?.[1] ?? "";
    for (const part of [line, value]) if (part !== "" && !part.startsWith("${{")) runner.setSecret(part);
  }
}

/** The payload of the event that started the workflow; empty if it cannot be read. */
export function eventText({ GITHUB_EVENT_PATH: path }: Environment): string {
  try {
    return path ? decodeText(readFileSync(path)) : "";
  } catch {
    return "";
  }
}
