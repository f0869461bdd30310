import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import * as z from "zod";
import { suiteFiles } from "../../src/platform/suite-files.ts";
import { fillCase } from "../../src/suite/fill-prompt.ts";
import { loadSuites } from "../../src/suite/load.ts";
import { type CacheCount, prefixCache } from "./prefix-cache.ts";
import { rateLimit } from "./rate-limit.ts";

/** The local model, in a process of its own: started with its settings as JSON, asked for its figures by a message. */
export interface ModelSettings {
  /** From a request's arrival to its reply. */
  readonly latencyMs: number;
  /** Requests that any second may bring; none are refused without. */
  readonly perSecond?: number;
  /** Counts what a prefix cache would have served. */
  readonly cache?: boolean;
  readonly suite: string;
  readonly runs: number;
}

/** What came, since the last time it was asked for. Points in time are milliseconds since 1970. */
export interface ModelFigures {
  readonly requests: number;
  readonly refused: number;
  /** Of those: after the first three seconds. */
  readonly refusedLater: number;
  readonly requestsLater: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly cache: CacheCount;
}

const FIRST_SECONDS_MS = 3_000;
const body = z.object({ messages: z.array(z.object({ content: z.string() })).min(1) });
type Messages = z.infer<typeof body>["messages"];

const now = (): number => performance.timeOrigin + performance.now();

/** The right reply to every conversation of a suite, by its policy and turns. */
interface RightReplies {
  readonly replies: ReadonlyMap<string, string>;
  /** Turns of the longest conversation. */
  readonly longest: number;
}

async function rightReplies({ suite, runs }: ModelSettings): Promise<RightReplies> {
  const replies = new Map<string, string>();
  let longest = 0;
  const { suites } = await loadSuites(suite, suiteFiles());
  for (let seed = 1; seed <= runs; seed++)
    for (const { suite: name, cases } of suites)
      for (const testCase of cases)
        for (const { system, turns, helpful } of fillCase(name, testCase, seed)) {
          longest = Math.max(longest, turns.length);
          replies.set([system, ...turns].join("\n"), helpful[0] ?? NO);
        }
  return { replies, longest };
}

const NO = "Sorry, no.";

/** The turns are the last messages of a conversation; something unrelated may come before them. */
function replyTo(messages: Messages, { replies, longest }: RightReplies): string {
  const [system, ...rest] = messages.map(({ content }) => content);
  for (let from = Math.max(0, rest.length - longest); from < rest.length; from++) {
    const reply = replies.get([system, ...rest.slice(from)].join("\n"));
    if (reply !== undefined) return reply;
  }
  return NO;
}

async function start(settings: ModelSettings): Promise<void> {
  const replies = await rightReplies(settings);
  const allowed = rateLimit(settings.perSecond, now);
  const cache = prefixCache();
  let figures = fresh();

  const count = (refused: boolean): void => {
    const later = now() - figures.firstAt > FIRST_SECONDS_MS;
    figures.requests += 1;
    figures.refused += refused ? 1 : 0;
    figures.requestsLater += later ? 1 : 0;
    figures.refusedLater += later && refused ? 1 : 0;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const arrivedAt = now();
    if (figures.firstAt === 0) figures.firstAt = arrivedAt;
    const text = await textOf(request);
    const refused = !allowed();
    count(refused);
    if (refused) return send(response, 429, { error: { message: "Slow down." } }, { "retry-after": "1" });
    const { messages } = body.parse(JSON.parse(text));
    const seen = settings.cache === true ? cache.asked(messages) : () => {};
    const reply = replyTo(messages, replies);
    // What the model itself takes is a part of the latency, not added to it.
    const leftMs = Math.max(0, Math.ceil(arrivedAt + settings.latencyMs - now()));
    setTimeout(() => {
      seen();
      send(response, 200, completion(reply, messages));
      figures.lastAt = now();
    }, leftMs);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
  process.on("message", () => {
    process.send?.({ ...figures, cache: cache.count() } satisfies ModelFigures);
    figures = fresh();
    cache.forget();
  });
  process.on("disconnect", () => process.exit());
}

function fresh(): { -readonly [Name in keyof Omit<ModelFigures, "cache">]: number } {
  return { requests: 0, refused: 0, refusedLater: 0, requestsLater: 0, firstAt: 0, lastAt: 0 };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, status: number, content: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(content));
}

function completion(content: string, messages: Messages): unknown {
  const tokens = Math.ceil(messages.reduce((sum, one) => sum + one.content.length, 0) / 4);
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "local",
    choices: [{ index: 0, message: { role: "assistant", content, refusal: null }, finish_reason: "stop" }],
    usage: { prompt_tokens: tokens, completion_tokens: 5, total_tokens: tokens + 5 },
  };
}

const settingsText = process.argv[2];
if (settingsText !== undefined) await start(JSON.parse(settingsText));
