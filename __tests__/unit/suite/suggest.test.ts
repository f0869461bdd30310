import { expect, test } from "@jest/globals";
import { closest } from "../../../src/suite/suggest.ts";

const NAMES = ["runs", "reasoning", "system-prompt-file", "rules/vault-code", "rules/vault-key"];

test.each([
  ["run", "runs"],
  ["Reasonnig", "reasoning"],
  ["system_prompt_file", "system-prompt-file"],
  ["rules/vault-cod", "rules/vault-code"],
])("%s probably means %s", (name, meant) => {
  expect(closest(name, NAMES)).toBe(meant);
});

test.each(["", "x", "temperature", "rules", "x".repeat(10_000)])("%.20s is near to nothing", (name) => {
  expect(closest(name, NAMES)).toBeUndefined();
});

test("of equally near names the first is meant", () => {
  expect(closest("tesT", ["text", "test", "rest"])).toBe("test");
  expect(closest("best", ["rest", "test"])).toBe("rest");
});
