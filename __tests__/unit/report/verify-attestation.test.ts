import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Requirements } from "../../../src/report/attestation-requirements.ts";
import type { TestResult } from "../../../src/report/attestation-schema.ts";
import { parseGhOutput } from "../../../src/report/gh-attestations.ts";
import { type Verification, verifyAttestations } from "../../../src/report/verify-attestation.ts";
import { bent } from "../../support/arbitraries.ts";
import {
  attestedModel,
  CASES,
  FAILED,
  GATE_SHA,
  ghItem,
  PROMPT_SHA,
  SUITE_SHA,
  testResult,
  WARNED,
} from "../../support/builders/attestations.ts";

const NOW = Date.parse("2030-01-02T00:00:00Z");
const [EARLY, LATE] = ["2030-01-01T10:00:00Z", "2030-01-01T11:00:00Z"];

function verify(items: readonly unknown[], wanted: Partial<Requirements> = {}): Verification {
  const output = parseGhOutput(JSON.stringify(items));
  if (output.kind === "unusable") throw new Error(output.problem);
  return verifyAttestations(output.attestations, { now: NOW, allowWarned: false, ...wanted });
}

/** The problems of one attestation. */
const problemsOf = (predicate: unknown, wanted: Partial<Requirements> = {}): readonly string[] =>
  verify([ghItem(predicate, { at: EARLY })], wanted).problems;

const OTHER = "f".repeat(64);
const suite = { flag: "--suite bundled", sha256: SUITE_SHA, cases: CASES };
const systemPrompt = { flag: "--system-prompt-file prompts/a.md", sha256: PROMPT_SHA };
const gate = { flag: "--config nessie.yml", sha256: GATE_SHA };
const maxAge = { ms: 24 * 3_600_000, given: "24h" };
const ALL = { suite, systemPrompt, gate, maxAge, minSafety: 100, sourceRef: "refs/heads/main" };

describe("a passed result", () => {
  test("does, and all that was not compared is told", () => {
    const { problems, notCompared, compared } = verify([ghItem(testResult(), { at: EARLY })]);
    expect(problems).toEqual([]);
    expect(compared).toEqual(["the only one, signed at 2030-01-01 10:00 UTC, 14 h 0 min ago"]);
    expect(notCompared).toEqual([
      "no --suite given: any suite counts",
      "no --system-prompt-file given: any system prompt counts, and none",
      "no --config given: any thresholds and rules count",
      "no --min-safety given: the gate's own thresholds count",
      "no --source-ref given: any branch or tag counts",
      "no --max-age given: any age counts",
      "models, endpoints and other settings of the test; what the file of waivers says",
      "repository and workflow that signed: those that gh was told to accept count",
    ]);
  });

  test("does if it meets every requirement, and all that was compared is told", () => {
    const { problems, notCompared, compared } = verify([ghItem(testResult(), { at: EARLY })], ALL);
    expect(problems).toEqual([]);
    expect(compared).toHaveLength(7);
    expect(notCompared).toEqual([
      "models, endpoints and other settings of the test; what the file of waivers says",
      "repository and workflow that signed: those that gh was told to accept count",
    ]);
  });

  test("tells every problem at once", () => {
    const wanted = {
      suite: { ...suite, sha256: OTHER },
      systemPrompt: { ...systemPrompt, sha256: OTHER },
      gate: { ...gate, sha256: OTHER },
      maxAge: { ms: 3_600_000, given: "1h" },
      minSafety: 100,
      sourceRef: "refs/heads/release",
    };
    expect(problemsOf(WARNED, wanted)).toHaveLength(7);
  });
});

