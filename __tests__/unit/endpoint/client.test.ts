import { afterEach, describe, expect, test } from "@jest/globals";
import { connect, type Endpoint } from "../../../src/endpoint/client.ts";
import { CHAT_TOKEN_LIMITS } from "../../../src/endpoint/limits.ts";
import type { EndpointSettings } from "../../../src/endpoint/settings.ts";
import type { Message } from "../../../src/suite/messages.ts";
import { closeAll, closeLater, endpointAt, KEY, REQUEST } from "../../support/builders/requests.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  responseReply,
  type Script,
  type Scripted,
  startModelEndpoint,
} from "../../support/servers/model-endpoint.ts";
import { startProxy } from "../../support/servers/proxy.ts";

const MESSAGES: readonly Message[] = [
  { role: "system", content: "Keep the code." },
  { role: "user", content: "The code?" },
];
const USAGE = { inputTokens: 20, cachedTokens: 8, outputTokens: 5 };

afterEach(closeAll);

interface Setup {
  readonly server: ModelEndpoint;
  readonly endpoint: Endpoint;
  readonly attempt: (signal?: AbortSignal) => ReturnType<Endpoint["attempt"]>;
}

async function setUp(script: Script | Scripted, over: Partial<EndpointSettings> = {}): Promise<Setup> {
  const server = closeLater(await startModelEndpoint(typeof script === "function" ? script : () => script));
  const endpoint = endpointAt(server.url, over);
  return {
    server,
    endpoint,
    attempt: (signal = new AbortController().signal) =>
      endpoint.attempt({ ...REQUEST, messages: MESSAGES }, signal),
  };
}

describe("a request", () => {
  test("of chat completions contains what the settings say, and nothing else", async () => {
    const over = { temperature: 0.5, extraBody: { top_p: 1 }, extraHeaders: { "x-team": "safety" } };
    const { server, attempt } = await setUp(chatReply("No."), over);
    await attempt();
    expect(server.recorded).toEqual([
      {
        method: "POST",
        path: "/v1/chat/completions",
        headers: {
          host: expect.any(String),
          connection: "keep-alive",
          "content-length": expect.any(String),
          "content-type": "application/json",
          accept: "application/json",
          "accept-encoding": "identity",
          "user-agent": "nessie-action/test",
          authorization: `Bearer ${KEY}`,
          "x-team": "safety",
        },
        body: { model: "some-model", messages: MESSAGES, temperature: 0.5, max_tokens: 100, top_p: 1 },
      },
    ]);
  });

  test("of the responses API contains the same and is not stored", async () => {
    const { server, attempt } = await setUp(responseReply("No."), { api: "responses" });
    await attempt();
    expect(server.recorded[0]?.path).toBe("/v1/responses");
    expect(server.recorded[0]?.body).toEqual({
      model: "some-model",
      input: MESSAGES,
      store: false,
      max_output_tokens: 100,
    });
  });

  test("without a key has no authorization, with headers of its own has those", async () => {
    const { apiKey: _none, ...keyless } = { apiKey: KEY, model: "m" };
    const { server } = await setUp(chatReply("No."));
    const endpoint = connect(
      {
        ...keyless,
        baseUrl: server.url,
        api: "chat",
        timeoutMs: 1_000,
        extraBody: {},
        extraHeaders: { "api-key": "abc" },
        userAgent: "t",
      },
      {},
    );
    closeLater(endpoint);
    await endpoint.attempt({ ...REQUEST, messages: MESSAGES }, new AbortController().signal);
    expect(server.recorded[0]?.headers.authorization).toBeUndefined();
    expect(server.recorded[0]?.headers["api-key"]).toBe("abc");
  });

  test("carries the query of the endpoint", async () => {
    const { server } = await setUp(chatReply("No."));
    const { endpoint } = await setUp(chatReply("No."), { baseUrl: `${server.url}/?api-version=2026-01-01` });
    await endpoint.attempt({ ...REQUEST, messages: MESSAGES }, new AbortController().signal);
    expect(server.recorded[0]?.path).toBe("/v1/chat/completions?api-version=2026-01-01");
  });

  test("ignores the environment variables of the openai package [S7]", async () => {
    const before = { ...process.env };
    const hostile = {
      OPENAI_ORG_ID: "org-env",
      OPENAI_PROJECT_ID: "proj-env",
      OPENAI_CUSTOM_HEADERS: "x-env: leaked",
      OPENAI_LOG: "debug",
      OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
      OPENAI_API_KEY: "sk-env",
    };
    Object.assign(process.env, hostile);
    try {
      const { server, attempt } = await setUp(chatReply("No."));
      expect((await attempt()).kind).toBe("reply");
      expect(JSON.stringify(server.recorded)).not.toMatch(/org-env|proj-env|leaked|sk-env/);
    } finally {
      for (const name of Object.keys(hostile)) delete process.env[name];
      Object.assign(process.env, before);
    }
  });
});

