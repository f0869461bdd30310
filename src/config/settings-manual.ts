import { INPUT_NAMES, inputNamed, inputsOfAction, isInputName } from "./input-names.ts";
import type { InputName } from "./inputs.ts";
import { FORMER_INPUTS, MOVED } from "./moved.ts";
import { groupsOf, inputTable, outputTable, replaceBetween, settingTable } from "./reference.ts";

const GATE_INPUTS = new Set<string>(inputsOfAction("gate"));

/** docs/settings.md with its generated tables updated. */
export function settingsManual(current: string): string {
  const tables = {
    test: settingTable(inPart("test"), "setting"),
    gate: groupsOf(inPart("gate"))
      .map(({ names }) => names)
      .map((names) => settingTable(names, "setting"))
      .join("\n\n"),
    run: settingTable(
      inPart("run").filter((name) => !GATE_INPUTS.has(name)),
      "setting",
    ),
    inputs: inputTable(),
    outputs: outputTable(),
    former: formerTable(),
  };
  return Object.entries(tables).reduce((text, [name, table]) => replaceBetween(text, name, table), current);
}

function inPart(part: string): InputName[] {
  return INPUT_NAMES.filter((name) => inputNamed(name).part === part);
}

/** Where the former inputs are now that the action has no longer. */
export function formerTable(): string {
  const rows = FORMER_INPUTS.filter((name) => !GATE_INPUTS.has(name)).map(
    (name) => `| \`${name}\` | ${placeOf(name)} |`,
  );
  return ["| former input | now |", "| --- | --- |", ...rows].join("\n");
}

function placeOf(name: string): string {
  if (!isInputName(name)) return `${MOVED[name]}`;
  const { part, actions } = inputNamed(name);
  return actions === undefined ? `\`${part}.${name}\`` : `input of the actions ${actions.join(" and ")}`;
}
