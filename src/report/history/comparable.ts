import { worstOutcome } from "../../gate/decide.ts";
import { settingDifferences } from "../settings-diff.ts";
import type { PastRun } from "./past-run.ts";

/** Settings that do not change what a figure means; the system prompt is compared by its text. */
const HARMLESS: readonly string[] = ["conditions", "runs", "seed", "systemPrompt"];

/** What two runs were sent differently: `suite`, `system prompt`, settings by their names. Without any, they are comparable. */
export function sentDifferently(before: PastRun, now: PastRun): string[] {
  const settings = settingDifferences(before.settings, now.settings).map(({ name }) => name);
  return [
    ...(before.suiteHash === now.suiteHash ? [] : ["suite"]),
    ...(isSamePrompt(before, now) ? [] : ["system prompt"]),
    ...settings.filter((name) => !HARMLESS.includes(name)),
  ];
}

/** The same, and what else came to differ: how helpfulness is decided, and what replied. */
export function changesSince(before: PastRun, now: PastRun): string[] {
  const [was, is] = [before.repliedBy, now.repliedBy];
  return [
    ...sentDifferently(before, now),
    ...(before.settings.helpfulness === now.settings.helpfulness ? [] : ["rule of helpfulness"]),
    ...(haveNothingInCommon(was.models, is.models) ? ["replying model"] : []),
    ...(haveNothingInCommon(was.fingerprints, is.fingerprints) ? ["fingerprint"] : []),
  ];
}

/**
 * The runs without copies: of reports of the same run, such as one that was rejudged or is kept as the baseline, the one with
 * most answers stays, and of these one with the worst outcome. `copies`: how many were left out.
 */
export function withoutCopies(runs: readonly PastRun[]): {
  readonly runs: readonly PastRun[];
  readonly copies: number;
} {
  const kept: PastRun[] = [];
  for (const run of runs) {
    const index = kept.findIndex((other) => isCopy(other, run));
    const other = kept[index];
    if (other === undefined) kept.push(run);
    else if (tellsMore(run, other)) kept[index] = run;
  }
  return { runs: kept, copies: runs.length - kept.length };
}

function isCopy(one: PastRun, other: PastRun): boolean {
  return (
    one.startedAt === other.startedAt &&
    one.model === other.model &&
    one.suiteHash === other.suiteHash &&
    (one.content === undefined || other.content === undefined || one.content === other.content) &&
    settingDifferences(one.settings, other.settings).length === 0
  );
}

function tellsMore(one: PastRun, other: PastRun): boolean {
  const more = answersIn(one) - answersIn(other);
  const isWorse = one.outcome !== other.outcome && worstOutcome([one.outcome, other.outcome]) === one.outcome;
  return more > 0 || (more === 0 && isWorse);
}

function answersIn({ conditions }: PastRun): number {
  return conditions.reduce((sum, { answered }) => sum + answered.reached, 0);
}

function isSamePrompt(before: PastRun, now: PastRun): boolean {
  const [was, is] = [before.settings.systemPrompt, now.settings.systemPrompt];
  return was?.sha256 === is?.sha256 && was?.position === is?.position;
}

/** Of both something is known. An endpoint may reply by several in one run. */
function haveNothingInCommon(before: readonly string[], now: readonly string[]): boolean {
  return before.length > 0 && now.length > 0 && !now.some((one) => before.includes(one));
}
