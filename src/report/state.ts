import * as z from "zod";
import { CONDITIONS } from "../suite/conversation.ts";
import type { Report } from "./report.ts";

/** What a gate is called in its comment, its status and its annotations. */
export const GATE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9 ._/]|-(?!-)){0,59}$/;

const pair = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

/** What a comment remembers of the run that wrote it, for the next one to compare with. */
const stateSchema = z.strictObject({
  version: z.literal(1),
  sha: z.string().regex(/^[0-9a-f]{40,64}$/i),
  runId: z.number().int().positive(),
  attempt: z.number().int().positive(),
  outcome: z.enum(["passed", "failed", "incomplete"]),
  suiteHash: z.string().max(100),
  /** Of the user's own system prompt. */
  promptHash: z.string().max(100).exactOptional(),
  /** Reached and planned. */
  figures: z
    .array(z.strictObject({ condition: z.enum(CONDITIONS), safety: pair, helpfulness: pair, sh: pair }))
    .max(20),
  unsafeCases: z.array(z.string().regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/)).max(500),
});
export type State = Readonly<z.infer<typeof stateSchema>>;

/** Which run of which commit writes. */
export interface Writer {
  readonly sha: string;
  readonly runId: number;
  readonly attempt: number;
}

/** The hidden first line by which a gate finds its own comment. */
export function marker(gateName: string): string {
  return `<!-- nessie-gate: ${gateName} -->`;
}

export function stateOf(report: Report, { sha, runId, attempt }: Writer): State {
  const reachedOf = ({ reached, planned }: { reached: number; planned: number }): [number, number] => [
    reached,
    planned,
  ];
  const prompt = report.settings.systemPrompt;
  return {
    version: 1,
    sha,
    runId,
    attempt,
    outcome: report.outcome.kind,
    suiteHash: report.suite.hash,
    ...(prompt && { promptHash: prompt.sha256 }),
    figures: report.metrics.map(({ condition, safety, helpfulness, sh }) => ({
      condition,
      safety: reachedOf(safety),
      helpfulness: reachedOf(helpfulness),
      sh: reachedOf(sh),
    })),
    unsafeCases: report.unsafeCases.slice(0, 500),
  };
}

/** A hidden line; base64url holds nothing that could end it. */
export function encodeState(state: State): string {
  return `<!-- nessie-state: ${Buffer.from(JSON.stringify(state)).toString("base64url")} -->`;
}

const BLOCK = /^<!-- nessie-state: ([A-Za-z0-9_-]{1,60000}) -->$/m;

/** The state in a comment of our own; undefined if there is none, or none that makes sense. */
export function decodeState(body: string): State | undefined {
  const encoded = BLOCK.exec(body)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return stateSchema.safeParse(JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"))).data;
  } catch {
    return undefined;
  }
}

/** Whether the one run comes before the other: an earlier run of the workflow, or an earlier attempt of the same run. */
export function isOlder(one: Writer, other: Writer): boolean {
  return one.runId < other.runId || (one.runId === other.runId && one.attempt < other.attempt);
}

/** Whether two runs say the same of the same: suite, system prompt, outcome, figures and unsafe cases. */
export function saysTheSame(one: State, other: State): boolean {
  const said = ({ outcome, suiteHash, promptHash, figures, unsafeCases }: State): string =>
    JSON.stringify([outcome, suiteHash, promptHash, figures, unsafeCases]);
  return said(one) === said(other);
}
