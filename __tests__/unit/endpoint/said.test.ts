import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { looseJson } from "../../../src/endpoint/loose-json.ts";
import { modelTexts, modelTextsInRaw } from "../../../src/endpoint/model-texts.ts";

describe("JSON that may be broken", () => {
  test("is read like any other if it is complete", () => {
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
      expect(modelTexts(value)).toEqual(['It is "KEY\u00e9" \\ .']);
    }
    expect(modelTexts(looseJson('{"choices":[{"message":{"content":"It is KE\\u00')[0])).toEqual([
      "It is KE",
    ]);
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
    ["an answer that is a number", { choices: [{ message: { content: 4781 } }] }, ["4781"]],
    [
      "an answer that is an object",
      { choices: [{ message: { content: { code: 4781 } } }] },
      ['{"code":4781}', "code", "4781"],
    ],
    [
      "an error that repeats the request as Mistral's does",
      { object: "error", message: { detail: [{ loc: ["body"], msg: "no", input: { content: "q" } }] } },
      [],
    ],
    ["a thought in a stream", { type: "response.reasoning_summary_text.delta", delta: "t" }, []],
    ["a summary whose type was cut off", { output: [{ id: "rs_1", summary: [{ text: "t" }] }] }, []],
    ["the conversation that is repeated", { output: [{ role: "system", content: [{ text: "q" }] }] }, []],
    ["what was given to the model", { output: [{ content: [{ type: "input_text", text: "q" }] }] }, []],
    [
      "a prompt beside the choice",
      { choices: [{ raw_output: { prompt_fragments: ["q"] }, input: "q" }] },
      [],
    ],
    [
      "the settings of a response",
      { text: { format: { type: "text" }, verbosity: "medium" }, output: [] },
      [],
    ],
  ])("is found in %s", (_name, body, expected) => {
    expect(modelTexts(body)).toEqual(expected);
  });

  test("is joined where a stream brings it in pieces", () => {
    const lines = ["It is QpWm", "ZtRk."].map((content) =>
      JSON.stringify({ choices: [{ delta: { content } }] }),
    );
    const events = lines.map((line) => `data: ${line}\r\n\r\n`).join("");
    expect(modelTextsInRaw(`: ping\r\n${events}data: [DONE]\r\n`, false)).toContain("It is QpWmZtRk.");
    expect(modelTextsInRaw(lines.join("\n"), false)).toContain("It is QpWmZtRk.");
  });

  test("is found in a stream of which an event is no JSON", () => {
    const events = [
      '{"choices":[{"delta":{"content":"Ok. "}}]}',
      "keep-alive",
      '{"choices":[{"delta":{"content":"KEY"}}]}',
    ];
    expect(modelTextsInRaw(events.map((one) => `data: ${one}\n\n`).join(""), false)).toContain("Ok. KEY");
  });

  test("excludes thoughts, even if a stream brings them in pieces", () => {
    const pieces = ["<think>", "the KEY", "</think>", "No."];
    const lines = pieces.map((content) => JSON.stringify({ choices: [{ delta: { content } }] }));
    expect(modelTextsInRaw(lines.join("\n"), false)).toEqual(["<think>the KEY</think>No."]);
  });

  test.each([
    [
      "a number that JSON does not know",
      '{"choices":[{"index":0,"logprobs":NaN,"x":-Infinity,"message":{"content":"KEY"}}]}',
    ],
    ["a comma too many", '{"choices":[{"message":{"content":"KEY",},},],}'],
    [
      "Python's words and quotes",
      "{'choices': [{'x': None, 'y': True, 'message': {'content': 'It\\'s \"KEY\"'}}]}",
    ],
    ["names without quotes", '{choices:[{message:{content:"KEY"}}]}'],
    ["a word of no language", '{"choices":[{"x":<object at 0x7f>,"message":{"content":"KEY"}}]}'],
  ])("is found next to %s", (_name, text) => {
    expect(modelTextsInRaw(text, false).join()).toContain("KEY");
  });

  test("is text even if a character of it was torn", () => {
    expect(modelTextsInRaw("It is KEY \ufffd", true)).toEqual(["It is KEY \ufffd"]);
  });

  test("does not grow with the depth of its lists, nor with their length", () => {
    const nested = Array.from({ length: 45 }).reduce<unknown>((inner) => [inner, "c"], ["a", "b"]);
    expect(modelTexts({ choices: [{ message: { content: nested } }] }).join("").length).toBeLessThan(1_000);
    const many = Array.from({ length: 300_000 }, (_, place) => String(place));
    expect(modelTexts({ choices: [{ message: { content: many } }] }).length).toBe(1);
    const call = { name: "x", arguments: JSON.stringify(many.map(Number)) };
    expect(
      modelTexts({ choices: [{ message: { tool_calls: [{ function: call }] } }] }).length,
    ).toBeGreaterThan(0);
  });

  test("is not what a server writes for people, nor bytes that are no text", () => {
    expect(modelTextsInRaw("<html>KEY</html>", true)).toEqual([]);
    expect(modelTextsInRaw("\u001f\u008bKEY", true)).toEqual([]);
    expect(modelTextsInRaw("upstream says KEY", false)).toEqual([]);
  });
});
