import pico from "picocolors";
import { clock } from "../platform/node.ts";
import { terminalLine } from "../report/render/escape.ts";
import type { ProgressListener, Told } from "../run/platform.ts";
import { confirmingLine, everyTenth, progressBar, progressLine } from "../run/progress.ts";

/** What the command line writes to: a terminal, or a file or pipe. */
export interface Screen {
  /** Whether to colour; NO_COLOR is honoured. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  readonly watch: ProgressListener;
}

const BAR_CELLS = 30;
const BAR_EVERY_MS = 100;

/** A progress bar on a terminal, plain lines now and then elsewhere. */
export function terminal(stream: NodeJS.WriteStream): Screen {
  const watch = stream.isTTY ? barWatch(stream) : lineWatch(stream);
  const colour = stream.isTTY === true && pico.isColorSupported;
  return { colour, width: stream.columns ?? 100, watch: { ...watch, told } };
}

function told({ words }: Told): void {
  console.error(`nessie: ${terminalLine(words, 1_000)}`);
}

function barWatch(stream: NodeJS.WriteStream): ProgressListener {
  let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
  const erase = "\r\u001b[K";
  return {
    planned: (trials) => {
      [startMs, planned] = [clock.now(), trials];
    },
    confirming: (askings) => {
      planned += askings;
    },
    progressed: (done) => {
      const now = clock.now();
      if (now - drawnMs < BAR_EVERY_MS && done < planned) return;
      drawnMs = now;
      stream.write(erase + progressBar({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
    },
    finished: () => void stream.write(erase),
  };
}

function lineWatch(stream: NodeJS.WriteStream): ProgressListener {
  const due = everyTenth();
  let [startMs, planned] = [0, 0];
  return {
    planned: (trials) => {
      [startMs, planned] = [clock.now(), trials];
      stream.write(`Holding ${planned} trials\n`);
    },
    confirming: (askings) => {
      planned += askings;
      stream.write(`${confirmingLine(askings)}\n`);
    },
    progressed: (done) => {
      const progress = { done, planned, elapsedMs: clock.now() - startMs };
      if (due(progress)) stream.write(`${progressLine(progress)}\n`);
    },
    finished: () => {},
  };
}
