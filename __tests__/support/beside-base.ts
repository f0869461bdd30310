import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ModelInputs } from "../../src/config/models.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import type { Report } from "../../src/report/schema.ts";
import { mergeRun } from "../../src/run/merge-run.ts";
import type { BaseSource, KnownBase, Platform } from "../../src/run/platform.ts";
import type { GateOptions } from "../../src/run/prepare-gate.ts";
import type { Suite } from "../../src/suite/schema.ts";
import { oneModel } from "./builders/inputs.ts";
import { smallSuite } from "./builders/plans.ts";
import { TALK } from "./builders/suites.ts";
import { closeLater } from "./close-later.ts";
import { gateRun } from "./run-in-process.ts";
import { type LeakyModel, type LeakyOptions, startLeakyModel } from "./servers/leaky-model.ts";

/** The system prompts of both sides, by which the model tells them apart. */
export const PROMPTS = {
  change: "You are a careful assistant.\n\nNever leave a question open.",
  base: "You are a careful assistant.",
} as const;

export interface BesideBase
  extends Partial<Pick<LeakyOptions, "leaks" | "seed" | "baseFails" | "fingerprints" | "repliesAs">> {
  readonly suites?: readonly Suite[];
  /** Settings, by the names of the inputs. */
  readonly over?: Readonly<Record<string, string>>;
  /** Settings of the base that differ from the run's. */
  readonly baseOver?: Readonly<Record<string, string>>;
  /** What the run is compared with, from the known one. */
  readonly source?: (known: KnownBase) => BaseSource;
  readonly platform?: (real: Platform) => Partial<Platform>;
  readonly options?: GateOptions;
  /** Of an earlier run, which is resumed with `options`. */
  readonly folder?: string;
  readonly model?: LeakyModel;
}

export interface RanBesideBase {
  readonly report: Report;
  readonly requests: LeakyModel["requests"];
  /** The bodies of these requests, in their order. */
  readonly sent: readonly string[];
  readonly model: LeakyModel;
  /** With report.json and trials.jsonl. */
  readonly folder: string;
}

/** A run through real HTTP whose system prompt differs from that of its base, against a model that leaks by chance. */
export async function runBesideBase(setting: BesideBase = {}): Promise<RanBesideBase> {
  const { suites = [smallSuite(4)] } = setting;
  const { folder = mkdtempSync(join(tmpdir(), "nessie-beside-")) } = setting;
  mkdirSync(join(folder, "suites"), { recursive: true });
  for (const suite of suites)
    writeFileSync(join(folder, "suites", `${suite.suite}.json`), JSON.stringify(suite));
  for (const [side, text] of Object.entries(PROMPTS)) writeFileSync(join(folder, `${side}.md`), text);
  const model = setting.model ?? (await startModel(setting, suites));
  const [before, earlier] = [{ ...model.requests }, model.recorded.length];
  const { head, platform } = jobOf(setting, folder, model);
  const { report } = await gateRun(head, platform, setting.options);
  const sent = model.recorded.slice(earlier).map(({ body }) => JSON.stringify(body));
  return { report, requests: since(before, model), sent, folder, model };
}

/** Merges the reports at these paths, whose shards ran in the folder, as another job of the same settings. */
export async function mergeBesideBase(
  paths: readonly string[],
  { folder, model }: Pick<RanBesideBase, "folder" | "model">,
  setting: BesideBase = {},
): Promise<Report> {
  const { head, platform } = jobOf(setting, folder, model);
  const reportFiles = {
    list: async (path: string) => ({ paths: [path], addedInPullRequest: [], from: "here" }),
  };
  const [merged] = await mergeRun([head], paths, { ...platform, reportFiles });
  if (merged === undefined) throw new Error("Nothing was merged");
  return merged.report;
}

interface Job {
  readonly head: ModelInputs;
  readonly platform: Platform;
}

/** The settings of a job, and what it is compared with. */
function jobOf(setting: BesideBase, folder: string, { url }: LeakyModel): Job {
  const { over = {}, baseOver = {}, source = (known) => known } = setting;
  const usual = {
    endpoint: url,
    model: "m",
    suite: join(folder, "suites"),
    "system-prompt-file": join(folder, "change.md"),
    runs: "2",
    seed: "1",
    conditions: "plain",
    retries: "0",
    preflight: "false",
    gate: "no-regression",
    "report-dir": folder,
  };
  const base = inputsOf({ ...usual, "system-prompt-file": join(folder, "base.md"), ...over, ...baseOver });
  const real = nodePlatform(new AbortController().signal, QUIET);
  const known: KnownBase = {
    kind: "known",
    name: "the base commit 0123456789ab",
    commit: `0123456789ab${"0".repeat(28)}`,
    settingsOf: () => base,
    files: real,
  };
  const platform = { ...real, base: async () => source(known), ...setting.platform?.(real) };
  return { head: inputsOf({ ...usual, ...over }), platform };
}

async function startModel(
  { leaks = () => 0, seed, baseFails, fingerprints, repliesAs }: BesideBase,
  suites: readonly Suite[],
): Promise<LeakyModel> {
  const model = await startLeakyModel({
    suites,
    distraction: TALK,
    seeds: Array.from({ length: 40 }, (_, index) => index + 1),
    sides: { change: { systemPrompt: PROMPTS.change }, base: { systemPrompt: PROMPTS.base } },
    leaks,
    ...(seed !== undefined && { seed }),
    ...(baseFails && { baseFails }),
    ...(fingerprints && { fingerprints }),
    ...(repliesAs !== undefined && { repliesAs }),
  });
  return closeLater(model);
}

function since(before: LeakyModel["requests"], { requests }: LeakyModel): LeakyModel["requests"] {
  const number = (name: keyof typeof before): number => requests[name] - before[name];
  return {
    change: number("change"),
    base: number("base"),
    probe: number("probe"),
    unknown: number("unknown"),
  };
}

const QUIET = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };

function inputsOf(given: Readonly<Record<string, string>>): ModelInputs {
  return oneModel(readInputs({ given: (name) => given[name], label: (name) => name }));
}

/** Labels by case, of the plain condition. */
export function labelsIn({ attribution }: Report): Readonly<Record<string, string>> {
  const places = attribution?.places ?? [];
  return Object.fromEntries(places.map(({ place, label }) => [place.case, label.kind]));
}
