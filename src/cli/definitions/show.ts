import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION, OPEN_OPTION, QUIET_OPTION } from "./shared.ts";

export const SHOW: CommandDefinition = {
  name: "show",
  group: "Results",
  summary: "Print the table of a report again, or the trend of many",
  about:
    "Prints the table of reports again, side by side if there are several; or, with --history, figures by date and flaky cases.",
  arguments: {
    usage: "[REPORTS...]",
    least: 0,
    most: Number.POSITIVE_INFINITY,
    takes: "reports or folders with reports",
  },
  options: [
    {
      name: "history",
      value: "FOLDER",
      description: "Show the trend over all reports in a folder instead.",
    },
    OPEN_OPTION,
    {
      name: "page",
      value: "FILE",
      description: "Where the page is written.",
      default: "report.html next to the report, history.html in FOLDER",
    },
    JSON_OPTION,
    QUIET_OPTION,
  ],
  examples: ["nessie show --open", "nessie show --history nightly-reports --open"],
};
