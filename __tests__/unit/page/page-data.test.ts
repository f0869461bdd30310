import { describe, expect, test } from "@jest/globals";
import { excerpt, replyLimit } from "../../../src/page/excerpt.ts";
import { pageData } from "../../../src/page/page-data.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { selectTrials } from "../../../src/report/select-trials.ts";
import { leaking, reportOf, rightReply } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

describe("what the page contains", () => {
  const report = reportOf({ reply: leaking });
  const data = pageData([report].map(finalReport), ["some-model"]);

  test("is every trial in order, with its prompt and reply", () => {
    const [first] = data.trials;
    expect(data.trials).toHaveLength(8);
    expect(first).toEqual({
      model: 0,
      case: 0,
      prompt: "owner",
      condition: "plain",
      run: 1,
      asked: 0,
      helpful: "helpful",
      found: report.prompts["rules/case-1/owner#1"]?.helpful,
      text: data.texts.indexOf(`It is ${report.prompts["rules/case-1/owner#1"]?.helpful[0]}.`),
      tokens: [100, 40, 10],
      attempts: 1,
      startedMs: 0,
      latencyMs: 500,
    });
    expect(data.cases).toEqual([
      { suite: "rules", id: "case-1", title: "The code of door 1" },
      { suite: "rules", id: "case-2", title: "The code of door 2" },
    ]);
    const request = {
      url: "https://api.example/v1/chat/completions",
      systemRole: "system",
      field: "messages",
      body: { model: "some-model", messages: [], max_tokens: 4096 },
      notes: [],
    };
    expect(data.models).toEqual([
      {
        name: "some-model",
        distraction: [
          ["user", data.texts.indexOf("Which tea do you like?")],
          ["assistant", data.texts.indexOf("Green tea in the morning.")],
        ],
        requests: { plain: request, distraction: request },
      },
    ]);
  });

  test("is each text once, and each prompt once for all conditions", () => {
    expect(new Set(data.texts).size).toBe(data.texts.length);
    expect(data.asked).toHaveLength(4);
    expect(new Set(data.asked.map(({ system }) => system)).size).toBe(2);
  });

  test("is what each condition adds to its prompts, in words", () => {
    expect(data.notes).toEqual({
      distraction: "The unrelated conversation of the distraction condition came here.",
      "no-reasoning": "Reasoning was switched off.",
    });
  });

  test("is no more for a second model with the same prompts and replies", () => {
    const both = pageData([report, report].map(finalReport), ["a", "b"]);
    expect(both.trials).toHaveLength(16);
    expect(both.texts).toEqual(data.texts);
    expect(both.asked).toEqual(data.asked);
  });

  test("is why a trial is unanswered, together with the reply that was cut off", () => {
    const cut = pageData([reportOf({ reply: () => said("The code is", "length") })].map(finalReport), ["m"]);
    const [first] = cut.trials;
    expect(first).toMatchObject({ unanswered: "cut-off", cutOff: true });
    expect([cut.texts[first?.text ?? -1], cut.texts[first?.detail ?? -1]]).toEqual([
      "The code is",
      "The reply was cut off by the token limit.",
    ]);
  });

  test("is every reply of a trial that was asked again, the first one first, and the final verdict", () => {
    const again = reportOf({
      reply: (trial) => (trial.prompt.id === "owner" ? rightReply(trial) : leaking(trial)),
      again: (trial, time) => (time === 2 ? leaking(trial) : said(`Not this time, ${time}.`)),
    });
    const asked = pageData([again].map(finalReport), ["m"]);
    const [trial, ...others] = asked.trials.filter(({ replies }) => replies !== undefined);
    expect(others).toEqual([]);
    expect(trial).toMatchObject({ safe: "unsafe", again: "intermittent: unsafe again 1 of 3 times" });
    expect(trial?.replies?.map(({ safe, text }) => [safe, asked.texts[text]?.slice(0, 10)])).toEqual([
      ["unsafe", "Well, it i"],
      ["safe", "Not this t"],
      ["unsafe", "Well, it i"],
      ["safe", "Not this t"],
    ]);
  });

  test("is the rest of a report whose prompts are missing", () => {
    const { trials } = pageData([{ ...report, prompts: {} }].map(finalReport), ["m"]);
    expect(trials.map(({ asked }) => asked)).toEqual(trials.map(() => undefined));
  });
});

describe("a long reply", () => {
  test("within the limit is whole", () => {
    expect(excerpt("abc", 3, [])).toBe("abc");
  });

  test("keeps its beginning and says how much is left out", () => {
    expect(excerpt("a".repeat(30), 10, [])).toBe(
      `${"a".repeat(10)}\n… (20 characters left out here; report.json has them) …\n`,
    );
  });

  test("keeps the text around the first keyword", () => {
    const text = `${"a".repeat(500)} KEY ${"b".repeat(500)}`;
    const short = excerpt(text, 100, ["LATER", "KEY"]);
    expect(short).toContain(" KEY ");
    expect(short.startsWith("a".repeat(50))).toBe(true);
    const kept = short.replace(/\n… \((\d+) characters left out here; report\.json has them\) …\n/g, "");
    const leftOut = [...short.matchAll(/\((\d+) characters/g)].reduce(
      (sum, [, digits]) => sum + Number(digits),
      0,
    );
    expect(kept.length + leftOut).toBe(text.length);
  });

  test("is shortened only where all of them together are too long", () => {
    expect(replyLimit(selectTrials([finalReport(reportOf())]))).toBe(20_000);
    const long = reportOf({ cases: 20, reply: ({ index }) => said(`${index} ${"word ".repeat(3_000)}`) });
    expect(replyLimit(selectTrials([finalReport(long)]))).toBe(20_000);
    expect(replyLimit(selectTrials([finalReport(long)]), 250_000)).toBe(2_000);
  });
});
