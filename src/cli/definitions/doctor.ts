import type { CommandDefinition } from "../definition.ts";
import { JSON_OPTION } from "./shared.ts";

export const DOCTOR: CommandDefinition = {
  name: "doctor",
  group: "Gate",
  summary: "Check what the endpoint supports, show what a run would send",
  about: "Checks with a few small requests what the endpoint supports, and shows what a run would send.",
  options: [JSON_OPTION],
  settings: {
    except: ["against-model"],
    common: ["model", "endpoint", "api", "conditions", "reasoning", "extra-body"],
  },
  examples: [
    "nessie doctor --model gpt-5-mini",
    "nessie doctor --model llama3 --endpoint http://localhost:11434/v1",
  ],
  exitCodes: "0 ready; 1 not ready; 64 bad usage",
};
