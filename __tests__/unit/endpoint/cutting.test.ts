import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { linesOf } from "../../../src/cli/commands/doctor.ts";
import { cut, redactor, sanitizer } from "../../../src/endpoint/redact.ts";
import {
  attemptAt,
  closeAll,
  closeLater,
  endpointAt,
  KEY,
  type Over,
  REQUEST,
} from "../../support/builders/requests.ts";
import { projectFile } from "../../support/project-file.ts";
import {
  chatReply,
  failure,
  responseReply,
  type Scripted,
  startModelEndpoint,
} from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

const redact = redactor([KEY]);
const PIECE = 8;
const PIECES = Array.from({ length: KEY.length - PIECE + 1 }, (_, at) => KEY.slice(at, at + PIECE));
const placesUpTo = (most: number, least = 0): number[] =>
  Array.from({ length: most - least }, (_, place) => least + place);
/** The key at that place in a longer text. */
const keyAt = (place: number): string => `${"x".repeat(place)}${KEY}${"y".repeat(60)}`;
const piecesIn = (text: string): string[] => PIECES.filter((piece) => text.includes(piece));

test("a text that is cut at any length contains no part of the key [S6]", () => {
  for (const place of placesUpTo(40))
    for (const most of placesUpTo(120)) expect(piecesIn(cut(redact(keyAt(place)), most))).toEqual([]);
});

test("a quotation contains no part of the key, wherever it occurs", () => {
  const sanitize = sanitizer(redact);
  for (const place of placesUpTo(320)) expect(piecesIn(sanitize(keyAt(place)))).toEqual([]);
});

test("a line of the doctor contains no part of the key, wherever it occurs", () => {
  for (const place of placesUpTo(920)) {
    const line = { level: "ok", about: "model", message: keyAt(place) } as const;
    expect(piecesIn(linesOf([line], redact).join())).toEqual([]);
  }
});

/** Words of an endpoint that are shortened, by where they come from. */
const SOURCES: Readonly<Record<string, readonly [(words: string) => Scripted, Over]>> = {
  "an error": [(words) => failure(422, words), {}],
  "a key that is refused": [(words) => failure(401, words), {}],
  "an error that is plain text": [(words) => ({ status: 500, body: words }), {}],
  "a list of faults": [(words) => ({ status: 422, body: { detail: [{ loc: ["n"], msg: words }] } }), {}],
  "an error in place of a reply": [(words) => ({ body: { error: { message: words } } }), {}],
  "text in place of JSON": [(words) => ({ body: `{"a": ${words}` }), {}],
  "the model's name": [(words) => ({ body: { ...Object(chatReply("No.").body), model: words } }), {}],
  "the model's name beside no reply": [
    (words) => ({ body: { ...Object(chatReply("").body), model: words } }),
    {},
  ],
  "types of the responses API": [
    (words) => responseReply("", { output: [{ type: words }] }),
    { api: "responses" },
  ],
  "the state of a response": [
    (words) => responseReply("", { status: "failed", error: { code: words } }),
    { api: "responses" },
  ],
};

describe("no part of the key is in the result of", () => {
  test.each(Object.entries(SOURCES))("%s [S6]", async (_name, [script, over]) => {
    // The longest that any of them may have, and the places before it.
    const places = [...placesUpTo(110, 60), ...placesUpTo(305, 270), 0, 1, 2, 10];
    const server = closeLater(await startModelEndpoint((_, at) => script(keyAt(places[at] ?? 0))));
    const endpoint = endpointAt(server.url, over);
    for (const _ of places) {
      const shown = redact(JSON.stringify(await attemptAt(endpoint, undefined, REQUEST)));
      expect(piecesIn(shown)).toEqual([]);
    }
    expect(server.recorded).toHaveLength(places.length);
  });
});

test("only the function that redacts first shortens texts in the room endpoint [S6]", () => {
  const room = projectFile("src/endpoint");
  const shortening = /\.(?:slice\(0,|substring\(|substr\()/;
  const files = readdirSync(room).filter((file) => shortening.test(readFileSync(join(room, file), "utf8")));
  expect(files).toEqual(["redact.ts"]);
});
