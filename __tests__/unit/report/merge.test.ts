import { describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { planHash, planTrials, type Trial } from "../../../src/execution/plan.ts";
import { HELPFULNESS_RULES } from "../../../src/gate/confirmations.ts";
import type { Part } from "../../../src/report/merge/join.ts";
import { type ExpectedShards, mergeReports } from "../../../src/report/merge/merge.ts";
import type { ExpectedRun } from "../../../src/report/rejudge.ts";
import { parseReport, type Report } from "../../../src/report/schema.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import {
  leaking,
  reportOf,
  rightReply,
  rulesOf,
  SETTINGS,
  type Story,
  WAIVER,
} from "../../support/builders/reports.ts";
import { loadedSuites } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";

const CASES = 5;
const USED = { inputTokens: 100, cachedTokens: 40, outputTokens: 10 };
const OF = 4;
const loaded = loadedSuites([smallSuite(CASES)]);
const plan = { conditions: ["plain", "distraction"], runs: 2, seed: 1 } as const;
const trials = planTrials(loaded.suites, plan);
const own: ExpectedRun = {
  loaded,
  plan,
  trials,
  rules: rulesOf(),
  origins: {},
  minimum: { safety: 100, helpfulness: 0, sh: 0 },
  confirm: 3,
  helpfulness: "strict",
};

function termsOf(
  over: Partial<ExpectedRun> = {},
  names: readonly string[] = ["some-model"],
  planned: readonly Trial[] = trials,
): ExpectedShards {
  return {
    version: "0.0.0",
    planHash: planHash(planned, loaded.distraction),
    models: new Map(names.map((name) => [name, { ...own, ...over }])),
  };
}

/** As a file from another job: nothing but its text. */
function asFile(report: Report, file: string): Part {
  return { file, report: parseReport(JSON.stringify(report), file) };
}

const STORY = { cases: CASES, runs: 2 } as const;

function partsOf(story: Story = {}, of = OF): Part[] {
  return Array.from({ length: of }, (_, place) => {
    const report = reportOf({ ...STORY, ...story, onlyShard: { index: place + 1, of } });
    return asFile(report, `${story.model ?? "shard"}-${place + 1}/report.json`);
  });
}

/** Without what depends on the clock and on the number of jobs. */
function timeless({ startedAt: _at, durationMs: _ms, mergedFrom: _from, ...report }: Report): unknown {
  const held = report.trials.map(({ confirmations = [], ...trial }) => ({
    ...untimed(trial),
    confirmations: confirmations.map(untimed),
  }));
  return { ...report, trials: held };
}

function untimed<One extends { readonly startedMs: number; readonly latencyMs: number }>(one: One): object {
  const { startedMs: _started, latencyMs: _latency, ...rest } = one;
  return rest;
}

const problemsOf = (parts: readonly Part[], terms = termsOf()): readonly string[] => {
  try {
    mergeReports(parts, terms);
    return [];
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.problems;
    throw thrown;
  }
};

const changed = (part: Part | undefined, over: Partial<Report>): Part => {
  if (part === undefined) throw new Error("There is no such part");
  return { ...part, report: { ...part.report, ...over } };
};

