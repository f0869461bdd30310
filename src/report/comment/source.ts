import { hashOf } from "../../suite/hash.ts";
import { modelName } from "../model-names.ts";
import type { Report } from "../schema.ts";

/** What a job tests: the settings of one model, and the suite. */
export interface Subject {
  readonly settings: Report["settings"];
  readonly suite: Pick<Report["suite"], "source" | "hash">;
}

/** Identifies a job's result among those of its run, and in the next attempt. */
export interface Source {
  readonly key: string;
  /** Digest of only the models' names. */
  readonly names: string;
  readonly name: string;
}

/** Identifies a job by what it tests. Settings that change only speed or cost do not count. */
export function jobSource(subjects: readonly Subject[], { job }: { readonly job?: string }): Source {
  const tested = subjects.map(({ settings, suite: { source, hash } }) => {
    const { concurrency, timeoutSeconds, retries, deadlineMinutes, ...asked } = settings;
    const { prices, maxCost, maxRequests, failFast, ...rest } = asked;
    return { settings: rest, source, hash };
  });
  return { ...named(subjects.map(modelName)), key: digestOf({ job, tested }) };
}

/** Identifies a job without a result; the next attempt of a job with the same models replaces it. */
export function placeholderOf(names: readonly string[]): Source {
  return named(names);
}

/** Whether it is a placeholder for a missing result or one of another run. */
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
