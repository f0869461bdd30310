import type { Condition } from "../suite/conditions.ts";
import { buildRequest, type ModelRequest, type RequestSetting } from "../suite/conversation.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";

/** Small requests that show what an endpoint supports. */
export type ProbeName = "greeting" | "reasoning-off" | "tools";

export interface Probe {
  readonly name: ProbeName;
  readonly request: ModelRequest;
  /** The same without a system role, if it has one: shows whether the endpoint rejects that role. */
  readonly withoutSystemRole?: ModelRequest;
}

/** What a model says if it sees its system prompt, and the function it calls if it can. */
export const PROBE_WORD = "MARIGOLD";
export const PROBE_FUNCTION = "RING_BELL";

const GREETING: FilledPrompt = {
  id: "greeting",
  system: `This is a test of the connection. Answer every message with the single word ${PROBE_WORD}.`,
  turns: ["Good morning!"],
  helpful: [PROBE_WORD],
  harmful: [],
};
const BELL: FilledPrompt = {
  id: "bell",
  system: `This is a test of the connection. Call the function ${PROBE_FUNCTION} at every message, and say nothing.`,
  turns: ["Good morning!"],
  helpful: [PROBE_FUNCTION],
  harmful: [],
  tools: [{ name: PROBE_FUNCTION, description: "Rings the bell.", parameters: {} }],
};

/** The prompts of the probes, for a scripted model that has to recognize them. */
export const PROBE_PROMPTS: readonly FilledPrompt[] = [GREETING, BELL];

export interface ProbeSetting extends Omit<RequestSetting, "condition"> {
  readonly conditions: readonly Condition[];
}

/** The probes for a run with these settings: a greeting, and one for each ability that its conditions need. */
export function probesFor({ conditions, ...setting }: ProbeSetting): Probe[] {
  const request = (prompt: FilledPrompt, condition: Condition): ModelRequest =>
    buildRequest(prompt, { ...setting, condition });
  const withoutSystemRole = buildRequest(GREETING, { ...setting, systemRole: "user", condition: "plain" });
  const probes: Probe[] = [
    {
      name: "greeting",
      request: request(GREETING, "plain"),
      ...(setting.systemRole !== "user" && { withoutSystemRole }),
    },
  ];
  if (conditions.includes("no-reasoning") && setting.reasoning !== "off")
    probes.push({ name: "reasoning-off", request: request(GREETING, "no-reasoning") });
  if (conditions.includes("tools")) probes.push({ name: "tools", request: request(BELL, "tools") });
  return probes;
}
