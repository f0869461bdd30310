import type { Report } from "../../../src/report/schema.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { forgetful, reportOf, type Story } from "./reports.ts";
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
