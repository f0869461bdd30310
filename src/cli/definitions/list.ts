import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION } from "./shared.ts";

export const LIST: CommandDefinition = {
  name: "list",
  group: "Test cases",
  summary: "List suites and test cases",
  about: "Lists suites with their test cases and prompts.",
  options: [JSON_OPTION],
  settings: { only: ["suite", "suite-sha256", "cases", "suites"] },
  examples: ["nessie list --suites agentic", "nessie list --suite none --cases 'policies/*.json'"],
};
