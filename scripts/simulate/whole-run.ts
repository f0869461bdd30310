import type { Report } from "../../src/report/schema.ts";
import { type Random, randomFrom } from "../../src/suite/random.ts";
import { type HeardAsking, placeNumberOf, type Replies } from "./memory-model.ts";
import { runInMemory } from "./memory-run.ts";
import { type Model, share } from "./populations.ts";

/** What a whole run of the gate says. */
export interface WholeRun {
  /** Whether it failed because of the change, by a place's label or by that of the run. */
  readonly red: boolean;
  /** Whether it is red, and the place that the change made leak is said to be its doing. */
  readonly found: boolean;
  /** Whether that place is said to be, and no other. */
  readonly named: boolean;
  /** Askings more than the plan. */
  readonly askings: number;
  readonly report: Report;
}

/** A whole run of the gate, from its inputs to its report, `no-regression` beside a base: only the replies are drawn. */
export async function wholeRun(model: Model, seed: string): Promise<WholeRun> {
  const report = await runInMemory({ places: model.head.length, replies: drawnReplies(model, seed) });
  const { places = [], askings = [] } = report.attribution ?? {};
  const blamed = places
    .filter(({ label }) => label.kind === "this-change")
    .map(({ place }) => placeNumberOf(place.case, place.condition));
  const red = isBlamed(report);
  const found = red && blamed.some((place) => place === model.changed);
  return {
    red,
    found,
    named: found && blamed.length === 1,
    askings: askings.length,
    report,
  };
}

function isBlamed({ outcome }: Report): boolean {
  if (outcome.kind !== "failed") return false;
  return outcome.reasons.some(
    (reason) =>
      reason.kind === "worse-overall" || (reason.kind === "blamed" && reason.label === "this-change"),
  );
}

/** Each side draws for each place by itself, so that what comes does not depend on what is asked first. */
function drawnReplies({ base, head }: Model, seed: string): Replies {
  const draws = new Map<string, Random>();
  const drawsOf = ({ side, place }: HeardAsking): Random => {
    const key = `${seed}: ${side} ${place}`;
    const random = draws.get(key) ?? randomFrom(key);
    draws.set(key, random);
    return random;
  };
  return (asking) => {
    const chance = (asking.side === "change" ? head : base)[asking.place] ?? 0;
    return share(drawsOf(asking)) < chance ? "leaks" : "keeps";
  };
}
