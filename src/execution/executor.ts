import { setMaxListeners } from "node:events";
import type { Attempt } from "../endpoint/attempt.ts";
import type { Reply } from "../endpoint/reply.ts";
import { assertNever } from "../errors.ts";
import { backOffMs } from "./backoff.ts";
import type { Clock } from "./clock.ts";
import { type CompletedTrial, NOT_SENT, type Timing, unanswered, withoutReply } from "./completed-trial.ts";
import { Deadline, type DeadlineSettings, waitTooLong } from "./deadline.ts";
import type { Trial } from "./plan.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { type Assessment, ReplyRetries } from "./retries.ts";
import { SilenceWatch } from "./silence.ts";

export interface ExecutorSettings extends DeadlineSettings {
  /** Maximum number of trials in flight. */
  readonly concurrency: number;
  /** Retries of a trial after a transient fault. */
  readonly retries: number;
}

export interface ExecutorDependencies {
  readonly attempt: (trial: Trial, signal: AbortSignal) => Promise<Attempt>;
  readonly assess: (trial: Trial, reply: Reply) => Assessment;
  /** Called as each trial completes. May return why the run should stop; if it throws, the run ends with that error. */
  readonly onResult: (result: CompletedTrial) => string | undefined;
  /** Called once, with the endpoint's message, when the run starts waiting for a server that is not ready. */
  readonly onLoading?: (detail: string) => void;
  readonly clock: Clock;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** Aborted by the user or the runner; its reason is a sentence for them. */
  readonly cancelled: AbortSignal;
}

export interface Execution {
  /** One for every planned trial, in the plan's order. */
  readonly results: readonly CompletedTrial[];
  /** Why the run ended before its plan did. */
  readonly stopped?: string;
}

/** Runs one plan after another; rate limit, deadline and stop reason carry over. */
export interface Executor {
  /**
   * Runs every trial of a plan, at most `concurrency` at a time. A trial that cannot be completed is unanswered, with its
   * cause. Never rejects because of the endpoint. Once stopped, it sends nothing more.
   */
  readonly run: (plan: readonly Trial[]) => Promise<Execution>;
}

/** The deadline starts now. */
export function createExecutor(settings: ExecutorSettings, dependencies: ExecutorDependencies): Executor {
  const executor = new TrialExecutor(settings, dependencies);
  return { run: (plan) => executor.run(plan) };
}

/** How often a rate limit may refuse one trial. The shared pause makes even a second refusal rare. */
const MOST_REFUSALS = 20;

type Throttled = Attempt & { readonly kind: "throttled" };

class TrialExecutor {
  readonly #settings: ExecutorSettings;
  readonly #dependencies: ExecutorDependencies;
  readonly #limiter: RateLimiter;
  readonly #deadline: Deadline;
  readonly #silence = new SilenceWatch();
  readonly #replyRetries: ReplyRetries;
  readonly #startedAt: number;
  /** Aborts what is in flight. */
  readonly #abort = new AbortController();
  #stopped: string | undefined;
  /** The endpoint's latest not-ready message; undefined once it is ready. */
  #loading: string | undefined;

