/** Values from `from` up to but without `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bins in each decade. */
const PER_DECADE = 8;

/** The values in bins of equal width on a logarithmic axis; values below `least` count as that. */
export function logBins(values: readonly number[], least: number): Bin[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const place = Math.floor(Math.log10(Math.max(least, value)) * PER_DECADE);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => ({
      from: 10 ** (place / PER_DECADE),
      to: 10 ** ((place + 1) / PER_DECADE),
      count,
    }));
}

/** The value that the given share of all values, 0 to 1, do not exceed; undefined without any. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
