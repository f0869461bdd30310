import { replyText } from "../report/render/reply-text.ts";
import type { ReportedTrial } from "../report/schema.ts";

/** Maximum size of all replies of a page together. Bytes of UTF-8. */
export const PAGE_REPLY_BYTES = 2_500_000;
/** Longest reply that is shown whole: the first limit at which all replies fit. Characters. */
const LIMITS = [20_000, 8_000, 4_000, 2_000, 1_000, 500] as const;
const LEAST = 250;

/** Something asked, perhaps again and again. */
interface Shown {
  readonly trial: Pick<ReportedTrial, "reply"> & {
    readonly confirmations?: readonly Pick<ReportedTrial, "reply">[];
  };
}

/** How many characters of each reply the page has room for. */
export function replyLimit(shown: readonly Shown[], replyBytes = PAGE_REPLY_BYTES): number {
  const all = shown.flatMap(({ trial }) => [trial, ...(trial.confirmations ?? [])]);
  const replies = new Set(all.map(({ reply }) => replyText(reply)));
  const sizes = [...replies].map((text) => ({ length: text.length, bytes: Buffer.byteLength(text) }));
  const bytesWith = (limit: number): number =>
    sizes.reduce((sum, { length, bytes }) => sum + bytes * Math.min(1, limit / Math.max(1, length)), 0);
  return LIMITS.find((limit) => bytesWith(limit) <= replyBytes) ?? LEAST;
}

/** The beginning of a long text, and the text around the first keyword if that comes later; says how much is left out. */
export function excerpt(text: string, limit: number, keywords: readonly string[]): string {
  if (text.length <= limit) return text;
  const positions = keywords.map((keyword) => text.indexOf(keyword)).filter((position) => position !== -1);
  const first = Math.min(...positions, text.length);
  const half = Math.floor(limit / 2);
  if (positions.length === 0 || first < half) return text.slice(0, limit) + leftOut(text.length - limit);
  const start = Math.max(half, first - Math.floor(half / 2));
  const end = Math.min(text.length, start + half);
  return `${text.slice(0, half)}${leftOut(start - half)}${text.slice(start, end)}${leftOut(text.length - end)}`;
}

function leftOut(characters: number): string {
  return characters <= 0 ? "" : `\n… (${characters} characters left out here; report.json has them) …\n`;
}
