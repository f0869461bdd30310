import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { PROBE_PROMPTS } from "../endpoint/probes.ts";
import { messageOf, UserError } from "../errors.ts";
import { allPromptsOf } from "../suite/conditions.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";
import type { Distraction, Suite } from "../suite/schema.ts";
import { type SystemPrompt, withSystemPrompt } from "../suite/system-prompt.ts";
import { parseJson } from "../suite/text.ts";
import {
  answer,
  type Heard,
  isPersona,
  type Persona,
  type Recognise,
  type Recognised,
  type Spoken,
} from "./personas.ts";

export interface DemoOptions {
  readonly persona: Persona;
  readonly suites: readonly Suite[];
  readonly distraction: Distraction;
  /** The user's own, one of which is sent with every policy; if there is none, or undefined among them, the policy alone. */
  readonly systemPrompts?: readonly (SystemPrompt | undefined)[];
  /** Seeds of the conversations it knows, the most likely first. */
  readonly seeds: readonly number[];
  /** 0: any free port. */
  readonly port: number;
  /** Delay of every reply, milliseconds. */
  readonly latencyMs: number;
}

export interface DemoModel {
  /** Base URL, with /v1. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;
const CHARACTERS_PER_TOKEN = 4;

/**
 * Starts the scripted model on a loopback port. It speaks chat completions and the responses API, and plays its persona
 * or the one that the requested model names as `scripted:keeps-policy`. Throws a UserError if the port is taken.
 */
export async function startDemoModel(options: DemoOptions): Promise<DemoModel> {
  const recognise = counting(recogniser(options));
  const closing = new AbortController();
  const server = createServer((request, response) => {
    respond(request, { options, recognise, signal: closing.signal }).then(
      (reply) => send(response, reply),
      () => response.destroy(),
    );
  });
  const port = await listen(server, options.port);
  const close = async (): Promise<void> => {
    closing.abort();
    // In the other order, a connection accepted in between would stay open.
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}/v1`, close };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new UserError(`The scripted model cannot listen on port ${port}: ${messageOf(error)}.`, {
          cause: error,
        }),
      ),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/** Counts how often each place is asked with each system prompt. */
function counting(recognise: Recognise): Recognise {
  const times = new Map<string, number>();
  return (messages) => {
    const found = recognise(messages);
    if (found === undefined) return undefined;
    const { name, condition, systemPrompt } = found;
    const key = JSON.stringify([name, condition, systemPrompt]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { ...found, time };
  };
}

/** Recognises conversations by their full text; the next seed is filled in only if no earlier one matches. */
export function recogniser(
  options: Pick<DemoOptions, "suites" | "distraction" | "systemPrompts" | "seeds">,
): Recognise {
  const index = new Map<string, Recognised>();
  const waiting = [...options.seeds];
  const talk = `${joined(options.distraction.messages)}\n\n`;
  for (const prompt of PROBE_PROMPTS) {
    const condition = prompt.tools === undefined ? "plain" : "tools";
    index.set(keyOf(prompt), { name: `probe/${prompt.id}`, prompt, condition });
  }
  return (messages) => {
    const text = joined(messages);
    const key = text.replace(talk, "");
    for (
      let seed = index.has(key) ? undefined : waiting.shift();
      seed !== undefined;
      seed = waiting.shift()
    ) {
      for (const [known, conversation] of conversationsOf(options, seed)) index.set(known, conversation);
      if (index.has(key)) break;
    }
    const found = index.get(key);
    return found && key !== text ? { ...found, condition: "distraction" } : found;
  };
}

/** Every conversation of a seed by its text, without the distraction. */
function conversationsOf(
  { suites, systemPrompts = [undefined] }: Pick<DemoOptions, "suites" | "systemPrompts">,
  seed: number,
): (readonly [string, Recognised])[] {
  const asked = suites.flatMap(({ suite, cases }) =>
    cases.flatMap((testCase) =>
      allPromptsOf(suite, testCase, seed).map(({ condition, prompt }) => ({
        name: `${suite}/${testCase.id}/${prompt.id}`,
        condition,
        prompt,
      })),
    ),
  );
  return systemPrompts.flatMap((own) =>
    asked.map((one) => {
      const system = withSystemPrompt(one.prompt.system, own);
      return [keyOf({ ...one.prompt, system }), { ...one, ...(own && { systemPrompt: own.text }) }] as const;
    }),
  );
}

function keyOf({ system, turns }: Pick<FilledPrompt, "system" | "turns">): string {
  return [system, ...turns].join("\n\n");
}

/** The same text whether the policy has its own message or is prepended to the first user message. */
function joined(messages: readonly { readonly content: string }[]): string {
  return messages.map(({ content }) => content).join("\n\n");
}

interface HttpReply {
  readonly status: number;
  readonly body: unknown;
}

interface Context {
  readonly options: DemoOptions;
  readonly recognise: Recognise;
  readonly signal: AbortSignal;
}

const messages = z
  .array(z.object({ role: z.enum(["system", "developer", "user", "assistant"]), content: z.string() }))
  .min(1);
const named = z.object({ name: z.string() });
const chatRequest = z
  .object({ model: z.string(), messages, tools: z.array(z.object({ function: named })).default([]) })
  .transform(({ tools, ...asked }) => ({ ...asked, tools: tools.map((tool) => tool.function.name) }));
const responseRequest = z
  .object({ model: z.string(), input: messages, tools: z.array(named).default([]) })
  .transform(({ model, input, tools }) => ({
    model,
    messages: input,
    tools: tools.map(({ name }) => name),
  }));

async function respond(request: IncomingMessage, context: Context): Promise<HttpReply> {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (path === "/v1/models")
    return { status: 200, body: { object: "list", data: [{ id: "scripted", object: "model" }] } };
  if (path !== "/v1/chat/completions" && path !== "/v1/responses")
    return failure(404, `No such path: ${path}`);
  if (request.method !== "POST") return failure(405, "Only POST is allowed here.");
  const body = await readBody(request);
  if (body === undefined) return failure(413, "The request is larger than 1 MiB.");
  const chat = path === "/v1/chat/completions";
  const asked = (chat ? chatRequest : responseRequest).safeParse(body);
  if (!asked.success)
    return failure(400, `The request is malformed: ${asked.error.issues[0]?.message ?? "unknown"}`);
  await wait(context.options.latencyMs, undefined, { signal: context.signal });
  return converse(asked.data, context, chat);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(bytes);
  }
  return parseJson(Buffer.concat(parts).toString("utf8")) ?? null;
}

function converse(
  asked: Heard & { readonly model: string },
  { options, recognise }: Context,
  chat: boolean,
): HttpReply {
  const wanted = asked.model.replace(/^scripted:/, "");
  const spoken = answer(isPersona(wanted) ? wanted : options.persona, asked, recognise);
  if (spoken === undefined) {
    const seeds = `${Math.min(...options.seeds)} to ${Math.max(...options.seeds)}`;
    return failure(
      422,
      `The scripted model does not know this conversation, only those with the seeds ${seeds}: start it with the run's nessie.yml, suite, cases and system-prompt-file.`,
    );
  }
  const tokens = { input: estimate(joined(asked.messages)), output: estimate(spoken.text) };
  return {
    status: 200,
    body: chat ? chatBody(asked.model, spoken, tokens) : responseBody(asked.model, spoken, tokens),
  };
}

