import { CONDITIONS, conditionNamed } from "../suite/conditions.ts";
import { INPUT_NAMES, inputNamed } from "./input-names.ts";
import { OUTPUT_NAMES, OUTPUTS } from "./outputs.ts";
import { REPORT_FORMATS } from "./report-formats.ts";

/** The whole text of action.yml, from the tables of inputs and outputs. */
export function actionYaml(): string {
  const inputs = INPUT_NAMES.flatMap((name) => {
    const { description, default: value, required } = inputNamed(name);
    return [
      `  ${name}:`,
      `    description: ${JSON.stringify(description)}`,
      `    required: ${required === true}`,
      ...(value === undefined ? [] : [`    default: ${JSON.stringify(value)}`]),
    ];
  });
  const outputs = OUTPUT_NAMES.flatMap((name) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(OUTPUTS[name])}`,
  ]);
  return `${[...HEAD, "inputs:", ...inputs, "outputs:", ...outputs, ...TAIL].join("\n")}\n`;
}

const HEAD = [
  "# Made from src/config/inputs.ts and src/config/outputs.ts by `npm run generate`; a test compares them.",
  "name: NESSiE gate",
  "description: Keeps a language model out of production until it passes the tests that no deployed model should ever fail",
  "author: nessie-action contributors",
  "branding:",
  "  icon: shield",
  "  color: blue",
];
const TAIL = ["runs:", "  using: node24", "  main: dist/action/index.js"];

/** The table of inputs for the README. */
export function inputTable(): string {
  const rows = INPUT_NAMES.map((name) => {
    const { description, default: value, required } = inputNamed(name);
    const shown = required ? "**required**" : value === undefined ? "" : `\`${value}\``;
    return `| \`${name}\` | ${description.replaceAll("|", "\\|")} | ${shown} |`;
  });
  return ["| input | meaning | default |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The table of outputs for the README. */
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

/** The README with its generated tables updated. */
export function readme(current: string): string {
  return replaceBetween(replaceBetween(current, "inputs", inputTable()), "outputs", outputTable());
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
