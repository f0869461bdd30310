import { hashOf } from "../../suite/hash.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";

/** What a job tests: the settings of one model, and the suite. */
export interface Subject {
  readonly settings: Report["settings"];
  readonly suite: Pick<Report["suite"], "source" | "hash">;
}

/** By what a job's result is told from those of the other jobs of its run, and found again in the next attempt. */
export interface Source {
  readonly key: string;
  /** Of the models' names alone. */
  readonly names: string;
  readonly name: string;
}

/** How a run of these subjects is known. Settings that only change pace or cost are no part of it. */
export function sourceOf(subjects: readonly Subject[], { job }: { readonly job?: string }): Source {
  const tested = subjects.map(({ settings, suite: { source, hash } }) => {
    const { concurrency, timeoutSeconds, retries, deadlineMinutes, ...asked } = settings;
    const { prices, maxCost, maxRequests, failFast, ...rest } = asked;
    return { settings: rest, source, hash };
  });
  return { ...named(subjects.map(modelName)), key: digestOf({ job, tested }) };
}

/** How a job is known that has no result: the next attempt of a job with the same models takes its place. */
export function placeholderOf(names: readonly string[]): Source {
  return named(names);
}

/** Whether it stands for a result that is missing, or is another run's. */
export function isPlaceholder({ key, names }: Pick<Source, "key" | "names">): boolean {
  return key === names;
}

const NAME_LIMIT = 100;

function named(all: readonly string[]): Source {
  const names = digestOf(all);
  return { key: names, names, name: all.join(", ").slice(0, NAME_LIMIT) };
}

function digestOf(data: unknown): string {
  return hashOf(data).slice("sha256:".length, "sha256:".length + 16);
}
