import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION } from "./shared.ts";

export const CHECK: CommandDefinition = {
  name: "check",
  group: "Test cases",
  summary: "Check that test cases follow the rules",
  about: "Checks that suites follow format and rules; without arguments the bundled one.",
  arguments: {
    usage: "[SUITES...]",
    least: 0,
    most: Number.POSITIVE_INFINITY,
    takes: "files, folders or URLs of suites",
  },
  options: [JSON_OPTION],
  settings: { only: ["config", "suite", "cases"] },
  examples: ["nessie check policies/refunds.json", "nessie check --cases 'policies/*.json'"],
  exitCodes: "0 no problems; 1 problems; 64 bad usage",
};
