/** The folder in which a run leaves its report. */
export const REPORT_DIR = "nessie-report";
/** The same of a demo, which must not write over a run's report. */
export const DEMO_DIR = "nessie-demo";
/** Where `bless` writes the baseline. */
export const BASELINE = "nessie-baseline.json";
/** Where `compare` writes its page. */
export const COMPARISON = "nessie-comparison.html";
/** Where the page of a history is written, in the folder of its reports. */
export const HISTORY_PAGE = "history.html";
/** Where `waive` writes waivers, unless the settings name another file. */
export const WAIVERS = "nessie-waivers.yml";
/** The project's settings. */
export const SETTINGS = "nessie.yml";
