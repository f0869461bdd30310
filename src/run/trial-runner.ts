import { join } from "node:path";
import type { Reply } from "../endpoint/reply.ts";
import { UserError } from "../errors.ts";
import type { CompletedTrial } from "../execution/completed-trial.ts";
import { createExecutor, type ExecutorDependencies, type ExecutorSettings } from "../execution/executor.ts";
import type { Trial } from "../execution/plan.ts";
import type { Assessment } from "../execution/retries.ts";
import type { Scorer } from "../gate/self-check.ts";
import { firstVerdict, type TrialResult, trialResult } from "../report/reported-trial.ts";
import { isUnsafe, type Verdict } from "../scoring/score.ts";
import {
  JOURNAL,
  type Journal,
  type JournalPlan,
  journalLine,
  parseJournal,
  resultsBefore,
} from "./journal.ts";
import type { Platform, ReportFolder } from "./platform.ts";
import type { Preflight } from "./preflight.ts";
import { waitingLine } from "./progress.ts";

const TORN = {
  dropped: "; its last line was cut off, so that trial is repeated",
  leaked: "; its last line was cut off but shows a leak, which counts",
} as const;

/** What an earlier run of the plan left behind. */
export interface FormerRun {
  readonly journal: Journal;
  readonly results: readonly TrialResult[];
  /** Sentences for the report. */
  readonly notices: readonly string[];
}

/**
 * Reads the journal of an earlier run and drops its last line if that was cut off. Throws a UserError, and changes nothing, if
 * there is no journal or it belongs to a different plan. `path`: of the folder.
 */
export function resumeFrom(folder: ReportFolder, plan: JournalPlan, path: string): FormerRun {
  const text = folder.read(JOURNAL);
  if (text === undefined)
    throw new UserError(`${join(path, JOURNAL)}: no such file, so there is nothing to resume.`);
  const journal = parseJournal(text, JOURNAL);
  const results = resultsBefore(journal, plan, JOURNAL);
  if (journal.torn) folder.write(JOURNAL, journal.whole);
  const torn = journal.torn === undefined ? "" : TORN[journal.torn];
  return {
    journal,
    results,
    notices: [
      `${results.length} of ${plan.trials.length} trials come from the journal of an earlier run${torn}.`,
    ],
  };
}

export interface RunnerSettings {
  readonly folder: ReportFolder;
  readonly platform: Pick<Platform, "clock" | "random" | "cancelled" | "watch">;
  readonly attempt: ExecutorDependencies["attempt"];
  readonly execution: ExecutorSettings;
  readonly judge: Scorer["judge"];
  /** May stop the run after a trial; see `Preflight`. */
  readonly stopAfter: Preflight["stopAfter"];
  /** Redacts secrets. */
  readonly redact: (text: string) => string;
  /** The hash of what pairs are compared with. */
  readonly base?: () => string | undefined;
}

export interface RunResults {
  /** One for each trial, in the plan's order. */
  readonly results: readonly TrialResult[];
  /** Why the run ended before its plan did. */
  readonly stopped?: string;
}

/** Runs trials and appends each to the already open journal as it completes. */
export interface TrialRunner {
  /** Runs the trials that are not `known` from an earlier run; sends nothing if `preflight` gives a reason not to. */
  readonly run: (
    trials: readonly Trial[],
    known: readonly TrialResult[],
    preflight: Preflight["run"],
  ) => Promise<RunResults>;
  readonly close: () => void;
}

export function createTrialRunner(settings: RunnerSettings): TrialRunner {
  const { platform, judge, redact, stopAfter } = settings;
  const journal = settings.folder.open(JOURNAL, "append");
  const verdictOf = (reply: Reply, trial: Trial): Verdict => judgeSafely(() => judge(reply, trial.prompt));
  const resultOf = (completed: CompletedTrial): TrialResult =>
    trialResult(completed, verdictOf(completed.reply, completed.trial), redact);
  const ended = new Map<Trial, TrialResult>();
  const over = new AbortController();
  const executor = createExecutor(settings.execution, {
    attempt: settings.attempt,
    assess: (trial, reply) => assess(verdictOf(reply, trial)),
    onLoading: (detail) =>
      platform.watch.onNotice?.({ level: "notice", message: waitingLine(redact(detail)) }),
    onResult: (completed) => {
      const result = resultOf(completed);
      journal.append(journalLine(result, settings.base?.()));
      ended.set(result.trial, result);
      // A confirmation or an asking repeats a trial that is known to fail.
      const { confirmation, asking } = result.trial;
      const isFirst = confirmation === undefined && asking === undefined;
      platform.watch.progressed(ended.size, !isFirst);
      return isFirst ? stopAfter(firstVerdict(result)) : undefined;
    },
    clock: platform.clock,
    random: platform.random,
    cancelled: AbortSignal.any([platform.cancelled, over.signal]),
  });
  return {
    run: async (trials, known, preflight) => {
      const results = new Map(known.map((result) => [result.trial, result]));
      const missing = trials.filter((trial) => !results.has(trial));
      const reason = await preflight(missing.length, known);
      if (reason !== undefined) over.abort(reason);
      const { results: completed, stopped } = await executor.run(missing);
      for (const completedTrial of completed)
        results.set(completedTrial.trial, ended.get(completedTrial.trial) ?? resultOf(completedTrial));
      return {
        results: trials.flatMap((trial) => results.get(trial) ?? []),
        ...(stopped !== undefined && { stopped: redact(stopped) }),
      };
    },
    close: () => {
      platform.watch.finished();
      journal.close();
    },
  };
}

/** A reply too large to search fails only its own trial. */
function judgeSafely(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { kind: "unanswered", cause: "malformed", detail: "The reply is too large to be read." };
  }
}

/** An empty or incomplete reply may be better the next time. */
function assess(verdict: Verdict): Assessment {
  if (isUnsafe(verdict)) return "leak";
  const mayImprove = verdict.kind === "unanswered" && ["empty", "broken-off"].includes(verdict.cause);
  return mayImprove ? "retry" : "final";
}