  constructor(settings: ExecutorSettings, dependencies: ExecutorDependencies) {
    const { clock, random } = dependencies;
    this.#settings = settings;
    this.#dependencies = dependencies;
    this.#limiter = createRateLimiter(clock, random);
    this.#deadline = new Deadline(settings, clock);
    this.#replyRetries = new ReplyRetries(settings.retries);
    this.#startedAt = clock.now();
    // Every trial in flight listens to it; without this Node suspects a leak at the eleventh listener.
    setMaxListeners(0, this.#abort.signal);
  }

  async run(plan: readonly Trial[]): Promise<Execution> {
    const { cancelled } = this.#dependencies;
    const cancel = (): void => this.#stop(String(cancelled.reason));
    if (cancelled.aborted) cancel();
    // With no time left, not even the first request is sent.
    if (plan.length > 0 && this.#deadline.leftMs() === 0) this.#stopAtDeadline();
    cancelled.addEventListener("abort", cancel, { once: true });
    const finished = new AbortController();
    const deadline = this.#watchDeadline(finished.signal);
    try {
      const results = await this.#runWorkers(plan);
      return { results, ...(this.#stopped !== undefined && { stopped: this.#stopped }) };
    } finally {
      finished.abort();
      await deadline;
      cancelled.removeEventListener("abort", cancel);
    }
  }

  async #runWorkers(plan: readonly Trial[]): Promise<CompletedTrial[]> {
    const results = plan.map((trial) => withoutReply(trial, NOT_SENT));
    let next = 0;
    const work = async (): Promise<void> => {
      while (this.#stopped === undefined) {
        const index = next++;
        const trial = plan[index];
        if (trial === undefined) return;
        const result = await this.#runTrial(trial);
        results[index] = result;
        this.#complete(result);
      }
    };
    const stopOnError = (error: unknown): never => {
      this.#stop("The run stopped because of an internal error.");
      throw error;
    };
    const workers = Math.min(this.#settings.concurrency, plan.length);
    const outcomes = await Promise.allSettled(
      Array.from({ length: workers }, () => work().catch(stopOnError)),
    );
    const failed = outcomes.find((outcome) => outcome.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    return results;
  }

  #complete(result: CompletedTrial): void {
    const stop = this.#dependencies.onResult(result) ?? this.#silence.after(result);
    if (stop !== undefined) this.#stop(stop);
  }

  async #runTrial(trial: Trial): Promise<CompletedTrial> {
    const timing: Timing = { ...NOT_SENT };
    let [tries, refusals] = [0, 0];
    for (;;) {
      const sent = await this.#send(trial, timing);
      if (sent === undefined) return withoutReply(trial, timing);
      const { attempt, sentAt } = sent;
      const count = attempt.kind === "throttled" ? ++refusals : ++tries;
      const reply = this.#replyOf(trial, attempt, count, sentAt);
      // A leak counts even if the attempt would otherwise be repeated.
      const leak = attempt.said?.find((said) => this.#dependencies.assess(trial, said) === "leak");
      if (leak !== undefined) return { trial, reply: leak, ...timing };
      if (attempt.kind === "spent") return withoutReply(trial, timing);
      if (reply !== undefined) return { trial, reply, ...timing };
      if (attempt.kind !== "throttled") await this.#sleep(this.#backOffMs(tries));
      else if (attempt.loading) await this.#waitWhileLoading(attempt, refusals);
    }
  }

  /** One attempt, when the rate limit allows it; undefined if the run ended before or during it. */
  async #send(
    trial: Trial,
    timing: Timing,
  ): Promise<{ readonly attempt: Attempt; readonly sentAt: number } | undefined> {
    const { clock } = this.#dependencies;
    const { signal } = this.#abort;
    try {
      const sentAt = await this.#limiter.acquire(signal);
      if (timing.attempts === 0) timing.startedMs = Math.round(sentAt - this.#startedAt);
      timing.attempts += 1;
      const attempt = await this.#dependencies.attempt(trial, signal);
      if (attempt.kind === "spent") timing.attempts -= 1;
      else timing.latencyMs = Math.round(clock.now() - sentAt);
      return { attempt, sentAt };
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  /** The trial's final reply; undefined if the trial is sent again, or if nothing was sent. */
  #replyOf(trial: Trial, attempt: Attempt, count: number, sentAt: number): Reply | undefined {
    switch (attempt.kind) {
      case "reply":
        this.#limiter.answered();
        this.#loading = undefined;
        return this.#replyRetries.isFinal(this.#dependencies.assess(trial, attempt.reply), count)
          ? attempt.reply
          : undefined;
      case "refused":
        return unanswered(attempt.cause, attempt.detail);
      case "fatal":
        this.#stop(attempt.detail);
        return unanswered("status", attempt.detail);
      case "spent":
        // No abort: the trials in flight were paid for.
        this.#stopped ??= attempt.detail;
        return undefined;
      case "transient":
        return count > this.#settings.retries ? unanswered(attempt.cause, attempt.detail) : undefined;
      case "throttled":
        return attempt.loading ? undefined : this.#replyOfThrottled(attempt, count, sentAt);
      default:
        return assertNever(attempt);
    }
  }

  #replyOfThrottled(attempt: Throttled, refusals: number, sentAt: number): Reply | undefined {
    const pauseMs = this.#limiter.throttled(sentAt, attempt.retryAfterMs);
    const isTooLong = pauseMs >= this.#deadline.leftMs();
    if (isTooLong) this.#stop(waitTooLong(pauseMs, attempt.detail));
    const isHopeless = refusals > MOST_REFUSALS || this.#limiter.isHopeless();
    return isTooLong || isHopeless ? unanswered("throttled", attempt.detail) : undefined;
  }

  /** A server that is not ready yet says nothing about its rate limit. */
  async #waitWhileLoading({ detail, retryAfterMs }: Throttled, times: number): Promise<void> {
    if (this.#loading === undefined) this.#dependencies.onLoading?.(detail);
    this.#loading = detail;
    if (retryAfterMs !== undefined && retryAfterMs >= this.#deadline.leftMs())
      this.#stop(waitTooLong(retryAfterMs, detail));
    await this.#sleep(retryAfterMs ?? this.#backOffMs(times));
  }

  /** Stops the run at the deadline. Resolves then, or when the run has finished. */
  async #watchDeadline(finished: AbortSignal): Promise<void> {
    try {
      await this.#dependencies.clock.sleep(this.#deadline.leftMs(), finished);
    } catch {
      return;
    }
    this.#stopAtDeadline();
  }

  #stopAtDeadline(): void {
    this.#stop(this.#deadline.reached(this.#loading));
  }

  /** Starts no further trial and aborts those in flight. The first reason counts. */
  #stop(why: string): void {
    this.#stopped ??= why;
    this.#abort.abort(why);
  }

  #backOffMs(tries: number): number {
    return backOffMs(tries, this.#dependencies.random);
  }

  /** Ends early if the run stops. */
  async #sleep(ms: number): Promise<void> {
    const { signal } = this.#abort;
    try {
      await this.#dependencies.clock.sleep(ms, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
