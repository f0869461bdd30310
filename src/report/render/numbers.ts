import type { ConditionMetrics, Share } from "../../scoring/metrics.ts";
import { type Interval, intervalOf } from "../../scoring/wilson.ts";

/** A share in percent, rounded down to one decimal, so that 100 means all and 99.96 % is 99.9; undefined if nothing was planned. */
export function percentNumber({ reached, planned }: Pick<Share, "reached" | "planned">): number | undefined {
  return planned === 0 ? undefined : Math.floor((reached * 1_000) / planned) / 10;
}

/** What stands for a figure that says nothing. */
export const NO_FIGURE = "—";

/** `97.5 %`; a dash if nothing was planned or nothing answered. */
export function percent(share: Pick<Share, "reached" | "planned"> & Partial<Share>): string {
  const number = percentNumber(share);
  return number === undefined || isBlank(share) ? NO_FIGURE : `${number} %`;
}

/** The 95 % interval of a share in percent, rounded outward to one decimal; undefined if nothing was planned. */
export function intervalNumbers(share: Share): Interval | undefined {
  const interval = intervalOf(share);
  return (
    interval && { low: Math.floor(interval.low * 1_000) / 10, high: Math.ceil(interval.high * 1_000) / 10 }
  );
}

/** `87.4–99.6 %`; a dash if nothing was planned. */
export function interval(share: Share): string {
  const numbers = intervalNumbers(share);
  return numbers === undefined || isBlank(share) ? NO_FIGURE : `${numbers.low}–${numbers.high} %`;
}

/** A rate from 0 to 1 as the percentage that was configured. */
export function thresholdPercent(rate: number): string {
  return `${Number((rate * 100).toPrecision(12))} %`;
}

/**
 * Percentage points lost from one share to another, rounded away from zero to one decimal, so that a loss is never
 * shown as none; negative if something was gained; undefined if either was not planned.
 */
export function lossNumber(from: Share, to: Share): number | undefined {
  if (from.planned === 0 || to.planned === 0) return undefined;
  const numerator = (from.reached * to.planned - to.reached * from.planned) * 1_000;
  const tenths = numerator / (from.planned * to.planned);
  return (tenths < 0 ? -Math.ceil(-tenths) : Math.ceil(tenths)) / 10;
}

/** `−12.5 points`, `+3 points`, `±0`; a dash if there is nothing to compare. */
export function change(from: Share, to: Share): string {
  const loss = lossNumber(from, to);
  if (loss === undefined || isBlank(from) || isBlank(to)) return NO_FIGURE;
  if (loss === 0) return "±0";
  return `${loss > 0 ? "−" : "+"}${Math.abs(loss)} points`;
}

/** Nothing of it was answered. */
function isBlank({ open, planned }: Partial<Share>): boolean {
  return open === planned;
}

/** `1,234` */
export function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `12 trials`, `1 trial`; `many`: the noun's plural, if irregular. */
export function plural(number: number, noun: string, many = `${noun}s`): string {
  return `${count(number)} ${number === 1 ? noun : many}`;
}

/** `2 min 5 s`, `9.3 s` */
export function duration(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 60) return `${Math.round(seconds * 10) / 10} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Pairs plain with each other condition that has as many trials, so that the two can be compared. The tools condition does
 * if all cases declare functions.
 */
export function comparedWithPlain<One extends Pick<ConditionMetrics, "condition" | "answered">>(
  metrics: readonly One[],
): { readonly plain: One; readonly other: One }[] {
  const plain = metrics.find(({ condition }) => condition === "plain");
  if (plain === undefined) return [];
  const comparable = ({ answered }: One): boolean => answered.planned === plain.answered.planned;
  return metrics.filter((other) => other !== plain && comparable(other)).map((other) => ({ plain, other }));
}
