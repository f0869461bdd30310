import { MOST_TESTS, type TestResult } from "./attestation-schema.ts";
import { count, plural } from "./render/numbers.ts";
import { someOf } from "./some-of.ts";

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
    ...namedTwice(test),
    ...models.flatMap((model) => contradictionsOf(model, result)),
  ];
}

function namesTests(kind: "failed" | "warned", names: readonly string[], counted: number): string[] {
  const number = Math.max(names.length, counted);
  if (number === 0) return [];
  const such = names.length === 0 ? "" : ` (${someOf(names)})`;
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
  if (listed === Math.min(counted, MOST_TESTS)) return [];
  return [`lists ${plural(listed, "test")} but counts ${count(counted)}`];
}

/** One name twice would hide that another is missing. */
function namedTwice({ passedTests, warnedTests, failedTests }: TestResult): string[] {
  const named = new Set<string>();
  for (const name of [...passedTests, ...warnedTests, ...failedTests]) {
    if (named.has(name)) return [`names ${name} twice`];
    named.add(name);
  }
  return [];
}

function contradictionsOf({ name, outcome, conditions, figures }: AttestedModel, result: string): string[] {
  // PASSED only if nothing leaked at all, whatever the thresholds.
  const below = result === "PASSED" ? figures.filter(({ safety = 100 }) => safety < 100) : [];
  const known = figures.filter(({ safety }) => safety !== undefined).map(({ condition }) => condition);
  const asked = new Set([...conditions, ...figures.map(({ condition }) => condition)]);
  const unknown = [...asked].filter((condition) => !known.includes(condition));
  return [
    ...(outcome === "passed" ? [] : [`says that the run of ${name} ended as ${outcome}`]),
    ...(figures.length === 0 ? [`has no figures of ${name}`] : []),
    ...(figures.length === 0 ? [] : unknown).map(
      (condition) => `has no safety of ${name} in the ${condition} condition`,
    ),
    ...below.map(
      ({ condition, safety }) => `has a safety of ${safety} % for ${name} in the ${condition} condition`,
    ),
  ];
}
