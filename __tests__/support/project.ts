import { join } from "node:path";

/** The path of a file of the project; npm runs the tests in its folder. */
export function projectFile(...parts: readonly string[]): string {
  return join(process.cwd(), ...parts);
}
