import * as z from "zod";
import { messageOf } from "../errors.ts";
import type { Change } from "./change.ts";
import type { Call } from "./client.ts";
import type { WorkflowContext } from "./context.ts";

/** The files a change touches, renamed ones under both names, or why they are not known. */
export type Changes =
  | { readonly kind: "known"; readonly paths: readonly string[] }
  | { readonly kind: "unknown"; readonly why: string };

const file = z.object({ filename: z.string(), previous_filename: z.string().optional() });
const filesSchema = z.array(file);
const pullSchema = z.object({ head: z.object({ sha: z.string() }), changed_files: z.number() });
const comparisonSchema = z.object({ status: z.string(), files: filesSchema });

/** GitHub lists at most this many files of a pull request and of a comparison. */
const PULL_LIMIT = 3_000;
const COMPARISON_LIMIT = 300;
const PAGE = 100;

/** The files that the change under test touches; unknown if GitHub does not list them. Never rejects. */
export async function changesOf(call: Call, context: WorkflowContext): Promise<Changes> {
  return orUnknown(() => find(call, context));
}

/** The same of a change that was found, whatever the event. Never rejects. */
export async function changesIn(call: Call, { base, head, number }: Change): Promise<Changes> {
  return orUnknown(() => (number === undefined ? compared(call, base, head) : ofPull(call, number, head)));
}

async function orUnknown(act: () => Promise<Changes>): Promise<Changes> {
  try {
    return await act();
  } catch (thrown) {
    return unknown(
      `GitHub did not list the changed files (${messageOf(thrown)}); the job needs pull-requests: read, or contents: read outside of pull requests`,
    );
  }
}

function unknown(why: string): Changes {
  return { kind: "unknown", why };
}

async function find(call: Call, { event, pull, base, before, sha }: WorkflowContext): Promise<Changes> {
  switch (event) {
    case "pull_request":
    case "pull_request_target":
      return pull.kind === "number"
        ? ofPull(call, pull.number, sha)
        : unknown("the event's payload names no pull request");
    case "merge_group":
      return base.kind === "commit"
        ? compared(call, base.sha, sha)
        : unknown("the event's payload names no base commit");
    case "push":
      return before === undefined ? unknown("the push created the branch") : compared(call, before, sha);
    default:
      return unknown(`the event ${event} changes no files`);
  }
}

/** GitHub lists the files of the current head, so the head must match the event's both before and after. */
async function ofPull(call: Call, pull_number: number, sha: string): Promise<Changes> {
  const pull = (): Promise<z.infer<typeof pullSchema>> =>
    call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number }, pullSchema);
  const { changed_files: count, head } = await pull();
  if (count > PULL_LIMIT) return unknown(`more than ${PULL_LIMIT} files changed`);
  const files: z.infer<typeof filesSchema> = [];
  for (let page = 1; files.length < count; page++) {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
    const some = await call(route, { pull_number, per_page: PAGE, page }, filesSchema);
    files.push(...some);
    if (some.length < PAGE) break;
  }
  if (head.sha !== sha || (await pull()).head.sha !== sha)
    return unknown(`the head of #${pull_number} is no longer ${sha.slice(0, 12)}`);
  if (files.length !== count)
    return unknown(`GitHub lists ${files.length} of the ${count} files that #${pull_number} changes`);
  return { kind: "known", paths: pathsOf(files) };
}

async function compared(call: Call, base: string, head: string): Promise<Changes> {
  const basehead = `${base}...${head}`;
  const { status, files } = await call(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { basehead, per_page: PAGE },
    comparisonSchema,
  );
  // Otherwise changes that only the base has would be missing.
  if (status !== "ahead" && status !== "identical")
    return unknown(`${head.slice(0, 12)} is not a descendant of ${base.slice(0, 12)}`);
  if (files.length >= COMPARISON_LIMIT) return unknown(`${COMPARISON_LIMIT} or more files changed`);
  return { kind: "known", paths: pathsOf(files) };
}

function pathsOf(files: z.infer<typeof filesSchema>): string[] {
  return files.flatMap(({ filename, previous_filename }) => [
    filename,
    ...(previous_filename === undefined ? [] : [previous_filename]),
  ]);
}
