import { expect, test } from "@jest/globals";
import { nodeProblem } from "../../../src/cli/node-version.ts";

test.each(["20.20.2", "22.18.0", "8.0.0"])("Node %s is refused with what is required", (version) => {
  expect(nodeProblem(version)).toBe(`Node 22.19 or newer is required, but this is Node ${version}.`);
});

test.each(["22.19.0", "22.20.1", "24.0.0", "100.1.0"])("Node %s is accepted", (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});
