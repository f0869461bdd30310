import { reportSettings } from "../config/derive-settings.ts";
import { readRules } from "../config/gate-rules.ts";
import type { Inputs } from "../config/inputs.ts";
import type { ModelInputs } from "../config/models.ts";
import { dayOf } from "../gate/waivers.ts";
import { changesOf } from "../github/changed-files.ts";
import { openCalls, openGitHub } from "../github/client.ts";
import { openContents } from "../github/contents.ts";
import type { WorkflowContext } from "../github/context.ts";
import { publishNotApplicable, publishReused } from "../github/publish.ts";
import { findVerdict, type ReuseResult } from "../github/reuse-verdict.ts";
import { notApplicableSummary } from "../report/comment/short-comments.ts";
import { jobSource, type Source, type Subject } from "../report/comment/source.ts";
import { fingerprintOfAll } from "../report/comment/state.ts";
import { logLine } from "../report/render/escape.ts";
import { duration } from "../report/render/numbers.ts";
import { fingerprintOf } from "../run/fingerprint.ts";
import { baseOfModel } from "../run/model-base.ts";
import { type Plan, planRun } from "../run/plan-run.ts";
import type { Platform } from "../run/platform.ts";
import { affectsGate, patternsWithoutFile } from "./changed-paths.ts";
import { whyNoSecrets } from "./failure.ts";
import { addSummary, setOutputs } from "./outputs.ts";
import { postToGitHub } from "./post-comment.ts";
import { type ActionContext, TITLE } from "./runner.ts";
import { workspaceAt } from "./workspace.ts";

/** Whether the change certainly touches nothing that affects the gate. If that is unknown, the gate runs and says why. */
export async function isNotApplicable(inputs: Inputs, context: ActionContext): Promise<boolean> {
  const { "watch-paths": watched, "github-token": token } = inputs;
  const { workflow, runner, env } = context;
  if (watched.length === 0) return false;
  const runAnyway = (why: string): false => {
    runner.notice(logLine(`The gate runs regardless of what changed: ${why}.`), TITLE);
    return false;
  };
  if (token === undefined) return runAnyway("there is no github-token");
  if (workflow === undefined) return runAnyway("this is not a GitHub Actions run");
  const github = { workflow, token };
  const changes = await changesOf(openCalls(workflow, token, context), workflow);
  if (changes.kind === "unknown") return runAnyway(changes.why);
  if (await watchesNothing(watched, changes.paths, { ...context, ...github })) return false;
  return !affectsGate(changes.paths, inputs, workspaceAt(env.GITHUB_WORKSPACE));
}

/** The list of all files is only for a warning, so it may not take longer. Milliseconds. */
const LISTING_MS = 10_000;

/**
 * Warns of each pattern that matches no file. Resolves to whether that is all of them, which is a mistake rather than a
 * choice; false if the files cannot be listed.
 */
async function watchesNothing(
  patterns: readonly string[],
  changed: readonly string[],
  {
    workflow,
    token,
    signal,
    runner,
    clock,
  }: ActionContext & { readonly workflow: WorkflowContext; readonly token: string },
): Promise<boolean> {
  if (patternsWithoutFile(patterns, changed).length === 0) return false;
  const ends = AbortSignal.any([signal, AbortSignal.timeout(LISTING_MS)]);
  const { all } = openContents(openCalls(workflow, token, { clock, signal: ends }));
  const files = await all(workflow.sha).catch(() => undefined);
  if (files === undefined) return false;
  const unmatched = patternsWithoutFile(patterns, [...files, ...changed]);
  for (const pattern of unmatched)
    runner.warning(
      logLine(
        `watch-paths: the pattern ${JSON.stringify(pattern)} matches no file in the repository, so it never makes the gate run.`,
      ),
      TITLE,
    );
  const none = patterns.every((pattern) => pattern.startsWith("!") || unmatched.includes(pattern));
  if (none)
    runner.notice(
      "None of the watch-paths matches a file in the repository, so the gate runs regardless of what changed.",
      TITLE,
    );
  return none;
}

