import { expect, test } from "@jest/globals";
import { mayHavePrompts, promptFilesIn } from "../../../src/cli/prompt-files.ts";

test("the best guess comes first: a system prompt, then any prompt, the upper folder before the lower", () => {
  const best = [
    "prompts/system-prompt.md",
    "system_prompt.txt",
    "src/bot/systemPrompt.md",
    "prompts/system.md",
    "app/assistant.prompt",
    "prompts/assistant.md",
    "app/prompts/deep/answers.txt",
    "prompts/user-message.md",
  ];
  expect(promptFilesIn([...best].reverse())).toEqual(best);
});

test.each([
  "README.md",
  "prompts/README.md",
  "prompts/CHANGELOG.md",
  "docs/system-prompt.md",
  "node_modules/x/prompts/system.md",
  ".github/prompts/system.md",
  "prompts/.draft.md",
  "prompts/build.ts",
  "system-prompt.json",
  "notes/filesystem.md",
  "operating-system.md",
  "prompted.md",
  "requirements.txt",
  "AGENTS.md",
  "prompts/a\u001b[2J.md",
  "prompts/a\nb.md",
  "",
])("%j is not taken for a system prompt", (path) => {
  expect(promptFilesIn([path])).toEqual([]);
});

test("folders of other people's files, of manuals and hidden ones are not looked into", () => {
  const folders = ["node_modules", ".git", "Docs", "dist", "__tests__", "prompts", "src", "config"];
  expect(folders.filter(mayHavePrompts)).toEqual(["prompts", "src", "config"]);
});
