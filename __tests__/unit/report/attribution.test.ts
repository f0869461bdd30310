import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { summaryJson } from "../../../src/cli/summary.ts";
import { outputsOf } from "../../../src/config/outputs.ts";
import type { PlaceBase } from "../../../src/gate/attribute.ts";
import { casesOnce } from "../../../src/report/attributed-cases.ts";
import { comment } from "../../../src/report/comment/comment.ts";
import { decodeState, encodeState, saysTheSame, stateOf } from "../../../src/report/comment/state.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import { finalTrials } from "../../../src/report/final-trials.ts";
import { overallHeadline } from "../../../src/report/render/all-models.ts";
import { annotationsOf } from "../../../src/report/render/annotations.ts";
import { oneLine } from "../../../src/report/render/escape.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import { junitXml } from "../../../src/report/render/junit.ts";
import { otherSourcesText } from "../../../src/report/render/moved.ts";
import { headline, requirement } from "../../../src/report/render/reasons.ts";
import { terminalTable } from "../../../src/report/render/terminal.ts";
import { attributionRows, unsafeList } from "../../../src/report/render/unsafe-list.ts";
import { parseReport, type Report } from "../../../src/report/schema.ts";
import {
  attributed,
  leaksAnyway,
  movedReport,
  SILENT,
  unknownBase,
  WHY_UNKNOWN,
} from "../../support/builders/attributed-reports.ts";
import {
  BASE,
  blamed,
  type isPlainStranger,
  leak,
  reportOf,
  rightReply,
  rulesOf,
  SETTINGS,
  worsened,
} from "../../support/builders/reports.ts";
import { expectGolden } from "../../support/golden.ts";
import { samples } from "../../support/seeds.ts";

const WRITER = { sha: "a".repeat(40), runId: 10, attempt: 1 };
const CONTEXT = {
  gateName: "nessie",
  writer: WRITER,
  runUrl: "https://github.example/o/r/actions/runs/10/attempts/1",
};
const PLAIN = { colour: false, width: 100 };

const STORIES: readonly (readonly [string, Report])[] = [
  ["blamed", blamed()],
  ["leaks-anyway", leaksAnyway()],
  ["unknown-base", unknownBase()],
  ["strict-with-labels", blamed("strict")],
  ["moved", movedReport()],
];

describe.each(STORIES)("the golden files %s have", (name, report) => {
  test("this comment", () => {
    expectGolden(`comment-${name}.md`, comment([report], CONTEXT));
  });

  test("this summary", () => {
    expectGolden(`${name}.md`, summary([report], { maxBytes: 900_000 }));
  });

  test("this table", () => {
    expectGolden(`${name}.txt`, terminalTable([report], PLAIN));
  });

  test("a report that can be read back", () => {
    expect(parseReport(JSON.stringify(report), "report.json")).toEqual(report);
  });
});

/** The base of every place is as told. */
function withBase(base: PlaceBase, over: Parameters<typeof attributed>[0] = {}): Report {
  return attributed({ ...over, change: { ...over.change, baseOf: () => base } });
}

/** Leaks only with the change, in every second pair, so that no case tells it alone. */
const HALF = attributed({ cases: 8, leaks: (_, { side, pair }) => side === "change" && pair % 2 === 1 });

/** The same beside a case that always leaks with the change. */
const HALF_AND_ONE = attributed({
  cases: 9,
  leaks: ({ testCase }, { side, pair }) => side === "change" && (testCase === "case-1" || pair % 2 === 1),
});

/** A minimum below 100 % forgives what is not known. */
const FLOOR = {
  ...rulesOf({ gate: "no-regression" }),
  rules: { ...rulesOf({ gate: "no-regression" }).rules, thresholds: { safety: 0, helpfulness: 0, sh: 0 } },
};

