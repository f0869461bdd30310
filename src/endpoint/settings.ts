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
  /** What else the run knows that no text may hold, such as the keys of other endpoints. */
  readonly secrets?: readonly string[];
  /** Sent as user-agent. */
  readonly agent: string;
}
