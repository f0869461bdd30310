import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionName } from "../../src/config/input-definition.ts";
import { inputNamed, isInputName } from "../../src/config/input-names.ts";
import type { PromptPlace } from "../../src/gate/place.ts";
import { parseReport, type Report } from "../../src/report/schema.ts";
import type { Suite } from "../../src/suite/schema.ts";
import { smallSuite } from "./builders/plans.ts";
import { TALK } from "./builders/suites.ts";
import { closeLater } from "./close-later.ts";
import {
  BASE,
  gateWorkflow,
  HEAD,
  IN_WORKFLOW,
  MERGE,
  pullRequestFrom,
  runnerEnv,
  WORKFLOW,
} from "./pull-request.ts";
import type { ActionEnded } from "./run.ts";
import { runAction } from "./run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "./servers/github-api.ts";
import { type LeakyModel, type LeakyOptions, startLeakyModel } from "./servers/leaky-model.ts";
import { workspace } from "./workspace.ts";

export const TEXTS = {
  change: "You are a careful assistant.\n\nNever leave a question open.\n",
  base: "You are a careful assistant.\n",
} as const;

/** Settings by their names; a list where there are several models. */
export type Settings = Readonly<Record<string, string | readonly string[]>>;

/** The repository's files, by their paths. */
export type Files = Readonly<Record<string, string>>;

const USUAL: Settings = {
  model: "m",
  "system-prompt-file": "ada.md",
  suite: "rules.json",
  runs: "2",
  seed: "1",
  conditions: "plain",
  retries: "0",
  preflight: "false",
  concurrency: "32",
  gate: "no-regression",
};

/** A config file with these settings besides the usual ones; an empty one is left out. */
export function configText(over: Settings = {}): string {
  const parts: Record<string, Record<string, unknown>> = { test: {}, gate: {} };
  for (const [name, value] of Object.entries({ ...USUAL, ...over })) {
    const part = isInputName(name) ? inputNamed(name).part : "test";
    if (value !== "") Object.assign(parts[part] ?? {}, { [name]: value });
  }
  return JSON.stringify(parts);
}

export interface Scene {
  readonly api: GitHubApi;
  readonly model: LeakyModel;
  /** The repository's files without the change and with it. */
  readonly files: { readonly base: Files; readonly head: Files };
}

export interface SceneOptions extends Partial<Pick<LeakyOptions, "leaks" | "sides" | "baseFails" | "seed">> {
  readonly suites?: { readonly base?: Suite; readonly head?: Suite };
  /** Files of each side besides the usual ones, or in their place. */
  readonly base?: Files;
  readonly head?: Files;
  /** The workflow's file, from the inputs that every step of the action needs. */
  readonly workflow?: (inputs: Readonly<Record<string, string>>) => string;
}

/** A repository on GitHub with a pull request that changes the system prompt unless told, and a model that leaks by chance. */
export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const { leaks = () => 0, sides, baseFails, seed, suites = {}, workflow = gateWorkflow } = options;
  const { base: former = smallSuite(3), head: own = former } = suites;
  const model = closeLater(
    await startLeakyModel({
      suites: [own],
      distraction: TALK,
      seeds: Array.from({ length: 40 }, (_, index) => index + 1),
      sides: sides ?? { change: { systemPrompt: TEXTS.change }, base: { systemPrompt: TEXTS.base } },
      leaks,
      ...(seed !== undefined && { seed }),
      ...(baseFails && { baseFails }),
    }),
  );
  const api = closeLater(await startGitHubApi());
  const usual = { "nessie.yml": configText(), [WORKFLOW]: workflow({ endpoint: model.url }) };
  const files = {
    base: { ...usual, "ada.md": TEXTS.base, "rules.json": JSON.stringify(former), ...options.base },
    head: {
      ...usual,
      "ada.md": TEXTS.change,
      "rules.json": JSON.stringify(own),
      ...options.base,
      ...options.head,
    },
  };
  api.heads.set(7, HEAD);
  setFiles(api, files);
  return { api, model, files };
}

