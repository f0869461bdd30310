import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { attemptAt, closeAll, closeLater, endpointAt, KEY } from "../../support/builders/requests.ts";
import { chatReply, startModelEndpoint } from "../../support/servers/model-endpoint.ts";
import { startProxy } from "../../support/servers/proxy.ts";

afterEach(closeAll);

/** An endpoint that takes a moment, and the connections that it was asked over. */
async function startSlowEndpoint(): Promise<{ url: string; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>();
  const answer = (response: ServerResponse): void => {
    if (response.socket !== null) sockets.add(response.socket);
    setTimeout(() => response.end(JSON.stringify(chatReply("No.").body)), 20);
  };
  const server = closeLater(await startModelEndpoint(() => answer));
  return { url: server.url, sockets };
}

test("connections are reused, by one request after the other and by many at once", async () => {
  const { url, sockets } = await startSlowEndpoint();
  const endpoint = endpointAt(url);
  for (const _ of [1, 2, 3, 4]) expect((await attemptAt(endpoint)).kind).toBe("reply");
  // A connection is free again only a moment after its reply.
  expect(sockets.size).toBeLessThanOrEqual(2);
  for (const _ of [1, 2, 3, 4, 5]) await Promise.all(Array.from({ length: 40 }, () => attemptAt(endpoint)));
  expect(sockets.size).toBeGreaterThanOrEqual(40);
  expect(sockets.size).toBeLessThanOrEqual(80);
});

test("no connection outlasts its endpoint", async () => {
  const { url, sockets } = await startSlowEndpoint();
  const endpoint = endpointAt(url);
  await Promise.all([attemptAt(endpoint), attemptAt(endpoint)]);
  const closed = [...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
  await endpoint.close();
  expect(await Promise.all(closed)).toHaveLength(2);
});

test.each(["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"])(
  "%s of the process counts only where it is handed in",
  async (variable) => {
    const before = process.env[variable];
    process.env[variable] = "http://127.0.0.1:9";
    try {
      const { url } = await startSlowEndpoint();
      const elsewhere = endpointAt(url.replace("127.0.0.1", "[::ffff:127.0.0.1]"));
      expect((await attemptAt(elsewhere)).kind).toBe("reply");
      expect(await attemptAt(endpointAt("https://model.invalid/v1"))).toMatchObject({
        detail: expect.not.stringContaining("proxy"),
      });
    } finally {
      if (before === undefined) delete process.env[variable];
      else process.env[variable] = before;
    }
  },
);

test("a proxy gets its own user name and password and never the key, not even of a plain http request [S11]", async () => {
  const { url } = await startSlowEndpoint();
  const proxy = closeLater(await startProxy());
  const environment = { HTTP_PROXY: proxy.url.replace("//", "//us%20er:pass%3Aword@") };
  const endpoint = endpointAt(url.replace("127.0.0.1", "model.invalid"), {}, environment);
  expect((await attemptAt(endpoint)).kind).toBe("reply");
  const credential = Buffer.from("us er:pass:word").toString("base64");
  expect(proxy.heads).toEqual([expect.stringMatching(/^CONNECT model\.invalid:[0-9]+ /)]);
  expect(proxy.heads[0]).toContain(`Basic ${credential}`);
  expect(proxy.heads[0]).not.toMatch(new RegExp(`${KEY}|Bearer`, "i"));
});
