import { isNativeError } from "node:util/types";

/** An error the user can fix: shown without a stack, with all problems at once. */
export class UserError extends Error {
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === "string" ? [problems] : problems;
    super(list.join("\n"), options);
    this.name = "UserError";
    this.problems = list;
  }
}

/** What an act gives; undefined if it threw a UserError, whose problems are added to the others to be told at once. */
export async function attempt<T>(problems: string[], act: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    problems.push(...thrown.problems);
    return undefined;
  }
}

/** The default branch of an exhaustive switch: it does not compile while a kind is unhandled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled kind: ${JSON.stringify(value)}`);
}

/** The message of a thrown value, which need not be an Error. */
export function messageOf(thrown: unknown): string {
  if (isNoSuchFile(thrown)) return "there is no such file or folder";
  if (thrown instanceof Error || isNativeError(thrown)) return thrown.message;
  return typeof thrown === "string" ? thrown : `Unknown error: ${JSON.stringify(thrown) ?? String(thrown)}`;
}

/** Node's own words name the system call and a path that the user may not know. */
function isNoSuchFile(thrown: unknown): boolean {
  return isNativeError(thrown) && "code" in thrown && thrown.code === "ENOENT" && "path" in thrown;
}
