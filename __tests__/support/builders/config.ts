import { type ReadConfig, readConfig } from "../../../src/config/read-config.ts";
import type { ProjectFile } from "../../../src/suite/project-files.ts";

const CONFIG = "nessie.yml";

/** The config file with this text; `base`: what judges it, if it is not the file itself. */
export async function configOf(text: string | undefined, base?: ProjectFile): Promise<ReadConfig> {
  const from = "the local files";
  const same: ProjectFile = text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
  return readConfig(
    { path: CONFIG, given: false },
    { ofChange: async () => text, ofBase: async () => base ?? same, alike: async () => [] },
  );
}

/** A config file as JSON, which is YAML, too. */
export function configWith(test: object, gate: object = {}): Promise<ReadConfig> {
  return configOf(JSON.stringify({ test, gate }));
}
