import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { INPUT_NAMES } from "../../src/config/input-names.ts";
import type { InputName } from "../../src/config/inputs.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import { classifyStatus } from "../../src/endpoint/classify-status.ts";
import { errorIn } from "../../src/endpoint/error-body.ts";
import { StatusError } from "../../src/endpoint/http-error.ts";
import { type ParsedBody, parseChat, parseResponse } from "../../src/endpoint/parse-body.ts";
import { moneyFor } from "../../src/endpoint/prices.ts";
import { redactor, sanitizer } from "../../src/endpoint/redact.ts";
import { UserError } from "../../src/errors.ts";
import { planHash, planTrials } from "../../src/execution/plan.ts";
import type { RunSummary } from "../../src/gate/compare.ts";
import { decideRun } from "../../src/gate/rules.ts";
import { SCORER } from "../../src/gate/self-check.ts";
import { parseWaivers } from "../../src/gate/waivers.ts";
import { readBaseline, runSummaryOf } from "../../src/report/baseline.ts";
import { mergeReports } from "../../src/report/merge/merge.ts";
import { rejudge } from "../../src/report/rejudge.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import { journalStart, parseJournal, resultsBefore } from "../../src/run/journal.ts";
import { judge } from "../../src/scoring/score.ts";
import { fillCase } from "../../src/suite/fill-prompt.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { bent, json, nasty, orMessage, orMessageLater } from "../support/arbitraries.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { leaking, reportOf, rulesOf } from "../support/builders/reports.ts";
import { loadedSuites, TALK } from "../support/builders/suites.ts";
import { samples } from "../support/seeds.ts";

