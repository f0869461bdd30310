import * as z from "zod";
import type { Shard } from "../execution/shard.ts";
import { type Dialect, problemOfPattern } from "../suite/pattern-problems.ts";
import { closest } from "../suite/suggest.ts";
import { jsonTypeOf, typed } from "./json-types.ts";

/** Undefined for an empty text. */
export function optional<Output>(schema: z.ZodType<Output, string>): z.ZodType<Output | undefined, string> {
  const whole = z.union([z.literal("").transform(() => undefined), schema], {
    error: (issue) => innerMessage(issue),
  });
  return typed(whole, jsonTypeOf(schema) ?? { type: "string" });
}

/** The message of the second branch, which says what is expected. */
function innerMessage(issue: z.core.$ZodRawIssue): string | undefined {
  const branches = issue.code === "invalid_union" ? issue.errors : [];
  return branches.at(-1)?.[0]?.message;
}

/** One of the names; the message lists them. */
export function oneOf<const Names extends readonly string[]>(names: Names): z.ZodType<Names[number], string> {
  const list = names.length === 2 ? names.join(" or ") : names.join(", ");
  const schema = z.string().transform((text, context): Names[number] => {
    const found = names.find((name) => name === text);
    if (found !== undefined) return found;
    const meant = closest(text, names);
    const hint = meant === undefined ? "" : ` (did you mean ${meant}?)`;
    context.addIssue({
      code: "custom",
      message: `must be ${names.length === 2 ? "" : "one of "}${list}${hint}`,
    });
    return z.NEVER;
  });
  return typed(schema, { enum: names });
}

/** Digits only, within inclusive bounds. */
export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const schema = z
    .string()
    .refine((text) => /^[0-9]{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);
  return typed(schema, { type: "integer", minimum: least, maximum: most });
}

/** Digits with at most one point, within inclusive bounds. */
export function decimal(least: number, most: number): z.ZodType<number, string> {
  const schema = z
    .string()
    .refine(
      (text) => /^[0-9]{1,7}(?:\.[0-9]{1,10})?$/.test(text) && Number(text) >= least && Number(text) <= most,
      {
        error: `must be a number from ${least} to ${most}`,
      },
    )
    .transform(Number);
  return typed(schema, { type: "number", minimum: least, maximum: most });
}

/** `2/8`: the second of eight shards. */
export function shard(most: number): z.ZodType<Shard, string> {
  return z.string().transform((text, context): Shard => {
    const [, index, of] = /^([1-9][0-9]{0,4})\/([1-9][0-9]{0,4})$/.exec(text)?.map(Number) ?? [];
    if (index !== undefined && of !== undefined && index <= of && of <= most) return { index, of };
    context.addIssue({
      code: "custom",
      message: `must be a shard such as 2/8, of at most ${most}`,
    });
    return z.NEVER;
  });
}

export interface Percentage {
  /** 0 to 1. Rounded once, so that 999 of 1,000 reach 99.9 %. */
  readonly rate: number;
  readonly percent: number;
}

/** The path of a file or folder that may not exist. */
export function path(): z.ZodType<string, string> {
  return z.string().refine((text) => !text.includes("\0"), "must be a path");
}

export function trueOrFalse(): z.ZodType<boolean, string> {
  return typed(
    oneOf(["true", "false"]).transform((text) => text === "true"),
    { type: "boolean" },
  );
}

/** A threshold given in percent. */
export function percentage(): z.ZodType<Percentage, string> {
  const schema = z
    .string()
    .refine((text) => decimal(0, 100).safeParse(text).success, "must be a number from 0 to 100")
    .transform((text) => ({ rate: Number(`${text}e-2`), percent: Number(text) }));
  return typed(schema, { type: "number", minimum: 0, maximum: 100 });
}

/** Items separated by commas or newlines, without duplicates. */
export function parseList(text: string): string[] {
  return itemsOf(text, /[,\n]/);
}

/** Items between separators, without duplicates. */
export function itemsOf(text: string, separator: RegExp): string[] {
  const items = text.split(separator).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}

/** Path patterns separated by newlines, or by commas outside braces. Every problem names its pattern. */
export function globList(dialect: Dialect): z.ZodType<readonly string[], string> {
  return z.string().transform((text, context) => {
    const patterns = itemsOf(text, /\n|,(?![^{}]*\})/);
    const problems = problemsOfPatterns(text, patterns, dialect);
    if (problems.length === 0) return patterns;
    // These messages quote what is wrong themselves.
    context.addIssue({ code: "custom", message: problems.join("; "), params: QUOTED });
    return z.NEVER;
  });
}

/** The parameters of an issue whose message quotes what is wrong. */
const QUOTED = { quoted: true };

export function isQuoted(issue: z.core.$ZodIssue): boolean {
  return issue.code === "custom" && issue.params?.quoted === true;
}

function problemsOfPatterns(text: string, patterns: readonly string[], dialect: Dialect): string[] {
  if (/^\[.*,.*\]$/s.test(text.trim()))
    return [
      "must be patterns separated by commas or lines, not a YAML list in brackets; leave the brackets out",
    ];
  const problems = patterns.flatMap((one) => {
    const problem = problemOfPattern(one, dialect);
    return problem === undefined ? [] : [`cannot be read: the pattern ${JSON.stringify(one)} ${problem}`];
  });
  if (problems.length > 0 || patterns.length === 0 || patterns.some((one) => !one.startsWith("!")))
    return problems;
  return ["must include a pattern without !, such as ** before them"];
}

/** One item per line, without duplicates. */
export function lines(): z.ZodType<string[], string> {
  return z.string().transform((text) => itemsOf(text, /\n/));
}

const modelName = z
  .string()
  .max(300, "must have names of at most 300 characters")
  .refine((name) => !/\p{Cc}/u.test(name), "must have names without control characters");

/** Model names, one per line, without duplicates; a comma is part of a name. */
export function modelNames(most: number): z.ZodType<string[], string> {
  return lines().pipe(z.array(modelName).max(most, `must name at most ${most} models`));
}

/** The name of one model. */
export function oneModelName(): z.ZodType<string, string> {
  return z
    .string()
    .refine((text) => !text.includes("\n"), "must name one model")
    .pipe(modelName);
}
