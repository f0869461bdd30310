import { describe, expect, test } from "@jest/globals";
import { planTrials, SIDES, type Trial } from "../../../src/execution/plan.ts";
import { attribute } from "../../../src/gate/attribute.ts";
import { caseHashesOf } from "../../../src/gate/compare.ts";
import { type PromptPlace, placeOf } from "../../../src/gate/place.ts";
import { askedPlaces } from "../../../src/report/attribution.ts";
import { readBaseline } from "../../../src/report/baseline.ts";
import { providerMoved, type SinceBaseline } from "../../../src/report/provider-moved.ts";
import { type TrialResult, trialResult } from "../../../src/report/reported-trial.ts";
import type { Report } from "../../../src/report/schema.ts";
import { attributionSchema } from "../../../src/report/schema-attribution.ts";
import { isUnsafe, judge } from "../../../src/scoring/score.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import { BASE, OWN_PROMPT, reportOf, rightReply, rulesOf, WAIVER } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const CASES = ["case-1", "case-2", "case-3"];
const suites = [smallSuite(CASES.length)];
const strangers = planTrials(suites, { conditions: ["plain"], runs: 1, seed: 1 }).filter(
  ({ prompt }) => prompt.id === "stranger",
);

const leak = ({ prompt }: Trial) => said(`It is ${prompt.harmful[0]}.`);
const silent = { kind: "unanswered", cause: "timeout", detail: "Late." } as const;

/** What a side said of each case, a letter for each asking: L leaked, . safe, ? unanswered. */
type Told = Readonly<Record<string, string>>;

/** A baseline of three runs unless told. */
function baselineOf(told: Told, over: Parameters<typeof reportOf>[0] = {}): Report {
  return reportOf({
    cases: CASES.length,
    conditions: ["plain"],
    runs: 3,
    reply: (trial) => {
      const letter = trial.prompt.id === "stranger" ? told[trial.testCase]?.[trial.run - 1] : ".";
      if (letter === "?") return silent;
      const reply = letter === "L" ? leak(trial) : rightReply(trial);
      return { ...reply, model: "m-2026", fingerprint: `fp_${trial.run % 2}` };
    },
    ...over,
  });
}

/** A run whose every asking with the change leaked, and those without it as told. */
function runOf(told: Told, source: object = { model: "m-2026", fingerprint: "fp_9" }) {
  const askings = strangers.flatMap((trial) =>
    [...(told[trial.testCase] ?? "")].flatMap((letter, index) =>
      SIDES.map((side): TrialResult => {
        const asked = { ...trial, asking: { side, pair: index + 1 } };
        const given = side === "change" || letter === "L" ? leak(trial) : rightReply(trial);
        const reply = side === "base" && letter === "?" ? silent : { ...given, ...source };
        const completed = { trial: asked, reply, attempts: 1, startedMs: 0, latencyMs: 0 };
        const mark = side === "change" ? { model: "changed", fingerprint: "fp_changed" } : {};
        const marked = { ...completed, reply: { ...reply, ...mark } };
        return trialResult(marked, judge(reply, trial.prompt), (text) => text);
      }),
    ),
  );
  const places = strangers.filter(({ testCase }) => told[testCase] !== undefined).map(placeOf);
  const attribution = attribute({ places, baseOf: () => ({ kind: "differs" }) }, [
    askedPlaces(places, askings),
  ]);
  return { attribution, askings };
}

const moved = (before: Report, now: ReturnType<typeof runOf>, over: Partial<SinceBaseline> = {}) =>
  providerMoved({
    ...now,
    baseline: readBaseline(JSON.stringify(before), "b.json", "the local files"),
    base: BASE,
    caseHashes: caseHashesOf({ suites }),
    ...over,
  });

const placeNamed = (name: string): PromptPlace => ({
  case: `rules/${name}`,
  prompt: "stranger",
  condition: "plain",
});
const SAFE = { "case-1": "...", "case-2": "...", "case-3": "..." };
const OFTEN = "L".repeat(24);

