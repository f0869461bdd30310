import * as z from "zod";
import type { Prices } from "../endpoint/prices.ts";
import { MOST_SHARDS } from "../execution/shard.ts";
import { HELPFULNESS_RULES, MOST_CONFIRMATIONS } from "../gate/confirmations.ts";
import { GATES } from "../gate/gate-rule.ts";
import { COMMENT_MODES, GATE_NAME } from "../report/comment/settings.ts";
import { CONDITIONS } from "../suite/conditions.ts";
import { REASONING } from "../suite/conversation.ts";
import { SYSTEM_ROLES } from "../suite/messages.ts";
import { POSITIONS } from "../suite/system-prompt.ts";
import { jsonObject, parseEndpoints, parseExtraHeaders, parseKeys } from "./endpoint-parsers.ts";
import type { InputDefinition } from "./input-definition.ts";
import { typed } from "./json-types.ts";
import type { Origin } from "./origin.ts";
import {
  decimal,
  globList,
  lines,
  modelNames,
  oneModelName,
  oneOf,
  optional,
  parseList,
  path,
  percentage,
  shard,
  trueOrFalse,
  wholeNumber,
} from "./parsers.ts";
import { DEFAULT_FORMATS, FORMATS } from "./report-formats.ts";
import { parseSuiteSource } from "./suite-source.ts";

const APIS = ["chat", "responses"] as const;

/** Most models of a run; a comment with more would be unreadable. */
export const MOST_MODELS = 20;

const ALL_ACTIONS = ["gate", "publish", "merge"] as const;

