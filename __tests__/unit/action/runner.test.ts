import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Runner } from "../../../src/action/runner.ts";
import { projectFile } from "../../support/project-file.ts";
import { testRunner } from "../../support/test-runner.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

/** Uses all of a runner, with texts that would break a workflow command out of its line. */
function useAll(runner: Runner): void {
  const hostile = "100 %0A, a: b\r\nc\n::error::x";
  runner.info(`${runner.getInput("model")}|${runner.getInput("api-key")}|${runner.getInput("none")}`);
  runner.setSecret(hostile);
  runner.startGroup("Running 3 trials");
  runner.info(hostile);
  runner.endGroup();
  runner.notice(hostile, { title: hostile });
  runner.warning(hostile, { title: "Unsafe case" });
  runner.warning(hostile);
  runner.error(hostile, { title: "NESSiE gate" });
  runner.debug(hostile);
  runner.setOutput("outcome", hostile);
  runner.setOutput("page", "");
}

const withoutMarks = (text: string): string => text.replace(/ghadelimiter_[0-9a-f-]{36}/g, "MARK");

test.each([["with a file for the outputs"], ["without one"]])(
  "the runner of the tests writes what @actions/core writes, %s",
  (name) => {
    const file = join(workspace(), "output.txt");
    const env = {
      INPUT_MODEL: " some model\n",
      "INPUT_API-KEY": "k",
      ...(name === "with a file for the outputs" && { GITHUB_OUTPUT: file }),
    };
    const script = `import * as core from "@actions/core"; (${useAll})(core);`;
    writeFileSync(file, "");
    const stdout = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: projectFile("."),
      encoding: "utf8",
      env,
    });
    const outputs = readFileSync(file, "utf8");
    writeFileSync(file, "");
    let printed = "";
    useAll(
      testRunner(env, (text) => {
        printed += text;
      }),
    );
    expect(printed).toBe(stdout);
    expect(withoutMarks(readFileSync(file, "utf8"))).toBe(withoutMarks(outputs));
  },
);
