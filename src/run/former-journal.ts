import { join } from "node:path";
import * as z from "zod";
import { UserError } from "../errors.ts";
import { hasResponse } from "../execution/completed-trial.ts";
import { plural } from "../report/render/numbers.ts";
import type { ReportedTrial } from "../report/schema.ts";
import { parseJson } from "../suite/text.ts";
import { JOURNAL, type Journal, parseJournal } from "./journal.ts";
import type { ReportFolder } from "./platform.ts";

/** The journal of an unfinished run. */
export interface Unfinished {
  /** The trials in it: `12 of 93 trials`. */
  readonly trials: string;
}

/**
 * What a new run would overwrite; undefined if there is no journal, or if the report next to it has all its trials and was
 * not stopped while it asked again.
 */
export function unfinishedIn(folder: ReportFolder): Unfinished | undefined {
  const text = readText(folder, JOURNAL);
  if (text === "") return undefined;
  const journal = text === undefined ? undefined : parsed(text);
  // It may have been written by another version, and is not ours to delete.
  if (journal === undefined) return { trials: "unreadable trials" };
  const kept = new Map(
    journal.trials.filter(({ reply }) => hasResponse(reply)).map((trial) => [keyOf(trial), trial] as const),
  );
  const { planned } = journal.plan;
  if (kept.size === 0 || (kept.size >= planned && isFinished(folder, kept))) return undefined;
  return { trials: `${Math.min(kept.size, planned)} of ${plural(planned, "trial")}` };
}

/** Throws a UserError if a run in one of these folders would lose trials of an earlier one. */
export function refuseUnfinished(
  folders: readonly { readonly path: string; readonly folder: ReportFolder }[],
): void {
  const problems = folders.flatMap(({ path, folder }) => {
    const unfinished = unfinishedIn(folder);
    return unfinished === undefined
      ? []
      : [
          `${join(path, JOURNAL)} has ${unfinished.trials} of an unfinished run. Use --resume to continue it, or --restart to move it aside and start over.`,
        ];
  });
  if (problems.length > 0) throw new UserError(problems);
}

/** Moves the journal aside. Returns a sentence that says where it is. */
export function moveAside(folder: ReportFolder, path: string, { trials }: Unfinished): string {
  const name = folder.aside(JOURNAL);
  return `${join(path, JOURNAL)} had ${trials} of an unfinished run; it is now ${join(path, name)}.`;
}

/** Moves the journal of any earlier run aside. Returns a sentence that says where it is; undefined if there is none. */
export function journalAside(folder: ReportFolder, path: string): string | undefined {
  if (readText(folder, JOURNAL) === "") return undefined;
  const name = folder.aside(JOURNAL);
  return `${join(path, JOURNAL)} is of another run than the merged report; it is now ${join(path, name)}.`;
}

/** Empty if the file does not exist; undefined if it cannot be read. */
function readText(folder: ReportFolder, name: string): string | undefined {
  try {
    return folder.read(name)?.trim() ?? "";
  } catch {
    return undefined;
  }
}

function parsed(text: string): Journal | undefined {
  try {
    return parseJournal(`${text}\n`, JOURNAL);
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined;
    throw thrown;
  }
}

/** Identifies a trial and when it was run. */
type RunTrial = Pick<
  ReportedTrial,
  "suite" | "case" | "prompt" | "condition" | "run" | "startedMs" | "latencyMs"
>;

const reportWithTrials = z.object({
  outcome: z.object({ reasons: z.array(z.object({ kind: z.string() })).default([]) }),
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

/** Whether the report in the folder has exactly these trials, and the run came to its end. */
function isFinished(folder: ReportFolder, kept: ReadonlyMap<string, RunTrial>): boolean {
  const report = reportWithTrials.safeParse(parseJson(readText(folder, "report.json") ?? "")).data;
  if (report === undefined || report.outcome.reasons.some(({ kind }) => kind === "stopped")) return false;
  const same = report.trials.filter((trial) => {
    const before = kept.get(keyOf(trial));
    return before?.startedMs === trial.startedMs && before.latencyMs === trial.latencyMs;
  });
  return same.length >= kept.size;
}

function keyOf({
  suite,
  case: testCase,
  prompt,
  condition,
  run,
}: { [Name in keyof RunTrial]: unknown }): string {
  return JSON.stringify([suite, testCase, prompt, condition, run]);
}
