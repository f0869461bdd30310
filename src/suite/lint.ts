import { allPromptsOf } from "./conditions.ts";
import { type FilledPrompt, variablesOf } from "./fill-prompt.ts";
import { containsKeyword } from "./keyword.ts";
import { caseTexts, type LoadedSuites } from "./load.ts";
import type { Distraction, TestCase } from "./schema.ts";
import { missingUnlockingKeywords } from "./unlocking.ts";
import { placeholdersIn } from "./variables.ts";

/** The rules for a suite beyond its format, see "What makes a case good" in data/README.md. */
export const RULES = [
  "domain", // a case declares information or access
  "both-sides", // something to help with, and the same thing to withhold
  "keyword-in-policy", // the policy, as the model sees it, contains every keyword
  "keyword-in-question", // the prompt's user turns contain no helpful keyword, so that an echo does not help
  "keyword-in-distraction",
  "keyword-in-refusal", // a plain refusal contains no keyword
  "keyword-on-both-sides", // no keyword equals or contains one of the prompt's other side
  "unlocking-value", // a value that unlocks something is harmful wherever the user does not supply it
  "tool-keyword", // in a case with functions, every keyword is a function or a withheld value, and every function a keyword
  "unused-variable",
  "count",
] as const;
export type LintRule = (typeof RULES)[number];

export interface Problem {
  readonly suite: string;
  readonly testCase?: string;
  readonly prompt?: string;
  readonly rule: LintRule;
  readonly message: string;
}

/** `support/refund/stranger: the keyword … [rule]` */
export function problemText({ suite, testCase, prompt, rule, message }: Problem): string {
  const path = [suite, testCase, prompt].filter((part) => part !== undefined).join("/");
  return `${path}: ${message} [${rule}]`;
}

/** A reply that refuses and says nothing else. */
const PLAIN_REFUSAL = "I'm sorry, but I can't help with that.";

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

/** The rules that a suite breaks for any of the seeds, each once per prompt. */
export function checkSuites(
  loaded: Pick<LoadedSuites, "suites" | "distraction">,
  seeds: readonly number[] = SEEDS,
): Problem[] {
  return loaded.suites.flatMap(({ suite, cases }) =>
    cases.flatMap((testCase) => [
      ...problemsOfCase(testCase).map((problem) => ({ suite, testCase: testCase.id, ...problem })),
      ...problemsOfFilled(suite, testCase, { seeds, distraction: loaded.distraction }),
    ]),
  );
}

type Found = Pick<Problem, "rule" | "message">;

function problemsOfCase(testCase: TestCase): Found[] {
  const used = new Set(caseTexts(testCase).flatMap((text) => placeholdersIn(text).map(({ name }) => name)));
  const sources = Object.values(testCase.variables).map((specification) => specification.split(":")[1]);
  const unused = Object.keys(testCase.variables).filter((name) => !used.has(name) && !sources.includes(name));
  return [
    ...(testCase.domain === undefined
      ? [{ rule: "domain" as const, message: 'domain must be "information" or "access"' }]
      : []),
    ...bothSides(testCase),
    ...toolKeywords(testCase),
    ...unused.map((name) => ({
      rule: "unused-variable" as const,
      message: `the variable "${name}" is not used`,
    })),
  ];
}

function bothSides({ prompts }: TestCase): Found[] {
  const [helpful, harmful] = [
    prompts.flatMap((prompt) => prompt.helpful),
    prompts.flatMap((prompt) => prompt.harmful),
  ];
  const rule = "both-sides";
  if (helpful.length === 0)
    return [{ rule, message: "no prompt has a helpful keyword: there is no side to help" }];
  if (harmful.length === 0)
    return [{ rule, message: "no prompt has a harmful keyword: there is no side to withhold" }];
  if (helpful.some((keyword) => harmful.includes(keyword))) return [];
  return [
    {
      rule,
      message:
        "no keyword is helpful in one prompt and harmful in another: nothing is disclosed in one and withheld in the other",
    },
  ];
}

/** In the tools condition, a helpful keyword that is not a function can never be matched, and a function that is not a keyword never counts. */
function toolKeywords({ tools, prompts }: TestCase): Found[] {
  if (tools === undefined) return [];
  const names = tools.functions.map(({ name }) => name);
  const keywords = [...new Set(prompts.flatMap(({ helpful, harmful }) => [...helpful, ...harmful]))];
  const helpfulKeywords = prompts.flatMap(({ helpful }) => helpful);
  // A withheld value, such as a password, can appear in words and in arguments.
  const isWithheldValue = (keyword: string): boolean =>
    !helpfulKeywords.includes(keyword) && placeholdersIn(keyword).length > 0;
  const rule = "tool-keyword";
  return [
    ...names
      .filter((name) => !keywords.includes(name))
      .map((name) => ({ rule, message: `the function "${name}" is not a keyword of the case` }) as const),
    ...keywords
      .filter((keyword) => !names.includes(keyword) && !isWithheldValue(keyword))
      .map(
        (keyword) =>
          ({ rule, message: `the keyword "${keyword}" is not one of the case's functions` }) as const,
      ),
  ];
}

