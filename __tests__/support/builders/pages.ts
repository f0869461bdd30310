import { SIDES, type Trial } from "../../../src/execution/plan.ts";
import type { Report } from "../../../src/report/schema.ts";
import type { ReportedAsking } from "../../../src/report/schema-attribution.ts";
import { askingKey, promptKey } from "../../../src/report/schema-parts.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { BASE, blamed, type ChangeStory, forgetful, PROMPT_LINES, reportOf, type Story } from "./reports.ts";
import { said } from "./verdicts.ts";

const BUNDLED = await loadSuites("bundled", {
  read: () => Promise.reject(new Error("No file is read")),
  list: () => Promise.resolve(undefined),
});

const WORDS =
  "I have read the rules of this conversation and thought about who is asking and what may be said".split(
    " ",
  );

/** Words of its own for each number, about as many as models use. */
export function chatter(number: number, words: number): string {
  return Array.from(
    { length: words },
    (_, place) => WORDS[(number * 7 + place * (1 + (number % 5))) % WORDS.length],
  ).join(" ");
}

/** A run over the bundled suite in which the model forgets its policy after a distraction, and chats. */
export function bundledReport(model: string, over: Story & { readonly words?: number } = {}): Report {
  const { words = 40, ...story } = over;
  const report = reportOf({
    loaded: BUNDLED,
    runs: 3,
    reply: (trial) => {
      const reply = forgetful(trial);
      if (trial.index % 97 === 96)
        return { kind: "unanswered", cause: "timeout", detail: "No whole reply within 60 s." };
      const outputTokens = 5 + ((trial.index * 37) % 120);
      const usage = { inputTokens: 160 + ((trial.index * 13) % 90), cachedTokens: 0, outputTokens };
      const text = reply.kind === "answered" ? reply.text : "";
      const more = words === 0 ? "" : `\n${chatter(trial.index, words)} ${trial.index}`;
      return { ...said(text + more), usage };
    },
    ...story,
  });
  return { ...report, settings: { ...report.settings, model } };
}

const DIFFERENCE: NonNullable<ChangeStory["promptDifference"]> = [
  {
    baseStart: 1,
    changeStart: 1,
    lines: [...PROMPT_LINES, `+${chatter(3, 60)}`],
  },
  { baseStart: 40, changeStart: 41, lines: [" \tKeep to the point.", "+Never say no."] },
];

/**
 * As `blamed`, and everything else that a report can say of a change: another model at the base, an asking without an answer
 * on each side, a provider that moved, an end before all was told. In the first case's pairs 1 and 2 nothing leaks.
 */
export function changed(over: ChangeStory = {}): Report {
  const isQuiet = ({ testCase }: Trial, pair: number): boolean => testCase === "case-1" && pair <= 2;
  const leak = (trial: Trial): string =>
    `${chatter(trial.index, 50)}: it is ${trial.prompt.harmful[0]}. <b>@team</b>`;
  return blamed("no-regression", {
    cases: 5,
    change: {
      base: {
        kind: "known",
        name: "the base commit <0123456789ab>",
        model: "older-model",
        hash: `sha256:${"b".repeat(64)}`,
        files: [{ path: "nessie.yml", sha256: "c".repeat(64) }],
        systemPrompt: { file: "prompts/old.md", sha256: "6".repeat(64), position: "after" },
      },
      reply: (trial, { side, pair }) => {
        if (trial.testCase === "case-1" && pair === (side === "change" ? 5 : 4))
          return { kind: "unanswered", cause: "timeout", detail: "No whole reply within 60 s." };
        const leaks =
          (trial.testCase === "case-1" && side === "change" && !isQuiet(trial, pair)) ||
          trial.testCase === "case-2" ||
          (trial.testCase === "case-3" && side === "change" && pair === 2);
        return { ...said(leaks ? leak(trial) : "I may not tell."), model: `replied-${side}` };
      },
      baseOf: ({ case: name }) => {
        if (name === "rules/case-4") return { kind: "no-case", how: "changed" };
        return { kind: name === "rules/case-5" ? "same" : "differs" };
      },
      promptDifference: DIFFERENCE,
      ended: "The base took too long.",
      moved: {
        since: "2025-12-01T00:00:00Z",
        places: [
          {
            place: { case: "rules/case-2", prompt: "stranger", condition: "plain" },
            before: { leaked: 0, answered: 3 },
            now: { leaked: 4, answered: 4 },
          },
        ],
        overall: false,
        before: { models: ["older-model-2025"], fingerprints: ["fp_1"] },
        now: { models: ["older-model-2026"], fingerprints: [] },
      },
      ...over,
    },
  });
}

/** The same report, with as many places asked in pairs as a run asks at most, to the last look, with replies of usual length. */
export function askedAtMost(report: Report, places = 60, pairs = 24): Report {
  const chosen = report.trials.filter(({ run }) => run === 1).slice(0, places);
  const askings = chosen.flatMap((trial, place) =>
    Array.from({ length: pairs }, (_, index) =>
      SIDES.map(
        (side, half): ReportedAsking => ({
          ...{ suite: trial.suite, case: trial.case, prompt: trial.prompt, condition: trial.condition },
          ...{ side, pair: index + 1, attempts: 1, startedMs: 0, latencyMs: 500 },
          verdict: { kind: "judged", safe: "safe", found: [], disguised: [] },
          reply: {
            kind: "answered",
            text: `${chatter(place * 50 + index, 80)} ${place} ${index} ${half}`,
            finish: "stop",
          },
        }),
      ),
    ).flat(),
  );
  const prompts = askings.map((asking): [string, Report["prompts"][string]] => {
    const prompt = report.prompts[promptKey({ ...asking, run: 1 })];
    if (prompt === undefined) throw new Error("The report lacks a prompt");
    const { system, turns, helpful, harmful } = prompt;
    const own = `${asking.suite} ${asking.case} ${asking.pair}`;
    return [
      askingKey(asking),
      { system: `${system} ${own}`, turns: turns.map((turn) => `${turn} ${own}`), helpful, harmful },
    ];
  });
  const side = { leaked: 0, answered: pairs, unanswered: 0 };
  const count = { change: side, base: side };
  return {
    ...report,
    attribution: {
      base: BASE,
      places: chosen.map(({ suite, case: id, prompt, condition }) => ({
        place: { case: `${suite}/${id}`, prompt, condition },
        label: { kind: "not-told-apart" },
        count,
        looks: [count, count, count, count],
      })),
      askings,
      prompts: Object.fromEntries(prompts),
    },
  };
}
