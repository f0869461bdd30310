import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { trendOf } from "../../../src/action/trend.ts";
import { reportOf } from "../../support/builders/reports.ts";
import { testRunner } from "../../support/test-runner.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

test("a history that cannot be read leaves the trend out, and ends no run", async () => {
  const cwd = workspace();
  symlinkSync("history", join(cwd, "history"));
  const lines: string[] = [];
  const runner = testRunner({}, (text) => lines.push(text));
  expect(await trendOf([reportOf()], { history: "history" }, { cwd, runner })).toBe("");
  expect(lines).toEqual([expect.stringMatching(/^No trend: history cannot be read: ELOOP/)]);
});
