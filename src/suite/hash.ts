import { createHash } from "node:crypto";

/** `sha256:…` over data, independent of the order of keys. */
export function hashOf(data: unknown): string {
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return `sha256:${createHash("sha256").update(JSON.stringify(data, sorted)).digest("hex")}`;
}
