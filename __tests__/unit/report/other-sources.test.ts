import { describe, expect, test } from "@jest/globals";
import type { Trial } from "../../../src/execution/plan.ts";
import type { Report } from "../../../src/report/schema.ts";
import { reportSchema } from "../../../src/report/schema.ts";
import { leaking, reportOf, rightReply, rulesOf, type Story } from "../../support/builders/reports.ts";

/** What a reply says that the model was. */
interface Source {
  readonly model?: string;
  readonly fingerprint?: string;
}

/** A story in which each trial is answered by the next of these. */
function answeredBy(...sources: readonly Source[]): Pick<Story, "reply"> {
  let count = 0;
  return { reply: (trial) => ({ ...rightReply(trial), ...sources[count++ % sources.length] }) };
}

const by = (...sources: readonly Source[]): Report => reportOf(answeredBy(...sources));
const sourcesBeside = (baseline: Report, now: Story): unknown => {
  const { comparison } = reportOf({ ...now, rules: rulesOf({ baseline }) });
  if (comparison?.kind !== "compared") throw new Error("Nothing was compared");
  return comparison.sources;
};

const [MAY, NOVEMBER] = ["some-model-2026-05-01", "some-model-2026-11-01"];
const named = (...models: readonly string[]): Source[] => models.map((model) => ({ model }));
const printed = (...fingerprints: readonly string[]): Source[] =>
  fingerprints.map((fingerprint) => ({ fingerprint }));

describe("the comparison says that others answer than in the baseline [L36]", () => {
  test("with the names and fingerprints of both", () => {
    const before = by({ model: MAY, fingerprint: "fp_a" });
    expect(sourcesBeside(before, answeredBy({ model: NOVEMBER, fingerprint: "fp_b" }))).toEqual({
      before: { models: [MAY], fingerprints: ["fp_a"] },
      now: { models: [NOVEMBER], fingerprints: ["fp_b"] },
    });
  });

  test.each<[string, Source[], Source[]]>([
    ["only the name is another", named(MAY), named(NOVEMBER)],
    ["only the fingerprint is", printed("a"), printed("b")],
    ["none of several fingerprints is the same", printed("a", "b"), printed("c", "d")],
    ["only one reply tells", [{ fingerprint: "a" }, ...Array<Source>(7).fill({})], printed("b")],
    ["only some replies tell", [...printed("a"), {}], [{}, {}, ...printed("b")]],
    [
      "the name is another and the fingerprint the same",
      [{ model: MAY, fingerprint: "ollama" }],
      [{ model: NOVEMBER, fingerprint: "ollama" }],
    ],
  ])("where %s", (_name, before, now) => {
    expect(sourcesBeside(by(...before), answeredBy(...now))).toBeDefined();
    expect(sourcesBeside(by(...now), answeredBy(...before))).toBeDefined();
  });

  test.each<[string, Source[], Source[]]>([
    ["all is as it was", [{ model: MAY, fingerprint: "a" }], [{ model: MAY, fingerprint: "a" }]],
    ["some fingerprints are the same", printed("a", "b"), printed("b", "c")],
    ["some names are", named(MAY, NOVEMBER), named(NOVEMBER)],
    ["one side names nothing", named(MAY), [{}]],
    ["the sides tell different things", named(MAY), printed("a")],
    ["the name stands for any of its dates", named("some-model"), named(NOVEMBER)],
    ["another provider's prefix precedes it", named(MAY), named(`provider/${MAY}`)],
    [
      "each reply has its own fingerprint",
      printed("a"),
      Array.from({ length: 8 }, (_, index) => ({ fingerprint: `request-${index}` })),
    ],
  ])("but not where %s", (_name, before, now) => {
    expect(sourcesBeside(by(...before), answeredBy(...now))).toBeUndefined();
    expect(sourcesBeside(by(...now), answeredBy(...before))).toBeUndefined();
  });

  test("but not of so many names that they are none", () => {
    const many = named(...Array.from({ length: 51 }, (_, index) => `m-${index}x`));
    const story = (sources: Source[]): Story => ({ ...answeredBy(...sources), runs: 20 });
    expect(sourcesBeside(by(...named(MAY)), story(many))).toBeUndefined();
    expect(sourcesBeside(by(...named(MAY)), story(many.slice(1)))).toBeDefined();
  });

  test("but not of another model, or at another endpoint", () => {
    const before = by({ model: MAY });
    const now = answeredBy({ model: NOVEMBER });
    for (const over of [{ model: "other" }, { endpoint: "https://other.example/v1" }])
      expect(sourcesBeside({ ...before, settings: { ...before.settings, ...over } }, now)).toBeUndefined();
  });

  test("by the conditions of both runs, and by every reply", () => {
    const byCondition = (plain: Source, other: Source) => ({
      reply: (trial: Trial) => ({ ...rightReply(trial), ...(trial.condition === "plain" ? plain : other) }),
    });
    const [a, b] = [{ model: MAY }, { model: NOVEMBER }];
    const plain = reportOf({ ...answeredBy(a), conditions: ["plain"] });
    expect(sourcesBeside(plain, byCondition(b, a))).toEqual({
      before: { models: [MAY], fingerprints: [] },
      now: { models: [NOVEMBER], fingerprints: [] },
    });
    expect(
      sourcesBeside(reportOf(byCondition(a, b)), { ...answeredBy(b), conditions: ["plain"] }),
    ).toBeDefined();
    expect(sourcesBeside(reportOf(byCondition(a, b)), byCondition(b, a))).toBeUndefined();
    const unanswered = { kind: "unanswered", cause: "empty", detail: "Nothing came." } as const;
    expect(sourcesBeside(plain, { reply: () => ({ ...unanswered, ...b }) })).toBeDefined();
    const failing = (trial: Trial) => ({ ...leaking(trial), ...b });
    expect(sourcesBeside(by(a), { reply: failing })).toBeDefined();
    const again = (trial: Trial) => ({ ...rightReply(trial), ...a });
    expect(sourcesBeside(by(a), { reply: failing, again })).toBeUndefined();
  });

  test("in a report that its schema takes", () => {
    const report = reportOf({
      ...answeredBy({ model: NOVEMBER }),
      rules: rulesOf({ baseline: by({ model: MAY }) }),
    });
    expect(reportSchema.parse(report)).toEqual(report);
  });
});