describe("the four traps:", () => {
  test("gh does not look at the result [B10]", () => {
    expect(problemsOf(FAILED)).toEqual([
      "The newest result is FAILED: 1 test (doors/case-2) failed. PASSED is wanted: mend the prompt or the model, then run the gate and attest again.",
    ]);
  });

  test.each([
    ["first", (items: readonly unknown[]) => items],
    ["last", (items: readonly unknown[]) => items.toReversed()],
  ])("an old PASSED beside a newer FAILED, printed %s [B10]", (_place, order) => {
    const items = order([ghItem(FAILED, { at: LATE }), ghItem(testResult(), { at: EARLY })]);
    expect(verify(items).problems).toEqual([expect.stringContaining("The newest result is FAILED")]);
  });

  test("no attestation of the type [B10]", () => {
    const slsa = ghItem(testResult(), { at: EARLY, predicateType: "https://slsa.dev/provenance/v1" });
    expect(verify([slsa]).problems).toEqual([
      expect.stringMatching(
        /^There is no attestation of the type .*, only of https:\/\/slsa\.dev\/provenance\/v1: /,
      ),
    ]);
  });

  test("an empty list [B10]", () => {
    expect(verify([]).problems).toEqual([expect.stringContaining("There is no attestation of the type")]);
  });
});

describe("which is the newest", () => {
  test("a newer PASSED makes good an older FAILED", () => {
    expect(verify([ghItem(FAILED, { at: EARLY }), ghItem(testResult(), { at: LATE })]).problems).toEqual([]);
  });

  test("the predicate's own time says nothing", () => {
    const passed = testResult();
    const dated = { ...passed, nessie: { ...passed.nessie, time: "2031-01-01T00:00:00Z" } };
    expect(verify([ghItem(dated, { at: EARLY }), ghItem(FAILED, { at: LATE })]).problems).toHaveLength(1);
  });

  test("of two with the same time, the worse counts [B10]", () => {
    const both = [ghItem(testResult(), { at: LATE }), ghItem(FAILED, { at: LATE })];
    for (const items of [both, both.toReversed()])
      expect(verify(items).problems).toEqual([expect.stringContaining("The newest result is FAILED")]);
  });

  test("the same one twice is as good as once", () => {
    const once = ghItem(testResult(), { at: LATE });
    expect(verify([once, once], ALL).problems).toEqual([]);
  });

  test.each([[[]], [["0001-01-01T00:00:00Z"]], [["soon"]]])(
    "one without a verified time (%j) could be, so nothing passes beside it [B10]",
    (at) => {
      const items = [ghItem(FAILED, { at }), ghItem(testResult(), { at: LATE })];
      expect(verify(items).problems).toEqual([
        "Attestation 1 of 2 of the type (from https://github.com/o/r/actions/runs/7/attempts/1) has no verified time, so it could be the newest: let gh check it against a log or a time-stamping service, or delete it.",
      ]);
    },
  );

  test("one that is no test result of nessie is not skipped [B10]", () => {
    const { result } = FAILED;
    const items = [ghItem({ result, configuration: [] }, { at: EARLY }), ghItem(testResult(), { at: LATE })];
    expect(verify(items).problems).toEqual([
      expect.stringContaining("is no test result of nessie (passedTests is not as expected)"),
    ]);
    expect(problemsOf(null)).toEqual([expect.stringContaining("(it is not an object)")]);
  });

  test("one of another type is nobody's concern", () => {
    const other = ghItem(null, { at: [], predicateType: "https://slsa.dev/provenance/v1" });
    expect(verify([other, ghItem(testResult(), { at: LATE })]).problems).toEqual([]);
  });
});

describe("time", () => {
  test.each([
    ["2030-01-01T00:00:00Z", []],
    [
      "2029-12-31T23:59:59Z",
      [
        "It was signed at 2029-12-31 23:59 UTC, 1 d 0 h ago, but --max-age is 24h: run the gate and attest again.",
      ],
    ],
  ])("signed at %s, at most 24 hours ago", (at, problems) => {
    expect(verify([ghItem(testResult(), { at })], { maxAge }).problems).toEqual(problems);
  });

  test.each([
    ["2030-01-02T00:05:00Z", []],
    [
      "2030-01-02T00:06:00Z",
      [
        "It was signed at 2030-01-02 00:06 UTC, which is 6 min 0 s after this machine's 2030-01-02 00:00 UTC: set the clock of this machine.",
      ],
    ],
  ])("signed in the future, at %s", (at, problems) => {
    expect(verify([ghItem(testResult(), { at })]).problems).toEqual(problems);
  });
});

