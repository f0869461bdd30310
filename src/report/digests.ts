import type { Report } from "./schema.ts";

type Digests = NonNullable<Report["digests"]>;

const NAMES = ["gate", "waivers", "distraction", "tool"] as const satisfies readonly (keyof Digests)[];

/** The digests that all of several jobs have in common: only these are those of what they made together. */
export function agreedDigests(jobs: readonly (Digests | undefined)[]): Digests {
  const [first = {}, ...others] = jobs;
  const agreed = NAMES.flatMap((name) => {
    const value = first[name];
    return value !== undefined && others.every((other) => other?.[name] === value) ? [[name, value]] : [];
  });
  return Object.fromEntries(agreed);
}
