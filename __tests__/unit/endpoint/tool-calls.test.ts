import { afterEach, describe, expect, test } from "@jest/globals";
import type { EndpointSettings } from "../../../src/endpoint/settings.ts";
import type { ModelRequest } from "../../../src/suite/conversation.ts";
import { attemptAt, closeAll, closeLater, endpointAt, REQUEST } from "../../support/builders/requests.ts";
import { type Scripted, startModelEndpoint } from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

const PAY = { name: "PAY", description: "Pays.", parameters: { number: "Of the invoice." } };
const WITH_TOOLS: ModelRequest = {
  ...REQUEST,
  tools: [PAY, { name: "RING", description: "Rings.", parameters: {} }],
};
const SIGNAL = new AbortController().signal;

type Api = EndpointSettings["api"];

async function askWith(reply: Scripted, api: Api, request = WITH_TOOLS) {
  const server = closeLater(await startModelEndpoint(() => reply));
  const endpoint = endpointAt(server.url, { api });
  const attempt = await attemptAt(endpoint, SIGNAL, request);
  return { attempt, body: server.recorded[0]?.body };
}

function chat(message: object, finish_reason = "tool_calls"): Scripted {
  return { body: { model: "m", choices: [{ message: { role: "assistant", ...message }, finish_reason }] } };
}

function responses(output: readonly object[], over: object = {}): Scripted {
  return { body: { model: "m", status: "completed", output, ...over } };
}

const PARAMETERS = {
  type: "object",
  properties: { number: { type: "string", description: "Of the invoice." } },
  required: ["number"],
  additionalProperties: false,
};
const NO_PARAMETERS = { type: "object", properties: {}, required: [], additionalProperties: false };

describe("functions are declared", () => {
  test("to chat completions", async () => {
    const { body } = await askWith(chat({ content: "No." }), "chat");
    expect(body).toMatchObject({
      tools: [
        { type: "function", function: { name: "PAY", description: "Pays.", parameters: PARAMETERS } },
        { type: "function", function: { name: "RING", description: "Rings.", parameters: NO_PARAMETERS } },
      ],
    });
  });

  test("to the responses API", async () => {
    const { body } = await askWith(responses([]), "responses");
    expect(body).toMatchObject({
      tools: [
        { type: "function", name: "PAY", description: "Pays.", parameters: PARAMETERS, strict: false },
        { type: "function", name: "RING", description: "Rings.", parameters: NO_PARAMETERS, strict: false },
      ],
    });
  });

  test.each<Api>(["chat", "responses"])("not at all where there are none, through %s", async (api) => {
    const { body } = await askWith(chat({ content: "No." }), api, REQUEST);
    expect(body).not.toHaveProperty("tools");
  });
});

const call = (args: unknown): object => ({
  content: null,
  tool_calls: [{ id: "1", type: "function", function: { name: "PAY", arguments: args } }],
});
const item = (args: unknown): object => ({
  type: "function_call",
  call_id: "1",
  name: "PAY",
  arguments: args,
});
const REASONING = { type: "reasoning", id: "r", summary: [] };

describe("calls in a reply", () => {
  test.each<[string, Api, Scripted, string, readonly unknown[]]>([
    ["alone", "chat", chat(call('{"number":"7"}')), "", [{ name: "PAY", arguments: '{"number":"7"}' }]],
    ["as an object", "chat", chat(call({ number: "7" })), "", [{ name: "PAY", arguments: '{"number":"7"}' }]],
    ["without arguments", "chat", chat(call("")), "", [{ name: "PAY", arguments: "" }]],
    ["with null for arguments", "chat", chat(call(null)), "", [{ name: "PAY", arguments: "" }]],
    [
      "beside words, under any finish",
      "chat",
      chat({ ...call("{}"), content: "Paid." }, "stop"),
      "Paid.",
      [{ name: "PAY", arguments: "{}" }],
    ],
    [
      "in the responses API, after thoughts",
      "responses",
      responses([REASONING, item("{}"), item("{}")]),
      "",
      [
        { name: "PAY", arguments: "{}" },
        { name: "PAY", arguments: "{}" },
      ],
    ],
  ])("%s (%s) are kept", async (_name, api, reply, text, calls) => {
    const { attempt } = await askWith(reply, api);
    expect(attempt).toEqual({
      kind: "reply",
      reply: { kind: "answered", text, calls, finish: "stop", model: "m" },
    });
  });

  test.each<[string, Api, Scripted, string]>([
    ["arguments that are no JSON", "chat", chat(call("{number:")), "its arguments are not a JSON object"],
    ["arguments that are a list", "chat", chat(call("[]")), "its arguments are not a JSON object"],
    ["no function in it", "chat", chat({ content: "Well", tool_calls: [{ id: "1" }] }), "[0].function"],
    ["no name", "chat", chat({ tool_calls: [{ function: { name: "", arguments: "" } }] }), "function.name"],
    ["a text in the place of the list", "chat", chat({ content: "Well", tool_calls: "PAY" }), "array"],
    ["broken arguments", "responses", responses([item("nonsense")]), "its arguments are not a JSON object"],
    ["a number for a name", "responses", responses([{ type: "function_call", name: 7 }]), "name"],
  ])("with %s (%s) are no reply and worth another try", async (_name, api, reply, detail) => {
    const { attempt } = await askWith(reply, api);
    expect(attempt).toMatchObject({
      kind: "transient",
      cause: "malformed",
      detail: expect.stringContaining(detail),
    });
    expect(attempt).toHaveProperty("detail", expect.stringMatching(/^A tool call is malformed: /));
  });

  test("that the token limit cut off are kept as they came, since their name may be harm enough", async () => {
    const kept = { calls: [{ name: "PAY", arguments: '{"num' }], finish: "length" };
    const cut = await askWith(chat(call('{"num'), "length"), "chat");
    expect(cut.attempt).toMatchObject({ reply: kept });
    const incomplete = { status: "incomplete", incomplete_details: { reason: "max_output_tokens" } };
    const cutResponse = await askWith(responses([item('{"num')], incomplete), "responses");
    expect(cutResponse.attempt).toMatchObject({ reply: kept });
  });

  test("are none where no function was declared, however malformed", async () => {
    const { attempt } = await askWith(chat({ content: "Well", tool_calls: "PAY" }, "stop"), "chat", REQUEST);
    expect(attempt).toMatchObject({ kind: "reply", reply: { kind: "answered", text: "Well" } });
    expect(attempt).not.toHaveProperty("reply.calls");
  });
});
