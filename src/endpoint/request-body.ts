import type { ModelRequest } from "../suite/conversation.ts";
import type { AdaptableFields } from "./adapt-request.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { TOKEN_LIMIT_NAMES } from "./limits.ts";
import type { WorstCase } from "./prices.ts";
import type { EndpointSettings } from "./settings.ts";
import { chatTools, responseTools } from "./tool-calls.ts";

/**
 * The body of a request. The settings' extra body wins over the parameters; the reasoning fields win over both, because
 * they may differ in one condition.
 */
export function buildBody(
  { messages, tools }: ModelRequest,
  { parameters, reasoning }: AdaptableFields,
  { model, api, extraBody }: Pick<EndpointSettings, "model" | "api" | "extraBody">,
): Fields {
  const conversation = messages.map(({ role, content }) => ({ role, content }));
  const base =
    api === "chat"
      ? { model, messages: conversation, ...chatTools(tools) }
      : { model, input: conversation, store: false, ...responseTools(tools) };
  return mergeFields({ ...base, ...parameters, ...extraBody }, reasoning);
}

/** The fields win over those of the body; objects in both are merged. */
function mergeFields(body: Fields, fields: Fields): Fields {
  const merged = Object.entries(fields).map(([name, value]) => {
    const [own, given] = [fieldsOf(body[name]), fieldsOf(value)];
    return [name, own && given ? { ...own, ...given } : value];
  });
  return { ...body, ...Object.fromEntries(merged) };
}

/** The most tokens a request with this body can use: a token is at least one byte, and the framing of a message is shorter than its JSON. */
export function worstCase(body: Fields): WorstCase {
  const limits = limitsIn(body);
  return {
    inputTokens: Buffer.byteLength(JSON.stringify(body)),
    outputTokens: limits.length === 0 ? undefined : choicesIn(body) * Math.max(...limits),
  };
}

/** The lowest token limit in a body, for all of its choices together; undefined if it has none. */
export function tokenLimitIn(body: Fields): number | undefined {
  const limits = limitsIn(body);
  return limits.length === 0 ? undefined : Math.min(...limits) * choicesIn(body);
}

/** Whether a body limits the length of a reply. */
export function hasTokenLimit(body: Fields): boolean {
  return limitsIn(body).length > 0;
}

/** Some servers read 0 or less as no limit. */
function limitsIn(body: Fields): number[] {
  return numbersIn(body, TOKEN_LIMIT_NAMES).filter((value) => value > 0);
}

/** How many choices are generated: one is judged, all are paid for. */
function choicesIn(body: Fields): number {
  return Math.max(1, ...numbersIn(body, ["n", "best_of"]));
}

function numbersIn(body: Fields, names: readonly string[]): number[] {
  return names.map((name) => body[name]).filter((value) => typeof value === "number");
}
