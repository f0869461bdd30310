/** The fields of an object from JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; undefined for any other value, including lists. */
export function fieldsOf(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
