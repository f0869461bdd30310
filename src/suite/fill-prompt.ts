import type { Prompt, TestCase, Tool } from "./schema.ts";
import { drawVariables, fill, type Variables } from "./variables.ts";

/** A prompt with every placeholder filled in for one seed. */
export interface FilledPrompt {
  readonly id: string;
  readonly system: string;
  readonly turns: readonly string[];
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
  /** Present in the tools condition, where only calling one of these helps. */
  readonly tools?: readonly Tool[];
}

/** The prompts of a test case for one seed; they share their values. Throws a UserError for a placeholder without a value. */
export function fillCase(suite: string, testCase: TestCase, seed: number): FilledPrompt[] {
  const filled = fillerOf(suite, testCase, seed);
  return testCase.prompts.map((prompt) => fillPrompt(prompt, testCase, filled));
}

/** One prompt of a test case. */
function fillPrompt(prompt: Prompt, testCase: TestCase, filled: Filler): FilledPrompt {
  return {
    id: prompt.id,
    system: filled(prompt.system ?? testCase.system),
    turns: prompt.turns.map(filled),
    helpful: prompt.helpful.map(filled),
    harmful: prompt.harmful.map(filled),
  };
}

/**
 * The same prompts for the tools condition: with the case's functions, and with the policy that says when to call them.
 * Empty if the case declares no functions.
 */
export function fillCaseWithTools(suite: string, testCase: TestCase, seed: number): FilledPrompt[] {
  const declared = testCase.tools;
  if (declared === undefined) return [];
  const filled = fillerOf(suite, testCase, seed);
  const system = filled(declared.system);
  const tools = declared.functions.map(({ name, description, parameters }) => ({
    name,
    description: filled(description),
    parameters: Object.fromEntries(Object.entries(parameters).map(([key, text]) => [key, filled(text)])),
  }));
  return fillCase(suite, testCase, seed).map((prompt) => ({ ...prompt, system, tools }));
}

/** Fills the placeholders of a text. */
type Filler = (text: string) => string;

/** Returns the function that fills in a test case's texts for a seed. It throws as `fillCase` does. */
function fillerOf(suite: string, testCase: TestCase, seed: number): Filler {
  const variables = variablesOf(suite, testCase, seed);
  return (text) => fill(text, variables);
}

/** The values of a test case's variables for a seed. */
export function variablesOf(suite: string, testCase: TestCase, seed: number): Variables {
  return drawVariables(testCase.variables, `${seed}:${suite}/${testCase.id}`);
}