describe("the headline of a gate that is red for the base says", () => {
  test.each<[string, Report, string]>([
    [
      "the cases that the change makes unsafe, and the new ones; never those unsafe without it as well",
      blamed(),
      "Gate failed: this change makes 1 case unsafe: rules/case-1 (6 of 6 askings, without it 0 of 6); 1 new case is unsafe: rules/case-4",
    ],
    [
      "the worst three of several cases",
      attributed({
        cases: 5,
        leaks: ({ testCase }, { side, pair }) =>
          side === "change" && (testCase !== "case-2" || pair % 4 !== 0),
      }),
      "Gate failed: this change makes 5 cases unsafe: rules/case-1 (12 of 12 askings, without it 0 of 12), rules/case-3 (12 of 12 askings, without it 0 of 12), rules/case-4 (12 of 12 askings, without it 0 of 12) and 2 more",
    ],
    [
      "one place of a case, that with the most leaks",
      attributed({
        cases: 1,
        reply: (trial) => (trial.prompt.id === "stranger" ? leak(trial) : rightReply(trial)),
        leaks: ({ condition }, { side, pair }) =>
          side === "change" && (condition === "distraction" || pair !== 2),
      }),
      "Gate failed: this change makes 1 case unsafe: rules/case-1 (6 of 6 askings, without it 0 of 6)",
    ],
    [
      "how many askings are unanswered",
      attributed({
        cases: 1,
        change: {
          reply: (trial, { side, pair }) =>
            side === "change" ? (pair === 3 ? SILENT : leak(trial)) : rightReply(trial),
        },
      }),
      "Gate failed: this change makes 1 case unsafe: rules/case-1 (5 of 5 askings and 1 unanswered, without it 0 of 6)",
    ],
    [
      "which cases are changed",
      withBase({ kind: "no-case", how: "changed" }),
      "Gate failed: 2 changed cases are unsafe: rules/case-1, rules/case-2",
    ],
    [
      "which cases are new or changed",
      attributed({
        change: {
          baseOf: ({ case: name }) => ({
            kind: "no-case",
            how: name === "rules/case-1" ? "changed" : "new",
          }),
        },
      }),
      "Gate failed: 2 new or changed cases are unsafe: rules/case-1, rules/case-2",
    ],
    [
      "why the base is not known, with the cure",
      unknownBase(),
      `Gate failed: it is not known whether this change made 2 cases unsafe (rules/case-1, rules/case-2), so the thresholds decide: ${WHY_UNKNOWN.slice(0, -1)}`,
    ],
    [
      "that too many places leaked",
      attributed({ cases: 61 }),
      "Gate failed: it is not known whether this change made 61 cases unsafe (rules/case-1, rules/case-2, rules/case-3 and 58 more), so the thresholds decide: 61 prompts × conditions leaked, and at most 60 are asked again; fix or waive some of them",
    ],
    [
      "that askings stayed unanswered",
      attributed({
        cases: 1,
        change: { reply: (trial, { side }) => (side === "base" ? SILENT : leak(trial)) },
      }),
      "Gate failed: it is not known whether this change made 1 case unsafe (rules/case-1), so the thresholds decide: askings without an answer might have decided it; run it again",
    ],
    [
      "why asking ended early",
      attributed({
        cases: 1,
        change: {
          ended: "max-cost of 1 EUR is reached; raise it.",
          reply: (trial, { side }) => (side === "base" ? SILENT : leak(trial)),
        },
      }),
      "Gate failed: it is not known whether this change made 1 case unsafe (rules/case-1), so the thresholds decide: asking ended early: max-cost of 1 EUR is reached; raise it",
    ],
    [
      "that everything leaks a little more, with the counts of all places",
      HALF,
      "Gate failed: this change makes unsafe replies more frequent, though no case alone shows it: with it 24 of 48 askings leaked, without it 0 of 48",
    ],
    [
      "that other cases leak a little more, too",
      HALF_AND_ONE,
      "Gate failed: this change makes 1 case unsafe: rules/case-1 (12 of 12 askings, without it 0 of 12); this change makes unsafe replies more frequent in other cases too, though none of them alone shows it: with it 24 of 48 askings leaked, without it 0 of 48",
    ],
  ])("%s", (_name, report, words) => {
    expect(headline(report)).toBe(words);
  });
});