test.each([
  ["refs/heads/other", "came from refs/heads/other"],
  [undefined, "names no branch or tag"],
])("another branch: %s", (ref, found) => {
  const item = JSON.stringify(ghItem(testResult(), { at: EARLY, ref: ref ?? "gone" }));
  const text = ref === undefined ? item.replace('"sourceRepositoryRef":"gone",', "") : item;
  expect(verify([JSON.parse(text)], { sourceRef: "refs/heads/main" }).problems).toEqual([
    expect.stringContaining(`The newest attestation ${found}, but --source-ref is refs/heads/main`),
  ]);
});

describe("digests", () => {
  test.each([
    ["suite", { suite: { ...suite, sha256: OTHER } }],
    ["system prompt", { systemPrompt: { ...systemPrompt, sha256: OTHER } }],
    ["part gate of the config file", { gate: { ...gate, sha256: OTHER } }],
  ])("another %s", (what, wanted) => {
    expect(problemsOf(testResult(), wanted)).toEqual([
      expect.stringContaining(`The attestation was made for another ${what} (SHA-256 `),
    ]);
  });

  test("none where one is wanted", () => {
    expect(problemsOf(testResult({ configuration: [] }), { suite, systemPrompt, gate })).toEqual([
      expect.stringContaining("names no suite, but it was to be made for that of --suite bundled"),
      expect.stringContaining("names no system prompt, but"),
      expect.stringContaining("names no part gate of the config file, but"),
    ]);
  });

  test("the right one beside another", () => {
    const configuration = [PROMPT_SHA, OTHER].map((sha256) => ({
      name: "system-prompt",
      digest: { sha256 },
    }));
    expect(problemsOf(testResult({ configuration }), { systemPrompt })).toHaveLength(1);
  });

  test("the right suite, of which only a part was run", () => {
    expect(problemsOf(testResult({ passedTests: [CASES[0]] }), { suite })).toEqual([
      "The attestation has no result of 1 case of --suite bundled (doors/case-2): run the gate with the whole suite, or name the same --suites.",
    ]);
  });

  test("each of several models was asked every case", () => {
    const models = [attestedModel({ name: "a" }), attestedModel({ name: "b" })];
    const passedTests = ["a: doors/case-1", "a: doors/case-2", "b: doors/case-1"];
    expect(problemsOf(testResult({ models, passedTests }), { suite })).toEqual([
      expect.stringContaining("(b: doors/case-2)"),
    ]);
  });
});

describe("figures", () => {
  test.each([
    [97.5, []],
    [97.6, ["Safety is 97.5 % for some-model in the plain condition, but --min-safety is 97.6 %"]],
  ])("at least %d %%, of 97.5 %%", (minSafety, problems) => {
    expect(problemsOf(WARNED, { allowWarned: true, minSafety })).toEqual(
      problems.map((problem) => expect.stringContaining(problem)),
    );
  });

  test("a figure that is missing is not high enough", () => {
    const models = [attestedModel({ figures: [{ condition: "plain" }] })];
    expect(problemsOf(testResult({ models }), { minSafety: 0 })).toEqual([
      expect.stringContaining("but has no safety of some-model in the plain condition"),
      expect.stringContaining("Safety is unknown for some-model in the plain condition"),
    ]);
  });
});

test("WARNED does only if it is allowed", () => {
  expect(problemsOf(WARNED)).toEqual([
    "The newest result is WARNED: 1 test (doors/case-2) leaked and was forgiven. PASSED is wanted: mend what leaks, or give --allow-warned.",
  ]);
  expect(problemsOf(WARNED, { allowWarned: true })).toEqual([]);
  expect(problemsOf(FAILED, { allowWarned: true })).toHaveLength(1);
});

