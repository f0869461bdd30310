import type { SharedInputs } from "../config/inputs.ts";
import type { Endpoint } from "../endpoint/client.ts";
import { type Finding, sendProbes } from "../endpoint/preflight.ts";
import { probesFor } from "../endpoint/probes.ts";
import { backOffMs } from "../execution/backoff.ts";
import type { Trial } from "../execution/plan.ts";
import { type JudgedTrial, watchSafety } from "../gate/fail-fast.ts";
import type { Rules } from "../gate/rules.ts";
import { firstVerdict, type TrialResult } from "../report/reported-trial.ts";
import type { LoadedSuites } from "../suite/load.ts";
import type { Plan } from "./plan-run.ts";
import type { Platform } from "./platform.ts";
import { waitingLine } from "./progress.ts";

/** What happens before the first trial, and what may end a run early. */
export interface Preflight {
  /** `known`: the results of an earlier run. Resolves to the reason if nothing may be sent. */
  readonly run: (missing: number, known: readonly TrialResult[]) => Promise<string | undefined>;
  /** Returns the reason if nothing more is to be sent after this verdict. */
  readonly stopAfter: (judged: JudgedTrial) => string | undefined;
  /** What was learned about the endpoint, as sentences. */
  readonly notices: () => readonly string[];
}

export interface PreflightSettings {
  readonly loaded: LoadedSuites;
  readonly trials: readonly Trial[];
  /** The plan of the whole run, even if this job runs one shard of it. */
  readonly whole: readonly Trial[];
  /** Present if only a part is asked, which is decided on its own. */
  readonly part?: Plan["part"];
  readonly inputs: SharedInputs;
  readonly rules: Rules;
  readonly endpoint: Endpoint;
  readonly platform: Pick<Platform, "clock" | "random" | "cancelled" | "watch">;
  /** The clock at the run's deadline. */
  readonly endsMs: number;
}

export function createPreflight(settings: PreflightSettings): Preflight {
  const { trials, whole, part, inputs, rules, platform } = settings;
  const decided = part === undefined ? whole : trials;
  const stopAfter = inputs["fail-fast"] ? watchSafety(decided, rules) : () => undefined;
  let findings: readonly Finding[] = [];
  return {
    run: async (missing, known) => {
      platform.watch.planned(missing);
      const reason = known.map((result) => stopAfter(firstVerdict(result))).find((why) => why !== undefined);
      if (missing === 0) return undefined;
      if (reason !== undefined) return reason;
      if (inputs.preflight) findings = await probe(settings);
      return findings.find(({ level }) => level === "fatal")?.message;
    },
    stopAfter,
    notices: () =>
      findings
        .filter(({ level, about }) => level === "note" && about !== "usage")
        .map(({ message }) => message),
  };
}

/** Asks the endpoint what it understands. Learns nothing if the run is cancelled or its deadline has passed. */
async function probe(settings: PreflightSettings): Promise<Finding[]> {
  const { loaded, part, inputs, endpoint, platform, endsMs } = settings;
  const { reasoning, "system-role": systemRole } = inputs;
  const conditions = part?.conditions ?? inputs.conditions;
  const probes = probesFor({ conditions, reasoning, systemRole, distraction: loaded.distraction });
  const leftMs = endsMs - platform.clock.now();
  const [over, finished] = [new AbortController(), new AbortController()];
  const signal = AbortSignal.any([platform.cancelled, over.signal]);
  if (leftMs <= 0 || signal.aborted) return [];
  const deadline = platform.clock.sleep(leftMs, finished.signal).then(
    () => over.abort(),
    () => {},
  );
  try {
    return await sendProbes(waitingForServer(endpoint, platform, endsMs), probes, { signal });
  } catch (thrown) {
    if (signal.aborted) return [];
    throw thrown;
  } finally {
    finished.abort();
    await deadline;
  }
}

/** Like the trials, the probes are sent again while the server is not ready. */
function waitingForServer(
  endpoint: Endpoint,
  { clock, random, watch }: PreflightSettings["platform"],
  endsMs: number,
): Endpoint {
  const attemptWhenReady: Endpoint["attempt"] = async (request, signal) => {
    for (let times = 1; ; times++) {
      const attempt = await endpoint.attempt(request, signal);
      if (attempt.kind !== "throttled" || attempt.loading !== true) return attempt;
      const pauseMs = attempt.retryAfterMs ?? backOffMs(times, random);
      if (clock.now() + pauseMs >= endsMs) return attempt;
      if (times === 1) watch.onNotice?.({ level: "notice", message: waitingLine(attempt.detail) });
      await clock.sleep(pauseMs, signal);
    }
  };
  return { ...endpoint, attempt: attemptWhenReady };
}
