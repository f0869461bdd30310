import * as z from "zod";

/** The fixed words that a schema accepts: alone, in a list, or beside other values. */
export function choicesOf(schema: z.core.$ZodType): readonly string[] {
  const named = choicesSchema.safeParse(z.globalRegistry.get(schema));
  if (named.success) return named.data.choices;
  if (schema instanceof z.ZodLiteral) return [...schema.values].filter((word) => isWord(word));
  return partsOf(schema).flatMap(choicesOf);
}

const choicesSchema = z.object({ choices: z.array(z.string()) });

function isWord(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return schema.options;
  return [];
}
