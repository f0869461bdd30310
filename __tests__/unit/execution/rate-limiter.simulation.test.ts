import { describe, expect, test } from "@jest/globals";
import { rateLimit } from "../../../scripts/bench/rate-limit.ts";
import type { Attempt } from "../../../src/endpoint/attempt.ts";
import { createExecutor } from "../../../src/execution/executor.ts";
import { randomFrom } from "../../../src/suite/random.ts";
import { smallPlan } from "../../support/builders/plans.ts";
import { said } from "../../support/builders/verdicts.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const WORKERS = 32;
const LATENCY_MS = 100;
const OK: Attempt = { kind: "reply", reply: said("fine") };
const SEEDS = [1, 2, 3, 4, 5];

interface Endpoint {
  /** Whether a request that arrives then gets through; `random` gives 0 to 1. */
  readonly lets: (at: number, random: () => number) => boolean;
  readonly retryAfterMs?: number;
}

interface Setting {
  readonly trials: number;
  readonly seed: number;
  /** Between the arrivals of the first burst, when the program has just started. */
  readonly coldMs?: number;
}

interface Measured {
  readonly lastMs: number;
  readonly requests: number;
  readonly refused: number;
  readonly refusedLater: number;
  readonly lost: number;
  /** Sent although the endpoint had asked to wait. */
  readonly tooEarly: number;
}

/** Runs trials against a simulated endpoint; each request takes its own time to arrive. */
async function simulate(
  { lets, retryAfterMs }: Endpoint,
  { trials, seed, coldMs = 4 }: Setting,
): Promise<Measured> {
  const draws = randomFrom(String(seed));
  const next = (): number => draws.whole(0, 999_999) / 1_000_000;
  const clock = fakeClock();
  const measured = { lastMs: 0, requests: 0, refused: 0, refusedLater: 0, tooEarly: 0 };
  let notBefore = 0;
  const attempt = async (_trial: unknown, signal: AbortSignal): Promise<Attempt> => {
    if (clock.now() < notBefore) measured.tooEarly += 1;
    measured.requests += 1;
    const coldFor = measured.requests <= WORKERS ? measured.requests * coldMs : 0;
    await clock.sleep(coldFor + 5 * next(), signal);
    if (lets(clock.now(), next)) {
      await clock.sleep(LATENCY_MS * (0.8 + 0.4 * next()), signal);
      measured.lastMs = clock.now();
      return OK;
    }
    measured.refused += 1;
    if (clock.now() > 3_000) measured.refusedLater += 1;
    notBefore = Math.max(notBefore, clock.now() + (retryAfterMs ?? 0));
    return { kind: "throttled", detail: "429", ...(retryAfterMs !== undefined && { retryAfterMs }) };
  };
  const settings = { concurrency: WORKERS, retries: 0, deadlineMs: 36_000_000 };
  const executor = createExecutor(settings, {
    attempt,
    assess: () => "final",
    onResult: () => undefined,
    clock,
    random: next,
    cancelled: new AbortController().signal,
  });
  const { results } = await executor.run(smallPlan(trials));
  const lost = results.filter(({ reply }) => reply.kind !== "answered").length;
  return { ...measured, lost };
}

/** At most this many in any second, of which others have just used some. */
function anySecond(perSecond: number, before = 0): Endpoint["lets"] {
  let now = 0;
  const allowed = rateLimit(perSecond, () => now);
  for (let sent = 0; sent < before; sent++) allowed();
  return (at) => {
    now = at;
    return allowed();
  };
}

function everyMinute(perMinute: number): Endpoint["lets"] {
  const sent = new Map<number, number>();
  return (at) => {
    const minute = Math.floor(at / 60_000);
    const count = (sent.get(minute) ?? 0) + 1;
    if (count <= perMinute) sent.set(minute, count);
    return count <= perMinute;
  };
}

/** The least that the trials can take. */
const boundMs = (trials: number, perSecond: number): number =>
  (Math.ceil(trials / perSecond) - 1) * 1_000 + LATENCY_MS;

