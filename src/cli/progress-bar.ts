import { clock } from "../platform/clock.ts";
import type { ProgressListener } from "../run/platform.ts";
import { lineProgress, progressBar } from "../run/progress.ts";
import type { Output } from "./io.ts";

const BAR_CELLS = 30;
const BAR_EVERY_MS = 100;

/** A progress bar on a terminal, occasional lines elsewhere. */
export function progressOn(output: Output): ProgressListener {
  return output.isTTY ? barProgress(output) : linesOn(output);
}

function linesOn(output: Output): ProgressListener {
  const line = (text: string): void => void output.write(`${text}\n`);
  return lineProgress({ start: line, line, end: () => {} }, clock);
}

function barProgress(output: Output): ProgressListener {
  let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
  const erase = "\r\u001b[K";
  return {
    planned: (trials) => {
      [startMs, planned] = [clock.now(), trials];
    },
    confirming: (requests) => {
      planned += requests;
    },
    progressed: (done) => {
      const now = clock.now();
      if (now - drawnMs < BAR_EVERY_MS && done < planned) return;
      drawnMs = now;
      output.write(erase + progressBar({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
    },
    finished: () => void output.write(erase),
  };
}

/** Shows nothing. */
export const NO_PROGRESS: ProgressListener = {
  planned: () => {},
  confirming: () => {},
  progressed: () => {},
  finished: () => {},
};