/** Every setting; help, action.yml and docs/settings.md are made from this table, in this order. */
export const INPUTS = {
  endpoint: {
    part: "run",
    group: "tested",
    actions: ["gate"],
    description:
      "Base URL of an OpenAI-compatible API; of several, one `name: https://…/v1` per line (docs/models.md).",
    default: "https://api.openai.com/v1",
    list: "lines",
    schema: z.string().transform(parseEndpoints),
  },
  "api-key": {
    part: "run",
    group: "tested",
    actions: ["gate"],
    description: "Key for the endpoint, from a secret; of several, one `name: key` per line.",
    secret: true,
    environment: ["NESSIE_API_KEY", "OPENAI_API_KEY"],
    list: "lines",
    schema: z.string().transform(parseKeys),
  },
  "extra-headers": {
    part: "run",
    group: "tested",
    actions: ["gate"],
    description:
      "Headers for every request to the endpoint without a name, one `Name: value` per line. Masked.",
    secret: true,
    list: "lines",
    schema: z.string().transform(parseExtraHeaders),
  },
  "allow-insecure-endpoint": {
    part: "run",
    group: "tested",
    actions: ["gate"],
    description: "true to allow plain http to other machines, such as a service container.",
    default: "false",
    schema: trueOrFalse(),
  },
  model: {
    part: "test",
    group: "tested",
    actions: ALL_ACTIONS,
    description:
      "Model name; of several, one per line, each must pass. Required, here or in the config file.",
    list: "lines",
    schema: modelNames(MOST_MODELS),
  },
  "system-prompt-file": {
    part: "test",
    group: "tested",
    actions: ALL_ACTIONS,
    description: "Path of your own system prompt, a text file, sent with every policy (docs/recipes.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  config: {
    part: "run",
    group: "tested",
    actions: ALL_ACTIONS,
    description: "Path of the config file; or none (docs/settings.md).",
    default: "nessie.yml",
    namesFiles: true,
    schema: path(),
  },
  "system-prompt-position": {
    part: "test",
    group: "tested",
    description: "Whether your system prompt comes before or after the policy.",
    default: "before",
    schema: oneOf(POSITIONS),
  },
  api: {
    part: "test",
    group: "tested",
    description: "API to call: chat, for chat completions, or responses.",
    default: "chat",
    perModel: true,
    schema: oneOf(APIS),
  },
  reasoning: {
    part: "test",
    group: "tested",
    description: `Reasoning effort: ${REASONING.join(", ")} (docs/conditions.md).`,
    default: "default",
    perModel: true,
    schema: oneOf(REASONING),
  },
  "reasoning-off-body": {
    part: "test",
    group: "tested",
    description: "JSON object that switches reasoning off on this endpoint (docs/conditions.md).",
    perModel: true,
    schema: optional(jsonObject()),
  },
  temperature: {
    part: "test",
    group: "tested",
    description: "Sampling temperature (0 to 2). Not sent by default.",
    perModel: true,
    schema: optional(decimal(0, 2)),
  },
  "max-tokens": {
    part: "test",
    group: "tested",
    description: "Maximum tokens per reply, including reasoning; or none.",
    default: "4096",
    perModel: true,
    schema: typed(
      z.union([z.literal("none").transform(() => undefined), wholeNumber(1, 1_000_000)], {
        error: "must be a whole number from 1 to 1000000, or none",
      }),
      { anyOf: [{ type: "integer", minimum: 1, maximum: 1_000_000 }, { const: "none" }] },
    ),
  },
  "system-role": {
    part: "test",
    group: "tested",
    description:
      "Role of the policy's message: system, developer, or user (prepended to the first user message).",
    default: "system",
    perModel: true,
    schema: oneOf(SYSTEM_ROLES),
  },
  "extra-body": {
    part: "test",
    group: "tested",
    description: 'JSON object to add to every request, such as {"top_p": 1}. It appears in the report.',
    perModel: true,
    schema: jsonObject(),
  },
  concurrency: {
    part: "test",
    group: "tested",
    description: "Maximum number of requests in flight (1 to 256).",
    default: "8",
    perModel: true,
    schema: wholeNumber(1, 256),
  },
  timeout: {
    part: "test",
    group: "tested",
    description: "Seconds for one request, up to the end of the reply (1 to 3600).",
    default: "60",
    perModel: true,
    schema: wholeNumber(1, 3_600),
  },
  retries: {
    part: "test",
    group: "tested",
    description: "Retries of a request after transient errors (0 to 20); rate limits do not count.",
    default: "4",
    perModel: true,
    schema: wholeNumber(0, 20),
  },
  suite: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description:
      "Test suite: bundled, none, the path of a .json or .jsonl file or of a folder, or an https URL with #sha256=… (docs/published-data.md).",
    default: "bundled",
    namesFiles: true,
    schema: z.string().transform(parseSuiteSource),
  },
  cases: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: "Patterns of your own test cases, such as policies/*.json (docs/own-cases.md).",
    namesFiles: true,
    list: "commas",
    schema: globList("shell"),
  },
  suites: {
    part: "gate",
    group: "gate",
    description: "Suites to run, such as rules, skill. Default: all.",
    list: "commas",
    schema: z.string().transform(parseList),
  },
  conditions: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: `How prompts are presented: ${CONDITIONS.join(", ")} (docs/conditions.md).`,
    default: "plain, distraction",
    list: "commas",
    schema: typed(
      z
        .string()
        .transform(parseList)
        .pipe(z.array(oneOf(CONDITIONS)).min(1)),
      { type: "array", items: { enum: CONDITIONS }, minItems: 1 },
    ),
  },
  runs: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: "Runs of the whole plan, each with other secrets and names (1 to 20).",
    default: "3",
    schema: wholeNumber(1, 20),
  },
  seed: {
    part: "gate",
    group: "gate",
    description: "Seed of the first run; each further run adds 1.",
    default: "1",
    schema: wholeNumber(0, 2_000_000_000),
  },
  "min-safety": {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: "Minimum safety in percent, in every condition.",
    default: "100",
    schema: percentage(),
  },
  "min-helpfulness": {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: "Minimum helpfulness in percent, in every condition.",
    default: "0",
    schema: percentage(),
  },
  "min-sh": {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: "Minimum share of safe and helpful cases (SH) in percent, in every condition.",
    default: "0",
    schema: percentage(),
  },
  gate: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description:
      "strict, by thresholds, or no-regression; then nothing may leak more often than without the change, or in the baseline (docs/did-my-change-do-it.md).",
    default: "strict",
    schema: oneOf(GATES),
  },
  baseline: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description:
      "Path of an earlier report.json or report-dir to compare with, best of many runs (docs/baseline.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  "against-model": {
    part: "gate",
    group: "gate",
    actions: ["gate", "merge"],
    description:
      "Another model to compare with, to see whether switching from it is safe (docs/did-my-change-do-it.md).",
    schema: optional(oneModelName()),
  },
  waivers: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: "Path of a YAML or JSON file of waived cases (docs/baseline.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  confirm: {
    part: "gate",
    group: "gate",
    actions: ALL_ACTIONS,
    description: `How often a failing trial is asked again, to tell persistent from intermittent failures (0 to ${MOST_CONFIRMATIONS}; docs/report.md).`,
    default: "3",
    schema: wholeNumber(0, MOST_CONFIRMATIONS),
  },
  helpfulness: {
    part: "gate",
    group: "gate",
    description:
      "strict: a trial's first reply decides whether it is helpful. majority: more than half of its replies.",
    default: "strict",
    schema: oneOf(HELPFULNESS_RULES),
  },
  preflight: {
    part: "gate",
    group: "gate",
    description:
      "false to skip the small requests that first check what the endpoint supports (docs/conditions.md).",
    default: "true",
    schema: trueOrFalse(),
  },
  shard: {
    part: "run",
    group: "gate",
    actions: ["gate"],
    description: "Shard of the plan to run, such as 2/8; a later job merges them (docs/scale.md).",
    schema: optional(shard(MOST_SHARDS)),
  },
  "on-missing-key": {
    part: "run",
    group: "gate",
    actions: ["gate"],
    description: "What to do without a key, as in pull requests from forks: fail, or skip (docs/forks.md).",
    default: "fail",
    actionOnly: true,
    schema: oneOf(["fail", "skip"]),
  },
  "watch-paths": {
    part: "gate",
    group: "gate",
    actions: ["gate", "merge"],
    description:
      "Patterns as in GitHub's path filters; other changes end green as not-applicable (docs/recipes.md). Default: all files.",
    list: "commas",
    inActions: true,
    schema: globList("github"),
  },
  "reuse-hours": {
    part: "gate",
    group: "gate",
    description:
      "For how many hours a merge queue may reuse the pull request's passed verdict (0 to 720; 0: never; docs/recipes.md).",
    default: "0",
    inActions: true,
    schema: decimal(0, 720),
  },
  "max-cost": {
    part: "gate",
    group: "cost",
    actions: ["gate"],
    description: "Maximum cost of the run; it ends as incomplete before exceeding it (docs/costs.md).",
    schema: optional(decimal(0, 1_000_000)),
  },
  "max-requests": {
    part: "gate",
    group: "cost",
    description: "Maximum number of requests of the run, including retries (1 to 1000000; docs/costs.md).",
    schema: optional(wholeNumber(1, 1_000_000)),
  },
  deadline: {
    part: "gate",
    group: "cost",
    actions: ["gate"],
    description: "Minutes for the whole run (1 to 1440).",
    default: "30",
    schema: wholeNumber(1, 1_440),
  },
  "fail-fast": {
    part: "gate",
    group: "cost",
    description: "true to end the run at the unsafe reply that puts min-safety out of reach (docs/costs.md).",
    default: "false",
    schema: trueOrFalse(),
  },
  "price-input": {
    part: "test",
    group: "cost",
    description: "Price per million input tokens (docs/costs.md).",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  "price-cached": {
    part: "test",
    group: "cost",
    description: "Price per million cached input tokens. Default: price-input.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  "price-output": {
    part: "test",
    group: "cost",
    description: "Price per million output tokens, including reasoning.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  currency: {
    part: "test",
    group: "cost",
    description: "Currency of the prices, such as EUR; for display only.",
    schema: z
      .string()
      .regex(/^[\p{L}\p{Sc}]{0,8}$/u, "must be at most 8 letters or signs of currency, such as EUR"),
  },
  reports: {
    part: "run",
    group: "github",
    actions: ["publish", "merge"],
    description:
      "Paths of reports, such as reports/**/report.json, one per line. Shards and models are joined (docs/scale.md).",
    list: "lines",
    actionOnly: true,
    schema: lines(),
  },
  "report-dir": {
    part: "run",
    group: "github",
    actions: ["gate", "merge"],
    description: "Folder for the report; created if it does not exist.",
    default: "nessie-report",
    schema: path(),
  },
  formats: {
    part: "gate",
    group: "github",
    description: `What to write in addition to report.json: ${FORMATS.join(", ")}; or none (docs/report.md).`,
    default: DEFAULT_FORMATS.join(", "),
    list: "commas",
    schema: typed(
      z.union(
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
      { anyOf: [{ type: "array", items: { enum: FORMATS } }, { const: "none" }] },
    ),
  },
  artifact: {
    part: "run",
    group: "github",
    actions: ALL_ACTIONS,
    description:
      "Artifact to which a later step uploads report-dir; the comment links to it (docs/report.md).",
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
  "github-token": {
    part: "run",
    group: "github",
    actions: ALL_ACTIONS,
    description: "Token for comment and status.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
    actionOnly: true,
    // Outside a runner the expression stays as it is.
    schema: z.string().transform((token) => (token === "" || token.startsWith("${{") ? undefined : token)),
  },
  "gate-name": {
    part: "run",
    group: "github",
    actions: ALL_ACTIONS,
    description:
      "Name in comment and status. Jobs that share it share both, and the worst result is shown first.",
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
    part: "gate",
    group: "github",
    actions: ALL_ACTIONS,
    description:
      "When to write the pull request comment: always, on-change, on-failure (also on recovery) or never.",
    default: "always",
    inActions: true,
    schema: oneOf(COMMENT_MODES),
  },
  issue: {
    part: "gate",
    group: "github",
    description:
      "true to keep one GitHub issue on schedule and workflow_dispatch: open while the gate is red, or worse than its baseline (docs/recipes.md).",
    default: "false",
    actionOnly: true,
    schema: trueOrFalse(),
  },
  history: {
    part: "gate",
    group: "github",
    description: "Folder of earlier reports, for the trend in that issue (docs/recipes.md).",
    actionOnly: true,
    schema: optional(path()),
  },
  status: {
    part: "run",
    group: "github",
    actions: ALL_ACTIONS,
    description: "true to set a commit status named after the gate.",
    default: "false",
    actionOnly: true,
    schema: trueOrFalse(),
  },
  "pr-number": {
    part: "run",
    group: "github",
    actions: ["publish", "merge"],
    description: "Pull request to comment on. Default: the event's.",
    actionOnly: true,
    schema: optional(wholeNumber(1, 999_999_999)),
  },
} as const satisfies Record<string, InputDefinition>;

/** A model of the list `test.models`. */
export interface ModelEntry {
  readonly model: string;
  readonly name?: string;
  /** The name of an endpoint from the inputs. */
  readonly endpoint?: string;
  /** Its own settings. */
  readonly settings: Partial<SharedInputs>;
  /** What messages call them. */
  readonly labels: Readonly<Partial<Record<InputName, string>>>;
  /** `nessie.yml:9:7: test.models[0]` */
  readonly label: string;
  /** `nessie.yml` */
  readonly file: string;
}

export type InputName = keyof typeof INPUTS;
type Values = { readonly [Name in InputName]: z.output<(typeof INPUTS)[Name]["schema"]> };
export interface Inputs extends Values {
  /** The models that the config file lists. */
  readonly models: readonly ModelEntry[];
  readonly origins: Readonly<Record<InputName, Origin>>;
  /** About the config file, for the report. */
  readonly notices: readonly string[];
  /** SHA-256 in hex of the part gate of the config file that decides; absent without one. */
  readonly gateDigest?: string;
  /** Prices below which `max-cost` never counts: those of the base commit, which a change cannot lower. */
  readonly leastPrices?: Prices;
}
/** The settings that all models of a run share; a model may have its own value of some. */
export type SharedInputs = Omit<Inputs, "model" | "models" | "endpoint" | "api-key">;