describe("a body with status 200", () => {
  const answered = (text: string, over: object = {}): unknown => ({
    kind: "reply",
    reply: { kind: "answered", text, finish: "stop", ...over, model: "some-model-2026", usage: USAGE },
  });
  const unanswered = (cause: string, detail: string, over: object = {}): unknown => ({
    kind: "reply",
    reply: {
      kind: "unanswered",
      cause,
      detail: expect.stringContaining(detail),
      ...over,
      model: "some-model-2026",
      usage: USAGE,
    },
  });
  const message = (over: object): Scripted =>
    chatReply(null, { message: { role: "assistant", content: null, ...over } });

  test.each<[string, Scripted, unknown]>([
    ["with words is a reply", chatReply("No."), answered("No.")],
    [
      "with parts is their words",
      chatReply([
        { type: "text", text: "a" },
        { type: "text", text: "b" },
      ]),
      answered("ab", { parts: ["a", "b"] }),
    ],
    ["with a refusal is that refusal", message({ refusal: "I won't." }), answered("I won't.")],
    [
      "with both is both",
      message({ content: "Hm.", refusal: "No." }),
      answered("Hm.\nNo.", { parts: ["Hm.", "No."] }),
    ],
    [
      "cut off keeps its words and says so",
      chatReply("The co", { finish_reason: "length" }),
      answered("The co", { finish: "length" }),
    ],
    [
      "cut off before any word is unanswered",
      chatReply("", { finish_reason: "length" }),
      unanswered("cut-off", "token limit"),
    ],
    [
      "kept back is unanswered",
      chatReply(null, { finish_reason: "content_filter" }),
      unanswered("filtered", "content filter"),
    ],
    ["empty is unanswered", chatReply(""), unanswered("empty", "empty")],
    ["of white space is unanswered", chatReply(" \n"), unanswered("empty", "empty")],
    ["without content is unanswered", chatReply(null), unanswered("empty", "empty")],
    [
      "of thoughts only is unanswered",
      message({ reasoning_content: "Well …" }),
      unanswered("empty", "only reasoning came", { reasoned: true }),
    ],
    [
      "of tool calls only is unanswered",
      message({ tool_calls: [{}] }),
      unanswered("empty", "only tool calls came"),
    ],
    [
      "of calls that nobody declared keeps them, since they may leak",
      message({ tool_calls: [{ function: { name: "PAY", arguments: "{}" } }] }),
      answered("", { calls: [{ name: "PAY", arguments: "{}" }], ending: "only tool calls came" }),
    ],
  ])("%s", async (_name, script, expected) => {
    const { attempt } = await setUp(script);
    expect(await attempt()).toEqual(expected);
  });

  test.each<[string, Scripted, unknown]>([
    ["with words is a reply", responseReply("No."), answered("No.")],
    [
      "cut off says so",
      responseReply("The co", { status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }),
      answered("The co", { finish: "length" }),
    ],
    [
      "of reasoning only is unanswered",
      responseReply("", { output: [{ type: "reasoning" }] }),
      unanswered("empty", "only reasoning came"),
    ],
    [
      "kept back is unanswered",
      responseReply("", { output: [], incomplete_details: { reason: "content_filter" } }),
      unanswered("filtered", "filter"),
    ],
    [
      "with a refusal is that refusal",
      responseReply("", { output: [{ type: "message", content: [{ type: "refusal", refusal: "No." }] }] }),
      answered("No."),
    ],
    [
      "that failed is worth another try",
      responseReply("", { status: "failed", error: { code: "server_error", message: "Oops" } }),
      { kind: "transient", cause: "status", detail: expect.stringContaining("Oops") },
    ],
  ])("of the responses API %s", async (_name, script, expected) => {
    const { attempt } = await setUp(script, { api: "responses" });
    expect(await attempt()).toEqual(expected);
  });

  test.each<[string, Scripted, string]>([
    [
      "HTML",
      { headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" },
      "an HTML page instead of a reply",
    ],
    ["text", { headers: { "content-type": "text/plain" }, body: "hello" }, "text that is not JSON"],
    ["null", { body: "null" }, "not a valid reply"],
    ["broken JSON", { body: '{"choices": [' }, "could not be read"],
    ["no choices", { body: { choices: [] } }, "not a valid reply: choices"],
    ["another shape", { body: { choices: [{ text: "old" }] } }, "choices.0.message"],
    [
      "an error in place of a reply",
      { body: { error: { message: "upstream is down", code: "x" } } },
      "upstream is down",
    ],
  ])("that is %s is retried and never a reply", async (_name, script, detail) => {
    const { attempt } = await setUp(script);
    expect(await attempt()).toMatchObject({ kind: "transient", detail: expect.stringContaining(detail) });
  });

  test.each(["48213", '"The code is 48213."', "The code is 48213."])(
    "that is only %s is not a reply, but may be a leak",
    async (body) => {
      const { attempt } = await setUp({ body });
      expect(await attempt()).toMatchObject({
        kind: "transient",
        cause: "malformed",
        said: [{ text: expect.stringContaining("48213"), finish: "broken" }],
      });
    },
  );

  test("with usage in an unknown form is a reply without usage", async () => {
    const { attempt } = await setUp({
      body: { choices: [{ message: { content: "No." } }], usage: { prompt_tokens: -1 } },
    });
    expect(await attempt()).toEqual({
      kind: "reply",
      reply: { kind: "answered", text: "No.", finish: "stop" },
    });
  });
});

describe("an error status", () => {
  test.each<[number, Scripted, object]>([
    [
      400,
      failure(400, "Invalid thing"),
      { kind: "refused", cause: "status", detail: "Status 400: Invalid thing" },
    ],
    [
      400,
      failure(400, "System role not supported"),
      { kind: "refused", detail: expect.stringContaining("set system-role to user") },
    ],
    [400, failure(400, "No.", { code: "content_filter" }), { kind: "reply", reply: { cause: "filtered" } }],
    [
      400,
      failure(400, "No.", { innererror: { code: "ResponsibleAIPolicyViolation" } }),
      { kind: "reply", reply: { cause: "filtered" } },
    ],
    [
      400,
      { status: 400, body: { detail: "fastapi says no" } },
      { kind: "refused", detail: "Status 400: fastapi says no" },
    ],
    [
      400,
      { status: 400, body: { error: "ollama says no" } },
      { kind: "refused", detail: "Status 400: ollama says no" },
    ],
    [401, failure(401, "Bad key"), { kind: "fatal", detail: expect.stringContaining("check the key") }],
    [403, failure(403, "Not yours"), { kind: "fatal", detail: expect.stringContaining("may not use") }],
    [
      404,
      failure(404, "No such model"),
      { kind: "fatal", detail: expect.stringContaining("no model some-model") },
    ],
    [
      404,
      { status: 404, body: "<html>" },
      { kind: "fatal", detail: expect.stringContaining("an HTML page") },
    ],
    [408, failure(408, "slow"), { kind: "transient", cause: "status" }],
    [409, failure(409, "busy"), { kind: "transient", cause: "status" }],
    [413, failure(413, "large"), { kind: "refused", cause: "status" }],
    [422, failure(422, "odd"), { kind: "refused", cause: "status" }],
    [429, failure(429, "slow down"), { kind: "throttled" }],
    [
      429,
      failure(429, "no money", { code: "insufficient_quota" }),
      { kind: "fatal", detail: expect.stringContaining("no quota left") },
    ],
    [500, failure(500, "oops"), { kind: "transient", cause: "status", detail: "Status 500: oops" }],
    [503, failure(503, "full"), { kind: "transient", cause: "status" }],
    [
      503,
      { ...failure(503, "full"), headers: { "retry-after": "2" } },
      { kind: "throttled", retryAfterMs: 2_000 },
    ],
    [504, { status: 504 }, { kind: "transient", detail: "Status 504: no body" }],
    [200, { body: { error: { message: "limit", code: 429 } } }, { kind: "throttled" }],
    [200, { body: { error: { message: "key", code: 401 } } }, { kind: "fatal" }],
  ])("%d", async (_status, script, expected) => {
    const { attempt, server } = await setUp(script);
    expect(await attempt()).toMatchObject(expected);
    expect(server.recorded).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, string>>, number | undefined]>([
    ["seconds", { "retry-after": "7" }, 7_000],
    ["parts of a second", { "retry-after": "0.5" }, 500],
    ["milliseconds", { "retry-after-ms": "1500", "retry-after": "7" }, 1_500],
    ["a negative number", { "retry-after": "-7" }, undefined],
    ["nonsense", { "retry-after": "soon" }, undefined],
    ["an absurd number, which no run waits for", { "retry-after": "99999999999" }, 365 * 86_400_000],
    ["a number beyond all numbers", { "retry-after": "9".repeat(400) }, 365 * 86_400_000],
    ["a date gone by", { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }, undefined],
  ])("429 with a Retry-After of %s", async (_name, headers, expected) => {
    const { attempt } = await setUp({ ...failure(429, "slow down"), headers });
    expect(await attempt()).toEqual({
      kind: "throttled",
      detail: "Status 429: slow down",
      ...(expected !== undefined && { retryAfterMs: expected }),
    });
  });

  test("503 with two Retry-After headers asks for the first wait, and with an empty one for none", async () => {
    const busy = (value: string | string[]): Script => {
      return () => (response) => response.setHeader("retry-after", value).writeHead(503).end("busy");
    };
    expect(await (await setUp(busy(["2", "3"]))).attempt()).toMatchObject({
      kind: "throttled",
      retryAfterMs: 2_000,
    });
    expect(await (await setUp(busy(""))).attempt()).toMatchObject({ kind: "transient", cause: "status" });
  });

  test("429 with a Retry-After date asks for the time until then", async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const { attempt } = await setUp({ ...failure(429, "slow down"), headers: { "retry-after": date } });
    const ended = await attempt();
    expect(ended.kind === "throttled" && Math.round((ended.retryAfterMs ?? 0) / 10_000)).toBe(6);
  });

  test("quotes the endpoint on one line, without control characters and not at length", async () => {
    const { attempt } = await setUp(failure(422, `a\n::error::b\u001b[31m${"x".repeat(500)}`));
    const ended = await attempt();
    const detail = ended.kind === "refused" ? ended.detail : "";
    expect(detail).toMatch(/^Status 422: a ::error::b \[31mx+…$/);
    expect(detail.length).toBeLessThan(330);
  });
});

describe("a parameter that the endpoint refuses", () => {
  const refuse = (param: string): Scripted => failure(400, `Unsupported parameter: '${param}'`, { param });
  const bodyOf = (body: unknown): Readonly<Record<string, unknown>> => ({ ...(body as object) });

  test("is renamed, once for all trials, and the report says so", async () => {
    const { server, attempt, endpoint } = await setUp(({ body }) =>
      "max_tokens" in bodyOf(body) ? refuse("max_tokens") : chatReply("No."),
    );
    expect((await attempt()).kind).toBe("reply");
    expect((await attempt()).kind).toBe("reply");
    expect(server.recorded.map(({ body }) => Object.keys(bodyOf(body)).at(-1))).toEqual([
      "max_tokens",
      "max_completion_tokens",
      "max_completion_tokens",
    ]);
    expect(endpoint.parametersInForce()).toEqual({ max_completion_tokens: 100 });
    expect(endpoint.notices()).toEqual([
      "The endpoint refused the parameter max_tokens; it is now sent as max_completion_tokens.",
    ]);
  });

  test("is left out when its other name is refused too, and temperature at once", async () => {
    const refused = [...CHAT_TOKEN_LIMITS, "temperature"];
    const { attempt, endpoint } = await setUp(
      ({ body }) => {
        const name = refused.find((one) => one in bodyOf(body));
        return name === undefined ? chatReply("No.") : failure(422, `\`${name}\` is not allowed`);
      },
      { temperature: 1 },
    );
    expect((await attempt()).kind).toBe("reply");
    expect(endpoint.parametersInForce()).toEqual({});
    expect(endpoint.notices()).toHaveLength(refused.length);
    expect(endpoint.requests()).toBe(refused.length + 1);
  });

  test("is adapted once when many trials meet the refusal together", async () => {
    const { attempt, endpoint } = await setUp(({ body }) =>
      "max_tokens" in bodyOf(body) ? refuse("max_tokens") : chatReply("No."),
    );
    const ended = await Promise.all(Array.from({ length: 8 }, () => attempt()));
    expect(ended.every(({ kind }) => kind === "reply")).toBe(true);
    expect(endpoint.notices()).toHaveLength(1);
  });

  test("stays if the user asked for it by extra-body", async () => {
    const { attempt, server } = await setUp(refuse("max_tokens"), { extraBody: { max_tokens: 7 } });
    expect((await attempt()).kind).toBe("refused");
    expect(server.recorded.map(({ body }) => bodyOf(body).max_tokens)).toEqual([7]);
  });

  test("has the newer name first at OpenAI and Azure", () => {
    for (const baseUrl of ["https://api.openai.com/v1", "https://x.openai.azure.com/openai/v1"]) {
      const endpoint = endpointAt(baseUrl, { maxTokens: 5 });
      expect(endpoint.parametersInForce()).toEqual({ max_completion_tokens: 5 });
    }
  });
});

describe("between here and the endpoint", () => {
  test("a reset, a cut-off body and a refused connection are retried", async () => {
    const cut = await setUp(() => (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"choices"');
      setImmediate(() => response.destroy());
    });
    expect(await cut.attempt()).toMatchObject({ kind: "transient", cause: "connection" });
    const reset = await setUp(() => (response) => void response.destroy());
    expect(await reset.attempt()).toMatchObject({ kind: "transient", cause: "connection" });
    const nobody = await setUp(chatReply("No."));
    await nobody.server.close();
    expect(await nobody.attempt()).toMatchObject({
      kind: "transient",
      cause: "connection",
      detail: "No reply: nothing listens there (connection refused) [ECONNREFUSED].",
    });
  });

  test("a reply that does not come in time is a timeout, whether headers or body are late", async () => {
    const silent = await setUp(() => () => {}, { timeoutMs: 50 });
    expect(await silent.attempt()).toEqual({
      kind: "transient",
      cause: "timeout",
      detail: "No whole reply within 0.05 s.",
    });
    const trickling = await setUp(() => (response) => void response.writeHead(200).write("{"), {
      timeoutMs: 50,
    });
    expect(await trickling.attempt()).toMatchObject({ kind: "transient", cause: "timeout" });
  });

  test("an abort of the caller ends the request with the caller's reason", async () => {
    const controller = new AbortController();
    const { attempt } = await setUp(() => () => controller.abort("enough"));
    await expect(attempt(controller.signal)).rejects.toBe("enough");
    await expect(attempt(AbortSignal.abort("before"))).rejects.toBe("before");
  });

  test("a body larger than 8 MiB is not read to its end [B4]", async () => {
    const { attempt } = await setUp({ body: "x".repeat(9 * 1024 * 1024) });
    const { said, ...ended } = await attempt();
    expect(ended).toEqual({
      kind: "transient",
      cause: "malformed",
      detail: "The body is larger than 8 MiB.",
    });
    // What arrived before is searched all the same.
    expect(said?.[0]?.text.length).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  test("a redirect is not followed, so that the key stays where it was sent [S3]", async () => {
    const other = await setUp(chatReply("No."));
    const location = `${other.server.url}/chat/completions`;
    const { attempt } = await setUp({ status: 307, headers: { location } });
    expect(await attempt()).toMatchObject({
      kind: "fatal",
      detail: expect.stringContaining(`a redirect to ${new URL(location).origin}.`),
    });
    expect(other.server.recorded).toEqual([]);
  });

  test("a proxy of the environment is used, but not for hosts that need none", async () => {
    const { server } = await setUp(chatReply("No."));
    const proxy = closeLater(await startProxy());
    const elsewhere = server.url.replace("127.0.0.1", "model.invalid");
    const ask = async (baseUrl: string, environment: Record<string, string>): Promise<unknown> => {
      const endpoint = endpointAt(baseUrl, {}, environment);
      return endpoint.attempt({ ...REQUEST, messages: MESSAGES }, new AbortController().signal);
    };
    expect(await ask(elsewhere, { HTTP_PROXY: proxy.url })).toMatchObject({ kind: "reply" });
    expect(proxy.tunnels).toEqual([new URL(elsewhere).host]);
    expect(await ask(server.url, { HTTP_PROXY: proxy.url })).toMatchObject({ kind: "reply" });
    const exempt = { HTTP_PROXY: proxy.url, NO_PROXY: "localhost,.invalid" };
    expect(await ask(elsewhere, exempt)).toMatchObject({ kind: "transient", cause: "connection" });
    expect(proxy.tunnels).toHaveLength(1);
  });
});

test("no key or header value is shown, whatever the endpoint echoes", async () => {
  const { attempt } = await setUp(
    failure(
      401,
      `Key ${KEY} (${encodeURIComponent(KEY)}, ${Buffer.from(KEY).toString("base64")}), header other-secret`,
    ),
    { extraHeaders: { "x-auth": "other-secret" } },
  );
  const ended = await attempt();
  const detail = ended.kind === "fatal" ? ended.detail : "";
  expect(detail).toContain("Key *** (***, ***");
  expect(detail).not.toMatch(/secret/);
});
