/** What became of the settings of earlier versions, as the end of a sentence that begins with the old name. */
export const MOVED: Readonly<Record<string, string>> = {
  models: "moved to the config file: list them as test.models (docs/models.md)",
  endpoints: "is now part of endpoint: one `name: https://…/v1` per line",
  "api-keys": "is now part of api-key: one `name: key` per line",
  "suite-sha256": "is now part of suite: add #sha256=… to the URL",
  doctor: "is now preflight, in the part gate of the config file",
  "report-formats": "is now formats, in the part gate of the config file",
  mode: "is now an action of its own: OWNER/nessie-action/publish",
  "report-file": "is now reports, of the action OWNER/nessie-action/publish",
  merge: "is now reports, of the action OWNER/nessie-action/merge",
};

/** The new names of renamed settings, for flags. */
export const RENAMED: Readonly<Record<string, string>> = {
  models: "--config, a file with test.models",
  endpoints: '--endpoint "name: https://…/v1", once for each',
  "suite-sha256": "--suite with #sha256=… at the end of the URL",
  doctor: "--preflight",
  "report-formats": "--formats",
};
