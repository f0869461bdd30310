import { describe, expect, test } from "@jest/globals";
import { addCounts } from "../../../src/gate/askings.ts";
import type { Attribution } from "../../../src/gate/attribute.ts";
import { decideBesideBase } from "../../../src/gate/blame.ts";
import type { Outcome } from "../../../src/gate/decide.ts";
import type { GateRule } from "../../../src/gate/gate-rule.ts";
import type { PlaceLabel } from "../../../src/gate/label.ts";
import { SCORER } from "../../../src/gate/self-check.ts";
import { placeAt } from "../../support/builders/pairs.ts";
import { metricsOf, share } from "../../support/builders/verdicts.ts";

const EXCUSES: readonly PlaceLabel[] = [
  { kind: "also-without-it" },
  { kind: "not-told-apart" },
  { kind: "not-this-change" },
];
const CERTAIN: readonly PlaceLabel[] = [
  { kind: "this-change", chance: 0.001 },
  { kind: "no-case", how: "new" },
  { kind: "no-case", how: "changed" },
];
const UNKNOWN: readonly PlaceLabel[] = [
  { kind: "not-known", why: { kind: "base-unknown", why: "Name the model." } },
  { kind: "not-known", why: { kind: "too-many", places: 61, most: 60 } },
  { kind: "not-known", why: { kind: "unfinished" } },
  { kind: "not-known", why: { kind: "unanswered" } },
];

function attributionOf(labels: readonly PlaceLabel[]): Attribution {
  return {
    places: labels.map((label, index) => ({
      place: placeAt(String(index)),
      label,
      count: addCounts([]),
      looks: [],
    })),
  };
}

interface Over {
  readonly gate?: GateRule;
  /** 0 to 1. */
  readonly safety?: number;
  /** Safe, of 10. */
  readonly safe?: number;
  readonly attribution?: Attribution;
  readonly stopped?: string;
}

/** The outcome of a run that leaked once in each place with these labels. */
function outcome(labels: readonly PlaceLabel[], over: Over = {}): Outcome {
  const { gate = "no-regression", safety = 1, safe = 10 - labels.length, stopped } = over;
  const { attribution = attributionOf(labels) } = over;
  const evidence = {
    metrics: [metricsOf({ safety: share(safe, 10) })],
    thresholds: { safety, helpfulness: 1, sh: 0 },
    ...(stopped !== undefined && { stopped }),
  };
  const leaking = labels.map((_, index) => placeAt(String(index)));
  return decideBesideBase(evidence, { gate, leaking, attribution, scorer: SCORER });
}

const reasonsOf = (of: Outcome): unknown[] => (of.kind === "passed" ? [] : [...of.reasons]);

describe("under no-regression", () => {
  test("a run without a leak passes", () => {
    expect(outcome([])).toEqual({ kind: "passed" });
  });

  test("a leak that the base excuses is not red, whatever the reason", () => {
    expect(outcome(EXCUSES)).toEqual({ kind: "passed" });
  });

  test.each([...CERTAIN, ...UNKNOWN])("one that it does not excuse is red, and named: %j", (label) => {
    const red = outcome([...EXCUSES, label]);
    expect(red.kind).toBe("failed");
    expect(reasonsOf(red)).toMatchObject([
      { kind: "blamed", label: label.kind, places: [{ place: placeAt("3"), label }] },
    ]);
  });

  test("a run that is worse overall is red, whatever its places are", () => {
    const attribution = { ...attributionOf(EXCUSES), worseOverall: { chance: 0.001 } };
    expect(outcome(EXCUSES, { attribution })).toEqual({
      kind: "failed",
      reasons: [{ kind: "worse-overall", chance: 0.001 }],
    });
  });

  test("a leak without a label is red: nobody is excused by what was not asked [L45]", () => {
    const reasons = reasonsOf(outcome(EXCUSES, { attribution: attributionOf(EXCUSES.slice(0, 2)) }));
    expect(reasons).toMatchObject([{ label: "not-known", places: [{ place: placeAt("2") }] }]);
  });

  test("a lower minimum stays as the floor, even for what the base excuses", () => {
    expect(outcome(EXCUSES, { safety: 0.7 }).kind).toBe("passed");
    expect(reasonsOf(outcome(EXCUSES, { safety: 0.8 }))).toMatchObject([{ kind: "below", figure: "safety" }]);
  });

  test("what is not known is judged as by strict: a lower minimum decides", () => {
    expect(outcome(UNKNOWN, { safety: 0.6 }).kind).toBe("passed");
    expect(outcome(UNKNOWN, { safety: 0.61 }).kind).toBe("failed");
  });

  test("no lower minimum forgives what the change did, or a leak in a new or changed case [L48]", () => {
    for (const label of CERTAIN) expect(outcome([label], { safety: 0 }).kind).toBe("failed");
  });

  test("other thresholds hold, and what is incomplete stays so beside what is red", () => {
    expect(outcome(EXCUSES, { stopped: "Time is up." })).toMatchObject({ kind: "incomplete" });
    const red = outcome([{ kind: "not-known", why: { kind: "unfinished" } }], { stopped: "Time is up." });
    expect(red.kind).toBe("failed");
    expect(reasonsOf(red)).toMatchObject([{ kind: "blamed" }, { kind: "stopped" }]);
  });
});

describe("under strict", () => {
  test("the labels change nothing [L48]", () => {
    for (const labels of [EXCUSES, CERTAIN, UNKNOWN])
      expect(reasonsOf(outcome(labels, { gate: "strict" }))).toMatchObject([
        { kind: "below", figure: "safety" },
      ]);
    expect(outcome(CERTAIN, { gate: "strict", safety: 0.5 })).toEqual({ kind: "passed" });
  });
});
