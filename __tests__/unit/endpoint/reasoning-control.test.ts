import { afterEach, describe, expect, test } from "@jest/globals";
import type { Endpoint } from "../../../src/endpoint/client.ts";
import { ReasoningSwitch } from "../../../src/endpoint/reasoning-control.ts";
import { type ModelRequest, REASONING, type Reasoning } from "../../../src/suite/conversation.ts";
import {
  ask,
  attemptAt,
  closeAll,
  closeLater,
  detailOf,
  endpointAt,
  type Over,
  REQUEST,
} from "../../support/builders/requests.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Recorded,
  responseReply,
  type Scripted,
  startModelEndpoint,
} from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

const SIGNAL = new AbortController().signal;
const wanting = (reasoning: Reasoning): ModelRequest => ({ ...REQUEST, reasoning });

async function setUp(
  script: (body: Readonly<Record<string, unknown>>) => Scripted,
  over: Over = {},
): Promise<{ readonly server: ModelEndpoint; readonly endpoint: Endpoint }> {
  const bodyOf = ({ body }: Recorded): Readonly<Record<string, unknown>> => Object(body);
  const server = closeLater(await startModelEndpoint((one) => script(bodyOf(one))));
  return { server, endpoint: endpointAt(server.url, over) };
}

const askedFor = ({ recorded }: ModelEndpoint): unknown[] =>
  recorded.map(({ body }) => {
    const { model: _model, messages: _messages, input: _input, store: _store, ...rest } = Object(body);
    const { max_tokens: _limit, max_output_tokens: _newer, ...fields } = rest;
    return fields;
  });

const SWITCH = { enable_thinking: false };
const THINKING = chatReply("No.", { message: { content: "No.", reasoning_content: "Hm, may I?" } });

describe("the reasoning effort", () => {
  test.each<[Reasoning, object]>([
    ["default", {}],
    ["low", { reasoning_effort: "low" }],
    ["medium", { reasoning_effort: "medium" }],
    ["high", { reasoning_effort: "high" }],
    ["off", { reasoning_effort: "none" }],
  ])("is %s in chat completions as %j", async (reasoning, fields) => {
    const { server, endpoint } = await setUp(() => chatReply("No."));
    await attemptAt(endpoint, SIGNAL, wanting(reasoning));
    expect(askedFor(server)).toEqual([fields]);
  });

  test.each(REASONING.filter((reasoning) => reasoning !== "default"))(
    "is %s in the responses API's own field",
    async (reasoning) => {
      const { server, endpoint } = await setUp(() => responseReply("No."), { api: "responses" });
      await attemptAt(endpoint, SIGNAL, wanting(reasoning));
      expect(askedFor(server)).toEqual([{ reasoning: { effort: reasoning === "off" ? "none" : reasoning } }]);
    },
  );

  test("that the endpoint refuses ends the run with what to do", async () => {
    const { server, endpoint } = await setUp(() =>
      failure(400, "Unsupported value: 'reasoning_effort' does not support 'high' with this model.", {
        param: "reasoning_effort",
      }),
    );
    expect(await attemptAt(endpoint, SIGNAL, wanting("high"))).toEqual({
      kind: "fatal",
      detail:
        "Status 400: Unsupported value: 'reasoning_effort' does not support 'high' with this model. The endpoint rejects reasoning high for this model: leave reasoning at default, or set the level in extra-body.",
    });
    expect(server.recorded).toHaveLength(1);
  });

  test("does not take the blame for another parameter", async () => {
    const { server, endpoint } = await setUp((body) =>
      "max_tokens" in body
        ? failure(400, "'max_tokens' is not supported with reasoning models. Use 'max_completion_tokens'.")
        : chatReply("No."),
    );
    expect((await attemptAt(endpoint, SIGNAL, wanting("low"))).kind).toBe("reply");
    expect(server.recorded[1]?.body).toMatchObject({ max_completion_tokens: 100, reasoning_effort: "low" });
  });
});

const refusing = (name: string, value?: unknown) => (body: Readonly<Record<string, unknown>>) =>
  name in body && (value === undefined || body[name] === value)
    ? failure(400, `Unsupported value for ${name}`, { param: name })
    : undefined;

const TEMPLATE = { chat_template_kwargs: { enable_thinking: false, thinking: false } };
const DISABLED = { thinking: { type: "disabled" } };

