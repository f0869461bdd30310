import { createHash } from "node:crypto";
import { messageOf, UserError } from "../errors.ts";
import type { FilledPrompt } from "./fill-prompt.ts";
import { containsKeyword } from "./keyword.ts";
import type { SuiteFiles } from "./load.ts";

/** Whether the user's own system prompt comes before or after the test case's policy. */
export const POSITIONS = ["before", "after"] as const;
export type Position = (typeof POSITIONS)[number];

/** The user's own system prompt, as in production; sent with every policy. */
export interface SystemPrompt {
  /** As written by the user. */
  readonly file: string;
  /** Of the file, as `sha256sum` prints it. */
  readonly sha256: string;
  readonly position: Position;
  readonly text: string;
}

/** What a report says about it: everything but its text, which may be confidential. */
export type SystemPromptMark = Omit<SystemPrompt, "text">;

export function markOf({ file, sha256, position }: SystemPrompt): SystemPromptMark {
  return { file, sha256, position };
}

/** It is sent with every request, so it is bounded. Characters. */
const LIMIT = 100_000;

/** Reads the file. Throws a UserError if it cannot be read, is not text, is empty or too long. */
export async function loadSystemPrompt(
  file: string,
  position: Position,
  files: Pick<SuiteFiles, "read" | "readExact">,
): Promise<SystemPrompt> {
  const read = files.readExact ?? files.read;
  const whole = await read(file).catch((thrown: unknown) => {
    throw new UserError(
      `${file}: cannot be read (${messageOf(thrown)}); system-prompt-file must be the path of a text file.`,
      { cause: thrown },
    );
  });
  const problem = problemOf(whole);
  if (problem !== undefined) throw new UserError(`${file}: ${problem}.`);
  const sha256 = createHash("sha256").update(whole).digest("hex");
  return { file, sha256, position, text: whole.replace(/^\uFEFF/, "").trim() };
}

function problemOf(whole: string): string | undefined {
  // U+FFFD replaces bytes that are not UTF-8.
  if (/(?![\t\n\r\f])\p{Cc}|\uFFFD/u.test(whole)) return "is not UTF-8 text, so it cannot be a system prompt";
  if (whole.replace(/^\uFEFF/, "").trim() === "")
    return "is empty; leave system-prompt-file out if there is no system prompt";
  if (whole.length > LIMIT) return `is longer than ${LIMIT.toLocaleString("en-US")} characters`;
  return undefined;
}

/** The text of the system message: the policy and the user's own prompt, if there is one. */
export function withSystemPrompt(policy: string, own: SystemPrompt | undefined): string {
  if (own === undefined) return policy;
  return own.position === "before" ? `${own.text}\n\n${policy}` : `${policy}\n\n${own.text}`;
}

const PROBLEMS_SHOWN = 20;

/**
 * Throws a UserError with every keyword of these prompts that the user's own system prompt contains: since every conversation
 * contains it too, a reply that repeats it shows nothing about the policy.
 */
export function refuseKeywords(
  own: SystemPrompt,
  asked: readonly { readonly suite: string; readonly testCase: string; readonly prompt: FilledPrompt }[],
): void {
  const problems = new Set(
    asked.flatMap(({ suite, testCase, prompt }) =>
      [...prompt.helpful, ...prompt.harmful]
        .filter((keyword) => containsKeyword(own.text, keyword))
        .map((keyword) => `${own.file}: contains "${keyword}", a keyword of ${suite}/${testCase}.`),
    ),
  );
  if (problems.size === 0) return;
  const more = problems.size - PROBLEMS_SHOWN;
  throw new UserError([
    ...[...problems].slice(0, PROBLEMS_SHOWN),
    ...(more > 0 ? [`… and ${more} more keywords.`] : []),
    "A reply could repeat a keyword from the system prompt regardless of the policy, so the gate could not judge it: reword the prompt, or choose other suites or another seed.",
  ]);
}
