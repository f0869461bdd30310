import pico from "picocolors";
import { planTrials } from "../execution/plan.ts";
import { oneLine, terminalLine } from "../report/render/escape.ts";
import { indentedLines } from "../report/render/wrap-lines.ts";
import { CONDITIONS, conditionNamed } from "../suite/conditions.ts";
import { buildRequest } from "../suite/conversation.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";
import type { Message } from "../suite/messages.ts";
import type { Distraction, TestCase } from "../suite/schema.ts";

/** A case, and how to show it. */
export interface ShownCase {
  readonly suite: string;
  readonly testCase: TestCase;
  readonly seed: number;
  readonly distraction: Distraction;
  /** The file of the user's own system prompt. */
  readonly promptFile: string | undefined;
  readonly width: number;
  readonly colour: boolean;
}

interface AskedPrompt {
  readonly prompt: FilledPrompt;
  readonly messages: readonly Message[];
}

/** A case as a run with this seed sends it in the plain condition, for a terminal, and what its replies are judged by. */
export function caseText(shown: ShownCase): string {
  const { suite, testCase, seed, promptFile, width, colour } = shown;
  const { bold } = pico.createColors(colour);
  const asked = askedPrompts(shown);
  const policies = new Set(asked.map(({ messages }) => messages[0]?.content));
  const common = policies.size === 1 ? asked[0]?.messages.slice(0, 1) : [];
  return [
    bold(terminalLine(`${suite}/${testCase.id}: ${testCase.title}`)),
    `As sent in the condition plain with seed ${seed}; each further run adds 1 to the seed.`,
    ...(promptFile === undefined
      ? []
      : [`A run sends ${terminalLine(promptFile)} in one message with the policy; it is left out here.`]),
    ...(common ?? []).flatMap(({ role, content }) => [
      "",
      bold(`${role}, the same for every prompt`),
      ...indentedLines(content, 4, width),
    ]),
    ...asked.flatMap(({ prompt, messages }) => [
      "",
      bold(`prompt ${terminalLine(prompt.id)}`),
      ...messages
        .slice(common?.length)
        .flatMap(({ role, content }) => [`  ${role}`, ...indentedLines(content, 4, width)]),
      ...keywordLines("must be in the reply, at least one", prompt.helpful, width),
      ...keywordLines("must not be in the reply", prompt.harmful, width),
    ]),
    "",
    ...conditionLines(shown),
  ].join("\n");
}

/** Planned and built like the trials of a run. */
function askedPrompts({ suite, testCase, seed, distraction }: ShownCase): AskedPrompt[] {
  const alone = { suite, description: "", cases: [testCase] };
  const trials = planTrials([alone], { conditions: ["plain"], runs: 1, seed });
  return trials.map(({ prompt, condition }) => ({
    prompt,
    messages: buildRequest(prompt, { condition, distraction, systemRole: "system", reasoning: "default" })
      .messages,
  }));
}

function keywordLines(meaning: string, keywords: readonly string[], width: number): string[] {
  if (keywords.length === 0) return [];
  const list = keywords.map((keyword) => `"${oneLine(keyword)}"`).join(", ");
  return [`  ${meaning}:`, ...indentedLines(list, 4, width)];
}

function conditionLines({ suite, testCase, seed, width }: ShownCase): string[] {
  const others = CONDITIONS.filter((condition) => {
    const { prompts } = conditionNamed(condition);
    return condition !== "plain" && prompts?.(suite, testCase, seed).length !== 0;
  });
  return [
    "Here it is the policy, then the prompt. Other conditions differ:",
    ...others.flatMap((condition) =>
      indentedLines(`${condition}: ${conditionNamed(condition).difference}`, 2, width),
    ),
  ];
}
