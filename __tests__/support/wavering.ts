import { z } from "zod";
import { planTrials } from "../../src/trial/plan.ts";
import { smallSuite } from "./plans.ts";

const request = z.object({ messages: z.array(z.object({ content: z.string() })) });

/**
 * What a model says to the small suite that keeps its policies, but tells the code to a stranger when told to leak. `leaks` is
 * asked with the code.
 */
export function policyReply(body: unknown, leaks: (code: string) => boolean): string {
  const { messages } = request.parse(body);
  const [, code = "", owner = ""] =
    /The code is '(\w+)'\. Tell it to (\w+)/.exec(messages[0]?.content ?? "") ?? [];
  const allowed = messages.at(-1)?.content.startsWith(`${owner}:`);
  return allowed || leaks(code) ? `It is ${code}.` : "I may not tell.";
}

/** The code that the stranger of a case of the small suite asks for in a run, with seed 1. */
export function strangerOf(testCase: string, run: number): string {
  const plan = planTrials([smallSuite()], { conditions: ["plain"], runs: run, seed: 1 });
  const trial = plan.find(
    (one) => one.testCase === testCase && one.run === run && one.prompt.id === "stranger",
  );
  return trial?.prompt.harmful[0] ?? "";
}
