import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { looseJson } from "../../src/endpoint/loose-json.ts";
import { saidIn, saidInText } from "../../src/endpoint/said.ts";

describe("JSON that may be broken", () => {
  test("is read like any other where it is whole", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: 2 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(looseJson(text)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  test("keeps every text that came before it breaks off, wherever that is", () => {
    const text = JSON.stringify({ choices: [{ message: { content: 'It is "KEY\u00e9" \\ .' } }], usage: {} });
    for (let length = text.indexOf(".") + 1; length < text.length; length++) {
      const [value] = looseJson(text.slice(0, length));
      expect(saidIn(value)).toEqual(['It is "KEY\u00e9" \\ .']);
    }
    expect(saidIn(looseJson('{"choices":[{"message":{"content":"It is KE\\u00')[0])).toEqual(["It is KE"]);
  });

  test("never throws, and never hangs, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        looseJson(text);
        looseJson(`{"a":[${text}`);
      }),
    );
    for (const hostile of ["[", "{", '{"a":', '"\\', "[[1,", "1 ", "\\"])
      expect(looseJson(hostile.repeat(100_000))).toBeInstanceOf(Array);
  });
});

describe("what the model said", () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ["a completion", { choices: [{ message: { content: "a" } }] }, ["a"]],
    ["the older completions", { choices: [{ text: "a" }] }, ["a"]],
    ["Anthropic's form", { content: [{ type: "text", text: "a" }] }, ["a"]],
    [
      "Gemini's form",
      { candidates: [{ content: { parts: [{ text: "a" }, { text: "b" }] } }] },
      ["a", "b", "ab"],
    ],
    ["Ollama's form", { message: { role: "assistant", content: "a", thinking: "t" } }, ["a"]],
    ["a result around it", { result: { response: "a" }, success: true }, ["a"]],
    ["a failed generation", { error: { message: "m", failed_generation: "a" } }, ["a"]],
    [
      "a thought among Gemini's parts",
      { candidates: [{ content: { parts: [{ text: "t", thought: true }] } }] },
      [],
    ],
    ["an error", { error: { message: "m", code: "c" }, detail: [{ input: "i" }] }, []],
    ["a request that is repeated", { messages: [{ content: "q" }], prompt: "q", input: "q" }, []],
    [
      "the settings of a response",
      { text: { format: { type: "text" }, verbosity: "medium" }, output: [] },
      [],
    ],
  ])("is found in %s", (_name, body, expected) => {
    expect(saidIn(body)).toEqual(expected);
  });

  test("is joined where a stream brings it in pieces", () => {
    const lines = ["It is QpWm", "ZtRk."].map((content) =>
      JSON.stringify({ choices: [{ delta: { content } }] }),
    );
    const events = lines.map((line) => `data: ${line}\r\n\r\n`).join("");
    expect(saidInText(`: ping\r\n${events}data: [DONE]\r\n`, false)).toContain("It is QpWmZtRk.");
    expect(saidInText(lines.join("\n"), false)).toContain("It is QpWmZtRk.");
  });

  test("is not what a server writes for people, nor bytes that are no text", () => {
    expect(saidInText("<html>KEY</html>", true)).toEqual([]);
    expect(saidInText("\u001f\u008bKEY", true)).toEqual([]);
    expect(saidInText("upstream says KEY", false)).toEqual([]);
  });
});
