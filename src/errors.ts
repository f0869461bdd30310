import { isNativeError } from "node:util/types";

/** What the user can mend: its message is written for them and shown without a stack. Every problem is listed at once. */
export class UserError extends Error {
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === "string" ? [problems] : problems;
    super(list.join("\n"), options);
    this.name = "UserError";
    this.problems = list;
  }
}

/** The last branch of a switch over a union; the compiler rejects it while a kind is unhandled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled kind: ${JSON.stringify(value)}`);
}

/** The message of whatever was thrown, a string or an object without a message included. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error || isNativeError(thrown)) return thrown.message;
  return typeof thrown === "string" ? thrown : `Unknown error: ${JSON.stringify(thrown) ?? String(thrown)}`;
}
