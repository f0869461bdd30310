import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import { UserError } from "../../errors.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { plural } from "../../report/render/numbers.ts";
import { loadSuites } from "../../suite/load.ts";
import { SUITE_NAMES } from "../../suite/names.ts";
import { caseSchema, suiteSchema, testCaseSchema } from "../../suite/schema.ts";
import { type SuiteFile, skeletonCase, skeletonFile } from "../../suite/template.ts";
import { parseJson } from "../../suite/text.ts";
import { type CommandContext, type Invocation, text } from "../context.ts";
import { filesOf } from "../terminal.ts";
import { writeUserFile } from "../write-file.ts";

interface NewCase {
  readonly id: string;
  /** Name of a new suite; an existing file has its own. */
  readonly suite?: string | undefined;
  readonly to?: string | undefined;
}

/** In a hidden folder, so that patterns for test cases do not match it. */
const SCHEMA = ".schema/case.schema.json";
const SUITE = "own";

/** `nessie new-case`: writes a test case to start from, into a new file or at the end of an existing one. */
export async function newCaseCommand(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<number> {
  const { cwd, print } = context;
  const [id = ""] = positionals;
  const [suite, to] = [text(values.suite), text(values.to)];
  const path = to ?? `policies/${suite ?? SUITE}.json`;
  if (!path.endsWith(".json"))
    throw new UserError(`--to must be the path of a .json file, but is "${path}".`);
  const exists = existsSync(resolve(cwd, path));
  const file = exists ? await extended(path, { id, suite }, context) : started({ id, suite });
  write(path, file, cwd);
  const schema = join(dirname(path), SCHEMA);
  const namesSchema = file.$schema === `./${SCHEMA}`;
  if (namesSchema) write(schema, caseSchema(), cwd);
  const shown = terminalLine(path, 300);
  print(`${shown}: added the test case ${file.suite}/${id}, ${plural(file.cases.length, "case")} in total.`);
  if (namesSchema) print(`${terminalLine(schema, 300)}: the JSON schema for editors; commit it too.`);
  print(`Write your policy and prompts in it, then run: nessie check ${shown}`);
  return 0;
}

function started({ id, suite = SUITE }: NewCase): SuiteFile {
  const file = skeletonFile(suite, `./${SCHEMA}`, skeletonCase(checkedId(id)));
  const named = suiteSchema.safeParse(file);
  if (!named.success)
    throw new UserError(`--suite ${named.error.issues[0]?.message ?? "is not usable"}, but is "${suite}".`);
  if (SUITE_NAMES.some((name) => name === suite))
    throw new UserError(`--suite must be a name of your own, but "${suite}" is a published suite.`);
  return file;
}

const fileSchema = z.looseObject({
  $schema: z.string().exactOptional(),
  suite: z.string(),
  description: z.string(),
  cases: z.array(z.looseObject({ id: z.string() })),
});

/** The existing file with one more case. Throws a UserError if it is not a suite, or already has that case. */
async function extended(path: string, { id, suite }: NewCase, context: CommandContext): Promise<SuiteFile> {
  const { suiteFiles } = filesOf(context);
  // For its messages: the file must already be a suite.
  await loadSuites(path, suiteFiles);
  const file = fileSchema.parse(parseJson(await suiteFiles.read(path)));
  if (suite !== undefined && suite !== file.suite)
    throw new UserError(`${path}: contains the suite "${file.suite}", not "${suite}".`);
  if (file.cases.some((testCase) => testCase.id === id))
    throw new UserError(`${path}: already has a case "${id}".`);
  return { ...file, cases: [...file.cases, skeletonCase(checkedId(id))] };
}

function checkedId(id: string): string {
  const parsed = testCaseSchema.shape.id.safeParse(id);
  if (parsed.success) return id;
  throw new UserError(`The test case's id ${parsed.error.issues[0]?.message}, but is "${id}".`);
}

function write(path: string, data: unknown, cwd: string): void {
  writeUserFile(path, `${JSON.stringify(data, undefined, 2)}\n`, cwd);
}
