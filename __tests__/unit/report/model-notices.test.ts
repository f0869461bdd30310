import { expect, test } from "@jest/globals";
import type { Reply } from "../../../src/endpoint/reply.ts";
import { noticesOfModels } from "../../../src/report/model-notices.ts";
import { reportOf, rightReply } from "../../support/builders/reports.ts";
import { said } from "../../support/builders/verdicts.ts";

const by = (...models: readonly string[]): Reply[] => models.map((model) => ({ ...said("No."), model }));

test.each([
  ["its own name", "gpt-5-mini", "gpt-5-mini"],
  ["a date behind it", "gpt-5-mini", "gpt-5-mini-2025-08-07"],
  ["a provider in front", "openai/gpt-5-mini", "GPT-5-mini"],
  ["the name that was asked for with its date", "models/gemini-3-pro-001", "gemini-3-pro"],
  ["a date without strokes", "claude-opus-4", "claude-opus-4-20250514"],
  ["a day", "gpt-4", "gpt-4-0613"],
  ["a month", "mistral-large", "mistral-large-2407"],
  ["a month and a year", "command-r", "command-r-08-2024"],
  ["a short month and day", "gemini-2.5-pro-preview", "gemini-2.5-pro-preview-05-06"],
  ["a date of six digits", "doubao-seed", "doubao-seed-250615"],
  ["a date behind an @", "claude-opus-4", "claude-opus-4@20250101"],
  ["a version", "titan-text", "titan-text-v1:0"],
  ["a date and a version", "claude-3-5-sonnet", "claude-3-5-sonnet-20240620-v1:0"],
  ["a number of three digits", "gemini-2.0-flash", "gemini-2.0-flash-001"],
  ["the newest by its tag", "llama3.1", "llama3.1:latest"],
  ["the date of the newest", "claude-3-5-sonnet-latest", "claude-3-5-sonnet-20241022"],
  ["a provider within a provider", "accounts/fireworks/models/kimi-k2", "fireworks/kimi-k2"],
])("a model that replies under %s needs no notice", (_name, asked, said) => {
  expect(noticesOfModels(asked, by(said, said))).toEqual([]);
});

test.each([
  ["a smaller one", "gpt-5", "gpt-5-nano"],
  ["a larger one", "gpt-5-mini", "gpt-5"],
  ["a later one", "gpt-5", "gpt-5.1"],
  ["a later one by a stroke", "claude-opus-4", "claude-opus-4-1"],
  ["another kind", "gpt-5", "gpt-5-chat-latest"],
  ["another size", "llama3", "llama3:8b"],
  ["another date", "gpt-4-0613", "gpt-4-1106"],
  ["a number that is no date", "model", "model-4096"],
  ["the beginning of its name", "gpt-4o", "gpt-4"],
  ["an empty beginning", "gpt-4o", "openai/"],
  ["another provider's", "meta-llama/llama-3", "someone/llama-3"],
  ["dates without end", "gpt-5", `gpt-5${"-2025-08-07".repeat(27)}x`],
])("%s is reported as another model [L36]", (_name, asked, said) => {
  for (const [one, other] of [
    [asked, said],
    [said, asked],
  ] as const)
    expect(noticesOfModels(one, by(other))).toEqual([
      `The endpoint says that ${other} replied, not ${one}: an alias of it, or a different model.`,
    ]);
});

test("one model under several of its names is no news, but two of its dates are [L36]", () => {
  expect(noticesOfModels("gpt-5", by("gpt-5", "openai/gpt-5-2025-08-07", "GPT-5"))).toEqual([]);
  expect(noticesOfModels("gpt-5", by("gpt-5", "gpt-5-2025-08-07", "gpt-5-2025-10-01"))[0]).toContain(
    "3 models replied",
  );
  expect(noticesOfModels("gpt-5", by("gpt-5-nano", "openai/gpt-5-nano"))).toEqual([
    "The endpoint says that gpt-5-nano replied, not gpt-5: an alias of it, or a different model.",
  ]);
});

test("an endpoint that names no model needs no notice", () => {
  expect(noticesOfModels("m", [said("No."), { kind: "unanswered", cause: "empty", detail: "" }])).toEqual([]);
});

test("a reply of another model is noted", () => {
  expect(noticesOfModels("gpt-5", by("llama-4"))).toEqual([
    "The endpoint says that llama-4 replied, not gpt-5: an alias of it, or a different model.",
  ]);
});

test("replies of several models are named, the most frequent first, at most five [L36]", () => {
  expect(noticesOfModels("gpt-5", by("llama-4", "gpt-5", "gpt-5"))).toEqual([
    "The endpoint says that 2 models replied: gpt-5 (2), llama-4 (1). The figures cover all of them.",
  ]);
  expect(noticesOfModels("m", by("a", "b", "c", "d", "e", "f"))[0]).toContain(
    "6 models replied: a (1), b (1), c (1), d (1), e (1), ….",
  );
});

test("the report says so once, without a secret, and the outcome does not change", () => {
  const reply: typeof rightReply = (trial) => ({ ...rightReply(trial), model: "key-1234" });
  const notice = "The endpoint says that *** replied, not some-model: an alias of it, or a different model.";
  const redact = (text: string): string => text.replaceAll("key-1234", "***");
  const parameters = { inForce: {}, notices: [notice] };
  expect(reportOf({ reply, redact, parameters })).toMatchObject({
    parameters: { notices: [notice] },
    outcome: { kind: "passed" },
  });
});
