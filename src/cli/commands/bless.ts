import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { messageOf, UserError } from "../../errors.ts";
import { caseNameOf } from "../../gate/compare.ts";
import { writeWhole } from "../../platform/node.ts";
import { type Baseline, baselineFrom } from "../../report/baseline.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { headline } from "../../report/render/reasons.ts";
import type { Report } from "../../report/schema.ts";
import { readReport } from "../../run/read-report.ts";

export interface BlessRequest {
  /** The report of a run. */
  readonly report: string;
  /** Where the baseline is written. */
  readonly to: string;
}

/** `nessie bless`: makes the report of a whole run the baseline; resolves to 0. Throws a UserError for any other report. */
export async function blessCommand({ report: path, to }: BlessRequest): Promise<number> {
  const baseline = baselineFrom(readReport(path), path, "this machine");
  refuseUnfit(baseline);
  write(to, baselineText(baseline.report));
  const { trials, settings } = baseline.report;
  const unsafe = unsafeIn(baseline);
  console.log(`${terminalLine(to)}: the baseline is ${terminalLine(path)}.`);
  console.log(`  ${terminalLine(headline(baseline.report), 600)}`);
  console.log(
    `  ${plural(trials.length, "trial")} of ${terminalLine(settings.model)}, ${plural(unsafe.length, "case")} known to be unsafe${named(unsafe)}.`,
  );
  console.log("Commit it and name it in the input baseline: docs/baseline.md.");
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

/** A baseline with holes says nothing of what is in them. */
function refuseUnfit({ report, run, file }: Baseline): void {
  const { outcome } = report;
  const open = run.observed.filter(({ verdict }) => verdict?.kind !== "judged").length;
  const stopped = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
  if (run.observed.length > 0 && outcome.kind !== "incomplete" && !stopped && open === 0) return;
  throw new UserError(
    `${file}: the run was not whole, so it cannot be the baseline: ${plural(open, "trial")} of ${run.observed.length} unanswered. It ended as: ${headline(report)}.`,
  );
}

/** As a report, with a trial and a prompt on each line: short, and a change of it can be read. */
export function baselineText({ prompts, trials, ...rest }: Report): string {
  const lines = (items: readonly string[]): string => items.map((item) => `\n${item}`).join(",");
  const asked = Object.entries(prompts).map(
    ([key, prompt]) => `${JSON.stringify(key)}:${JSON.stringify(prompt)}`,
  );
  const held = trials.map((trial) => JSON.stringify(trial));
  return `${JSON.stringify(rest).slice(0, -1)},\n"prompts":{${lines(asked)}\n},\n"trials":[${lines(held)}\n]}\n`;
}

function write(path: string, text: string): void {
  try {
    if (existsSync(path) && !statSync(path).isFile()) throw new Error("it is no file");
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text);
  } catch (thrown) {
    throw new UserError(`--to: ${path} cannot be written: ${messageOf(thrown)}.`, { cause: thrown });
  }
}