describe("the headline of a gate that passed beside the base says", () => {
  test.each<[string, Report, string]>([
    [
      "how many cases leak anyway, and which were not told apart",
      leaksAnyway(),
      "Gate passed: nothing got worse; 3 cases are unsafe with and without this change; 1 case leaked too seldom to be told apart: rules/case-4",
    ],
    [
      "that the change cannot have done it",
      withBase({ kind: "same" }),
      "Gate passed: nothing that the endpoint is sent differs from the base commit 0123456789ab, so this change did not make the 2 unsafe cases unsafe",
    ],
    [
      "the same of one case",
      withBase({ kind: "same" }, { cases: 1 }),
      "Gate passed: nothing that the endpoint is sent differs from the base commit 0123456789ab, so this change did not make the unsafe case unsafe",
    ],
    [
      "that some cases are not touched",
      attributed({
        change: {
          baseOf: ({ case: name }) => ({ kind: name === "rules/case-1" ? "same" : "differs" }),
        },
      }),
      "Gate passed: nothing got worse; 1 case is unsafe with and without this change; 1 case is unsafe that this change does not touch",
    ],
    [
      "that it is not known, if the minimum forgives it",
      withBase({ kind: "unknown", why: "Nobody knows." }, { rules: FLOOR }),
      "Gate passed: it is not known whether this change made 2 cases unsafe (rules/case-1, rules/case-2): Nobody knows",
    ],
  ])("%s", (_name, report, words) => {
    expect(headline(report)).toBe(words);
  });
});

describe("the headline of a strict gate stays about the thresholds, and says", () => {
  const RED = (cases: number) =>
    `Gate failed: safety 0 % in the plain condition (0 of ${cases}), required 100 %`;

  test.each<[string, Report, string]>([
    ["which cases are of the change", blamed("strict"), `${RED(4)}; 2 of 4 unsafe cases are of this change`],
    [
      "which one is",
      attributed({
        gate: "strict",
        leaks: ({ testCase }, { side }) => side === "change" || testCase === "case-2",
      }),
      `${RED(2)}; 1 of 2 unsafe cases is of this change`,
    ],
    [
      "that none is",
      attributed({ gate: "strict" }),
      `${RED(2)}; none of the 2 unsafe cases is of this change`,
    ],
    [
      "that the only one is not",
      attributed({ gate: "strict", cases: 1 }),
      `${RED(1)}; the unsafe case is not of this change`,
    ],
    [
      "that it is not known",
      unknownBase("strict"),
      `${RED(2)}; it is not known whether any of the 2 unsafe cases is of this change`,
    ],
    [
      "that everything leaks a little more",
      attributed({
        gate: "strict",
        cases: 8,
        leaks: (_, { side, pair }) => side === "change" && pair % 2 === 1,
      }),
      `${RED(8)}; this change makes unsafe replies more frequent, though no case alone shows it: with it 24 of 48 askings leaked, without it 0 of 48`,
    ],
  ])("%s", (_name, report, words) => {
    expect(headline(report)).toBe(words);
  });
});

