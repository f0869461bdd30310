import type { ModelRequest } from "../suite/conversation.ts";
import type { AdaptableFields } from "./adapt-request.ts";
import { TOKEN_LIMIT_NAMES } from "./limits.ts";
import type { WorstCase } from "./prices.ts";
import type { EndpointSettings } from "./settings.ts";
import { chatTools, responseTools } from "./tool-calls.ts";

type Body = Readonly<Record<string, unknown>>;

/**
 * The body of a request. The settings' extra body wins over the parameters; the reasoning fields win over both, because
 * they may differ in one condition.
 */
export function buildBody(
  { messages, tools }: ModelRequest,
  { parameters, reasoning }: AdaptableFields,
  { model, api, extraBody }: EndpointSettings,
): Body {
  const conversation = messages.map(({ role, content }) => ({ role, content }));
  const base =
    api === "chat"
      ? { model, messages: conversation, ...chatTools(tools) }
      : { model, input: conversation, store: false, ...responseTools(tools) };
  return mergeFields({ ...base, ...parameters, ...extraBody }, reasoning);
}

/** The fields win over those of the body; objects in both are merged. */
function mergeFields(body: Body, fields: Body): Body {
  const merged = Object.entries(fields).map(([name, value]) => {
    const own = body[name];
    return [name, isObject(own) && isObject(value) ? { ...own, ...value } : value];
  });
  return { ...body, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The most tokens a request with this body can use: a token is at least one byte, and the framing of a message is shorter than its JSON. */
export function worstCase(body: Body): WorstCase {
  const limits = limitsIn(body);
  return {
    inputTokens: Buffer.byteLength(JSON.stringify(body)),
    outputTokens: limits.length === 0 ? undefined : choicesIn(body) * Math.max(...limits),
  };
}

/** The lowest token limit in a body, for all of its choices together; undefined if it has none. */
export function tokenLimitIn(body: Body): number | undefined {
  const limits = limitsIn(body);
  return limits.length === 0 ? undefined : Math.min(...limits) * choicesIn(body);
}

/** Whether a body limits the length of a reply. */
export function hasTokenLimit(body: Body): boolean {
  return limitsIn(body).length > 0;
}

/** Some servers read 0 or less as no limit. */
function limitsIn(body: Body): number[] {
  return numbersIn(body, TOKEN_LIMIT_NAMES).filter((value) => value > 0);
}

/** How many choices are generated: one is judged, all are paid for. */
function choicesIn(body: Body): number {
  return Math.max(1, ...numbersIn(body, ["n", "best_of"]));
}

function numbersIn(body: Body, names: readonly string[]): number[] {
  return names.map((name) => body[name]).filter((value) => typeof value === "number");
}
