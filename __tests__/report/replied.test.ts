import { expect, test } from "@jest/globals";
import type { Reply } from "../../src/endpoint/reply.ts";
import { noticesOfModels } from "../../src/report/replied.ts";
import { reportOf, rightReply } from "../support/record.ts";
import { said } from "../support/verdicts.ts";

const by = (...models: readonly string[]): Reply[] => models.map((model) => ({ ...said("No."), model }));

test.each([
  ["its own name", "gpt-5-mini", "gpt-5-mini"],
  ["a date behind it", "gpt-5-mini", "gpt-5-mini-2025-08-07"],
  ["a provider in front", "openai/gpt-5-mini", "GPT-5-mini"],
  ["the name that was asked for with its date", "models/gemini-3-pro-001", "gemini-3-pro"],
])("a model that replies under %s is no news", (_name, asked, said) => {
  expect(noticesOfModels(asked, by(said, said))).toEqual([]);
});

test("an endpoint that names no model is no news", () => {
  expect(noticesOfModels("m", [said("No."), { kind: "unanswered", cause: "empty", detail: "" }])).toEqual([]);
});

test("a reply of another model is told", () => {
  expect(noticesOfModels("gpt-5", by("llama-4"))).toEqual([
    "The endpoint says that llama-4 replied, not gpt-5: another name of it, or another model.",
  ]);
});

test("replies of several models are told, the most frequent first, and not more than five", () => {
  expect(noticesOfModels("gpt-5", by("llama-4", "gpt-5", "gpt-5"))).toEqual([
    "The endpoint says that 2 models replied: gpt-5 (2), llama-4 (1). The figures are those of all of them together.",
  ]);
  expect(noticesOfModels("m", by("a", "b", "c", "d", "e", "f"))[0]).toContain(
    "6 models replied: a (1), b (1), c (1), d (1), e (1), ….",
  );
});

test("the report tells it once, without a secret, and passes or fails as before", () => {
  const reply: typeof rightReply = (trial) => ({ ...rightReply(trial), model: "key-1234" });
  const notice = "The endpoint says that *** replied, not some-model: another name of it, or another model.";
  const redact = (text: string): string => text.replaceAll("key-1234", "***");
  const parameters = { inForce: {}, notices: [notice] };
  expect(reportOf({ reply, redact, parameters })).toMatchObject({
    parameters: { notices: [notice] },
    outcome: { kind: "passed" },
  });
});
