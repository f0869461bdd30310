/** Where a run leaves its report. */
export const REPORT = "nessie-report/report.json";
/** Where `bless` writes the baseline. */
export const BASELINE = "nessie-baseline.json";
/** Where `compare` writes its page. */
export const COMPARISON = "nessie-comparison.html";
/** Where `waive` writes waivers, unless the settings name another file. */
export const WAIVERS = "nessie-waivers.yml";
/** The project's settings. */
export const SETTINGS = "nessie.yml";
