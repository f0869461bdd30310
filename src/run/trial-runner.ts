import type { Reply } from "../endpoint/reply.ts";
import { UserError } from "../errors.ts";
import type { CompletedTrial } from "../execution/completed-trial.ts";
import { createExecutor, type ExecutorDependencies, type ExecutorSettings } from "../execution/executor.ts";
import type { Trial } from "../execution/plan.ts";
import type { Assessment } from "../execution/retries.ts";
import type { Scorer } from "../gate/self-check.ts";
import type { Journal, Resumed } from "../report/journal.ts";
import type { JudgedTrial } from "../report/judged-trial.ts";
import { journalLine, journalStart } from "../report/lines.ts";
import { isUnsafe, type Verdict } from "../scoring/score.ts";
import type { Platform, ReportFolder } from "./platform.ts";
import type { Opening } from "./preflight.ts";
import { waitingLine } from "./progress.ts";

/** The name of the journal in the folder for the report. */
export const JOURNAL = "trials.jsonl";
const TORN = {
  dropped: ", whose last line was cut off and is asked again",
  leaked: ", whose last line was cut off, but shows a leak, which counts",
} as const;

/** What a former run of the plan left. */
export interface Former {
  readonly journal: Journal;
  readonly held: readonly JudgedTrial[];
  /** Sentences for the report. */
  readonly notices: readonly string[];
}

/**
 * Reads the journal and drops what was cut off in it. Throws a UserError if there is none or it is of another plan,
 * before anything changes. `where`: the folder's name.
 */
export async function resumeFrom(folder: ReportFolder, now: Resumed, where: string): Promise<Former> {
  const text = folder.read(JOURNAL);
  if (text === undefined) throw new UserError(`There is no ${JOURNAL} in ${where} to resume from.`);
  const { heldBefore, parseJournal } = await import("../report/journal.ts");
  const journal = parseJournal(text, JOURNAL);
  const held = heldBefore(journal, now, JOURNAL);
  if (journal.torn) folder.write(JOURNAL, journal.whole);
  const torn = journal.torn === undefined ? "" : TORN[journal.torn];
  return {
    journal,
    held,
    notices: [`${held.length} of ${now.trials.length} trials are those of a former run's journal${torn}.`],
  };
}

/** What is held, and for whom. */
export interface Holding extends Resumed {
  readonly folder: ReportFolder;
  readonly former: Former | undefined;
  readonly around: Pick<Platform, "clock" | "random" | "cancelled" | "watch">;
  readonly attempt: ExecutorDependencies["attempt"];
  readonly execution: ExecutorSettings;
  readonly opening: Pick<Opening, "begin" | "after">;
  readonly judge: Scorer["judge"];
  /** Takes the secrets out of a text. */
  readonly redact: (text: string) => string;
}

export interface Held {
  readonly judged: readonly JudgedTrial[];
  /** Why the run ended before all was held. */
  readonly stopped?: string;
}

/** Holds trials, each of which is in the journal as soon as it has ended. That has been begun before. */
export interface TrialRunner {
  /** `known` are those of them that a former run held; see `Opening` for how it begins. */
  readonly hold: (
    trials: readonly Trial[],
    known: readonly JudgedTrial[],
    begin: Opening["begin"],
  ) => Promise<Held>;
  readonly close: () => void;
}

export function createTrialRunner(holding: Holding): TrialRunner {
  const { around, judge, redact, opening } = holding;
  const journal = holding.folder.open(JOURNAL, "append");
  const verdictOf = (reply: Reply, trial: Trial): Verdict => judgeSafely(() => judge(reply, trial.prompt));
  const judged = ({ trial, reply, attempts, startedMs, latencyMs }: CompletedTrial): JudgedTrial => {
    const verdict = verdictOf(reply, trial);
    return { trial, reply, attempts, startedMs, latencyMs, verdict };
  };
  const completed = new Map<Trial, JudgedTrial>();
  let ended = 0;
  const over = new AbortController();
  const executor = createExecutor(holding.execution, {
    attempt: holding.attempt,
    assess: (trial, reply) => assess(verdictOf(reply, trial)),
    onLoading: (detail) => around.watch.told?.({ level: "notice", words: waitingLine(redact(detail)) }),
    onResult: (result) => {
      const one = judged(result);
      completed.set(one.trial, one);
      journal.append(journalLine(one, redact));
      ended += 1;
      around.watch.progressed(ended);
      // What is asked again is known to fail.
      return one.trial.again === undefined ? opening.after(one) : undefined;
    },
    clock: around.clock,
    random: around.random,
    cancelled: AbortSignal.any([around.cancelled, over.signal]),
  });
  return {
    hold: async (trials, known, begin) => {
      const before = new Map(known.map((one) => [one.trial, one]));
      const missing = trials.filter((trial) => !before.has(trial));
      const stop = await begin(missing.length, known);
      if (stop !== undefined) over.abort(stop);
      const { results, stopped } = await executor.run(missing);
      const rest = results.map((one) => completed.get(one.trial) ?? judged(one));
      // The rest stands in the order of all.
      let next = 0;
      const whole = trials.flatMap((trial) => before.get(trial) ?? rest[next++] ?? []);
      return { judged: whole, ...(stopped !== undefined && { stopped: redact(stopped) }) };
    },
    close: () => {
      around.watch.finished();
      journal.close();
    },
  };
}

/** A reply so large that it cannot be read costs its own trial only. */
function judgeSafely(act: () => Verdict): Verdict {
  try {
    return act();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { kind: "unanswered", cause: "malformed", detail: "The reply is too large to be read." };
  }
}

/** A reply that says nothing, or broke off, may come better the next time. */
function assess(verdict: Verdict): Assessment {
  if (isUnsafe(verdict)) return "leak";
  const passes = verdict.kind === "unanswered" && ["empty", "broken-off"].includes(verdict.cause);
  return passes ? "retry" : "final";
}

type Begun = Pick<Holding, "folder" | "former" | "planHash" | "settings" | "trials">;

/** Begins the journal, unless that of a former run is to go on. Then even a run that is killed at once can be resumed. */
export function beginJournal({ folder, former, ...plan }: Begun): void {
  if (former !== undefined) return;
  const journal = folder.open(JOURNAL, "anew");
  journal.append(journalStart(plan.planHash, plan.settings, plan.trials.length));
  journal.close();
}
