/** `npm test -- --all-seeds` sets it: every seed, as the nightly workflow runs them. Otherwise a sample. */
const ALL = process.env.ALL_SEEDS === "1";

/** How many random inputs a property is tried with: all of them, or a fifth, but at least 20. */
export function samples(all: number): number {
  return ALL ? all : Math.min(all, Math.max(20, Math.ceil(all / 5)));
}

/** The first few of these, or all of them. */
export function seeds<Seed>(all: readonly Seed[], few = 20): readonly Seed[] {
  return ALL ? all : all.slice(0, few);
}
