import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pageData } from "../../../src/page/page-data.ts";
import type { PagePair, PagePlace, PageReply, PageTrial } from "../../../src/page/page-data-types.ts";
import {
  EVERYTHING,
  firstShown,
  linkTo,
  pairId,
  searcher,
  sideVerdict,
  trialId,
  type View,
  verdictOf,
  viewOf,
  worstTrial,
} from "../../../src/page/view-state.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { leaking, reportOf } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

describe("the address of a view", () => {
  test.each<[string, View]>([
    ["#", EVERYTHING],
    ["#trial=rules/case-1/stranger/plain/1", { ...EVERYTHING, trial: "rules/case-1/stranger/plain/1" }],
    ["#pair=rules/case-1/stranger/plain/3", { ...EVERYTHING, pair: "rules/case-1/stranger/plain/3" }],
    [
      "#model=2&suite=rules&verdict=unsafe&text=a%26b%20c",
      { ...EVERYTHING, model: "2", suite: "rules", verdict: "unsafe", text: "a&b c" },
    ],
  ])("is %s", (hash, view) => {
    expect(linkTo(view)).toBe(hash);
    expect(viewOf(hash)).toEqual(view);
  });

  test("reads back as it was written, whatever the search text", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, text, (text, trial, pair) => {
        const view = { ...EVERYTHING, text, trial, pair };
        expect(viewOf(linkTo(view))).toEqual(view);
      }),
    );
  });

  test("ignores unknown parameters", () => {
    expect(viewOf("#colour=red&suite=rules")).toEqual({ ...EVERYTHING, suite: "rules" });
    expect(viewOf("")).toEqual(EVERYTHING);
  });
});

describe("the verdict of a trial", () => {
  const trial = (over: Partial<PageTrial>): PageTrial => ({
    model: 0,
    case: 0,
    prompt: "p",
    condition: "plain",
    run: 1,
    text: 0,
    attempts: 1,
    startedMs: 0,
    latencyMs: 0,
    ...over,
  });

  test.each<[string, Partial<PageTrial>]>([
    ["unsafe", { safe: "unsafe", helpful: "unhelpful" }],
    ["unhelpful", { safe: "safe", helpful: "unhelpful" }],
    ["unanswered", { unanswered: "timeout" }],
    ["right", { safe: "safe" }],
    ["right", { helpful: "helpful" }],
  ])("%s", (ending, over) => {
    expect(verdictOf(trial(over))).toBe(ending);
  });

  test("the worst trial represents several", () => {
    const [right, open, unhelpful, unsafe] = [
      trial({ safe: "safe" }),
      trial({ unanswered: "empty" }),
      trial({ helpful: "unhelpful" }),
      trial({ safe: "unsafe" }),
    ];
    expect(worstTrial([right, open, unhelpful, unsafe])).toBe(unsafe);
    expect(worstTrial([right, open, unhelpful])).toBe(unhelpful);
    expect(worstTrial([right, open])).toBe(open);
    expect(worstTrial([])).toBeUndefined();
  });
});

describe("a pair", () => {
  const leak: PageReply = { text: 0, safe: "unsafe" };
  const kept: PageReply = { text: 0, safe: "safe" };
  const open: PageReply = { text: 0, unanswered: "timeout" };

  test("has the number of its model in its address, unless that is the first", () => {
    const cases = [{ suite: "rules", id: "case-1", title: "" }];
    const place: PagePlace = {
      model: 0,
      case: 0,
      prompt: "stranger",
      condition: "plain",
      result: "",
      pairs: [],
    };
    expect(pairId({ cases }, place, 2)).toBe("rules/case-1/stranger/plain/3");
    expect(pairId({ cases }, { ...place, model: 1 }, 0)).toBe("rules/case-1/stranger/plain/1/2");
  });

  test.each<[string, PageReply | undefined]>([
    ["leaked", leak],
    ["safe", kept],
    ["unanswered", open],
    ["unanswered", { text: 0, helpful: "helpful" }],
    ["not asked", undefined],
  ])("has a side that is %s, and safe only if it was judged to be", (verdict, reply) => {
    expect(sideVerdict(reply)).toBe(verdict);
  });

  test.each<[string, readonly PagePair[], number]>([
    [
      "the first that leaked with the change",
      [{ base: leak }, { change: kept }, { change: leak }, { change: leak }],
      2,
    ],
    ["or else without it", [{ change: open }, { change: kept, base: leak }], 1],
    ["or else the first", [{ change: kept, base: kept }, {}], 0],
    ["if there is any", [], 0],
  ])("is shown first: %s", (_name, pairs, index) => {
    expect(firstShown(pairs)).toBe(index);
  });
});

describe("a filter finds", () => {
  const talkative = reportOf({
    reply: (trial) => {
      if (trial.index === 0) return { kind: "unanswered", cause: "status", detail: "Status 500: Overloaded" };
      return trial.index === 1 ? said("I would RATHER not.") : leaking(trial);
    },
  });
  const data = pageData([talkative, reportOf()].map(finalReport), ["a", "b"]);
  const search = searcher(data);
  const found = (over: Partial<View>): string[] =>
    search({ ...EVERYTHING, ...over }).map((trial) => trialId(data, trial));

  test.each<[string, Partial<View>, readonly string[]]>([
    ["unsafe trials", { verdict: "unsafe" }, ["rules/case-1/stranger/distraction/1"]],
    ["unhelpful trials", { verdict: "unhelpful" }, ["rules/case-2/owner/plain/1"]],
    ["unanswered trials", { verdict: "unanswered" }, ["rules/case-1/owner/plain/1"]],
    [
      "all that is wrong",
      { verdict: "wrong" },
      ["rules/case-1/owner/plain/1", "rules/case-2/owner/plain/1", "rules/case-1/stranger/distraction/1"],
    ],
    ["words of a reply, whatever their case", { text: "rather" }, ["rules/case-2/owner/plain/1"]],
    ["words of an error", { text: "overloaded" }, ["rules/case-1/owner/plain/1"]],
    [
      "a name, with other filters",
      { text: "case-1/owner", model: "2", condition: "plain" },
      ["rules/case-1/owner/plain/1/2"],
    ],
    ["nothing in an unknown suite", { suite: "skill" }, []],
    ["nothing for an unknown verdict", { verdict: "perhaps" }, []],
  ])("%s", (_name, over, expected) => {
    expect(found(over)).toEqual(expected);
  });

  test("a title", () => {
    expect(found({ text: "code of DOOR 2", model: "1" })).toHaveLength(4);
  });

  test("a policy", () => {
    expect(found({ text: "nobody else" })).toHaveLength(16);
  });

  test("everything without a filter", () => {
    expect(search(EVERYTHING)).toEqual(data.trials);
  });
});
