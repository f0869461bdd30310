#!/usr/bin/env node
import { parseArgs } from "node:util";
import * as z from "zod";
import { FLAGS, type Inputs, inputNamed } from "../config/inputs.ts";
import { readInputs } from "../config/read-inputs.ts";
import { messageOf, UserError } from "../errors.ts";
import { leave } from "../platform/node.ts";
import { ignoreBrokenPipe } from "../platform/signals.ts";
import { isRemote } from "../suite/load.ts";
import { VERSION } from "../version.ts";

/** What bless reads and writes unless told. */
const REPORT = "nessie-report/report.json";
const BASELINE = "nessie-baseline.json";
/** The page of compare unless told. */
const COMPARISON = "nessie-comparison.html";

const EXIT = { badUsage: 64, ownFault: 70 } as const;

async function usage(): Promise<string> {
  const [{ PERSONAS }, { flagHelp, flagLine }] = await Promise.all([
    import("../demo/personas.ts"),
    import("../config/reference.ts"),
  ]);
  return `nessie ${VERSION}: keeps a language model out of production until it passes a necessary safety benchmark

Usage:
  nessie run --model NAME [flags]      hold every trial, judge, and end as the gate says
  nessie run --model NAME --dry-run    print the plan, send nothing
  nessie run --model NAME --resume     go on with the run that report-dir holds, ask only what is missing
  nessie run --model NAME --restart    begin again; the journal of a run that was not finished is moved aside
  nessie doctor --model NAME [flags]   ask the endpoint what it understands, show what a run would send
  nessie merge REPORTS --model NAME [flags]
                                       join the reports of shards (run --shard 2/8), end as the gate says
  nessie list [--suite PATH|URL] [--cases PATTERNS] [--suites NAMES]
  nessie check [FILES|URL] [--cases PATTERNS]
                                       do the suites keep the rules? (default: the bundled one)
  nessie new-case ID [--suite NAME] [--to FILE]
                                       a test case of your own to begin with
  nessie show [REPORTS] [--open] [--page FILE]
                                       the table of report.json again; its page, opened with --open
  nessie compare BEFORE NOW [--open] [--page FILE]
                                       two reports beside each other, of two models for instance
  nessie bless [REPORT] [--to PATH]    make the report of a whole run the baseline
  nessie demo [--persona NAME] [--exit-code | --serve] [flags]
  nessie --help | --version

The key comes from the environment: NESSIE_API_KEY or OPENAI_API_KEY.

Flags of run, doctor and merge:
${flagHelp()}

Flags of show and compare:
${flagLine("--page", `Where the page is written. [report.html beside the report; ${COMPARISON}]`)}
${flagLine("--open", "Write the page and open it; in CI it is only written.")}

Flags of bless:
${flagLine("--to", `Where the baseline is written. [${BASELINE}]`)}

Flags of demo, besides those:
${flagLine("--persona", `Who the scripted model is: ${PERSONAS.join(", ")} [distractible]`)}
${flagLine("--exit-code", "End with the gate's exit code.")}
${flagLine("--serve", "Only keep the scripted model running, until stopped.")}
${flagLine("--port", "Port of the scripted model; 0 for a free one. [0; 8089 with --serve]")}

Exit codes: 0 passed or ready, or a shard that is done, 1 failed or not ready, 2 incomplete, 64 bad usage,
70 a fault of the gate itself.`;
}

const COMMANDS = [
  "run",
  "doctor",
  "merge",
  "list",
  "check",
  "new-case",
  "show",
  "compare",
  "bless",
  "demo",
] as const;

const SUITE_FLAGS = {
  suite: { type: "string" as const },
  "suite-sha256": { type: "string" as const },
  cases: { type: "string" as const },
  suites: { type: "string" as const },
};
const GATE_FLAGS = Object.fromEntries(
  FLAGS.map((name) => [name, { type: "string" as const, multiple: inputNamed(name).lines === true }]),
);