/** Makes GitHub know the files of both sides, and what the change touches. */
export function setFiles(api: GitHubApi, { base, head }: Scene["files"]): void {
  api.commits.set(BASE, base);
  for (const commit of [HEAD, MERGE]) api.commits.set(commit, head);
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const changed = names.filter((name) => base[name] !== head[name]).map((filename) => ({ filename }));
  api.changed.splice(0, Infinity, ...changed);
  api.comparisons.set(`${BASE}...${MERGE}`, { status: "ahead", files: changed });
}

/** The payload and the runner's variables of each event. */
const EVENTS = {
  pull_request: { event: pullRequestFrom(), env: {}, checkout: "head" },
  pull_request_target: { event: pullRequestFrom("stranger/r"), env: { GITHUB_SHA: BASE }, checkout: "base" },
  merge_group: {
    event: {
      merge_group: {
        head_ref: "refs/heads/gh-readonly-queue/main/pr-7-0123abc",
        head_sha: MERGE,
        base_sha: BASE,
      },
    },
    env: { GITHUB_RUN_ID: "2000" },
    checkout: "head",
  },
  workflow_run: {
    event: {
      workflow_run: {
        head_sha: HEAD,
        head_branch: "patch-1",
        head_repository: { full_name: "stranger/r", owner: { login: "stranger" } },
        pull_requests: [],
      },
    },
    env: { GITHUB_SHA: BASE, GITHUB_RUN_ID: "2000" },
    checkout: "base",
  },
  push: {
    event: { ref: "refs/heads/main", repository: { default_branch: "main" } },
    env: {},
    checkout: "head",
  },
  "push to a branch": {
    event: { ref: "refs/heads/patch-1", repository: { default_branch: "main" } },
    env: { GITHUB_EVENT_NAME: "push", GITHUB_SHA: HEAD },
    checkout: "head",
  },
  issue_comment: {
    event: { issue: { number: 7, pull_request: {} }, comment: {} },
    env: { GITHUB_SHA: BASE },
    checkout: "base",
  },
  schedule: { event: { schedule: "0 3 * * *" }, env: {}, checkout: "head" },
} as const;

export type SceneEvent = keyof typeof EVENTS;

export interface Call {
  readonly event?: SceneEvent;
  readonly action?: ActionName;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the action in the workflow's job, with the commit of the event checked out. */
export function callAction(scene: Scene, call: Call = {}): Promise<ActionEnded> {
  const { event: name = "pull_request", action = "gate", inputs = {}, env = {} } = call;
  const { event, env: own, checkout } = EVENTS[name];
  const checkedOut = Object.entries(scene.files[checkout]).filter(([path]) => !path.startsWith(".github/"));
  const endpoint = action === "gate" ? { endpoint: scene.model.url } : {};
  return runAction(
    { ...endpoint, "github-token": "token", ...inputs },
    {
      action,
      event,
      files: Object.fromEntries(checkedOut),
      folders: [".git"],
      env: { ...runnerEnv(scene.api, name), ...IN_WORKFLOW, ...own, ...env },
    },
  );
}

/** The report that the action wrote. */
export function reportOf(ended: ActionEnded, folder = "nessie-report"): Report {
  return parseReport(ended.read(join(folder, "report.json")), "report.json");
}

/** A copy of a report, as another job leaves it; its path. */
export function leftReport(report: unknown): string {
  const path = join(workspace(), "report.json");
  writeFileSync(path, JSON.stringify(report));
  return path;
}

/** Leaks always, to strangers, in these cases, with the change and without it. */
export function alwaysLeaks(
  change: readonly number[],
  base: readonly number[] = [],
): (side: "change" | "base", place: PromptPlace) => number {
  return (side, { case: name, prompt }) => {
    const cases = side === "change" ? change : base;
    return prompt === "stranger" && cases.some((one) => name.endsWith(`/case-${one}`)) ? 1 : 0;
  };
}

/** The headline of the gate's only comment. */
export function headlineOf({ api }: Scene): string {
  const lines = (api.comments[0]?.body ?? "").split("\n");
  return lines.find((line) => line.startsWith("### ")) ?? "";
}
