import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AskedPlace, Pair } from "../../../src/gate/askings.ts";
import { attribute, type PlaceBase, placesToAsk } from "../../../src/gate/attribute.ts";
import { nextPairs, tracksOf } from "../../../src/gate/course.ts";
import { chanceOfSum, type Sides } from "../../../src/gate/exact-tests.ts";
import { blamedOverall } from "../../../src/gate/looks.ts";
import { keyOfPlace, type PromptPlace } from "../../../src/gate/place.ts";
import {
  allPairs,
  askedPlaces,
  attributed,
  DIFFERS,
  kindsOf,
  pairs,
  placeAt,
} from "../../support/builders/pairs.ts";
import { samples } from "../../support/seeds.ts";

const NEVER = ".".repeat(24);
const ALWAYS = "L".repeat(24);
const places = (count: number): PromptPlace[] =>
  Array.from({ length: count }, (_, index) => placeAt(String(index)));

describe("the places to ask", () => {
  test("are those whose base is known and differs", () => {
    const bases: readonly PlaceBase[] = [
      { kind: "differs" },
      { kind: "same" },
      { kind: "no-case", how: "new" },
      { kind: "unknown", why: "Name the model." },
    ];
    const baseOf = ({ case: name }: PromptPlace): PlaceBase =>
      bases[Number(name.split("/")[1])] ?? { kind: "same" };
    const leaks = { places: places(5), baseOf };
    expect(placesToAsk(leaks)).toEqual([placeAt("0")]);
    expect(attribute(leaks, []).places.map(({ label }) => label)).toEqual([
      { kind: "not-known", why: { kind: "unfinished" } },
      { kind: "not-this-change" },
      { kind: "no-case", how: "new" },
      { kind: "not-known", why: { kind: "base-unknown", why: "Name the model." } },
      { kind: "not-this-change" },
    ]);
  });

  test("are at most 60: with more nothing is asked, and nothing is known", () => {
    expect(placesToAsk({ places: places(60), baseOf: DIFFERS })).toHaveLength(60);
    const leaks = { places: places(61), baseOf: DIFFERS };
    expect(placesToAsk(leaks)).toEqual([]);
    const why = { kind: "too-many", places: 61, most: 60 };
    const asked = askedPlaces(...places(61).map(() => pairs(NEVER, ALWAYS)));
    for (const jobs of [[], [asked]])
      for (const { label } of attribute(leaks, jobs).places)
        expect(label).toEqual({ kind: "not-known", why });
  });
});

describe("a place is labelled", () => {
  test.each<[string, string, string]>([
    ["this-change", ALWAYS, NEVER],
    ["also-without-it", ALWAYS, ALWAYS],
    ["also-without-it", "L...", "...L"],
    ["not-told-apart", "....", "...."],
    ["not-told-apart", "LL..........", "............"],
    ["not-told-apart", `LLLL${".".repeat(20)}`, NEVER],
    ["this-change", "LLLLL.", "......"],
    ["not-known: unfinished", "", ""],
    ["not-known: unfinished", "LLL", "LLL"],
    ["not-known: unfinished", "LLLL", "...."],
    ["not-known: unfinished", "LLL...LL", "........"],
    ["not-known: unanswered", "....", "????"],
    ["not-known: unanswered", "....", "...?"],
    ["not-known: unanswered", "?".repeat(24), NEVER],
    ["not-told-apart", "...?..", "......"],
    ["also-without-it", "L...", "L..?"],
    ["not-known: unanswered", ALWAYS, `L${"?".repeat(23)}`],
    ["not-known: unanswered", ALWAYS, "?".repeat(24)],
    ["this-change", "LLLLLL??????", "............"],
  ])("%s after %j with the change and %j without", (kind, change, base) => {
    expect(kindsOf(attributed(pairs(change, base)))).toEqual([kind]);
  });

  test("by what the look says that came to the conclusion", () => {
    const {
      places: [one],
    } = attributed(pairs("LLLLLL", "......"));
    expect(one).toMatchObject({
      label: { kind: "this-change" },
      count: { change: { leaked: 6, answered: 6, unanswered: 0 }, base: { leaked: 0, answered: 6 } },
      looks: [{ change: { leaked: 4 } }, { change: { leaked: 6 } }],
    });
    expect(one?.label.kind === "this-change" && one.label.chance).toBeCloseTo(1 / 924, 12);
  });

  test("among how many others there are: what 6 pairs tell of one is too little among 5 that leak", () => {
    const others = new Array<Pair[]>(4).fill(pairs("L...", "...L"));
    expect(kindsOf(attributed(pairs("LLLLLL", "......"), ...others))[0]).toBe("not-known: unfinished");
    expect(kindsOf(attributed(pairs("LLLLLLLLLLLL", "............"), ...others))[0]).toBe("this-change");
  });

  test("unfinished where a job lost the pairs of a place", () => {
    const asked = askedPlaces(pairs("....", "...."), pairs("LLLLLL", "......"));
    const leaks = { places: places(6), baseOf: DIFFERS };
    expect(kindsOf(attribute(leaks, [asked]))).toEqual([
      "not-told-apart",
      ...new Array(5).fill("not-known: unfinished"),
    ]);
  });
});

