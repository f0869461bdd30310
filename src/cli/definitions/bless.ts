import { BASELINE } from "../default-paths.ts";
import type { CommandDefinition } from "../definition.ts";

export const BLESS: CommandDefinition = {
  name: "bless",
  group: "Results",
  summary: "Make the report of a complete run the baseline",
  about: "Makes the report of a complete run the baseline of later runs.",
  arguments: { usage: "[REPORT]", least: 0, most: 1, takes: "one report" },
  options: [
    { name: "to", value: "FILE", description: "Where the baseline is written.", default: BASELINE },
    { name: "force", description: "Write over an existing file." },
  ],
  examples: ["nessie bless", "nessie bless nessie-report --to baselines/gpt-5.json --force"],
};
