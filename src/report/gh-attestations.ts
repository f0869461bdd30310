import * as z from "zod";
import { notJson, parseJson } from "../suite/text.ts";
import { PREDICATE_TYPE } from "./attestation-schema.ts";

/** An attestation whose signature and identity `gh` has checked. */
export interface SignedAttestation {
  readonly predicateType: string;
  readonly predicate: unknown;
  /**
   * The latest time at which a log or a time-stamping service saw the signature, in ms since 1970; undefined if there is
   * none, or one that cannot be read.
   */
  readonly signedAt: number | undefined;
  /** From the certificate: the branch or tag, such as `refs/heads/main`, the repository and the run. */
  readonly ref?: string;
  readonly repository?: string;
  readonly run?: string;
}

/** What `gh attestation verify --format json` printed; `problem`: a sentence for who gave something else. */
export type GhOutput =
  | { readonly kind: "attestations"; readonly attestations: readonly SignedAttestation[] }
  | { readonly kind: "unusable"; readonly problem: string };

/** The call of `gh` whose output is wanted. */
export const GH_CALL = `gh attestation verify … --predicate-type ${PREDICATE_TYPE} --format json`;

const UNCHECKED = `whose signatures nobody has checked: give what ${GH_CALL} prints.`;
/** `gh` has ended with 0 and printed nothing where it found none of the type (cli/cli#10418). */
const EMPTY = `The input is empty: gh found no attestation of the type, failed, or was called without --format json. Run ${GH_CALL} and read what it says.`;
const NO_ARRAY = `The input is JSON, but not the array that gh prints: give what ${GH_CALL} prints.`;

/** Reads what `gh` printed, tolerant of all that is not needed here. */
export function parseGhOutput(text: string): GhOutput {
  if (text.trim() === "") return unusable(EMPTY);
  const value = parseJson(text);
  if (isUnchecked(value ?? parseJson(text.split("\n", 1)[0] ?? "")))
    return unusable(`The input is what gh attestation download or the API gives, bundles ${UNCHECKED}`);
  if (value === undefined)
    return unusable(`The input ${notJson(text)}; give what ${GH_CALL} prints, and nothing else.`);
  if (isPredicate(value)) return unusable(`The input is an attestation.json itself, ${UNCHECKED}`);
  return Array.isArray(value) ? parseItems(value) : unusable(NO_ARRAY);
}

function unusable(problem: string): GhOutput {
  return { kind: "unusable", problem };
}

const bundle = z.union([
  z.object({ dsseEnvelope: z.unknown().optional() }).refine(({ dsseEnvelope }) => dsseEnvelope !== undefined),
  z.object({ attestations: z.array(z.unknown()) }),
]);
const bundles = z.union([bundle, z.array(bundle).min(1)]);

function isUnchecked(value: unknown): boolean {
  return bundles.safeParse(value).success;
}

function isPredicate(value: unknown): boolean {
  return z.object({ result: z.string(), nessie: z.unknown() }).safeParse(value).success;
}

const text = z.string().optional().catch(undefined);
const certificate = z.object({
  sourceRepositoryRef: text,
  sourceRepositoryURI: text,
  runInvocationURI: text,
});
const timestamps = z.array(z.object({ timestamp: z.iso.datetime({ offset: true }) })).min(1);
const item = z.object({
  verificationResult: z.object({
    statement: z.object({ predicateType: z.string(), predicate: z.unknown().optional() }),
    signature: z.object({ certificate }).optional().catch(undefined),
    verifiedTimestamps: z.unknown().optional(),
  }),
});

function parseItems(items: readonly unknown[]): GhOutput {
  const parsed = items.map((one) => item.safeParse(one));
  const wrong = parsed.findIndex(({ success }) => !success);
  if (wrong !== -1)
    return unusable(
      `Item ${wrong + 1} of ${items.length} in the input has no verificationResult with a statement, so gh did not check it: give what ${GH_CALL} prints, whole.`,
    );
  const attestations = parsed.flatMap(({ data }) => (data === undefined ? [] : [signedAttestation(data)]));
  return { kind: "attestations", attestations };
}

function signedAttestation({ verificationResult }: z.infer<typeof item>): SignedAttestation {
  const { statement, signature, verifiedTimestamps } = verificationResult;
  const {
    sourceRepositoryRef: ref,
    sourceRepositoryURI: repository,
    runInvocationURI: run,
  } = signature?.certificate ?? {};
  return {
    predicateType: statement.predicateType,
    predicate: statement.predicate,
    signedAt: latest(verifiedTimestamps),
    ...(ref !== undefined && { ref }),
    ...(repository !== undefined && { repository }),
    ...(run !== undefined && { run }),
  };
}

function latest(given: unknown): number | undefined {
  const { data = [] } = timestamps.safeParse(given);
  const times = data.map(({ timestamp }) => Date.parse(timestamp));
  // A time that was never set is that of the year 1 in Go, which would make its attestation the oldest.
  if (times.length === 0 || times.some((time) => !(time > 0))) return undefined;
  return times.reduce((one, other) => Math.max(one, other));
}