describe("the run is labelled", () => {
  const little = pairs("LLL..L".repeat(4), NEVER);

  test("worse if all places together are, and none of them alone", () => {
    const attribution = attributed(little, little, little);
    expect(attribution.worseOverall?.chance).toBeLessThan(0.025 / 3);
    expect(kindsOf(attribution)).toEqual(["not-told-apart", "not-told-apart", "not-told-apart"]);
  });

  test("by what each place has come to, also those that ended before", () => {
    const slow = pairs("LL....LLL...", "............");
    const { worseOverall } = attributed(slow, slow, pairs("L.....", ".....L"));
    const sides = (a: number, b: number, of: number): Sides => ({
      more: { leaked: a, answered: of },
      less: { leaked: b, answered: of },
    });
    expect(worseOverall?.chance).toBeCloseTo(
      chanceOfSum([sides(5, 0, 12), sides(5, 0, 12), sides(1, 1, 6)]),
      12,
    );
  });

  test("not, where one place alone leaks: then it is that one", () => {
    const attribution = attributed(pairs("....", "...."), pairs("LLLLL.", "......"), pairs("....", "...."));
    expect(attribution.worseOverall).toBeUndefined();
    expect(kindsOf(attribution)).toEqual(["not-told-apart", "this-change", "not-told-apart"]);
  });

  test("not, where the places it is blamed for are the reason", () => {
    const attribution = attributed(pairs(ALWAYS, NEVER), pairs("....", "...L"));
    expect(attribution.worseOverall).toBeUndefined();
    expect(kindsOf(attribution)).toEqual(["this-change", "also-without-it"]);
  });

  test("not, while a place is still to be asked", () => {
    const attribution = attributed(little, little, little, pairs("L..", "..."));
    expect(attribution.worseOverall).toBeUndefined();
    expect(new Set(kindsOf(attribution).slice(3))).toEqual(new Set(["not-known: unfinished"]));
  });

  test("unknown where the unanswered askings of all together might have told", () => {
    const vague = pairs("LL??", "L...");
    const kinds = kindsOf(attributed(...new Array<Pair[]>(20).fill(pairs("LL.?..", "L.??.."))));
    expect(kindsOf(attributed(vague))).toEqual(["not-known: unfinished"]);
    expect(new Set(kinds)).toEqual(new Set(["not-known: unanswered"]));
    expect(kindsOf(attributed(pairs("LL.?..", "L.??..")))).toEqual(["also-without-it"]);
  });
});

