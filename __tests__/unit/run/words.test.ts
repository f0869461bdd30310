import { describe, expect, test } from "@jest/globals";
import type { Trial } from "../../../src/execution/plan.ts";
import { reportTrial, withConfirmations } from "../../../src/report/build.ts";
import { trialOfLine } from "../../../src/report/journal.ts";
import type { JudgedTrial } from "../../../src/report/judged-trial.ts";
import { journalLine } from "../../../src/report/lines.ts";
import type { ReportedTrial } from "../../../src/report/schema.ts";
import { wordsOf } from "../../../src/run/words.ts";
import { judge } from "../../../src/scoring/score.ts";
import { smallPlan } from "../../support/builders/plans.ts";
import { rightReply } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const plain = (text: string): string => text;
const HEAD = "«the first line»\n";
const plan = smallPlan(6);
const trialAt = (index: number): Trial => plan[index] ?? missing();
const missing = (): never => {
  throw new Error("There is no such trial");
};

/** What was said in each trial: the fourth leaks or is unhelpful, all else is right. */
function judgedTrial(index: number): JudgedTrial {
  const trial = trialAt(index);
  const reply = index === 3 ? said(`§ ${trial.prompt.harmful[0] ?? "no"}`) : rightReply(trial);
  return { trial, reply, attempts: 1, startedMs: index, latencyMs: 7, verdict: judge(reply, trial.prompt) };
}

/** A journal in which the trials end in that order; the first two keep their words. */
function journalOf(order: readonly number[]): {
  readonly kept: readonly JudgedTrial[];
  readonly whole: (text?: (text: string) => string) => readonly ReportedTrial[];
} {
  const words = wordsOf(plan, 2);
  words.appended(HEAD);
  let text = HEAD;
  const kept = new Map<number, JudgedTrial>();
  for (const index of order) {
    const one = judgedTrial(index);
    const line = journalLine(one, plain);
    text += line;
    kept.set(index, words.appended(line, one) ?? one);
  }
  const inOrder = plan.flatMap(({ index }) => kept.get(index) ?? []);
  return {
    kept: inOrder,
    whole: (changed = plain) => {
      const bytes = Buffer.from(changed(text));
      const lineOf = ({ from, length }: { readonly from: number; readonly length: number }): ReportedTrial =>
        trialOfLine(bytes.subarray(from, from + length).toString("utf8"), "trials.jsonl");
      return [
        ...words.whole(
          inOrder.map((one) => reportTrial(one, plain)),
          inOrder,
          lineOf,
        ),
      ];
    },
  };
}

const textsOf = (trials: readonly { readonly reply: JudgedTrial["reply"] }[]): readonly string[] =>
  trials.map(({ reply }) => (reply.kind === "answered" ? reply.text : reply.cause));

