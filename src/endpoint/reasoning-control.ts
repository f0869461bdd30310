import type { Reasoning } from "../suite/conversation.ts";
import { asSentence } from "./classify-status.ts";
import { firstNamed } from "./parameter-fallback.ts";
import type { EndpointSettings } from "./settings.ts";

/** Fields of a request body. */
export type Fields = Readonly<Record<string, unknown>>;

export type ReasoningSettings = Pick<EndpointSettings, "api" | "baseUrl" | "reasoningOff">;

/** Finds out how to switch reasoning off: if the endpoint refuses or ignores one set of fields, the next is tried. */
export interface ReasoningSwitch {
  /** The fields that ask for this much reasoning; for `off`, those in force now. */
  readonly fieldsFor: (reasoning: Reasoning) => Fields;
  /**
   * Takes note that the fields `sent` did not switch reasoning off, and why. True if it is worth sending again: there are
   * other fields, found now or by another trial in the meantime.
   */
  readonly recordFailure: (sent: Fields, why: string) => boolean;
  /** Why reasoning cannot be switched off, and what to do; undefined while there are fields to try. */
  readonly failureDetail: () => string | undefined;
  readonly notices: () => readonly string[];
}

const NO_FIELDS: Fields = {};

/** Starts with the fields most likely to work, or with the user's own, which are then the only ones. */
export function createReasoningSwitch(settings: ReasoningSettings): ReasoningSwitch {
  const candidates = settings.reasoningOff === undefined ? offCandidates(settings) : [settings.reasoningOff];
  const failures: string[] = [];
  const inForce = (): Fields => candidates[Math.min(failures.length, candidates.length - 1)] ?? NO_FIELDS;
  const allFailed = (): boolean => failures.length >= candidates.length;

  const recordFailure = (sent: Fields, why: string): boolean => {
    // Another trial may have met the same failure first; then this one only has to be sent with the new fields.
    if (sent !== inForce()) return true;
    if (allFailed()) return false;
    failures.push(`${JSON.stringify(sent)} ${why}`);
    return !allFailed();
  };

  return {
    fieldsFor: (reasoning) => {
      if (reasoning === "off") return inForce();
      return reasoning === "default" ? NO_FIELDS : effort(reasoning, settings);
    },
    recordFailure,
    // The advice comes first, because a long message of the endpoint is cut off where it is shown.
    failureDetail: () =>
      allFailed()
        ? `Reasoning cannot be switched off. ${ADVICE} Tried: ${asSentence(failures.join("; "))}`
        : undefined,
    notices: () =>
      failures.length === 0 || allFailed()
        ? []
        : [`Reasoning is switched off by ${JSON.stringify(inForce())}: ${failures.join("; ")}.`],
  };
}

const ADVICE =
  'Set reasoning-off-body to the fields that switch it off at this endpoint, e.g. {"chat_template_kwargs": {"enable_thinking": false}}, or to {} if the model never reasons; or leave out the condition no-reasoning and reasoning: off.';

function effort(level: string, { api }: ReasoningSettings): Fields {
  return api === "chat" ? { reasoning_effort: level } : { reasoning: { effort: level } };
}

/** OpenAI's newer models accept `none`, the older ones `minimal` at the least, which often means no reasoning at all. */
const OPENAI = /(?:^|\.)(?:openai|azure)\.com$/;
/** Its compatible API ignores the effort and reasons only on request, but newer models may reason on their own. */
const ANTHROPIC = /(?:^|\.)anthropic\.com$/;

/** vLLM, SGLang and llama.cpp pass these to the chat template; models use one name or the other. */
const TEMPLATE: Fields = { chat_template_kwargs: { enable_thinking: false, thinking: false } };
const DISABLED: Fields = { thinking: { type: "disabled" } };
/** Alibaba Cloud, and others that host its models. */
const ENABLE_THINKING: Fields = { enable_thinking: false };

/** The fields that may switch reasoning off, the likeliest first. */
function offCandidates(settings: ReasoningSettings): readonly Fields[] {
  const host = new URL(settings.baseUrl).hostname;
  if (ANTHROPIC.test(host)) return [DISABLED];
  const [none, minimal] = [effort("none", settings), effort("minimal", settings)];
  return OPENAI.test(host) ? [none, minimal] : [none, TEMPLATE, DISABLED, ENABLE_THINKING, minimal];
}

/** Why the endpoint cannot be asked for this much reasoning; undefined if it can. */
export function problemOfReasoning(reasoning: Reasoning, settings: ReasoningSettings): string | undefined {
  const level = reasoning !== "default" && reasoning !== "off";
  if (!level || !ANTHROPIC.test(new URL(settings.baseUrl).hostname)) return undefined;
  return `cannot be ${reasoning} here, because Anthropic's OpenAI-compatible API ignores it; leave it at default and use extra-body with Anthropic's own field, {"thinking": …}`;
}

const REASONING_WORDS = /reason|think|effort|chat_template/i;

/**
 * The position in a refusal that blames the reasoning fields: that of a field's name, or the end of the text if it only
 * speaks of reasoning; −1 if it does not.
 */
export function reasoningBlamedAt(refusal: string, fields: Fields): number {
  const names = Object.keys(fields);
  if (names.length === 0) return -1;
  return firstNamed(refusal, names)?.at ?? (REASONING_WORDS.test(refusal) ? refusal.length : -1);
}
