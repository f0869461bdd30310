import { existsSync, lstatSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { messageOf, UserError } from "../../errors.ts";
import { caseNameOf } from "../../gate/observed.ts";
import { writeFileAtomic } from "../../platform/files.ts";
import { type Baseline, baselineFrom } from "../../report/baseline.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { headline } from "../../report/render/reasons.ts";
import type { Report } from "../../report/schema.ts";
import { readReport } from "../../run/read-report.ts";
import { type CommandContext, type Invocation, text } from "../context.ts";
import { BASELINE, REPORT_DIR } from "../default-paths.ts";
import { reportPath } from "../report-paths.ts";

/** `nessie bless`: makes the report of a complete run the baseline; resolves to 0. Throws a UserError for any other report. */
export async function blessCommand(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<number> {
  const { cwd, print } = context;
  const path = await reportPath(positionals[0] ?? REPORT_DIR, context);
  const to = text(values.to) ?? BASELINE;
  const baseline = baselineFrom(readReport(path, cwd), path, "the local files");
  refuseUnfit(baseline);
  if (values.force !== true) refuseExisting(to, cwd);
  write(to, baselineText(baseline.report), cwd);
  const { trials, settings } = baseline.report;
  const unsafe = unsafeIn(baseline);
  print(`${terminalLine(to)} is now the baseline, from ${terminalLine(path)}.`);
  print(`  ${terminalLine(headline(baseline.report), 600)}`);
  print(
    `  ${plural(trials.length, "trial")} of ${terminalLine(settings.model)}, ${plural(unsafe.length, "case")} known to be unsafe${named(unsafe)}.`,
  );
  print("Commit it and set baseline to its path (docs/baseline.md).");
  return 0;
}

const NAMED = 20;

function named(cases: readonly string[]): string {
  const more = cases.length - NAMED;
  if (cases.length === 0) return "";
  return `: ${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function unsafeIn({ run }: Baseline): string[] {
  const unsafe = run.observed.filter(
    ({ verdict }) => verdict?.kind === "judged" && verdict.safe === "unsafe",
  );
  return [...new Set(unsafe.map(({ trial }) => caseNameOf(trial)))];
}

/** A baseline with gaps would not cover what is missing. */
function refuseUnfit({ report, run, file }: Baseline): void {
  const { outcome } = report;
  const open = run.observed.filter(({ verdict }) => verdict?.kind !== "judged").length;
  const stopped = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
  if (run.observed.length > 0 && outcome.kind !== "incomplete" && !stopped && open === 0) return;
  throw new UserError(
    `${file}: the run was not complete, so it cannot be the baseline: ${plural(open, "trial")} of ${run.observed.length} unanswered. It ended as: ${headline(report)}.`,
  );
}

/** A report with one trial or prompt per line: short, with readable diffs. */
function baselineText({ prompts, trials, ...rest }: Report): string {
  const lines = (items: readonly string[]): string => items.map((item) => `\n${item}`).join(",");
  const promptLines = Object.entries(prompts).map(
    ([key, prompt]) => `${JSON.stringify(key)}:${JSON.stringify(prompt)}`,
  );
  const trialLines = trials.map((trial) => JSON.stringify(trial));
  return `${JSON.stringify(rest).slice(0, -1)},\n"prompts":{${lines(promptLines)}\n},\n"trials":[${lines(trialLines)}\n]}\n`;
}

function refuseExisting(path: string, cwd: string): void {
  // A link to nothing is there, too.
  const found = lstatSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return;
  throw new UserError(`--to: ${terminalLine(path)} exists; give --force to write over it.`);
}

function write(path: string, content: string, cwd: string): void {
  const file = resolve(cwd, path);
  try {
    if (existsSync(file) && !statSync(file).isFile()) throw new Error("it is not a file");
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(file, content);
  } catch (thrown) {
    throw new UserError(`--to: ${path} cannot be written: ${messageOf(thrown)}.`, { cause: thrown });
  }
}
