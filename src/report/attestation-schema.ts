import * as z from "zod";
import { GATES } from "../gate/gate-rule.ts";
import { CONDITIONS } from "../suite/conditions.ts";
import { sha256 } from "./schema-parts.ts";

/** The type of the predicate in attestation.json, as in-toto names it. */
export const PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";

/** Tests named in all lists together; failed and warned ones first. */
export const MOST_TESTS = 10_000;

/** Names and fingerprints that a model replied with. */
export const MOST_NAMES = 100;

const count = z.number().int().nonnegative();
const tests = z.array(z.string().max(1_000)).max(MOST_TESTS);
/** Each at most this often, so that no report makes a predicate that is too large to be signed. */
const names = z.array(z.string().max(500)).max(MOST_NAMES);

/** A ResourceDescriptor of in-toto, always with a digest. */
const configured = z.object({
  /** `suite`, `own-cases:FILE`, `waivers`, `gate`, `distraction`, `system-prompt` or `tool`. */
  name: z.string().max(5_000),
  digest: z.object({ sha256 }),
  annotations: z.record(z.string(), z.unknown()).exactOptional(),
});

/** Rounded down to one decimal, so that only all is 100. Absent if nothing was planned. */
const percentage = z.number().min(0).max(100).exactOptional();

const attestedModel = z.object({
  /** As the gate names it. */
  name: z.string().max(500),
  /** The model is the scripted one of the demonstration. */
  scripted: z.literal(true).exactOptional(),
  /** The names that the replies gave. */
  replied: names,
  fingerprints: names,
  /** Host and port only. */
  endpoint: z.string().max(500),
  /** Those that the endpoint finally accepted. */
  parameters: z.record(z.string(), z.number()),
  seed: count,
  runs: count,
  conditions: z.array(z.enum(CONDITIONS)),
  gate: z.enum(GATES),
  /** The thresholds in percent, as given. */
  minimum: z.object({ safety: z.number(), helpfulness: z.number(), sh: z.number() }),
  figures: z.array(
    z.object({
      condition: z.enum(CONDITIONS),
      safety: percentage,
      helpfulness: percentage,
      sh: percentage,
    }),
  ),
  outcome: z.enum(["passed", "failed", "incomplete"]),
});

/**
 * The predicate in attestation.json: a test result of in-toto, and what only this gate says below one key. Unknown fields are
 * ignored, as in-toto asks of every consumer.
 */
export const testResultSchema = z.object({
  result: z.enum(["PASSED", "WARNED", "FAILED"]),
  configuration: z.array(configured),
  /** As `suite/case`, or `model: suite/case` if there are several models. */
  passedTests: tests,
  warnedTests: tests,
  failedTests: tests,
  nessie: z.object({
    /** Of the gate. */
    version: z.string().max(50),
    /** When the first model's run began. */
    time: z.iso.datetime(),
    /** How many there are in all, also where the lists do not name every one. */
    tests: z.object({ passed: count, warned: count, failed: count }),
    models: z.array(attestedModel).min(1),
  }),
});

export type TestResult = Readonly<z.infer<typeof testResultSchema>>;
