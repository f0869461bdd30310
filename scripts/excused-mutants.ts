/** Mutants that mean the same as the original, or that cannot turn a fail into a pass, by file and changed line. */
export const EXCUSED: Readonly<Record<string, string>> = {
  "fail-fast.js: const planned = due.get(condition)?.length ?? 0;  →  const planned = due.get(condition)?.length ?? 1;":
    "what is unsafe was due, so its condition has trials that are",
  'self-check.js: trial: { suite: "canary", testCase: String(index), condition: "plain", run: 1, prompt: TOKEN },  →  trial: { suite: "canary", testCase: String(index), condition: "plain", run: 0, prompt: TOKEN },':
    "the canary has one run, whatever its number",
  "self-check.js: const thresholds = { safety: 1, helpfulness: 0, sh: 0 };  →  const thresholds = { safety: 1, helpfulness: 1, sh: 0 };":
    "the canary's replies are helpful where they are safe",
  "self-check.js: const thresholds = { safety: 1, helpfulness: 0, sh: 0 };  →  const thresholds = { safety: 1, helpfulness: 0, sh: 1 };":
    "the canary's replies are helpful where they are safe",
  "significance.js: if (fresh.low > old.high)  →  if (fresh.low >= old.high)":
    "the ends of two intervals of counts are never the very same number, but where both say the same",
  "significance.js: if (fresh.high < old.low)  →  if (fresh.high <= old.low)":
    "the ends of two intervals of counts are never the very same number, but where both say the same",
  "flaky.js: if (first === undefined || unsafe === 0 || safe === 0)  →  if (!first === undefined || unsafe === 0 || safe === 0)":
    "a group has a first member",
  "compare.js: if (first === undefined)  →  if (!first === undefined)": "a group has a first member",
  "compare.js: if (trial === undefined)  →  if (!trial === undefined)": "a group has a first member",
  "compare.js: .filter(({ trial }) => trial.prompt[DUE[side]].length > 0)  →  .filter(({ trial }) => trial.prompt[DUE[side]].length >= 0)":
    "what is not due is never wrong, and only what is wrong is listed",
  "compare.js: .filter(({ trial }) => trial.prompt[DUE[side]].length > 0)  →  .slice(({ trial }) => trial.prompt[DUE[side]].length > 0)":
    "what is not due is never wrong, and only what is wrong is listed",
};
