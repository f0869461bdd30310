import { existsSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { messageOf, UserError } from "../../errors.ts";
import { writeFileAtomic } from "../../platform/files.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { GATE_ACTION } from "../../version.ts";
import { type CommandContext, type Invocation, text, type Values } from "../context.ts";
import { chooseEndpoint, chooseTested, type InitFlags, problemsOfFlags } from "../init-choices.ts";
import { CONFIG_FILE, configText, nextSteps, WORKFLOW_FILE, workflowText } from "../init-files.ts";

const FILES = [CONFIG_FILE, WORKFLOW_FILE] as const;

/** `nessie init`: writes config file and workflow where there are none, and says what to do next; resolves to 0. */
export async function initCommand({ values }: Invocation, context: CommandContext): Promise<number> {
  const { print, cwd } = context;
  const flags = flagsOf(values);
  const wanted = FILES.filter((file) => !isThere(file, cwd));
  for (const file of FILES.filter((one) => !wanted.includes(one)))
    print(`${file} is already there and stays as it is.`);
  if (wanted.length === 0) {
    print("Nothing was written.");
    return 0;
  }
  const needsModel = wanted.includes(CONFIG_FILE);
  const problems = [...problemOfPlace(cwd), ...(await problemsOfFlags(flags, needsModel, context))];
  if (problems.length > 0) throw new UserError(problems);
  const { texts, endpoint } = await textsOf(wanted, flags, context);
  writeAll(texts, context);
  print(`\n${nextSteps({ action: flags.action, endpoint, files: wanted }).join("\n")}`);
  return 0;
}

function flagsOf(values: Values): InitFlags {
  return {
    model: text(values.model),
    endpoint: text(values.endpoint),
    systemPromptFile: text(values["system-prompt-file"]),
    action: text(values.action) ?? GATE_ACTION,
    yes: values.yes === true,
  };
}

/** A link to nothing is there, too. What cannot be looked at cannot be written either, which is told then. */
function isThere(file: string, cwd: string): boolean {
  try {
    return lstatSync(resolve(cwd, file), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Workflows are read from the root of a repository only. */
function problemOfPlace(cwd: string): string[] {
  let folder = cwd;
  while (!existsSync(join(folder, ".git"))) {
    if (dirname(folder) === folder) return [];
    folder = dirname(folder);
  }
  return folder === cwd ? [] : [`Run nessie init in the root of the repository, ${folder}.`];
}

interface Prepared {
  readonly texts: readonly (readonly [file: string, text: string])[];
  readonly endpoint: string | undefined;
}

async function textsOf(
  wanted: readonly string[],
  flags: InitFlags,
  context: CommandContext,
): Promise<Prepared> {
  const { action } = flags;
  const texts: [string, string][] = [];
  if (wanted.includes(CONFIG_FILE)) {
    const tested = await chooseTested(flags, context);
    const { systemPromptFile: file } = tested;
    if (flags.yes)
      context.print(
        `System prompt: ${file === undefined ? "none" : terminalLine(file)}. Another: --system-prompt-file PATH, or none.`,
      );
    texts.push([CONFIG_FILE, configText({ action, ...tested })]);
  }
  const endpoint = wanted.includes(WORKFLOW_FILE) ? await chooseEndpoint(flags, context) : undefined;
  if (wanted.includes(WORKFLOW_FILE)) texts.push([WORKFLOW_FILE, workflowText({ action, endpoint })]);
  return { texts, endpoint };
}

/** Throws a UserError that names the files that could not be written; the others are written. */
function writeAll(texts: Prepared["texts"], { cwd, print }: CommandContext): void {
  const problems: string[] = [];
  for (const [file, content] of texts) {
    try {
      writeUnlessThere(file, content, cwd);
      print(`${file} was written.`);
    } catch (thrown) {
      problems.push(`${file} was not written: ${messageOf(thrown)}.`);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}

function writeUnlessThere(file: string, content: string, cwd: string): void {
  mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
  // Somebody may have made it while the questions were open.
  if (isThere(file, cwd)) throw new Error("it is already there");
  writeFileAtomic(resolve(cwd, file), content);
}
