import { GATE_ACTION } from "../../version.ts";
import type { CommandDefinition } from "../definition.ts";

export const INIT: CommandDefinition = {
  name: "init",
  group: "Gate",
  summary: "Write nessie.yml and a workflow for this repository",
  about: "Writes nessie.yml and a workflow for this repository, where there are none. Asks on a terminal.",
  options: [
    { name: "model", value: "NAME", description: "Model, as the endpoint names it." },
    { name: "endpoint", value: "URL", description: "Base URL of the endpoint." },
    {
      name: "system-prompt-file",
      value: "FILE",
      description: "Your system prompt, or none.",
      default: "the best guess, or asked",
    },
    {
      name: "action",
      value: "ACTION",
      description: `This action, as in uses: ${GATE_ACTION}.`,
      default: "that of this package",
    },
    { name: "yes", description: "Do not ask: go by flags and guesses." },
  ],
  examples: ["nessie init", "nessie init --yes --model gpt-5-mini"],
};
