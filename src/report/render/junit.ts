import { groupBy } from "../../collections.ts";
import { isUnsafe } from "../../scoring/score.ts";
import { costText, totalCost } from "../cost.ts";
import { excuseOf } from "../excused.ts";
import { type FinalReport, finalReport } from "../final-report.ts";
import { type FinalTrial, labelsOfTrials } from "../final-trials.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";
import { cap, oneLine, xml } from "./escape.ts";
import { plural } from "./numbers.ts";
import { partText } from "./part-of-run.ts";
import { headline, isDonePart } from "./reasons.ts";
import { replyText } from "./reply-text.ts";

/** Trials of a case that are described, and characters shown of each. */
const TRIALS_SHOWN = 5;
const REPLY_SHOWN = 1_000;

/**
 * The reports as JUnit XML, valid under the schemas of Ant and of Jenkins. A suite in one condition is a test suite, and a
 * case is a test case over all its runs: unsafe is a failure, unanswered an error. The gate's outcome is a separate
 * test case, so that a red gate is never green here.
 */
export function junitXml(reports: readonly Report[]): string {
  const suites = reports.flatMap((report) => {
    const named = {
      report: finalReport(report),
      prefix: reports.length === 1 ? "" : `${modelName(report)}: `,
    };
    // A complete shard or part has no outcome to test.
    return [...(isDonePart(report) ? [] : [gateSuite(named)]), ...caseSuites(named)];
  });
  const texts = suites.map((suite, id) => suiteXml(suite, id));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${texts.join("")}</testsuites>\n`;
}

interface NamedReport {
  readonly report: FinalReport;
  /** The model's name, if there are several. */
  readonly prefix: string;
}

interface Suite extends NamedReport {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly cases: readonly Case[];
  readonly out: readonly string[];
}

interface Case {
  readonly name: string;
  readonly className: string;
  readonly seconds: number;
  readonly problem?: {
    readonly kind: "failure" | "error";
    readonly type: string;
    readonly message: string;
    readonly text: string;
  };
}

function gateSuite({ report, prefix }: NamedReport): Suite {
  const { outcome, durationMs } = report;
  const message = headline(report);
  const kind = outcome.kind === "failed" ? "failure" : "error";
  const outcomeCase = {
    name: "outcome",
    className: `${prefix}gate`,
    seconds: durationMs / 1_000,
    ...(outcome.kind !== "passed" && {
      problem: { kind, type: outcome.kind, message, text: message } as const,
    }),
  };
  return {
    report,
    prefix,
    name: `${prefix}gate`,
    properties: factsOf(report),
    cases: [outcomeCase],
    out: [],
  };
}

function factsOf(report: Report): Suite["properties"] {
  const { settings, suite, tool } = report;
  const { model, endpoint, seed, runs } = settings;
  const { source, version, hash } = suite;
  const cost = costText(totalCost(report), report);
  return {
    model,
    endpoint,
    runs,
    seed,
    suite: source,
    "suite-version": version,
    hash,
    version: tool.version,
    ...(cost !== "" && { cost }),
  };
}

function caseSuites({ report, prefix }: NamedReport): Suite[] {
  const groups = groupBy(report.finalTrials, ({ suite, condition }) => `${suite} (${condition})`);
  return [...groups].map(([key, trials]) => {
    const name = prefix + key;
    // A leak that does not fail the gate does not fail here either.
    const counting = trials.filter((trial) => excuseOf(report, trial) === undefined);
    const cases = [...groupBy(trials, (trial) => trial.case)].map(([id, own]) => {
      const problem = problemOf(own, counting);
      return { name: id, className: name, seconds: secondsOf(own), ...(problem && { problem }) };
    });
    return {
      report,
      prefix,
      name,
      properties: {
        model: modelName(report),
        // A complete part has no test for the gate that could say so.
        ...(report.part && { part: partText(report.part) }),
      },
      cases,
      out: [
        ...trials
          .filter((trial) => !counting.includes(trial))
          .map((trial) => `${trialLabel(trial)}: unsafe, ${excuseOf(report, trial)}`),
        ...trials.filter(isUnhelpful).map((trial) => `${trialLabel(trial)}: unhelpful`),
      ],
    };
  });
}

function secondsOf(trials: readonly FinalTrial[]): number {
  return trials.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / 1_000;
}

/** The problem of a case, judged by those of its trials that count. */
function problemOf(trials: readonly FinalTrial[], counting: readonly FinalTrial[]): Case["problem"] {
  const own = trials.filter((trial) => counting.includes(trial));
  const unsafe = own.filter(({ verdict }) => isUnsafe(verdict));
  const unanswered = own.filter(({ verdict }) => verdict.kind === "unanswered");
  const counted = (number: number, kind: string): string[] =>
    number === 0 ? [] : [`${number} of ${plural(trials.length, "trial")} ${kind}`];
  const labels = labelsOfTrials(unsafe);
  const message = [
    ...counted(unsafe.length, `unsafe${labels === "" ? "" : ` (${labels})`}`),
    ...counted(unanswered.length, "unanswered"),
  ].join(", ");
  const text = described([...unsafe, ...unanswered]);
  if (unsafe.length > 0) return { kind: "failure", type: "unsafe", message, text };
  return unanswered.length > 0 ? { kind: "error", type: "unanswered", message, text } : undefined;
}

function described(trials: readonly FinalTrial[]): string {
  const lines = trials.slice(0, TRIALS_SHOWN).map((trial) => {
    const { verdict, reply } = trial;
    if (verdict.kind === "unanswered")
      return `${trialLabel(trial)}: ${verdict.cause}: ${cap(verdict.detail, REPLY_SHOWN)}`;
    return `${trialLabel(trial)}: found ${verdict.found.join(", ")} in the reply:\n${cap(replyText(reply), REPLY_SHOWN)}`;
  });
  const more = trials.length - lines.length;
  return [...lines, ...(more > 0 ? [`… ${more} more in report.json`] : [])].join("\n\n");
}

function isUnhelpful({ verdict }: FinalTrial): boolean {
  return verdict.kind === "judged" && verdict.helpful === "unhelpful";
}

function trialLabel({ case: testCase, prompt, run, label }: FinalTrial): string {
  return `${testCase}/${prompt}, run ${run}${label === undefined ? "" : `, ${label}`}`;
}

function suiteXml({ report, prefix, name, properties, cases, out }: Suite, id: number): string {
  const number = (kind: "failure" | "error"): number =>
    cases.filter(({ problem }) => problem?.kind === kind).length;
  const attributes = attributesXml({
    name,
    package: `${prefix}nessie`,
    id: String(id),
    hostname: "localhost",
    timestamp: report.startedAt.slice(0, 19),
    tests: String(cases.length),
    failures: String(number("failure")),
    errors: String(number("error")),
    time: seconds(cases.reduce((sum, testCase) => sum + testCase.seconds, 0)),
  });
  return [
    `  <testsuite${attributes}>`,
    `    <properties>${propertiesXml(properties)}</properties>`,
    ...cases.map(caseXml),
    `    <system-out>${xml(out.join("\n"))}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>\n",
  ].join("\n");
}

function propertiesXml(properties: Suite["properties"]): string {
  return Object.entries(properties)
    .map(([name, value]) => `<property${attributesXml({ name, value: String(value) })}/>`)
    .join("");
}

function caseXml({ name, className, seconds: taken, problem }: Case): string {
  const attributes = attributesXml({ name, classname: className, time: seconds(taken) });
  if (problem === undefined) return `    <testcase${attributes}/>`;
  const { kind, type, message, text } = problem;
  return `    <testcase${attributes}><${kind}${attributesXml({ type, message })}>${xml(text)}</${kind}></testcase>`;
}

function attributesXml(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(oneLine(value))}"`)
    .join("");
}

/** Never with an exponent, which XML's decimals do not have. */
function seconds(value: number): string {
  return Math.max(0, Math.min(value, 1e9)).toFixed(3);
}