describe("20 requests in any second", () => {
  const trials = 372;
  const usedWell = ({ lastMs, lost, tooEarly, refusedLater }: Measured): void => {
    expect(lastMs / boundMs(trials, 20)).toBeLessThan(1.25);
    expect(refusedLater).toBeLessThan(0.05 * trials);
    expect([lost, tooEarly]).toEqual([0, 0]);
  };

  test.each(SEEDS)(
    "are used well, refusals are rare, and no wait is cut short (seed %s) [N5]",
    async (seed) => {
      usedWell(await simulate({ lets: anySecond(20), retryAfterMs: 1_000 }, { trials, seed }));
    },
  );

  test.each(SEEDS)("are used well by a program that is slow to start (seed %s)", async (seed) => {
    const setting = { trials, seed, coldMs: 20 };
    usedWell(await simulate({ lets: anySecond(20), retryAfterMs: 1_000 }, setting));
  });

  test.each(SEEDS)(
    "are used well when others have used the key in the first second (seed %s)",
    async (seed) => {
      usedWell(await simulate({ lets: anySecond(20, 13), retryAfterMs: 1_000 }, { trials, seed }));
    },
  );

  test.each(SEEDS)(
    "are used well, and no trial is lost, with a Retry-After of 0 (seed %s) [N5]",
    async (seed) => {
      usedWell(await simulate({ lets: anySecond(20), retryAfterMs: 0 }, { trials, seed }));
    },
  );
});

describe("60 requests every minute", () => {
  test.each(SEEDS)("are used well without a Retry-After (seed %s) [N5]", async (seed) => {
    const { lastMs, lost, refused, requests } = await simulate(
      { lets: everyMinute(60) },
      { trials: 372, seed },
    );
    expect(lastMs).toBeLessThan(1.25 * 360_000);
    expect(refused / requests).toBeLessThan(0.15);
    expect(lost).toBe(0);
  });
});

describe("refusals of three in a hundred requests by chance", () => {
  const trials = 1_000;
  const unhinderedMs = (trials / WORKERS) * LATENCY_MS;
  const lets: Endpoint["lets"] = (_at, random) => random() >= 0.03;

  test.each(SEEDS)("slow nothing down with a Retry-After of 0 (seed %s)", async (seed) => {
    const { lastMs, lost } = await simulate({ lets, retryAfterMs: 0 }, { trials, seed });
    expect(lastMs).toBeLessThan(1.25 * unhinderedMs);
    expect(lost).toBe(0);
  });

  test.each([1_000, undefined])("cost little more than their waits of %s ms [N5]", async (retryAfterMs) => {
    const endpoint = { lets, ...(retryAfterMs !== undefined && { retryAfterMs }) };
    const runs = await Promise.all(SEEDS.map((seed) => simulate(endpoint, { trials, seed })));
    const sum = (of: (run: Measured) => number): number => runs.reduce((total, run) => total + of(run), 0);
    const leastMs = sum(({ refused }) => unhinderedMs + refused * 1_000);
    expect(sum(({ lastMs }) => lastMs)).toBeLessThan(2 * leastMs);
    expect(sum(({ lost, tooEarly }) => lost + tooEarly)).toBe(0);
  });
});

test("a raised limit is noticed", async () => {
  const [low, high] = [anySecond(5), anySecond(50)];
  const lets: Endpoint["lets"] = (at, random) => (at < 10_000 ? low : high)(at, random);
  const { lastMs } = await simulate({ lets, retryAfterMs: 1_000 }, { trials: 1_500, seed: 1 });
  expect(lastMs).toBeLessThan(2 * (10_000 + boundMs(1_450, 50)));
});

test("a lowered limit is noticed", async () => {
  const [high, low] = [anySecond(20), anySecond(5)];
  const lets: Endpoint["lets"] = (at, random) => (at < 10_000 ? high : low)(at, random);
  const { lastMs, lost } = await simulate({ lets, retryAfterMs: 1_000 }, { trials: 372, seed: 1 });
  expect(lastMs).toBeLessThan(1.5 * (10_000 + boundMs(172, 5)));
  expect(lost).toBe(0);
});

test("a limit just below what the workers send costs at most about twice its bound", async () => {
  const endpoint = { lets: anySecond(300), retryAfterMs: 1_000 };
  const { lastMs, lost } = await simulate(endpoint, { trials: 2_000, seed: 1 });
  expect(lastMs).toBeLessThan(2.1 * boundMs(2_000, 300));
  expect(lost).toBe(0);
});

test("chance refusals on top of a limit cost little more than their waits", async () => {
  const trials = 1_000;
  const runs = await Promise.all(
    SEEDS.map((seed) => {
      const limited = anySecond(20);
      const lets: Endpoint["lets"] = (at, random) => random() >= 0.03 && limited(at, random);
      return simulate({ lets, retryAfterMs: 1_000 }, { trials, seed });
    }),
  );
  const leastMs = boundMs(trials, 20) + 0.03 * trials * 1_000;
  for (const { lastMs, lost } of runs) {
    expect(lastMs).toBeLessThan(1.5 * leastMs);
    expect(lost).toBe(0);
  }
});
