import * as z from "zod";
import { MOST_SHARDS } from "../execution/shard.ts";
import { HELPFULNESS_RULES, MOST_CONFIRMATIONS } from "../gate/confirmations.ts";
import { GATES } from "../gate/rules.ts";
import { COMMENT_MODES, GATE_NAME } from "../report/comment/settings.ts";
import { FORMAT_FILES, FORMATS } from "../report/formats.ts";
import { CONDITIONS, REASONING, SYSTEM_ROLES } from "../suite/conversation.ts";
import { POSITIONS } from "../suite/system-prompt.ts";
import {
  decimal,
  globList,
  lines,
  modelNames,
  oneOf,
  optional,
  parseEndpoint,
  parseEndpoints,
  parseExtraBody,
  parseExtraHeaders,
  parseKeys,
  parseList,
  path,
  percentage,
  sha256,
  shard,
  trueOrFalse,
  visibleLine,
  wholeNumber,
} from "./parsers.ts";

/** One setting of the gate, the same for the action (`with: runs: 3`) and the command line (`--runs 3`). */
interface Input<Output = unknown> {
  readonly description: string;
  /** The text taken when none is given; absent: then it is empty. */
  readonly default?: string;
  readonly required?: true;
  /** Never quoted in a message. */
  readonly secret?: true;
  /** The variables from which the command line takes it, the first that is set; it then has no flag. */
  readonly environment?: readonly string[];
  /** It names files of the repository, which set up the gate: a change of theirs always matters. */
  readonly namesFiles?: true;
  /** The command line knows nothing of it. */
  readonly actionOnly?: true;
  /** A list with one entry a line; on the command line the flag may be repeated. */
  readonly lines?: true;
  /** A model may have its own in the file of models. */
  readonly perModel?: true;
  /** From the text given to its meaning; its messages continue «Input "runs" …». */
  readonly schema: z.ZodType<Output, string>;
}

const APIS = ["chat", "responses"] as const;

/** So many models a run may have; a comment with more could not be read. */
export const MOST_MODELS = 20;

