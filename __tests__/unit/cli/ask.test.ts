import { PassThrough } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { askOn } from "../../../src/cli/ask.ts";
import { UserError } from "../../../src/errors.ts";

const terminal = (isTTY = true): PassThrough & { isTTY: boolean } =>
  Object.assign(new PassThrough(), { isTTY });

describe("questions", () => {
  test.each([
    [true, false],
    [false, true],
    [false, false],
  ])("are not asked unless both input and output are a terminal: %s, %s", (input, output) => {
    expect(askOn(terminal(input), terminal(output))).toBeUndefined();
  });

  test("are answered by one line each", async () => {
    const [input, output] = [terminal(), terminal()];
    const ask = askOn(input, output);
    for (const answer of ["first", "", "third"]) {
      const given = ask?.("Which? ");
      input.write(`${answer}\r`);
      expect(await given).toBe(answer);
    }
    expect(String(output.read())).toContain("Which? ");
  });

  test.each([
    ["Ctrl-D", "\u0004"],
    ["Ctrl-C", "\u0003"],
  ])("end with a sentence for the user at %s", async (_name, key) => {
    const input = terminal();
    const given = askOn(input, terminal())?.("Which? ");
    input.write(key);
    await expect(given).rejects.toThrow(UserError);
  });

  test("end if the terminal goes away", async () => {
    const input = terminal();
    const given = askOn(input, terminal())?.("Which? ");
    input.end();
    await expect(given).rejects.toThrow("not answered");
  });
});
