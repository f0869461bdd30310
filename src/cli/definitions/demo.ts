import { PERSONAS } from "../../demo/personas.ts";
import { DEMO_DIR } from "../default-paths.ts";
import type { CommandDefinition } from "../definition.ts";
import { COMMON_SETTINGS, JSON_OPTION, QUIET_OPTION } from "./shared.ts";

export const DEMO: CommandDefinition = {
  name: "demo",
  group: "Gate",
  summary: "Show the gate with a scripted model; needs no key",
  about: `Runs the real gate against a scripted model. The report goes to ${DEMO_DIR}.`,
  options: [
    {
      name: "persona",
      value: "NAME",
      description: "How the scripted model behaves.",
      default: "distractible",
      choices: PERSONAS,
    },
    { name: "exit-code", description: "Exit with the gate's code." },
    {
      name: "serve",
      description:
        "Only run the scripted model, for the suite and system prompt of nessie.yml, until stopped.",
    },
    {
      name: "port",
      value: "PORT",
      description: "Port of the scripted model; 0 for a free one.",
      default: "0; 8089 with --serve",
    },
    JSON_OPTION,
    QUIET_OPTION,
  ],
  settings: {
    except: ["endpoint", "against-model"],
    common: COMMON_SETTINGS,
    defaults: { model: "scripted", "report-dir": DEMO_DIR },
  },
  examples: ["nessie demo --persona keeps-policy", "nessie demo --serve --port 8089"],
  exitCodes: "0; with --exit-code as run; 64 bad usage",
};