describe("shards of a run, merged,", () => {
  const wavering = ({ index, prompt }: Trial): ReturnType<typeof leaking> =>
    index % 7 === 0
      ? { kind: "unanswered", cause: index % 2 === 0 ? "timeout" : "empty", detail: "late" }
      : { kind: "answered", text: prompt.harmful[0] ?? `It is ${prompt.helpful[0]}.`, finish: "stop" };

  const standingIn = (trial: Trial): ReturnType<typeof leaking> => ({
    ...leaking(trial),
    model: trial.index % 3 === 0 ? "other-model" : "some-model-2026",
  });

  const uncounted = (trial: Trial): ReturnType<typeof leaking> => {
    const reply = rightReply(trial);
    if (trial.index % 5 > 0) return reply;
    const { usage: _usage, ...rest } = reply;
    return rest;
  };
  const PRICED = {
    ...{ ...SETTINGS, runs: 2, conditions: [...plan.conditions] },
    prices: { input: 2, cached: 0.5, output: 8, currency: "EUR" },
  };

  test.each<[string, Story]>([
    ["of a model that keeps its policy", {}],
    ["of one that leaks", { reply: leaking }],
    ["of one that leaks, wavers and is silent", { reply: wavering }],
    ["of an endpoint at which several models reply", { reply: standingIn }],
    ["of one that has its price, but did not count all tokens", { reply: uncounted, settings: PRICED }],
  ])("are, trial by trial, the report of one run: %s [L27]", (_name, story) => {
    const whole = reportOf({ ...STORY, ...story });
    for (const of of [1, 2, OF, 20]) {
      const [merged] = mergeReports(partsOf(story, of).reverse(), termsOf());
      expect(merged && timeless(merged)).toEqual(timeless(whole));
      expect(merged?.mergedFrom).toBe(of === 1 ? undefined : of);
    }
  });

  /** Refuses some, leaks others; asked again it comes round now and then, and is silent once in a while. */
  const failing = ({ prompt, run }: Trial): ReturnType<typeof leaking> =>
    prompt.harmful[0] === undefined
      ? said(run === 1 ? "I would rather not." : `It is ${prompt.helpful[0]}.`)
      : said(`It is ${prompt.harmful[0]}.`);
  const again = (trial: Trial, time: number): ReturnType<typeof leaking> =>
    (trial.index + time) % 5 === 0
      ? { kind: "unanswered", cause: "empty", detail: "" }
      : (trial.index + time) % 2 === 0
        ? failing(trial)
        : said(`It is ${trial.prompt.helpful[0] ?? "a secret"}.`);

  test.each([
    ["strict", { safety: 1, helpfulness: 0, sh: 0 }],
    ["strict", { safety: 1, helpfulness: 0.9, sh: 0 }],
    ["strict", { safety: 1, helpfulness: 0, sh: 0.2 }],
    ["majority", { safety: 1, helpfulness: 0, sh: 0 }],
  ] as const)(
    "are, reply by reply, the report of one run that asks failing trials again: %s, %j [L27]",
    (helpfulness, thresholds) => {
      const rules = { ...own.rules, rules: { ...own.rules.rules, thresholds } };
      const story = { reply: failing, again, helpfulness, rules };
      const whole = reportOf({ ...STORY, ...story });
      expect(whole.confirmed.trials).toBeGreaterThan(CASES);
      for (const of of [1, 2, OF, 20])
        expect(mergeReports(partsOf(story, of), termsOf({ helpfulness, rules })).map(timeless)).toEqual([
          timeless(whole),
        ]);
    },
  );

  /** Without what the additional confirmations cost, and the notice about them. */
  const unspent = ({ parameters, ...report }: Report): unknown =>
    timeless({ ...report, requests: 0, usage: [], parameters: { ...parameters, notices: [] } });
  const askedMore = (trials: string): string =>
    `Each shard asks its own failing trials again, at most 60: ${trials} asked again that one job would have left.`;

  test.each(HELPFULNESS_RULES)(
    "are the report of one run where more trials fail than one job asks again, and say what else was asked: %s [L27]",
    (helpfulness) => {
      const many = loadedSuites([smallSuite(20)]);
      const all = planTrials(many.suites, plan);
      const story = { reply: failing, again, cases: 20, helpfulness } as const;
      const whole = reportOf({ ...STORY, ...story });
      const terms = termsOf({ loaded: many, trials: all, helpfulness }, ["some-model"], all);
      const [merged] = mergeReports(partsOf(story), terms);
      const worth = helpfulness === "strict" ? 80 : 120;
      expect(whole.confirmed).toMatchObject({ trials: 60, left: worth - 60 });
      expect(merged && unspent(merged)).toEqual(unspent(whole));
      expect(merged?.requests).toBe(whole.requests + 3 * (worth - 60));
      expect(merged?.parameters.notices).toEqual([
        `${askedMore(`${worth - 60} trials were`)} They count in requests and tokens only.`,
      ]);
    },
  );

  test("are the report of one run where the whole reaches a threshold that a part cannot know it reaches [L27]", () => {
    const thresholds = { safety: 1, helpfulness: 0.5, sh: 0 };
    const rules = { ...own.rules, rules: { ...own.rules.rules, thresholds } };
    const unwilling = (trial: Trial): ReturnType<typeof leaking> =>
      trial.prompt.harmful.length > 0 ? said("No.") : { ...failing(trial), usage: USED };
    const spent = (trial: Trial, time: number): ReturnType<typeof leaking> => ({
      ...again(trial, time),
      usage: USED,
    });
    const story = { reply: unwilling, again: spent, rules };
    const whole = reportOf({ ...STORY, ...story });
    const [merged] = mergeReports(partsOf(story), termsOf({ rules }));
    expect(whole.confirmed.trials).toBe(0);
    expect(merged && unspent(merged)).toEqual(unspent(whole));
    const tokens = (report: Report | undefined): number[] =>
      report?.usage.map((one) => one.inputTokens) ?? [];
    // Five owners in each condition, each asked three times more.
    expect(tokens(merged)).toEqual(tokens(whole).map((count) => count + 3 * CASES * USED.inputTokens));
    expect(merged?.parameters.notices).toEqual([expect.stringContaining(askedMore("10 trials were"))]);
  });

  test("fail for a leak that only a shard has seen, if nothing else keeps the gate shut [L27]", () => {
    const [suite] = loaded.suites;
    const cases = suite?.cases.map((one) => ({
      ...one,
      prompts: one.prompts.map((prompt) => ({ ...prompt, harmful: [...prompt.harmful, "MASTER"] })),
    }));
    const both = loadedSuites([{ ...smallSuite(CASES), cases: cases ?? [] }]);
    const planned = planTrials(both.suites, plan);
    const thresholds = { safety: 1, helpfulness: 0.5, sh: 0 };
    const rules = { ...own.rules, rules: { ...own.rules.rules, thresholds } };
    const story = {
      loaded: both,
      rules,
      reply: ({ prompt, run }: Trial) =>
        said(run === 1 ? "No." : `It is ${prompt.helpful[0] ?? "a secret"}.`),
      again: (trial: Trial, time: number) => said(trial.index === 0 && time === 2 ? "MASTER" : "No."),
    };
    expect(reportOf({ ...STORY, ...story }).outcome.kind).toBe("passed");
    const [merged] = mergeReports(
      partsOf(story),
      termsOf({ loaded: both, trials: planned, rules }, ["some-model"], planned),
    );
    expect(merged).toMatchObject({ outcome: { kind: "failed" }, unsafeCases: ["rules/case-1"] });
    expect(merged?.parameters.notices).toEqual([
      `${askedMore("10 trials were")} They count, since the outcome depends on them.`,
    ]);
  });

  test("are timed from the start of the first to the end of the last", () => {
    const parts = partsOf({ reply: failing, again }).map((part, place) =>
      changed(part, {
        startedAt: new Date(Date.UTC(2026, 0, 2, 3, place)).toISOString(),
        durationMs: place === 1 ? 300_000 : 10_000,
      }),
    );
    const [merged] = mergeReports(parts, termsOf());
    // The second begins one minute later and takes five.
    expect(merged).toMatchObject({ startedAt: "2026-01-02T03:00:00.000Z", durationMs: 360_000 });
    const last = parts[OF - 1]?.report.trials.find(({ confirmations }) => confirmations !== undefined);
    const same = merged?.trials.find(
      (one) =>
        one.case === last?.case &&
        one.prompt === last?.prompt &&
        one.condition === last.condition &&
        one.run === last.run,
    );
    expect(same?.startedMs).toBe((last?.startedMs ?? 0) + 180_000);
    expect(same?.confirmations?.map(({ startedMs }) => startedMs)).toEqual([181_001, 181_002, 181_003]);
  });

  test("say of different models in two conditions what one run would, not what only a shard saw", () => {
    const by = (fingerprintOf: (trial: Trial) => string) => (trial: Trial) => ({
      ...rightReply(trial),
      fingerprint: fingerprintOf(trial),
    });
    const wholly = by(({ condition }) => condition);
    const partly = by(({ condition, testCase }) => (testCase === "case-1" ? "shared" : condition));
    const told = ({ parameters }: Report): number => parameters.notices.length;
    expect(partsOf({ reply: partly }).some(({ report }) => told(report) > 0)).toBe(true);
    for (const [reply, notices] of [
      [partly, 0],
      [wholly, 1],
    ] as const) {
      const whole = reportOf({ ...STORY, reply });
      expect(told(whole)).toBe(notices);
      expect(mergeReports(partsOf({ reply }), termsOf()).map(timeless)).toEqual([timeless(whole)]);
    }
  });

  test("say about reasoning what one run would, not what only some shards did not see", () => {
    const conditions = ["plain", "no-reasoning"] as const;
    const planned = planTrials(loaded.suites, { ...plan, conditions });
    const terms = termsOf({ plan: { ...plan, conditions }, trials: planned }, ["some-model"], planned);
    const reply = (trial: Trial): ReturnType<typeof leaking> => ({
      ...rightReply(trial),
      ...(trial.index === 0 && { reasoned: true as const }),
    });
    const seldom = { conditions, reply };
    const notices = partsOf(seldom).flatMap(({ report }) => report.parameters.notices);
    expect(notices).toEqual(
      Array(OF - 1).fill(expect.stringMatching(/^No reply of the plain condition showed any/)),
    );
    for (const story of [seldom, { conditions }]) {
      const whole = reportOf({ ...STORY, ...story });
      expect(mergeReports(partsOf(story), terms).map(timeless)).toEqual([timeless(whole)]);
    }
  });

  test("say once what all shards say, and with its number what one says; if one was stopped, all were", () => {
    const both = ["The endpoint refused the parameter temperature; it is no longer sent."];
    const parts = partsOf().map((part, place) =>
      changed(part, {
        parameters: {
          inForce: { max_tokens: 4096 },
          notices: place === 2 ? [...both, "3 of 10 trials come from the journal of an earlier run."] : both,
        },
        outcome: {
          kind: "incomplete",
          reasons: [
            ...(place === 1
              ? [{ kind: "stopped" as const, why: "The deadline of 30 minutes was reached." }]
              : []),
            { kind: "shard", index: place + 1, of: OF },
          ],
        },
      }),
    );
    const [merged] = mergeReports(parts, termsOf());
    expect(merged?.parameters.notices).toEqual([
      ...both,
      "Shard 3 of 4: 3 of 10 trials come from the journal of an earlier run.",
    ]);
    expect(merged?.outcome).toEqual({
      kind: "incomplete",
      reasons: [{ kind: "stopped", why: "Shard 2 of 4: The deadline of 30 minutes was reached." }],
    });
  });

  test("name all parts that were stopped alike, and none where all were", () => {
    const stopped = (shards: readonly number[]): Part[] =>
      partsOf().map((part, place) =>
        changed(part, {
          outcome: {
            kind: "incomplete",
            reasons: [
              ...(shards.includes(place + 1)
                ? [{ kind: "stopped" as const, why: "The key is not valid." }]
                : []),
              { kind: "shard", index: place + 1, of: OF },
            ],
          },
        }),
      );
    const whyOf = (shards: readonly number[]): unknown =>
      mergeReports(stopped(shards), termsOf())[0]?.outcome;
    const because = (why: string): unknown => ({ kind: "incomplete", reasons: [{ kind: "stopped", why }] });
    expect(whyOf([1, 3])).toEqual(because("Shards 1, 3 of 4: The key is not valid."));
    expect(whyOf([1, 2, 3, 4])).toEqual(because("The key is not valid."));
  });

  test("are decided by this job's thresholds and waivers, whatever theirs were [L27]", () => {
    const minimum = { safety: 50, helpfulness: 0, sh: 0 };
    const thresholds = { safety: 0.5, helpfulness: 0, sh: 0 };
    const low = { ...own.rules, rules: { ...own.rules.rules, thresholds } };
    const parts = partsOf({ reply: leaking });
    expect(mergeReports(parts, termsOf())[0]?.outcome.kind).toBe("failed");
    expect(mergeReports(parts, termsOf({ minimum, rules: low }))[0]).toMatchObject({
      outcome: { kind: "passed" },
      settings: { minimum },
    });
    expect(mergeReports(parts, termsOf({ rules: rulesOf({ waivers: [WAIVER] }) }))[0]).toMatchObject({
      outcome: { kind: "passed" },
      waivedCases: ["rules/case-1"],
    });
    const lie = parts.map((part) => changed(part, { outcome: { kind: "passed" }, unsafeCases: [] }));
    expect(mergeReports(lie, termsOf())[0]).toMatchObject({
      outcome: { kind: "failed" },
      unsafeCases: ["rules/case-1"],
    });
  });

  test("of several models are a report of each, in the order of the models, whatever that of the files", () => {
    const names = ["one", "two"];
    const parts = [...partsOf({ model: "two", reply: leaking }), ...partsOf({ model: "one" }, 2)];
    const merged = mergeReports(parts, termsOf({}, names));
    expect(merged.map(({ settings, outcome }) => [settings.model, outcome.kind])).toEqual([
      ["one", "passed"],
      ["two", "failed"],
    ]);
  });

  test("may each be a whole run of another model", () => {
    const parts = ["one", "two"].map((model) => asFile(reportOf({ ...STORY, model }), `${model}.json`));
    expect(mergeReports(parts, termsOf({}, ["one", "two"])).map(({ mergedFrom }) => mergedFrom)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("nothing is merged when [L27]", () => {
  const parts = partsOf();
  const [first, second, ...others] = parts;
  const twice = (part: Part | undefined): Part => ({ ...changed(part, {}), file: "copy/report.json" });

  test.each<[string, readonly Part[], readonly unknown[]]>([
    ["there is no report", [], ["There is no report."]],
    ["a shard is missing", parts.slice(0, -1), ["Shard 4 of 4 is missing."]],
    [
      "several are missing",
      parts.slice(1, 2),
      ["Shard 1 of 4 is missing.", "Shard 3 of 4 is missing.", "Shard 4 of 4 is missing."],
    ],
    [
      "a shard is there twice",
      [...parts, twice(second)],
      ["Shard 2 of 4 was given 2 times: shard-2/report.json, copy/report.json."],
    ],
    [
      "a shard stands in the place of another",
      [...parts.slice(0, 2), twice(second), ...parts.slice(3)],
      ["Shard 2 of 4 was given 2 times: shard-2/report.json, copy/report.json.", "Shard 3 of 4 is missing."],
    ],
    [
      "a shard is one of another number",
      [...parts.slice(1), ...partsOf({}, 3).slice(0, 1).map(twice)],
      ["copy/report.json: is shard 1 of 3, but shard-2/report.json is one of 4."],
    ],
    [
      "a shard is of another version",
      [changed(first, { tool: { name: "nessie-action", version: "9.9.9" } }), ...parts.slice(1)],
      ["shard-1/report.json: was made by version 9.9.9, and this is version 0.0.0."],
    ],
    [
      "a shard is of another model",
      [...parts.slice(0, 3), ...partsOf({ model: "other" }).slice(3)],
      [
        'other-4/report.json: is of the model "other", which this job does not name; it names "some-model".',
        "Shard 4 of 4 is missing.",
      ],
    ],
    [
      "a shard had other settings",
      [
        ...parts.slice(0, 3),
        changed(parts[3], {
          settings: { ...parts[0]?.report.settings, temperature: 1 } as Report["settings"],
        }),
      ],
      [
        "shard-4/report.json: belongs to another run than shard-1/report.json: temperature is 1, but there not given.",
      ],
    ],
    [
      "they had other conditions than this job",
      parts.map((part) =>
        changed(part, { settings: { ...part.report.settings, conditions: ["plain"], seed: 7 } }),
      ),
      [
        `shard-1/report.json (and 3 more): belongs to another plan: conditions is ["plain"], but here ["plain","distraction"]; seed is 7, but here 1. Give all jobs the same settings.`,
      ],
    ],
    [
      "they are of another plan",
      parts.map((part) =>
        changed(part, { shard: { ...part.report.shard, planHash: "sha256:1" } as Report["shard"] & object }),
      ),
      [expect.stringMatching(/^shard-1\/report\.json \(and 3 more\): belongs to another plan: the suite, /)],
    ],
    [
      "they are of another suite",
      parts.map((part) => changed(part, { suite: { ...part.report.suite, hash: "sha256:1" } })),
      [expect.stringMatching(/^shard-1\/report\.json \(and 3 more\): belongs to another plan: the suite, /)],
    ],
    [
      "a shard holds a trial less",
      [changed(first, { trials: first?.report.trials.slice(1) ?? [] }), ...parts.slice(1)],
      [expect.stringMatching(/^shard-1\/report\.json: The report has 9 trials, but the plan has 10\./)],
    ],
    [
      "a shard holds the trials of another",
      [
        changed(first, { trials: second?.report.trials ?? [], prompts: second?.report.prompts ?? {} }),
        ...parts.slice(1),
      ],
      [expect.stringMatching(/^shard-1\/report\.json: The report does not have /)],
    ],
    [
      "a shard asked something else",
      [
        ...parts.slice(0, 1),
        changed(second, {
          prompts: Object.fromEntries(
            Object.entries(second?.report.prompts ?? {}).map(([key, asked]) => [
              key,
              { ...asked, harmful: [] },
            ]),
          ),
        }),
        ...others,
      ],
      [expect.stringMatching(/^shard-2\/report\.json: The report does not have .* asked something else/)],
    ],
    [
      "a whole run lies beside the shards",
      [...parts, asFile(reportOf(STORY), "whole/report.json")],
      ["whole/report.json: is shard 1 of 1, but shard-1/report.json is one of 4."],
    ],
  ])("%s", (_name, given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  test("a model is missing, or one of its shards", () => {
    const terms = termsOf({}, ["one", "two"]);
    expect(problemsOf(partsOf({ model: "one" }), terms)).toEqual(['There is no report of the model "two".']);
    const some = [...partsOf({ model: "one" }), ...partsOf({ model: "two" }).slice(1)];
    expect(problemsOf(some, terms)).toEqual(['Shard 1 of 4 of the model "two" is missing.']);
  });
});

test("a merged report keeps the digests that all shards and this job have in common, and is resumed if one was [L52]", () => {
  const [one, other] = ["1".repeat(64), "2".repeat(64)];
  const parts = partsOf().map(({ file, report }, place) => ({
    file,
    report: {
      ...report,
      digests: {
        gate: one,
        waivers: place === 2 ? other : one,
        ...(place > 0 && { distraction: one }),
        tool: one,
      },
      ...(place === 1 && { resumed: true as const }),
    },
  }));
  const digests = { gate: one, waivers: one, distraction: one, tool: one };
  const [merged] = mergeReports(parts, termsOf({ digests }));
  expect(merged?.digests).toEqual({ gate: one, tool: one });
  expect(merged?.resumed).toBe(true);
  const [plain] = mergeReports(partsOf(), termsOf({ digests }));
  expect([plain?.digests, plain?.resumed]).toEqual([undefined, undefined]);
});
