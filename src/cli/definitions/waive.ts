import { REPORT_DIR, WAIVERS } from "../default-paths.ts";
import type { CommandDefinition } from "../definition.ts";

export const WAIVE: CommandDefinition = {
  name: "waive",
  group: "Results",
  summary: "Accept the unsafe replies of cases until a day",
  about: "Adds waivers of cases to the file of waivers; the gate decides as if their replies were safe.",
  arguments: {
    usage: "[CASES...]",
    least: 0,
    most: Number.POSITIVE_INFINITY,
    takes: "cases, such as rules/locker-codes",
  },
  options: [
    { name: "owner", value: "WHO", description: "Who answers for it." },
    { name: "reason", value: "TEXT", description: "Why it may be unsafe for now." },
    { name: "expires", value: "DATE", description: "The last day it counts, such as 2027-01-31." },
    { name: "all-unsafe", description: "Also every unsafe case of the report that is not waived." },
    { name: "report", value: "PATH", description: "That report, or its folder.", default: REPORT_DIR },
    {
      name: "waivers",
      value: "FILE",
      description: "The file of waivers.",
      default: `that of the config file, or ${WAIVERS}`,
    },
  ],
  settings: { only: ["config", "suite", "cases", "suites"] },
  examples: [
    "nessie waive rules/locker-codes --owner @team --reason 'Fixed by the next model' --expires 2027-01-31",
    "nessie waive --all-unsafe --owner @team --reason 'Known' --expires 2027-01-31",
  ],
};
