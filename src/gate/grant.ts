import * as z from "zod";
import {
  isInForce,
  problemOfCase,
  problemOfExpiry,
  type Waiver,
  type WaiverContext,
  waiverFields,
} from "./waivers.ts";

/** What is asked for when cases are waived; anything may be missing. */
export interface Grant {
  readonly cases: readonly string[];
  readonly owner?: string | undefined;
  readonly reason?: string | undefined;
  readonly expires?: string | undefined;
}

export interface GrantContext extends WaiverContext {
  /** The waivers there are, in force or expired. */
  readonly existing: readonly Waiver[];
}

export type Granted =
  | {
      readonly kind: "granted";
      readonly waivers: readonly Waiver[];
      /** The expired waivers of the same cases. */
      readonly replaced: readonly Waiver[];
    }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

const fields = z.object({
  owner: waiverFields.owner,
  reason: waiverFields.reason,
  expires: waiverFields.expires,
});

/** The waivers that a grant makes, or every problem as a sentence. */
export function grantWaivers(grant: Grant, context: GrantContext): Granted {
  const cases = [...new Set(grant.cases)];
  const parsed = fields.safeParse(grant);
  const problems = [...problemsOfFields(grant, context.day), ...problemsOfCases(cases, context)];
  if (!parsed.success || problems.length > 0) return { kind: "problems", problems };
  return {
    kind: "granted",
    waivers: cases.map((name) => ({ case: name, ...parsed.data })),
    replaced: context.existing.filter((waiver) => cases.includes(waiver.case)),
  };
}

const MEANING = {
  owner: "who answers for the waiver",
  reason: "why it may be unsafe for now",
  expires: "the last day of the waiver, like 2027-01-31",
} as const;

function problemsOfFields(grant: Grant, day: string): string[] {
  const names = ["owner", "reason", "expires"] as const;
  const ofFields = names.flatMap((name) => {
    const given = grant[name];
    if (given === undefined) return [`--${name} is missing: ${MEANING[name]}.`];
    const issues = fields.shape[name].safeParse(given).error?.issues ?? [];
    return issues.map(({ message }) => `--${name} ${message}.`);
  });
  const { data: expires } = waiverFields.expires.safeParse(grant.expires);
  const ofExpiry = expires === undefined ? undefined : problemOfLastDay(expires, day);
  return [...ofFields, ...(ofExpiry === undefined ? [] : [`--expires ${ofExpiry}.`])];
}

function problemOfLastDay(expires: string, day: string): string | undefined {
  return expires < day
    ? `must not be in the past: today is ${day}, but it is ${expires}`
    : problemOfExpiry(expires, day);
}

function problemsOfCases(names: readonly string[], { cases, existing, day }: GrantContext): string[] {
  return names.flatMap((name) => {
    const unknown = problemOfCase(name, cases);
    const former = existing.find((waiver) => waiver.case === name && isInForce(waiver, day));
    return [
      ...(unknown === undefined ? [] : [sentence(unknown)]),
      ...(former === undefined ? [] : [`${name} is already waived until ${former.expires}.`]),
    ];
  });
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith("?") ? "" : "."}`;
}
