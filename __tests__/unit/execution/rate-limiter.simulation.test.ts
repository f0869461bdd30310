import { describe, expect, test } from "@jest/globals";
import { rateLimit } from "../../../scripts/bench/rate-limit.ts";
import type { Attempt } from "../../../src/endpoint/attempt.ts";
import { execute } from "../../../src/execution/executor.ts";
import { randomFrom } from "../../../src/suite/random.ts";
import { smallPlan } from "../../support/builders/plans.ts";
import { said } from "../../support/builders/verdicts.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const WORKERS = 32;
const LATENCY_MS = 100;
const OK: Attempt = { kind: "reply", reply: said("fine") };
const SEEDS = [1, 2, 3, 4, 5];

interface Endpoint {
  /** Whether it lets a request through that arrives then; `random` gives 0 to 1. */
  readonly lets: (at: number, random: () => number) => boolean;
  readonly retryAfterMs?: number;
}

interface Setting {
  readonly trials: number;
  readonly seed: number;
  /** Between the arrivals of a first burst, which is that of a program that has just started. */
  readonly coldMs?: number;
}

interface Held {
  readonly lastMs: number;
  readonly requests: number;
  readonly refused: number;
  readonly refusedLater: number;
  readonly lost: number;
  /** Sent although the endpoint had asked to wait. */
  readonly tooEarly: number;
}

/** Holds trials at an endpoint, with requests that take their time to arrive, each its own. */
async function hold({ lets, retryAfterMs }: Endpoint, { trials, seed, coldMs = 4 }: Setting): Promise<Held> {
  const draws = randomFrom(String(seed));
  const next = (): number => draws.whole(0, 999_999) / 1_000_000;
  const clock = fakeClock();
  const held = { lastMs: 0, requests: 0, refused: 0, refusedLater: 0, tooEarly: 0 };
  let notBefore = 0;
  const attempt = async (_trial: unknown, signal: AbortSignal): Promise<Attempt> => {
    if (clock.now() < notBefore) held.tooEarly += 1;
    held.requests += 1;
    const coldFor = held.requests <= WORKERS ? held.requests * coldMs : 0;
    await clock.sleep(coldFor + 5 * next(), signal);
    if (lets(clock.now(), next)) {
      await clock.sleep(LATENCY_MS * (0.8 + 0.4 * next()), signal);
      held.lastMs = clock.now();
      return OK;
    }
    held.refused += 1;
    if (clock.now() > 3_000) held.refusedLater += 1;
    notBefore = Math.max(notBefore, clock.now() + (retryAfterMs ?? 0));
    return { kind: "throttled", detail: "429", ...(retryAfterMs !== undefined && { retryAfterMs }) };
  };
  const settings = { concurrency: WORKERS, retries: 0, deadlineMs: 36_000_000 };
  const execution = await execute(smallPlan(trials), settings, {
    attempt,
    worthOf: () => "final",
    kept: (one) => one,
    held: () => undefined,
    clock,
    random: next,
    cancelled: new AbortController().signal,
  });
  const lost = execution.held.filter(({ reply }) => reply.kind !== "answered").length;
  return { ...held, lost };
}

/** So many within any second, after others have sent so many. */
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

/** What so many trials take at least. */
const boundMs = (trials: number, perSecond: number): number =>
  (Math.ceil(trials / perSecond) - 1) * 1_000 + LATENCY_MS;

describe("20 requests in any second", () => {
  const trials = 372;
  const usedWell = ({ lastMs, lost, tooEarly, refusedLater }: Held): void => {
    expect(lastMs / boundMs(trials, 20)).toBeLessThan(1.25);
    expect(refusedLater).toBeLessThan(0.05 * trials);
    expect([lost, tooEarly]).toEqual([0, 0]);
  };

  test.each(SEEDS)("are used well, refusals are rare, and no wait is cut short (seed %s)", async (seed) => {
    usedWell(await hold({ lets: anySecond(20), retryAfterMs: 1_000 }, { trials, seed }));
  });

  test.each(SEEDS)("are used well by a program that is slow to start (seed %s)", async (seed) => {
    const setting = { trials, seed, coldMs: 20 };
    usedWell(await hold({ lets: anySecond(20), retryAfterMs: 1_000 }, setting));
  });

  test.each(SEEDS)("are used well when others have sent within the first second (seed %s)", async (seed) => {
    usedWell(await hold({ lets: anySecond(20, 13), retryAfterMs: 1_000 }, { trials, seed }));
  });

  test.each(SEEDS)(
    "are used well, and no trial is lost, when no wait is asked for (seed %s)",
    async (seed) => {
      usedWell(await hold({ lets: anySecond(20), retryAfterMs: 0 }, { trials, seed }));
    },
  );
});

describe("60 requests every minute", () => {
  test.each(SEEDS)(
    "are used well although the endpoint does not say how long to wait (seed %s)",
    async (seed) => {
      const { lastMs, lost, refused, requests } = await hold(
        { lets: everyMinute(60) },
        { trials: 372, seed },
      );
      expect(lastMs).toBeLessThan(1.25 * 360_000);
      expect(refused / requests).toBeLessThan(0.15);
      expect(lost).toBe(0);
    },
  );
});

describe("refusals of three in a hundred requests by chance", () => {
  const trials = 1_000;
  const unhinderedMs = (trials / WORKERS) * LATENCY_MS;
  const lets: Endpoint["lets"] = (_at, random) => random() >= 0.03;

  test.each(SEEDS)("slow nothing down when they ask for no wait (seed %s)", async (seed) => {
    const { lastMs, lost } = await hold({ lets, retryAfterMs: 0 }, { trials, seed });
    expect(lastMs).toBeLessThan(1.25 * unhinderedMs);
    expect(lost).toBe(0);
  });

  test.each([1_000, undefined])("cost little more than their waits of %s ms", async (retryAfterMs) => {
    const endpoint = { lets, ...(retryAfterMs !== undefined && { retryAfterMs }) };
    const runs = await Promise.all(SEEDS.map((seed) => hold(endpoint, { trials, seed })));
    const sum = (of: (run: Held) => number): number => runs.reduce((total, run) => total + of(run), 0);
    const leastMs = sum(({ refused }) => unhinderedMs + refused * 1_000);
    expect(sum(({ lastMs }) => lastMs)).toBeLessThan(2 * leastMs);
    expect(sum(({ lost, tooEarly }) => lost + tooEarly)).toBe(0);
  });
});

test("a limit that is raised is found out", async () => {
  const [low, high] = [anySecond(5), anySecond(50)];
  const lets: Endpoint["lets"] = (at, random) => (at < 10_000 ? low : high)(at, random);
  const { lastMs } = await hold({ lets, retryAfterMs: 1_000 }, { trials: 1_500, seed: 1 });
  expect(lastMs).toBeLessThan(2 * (10_000 + boundMs(1_450, 50)));
});

test("a limit that is lowered is found out", async () => {
  const [high, low] = [anySecond(20), anySecond(5)];
  const lets: Endpoint["lets"] = (at, random) => (at < 10_000 ? high : low)(at, random);
  const { lastMs, lost } = await hold({ lets, retryAfterMs: 1_000 }, { trials: 372, seed: 1 });
  expect(lastMs).toBeLessThan(1.5 * (10_000 + boundMs(172, 5)));
  expect(lost).toBe(0);
});