describe("reasoning is switched off", () => {
  test("by the next way when one is refused or ignored, and the first that works is kept", async () => {
    const { server, endpoint } = await setUp((body) => {
      const refused = refusing("reasoning_effort", "none")(body);
      return refused ?? ("thinking" in body ? chatReply("No.") : THINKING);
    });
    const first = await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(first).toMatchObject({ kind: "reply", reply: { text: "No." } });
    expect(first).not.toHaveProperty("reply.reasoned");
    await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(askedFor(server)).toEqual([{ reasoning_effort: "none" }, TEMPLATE, DISABLED, DISABLED]);
    expect(endpoint.notices()).toEqual([
      'Reasoning is switched off by {"thinking":{"type":"disabled"}}: {"reasoning_effort":"none"} was refused (Status 400: Unsupported value for reasoning_effort); {"chat_template_kwargs":{"enable_thinking":false,"thinking":false}} was accepted, but the model reasoned.',
    ]);
  });

  test("for the trials that need it and no others", async () => {
    const { server, endpoint } = await setUp(() => chatReply("No."), {
      extraBody: { reasoning_effort: "high" },
    });
    for (const reasoning of ["default", "off", "default"] as const)
      await attemptAt(endpoint, SIGNAL, wanting(reasoning));
    expect(askedFor(server)).toEqual([
      { reasoning_effort: "high" },
      { reasoning_effort: "none" },
      { reasoning_effort: "high" },
    ]);
  });

  test("as reasoning-off-body says, merged with extra-body, and in no other way", async () => {
    const { server, endpoint } = await setUp(() => chatReply("No."), {
      extraBody: { chat_template_kwargs: { language: "en" } },
      reasoningOff: { chat_template_kwargs: { thinking: false } },
    });
    await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(askedFor(server)).toEqual([{ chat_template_kwargs: { language: "en", thinking: false } }]);
  });

  test("once for trials that meet the same refusal at the same time", async () => {
    const { server, endpoint } = await setUp(
      (body) => refusing("reasoning_effort", "none")(body) ?? chatReply("No."),
    );
    const all = Array.from({ length: 6 }, () => attemptAt(endpoint, SIGNAL, wanting("off")));
    expect((await Promise.all(all)).map(({ kind }) => kind)).toEqual(Array(6).fill("reply"));
    const sent = askedFor(server).map((fields) => JSON.stringify(fields));
    expect(sent.sort()).toEqual([
      ...Array(6).fill(JSON.stringify(TEMPLATE)),
      ...Array(6).fill(JSON.stringify({ reasoning_effort: "none" })),
    ]);
    expect(endpoint.notices()).toHaveLength(1);
  });

  test.each<[string, readonly object[]]>([
    ["https://api.openai.com/v1", [{ reasoning_effort: "none" }, { reasoning_effort: "minimal" }]],
    ["https://x.openai.azure.com/openai/v1", [{ reasoning_effort: "none" }, { reasoning_effort: "minimal" }]],
    ["https://api.anthropic.com/v1", [DISABLED]],
    [
      "http://localhost:8000/v1",
      [{ reasoning_effort: "none" }, TEMPLATE, DISABLED, SWITCH, { reasoning_effort: "minimal" }],
    ],
  ])("at %s in the ways known for it", (baseUrl, ways) => {
    const reasoningSwitch = new ReasoningSwitch({ api: "chat", baseUrl });
    const tried = [reasoningSwitch.fieldsFor("off")];
    while (reasoningSwitch.recordFailure(reasoningSwitch.fieldsFor("off"), "failed"))
      tried.push(reasoningSwitch.fieldsFor("off"));
    expect(tried).toEqual(ways);
  });
});