/** Ends green, with a separate outcome, so that a required check does not wait forever. Resolves to the exit code. */
export async function withoutChange(inputs: Inputs, context: ActionContext): Promise<number> {
  const title = "NESSiE gate not applicable";
  context.runner.notice("No watched file changed, so no model was asked.", { title });
  setOutputs(() => ({ outcome: "not-applicable" }), context);
  addSummary(notApplicableSummary, context);
  // The job that merges the shards sees the same change, and says so once.
  if (inputs.shard === undefined) await postToGitHub(inputs, context, publishNotApplicable);
  return 0;
}

type Verdict = Extract<ReuseResult, { kind: "verdict" }> & { readonly source: Source };

/** In a merge queue, the verdict of the pull request's own run if it may be reused. */
export async function formerVerdict(
  models: readonly ModelInputs[],
  inputs: Inputs,
  { context, platform }: { readonly context: ActionContext; readonly platform: Platform },
): Promise<Verdict | undefined> {
  const { "reuse-hours": hours, "github-token": token, "gate-name": gateName } = inputs;
  const { workflow, runner } = context;
  // A shard has no verdict that could be reused.
  if (inputs.shard !== undefined) return undefined;
  if (hours === 0 || workflow?.event !== "merge_group" || token === undefined) return undefined;
  const plan = await planRun(inputs, platform);
  const day = dayOf(platform.today());
  const contents = models.map(async (model) => {
    const { rules } = await readRules(model, { ...platform, ...plan, day });
    const source = model.gate === "no-regression" ? await platform.base?.() : undefined;
    return fingerprintOf(model, plan, { rules, base: await baseOfModel(model, plan, source) });
  });
  const { content = "" } = fingerprintOfAll(await Promise.all(contents));
  const clients = { github: openGitHub(workflow, token, context), call: openCalls(workflow, token, context) };
  const wanted = { gateName, content, maxAgeMs: hours * 3_600_000, now: platform.today() };
  const found = await findVerdict(clients, workflow, wanted);
  if (found.kind === "verdict") return { ...found, source: jobSource(subjectsOf(models, plan), workflow) };
  runner.info(logLine(`No verdict is reused: ${found.why}.`));
  return undefined;
}

/** The subjects that a run would report. */
function subjectsOf(models: readonly ModelInputs[], { loaded, systemPrompt }: Plan): Subject[] {
  const { source, hash } = loaded;
  return models.map((model) => ({ settings: reportSettings(model, systemPrompt), suite: { source, hash } }));
}

/** Ends as the pull request's own run did: with the same content, it passed. Resolves to the exit code. */
export async function reuse(
  { runUrl, sha, ageMs, source }: Verdict,
  inputs: Inputs,
  context: ActionContext,
): Promise<number> {
  const message = `The pull request's own run passed ${duration(ageMs)} ago with the same suite, prompts, models, settings and rules`;
  context.runner.notice(logLine(`${message}: ${runUrl}`), { title: "NESSiE gate passed: verdict reused" });
  setOutputs(() => ({ outcome: "passed", reused: runUrl }), context);
  addSummary(
    () =>
      `### ✅ Gate passed: verdict reused\n\n${message}: [run of <code>${sha.slice(0, 12)}</code>](${runUrl}). No model was asked.\n`,
    context,
  );
  await postToGitHub(inputs, context, (github, workflow, settings) =>
    publishReused(github, source, { context: workflow, settings }),
  );
  return 0;
}

/** Ends with the outcome "skipped", which is never "passed". Returns the exit code. */
export function withoutKey({ endpoint }: ModelInputs, context: ActionContext): number {
  const nothing = `No key was given for ${endpoint.host}, so nothing was tested.`;
  const why = [nothing, ...whyNoSecrets(context.env)].join(" ");
  context.runner.notice(logLine(why), { title: "NESSiE gate skipped" });
  setOutputs(() => ({ outcome: "skipped" }), context);
  addSummary(() => `### ⚪ Gate skipped: no key was given\n\n${why}\n`, context);
  return 0;
}