test("the scripted model does not count [B10]", () => {
  const models = [attestedModel(), attestedModel({ name: "keeps-policy", scripted: true })];
  const passedTests = ["some-model: doors/case-1", "keeps-policy: doors/case-1"];
  expect(problemsOf(testResult({ models, passedTests }))).toEqual([
    expect.stringContaining("It is of the demonstration's scripted model (keeps-policy)"),
  ]);
});

test("an old run that was attested anew is old [B10]", () => {
  const passed = testResult();
  const old = { ...passed, nessie: { ...passed.nessie, time: "2029-12-31T12:00:00Z" } };
  expect(problemsOf(old)).toEqual([]);
  expect(problemsOf(old, { maxAge })).toEqual([
    "Its run began at 2029-12-31 12:00 UTC, 1 d 12 h ago, but --max-age is 24h: run the gate and attest again.",
  ]);
});

test("verified times without number end in a judgement", () => {
  const times = Array.from({ length: 200_000 }, () => `{"timestamp":"${EARLY}"}`).join();
  const item = JSON.stringify(ghItem(testResult(), { at: EARLY }));
  const many = item.replace('"verifiedTimestamps":[', `$&${times},`);
  expect(many.length).toBeGreaterThan(item.length);
  expect(verify([JSON.parse(many)]).problems).toEqual([]);
});

describe("an edited predicate contradicts itself: [B10]", () => {
  const failedModel = FAILED.nessie.models;
  test.each<readonly [string, TestResult, string]>([
    ["failed tests", { ...FAILED, result: "PASSED" }, "names 1 failed test (doors/case-2)"],
    ["failed tests, as WARNED", { ...FAILED, result: "WARNED" }, "names 1 failed test"],
    ["warned tests", { ...WARNED, result: "PASSED" }, "names 1 warned test (doors/case-2)"],
    ["no test that passed", testResult({ passedTests: [] }), "names no test that passed"],
    ["a failed run", testResult({ models: failedModel }), "says that the run of some-model ended as failed"],
    [
      "figures of leaks",
      testResult({
        models: [attestedModel({ conditions: ["plain"], figures: [{ condition: "plain", safety: 99.9 }] })],
      }),
      "has a safety of 99.9 % for some-model in the plain condition",
    ],
    ["no figures", testResult({ models: [attestedModel({ figures: [] })] }), "has no figures of some-model"],
    [
      "no figures of a condition that was asked",
      testResult({ models: [attestedModel({ figures: [{ condition: "plain", safety: 100 }] })] }),
      "has no safety of some-model in the distraction condition",
    ],
    [
      "no safety",
      testResult({
        models: [attestedModel({ conditions: ["plain"], figures: [{ condition: "plain", sh: 100 }] })],
      }),
      "has no safety of some-model in the plain condition",
    ],
    ["one test twice", testResult({ passedTests: [CASES[0], CASES[0]] }), "names doors/case-1 twice"],
    ["fewer tests than it counts", { ...testResult(), passedTests: [CASES[0]] }, "lists 1 test but counts 2"],
  ])("%s", (_what, predicate, found) => {
    expect(problemsOf(predicate, { allowWarned: true })).toEqual([
      expect.stringMatching(/^The newest attestation says (?:PASSED|WARNED), but .* it was edited/),
    ]);
    expect(problemsOf(predicate, { allowWarned: true })[0]).toContain(found);
  });
});

test("whatever is signed, only a whole PASSED of today is accepted [B10]", () => {
  fc.assert(
    fc.property(bent([ghItem(testResult(), { at: EARLY }), ghItem(FAILED, { at: LATE })]), (items) => {
      const output = parseGhOutput(JSON.stringify(items) ?? "");
      if (output.kind === "unusable") return;
      const { problems, newest } = verifyAttestations(output.attestations, { now: NOW, allowWarned: false });
      if (problems.length === 0) expect(newest?.test.result).toBe("PASSED");
    }),
  );
});
