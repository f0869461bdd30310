import { stringify } from "yaml";
import { shellQuoted } from "../report/render/escape.ts";
import { readYaml } from "../suite/yaml.ts";
import { NO_OWNER } from "../version.ts";
import { REPORT_DIR } from "./default-paths.ts";

export const CONFIG_FILE = "nessie.yml";
export const WORKFLOW_FILE = ".github/workflows/nessie.yml";

/** What is tested. */
export interface Tested {
  readonly model: string;
  readonly systemPromptFile?: string | undefined;
}

/** What the config file says. */
interface ConfigChoices extends Tested {
  /** This action, as in `uses`: `owner/name@ref`. */
  readonly action: string;
}

/** What the workflow says. */
interface WorkflowChoices {
  readonly action: string;
  /** Absent if it is the default. */
  readonly endpoint?: string | undefined;
}

/** The text of a new config file. */
export function configText({ action, ...tested }: ConfigChoices): string {
  const [repository = "", ref = ""] = action.split("@");
  const lines = [
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/${repository}/${ref}/nessie.schema.json`,
    `# https://github.com/${repository}: docs/settings.md has every setting`,
    "test: # what is tested: read from the change",
    ...testedLines(tested).map((line) => `  ${line}`),
    "gate: # how it is judged: in a pull request read from the base commit",
    "  runs: 3",
  ];
  return `${lines.join("\n")}\n`;
}

function testedLines(tested: Tested): string[] {
  return stringify(settingsIn(tested), { lineWidth: 0 }).trimEnd().split("\n");
}

function settingsIn({ model, systemPromptFile }: Tested): Readonly<Record<string, string>> {
  return { model, ...(systemPromptFile !== undefined && { "system-prompt-file": systemPromptFile }) };
}

/** Whether these names are read from the config file as they are. */
export function canBeWritten(tested: Tested): boolean {
  const read = readYaml(testedLines(tested).join("\n"));
  return read.kind === "data" && JSON.stringify(read.data) === JSON.stringify(settingsIn(tested));
}

/** Pinned like the workflows of the manuals; a test compares them. */
const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
const UPLOAD = "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0";

/** The text of a new workflow that runs the gate for every pull request. */
export function workflowText({ action, endpoint }: WorkflowChoices): string {
  const at =
    endpoint === undefined ? [] : [`          ${stringify({ endpoint }, { lineWidth: 0 }).trimEnd()}`];
  return `${[
    "name: model gate",
    "on:",
    "  pull_request: # all, so that the check can be required; watch-paths in nessie.yml can narrow it",
    "permissions: {}",
    "jobs:",
    "  nessie:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 40",
    "    permissions:",
    "      contents: read # to check out the repository",
    "      pull-requests: write # for the comment",
    "    steps:",
    `      - uses: ${CHECKOUT}`,
    "        with: { persist-credentials: false }",
    `      - uses: ${action}`,
    "        with: # endpoint and key come from here alone",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    "          api-key: ${{ secrets.OPENAI_API_KEY }}",
    ...at,
    "          artifact: nessie-report # the comment links to what the next step uploads",
    `      - uses: ${UPLOAD}`,
    "        if: always()",
    "        with: { name: nessie-report, path: nessie-report }",
  ].join("\n")}\n`;
}

/** What was written, and for which endpoint. */
interface Done {
  readonly action: string;
  readonly endpoint: string | undefined;
  readonly files: readonly string[];
}

/** What to do once the files are written. */
export function nextSteps({ action, endpoint, files }: Done): string[] {
  const flag = endpoint === undefined ? "" : ` --endpoint ${shellWord(endpoint)}`;
  const steps = [
    ...(action.startsWith(`${NO_OWNER}/`)
      ? [`In ${files.join(" and ")}, replace ${NO_OWNER} by the owner of the action's repository.`]
      : []),
    "Store the endpoint's key as a secret of the repository: gh secret set OPENAI_API_KEY",
    `Keep its reports out of git: echo ${REPORT_DIR}/ >> .gitignore`,
    `Try it here: export NESSIE_API_KEY=…; nessie run --runs 1${flag}`,
    `Commit: git add ${files.join(" ")}`,
  ];
  return [
    "Next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "A red run, without a key: nessie demo",
  ];
}

function shellWord(text: string): string {
  return /^[\w./:@%+-]+$/.test(text) ? text : shellQuoted(text);
}
