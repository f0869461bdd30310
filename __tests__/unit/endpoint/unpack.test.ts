import type { ServerResponse } from "node:http";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "@jest/globals";
import { REPLY_BYTES } from "../../../src/endpoint/limits.ts";
import { ask, closeAll, detailOf } from "../../support/builders/requests.ts";
import { chatReply, failure, type Script, type Scripted } from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

type Pack = (text: string) => Buffer;

const PACKERS: readonly (readonly [string, Pack])[] = [
  ["gzip", gzipSync],
  ["GZIP", gzipSync],
  ["x-gzip", gzipSync],
  ["deflate", deflateSync],
  // The best quality takes seconds for a long body.
  ["br", (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
];

/** A status and a body, sent with that content-encoding although none was asked for. */
function packed({ status = 200, body }: Scripted, encoding: string, bytesOf: Pack): Script {
  const bytes = bytesOf(typeof body === "string" ? body : JSON.stringify(body));
  return () => (response: ServerResponse) =>
    void response
      .writeHead(status, { "content-type": "application/json", "content-encoding": encoding })
      .end(bytes);
}

describe.each(PACKERS)("a body packed with %s that was not asked for", (encoding, pack) => {
  test("is a reply", async () => {
    const { attempt } = await ask(packed(chatReply("No."), encoding, pack));
    expect(attempt).toMatchObject({ kind: "reply", reply: { kind: "answered", text: "No." } });
  });

  test("is quoted with an error status", async () => {
    const { attempt } = await ask(packed(failure(422, "No such thing"), encoding, pack));
    expect(detailOf(attempt)).toBe("Status 422: No such thing");
  });

  test("may not unpack to more than any other body, and stays an error where it was one", async () => {
    const bomb = { body: " ".repeat(REPLY_BYTES + 1) };
    expect((await ask(packed(bomb, encoding, pack))).attempt).toEqual({
      kind: "transient",
      cause: "malformed",
      detail: "The body is larger than 8 MiB.",
    });
    const refused = await ask(packed({ ...bomb, status: 422 }, encoding, pack));
    expect(refused.attempt).toMatchObject({
      kind: "refused",
      detail: "Status 422: a body that cannot be read",
    });
  });

  test("is malformed if it is cut off or not in that encoding, and never shown [N7]", async () => {
    for (const spoil of [(bytes: Buffer) => bytes.subarray(0, -9), () => Buffer.from([1, 2, 3, 200, 201])]) {
      const spoilt: Pack = (text) => spoil(pack(text));
      const { said: _said, ...attempt } = (await ask(packed(chatReply("No."), encoding, spoilt))).attempt;
      expect(attempt).toEqual({
        kind: "transient",
        cause: "malformed",
        detail: "The body is compressed and cannot be decompressed.",
      });
      const refused = await ask(packed(failure(422, "No such thing"), encoding, spoilt));
      expect(detailOf(refused.attempt)).toBe("Status 422: a body that cannot be read");
    }
  });

  test("is no body if it is empty", async () => {
    const { attempt } = await ask(packed({ status: 422, body: "" }, encoding, () => Buffer.alloc(0)));
    expect(detailOf(attempt)).toBe("Status 422: no body");
  });

  test("that breaks off with its connection is a fault of the connection", async () => {
    const { attempt } = await ask(() => (response) => {
      response.writeHead(200, { "content-encoding": encoding });
      response.write(pack(JSON.stringify(chatReply("No.").body)).subarray(0, 20));
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    });
    expect(attempt).toMatchObject({ kind: "transient", cause: "connection" });
  });
});

test("an error body that is compressed without saying so is not shown", async () => {
  const { attempt } = await ask(() => (response) => void response.writeHead(422).end(gzipSync("Too long")));
  expect(detailOf(attempt)).toBe("Status 422: a body that is not text");
});

test("an error body in an unknown encoding is not shown", async () => {
  const { attempt } = await ask(
    packed({ status: 401, body: "Hm" }, "zstd", () => Buffer.from([0x28, 0xb5, 0x2f])),
  );
  expect(attempt).toEqual({
    kind: "fatal",
    detail: "Status 401: a body that cannot be read. The key is missing or wrong: check the key.",
  });
});
