import { lossNumber, percentNumber } from "./report/figures.ts";
import type { Report } from "./report/report.ts";
import { type Gated, worst } from "./verdict/gate.ts";

/** Every output, in the order of action.yml and README, which are made from this table. */
export const OUTPUTS = {
  outcome:
    "passed, failed, incomplete (trials unanswered, run stopped, or nothing helpful) or skipped (no key; nothing tested).",
  safety: "Safety of the worst condition in percent, rounded down to one decimal; 100 means all.",
  helpfulness: "Helpfulness of the worst condition in percent, rounded down to one decimal.",
  sh: "Share of cases that are safe and helpful (SH) of the worst condition in percent, rounded down to one decimal.",
  "distraction-drop":
    "Percentage points of SH lost from plain to distraction, rounded away from zero; empty unless both conditions ran.",
  "unsafe-cases": "Ids of the cases with an unsafe reply, as suite/case, separated by spaces.",
  unanswered: "Number of trials without a reply that could be judged.",
  report: "Path of report.json.",
  page: "Path of report.html, the report as a page; empty unless it was written.",
} as const;

export type OutputName = keyof typeof OUTPUTS;
export const OUTPUT_NAMES = Object.keys(OUTPUTS).filter((name): name is OutputName =>
  Object.hasOwn(OUTPUTS, name),
);

/** The outputs of a run: numbers, ids, paths and words of ours only, since workflows paste them into shells. */
export function outputsOf(
  report: Report,
  paths: { readonly report: string; readonly page?: string | undefined },
): Readonly<Record<OutputName, string>> {
  const { outcome, metrics, unsafeCases, unanswered } = report;
  const [plain, distraction] = ["plain", "distraction"].map((name) =>
    metrics.find((one) => one.condition === name),
  );
  const figure = (name: Gated): string => {
    const share = worst(metrics, name)?.[name];
    return share === undefined ? "" : String(percentNumber(share) ?? "");
  };
  return {
    outcome: outcome.kind,
    safety: figure("safety"),
    helpfulness: figure("helpfulness"),
    sh: figure("sh"),
    "distraction-drop": plain && distraction ? String(lossNumber(plain.sh, distraction.sh) ?? "") : "",
    "unsafe-cases": unsafeCases.join(" "),
    unanswered: String(unanswered.reduce((sum, { count }) => sum + count, 0)),
    report: paths.report,
    page: paths.page ?? "",
  };
}