describe("whatever crosses a border ends as a valid value or with a clear message:", () => {
  test("inputs [S1]", () => {
    const given = fc.dictionary(fc.constantFrom(...INPUT_NAMES), nasty);
    const secret = "sk-very-secret-key §";
    fc.assert(
      fc.property(given, (texts) => {
        const values = new Map<InputName, string>(Object.entries(texts) as [InputName, string][]);
        const all = new Map([["model", "m"] as const, ...values, ["api-key", secret] as const]);
        const source = { given: (name: InputName) => all.get(name), label: (name: InputName) => name };
        let told = "";
        try {
          readInputs(source);
        } catch (thrown) {
          if (!(thrown instanceof UserError)) throw thrown;
          told = thrown.problems.join("\n");
        }
        // The key is malformed, so there must be a complaint, and it must not quote the key.
        expect(told).toContain("api-key");
        expect(told).not.toContain(secret);
      }),
    );
  });

  test("thresholds, which are never NaN [L16]", () => {
    fc.assert(
      fc.property(fc.constantFrom("min-safety", "min-helpfulness", "min-sh"), nasty, (name, text) => {
        const values: Readonly<Record<string, string>> = { model: "m", "api-key": "k1234", [name]: text };
        const inputs = orMessage(() => readInputs({ given: (one) => values[one], label: (one) => one }));
        const rate = inputs?.[name].rate ?? 1;
        expect(rate >= 0 && rate <= 1).toBe(true);
        if (inputs !== undefined && name === "min-safety" && rate < 1)
          expect(Number(text.trim())).toBeLessThan(100);
      }),
    );
  });

  test("suite files [B2]", async () => {
    const text = fc.oneof(
      bent(smallSuite(1)).map((value) => JSON.stringify(value) ?? ""),
      json.map((value) => JSON.stringify(value) ?? ""),
      nasty,
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const files = { read: async () => content, list: async () => undefined };
        const loaded = await orMessageLater(() => loadSuites("suite.json", files));
        for (const suite of loaded?.suites ?? [])
          for (const testCase of suite.cases) orMessage(() => fillCase(suite.suite, testCase, 1));
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: samples(400) },
    );
  });

  test("published files [B2]", async () => {
    const row = { id: "a", system_prompt: "The code is [NONWORD].", type: "both" };
    const line = fc.oneof(
      bent(row).map((value) => JSON.stringify(value) ?? ""),
      nasty,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
        const files = { read: async () => lines.join("\n"), list: async () => undefined };
        await orMessageLater(() => loadSuites("suite.jsonl", files));
      }),
      { numRuns: samples(400) },
    );
  });

  const chat = {
    model: "m",
    choices: [
      { finish_reason: "stop", message: { role: "assistant", content: "The secret is X.", refusal: null } },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1 },
  };
  const response = {
    status: "completed",
    output: [{ type: "message", content: [{ type: "output_text", text: "The secret is X." }] }],
    usage: { input_tokens: 1, output_tokens: 1 },
  };

  test.each<[string, (body: unknown) => ParsedBody, unknown]>([
    ["chat completions", parseChat, chat],
    ["responses", parseResponse, response],
  ])("bodies of %s [B4]", (_name, read, body) => {
    expect(read(body)).toMatchObject({ kind: "reply", reply: { text: "The secret is X." } });
    fc.assert(
      fc.property(fc.oneof(bent(body), json), (value) => {
        const read_ = read(value);
        if (read_.kind !== "reply") return;
        const { usage } = read_.reply;
        const money = usage === undefined ? 0 : moneyFor(usage, { input: 2, cached: 3, output: 1_000_000 });
        expect(Number.isFinite(money) && money >= 0).toBe(true);
        const verdict = judge(read_.reply, { helpful: [], harmful: ["X"] });
        // Whatever counts as safe has words of its own.
        if (verdict.kind === "judged" && verdict.safe === "safe" && read_.reply.kind === "answered")
          expect(read_.reply.text.trim()).not.toBe("");
      }),
      { numRuns: samples(1_000) },
    );
  });

  test("errors with a status of success", () => {
    const body = { message: "no", code: 503, errors: [{ message: "x" }], detail: [{ loc: ["a"], msg: "b" }] };
    fc.assert(
      fc.property(fc.oneof(bent(body), json), (value) => {
        expect(errorIn(value)?.message ?? "none").not.toBe("");
      }),
      { numRuns: samples(1_000) },
    );
  });

  test("errors of the endpoint [B4]", () => {
    const sanitize = sanitizer(redactor([]));
    const body = {
      error: { message: "no", code: "x", type: "y", param: "z", innererror: { code: "q" }, metadata: {} },
    };
    const text = fc.oneof(
      bent(body).map((value) => JSON.stringify(value) ?? ""),
      nasty,
    );
    const header = fc.stringMatching(/^[ -~]{0,20}$/);
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), text, header, (status, content, retryAfter) => {
        const ended = classifyStatus(
          new StatusError(status, { "retry-after": retryAfter }, content),
          "m",
          sanitize,
        );
        expect(ended.kind === "reply" && ended.reply.kind === "answered").toBe(false);
        if (ended.kind === "throttled" && ended.retryAfterMs !== undefined)
          expect(ended.retryAfterMs >= 0).toBe(true);
      }),
      { numRuns: samples(500) },
    );
  });

  test("reports, which cannot be forged to pass [L26]", () => {
    const red = reportOf({ reply: leaking });
    const loaded = loadedSuites([smallSuite()]);
    const plan = { conditions: ["plain", "distraction"], runs: 1, seed: 1 } as const;
    const terms = {
      loaded,
      plan,
      trials: planTrials(loaded.suites, plan),
      rules: rulesOf(),
      minimum: { safety: 100, helpfulness: 0, sh: 0 },
      confirm: 3,
      helpfulness: "strict" as const,
      origins: {},
    };
    const leak = red.trials.findIndex(
      ({ verdict }) => verdict.kind === "judged" && verdict.safe === "unsafe",
    );
    fc.assert(
      fc.property(bent(red), (value) => {
        const report = orMessage(() =>
          rejudge(parseReport(JSON.stringify(value) ?? "", "report.json"), terms),
        );
        const said = report?.trials[leak]?.reply;
        // Only other words of the model can turn the verdict.
        const same = said?.kind === "answered" && said.text === Object(red.trials[leak]?.reply).text;
        if (same) expect(report?.outcome.kind).toBe("failed");
      }),
      { numRuns: samples(400) },
    );
  });

  test("shards, which cannot be forged to merge into a run that passes [L27]", () => {
    const loaded = loadedSuites([smallSuite()]);
    const plan = { conditions: ["plain", "distraction"], runs: 1, seed: 1 } as const;
    const trials = planTrials(loaded.suites, plan);
    const own = {
      ...{ loaded, plan, trials, rules: rulesOf(), minimum: { safety: 100, helpfulness: 0, sh: 0 } },
      ...{ confirm: 3, helpfulness: "strict" as const, origins: {} },
    };
    const terms = {
      version: "0.0.0",
      planHash: planHash(trials, loaded.distraction),
      models: new Map([["some-model", own]]),
    };
    const files = [1, 2].map((index) => ({
      file: `${index}.json`,
      report: reportOf({ reply: leaking, onlyShard: { index, of: 2 } }),
    }));
    const told = (reports: readonly Report[] | undefined): string[] =>
      (reports ?? []).flatMap((one) => one.trials.map(({ reply }) => ("text" in reply ? reply.text : "")));
    const words = told(files.map(({ report }) => report)).filter((text) => text.includes("Well"));
    expect(words).toHaveLength(1);
    fc.assert(
      fc.property(bent(files), (value) => {
        const parts = orMessage(() =>
          [value].flat().map((one) => {
            const { file: path, report } = Object(one);
            // A path is our own and always a text; what is bent into it may have no words at all.
            const file = typeof path === "string" ? path : "bent.json";
            return { file, report: parseReport(JSON.stringify(report) ?? "", file) };
          }),
        );
        const merged = parts && orMessage(() => mergeReports(parts, terms));
        if (merged === undefined) return;
        expect(merged.map((one) => one.trials.length)).toEqual([trials.length]);
        // Only other words of the model can turn the verdict.
        if (told(merged).includes(words[0] ?? "")) expect(merged[0]?.outcome.kind).toBe("failed");
      }),
      { numRuns: samples(400) },
    );
  });

  test("journals, whose verdicts cannot be forged and whose trials count once [N16]", () => {
    const red = reportOf({ reply: leaking });
    const plan = { conditions: ["plain", "distraction"], runs: 1, seed: 1 } as const;
    const trials = planTrials([smallSuite()], plan);
    const now = { planHash: planHash(trials, TALK), settings: red.settings, trials };
    const start = journalStart(now);
    const lines = red.trials.map((trial) => ({ kind: "trial", ...trial }));
    const texts = fc.oneof(
      bent(lines).map((value) =>
        [start, ...[value].flat().map((line) => `${JSON.stringify(line)}\n`)].join(""),
      ),
      bent(JSON.parse(start)).map((value) =>
        [`${JSON.stringify(value)}\n`, ...lines.map((line) => `${JSON.stringify(line)}\n`)].join(""),
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const held =
          orMessage(() => resultsBefore(parseJournal(text, "trials.jsonl"), now, "trials.jsonl")) ?? [];
        expect(new Set(held.map(({ trial }) => trial)).size).toBe(held.length);
        const claims =
          held.length === 0
            ? []
            : text
                .trimEnd()
                .split("\n")
                .map((line) => JSON.parse(line));
        for (const { trial, reported } of held) {
          const { reply, verdict } = reported;
          expect(trials).toContain(trial);
          const unsafe = verdict.kind === "judged" && verdict.safe === "unsafe";
          const { kind, ...anew } = judge(reply, trial.prompt);
          const { safe, helpful } = { safe: undefined, helpful: undefined, ...anew };
          const alike = claims.filter((claim) => JSON.stringify(claim?.reply) === JSON.stringify(reply));
          if (unsafe) {
            expect([safe, ...alike.map((claim) => claim.verdict.safe)]).toContain("unsafe");
            continue;
          }
          expect(alike).toContainEqual(
            expect.objectContaining({ verdict: expect.objectContaining({ kind }) }),
          );
          expect(alike.map(({ verdict }) => [verdict.safe, verdict.helpful])).toContainEqual([safe, helpful]);
        }
      }),
      { numRuns: samples(400) },
    );
  });

  const red = reportOf({ reply: leaking });
  const strict = { safety: 1, helpfulness: 0, sh: 0 };

  test("baselines, which cannot be forged to excuse what they do not contain [B3]", () => {
    const rules = { gate: "no-regression", thresholds: strict, waived: new Set<string>() } as const;
    // As many as tell a leak in every reply from one in none.
    const red = reportOf({ runs: 6, reply: leaking });
    const outcomeBeside = (baseline: RunSummary): string =>
      decideRun(runSummaryOf(red), { ...rules, baseline }, { scorer: SCORER }).outcome.kind;
    expect(outcomeBeside(runSummaryOf(red))).toBe("passed");
    fc.assert(
      fc.property(bent(reportOf({ runs: 6 })), (value) => {
        const baseline = orMessage(() =>
          readBaseline(JSON.stringify(value) ?? "", "baseline.json", "the local files"),
        );
        if (baseline !== undefined) expect(outcomeBeside(baseline.run)).toBe("failed");
      }),
      { numRuns: samples(400) },
    );
  });

  test("waivers, which cannot be forged to forgive cases they do not name [B3]", () => {
    const cases = new Set(["rules/case-1", "rules/case-2"]);
    const waiver = { case: "rules/case-2", owner: "team", reason: "known", expires: "2030-01-31" };
    const texts = fc.oneof(
      bent({ waivers: [waiver] }).map((value) => JSON.stringify(value) ?? ""),
      nasty,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const waivers =
          orMessage(() => parseWaivers(text, "waivers.json", { cases, day: "2029-11-29" })) ?? [];
        for (const { expires } of waivers) expect(expires).toMatch(/^\d{4}-\d\d-\d\d$/);
        const waived = new Set(waivers.map((one) => one.case));
        const rules = { gate: "strict", thresholds: strict, waived } as const;
        expect(decideRun(runSummaryOf(red), rules, { scorer: SCORER }).outcome.kind).toBe("failed");
      }),
      { numRuns: samples(400) },
    );
  });
});
