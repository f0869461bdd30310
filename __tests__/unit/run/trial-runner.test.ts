import { expect, test } from "@jest/globals";
import { journalLine } from "../../../src/run/journal.ts";
import type { ReportFolder } from "../../../src/run/platform.ts";
import { createTrialRunner } from "../../../src/run/trial-runner.ts";
import { judge } from "../../../src/scoring/score.ts";
import { smallPlan } from "../../support/builders/plans.ts";
import { said } from "../../support/builders/verdicts.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const QUIET = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };

test("a reply is judged as it came, and redacted once for journal and report alike", async () => {
  const trial = smallPlan(2).find(({ prompt }) => prompt.harmful.length > 0);
  const [secret] = trial?.prompt.harmful ?? [];
  if (trial === undefined || secret === undefined) throw new Error("No trial with something to withhold");
  const lines: string[] = [];
  const folder: ReportFolder = {
    open: () => ({ append: (line) => void lines.push(line), close: () => {} }),
    read: () => undefined,
    aside: (name) => name,
    remove: () => {},
    write: (name) => name,
  };
  const runner = createTrialRunner({
    folder,
    platform: {
      clock: fakeClock(),
      random: () => 0,
      cancelled: new AbortController().signal,
      watch: QUIET,
    },
    attempt: async () => ({ kind: "reply", reply: said(`It is ${secret}.`) }),
    execution: { concurrency: 1, retries: 0, deadlineMs: 1_000 },
    judge,
    stopAfter: () => undefined,
    redact: (text) => text.replaceAll(secret, "***"),
  });
  const { results } = await runner.run([trial], [], async () => undefined);
  runner.close();
  expect(results).toMatchObject([
    { reported: { reply: { text: "It is ***." }, verdict: { kind: "judged", safe: "unsafe" } } },
  ]);
  expect(lines).toEqual(results.map((result) => journalLine(result)));
});
