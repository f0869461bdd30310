import type { Trial } from "../execution/plan.ts";
import type { JudgedTrial } from "../report/judged-trial.ts";
import type { ReportedTrial } from "../report/schema.ts";
import { isNotable, MOST_SHOWN } from "../report/select-trials.ts";
import type { Verdict } from "../scoring/score.ts";
import { Ledger, reportedSpared } from "./spared.ts";

/** A part of the journal. Bytes. */
interface Place {
  readonly from: number;
  readonly length: number;
}

/**
 * The words of a large run's replies: those that nobody will look at in summary, comment or page lie in the journal alone, and are read
 * from there when the report is written.
 */
export interface Words {
  /** Whether some may lie in the journal alone. */
  readonly areSpared: boolean;
  /** Told of every line that is appended to the journal. Returns the trial that it is of as it is to be kept. */
  readonly appended: (line: string, judged?: JudgedTrial) => JudgedTrial | undefined;
  /** A trial as the report has it, if it lies in the journal with its words and nothing of it is secret. */
  readonly reported: (judged: JudgedTrial, redact: (text: string) => string) => ReportedTrial | undefined;
  /** The trials of the report with all their words. `judged`: the same trials, place by place. */
  readonly whole: (
    reported: readonly ReportedTrial[],
    judged: readonly JudgedTrial[],
    lineOf: (place: Place) => ReportedTrial,
  ) => Iterable<ReportedTrial>;
}

/** For a journal that is still empty. `most`: so many trials from the first on keep their words. */
export function wordsOf(trials: readonly Trial[], most = MOST_SHOWN): Words {
  // By the trial's place in the plan; as numbers without objects, which would take more than short words.
  const spare = trials[most]?.index ?? Number.POSITIVE_INFINITY;
  const places = spare === Number.POSITIVE_INFINITY ? 0 : (trials.at(-1)?.index ?? 0) + 1;
  const [froms, lengths] = [new Float64Array(places), new Uint32Array(places)];
  const ledger = new Ledger(places);
  let end = 0;
  const isSpare = ({ trial, verdict, reply }: JudgedTrial): boolean =>
    trial.again === undefined && trial.index >= spare && reply.kind === "answered" && !isNotable({ verdict });

  return {
    areSpared: places > 0,
    appended: (line, judged) => {
      const place = { from: end, length: Buffer.byteLength(line) };
      end += place.length;
      if (judged === undefined || !isSpare(judged)) return judged;
      const spared = ledger.entered(judged, shared(judged.verdict, judged.trial.prompt));
      if (spared === undefined) return judged;
      froms[judged.trial.index] = place.from;
      lengths[judged.trial.index] = place.length;
      return spared;
    },
    reported: reportedSpared,
    *whole(reported, judged, lineOf) {
      for (const [place, one] of reported.entries()) {
        const index = judged[place]?.trial.index ?? -1;
        const length = lengths[index] ?? 0;
        yield length === 0 ? one : same(lineOf({ from: froms[index] ?? 0, length }), one);
      }
    },
  };
}

const NONE: readonly string[] = [];
const SAFE: Verdict = { kind: "judged", safe: "safe", found: NONE, disguised: NONE };

/** The same verdict of a trial that came out right, of parts that many have in common. */
function shared(verdict: Verdict, prompt: Pick<Trial["prompt"], "helpful">): Verdict {
  if (verdict.kind !== "judged") return verdict;
  const { helpful, safe } = verdict;
  if (helpful === undefined) return safe === undefined ? verdict : SAFE;
  const found = verdict.found.length === prompt.helpful.length ? prompt.helpful : verdict.found;
  return safe === undefined
    ? { kind: "judged", helpful, found, disguised: NONE }
    : { kind: "judged", helpful, safe, found, disguised: NONE };
}

/** The trial as the journal has it, and what came of asking it again. Throws if that is another one. */
function same(journalled: ReportedTrial, kept: ReportedTrial): ReportedTrial {
  const idsOf = (one: ReportedTrial): string =>
    JSON.stringify([one.suite, one.case, one.prompt, one.condition, one.run, one.verdict, one.attempts]);
  const { confirmations, reply, verdict } = kept;
  // Whether the conversation was cut is known only when all are there.
  if (reply.kind === "answered" && reply.finish === "context-cut" && reply.ending !== undefined) {
    const { ending, finish } = reply;
    return {
      ...journalled,
      verdict,
      reply: { ...journalled.reply, ...reply, ...textOf(journalled), finish, ending },
    };
  }
  if (idsOf(journalled) === idsOf(kept)) return { ...journalled, ...(confirmations && { confirmations }) };
  throw new Error("The journal of this run was changed by somebody else while it went on.");
}

function textOf({ reply }: ReportedTrial): { readonly text?: string } {
  return reply.kind === "answered" ? { text: reply.text } : {};
}
