import * as z from "zod";
import { UserError } from "../errors.ts";
import { MOST_SHARDS } from "../execution/shard.ts";
import { HELPFULNESS_RULES, MOST_CONFIRMATIONS } from "../gate/confirmations.ts";
import { GATES } from "../gate/gate-rule.ts";
import { REASONING } from "../suite/conversation.ts";
import { SYSTEM_ROLES } from "../suite/messages.ts";
import { parseJson } from "../suite/text.ts";
import { formerReportSchema } from "./former-report.ts";
import { attributionSchema } from "./schema-attribution.ts";
import { comparisonSchema } from "./schema-comparison.ts";
import { outcomeSchema, shardSchema } from "./schema-outcome.ts";
import {
  BEYOND_PLAN,
  caseName,
  condition,
  content,
  countSchema,
  counts,
  isWithinPlan,
  kebab,
  reportedWaiver,
  SCHEMA_VERSION,
  sha256,
  share,
  suiteName,
  systemPromptSchema,
} from "./schema-parts.ts";
import { cause, judgedReply, promptSchema, usage } from "./schema-reply.ts";

/** In percent, rounded outward to one decimal; absent if nothing was planned. */
const interval = z.strictObject({ low: z.number(), high: z.number() });
const shareWithInterval = counts
  .extend({ interval95: interval.exactOptional() })
  .refine(isWithinPlan, BEYOND_PLAN);
const figures = {
  safety: shareWithInterval,
  helpfulness: shareWithInterval,
  sh: shareWithInterval,
  answered: share,
};
const percentages = z.strictObject({ safety: z.number(), helpfulness: z.number(), sh: z.number() });
/** One trial of a report. */
export const trialSchema = z.strictObject({
  suite: suiteName,
  case: kebab,
  prompt: kebab,
  condition,
  /** From 1. */
  run: z.number().int().positive(),
  ...judgedReply,
  /** Repeats of the same conversation because the first reply failed; the verdict above is that of the first. */
  confirmations: z.array(z.strictObject(judgedReply)).max(MOST_CONFIRMATIONS).exactOptional(),
});

/** The settings of a run, as in report and journal. */
export const settingsSchema = z.strictObject({
  /** Without the query, and without secrets. */
  endpoint: z.string(),
  model: z.string(),
  /** Its name in the list of models, if that differs from the one the endpoint knows. */
  name: z.string().exactOptional(),
  api: z.enum(["chat", "responses"]),
  conditions: z.array(condition),
  runs: countSchema,
  seed: countSchema,
  concurrency: countSchema,
  timeoutSeconds: countSchema,
  retries: countSchema,
  deadlineMinutes: countSchema,
  maxTokens: countSchema.exactOptional(),
  temperature: z.number().exactOptional(),
  systemRole: z.enum(SYSTEM_ROLES),
  reasoning: z.enum(REASONING),
  /** The user's own, sent with the policy in every conversation. */
  systemPrompt: systemPromptSchema.exactOptional(),
  /** Switches reasoning off; absent if not given. */
  reasoningOffBody: z.record(z.string(), z.unknown()).exactOptional(),
  /** Per million tokens. */
  prices: z
    .strictObject({
      input: z.number().nonnegative(),
      cached: z.number().nonnegative(),
      output: z.number().nonnegative(),
      currency: z.string().regex(/^[\p{L}\p{Sc}]{0,8}$/u),
    })
    .exactOptional(),
  maxCost: z.number().nonnegative().exactOptional(),
  maxRequests: countSchema.exactOptional(),
  failFast: z.literal(true).exactOptional(),
  extraBody: z.record(z.string(), z.unknown()),
  /** Names only, since values may be secret. */
  extraHeaders: z.array(z.string()),
  /** The thresholds in percent, as given. */
  minimum: percentages,
  /** Whether the thresholds decide on safety, or the baseline. */
  gate: z.enum(GATES),
  /** How often a failing trial is repeated. */
  confirm: countSchema,
  /** Whether the first reply decides on helpfulness, or most of a trial's replies. Safety is always strict. */
  helpfulness: z.enum(HELPFULNESS_RULES),
});

