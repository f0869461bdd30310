import type { Reply, Usage } from "../endpoint/reply.ts";
import type { Trial } from "../execution/plan.ts";
import { reportVerdict } from "../report/build.ts";
import type { JudgedTrial } from "../report/judged-trial.ts";
import type { ReportedTrial } from "../report/schema.ts";
import type { Verdict } from "../scoring/score.ts";

/** More names than this for one model are those of an endpoint that makes them up. */
const MOST_MODELS = 1_000;
const MARKS = { told: 1, reasoned: 2, cutOff: 4 } as const;

/**
 * What is kept of the trials that came out right, as numbers at each trial's place in the plan: objects would take three times the
 * memory. The trials read like any others, their replies without words.
 */
export class Ledger {
  readonly #attempts: Uint32Array;
  readonly #startedMs: Uint32Array;
  readonly #latencyMs: Uint32Array;
  readonly #inputTokens: Uint32Array;
  readonly #cachedTokens: Uint32Array;
  readonly #outputTokens: Uint32Array;
  readonly #models: Uint16Array;
  readonly #marks: Uint8Array;
  readonly #names: (string | undefined)[] = [];
  readonly #places = new Map<string | undefined, number>();

  /** `places`: of the plan. */
  constructor(places: number) {
    const column = (): Uint32Array => new Uint32Array(places);
    this.#attempts = column();
    this.#startedMs = column();
    this.#latencyMs = column();
    this.#inputTokens = column();
    this.#cachedTokens = column();
    this.#outputTokens = column();
    this.#models = new Uint16Array(places);
    this.#marks = new Uint8Array(places);
  }

  /** The trial without its words; undefined if something of it would get lost. `verdict`: as it is to be kept. */
  entered({ trial, reply, ...times }: JudgedTrial, verdict: Verdict): JudgedTrial | undefined {
    const { attempts, startedMs, latencyMs } = times;
    const { usage, model, reasoned } = reply;
    const { inputTokens, cachedTokens, outputTokens } = usage ?? NO_TOKENS;
    const numbers = [attempts, startedMs, latencyMs, inputTokens, cachedTokens, outputTokens];
    const name = this.#placeOf(model);
    if (reply.kind !== "answered" || name === undefined || !numbers.every(isWhole)) return undefined;
    const { index } = trial;
    this.#attempts[index] = attempts;
    this.#startedMs[index] = startedMs;
    this.#latencyMs[index] = latencyMs;
    this.#inputTokens[index] = inputTokens;
    this.#cachedTokens[index] = cachedTokens;
    this.#outputTokens[index] = outputTokens;
    this.#models[index] = name;
    this.#marks[index] =
      (usage === undefined ? 0 : MARKS.told) |
      (reasoned === undefined ? 0 : MARKS.reasoned) |
      (reply.finish === "length" ? MARKS.cutOff : 0);
    return new SparedTrial(trial, verdict, this);
  }

  #placeOf(model: string | undefined): number | undefined {
    const known = this.#places.get(model);
    if (known !== undefined) return known;
    if (this.#names.length === MOST_MODELS) return undefined;
    const place = this.#names.push(model) - 1;
    this.#places.set(model, place);
    return place;
  }

  attemptsAt(index: number): number {
    return this.#attempts[index] ?? 0;
  }

  startedMsAt(index: number): number {
    return this.#startedMs[index] ?? 0;
  }

  latencyMsAt(index: number): number {
    return this.#latencyMs[index] ?? 0;
  }

  replyAt(index: number): ShortReply {
    const marks = this.#marks[index] ?? 0;
    const model = this.#names[this.#models[index] ?? 0];
    return {
      kind: "answered",
      text: "",
      finish: marks & MARKS.cutOff ? "length" : "stop",
      ...(marks & MARKS.reasoned && { reasoned: true }),
      ...(model !== undefined && { model }),
      ...(marks & MARKS.told && { usage: this.#usageAt(index) }),
    };
  }

  #usageAt(index: number): Usage {
    return {
      inputTokens: this.#inputTokens[index] ?? 0,
      cachedTokens: this.#cachedTokens[index] ?? 0,
      outputTokens: this.#outputTokens[index] ?? 0,
    };
  }
}

/** An answer without its words, of which there are no calls or further texts either. */
type ShortReply = Omit<Reply & { readonly kind: "answered" }, "calls" | "parts" | "others">;

const NO_TOKENS: Usage = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };

function isWhole(number: number): boolean {
  return number >>> 0 === number;
}

/**
 * A trial as it was judged, and as a report has it, in one: a report of its own objects would take as much again. Whatever is asked of
 * it is made when it is read, so it cannot be spread.
 */
class SparedTrial implements JudgedTrial, ReportedTrial {
  readonly trial: Trial;
  readonly verdict: JudgedTrial["verdict"] & ReportedTrial["verdict"];
  readonly #ledger: Ledger;

  constructor(trial: Trial, verdict: Verdict, ledger: Ledger) {
    this.trial = trial;
    this.verdict = reportVerdict(verdict);
    this.#ledger = ledger;
  }

  get suite(): string {
    return this.trial.suite;
  }

  get case(): string {
    return this.trial.testCase;
  }

  get prompt(): string {
    return this.trial.prompt.id;
  }

  get condition(): ReportedTrial["condition"] {
    return this.trial.condition;
  }

  get run(): number {
    return this.trial.run;
  }

  get reply(): ShortReply {
    return this.#ledger.replyAt(this.trial.index);
  }

  get attempts(): number {
    return this.#ledger.attemptsAt(this.trial.index);
  }

  get startedMs(): number {
    return this.#ledger.startedMsAt(this.trial.index);
  }

  get latencyMs(): number {
    return this.#ledger.latencyMsAt(this.trial.index);
  }

  /** As the report has it. */
  toJSON(): ReportedTrial {
    const { suite, case: testCase, prompt, condition, run, verdict, reply } = this;
    const { attempts, startedMs, latencyMs } = this;
    return { suite, case: testCase, prompt, condition, run, verdict, reply, attempts, startedMs, latencyMs };
  }
}

/** The trial as the report has it, if it is a spared one that holds nothing secret. */
export function reportedSpared(
  judged: JudgedTrial,
  redact: (text: string) => string,
): ReportedTrial | undefined {
  if (!(judged instanceof SparedTrial)) return undefined;
  const { model = "" } = judged.reply;
  return redact(model) === model ? judged : undefined;
}
