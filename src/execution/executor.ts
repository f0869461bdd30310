import { setMaxListeners } from "node:events";
import type { Attempt } from "../endpoint/attempt.ts";
import type { Reply, UnansweredCause } from "../endpoint/reply.ts";
import { assertNever } from "../errors.ts";
import { backOffMs } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import type { Trial } from "./plan.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limiter.ts";

/** A trial that has come to its end, with or without a reply. */
export interface CompletedTrial {
  readonly trial: Trial;
  readonly reply: Reply;
  /** How often it was sent; 0 if never. */
  readonly attempts: number;
  /** From the start of the run to the first sending, milliseconds. */
  readonly startedMs: number;
  /** Duration of the last attempt, milliseconds. */
  readonly latencyMs: number;
}

export interface ExecuteSettings {
  /** Most trials in flight. */
  readonly concurrency: number;
  /** How often a trial is sent again after a passing fault. */
  readonly retries: number;
  /** The run ends after this, whatever is missing. Milliseconds. */
  readonly deadlineMs: number;
  /** How much of that was spent before this. Milliseconds. */
  readonly spentMs?: number;
}

/** What a reply is to the run: a leak, which ends its trial whatever else it is; none that counts, so that it is asked again; or final. */
export type Worth = "leak" | "again" | "final";

/** `Kept`: what is kept of a trial that has ended. */
export interface ExecuteEdges<Kept extends CompletedTrial = CompletedTrial> {
  readonly attempt: (trial: Trial, signal: AbortSignal) => Promise<Attempt>;
  readonly worthOf: (trial: Trial, reply: Reply) => Worth;
  /** Told of every trial as it ends: what is to be kept of it. When it throws, the run ends with that error. */
  readonly kept: (held: CompletedTrial) => Kept;
  /** Told of it next, and may answer with a sentence why the run is to end there. */
  readonly held: (held: Kept) => string | undefined;
  /** Told once, with the endpoint's words, when the run waits for a server that is not ready yet. */
  readonly waiting?: (detail: string) => void;
  readonly clock: Clock;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** Aborted by the user or the runner; its reason is a sentence for them. */
  readonly cancelled: AbortSignal;
}

export interface Execution<Kept extends CompletedTrial = CompletedTrial> {
  /** Every planned trial, in the plan's order: what was kept of it, or that it was never begun. */
  readonly held: readonly (Kept | CompletedTrial)[];
  /** Why the run ended before its plan did. */
  readonly stopped?: string;
}

/** After so many trials that were asked again in vain, a reply that counts for nothing is not asked again any more. */
const IN_VAIN = 3;
/** How often one trial may be refused by a rate limit; the shared pace makes a second refusal rare. */
const THROTTLE_LIMIT = 20;
/** So many trials in a row without any word from the endpoint end the run: it is not there, or not there any more. */
const SILENCE_AT_START = 3;
const SILENCE_LATER = 24;

/** Holds trials, and more of them later: pace, deadline and whatever stopped it go on from one time to the next. */
export interface Executor<Kept extends CompletedTrial = CompletedTrial> {
  /**
   * Holds every trial of a plan, at most `concurrency` at a time, and accounts for each: a trial that could not be held is
   * unanswered with its cause. Never rejects because of the endpoint. Once stopped, it sends nothing more.
   */
  readonly hold: (plan: readonly Trial[]) => Promise<Execution<Kept>>;
}

/** The deadline counts from here. */
export function createExecutor<Kept extends CompletedTrial>(
  settings: ExecuteSettings,
  edges: ExecuteEdges<Kept>,
): Executor<Kept> {
  const run = new Run(settings, edges);
  return { hold: (plan) => run.hold(plan) };
}

/** Holds one plan; see `Executor`. */
export async function execute<Kept extends CompletedTrial>(
  plan: readonly Trial[],
  settings: ExecuteSettings,
  edges: ExecuteEdges<Kept>,
): Promise<Execution<Kept>> {
  return createExecutor(settings, edges).hold(plan);
}

type Throttled = Attempt & { readonly kind: "throttled" };

/** `count`: of the trial's attempts of this kind, with this one. */
interface Sent {
  readonly count: number;
  readonly sentAt: number;
}

class Run<Kept extends CompletedTrial> {
  readonly #settings: ExecuteSettings;
  readonly #edges: ExecuteEdges<Kept>;
  readonly #pace: RateLimiter;
  readonly #start: number;
  readonly #stop = new AbortController();
  #plan: readonly Trial[] = [];
  /** Place by place as in the plan. A list, since a map of a hundred thousand takes megabytes. */
  #kept: (Kept | undefined)[] = [];
  #next = 0;
  /** No further trial is begun; those in flight are waited for. */
  #closed = false;
  #answered = 0;
  #silentInARow = 0;
  #stopped: string | undefined;
  /** How many trials ended with a reply that counts for nothing, however often they were asked again. */
  #inVain = 0;
  /** A trial that was asked again had a reply in the end. */
  #helped = false;
  /** What the endpoint said last while it was not ready, until it is. */
  #loading: string | undefined;
  #fault: { readonly thrown: unknown } | undefined;

