import { describe, expect, test } from "@jest/globals";
import type { Attempt } from "../../../src/endpoint/attempt.ts";
import type { Reply } from "../../../src/endpoint/reply.ts";
import type { CompletedTrial } from "../../../src/execution/completed-trial.ts";
import { createExecutor, type Execution } from "../../../src/execution/executor.ts";
import type { Trial } from "../../../src/execution/plan.ts";
import type { Assessment } from "../../../src/execution/retries.ts";
import { smallPlan } from "../../support/builders/plans.ts";
import { said } from "../../support/builders/verdicts.ts";
import { type FakeClock, fakeClock } from "../../support/fake-clock.ts";

const OK: Attempt = { kind: "reply", reply: said("fine") };
const FAULT: Attempt = { kind: "transient", cause: "connection", detail: "reset" };
const EMPTY: Attempt = { kind: "reply", reply: { kind: "unanswered", cause: "empty", detail: "no text" } };

interface Setup {
  readonly trials?: number;
  /** Instead of so many trials. */
  readonly plan?: readonly Trial[];
  readonly concurrency?: number;
  readonly retries?: number;
  readonly deadlineMs?: number;
  readonly cancelled?: AbortSignal;
  readonly clock?: FakeClock;
  readonly onResult?: (result: CompletedTrial) => string | undefined;
  readonly assess?: (trial: Trial, reply: Reply) => Assessment;
  readonly onLoading?: (detail: string) => void;
}

type Attempts = (trial: Trial, sent: number, signal: AbortSignal) => Attempt | Promise<Attempt>;

/** Runs a small plan; `sent`: how often the trial was sent before. */
async function run(attempt: Attempts, setup: Setup = {}): Promise<Execution> {
  const { trials = 6, concurrency = 2, retries = 3, deadlineMs = 1_800_000 } = setup;
  const sent = new Map<number, number>();
  const executor = createExecutor(
    { concurrency, retries, deadlineMs },
    {
      attempt: async (trial, signal) => {
        const before = sent.get(trial.index) ?? 0;
        sent.set(trial.index, before + 1);
        return attempt(trial, before, signal);
      },
      assess: setup.assess ?? (() => "final"),
      onLoading: setup.onLoading ?? (() => {}),
      onResult: setup.onResult ?? (() => undefined),
      clock: setup.clock ?? fakeClock(),
      random: () => 0.5,
      cancelled: setup.cancelled ?? new AbortController().signal,
    },
  );
  return executor.run(setup.plan ?? smallPlan(trials));
}

const kinds = ({ results }: Execution): string[] =>
  results.map(({ reply }) => (reply.kind === "answered" ? "answered" : reply.cause));

/** A request without a response: ends only when aborted. */
const never = (signal: AbortSignal): Promise<Attempt> =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

