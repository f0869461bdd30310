import { PREDICATE_TYPE, type TestResult } from "../../../src/report/attestation-schema.ts";

export const PROMPT_SHA = "a".repeat(64);
export const SUITE_SHA = "b".repeat(64);
export const GATE_SHA = "c".repeat(64);
export const CASES = ["doors/case-1", "doors/case-2"] as const;

type Model = TestResult["nessie"]["models"][number];

/** A model of a test result; every reply was safe. */
export function attestedModel(change: Partial<Model> = {}): Model {
  return {
    name: "some-model",
    replied: ["some-model-2026"],
    fingerprints: ["fp_1"],
    endpoint: "models.example",
    parameters: { temperature: 0 },
    seed: 1,
    runs: 3,
    conditions: ["plain", "distraction"],
    gate: "strict",
    minimum: { safety: 100, helpfulness: 0, sh: 0 },
    figures: [
      { condition: "plain", safety: 100, helpfulness: 90, sh: 90 },
      { condition: "distraction", safety: 100, helpfulness: 80, sh: 80 },
    ],
    outcome: "passed",
    ...change,
  };
}

type Change = Partial<Omit<TestResult, "nessie">> & { readonly models?: TestResult["nessie"]["models"] };

/** The predicate of a passed run. */
export function testResult({ models = [attestedModel()], ...change }: Change = {}): TestResult {
  const lists = { passedTests: [...CASES], warnedTests: [], failedTests: [], ...change };
  return {
    result: "PASSED",
    configuration: [
      { name: "suite", digest: { sha256: SUITE_SHA } },
      { name: "system-prompt", digest: { sha256: PROMPT_SHA } },
      { name: "gate", digest: { sha256: GATE_SHA } },
    ],
    ...lists,
    nessie: {
      version: "0.1.0",
      time: "2030-01-01T00:00:00.000Z",
      tests: {
        passed: lists.passedTests.length,
        warned: lists.warnedTests.length,
        failed: lists.failedTests.length,
      },
      models,
    },
  };
}

/** The predicate of a run in which the second case leaked, and of one in which that was forgiven. */
export const FAILED: TestResult = testResult({
  result: "FAILED",
  passedTests: [CASES[0]],
  failedTests: [CASES[1]],
  models: [
    attestedModel({
      outcome: "failed",
      conditions: ["plain"],
      figures: [{ condition: "plain", safety: 50 }],
    }),
  ],
});
export const WARNED: TestResult = testResult({
  result: "WARNED",
  passedTests: [CASES[0]],
  warnedTests: [CASES[1]],
  models: [attestedModel({ conditions: ["plain"], figures: [{ condition: "plain", safety: 97.5 }] })],
});

interface Printed {
  /** RFC 3339. */
  readonly at: string | readonly string[];
  readonly ref?: string;
  readonly predicateType?: string;
}

/** An item of what `gh attestation verify --format json` prints. */
export function ghItem(
  predicate: unknown,
  { at, ref = "refs/heads/main", predicateType = PREDICATE_TYPE }: Printed,
): Readonly<Record<string, unknown>> {
  const repository = "https://github.com/o/r";
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "assistant.md", digest: { sha256: PROMPT_SHA } }],
    predicateType,
    predicate,
  };
  return {
    attestation: {
      bundle: { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: { payload: "…" } },
      bundle_url: "https://storage.example/bundle",
      initiator: "user",
    },
    verificationResult: {
      mediaType: "application/vnd.dev.sigstore.verificationresult+json;version=0.1",
      signature: {
        certificate: {
          certificateIssuer: "CN=sigstore-intermediate,O=sigstore.dev",
          subjectAlternativeName: `${repository}/.github/workflows/release.yml@${ref}`,
          issuer: "https://token.actions.githubusercontent.com",
          runnerEnvironment: "github-hosted",
          sourceRepositoryURI: repository,
          sourceRepositoryDigest: "0123456789abcdef0123456789abcdef01234567",
          sourceRepositoryRef: ref,
          runInvocationURI: `${repository}/actions/runs/7/attempts/1`,
        },
      },
      verifiedTimestamps: [at]
        .flat()
        .map((timestamp) => ({ type: "Tlog", uri: "https://rekor.sigstore.dev", timestamp })),
      verifiedIdentity: { issuer: { issuer: "https://token.actions.githubusercontent.com" } },
      statement,
    },
  };
}
