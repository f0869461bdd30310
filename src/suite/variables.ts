import { UserError } from "../errors.ts";
import { GENERATORS, type Generator, type Value } from "./generators.ts";
import { type Random, randomFrom } from "./random.ts";

/** The declarations of a test case: `{ "code": "letters:8" }`. */
export type Declarations = Readonly<Record<string, string>>;

/** The value of each placeholder: one text, or several for `{users[0]}`. */
export type Variables = ReadonlyMap<string, Value>;

/** How often a case's values are redrawn until none contains another. */
const ATTEMPTS = 1_000;

interface Recipe {
  readonly generator: Generator;
  readonly numbers: readonly number[];
  /** The variable that a derived one comes from. */
  readonly from?: string;
}

type Parsed =
  | { readonly kind: "recipe"; readonly recipe: Recipe }
  | { readonly kind: "problem"; readonly problem: string };

/** The problems of a test case's declarations, in sentences that name the variable. */
export function problemsOfDeclarations(declarations: Declarations): string[] {
  const names = Object.keys(declarations);
  return names.flatMap((name, index) => {
    const parsed = parseSpecification(declarations[name] ?? "", names.slice(0, index));
    return parsed.kind === "problem" ? [`variable "${name}": ${parsed.problem}`] : [];
  });
}

/**
 * Draws values for the declared variables. They depend only on the seed text and the declarations; no value equals or
 * contains another unless it was derived from it, so that a wrong password is never the password. Throws a UserError for a
 * declaration that cannot be satisfied.
 */
export function drawVariables(declarations: Declarations, seed: string): Variables {
  const random = randomFrom(seed);
  const recipes = recipesOf(declarations);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const values = drawAll(recipes, random);
    if (areApart(values, recipes)) return values;
  }
  throw new UserError(
    `The variables ${[...recipes.keys()].join(", ")} cannot all be different from one another.`,
  );
}

/** The source variable of a derived specification such as `above:threshold`; undefined for any other. */
export function derivedFrom(specification: string): string | undefined {
  const [name = "", source] = specification.split(":");
  const generator = Object.hasOwn(GENERATORS, name) ? GENERATORS[name] : undefined;
  return generator?.from === undefined ? undefined : source;
}

function recipesOf(declarations: Declarations): ReadonlyMap<string, Recipe> {
  const recipes = new Map<string, Recipe>();
  for (const [name, specification] of Object.entries(declarations)) {
    const parsed = parseSpecification(specification, [...recipes.keys()]);
    if (parsed.kind === "problem") throw new UserError(`variable "${name}": ${parsed.problem}`);
    recipes.set(name, parsed.recipe);
  }
  return recipes;
}

function parseSpecification(specification: string, declaredBefore: readonly string[]): Parsed {
  const [name = "", ...parts] = specification.split(":");
  const generator = Object.hasOwn(GENERATORS, name) ? GENERATORS[name] : undefined;
  if (generator === undefined) {
    return problem(`unknown generator "${name}"; the generators are ${Object.keys(GENERATORS).join(", ")}`);
  }
  if (generator.from !== undefined) return parseDerived(generator, parts, declaredBefore);
  return parseNumbers(generator, parts, specification);
}

function parseDerived(
  generator: Generator,
  parts: readonly string[],
  declaredBefore: readonly string[],
): Parsed {
  const [from, ...more] = parts;
  if (from === undefined || more.length > 0) return problem(`is written like "${generator.example}"`);
  if (!declaredBefore.includes(from)) return problem(`"${from}" must be a variable declared before it`);
  return { kind: "recipe", recipe: { generator, numbers: [], from } };
}

function parseNumbers(generator: Generator, parts: readonly string[], specification: string): Parsed {
  const numbers = parts.map((part) => (/^[0-9]{1,4}$/.test(part) ? Number(part) : Number.NaN));
  const fits = numbers.every((number, index) => {
    const [least, most] = generator.numbers[index] ?? [1, 0];
    return number >= least && number <= most;
  });
  if (fits && numbers.length >= generator.required) return { kind: "recipe", recipe: { generator, numbers } };
  const bounds = generator.numbers.map(([least, most]) => `${least} to ${most}`).join(", then ");
  return problem(`"${specification}" must be written like "${generator.example}"${bounds && ` (${bounds})`}`);
}

function problem(text: string): Parsed {
  return { kind: "problem", problem: text };
}

function drawAll(recipes: ReadonlyMap<string, Recipe>, random: Random): Variables {
  const values = new Map<string, Value>();
  for (const [name, { generator, numbers, from }] of recipes) {
    const other = from === undefined ? "" : values.get(from);
    if (typeof other !== "string" || (generator.from && !generator.from.accepts(other))) {
      throw new UserError(
        `variable "${name}": "${from}" must be ${generator.from?.description ?? "one text, not a list"}.`,
      );
    }
    values.set(name, generator.draw({ random, numbers, other }));
  }
  return values;
}

function areApart(values: Variables, recipes: ReadonlyMap<string, Recipe>): boolean {
  const drawn = [...values].flatMap(([name, value]) => [value].flat().map((text) => ({ name, text })));
  return drawn.every((one) =>
    drawn.every(
      (other) => one === other || related(recipes, one.name, other.name) || !other.text.includes(one.text),
    ),
  );
}

function related(recipes: ReadonlyMap<string, Recipe>, one: string, other: string): boolean {
  const sources = [recipes.get(one)?.from, recipes.get(other)?.from];
  return sources.includes(one) || sources.includes(other);
}

/** `{code}` or `{users[1]}`; anything else between braces is text. */
const PLACEHOLDER = /\{([A-Za-z_][A-Za-z0-9_]*)(?:\[([0-9]{1,3})\])?\}/g;

export interface Placeholder {
  readonly name: string;
  /** The element of a list, if there is an index. */
  readonly index?: number;
  readonly written: string;
}

/** The placeholders in a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(([written, name = "", index]) => ({
    name,
    written,
    ...(index === undefined ? {} : { index: Number(index) }),
  }));
}

/** The value of a placeholder; undefined if it has none (no such variable, a list, no such element). */
export function lookUp(placeholder: Placeholder, variables: Variables): string | undefined {
  const value = variables.get(placeholder.name);
  const element =
    placeholder.index === undefined || value === undefined ? value : elementOf(value, placeholder.index);
  return typeof element === "string" ? element : undefined;
}

function elementOf(value: Value, index: number): string | undefined {
  return typeof value === "string" ? undefined : value[index];
}

/** Fills in every placeholder of a text. Throws a UserError that names a placeholder without a value. */
export function fill(text: string, variables: Variables): string {
  return text.replace(PLACEHOLDER, (written, name: string, index: string | undefined) => {
    const placeholder = { name, written, ...(index === undefined ? {} : { index: Number(index) }) };
    const value = lookUp(placeholder, variables);
    if (value === undefined) throw new UserError(`Unknown placeholder ${written}.`);
    return value;
  });
}
