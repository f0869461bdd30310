import type { Limits } from "./budget.ts";

/** Where the endpoint is and what every request to it contains. */
export interface EndpointSettings {
  /** Base URL up to and including /v1; a query string in it goes on every request. */
  readonly baseUrl: string;
  /** Absent: no authorization header is sent. */
  readonly apiKey?: string;
  readonly model: string;
  readonly api: "chat" | "responses";
  /** For one request, until the end of its body. Milliseconds. */
  readonly timeoutMs: number;
  readonly maxTokens?: number;
  readonly temperature?: number;
  /** For sampling, not for the test cases. */
  readonly seed?: number;
  /** The fields that switch reasoning off, if the user knows them; no others are tried. */
  readonly reasoningOff?: Readonly<Record<string, unknown>>;
  /** The most that may be sent and spent. */
  readonly limits?: Limits;
  readonly extraBody: Readonly<Record<string, unknown>>;
  readonly extraHeaders: Readonly<Record<string, string>>;
  /** Other secrets of the run that no text may contain, e.g. the keys of other endpoints. */
  readonly secrets?: readonly string[];
  readonly userAgent: string;
}

const PATHS = { chat: "/chat/completions", responses: "/responses" } as const;

/** The URL of requests, with the query string of the base URL. */
export function urlOf({ baseUrl, api }: Pick<EndpointSettings, "baseUrl" | "api">): URL {
  const url = new URL(baseUrl);
  url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
  return url;
}

/** All headers of a request, by lower-case name; extra headers replace ours. */
export function headersOf({ apiKey, extraHeaders, userAgent }: EndpointSettings): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "application/json",
    // Bodies are small, and a compressed one needs two limits.
    "accept-encoding": "identity",
    "user-agent": userAgent,
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** What no text may contain: the key, the extra headers, a key in the query string and other secrets of the run. */
export function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }: EndpointSettings): string[] {
  const query = [...new URL(baseUrl).searchParams].filter(([name]) =>
    /key|token|secret|sig|code|pass|auth|cred/i.test(name),
  );
  return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
}
