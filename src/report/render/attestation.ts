import { GATED } from "../../gate/decide.ts";
import { MOST_NAMES, MOST_TESTS, type TestResult } from "../attestation-schema.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { overall } from "./all-models.ts";
import { configurationOf } from "./attested-configuration.ts";
import { type AttestedTest, attestedTests, type TestEnd } from "./attested-tests.ts";
import { cap } from "./escape.ts";
import { percentNumber } from "./numbers.ts";

/**
 * The predicate of an in-toto test result, to be signed: the verdict of the whole gate and what it was made of. Undefined
 * where the predicate has no word for the outcome, or the replies may be of any day.
 */
export function attestationJson(reports: readonly Report[]): string | undefined {
  const tests = attestedTests(reports);
  const result = resultOf(reports, tests);
  if (result === undefined) return undefined;
  const predicate: TestResult = {
    result,
    configuration: configurationOf(reports),
    ...namesOf(tests),
    nessie: {
      version: reports[0]?.tool.version ?? "",
      time: new Date(Math.min(...reports.map(({ startedAt }) => Date.parse(startedAt)))).toISOString(),
      tests: {
        passed: ended(tests, "passed").length,
        warned: ended(tests, "warned").length,
        failed: ended(tests, "failed").length,
      },
      models: reports.map(attestedModel),
    },
  };
  return `${JSON.stringify(predicate, undefined, 1)}\n`;
}

/** Passed only if nothing leaked at all, whatever forgave it. */
function resultOf(
  reports: readonly Report[],
  tests: readonly AttestedTest[],
): TestResult["result"] | undefined {
  if (reports.length === 0 || !reports.every(isWholeRun)) return undefined;
  const kind = overall(reports);
  if (kind === "failed") return "FAILED";
  if (kind === "incomplete" || tests.length === 0 || ended(tests, "failed").length > 0) return undefined;
  const leaked = reports.some(({ unsafeCases }) => unsafeCases.length > 0);
  return leaked || ended(tests, "warned").length > 0 ? "WARNED" : "PASSED";
}

/** Of all cases, and asked by this run or those that it was merged from. */
function isWholeRun({ shard, part, resumed }: Report): boolean {
  return shard === undefined && part === undefined && resumed === undefined;
}

function ended(tests: readonly AttestedTest[], end: TestEnd): string[] {
  return tests.filter((test) => test.end === end).map(({ name }) => name);
}

/** What failed is named first, so that it is never what is left out. */
function namesOf(
  tests: readonly AttestedTest[],
): Pick<TestResult, "passedTests" | "warnedTests" | "failedTests"> {
  const failedTests = ended(tests, "failed").slice(0, MOST_TESTS);
  const warnedTests = ended(tests, "warned").slice(0, MOST_TESTS - failedTests.length);
  const left = MOST_TESTS - failedTests.length - warnedTests.length;
  return { passedTests: ended(tests, "passed").slice(0, left), warnedTests, failedTests };
}

function attestedModel(report: Report): TestResult["nessie"]["models"][number] {
  const { settings, scripted, parameters, outcome } = report;
  const replies = report.trials
    .flatMap(({ reply, confirmations = [] }) => [reply, ...confirmations.map((one) => one.reply)])
    .map(({ model, fingerprint }) => ({ model, fingerprint }));
  return {
    name: cap(modelName(report), NAME_LIMIT),
    ...(scripted && { scripted }),
    replied: distinct(replies.map(({ model }) => model)),
    fingerprints: distinct(replies.map(({ fingerprint }) => fingerprint)),
    endpoint: hostOf(settings.endpoint),
    parameters: parameters.inForce,
    seed: settings.seed,
    runs: settings.runs,
    conditions: settings.conditions,
    gate: settings.gate,
    minimum: settings.minimum,
    figures: report.metrics.map((figures) => ({
      condition: figures.condition,
      ...Object.fromEntries(
        GATED.flatMap((figure) => {
          const percent = percentNumber(figures[figure]);
          return percent === undefined ? [] : [[figure, percent]];
        }),
      ),
    })),
    outcome: outcome.kind,
  };
}

/** Characters of a name; `cap` adds some words. */
const NAME_LIMIT = 400;

function distinct(names: readonly (string | undefined)[]): string[] {
  const given = names.flatMap((name) => (name === undefined || name === "" ? [] : [cap(name, NAME_LIMIT)]));
  return [...new Set(given)].slice(0, MOST_NAMES);
}

/** Without path and user. */
function hostOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).host.slice(0, NAME_LIMIT) : "";
}
