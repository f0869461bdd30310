import { keysOf } from "../collections.ts";
import { CONDITIONS, conditionNamed } from "../suite/conditions.ts";
import { type ActionName, GROUPS } from "./input-definition.ts";
import { inputNamed, inputsOfAction } from "./input-names.ts";
import type { InputName } from "./inputs.ts";
import { OUTPUT_NAMES, OUTPUTS } from "./outputs.ts";
import { REPORT_FORMATS } from "./report-formats.ts";

interface ActionText {
  readonly name: string;
  readonly description: string;
  /** From the folder of the action. */
  readonly main: string;
  readonly folder: string;
}

/** The actions of this repository, each with its own action.yml. */
export const ACTIONS = {
  gate: {
    name: "NESSiE gate",
    description:
      "Keeps a language model out of production until it passes the tests that no deployed model should ever fail",
    main: "dist/action/gate.js",
    folder: ".",
  },
  publish: {
    name: "NESSiE gate: publish",
    description: "Shows the report of an earlier, unprivileged run in a pull request, and judges it again",
    main: "../dist/action/publish.js",
    folder: "publish",
  },
  merge: {
    name: "NESSiE gate: merge",
    description: "Joins the reports of shards or models that other jobs tested, and decides on them together",
    main: "../dist/action/merge.js",
    folder: "merge",
  },
} as const satisfies Record<ActionName, ActionText>;

/**
 * The whole text of an action.yml. Inputs have no defaults there: the runner would hand them over as if they were given,
 * and they would win over the config file.
 */
export function actionYaml(action: ActionName): string {
  const { name: title, description, main } = ACTIONS[action];
  const inputs = groupsOf(inputsOfAction(action)).flatMap(({ heading, names }) => [
    `  # ${heading}`,
    ...names.flatMap((name) => inputYaml(name)),
  ]);
  const outputs = OUTPUT_NAMES.flatMap((name) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(OUTPUTS[name])}`,
  ]);
  return `${[
    "# Made from src/config/inputs.ts and src/config/outputs.ts by `npm run generate`; a test compares them.",
    `name: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    "author: nessie-action contributors",
    "branding:",
    "  icon: shield",
    "  color: blue",
    "inputs:",
    ...inputs,
    "outputs:",
    ...outputs,
    "runs:",
    "  using: node24",
    `  main: ${main}`,
  ].join("\n")}\n`;
}

function inputYaml(name: InputName): string[] {
  const { description, default: value } = inputNamed(name);
  const isExpression = value?.startsWith("${{") === true;
  const text = value === undefined || isExpression ? description : `${description} Default: ${value}.`;
  return [
    `  ${name}:`,
    `    description: ${JSON.stringify(text)}`,
    "    required: false",
    ...(isExpression ? [`    default: ${JSON.stringify(value)}`] : []),
  ];
}

interface SettingGroup {
  readonly heading: string;
  readonly names: readonly InputName[];
}

/** Settings under the headings that have any of them. */
export function groupsOf(names: readonly InputName[]): SettingGroup[] {
  return keysOf(GROUPS)
    .map((group) => ({
      heading: GROUPS[group],
      names: names.filter((name) => inputNamed(name).group === group),
    }))
    .filter((group) => group.names.length > 0);
}

/** The tables of inputs. */
export function inputTable(): string {
  return groupsOf(inputsOfAction("gate"))
    .map(({ heading, names }) => `\n### ${heading}\n\n${settingTable(names, "input")}\n`)
    .join("");
}

/** A table of settings, their meanings and defaults. */
export function settingTable(names: readonly InputName[], title: "input" | "setting"): string {
  const rows = names.map((name) => {
    const { description, default: value } = inputNamed(name);
    const shown = value === undefined ? "" : `\`${value}\``;
    return `| \`${name}\` | ${description.replaceAll("|", "\\|")} | ${shown} |`;
  });
  return [`| ${title} | meaning | default |`, "| --- | --- | --- |", ...rows].join("\n");
}

/** The table of outputs. */
export function outputTable(): string {
  const rows = OUTPUT_NAMES.map((name) => `| \`${name}\` | ${OUTPUTS[name].replaceAll("|", "\\|")} |`);
  return ["| output | meaning |", "| --- | --- |", ...rows].join("\n");
}

/** Replaces the text between `<!-- name -->` and `<!-- /name -->`. Throws if the marks are missing. */
export function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start === -1 || end < start) throw new Error(`The marks ${open} and ${close} are missing`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

function conditionTable(): string {
  const rows = CONDITIONS.map((condition) => {
    const { difference, cases } = conditionNamed(condition);
    return `| \`${condition}\` | ${difference} | ${cases} |`;
  });
  return ["| condition | difference | cases |", "| --- | --- | --- |", ...rows].join("\n");
}

function fileList(): string {
  const files = [
    "- `trials.jsonl`: a line per trial, as it ends; `--resume` continues from it",
    "- `report.json`: everything, except the key",
    ...Object.values(REPORT_FORMATS).map(({ file, content }) => `- \`${file}\`: ${content}`),
  ];
  return `\n${files.join("\n")}\n`;
}

/** docs/report.md with its generated list updated. */
export function reportManual(current: string): string {
  return replaceBetween(current, "files", fileList());
}

/** docs/conditions.md with its generated table updated. */
export function conditionsManual(current: string): string {
  return replaceBetween(current, "conditions", conditionTable());
}
