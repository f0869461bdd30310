import type { Endpoint } from "../endpoint/client.ts";
import type { Trial } from "../execution/plan.ts";
import { placesToAsk } from "../gate/attribute.ts";
import { nextPairs } from "../gate/course.ts";
import type { PromptPlace } from "../gate/place.ts";
import { askedPlaces } from "../report/attribution.ts";
import type { TrialResult } from "../report/reported-trial.ts";
import { type AskingsPlan, askingTrials } from "./asking-trials.ts";
import { askedBefore, type Journal } from "./journal.ts";
import type { AskableBase } from "./model-base.ts";
import type { ProgressListener } from "./platform.ts";
import type { TrialRunner } from "./trial-runner.ts";

export interface PairsSettings extends AskingsPlan {
  readonly base: AskableBase;
  /** Whether this job runs one shard, which does not know how many places the others ask. */
  readonly shard: boolean;
  /** The journal of the earlier run that is resumed. */
  readonly journal?: Journal | undefined;
  readonly runner: Pick<TrialRunner, "run">;
  readonly watch: Pick<ProgressListener, "confirming">;
  /** Why the base cannot be asked on, once it cannot. */
  readonly brokenBase: () => string | undefined;
}

export interface AskedPairs {
  readonly askings: readonly TrialResult[];
  /** Those that an earlier run has sent. */
  readonly known: readonly TrialResult[];
  /** Why the run ended, if it did. */
  readonly stopped?: string;
  /** Why asking ended before all was told, if it was because of the base. */
  readonly ended?: string;
}

/**
 * Asks the places that leaked in pairs, with the change and as its base has it, until each is told or will hardly matter
 * any more. What was not sent, or not waited for, is no asking.
 */
export async function askPairs(
  leaking: readonly PromptPlace[],
  settings: PairsSettings,
): Promise<AskedPairs> {
  const { base, shard, journal, runner, watch, brokenBase } = settings;
  const places = placesToAsk({ places: leaking, baseOf: base.baseOf });
  const askings: TrialResult[] = [];
  const known: TrialResult[] = [];
  let asked = 0;
  for (;;) {
    const ended = brokenBase() ?? silenceOf(askings, asked);
    if (ended !== undefined) return { askings, known, ended };
    const due = nextPairs({ places: askedPlaces(places, askings), shard });
    if (due.length === 0) return { askings, known };
    const next = due.slice(0, ofBase(askings).some(isAnswered) ? AT_ONCE : SILENT);
    asked = next.length;
    const trials = askingTrials(next, settings);
    const before = journal === undefined ? [] : askedBefore(journal, trials, base.reported.hash);
    known.push(...before);
    const { results, stopped } = await runner.run(trials, before, async (missing) => {
      if (missing > 0) watch.confirming(missing);
      return undefined;
    });
    askings.push(...results.filter(wasSent));
    if (stopped !== undefined) return { askings, known, stopped };
  }
}

function wasSent({ reported: { reply, attempts } }: TrialResult): boolean {
  return attempts > 0 && !(reply.kind === "unanswered" && reply.cause === "stopped");
}

/** Pairs asked until the base has answered once. Each may take many retries, and as many time-outs. */
const SILENT = 4;
/** Pairs asked before it is looked at whether the base still answers. */
const AT_ONCE = 24;

/** Why a base that answered none of those `asked` last is given up. */
function silenceOf(askings: readonly TrialResult[], asked: number): string | undefined {
  const recent = ofBase(askings).slice(-Math.max(SILENT, asked));
  const last = recent.at(-1)?.reported.verdict;
  if (recent.length < SILENT || last?.kind !== "unanswered" || recent.some(isAnswered)) return undefined;
  return `none of the last ${recent.length} askings without the change was answered: ${last.detail}`;
}

function ofBase(askings: readonly TrialResult[]): TrialResult[] {
  return askings.filter(({ trial }) => trial.asking?.side === "base");
}

function isAnswered({ reported: { verdict } }: TrialResult): boolean {
  return verdict.kind !== "unanswered";
}

/** An endpoint that is asked by pairs, and what its base side broke on. */
export interface PairedEndpoint {
  readonly attempt: (trial: Trial, signal: AbortSignal) => ReturnType<Endpoint["attempt"]>;
  readonly brokenBase: () => string | undefined;
}

type Ask = PairedEndpoint["attempt"];

/**
 * Sends each trial to its side. What makes every other request to the base fail ends only the pairs, never the run: the
 * rest of it says what it says.
 */
export function pairedEndpoint(ofChange: Ask, ofBase: Ask): PairedEndpoint {
  let broken: string | undefined;
  return {
    attempt: async (trial, signal) => {
      if (trial.asking === undefined) return ofChange(trial, signal);
      if (broken !== undefined) return NOT_SENT;
      if (trial.asking.side === "change") return ofChange(trial, signal);
      const attempt = await ofBase(trial, signal);
      if (attempt.kind !== "fatal") return attempt;
      const { detail, said } = attempt;
      broken = detail;
      return { kind: "refused", cause: "status", detail, ...(said && { said }) };
    },
    brokenBase: () => broken && `the base cannot be asked: ${broken}`,
  };
}

/** Neither side is asked any more, and it is no fault of theirs. */
const NOT_SENT = {
  kind: "reply",
  reply: { kind: "unanswered", cause: "stopped", detail: "It was not sent." },
} as const;
