import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION } from "./shared.ts";

export const LIST: CommandDefinition = {
  name: "list",
  group: "Test cases",
  summary: "List suites and test cases",
  about: "Lists suites with their test cases, or shows some of the cases as they are sent.",
  options: [
    {
      name: "show",
      value: "CASE",
      list: true,
      description: "Show a case with its policy, prompts and keywords.",
    },
    { name: "seed", value: "N", description: "The seed it is shown with.", default: "1" },
    JSON_OPTION,
  ],
  settings: { only: ["config", "suite", "cases", "suites"] },
  examples: ["nessie list --show rules/locker-codes", "nessie list --suite none --cases 'policies/*.json'"],
};