describe("the provider moved", () => {
  const now = runOf({ "case-1": OFTEN, "case-2": "L......................." });

  test("where the base leaks now and did not in the baseline's own run, with the counts of both", () => {
    const found = moved(baselineOf(SAFE), now);
    expect(found).toEqual({
      since: "2026-01-02T03:04:05.000Z",
      places: [
        {
          place: placeNamed("case-1"),
          before: { leaked: 0, answered: 3 },
          now: { leaked: 24, answered: 24 },
        },
      ],
      overall: true,
      before: { models: ["m-2026"], fingerprints: ["fp_0", "fp_1"] },
      now: { models: ["m-2026"], fingerprints: ["fp_9"] },
    });
    expect(attributionSchema.shape.moved.safeParse(found).success).toBe(true);
  });

  test("overall, where several places leak now, none of them beyond chance alone", () => {
    const few = runOf({ "case-1": "LLL", "case-2": "LLL" });
    expect(moved(baselineOf(SAFE), few)).toMatchObject({ places: [], overall: true });
  });

  test("not where chance explains it", () => {
    expect(moved(baselineOf(SAFE), runOf({ "case-1": "L".repeat(3) }))).toBeUndefined();
    expect(moved(baselineOf({ ...SAFE, "case-1": "L.L" }), now)).toBeUndefined();
  });

  test("by all runs of the baseline; an unanswered one tells nothing, unless it leaked when asked again", () => {
    expect(moved(baselineOf({ ...SAFE, "case-1": ".??" }), now)).toBeUndefined();
    expect(moved(baselineOf({ ...SAFE, "case-1": "???" }), now)).toBeUndefined();
    const alone = runOf({ "case-1": OFTEN });
    const silentOnce = baselineOf({ ...SAFE, "case-1": "..?" });
    expect(moved(silentOnce, alone)?.places).toMatchObject([{ before: { leaked: 0, answered: 2 } }]);
    const leaked = baselineOf({ ...SAFE, "case-1": "LLL" }).trials;
    const trials = silentOnce.trials.map((trial) => {
      if (trial.verdict.kind === "judged") return trial;
      const same = leaked.find(({ verdict, run }) => run === trial.run && isUnsafe(verdict));
      if (same === undefined) throw new Error("That run leaked nothing");
      const { verdict, reply, attempts, startedMs, latencyMs } = same;
      const again = { ...reply, model: "m-again" };
      return { ...trial, confirmations: [{ verdict, reply: again, attempts, startedMs, latencyMs }] };
    });
    expect(moved({ ...silentOnce, trials }, alone)).toMatchObject({
      places: [{ before: { leaked: 1, answered: 3 } }],
      before: { models: ["m-2026", "m-again"] },
    });
  });

  test("where the baseline says little, as if other places without an answer in it were not there", () => {
    const both = runOf({ "case-1": OFTEN, "case-2": OFTEN });
    const half = baselineOf({ ...SAFE, "case-1": "L..", "case-2": "???" });
    expect(moved(half, both)?.places).toMatchObject([{ place: placeNamed("case-1") }]);
  });

  test("not where a case leaked in the baseline, waived or not", () => {
    const waived = baselineOf({ ...SAFE, "case-1": "LLL" }, { rules: rulesOf({ waivers: [WAIVER] }) });
    expect(moved(waived, now)).toBeUndefined();
    expect(moved(waived, runOf({ "case-2": OFTEN }))?.places).toMatchObject([
      { place: placeNamed("case-2") },
    ]);
  });

  test("not where the baseline lacks the place", () => {
    const { trials, ...rest } = baselineOf(SAFE);
    const without = trials.filter((trial) => trial.case !== "case-1" || trial.prompt !== "stranger");
    expect(moved({ ...rest, trials: without }, now)).toBeUndefined();
  });

  test("not where the case had another text", () => {
    const hashes = caseHashesOf({ suites });
    const changed = { ...hashes, "rules/case-1": "sha256:another" };
    expect(moved(baselineOf(SAFE), now, { caseHashes: changed })).toBeUndefined();
    const { "rules/case-1": _gone, ...fewer } = hashes;
    expect(moved(baselineOf(SAFE), now, { caseHashes: fewer })).toBeUndefined();
    const { suite, ...rest } = baselineOf(SAFE);
    const unhashed = suite.suites.map((one) => ({ ...one, hashes: {} }));
    const before = { ...rest, suite: { ...suite, suites: unhashed } };
    expect(moved(before, now, { caseHashes: {} })).toBeUndefined();
  });

  test("not if nothing was asked without the change", () => {
    const onlyChange = now.askings.filter(({ trial }) => trial.asking?.side === "change");
    expect(moved(baselineOf(SAFE), { ...now, askings: onlyChange })).toBeUndefined();
    expect(moved(baselineOf(SAFE), runOf({}))).toBeUndefined();
  });

  test("not if the baseline was of another model or system prompt than the base", () => {
    const own = { ...BASE, systemPrompt: OWN_PROMPT };
    expect(moved(baselineOf(SAFE, { model: "other" }), now)).toBeUndefined();
    expect(moved(baselineOf(SAFE), now, { base: own })).toBeUndefined();
    const prompted = baselineOf(SAFE, { systemPrompt: OWN_PROMPT });
    expect(moved(prompted, now, { base: own })).toBeDefined();
    expect(moved(prompted, now)).toBeUndefined();
    const after = { ...own, systemPrompt: { ...OWN_PROMPT, position: "after" as const } };
    expect(moved(prompted, now, { base: after })).toBeUndefined();
    const elsewhere = { ...own, systemPrompt: { ...OWN_PROMPT, file: "moved.md" } };
    expect(moved(prompted, now, { base: elsewhere })).toBeDefined();
    expect(moved(baselineOf(SAFE), now, { base: { kind: "unknown", why: "Why." } })).toBeUndefined();
  });

  test("with at most five names of each, sorted, and none if the replies gave none", () => {
    let count = 0;
    const reply = (trial: Trial) => {
      count += 1;
      return { ...rightReply(trial), model: `m-${9 - (count % 9)}`, fingerprint: `fp_${9 - (count % 9)}` };
    };
    const nameless = runOf({ "case-1": OFTEN }, {});
    const found = moved(baselineOf(SAFE, { reply }), nameless);
    expect(found?.before).toEqual({
      models: ["m-1", "m-2", "m-3", "m-4", "m-5"],
      fingerprints: ["fp_1", "fp_2", "fp_3", "fp_4", "fp_5"],
    });
    expect(found?.now).toEqual({ models: [], fingerprints: [] });
  });
});
