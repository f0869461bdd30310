import { hashOf } from "../suite/hash.ts";
import type { WrittenSettings } from "./config-text.ts";

/** SHA-256, in hex, of the gate part of a config file: of its settings, independent of their order and places. */
export function gateDigestOf(gate: WrittenSettings): string {
  const texts = Object.entries(gate).map(([name, { text }]) => [name, text] as const);
  return hashOf(Object.fromEntries(texts)).slice("sha256:".length);
}
