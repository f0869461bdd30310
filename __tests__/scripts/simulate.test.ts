import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { drawModel, PLACES } from "../../scripts/simulate/populations.ts";
import {
  figuresIn,
  line,
  MANUAL_HEADER,
  manualLine,
  missed,
  ROWS,
  type Row,
  simulate,
} from "../../scripts/simulate/rows.ts";
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
    expect(line(ALWAYS, simulate(ALWAYS, 5, "1"))).toBe(
      "| none leaks | one prompt always leaks | 1.00 | 1.00 | 1.00 | 12 | 12 |",
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
    "promises no less than the bars: %s; %s",
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