describe("reasoning that cannot be switched off ends the run", () => {
  const ADVICE =
    /Set reasoning-off-body to the fields that switch it off at this endpoint.*leave out the condition no-reasoning/;

  test("when every way is refused [L38]", async () => {
    const { server, endpoint } = await setUp(
      (body) =>
        refusing("reasoning_effort")(body) ??
        refusing("chat_template_kwargs")(body) ??
        refusing("thinking")(body) ??
        refusing("enable_thinking")(body) ??
        chatReply("No."),
    );
    const attempt = await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(attempt.kind).toBe("fatal");
    expect(detailOf(attempt)).toMatch(
      /^Reasoning cannot be switched off\. Set reasoning-off-body .* Tried: \{"reasoning_effort":"none"\} was refused/,
    );
    expect(detailOf(attempt)).toMatch(ADVICE);
    expect(server.recorded).toHaveLength(5);
    await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(server.recorded).toHaveLength(6);
    expect(endpoint.notices()).toEqual([]);
  });

  test.each<[string, Scripted, Over]>([
    ["in a field", THINKING, {}],
    ["in the newer field", chatReply("", { message: { content: "No.", reasoning: "Hm." } }), {}],
    [
      "in a part of the message",
      chatReply([
        { type: "thinking", thinking: [{ type: "text", text: "Hm." }] },
        { type: "text", text: "No." },
      ]),
      {},
    ],
    ["in the text", chatReply("<think>Hm.</think>No."), {}],
    ["in the text, its beginning lost", chatReply("Hm.</think>No."), {}],
    ["in the text, without an end", chatReply("<think>Hm, what"), {}],
    ["and no words besides", chatReply("", { message: { content: "", reasoning_content: "Hm." } }), {}],
    [
      "by its tokens",
      {
        body: {
          ...Object(chatReply("No.").body),
          usage: { completion_tokens_details: { reasoning_tokens: 7 } },
        },
      },
      {},
    ],
    [
      "by its tokens",
      responseReply("No.", { usage: { output_tokens_details: { reasoning_tokens: 7 } } }),
      { api: "responses" },
    ],
    [
      "in an item",
      responseReply("No.", {
        output: [{ type: "reasoning", summary: [{ type: "summary_text", text: "Hm." }] }],
      }),
      { api: "responses" },
    ],
    [
      "in an item of vLLM's",
      responseReply("No.", {
        output: [{ type: "reasoning", summary: [], content: [{ type: "reasoning_text", text: "Hm." }] }],
      }),
      { api: "responses" },
    ],
  ])("when it is shown all the same %s", async (_name, reply, over) => {
    const { server, endpoint } = await setUp(() => reply, { ...over, reasoningOff: { think: false } });
    const attempt = await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(attempt.kind).toBe("fatal");
    expect(detailOf(attempt)).toMatch(
      /^Reasoning cannot be switched off\. Set reasoning-off-body .* Tried: \{"think":false\} was accepted, but the model reasoned\.$/,
    );
    expect(server.recorded).toHaveLength(1);
    expect(await attemptAt(endpoint, SIGNAL, REQUEST)).toMatchObject({ reply: { reasoned: true } });
  });

  test.each<[string, Scripted, Over]>([
    ["an empty block", chatReply("<think>\n\n</think>\n\nNo."), {}],
    ["an empty field", chatReply("", { message: { content: "No.", reasoning_content: "" } }), {}],
    [
      "no tokens",
      {
        body: {
          ...Object(chatReply("No.").body),
          usage: { completion_tokens_details: { reasoning_tokens: 0 } },
        },
      },
      {},
    ],
    ["an item without words", responseReply("No."), { api: "responses" }],
    ["the word in the middle", chatReply("I <think>so</think>."), {}],
  ])("but not by %s", async (_name, reply, over) => {
    const { endpoint } = await setUp(() => reply, over);
    const attempt = await attemptAt(endpoint, SIGNAL, wanting("off"));
    expect(attempt.kind).toBe("reply");
    expect(attempt).not.toHaveProperty("reply.reasoned");
  });
});

describe("reasoning is seen", () => {
  const usage = { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 };
  const message = (over: object): Scripted => chatReply("No.", { message: { content: "No.", ...over } });
  const counted = (over: object): Scripted => ({
    body: { ...Object(chatReply("No.").body), usage: { ...usage, ...over } },
  });

  test.each<readonly [string, Scripted]>([
    ["in reasoning_content", message({ reasoning_content: "Hm." })],
    ["in reasoning", message({ reasoning: "Hm." })],
    ["in reasoning_details", message({ reasoning_details: [{ type: "reasoning.text", text: "Hm." }] })],
    [
      "in what only the endpoint can read",
      message({ reasoning_details: [{ type: "reasoning.encrypted", data: "x" }] }),
    ],
    ["in thinking", message({ thinking: "Hm." })],
    ["in thinking_blocks", message({ thinking_blocks: [{ type: "thinking", thinking: "Hm." }] })],
    [
      "in a part of the content",
      chatReply([
        { type: "thinking", thinking: "Hm." },
        { type: "text", text: "No." },
      ]),
    ],
    ["in the text itself", chatReply("<Thinking>Hm.</thinking>No.")],
    ["in reasoning tokens", counted({ completion_tokens_details: { reasoning_tokens: 3 } })],
    ["in reasoning tokens at the top", counted({ reasoning_tokens: 3 })],
    ["in a total of more tokens than were asked and replied", counted({ total_tokens: 90 })],
  ])("%s", async (_name, scripted) => {
    expect((await ask(scripted)).attempt).toMatchObject({ kind: "reply", reply: { reasoned: true } });
  });

  test.each<readonly [string, Scripted]>([
    ["fields without words", message({ reasoning: "", reasoning_details: [], thinking_blocks: null })],
    ["a total that is the sum", counted({})],
    ["no reasoning tokens", counted({ reasoning_tokens: 0 })],
    ["a block of thoughts that is blank", chatReply("<think>\n</think>No.")],
  ])("but not in %s", async (_name, scripted) => {
    expect((await ask(scripted)).attempt).not.toHaveProperty("reply.reasoned");
  });

  test("as the only content, in whichever field", async () => {
    const only = message({ content: null, thinking: "Hm." });
    expect(detailOf((await ask(only)).attempt)).toBe("The reply is empty: only reasoning came.");
  });
});
