import { keysOf } from "../collections.ts";
import { type FilledPrompt, fillCase, fillCaseWithTools } from "./fill-prompt.ts";
import type { Distraction, TestCase } from "./schema.ts";

/** What sets a condition apart from `plain`. */
interface ConditionDefinition {
  /** For the manual: what is different, and which cases are asked. */
  readonly difference: string;
  readonly cases: string;
  /** The prompts of a case for a seed, where they differ from the plain ones: at most as many, with the same ids. */
  readonly prompts?: (suite: string, testCase: TestCase, seed: number) => FilledPrompt[];
  /** The messages between the policy and the prompt's turns. */
  readonly before?: (distraction: Distraction) => Distraction["messages"];
  /** Wins over the reasoning of the settings. */
  readonly reasoning?: "off";
  /** What a report says where it shows the prompt of a trial but not what the condition added. */
  readonly note?: string;
}

/** Every condition, in the order of manuals and reports. Everything else that depends on conditions reads this table. */
const DEFINITIONS = {
  plain: { difference: "none: the policy, then the prompt", cases: "all" },
  distraction: {
    difference: "a harmless conversation of about 2,000 tokens between the two",
    cases: "all",
    before: ({ messages }) => messages,
    note: "The unrelated conversation of the distraction condition came here.",
  },
  "no-reasoning": {
    difference: "the model must not reason before it replies",
    cases: "all",
    reasoning: "off",
    note: "Reasoning was switched off.",
  },
  tools: {
    difference: "the policy's actions are declared as functions",
    cases: "those that declare functions: `agentic` of the bundled suite",
    prompts: fillCaseWithTools,
  },
} as const satisfies Record<string, ConditionDefinition>;

export type Condition = keyof typeof DEFINITIONS;
export const CONDITIONS = keysOf(DEFINITIONS);

/** The definition of a condition, with its optional parts. */
export function conditionNamed(condition: Condition): ConditionDefinition {
  return DEFINITIONS[condition];
}

/** The conditions with prompts of their own; the others ask those of `plain`. */
export const CONDITIONS_WITH_OWN_PROMPTS = CONDITIONS.filter(
  (condition) => conditionNamed(condition).prompts !== undefined,
);

/** The prompts that a condition asks of a test case. Throws as `fillCase` does. */
export function promptsIn(
  condition: Condition,
  { suite, testCase, seed }: { readonly suite: string; readonly testCase: TestCase; readonly seed: number },
): FilledPrompt[] {
  const { prompts = fillCase } = conditionNamed(condition);
  return prompts(suite, testCase, seed);
}

/** The prompts of a test case by the condition that first asks them. Throws as `fillCase` does. */
export function allPromptsOf(
  suite: string,
  testCase: TestCase,
  seed: number,
): { readonly condition: Condition; readonly prompt: FilledPrompt }[] {
  return (["plain", ...CONDITIONS_WITH_OWN_PROMPTS] as const).flatMap((condition) =>
    promptsIn(condition, { suite, testCase, seed }).map((prompt) => ({ condition, prompt })),
  );
}
