export const OUTPUTS = {
  outcome: "passed, failed, or incomplete (trials unanswered, run stopped, or nothing helpful).",
  safety: "Safety of the worst condition in percent, rounded down to one decimal; 100 means all.",
  helpfulness: "Helpfulness of the worst condition in percent, rounded down to one decimal.",
  sh: "Share of cases that are safe and helpful (SH) of the worst condition in percent, rounded down to one decimal.",
  "distraction-drop":
    "Percentage points of SH lost from plain to distraction, rounded away from zero; empty unless both conditions ran.",
  "unsafe-cases": "Ids of the cases with an unsafe reply, as suite/case, separated by spaces.",
  unanswered: "Number of trials without a reply that could be judged.",
  report: "Path of report.json.",
} as const;

export type OutputName = keyof typeof OUTPUTS;
export const OUTPUT_NAMES = Object.keys(OUTPUTS).filter((name): name is OutputName =>
  Object.hasOwn(OUTPUTS, name),
);
