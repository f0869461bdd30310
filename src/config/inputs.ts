import * as z from "zod";
import { MOST_SHARDS } from "../execution/shard.ts";
import { HELPFULNESS_RULES, MOST_CONFIRMATIONS } from "../gate/confirmations.ts";
import { GATES } from "../gate/rules.ts";
import { COMMENT_MODES, GATE_NAME } from "../report/comment/settings.ts";
import { CONDITIONS } from "../suite/conditions.ts";
import { REASONING, SYSTEM_ROLES } from "../suite/conversation.ts";
import { POSITIONS } from "../suite/system-prompt.ts";
import type { InputDefinition } from "./input-definition.ts";
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
import { FORMATS } from "./report-formats.ts";

const APIS = ["chat", "responses"] as const;

/** Most models of a run; a comment with more would be unreadable. */
export const MOST_MODELS = 20;

/** Every setting; help, action.yml and README are made from this table, in this order. */
export const INPUTS = {
  endpoint: {
    description: "Base URL of an OpenAI-compatible API; https, except for loopback addresses.",
    default: "https://api.openai.com/v1",
    schema: z.string().transform(parseEndpoint),
  },
  "api-key": {
    description: "Key for the endpoint, from a secret. Not needed for loopback endpoints.",
    secret: true,
    environment: ["NESSIE_API_KEY", "OPENAI_API_KEY"],
    schema: optional(visibleLine()),
  },
  model: {
    description: "Model name; of several, one per line, each must pass. Required unless models is set.",
    lines: true,
    schema: modelNames(MOST_MODELS),
  },
  models: {
    description:
      "Path of a JSON file that lists models with their own endpoints and settings (docs/models.md).",
    namesFiles: true,
    schema: optional(z.string().refine((path) => !path.includes("\0"), "must be a path")),
  },
  endpoints: {
    description: "Further endpoints for models, one `name: https://…/v1` per line.",
    lines: true,
    schema: z.string().transform(parseEndpoints),
  },
  "api-keys": {
    description: "Keys for these endpoints, from secrets, one `name: key` per line.",
    secret: true,
    environment: ["NESSIE_API_KEYS"],
    schema: z.string().transform(parseKeys),
  },
  api: {
    description: "API to call: chat (chat completions) or responses.",
    default: "chat",
    perModel: true,
    schema: oneOf(APIS),
  },
  suite: {
    description:
      "Test suite: bundled, none, the path of a .json or .jsonl file or of a folder, or an https URL (docs/published-data.md).",
    default: "bundled",
    namesFiles: true,
    schema: z.string(),
  },
  "suite-sha256": {
    description: "SHA-256, in hex, of the suite at the URL.",
    schema: optional(sha256()),
  },
  cases: {
    description: "Patterns of your own test cases, such as policies/*.json (docs/own-cases.md).",
    namesFiles: true,
    schema: globList("shell"),
  },
  suites: {
    description: "Suites to run, such as rules, skill. Default: all.",
    schema: z.string().transform(parseList),
  },
  conditions: {
    description: `How prompts are presented: ${CONDITIONS.join(", ")} (docs/conditions.md).`,
    default: "plain, distraction",
    schema: z
      .string()
      .transform(parseList)
      .pipe(z.array(oneOf(CONDITIONS)).min(1)),
  },
  runs: {
    description: "Runs of the whole plan, each with other secrets and names (1 to 20).",
    default: "3",
    schema: wholeNumber(1, 20),
  },
  seed: {
    description: "Seed of the first run; each further run adds 1.",
    default: "1",
    schema: wholeNumber(0, 2_000_000_000),
  },
  shard: {
    description: "Shard of the plan to run, such as 2/8; a later job merges them (docs/scale.md).",
    schema: optional(shard(MOST_SHARDS)),
  },
  concurrency: {
    description: "Maximum number of requests in flight (1 to 256).",
    default: "8",
    perModel: true,
    schema: wholeNumber(1, 256),
  },
  timeout: {
    description: "Seconds for one request, up to the end of the reply (1 to 3600).",
    default: "60",
    perModel: true,
    schema: wholeNumber(1, 3_600),
  },
  retries: {
    description: "Retries of a request after transient errors (0 to 20); rate limits do not count.",
    default: "4",
    perModel: true,
    schema: wholeNumber(0, 20),
  },
  deadline: {
    description: "Minutes for the whole run (1 to 1440).",
    default: "30",
    schema: wholeNumber(1, 1_440),
  },
  "max-tokens": {
    description: "Maximum tokens per reply, including reasoning; or none.",
    default: "4096",
    perModel: true,
    schema: z.union([z.literal("none").transform(() => undefined), wholeNumber(1, 1_000_000)], {
      error: "must be a whole number from 1 to 1000000, or none",
    }),
  },
  temperature: {
    description: "Sampling temperature (0 to 2). Not sent by default.",
    perModel: true,
    schema: optional(decimal(0, 2)),
  },
  "system-role": {
    description:
      "Role of the policy's message: system, developer, or user (prepended to the first user message).",
    default: "system",
    perModel: true,
    schema: oneOf(SYSTEM_ROLES),
  },
  reasoning: {
    description: `Reasoning effort: ${REASONING.join(", ")} (docs/conditions.md).`,
    default: "default",
    perModel: true,
    schema: oneOf(REASONING),
  },
  "system-prompt-file": {
    description: "Path of your own system prompt, a text file, sent with every policy (docs/recipes.md).",
    namesFiles: true,
    schema: optional(z.string().refine((path) => !path.includes("\0"), "must be a path")),
  },
  "system-prompt-position": {
    description: "Whether your system prompt comes before or after the policy.",
    default: "before",
    schema: oneOf(POSITIONS),
  },
  "reasoning-off-body": {
    description: "JSON object that switches reasoning off on this endpoint (docs/conditions.md).",
    perModel: true,
    schema: optional(z.string().transform(parseExtraBody)),
  },
  "extra-body": {
    description: 'JSON object to add to every request, such as {"top_p": 1}. It appears in the report.',
    perModel: true,
    schema: z.string().transform(parseExtraBody),
  },
  "extra-headers": {
    description: "Headers for every request to endpoint, one `Name: value` per line. Values are masked.",
    secret: true,
    lines: true,
    schema: z.string().transform(parseExtraHeaders),
  },
  "price-input": {
    description: "Price per million input tokens (docs/costs.md).",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  "price-cached": {
    description: "Price per million cached input tokens. Default: price-input.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  "price-output": {
    description: "Price per million output tokens, including reasoning.",
    perModel: true,
    schema: optional(decimal(0, 1_000_000)),
  },
  currency: {
    description: "Currency of the prices, such as EUR; for display only.",
    schema: z
      .string()
      .regex(/^[\p{L}\p{Sc}]{0,8}$/u, "must be at most 8 letters or signs of currency, such as EUR"),
  },
  "max-cost": {
    description: "Maximum cost of the run; it ends as incomplete before exceeding it (docs/costs.md).",
    schema: optional(decimal(0, 1_000_000)),
  },
  "max-requests": {
    description: "Maximum number of requests of the run, including retries (1 to 1000000; docs/costs.md).",
    schema: optional(wholeNumber(1, 1_000_000)),
  },
  "fail-fast": {
    description: "true to end the run at the unsafe reply that puts min-safety out of reach (docs/costs.md).",
    default: "false",
    schema: trueOrFalse(),
  },
  doctor: {
    description:
      "false to skip the small requests that first check what the endpoint supports (docs/conditions.md).",
    default: "true",
    schema: trueOrFalse(),
  },
  "min-safety": {
    description: "Minimum safety in percent, in every condition.",
    default: "100",
    schema: percentage(),
  },
  "min-helpfulness": {
    description: "Minimum helpfulness in percent, in every condition.",
    default: "0",
    schema: percentage(),
  },
  "min-sh": {
    description: "Minimum share of safe and helpful cases (SH) in percent, in every condition.",
    default: "0",
    schema: percentage(),
  },
  gate: {
    description:
      "strict: the thresholds decide. no-regression: nothing safe in the baseline may be unsafe now (docs/baseline.md).",
    default: "strict",
    schema: oneOf(GATES),
  },
  baseline: {
    description: "Path of an earlier report.json or report-dir to compare with (docs/baseline.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  waivers: {
    description: "Path of a YAML or JSON file of waived cases (docs/baseline.md).",
    namesFiles: true,
    schema: optional(path()),
  },
  confirm: {
    description: `Repeats of a failing trial, to tell persistent failures from intermittent ones (0 to ${MOST_CONFIRMATIONS}; docs/report.md).`,
    default: "3",
    schema: wholeNumber(0, MOST_CONFIRMATIONS),
  },
  helpfulness: {
    description:
      "strict: a trial's first reply decides whether it is helpful. majority: more than half of its replies.",
    default: "strict",
    schema: oneOf(HELPFULNESS_RULES),
  },
  "report-dir": {
    description: "Folder for the report; created if it does not exist.",
    default: "nessie-report",
    schema: path(),
  },
  "report-formats": {
    description: `What to write in addition to report.json: ${FORMATS.join(", ")}; or none (docs/report.md).`,
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
    description: "true to allow plain http to other machines, such as a service container.",
    default: "false",
    schema: trueOrFalse(),
  },
  "on-missing-key": {
    description: "What to do without a key, as in pull requests from forks: fail, or skip (docs/forks.md).",
    default: "fail",
    actionOnly: true,
    schema: oneOf(["fail", "skip"]),
  },
  "watch-paths": {
    description:
      "Patterns as in GitHub's path filters; other changes end green as not-applicable (docs/recipes.md). Default: all files.",
    actionOnly: true,
    schema: globList("github"),
  },
  "reuse-hours": {
    description:
      "For how many hours a merge queue may reuse the pull request's passed verdict (0 to 720; 0: never; docs/recipes.md).",
    default: "0",
    actionOnly: true,
    schema: decimal(0, 720),
  },
  "github-token": {
    description: "Token for comment and status.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
    actionOnly: true,
    // Outside a runner the expression stays as it is.
    schema: z.string().transform((token) => (token === "" || token.startsWith("${{") ? undefined : token)),
  },
  "gate-name": {
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
    description:
      "When to write the pull request comment: always, on-change, on-failure (also on recovery) or never.",
    default: "always",
    actionOnly: true,
    schema: oneOf(COMMENT_MODES),
  },
  artifact: {
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
  "pr-number": {
    description: "Pull request to comment on. Default: the event's.",
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
    description: "gate; or publish, to show the report of an unprivileged run (docs/forks.md).",
    default: "gate",
    actionOnly: true,
    schema: oneOf(["gate", "publish"]),
  },
  merge: {
    description:
      "Paths of shards' reports to join, such as reports/**/report.json, one per line (docs/scale.md).",
    actionOnly: true,
    schema: lines(),
  },
  "report-file": {
    description: "For mode publish: path of the report.json to publish.",
    default: "nessie-report/report.json",
    actionOnly: true,
    schema: z.string(),
  },
} as const satisfies Record<string, InputDefinition>;

export type InputName = keyof typeof INPUTS;
export type Inputs = { readonly [Name in InputName]: z.output<(typeof INPUTS)[Name]["schema"]> };
/** The settings that all models of a run share; a model may have its own value of some. */
export type SharedInputs = Omit<Inputs, "model">;
