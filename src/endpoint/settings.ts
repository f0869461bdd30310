import type { Limits } from "./budget.ts";

/** Where the endpoint is, what is asked of it, and how. */
export interface EndpointSettings {
  /** Base URL up to and including /v1; a query string in it goes on every request. */
  readonly baseUrl: string;
  /** Absent: no authorization header is sent. */
  readonly apiKey?: string;
  readonly model: string;
  readonly api: "chat" | "responses";
  /** For one request, from sending it to the end of its body. Milliseconds. */
  readonly timeoutMs: number;
  readonly maxTokens?: number;
  readonly temperature?: number;
  /** For the sampling, not for the test cases. */
  readonly seed?: number;
  /** The only way to switch reasoning off, where the user knows it. */
  readonly reasoningOff?: Readonly<Record<string, unknown>>;
  /** What may be sent and spent at the most. */
  readonly limits?: Limits;
  readonly extraBody: Readonly<Record<string, unknown>>;
  readonly extraHeaders: Readonly<Record<string, string>>;
  /** Other secrets of the run that no text may contain, such as the keys of other endpoints. */
  readonly secrets?: readonly string[];
  /** Sent as user-agent. */
  readonly agent: string;
}

const PATHS = { chat: "/chat/completions", responses: "/responses" } as const;

/** Where requests go; a query string of the base URL goes along. */
export function urlOf({ baseUrl, api }: Pick<EndpointSettings, "baseUrl" | "api">): URL {
  const url = new URL(baseUrl);
  url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
  return url;
}

/** All headers that are sent, by lower-case names; extra headers replace ours. */
export function headersOf({ apiKey, extraHeaders, agent }: EndpointSettings): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "application/json",
    // Bodies are small, and a compressed one has to be limited twice.
    "accept-encoding": "identity",
    "user-agent": agent,
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** What no text may contain: the key, extra headers, a key in the query, where some endpoints want it, and other secrets. */
export function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }: EndpointSettings): string[] {
  const query = [...new URL(baseUrl).searchParams].filter(([name]) =>
    /key|token|secret|sig|code|pass|auth|cred/i.test(name),
  );
  return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
}
