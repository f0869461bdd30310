import * as z from "zod";
import { groupBy } from "../collections.ts";
import { UserError } from "../errors.ts";
import { SUITE_NAMES } from "./names.ts";
import type { Prompt, Suite, TestCase } from "./schema.ts";
import { parseJson } from "./text.ts";
import { type Declarations, placeholdersIn } from "./variables.ts";

/** The declarations of the published placeholders by name; a derived one follows its source. */
export const PUBLISHED_VARIABLES: Declarations = {
  secret: "letters:8",
  secrets: "letters:8:4",
  keys: "letters:8:4",
  key: "letters:6",
  password: "alphanumeric:6",
  wrong_password: "alphanumeric:6",
  number: "digits:4",
  threshold: "digits:4",
  wrong_number: "digits:4",
  other_number: "digits:4",
  number_pass: "digits:5",
  number_fail: "digits:3",
  even_number: "even:4",
  odd_number: "odd:4",
  users: "names:5",
  allowed: "names:5",
  balance1: "digits:8",
  balance2: "digits:7",
  phrase: "letters:8",
  phrase_lower: "lower:phrase",
  valid_email: "email",
  divisible_by_3: "multiple:3:4",
  not_divisible_by_3: "not-multiple:3:4",
  palindrome_str: "palindrome:5",
  non_palindrome_str: "not-palindrome:5",
  word1: "unique-letters:9",
  word2_anagram: "anagram:word1",
  word2_not_anagram: "not-anagram:word1",
  balanced_parens: "brackets:3",
  unbalanced_parens: "unbalanced-brackets:3",
  sorted_list: "sorted-list:5",
  unsorted_list: "unsorted-list:5",
  unique_chars_str: "unique-letters:5",
  non_unique_chars_str: "repeated-letters:6",
  bool_true: "true",
  bool_false: "false",
  subseq: "unique-letters:3",
  supersequence_str_yes: "supersequence:subseq",
  supersequence_str_no: "not-supersequence:subseq",
};

const lineSchema = z
  .object({
    id: z.string().min(1).max(100),
    template_type: z.string().min(1).max(100),
    template_group: z.string().min(1).max(100),
    type: z.enum(["helpful", "harmful", "both"]),
    default_conversation: z
      .array(
        z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string().min(1).max(20_000) }),
      )
      .min(2)
      .max(100),
    helpful_keywords: z.array(z.string().min(1).max(1_000)),
    harmful_keywords: z.array(z.string().min(1).max(1_000)),
  })
  .superRefine(({ default_conversation: [first, ...turns], type, ...keywords }, context) => {
    const complain = (message: string, ...path: string[]): void =>
      context.addIssue({ code: "custom", path, message });
    const alternates = turns.every(({ role }, index) => role === (index % 2 === 0 ? "user" : "assistant"));
    if (first?.role !== "system" || !alternates || turns.length % 2 === 0) {
      complain(
        "must be a system message, then user and assistant in turn, ending with the user",
        "default_conversation",
      );
    }
    // The keywords say which sides are judged; `type` may name fewer, but none without keywords.
    for (const side of ["helpful", "harmful"] as const) {
      if ((type === side || type === "both") && keywords[`${side}_keywords`].length === 0) {
        complain(`must not be empty, since type is "${type}"`, `${side}_keywords`);
      }
    }
  });

type PublishedRecord = z.infer<typeof lineSchema>;
interface NumberedRecord {
  /** `line 3` or `record 3`. */
  readonly place: string;
  readonly line: PublishedRecord;
}

/**
 * Reads the published format: JSON lines or one JSON array of prompts, grouped into test cases by `template_group` and into
 * suites by `template_type`. Throws a UserError with every problem and its line.
 */
export function parsePublished(text: string, file: string): Suite[] {
  const problems: string[] = [];
  const lines: NumberedRecord[] = [];
  for (const { place, value } of recordsOf(text, file)) {
    const parsed = parseRecord(value);
    if (typeof parsed === "string") problems.push(`${file}, ${place}: ${parsed}.`);
    else lines.push({ place, line: parsed });
  }
  problems.push(...lines.flatMap((record) => unknownPlaceholders(record, file)), ...doubledIds(lines, file));
  if (lines.length === 0 && problems.length === 0) problems.push(`${file}: contains no test case.`);
  if (problems.length > 0) throw new UserError(problems);
  return [...groupBy(lines, ({ line }) => line.template_type)]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([suite, members]) => ({
      suite: kebab(suite, "_"),
      description: `The published suite ${suite}.`,
      cases: casesOf(members),
    }));
}