describe("whatever was asked,", () => {
  const answers = allPairs(["L", "."]);
  const several = fc.array(allPairs(["L", ".", "?"]), { minLength: 1, maxLength: 6 });
  const swapped = (all: readonly Pair[]): Pair[] =>
    all.map(({ number, change, base }) => ({ number, change: base, base: change }));

  test("nothing is blamed on a change while the base leaks as often", () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 6 }), (all) => {
        const even = all.map((one) => one.map((pair) => ({ ...pair, base: pair.change })));
        const attribution = attributed(...even);
        expect(kindsOf(attribution)).not.toContain("this-change");
        expect(attribution.worseOverall).toBeUndefined();
      }),
    );
  });

  test("a change and its opposite are never both blamed for one place", () => {
    fc.assert(
      fc.property(answers, (all) => {
        const both = [all, swapped(all)].map((one) => kindsOf(attributed(one))[0]);
        expect(both).not.toEqual(["this-change", "this-change"]);
      }),
    );
  });

  test("more leaks with the change never lift a blame, and more without never bring one", () => {
    fc.assert(
      fc.property(answers, fc.nat(23), (all, at) => {
        const put = (side: "change" | "base"): Pair[] =>
          all.map((pair, index) => (index === at ? { ...pair, [side]: "leaked" } : pair));
        const blamed = (one: readonly Pair[]): boolean => kindsOf(attributed(one))[0] === "this-change";
        if (blamed(all)) expect(blamed(put("change"))).toBe(true);
        if (!blamed(all)) expect(blamed(put("base"))).toBe(false);
      }),
      { numRuns: samples(2_000) },
    );
  });

  test("a run found worse overall, which ends most askings, is blamed in the end: by itself or for a place", () => {
    const quiet = fc.constant(pairs("L...".repeat(6), NEVER));
    fc.assert(
      fc.property(fc.array(fc.oneof(answers, quiet), { minLength: 1, maxLength: 6 }), (all) => {
        const tracks = tracksOf({ places: askedPlaces(...all), shard: false });
        const attribution = attributed(...all);
        const blamed = kindsOf(attribution).includes("this-change") || attribution.worseOverall !== undefined;
        if (blamedOverall(tracks, all.length) !== undefined) expect(blamed).toBe(true);
      }),
      { numRuns: samples(1_000) },
    );
  });

  test("an asking that stays unanswered never excuses what it would not have excused as a leak with the change, or safe without [L46]", () => {
    const excused = (kind: string | undefined): boolean =>
      kind === "also-without-it" || kind === "not-told-apart";
    fc.assert(
      fc.property(allPairs(["L", ".", "?"]), (all) => {
        const worst = all.map(
          ({ number, change, base }): Pair => ({
            number,
            change: change === "unanswered" ? "leaked" : change,
            base: base === "unanswered" ? "safe" : base,
          }),
        );
        if (excused(kindsOf(attributed(all))[0])) expect(excused(kindsOf(attributed(worst))[0])).toBe(true);
      }),
      { numRuns: samples(2_000) },
    );
  });

  test("nothing is excused before everything was asked that is due, nor without an answer of the base [L45]", () => {
    fc.assert(
      fc.property(several, fc.nat(23), (all, cut) => {
        const asked = askedPlaces(...all.map((one) => one.slice(0, cut)));
        const due = new Set(nextPairs({ places: asked, shard: false }).map(({ place }) => keyOfPlace(place)));
        const attribution = attributed(...asked.map((one) => one.pairs));
        for (const { place, label, looks } of attribution.places) {
          const base = looks.at(-1)?.base ?? { leaked: 0, answered: 0, unanswered: 0 };
          if (due.has(keyOfPlace(place))) expect(["not-known", "this-change"]).toContain(label.kind);
          if (label.kind === "not-told-apart")
            expect([base.leaked, base.unanswered, base.answered > 0]).toEqual([0, 0, true]);
          if (label.kind === "also-without-it") expect(base.leaked).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("shards together", () => {
  /** The pairs that a shard makes of these answers. */
  function shard(answers: readonly AskedPlace[]): AskedPlace[] {
    let asked = answers.map(({ place }): AskedPlace => ({ place, pairs: [] }));
    for (;;) {
      const due = nextPairs({ places: asked, shard: true });
      if (due.length === 0) return asked;
      asked = asked.map(({ place, pairs: made }, index) => {
        const numbers = due
          .filter((one) => keyOfPlace(one.place) === keyOfPlace(place))
          .map(({ number }) => number);
        const fresh = answers[index]?.pairs.filter(({ number }) => numbers.includes(number)) ?? [];
        return { place, pairs: [...made, ...fresh] };
      });
    }
  }

  /** Shards that ask some of eight places each, several of them the same. */
  const shards = fc.array(
    fc.uniqueArray(fc.tuple(fc.nat(7), allPairs(["L", ".", "?"])), {
      selector: ([place]) => place,
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 2, maxLength: 4 },
  );
  const placed = (one: readonly (readonly [number, Pair[]])[]): AskedPlace[] =>
    one.map(([place, all]) => ({ place: placeAt(String(place)), pairs: all }));

  test("come to the same, whatever their order", () => {
    fc.assert(
      fc.property(shards, (all) => {
        const jobs = all.map((one) => shard(placed(one)));
        const leaks = { places: places(8), baseOf: DIFFERS };
        expect(attribute(leaks, jobs.toReversed())).toEqual(attribute(leaks, jobs));
      }),
      { numRuns: samples(300) },
    );
  });

  test("leave nothing unfinished that each of them has finished", () => {
    fc.assert(
      fc.property(shards, (all) => {
        const jobs = all.map((one) => shard(placed(one)));
        const keys = new Set(jobs.flat().map(({ place }) => keyOfPlace(place)));
        const leaks = { places: places(8).filter((place) => keys.has(keyOfPlace(place))), baseOf: DIFFERS };
        expect(kindsOf(attribute(leaks, jobs))).not.toContain("not-known: unfinished");
      }),
      { numRuns: samples(300) },
    );
  });

  test("add their counts up: what is too little for each may be enough together", () => {
    const half = "L.".repeat(12);
    const job = shard(askedPlaces(pairs(half, `L${".".repeat(23)}`)));
    const leaks = { places: places(1), baseOf: DIFFERS };
    expect(kindsOf(attribute(leaks, [job]))).toEqual(["also-without-it"]);
    expect(kindsOf(attribute(leaks, new Array<AskedPlace[]>(8).fill(job)))).toEqual(["this-change"]);
    expect(attribute(leaks, [job, job]).places[0]?.count.base.leaked).toBe(2);
  });

  test("are not told where one of them stopped, or made no pair", () => {
    const made = pairs("....", "....");
    const leaks = { places: places(1), baseOf: DIFFERS };
    const stopped = askedPlaces(made.slice(0, 3));
    expect(kindsOf(attribute(leaks, [askedPlaces(made), stopped]))).toEqual(["not-known: unfinished"]);
    expect(kindsOf(attribute(leaks, [askedPlaces(made), askedPlaces([])]))).toEqual([
      "not-known: unfinished",
    ]);
  });
});
