import type { TestResult } from "./attestation-schema.ts";
import type { SignedAttestation } from "./gh-attestations.ts";

/** What must hold of the newest attestation. */
export interface Requirements {
  /** In ms since 1970. */
  readonly now: number;
  /** WARNED will do, too. */
  readonly allowWarned: boolean;
  /** `given`: as in the flag, such as `7d`. */
  readonly maxAge?: { readonly ms: number; readonly given: string };
  /** In percent, of every model in every condition. */
  readonly minSafety?: number;
  /** Such as `refs/heads/main`. */
  readonly sourceRef?: string;
  readonly suite?: RequiredDigest & {
    /** As `suite/case`: each must have been asked. */
    readonly cases: readonly string[];
  };
  readonly systemPrompt?: RequiredDigest;
  readonly gate?: RequiredDigest;
}

/** `flag`: what names it, such as `--suite bundled`. */
export interface RequiredDigest {
  readonly flag: string;
  /** In hex. */
  readonly sha256: string;
}

/** An attestation with the test result that it holds. */
export interface AttestedResult {
  readonly attestation: SignedAttestation & { readonly signedAt: number };
  readonly test: TestResult;
}
