/** Where a run leaves its report. */
export const REPORT = "nessie-report/report.json";
/** Where `bless` writes the baseline. */
export const BASELINE = "nessie-baseline.json";
/** Where `compare` writes its page. */
export const COMPARISON = "nessie-comparison.html";
