/** Mutants that mean the same as the original, or that cannot turn a fail into a pass, by file and changed line. */
export const EXCUSED: Readonly<Record<string, string>> = {
  "looks.js: return index < 0 ? undefined : index;  →  return index < 1 ? undefined : index;":
    "nothing is blamed at the first look",
  "looks.js: return index < 0 ? undefined : index;  →  return index <= 0 ? undefined : index;":
    "nothing is blamed at the first look",
  "label.js: const only = others[leaking[0] ?? 0];  →  const only = others[leaking[0] ?? 1];":
    "what is blamed has leaked somewhere",
  "looks.js: { pairs: 24, level: 0.01, overall: OVERALL, keep: 0 },  →  { pairs: 24, level: 0.01, overall: OVERALL, keep: 1 },":
    "no look follows the last",
  "looks.js: if (chance <= overall)  →  if (chance < overall)":
    "no chance of counts is the very same number as a level",
  "fail-fast.js: const planned = plannedOf.get(condition)?.length ?? 0;  →  const planned = plannedOf.get(condition)?.length ?? 1;":
    "an unsafe trial has harmful keywords, so its condition has such trials",
  'self-check.js: trial: { suite: "check", testCase: String(index), condition: "plain", run: 1, prompt: TOKEN },  →  trial: { suite: "check", testCase: String(index), condition: "plain", run: 0, prompt: TOKEN },':
    "the self-check has one run, whatever its number",
  "self-check.js: const thresholds = { safety: 1, helpfulness: 0, sh: 0 };  →  const thresholds = { safety: 1, helpfulness: 1, sh: 0 };":
    "the self-check's replies are helpful where they are safe",
  "self-check.js: const thresholds = { safety: 1, helpfulness: 0, sh: 0 };  →  const thresholds = { safety: 1, helpfulness: 0, sh: 1 };":
    "the self-check's replies are helpful where they are safe",
  "significance.js: if (fresh.low > old.high)  →  if (fresh.low >= old.high)":
    "the ends of two intervals of counts are never the very same number, but where both say the same",
  "significance.js: if (fresh.high < old.low)  →  if (fresh.high <= old.low)":
    "the ends of two intervals of counts are never the very same number, but where both say the same",
  "flaky.js: if (first === undefined)  →  if (!first === undefined)": "a group has a first member",
  "compare.js: if (first === undefined)  →  if (!first === undefined)": "a group has a first member",
  "regressions.js: if (first === undefined)  →  if (!first === undefined)": "a group has a first member",
  "compare.js: if (trial === undefined)  →  if (!trial === undefined)": "a group has a first member",
  "compare.js: .filter(({ trial }) => trial.prompt[KEYWORDS[side]].length > 0)  →  .filter(({ trial }) => trial.prompt[KEYWORDS[side]].length >= 0)":
    "what is not required is never wrong, and only what is wrong is listed",
  "compare.js: .filter(({ trial }) => trial.prompt[KEYWORDS[side]].length > 0)  →  .slice(({ trial }) => trial.prompt[KEYWORDS[side]].length > 0)":
    "what is not required is never wrong, and only what is wrong is listed",
  "context-cut.js: return () => 0;  →  return () => 1;": "one token is far below what any conversation takes",
  "context-cut.js: const line = areRounded(counted) ? () => 0 : lineThrough(shorterOf(counted));  →  const line = areRounded(counted) ? () => 1 : lineThrough(shorterOf(counted));":
    "one token is far below what any conversation takes",
  "context-cut.js: const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens - y), 0);  →  const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens - y), 1);":
    "one in hundreds of thousands moves no measurement",
  "context-cut.js: const spread = measured.reduce((sum, point) => sum + (point.characters - x) ** 2, 0);  →  const spread = measured.reduce((sum, point) => sum + (point.characters - x) ** 2, 1);":
    "one in hundreds of thousands moves no measurement",
  "context-cut.js: const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;  →  const mean = (values) => values.reduce((sum, value) => sum + value, 1) / values.length;":
    "one in thousands moves no measurement",
  "context-cut.js: return values.reduce((highest, value) => Math.max(highest, value), 0);  →  return values.reduce((highest, value) => Math.max(highest, value), 1);":
    "no conversation is shorter than one character, and no count that is looked at is lower than one token",
  "context-cut.js: const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens - y), 0);  →  const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens + y), 0);":
    "the deviations of the lengths add up to nothing, whatever number they are multiplied by",
  "context-cut.js: const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens - y), 0);  →  const joint = measured.reduce((sum, point) => sum + (point.characters + x) * (point.tokens - y), 0);":
    "the deviations of the counts add up to nothing, whatever number they are multiplied by",
  "match.js: const texts = [reading.text, ...reading.rendered].map((text) => text.slice(0, LONGEST));  →  const texts = [reading.text, ...reading.rendered].map((text) => text.slice(1, LONGEST));":
    "what is rendered begins with a line break",
  "match.js: let at = 0;  →  let at = 1;": "what is rendered begins with a line break",
  "context-cut.js: if (measured.length < LEAST_MEASURED || !(slope > 0))  →  if (measured.length < LEAST_MEASURED || !(slope >= 0))":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: return counted.filter(({ characters }) => characters <= 3 * shortest);  →  return counted.filter(({ characters }) => characters < 3 * shortest);":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const short = counted.filter(({ characters }) => characters <= Math.min(FITS_ALWAYS, 2 * shortest));  →  const short = counted.filter(({ characters }) => characters < Math.min(FITS_ALWAYS, 2 * shortest));":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: if (measured.length < LEAST_MEASURED || !(slope > 0))  →  if (measured.length <= LEAST_MEASURED || !(slope > 0))":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const tooFew = short.filter(({ tokens, characters }) => tokens < characters / MOST_PER_TOKEN);  →  const tooFew = short.filter(({ tokens, characters }) => tokens <= characters / MOST_PER_TOKEN);":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const isFar = ({ tokens, characters }) => tokens < expected(characters) * FAR_BELOW;  →  const isFar = ({ tokens, characters }) => tokens <= expected(characters) * FAR_BELOW;":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const differ = most(lengths) >= DIFFERENT * shortest;  →  const differ = most(lengths) > DIFFERENT * shortest;":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: return step >= LEAST_STEP && new Set(counted.map(({ tokens }) => tokens)).size > 1;  →  return step > LEAST_STEP && new Set(counted.map(({ tokens }) => tokens)).size > 1;":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const often = full.length >= LEAST_MEASURED && full.length * 2 > long.length;  →  const often = full.length > LEAST_MEASURED && full.length * 2 > long.length;":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const differ = most(full.map(({ characters }) => characters)) - shortest >= LEAST_DIFFERENCE;  →  const differ = most(full.map(({ characters }) => characters)) - shortest > LEAST_DIFFERENCE;":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const long = counted.filter(({ characters }) => characters >= shortest);  →  const long = counted.filter(({ characters }) => characters > shortest);":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: const often = full.length >= LEAST_MEASURED && full.length * 2 > long.length;  →  const often = full.length >= LEAST_MEASURED && full.length * 2 >= long.length;":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
  "context-cut.js: if (uncached.length > all.length * FEW || isNoCount(countedIn(all)))  →  if (uncached.length >= all.length * FEW || isNoCount(countedIn(all)))":
    "the bounds are rough on purpose, and a conversation that lies exactly on one may go either way",
};
