import { createInterface } from "node:readline/promises";
import type { ReadStream, WriteStream } from "node:tty";
import { UserError } from "../errors.ts";
import type { Ask } from "./io.ts";

type Input = Pick<ReadStream, "isTTY"> & NodeJS.ReadableStream;
type Screen = Pick<WriteStream, "isTTY"> & NodeJS.WritableStream;

/** Asks on a terminal; undefined if input or output is none. */
export function askOn(input: Input, output: Screen): Ask | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const lines = createInterface({ input, output });
    // After Ctrl-D the question itself would never settle.
    const gone = new Promise<never>((_, reject) => {
      lines.once("close", () => reject(new UserError("The question was not answered; nothing was done.")));
    });
    try {
      return await Promise.race([lines.question(question).catch(() => gone), gone]);
    } finally {
      lines.close();
    }
  };
}