  constructor(settings: ExecuteSettings, edges: ExecuteEdges<Kept>) {
    this.#settings = settings;
    this.#edges = edges;
    this.#pace = createRateLimiter(edges.clock, edges.random);
    this.#start = edges.clock.now();
    // Every trial in flight listens to it; without this Node suspects a leak at the eleventh.
    setMaxListeners(0, this.#stop.signal);
  }

  async hold(plan: readonly Trial[]): Promise<Execution<Kept>> {
    this.#plan = plan;
    this.#kept = plan.map(() => undefined);
    this.#next = 0;
    const cancel = (): void => this.#end(String(this.#edges.cancelled.reason));
    if (this.#edges.cancelled.aborted) cancel();
    // Of a deadline that was used up before, nothing is left to send even one request.
    if (plan.length > 0 && this.#leftMs() === 0) this.#endAtDeadline();
    this.#edges.cancelled.addEventListener("abort", cancel, { once: true });
    const finished = new AbortController();
    const deadline = this.#watchDeadline(finished.signal);
    const workers = Math.min(this.#settings.concurrency, this.#plan.length);
    await Promise.all(Array.from({ length: workers }, () => this.#work()));
    finished.abort();
    await deadline;
    this.#edges.cancelled.removeEventListener("abort", cancel);
    return this.#result();
  }

  #result(): Execution<Kept> {
    if (this.#fault !== undefined) throw this.#fault.thrown;
    const held = this.#plan.map((trial, place) => this.#kept[place] ?? this.#unsent(trial));
    // What is told is the caller's.
    this.#kept = [];
    return { held, ...(this.#stopped !== undefined && { stopped: this.#stopped }) };
  }

  /** Ends the run at the deadline; resolves when that or the end of all work has come. */
  async #watchDeadline(finished: AbortSignal): Promise<void> {
    try {
      await this.#edges.clock.sleep(this.#leftMs(), finished);
    } catch {
      return;
    }
    this.#endAtDeadline();
  }

  #endAtDeadline(): void {
    const minutes = Math.round(this.#settings.deadlineMs / 6_000) / 10;
    const loading = this.#loading === undefined ? "" : ` The endpoint was still not ready: ${this.#loading}`;
    this.#end(`The deadline of ${minutes} minutes was reached.${loading}`);
  }

  /** Until the deadline, milliseconds. */
  #leftMs(): number {
    const { deadlineMs, spentMs = 0 } = this.#settings;
    return Math.max(0, this.#start + deadlineMs - spentMs - this.#edges.clock.now());
  }

  /** Ends the run, whatever is in flight. */
  #end(why: string): void {
    if (this.#stop.signal.aborted) return;
    this.#stopped ??= why;
    this.#stop.abort(why);
  }

  /** Begins no further trial, for this reason. */
  #close(why: string): undefined {
    this.#stopped ??= why;
    this.#closed = true;
  }

  async #work(): Promise<void> {
    while (!this.#stop.signal.aborted && !this.#closed) {
      const place = this.#next;
      const trial = this.#plan[place];
      if (trial === undefined) return;
      this.#next += 1;
      try {
        this.#finishTrial(place, await this.#hold(trial));
      } catch (thrown) {
        this.#fault ??= { thrown };
        this.#end("The run ended by a fault of its own.");
      }
    }
  }

  #finishTrial(place: number, held: CompletedTrial): void {
    const kept = this.#edges.kept(held);
    this.#kept[place] = kept;
    const enough = this.#edges.held(kept);
    if (enough !== undefined) this.#end(enough);
    if (heardOf(held.reply)) {
      this.#answered += 1;
      this.#silentInARow = 0;
      return;
    }
    // What was not sent says nothing of the endpoint.
    if (held.reply.kind === "unanswered" && held.reply.cause === "stopped") return;
    this.#silentInARow += 1;
    const limit = this.#answered === 0 ? SILENCE_AT_START : SILENCE_LATER;
    if (this.#silentInARow < limit || held.reply.kind === "answered") return;
    this.#end(
      `The endpoint left ${this.#silentInARow} trials in a row without a reply, last: ${held.reply.detail}`,
    );
  }

  async #hold(trial: Trial): Promise<CompletedTrial> {
    const timing = { attempts: 0, startedMs: 0, latencyMs: 0, sentAt: 0 };
    let [faults, refusals] = [0, 0];
    for (;;) {
      const attempt = await this.#send(trial, timing);
      if (attempt === undefined) return this.#unsent(trial, timing);
      const count = attempt.kind === "throttled" ? ++refusals : ++faults;
      const ended = this.#endingOf(trial, attempt, { count, sentAt: timing.sentAt });
      // Whatever else the attempt means for the run, the trial has its verdict.
      const leak = attempt.said?.find((reply) => this.#edges.worthOf(trial, reply) === "leak");
      if (leak !== undefined) return completedTrial(trial, leak, timing);
      if (attempt.kind === "spent") return this.#unsent(trial, timing);
      if (ended !== undefined) return completedTrial(trial, ended, timing);
      if (attempt.kind !== "throttled") await this.#backOff(faults);
      else if (attempt.loading) await this.#waitWhileLoading(attempt, refusals);
    }
  }

  /** One attempt in its turn; undefined if the run ended before or while it was under way. */
  async #send(
    trial: Trial,
    timing: { attempts: number; startedMs: number; latencyMs: number; sentAt: number },
  ): Promise<Attempt | undefined> {
    const { clock } = this.#edges;
    try {
      timing.sentAt = await this.#pace.acquire(this.#stop.signal);
      if (timing.attempts === 0) timing.startedMs = Math.round(timing.sentAt - this.#start);
      timing.attempts += 1;
      const attempt = await this.#edges.attempt(trial, this.#stop.signal);
      if (attempt.kind === "spent") timing.attempts -= 1;
      else timing.latencyMs = Math.round(clock.now() - timing.sentAt);
      return attempt;
    } catch (thrown) {
      if (this.#stop.signal.aborted) return undefined;
      throw thrown;
    }
  }

  /** The reply with which the trial ends, or undefined if it is to be sent again. */
  #endingOf(trial: Trial, attempt: Attempt, { count, sentAt }: Sent): Reply | undefined {
    const isLast = count > this.#settings.retries;
    switch (attempt.kind) {
      case "reply":
        this.#pace.answered();
        this.#loading = undefined;
        return this.#isFinal(trial, attempt.reply, count) ? attempt.reply : undefined;
      case "refused":
        return unanswered(attempt.cause, attempt.detail);
      case "fatal":
        this.#end(attempt.detail);
        return unanswered("status", attempt.detail);
      case "spent":
        return this.#close(attempt.detail);
      case "transient":
        return isLast ? unanswered(attempt.cause, attempt.detail) : undefined;
      case "throttled":
        return attempt.loading ? undefined : this.#endingOfThrottled(attempt, count, sentAt);
      default:
        return assertNever(attempt);
    }
  }

  #endingOfThrottled(
    attempt: Attempt & { kind: "throttled" },
    refusals: number,
    sentAt: number,
  ): Reply | undefined {
    const pauseMs = this.#pace.throttled(sentAt, attempt.retryAfterMs);
    const leftMs = this.#leftMs();
    if (pauseMs >= leftMs) this.#endBeyondDeadline(pauseMs, attempt.detail);
    return refusals > THROTTLE_LIMIT || pauseMs >= leftMs
      ? unanswered("throttled", attempt.detail)
      : undefined;
  }

  /** A reply that counts for nothing is asked again, unless that never helped before. */
  #isFinal(trial: Trial, reply: Reply, count: number): boolean {
    if (this.#edges.worthOf(trial, reply) !== "again") {
      this.#helped ||= count > 1;
      return true;
    }
    const isLast = count > this.#settings.retries;
    if (isLast) this.#inVain += 1;
    return isLast || (!this.#helped && this.#inVain >= IN_VAIN);
  }

  #endBeyondDeadline(pauseMs: number, detail: string): void {
    const seconds = Math.ceil(pauseMs / 1000);
    this.#end(`The endpoint asks to wait ${seconds} s, longer than the deadline allows: ${detail}`);
  }

  /** A server that is not ready yet is no limit, and says nothing of how fast it may be asked later. */
  async #waitWhileLoading({ detail, retryAfterMs }: Throttled, times: number): Promise<void> {
    if (this.#loading === undefined) this.#edges.waiting?.(detail);
    this.#loading = detail;
    const pauseMs = retryAfterMs ?? backOffMs(times, this.#edges.random);
    if (pauseMs >= this.#leftMs() && retryAfterMs !== undefined) this.#endBeyondDeadline(pauseMs, detail);
    await this.#sleep(pauseMs);
  }

  async #backOff(faults: number): Promise<void> {
    await this.#sleep(backOffMs(faults, this.#edges.random));
  }

  /** Not longer than the run. */
  async #sleep(ms: number): Promise<void> {
    try {
      await this.#edges.clock.sleep(ms, this.#stop.signal);
    } catch (thrown) {
      if (!this.#stop.signal.aborted) throw thrown;
    }
  }

  #unsent(trial: Trial, timing = { attempts: 0, startedMs: 0, latencyMs: 0 }): CompletedTrial {
    const detail = timing.attempts === 0 ? "It was not sent." : "Its reply was not waited for.";
    return completedTrial(trial, unanswered("stopped", detail), timing);
  }
}

type Timing = Pick<CompletedTrial, "attempts" | "startedMs" | "latencyMs">;

/** Member by member, which takes less memory than what is spread. */
function completedTrial(
  trial: Trial,
  reply: Reply,
  { attempts, startedMs, latencyMs }: Timing,
): CompletedTrial {
  return { trial, reply, attempts, startedMs, latencyMs };
}

function unanswered(cause: UnansweredCause, detail: string): Reply {
  return { kind: "unanswered", cause, detail };
}

const HEARD: ReadonlySet<UnansweredCause> = new Set(["empty", "filtered", "cut-off", "broken-off"]);

/** Whether the endpoint itself answered, if only with an empty reply or its content filter. */
export function heardOf(reply: Reply): boolean {
  return reply.kind === "answered" || HEARD.has(reply.cause);
}
