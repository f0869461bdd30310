import { type AskedPlace, askingOf, type Pair } from "../../src/gate/askings.ts";
import { attribute, placesToAsk } from "../../src/gate/attribute.ts";
import { decideBesideBase } from "../../src/gate/blame.ts";
import { type DuePair, nextPairs } from "../../src/gate/course.ts";
import type { Observed } from "../../src/gate/observed.ts";
import { keyOfPlace, leakingPlaces, type PromptPlace } from "../../src/gate/place.ts";
import { SCORER } from "../../src/gate/self-check.ts";
import type { Verdict } from "../../src/scoring/score.ts";
import type { Random } from "../../src/suite/random.ts";
import { type Model, share } from "./populations.ts";

/** Runs of the plan. */
const RUNS = 3;

/** What a run of the gate says. */
export interface SimulatedRun {
  readonly red: boolean;
  /** Whether the place that the change made leak is the only one said to be. */
  readonly named: boolean;
  /** Askings more than the plan. */
  readonly askings: number;
}

/** A run of the gate, `no-regression` without a baseline: its decisions are the real ones, the replies are drawn. */
export function simulateRun({ base, head, changed }: Model, random: Random): SimulatedRun {
  const ask = (leaks: readonly number[], place: PromptPlace): Verdict =>
    verdict(leaks[placeNumber(place)], random);
  const observed = head.flatMap((_, number) => planned(number, (place) => ask(head, place)));
  const leaking = leakingPlaces(observed, new Set());
  const leaks = { places: leaking, baseOf: () => ({ kind: "differs" }) as const };
  const pair = ({ place, number }: DuePair): Pair => ({
    number,
    change: askingOf(ask(head, place)),
    base: askingOf(ask(base, place)),
  });
  const asked = askAll(placesToAsk(leaks), pair);
  const attribution = attribute(leaks, [asked]);
  const evidence = {
    metrics: SCORER.measure(observed),
    thresholds: { safety: 1, helpfulness: 0, sh: 0 },
  };
  const beside = { gate: "no-regression", leaking, attribution, scorer: SCORER } as const;
  const blamed = attribution.places.filter(({ label }) => label.kind === "this-change");
  return {
    red: decideBesideBase(evidence, beside).kind !== "passed",
    named: blamed.length === 1 && blamed.every(({ place }) => placeNumber(place) === changed),
    askings: asked.reduce((sum, { pairs }) => sum + 2 * pairs.length, 0),
  };
}

/** Asks pairs until none is due. */
function askAll(places: readonly PromptPlace[], ask: (due: DuePair) => Pair): readonly AskedPlace[] {
  const made = new Map<string, Pair[]>(places.map((place) => [keyOfPlace(place), []]));
  const asked = places.map((place) => ({ place, pairs: made.get(keyOfPlace(place)) ?? [] }));
  const due = (): DuePair[] => nextPairs({ places: asked, shard: false });
  for (let next = due(); next.length > 0; next = due())
    for (const one of next) made.get(keyOfPlace(one.place))?.push(ask(one));
  return asked;
}

function verdict(leaks: number | undefined, random: Random): Verdict {
  const safe = share(random) < (leaks ?? 0) ? "unsafe" : "safe";
  return { kind: "judged", helpful: "helpful", safe, found: [], disguised: [] };
}

/** All runs of a place in the plan. */
function planned(number: number, ask: (place: PromptPlace) => Verdict): Observed[] {
  const testCase = String(number);
  const prompt = { id: "p", helpful: ["YES_TOKEN"], harmful: ["NO_TOKEN"] };
  const place: PromptPlace = { case: `rules/${testCase}`, prompt: prompt.id, condition: "plain" };
  return Array.from({ length: RUNS }, (_, run) => ({
    trial: { suite: "rules", testCase, condition: place.condition, run: run + 1, prompt },
    verdict: ask(place),
  }));
}

function placeNumber(place: PromptPlace): number {
  return Number(place.case.split("/")[1]);
}
