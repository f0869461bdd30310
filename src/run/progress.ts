import type { Clock } from "../execution/clock.ts";
import type { ProgressListener } from "./platform.ts";

/** Progress of a run. */
export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly elapsedMs: number;
}

/** `120/558 trials · 14.2 per second · 31 s left`; the time left is estimated from the rate so far. */
export function progressLine({ done, planned, elapsedMs }: Progress): string {
  const perSecond = elapsedMs > 0 ? (done / elapsedMs) * 1_000 : 0;
  const parts = [`${done}/${planned} trials`];
  if (done > 0 && perSecond > 0) parts.push(`${perSecond.toFixed(1)} per second`);
  if (done > 0 && done < planned && perSecond > 0)
    parts.push(`${timeLeft((planned - done) / perSecond)} left`);
  return parts.join(" · ");
}

/** The line between the plan and the confirmations. */
function confirmingLine(requests: number): string {
  return `Asking again what failed: ${requests} more`;
}

/** The line while a server is not ready. `detail`: its message. */
export function waitingLine(detail: string): string {
  return `Waiting for the endpoint, which is not ready yet: ${detail}`;
}

/** `████████░░░░ 120/558 trials · …` */
export function progressBar(progress: Progress, cells: number): string {
  const full = progress.planned === 0 ? 0 : Math.floor((progress.done / progress.planned) * cells);
  return `${"█".repeat(full)}${"░".repeat(cells - full)} ${progressLine(progress)}`;
}

function timeLeft(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return `${Math.ceil(seconds / 60)} min`;
}

/** Whether a line is due: after the first trial, at every tenth of the plan or every ten seconds, and at the end. */
export function everyTenth(): (progress: Progress) => boolean {
  let [nextDone, nextMs] = [1, 0];
  return ({ done, planned, elapsedMs }) => {
    if (done < nextDone && elapsedMs < nextMs && done < planned) return false;
    nextDone = (Math.floor((done * 10) / planned) + 1) * (planned / 10);
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

/** Reports progress line by line, as often as `everyTenth` says. */
export function lineProgress(log: ProgressLog, clock: Pick<Clock, "now">): ProgressListener {
  const isDue = everyTenth();
  let [startMs, planned] = [0, 0];
  return {
    planned: (trials) => {
      [startMs, planned] = [clock.now(), trials];
      log.start(`Running ${planned} trials`);
    },
    confirming: (requests) => {
      planned += requests;
      log.line(confirmingLine(requests));
    },
    progressed: (done) => {
      const progress = { done, planned, elapsedMs: clock.now() - startMs };
      if (isDue(progress)) log.line(progressLine(progress));
    },
    finished: log.end,
  };
}
