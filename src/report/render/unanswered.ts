import type { Report } from "../schema.ts";
import { causesOf, countNotRun, type UnansweredFor } from "../unanswered-trials.ts";
import { type Escape, inline } from "./escape.ts";
import { count, plural } from "./numbers.ts";
import { bullets } from "./titled-lines.ts";

/** What went wrong, as a phrase, and what to set. */
interface Cause {
  readonly name: string;
  readonly cure: string;
}

const CAUSES = {
  connection: {
    name: "without a connection",
    cure: "Check that the endpoint is up and that the runner reaches it, through a proxy if there is one.",
  },
  timeout: { name: "timed out", cure: "Raise `timeout`, or lower `concurrency` if the server is busy." },
  throttled: {
    name: "rate-limited",
    cure: "Lower `concurrency`, or raise `deadline` so that there is time to wait.",
  },
  status: {
    name: "answered with an error",
    cure: "The endpoint's message says why; an error from 500 on is its own and may pass.",
  },
  malformed: {
    name: "answered with something else than a reply",
    cure: "Check `endpoint`, whose path usually ends in /v1, and `api`.",
  },
  filtered: {
    name: "filtered",
    cure: "The provider's content filter withheld them: switch it off for this model, since a filtered reply says nothing about it.",
  },
  empty: {
    name: "answered with nothing",
    cure: "Check the model; one that reasons for long may need a higher `max-tokens`.",
  },
  "cut-off": { name: "cut off", cure: "Raise `max-tokens`, or set it to none." },
  "broken-off": {
    name: "broken off",
    cure: "The endpoint ended them in a way that is not known to be complete.",
  },
  "context-cut": {
    name: "asked without the whole conversation",
    cure: "Give the server a larger context: it dropped a part of the conversation.",
  },
} as const satisfies Record<UnansweredFor["cause"], Cause>;

/** What went wrong in an unanswered trial, as a reader is told. */
export function nameOfCause(cause: UnansweredFor["cause"]): string {
  return CAUSES[cause].name;
}

/** `531 of 558 trials not asked, 3 unanswered (3 timed out)`; undefined if none is missing. */
export function missingText(report: Report): string | undefined {
  const { trials } = report;
  const notRun = countNotRun(report);
  const causes = causesOf(report);
  const number = causes.reduce((sum, { count: own }) => sum + own, 0);
  const why = causes.map(({ cause, count: own }) => `${count(own)} ${nameOfCause(cause)}`).join(", ");
  const planned = plural(trials.length, "trial");
  if (notRun === 0) return number === 0 ? undefined : `${count(number)} of ${planned} unanswered (${why})`;
  return `${count(notRun)} of ${planned} not asked${number === 0 ? "" : `, ${count(number)} unanswered (${why})`}`;
}

/** Causes that are told with their cure. */
const TOLD = 3;

/**
 * For each cause of unanswered trials what to set, and what the endpoint said: `12 trials rate-limited. Lower concurrency, …`.
 * Names of settings stand between back-ticks.
 */
export function cureLines(report: Report, escapeText: Escape): string[] {
  return causesOf(report)
    .slice(0, TOLD)
    .map(({ cause, count: own, example }) => {
      const { name, cure } = CAUSES[cause];
      return `${plural(own, "trial")} ${name}. ${cure} Such as: ${escapeText(example)}`;
    });
}

/** The same as a list in markdown; none if every trial that was asked was answered. */
export function missingPart(report: Report): string[] {
  const lines = cureLines(report, (text) => inline(text, 600));
  return lines.length === 0 ? [] : [bullets(lines)];
}
