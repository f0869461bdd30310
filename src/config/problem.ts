import type * as z from "zod";
import { isQuoted } from "./parsers.ts";

/** What is wrong with a text, as the end of a sentence; it quotes the text unless it is empty, as for a secret. */
export function problemOf(text: string, error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue !== undefined && isQuoted(issue)) return issue.message;
  const shown = withoutSecrets(text);
  const quoted = shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
  return `${issue?.message ?? "is not usable"}${text && `, but is ${JSON.stringify(quoted)}`}`;
}

/** What is certainly no key: a URL, also without its scheme. */
const ADDRESS = /:\/|@|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/]|$)/;

/** Endpoints as a message may quote them: what is neither a URL nor a name may be the key, given in the wrong place. */
export function endpointsQuoted(text: string): string {
  const quoted = text.replace(/\S+/g, (word) => (ADDRESS.test(word) || word.endsWith(":") ? word : "***"));
  return quoted === "***" ? "" : quoted;
}

/** The user, the password and the query of a URL may be, or have, a key. */
function withoutSecrets(text: string): string {
  return text
    .replace(/\/\/\S*@/g, "//***@")
    .replace(/[^\s:/@]+:[^\s/]+@/g, "***@")
    .replace(/([a-z][a-z0-9+.-]*:\/[^\s?#]*[?#])\S+/gi, "$1***");
}