describe("of a large run", () => {
  test("the words are kept of the first replies and of those that came out wrong", () => {
    const { kept } = journalOf([0, 1, 2, 3, 4, 5]);
    const all = plan.map(({ index }) => judgedTrial(index));
    expect(textsOf(kept)).toEqual(textsOf(all).map((text, index) => (index < 2 || index === 3 ? text : "")));
    expect(kept.map(({ verdict }) => verdict)).toEqual(all.map(({ verdict }) => verdict));
    expect(kept.map(({ reply }) => reply.usage)).toEqual(all.map(({ reply }) => reply.usage));
  });

  test.each([[[0, 1, 2, 3, 4, 5]], [[5, 3, 0, 4, 2, 1]]])(
    "every word is in the report, in whatever order the replies came: %p",
    (order) => {
      const all = plan.map(({ index }) => JSON.parse(JSON.stringify(reportTrial(judgedTrial(index), plain))));
      expect(JSON.parse(JSON.stringify(journalOf(order).whole()))).toEqual(all);
    },
  );

  test("what came of asking a trial again is in the report besides", () => {
    const words = wordsOf(plan, 2);
    const one = judgedTrial(5);
    const line = journalLine(one, plain);
    const kept = withConfirmations(words.appended(line, one) ?? one, [judgedTrial(3)]);
    const [whole] = words.whole([reportTrial(kept, plain)], [kept], () => trialOfLine(line, "trials.jsonl"));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(
      JSON.parse(JSON.stringify(reportTrial({ ...one, confirmations: [judgedTrial(3)] }, plain))),
    );
  });

  describe("what is kept of a trial", () => {
    const keptOf = (
      changes: Partial<JudgedTrial>,
    ): { readonly one: JudgedTrial; readonly kept: JudgedTrial } => {
      const [words, one] = [wordsOf(plan, 2), { ...judgedTrial(5), ...changes }];
      return { one, kept: words.appended(journalLine(one, plain), one) ?? missing() };
    };
    const usage = { inputTokens: 4_294_967_295, cachedTokens: 0, outputTokens: 3 };
    const answered = { kind: "answered", text: "words", finish: "stop" } as const;

    test.each([
      ["the least", answered],
      ["a model", { ...answered, model: "some model" }],
      ["tokens", { ...answered, usage }],
      [
        "thoughts, and an end at the limit",
        { ...answered, finish: "length", reasoned: true, usage } as const,
      ],
    ])("is all but the words: %s", (_what, reply) => {
      const { one, kept } = keptOf({ reply, attempts: 3, startedMs: 86_400_000, latencyMs: 0 });
      const { trial, attempts, startedMs, latencyMs, verdict } = kept;
      expect({ trial, attempts, startedMs, latencyMs, verdict, reply: kept.reply }).toEqual({
        ...one,
        reply: { ...reply, text: "" },
      });
    });

    test.each([
      { latencyMs: 0.5 },
      { startedMs: 2 ** 32 },
      { reply: { ...answered, usage: { ...usage, outputTokens: 1e20 } } },
    ])("is all of it where a number would get lost: %j", (changes) => {
      const { one, kept } = keptOf(changes);
      expect(kept).toBe(one);
    });

    test("is all of it where the endpoint makes up a model for every reply", () => {
      const words = wordsOf(plan, 2);
      const kept = Array.from({ length: 1_001 }, (_, number) => {
        const one = { ...judgedTrial(5), reply: { ...answered, model: `model ${number}` } };
        return { one, kept: words.appended(journalLine(one, plain), one) };
      });
      expect(kept.filter(({ one, kept }) => one === kept)).toEqual([kept.at(-1)]);
    });

    test("is in the report what it would be with its words left out", () => {
      const { one, kept } = keptOf({});
      const { reported } = wordsOf(plan, 2);
      const whole = reportTrial(one, plain);
      expect(JSON.parse(JSON.stringify(reported(kept, plain)))).toEqual(
        JSON.parse(JSON.stringify({ ...whole, reply: { ...whole.reply, text: "" } })),
      );
      expect(reported(one, plain)).toBeUndefined();
    });

    test("is made anew for the report where the model's name holds a secret", () => {
      const { kept } = keptOf({ reply: { ...answered, model: "my secret" } });
      const redact = (text: string): string => text.replaceAll("secret", "***");
      expect(wordsOf(plan, 2).reported(kept, redact)).toBeUndefined();
      expect(reportTrial(kept, redact).reply.model).toBe("my ***");
    });
  });

  test("a trial that never ended is as it is", () => {
    expect(textsOf(journalOf([0, 1, 3]).whole())).toEqual(
      textsOf([0, 1, 3].map((index) => judgedTrial(index))),
    );
  });

  test("a journal that was changed meanwhile is no source of words", () => {
    const { whole } = journalOf([0, 1, 2, 3, 4, 5]);
    expect(() => whole((text) => text.replace('"latencyMs":7}\n', '"latencyMs":7}'))).toThrow();
    expect(() => whole((text) => text.replaceAll('"safe":"safe"', '"safe":"same"'))).toThrow();
    expect(() => whole((text) => text.replaceAll('"attempts":1', '"attempts":2'))).toThrow(
      "The journal of this run was changed by somebody else while it went on.",
    );
  });
});

test("an ordinary run keeps every word", () => {
  const words = wordsOf(plan, 6);
  for (const { index } of plan) {
    const one = judgedTrial(index);
    expect(words.appended(journalLine(one, plain), one)).toBe(one);
  }
});

test("what is asked again keeps its words", () => {
  const words = wordsOf(plan, 0);
  const one = judgedTrial(4);
  const again = { ...one, trial: { ...one.trial, again: 1 } };
  expect(words.appended(journalLine(again, plain), again)).toBe(again);
});
