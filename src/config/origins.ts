import { INPUT_NAMES, inputNamed } from "./input-names.ts";
import type { InputName, Inputs } from "./inputs.ts";
import { originText } from "./origin.ts";

/** What decides what is sent and how it is judged; the rest belongs to a job and not to the run. */
const OF_RUN = INPUT_NAMES.filter((name) => {
  const { part, group } = inputNamed(name);
  return part !== "run" || (group === "tested" && name !== "config");
});

/** Where each setting came from, for the report. */
export function originTexts(
  origins: Inputs["origins"],
  names: readonly InputName[] = OF_RUN,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, originText(origins[name])]));
}

/** The same of the settings that decide, for a report that was made elsewhere. */
export function originsOfGate(origins: Inputs["origins"]): Record<string, string> {
  return originTexts(
    origins,
    INPUT_NAMES.filter((name) => inputNamed(name).part === "gate"),
  );
}
