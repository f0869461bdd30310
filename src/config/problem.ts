import type * as z from "zod";
import { isQuoted } from "./parsers.ts";

/** A message about an invalid text, with its label, and quoted unless it is empty or secret. */
export function problemOf(label: string, text: string, error: z.ZodError): string {
  const shown = text
    .replace(/\/\/[^/\s]*@/g, "//***@")
    // The query of a URL may have a key.
    .replace(/([a-z][a-z0-9+.-]*:\/[^\s?#]*[?#])\S+/gi, "$1***");
  const [issue] = error.issues;
  if (issue !== undefined && isQuoted(issue)) return `${label} ${issue.message}.`;
  const quoted = shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
  return `${label} ${issue?.message ?? "is not usable"}${text && `, but is ${JSON.stringify(quoted)}`}.`;
}
