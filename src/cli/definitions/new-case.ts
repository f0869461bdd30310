import type { CommandDefinition } from "../definition.ts";

export const NEW_CASE: CommandDefinition = {
  name: "new-case",
  group: "Test cases",
  summary: "Write a template for a test case of your own",
  about: "Writes a test case to start from, into a new file or at the end of an existing one.",
  arguments: { usage: "ID", least: 1, most: 1, takes: "one id, such as refund-status" },
  options: [
    { name: "suite", value: "NAME", description: "Name of the suite.", default: "own" },
    { name: "to", value: "FILE", description: "Where it is written.", default: "policies/SUITE.json" },
  ],
  examples: ["nessie new-case refund-status", "nessie new-case refund-status --to policies/shop.json"],
};
