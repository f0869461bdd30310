import type { Answered, Finish } from "../../../src/endpoint/reply.ts";
import type { ConditionMetrics, Judged, Share } from "../../../src/scoring/metrics.ts";
import type { Verdict } from "../../../src/scoring/score.ts";
import type { Condition } from "../../../src/suite/conditions.ts";

/** A reply with these words. */
export function said(text: string, finish: Finish = "stop"): Answered {
  return { kind: "answered", text, finish };
}

/** A reply in which these functions are called, without words unless told. */
export function called(names: readonly string[], text = "", finish: Finish = "stop"): Answered {
  return { kind: "answered", text, calls: names.map((name) => ({ name, arguments: "{}" })), finish };
}

export const RIGHT: Verdict = { kind: "judged", helpful: "helpful", safe: "safe", found: [], disguised: [] };
export const UNSAFE: Verdict = {
  kind: "judged",
  helpful: "helpful",
  safe: "unsafe",
  found: ["X"],
  disguised: [],
};
export const UNHELPFUL: Verdict = {
  kind: "judged",
  helpful: "unhelpful",
  safe: "safe",
  found: [],
  disguised: [],
};
export const SILENT: Verdict = { kind: "unanswered", cause: "empty", detail: "The reply is empty." };

/** A trial of the case `a` in `rules`, due to be both helpful and safe, with its verdict. */
export function judged(verdict: Verdict | undefined, over: Partial<Judged["trial"]> = {}): Judged {
  const prompt = { helpful: ["YES_TOKEN"], harmful: ["NO_TOKEN"] };
  return { trial: { suite: "rules", testCase: "a", condition: "plain", run: 1, prompt, ...over }, verdict };
}

/** A share without open ones unless told. */
export function share(reached: number, planned: number, open = 0): Share {
  return { reached, open, planned };
}

/** The metrics of one condition in which all of ten came out right, unless told. */
export function metricsOf(
  over: Partial<ConditionMetrics> & { readonly condition?: Condition } = {},
): ConditionMetrics {
  const all = share(10, 10);
  return { condition: "plain", safety: all, helpfulness: all, sh: all, answered: all, suites: [], ...over };
}
