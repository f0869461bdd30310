import { groupBy } from "../collections.ts";
import { UserError } from "../errors.ts";
import type { Trial } from "./plan.ts";

/** One of so many parts of a plan that together are the whole: `2/8`. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** More jobs than GitHub starts in one matrix. */
export const MOST_SHARDS = 256;

/**
 * The trials of each part, in the plan's order; every trial is in just one. A case in one condition and run stays
 * whole: it is right only as a whole, and its prompts share a policy that the endpoint's cache can serve. The parts are
 * alike in every condition, since one costs more than another, and depend on the plan alone. Throws a UserError for more
 * parts than there are such cases, which would leave some empty.
 */
export function shardsOf(trials: readonly Trial[], of: number): Trial[][] {
  const units = unitsOf(trials);
  if (units.length < of) {
    throw new UserError(
      `The plan cannot be cut into ${of} shards: it has ${units.length} test cases × conditions × runs, and each stays whole.`,
    );
  }
  const loads = Array.from({ length: of }, () => new Load());
  const home = new Map<Unit, Load>();
  // The largest first, so that the small ones make up for what is uneven.
  for (const unit of [...units].sort((a, b) => b.trials.length - a.trials.length)) {
    const load = loads.reduce((best, one) => (one.isLighter(best, unit.condition) ? one : best));
    load.take(unit);
    home.set(unit, load);
  }
  const ours = new Map(units.flatMap((unit) => unit.trials.map((trial) => [trial, home.get(unit)] as const)));
  return loads.map((load) => trials.filter((trial) => ours.get(trial) === load));
}

/** The trials of one part. */
export function shardOf(trials: readonly Trial[], { index, of }: Shard): Trial[] {
  return shardsOf(trials, of)[index - 1] ?? [];
}

/** A case in one condition and run. */
interface Unit {
  readonly condition: string;
  readonly trials: readonly Trial[];
}

function unitsOf(trials: readonly Trial[]): Unit[] {
  const units = groupBy(trials, ({ suite, testCase, condition, run }) =>
    JSON.stringify([suite, testCase, condition, run]),
  );
  return [...units.values()].map((members) => ({ condition: members[0]?.condition ?? "", trials: members }));
}

/** What a part has taken so far. */
class Load {
  #total = 0;
  readonly #ofCondition = new Map<string, number>();

  take({ condition, trials }: Unit): void {
    this.#total += trials.length;
    this.#ofCondition.set(condition, this.#in(condition) + trials.length);
  }

  isLighter(other: Load, condition: string): boolean {
    const [own, others] = [this.#in(condition), other.#in(condition)];
    return own < others || (own === others && this.#total < other.#total);
  }

  #in(condition: string): number {
    return this.#ofCondition.get(condition) ?? 0;
  }
}
