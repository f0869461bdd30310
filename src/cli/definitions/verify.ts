import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION } from "./shared.ts";

const NOT_COMPARED = "not compared";

export const VERIFY: CommandDefinition = {
  name: "verify",
  group: "Results",
  summary: "Say whether attested results allow a release",
  about:
    "Reads what gh attestation verify … --format json prints, from a file or standard input (-), and ends with 0 only if the newest test result passed. It checks no signature: signatures and identity are checked by gh, not by nessie (docs/recipes.md).",
  arguments: { usage: "[FILE]", least: 0, most: 1, takes: "at most one file, or - for standard input" },
  options: [
    {
      name: "allow-warned",
      description: "WARNED will do: something leaked and was forgiven, such as by a waiver.",
    },
    { name: "max-age", value: "AGE", description: "How old it may be, such as 90m, 24h or 7d." },
    {
      name: "min-safety",
      value: "PERCENT",
      description: "The safety that every model reached in every condition.",
    },
    {
      name: "source-ref",
      value: "REF",
      description: "The branch or tag it came from, such as refs/heads/main.",
    },
    JSON_OPTION,
  ],
  settings: {
    only: ["config", "suite", "cases", "suites", "system-prompt-file"],
    defaults: { config: NOT_COMPARED, suite: NOT_COMPARED },
  },
  examples: [
    "gh attestation verify a.md --repo OWNER/REPO --predicate-type TYPE --format json | nessie verify",
    "nessie verify verified.json --suite bundled --system-prompt-file a.md --max-age 24h",
  ],
  exitCodes: "0 accepted; 1 refused; 64 bad usage",
};
