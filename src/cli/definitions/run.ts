import { CONDITIONS } from "../../suite/conditions.ts";
import type { CommandDefinition } from "../definition.ts";
import { AGAINST_OPTION, GATE_EXIT_CODES, JSON_OPTION, QUIET_OPTION } from "./shared.ts";

export const RUN: CommandDefinition = {
  name: "run",
  group: "Gate",
  summary: "Run every trial, score it, exit with the gate's code",
  about: "Runs every trial, scores it, and exits with the gate's code.",
  options: [
    { name: "dry-run", description: "Print plan, tokens and cost; send nothing." },
    { name: "resume", description: "Continue the run in report-dir: only the missing trials." },
    {
      name: "restart",
      description: "Start over; the journal of an unfinished run is moved aside.",
      rare: true,
    },
    {
      name: "case",
      value: "CASE",
      list: true,
      description: "Ask only these cases, such as skill/*. A part never passes.",
    },
    { name: "last-failed", description: "Ask only what failed in the last report." },
    {
      name: "condition",
      value: "NAME",
      list: true,
      description: "Ask only in these conditions. A part never passes.",
      choices: CONDITIONS,
      rare: true,
    },
    AGAINST_OPTION,
    { ...JSON_OPTION, rare: true },
    { ...QUIET_OPTION, rare: true },
  ],
  settings: { common: ["model", "endpoint", "cases", "runs", "min-safety", "gate"] },
  examples: ["nessie run --model gpt-5-mini --runs 1", "nessie run --case skill/palindrome --dry-run"],
  exitCodes: GATE_EXIT_CODES,
};
