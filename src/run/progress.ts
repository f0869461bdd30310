import type { Clock } from "../execution/clock.ts";
import { count } from "../report/render/numbers.ts";
import type { ProgressListener } from "./platform.ts";

/** Progress of a run. */
export interface Progress {
  readonly done: number;
  /** Trials of the plan, and what is known so far to be asked again. */
  readonly planned: number;
  readonly elapsedMs: number;
  /** What failed is being asked again. */
  readonly again: boolean;
}

/** Before anything is planned. */
export const NOTHING_DONE: Progress = { done: 0, planned: 0, elapsedMs: 0, again: false };

/**
 * `120/558 trials · 14.2 per second · 31 s left`, or `560/570 · asking again · …`; the time left is estimated from the rate
 * so far.
 */
export function progressLine(progress: Progress): string {
  const { counts, rate, left } = partsOf(progress);
  return [...counts, ...rate, ...left].join(" · ");
}

interface Parts {
  readonly counts: readonly string[];
  readonly rate: readonly string[];
  readonly left: readonly string[];
}

function partsOf({ done, planned, elapsedMs, again }: Progress): Parts {
  const perSecond = elapsedMs > 0 ? (done / elapsedMs) * 1_000 : 0;
  const counts = `${count(done)}/${count(planned)}`;
  const isMoving = done > 0 && perSecond > 0;
  return {
    counts: again ? [counts, "asking again"] : [`${counts} trials`],
    rate: isMoving ? [`${perSecond.toFixed(1)} per second`] : [],
    left: isMoving && done < planned ? [`${timeLeft((planned - done) / perSecond)} left`] : [],
  };
}

/** The line between the plan and the confirmations. */
function confirmingLine(requests: number): string {
  return `Asking again what failed: ${count(requests)} more`;
}

/** The line while a server is not ready. `detail`: its message. */
export function waitingLine(detail: string): string {
  return `Waiting for the endpoint, which is not ready yet: ${detail}`;
}

const MOST_CELLS = 30;
/** With fewer cells a bar tells nothing: parts of the text make room for it. */
const LEAST_CELLS = 8;

/**
 * `████████░░░░ 120/558 trials · …` in at most `width` columns. The bar shrinks first, then the rate is left out, then the
 * time left, then the bar. It is never full: what failed may still be asked again, and when all is done it goes.
 */
export function progressBar(progress: Progress, width: number): string {
  const { counts, rate, left } = partsOf(progress);
  const texts = [[...counts, ...rate, ...left], [...counts, ...left], counts].map((parts) =>
    parts.join(" · "),
  );
  const text = texts.find(({ length }) => LEAST_CELLS + 1 + length <= width);
  if (text !== undefined) return `${barOf(progress, Math.min(MOST_CELLS, width - 1 - text.length))} ${text}`;
  return counts.join(" · ").slice(0, Math.max(0, width));
}

function barOf({ done, planned }: Progress, cells: number): string {
  const full = planned === 0 ? 0 : Math.min(cells - 1, Math.floor((done / planned) * cells));
  return "█".repeat(full) + "░".repeat(cells - full);
}

function timeLeft(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return `${Math.ceil(seconds / 60)} min`;
}

/**
 * Whether a line is due: after the first trial, at every tenth of what is planned or every ten seconds, and at the end of the
 * plan. What is asked again is planned in small steps, whose ends say nothing.
 */
export function everyTenth(): (progress: Progress) => boolean {
  let [nextDone, nextMs] = [1, 0];
  return ({ done, planned, elapsedMs, again }) => {
    const isEnd = done >= planned && !again;
    if (done < nextDone && elapsedMs < nextMs && !isEnd) return false;
    const tenth = planned / 10;
    nextDone = again ? done + tenth : (Math.floor(done / tenth) + 1) * tenth;
    nextMs = elapsedMs + 10_000;
    return true;
  };
}

/** Where progress is written line by line. */
export interface ProgressLog {
  readonly start: (title: string) => void;
  readonly line: (text: string) => void;
  readonly end: () => void;
}

/** Reports progress line by line, as often as `everyTenth` says, when what failed is first asked again, and at the end. */
export function lineProgress(log: ProgressLog, clock: Pick<Clock, "now">): ProgressListener {
  const isDue = everyTenth();
  let [startMs, now, said] = [0, NOTHING_DONE, 0];
  const say = (): void => {
    said = now.done;
    log.line(progressLine(now));
  };
  return {
    planned: (trials) => {
      startMs = clock.now();
      now = { ...NOTHING_DONE, planned: trials };
      log.start(`Running ${count(trials)} trials`);
    },
    confirming: (requests) => {
      if (!now.again) log.line(confirmingLine(requests));
      now = { ...now, planned: now.planned + requests, again: true };
    },
    progressed: (done, again) => {
      now = { ...now, done, again, elapsedMs: clock.now() - startMs };
      if (isDue(now)) say();
    },
    finished: () => {
      if (now.done > said) say();
      log.end();
    },
  };
}
