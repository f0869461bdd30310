import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION, OPEN_OPTION, QUIET_OPTION } from "./shared.ts";

export const SHOW: CommandDefinition = {
  name: "show",
  group: "Results",
  summary: "Print the table of a report again, or open its page",
  about: "Prints the table of reports again, side by side if there are several.",
  arguments: {
    usage: "[REPORTS...]",
    least: 0,
    most: Number.POSITIVE_INFINITY,
    takes: "reports or folders with reports",
  },
  options: [
    OPEN_OPTION,
    {
      name: "page",
      value: "FILE",
      description: "Where the page is written.",
      default: "report.html next to the report",
    },
    JSON_OPTION,
    QUIET_OPTION,
  ],
  examples: ["nessie show --open", "nessie show nessie-demo --json"],
};
