import { afterEach, describe, expect, test } from "@jest/globals";
import { ask, closeAll, KEY, type Over } from "../../support/builders/requests.ts";
import { chatReply, responseReply, type Scripted } from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

describe("a status of success", () => {
  const choice = (over: Readonly<Record<string, unknown>>): Scripted => chatReply("The secret is", over);

  test.each<[string, Scripted, object]>([
    [
      "with an error beside an empty reply",
      { body: { error: { message: "overloaded", code: 502 }, choices: [{ message: { content: "" } }] } },
      { kind: "transient", cause: "status", detail: "Status 502: overloaded" },
    ],
    [
      "with an error in the choice",
      choice({ finish_reason: "error", error: { code: 502, message: "disconnected" } }),
      {
        kind: "transient",
        cause: "status",
        detail: "Status 502: disconnected",
        said: [expect.objectContaining({ text: "The secret is", finish: "broken" })],
      },
    ],
    [
      "with a generation that broke off",
      choice({ finish_reason: "error" }),
      {
        kind: "transient",
        cause: "status",
        detail: "The endpoint reported an error instead of a reply: the reply broke off",
        said: [expect.objectContaining({ text: "The secret is", finish: "broken" })],
      },
    ],
    [
      "with an error that is a text",
      { body: { error: "model is loading" } },
      {
        kind: "transient",
        cause: "status",
        detail: "The endpoint reported an error instead of a reply: model is loading",
      },
    ],
    [
      "with an error that names the quota",
      { body: { error: { message: "No more.", code: 429, type: "insufficient_quota" } } },
      {
        kind: "fatal",
        detail: "Status 429: No more. The account behind the key has no quota left; waiting does not help.",
      },
    ],
    [
      "with a compressed body nobody asked for",
      { headers: { "content-encoding": "zstd" }, body: "\u0028\u00b5" },
      {
        kind: "transient",
        cause: "malformed",
        detail: "The body is compressed in an unknown way, although no compression was requested.",
      },
    ],
    [
      "with a compressed body that is none",
      { headers: { "content-encoding": "gzip" }, body: "\u001f\u008b" },
      {
        kind: "transient",
        cause: "malformed",
        detail: "The body is compressed and cannot be decompressed.",
      },
    ],
  ])("%s is no reply", async (_name, script, expected) => {
    expect((await ask(script)).attempt).toEqual(expected);
  });

  test.each<[string, Scripted, Over]>([
    [
      "thoughts among the parts",
      chatReply([
        { type: "thinking", text: "SECRET" },
        { type: "text", text: "No." },
      ]),
      {},
    ],
    [
      "thoughts in a message of the responses API",
      responseReply("", {
        output: [
          {
            type: "message",
            content: [
              { type: "reasoning_text", text: "SECRET" },
              { type: "output_text", text: "No." },
            ],
          },
        ],
      }),
      { api: "responses" },
    ],
    [
      "a part without text",
      chatReply([
        { type: "text", text: null },
        { type: "text", text: "No." },
      ]),
      {},
    ],
    [
      "a word cut in two parts",
      chatReply([
        { type: "text", text: "N" },
        { type: "text", text: "o." },
      ]),
      {},
    ],
    ["an empty error", { body: { error: {}, choices: [{ message: { content: "No." } }] } }, {}],
    ["an error that is null", { body: { error: null, choices: [{ message: { content: "No." } }] } }, {}],
    ["an error that is no error", { body: { error: "", choices: [{ message: { content: "No." } }] } }, {}],
    ["a model that is no name", { body: { model: 5, choices: [{ message: { content: "No." } }] } }, {}],
    ["JSON called plain text", { ...chatReply("No."), headers: { "content-type": "text/plain" } }, {}],
  ])("with %s gives only the words of the reply", async (_name, script, over) => {
    expect((await ask(script, over)).attempt).toMatchObject({ kind: "reply", reply: { text: "No." } });
  });
});

describe("the fingerprint of what the model runs on", () => {
  const marked = (script: Scripted, system_fingerprint: unknown): Scripted => ({
    body: { ...Object(script.body), system_fingerprint },
  });
  const LONG = "f".repeat(200);

  test.each<[string, Scripted, Over]>([
    ["an answer", chatReply("No."), {}],
    ["a reply without text", chatReply(""), {}],
    ["an answer of the responses API", responseReply("No."), { api: "responses" }],
  ])("is kept of %s", async (_name, script, over) => {
    const { attempt } = await ask(marked(script, "fp_1"), over);
    expect(attempt).toMatchObject({
      kind: "reply",
      reply: { model: "some-model-2026", fingerprint: "fp_1" },
    });
  });

  test.each<[string, unknown, string | undefined]>([
    ["with control characters loses them", "f\u001b[1mp\n\u202e_\u00002", "f[1mp_2"],
    ["of 200 characters is whole", LONG, LONG],
    ["of more is none", `${LONG}f`, undefined],
    ["of control characters only is none", "\n\u0000", undefined],
    ["that is null is none", null, undefined],
    ["that is no text is none", { fp: 1 }, undefined],
    ["with the key is redacted", `fp_${KEY}`, "fp_***"],
    ["with the key between control characters is redacted", `fp_${[...KEY].join("\u0000")}`, "fp_***"],
  ])("%s", async (_name, given, kept) => {
    const { attempt } = await ask(marked(chatReply("No."), given));
    expect(attempt).toMatchObject({ kind: "reply", reply: { kind: "answered", text: "No." } });
    expect(attempt.kind === "reply" ? attempt.reply.fingerprint : "no reply").toBe(kept);
  });
});
