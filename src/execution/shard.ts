import { groupBy } from "../collections.ts";
import { UserError } from "../errors.ts";
import type { Trial } from "./plan.ts";

/** One part of a plan that several jobs share: `2/8`. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** The most jobs that GitHub starts from one matrix. */
export const MOST_SHARDS = 256;

/**
 * The trials of each shard, in the plan's order; every trial is in exactly one. The prompts of a case in one condition
 * and run stay together: they are judged together and share a policy that the endpoint can cache. Each condition is
 * spread evenly, since some cost more than others. The split depends only on the plan. Throws a UserError if a shard
 * would be empty.
 */
export function shardsOf(trials: readonly Trial[], of: number): Trial[][] {
  const units = unitsOf(trials);
  if (units.length < of) {
    throw new UserError(
      `The plan cannot be split into ${of} shards: it has only ${units.length} test cases × conditions × runs, which are never split.`,
    );
  }
  const loads = Array.from({ length: of }, () => new Load());
  const loadOf = new Map<Trial, Load>();
  // Largest first, so that the small ones even out the difference.
  for (const unit of [...units].sort((a, b) => b.trials.length - a.trials.length)) {
    const load = loads.reduce((best, candidate) =>
      candidate.isLighter(best, unit.condition) ? candidate : best,
    );
    load.take(unit);
    for (const trial of unit.trials) loadOf.set(trial, load);
  }
  return loads.map((load) => trials.filter((trial) => loadOf.get(trial) === load));
}

/** The trials of one shard. */
export function shardOf(trials: readonly Trial[], { index, of }: Shard): Trial[] {
  return shardsOf(trials, of)[index - 1] ?? [];
}

/** The trials of a case in one condition and run. */
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

/** The trials assigned to a shard so far. */
class Load {
  #total = 0;
  readonly #ofCondition = new Map<string, number>();

  take({ condition, trials }: Unit): void {
    this.#total += trials.length;
    this.#ofCondition.set(condition, this.#in(condition) + trials.length);
  }

  isLighter(other: Load, condition: string): boolean {
    const difference = this.#in(condition) - other.#in(condition);
    return difference < 0 || (difference === 0 && this.#total < other.#total);
  }

  #in(condition: string): number {
    return this.#ofCondition.get(condition) ?? 0;
  }
}
