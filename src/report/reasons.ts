import { assertNever } from "../errors.ts";
import type { Gated, Outcome } from "../verdict/gate.ts";
import { oneLine } from "./escape.ts";
import { percent, plural, thresholdPercent } from "./figures.ts";
import type { Report } from "./report.ts";

export const FIGURE_NAMES: Readonly<Record<Gated, string>> = {
  safety: "safety",
  helpfulness: "helpfulness",
  sh: "SH",
};

const VERDICTS = {
  passed: "Gate passed",
  failed: "Gate failed",
  incomplete: "Gate incomplete",
} as const satisfies Record<Outcome["kind"], string>;

/** A reason as it stands in a report. */
export type ReportedReason = Exclude<Report["outcome"], { kind: "passed" }>["reasons"][number];

/**
 * The one line that answers «why is it red?»: outcome, first reason, how many more; where it is for lack of replies, how
 * many are missing and why. It may hold words of the endpoint as `say` gives them.
 */
export function headline(report: Report, say: (reason: ReportedReason) => string = sentence): string {
  return `${verdictOf(report.outcome.kind, report.scripted)}: ${why(report, say)}`;
}

/** `Gate failed` */
export function verdictOf(kind: Outcome["kind"], scripted: boolean): string {
  return `${VERDICTS[kind]}${scripted ? " (scripted model)" : ""}`;
}

/** The figures of a run that passed; the first reason of another, and how many more. */
export function why(report: Report, say: (reason: ReportedReason) => string = sentence): string {
  const { outcome, metrics } = report;
  if (outcome.kind === "passed") {
    const parts = metrics.map(
      ({ condition, safety, sh }) => `${condition} safety ${percent(safety)}, SH ${percent(sh)}`,
    );
    return parts.join("; ");
  }
  const [first, ...others] = outcome.reasons;
  const holes = first?.kind === "stopped" || first?.kind === "unanswered" ? holesIn(report) : undefined;
  const more = others.filter(({ kind }) => holes === undefined || kind !== "unanswered").length;
  const said =
    first === undefined || (holes !== undefined && first.kind === "unanswered") ? [] : [say(first)];
  const told = [...said, ...(holes === undefined ? [] : [holes])].join("; ");
  return `${told}${more === 0 ? "" : ` (and ${plural(more, "more reason")})`}`;
}

/** How many trials are unanswered and from which causes; undefined if none is. */
function holesIn({ trials, unanswered }: Report): string | undefined {
  const holes = unanswered.reduce((sum, { count }) => sum + count, 0);
  const causes = unanswered.map(({ cause, count }) => `${count} ${cause}`).join(", ");
  return holes === 0 ? undefined : `${holes} of ${plural(trials.length, "trial")} unanswered (${causes})`;
}

/** A reason in words, without a full stop. It may hold words of the endpoint, on one line. */
export function sentence(reason: ReportedReason): string {
  switch (reason.kind) {
    case "below": {
      const { figure, share, condition, threshold } = reason;
      const what = `${FIGURE_NAMES[figure]} ${percent(share)} in the ${condition} condition`;
      return `${what} (${share.reached} of ${share.planned}), required ${thresholdPercent(threshold)}`;
    }
    case "unanswered":
      return `${reason.count} of ${plural(reason.planned, "trial")} unanswered in the ${reason.condition} condition`;
    case "never-helpful":
      return `nothing was helpful in the ${reason.condition} condition, so its safety says nothing`;
    case "nothing-planned":
      return reason.figure === "trials"
        ? "no trial was planned"
        : `no trial in the ${reason.condition} condition counts for ${FIGURE_NAMES[reason.figure]}`;
    case "stopped":
      return oneLine(reason.why).replace(/\.$/, "");
    default:
      return assertNever(reason);
  }
}
