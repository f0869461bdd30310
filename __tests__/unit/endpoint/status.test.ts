import { afterEach, describe, expect, test } from "@jest/globals";
import { errorIn } from "../../../src/endpoint/error-body.ts";
import { ask, closeAll, detailOf } from "../../support/builders/requests.ts";
import { chatReply, failure, responseReply, type Scripted } from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

describe("a server that is not ready is waited for:", () => {
  test.each([
    [503, "Loading model"],
    [503, "Model some-org/some-model is currently loading"],
    [503, "The model is being loaded"],
    [503, "The model is not ready yet"],
    [503, "The server is starting up"],
    [529, "Overloaded"],
  ])("%d, %s [N6]", async (status, message) => {
    const { attempt } = await ask(failure(status, message));
    expect(attempt).toEqual({ kind: "throttled", detail: `Status ${status}: ${message}`, loading: true });
  });

  test("as long as it asks to", async () => {
    const { attempt } = await ask({ ...failure(503, "Loading model"), headers: { "retry-after": "7" } });
    expect(attempt).toMatchObject({ kind: "throttled", loading: true, retryAfterMs: 7_000 });
  });

  test("but not after a 503 that does not say so", async () => {
    expect((await ask(failure(503, "Service unavailable"))).attempt).toEqual({
      kind: "transient",
      cause: "status",
      detail: "Status 503: Service unavailable",
    });
  });
});

describe("a used-up quota ends the run and says so: [N6]", () => {
  const google = (message: string, details: readonly object[] = []): Scripted => ({
    status: 429,
    body: { error: { code: 429, status: "RESOURCE_EXHAUSTED", message, details } },
  });
  const violation = (quotaId: string): object => ({ violations: [{ quotaId }] });
  const BILLING = "You exceeded your current quota, please check your plan and billing details.";

  test.each<[string, Scripted]>([
    ["by the day", google("Quota exceeded for metric: generate_requests_per_model_per_day, limit: 0")],
    ["by the day, beside the message", google(BILLING, [violation("GenerateRequestsPerDayPerProject")])],
    ["a limit of 0", google("Quota exceeded for metric: free_tier_requests, limit: 0, model: m")],
    ["with advice on billing", failure(429, BILLING)],
    ["tokens by the day", failure(429, "Rate limit reached on tokens per day (TPD): Limit 9, Used 9.")],
    ["although it names a wait", failure(429, "Limit reached: 50 requests per day. Try again in 7m12s.")],
    ["by the month", failure(429, "Monthly usage limit reached")],
    ["a balance", failure(429, "Your account balance is not enough")],
    ["credits in a 400", failure(400, "Your credit balance is too low to access the API.")],
    ["a code in a 403", failure(403, "No.", { code: "insufficient_user_quota_balance" })],
    ["another code", failure(400, "Access denied.", { code: "Arrearage" })],
    ["Moonshot's type", failure(429, "Suspended.", { type: "exceeded_current_quota_error" })],
  ])("%s", async (_name, script) => {
    const { attempt } = await ask(script);
    expect(attempt.kind).toBe("fatal");
    expect(detailOf(attempt)).toContain(
      "The account behind the key has no quota left; waiting does not help.",
    );
  });

  test.each<[string, Scripted]>([
    ["by the minute", google("Quota exceeded for metric: generate_requests_per_model_per_minute, limit: 15")],
    ["a limit of 0 by the minute", google("Quota exceeded: requests_per_minute, limit: 0")],
    [
      "by the minute, beside the message",
      google(BILLING, [violation("GenerateRequestsPerMinutePerProject")]),
    ],
    ["tokens by the minute", failure(429, "Limit on tokens per min (TPM). Add to your balance: /billing")],
    ["with a wait", google(`${BILLING} Please retry in 22.4s.`)],
    ["a limit above 0", failure(429, "limit: 0.5 of capacity")],
    ["without such words", failure(429, "Slow down")],
    ["of two lengths", failure(429, "At most 10 requests per minute and 100 per day")],
  ])("but not a rate limit, %s", async (_name, script) => {
    expect((await ask(script)).attempt.kind).toBe("throttled");
  });
});

