import { contradictionsIn } from "./attestation-contradictions.ts";
import { problemsOfDigests } from "./attestation-digests.ts";
import type { AttestedResult, Requirements } from "./attestation-requirements.ts";
import type { TestResult } from "./attestation-schema.ts";
import { duration, plural } from "./render/numbers.ts";
import { someOf } from "./some-of.ts";

/** Clocks differ a little. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** `a, b and c` */
const AND = new Intl.ListFormat("en-GB");

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

function problemOfContradictions(test: TestResult): string[] {
  const found = contradictionsIn(test);
  if (found.length === 0) return [];
  return [
    `The newest attestation says ${test.result}, but ${AND.format(found)}. The gate writes nothing like that, so it was edited or made by something else: look at the workflow that signed it.`,
  ];
}

function problemOfScripted({ nessie: { models } }: TestResult): string[] {
  const scripted = models.filter((model) => model.scripted === true);
  if (scripted.length === 0) return [];
  return [
    `It is of the demonstration's scripted model (${someOf(scripted.map(({ name }) => name))}), which says nothing about a real one: run the gate against the model that will be used.`,
  ];
}

/** The predicate's own time is not verified, so it can only make a result older: an old run may be attested again. */
function problemOfTime(
  { attestation: { signedAt }, test }: AttestedResult,
  { now, maxAge }: Requirements,
): string[] {
  const age = now - signedAt;
  if (age < -CLOCK_SKEW_MS)
    return [
      `It was signed at ${momentOf(signedAt)}, which is ${ageText(-age)} after this machine's ${momentOf(now)}: set the clock of this machine.`,
    ];
  if (maxAge === undefined) return [];
  const began = Date.parse(test.nessie.time);
  const [what, since] = age > maxAge.ms ? ["It was signed", signedAt] : ["Its run began", began];
  if (now - since <= maxAge.ms) return [];
  return [
    `${what} at ${momentOf(since)}, ${ageText(now - since)} ago, but --max-age is ${maxAge.given}: run the gate and attest again.`,
  ];
}

function problemOfRef({ attestation: { ref } }: AttestedResult, { sourceRef }: Requirements): string[] {
  if (sourceRef === undefined || ref === sourceRef) return [];
  const found = ref === undefined ? "names no branch or tag" : `came from ${ref}`;
  return [
    `The newest attestation ${found}, but --source-ref is ${sourceRef}: run the gate there, or let gh leave out the others with its own --source-ref.`,
  ];
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
