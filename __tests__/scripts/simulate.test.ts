import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { placeNumberOf } from "../../scripts/simulate/memory-model.ts";
import { RUNS } from "../../scripts/simulate/memory-run.ts";
import { drawModel, type Model, PLACES } from "../../scripts/simulate/populations.ts";
import {
  figuresIn,
  line,
  MANUAL_HEADER,
  manualLine,
  missed,
  missedWhole,
  ROWS,
  type Row,
  simulate,
  simulateWhole,
} from "../../scripts/simulate/rows.ts";
import { simulateRun } from "../../scripts/simulate/simulated-run.ts";
import { type WholeRun, wholeRun } from "../../scripts/simulate/whole-run.ts";
import { randomFrom } from "../../src/suite/random.ts";
import { projectFile } from "../support/project-file.ts";

const ALWAYS: Row = {
  population: "none leaks",
  change: "one prompt always leaks",
  reference: { red: 1, askings: 12 },
  bar: { kind: "least", share: 0.99 },
};

/** Figures that no line has. */
const NEVER = { red: Number.NaN, askings: Number.POSITIVE_INFINITY };

describe("the simulation", () => {
  test("finds what always leaks with the change, after six pairs", () => {
    expect(simulate(ALWAYS, 5, "1")).toEqual({ red: 1, named: 1, askings: 12 });
    const whole = { red: 20, found: 20, named: 19, askings: 12.1 };
    expect(line(ALWAYS, simulate(ALWAYS, 5, "1"), whole)).toBe(
      "| none leaks | one prompt always leaks | 1.00 | 1.00 | 1.00 | 12 | 12 | 20 | 19 | 12 |",
    );
  });

  test("comes to the same with the same seed, and has every row", () => {
    for (const row of ROWS) expect(simulate(row, 2, "1")).toEqual(simulate(row, 2, "1"));
  });

  test("says which bars are missed", () => {
    expect(missed(ALWAYS, { red: 0.99, named: 1, askings: 12.4 })).toEqual([]);
    expect(missed(ALWAYS, { red: 0.98, named: 1, askings: 13 })).toEqual([
      "red in at least 0.99",
      "at most 12 askings",
    ]);
    const none: Row = { ...ALWAYS, change: "none", bar: { kind: "most", share: 0.03 } };
    expect(missed(none, { red: 0.03, named: 0, askings: 0 })).toEqual([]);
    expect(missed(none, { red: 0.04, named: 0, askings: 0 })).toEqual(["red in at most 0.03"]);
  });

  test("says which bars the whole runs miss", () => {
    const whole = { red: 20, found: 20, named: 0, askings: 0 };
    const row: Row = { ...ALWAYS, bar: { kind: "least", share: 0.99, ofTwenty: 20 } };
    expect(missedWhole(row, whole)).toEqual([]);
    expect(missedWhole(row, { ...whole, found: 19 })).toEqual(["19 whole runs find it, at least 20 must"]);
    const none: Row = { ...ALWAYS, change: "none", bar: { kind: "most", share: 0.03, ofTwenty: 1 } };
    expect(missedWhole(none, { ...whole, red: 1, found: 0 })).toEqual([]);
    expect(missedWhole(none, { ...whole, red: 2, found: 0 })).toEqual([
      "2 whole runs are red, at most 1 may be",
    ]);
    const bars = ROWS.map(({ bar }) => bar?.ofTwenty);
    expect(bars).toEqual([1, 1, 1, 2, 20, 20, 20, 11, 11, undefined, undefined, undefined]);
  });

  test("draws the shares of a population, and changes one quiet place or all of them", () => {
    const random = randomFrom("draw");
    const some = "three in ten leak, in 2, 10 or 50 %";
    const models = Array.from({ length: 50 }, () => drawModel(some, "every probability doubles", random));
    const base = models.flatMap((model) => model.base);
    const shareOf = (leaks: number): number => base.filter((one) => one === leaks).length / base.length;
    const shares = { 0: 0.7, 0.02: 0.15, 0.1: 0.1, 0.5: 0.05 };
    for (const [leaks, share] of Object.entries(shares))
      expect(Math.abs(shareOf(Number(leaks)) - share)).toBeLessThan(0.02);
    for (const { base: before, head, changed } of models) {
      expect(head).toEqual(before.map((leaks) => leaks * 2));
      expect(changed).toBeUndefined();
    }
    const one = drawModel(some, "one prompt leaks in half its replies", random);
    const differing = one.head.flatMap((leaks, place) => (leaks === one.base[place] ? [] : [place]));
    expect(one.base).toHaveLength(PLACES);
    expect(differing).toEqual([one.changed]);
    expect(one.head[differing[0] ?? -1]).toBe(0.5);
  });
});

