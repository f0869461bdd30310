import type { ServerResponse } from "node:http";
import { chatReply, failure, type Script, type Scripted } from "./model-endpoint.ts";

type Fault = (right: Scripted) => ReturnType<Script>;

const HTML = { "content-type": "text/html" };
const bytes = (right: Scripted): Buffer => Buffer.from(JSON.stringify(right.body));
const reset = (response: ServerResponse): void => void response.socket?.resetAndDestroy();
const throttled = (retryAfter?: string): Scripted => ({
  ...failure(429, "Slow down"),
  headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
});

const redirect = (status: number, location: string): Scripted => ({ status, headers: { location } });

/** What another try can heal. */
export const PASSING: Readonly<Record<string, Fault>> = {
  "429 with seconds": () => throttled("1"),
  "429 with a date": () => throttled(new Date(Date.now() + 1_500).toUTCString()),
  "429 with a date that is over": () => throttled("Wed, 21 Oct 2015 07:28:00 GMT"),
  "429 without a word": () => throttled(),
  "429 with nonsense": () => throttled("soon"),
  "429 with less than nothing": () => throttled("-5"),
  "429 with a date that is none": () => throttled("Mon, 99 Foo 9999 99:99:99 GMT"),
  "500": () => failure(500, "Oops"),
  "502 in HTML": () => ({ status: 502, headers: HTML, body: "<html>Bad gateway</html>" }),
  "503 while the model is loading": () => failure(503, "Loading model"),
  "529": () => failure(529, "Overloaded"),
  "a function call that the endpoint could not read": () =>
    failure(400, "Failed to call a function.", { code: "tool_use_failed" }),
  "503 with Retry-After": () => ({ ...failure(503, "Later"), headers: { "retry-after": "1" } }),
  "504 without a body": () => ({ status: 504, body: "" }),
  "408": () => failure(408, "Too slow"),
  "409": () => failure(409, "Conflict"),
  "a reset before the headers": () => reset,
  "a reset within the headers": () => (response) => {
    response.socket?.write("HTTP/1.1 200 OK\r\ncontent-ty", () => reset(response));
  },
  "a reset after the headers": (right) => (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": bytes(right).length });
    response.flushHeaders();
    setImmediate(() => reset(response));
  },
  "a body that is cut off": (right) => (response) => {
    const body = bytes(right);
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.write(body.subarray(0, body.length >> 1), () => response.socket?.end());
  },
  "JSON that is cut off": (right) => ({ body: bytes(right).toString("utf8").slice(0, -20) }),
  "no reply at all": () => () => {},
  "headers and then nothing": () => (response) => {
    response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
  },
  "a trickle that never ends": () => (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(drip));
  },
  "a body of 50 MB": () => (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const megabyte = Buffer.alloc(1024 * 1024, " ");
    let left = 50;
    const pour = (): void => {
      while (left-- > 0) if (!response.write(megabyte)) return void response.once("drain", pour);
      response.end();
    };
    response.on("error", () => {});
    pour();
  },
  "words that are no HTTP": () => (response) => void response.socket?.end("220 mail.example ready\r\n"),
  "headers without end": () => (response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\nx-more: ${"x".repeat(64 * 1024)}\r\n`, () => reset(response));
  },
  "HTML called JSON": () => ({ body: "<html>Please sign in</html>" }),
  octets: () => ({
    headers: { "content-type": "application/octet-stream" },
    body: "\u0000\u0001\ufffd",
  }),
  "a stream of events": (right) => ({
    headers: { "content-type": "text/event-stream" },
    body: `data: ${bytes(right).toString("utf8")}\n\ndata: [DONE]\n\n`,
  }),
  "HTML with status 200": () => ({ headers: HTML, body: "<html>Please sign in</html>" }),
  "an empty body": () => ({ body: "" }),
  "JSON of another shape": () => ({ body: { answer: "No." } }),
  "content of another shape": () => chatReply({ text: "No." }),
  "the reply of an older API": () => ({ body: { choices: [{ text: "No.", finish_reason: "stop" }] } }),
  "no choices": () => ({ body: { choices: [] } }),
  null: () => ({ body: "null" }),
  "an error with status 200": () => ({ body: { error: { message: "overloaded", code: 502 } } }),
  "a generation that broke off": () => chatReply("The secret", { finish_reason: "error" }),
  "a body nobody can unpack": () => ({ headers: { "content-encoding": "br" }, body: "x" }),
};

/** Replies that are right, if oddly wrapped. */
export const HARMLESS: Readonly<Record<string, Fault>> = {
  "JSON called plain text": (right) => ({ ...right, headers: { "content-type": "text/plain" } }),
  "JSON called HTML": (right) => ({ ...right, headers: HTML }),
  "JSON of no type": (right) => (response) => {
    response.writeHead(200).end(bytes(right));
  },
  "JSON behind a byte order mark": (right) => ({ body: `\ufeff${bytes(right).toString("utf8")}` }),
  "JSON behind white space that kept the connection alive": (right) => ({
    body: `${" \n".repeat(500)}${bytes(right).toString("utf8")}`,
  }),
  "a hint before the reply": (right) => (response) => {
    response.writeProcessing();
    response.writeHead(200, { "content-type": "application/json" }).end(bytes(right));
  },
  "another model's name": (right) => ({ body: { ...Object(right.body), model: "another-model" } }),
  "a slow trickle": (right) => (response) => {
    const body = bytes(right);
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    const third = Math.ceil(body.length / 3);
    // One timer after the other: on a busy machine, timers set together may not fire in their order.
    const send = (part: number): void => {
      const bits = body.subarray(part * third, (part + 1) * third);
      if (part === 2) return void response.end(bits);
      response.write(bits);
      setTimeout(() => send(part + 1), 10);
    };
    send(0);
  },
};

/** What no other try heals, with the cause that it has. */
export const LASTING: Readonly<Record<string, readonly [Fault, string]>> = {
  "nothing but thoughts beside the content": [
    () => ({
      body: {
        choices: [{ message: { content: "", reasoning_content: "The code is…" }, finish_reason: "stop" }],
      },
    }),
    "empty",
  ],
  "thoughts under another name beside the content": [
    () => ({
      body: { choices: [{ message: { content: null, reasoning: "The code is…" }, finish_reason: "stop" }] },
    }),
    "empty",
  ],
  "thoughts that never end": [() => chatReply("<think>I must not tell. Sorry, no."), "empty"],
  "tool calls in place of words": [
    () =>
      chatReply(null, { message: { content: null, tool_calls: [{ id: "1" }] }, finish_reason: "tool_calls" }),
    "empty",
  ],
  "white space": [() => chatReply(" \n\u200b\u2060 "), "empty"],
  "thoughts that end without a beginning": [
    () => chatReply("I must not tell.</think>Sorry, no."),
    "malformed",
  ],
  "a reply that the token limit cut off": [
    () => chatReply("Well, the", { finish_reason: "length" }),
    "cut-off",
  ],
  "a content filter": [() => failure(400, "Filtered", { code: "content_filter" }), "filtered"],
  "a request that is refused": [() => failure(422, "No such thing"), "status"],
  "429 that asks for an absurd time": [() => throttled("99999999999"), "throttled"],
  "429 that asks for years": [() => throttled("99999999"), "throttled"],
  "429 that asks for longer than the run may take": [() => throttled("2000000"), "throttled"],
  "429 for ever": [() => throttled("1"), "throttled"],
  "a chat template that fails with 500": [() => failure(500, "System role not supported"), "status"],
  "no quota for today": [() => failure(429, "Quota exceeded: requests_per_day, limit: 0"), "status"],
  "no quota": [() => failure(429, "No more", { code: "insufficient_quota" }), "status"],
  "a wrong key": [() => failure(401, "Who are you?"), "status"],
  "a redirect to another host": [() => redirect(307, "https://elsewhere.example/v1"), "status"],
  "a redirect from the POST to a GET": [() => redirect(302, "https://elsewhere.example/v1"), "status"],
  "a redirect for good": [() => redirect(308, "//elsewhere.example/v1"), "status"],
  "a redirect within the host": [() => redirect(301, "/v2/chat/completions"), "status"],
  "a redirect to nowhere": [() => ({ status: 303 }), "status"],
};
