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

const shape = z.object({
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  type: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** The fixed words that a setting can be: alone, in a list, or beside other values. */
export function choicesOf(schema: z.ZodType): readonly string[] {
  return choicesIn(jsonTypeOf(schema));
}

function choicesIn(type: unknown): readonly string[] {
  const parsed = shape.safeParse(type).data;
  if (parsed === undefined) return [];
  return [
    ...(parsed.enum ?? []),
    ...(parsed.const === undefined ? [] : [parsed.const]),
    ...(parsed.type === "boolean" ? ["true", "false"] : []),
    ...choicesIn(parsed.items),
    ...(parsed.anyOf ?? []).flatMap(choicesIn),
  ];
}
