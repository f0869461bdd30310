import { INPUT_NAMES, inputNamed, isInputName } from "./input-names.ts";
import type { InputName } from "./inputs.ts";
import { FORMER_INPUTS, MOVED } from "./moved.ts";
import { groupsOf, replaceBetween, settingTable } from "./reference.ts";

/** docs/settings.md with its generated tables updated. */
export function settingsManual(current: string): string {
  const tables = {
    test: settingTable(inPart("test"), "setting"),
    gate: groupsOf(inPart("gate"))
      .map(({ names }) => names)
      .map((names) => settingTable(names, "setting"))
      .join("\n\n"),
    run: settingTable(inPart("run"), "setting"),
    former: formerTable(),
  };
  return Object.entries(tables).reduce((text, [name, table]) => replaceBetween(text, name, table), current);
}

function inPart(part: string): InputName[] {
  return INPUT_NAMES.filter((name) => inputNamed(name).part === part);
}

/** Where each of the former inputs is now. */
export function formerTable(): string {
  const rows = FORMER_INPUTS.map((name) => `| \`${name}\` | ${placeOf(name)} |`);
  return ["| former input | now |", "| --- | --- |", ...rows].join("\n");
}

function placeOf(name: string): string {
  if (!isInputName(name)) return `${MOVED[name]}`;
  const { part, actions = [] } = inputNamed(name);
  const inFile = part === "run" ? [] : [`\`${part}.${name}\` in nessie.yml`];
  if (actions.length === 0) return inFile.join("");
  if (!actions.includes("gate")) return `input of the actions ${actions.join(" and ")}`;
  return ["input", ...inFile].join(", or ");
}
