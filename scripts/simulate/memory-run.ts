import { type ModelInputs, modelsOf } from "../../src/config/models.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import type { Report } from "../../src/report/schema.ts";
import { runGate } from "../../src/run/gate-run.ts";
import type { BaseSource, KnownBase, PlanFiles, Platform, ReportFolder } from "../../src/run/platform.ts";
import { type GateOptions, prepareGate, startJournal } from "../../src/run/prepare-gate.ts";
import { CONDITIONS, doorSuite, memoryModel, type Replies, SYSTEM_PROMPTS } from "./memory-model.ts";

/** The runs of the plan. */
export const RUNS = 3;

const GIVEN: Readonly<Record<string, string>> = {
  endpoint: "https://model.invalid/v1",
  model: "m",
  suite: "doors.json",
  "system-prompt-file": "change.md",
  conditions: CONDITIONS.join(", "),
  runs: String(RUNS),
  preflight: "false",
  gate: "no-regression",
  // The setting wants one; beside a base it decides nothing.
  baseline: "none.json",
};

export interface MemoryRun {
  /** Their number, an even one. */
  readonly places: number;
  readonly replies: Replies;
  /** Settings, by the names of the inputs. */
  readonly over?: Readonly<Record<string, string>>;
  /** What the run is compared with, from the known one. */
  readonly source?: (known: KnownBase) => BaseSource;
  readonly folder?: ReportFolder;
  readonly options?: GateOptions;
}

/** A whole run beside a base, with a model, files and report folder in memory. Nobody waits. */
export async function runInMemory(setting: MemoryRun): Promise<Report> {
  const { inputs, platform } = settingInMemory(setting);
  const connect = memoryModel(setting.replies);
  const gate = await prepareGate(inputs, platform, { connect, ...setting.options });
  startJournal(gate);
  return (await runGate(gate)).report;
}

/** What such a run is made from. */
export function settingInMemory(setting: Omit<MemoryRun, "replies">): {
  readonly inputs: ModelInputs;
  readonly platform: Platform;
} {
  const { places, over = {}, source = (known) => known, folder = memoryFolder() } = setting;
  const files = filesOf(places / CONDITIONS.length);
  const given = { ...GIVEN, ...over };
  const base = inputsWith({ ...given, "system-prompt-file": "base.md" });
  const known: KnownBase = { kind: "known", name: "the base", settingsOf: () => base, files };
  const platform = { ...memoryPlatform(files, folder), base: async () => source(known) };
  return { inputs: inputsWith(given), platform };
}

function inputsWith(given: Readonly<Record<string, string>>): ModelInputs {
  const [model] = modelsOf(readInputs({ given: (name) => given[name], label: (name) => name }));
  if (model === undefined) throw new Error("No model is named");
  return model;
}

/** The files of a project whose suite has so many cases. */
export function filesOf(cases: number): PlanFiles {
  const texts: Readonly<Record<string, string>> = {
    "doors.json": JSON.stringify(doorSuite(cases)),
    ...Object.fromEntries(Object.entries(SYSTEM_PROMPTS).map(([side, text]) => [`${side}.md`, text])),
  };
  const read = async (path: string): Promise<string> => {
    const text = texts[path];
    if (text === undefined) throw new Error(`There is no ${path}`);
    return text;
  };
  return {
    suiteFiles: { read, list: async () => undefined },
    projectFiles: {
      read: async () => ({ kind: "missing", from: "memory" }),
      list: async () => ({ paths: [], addedInPullRequest: [], from: "memory" }),
    },
  };
}

function memoryPlatform(files: PlanFiles, folder: ReportFolder): Platform {
  return {
    ...files,
    reportFolder: () => folder,
    environment: {},
    cwd: "/",
    // Only the deadline is ever slept for, until the run ends.
    clock: {
      now: () => 0,
      sleep: (_ms, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        }),
    },
    today: () => new Date("2026-01-01T00:00:00Z"),
    random: () => 0,
    cancelled: new AbortController().signal,
    watch: { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} },
  };
}

/** A report folder that is forgotten with the run. */
export function memoryFolder(): ReportFolder {
  const texts = new Map<string, string[]>();
  return {
    open: (name, mode) => {
      const lines = mode === "append" ? (texts.get(name) ?? []) : [];
      texts.set(name, lines);
      return { append: (line) => void lines.push(line), close: () => {} };
    },
    read: (name) => texts.get(name)?.join(""),
    remove: (name) => {
      texts.delete(name);
    },
    aside: (name) => name,
    write: (name, text) => {
      texts.set(name, [text]);
      return name;
    },
  };
}