test.each(["tool_use_failed", "output_parse_failed"])(
  "a function call that the endpoint could not read (%s) is asked for again",
  async (code) => {
    expect((await ask(failure(400, "Failed to call a function.", { code }))).attempt).toEqual({
      kind: "transient",
      cause: "malformed",
      detail: "Status 400: Failed to call a function.",
    });
  },
);

test.each([
  "System role not supported",
  "Conversation roles must alternate user/assistant/user/assistant/...",
  "Error rendering prompt with jinja template: unknown test",
])(
  "a chat template that fails with status 500 («%s») is not asked again, and the advice is given",
  async (words) => {
    expect((await ask(failure(500, words))).attempt).toEqual({
      kind: "refused",
      cause: "status",
      detail: `Status 500: ${words}. If the endpoint has no such role, set system-role to user.`.replace(
        "....",
        "...",
      ),
    });
  },
);

describe("beyond the context window", () => {
  const SHARED = "Prompt and reply share the model's context window";
  const SHORTEN =
    "shorten the system prompt (system-prompt-file), or leave the condition distraction out of conditions.";

  test.each<[string, string]>([
    [
      "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens (4904 in the messages, 4096 in the completion). Please reduce the length of the messages or completion.",
      `${SHARED} of 8192 tokens: lower max-tokens to at most 3288.`,
    ],
    [
      "'max_tokens' is too large: 4096. This model's maximum context length is 4,096 tokens and your request has 1,050 input tokens (4096 > 4096 - 1050).",
      `${SHARED} of 4096 tokens: lower max-tokens to at most 3046.`,
    ],
    [
      "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000, decrease input length or `max_tokens` and try again",
      `${SHARED} of 200000 tokens: lower max-tokens to at most 10000.`,
    ],
    [
      "`inputs` tokens + `max_new_tokens` must be <= 4097. Given: 4000 `inputs` tokens and 1000 `max_new_tokens`",
      `${SHARED} of 4097 tokens: lower max-tokens to at most 97.`,
    ],
    [
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens. Please reduce the length of the messages.",
      `The prompt leaves no room for a reply in the model's context window of 8192 tokens: ${SHORTEN}`,
    ],
    [
      "prompt is too long: 208310 tokens > 200000 maximum",
      `The prompt leaves no room for a reply in the model's context window of 200000 tokens: ${SHORTEN}`,
    ],
    [
      "The input token count (208310) exceeds the maximum number of tokens allowed (200000).",
      `The prompt leaves no room for a reply in the model's context window: ${SHORTEN}`,
    ],
    [
      "Please reduce the length of the messages or completion to fit the context length.",
      `${SHARED}: lower max-tokens; if that is not enough, ${SHORTEN}`,
    ],
  ])("«%s» says which input to lower, and drops no parameter", async (message, advice) => {
    const { attempt, endpoint, server } = await ask(failure(400, message));
    expect(attempt.kind).toBe("refused");
    expect(detailOf(attempt).endsWith(advice)).toBe(true);
    expect([endpoint.notices(), server.recorded.length]).toEqual([[], 1]);
  });

  test("by its code, and with status 500, is not asked again", async () => {
    const over = { type: "exceed_context_size_error" };
    const { attempt } = await ask(failure(500, "the request exceeds what is available", over));
    expect(attempt.kind).toBe("refused");
    expect(detailOf(attempt)).toContain(SHORTEN);
  });
});