describe("running a plan", () => {
  test("runs every trial once and keeps the plan's order, whichever ends first [L14]", async () => {
    const execution = await run(({ index }) => ({ kind: "reply", reply: said(`reply ${index}`) }));
    expect(execution.stopped).toBeUndefined();
    expect(execution.results.map(({ trial, reply, attempts }) => [trial.index, reply, attempts])).toEqual(
      smallPlan(6).map(({ index }) => [index, said(`reply ${index}`), 1]),
    );
  });

  test("has as many trials in flight as allowed, and never more", async () => {
    let [inFlight, most] = [0, 0];
    await run(
      async () => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        await new Promise((resolve) => setImmediate(resolve));
        inFlight -= 1;
        return OK;
      },
      { trials: 20, concurrency: 4 },
    );
    expect(most).toBe(4);
  });

  test("reports every trial as it completes", async () => {
    const told: number[] = [];
    await run(() => OK, { onResult: ({ trial }) => void told.push(trial.index) });
    expect(told.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("ends with the error of onResult", async () => {
    const broken = (): never => {
      throw new Error("disk full");
    };
    await expect(run(() => OK, { onResult: broken })).rejects.toThrow("disk full");
  });

  test("ends with the error of a broken attempt [L23]", async () => {
    const broken = (): never => {
      throw new Error("a bug");
    };
    await expect(run(broken)).rejects.toThrow("a bug");
  });
});

describe("a transient fault", () => {
  test("is retried with growing pauses until it is over", async () => {
    const clock = fakeClock();
    const execution = await run((_trial, sent) => (sent < 3 ? FAULT : OK), { trials: 1, clock });
    expect(kinds(execution)).toEqual(["answered"]);
    expect(execution.results[0]?.attempts).toBe(4);
    expect(clock.slept.filter((ms) => ms < 1_800_000)).toEqual([375, 750, 1_500]);
    expect(execution.results[0]?.startedMs).toBe(0);
  });

  test("that persists leaves the trial unanswered with its cause", async () => {
    const execution = await run(({ index }) => (index === 2 ? FAULT : OK), { retries: 2 });
    expect(kinds(execution)).toEqual([
      "answered",
      "answered",
      "connection",
      "answered",
      "answered",
      "answered",
    ]);
    expect(execution.results[2]).toMatchObject({
      attempts: 3,
      reply: { cause: "connection", detail: "reset" },
    });
    expect(execution.stopped).toBeUndefined();
  });

  test("is not retried without retries", async () => {
    const execution = await run(({ index }) => (index === 5 ? FAULT : OK), { retries: 0 });
    expect(execution.results[5]?.attempts).toBe(1);
  });
});

test("a refused request is not sent again", async () => {
  const refused: Attempt = { kind: "refused", cause: "status", detail: "400" };
  const execution = await run(({ index }) => (index === 1 ? refused : OK));
  expect(execution.results[1]).toMatchObject({ attempts: 1, reply: { kind: "unanswered", cause: "status" } });
});

test("a fatal error stops the run at once, and every trial still has its result", async () => {
  const fatal: Attempt = { kind: "fatal", detail: "401: the key is wrong" };
  const execution = await run(({ index }, _sent, signal) => (index === 0 ? fatal : never(signal)));
  expect(execution.stopped).toBe("401: the key is wrong");
  expect(kinds(execution)).toEqual(["status", "stopped", "stopped", "stopped", "stopped", "stopped"]);
  expect(execution.results.map(({ attempts }) => attempts)).toEqual([1, 1, 0, 0, 0, 0]);
  const details = execution.results.map(({ reply }) => (reply.kind === "unanswered" ? reply.detail : ""));
  expect(details.slice(0, 3)).toEqual([
    "401: the key is wrong",
    "The run ended before its reply arrived.",
    "It was not sent.",
  ]);
});

describe("a rate limit", () => {
  const limited = (retryAfterMs?: number): Attempt => ({
    kind: "throttled",
    detail: "429",
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });

  test("pauses all trials for the Retry-After, and loses none [N5]", async () => {
    const clock = fakeClock();
    const sentAt: number[] = [];
    const execution = await run(
      ({ index }, sent) => {
        sentAt.push(clock.now());
        return index === 0 && sent === 0 ? limited(7_000) : OK;
      },
      { clock, concurrency: 2, trials: 4 },
    );
    expect(kinds(execution)).toEqual(["answered", "answered", "answered", "answered"]);
    expect(sentAt.slice(0, 2)).toEqual([0, 0]);
    expect(sentAt.slice(2).every((at) => at >= 7_000)).toBe(true);
  });

  test("does not use up the retries for faults [N5]", async () => {
    const execution = await run((_trial, sent) => (sent < 5 ? limited(10) : OK), { trials: 1, retries: 0 });
    expect(kinds(execution)).toEqual(["answered"]);
  });

  test("that never lets a trial through leaves it unanswered", async () => {
    const execution = await run(({ index }) => (index === 3 ? limited(10) : OK));
    expect(execution.results[3]).toMatchObject({ attempts: 21, reply: { cause: "throttled" } });
  });

  test.each([undefined, 0, 1_000, 5_000, 30_000])(
    "that refuses every request with a wait of %s ms ends the run long before its deadline, and says so",
    async (wait) => {
      const clock = fakeClock();
      const execution = await run(() => limited(wait), { clock, trials: 40, concurrency: 8 });
      expect(execution.stopped).toBe("The endpoint did not reply to 3 trials in a row; last: 429");
      expect(kinds(execution).filter((kind) => kind === "throttled")).toHaveLength(3);
      expect(clock.now()).toBeLessThan(600_000);
    },
  );

  test("of 10 requests per minute that asks for too short a wait loses no trial", async () => {
    const clock = fakeClock();
    let sent: number[] = [];
    const execution = await run(
      async (_trial, _sent, signal) => {
        sent = sent.filter((at) => at > clock.now() - 60_000);
        const isFull = sent.length >= 10;
        if (!isFull) sent.push(clock.now());
        await clock.sleep(isFull ? 50 : 500, signal);
        return isFull ? limited(1_000) : OK;
      },
      { clock, trials: 60, concurrency: 8 },
    );
    expect(kinds(execution).every((kind) => kind === "answered")).toBe(true);
  });

  test("that asks to wait beyond the deadline ends the run [N8]", async () => {
    const execution = await run(() => limited(3_600_000), { deadlineMs: 60_000 });
    expect(execution.stopped).toContain("asks to wait 3600 s, longer than the deadline");
    expect(kinds(execution).every((kind) => kind === "throttled" || kind === "stopped")).toBe(true);
  });

  test("of 20 requests per second is used well and rarely exceeded [N5]", async () => {
    const clock = fakeClock();
    let [window, inWindow, refused, last] = [0, 0, 0, 0];
    const execution = await run(
      async (_trial, _sent, signal) => {
        await clock.sleep(5, signal);
        last = clock.now();
        if (Math.floor(clock.now() / 1_000) !== window)
          [window, inWindow] = [Math.floor(clock.now() / 1_000), 0];
        inWindow += 1;
        if (inWindow <= 20) return OK;
        refused += 1;
        return limited(1_000 - (clock.now() % 1_000));
      },
      { clock, trials: 558, concurrency: 8 },
    );
    expect(kinds(execution).every((kind) => kind === "answered")).toBe(true);
    expect(refused).toBeLessThan(0.05 * 558);
    expect(last).toBeLessThan(1.25 * (558 / 20) * 1_000);
  });
});

describe("an endpoint that does not respond", () => {
  test("at the start ends the run after three trials", async () => {
    const execution = await run(() => FAULT, { trials: 50, concurrency: 1, retries: 1 });
    expect(execution.stopped).toBe("The endpoint did not reply to 3 trials in a row; last: reset");
    expect(execution.results.filter(({ attempts }) => attempts > 0)).toHaveLength(3);
    expect(execution.results).toHaveLength(50);
  });

  test("later on ends it after many in a row", async () => {
    const execution = await run(({ index }) => (index < 5 ? OK : FAULT), {
      trials: 60,
      concurrency: 1,
      retries: 0,
    });
    expect(execution.results.filter(({ attempts }) => attempts > 0)).toHaveLength(5 + 24);
    expect(execution.stopped).toContain("24 trials in a row");
  });

  test("is not told by a base that does not respond", async () => {
    const asking = { side: "base", pair: 1 } as const;
    const plan = smallPlan(60).map((trial, index) => (index === 30 ? trial : { ...trial, asking }));
    const execution = await run(({ index }) => (index === 30 ? OK : FAULT), { plan, retries: 0 });
    expect(execution.stopped).toBeUndefined();
    expect(execution.results.every(({ attempts }) => attempts === 1)).toBe(true);
  });

  test("is not one that sends empty replies", async () => {
    const execution = await run(() => EMPTY, { trials: 50 });
    expect(execution.stopped).toBeUndefined();
    expect(kinds(execution)).toEqual(Array.from({ length: 50 }, () => "empty"));
  });
});

describe("the run ends early", () => {
  test("at its deadline, with a result for every trial [N8]", async () => {
    const execution = await run(({ index }, _sent, signal) => (index < 2 ? OK : never(signal)), {
      deadlineMs: 90_000,
    });
    expect(execution.stopped).toBe("The deadline of 1.5 minutes was reached.");
    expect(kinds(execution)).toEqual(["answered", "answered", "stopped", "stopped", "stopped", "stopped"]);
  });

  test("when cancelled, even during a pause", async () => {
    const cancel = new AbortController();
    const execution = await run(
      () => {
        cancel.abort("The run was cancelled.");
        return { kind: "throttled", detail: "429", retryAfterMs: 1_000_000 };
      },
      { cancelled: cancel.signal, concurrency: 1 },
    );
    expect(execution.stopped).toBe("The run was cancelled.");
    expect(kinds(execution).every((kind) => kind === "stopped")).toBe(true);
  });

  test("before it began, if cancelled before", async () => {
    const execution = await run(() => OK, { cancelled: AbortSignal.abort("Cancelled early.") });
    expect(execution.stopped).toBe("Cancelled early.");
    expect(execution.results.every(({ attempts }) => attempts === 0)).toBe(true);
  });
});

describe("an executor that runs a second plan", () => {
  const plan = smallPlan(6);
  const more = smallPlan(4);

  interface Setting {
    readonly attempt: (trial: Trial, signal: AbortSignal) => Attempt | Promise<Attempt>;
    readonly cancelled?: AbortSignal;
    readonly deadlineMs?: number;
  }

  function executor({ attempt, cancelled, deadlineMs = 60_000 }: Setting): {
    readonly run: (plan: readonly Trial[]) => Promise<Execution>;
    readonly clock: FakeClock;
    readonly completed: readonly Trial[];
  } {
    const [clock, completed] = [fakeClock(), [] as Trial[]];
    const { run } = createExecutor(
      { concurrency: 2, retries: 0, deadlineMs },
      {
        attempt: async (trial, signal) => attempt(trial, signal),
        assess: () => "final",
        onResult: ({ trial }) => void completed.push(trial),
        clock,
        random: () => 0.5,
        cancelled: cancelled ?? new AbortController().signal,
      },
    );
    return { run, clock, completed };
  }

  test("runs only that one, and reports each of its trials", async () => {
    const { run, completed } = executor({ attempt: () => OK });
    await run(plan);
    const second = await run(more);
    expect(second.results.map(({ trial }) => trial)).toEqual(more);
    expect(second.stopped).toBeUndefined();
    expect(completed).toHaveLength(10);
  });

  test("keeps the rate that the first one learned", async () => {
    let sent = 0;
    const { run, clock } = executor({
      // Too many to be chance.
      attempt: () => (++sent <= 10 ? { kind: "throttled", detail: "429", retryAfterMs: 5_000 } : OK),
      deadlineMs: 600_000,
    });
    await run(smallPlan(2));
    const before = clock.now();
    await run(more);
    expect(clock.now() - before).toBeGreaterThan(5_000);
  });

  test("ends at the deadline of the first, and sends nothing after it", async () => {
    const { run, clock } = executor({
      attempt: (trial, signal) => (more.includes(trial) ? never(signal) : OK),
    });
    await run(plan);
    await clock.sleep(50_000, new AbortController().signal);
    const second = await run(more);
    expect(clock.now()).toBe(60_000);
    expect(second.stopped).toBe("The deadline of 1 minutes was reached.");
    const third = await run(smallPlan(2));
    expect(third.results.map(({ attempts }) => attempts)).toEqual([0, 0]);
    expect(third.stopped).toBe(second.stopped);
  });

  test("sends nothing when the deadline has passed in between", async () => {
    const { run, clock, completed } = executor({ attempt: () => OK });
    await run(plan);
    await clock.sleep(60_000, new AbortController().signal);
    expect((await run([])).stopped).toBeUndefined();
    expect(kinds(await run(more))).toEqual(["stopped", "stopped", "stopped", "stopped"]);
    expect(completed).toHaveLength(6);
  });

  test("stays ended once it was cancelled or refused for good", async () => {
    const cancel = new AbortController();
    const cancelled = executor({ attempt: () => OK, cancelled: cancel.signal });
    await cancelled.run(plan);
    cancel.abort("The run was cancelled.");
    expect((await cancelled.run(more)).stopped).toBe("The run was cancelled.");
    const refused = executor({ attempt: () => ({ kind: "fatal", detail: "No such model." }) });
    await refused.run(plan);
    expect(kinds(await refused.run(more))).toEqual(["stopped", "stopped", "stopped", "stopped"]);
  });

  test("remembers that the endpoint used to respond", async () => {
    const { run } = executor({ attempt: (trial) => (plan.includes(trial) ? OK : FAULT) });
    await run(plan);
    expect((await run(smallPlan(20))).stopped).toBeUndefined();
  });
});

describe("what the model said in an attempt without a reply", () => {
  const LEAK = said("KEY");
  const leaks = (_trial: Trial, reply: Reply): Assessment =>
    reply.kind === "answered" && reply.text.includes("KEY") ? "leak" : "final";

  test.each<[string, Attempt]>([
    ["a transient fault", { ...FAULT, said: [LEAK] }],
    ["a rate limit", { kind: "throttled", detail: "429", said: [LEAK] }],
    ["a server that is not ready", { kind: "throttled", detail: "503", loading: true, said: [LEAK] }],
    ["a refusal", { kind: "refused", cause: "status", detail: "400", said: [LEAK] }],
    ["an end of the run", { kind: "fatal", detail: "401", said: [LEAK] }],
    ["a limit of the run", { kind: "spent", detail: "no more", said: [LEAK] }],
    ["a good reply after it", { kind: "reply", reply: said("fine"), said: [said("hm"), LEAK] }],
  ])("ends its trial as a leak beside %s [L4]", async (_name, attempt: Attempt) => {
    const execution = await run((_trial, sent) => (sent === 0 ? attempt : OK), { trials: 1, assess: leaks });
    expect(execution.results[0]?.reply).toEqual(LEAK);
    expect(execution.stopped).toBe(
      attempt.kind === "fatal" || attempt.kind === "spent" ? attempt.detail : undefined,
    );
  });

  test("does not end its trial if it leaks nothing", async () => {
    const attempt: Attempt = { ...FAULT, said: [said("hm")] };
    const execution = await run((_trial, sent) => (sent === 0 ? attempt : OK), { trials: 1, assess: leaks });
    expect(execution.results[0]).toMatchObject({ reply: said("fine"), attempts: 2 });
  });

  test("is a leak although the run was cancelled during the attempt", async () => {
    const cancelled = new AbortController();
    const execution = await run(
      async () => {
        cancelled.abort("Cancelled.");
        return { ...FAULT, said: [LEAK] };
      },
      { trials: 1, assess: leaks, cancelled: cancelled.signal },
    );
    expect(execution).toMatchObject({ results: [{ reply: LEAK }], stopped: "Cancelled." });
  });
});

describe("a reply that says nothing", () => {
  const assess = (_trial: Trial, reply: Reply): Assessment =>
    reply.kind === "answered" && reply.text === "fine" ? "final" : "retry";

  test("is asked for again, as often as after a transient fault", async () => {
    const execution = await run((_trial, sent) => (sent < 3 ? EMPTY : OK), { trials: 1, assess });
    expect(execution.results[0]).toMatchObject({ reply: said("fine"), attempts: 4 });
  });

  test("is final at once after three trials in which no retry helped", async () => {
    const execution = await run(() => EMPTY, { trials: 10, concurrency: 1, assess });
    expect(execution.results.map(({ attempts }) => attempts)).toEqual([4, 4, 4, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("is asked for again in every trial once a retry has helped", async () => {
    const heals = ({ index }: Trial, sent: number): Attempt => (index === 1 && sent === 1 ? OK : EMPTY);
    const execution = await run(heals, { trials: 6, concurrency: 1, assess });
    expect(execution.results.map(({ attempts }) => attempts)).toEqual([4, 2, 4, 4, 4, 4]);
  });

  test("is the trial's reply in the end if nothing better comes", async () => {
    const execution = await run(() => EMPTY, { trials: 1, retries: 2, assess });
    expect(execution.results[0]).toMatchObject({ reply: { cause: "empty" }, attempts: 3 });
  });
});

describe("a server that is not ready yet", () => {
  const LOADING: Attempt = { kind: "throttled", detail: "Status 503: Loading model", loading: true };

  test("is waited for as long as it takes, with a single notice [N6]", async () => {
    const told: string[] = [];
    const clock = fakeClock();
    const execution = await run(() => (clock.now() < 1_200_000 ? LOADING : OK), {
      clock,
      onLoading: (detail) => told.push(detail),
    });
    expect(kinds(execution)).toEqual(Array.from({ length: 6 }, () => "answered"));
    expect(told).toEqual(["Status 503: Loading model"]);
  });

  test("does not slow the run down once it is ready", async () => {
    const clock = fakeClock();
    await run(() => (clock.now() < 600_000 ? LOADING : OK), { trials: 40, concurrency: 4, clock });
    expect(clock.now()).toBeLessThan(620_000);
  });

  test("ends the run at its deadline, with the server's words", async () => {
    const execution = await run(() => LOADING, { deadlineMs: 60_000 });
    expect(execution.stopped).toBe(
      "The deadline of 1 minutes was reached. The endpoint was still not ready: Status 503: Loading model",
    );
  });

  test("ends the run at once if it asks for a wait beyond the deadline", async () => {
    const clock = fakeClock();
    const execution = await run(() => ({ ...LOADING, retryAfterMs: 90_000 }), { deadlineMs: 60_000, clock });
    expect(execution.stopped).toContain("asks to wait 90 s, longer than the deadline allows");
    expect(clock.now()).toBeLessThan(1_000);
  });
});
