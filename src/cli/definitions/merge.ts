import type { CommandDefinition } from "../definition.ts";
import { AGAINST_OPTION, COMMON_SETTINGS, GATE_EXIT_CODES, JSON_OPTION, QUIET_OPTION } from "./shared.ts";

export const MERGE: CommandDefinition = {
  name: "merge",
  group: "Gate",
  summary: "Merge the reports of shards, exit with the gate's code",
  about:
    "Merges the reports of shards (run --shard 2/8), decides on the whole run, and exits with the gate's code. Settings must be those of the shards.",
  arguments: {
    usage: "REPORTS...",
    least: 1,
    most: Number.POSITIVE_INFINITY,
    takes: 'reports, such as "reports/**/report.json"',
  },
  options: [AGAINST_OPTION, JSON_OPTION, QUIET_OPTION],
  settings: { common: ["model", ...COMMON_SETTINGS, "report-dir"] },
  examples: [
    "nessie merge shards --model gpt-5-mini",
    'nessie merge "shards/*/report.json" --model m --json',
  ],
  exitCodes: GATE_EXIT_CODES,
};
