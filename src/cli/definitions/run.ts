import type { CommandDefinition } from "../definition.ts";
import { COMMON_SETTINGS, GATE_EXIT_CODES, JSON_OPTION, QUIET_OPTION } from "./shared.ts";

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
    JSON_OPTION,
    QUIET_OPTION,
  ],
  settings: { common: ["model", "endpoint", ...COMMON_SETTINGS] },
  examples: ["nessie run --model gpt-5-mini --runs 1", "nessie run --model gpt-5-mini --dry-run"],
  exitCodes: GATE_EXIT_CODES,
};
