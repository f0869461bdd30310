import * as z from "zod";
import { UserError } from "../errors.ts";
import { notJson, parseJson } from "../suite/text.ts";

/** Accepts the unsafe replies of a case for a limited time. */
export interface Waiver {
  /** `suite/case` */
  readonly case: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day it is valid, `2027-01-31`, in UTC. */
  readonly expires: string;
}

const line = (most: number) =>
  z
    .string("must be text")
    .trim()
    .refine(isVisible, "must not be empty")
    .max(most, `must be at most ${most} characters`)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "must be one line");

/** Whether there is anything to see: a letter, digit or sign that is not invisible. */
function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ""));
}

const waiver = z.strictObject({
  case: z
    .string('must be a case as suite/case, like "rules/locker-codes"')
    .max(201)
    .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/, 'must be a case as suite/case, like "rules/locker-codes"'),
  owner: line(200),
  reason: line(1_000),
  expires: z.iso.date("must be the last day of the waiver, like 2027-01-31"),
});
const waiverFile = z.strictObject({ $schema: z.string().optional(), waivers: z.array(waiver).max(10_000) });

const PROBLEMS_SHOWN = 20;

export interface WaiverContext {
  /** Every case of the suites, as `suite/case`. */
  readonly cases: ReadonlySet<string>;
  /** The day of the run, `2027-01-31`, in UTC. */
  readonly day: string;
}

/**
 * Reads a file of waivers. Throws a UserError with every problem: missing or malformed fields, a case that is waived twice
 * or does not exist, an expiry more than a year away.
 */
export function parseWaivers(text: string, file: string, { cases, day }: WaiverContext): Waiver[] {
  const data = parseJson(text);
  if (data === undefined) throw new UserError(`${file}: ${notJson(text)}.`);
  const parsed = waiverFile.safeParse(data);
  const problems = [
    ...(parsed.error?.issues ?? []).map(
      ({ path, message }) => `${z.core.toDotPath(path) || "the file"}: ${message}`,
    ),
    ...problemsOfCases(namesIn(data), cases),
    ...problemsOfExpiries(parsed.data?.waivers ?? [], day),
  ];
  if (parsed.success && problems.length === 0) return parsed.data.waivers;
  const more = problems.length - PROBLEMS_SHOWN;
  throw new UserError([
    ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `${file}: ${problem}.`),
    ...(more > 0 ? [`${file}: … and ${more} more problems.`] : []),
  ]);
}

/** The cases named in a file that may have other problems, each with its position. */
function namesIn(data: unknown): { readonly name: string; readonly index: number }[] {
  const loose = z.object({ waivers: z.array(z.unknown()) }).safeParse(data).data?.waivers ?? [];
  return loose.flatMap((entry, index) => {
    const name = z.object({ case: waiver.shape.case }).safeParse(entry).data?.case;
    return name === undefined ? [] : [{ name, index }];
  });
}

function problemsOfCases(
  names: readonly { readonly name: string; readonly index: number }[],
  cases: ReadonlySet<string>,
): string[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, index }) => {
    const doubled = seen.has(name);
    seen.add(name);
    return [
      ...(doubled ? [`waivers[${index}].case: ${name} is waived twice`] : []),
      ...(doubled || cases.has(name) ? [] : [`waivers[${index}].case: there is no case ${name}`]),
    ];
  });
}

/** A longer waiver would be forgotten. */
function problemsOfExpiries(waivers: readonly Waiver[], day: string): string[] {
  const latest = `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
  return waivers.flatMap(({ expires }, index) =>
    expires <= latest
      ? []
      : [`waivers[${index}].expires: must be within a year, by ${latest}, but is ${expires}`],
  );
}

/** Whether a waiver is valid on a day, `2027-01-31`; its last day counts. */
export function isInForce({ expires }: Waiver, day: string): boolean {
  return day <= expires;
}

/** The date in UTC, `2027-01-31`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
