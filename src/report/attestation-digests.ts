import type { RequiredDigest, Requirements } from "./attestation-requirements.ts";
import type { TestResult } from "./attestation-schema.ts";
import { plural } from "./render/numbers.ts";
import { someOf } from "./some-of.ts";

/** Why a result was not made of what is wanted, each a sentence. */
export function problemsOfDigests(test: TestResult, { suite, systemPrompt, gate }: Requirements): string[] {
  return [
    ...problemOfDigest(test, { name: "suite", what: "suite", wanted: suite }),
    ...problemOfDigest(test, { name: "system-prompt", what: "system prompt", wanted: systemPrompt }),
    ...problemOfDigest(test, { name: "gate", what: "part gate of the config file", wanted: gate }),
    ...problemOfCases(test, suite),
  ];
}

interface ComparedDigest {
  /** In `configuration`. */
  readonly name: string;
  readonly what: string;
  readonly wanted: RequiredDigest | undefined;
}

function problemOfDigest(
  { configuration, nessie }: TestResult,
  { name, what, wanted }: ComparedDigest,
): string[] {
  if (wanted === undefined) return [];
  const found = configuration.filter((one) => one.name === name).map(({ digest }) => digest.sha256);
  const cure =
    name === "suite"
      ? `run the gate with it, in the version of nessie that verifies (the attestation is of ${nessie.version}), and attest again.`
      : "run the gate with it and attest again.";
  if (found.length === 0)
    return [`The attestation names no ${what}, but it was to be made for that of ${wanted.flag}: ${cure}`];
  const other = found.find((sha256) => sha256 !== wanted.sha256);
  if (other === undefined) return [];
  return [
    `The attestation was made for another ${what} (SHA-256 ${other.slice(0, 12)}…) than that of ${wanted.flag} (${wanted.sha256.slice(0, 12)}…): ${cure}`,
  ];
}

/** The suite's digest is over all of its cases; a run may still have asked only some of its suites. */
function problemOfCases(test: TestResult, suite: Requirements["suite"]): string[] {
  if (suite === undefined) return [];
  const missing = missingTests(test, suite.cases);
  if (missing.length === 0) return [];
  return [
    `The attestation has no result of ${plural(missing.length, "case")} of ${suite.flag} (${someOf(missing)}): run the gate with the whole suite, or name the same --suites.`,
  ];
}

function missingTests(
  { passedTests, warnedTests, failedTests, nessie }: TestResult,
  cases: readonly string[],
): string[] {
  const { models, tests } = nessie;
  const counted = tests.passed + tests.warned + tests.failed;
  const listed = [...passedTests, ...warnedTests, ...failedTests];
  const named = new Set(listed);
  const expected = models.flatMap(({ name }) =>
    cases.map((one) => (models.length === 1 ? one : `${name}: ${one}`)),
  );
  // Where the lists do not name every test, the number alone can be compared.
  if (listed.length < counted && expected.length <= counted) return [];
  return expected.filter((one) => !named.has(one));
}
