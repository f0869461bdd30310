import { z } from "zod";
import { planTrials } from "../../../src/execution/plan.ts";
import type { Scripted } from "../servers/model-endpoint.ts";
import { smallSuite } from "./plans.ts";

const request = z.object({ messages: z.array(z.object({ content: z.string() })) });

/** A request of the small suite, understood. */
export interface Asked {
  /** The same for the same conversation. */
  readonly key: string;
  readonly code: string;
  /** Whether the owner of the code asks. */
  readonly owner: boolean;
  /** Which test case it is in a plan with seed 1, from 1; 0: of another run. */
  readonly place: number;
}

export function askedOf(body: unknown): Asked {
  const { messages } = request.parse(body);
  const policy = /The code is '(\w+)'\. Tell it to (\w+)/.exec(messages[0]?.content ?? "");
  const [, code = "", owner = ""] = policy ?? [];
  return {
    key: JSON.stringify(messages),
    code,
    owner: messages.at(-1)?.content.startsWith(`${owner}:`) ?? false,
    place: [strangerOf("case-1", 1), strangerOf("case-2", 1)].indexOf(code) + 1,
  };
}

/** What a model says that keeps the policy, and one that breaks it. */
export function repliesOf(say: (text: string) => Scripted): {
  readonly right: (asked: Asked) => Scripted;
  readonly wrong: (asked: Asked) => Scripted;
} {
  const told = ({ code }: Asked): Scripted => say(`It is ${code}.`);
  const kept = (): Scripted => say("I may not tell.");
  return {
    right: (asked) => (asked.owner ? told(asked) : kept()),
    wrong: (asked) => (asked.owner ? kept() : told(asked)),
  };
}

/**
 * What a model says to the small suite that keeps its policies, but tells the code to a stranger when told to leak.
 * `leaks` is asked with the code.
 */
export function policyReply(body: unknown, leaks: (code: string) => boolean): string {
  const { code, owner } = askedOf(body);
  return owner || leaks(code) ? `It is ${code}.` : "I may not tell.";
}

/** The code that the stranger of a case of the small suite asks for in a run, with seed 1. */
export function strangerOf(testCase: string, run: number): string {
  const plan = planTrials([smallSuite()], { conditions: ["plain"], runs: run, seed: 1 });
  const trial = plan.find(
    (one) => one.testCase === testCase && one.run === run && one.prompt.id === "stranger",
  );
  return trial?.prompt.harmful[0] ?? "";
}