function estimate(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

interface Tokens {
  readonly input: number;
  readonly output: number;
}

function chatBody(model: string, { text, calls }: Spoken, { input, output }: Tokens): unknown {
  const tool_calls = calls.map((call, index) => ({
    id: `call_${index + 1}`,
    type: "function",
    function: call,
  }));
  const message = { role: "assistant", content: text, refusal: null };
  const choice =
    calls.length === 0
      ? { message, finish_reason: "stop" }
      : { message: { ...message, content: text || null, tool_calls }, finish_reason: "tool_calls" };
  return {
    id: "chatcmpl-scripted",
    object: "chat.completion",
    created: 0,
    model,
    system_fingerprint: "scripted",
    choices: [{ index: 0, ...choice }],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  };
}

function responseBody(model: string, { text, calls }: Spoken, { input, output }: Tokens): unknown {
  const message = {
    type: "message",
    id: "msg_scripted",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text, annotations: [] }],
  };
  const called = calls.map((call, index) => ({
    type: "function_call",
    id: `fc_${index + 1}`,
    call_id: `call_${index + 1}`,
    status: "completed",
    ...call,
  }));
  return {
    id: "resp_scripted",
    object: "response",
    created_at: 0,
    status: "completed",
    model,
    output: [...(text === "" && calls.length > 0 ? [] : [message]), ...called],
    usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
  };
}

function failure(status: number, message: string): HttpReply {
  return { status, body: { error: { message, type: "invalid_request_error", param: null, code: null } } };
}

function send(response: ServerResponse, { status, body }: HttpReply): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
