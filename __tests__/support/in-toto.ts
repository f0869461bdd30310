import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * What the in-toto attestation framework says of a test result (predicate type test-result v0.1) and of a Statement v1, as
 * JSON Schema. Fields that it does not name are allowed everywhere, since consumers ignore them.
 */
const URI = { type: "string", pattern: "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$" };
const TEXTS = { type: "array", items: { type: "string" } };
const DIGEST_SET = {
  type: "object",
  properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } },
  additionalProperties: { type: "string" },
  minProperties: 1,
};
const RESOURCE_DESCRIPTOR = {
  type: "object",
  properties: {
    name: { type: "string" },
    uri: URI,
    digest: DIGEST_SET,
    content: { type: "string", contentEncoding: "base64" },
    downloadLocation: URI,
    mediaType: { type: "string" },
    annotations: { type: "object" },
  },
  anyOf: ["uri", "digest", "content"].map((field) => ({ required: [field] })),
};
const TEST_RESULT = {
  type: "object",
  properties: {
    result: { enum: ["PASSED", "WARNED", "FAILED"] },
    configuration: { type: "array", items: RESOURCE_DESCRIPTOR },
    url: URI,
    passedTests: TEXTS,
    warnedTests: TEXTS,
    failedTests: TEXTS,
  },
  required: ["result", "configuration"],
};
const STATEMENT = {
  type: "object",
  properties: {
    _type: { const: "https://in-toto.io/Statement/v1" },
    subject: {
      type: "array",
      minItems: 1,
      items: { allOf: [RESOURCE_DESCRIPTOR, { required: ["digest"] }] },
    },
    predicateType: { const: "https://in-toto.io/attestation/test-result/v0.1" },
    predicate: TEST_RESULT,
  },
  required: ["_type", "subject", "predicateType", "predicate"],
};

const ajv = new Ajv2020({ strictRequired: false, strictTypes: false });
const [predicateValid, statementValid] = [ajv.compile(TEST_RESULT), ajv.compile(STATEMENT)];

/** What is wrong with a predicate, alone or in a statement about some file; nothing if both are valid. */
export function problemsOfPredicate(predicate: unknown): unknown[] {
  predicateValid(predicate);
  statementValid(statementOf(predicate));
  return [...(predicateValid.errors ?? []), ...(statementValid.errors ?? [])];
}

/** The statement that is signed, about a file with some digest. */
export function statementOf(predicate: unknown): object {
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "prompt.md", digest: { sha256: "5".repeat(64) } }],
    predicateType: "https://in-toto.io/attestation/test-result/v0.1",
    predicate,
  };
}
