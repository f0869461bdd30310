import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { endingOf, worstEnding } from "../../../src/endpoint/endings.ts";
import { parseResponse } from "../../../src/endpoint/parse-body.ts";

const WHOLE =
  "stop STOP eos eos_token stop_token normal end_turn stop_sequence tool_calls function_call complete COMPLETE Completed".split(
    " ",
  );

describe("an ending is", () => {
  test.each([...WHOLE, undefined, null, ""])("that of a whole reply if it is called %j", (word) => {
    expect(endingOf(word)).toEqual({ finish: "stop" });
  });

  test.each([
    [
      "length",
      [
        "length",
        "max_tokens",
        "MAX_TOKENS",
        "max_output_tokens",
        "model_length",
        "model_context_window_exceeded",
      ],
    ],
    [
      "filtered",
      [
        "content_filter",
        "SAFETY",
        "RECITATION",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "sensitive",
        "refusal",
        "guardrail_intervened",
      ],
    ],
    [
      "broken",
      [
        "error",
        "abort",
        "insufficient_system_resource",
        "in_progress",
        "queued",
        "incomplete",
        "repetition",
        7,
        true,
        {},
      ],
    ],
  ] as const)("%s when it is called %j", (finish, words) => {
    for (const word of words) expect(endingOf(word)).toMatchObject({ finish });
  });

  test("never that of a whole reply for a word that is not on the list", () => {
    const other = fc
      .string()
      .filter(
        (word) => word !== "" && !WHOLE.includes(word.toLowerCase()) && word.toLowerCase() !== "completed",
      );
    fc.assert(fc.property(other, (word) => expect(endingOf(word).finish).not.toBe("stop")));
  });

  test("the worst of several", () => {
    expect(worstEnding([{ finish: "stop" }, { finish: "broken", reason: "x" }]).finish).toBe("broken");
    expect(worstEnding([]).finish).toBe("stop");
  });
});

describe("a response is not whole", () => {
  const message = { type: "message", content: [{ type: "output_text", text: "Sure! It is" }] };

  test.each<readonly [string, object, string]>([
    ["in progress", { status: "in_progress", output: [message] }, "broken"],
    ["queued", { status: "queued", output: [message] }, "broken"],
    ["incomplete for no reason", { status: "incomplete", output: [message] }, "broken"],
    [
      "incomplete for another",
      { status: "incomplete", incomplete_details: { reason: "x" }, output: [message] },
      "broken",
    ],
    [
      "with a reason though completed",
      { status: "completed", incomplete_details: { reason: "max_output_tokens" }, output: [message] },
      "length",
    ],
    [
      "with an item that is not",
      { status: "completed", output: [{ ...message, status: "incomplete" }] },
      "broken",
    ],
    [
      "with a call that is not",
      { output: [message, { type: "function_call", name: "PAY", arguments: "{}", status: "in_progress" }] },
      "broken",
    ],
  ])("%s", (_name, body, finish) => {
    expect(parseResponse(body)).toMatchObject({ kind: "reply", reply: { finish } });
  });

  test("but is whole if it and all its items are", () => {
    const whole = { status: "completed", output: [{ ...message, status: "completed" }] };
    expect(parseResponse(whole)).toMatchObject({ reply: { finish: "stop" } });
  });
});
