import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseGhOutput } from "../../../src/report/gh-attestations.ts";
import { bent } from "../../support/arbitraries.ts";
import { ghItem, testResult } from "../../support/builders/attestations.ts";

const AT = "2030-01-01T10:00:00Z";
const printed = (...items: readonly unknown[]): string => JSON.stringify(items);

/** The attestations in a text; throws if it cannot be used. */
function attestationsIn(text: string) {
  const output = parseGhOutput(text);
  if (output.kind === "unusable") throw new Error(output.problem);
  return output.attestations;
}

describe("what gh prints", () => {
  test("is read with type, predicate, verified time, ref, repository and run", () => {
    expect(attestationsIn(printed(ghItem(testResult(), { at: AT })))).toEqual([
      {
        predicateType: "https://in-toto.io/attestation/test-result/v0.1",
        predicate: testResult(),
        signedAt: Date.parse(AT),
        ref: "refs/heads/main",
        repository: "https://github.com/o/r",
        run: "https://github.com/o/r/actions/runs/7/attempts/1",
      },
    ]);
  });

  test("is dated by the latest of the verified times, in any zone", () => {
    const at = [AT, "2030-01-01T20:00:00.123456789+09:00"];
    expect(attestationsIn(printed(ghItem({}, { at })))[0]?.signedAt).toBe(
      Date.parse("2030-01-01T11:00:00.123Z"),
    );
  });

  test.each([
    ["none", []],
    ["one that is no time", ["yesterday"]],
    ["one of two that is no time", [AT, ""]],
    ["one that was never set", ["0001-01-01T00:00:00Z"]],
  ])("is not dated by %s", (_what, at) => {
    expect(attestationsIn(printed(ghItem({}, { at })))[0]?.signedAt).toBeUndefined();
  });

  test("may lack what is not needed", () => {
    const statement = { predicateType: "https://slsa.dev/provenance/v1" };
    const signature = { certificate: { sourceRepositoryRef: 7 } };
    const items = [{ statement }, { statement, signature }, { statement, signature: null }];
    const text = printed(...items.map((verificationResult) => ({ verificationResult })));
    expect(attestationsIn(text)).toEqual(
      items.map(() => ({
        predicateType: statement.predicateType,
        predicate: undefined,
        signedAt: undefined,
      })),
    );
  });
});

describe("something else is refused with a sentence that says what it is:", () => {
  const bundle = { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", dsseEnvelope: {} };
  test.each([
    ["nothing", "", "The input is empty"],
    ["an empty line", " \n", "The input is empty"],
    ["gh without --format json", "✓ Verification succeeded!\n", "The input is not JSON"],
    ["half of it", printed(ghItem({}, { at: AT })).slice(0, -2), "The input is not JSON"],
    ["a downloaded bundle", JSON.stringify(bundle), "whose signatures nobody has checked"],
    [
      "several downloaded bundles",
      `${JSON.stringify(bundle)}\n${JSON.stringify(bundle)}\n`,
      "whose signatures nobody has checked",
    ],
    [
      "the API's answer",
      JSON.stringify({ attestations: [{ bundle }] }),
      "whose signatures nobody has checked",
    ],
    ["attestation.json", JSON.stringify(testResult()), "an attestation.json itself"],
    ["one item without its array", JSON.stringify(ghItem({}, { at: AT })), "not the array that gh prints"],
    ["null", "null", "not the array that gh prints"],
    [
      "an item that gh did not verify",
      printed(ghItem({}, { at: AT }), { attestation: { bundle } }),
      "Item 2 of 2 in the input has no verificationResult",
    ],
  ])("%s", (_what, text, problem) => {
    const output = parseGhOutput(text);
    expect(output.kind === "unusable" && output.problem).toContain(problem);
    expect(output.kind === "unusable" && output.problem).toContain("gh attestation verify");
  });

  test("whatever it is, it gives a sentence or attestations [B10]", () => {
    const items = bent([ghItem(testResult(), { at: AT })]);
    fc.assert(
      fc.property(items, fc.string(), (value, text) => {
        for (const given of [JSON.stringify(value) ?? "", text])
          expect(["attestations", "unusable"]).toContain(parseGhOutput(given).kind);
      }),
    );
  });
});
