import { groupBy } from "../collections.ts";
import { isSameModel } from "../endpoint/same-model.ts";
import type { Condition } from "../suite/conditions.ts";
import type { Baseline } from "./baseline.ts";
import { sourcesOf } from "./provider-moved.ts";
import { repliedText } from "./render/moved.ts";
import type { Report, ReportedReply, ReportedTrial } from "./schema.ts";
import type { ReportedComparison } from "./schema-comparison.ts";

type Replies = readonly Pick<ReportedReply, "reply">[];

/**
 * Adds to a comparison that the same model at the same endpoint replied under other names, or with other fingerprints, than
 * in the baseline. All conditions of both runs count together: a provider serves several fingerprints at once, and which
 * of them answers may depend on the condition.
 */
export function withSources(
  comparison: ReportedComparison,
  baseline: Baseline | { readonly why: string },
  now: Pick<Report, "settings" | "trials">,
): ReportedComparison {
  if (comparison.kind === "none" || !("report" in baseline)) return comparison;
  const { settings, trials } = baseline.report;
  if (settings.model !== now.settings.model || settings.endpoint !== now.settings.endpoint) return comparison;
  const [old, fresh] = [repliesIn(trials, now.trials), repliesIn(now.trials, trials)];
  if (!areOthers(old, fresh)) return comparison;
  return { ...comparison, sources: { before: sourcesOf(old), now: sourcesOf(fresh) } };
}

/** Every reply in the conditions that other trials have as well. */
function repliesIn(trials: readonly ReportedTrial[], others: readonly ReportedTrial[]): Replies {
  const shared = new Set(others.map(({ condition }) => condition));
  return trials
    .filter(({ condition }) => shared.has(condition))
    .flatMap((trial) => [trial, ...(trial.confirmations ?? [])]);
}

/**
 * Notices for each condition that another model, or another version of one, answered than `plain`: then not only the
 * condition differs. Only first replies count. Runs are not compared: every condition has all of them.
 */
export function noticesOfConditions(trials: readonly ReportedTrial[]): string[] {
  const [first, ...others] = [...groupBy(trials, ({ condition }) => condition)].sort(plainFirst);
  if (first === undefined) return [];
  const [name, own] = first;
  const shown = (replies: Replies): string => repliedText(sourcesOf(replies), (text) => text);
  return others
    .filter(([, replies]) => areOthers(own, replies))
    .map(
      ([other, replies]) =>
        `Different models, or versions of one, answered ${name} and ${other}, so their figures do not compare: ${name} ${shown(own)}; ${other} ${shown(replies)}.`,
    );
}

function plainFirst([one]: readonly [Condition, unknown], [other]: readonly [Condition, unknown]): number {
  return Number(other === "plain") - Number(one === "plain");
}

/**
 * Whether the names, or the fingerprints, of some replies have nothing in common with those of others. A name and the same
 * with a date are one: the one may stand for the other. Where a side says nothing, nothing is known.
 */
function areOthers(some: Replies, others: Replies): boolean {
  const areApart = (key: Key, isSame: (one: string, other: string) => boolean): boolean => {
    const [one, other] = [valuesIn(some, key), valuesIn(others, key)];
    return (
      one.length > 0 &&
      other.length > 0 &&
      !one.some((value) => other.some((another) => isSame(value, another)))
    );
  };
  return areApart("model", isSameModel) || areApart("fingerprint", (one, other) => one === other);
}

type Key = "model" | "fingerprint";

/** More different values than that are no names. */
const MOST = 50;

/** The different values; none if there are so many that each reply may have got its own, which would differ always. */
function valuesIn(replies: Replies, key: Key): readonly string[] {
  const all = replies.flatMap(({ reply }) => reply[key] || []);
  const different = [...new Set(all)];
  const repeats = different.length === 1 || different.length * 2 <= all.length;
  return repeats && different.length <= MOST ? different : [];
}
