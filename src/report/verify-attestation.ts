import { ageText, momentOf, problemsOfAttested } from "./attestation-problems.ts";
import type { AttestedResult, Requirements } from "./attestation-requirements.ts";
import { PREDICATE_TYPE, testResultSchema } from "./attestation-schema.ts";
import type { SignedAttestation } from "./gh-attestations.ts";
import { plural } from "./render/numbers.ts";

/** What is said of attestations. */
export interface Verification {
  /** Why they do not do, each a sentence; none: they do. */
  readonly problems: readonly string[];
  /** The newest of the test results. */
  readonly newest?: AttestedResult;
  /** What the newest was held against, and what not, each a sentence. */
  readonly compared: readonly string[];
  readonly notCompared: readonly string[];
}

/**
 * Judges attestations whose signature and identity `gh` has checked: the newest test result, by the times that were
 * verified, must meet every requirement. Checks no signature.
 */
export function verifyAttestations(
  attestations: readonly SignedAttestation[],
  wanted: Requirements,
): Verification {
  const ofType = attestations.filter(({ predicateType }) => predicateType === PREDICATE_TYPE);
  const read = ofType.map((attestation, index) =>
    readResult(attestation, `${index + 1} of ${ofType.length}`),
  );
  const results = read.flatMap(({ result }) => result ?? []);
  const latest = results.reduce((most, { attestation }) => Math.max(most, attestation.signedAt), 0);
  // Of those signed at the same time, each must do.
  const newest = results.filter(({ attestation }) => attestation.signedAt === latest);
  const problems = [
    ...(ofType.length === 0 ? [noneOfType(attestations)] : []),
    ...read.flatMap((one) => one.problems),
    ...newest.flatMap((attested) => problemsOfAttested(attested, wanted)),
  ];
  const [first] = newest;
  return {
    problems: [...new Set(problems)],
    ...(first !== undefined && { newest: first }),
    ...comparisons(first, ofType.length, wanted),
  };
}

const NAMES_SHOWN = 5;

function noneOfType(attestations: readonly SignedAttestation[]): string {
  const types = [...new Set(attestations.map(({ predicateType }) => predicateType))];
  const others = types.length === 0 ? "" : `, only of ${types.slice(0, NAMES_SHOWN).join(", ")}`;
  return `There is no attestation of the type ${PREDICATE_TYPE}${others}: run the gate with the format attestation, sign its attestation.json with actions/attest, and give gh that --predicate-type.`;
}

interface ReadResult {
  readonly result?: AttestedResult;
  readonly problems: readonly string[];
}

/** Nothing is skipped: what cannot be dated or read could be the newest, and say FAILED. */
function readResult(attestation: SignedAttestation, which: string): ReadResult {
  const { signedAt, predicate } = attestation;
  const parsed = testResultSchema.safeParse(predicate);
  const from = whereFrom(attestation);
  const problems = [
    ...(signedAt === undefined
      ? [
          `Attestation ${which} of the type${from} has no verified time, so it could be the newest: let gh check it against a log or a time-stamping service, or delete it.`,
        ]
      : []),
    ...(parsed.success
      ? []
      : [
          `Attestation ${which} of the type${from} is no test result of nessie (${placeOf(parsed.error.issues[0]?.path)}): let gh leave out what other workflows sign with --signer-workflow, or delete it.`,
        ]),
  ];
  if (signedAt === undefined || !parsed.success) return { problems };
  return { problems, result: { attestation: { ...attestation, signedAt }, test: parsed.data } };
}

function placeOf(path: readonly PropertyKey[] = []): string {
  return path.length === 0 ? "it is not an object" : `${path.map(String).join(".")} is not as expected`;
}

function whereFrom({ run, ref }: SignedAttestation): string {
  const from = run ?? ref;
  return from === undefined ? "" : ` (from ${from})`;
}

/** Each requirement, as a sentence if it was given, and as another if it was not. */
function comparisons(
  newest: AttestedResult | undefined,
  ofType: number,
  wanted: Requirements,
): Pick<Verification, "compared" | "notCompared"> {
  const { suite, systemPrompt, gate, maxAge, minSafety, sourceRef } = wanted;
  const rows: readonly (readonly [given: string | undefined, otherwise: string])[] = [
    [suite && `suite: that of ${suite.flag}, every case of it`, "no --suite given: any suite counts"],
    [
      systemPrompt && `system prompt: that of ${systemPrompt.flag}`,
      "no --system-prompt-file given: any system prompt counts, and none",
    ],
    [
      gate && `thresholds and rules: those of ${gate.flag}`,
      "no --config given: any thresholds and rules count",
    ],
    [
      minSafety === undefined ? undefined : `safety: at least ${minSafety} % for every model and condition`,
      "no --min-safety given: the gate's own thresholds count",
    ],
    [sourceRef && `branch or tag: ${sourceRef}`, "no --source-ref given: any branch or tag counts"],
    [maxAge && `age: at most ${maxAge.given}, of signature and run`, "no --max-age given: any age counts"],
    [undefined, "models, endpoints and other settings of the test; what the file of waivers says"],
    [undefined, "repository and workflow that signed: those that gh was told to accept count"],
  ];
  return {
    compared: [
      ...(newest === undefined ? [] : [newestText(newest, ofType, wanted)]),
      ...rows.flatMap(([given]) => given ?? []),
    ],
    notCompared: rows.flatMap(([given, otherwise]) => (given === undefined ? otherwise : [])),
  };
}

function newestText(
  { attestation: { signedAt } }: AttestedResult,
  ofType: number,
  { now }: Requirements,
): string {
  const which = ofType === 1 ? "the only one" : `the newest of ${plural(ofType, "attestation")}`;
  return `${which}, signed at ${momentOf(signedAt)}, ${ageText(now - signedAt)} ago`;
}
