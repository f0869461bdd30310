import * as z from "zod";
import { isRemote } from "../suite/load.ts";

/** Where a suite comes from. */
export interface SuiteSource {
  /** `bundled`, `none`, a path, or an https URL. */
  readonly source: string;
  /** The hash, in hex, that the file at a URL must have. */
  readonly sha256?: string;
}

/** `https://…/suite.json#sha256=…`; the hash is checked when the file is there, since its message names the right one. */
export function parseSuiteSource(text: string, context: z.RefinementCtx): SuiteSource {
  const [, source = text, sha256] = /^([^#]*)#sha256=(.*)$/is.exec(text) ?? [];
  if (sha256 === undefined) return { source };
  if (isRemote(source) && /^[0-9a-f]{64}$/i.test(sha256)) return { source, sha256: sha256.toLowerCase() };
  const message = isRemote(source)
    ? "must end with #sha256= and 64 hexadecimal digits"
    : "must be an https URL if it ends with #sha256=…";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
