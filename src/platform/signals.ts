import { clock } from "./clock.ts";

/** Lets a run finish normally when the reader of its output is gone: `nessie run | head`. */
export function ignoreBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** Ends a run early. */
export interface Cancellation {
  /** Its reason is a sentence for the user. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly release: () => void;
}

/** npm forwards a signal that the terminal has already sent, and people press Ctrl-C twice. Milliseconds. */
const REPEATED_MS = 2_000;

/**
 * Aborts on SIGINT and SIGTERM, until released. A second one soon after is ignored, because the run is already ending and
 * writing its report; a later one kills the process.
 */
export function cancellation(): Cancellation {
  const controller = new AbortController();
  let since = 0;
  const cancel = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      since = clock.now();
      controller.abort(`The run was cancelled (${name}).`);
    } else if (clock.now() - since > REPEATED_MS) {
      release();
      process.kill(process.pid, name);
    }
  };
  const release = (): void => void process.off("SIGINT", cancel).off("SIGTERM", cancel);
  process.on("SIGINT", cancel).on("SIGTERM", cancel);
  return { signal: controller.signal, release };
}

/**
 * Ends the process once stdout is flushed. A connection in its TLS handshake cannot be closed and would otherwise keep
 * the process alive for seconds.
 */
export function exitWhenFlushed(): void {
  process.stdout.write("", () => process.exit());
}
