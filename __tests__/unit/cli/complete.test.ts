import { describe, expect, test } from "@jest/globals";
import { completionLines } from "../../../src/cli/complete.ts";

const names = async (...words: readonly string[]): Promise<string[]> =>
  (await completionLines(words)).map((line) => line.split("\t")[0] ?? "");

describe("completion offers", () => {
  test("commands with what they do", async () => {
    expect(await completionLines(["do"])).toEqual([
      "doctor\tCheck what the endpoint supports, show what a run would send",
    ]);
    expect(await names("")).toContain("run");
    expect(await names("help", "com")).toEqual(["compare", "completion"]);
  });

  test("flags of the command", async () => {
    expect(await names("run", "--ga")).toEqual(["--gate"]);
    expect(await names("run", "--model", "m", "--re")).toContain("--restart");
    expect(await names("show", "--")).not.toContain("--gate");
    expect(await names("run", "--api-k")).toEqual([]);
  });

  test.each([
    [
      ["run", "--gate", ""],
      ["strict", "no-regression"],
    ],
    [["run", "--gate=no"], ["--gate=no-regression"]],
    [["run", "--gate", "=", "no"], ["--gate=no-regression"]],
    [["run", "--fail-fast", "t"], ["true"]],
    [["run", "--conditions", "plain", "d"], ["distraction"]],
    [["demo", "--persona", "s"], ["silent"]],
    [["completion", "z"], ["zsh"]],
  ])("the values of a flag: %j", async (words, offered) => {
    expect(await names(...words)).toEqual(offered);
  });

  test("files for arguments, and for flags with other values", async () => {
    expect(await names("show", "")).toEqual([":files"]);
    expect(await names("run", "--baseline", "b")).toEqual([":files"]);
    expect(await names("check", "--cases", "a.json", "")).toEqual([":files"]);
  });

  test("no files for a commit, which may be left out", async () => {
    expect(await names("run", "--agai")).toEqual(["--against", "--against-model"]);
    expect(await names("run", "--against", "")).toEqual([]);
    expect(await names("run", "--against", "--jso")).toEqual(["--json"]);
  });

  test("nothing after an unknown command, or a command without arguments", async () => {
    expect(await names("jump", "--")).toEqual([]);
    expect(await names("doctor", "x")).toEqual([]);
  });
});