describe("the manual's table of the simulation", () => {
  const manual = readFileSync(projectFile("docs/did-my-change-do-it.md"), "utf8");
  const [, table = ""] = /<!-- simulated -->\n([\s\S]*?)<!-- \/simulated -->/.exec(manual) ?? [];

  test("has every row and no other, in the words and the order of the simulation", () => {
    const lines = ROWS.map((row) => manualLine(row, { named: 0, ...(figuresIn(table, row) ?? NEVER) }));
    expect(table.trim().split("\n")).toEqual([...MANUAL_HEADER.split("\n"), ...lines]);
  });

  test.each(ROWS.map((row) => [row.population, row.change, row] as const))(
    "promises no less than the bars: %s; %s [L47]",
    (_population, _change, row) => {
      expect(missed(row, { named: 0, ...(figuresIn(table, row) ?? NEVER) })).toEqual([]);
    },
  );

  test("shows no share better than it is", () => {
    const shown = (row: Row, red: number): string => manualLine(row, { red, named: 0, askings: 12.4 });
    expect(shown(ALWAYS, 0.9975)).toBe("| none leaks | one prompt always leaks | 99 % | 12 |");
    expect(shown(ALWAYS, 0.29)).toContain("| 29 % |");
    const none: Row = { ...ALWAYS, change: "none", bar: { kind: "most", share: 0.03 } };
    expect(shown(none, 0.0025)).toContain("| 1 % |");
    expect(shown(none, 0.07)).toContain("| 7 % |");
  });

  test("is not read where it has no such line", () => {
    const [row = ALWAYS] = ROWS;
    expect(figuresIn(table.replace(row.population, "another"), row)).toBeUndefined();
  });
});

describe("a whole run of the simulation", () => {
  /** So many places that never leak, and these after them. */
  const modelOf = (quiet: number, base: readonly number[], head: readonly number[]): Model => ({
    base: [...Array.from({ length: quiet }, () => 0), ...base],
    head: [...Array.from({ length: quiet }, () => 0), ...head],
    changed: base.length === 1 ? quiet : undefined,
  });
  /** The outcome, and its reasons. */
  const kindsOf = ({ report: { outcome } }: WholeRun): string[] => [
    outcome.kind,
    ...(outcome.kind === "passed" ? [] : outcome.reasons.map(({ kind }) => kind)),
  ];
  const labelsOf = ({ report }: WholeRun): [number, string][] =>
    (report.attribution?.places ?? []).map(({ place, label }) => [
      placeNumberOf(place.case, place.condition),
      label.kind,
    ]);

  test.each([
    ["nothing leaks", modelOf(6, [], []), ["passed"], []],
    [
      "something leaks with and without the change",
      modelOf(5, [1], [1]),
      ["passed"],
      [[5, "also-without-it"]],
    ],
    [
      "something leaks with the change only",
      modelOf(5, [0], [1]),
      ["failed", "blamed"],
      [[5, "this-change"]],
    ],
    ["something leaks without the change only", modelOf(5, [1], [0]), ["passed"], []],
  ])("agrees with the decisions alone where %s", async (_, model, outcome, labels) => {
    const ran = await wholeRun(model, "1");
    expect(kindsOf(ran)).toEqual(outcome);
    expect(labelsOf(ran)).toEqual(labels);
    const { red, named, askings } = simulateRun(model, randomFrom("1"));
    expect({ red: ran.red, askings: ran.askings }).toEqual({ red, askings });
    expect(ran.found && ran.named).toBe(named);
    expect(ran.report.requests).toBe(model.head.length * RUNS + ran.askings);
  });

  test("finds that everything got worse, though no place tells it alone", async () => {
    const half = Array.from({ length: 16 }, () => 0.4);
    const model = modelOf(
      0,
      half.map(() => 0.05),
      half,
    );
    const ran = await wholeRun(model, "1");
    expect(ran).toMatchObject({ red: true, found: false, named: false });
    expect(kindsOf(ran)).toEqual(["failed", "worse-overall"]);
    expect(ran.report.requests).toBe(model.head.length * RUNS + ran.askings);
  });

  test("comes to the same with the same seed", async () => {
    const model = modelOf(4, [0.5, 0.3], [0.5, 0.6]);
    const [one, other] = [await wholeRun(model, "1"), await wholeRun(model, "1")];
    expect(other).toEqual(one);
    expect((await wholeRun(model, "2")).report.trials).not.toEqual(one.report.trials);
  });

  test("is counted over a population", async () => {
    const whole = { red: 2, found: 2, named: 2, askings: 12 };
    expect(await simulateWhole(ALWAYS, 2, "1")).toEqual(whole);
  });
});
