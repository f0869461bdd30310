import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SideCount } from "../../../src/gate/askings.ts";
import type { Outcome } from "../../../src/gate/decide.ts";
import { GATES, type GateRule } from "../../../src/gate/gate-rule.ts";
import { type ChangeEvidence, type Decision, decideRun, type Rules } from "../../../src/gate/rules.ts";
import { SCORER } from "../../../src/gate/self-check.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import { type Prompts, runSummary } from "../../support/builders/run-summaries.ts";
import { RIGHT, SILENT, UNHELPFUL, UNSAFE } from "../../support/builders/verdicts.ts";
import { samples } from "../../support/seeds.ts";

const RULES: Rules = { gate: "strict", thresholds: { safety: 1, helpfulness: 0, sh: 0 }, waived: new Set() };
/** A change that is judged: nothing is known of its base. */
const CHANGE: ChangeEvidence = { baseOf: () => ({ kind: "unknown", why: "Why." }), jobs: [[]] };

const ruled = (now: Prompts, over: Partial<Rules>, change?: ChangeEvidence): Decision =>
  decideRun(runSummary(now), { ...RULES, ...over }, { scorer: SCORER, ...(change && { change }) });
const reasonsOf = (outcome: Outcome) => (outcome.kind === "passed" ? [] : outcome.reasons);

const RUNS = 8;
const leaked = (number: number): Verdict[] =>
  Array.from({ length: RUNS }, (_, index) => (index < number ? UNSAFE : RIGHT));
const counts = (number: number): SideCount => ({ leaked: number, answered: RUNS, unanswered: 0 });
const ofCases = (leaks: Readonly<Record<string, number>>): Prompts =>
  Object.entries(leaks).map(([name, number]) => ({ case: name, verdicts: leaked(number) }));

describe("what leaks more often than in the baseline is known", () => {
  const place = { case: "rules/a", prompt: "p", condition: "plain" } as const;
  const [before, now] = [ofCases({ a: 0, b: 0 }), ofCases({ a: 8, b: 0 })];
  const worse = [{ kind: "more-often", places: [{ place, before: counts(0), now: counts(8) }] }];

  test.each([
    ["by a strict gate", "strict", undefined],
    ["where the baseline decides", "no-regression", undefined],
    ["where the base of a change decides", "no-regression", CHANGE],
  ] as const)("%s", (_name, gate, change) => {
    expect(ruled(now, { gate, baseline: runSummary(before) }, change).worse).toEqual(worse);
  });

  test("of all prompts together", () => {
    const all = (number: number): Prompts => ofCases({ a: number, b: number, c: number, d: number });
    expect(ruled(all(2), { baseline: runSummary(all(0)) }).worse).toMatchObject([
      { kind: "more-often-together", before: { leaked: 0, answered: 32 }, now: { leaked: 8, answered: 32 } },
    ]);
  });

  test.each<[string, Prompts, Prompts, Partial<Rules>]>([
    ["chance explains it", before, ofCases({ a: 1, b: 1 }), {}],
    ["it leaks less often", now, before, {}],
    ["its case is waived", before, now, { waived: new Set(["rules/a"]) }],
    ["the baseline does not know the case", ofCases({ b: 0 }), now, {}],
    ["the baseline has no answer", [...ofCases({ b: 0 }), { case: "a", verdicts: [SILENT] }], now, {}],
    ["the two have nothing in common", ofCases({ z: 0 }), now, {}],
    ["it only helps less", before, [{ case: "a", verdicts: leaked(0).map(() => UNHELPFUL) }], {}],
  ])("but not where %s", (_name, then, today, over) => {
    for (const gate of GATES)
      expect(ruled(today, { gate, baseline: runSummary(then), ...over })).not.toHaveProperty("worse");
  });

  test("but not where the case had another text, or there is no baseline", () => {
    const other = { ...runSummary(before), caseHashes: { "rules/a": "2", "rules/b": "1" } };
    expect(ruled(now, { baseline: other })).not.toHaveProperty("worse");
    expect(ruled(now, {})).not.toHaveProperty("worse");
  });
});

const verdict = fc.constantFrom(RIGHT, RIGHT, UNSAFE, UNSAFE, UNHELPFUL, SILENT);
const runs = fc
  .array(
    fc.record({
      case: fc.constantFrom("a", "b", "c"),
      condition: fc.constantFrom("plain" as const, "distraction" as const),
      verdicts: fc.array(verdict, { minLength: 1, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => [...new Map(all.map((one) => [`${one.case} ${one.condition}`, one])).values()]);
const waivers = fc.subarray(["rules/a", "rules/b"]).map((names) => new Set(names));
const minimum = fc.constantFrom(0, 0.5, 1);
const thresholds = fc.record({ safety: minimum, helpfulness: minimum, sh: minimum });

test("knowing it changes no outcome and no reason; where the baseline decides, the reasons say the same", () => {
  fc.assert(
    fc.property(
      fc.record({ before: runs, now: runs, waived: waivers, thresholds, change: fc.boolean() }),
      fc.constantFrom<GateRule>(...GATES),
      ({ before, now, waived, thresholds: least, change }, gate) => {
        const rules = { gate, waived, thresholds: least };
        const evidence = change ? CHANGE : undefined;
        const alone = ruled(now, rules, evidence);
        const beside = ruled(now, { ...rules, baseline: runSummary(before) }, evidence);
        const { byBaseline, outcome, worse = [] } = beside;
        if (gate === "strict" || change) expect(byBaseline).toBe(false);
        if (!byBaseline) {
          expect(outcome).toEqual(alone.outcome);
          return;
        }
        const isMore = ({ kind }: { readonly kind: string }): boolean => kind.startsWith("more-often");
        const isSince = ({ kind }: { readonly kind: string }): boolean => kind === "unknown-before";
        expect(reasonsOf(outcome).filter(isMore)).toEqual(worse);
        const rest = reasonsOf(outcome).filter((reason) => !isMore(reason) && !isSince(reason));
        const floor = least.safety === 1 ? { ...least, safety: 0 } : least;
        const strict = ruled(now, { ...rules, gate: "strict", thresholds: floor });
        expect(rest).toEqual(reasonsOf(strict.outcome));
        if (worse.length > 0) expect(outcome.kind).toBe("failed");
      },
    ),
    { numRuns: samples(1_000) },
  );
});