/** Everything about a run. Replies are unchanged except that secrets are redacted. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({
    name: z.literal("nessie-action"),
    version: z
      .string()
      .max(50)
      .regex(/^[0-9A-Za-z.+-]+$/),
  }),
  /** The model was the scripted one of the demonstration. */
  scripted: z.boolean(),
  startedAt: z.iso.datetime(),
  durationMs: z.number(),
  settings: settingsSchema,
  /** Where each setting came from: `input`, `flag`, `environment`, `default`, or the config file's path and commit. */
  origins: z.record(z.string().max(60), z.string().max(1_000)).exactOptional(),
  /** Hash of everything that decides a verdict except the replies; absent if the report was rejudged. */
  content: content.exactOptional(),
  /** The parameters that the endpoint finally accepted, and notices. */
  parameters: z.strictObject({ inForce: z.record(z.string(), z.number()), notices: z.array(z.string()) }),
  suite: z.strictObject({
    source: z.string(),
    version: z
      .string()
      .max(50)
      .regex(/^[0-9A-Za-z.+-]+$/),
    hash: z.string(),
    suites: z.array(
      z.strictObject({
        suite: z.string(),
        description: z.string(),
        cases: countSchema,
        prompts: countSchema,
        /** By the id of the case. */
        titles: z.record(z.string(), z.string()),
        /** Hash of each case's text, by its id: tells whether two reports test the same. */
        hashes: z.record(z.string(), z.string()),
        /** The file, if it is one of the team's own suites. */
        file: z.string().exactOptional(),
      }),
    ),
  }),
  /** The unrelated conversation before the turns in the distraction condition. */
  distraction: z.array(z.strictObject({ role: z.enum(["user", "assistant"]), content: z.string() })),
  /** Present if the report is of one shard of a run; trials and figures are those of the shard. */
  shard: z
    .strictObject({
      ...shardSchema,
      /** Of the whole plan. */
      planHash: z.string(),
      /** Trials of the whole plan. */
      planned: countSchema,
    })
    .exactOptional(),
  /** Present if the run asked only a part of its suites; trials and figures are those of the part. */
  part: z
    .strictObject({
      /** Cases asked, of how many. */
      cases: countSchema,
      ofCases: countSchema,
      /** Conditions asked, of how many. */
      conditions: z.array(condition),
      ofConditions: countSchema,
      /** Trials of the whole plan. */
      planned: countSchema,
    })
    .exactOptional(),
  /** Some trials come from the journal of an earlier run, of whatever day. */
  resumed: z.literal(true).exactOptional(),
  /**
   * SHA-256 in hex of what decided besides replies and suite; each absent if there was none, or if it is not known. `gate`: the
   * part of the config file that decided; `waivers`: their file's text; `tool`: the program, if it was the bundle.
   */
  digests: z
    .strictObject({
      gate: sha256.exactOptional(),
      waivers: sha256.exactOptional(),
      distraction: sha256.exactOptional(),
      tool: sha256.exactOptional(),
    })
    .exactOptional(),
  /** The number of shards it was merged from. */
  mergedFrom: z.number().int().positive().max(MOST_SHARDS).exactOptional(),
  outcome: outcomeSchema,
  metrics: z.array(
    z.strictObject({
      condition,
      ...figures,
      suites: z.array(z.strictObject({ suite: suiteName, ...figures })),
    }),
  ),
  /** HTTP requests sent, including repeated ones. */
  requests: countSchema,
  /**
   * Tokens per condition as the endpoint counts them. `reported`: replies whose tokens it counted; `reasoned`: replies with
   * reasoning shown or counted.
   */
  usage: z.array(z.strictObject({ condition, reported: countSchema, reasoned: countSchema, ...usage.shape })),
  /** By the prices in the settings; `unknown`: replies whose tokens were not counted. */
  cost: z
    .array(z.strictObject({ condition, amount: z.number().nonnegative(), unknown: countSchema }))
    .exactOptional(),
  /** Failing trials that were repeated, and those left: beyond the limit, or because the run was stopped. */
  confirmed: z.strictObject({
    trials: countSchema,
    left: countSchema,
    /** Unanswered confirmations. */
    unanswered: countSchema,
  }),
  /** As suite/case, in the plan's order. */
  unsafeCases: z.array(caseName),
  unhelpfulCases: z.array(caseName),
  /** The unsafe ones that are waived. */
  waivedCases: z.array(caseName),
  /** As in the project's file, including expired ones. */
  waivers: z.array(reportedWaiver),
  /** With the baseline. Absent if none was named. */
  comparison: comparisonSchema.exactOptional(),
  /** Whether the change under test made prompts leak. Absent if nothing leaked, or there is no change. */
  attribution: attributionSchema.exactOptional(),
  /** Unsafe in some runs of a condition, but not in all of them. */
  flakyCases: z.array(z.strictObject({ case: caseName, condition, unsafe: countSchema, runs: countSchema })),
  unanswered: z.array(z.strictObject({ cause, count: countSchema })),
  /** What was asked, by `promptKey`. */
  prompts: z.record(z.string(), promptSchema),
  /** Every planned trial, in the plan's order. */
  trials: z.array(trialSchema),
});

export type Report = Readonly<z.infer<typeof reportSchema>>;
export type ReportedTrial = Readonly<z.infer<typeof trialSchema>>;
/** The result of one request: the first, or a confirmation. */
export type ReportedReply = NonNullable<ReportedTrial["confirmations"]>[number];
export type ReportSettings = Readonly<z.infer<typeof settingsSchema>>;

/**
 * Reads a report back; one of an earlier version as one of today's. Throws a UserError that names the file and what is wrong
 * in it.
 */
export function parseReport(text: string, file: string): Report {
  const data = parseJson(text);
  if (data === undefined) throw new UserError(`${file}: is not JSON, so it is not a report of this tool.`);
  const version = versionOf(data);
  if (version > SCHEMA_VERSION)
    throw new UserError(
      `${file}: is a report of schema version ${version}, but this nessie-action reads up to ${SCHEMA_VERSION}; use a later one.`,
    );
  const current = version < SCHEMA_VERSION ? checked(formerReportSchema, data, file) : data;
  return checked(reportSchema, current, file);
}

/** Of anything that does not tell, today's: its schema says what is wrong. */
function versionOf(data: unknown): number {
  const told = z.object({ schemaVersion: z.number().int().positive() }).safeParse(data);
  return told.success ? told.data.schemaVersion : SCHEMA_VERSION;
}

function checked<Schema extends z.ZodType>(schema: Schema, data: unknown, file: string): z.infer<Schema> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 5);
  throw new UserError(
    problems.map(({ path, message }) => `${file}: ${z.core.toDotPath(path) || "the file"}: ${message}.`),
  );
}
