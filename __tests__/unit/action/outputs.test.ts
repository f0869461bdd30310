import { expect, test } from "@jest/globals";
import { addSummary, setOutputs } from "../../../src/action/outputs.ts";
import { testRunner } from "../../support/test-runner.ts";

test.each([
  ["outputs", setOutputs, "the outputs"],
  ["a job summary", addSummary, "the job summary"],
])("%s that cannot be made are a warning", (_name, write, what) => {
  const printed: string[] = [];
  const env = { GITHUB_STEP_SUMMARY: "/nowhere/summary.md" };
  const runner = testRunner(env, (text) => printed.push(text));
  const fail = (): never => {
    throw new Error("a fault");
  };
  write(fail, { env, runner });
  expect(printed).toEqual([`::warning::The gate could not write ${what}: a fault\n`]);
});
