import type { InputName } from "../../config/inputs.ts";
import type { OptionDefinition } from "../definition.ts";

export const JSON_OPTION: OptionDefinition = {
  name: "json",
  description: "Print the summary as JSON; everything else goes to stderr.",
};
export const QUIET_OPTION: OptionDefinition = {
  name: "quiet",
  description: "Print one line: the headline and where the report is.",
};
/** What a run is compared with. */
export const AGAINST_OPTION: OptionDefinition = {
  name: "against",
  value: "REF",
  optional: true,
  description: "Compare with a commit or branch; alone, the merge base.",
};
export const OPEN_OPTION: OptionDefinition = {
  name: "open",
  description: "Write the page and open it; in CI it is only written.",
};

export const GATE_EXIT_CODES = "0 passed, or a finished shard or part; 1 failed; 2 incomplete; 64 bad usage";

/** Settings that decide what is tested and when it passes. */
export const COMMON_SETTINGS: readonly InputName[] = [
  "cases",
  "conditions",
  "runs",
  "min-safety",
  "gate",
  "baseline",
];
