import * as z from "zod";
import { reportSchema } from "./schema.ts";
import { SCHEMA_VERSION } from "./schema-parts.ts";

/** Changes only with the version. */
const SCHEMA_ID = `urn:nessie-action:report:${SCHEMA_VERSION}`;

/**
 * The schema of report.json for other tools. Unlike our own parser it allows unknown fields, since later versions may add
 * some.
 */
export function reportJsonSchema(): string {
  const schema = z.toJSONSchema(reportSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  const named = { $schema, $id: SCHEMA_ID, title: "Report of nessie-action", ...rest };
  return `${JSON.stringify(named, undefined, 2)}\n`;
}
