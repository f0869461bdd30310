import { join } from "node:path";
import * as z from "zod";
import { UserError } from "../errors.ts";
import { hasResponse } from "../execution/completed-trial.ts";
import type { Journal } from "../report/journal.ts";
import { plural } from "../report/render/numbers.ts";
import type { ReportedTrial } from "../report/schema.ts";
import type { ReportFolder } from "./platform.ts";
import { JOURNAL } from "./trial-runner.ts";

/** A journal in the report's folder holds trials that no report there tells: what it has, in words. */
export interface Unfinished {
  readonly words: string;
}

/** What a run that begins would lose; undefined if there is nothing, or if the report beside it tells all of it. */
export async function unfinishedIn(folder: ReportFolder): Promise<Unfinished | undefined> {
  const text = textOf(folder);
  if (text === "") return undefined;
  const journal = text === undefined ? undefined : await parsed(text);
  // Of another version, say: whatever it is, it is not ours to throw away.
  if (journal === undefined) return { words: "trials that cannot be read" };
  const kept = new Map(
    journal.trials.filter(({ reply }) => hasResponse(reply)).map((one) => [keyOf(one), one] as const),
  );
  const { planned } = journal.plan;
  if (kept.size === 0 || (kept.size >= planned && tellsAll(folder, kept))) return undefined;
  return { words: `${Math.min(kept.size, planned)} of ${plural(planned, "trial")}` };
}

/** Throws a UserError if a run in one of these folders would lose trials of a former one. */
export async function refuseUnfinished(
  folders: readonly { readonly path: string; readonly folder: ReportFolder }[],
): Promise<void> {
  const found = await Promise.all(
    folders.map(async ({ path, folder }) => ({ path, unfinished: await unfinishedIn(folder) })),
  );
  const problems = found.flatMap(({ path, unfinished }) =>
    unfinished === undefined
      ? []
      : [
          `${join(path, JOURNAL)} holds ${unfinished.words} of a run that was not finished. Give --resume to go on with it, or --restart to begin again, which moves it aside.`,
        ],
  );
  if (problems.length > 0) throw new UserError(problems);
}

/** Moves the journal aside, and says where it is. */
export function moveAside(folder: ReportFolder, path: string, { words }: Unfinished): string {
  const name = folder.aside(JOURNAL);
  return `${join(path, JOURNAL)} held ${words} of a run that was not finished; it is now ${join(path, name)}.`;
}

/** Empty if there is no text; undefined if what is there cannot be read as one. */
function textOf(folder: ReportFolder): string | undefined {
  try {
    return folder.read(JOURNAL)?.trim() ?? "";
  } catch {
    return undefined;
  }
}

async function parsed(text: string): Promise<Journal | undefined> {
  const { parseJournal } = await import("../report/journal.ts");
  try {
    return parseJournal(`${text}\n`, JOURNAL);
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined;
    throw thrown;
  }
}

type Told = Pick<
  ReportedTrial,
  "suite" | "case" | "prompt" | "condition" | "run" | "startedMs" | "latencyMs"
>;

/** Only what tells whether a trial of the report is the one of the journal. */
const told = z.object({
  trials: z.array(
    z.object({
      suite: z.string(),
      case: z.string(),
      prompt: z.string(),
      condition: z.string(),
      run: z.number(),
      startedMs: z.number(),
      latencyMs: z.number(),
    }),
  ),
});

/** Whether the report in the folder is that of these very trials. */
function tellsAll(folder: ReportFolder, kept: ReadonlyMap<string, Told>): boolean {
  const report = told.safeParse(reportIn(folder)).data?.trials ?? [];
  const same = report.filter((one) => {
    const before = kept.get(keyOf(one));
    return before?.startedMs === one.startedMs && before.latencyMs === one.latencyMs;
  });
  return same.length >= kept.size;
}

function reportIn(folder: ReportFolder): unknown {
  try {
    return JSON.parse(folder.read("report.json") ?? "");
  } catch {
    return undefined;
  }
}

function keyOf({ suite, case: testCase, prompt, condition, run }: { [Name in keyof Told]: unknown }): string {
  return JSON.stringify([suite, testCase, prompt, condition, run]);
}
