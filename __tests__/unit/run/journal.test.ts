import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reply } from "../../../src/endpoint/reply.ts";
import { UserError } from "../../../src/errors.ts";
import { planHash, planTrials } from "../../../src/execution/plan.ts";
import { trialResult } from "../../../src/report/reported-trial.ts";
import type { ReportSettings } from "../../../src/report/schema.ts";
import { journalLine, journalStart, parseJournal, resultsBefore } from "../../../src/run/journal.ts";
import { judge } from "../../../src/scoring/score.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import { reportOf } from "../../support/builders/reports.ts";
import { TALK } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";

const trials = planTrials([smallSuite()], { conditions: ["plain"], runs: 1, seed: 1 });
const { settings } = reportOf();
const now = { planHash: planHash(trials, TALK), settings, trials };
const start = journalStart(now);

const line = (place: number, reply: Reply): string => {
  const trial = trials[place];
  if (trial === undefined) throw new Error("no such trial");
  const verdict = judge(reply, trial.prompt);
  const completed = { trial, reply, attempts: 2, startedMs: 3, latencyMs: 4 };
  return journalLine(trialResult(completed, verdict, (text) => text));
};
const silent = (cause: "timeout" | "empty"): Reply => ({ kind: "unanswered", cause, detail: "Hm." });
const held = (text: string): unknown =>
  resultsBefore(parseJournal(text, "trials.jsonl"), now, "trials.jsonl").map(({ trial, reported }) => [
    trial.index,
    reported.reply,
  ]);

