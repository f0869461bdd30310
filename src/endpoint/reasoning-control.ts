import type { Reasoning } from "../suite/conversation.ts";
import { asSentence } from "./classify-status.ts";
import type { Fields } from "./fields.ts";
import { firstNamed } from "./parameter-fallback.ts";
import type { EndpointSettings } from "./settings.ts";

export type ReasoningSettings = Pick<EndpointSettings, "api" | "baseUrl" | "reasoningOff">;

/** Finds out how to switch reasoning off: if the endpoint refuses or ignores one set of fields, the next is tried. */
export class ReasoningSwitch {
  readonly #settings: ReasoningSettings;
  readonly #candidates: readonly Fields[];
  readonly #failures: string[] = [];

  /** Starts with the fields most likely to work, or with the user's own, which are then the only ones. */
  constructor(settings: ReasoningSettings) {
    this.#settings = settings;
    this.#candidates =
      settings.reasoningOff === undefined ? offCandidates(settings) : [settings.reasoningOff];
  }

  /** The fields that ask for this much reasoning; for `off`, those in force now. */
  fieldsFor(reasoning: Reasoning): Fields {
    if (reasoning === "off") return this.#inForce;
    return reasoning === "default" ? NO_FIELDS : effort(reasoning, this.#settings);
  }

  /**
   * Takes note that the fields `sent` did not switch reasoning off, and why. True if it is worth sending again: there are
   * other fields, found now or by another trial in the meantime.
   */
  recordFailure(sent: Fields, why: string): boolean {
    // Another trial may have met the same failure first; then this one only has to be sent with the new fields.
    if (sent !== this.#inForce) return true;
    if (!this.#allFailed) this.#failures.push(`${JSON.stringify(sent)} ${why}`);
    return !this.#allFailed;
  }

  /** Why reasoning cannot be switched off, and what to do; undefined while there are fields to try. */
  get failureDetail(): string | undefined {
    if (!this.#allFailed) return undefined;
    // The advice comes first, because a long message of the endpoint is cut off where it is shown.
    return `Reasoning cannot be switched off. ${ADVICE} Tried: ${asSentence(this.#failures.join("; "))}`;
  }

  get notices(): readonly string[] {
    if (this.#failures.length === 0 || this.#allFailed) return [];
    return [`Reasoning is switched off by ${JSON.stringify(this.#inForce)}: ${this.#failures.join("; ")}.`];
  }

  get #inForce(): Fields {
    return this.#candidates[this.#failures.length] ?? this.#candidates.at(-1) ?? NO_FIELDS;
  }

  get #allFailed(): boolean {
    return this.#failures.length >= this.#candidates.length;
  }
}

const NO_FIELDS: Fields = {};

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
