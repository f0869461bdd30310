import type { Attempt } from "../../../src/endpoint/attempt.ts";
import { connect, type Endpoint } from "../../../src/endpoint/client.ts";
import type { EndpointSettings } from "../../../src/endpoint/settings.ts";
import type { ModelRequest } from "../../../src/suite/conversation.ts";
import { closeLater } from "../close-later.ts";
import {
  type ModelEndpoint,
  type Script,
  type Scripted,
  startModelEndpoint,
} from "../servers/model-endpoint.ts";

export { closeAll, closeLater } from "../close-later.ts";

export const KEY = "sk-secret-0123456789";
export const REQUEST: ModelRequest = {
  messages: [{ role: "user", content: "The code?" }],
  reasoning: "default",
  tools: [],
};

/** Settings that a test changes. */
export type Over = Partial<EndpointSettings>;

export function endpointAt(
  baseUrl: string,
  over: Over = {},
  environment: Record<string, string> = {},
): Endpoint {
  const settings: EndpointSettings = {
    baseUrl,
    apiKey: KEY,
    model: "some-model",
    api: "chat",
    timeoutMs: 5_000,
    maxTokens: 100,
    extraBody: {},
    extraHeaders: {},
    userAgent: "nessie-action/test",
    ...over,
  };
  return closeLater(connect(settings, environment));
}

export function attemptAt(
  endpoint: Endpoint,
  signal = new AbortController().signal,
  request: ModelRequest = REQUEST,
): Promise<Attempt> {
  return endpoint.attempt(request, signal);
}

export interface Asked {
  readonly server: ModelEndpoint;
  readonly endpoint: Endpoint;
  readonly attempt: Attempt;
}

/** Asks a scripted endpoint once; `over.baseUrl` is appended to its own. */
export async function ask(script: Script | Scripted, over: Over = {}): Promise<Asked> {
  const server = closeLater(await startModelEndpoint(typeof script === "function" ? script : () => script));
  const { baseUrl: query = "", ...rest } = over;
  const endpoint = endpointAt(server.url + query, rest);
  return { server, endpoint, attempt: await attemptAt(endpoint) };
}

/** The detail of an attempt without an answer. */
export function detailOf(attempt: Attempt): string {
  if (attempt.kind !== "reply") return attempt.detail;
  return attempt.reply.kind === "unanswered" ? attempt.reply.detail : "";
}
