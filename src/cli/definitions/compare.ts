import { COMPARISON } from "../default-paths.ts";
import type { CommandDefinition } from "../definition.ts";
import { OPEN_OPTION } from "./shared.ts";

export const COMPARE: CommandDefinition = {
  name: "compare",
  group: "Results",
  summary: "Compare two reports, for example of two models",
  about: "Compares two reports: figures beyond noise, and changed cases. Writes a page.",
  arguments: { usage: "BEFORE NOW", least: 2, most: 2, takes: "two reports, the earlier one first" },
  options: [
    OPEN_OPTION,
    { name: "page", value: "FILE", description: "Where the page is written.", default: COMPARISON },
  ],
  examples: [
    "nessie compare before.json now.json",
    "nessie compare nessie-baseline.json nessie-report --open",
  ],
};
