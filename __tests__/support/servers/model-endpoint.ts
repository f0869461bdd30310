import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

/** A request as it reached the server. */
export interface Recorded {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
}

/** What the server does with a request: a reply, or anything else with the raw response. */
export type Script = (recorded: Recorded, place: number) => Scripted | ((response: ServerResponse) => void);

export interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface ModelEndpoint {
  /** Base URL, with /v1. */
  readonly url: string;
  readonly recorded: readonly Recorded[];
  readonly close: () => Promise<void>;
}

const PATHS = /\/(?:chat\/completions|responses)$/;

/** A model endpoint on a loopback port, a free one unless told, that does as scripted and records what it was sent; 404 for other paths. */
export async function startModelEndpoint(script: Script, port = 0): Promise<ModelEndpoint> {
  const recorded: Recorded[] = [];
  const server = createServer((request, response) => {
    void record(request).then((one) => {
      const place = recorded.push(one) - 1;
      const known = PATHS.test(new URL(one.path, "http://localhost").pathname);
      const action = known ? script(one, place) : failure(404, `There is no ${one.path} here.`);
      if (typeof action === "function") action(response);
      else send(response, action);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = z.object({ port: z.number() }).parse(server.address());
  const close = async (): Promise<void> => {
    // A connection accepted between the two would outlast them the other way round.
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${address.port}/v1`, recorded, close };
}

async function record(request: IncomingMessage): Promise<Recorded> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const text = Buffer.concat(parts).toString("utf8");
  const { method = "", url: path = "", headers } = request;
  return { method, path, headers, body: text === "" ? undefined : JSON.parse(text) };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = "" }: Scripted): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** A chat completion that says this. */
export function chatReply(content: unknown, over: Readonly<Record<string, unknown>> = {}): Scripted {
  return {
    body: {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 1,
      model: "some-model-2026",
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop", ...over }],
      usage: {
        prompt_tokens: 20,
        completion_tokens: 5,
        total_tokens: 25,
        prompt_tokens_details: { cached_tokens: 8 },
      },
    },
  };
}

/** A reply of the responses API that says this. */
export function responseReply(text: string, over: Readonly<Record<string, unknown>> = {}): Scripted {
  return {
    body: {
      id: "resp_1",
      object: "response",
      status: "completed",
      model: "some-model-2026",
      output: [
        { type: "reasoning", id: "rs_1", summary: [] },
        { type: "message", role: "assistant", content: [{ type: "output_text", text, annotations: [] }] },
      ],
      usage: { input_tokens: 20, output_tokens: 5, input_tokens_details: { cached_tokens: 8 } },
      ...over,
    },
  };
}

/** An error in OpenAI's form. */
export function failure(
  status: number,
  message: string,
  over: Readonly<Record<string, unknown>> = {},
): Scripted {
  return {
    status,
    body: { error: { message, type: "invalid_request_error", param: null, code: null, ...over } },
  };
}
