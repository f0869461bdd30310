import type { Condition } from "../suite/conditions.ts";
import { buildRequest, type ModelRequest, type RequestSetting } from "../suite/conversation.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";

/** Small requests that show what an endpoint understands; one word each way. */
export type ProbeName = "greeting" | "reasoning-off" | "tools";

export interface Probe {
  readonly name: ProbeName;
  readonly asking: ModelRequest;
  /** The same without a system role, where there is one: shows whether the endpoint has no use for that. */
  readonly roleless?: ModelRequest;
}

/** The word that a model says which sees its system prompt, and the function that it calls which can. */
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

/** What the probes ask, as prompts that a scripted model can know. */
export const PROBE_PROMPTS: readonly FilledPrompt[] = [GREETING, BELL];

export interface ProbeSetting extends Omit<RequestSetting, "condition"> {
  readonly conditions: readonly Condition[];
}

/** The probes that a run with these settings needs: a greeting, and one for each ability that only some conditions need. */
export function probesFor({ conditions, ...setting }: ProbeSetting): Probe[] {
  const asking = (prompt: FilledPrompt, condition: Condition): ModelRequest =>
    buildRequest(prompt, { ...setting, condition });
  const roleless = buildRequest(GREETING, { ...setting, systemRole: "user", condition: "plain" });
  return [
    {
      name: "greeting",
      asking: asking(GREETING, "plain"),
      ...(setting.systemRole !== "user" && { roleless }),
    },
    ...(conditions.includes("no-reasoning") && setting.reasoning !== "off"
      ? [{ name: "reasoning-off" as const, asking: asking(GREETING, "no-reasoning") }]
      : []),
    ...(conditions.includes("tools") ? [{ name: "tools" as const, asking: asking(BELL, "tools") }] : []),
  ];
}
