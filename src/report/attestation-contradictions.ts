import { MOST_TESTS, type TestResult } from "./attestation-schema.ts";
import { plural } from "./render/numbers.ts";

type AttestedModel = TestResult["nessie"]["models"][number];

/** What in a predicate contradicts a result that is not FAILED, each the end of a sentence; the gate writes none like that. */
export function contradictionsIn(test: TestResult): string[] {
  const { result, passedTests, warnedTests, failedTests } = test;
  if (result === "FAILED") return [];
  const { tests, models } = test.nessie;
  return [
    ...namesTests("failed", failedTests, tests.failed),
    ...(result === "PASSED" ? namesTests("warned", warnedTests, tests.warned) : []),
    ...(passedTests.length + warnedTests.length === 0 ? ["names no test that passed"] : []),
    ...countsOtherThanListed(test),
    ...models.flatMap((model) => contradictionsOf(model, result)),
  ];
}

function namesTests(kind: "failed" | "warned", names: readonly string[], count: number): string[] {
  const number = Math.max(names.length, count);
  if (number === 0) return [];
  const [example] = names;
  const such = example === undefined ? "" : `, such as ${example}`;
  return [`names ${plural(number, `${kind} test`)}${such}`];
}

function countsOtherThanListed({
  passedTests,
  warnedTests,
  failedTests,
  nessie: { tests },
}: TestResult): string[] {
  const listed = passedTests.length + warnedTests.length + failedTests.length;
  const counted = tests.passed + tests.warned + tests.failed;
  return listed === Math.min(counted, MOST_TESTS) ? [] : [`lists ${listed} tests but counts ${counted}`];
}

function contradictionsOf(
  { name, outcome, figures, gate, minimum }: AttestedModel,
  result: string,
): string[] {
  // What the gate forgave is missing in the figures.
  const least = result === "PASSED" && gate === "strict" ? Math.floor(minimum.safety * 10) / 10 : 0;
  const below = figures.filter(({ safety = 100 }) => safety < least);
  return [
    ...(outcome === "passed" ? [] : [`says that the run of ${name} ended as ${outcome}`]),
    ...(figures.length === 0 ? [`has no figures of ${name}`] : []),
    ...below.map(
      ({ condition, safety }) =>
        `has a safety of ${safety} % for ${name} in the ${condition} condition, below its own minimum of ${minimum.safety} %`,
    ),
  ];
}