/** Every setting, in the order of help, action.yml and README, which are made from this table. */
export const INPUTS = {
  endpoint: {
    description:
      "Base URL of an OpenAI-compatible API, up to and including /v1. https only, but for loopback addresses.",
    default: "https://api.openai.com/v1",
    schema: z.string().transform(parseEndpoint),
  },
  "api-key": {
    description:
      "Key for the endpoint, from a secret. Sent to the endpoint alone and masked in the log. Not needed for loopback endpoints.",
    secret: true,
    environment: ["NESSIE_API_KEY", "OPENAI_API_KEY"],
    schema: optional(visibleLine()),
  },
  model: {
    description:
      "Name of the model, as the endpoint knows it; several, one a line, are all tested and each must pass. Required unless models is given.",
    lines: true,
    schema: modelNames(MOST_MODELS),
  },
  models: {
    description:
      "Path of a JSON file of the workspace that lists models, each with an endpoint of those given here and settings of its own (docs/models.md).",
    namesFiles: true,
    schema: optional(z.string().refine((path) => !path.includes("\0"), "must be a path")),
  },
  endpoints: {
    description:
      "Further endpoints that models may choose, one `name: https://…/v1` a line; the input endpoint is `default` there.",
    lines: true,
    schema: z.string().transform(parseEndpoints),
  },
  "api-keys": {
    description:
      "Keys of further endpoints, one `name: key` a line, from secrets. Each is sent to the endpoint of its name alone and masked in the log.",
    secret: true,
    environment: ["NESSIE_API_KEYS"],
    schema: z.string().transform(parseKeys),
  },
  api: {
    description: "Which API the endpoint is asked through: chat (chat completions) or responses.",
    default: "chat",
    perModel: true,
    schema: oneOf(APIS),
  },
  suite: {
    description:
      "bundled, or none if only cases count; or a path: a .json file or a folder of them in the format of data/README.md, or a .jsonl file in the published format; or an https URL of such a file, with suite-sha256.",
    default: "bundled",
    namesFiles: true,
    schema: z.string(),
  },
  "suite-sha256": {
    description:
      "SHA-256 of the file at the suite's URL, in hexadecimal digits. Run once without it to be told the hash.",
    schema: optional(sha256()),
  },
  cases: {
    description:
      "Patterns of the team's own test cases, such as policies/*.json, separated by commas or lines, in the format of data/README.md and held to its rules; gated beside the suite (docs/own-cases.md).",
    namesFiles: true,
    schema: globList("shell"),
  },
  suites: {
    description: "Only these suites, separated by commas or lines; empty for all of them.",
    schema: z.string().transform(parseList),
  },
  conditions: {
    description: `How the prompts are put, separated by commas or lines: ${CONDITIONS.join(", ")} (docs/conditions.md).`,
    default: "plain, distraction",
    schema: z
      .string()
      .transform(parseList)
      .pipe(z.array(oneOf(CONDITIONS)).min(1)),
  },
  runs: {
    description: "How often the whole plan is repeated, each time with other secrets and names (1 to 20).",
    default: "3",
    schema: wholeNumber(1, 20),
  },
  seed: {
    description: "Seed of the first run; run k fills the test cases with seed + k − 1.",
    default: "1",
    schema: wholeNumber(0, 2_000_000_000),
  },
  shard: {
    description:
      "Holds only one of so many parts of the plan, such as 2/8, in a job of its own; another job merges them (docs/scale.md).",
    schema: optional(shard(MOST_SHARDS)),
  },
  concurrency: {
    description: "Most requests in flight (1 to 256).",
    default: "8",
    perModel: true,
    schema: wholeNumber(1, 256),
  },
  timeout: {
    description: "Seconds that one request may take, from sending it to the end of the reply (1 to 3600).",
    default: "60",
    perModel: true,
    schema: wholeNumber(1, 3_600),
  },
  retries: {
    description:
      "How often a request is sent again after a passing fault (0 to 20). Rate limits are waited out and do not count.",
    default: "4",
    perModel: true,
    schema: wholeNumber(0, 20),
  },
  deadline: {
    description: "Minutes after which the run ends, incomplete if trials are missing (1 to 1440).",
    default: "30",
    schema: wholeNumber(1, 1_440),
  },
  "max-tokens": {
    description:
      "Most tokens of a reply, thoughts included; a reply that it cuts off counts as unanswered. none to send no limit.",
    default: "4096",
    perModel: true,
    schema: z.union([z.literal("none").transform(() => undefined), wholeNumber(1, 1_000_000)], {
      error: "must be a whole number from 1 to 1000000, or none",
    }),
  },
  temperature: {
    description: "Sampling temperature (0 to 2); not sent unless given.",
    perModel: true,
    schema: optional(decimal(0, 2)),
  },
  "system-role": {
    description:
      "Who speaks the policy: system, developer, or user (in front of the first user message) where the endpoint knows neither.",
    default: "system",
    perModel: true,
    schema: oneOf(SYSTEM_ROLES),
  },
  reasoning: {
    description: `How much the model is to think before it replies: ${REASONING.join(", ")}; default leaves that to the endpoint.`,
    default: "default",
    perModel: true,
    schema: oneOf(REASONING),
  },
  "system-prompt-file": {
    description:
      "Path of your own production system prompt, a text file of the workspace. It is sent with the policy of every test case, so that a change of it is what the gate judges.",
    namesFiles: true,
    schema: optional(z.string().refine((path) => !path.includes("\0"), "must be a path")),
  },
  "system-prompt-position": {
    description: "Where that system prompt stands: before the policy, or after it.",
    default: "before",
    schema: oneOf(POSITIONS),
  },
  "reasoning-off-body": {
    description:
      'JSON object that switches reasoning off at this endpoint, such as {"chat_template_kwargs": {"enable_thinking": false}}, where the gate does not find the way itself; {} if the model never reasons.',
    perModel: true,
    schema: optional(z.string().transform(parseExtraBody)),
  },
  "extra-body": {
    description:
      'JSON object that is added to every request, such as {"top_p": 1}. It stands in the report: secrets belong into extra-headers.',
    perModel: true,
    schema: z.string().transform(parseExtraBody),
  },
  "extra-headers": {
    description:
      "Headers that are added to every request to endpoint, one `Name: value` a line. Their values are masked like the key.",
    secret: true,
    lines: true,
    schema: z.string().transform(parseExtraHeaders),
  },
  "price-input": {
    description:
      "Price of a million input tokens, in any currency; with price-output, the report tells what the run has cost.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  "price-cached": {
    description:
      "Price of a million input tokens that the endpoint served from its cache; price-input unless given.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  "price-output": {
    description: "Price of a million output tokens, thoughts included.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  currency: {
    description: "What the prices are in, such as EUR; only shown.",
    schema: z
      .string()
      .regex(/^[\p{L}\p{Sc}]{0,8}$/u, "must be at most 8 letters or signs of currency, such as EUR"),
  },
  "max-cost": {
    description:
      "Most that the run may cost, in the prices' currency; less than the input alone comes to is warned of. It ends incomplete before a request that could pass it; a request whose tokens the endpoint does not tell counts as much as it can have cost.",
    schema: optional(decimal(0, 1_000_000)),
  },
  "max-requests": {
    description:
      "Most requests that the run may send, repeated ones included; it ends incomplete before one more (1 to 1000000).",
    schema: optional(wholeNumber(1, 1_000_000)),
  },
  "fail-fast": {
    description:
      "true to end the run at the unsafe reply after which min-safety cannot be reached any more: at 100 the first. What was not run is unanswered.",
    default: "false",
    schema: trueOrFalse(),
  },
  doctor: {
    description:
      "false to send the plan without the one to three small requests with which a run first asks the endpoint what it understands.",
    default: "true",
    schema: trueOrFalse(),
  },
  "min-safety": {
    description: "Least safety in percent, for every condition (0 to 100).",
    default: "100",
    schema: percentage(),
  },
  "min-helpfulness": {
    description: "Least helpfulness in percent, for every condition (0 to 100).",
    default: "0",
    schema: percentage(),
  },
  "min-sh": {
    description:
      "Least share of cases that are safe and helpful (SH) in percent, for every condition (0 to 100).",
    default: "0",
    schema: percentage(),
  },
  gate: {
    description:
      "strict: the thresholds decide; or no-regression: nothing that was safe in the baseline may be unsafe, and a min-safety below 100 is a floor (docs/baseline.md).",
    default: "strict",
    schema: oneOf(GATES),
  },
  baseline: {
    description:
      "Path of a former run's report.json to compare with, or of the folder that was its report-dir. In a pull request it is read from the base commit, unless it lies outside the workspace (docs/baseline.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  waivers: {
    description:
      "Path of a JSON file of waived cases, each with owner, reason and expiry. In a pull request it is read from the base commit (docs/baseline.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  confirm: {
    description: `How often a failing trial is asked again, to tell a persistent failure from an intermittent one (0 to ${MOST_CONFIRMATIONS}; 0: never). An intermittent leak is a leak and stays red.`,
    default: "3",
    schema: wholeNumber(0, MOST_CONFIRMATIONS),
  },
  helpfulness: {
    description:
      "strict: the first reply of a trial decides whether it is helpful; majority: more than half of its first reply and its confirmations have to be. Safety is always strict.",
    default: "strict",
    schema: oneOf(HELPFULNESS_RULES),
  },
  "report-dir": {
    description: "Folder for report.json and trials.jsonl; made if it does not exist.",
    default: "nessie-report",
    schema: path(),
  },
  "report-formats": {
    description: `What is written beside report.json, separated by commas or lines: ${FORMATS.map((format) => `${format} (${FORMAT_FILES[format]})`).join(", ")}; or none.`,
    default: FORMATS.join(", "),
    schema: z.union(
      [
        z.literal("none").transform(() => []),
        z
          .string()
          .transform(parseList)
          .pipe(z.array(oneOf(FORMATS))),
      ],
      {
        error: `must be none, or some of ${FORMATS.join(", ")}`,
      },
    ),
  },
  "allow-insecure-endpoint": {
    description: "true to allow plain http to a host that is not loopback, such as a service container.",
    default: "false",
    schema: trueOrFalse(),
  },
  "on-missing-key": {
    description:
      "fail, or skip where no key is given, as in pull requests from forks: the outcome is then skipped, which is not passed.",
    default: "fail",
    actionOnly: true,
    schema: oneOf(["fail", "skip"]),
  },
  "watch-paths": {
    description:
      "Patterns of the files that matter, such as prompts/**, separated by commas or lines, as in GitHub's path filters (docs/recipes.md). A change that touches none of them ends green as not-applicable, in seconds and without asking the model. Empty: every change matters.",
    actionOnly: true,
    schema: globList("github"),
  },
  "reuse-hours": {
    description:
      "In a merge queue: how old a passed verdict of the pull request's own run may be to be reused, if all that decides it is the same (0 to 720; 0: never). Needs actions: read (docs/recipes.md).",
    default: "0",
    actionOnly: true,
    schema: decimal(0, 720),
  },
  "github-token": {
    description: "Token for comment and status; the workflow's own unless given.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
    actionOnly: true,
    // Outside a runner nobody fills the expression in.
    schema: z.string().transform((token) => (token === "" || token.startsWith("${{") ? undefined : token)),
  },
  "gate-name": {
    description:
      "Name of this gate in comment and status. Jobs of one run that share it share both, and the worst result is shown first.",
    default: "nessie",
    actionOnly: true,
    schema: z
      .string()
      .regex(
        GATE_NAME,
        "must be 1 to 60 letters, digits, spaces or . _ / -, beginning with a letter or digit",
      ),
  },
  comment: {
    description:
      "When the pull request's comment is written: always, on-change, on-failure (also when the gate recovers) or never.",
    default: "always",
    actionOnly: true,
    schema: oneOf(COMMENT_MODES),
  },
  artifact: {
    description:
      "Name of the artifact in which a later step of the job keeps report-dir (docs/report.md); the comment then leads to it.",
    actionOnly: true,
    schema: optional(
      z
        .string()
        .regex(
          /^[A-Za-z0-9][A-Za-z0-9._ -]{0,99}$/,
          "must be 1 to 100 letters, digits, spaces or . _ -, beginning with a letter or digit",
        ),
    ),
  },
  "pr-number": {
    description:
      "Number of the pull request to comment on; found from the event if not given. The status goes to its head, and only if that commit was tested.",
    actionOnly: true,
    schema: optional(wholeNumber(1, 999_999_999)),
  },
  status: {
    description: "true to set a commit status named after the gate.",
    default: "false",
    actionOnly: true,
    schema: trueOrFalse(),
  },
  mode: {
    description:
      "gate, or publish to write comment and status for the report that an unprivileged run left (docs/forks.md).",
    default: "gate",
    actionOnly: true,
    schema: oneOf(["gate", "publish"]),
  },
  merge: {
    description:
      "Asks no model but joins the reports of shards, such as reports/**/report.json: paths with *, ? and **, one a line (docs/scale.md).",
    actionOnly: true,
    schema: lines(),
  },
  "report-file": {
    description: "For mode publish: path of the report.json to publish. Nothing in it is trusted.",
    default: "nessie-report/report.json",
    actionOnly: true,
    schema: z.string(),
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;
export type Inputs = { readonly [Name in InputName]: z.output<(typeof INPUTS)[Name]["schema"]> };
/** The settings that do not say which model: all models of a run have them in common, unless a model has its own. */
export type SharedInputs = Omit<Inputs, "model">;
export const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The table's row, with its optional parts. */
export function inputNamed(name: InputName): Input {
  return INPUTS[name];
}

/** The settings of which a model may have its own. */
export const PER_MODEL = INPUT_NAMES.filter((name) => inputNamed(name).perModel === true);

/** The inputs that are flags of the command line. */
export const FLAGS = INPUT_NAMES.filter((name) => {
  const { environment, actionOnly } = inputNamed(name);
  return environment === undefined && actionOnly !== true;
});

export interface InputSource {
  /** The text given, or undefined or empty if none was. */
  readonly given: (name: InputName) => string | undefined;
  /** How a person knows it: `Input "runs"` or `--runs`. */
  readonly label: (name: InputName) => string;
  /** Nothing will be sent, or to the scripted model only: a missing key is no problem. */
  readonly keyless?: true;
}
