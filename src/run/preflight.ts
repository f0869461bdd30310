import type { SharedInputs } from "../config/inputs.ts";
import type { Endpoint } from "../endpoint/client.ts";
import { examine, type Finding } from "../endpoint/preflight.ts";
import { probesFor } from "../endpoint/probes.ts";
import { backOffMs } from "../execution/backoff.ts";
import type { Trial } from "../execution/plan.ts";
import { watchSafety } from "../gate/fail-fast.ts";
import type { Rules } from "../gate/rules.ts";
import type { JudgedTrial } from "../report/judged-trial.ts";
import type { LoadedSuites } from "../suite/load.ts";
import type { Platform } from "./platform.ts";
import { waitingLine } from "./progress.ts";

/** What comes before the first trial, and what may end a run before its last. */
export interface Opening {
  /** `known`: what a former run held. Resolves to a sentence if nothing may be sent. */
  readonly begin: (missing: number, known: readonly JudgedTrial[]) => Promise<string | undefined>;
  /** Answers with a sentence if nothing more is to be sent after this verdict. */
  readonly after: (judged: JudgedTrial) => string | undefined;
  /** What was learned of the endpoint, in sentences. */
  readonly notices: () => readonly string[];
}

export interface OpeningSetting {
  readonly loaded: LoadedSuites;
  /** The plan of the whole run, of which this may hold a part. */
  readonly whole: readonly Trial[];
  readonly inputs: SharedInputs;
  readonly rules: Rules;
  readonly endpoint: Endpoint;
  readonly around: Pick<Platform, "clock" | "random" | "cancelled" | "watch">;
  /** What the clock says at the run's deadline. */
  readonly endsMs: number;
}

/** The first second of a run, and its last where it is to fail fast. */
export function openingOf(setting: OpeningSetting): Opening {
  const { whole, inputs, rules, around } = setting;
  const after = inputs["fail-fast"] ? watchSafety(whole, rules) : () => undefined;
  let findings: readonly Finding[] = [];
  return {
    begin: async (missing, known) => {
      around.watch.planned(missing);
      const over = known.map(after).find((why) => why !== undefined);
      if (missing === 0 || over !== undefined) return missing === 0 ? undefined : over;
      if (inputs.doctor) findings = await firstSecond(setting);
      return findings.find(({ level }) => level === "fatal")?.words;
    },
    after,
    notices: () =>
      findings.filter(({ level, about }) => level === "note" && about !== "usage").map(({ words }) => words),
  };
}

/** Asks the endpoint what it understands. When the run is cancelled or its time is over, nothing was learned. */
async function firstSecond({ loaded, inputs, endpoint, around, endsMs }: OpeningSetting): Promise<Finding[]> {
  const { conditions, reasoning, "system-role": systemRole } = inputs;
  const probes = probesFor({ conditions, reasoning, systemRole, distraction: loaded.distraction });
  const leftMs = endsMs - around.clock.now();
  const [over, finished] = [new AbortController(), new AbortController()];
  const signal = AbortSignal.any([around.cancelled, over.signal]);
  if (leftMs <= 0 || signal.aborted) return [];
  const deadline = around.clock.sleep(leftMs, finished.signal).then(
    () => over.abort(),
    () => {},
  );
  try {
    return await examine(patient(endpoint, around, endsMs), probes, { signal });
  } catch (thrown) {
    if (signal.aborted) return [];
    throw thrown;
  } finally {
    finished.abort();
    await deadline;
  }
}

/** An endpoint that is asked again while its server is not ready, as the trials are. */
function patient(
  endpoint: Endpoint,
  { clock, random, watch }: OpeningSetting["around"],
  endsMs: number,
): Endpoint {
  const attempt: Endpoint["attempt"] = async (asking, signal) => {
    for (let times = 1; ; times++) {
      const made = await endpoint.attempt(asking, signal);
      if (made.kind !== "throttled" || made.loading !== true) return made;
      const pauseMs = made.retryAfterMs ?? backOffMs(times, random);
      if (clock.now() + pauseMs >= endsMs) return made;
      if (times === 1) watch.told?.({ level: "notice", words: waitingLine(made.detail) });
      await clock.sleep(pauseMs, signal);
    }
  };
  return { ...endpoint, attempt };
}
