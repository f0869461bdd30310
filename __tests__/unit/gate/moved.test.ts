import { describe, expect, test } from "@jest/globals";
import { moreSince, movedSince } from "../../../src/gate/moved.ts";
import { keyOfPlace } from "../../../src/gate/place.ts";
import { attributed, pairs, placeAt } from "../../support/builders/pairs.ts";

const answers = (leaked: number, answered: number) => ({ leaked, answered });
const since = (name: string, before: readonly [number, number], now: readonly [number, number]) => ({
  place: placeAt(name),
  before: answers(...before),
  now: answers(...now),
});

describe("what leaks more often than in an earlier run", () => {
  test("is a place that leaks now beyond chance, among all that are compared", () => {
    const drifted = since("a", [0, 3], [12, 12]);
    const same = since("b", [2, 3], [8, 12]);
    expect(moreSince([drifted])).toEqual({ places: [placeAt("a")], overall: true });
    expect(moreSince([drifted, same, same, same, same])).toMatchObject({ places: [] });
    expect(moreSince([same])).toEqual({ places: [], overall: false });
    expect(moreSince([])).toEqual({ places: [], overall: false });
  });

  test("is no place alone after three runs each, but may be all of them together", () => {
    const one = since("a", [0, 3], [3, 3]);
    expect(moreSince([one])).toEqual({ places: [], overall: false });
    expect(moreSince([one, one])).toEqual({ places: [], overall: true });
  });
});

test("the provider moved where the base leaks now and did not in the baseline's run", () => {
  const [always, never] = ["L".repeat(4), "....".repeat(1)];
  const attribution = attributed(pairs(always, always), pairs(always, always), pairs("L...", "L..."));
  const before = new Map([
    [keyOfPlace(placeAt("0")), answers(0, 30)],
    [keyOfPlace(placeAt("1")), answers(30, 30)],
  ]);
  expect(movedSince(attribution, before).places).toEqual([placeAt("0")]);
  expect(movedSince(attribution, new Map())).toEqual({ places: [], overall: false });
  const unanswered = attributed(pairs(never, "????"));
  expect(movedSince(unanswered, before)).toEqual({ places: [], overall: false });
});
