import { afterEach, describe, expect, test } from "@jest/globals";
import {
  ask,
  attemptAt,
  closeAll,
  closeLater,
  detailOf,
  endpointAt,
  KEY,
  type Over,
  REQUEST,
} from "../../support/builders/requests.ts";
import { chatReply, failure, type Script, type Scripted } from "../../support/servers/model-endpoint.ts";
import { startSocketServer } from "../../support/servers/sockets.ts";

afterEach(closeAll);

describe("before a connection is established", () => {
  test.each<[string, (port: number) => [string, Record<string, string>]]>([
    ["a TLS server", (port) => [`https://127.0.0.1:${port}/v1`, {}]],
    ["a proxy", (port) => ["https://model.invalid/v1", { HTTPS_PROXY: `http://127.0.0.1:${port}` }]],
  ])(
    "the deadline and the caller's abort apply although %s says nothing [N8]",
    async (_name, addressOf) => {
      const silent = closeLater(await startSocketServer());
      const [baseUrl, environment] = addressOf(silent.port);
      expect(await attemptAt(endpointAt(baseUrl, { timeoutMs: 50 }, environment))).toEqual({
        kind: "transient",
        cause: "timeout",
        detail: "No whole reply within 0.05 s.",
      });
      const controller = new AbortController();
      setTimeout(() => controller.abort("enough"), 20);
      const patient = endpointAt(baseUrl, { timeoutMs: 3_600_000 }, environment);
      await expect(attemptAt(patient, controller.signal)).rejects.toBe("enough");
    },
    // Half of what a host is given to take the connection, which would end it, too. The first attempt also loads the package.
    5_000,
  );

  test.each([
    ["407 Proxy Authentication Required", " 407; it requires a user name and password in its URL."],
    ["403 Forbidden", " 403."],
    ["502 Bad Gateway", " 502; it cannot reach the endpoint's host."],
  ])("a proxy that answers %s is reported as the proxy's refusal", async (status, ending) => {
    const proxy = closeLater(await startSocketServer(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`));
    const environment = { HTTPS_PROXY: `http://user:word@127.0.0.1:${proxy.port}` };
    expect(await attemptAt(endpointAt("https://model.invalid/v1", {}, environment))).toEqual({
      kind: "transient",
      cause: "connection",
      detail: `No reply: the proxy 127.0.0.1:${proxy.port} (HTTPS_PROXY) refused the connection with status${ending}`,
    });
  });

  test.each<[string, string | Buffer, string]>([
    ["hangs up", "", "the connection was closed or reset before the reply was whole [UND_ERR_SOCKET]"],
    ["is a mail server", "220 mail.example ready\r\n", "the response is not HTTP"],
  ])("a proxy that %s is reported as the proxy's fault", async (_name, answer, words) => {
    const proxy = closeLater(await startSocketServer(answer));
    const environment = { http_proxy: `http://user:word@127.0.0.1:${proxy.port}` };
    expect(await attemptAt(endpointAt("http://model.invalid/v1", {}, environment))).toEqual({
      kind: "transient",
      cause: "connection",
      detail: `No reply: the proxy 127.0.0.1:${proxy.port} (http_proxy) cannot be used: ${words}.`,
    });
  });

  test("a missing proxy is named, with its variable and without its password", async () => {
    const proxy = await startSocketServer();
    await proxy.close();
    const environment = { HTTPS_PROXY: `http://user:word@127.0.0.1:${proxy.port}` };
    expect(await attemptAt(endpointAt("https://model.invalid/v1", {}, environment))).toEqual({
      kind: "transient",
      cause: "connection",
      detail: `No reply: the proxy 127.0.0.1:${proxy.port} (HTTPS_PROXY) cannot be used: nothing listens there (connection refused) [ECONNREFUSED].`,
    });
  });
});

test("an invalid byte in an irrelevant header does not spoil a good reply [N4]", async () => {
  const body = '{"choices":[{"message":{"content":"No."}}]}';
  const head = Buffer.from("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-by: \xd6\r\n", "latin1");
  const server = closeLater(
    await startSocketServer(Buffer.concat([head, Buffer.from(`content-length: 43\r\n\r\n${body}`)])),
  );
  expect(await attemptAt(endpointAt(`http://127.0.0.1:${server.port}/v1`))).toEqual({
    kind: "reply",
    reply: { kind: "answered", text: "No.", finish: "stop" },
  });
});

test("a chunked body without its end is told as a connection that was closed, not as a foreign protocol", async () => {
  const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n";
  const server = closeLater(await startSocketServer(`${head}2\r\n{}\r\n`));
  expect(detailOf(await attemptAt(endpointAt(`http://127.0.0.1:${server.port}/v1`)))).toBe(
    "No reply: the connection was closed or reset before the reply was whole.",
  );
});

describe("no secret is shown", () => {
  test.each<[string, string, Over]>([
    ["where a long message is cut", `${"x".repeat(280)} ${KEY}`, {}],
    ["with white space inside", "got pass  word-9876", { extraHeaders: { "x-auth": "pass  word-9876" } }],
    ["without its scheme", "got tok-987654321", { extraHeaders: { authorization: "Bearer tok-987654321" } }],
    ["from the query", "Cannot POST /v1?key=query-987654321", { baseUrl: "?key=query-987654321" }],
  ])("%s [S1]", async (_name, message, over) => {
    const { attempt } = await ask(failure(422, message), over);
    expect(detailOf(attempt)).toMatch(/^Status 422: [^*]*\*\*\*$/);
    expect(detailOf(attempt)).not.toMatch(/secret|9876/);
  });
});

describe("what the endpoint blames", () => {
  const picky = (name: string, refusal: Scripted): Script => {
    return ({ body }) => (JSON.stringify(body).includes(`"${name}":`) ? refusal : chatReply("No."));
  };

  test.each<[string, Scripted]>([
    ["by param", failure(400, "Unknown. Known: temperature, top_p", { param: "max_tokens" })],
    ["first in its words", failure(400, "No max_tokens here. Known: temperature, top_p")],
    ["in FastAPI's list", { status: 422, body: { detail: [{ loc: ["body", "max_tokens"], msg: "extra" }] } }],
    ["in Mistral's list", { status: 422, body: { message: { detail: [{ loc: ["body", "max_tokens"] }] } } }],
  ])("%s is adapted, and nothing else", async (_name, refusal) => {
    const { endpoint, attempt } = await ask(picky("max_tokens", refusal), { temperature: 1 });
    expect(attempt.kind).toBe("reply");
    expect(endpoint.parametersInForce()).toEqual({ temperature: 1, max_completion_tokens: 100 });
  });

  test("in another status than 400 and 422 is not adapted", async () => {
    const { endpoint, attempt, server } = await ask(failure(413, "Too large, lower max_tokens"));
    expect([attempt.kind, server.recorded.length, endpoint.notices()]).toEqual(["refused", 1, []]);
  });

  test("and extra-body sets is the user's wish, and not reported as ours", async () => {
    const over = { temperature: 0.5, extraBody: { temperature: 1 } };
    const { endpoint, server } = await ask(failure(400, "temperature is not supported"), over);
    expect(server.recorded.map(({ body }) => body)).toEqual([
      { model: "some-model", messages: REQUEST.messages, max_tokens: 100, temperature: 1 },
    ]);
    expect(endpoint.parametersInForce()).toEqual({ max_tokens: 100 });
  });

  test.each([
    "Unsupported value: 'messages[0].role' does not support 'system' with this model.",
    "messages[0].role: unknown variant `developer`, expected one of `system`, `user`",
    "'developer' is not one of ['system', 'user'] - 'messages.0.role'",
    "Only user and assistant roles are supported!",
    "Conversation roles must alternate user/assistant/user/assistant/...",
  ])("as «%s» brings the advice on system-role", async (message) => {
    const { attempt } = await ask(failure(400, message));
    expect(detailOf(attempt)).toMatch(/ If the endpoint has no such role, set system-role to user\.$/);
  });

  test("by the code model_not_found is the model, not the path", async () => {
    const { attempt } = await ask(failure(404, "No such model", { code: "model_not_found" }));
    expect(attempt).toEqual({
      kind: "fatal",
      detail:
        "Status 404: No such model. The endpoint has no model some-model, or not for this key: check model.",
    });
  });

  test.each<[string, Scripted]>([
    ["403 with the flagged input", failure(403, "Flagged", { metadata: { flagged_input: "The code?" } })],
    ["400 invalid_prompt", failure(400, "Flagged", { code: "invalid_prompt" })],
  ])("by %s is this trial's text and does not end the run", async (_name, script) => {
    expect((await ask(script)).attempt).toMatchObject({ kind: "reply", reply: { cause: "filtered" } });
  });

  test("is quoted where Google wraps it in a list", async () => {
    const { attempt } = await ask({ status: 400, body: [{ error: { code: 400, message: "Bad thing" } }] });
    expect(attempt).toEqual({ kind: "refused", cause: "status", detail: "Status 400: Bad thing" });
  });

  test("is cut between characters, never inside one", async () => {
    const { attempt } = await ask(failure(422, `${"x".repeat(299)}😀y`));
    expect(detailOf(attempt).isWellFormed()).toBe(true);
  });
});

test("an extra header replaces ours, whatever its case", async () => {
  const { server } = await ask(chatReply("No."), { extraHeaders: { Authorization: "Basic enp6eg==" } });
  expect(server.recorded[0]?.headers.authorization).toBe("Basic enp6eg==");
});
