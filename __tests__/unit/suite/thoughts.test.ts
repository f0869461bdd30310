import { describe, expect, test } from "@jest/globals";
import { withoutThoughts } from "../../../src/suite/thoughts.ts";

const MARKS: readonly (readonly [opens: string, closes: string])[] = [
  ["<think>", "</think>"],
  ["<THINK>", "</Think>"],
  ["<thinking>", "</thinking>"],
  ["<thought>", "</thought>"],
  ["<reasoning>", "</reasoning>"],
  ["<seed:think>", "</seed:think>"],
  ["<longcat_think>", "</longcat_think>"],
  ["[THINK]", "[/THINK]"],
  ["◁think▷", "◁/think▷"],
  ["<|begin_of_thought|>", "<|end_of_thought|>"],
  ["<|START_THINKING|>", "<|END_THINKING|>"],
  ["<|channel>thought\n", "<channel|>"],
  ["<|channel|>analysis<|message|>", "<|end|><|start|>assistant<|channel|>final<|message|>"],
  ["<|channel|>analysis<|message|>", "<|start|>assistant<|channel|>final<|message|>"],
  ["<|start|>assistant<|channel|>analysis<|message|>", "<|channel|>final<|message|>"],
];

describe.each(MARKS)("thoughts between %s and %s", (opens, closes) => {
  test("are dropped from the beginning of a reply, however many blocks there are [L6]", () => {
    expect(withoutThoughts(` \n${opens}the KEY${closes}No.`)).toMatchObject({ text: "No.", orphaned: false });
    const several = `\uFEFF${opens}a${closes}\n${opens}b${closes}No.`;
    if (!closes.includes("final")) expect(withoutThoughts(several)).toMatchObject({ text: "No." });
  });

  test("leave nothing if they do not end [L6]", () => {
    expect(withoutThoughts(`${opens}the KEY, and more`).text).toBe("");
  });

  test("count as text where they come later in the reply", () => {
    const reply = `Well: ${opens}the KEY`;
    expect(withoutThoughts(reply).text).toBe(reply);
  });
});

test.each(MARKS.slice(0, -3))(
  "an end of thoughts that did not begin with %s leaves what follows",
  (_opens, closes) => {
    expect(withoutThoughts(`the KEY, hm.${closes}No.`)).toMatchObject({ text: "No.", orphaned: true });
  },
);

test("harmony without its control tokens is read as such only where it ends", () => {
  expect(withoutThoughts("analysisThe KEY.assistantfinalNo.").text).toBe("No.");
  expect(withoutThoughts("analysis of the KEY").text).toBe("analysis of the KEY");
});

test("a reply in harmony's final channel alone has no thoughts", () => {
  expect(withoutThoughts("<|channel|>final<|message|>No.")).toEqual({
    text: "No.",
    thoughts: "",
    orphaned: false,
  });
});

test("a call in harmony's commentary is not a thought", () => {
  const call = '<|channel|>commentary to=functions.PAY <|message|>{"it":"KEY"}';
  expect(withoutThoughts(call).text).toBe(call);
});

test("many blocks are read in little time", () => {
  expect(withoutThoughts("<think></think>".repeat(200_000)).text).toBe("");
  expect(withoutThoughts("</think>".repeat(200_000)).orphaned).toBe(true);
});
