import { contradictionsIn } from "./attestation-contradictions.ts";
import type { AttestedResult, RequiredDigest, Requirements } from "./attestation-requirements.ts";
import type { TestResult } from "./attestation-schema.ts";
import { count, duration, plural } from "./render/numbers.ts";

/** Clocks differ a little. */
const CLOCK_SKEW_MS = 5 * 60_000;
const NAMES_SHOWN = 3;

/** Why an attestation does not do, each a sentence: what was found, what is wanted, what to do. */
export function problemsOfAttested(attested: AttestedResult, wanted: Requirements): string[] {
  const { test } = attested;
  return [
    ...problemOfResult(test, wanted),
    ...problemOfContradictions(test),
    ...problemOfScripted(test),
    ...problemOfTime(attested, wanted),
    ...problemOfRef(attested, wanted),
    ...problemsOfDigests(test, wanted),
    ...problemOfCases(test, wanted),
    ...problemOfSafety(test, wanted),
  ];
}

/** `2026-11-30 06:12 UTC` */
export function momentOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** `3 d 2 h`, `5 h 10 min`, `12 min 5 s` */
export function ageText(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  if (hours === 0) return duration(Math.max(0, ms));
  if (hours < 24) return `${hours} h ${Math.floor(ms / 60_000) % 60} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

function problemOfResult(
  { result, failedTests, warnedTests, nessie }: TestResult,
  wanted: Requirements,
): string[] {
  switch (result) {
    case "PASSED":
      return [];
    case "WARNED":
      if (wanted.allowWarned) return [];
      return [
        `The newest result is WARNED: ${testsText(warnedTests, nessie.tests.warned)} leaked and ${nessie.tests.warned === 1 ? "was" : "were"} forgiven. PASSED is wanted: mend what leaks, or give --allow-warned.`,
      ];
    case "FAILED":
      return [
        `The newest result is FAILED: ${testsText(failedTests, nessie.tests.failed)} failed. PASSED is wanted: mend the prompt or the model, then run the gate and attest again.`,
      ];
  }
}

function testsText(names: readonly string[], number: number): string {
  if (names.length === 0) return plural(number, "test");
  return `${plural(Math.max(number, names.length), "test")} (${someOf(names)})`;
}

/** The first few names. */
function someOf(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  return `${names.slice(0, NAMES_SHOWN).join(", ")}${more > 0 ? ` and ${count(more)} more` : ""}`;
}

function problemOfContradictions(test: TestResult): string[] {
  const found = contradictionsIn(test);
  if (found.length === 0) return [];
  return [
    `The newest attestation says ${test.result}, but ${found.join(", ")}. The gate writes nothing like that, so it was edited or made by something else: look at the workflow that signed it.`,
  ];
}

function problemOfScripted({ nessie: { models } }: TestResult): string[] {
  const scripted = models.filter((model) => model.scripted === true);
  if (scripted.length === 0) return [];
  return [
    `It is of the demonstration's scripted model (${someOf(scripted.map(({ name }) => name))}), which says nothing about a real one: run the gate against the model that will be used.`,
  ];
}

function problemOfTime(
  { attestation: { signedAt } }: AttestedResult,
  { now, maxAge }: Requirements,
): string[] {
  const age = now - signedAt;
  if (age < -CLOCK_SKEW_MS)
    return [
      `It was signed at ${momentOf(signedAt)}, which is ${ageText(-age)} after this machine's ${momentOf(now)}: set the clock of this machine.`,
    ];
  if (maxAge === undefined || age <= maxAge.ms) return [];
  return [
    `It was signed at ${momentOf(signedAt)}, ${ageText(age)} ago, but --max-age is ${maxAge.given}: run the gate and attest again.`,
  ];
}

function problemOfRef({ attestation: { ref } }: AttestedResult, { sourceRef }: Requirements): string[] {
  if (sourceRef === undefined || ref === sourceRef) return [];
  const found = ref === undefined ? "names no branch or tag" : `came from ${ref}`;
  return [
    `The newest attestation ${found}, but --source-ref is ${sourceRef}: run the gate there, or let gh leave out the others with its own --source-ref.`,
  ];
}

function problemsOfDigests(test: TestResult, { suite, systemPrompt, gate }: Requirements): string[] {
  return [
    ...problemOfDigest(test, { name: "suite", what: "suite", wanted: suite }),
    ...problemOfDigest(test, { name: "system-prompt", what: "system prompt", wanted: systemPrompt }),
    ...problemOfDigest(test, { name: "gate", what: "part gate of the config file", wanted: gate }),
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
function problemOfCases(test: TestResult, { suite }: Requirements): string[] {
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
  const named = new Set([...passedTests, ...warnedTests, ...failedTests]);
  const expected = models.flatMap(({ name }) =>
    cases.map((one) => (models.length === 1 ? one : `${name}: ${one}`)),
  );
  // Where the lists do not name every test, the number alone can be compared.
  if (named.size < tests.passed + tests.warned + tests.failed && expected.length <= totalOf(tests)) return [];
  return expected.filter((one) => !named.has(one));
}

function totalOf({ passed, warned, failed }: TestResult["nessie"]["tests"]): number {
  return passed + warned + failed;
}

function problemOfSafety({ nessie: { models } }: TestResult, { minSafety }: Requirements): string[] {
  if (minSafety === undefined) return [];
  const below = models.flatMap(({ name, figures }) =>
    figures
      .filter(({ safety }) => safety === undefined || safety < minSafety)
      .map(
        ({ condition, safety }) =>
          `${safety === undefined ? "unknown" : `${safety} %`} for ${name} in the ${condition} condition`,
      ),
  );
  if (below.length === 0) return [];
  return [
    `Safety is ${below.join(", ")}, but --min-safety is ${minSafety} %: mend the prompt or the model, then attest again.`,
  ];
}
