import * as core from "@actions/core";
import { reportSettings } from "../config/derive-settings.ts";
import { readRules } from "../config/gate-rules.ts";
import type { Inputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { dayOf } from "../gate/waivers.ts";
import { changesOf } from "../github/changed-files.ts";
import { openCalls, openGitHub } from "../github/client.ts";
import { openContents } from "../github/contents.ts";
import type { WorkflowContext } from "../github/context.ts";
import { publishNotApplicable, publishNotMerged, publishReused } from "../github/publish.ts";
import { findVerdict, type ReuseResult } from "../github/reuse-verdict.ts";
import { clock } from "../platform/node.ts";
import { notApplicableSummary } from "../report/comment/not-applicable.ts";
import { type NotMerged, notMergedSummary } from "../report/comment/not-merged.ts";
import { type Source, type Subject, sourceOf } from "../report/comment/source.ts";
import { fingerprintOfAll } from "../report/comment/state.ts";
import { logLine } from "../report/render/escape.ts";
import { duration } from "../report/render/numbers.ts";
import { fingerprintOf } from "../run/fingerprint.ts";
import { type Plan, planRun } from "../run/plan-run.ts";
import type { Platform } from "../run/platform.ts";
import { matters, patternsWithoutFile, type Workspace } from "./changed-paths.ts";
import { addSummary, attempt, postToGitHub, type Where } from "./post-comment.ts";

export const FORK_HELP =
  "Runs of pull requests from forks get no secrets. docs/forks.md shows two safe ways: an environment with approval, or two workflows.";

/** Whether the change is sure to touch nothing that matters; where that cannot be found out, the gate runs and says why. */
export async function isNotApplicable(
  inputs: Inputs,
  { place, signal }: Where,
  workspace?: Workspace,
): Promise<boolean> {
  const { "watch-paths": watched, "github-token": token } = inputs;
  if (watched.length === 0) return false;
  const changes =
    place === undefined || token === undefined
      ? ({
          kind: "unknown",
          why: token === undefined ? "there is no github-token" : "this is no run of GitHub Actions",
        } as const)
      : await changesOf(openCalls(place, token, { clock, signal }), place);
  if (changes.kind === "known") {
    if (place !== undefined && token !== undefined) {
      const watchesNothing = await tellOfPatterns(watched, changes.paths, { place, token, signal });
      if (watchesNothing) return false;
    }
    return !matters(changes.paths, inputs, workspace);
  }
  core.notice(logLine(`The gate runs whatever changed: ${changes.why}.`), { title: "NESSiE gate" });
  return false;
}

/** Nothing waits longer for a list of all files, which only serves a warning. Milliseconds. */
const LISTING_MS = 10_000;

/**
 * Warns of a pattern that fits no file, and resolves to whether that is all of them, which is a mistake rather than a
 * choice. Never rejects: what cannot be listed is not warned of.
 */
async function tellOfPatterns(
  patterns: readonly string[],
  changed: readonly string[],
  {
    place,
    token,
    signal,
  }: { readonly place: WorkflowContext; readonly token: string; readonly signal: AbortSignal },
): Promise<boolean> {
  if (patternsWithoutFile(patterns, changed).length === 0) return false;
  const ends = AbortSignal.any([signal, AbortSignal.timeout(LISTING_MS)]);
  const { all } = openContents(openCalls(place, token, { clock, signal: ends }));
  const files = await all(place.sha).catch(() => undefined);
  if (files === undefined) return false;
  const lost = patternsWithoutFile(patterns, [...files, ...changed]);
  for (const pattern of lost)
    core.warning(
      logLine(
        `watch-paths: the pattern ${JSON.stringify(pattern)} fits no file of the repository, so no change of one makes the gate run by it.`,
      ),
      { title: "NESSiE gate" },
    );
  const watchesNothing = patterns.every((pattern) => pattern.startsWith("!") || lost.includes(pattern));
  if (watchesNothing)
    core.notice("None of the watch-paths fits a file of the repository, so the gate runs whatever changed.", {
      title: "NESSiE gate",
    });
  return watchesNothing;
}

/** Ends green, as an outcome of its own, so that a required check never waits for ever. */
export async function withoutChange(inputs: Inputs, where: Where): Promise<void> {
  core.notice("No watched file changed, so no model was asked.", { title: "NESSiE gate not applicable" });
  attempt("the outputs", () => core.setOutput("outcome", "not-applicable"));
  attempt("the job summary", () => addSummary(notApplicableSummary()));
  // The job that merges the shards sees the same change, and says so once.
  if (inputs.shard === undefined) await postToGitHub(inputs, where, publishNotApplicable);
}

type Verdict = Extract<ReuseResult, { kind: "verdict" }> & { readonly source: Source };

/** The verdict of the pull request's own run, in a merge queue and where it may be reused. */
export async function formerVerdict(
  models: readonly ModelInputs[],
  inputs: Inputs,
  { place, around }: { readonly place: WorkflowContext | undefined; readonly around: Platform },
): Promise<Verdict | undefined> {
  const { "reuse-hours": hours, "github-token": token, "gate-name": gateName } = inputs;
  // A part is no verdict that could be reused.
  if (inputs.shard !== undefined) return undefined;
  if (hours === 0 || place?.event !== "merge_group" || token === undefined) return undefined;
  const plan = await planRun(inputs, around);
  const day = dayOf(around.today());
  const contents = models.map(async (one) => {
    const { rules } = await readRules(one, { ...around, ...plan, day });
    return fingerprintOf(one, plan, rules);
  });
  const { content = "" } = fingerprintOfAll(await Promise.all(contents));
  const waiting = { clock, signal: around.cancelled };
  const ways = { github: openGitHub(place, token, waiting), call: openCalls(place, token, waiting) };
  const wanted = { gateName, content, youngerThanMs: hours * 3_600_000, now: around.today() };
  const found = await findVerdict(ways, place, wanted);
  if (found.kind === "verdict") return { ...found, source: sourceOf(subjectsOf(models, plan), place) };
  core.info(logLine(`No verdict is reused: ${found.why}.`));
  return undefined;
}

/** As a run would report them. */
function subjectsOf(models: readonly ModelInputs[], { loaded, systemPrompt }: Plan): Subject[] {
  const { source, hash } = loaded;
  return models.map((one) => ({ settings: reportSettings(one, systemPrompt), suite: { source, hash } }));
}

/** Ends as the pull request's own run did: with the same content, it passed. */
export async function reuse(
  { runUrl, sha, ageMs, source }: Verdict,
  inputs: Inputs,
  where: Where,
): Promise<void> {
  const words = `The pull request's own run passed ${duration(ageMs)} ago with the same suite, prompts, models, settings and rules`;
  core.notice(logLine(`${words}: ${runUrl}`), { title: "NESSiE gate passed: verdict reused" });
  attempt("the outputs", () => core.setOutput("outcome", "passed"));
  attempt("the outputs", () => core.setOutput("reused", runUrl));
  attempt("the job summary", () =>
    addSummary(
      `### ✅ Gate passed: verdict reused\n\n${words}: [run of <code>${sha.slice(0, 12)}</code>](${runUrl}). No model was asked.\n`,
    ),
  );
  await postToGitHub(inputs, where, (github, place, settings) =>
    publishReused(github, source, { context: place, settings }),
  );
}

/** Tells that the shards do not make a whole run, which is a red gate like any other. */
export async function notMerged(what: NotMerged, inputs: Inputs, where: Where): Promise<void> {
  attempt("the job summary", () => addSummary(notMergedSummary(what.problems)));
  await postToGitHub(inputs, where, (github, place, settings) =>
    publishNotMerged(github, what, { context: place, settings }),
  );
}

/** Ends as skipped, which is its own outcome and never passed. */
export function withoutKey({ endpoint }: ModelInputs, place: WorkflowContext | undefined): void {
  const why = `No key was given for ${endpoint.host}, so nothing was tested.${place?.fromFork ? ` ${FORK_HELP}` : ""}`;
  core.notice(logLine(why), { title: "NESSiE gate skipped" });
  attempt("the outputs", () => core.setOutput("outcome", "skipped"));
  attempt("the job summary", () => addSummary(`### ⚪ Gate skipped: no key was given\n\n${why}\n`));
}
