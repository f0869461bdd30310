import { join } from "node:path";

/** The path of a file of the project; npm runs the tests in its folder. */
export function projectFile(...parts: readonly string[]): string {
  return join(process.cwd(), ...parts);
}

/** A day on which a waiver written today still counts. */
export function soon(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
