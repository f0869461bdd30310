import { expect } from "@jest/globals";
import fc from "fast-check";
import { UserError } from "../../src/errors.ts";

/** Texts and values that have broken readers before. */
export const nasty = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "__proto__",
    "constructor",
    "toString",
    "NaN",
    "-1",
    "1e309",
    "\u0000",
    "\ud800",
    "{",
    "[]",
    "{}",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
export const json = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.object({ key: nasty, maxDepth: 3 }), nasty);

/** The value with one part of it replaced by something else. */
export function bent(value: unknown): fc.Arbitrary<unknown> {
  const places: (readonly (string | number)[])[] = [];
  const walk = (part: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (typeof part !== "object" || part === null) return;
    const keys = Array.isArray(part) ? [...part.keys()] : Object.keys(part);
    for (const key of keys) walk(Reflect.get(part, key), [...path, key]);
  };
  walk(value, []);
  const put = (part: unknown, path: readonly (string | number)[], other: unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return other;
    const copy = Array.isArray(part) ? [...part] : { ...Object(part) };
    Reflect.set(copy, key, put(Reflect.get(Object(part), key), rest, other));
    return copy;
  };
  return fc.tuple(fc.constantFrom(...places), json).map(([path, other]) => put(value, path, other));
}

/** What the act gives; undefined if it ended with a message for the user. Anything else it throws is a crash. */
export function orMessage<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(UserError);
    if (thrown instanceof UserError)
      for (const problem of thrown.problems) expect(problem.length).toBeGreaterThan(5);
    return undefined;
  }
}

/** The same for what takes its time. */
export async function orMessageLater<T>(act: () => Promise<T>): Promise<T | undefined> {
  const ended = await act().then(
    (value) => () => value,
    (thrown: unknown) => (): T => {
      throw thrown;
    },
  );
  return orMessage(ended);
}

/** How a trial of a random run ends. */
export const trialEnds = fc.array(fc.constantFrom("right", "leaks", "refuses", "silent"), {
  minLength: 1,
  maxLength: 24,
});
