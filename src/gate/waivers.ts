import * as z from "zod";
import { UserError } from "../errors.ts";
import { closest } from "../suite/suggest.ts";
import { notJson, parseJson } from "../suite/text.ts";
import { readYaml, type YamlPath } from "../suite/yaml.ts";

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

/** What each field of a waiver must be. */
export const waiverFields = {
  case: z
    .string('must be a case as suite/case, like "rules/locker-codes"')
    .max(201)
    .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/, 'must be a case as suite/case, like "rules/locker-codes"'),
  owner: line(200),
  reason: line(1_000),
  expires: z.iso.date("must be the last day of the waiver, like 2027-01-31"),
};
const waiverFile = z.strictObject(
  {
    $schema: z.string().optional(),
    waivers: z
      .array(z.strictObject(waiverFields, "must have case, owner, reason and expires"), "must be a list")
      .max(10_000, "must have at most 10,000 entries"),
  },
  "must have the list waivers",
);

const PROBLEMS_SHOWN = 20;

export interface WaiverContext {
  /** Every case of the suites, as `suite/case`. */
  readonly cases: ReadonlySet<string>;
  /** The day of the run, `2027-01-31`, in UTC. */
  readonly day: string;
}

/**
 * Reads a file of waivers, YAML or JSON by its name. Throws a UserError with every problem: missing or malformed fields, a
 * case that is waived twice or does not exist, an expiry more than a year away.
 */
export function parseWaivers(text: string, file: string, context: WaiverContext): Waiver[] {
  const { data, placeOf } = located(text, file);
  const parsed = waiverFile.safeParse(data);
  const problems = [
    ...(parsed.error?.issues ?? []).flatMap(problemsOfIssue),
    ...problemsOfEntries(entriesIn(data), context),
  ].sort((a, b) => indexIn(a) - indexIn(b));
  if (parsed.success && problems.length === 0) return parsed.data.waivers;
  const say = ({ path, message }: Problem): string =>
    `${placeOf(path)}: ${z.core.toDotPath(path) || "the file"}: ${message}${message.endsWith("?") ? "" : "."}`;
  throw new UserError(shown(problems, say, file));
}

/** The schema of a file of waivers, for editors. */
export function waiversSchema(): unknown {
  return { title: "Waivers of nessie-action", ...z.toJSONSchema(waiverFile, { io: "input" }) };
}

/** Whether a file of waivers is YAML, by its name. */
export function isYamlFile(file: string): boolean {
  return /\.ya?ml$/i.test(file);
}

/** A problem of the value at a path. */
interface Problem {
  readonly path: YamlPath;
  readonly message: string;
}

/** The data of a text, and what messages call the place of a value. */
function located(
  text: string,
  file: string,
): { readonly data: unknown; readonly placeOf: (path: YamlPath) => string } {
  if (!isYamlFile(file)) {
    const data = parseJson(text);
    if (data === undefined) throw new UserError(`${file}: ${notJson(text)}.`);
    return { data, placeOf: () => file };
  }
  const read = readYaml(text);
  if (read.kind === "problems") {
    const say = ({ line, column, message }: (typeof read.problems)[number]): string =>
      `${file}:${line}:${column}: ${message}.`;
    throw new UserError(shown(read.problems, say, file));
  }
  const placeOf = (path: YamlPath): string => {
    const { line, column } = read.positionOfKey(path);
    return `${file}:${line}:${column}`;
  };
  return { data: read.data, placeOf };
}

/** The first problems as sentences, and how many more there are. */
function shown<T>(problems: readonly T[], say: (problem: T) => string, file: string): string[] {
  const more = problems.length - PROBLEMS_SHOWN;
  return [
    ...problems.slice(0, PROBLEMS_SHOWN).map(say),
    ...(more > 0 ? [`${file}: … and ${more} more problems.`] : []),
  ];
}

function problemsOfIssue(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
  return issue.keys.map((key) =>
    // A name that may hide or move text is not repeated.
    /^[\w$-]{1,40}$/.test(key)
      ? { path: [...path, key], message: "there is no such field" }
      : { path, message: "has a field that does not exist" },
  );
}

/** The position of the waiver that a problem is of; those of the whole file come first. */
function indexIn({ path }: Problem): number {
  return typeof path[1] === "number" ? path[1] : -1;
}

interface Entry {
  readonly index: number;
  readonly name: string | undefined;
  readonly expires: string | undefined;
}

/** The well-formed cases and days in a file that may have other problems. */
function entriesIn(data: unknown): Entry[] {
  const loose = z.object({ waivers: z.array(z.unknown()) }).safeParse(data).data?.waivers ?? [];
  const { case: name, expires } = waiverFields;
  return loose.map((entry, index) => ({
    index,
    name: z.object({ case: name }).safeParse(entry).data?.case,
    expires: z.object({ expires }).safeParse(entry).data?.expires,
  }));
}

function problemsOfEntries(entries: readonly Entry[], { cases, day }: WaiverContext): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ index, name, expires }) => {
    const doubled = name !== undefined && seen.has(name);
    if (name !== undefined) seen.add(name);
    const ofCase = doubled ? `${name} is waived twice` : name && problemOfCase(name, cases);
    const ofExpiry = expires && problemOfExpiry(expires, day);
    return [
      ...(ofCase ? [{ path: ["waivers", index, "case"], message: ofCase }] : []),
      ...(ofExpiry ? [{ path: ["waivers", index, "expires"], message: ofExpiry }] : []),
    ];
  });
}

/** What is wrong with the name of a case, as the end of a sentence; undefined if there is such a case. */
export function problemOfCase(name: string, cases: ReadonlySet<string>): string | undefined {
  if (cases.has(name)) return undefined;
  const meant = [...cases].find((one) => one.endsWith(`/${name}`)) ?? closest(name, [...cases]);
  return `there is no case ${name}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

/** What is wrong with the last day of a waiver, as the end of a sentence. A longer waiver would be forgotten. */
export function problemOfExpiry(expires: string, day: string): string | undefined {
  const latest = `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
  return expires <= latest ? undefined : `must be within a year, by ${latest}, but is ${expires}`;
}

/** Whether a waiver is valid on a day, `2027-01-31`; its last day counts. */
export function isInForce({ expires }: Waiver, day: string): boolean {
  return day <= expires;
}

/** The date in UTC, `2027-01-31`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