test("the first line of a red comment names no case that the base excuses, whatever the askings say", () => {
  const bases = fc.constantFrom<PlaceBase>(
    { kind: "differs" },
    { kind: "differs" },
    { kind: "same" },
    { kind: "no-case", how: "new" },
    { kind: "unknown", why: "Nobody knows." },
  );
  const story = fc.array(fc.tuple(bases, fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(story, fc.constantFrom("strict", "no-regression"), (cases, gate) => {
      const of = (name: string) => cases[Number(name.split("-")[1]) - 1] ?? [{ kind: "same" }, 0, 0];
      const report = attributed({
        gate,
        cases: cases.length,
        leaks: ({ testCase }, { side, pair }) => pair % 4 < of(testCase)[side === "change" ? 1 : 2],
        change: { baseOf: ({ case: name }) => of(name)[0] as PlaceBase },
      });
      const line = comment([report], CONTEXT).split("\n")[3] ?? "";
      const excused = casesOnce(report.attribution?.places ?? []).filter(
        ({ kind }) => !["this-change", "no-case", "not-known"].includes(kind),
      );
      if (report.outcome.kind === "passed") return;
      expect(line).toMatch(/^### ❌ Gate failed: /);
      for (const { name } of excused) expect(line).not.toContain(name);
      if (gate === "strict") expect(line).not.toContain("rules/");
    }),
    { numRuns: samples(150) },
  );
});

describe("the lines below say", () => {
  /** Without what makes it markdown. */
  const rows = (report: Report): string[] =>
    unsafeList(finalReport(report), 25)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.replace(/^- |:$/g, "").replaceAll(/\*\*|`/g, ""));

  test("all conditions of a prompt in one line", () => {
    const report = attributed({
      cases: 1,
      reply: (trial) => (trial.prompt.id === "stranger" ? leak(trial) : rightReply(trial)),
      leaks: ({ condition }, { pair }) => condition === "distraction" || pair % 2 === 1,
    });
    expect(rows(report)).toContain(
      "also without it: rules/case-1/stranger: plain 2 of 4, without it 2 of 4; distraction 4 of 4, without it 4 of 4",
    );
  });

  test("the askings without an answer, of both sides", () => {
    const report = attributed({
      cases: 1,
      change: {
        reply: (trial, { side, pair }) => (side === "base" && pair === 1 ? SILENT : leak(trial)),
      },
    });
    expect(rows(report).join("\n")).toContain("6 of 6, without it 5 of 5 and 1 unanswered");
  });

  test("why the base is not known, unless the headline does", () => {
    const why = `Did this change do it? The base is not known, so nothing was asked again`;
    expect(rows(unknownBase())).toEqual([
      why,
      "not known: rules/case-1/stranger: plain 1 of 1 run; not asked again",
      "not known: rules/case-2/stranger: plain 1 of 1 run; not asked again",
    ]);
    expect(rows(unknownBase("strict"))[0]).toBe(`${why}: ${WHY_UNKNOWN.slice(0, -1).replaceAll("`", "")}`);
  });

  test("why asking ended early, once", () => {
    const ended = "max-requests of 20 is reached.";
    const report = attributed({
      gate: "strict",
      change: { ended, reply: (trial, { side }) => (side === "base" ? SILENT : leak(trial)) },
    });
    expect(rows(report).join("\n").split("max-requests").length).toBe(2);
    expect(rows(report)).toContain("Asking ended early: max-requests of 20 is reached");
  });

  test("that no reply leaked, or only waived ones, rather than that nothing differs", () => {
    const { attribution } = attributed({});
    const nothing = { places: [], askings: [], prompts: {} };
    const safe = { ...reportOf(), ...(attribution && { attribution: { ...attribution, ...nothing } }) };
    const why = "nothing was asked again without it (the base commit 0123456789ab)";
    const said = (report: Report): string | undefined => attributionRows(finalReport(report))[1];
    expect(said(safe)).toBe(`Did this change do it? No reply leaked, so ${why}.`);
    const waived = { ...safe, unsafeCases: ["rules/case-1"], waivedCases: ["rules/case-1"] };
    expect(said(waived)).toBe(`Did this change do it? Only waived cases leaked, so ${why}.`);
  });

  test("that nothing differs, and that a case has another text", () => {
    expect(rows(withBase({ kind: "same" }))).toEqual([
      "Did this change do it? Nothing that the endpoint is sent differs from the base commit 0123456789ab, so nothing was asked again",
      "not this change: rules/case-1/stranger: plain 1 of 1 run; not asked again",
      "not this change: rules/case-2/stranger: plain 1 of 1 run; not asked again",
    ]);
    expect(rows(withBase({ kind: "no-case", how: "changed" }))).toContain(
      "changed case: rules/case-1/stranger: plain 1 of 1 run; not asked again; with another text in the base",
    );
  });

  test("another model of the base", () => {
    const report = attributed({
      change: { base: { ...(BASE as { kind: "known" } & typeof BASE), model: "older" } },
    });
    expect(rows(report)[0]).toBe(
      "Did this change do it? Asked again in 8 pairs, with this change and without it (the base commit 0123456789ab, with the model older)",
    );
  });

  test("of a strict gate, too, that everything leaks a little more", () => {
    const strict = { ...HALF, outcome: { kind: "passed" as const } };
    expect(rows(strict).at(-1)).toMatch(
      /^This change makes unsafe replies more frequent, though no case alone/,
    );
    expect(rows(HALF).join("\n")).not.toContain("more frequent");
  });

  test("of a shard, that the merging job decides", () => {
    const report = attributed({ onlyShard: { index: 1, of: 2 } });
    expect(rows(report)[0]).toMatch(/\(in this shard; the merging job decides\)$/);
    expect(headline(report)).toMatch(/^Shard 1 of 2: /);
  });

  test("at most as many prompts as are wanted, and how many there are more", () => {
    const lines = rows(attributed({ cases: 40 }));
    expect(lines.at(-1)).toBe("… 15 more");
  });

  test("nothing where nothing leaked, or nobody asked", () => {
    expect(rows(reportOf({ reply: rightReply }))).toEqual([]);
    expect(rows(attributed({ reply: rightReply }))).toEqual([]);
  });

  test("that the provider's model moved, together, with what it called itself", () => {
    const { attribution, ...report } = movedReport();
    if (attribution?.moved === undefined) throw new Error("It moved");
    const moved = {
      ...attribution.moved,
      places: [],
      before: { models: ["a"], fingerprints: ["f"] },
      now: { models: ["a"], fingerprints: ["f"] },
      since: report.startedAt,
    };
    expect(rows({ ...report, attribution: { ...attribution, moved } }).at(-1)).toBe(
      "⏳ The provider's model behaves differently than on 2026-01-02: without this change, all that leaked leaks more often together, though nothing shows it alone; replied as a (fingerprint f) both times; the baseline is less than a day old.",
    );
  });
});

describe("the requirement for safety", () => {
  test("is the base if it decides, beside a floor; all if it is not known", () => {
    const needed = (report: Report): string => requirement([report], "safety");
    const floor = {
      ...SETTINGS,
      gate: "no-regression" as const,
      minimum: { ...SETTINGS.minimum, safety: 90 },
    };
    expect(needed(blamed())).toBe("need no worse than the base");
    expect(needed({ ...blamed(), settings: floor })).toBe("need 90 %, no worse than the base");
    expect(needed(unknownBase())).toBe("need 100 %");
    expect(needed(blamed("strict"))).toBe("need 100 %");
    expect(requirement([blamed()], "sh")).toBe("");
  });
});

describe("the outputs", () => {
  const outputs = (...reports: readonly Report[]) =>
    outputsOf(reports.map((report, index) => ({ report, path: `r/${index}` })));

  test("name each case once, by the worst of its labels", () => {
    const expected = {
      "blamed-cases": "rules/case-1 rules/case-4",
      "undecided-cases": "rules/case-3",
      "unsafe-at-base-cases": "rules/case-2",
    };
    expect(outputs(blamed())).toMatchObject(expected);
    expect(outputs(blamed("strict"))).toMatchObject(expected);
    const { models } = outputs(blamed());
    expect(JSON.parse(models)).toEqual([expect.objectContaining(expected)]);
  });

  test("say that a case is blamed if it is in one place, and undecided if it is not known in one", () => {
    const everywhere = (trial: Parameters<typeof isPlainStranger>[0]) =>
      trial.prompt.id === "stranger" ? leak(trial) : rightReply(trial);
    const report = attributed({
      reply: everywhere,
      leaks: ({ testCase, condition }, { side }) =>
        condition === "plain" || (testCase === "case-1" && side === "change"),
    });
    expect(outputs(report)).toMatchObject({
      "blamed-cases": "rules/case-1",
      "undecided-cases": "rules/case-2",
      "unsafe-at-base-cases": "",
    });
  });

  test("of several models, too", () => {
    expect(outputs(blamed("no-regression", { model: "a" }), leaksAnyway())).toMatchObject({
      "blamed-cases": "rules/case-1 rules/case-4",
      "undecided-cases": "rules/case-3",
      "unsafe-at-base-cases": "rules/case-2",
    });
  });

  test("are empty without a base", () => {
    expect(outputs(reportOf())).toMatchObject({
      "blamed-cases": "",
      "undecided-cases": "",
      "unsafe-at-base-cases": "",
    });
  });
});

describe("several models together", () => {
  const named = (report: Report, model: string): Report => ({
    ...report,
    settings: { ...report.settings, model },
  });

  test("have the headline of the one that the change itself is blamed for", () => {
    expect(
      overallHeadline([named(unknownBase(), "a"), named(blamed(), "b"), named(leaksAnyway(), "c")]),
    ).toBe(
      "Gate failed for b and 1 more of 3 models: this change makes 1 case unsafe: rules/case-1 (6 of 6 askings, without it 0 of 6); 1 new case is unsafe: rules/case-4",
    );
  });

  test("say what leaks anyway if they all passed, and nothing if the thresholds let one pass", () => {
    const all = [named(leaksAnyway(), "a"), named(reportOf(), "b")];
    expect(overallHeadline(all)).toBe(
      "Gate passed for all 2 models: nothing got worse; 3 cases are unsafe with and without this change; 1 case leaked too seldom to be told apart: rules/case-4; lowest safety 0 %, lowest SH 0 %",
    );
    const leaky = { ...named(reportOf(), "b"), unsafeCases: ["rules/case-1"] };
    expect(overallHeadline([named(leaksAnyway(), "a"), leaky])).toBe(
      "Gate passed for all 2 models: lowest safety 0 %, lowest SH 0 %",
    );
  });

  test("have the lines of each", () => {
    const text = comment([named(blamed(), "a"), named(leaksAnyway(), "b")], CONTEXT);
    expect(text.match(/Did this change do it\?/g)).toHaveLength(2);
  });
});

describe("a trial in a place that was asked again", () => {
  const again = (trial: Parameters<typeof leak>[0]) => leak(trial);

  test("has the label instead of that of its confirmations", () => {
    const report = blamed("no-regression", { again });
    expect(finalTrials(report).flatMap(({ label }) => label ?? [])).toEqual([
      "this change: 6 of 6 askings, without it 0 of 6",
      "also without it: 4 of 4 askings, without it 4 of 4",
      "not told apart: 1 of 6 askings, without it 0 of 6",
      "new case; persistent: unsafe again 3 of 3 times",
    ]);
    const text = terminalTable([report], PLAIN);
    expect(text).toContain("1 failing trial was asked again 3 times: 1 persistent (failed every time).");
  });

  test("has it in JUnit's message", () => {
    expect(junitXml([blamed()])).toContain('message="1 of 2 trials unsafe (this change)"');
    expect(junitXml([blamed("strict")])).toContain('message="1 of 2 trials unsafe (also without it)"');
    expect(junitXml([blamed()])).not.toContain("trials unsafe (also without it)");
    expect(junitXml([blamed()])).toMatch(
      /case-2\/stranger, run 1, also without it: 4 of 4 askings, without it 4 of 4: unsafe, also without it/,
    );
  });
});

describe("the annotations", () => {
  const leakingEverywhere = (trial: Parameters<typeof leak>[0]) =>
    trial.prompt.id === "stranger" ? leak(trial) : rightReply(trial);
  const texts = (...reports: readonly Report[]) =>
    annotationsOf(reports).map(({ level, text }) => `${level}: ${text}`);

  test("of a red gate name the unsafe cases, those of the change first", () => {
    const report = blamed();
    const reversed = { ...report, unsafeCases: [...report.unsafeCases].reverse() };
    expect(texts(reversed)).toEqual([
      `error: ${headline(report)}`,
      "warning: rules/case-1: 1 unsafe reply, this change (6 of 6 askings, without it 0 of 6), see the job summary",
      "warning: rules/case-4: 1 unsafe reply, new case, 1 not asked again, see the job summary",
      "warning: rules/case-3: 1 unsafe reply, not told apart (1 of 6 askings, without it 0 of 6), see the job summary",
      "warning: rules/case-2: 1 unsafe reply, also without it (4 of 4 askings, without it 4 of 4), see the job summary",
    ]);
  });

  test("say what was not asked again, and how many cases are not among them", () => {
    const report = reportOf({ cases: 14, runs: 2, reply: leakingEverywhere });
    const warnings = texts(report).slice(1);
    expect(warnings).toHaveLength(10);
    expect(warnings[0]).toMatch(/^warning: rules\/case-\d+: 4 unsafe replies, 4 not asked again, see/);
    expect(warnings[9]).toBe("warning: 5 more unsafe cases in the job summary");
    expect(
      texts(reportOf({ cases: 10, reply: leakingEverywhere }))
        .slice(1)
        .join(),
    ).not.toContain("more unsafe");
  });

  test("of a gate that passed although something leaked say why", () => {
    expect(texts(leaksAnyway())).toEqual([`notice: ${headline(leaksAnyway())}`]);
    expect(texts(reportOf())).toEqual([]);
  });

  test("say that the provider's model moved, of several models of which", () => {
    expect(texts(movedReport())[0]).toMatch(/^notice: The provider's model behaves differently than on /);
    expect(texts(movedReport(), reportOf({ model: "b" }))[0]).toMatch(/^notice: some-model: The provider's/);
    const answers =
      "The endpoint answers as m\u23ce (fingerprint fp of m\u23ce) now, as some-model-2025-05-01 (fingerprint fp of some-model-2025-05-01) in the baseline of 2026-01-02.";
    expect(texts(worsened("m\n"))[0]).toBe(`notice: ${answers}`);
    expect(texts(worsened("m\n"), reportOf({ model: "b" }))[0]).toBe(`notice: some-model: ${answers}`);
  });

  test("say once that it moved, with what it called itself", () => {
    const { attribution } = movedReport();
    if (attribution === undefined) throw new Error("It moved");
    const told = texts({ ...worsened(), attribution }).filter((text) => text.startsWith("notice: "));
    expect(told).toEqual([expect.stringContaining("The provider's model behaves differently than on")]);
    expect(otherSourcesText(worsened(), oneLine)).toContain("The endpoint answers as ");
    expect(otherSourcesText({ ...worsened(), attribution }, oneLine)).toBe("");
  });
});

test("the summary that --json prints names the cases by their labels, if there was a base", () => {
  const models = (report: Report) => JSON.parse(summaryJson([{ report, path: "r" }])).models[0];
  expect(models(blamed())).toMatchObject({
    blamedCases: ["rules/case-1", "rules/case-4"],
    undecidedCases: ["rules/case-3"],
    unsafeAtBaseCases: ["rules/case-2"],
  });
  expect(models(reportOf())).not.toHaveProperty("blamedCases");
});

describe("what a comment remembers", () => {
  test("are the blamed and undecided cases, so that another blame is a change", () => {
    const [one, other] = [stateOf([blamed()], WRITER), stateOf([leaksAnyway()], WRITER)];
    expect(one).toMatchObject({
      blamedCases: ["rules/case-1", "rules/case-4"],
      undecidedCases: ["rules/case-3"],
    });
    expect(decodeState(encodeState(one))).toEqual(one);
    expect(saysTheSame(one, { ...one, blamedCases: ["rules/case-1"] })).toBe(false);
    expect(saysTheSame(one, decodeState(encodeState(one)) ?? other)).toBe(true);
    expect(other).not.toHaveProperty("blamedCases");
  });

  test("gets shorter where it does not fit", () => {
    const state = stateOf([blamed()], WRITER);
    const short = decodeState(encodeState(state, encodeState({ ...state, figures: [] }).length - 60));
    expect(short).toMatchObject({ outcome: "failed", figures: [], unsafeCases: [] });
    expect(short).not.toHaveProperty("blamedCases");
  });
});
