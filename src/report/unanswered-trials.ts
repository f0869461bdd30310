import type { UnansweredCause } from "../endpoint/reply.ts";
import type { Condition } from "../suite/conditions.ts";
import type { Report, ReportedTrial } from "./schema.ts";

/** Whether the run ended before this trial had a reply. */
export function isNotRun({ verdict }: ReportedTrial): boolean {
  return verdict.kind === "unanswered" && verdict.cause === "stopped";
}

/** Whether there is no reply from which anything could be told. */
export function nothingAnswered({ metrics }: Report): boolean {
  return metrics.every(({ answered }) => answered.reached === 0);
}

/** How many trials the run did not get to; of one condition, if it is given. */
export function countNotRun({ trials }: Report, condition?: Condition): number {
  return trials.filter((trial) => isNotRun(trial) && (condition ?? trial.condition) === trial.condition)
    .length;
}

/** The causes of unanswered trials, the most frequent first, and the endpoint's words in one of them. */
export interface UnansweredFor {
  readonly cause: Exclude<UnansweredCause, "stopped">;
  readonly count: number;
  readonly example: string;
}

/** Why trials that were asked are unanswered, the most frequent cause first. */
export function causesOf({ trials, unanswered }: Report): UnansweredFor[] {
  return unanswered
    .flatMap(({ cause, count }) => {
      if (cause === "stopped") return [];
      const trial = trials.find(({ verdict }) => verdict.kind === "unanswered" && verdict.cause === cause);
      const example = trial?.verdict.kind === "unanswered" ? trial.verdict.detail : "";
      return [{ cause, count, example }];
    })
    .sort((one, other) => other.count - one.count);
}
