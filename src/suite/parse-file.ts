import * as z from "zod";
import { UserError } from "../errors.ts";
import { parsePublished } from "./published-format.ts";
import { type Suite, suiteSchema } from "./schema.ts";
import { notJson, parseJson } from "./text.ts";

/** A file is untrusted input, so its nesting is bounded. */
const DEPTH_LIMIT = 50;

/** The contents of a file of test cases. */
export interface ParsedFile {
  readonly format: "own" | "published";
  readonly suites: readonly Suite[];
}

/** Reads a file in this project's format or the published one. Throws a UserError with every problem, each with the file's path. */
export function parseFile(text: string, path: string): ParsedFile {
  if (path.endsWith(".jsonl") || text.trimStart().startsWith("["))
    return { format: "published", suites: parsePublished(text, path) };
  const data = parseJson(text);
  if (data === undefined) throw new UserError(`${path}: ${notJson(text)}.`);
  if (depthOf(data) > DEPTH_LIMIT)
    throw new UserError(`${path}: is nested deeper than ${DEPTH_LIMIT} levels.`);
  const parsed = suiteSchema.safeParse(data);
  if (parsed.success) return { format: "own", suites: [parsed.data] };
  throw new UserError(
    parsed.error.issues.map(
      (issue) => `${path}: ${z.core.toDotPath(issue.path) || "the file"}: ${issue.message}.`,
    ),
  );
}

/** How deep a value is nested; stops counting past the limit. */
function depthOf(data: unknown): number {
  let [level, depth]: [unknown[], number] = [[data], 0];
  while (level.length > 0 && depth <= DEPTH_LIMIT) {
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
    depth += 1;
  }
  return depth;
}
