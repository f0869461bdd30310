import type { CommandDefinition } from "../definition.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;

export const COMPLETION: CommandDefinition = {
  name: "completion",
  group: "Shell",
  summary: `Print the completion script of ${SHELLS.join(", ")}`,
  about: "Prints a script that completes commands, flags and their values.",
  arguments: {
    usage: SHELLS.join("|"),
    least: 1,
    most: 1,
    takes: `one of ${SHELLS.join(", ")}`,
    choices: SHELLS,
  },
  examples: ['eval "$(nessie completion bash)"', "nessie completion fish | source"],
};
