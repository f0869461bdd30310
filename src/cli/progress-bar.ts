import type { Clock } from "../execution/clock.ts";
import { clock as systemClock } from "../platform/clock.ts";
import type { ProgressListener } from "../run/platform.ts";
import { lineProgress, NOTHING_DONE, type Progress, progressBar } from "../run/progress.ts";
import type { Output } from "./io.ts";
import { USUAL_WIDTH } from "./layout.ts";

const BAR_EVERY_MS = 100;

/** A progress bar on a terminal, occasional lines elsewhere. `warn`: prints a line, also to another output of the terminal. */
export function progressOn(
  output: Output,
  warn: (text: string) => void,
  clock: Pick<Clock, "now"> = systemClock,
): ProgressListener {
  const onNotice: ProgressListener["onNotice"] = ({ message }) => warn(message);
  return output.isTTY ? barProgress(output, warn, clock) : { ...linesOn(output, clock), onNotice };
}

function linesOn(output: Output, clock: Pick<Clock, "now">): ProgressListener {
  const line = (text: string): void => void output.write(`${text}\n`);
  return lineProgress({ start: line, line, end: () => {} }, clock);
}

function barProgress(
  output: Output,
  warn: (text: string) => void,
  clock: Pick<Clock, "now">,
): ProgressListener {
  const line = lastLine(output);
  let [startMs, drawnMs, now] = [0, 0, NOTHING_DONE];
  const draw = (over: Partial<Progress>): void => {
    drawnMs = clock.now();
    now = { ...now, ...over, elapsedMs: drawnMs - startMs };
    line.draw((columns) => progressBar(now, columns - 1));
  };
  return {
    planned: (trials) => {
      startMs = clock.now();
      draw({ ...NOTHING_DONE, planned: trials });
    },
    confirming: (requests) => draw({ planned: now.planned + requests, again: true }),
    progressed: (done, again) => {
      if (clock.now() - drawnMs >= BAR_EVERY_MS || done >= now.planned) draw({ done, again });
      else now = { ...now, done, again };
    },
    finished: line.erase,
    onNotice: ({ message }) => {
      line.erase();
      warn(message);
    },
  };
}

interface LastLine {
  readonly draw: (textFor: (columns: number) => string) => void;
  readonly erase: () => void;
}

/** The last line of a terminal, which is drawn again and again. Its width is read each time, since windows change. */
function lastLine(output: Output): LastLine {
  let drawn = 0;
  const columnsNow = (): number => output.columns || USUAL_WIDTH;
  return {
    draw: (textFor) => {
      const columns = columnsNow();
      const text = textFor(columns);
      output.write(erasing(drawn, columns) + text);
      drawn = text.length;
    },
    erase: () => {
      output.write(erasing(drawn, columnsNow()));
      drawn = 0;
    },
  };
}

/** A window that became narrower has broken the line into several, which all go. */
function erasing(drawn: number, columns: number): string {
  const above = Math.max(0, Math.ceil(drawn / columns) - 1);
  return above === 0 ? "\r\u001b[K" : `\r\u001b[${above}A\u001b[J`;
}

/** Shows nothing. */
export const NO_PROGRESS: ProgressListener = {
  planned: () => {},
  confirming: () => {},
  progressed: () => {},
  finished: () => {},
};