describe("a report says that the conditions were answered by different models", () => {
  const notices = (sourceOf: (trial: Trial) => Source, over: Story = {}): string[] =>
    reportOf({
      reply: (trial) => ({ ...rightReply(trial), ...sourceOf(trial) }),
      ...over,
    }).parameters.notices.filter((notice) => notice.startsWith("Different models"));
  const isPlain = ({ condition }: Trial): boolean => condition === "plain";

  test("since then not only the condition differs", () => {
    expect(
      notices((trial) =>
        isPlain(trial) ? { model: MAY, fingerprint: "a" } : { model: NOVEMBER, fingerprint: "b" },
      ),
    ).toEqual([
      `Different models, or versions of one, answered plain and distraction, so their figures do not compare: plain ${MAY} (fingerprint a); distraction ${NOVEMBER} (fingerprint b).`,
    ]);
  });

  test("each beside plain, wherever that stands", () => {
    const conditions = ["distraction", "plain", "no-reasoning"] as const;
    const told = notices((trial) => ({ fingerprint: trial.condition }), { conditions });
    expect(told.map((notice) => / answered (.*), so/.exec(notice)?.[1])).toEqual([
      "plain and distraction",
      "plain and no-reasoning",
    ]);
  });

  test.each<[string, (trial: Trial) => Source]>([
    ["all are by the same", () => ({ model: MAY, fingerprint: "a" })],
    [
      "they have a fingerprint in common",
      (trial) => ({ fingerprint: isPlain(trial) && trial.index % 2 ? "a" : "b" }),
    ],
    ["one of them does not tell", (trial) => (isPlain(trial) ? { model: MAY } : {})],
    ["only the runs differ", (trial) => ({ fingerprint: `fp_${trial.run}` })],
  ])("but not where %s", (_name, sourceOf) => {
    expect(notices(sourceOf, { runs: 2 })).toEqual([]);
  });
});