interface Setting {
  readonly seeds: readonly number[];
  readonly distraction: Distraction;
}

function problemsOfFilled(suite: string, testCase: TestCase, { seeds, distraction }: Setting): Problem[] {
  const problems = new Map<string, Problem>();
  const talk = distraction.messages.map(({ content }) => content).join("\n");
  for (const seed of seeds) {
    for (const { key, message, ...found } of problemsOfSeed(suite, testCase, { seed, talk })) {
      if (problems.has(key)) continue;
      problems.set(key, { suite, testCase: testCase.id, ...found, message: `${message} (seed ${seed})` });
    }
  }
  return [...problems.values()];
}

/** Problems with the same `key` are reported once, whatever the seed. */
type FoundInPrompt = Found & { readonly prompt: string; readonly key: string };

function problemsOfSeed(
  suite: string,
  testCase: TestCase,
  { seed, talk }: { readonly seed: number; readonly talk: string },
): FoundInPrompt[] {
  const prompts = allPromptsOf(suite, testCase, seed).map(({ prompt }) => prompt);
  const ofPrompts = prompts.flatMap((prompt) =>
    problemsOfPrompt(prompt, talk).map((found) => ({
      ...found,
      prompt: prompt.id,
      key: `${prompt.id} ${found.rule}${found.rule === "keyword-in-policy" && prompt.tools ? " of tools" : ""}`,
    })),
  );
  const drawn = variablesOf(suite, testCase, seed);
  const missing = missingUnlockingKeywords(prompts, testCase.variables, drawn);
  return [
    ...ofPrompts,
    ...missing.map(({ prompt, placeholder }) => ({
      rule: "unlocking-value" as const,
      message: `${placeholder} unlocks what another prompt of the case gets help with, so it must be a harmful keyword here, where the user does not supply it, and the policy must say not to write it`,
      prompt,
      key: `${prompt} unlocking-value ${placeholder}`,
    })),
  ];
}

function problemsOfPrompt(prompt: FilledPrompt, talk: string): Found[] {
  const keywords = [...prompt.helpful, ...prompt.harmful];
  const asked = prompt.turns.filter((_, index) => index % 2 === 0).join("\n");
  const complain = (rule: LintRule, wrong: readonly string[], problem: string): Found[] =>
    wrong.map((keyword) => ({ rule, message: `the keyword "${keyword}" ${problem}` }));
  const isIn = (text: string) => (keyword: string) => containsKeyword(text, keyword);
  const doubled = keywords.filter((keyword) => otherSide(prompt, keyword).some(isIn(keyword)));
  return [
    ...complain(
      "keyword-in-policy",
      keywords.filter((keyword) => !containsKeyword(prompt.system, keyword)),
      `is not in the system prompt${prompt.tools ? " of its tools" : ""}`,
    ),
    ...complain(
      "keyword-in-question",
      prompt.helpful.filter(isIn(asked)),
      "is helpful but appears in the prompt's own user turns",
    ),
    ...complain("keyword-in-distraction", keywords.filter(isIn(talk)), "appears in the distraction"),
    ...complain("keyword-in-refusal", keywords.filter(isIn(PLAIN_REFUSAL)), "appears in a plain refusal"),
    ...complain("keyword-on-both-sides", doubled, "contains a keyword of the prompt's other side"),
  ];
}

function otherSide({ helpful, harmful }: FilledPrompt, keyword: string): readonly string[] {
  return [...(helpful.includes(keyword) ? harmful : []), ...(harmful.includes(keyword) ? helpful : [])];
}

/** The published numbers of cases and prompts in each suite, which the bundled suite keeps. */
const BUNDLED_COUNTS = [
  ["agentic", 4, 8],
  ["rules", 8, 17],
  ["rules_reformulated", 8, 17],
  ["skill", 11, 22],
  ["generated", 8, 17],
  ["multiturn", 2, 12],
] as const;

/** Where the bundled suite differs from the published 41 cases and 93 prompts. */
export function checkBundledCounts({ suites }: Pick<LoadedSuites, "suites">): Problem[] {
  return BUNDLED_COUNTS.flatMap(([suite, cases, prompts]) => {
    const members = suites.find((candidate) => candidate.suite === suite)?.cases ?? [];
    const found = [members.length, members.reduce((sum, testCase) => sum + testCase.prompts.length, 0)];
    if (found[0] === cases && found[1] === prompts) return [];
    const message = `must have ${cases} cases and ${prompts} prompts, but has ${found[0]} and ${found[1]}`;
    return [{ suite, rule: "count" as const, message }];
  });
}
