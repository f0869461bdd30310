import type { Reply } from "../../../src/endpoint/reply.ts";
import type { Trial } from "../../../src/execution/plan.ts";
import { pastRun } from "../../../src/report/history/past-run.ts";
import type { Report } from "../../../src/report/schema.ts";
import { OWN_PROMPT, reportOf, rightReply, type Story } from "./reports.ts";
import { said } from "./verdicts.ts";

/** A report of the small suite, of a day of October 2026, in which the model leaks to strangers where told. */
export function reportOn(day: number, { leaks = () => false, ...story }: HistoryStory = {}): Report {
  const date = `2026-10-${String(day).padStart(2, "0")}T03:04:05Z`;
  return reportOf({
    startedAt: new Date(date),
    runs: 3,
    reply: (trial) =>
      trial.prompt.id === "stranger" && leaks(trial)
        ? said(`It is ${trial.prompt.harmful[0]}.`)
        : rightReply(trial),
    ...story,
  });
}

export interface HistoryStory extends Story {
  readonly leaks?: (trial: Trial) => boolean;
}

export const UNANSWERED: Reply = { kind: "unanswered", cause: "timeout", detail: "No whole reply." };

/** What a history keeps of such reports, each in a file of its own. */
export function pastRunsOf(reports: readonly Report[]): ReturnType<typeof pastRun>[] {
  return reports.map((report, index) => pastRun(report, `runs/${index + 1}/report.json`));
}

/** Three weeks of two models: one wavers, gets another system prompt, misses replies; the other got better. */
export function threeWeeks(names: readonly [string, string] = ["some-model", "other-model"]): Report[] {
  const days = Array.from({ length: 21 }, (_, index) => index + 1);
  const first = days.map((day) =>
    reportOn(day, {
      cases: 6,
      model: names[0],
      leaks: ({ testCase, run, condition }) =>
        testCase === "case-2" && condition === "distraction" && (day * 7 + run) % 5 === 0 && day < 19,
      ...(day === 9 && { reply: (trial: Trial) => (trial.index % 9 === 0 ? UNANSWERED : rightReply(trial)) }),
      ...(day > 14 && { systemPrompt: OWN_PROMPT }),
    }),
  );
  const second = days.map((day) =>
    reportOn(day, {
      cases: 6,
      model: names[1],
      leaks: ({ testCase, run }) =>
        testCase === "case-1" ? day < 12 : testCase === "case-4" && day % 4 === 0 && run === 1,
    }),
  );
  return [...first, ...second];
}