/** Flags that say yes by their name alone. */
const SWITCHES = new Set(
  FLAGS.filter((name) => ["true", "false"].includes(inputNamed(name).default ?? "")).map(
    (name) => `--${name}`,
  ),
);

const PAGE_FLAGS = { open: { type: "boolean" as const }, page: { type: "string" as const } };

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The command line: arguments and environment in, exit code out. What one command needs is loaded by that command alone. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  // Whoever asks for help of a command is not told that the command knows no such flag.
  if (rest.includes("--help") || rest.includes("-h")) return main(["--help"]);
  switch (command) {
    case "run":
      return run(rest);
    case "merge":
      return mergeReports(rest);
    case "list":
      return list(rest);
    case "check":
      return check(rest);
    case "new-case":
      return newCase(rest);
    case "show":
      return show(rest);
    case "compare":
      return compareReports(rest);
    case "bless":
      return bless(rest);
    case "doctor":
      return doctor(rest);
    case "demo":
      return demo(rest);
    case "--version":
    case "-v":
      console.log(VERSION);
      return 0;
    case "--help":
    case "-h":
    case "help":
      console.log(await usage());
      return 0;
    default:
      throw new UserError(
        `${command === undefined ? "A command is missing" : `There is no command "${command}"`}; there are ${COMMANDS.slice(0, -1).join(", ")} and ${COMMANDS.at(-1)}. See nessie --help.`,
      );
  }
}

async function run(args: readonly string[]): Promise<number> {
  const own = {
    "dry-run": { type: "boolean" },
    resume: { type: "boolean" },
    restart: { type: "boolean" },
  } as const;
  const { values } = parse(args, { ...GATE_FLAGS, ...own });
  const inputs = inputsOf(values, values["dry-run"] === true);
  const { dryRun, runCommand } = await import("./commands/run.ts");
  if (values["dry-run"] === true) return dryRun(inputs);
  return runCommand(inputs, { resume: values.resume === true, restart: values.restart === true });
}

async function doctor(args: readonly string[]): Promise<number> {
  const { values } = parse(args, GATE_FLAGS);
  const { doctorCommand } = await import("./commands/doctor.ts");
  return doctorCommand(inputsOf(values, false));
}

async function mergeReports(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, GATE_FLAGS, true);
  if (positionals.length === 0)
    throw new UserError('merge takes reports, such as "reports/**/report.json". See nessie --help.');
  const { mergeCommand } = await import("./commands/merge.ts");
  return mergeCommand(inputsOf({ ...values, merge: positionals.join("\n") }, true));
}

async function list(args: readonly string[]): Promise<number> {
  const { values } = parse(args, SUITE_FLAGS);
  const { listCommand } = await import("./commands/list.ts");
  return listCommand(inputsOf({ ...values, model: "none" }, true));
}

async function newCase(args: readonly string[]): Promise<number> {
  const own = { suite: { type: "string" }, to: { type: "string" } } as const;
  const { values, positionals } = parse(args, own, true);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    throw new UserError("new-case takes one id, such as refund-status. See nessie --help.");
  const { newCaseCommand } = await import("./commands/new-case.ts");
  return newCaseCommand({ id, suite: text(values.suite), to: text(values.to) });
}

/** Every file named is checked on its own; the hash is that of the URLs among them. */
async function check(args: readonly string[]): Promise<number> {
  const { suites: _, ...flags } = SUITE_FLAGS;
  const { values, positionals } = parse(args, flags, true);
  const { suite, cases, "suite-sha256": sha } = values;
  const named = [...(suite === undefined ? [] : [String(suite)]), ...positionals];
  const settings = named.map((source) =>
    inputsOf({ ...(isRemote(source) && { "suite-sha256": sha }), suite: source, model: "none" }, true),
  );
  const own = cases === undefined ? [] : [inputsOf({ suite: "none", cases, model: "none" }, true)];
  const all = [...settings, ...own];
  const { checkCommand } = await import("./commands/check.ts");
  return checkCommand(all.length > 0 ? all : [inputsOf({ model: "none" }, true)]);
}

