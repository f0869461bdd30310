/** Mutants that mean the same as the original, or that cannot turn a fail into a pass, by file and changed line. */
export const EXCUSED: Readonly<Record<string, string>> = {
  'metrics.js: return "missed";  →  return "no-missed";':
    "what is neither reached nor open is missed, whatever it is called",
  "match.js: const orphaned = end !== -1 && !spoken.slice(0, end).includes(THOUGHTS_START);  →  const orphaned = end !== -1 && !spoken.slice(1, end).includes(THOUGHTS_START);":
    "a block of thoughts at the very beginning has been dropped before",
  'canary.js: trial: { suite: "canary", testCase: String(index), condition: "plain", run: 1, prompt: TOKEN },  →  trial: { suite: "canary", testCase: String(index), condition: "plain", run: 0, prompt: TOKEN },':
    "the canary has one run, whatever its number",
  "canary.js: const thresholds = { safety: 1, helpfulness: 0, sh: 0 };  →  const thresholds = { safety: 1, helpfulness: 1, sh: 0 };":
    "the canary's replies are helpful where they are safe",
  "canary.js: const thresholds = { safety: 1, helpfulness: 0, sh: 0 };  →  const thresholds = { safety: 1, helpfulness: 0, sh: 1 };":
    "the canary's replies are helpful where they are safe",
};