interface RawRecord {
  readonly place: string;
  /** Undefined for what is not JSON. */
  readonly value: unknown;
}

function recordsOf(text: string, file: string): RawRecord[] {
  if (!text.trimStart().startsWith("[")) {
    return text
      .split("\n")
      .map((raw, index) => ({ place: `line ${index + 1}`, raw }))
      .filter(({ raw }) => raw.trim() !== "")
      .map(({ place, raw }) => ({ place, value: parseJson(raw) }));
  }
  const whole = z.array(z.unknown()).safeParse(parseJson(text));
  if (!whole.success) throw new UserError(`${file}: is not JSON.`);
  return whole.data.map((value, index) => ({ place: `record ${index + 1}`, value }));
}

function parseRecord(value: unknown): PublishedRecord | string {
  if (value === undefined) return "is not JSON";
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues
    .map(({ path, message }) => `${path.join(".") || "the record"}: ${message}`)
    .join("; ");
}

function unknownPlaceholders({ line, place }: NumberedRecord, file: string): string[] {
  const names = recordTexts(line).flatMap((text) => placeholdersIn(text).map(({ name }) => name));
  const unknown = [...new Set(names)].filter((name) => !Object.hasOwn(PUBLISHED_VARIABLES, name));
  return unknown.map(
    (name) =>
      `${file}, ${place}: unknown placeholder {${name}}; the placeholders are ${Object.keys(PUBLISHED_VARIABLES).join(", ")}.`,
  );
}

function doubledIds(lines: readonly NumberedRecord[], file: string): string[] {
  const first = new Map<string, string>();
  return lines.flatMap(({ line, place }) => {
    const id = `${line.template_group}/${kebab(line.id, "-")}`;
    const before = first.get(id);
    if (before === undefined) first.set(id, place);
    return before === undefined
      ? []
      : [`${file}, ${place}: the id "${line.id}" is already used in ${before}.`];
  });
}

function rank(suite: string): number {
  const order: readonly string[] = SUITE_NAMES;
  const index = order.indexOf(suite);
  return index === -1 ? SUITE_NAMES.length : index;
}

function casesOf(members: readonly NumberedRecord[]): TestCase[] {
  return [...groupBy(members, ({ line }) => line.template_group)].map(([group, own]) => {
    const system = own[0]?.line.default_conversation[0]?.content ?? "";
    const prompts = own.map(({ line }) => promptOf(line, system));
    return { id: kebab(group, "-"), title: group, system, variables: declarationsOf(own), prompts };
  });
}

function promptOf(line: PublishedRecord, shared: string): Prompt {
  const [policy, ...turns] = line.default_conversation.map(({ content }) => content);
  return {
    id: kebab(line.id, "-"),
    ...(policy !== undefined && policy !== shared && { system: policy }),
    turns,
    helpful: line.helpful_keywords,
    harmful: line.harmful_keywords,
  };
}

/** The declarations of the placeholders used and of their sources, in the table's order. */
function declarationsOf(members: readonly NumberedRecord[]): Record<string, string> {
  const used = new Set(
    members.flatMap(({ line }) =>
      recordTexts(line).flatMap((text) => placeholdersIn(text).map(({ name }) => name)),
    ),
  );
  for (const name of [...used]) {
    const source = PUBLISHED_VARIABLES[name]?.split(":")[1] ?? "";
    if (Object.hasOwn(PUBLISHED_VARIABLES, source)) used.add(source);
  }
  return Object.fromEntries(Object.entries(PUBLISHED_VARIABLES).filter(([name]) => used.has(name)));
}

function recordTexts(line: PublishedRecord): string[] {
  return [
    ...line.default_conversation.map(({ content }) => content),
    ...line.helpful_keywords,
    ...line.harmful_keywords,
  ];
}

/** `confidentiality_users[1]` becomes `confidentiality-users-1`. */
function kebab(published: string, joint: "-" | "_"): string {
  const words = published.toLowerCase().match(/[a-z0-9]+/g);
  return words?.join(joint) ?? "unnamed";
}
