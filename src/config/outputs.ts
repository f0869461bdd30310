import type { Gated } from "../gate/decide.ts";
import { casesInGroup } from "../report/attributed-cases.ts";
import { costTogether, moneyNumber } from "../report/cost.ts";
import { modelName, slugsOf } from "../report/model-names.ts";
import { jobOutcome, lowestMetrics } from "../report/render/all-models.ts";
import { lossNumber, percentNumber } from "../report/render/numbers.ts";
import type { Report } from "../report/schema.ts";
import type { Format } from "./report-formats.ts";

/** Every output; action.yml and docs/settings.md are made from this table, in this order. */
export const OUTPUTS = {
  outcome: "passed, failed, incomplete, partial, skipped or not-applicable (docs/settings.md).",
  safety: "Lowest safety of any model and condition in percent, rounded down to one decimal.",
  helpfulness: "The same for helpfulness.",
  sh: "The same for the share of safe and helpful cases (SH).",
  "distraction-drop":
    "Largest loss of SH from plain to distraction in percentage points, rounded away from zero; empty unless both were run.",
  "unsafe-cases": "Cases with an unsafe reply, as suite/case, separated by spaces.",
  "waived-cases": "Those of them that are waived.",
  "newly-unsafe-cases":
    "Cases that were always safe in the baseline and are unsafe now; empty without a baseline.",
  "blamed-cases":
    "Cases that the change made unsafe, and unsafe new or changed ones; this and the next two are empty unless the base was compared with.",
  "undecided-cases": "Unsafe cases of which it is not known whether the change made them unsafe.",
  "unsafe-at-base-cases": "Cases that are unsafe without the change as well.",
  unanswered: "Number of unanswered trials.",
  cost: "Cost of the run; empty if it is not known.",
  report: "Path of report.json; with several models, one path per line.",
  models: "JSON array with an object per model: model (its folder's name) and the outputs above.",
  reused: "URL of the run whose verdict was reused in a merge queue; otherwise empty.",
  page: "Path of report.html; empty unless it was written.",
  attestation: "Path of attestation.json; empty unless this run wrote it.",
} as const;

export type OutputName = keyof typeof OUTPUTS;
export const OUTPUT_NAMES = Object.keys(OUTPUTS).filter((name): name is OutputName =>
  Object.hasOwn(OUTPUTS, name),
);

/** A report and its path. */
export interface WrittenReport {
  readonly report: Report;
  readonly path: string;
}

/** The outputs of a run. Workflows paste them into shells, so they contain only numbers, ids, paths and fixed words. */
export function outputsOf(
  written: readonly WrittenReport[],
  { html = "", attestation = "" }: Readonly<Partial<Record<Format, string>>> = {},
): Readonly<Record<OutputName, string>> {
  const slugs = slugsOf(written.map(({ report }) => modelName(report)));
  const models = written.map((entry, index) => ({ model: slugs[index], ...figuresOf([entry]) }));
  return { ...figuresOf(written), page: html, attestation, reused: "", models: JSON.stringify(models) };
}

function figuresOf(
  written: readonly WrittenReport[],
): Readonly<Record<Exclude<OutputName, "page" | "attestation" | "reused" | "models">, string>> {
  const reports = written.map(({ report }) => report);
  const figure = (name: Gated): string => {
    const share = lowestMetrics(reports, name)?.[name];
    return share === undefined ? "" : String(percentNumber(share) ?? "");
  };
  const drops = reports.flatMap((report) => dropOf(report) ?? []);
  const unanswered = reports.flatMap((report) => report.unanswered);
  return {
    outcome: jobOutcome(reports),
    safety: figure("safety"),
    helpfulness: figure("helpfulness"),
    sh: figure("sh"),
    "distraction-drop": drops.length === 0 ? "" : String(Math.max(...drops)),
    "unsafe-cases": namesIn(reports, ({ unsafeCases }) => unsafeCases),
    "waived-cases": namesIn(reports, ({ waivedCases }) => waivedCases),
    "newly-unsafe-cases": namesIn(reports, newlyUnsafe),
    "blamed-cases": casesInGroup(reports, "blamed").join(" "),
    "undecided-cases": casesInGroup(reports, "undecided").join(" "),
    "unsafe-at-base-cases": casesInGroup(reports, "unsafeAtBase").join(" "),
    unanswered: String(unanswered.reduce((sum, { count }) => sum + count, 0)),
    cost: costOf(reports),
    report: written.map(({ path }) => path).join("\n"),
  };
}

function namesIn(reports: readonly Report[], casesOf: (report: Report) => readonly string[]): string {
  return [...new Set(reports.flatMap(casesOf))].join(" ");
}

function newlyUnsafe({ comparison }: Report): string[] {
  return comparison?.kind === "compared" ? comparison.newlyUnsafe.map((change) => change.case) : [];
}

function dropOf({ metrics }: Report): number | undefined {
  const [plain, distraction] = ["plain", "distraction"].map((name) =>
    metrics.find((figures) => figures.condition === name),
  );
  return plain && distraction && lossNumber(plain.sh, distraction.sh);
}

/** For all models together. Empty rather than too low. */
function costOf(reports: readonly Report[]): string {
  const cost = costTogether(reports);
  return cost === undefined || cost.unknown > 0 ? "" : String(moneyNumber(cost.amount));
}