/** The forms in which servers tell an error, with its words. */
const FORMS: readonly (readonly [string, unknown, string])[] = [
  ["OpenAI's", { error: { message: "Bad thing", code: null } }, "Bad thing"],
  ["a text", { error: "Bad thing" }, "Bad thing"],
  ["Google's list", [{ error: { code: 400, message: "Bad thing" } }], "Bad thing"],
  ["a message", { object: "error", message: "Bad thing" }, "Bad thing"],
  ["a msg", { code: 1234, msg: "Bad thing" }, "Bad thing"],
  ["a detail", { detail: "Bad thing" }, "Bad thing"],
  ["errors", { errors: [{ message: "Bad thing" }, { message: "More" }], success: false }, "Bad thing"],
  ["errors that are texts", { errors: ["Bad thing"] }, "Bad thing"],
  ["an error that is a truth", { error: true, message: "Bad thing" }, "Bad thing"],
  ["an error_msg", { error_code: 17, error_msg: "Bad thing" }, "Bad thing"],
  ["a title", { type: "about:blank", title: "Bad thing" }, "Bad thing"],
  ["a list of faults", { detail: [{ loc: ["body", "n", 0], msg: "Bad thing" }] }, "body.n.0: Bad thing"],
  ["a list in a message", { message: { detail: [{ loc: ["body"], msg: "Bad" }] } }, "body: Bad"],
  [
    "a list of faults with a short input",
    { detail: [{ loc: ["body", "messages", 0, "role"], msg: "Bad thing", input: "tool" }] },
    "body.messages.0.role: Bad thing (given: 'tool')",
  ],
];

test.each(FORMS)("an error given as %s is quoted with an error status [N7]", async (_name, body, words) => {
  expect(detailOf((await ask({ status: 422, body })).attempt)).toBe(`Status 422: ${words}`);
});

test("a role in a list of faults is known as one", async () => {
  const fault = { loc: ["body", "messages", 0, "role"], msg: "Input should be 'user'", input: "system" };
  expect(detailOf((await ask({ status: 422, body: { detail: [fault] } })).attempt)).toContain(
    "set system-role to user",
  );
});

describe("under a status of success", () => {
  test.each(FORMS)("an error given as %s is one", (_name, body, words) => {
    expect(errorIn(body)).toMatchObject({ message: words });
  });

  test.each<[unknown, number | undefined]>([
    [{ object: "error", message: "The engine is overloaded", code: 503 }, 503],
    [{ message: "Slow down", status: 429 }, 429],
    [{ message: "Slow down", status_code: "429" }, 429],
    [{ error: { message: "Slow down", type: "rate_limit_error" } }, 429],
    [{ error: { message: "No", code: "insufficient_quota" } }, 429],
    [{ error: { message: "No", code: 1302 } }, undefined],
    [{ msg: "No", code: 0 }, undefined],
    [{ message: "No" }, undefined],
  ])("%j names the status %s", (body, status) => {
    expect(errorIn(body)?.status).toBe(status);
  });

  test("an error that is only a code is named by it", () => {
    expect(errorIn({ error: { code: 502 } })).toEqual({ message: "502", code: 502, status: 502 });
  });

  const beside = { message: "ok", msg: "success", detail: "cached", errors: [], error: null, code: 200 };
  test.each<[string, unknown]>([
    ["a chat completion", { ...Object(chatReply("No.").body), ...beside }],
    ["a response", { ...Object(responseReply("No.").body), ...beside }],
    ["a reply of another API", { model: "m", message: { role: "assistant", content: "No." }, done: true }],
    ["an empty object", {}],
    ["an empty error", { error: {} }],
    ["null", null],
    ["a text", "No."],
    ["a list", [1]],
  ])("%s is no error", (_name, body) => {
    expect(errorIn(body)).toBeUndefined();
  });

  test("an error next to a reply is one, since the reply may be incomplete", () => {
    const body = { ...Object(chatReply("The code is").body), error: { message: "upstream broke off" } };
    expect(errorIn(body)).toMatchObject({ message: "upstream broke off" });
  });

  test("a body that is wrapped without end is read without fault", () => {
    const deep = (open: string, close: string): unknown =>
      JSON.parse(`${open.repeat(5_000)}1${close.repeat(5_000)}`);
    for (const [open, close] of [
      ['{"message":', "}"],
      ['{"detail":[', "]}"],
      ['{"error":', "}"],
      ["[", "]"],
    ] as const)
      expect(errorIn(deep(open, close))?.message ?? "none").toMatch(/^(?:none|an error without a message)$/);
  });
});
