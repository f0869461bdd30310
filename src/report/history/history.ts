import { groupBy } from "../../collections.ts";
import type { Outcome } from "../../gate/decide.ts";
import { caseNameOf } from "../../gate/observed.ts";
import type { Share } from "../../scoring/metrics.ts";
import { CONDITIONS, type Condition } from "../../suite/conditions.ts";
import { changesSince, sentDifferently, withoutCopies } from "./comparable.ts";
import { type FlakyOverTime, flakyOverTime, type GroundedRun } from "./flaky-over-time.ts";
import type { KnownFigures, PastCondition, PastRun } from "./past-run.ts";

/** The trend over the reports of whole runs. */
export interface History {
  /** The reports that count. */
  readonly reports: number;
  /** The models' names, sorted. */
  readonly models: readonly string[];
  /** All are of the scripted model. */
  readonly scripted: boolean;
  readonly lines: readonly HistoryLine[];
  readonly flaky: readonly FlakyOverTime[];
  readonly leftOut: LeftOut;
}

/** A model in one condition, over time. */
export interface HistoryLine {
  readonly model: string;
  readonly condition: Condition;
  /** By the time when they started. */
  readonly rows: readonly HistoryRow[];
}

/** A run of a model in one condition. */
export interface HistoryRow {
  readonly file: string;
  readonly startedAt: string;
  /** Of the whole run. */
  readonly outcome: Outcome["kind"];
  readonly figures: KnownFigures;
  readonly answered: Share;
  /** As suite/case. */
  readonly unsafeCases: readonly string[];
  /** What differs from the run in the row before. */
  readonly changes: readonly string[];
  /** Rows of the same number were sent the same, so that their figures can be compared. */
  readonly ground: number;
  /** The thresholds in percent that decided; 0: none. */
  readonly minimum: PastRun["settings"]["minimum"];
}

/** Reports that do not count. */
export interface LeftOut {
  readonly copies: number;
  readonly shards: number;
  /** Of runs that asked only a part of the suite. */
  readonly parts: number;
  /** Of the scripted model, if there are others. */
  readonly scripted: number;
  /** Broken ones, and those of a later version. */
  readonly unreadable: number;
}

/**
 * The history of these runs: for each model and condition the figures by date, and the cases that are unsafe in some of its
 * runs and safe in others. Shards, parts and copies are left out; so is the scripted model unless there is nothing else.
 * `unreadable`: how many reports could not be read.
 */
export function historyOf(found: readonly PastRun[], unreadable = 0): History {
  const { runs: whole, copies } = withoutCopies(found.filter(({ extent }) => extent === "whole"));
  const real = whole.filter(({ scripted }) => !scripted);
  const counted = [...(real.length > 0 ? real : whole)].sort(byTime);
  const models = [...groupBy(counted, ({ model }) => model)].sort(([a], [b]) => (a < b ? -1 : 1));
  const ofModels = models.map(([model, runs]) => ({ model, runs: grounded(runs) }));
  const number = (extent: PastRun["extent"]): number => found.filter((run) => run.extent === extent).length;
  return {
    reports: counted.length,
    models: ofModels.map(({ model }) => model),
    scripted: counted.some(({ scripted }) => scripted),
    lines: ofModels.flatMap(({ model, runs }) => linesOf(model, runs)),
    flaky: flakyOverTime(ofModels.flatMap(({ runs }) => runs)),
    leftOut: {
      copies,
      shards: number("shard"),
      parts: number("part"),
      scripted: whole.length - counted.length,
      unreadable,
    },
  };
}

function byTime(one: PastRun, other: PastRun): number {
  return Date.parse(one.startedAt) - Date.parse(other.startedAt) || (one.file < other.file ? -1 : 1);
}

function grounded(runs: readonly PastRun[]): GroundedRun[] {
  const firsts: PastRun[] = [];
  const grounds = runs.map((run) => {
    const known = firsts.findIndex((first) => sentDifferently(first, run).length === 0);
    return known === -1 ? firsts.push(run) - 1 : known;
  });
  return runs.map((run, index) => {
    const ground = grounds[index] ?? 0;
    return { ...run, ground, isCurrent: ground === grounds.at(-1) };
  });
}

function linesOf(model: string, runs: readonly GroundedRun[]): HistoryLine[] {
  return CONDITIONS.flatMap((condition) => {
    const asked = runs.flatMap((run) => {
      const own = run.conditions.find((one) => one.condition === condition);
      return own === undefined ? [] : [{ run, own }];
    });
    if (asked.length === 0) return [];
    return [{ model, condition, rows: asked.map((one, index) => rowOf(one, asked[index - 1]?.run)) }];
  });
}

/** A comparison takes the place of a minimum of 100 %; a lower one stays as the floor. */
function thresholdsThatDecide({ gate, minimum }: PastRun["settings"]): HistoryRow["minimum"] {
  return gate === "no-regression" && minimum.safety === 100 ? { ...minimum, safety: 0 } : minimum;
}

interface AskedCondition {
  readonly run: GroundedRun;
  readonly own: PastCondition;
}

function rowOf({ run, own }: AskedCondition, before: PastRun | undefined): HistoryRow {
  const { file, startedAt, outcome, ground, settings } = run;
  return {
    file,
    startedAt,
    outcome,
    figures: own.figures,
    answered: own.answered,
    unsafeCases: own.cases.filter(({ unsafe }) => unsafe > 0).map(caseNameOf),
    changes: before === undefined ? [] : changesSince(before, run),
    ground,
    minimum: thresholdsThatDecide(settings),
  };
}
