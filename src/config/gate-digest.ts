import { hashOf } from "../suite/hash.ts";
import type { ConfigText } from "./config-text.ts";

/** SHA-256 in hex of the part gate of a config file: of its settings, however they are written down. */
export function gateDigestOf({ gate }: Pick<ConfigText, "gate">): string {
  const texts = Object.entries(gate).map(([name, { text }]) => [name, text]);
  return hashOf(Object.fromEntries(texts)).slice("sha256:".length);
}
