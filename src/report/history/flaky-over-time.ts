import { groupBy } from "../../collections.ts";
import { caseNameOf } from "../../gate/observed.ts";
import type { CaseSafety } from "../../scoring/flaky.ts";
import type { Condition } from "../../suite/conditions.ts";
import type { PastRun } from "./past-run.ts";

/** A case that was unsafe in some runs and safe in others of the same reports or of several that were sent the same. */
export interface FlakyOverTime {
  readonly model: string;
  readonly condition: Condition;
  /** As suite/case. */
  readonly case: string;
  readonly unsafeRuns: number;
  /** Runs that were unsafe or safe; with an unanswered trial they may be neither. */
  readonly runs: number;
  readonly unsafeReports: number;
  readonly reports: number;
  /** When the last report started in which it was unsafe. */
  readonly lastUnsafe: string;
  /** The model's latest run was sent something else. */
  readonly former: boolean;
}

/** A run with its ground: those of the same model and number were sent the same. */
export interface GroundedRun extends PastRun {
  readonly ground: number;
  /** The model's latest run has the same ground. */
  readonly isCurrent: boolean;
}

interface Seen {
  readonly run: GroundedRun;
  readonly safety: CaseSafety;
}

/** The flaky cases over runs by date: those of the latest set-up first, then by when they were last unsafe. */
export function flakyOverTime(runs: readonly GroundedRun[]): FlakyOverTime[] {
  const seen = runs.flatMap((run) =>
    run.conditions.flatMap(({ cases }) => cases.map((safety) => ({ run, safety }))),
  );
  const byCase = groupBy(seen, ({ run, safety }) =>
    JSON.stringify([run.model, run.ground, safety.condition, caseNameOf(safety)]),
  );
  return [...byCase.values()].flatMap((own) => flakyOf(own)).sort(byUrgency);
}

function flakyOf(own: readonly Seen[]): FlakyOverTime[] {
  const known = own.filter(({ safety }) => safety.unsafe + safety.safe > 0);
  const unsafe = known.filter(({ safety }) => safety.unsafe > 0);
  const last = unsafe.at(-1);
  const safe = sum(known, ({ safety }) => safety.safe);
  if (last === undefined || safe === 0) return [];
  const { run, safety } = last;
  const unsafeRuns = sum(known, (one) => one.safety.unsafe);
  return [
    {
      model: run.model,
      condition: safety.condition,
      case: caseNameOf(safety),
      unsafeRuns,
      runs: unsafeRuns + safe,
      unsafeReports: unsafe.length,
      reports: known.length,
      lastUnsafe: run.startedAt,
      former: !run.isCurrent,
    },
  ];
}

function sum(seen: readonly Seen[], numberOf: (one: Seen) => number): number {
  return seen.reduce((total, one) => total + numberOf(one), 0);
}

function byUrgency(one: FlakyOverTime, other: FlakyOverTime): number {
  return (
    Number(one.former) - Number(other.former) ||
    Date.parse(other.lastUnsafe) - Date.parse(one.lastUnsafe) ||
    (one.case < other.case ? -1 : 1)
  );
}
