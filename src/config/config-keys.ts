import { closest } from "../suite/suggest.ts";
import type { SettingPart } from "./input-definition.ts";
import { INPUT_NAMES, inputNamed, isInputName, PER_MODEL } from "./input-names.ts";
import type { InputName } from "./inputs.ts";
import { MOVED } from "./moved.ts";

/** The parts of the config file. */
export const FILE_PARTS = ["test", "gate"] as const satisfies readonly SettingPart[];
export type FilePart = (typeof FILE_PARTS)[number];

/** What a model of the list has besides its own settings. */
const OF_MODEL = ["model", "name", "endpoint"];

/** Why a key cannot stand in this part, or at the top of the file; ends a sentence that begins with the key. */
export function keyProblem(key: string, part?: FilePart): string {
  const own = partOf(key);
  if (own !== undefined) return `belongs to the part ${own}`;
  if (isInputName(key)) return notInFile(key);
  if (Object.hasOwn(MOVED, key)) return MOVED[key] ?? "";
  const names = [...INPUT_NAMES, "models"].filter((name) => partOf(name) !== undefined);
  const meant = closest(key, part === undefined ? [...FILE_PARTS, ...names] : names);
  const where =
    part === undefined ? "a part of the file; the parts are test and gate" : `a setting of ${part}`;
  if (meant === undefined) return `is not ${where}${part === undefined ? "" : " (docs/settings.md has all)"}`;
  return `is not ${where}; did you mean ${pathOf(meant, part)}?`;
}

/** Why a key cannot stand in a model of `test.models`. */
export function modelKeyProblem(key: string): string {
  const own = partOf(key);
  if (own !== undefined) return `is not a setting of a model; it belongs to the part ${own}, for all models`;
  if (isInputName(key)) return notInFile(key);
  if (Object.hasOwn(MOVED, key)) return MOVED[key] ?? "";
  const names = [...OF_MODEL, ...PER_MODEL];
  const meant = closest(key, names);
  return `is not a setting of a model; ${meant === undefined ? `those are ${names.join(", ")}` : `did you mean ${meant}?`}`;
}

/** The part in which a key stands; undefined if it stands in neither. */
function partOf(key: string): FilePart | undefined {
  const part = key === "models" ? "test" : isInputName(key) ? inputNamed(key).part : undefined;
  return FILE_PARTS.find((one) => one === part);
}

function pathOf(name: string, part: FilePart | undefined): string {
  const own = partOf(name);
  return own === undefined || own === part || isFilePart(name) ? name : `${own}.${name}`;
}

function isFilePart(name: string): boolean {
  return FILE_PARTS.some((part) => part === name);
}

function notInFile(name: InputName): string {
  const { secret, environment, actionOnly } = inputNamed(name);
  const why = secret === true ? ", which anybody can read" : "";
  const input = secret === true ? "an input from a secret" : "an input of the action";
  const instead =
    environment === undefined
      ? actionOnly !== true && ` or a flag (--${name})`
      : `, or in the environment (${environment.join(" or ")})`;
  return `is never read from a file${why}: give it as ${input}${instead || ""}`;
}