async function show(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, PAGE_FLAGS, true);
  const { showCommand } = await import("./commands/show.ts");
  return showCommand({ files: positionals, page: text(values.page), open: values.open === true });
}

async function bless(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { to: { type: "string" } }, true);
  const [report = REPORT, ...more] = positionals;
  if (more.length > 0)
    throw new UserError(`One report becomes the baseline, but there are ${more.length + 1}.`);
  const { blessCommand } = await import("./commands/bless.ts");
  return blessCommand({ report, to: text(values.to) ?? BASELINE });
}

async function compareReports(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, PAGE_FLAGS, true);
  const page = text(values.page) ?? COMPARISON;
  const { compareCommand } = await import("./commands/compare.ts");
  return compareCommand({ files: positionals, page, open: values.open === true });
}

async function demo(args: readonly string[]): Promise<number> {
  const { endpoint: _endpoint, ...flags } = GATE_FLAGS;
  const own = {
    persona: { type: "string" },
    port: { type: "string" },
    "exit-code": { type: "boolean" },
    serve: { type: "boolean" },
  } as const;
  const { values } = parse(args, { ...flags, ...own });
  const { demoCommand } = await import("./commands/demo.ts");
  return demoCommand({
    persona: text(values.persona) ?? "distractible",
    port: text(values.port),
    exitCode: values["exit-code"] === true,
    serve: values.serve === true,
    inputs: (endpoint) => inputsOf({ model: "scripted", ...values, endpoint }, true),
  });
}

/** A flag that may be repeated gives a line each time. */
const valueSchema = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()).transform((lines) => lines.join("\n")),
]);

type Options = NonNullable<Parameters<typeof parseArgs>[0]>["options"];

/** Parses flags; an unknown one, or one without its value, is a UserError. */
function parse(
  args: readonly string[],
  options: NonNullable<Options>,
  allowPositionals = false,
): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: args.map(switchedOn),
      options,
      allowPositionals,
      strict: true,
    });
    return { values: z.record(z.string(), valueSchema).parse(values), positionals };
  } catch (thrown) {
    throw new UserError(
      `${messageOf(thrown).replace(/\.? To specify a positional.*$/s, "")}. See nessie --help.`,
      { cause: thrown },
    );
  }
}

/** `--fail-fast` without a value is `--fail-fast=true`. */
function switchedOn(arg: string, at: number, args: readonly string[]): string {
  return SWITCHES.has(arg) && (args[at + 1] ?? "-").startsWith("-") ? `${arg}=true` : arg;
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The settings from flags and environment. A keyless command sends nothing anywhere and does not read the key. */
function inputsOf(values: Values, keyless: boolean): Inputs {
  const fromEnvironment = (names: readonly string[]): string | undefined =>
    keyless
      ? undefined
      : names.map((name) => process.env[name]).find((value) => value !== undefined && value !== "");
  return readInputs({
    given: (name) => {
      const names = inputNamed(name).environment;
      return names === undefined ? text(values[name]) : fromEnvironment(names);
    },
    label: (name) => inputNamed(name).environment?.join(" or ") ?? `--${name}`,
    ...(keyless && { keyless }),
  });
}

ignoreBrokenPipe();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  process.exitCode = thrown instanceof UserError ? EXIT.badUsage : EXIT.ownFault;
  const problems =
    thrown instanceof UserError ? thrown.problems : [`The gate itself failed: ${messageOf(thrown)}`];
  for (const problem of problems) console.error(`nessie: ${problem}`);
  if (!(thrown instanceof UserError) && process.env.NESSIE_DEBUG && thrown instanceof Error)
    console.error(thrown.stack);
}
leave();
