import type { Cancellation } from "../platform/signals.ts";

/** A terminal, a file or a pipe. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What is piped into a process, or typed at its terminal. */
export type Input = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/** Asks a question; resolves to the answer, one line. Rejects with a UserError if there will be none. */
export type Ask = (question: string) => Promise<string>;

/** What a process gives the command line, apart from arguments and environment. */
export interface CliIo {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Standard input; absent if there is none. */
  readonly stdin?: Input;
  /** Asks whoever sits at the terminal; absent if there is no terminal. */
  readonly ask?: Ask;
  /** Starts to listen for signals that end the command early. */
  readonly cancellation: () => Cancellation;
}