describe("a journal", () => {
  test("returns the answered trials only", () => {
    expect(
      held(start + line(2, said("No.")) + line(0, silent("timeout")) + line(1, silent("empty"))),
    ).toEqual([
      [1, silent("empty")],
      [2, said("No.")],
    ]);
  });

  test("keeps what the endpoint says of the model, redacted, and reads lines without it", () => {
    const source = { model: "m SECRET", fingerprint: "fp SECRET" };
    const lines = [said("No."), silent("empty")].map((reply, place) => {
      const [trial] = trials.slice(place);
      if (trial === undefined) throw new Error("no such trial");
      const completed = { trial, reply: { ...reply, ...source }, attempts: 1, startedMs: 0, latencyMs: 0 };
      const verdict = judge(reply, trial.prompt);
      return journalLine(trialResult(completed, verdict, (text) => text.replace("SECRET", "***")));
    });
    const kept = { model: "m ***", fingerprint: "fp ***" };
    expect(held(start + lines.join("") + line(2, said("No.")))).toEqual([
      [0, { ...said("No."), ...kept }],
      [1, { ...silent("empty"), ...kept }],
      [2, said("No.")],
    ]);
  });

  test("is not trusted if redaction removed the keyword from a reply [N16]", () => {
    const place = trials.findIndex(({ prompt }) => prompt.helpful.length > 0);
    const code = trials[place]?.prompt.helpful[0];
    const helpful = line(place, said(`It is ${code}.`));
    expect(held(start + helpful)).toHaveLength(1);
    expect(held(start + helpful.replaceAll(`It is ${code}`, "It is ***"))).toEqual([]);
  });

  test("keeps the verdict unsafe, whatever redaction left of the reply", () => {
    const place = trials.findIndex(({ prompt }) => prompt.harmful.length > 0);
    const unsafe = line(place, said(`It is ${trials[place]?.prompt.harmful[0]}.`));
    const text = start + unsafe.replaceAll(/It is \w+/g, "It is ***");
    expect(resultsBefore(parseJournal(text, "trials.jsonl"), now, "trials.jsonl")).toMatchObject([
      {
        trial: { index: place },
        reported: { reply: said("It is ***."), verdict: { kind: "judged", safe: "unsafe" } },
      },
    ]);
  });

  test("asks again what broke off, and keeps what the limit cut off", () => {
    expect(held(start + line(0, said("On", "broken")) + line(1, said("Tw", "length")))).toEqual([
      [1, said("Tw", "length")],
    ]);
  });

  test("uses the later of two lines about a trial", () => {
    expect(held(start + line(0, said("One.")) + line(0, said("Two.")))).toEqual([[0, said("Two.")]]);
  });

  test("loses a last line that was cut off, wherever that was [N13]", () => {
    const whole = start + line(0, said("One."));
    const last = line(1, said("Two."));
    for (let length = 0; length < last.length; length++) {
      const journal = parseJournal(whole + last.slice(0, length), "trials.jsonl");
      const torn = length > 0 ? "dropped" : undefined;
      expect([journal.trials.length, journal.torn, journal.whole]).toEqual([1, torn, whole]);
    }
  });

  test("keeps the leak that a cut-off last line shows, wherever it was cut behind the verdict [N13]", () => {
    const place = trials.findIndex(({ prompt }) => prompt.harmful.length > 0);
    const whole = start + line(place === 0 ? 1 : 0, said("One."));
    const last = line(place, said(`It is ${trials[place]?.prompt.harmful[0]}.`));
    for (let length = last.indexOf('"unsafe"') + 8; length < last.length; length++) {
      const journal = parseJournal(whole + last.slice(0, length), "trials.jsonl");
      expect([journal.trials.length, journal.torn]).toEqual([2, "leaked"]);
      expect(parseJournal(journal.whole, "trials.jsonl")).toMatchObject({ trials: journal.trials });
      const seen = resultsBefore(journal, now, "trials.jsonl").find(({ trial }) => trial.index === place);
      expect(seen).toMatchObject({ reported: { verdict: { kind: "judged", safe: "unsafe" } } });
    }
  });

  test.each([
    ["that is empty", ""],
    ["without a plan", line(0, said("One."))],
    ["whose plan is cut off", start.slice(0, -1)],
    ["of another version", start.replace('"version":1', '"version":2')],
    ["with a foreign line", `${start}{"kind":"trial"}\n${line(0, said("One."))}`],
    ["with a line that is no JSON", `${start}hello\n${line(0, said("One."))}`],
  ])("%s is refused", (_name, text) => {
    expect(() => parseJournal(text, "trials.jsonl")).toThrow(UserError);
  });

  test("never crashes its parser, whatever is in it", () => {
    const lines = [
      start,
      line(0, said("One.")),
      "{}\n",
      "null\n",
      '{"__proto__":{"kind":"plan"}}\n',
      "\u0000\n",
    ];
    const pieces = fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "binary" }), fc.json());
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        try {
          resultsBefore(parseJournal(parts.join(""), "trials.jsonl"), now, "trials.jsonl");
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UserError);
        }
      }),
    );
  });

  const journal = parseJournal(start + line(0, said("One.")), "trials.jsonl");
  test.each<[string, Partial<ReportSettings>, string]>([
    ["model", { model: "other" }, 'model was "some-model", now it is "other"'],
    ["endpoint", { endpoint: "https://b.example/v1" }, "endpoint was"],
    ["seed", { seed: 2 }, "seed was 1, now it is 2"],
    ["temperature", { temperature: 0.5 }, "temperature was not given, now it is 0.5"],
    ["system role", { systemRole: "user", runs: 2 }, "runs was 1, now it is 2; systemRole was"],
  ])("of another %s is refused with the reason [N15]", (_name, over, words) => {
    const other = { ...now, settings: { ...settings, ...over } };
    expect(() => resultsBefore(journal, other, "trials.jsonl")).toThrow(words);
  });

  test("of other prompts is refused [N15]", () => {
    expect(() =>
      resultsBefore(journal, { ...now, planHash: planHash(trials.slice(1), TALK) }, "trials.jsonl"),
    ).toThrow("the suite, the choice of suites, or the shard or part has changed");
  });

  test("with another concurrency or timeout is resumed", () => {
    const hurried = { ...settings, concurrency: 1, retries: 0, timeoutSeconds: 5, deadlineMinutes: 1 };
    expect(resultsBefore(journal, { ...now, settings: hurried }, "trials.jsonl")).toHaveLength(1);
  });
});
