import type { Reasoning } from "../suite/conversation.ts";
import { asSentence } from "./classify-status.ts";
import { placeOf } from "./parameter-fallback.ts";
import type { EndpointSettings } from "./settings.ts";

/** Fields of a request that set how much the model reasons. */
export type Fields = Readonly<Record<string, unknown>>;

/** What those fields depend on. */
export type ReasoningSettings = Pick<EndpointSettings, "api" | "baseUrl" | "reasoningOff">;

/** Finds out how reasoning is switched off: a way that the endpoint refuses or ignores is replaced by the next. */
export interface ReasoningBook {
  /** What a request with this much reasoning carries; for `off` the way in force. */
  readonly fieldsFor: (reasoning: Reasoning) => Fields;
  /**
   * Records that `sent` did not switch reasoning off, and why. True if it is worth sending again: there is another way,
   * found now or by another trial in the meantime.
   */
  readonly failed: (sent: Fields, why: string) => boolean;
  /** Why reasoning cannot be switched off, and what to do; undefined while there is a way left. */
  readonly defeat: () => string | undefined;
  readonly notices: () => readonly string[];
}

const NONE: Fields = {};

/** Starts with the likeliest way to switch reasoning off, or with the only one that the user gave. */
export function reasoningBook(settings: ReasoningSettings): ReasoningBook {
  const ways = settings.reasoningOff === undefined ? waysOff(settings) : [settings.reasoningOff];
  const failures: string[] = [];
  const inForce = (): Fields => ways[Math.min(failures.length, ways.length - 1)] ?? NONE;
  const defeated = (): boolean => failures.length >= ways.length;

  const failed = (sent: Fields, why: string): boolean => {
    // Another trial may have met the same failure first; then this one only has to be sent the new way.
    if (sent !== inForce()) return true;
    if (defeated()) return false;
    failures.push(`${JSON.stringify(sent)} ${why}`);
    return !defeated();
  };

  return {
    fieldsFor: (reasoning) => (reasoning === "off" ? inForce() : levelFields(reasoning, settings)),
    failed,
    // What to do stands first, since long words of an endpoint are shown cut off.
    defeat: () =>
      defeated()
        ? `Reasoning cannot be switched off. ${ADVICE} Tried: ${asSentence(failures.join("; "))}`
        : undefined,
    notices: () =>
      failures.length === 0 || defeated()
        ? []
        : [`Reasoning is switched off by ${JSON.stringify(inForce())}: ${failures.join("; ")}.`],
  };
}

const ADVICE =
  'Say in reasoning-off-body how this endpoint switches it off, such as {"chat_template_kwargs": {"enable_thinking": false}}, or {} if the model never reasons; or leave out the condition no-reasoning and reasoning: off.';

function levelFields(reasoning: Exclude<Reasoning, "off">, settings: ReasoningSettings): Fields {
  return reasoning === "default" ? NONE : effort(reasoning, settings);
}

function effort(level: string, { api }: ReasoningSettings): Fields {
  return api === "chat" ? { reasoning_effort: level } : { reasoning: { effort: level } };
}

/** OpenAI's newer models know `none`, the older ones `minimal` at the least, which often means no thoughts at all. */
const OPENAI = /(?:^|\.)(?:openai|azure)\.com$/;
/** Its compatible API ignores the effort and reasons only when asked to, but newer models may do so on their own. */
const ANTHROPIC = /(?:^|\.)anthropic\.com$/;

function waysOff(settings: ReasoningSettings): readonly Fields[] {
  const host = new URL(settings.baseUrl).hostname;
  if (ANTHROPIC.test(host)) return [DISABLED];
  const [none, minimal] = [effort("none", settings), effort("minimal", settings)];
  return OPENAI.test(host) ? [none, minimal] : [none, TEMPLATE, DISABLED, SWITCH, minimal];
}

/** vLLM, SGLang and llama.cpp hand these to the chat template; models call the switch by one name or the other. */
const TEMPLATE: Fields = { chat_template_kwargs: { enable_thinking: false, thinking: false } };
const DISABLED: Fields = { thinking: { type: "disabled" } };
/** Alibaba Cloud and other hosts of its models. */
const SWITCH: Fields = { enable_thinking: false };

/** Why the endpoint cannot be asked for this much reasoning; undefined if it can. */
export function problemOfReasoning(reasoning: Reasoning, settings: ReasoningSettings): string | undefined {
  const level = reasoning !== "default" && reasoning !== "off";
  if (!level || !ANTHROPIC.test(new URL(settings.baseUrl).hostname)) return undefined;
  return `cannot be ${reasoning} here, since Anthropic's OpenAI-compatible API ignores it; leave it at default and say it in extra-body as Anthropic does, {"thinking": …}`;
}

/** The names by which an endpoint may blame the fields, the likelier the more exact. */
const LOOSELY = /reason|think|effort|chat_template/i;

/** Where the words blame the fields: the place of an exact name, or the end if they only speak of reasoning; −1 if not at all. */
export function blamedAt(words: string, fields: Fields): number {
  const names = Object.keys(fields);
  if (names.length === 0) return -1;
  const exact = names.map((name) => placeOf(name, words)).filter((at) => at !== -1);
  if (exact.length > 0) return Math.min(...exact);
  return LOOSELY.test(words) ? words.length : -1;
}

/** The body with fields that win over its own; the members of objects that both have are put together. */
export function withFields(body: Fields, fields: Fields): Fields {
  const joined = Object.entries(fields).map(([name, value]) => {
    const own = body[name];
    return [name, isObject(own) && isObject(value) ? { ...own, ...value } : value];
  });
  return { ...body, ...Object.fromEntries(joined) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
