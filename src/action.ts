import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import { messageOf, UserError } from "./errors.ts";
import { type GateResult, gateRun, type Watch } from "./gate-run.ts";
import { INPUT_NAMES, type Inputs, inputNamed, readInputs } from "./inputs.ts";
import { OUTPUT_NAMES, type OutputName, outputsOf } from "./outputs.ts";
import { everyTenth, progressLine } from "./progress.ts";
import { logLine } from "./report/escape.ts";
import { summary } from "./report/markdown.ts";
import { headline } from "./report/reasons.ts";
import { terminalTable } from "./report/table.ts";
import { cancellation, clock, surroundings } from "./surroundings.ts";

/** GitHub drops a summary above 1 MiB whole. Bytes of UTF-8. */
const SUMMARY_LIMIT = 900 * 1024;

/** The action: inputs from the runner's environment, the gate, then summary, outputs and exit code. */
async function main(): Promise<void> {
  const cancelled = cancellation();
  try {
    const inputs = inputsOfAction();
    const result = await gateRun(inputs, surroundings(cancelled.signal, logWatch()));
    conclude(result);
  } catch (thrown) {
    fail(thrown);
  } finally {
    cancelled.release();
  }
}

function inputsOfAction(): Inputs {
  const given = new Map(INPUT_NAMES.map((name) => [name, core.getInput(name)]));
  // Masked before anything is parsed, so that not even a complaint about them can show them.
  for (const name of INPUT_NAMES) if (inputNamed(name).secret) mask(given.get(name) ?? "");
  return readInputs({ given: (name) => given.get(name), label: (name) => `Input "${name}"` });
}

/** Masks a secret, line by line, and the values of `Name: value` lines on their own. */
function mask(secret: string): void {
  for (const line of secret.split("\n").map((one) => one.trim())) {
    const value = /^[^\s:]+:\s*(.+)$/.exec(line)?.[1] ?? "";
    for (const part of [line, value]) if (part !== "") core.setSecret(part);
  }
}

function logWatch(): Watch {
  const due = everyTenth();
  let [startMs, planned] = [0, 0];
  return {
    planned: (trials) => {
      [startMs, planned] = [clock.now(), trials];
      core.startGroup(`Holding ${planned} trials`);
    },
    progressed: (done) => {
      const progress = { done, planned, elapsedMs: clock.now() - startMs };
      if (due(progress)) core.info(progressLine(progress));
    },
    finished: () => core.endGroup(),
  };
}

/** Tells the result. Nothing here can change it: what cannot be written is a warning. */
function conclude({ report, path }: GateResult): void {
  process.exitCode = report.outcome.kind === "passed" ? 0 : 1;
  const table = terminalTable(report, { colour: false, width: 120, replies: false });
  for (const line of table.split("\n")) core.info(logLine(line));
  attempt("the outputs", () => setOutputs(outputsOf(report, path)));
  attempt("the job summary", () => writeSummary(summary(report, { maxBytes: SUMMARY_LIMIT })));
  if (report.outcome.kind !== "passed") core.error(logLine(headline(report)), { title: "NESSiE gate" });
}

function setOutputs(values: Readonly<Record<OutputName, string>>): void {
  for (const name of OUTPUT_NAMES) core.setOutput(name, values[name]);
}

function writeSummary(text: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path) appendFileSync(path, text);
}

function attempt(what: string, act: () => void): void {
  try {
    act();
  } catch (thrown) {
    core.warning(logLine(`The gate could not write ${what}: ${messageOf(thrown)}`));
  }
}

/** A problem of the user's is told in one annotation; anything else is a fault of the gate and shows its stack under debug. */
function fail(thrown: unknown): void {
  process.exitCode = 1;
  attempt("the outputs", () => core.setOutput("outcome", "incomplete"));
  if (thrown instanceof UserError) {
    core.error(thrown.problems.map(logLine).join("\n"), { title: "NESSiE gate" });
    return;
  }
  core.error(logLine(`The gate itself failed: ${messageOf(thrown)}`), { title: "NESSiE gate" });
  if (thrown instanceof Error && thrown.stack)
    for (const line of thrown.stack.split("\n")) core.debug(logLine(line));
}

await main();
