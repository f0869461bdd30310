import * as z from "zod";

/** The part of a JSON schema that says what a setting may be in the config file. */
export type JsonType = Readonly<Record<string, unknown>>;

const registry = z.registry<{ readonly type: JsonType }>();

/** Notes what a parser's text is in the config file. */
export function typed<Schema extends z.ZodType>(schema: Schema, type: JsonType): Schema {
  registry.add(schema, { type });
  return schema;
}

/** What was noted of a parser. */
export function jsonTypeOf(schema: z.ZodType): JsonType | undefined {
  return registry.get(schema)?.type;
}
