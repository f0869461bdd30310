import { setMaxListeners } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { createRateLimiter, type RateLimiter } from "../../../src/execution/rate-limiter.ts";
import { type FakeClock, fakeClock } from "../../support/fake-clock.ts";

const signal = new AbortController().signal;
// Without this Node suspects a leak at the eleventh listener.
setMaxListeners(0, signal);

interface Setting {
  readonly clock: FakeClock;
  readonly limiter: RateLimiter;
  readonly sentAt: () => Promise<number>;
  /** Sends requests: the last `refused` of them are refused, the others answered at once. Retimes when the last was sent. */
  readonly send: (sent: number, refused?: number, retryAfterMs?: number) => Promise<number>;
  /** Milliseconds between the next two requests, both answered. */
  readonly spacing: () => Promise<number>;
}

function setUp(random = 0.5): Setting {
  const clock = fakeClock();
  const limiter = createRateLimiter(clock, () => random);
  const sentAt = async (): Promise<number> => Math.round(await limiter.acquire(signal));
  const send = async (sent: number, refused = 0, retryAfterMs?: number): Promise<number> => {
    const times: number[] = [];
    for (let index = 0; index < sent; index++) {
      times.push(await limiter.acquire(signal));
      if (index < sent - refused) limiter.answered();
    }
    for (const time of times.slice(sent - refused)) limiter.throttled(time, retryAfterMs);
    return times.at(-1) ?? 0;
  };
  const spacing = async (): Promise<number> => -(await send(1)) + (await send(1));
  return { clock, limiter, sentAt, send, spacing };
}

describe("the rate limiter", () => {
  test("spaces nothing until the endpoint refuses", async () => {
    const { sentAt } = setUp();
    expect([await sentAt(), await sentAt(), await sentAt()]).toEqual([0, 0, 0]);
  });

  test("pauses all requests for the Retry-After, and then spaces them by what got through in as long a time", async () => {
    const { send, sentAt } = setUp();
    await send(32, 12, 2_000);
    // 20 in two seconds, with a margin of 7 %.
    expect([await sentAt(), await sentAt(), await sentAt()]).toEqual([2_000, 2_107, 2_214]);
  });

  test("learns from a first burst what gets through before any of it is answered", async () => {
    const { limiter, sentAt } = setUp();
    for (let sent = 0; sent < 32; sent++) await limiter.acquire(signal);
    for (let refused = 0; refused < 12; refused++) limiter.throttled(0, 2_000);
    // 20 of 32 in the two seconds of the pause, with a margin of 7 %.
    expect([await sentAt(), await sentAt(), await sentAt()]).toEqual([2_000, 2_107, 2_214]);
  });

  test("needs a second burst if the pause is short, since others may have used the key just before the first", async () => {
    const { send, spacing } = setUp();
    await send(32, 17, 1_000);
    await send(32, 12, 1_000);
    expect(await spacing()).toBeCloseTo(53.5);
  });

  test("learns the same from a slow burst, as on a busy machine", async () => {
    const { clock, send, spacing } = setUp();
    await send(32, 12, 1_000);
    for (let sent = 0; sent < 20; sent++) {
      await send(1);
      await clock.sleep(40, signal);
    }
    await send(12, 12, 1_000);
    expect(await spacing()).toBeCloseTo(53.5);
  });

  test("counts what was sent after a refused request and got through", async () => {
    const { clock, limiter, send, spacing } = setUp();
    await send(32, 12, 1_000);
    for (let sent = 0; sent < 32; sent++) await limiter.acquire(signal);
    await clock.sleep(200, signal);
    for (let sent = 0; sent < 8; sent++) await limiter.acquire(signal);
    for (let refused = 0; refused < 20; refused++) limiter.throttled(1_000, 1_000);
    expect(await spacing()).toBeCloseTo(53.5);
  });

  test("counts one window only, however late the refusals arrive", async () => {
    const { clock, limiter, send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(20);
    await clock.sleep(1_000, signal);
    for (let sent = 0; sent < 32; sent++) await limiter.acquire(signal);
    await clock.sleep(3_000, signal);
    for (let refused = 0; refused < 22; refused++) limiter.throttled(2_000, 1_000);
    expect(await spacing()).toBeCloseTo(107);
  });

  test("treats a refusal among many replies as chance, which costs only its pause [N5]", async () => {
    const { send, sentAt } = setUp();
    await send(100, 1, 1_000);
    expect([await sentAt(), await sentAt(), await sentAt()]).toEqual([1_000, 1_000, 1_000]);
    await send(30, 2, 1_000);
    expect([await sentAt(), await sentAt(), await sentAt()]).toEqual([2_000, 2_000, 2_000]);
  });

  test("does not slow down for single refusals with a Retry-After of 0", async () => {
    const { clock, send, spacing } = setUp();
    for (let burst = 0; burst < 20; burst++) {
      await send(50, 1, 0);
      await clock.sleep(1_000, signal);
    }
    expect(await spacing()).toBe(0);
  });

  test("pauses for a second if an endpoint refuses a lot with a Retry-After of 0", async () => {
    const { limiter, send, sentAt } = setUp();
    const time = await send(20);
    const pauses = Array.from({ length: 12 }, () => limiter.throttled(time, 0));
    expect([pauses[0], pauses.at(-1)]).toEqual([0, 1_000]);
    await send(20, 12, 0);
    // Eight in a second.
    expect([await sentAt(), await sentAt()]).toEqual([2_000, 2_134]);
  });

  test("lowers a known rate by one step at most if the refusals may be chance", async () => {
    const { send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(32, 12, 1_000);
    const spacings: number[] = [];
    for (let round = 0; round < 60; round++) {
      await send(40, 1, 1_000);
      spacings.push((await spacing()) / 53.5);
    }
    expect(spacings[0]).toBeCloseTo(1.07);
    expect(spacings.at(-1)).toBeCloseTo(1.07);
  });

  test("lowers a known rate as far as it takes if many requests are refused, by no more than half at once", async () => {
    const { send, spacing } = setUp();
    await send(92, 32, 1_000);
    const spacings: number[] = [];
    for (let round = 0; round < 8; round++) {
      await send(3, 2, 1_000);
      spacings.push(await spacing());
    }
    const steps = spacings.slice(1).map((one, place) => one / (spacings[place] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(2.01);
    expect(spacings.at(-1)).toBeGreaterThan(300);
  });

  test("hardly raises the rate for ten windows, doubles it in 25, and then raises it ever faster", async () => {
    const { clock, send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(32, 12, 1_000);
    const speedUpAt = async (ms: number): Promise<number> => {
      await clock.sleep(ms - clock.now(), signal);
      await send(1);
      return 53.5 / (await spacing());
    };
    // The second pause ended after two seconds.
    expect(await speedUpAt(7_000)).toBeCloseTo(1.01, 1);
    expect(await speedUpAt(12_000)).toBeCloseTo(1.06, 1);
    expect(await speedUpAt(27_000)).toBeCloseTo(2, 1);
    expect(await speedUpAt(52_000)).toBeCloseTo(9, 1);
  });

  test("retimes to the measured rate if a faster one is refused", async () => {
    const { clock, send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(32, 12, 1_000);
    await clock.sleep(24_000, signal);
    await send(30, 1, 1_000);
    expect(await spacing()).toBeLessThan(53.6);
    await clock.sleep(15_000, signal);
    await send(1);
    const kept = await spacing();
    await send(1);
    expect((await spacing()) / kept).toBeCloseTo(1);
    expect(kept).toBeGreaterThan(30);
  });

  test("keeps a rate per minute for minutes", async () => {
    const { clock, send, spacing } = setUp();
    await send(92, 32, 60_000);
    await clock.sleep(600_000, signal);
    await send(1);
    const spacingMs = await spacing();
    expect(spacingMs).toBeGreaterThan(1_000);
    expect(spacingMs).toBeLessThanOrEqual(1_070);
  });

  test("measures over all pauses until something gets through", async () => {
    const { limiter, sentAt, send, spacing } = setUp();
    await send(92, 32, 5_000);
    limiter.throttled(await sentAt(), 4_000);
    // 60 in nine seconds.
    expect(await spacing()).toBeCloseTo(160.5);
  });

  test("without Retry-After doubles the pause with every refusal in a row", async () => {
    const pausesOf = async (random: number): Promise<number[]> => {
      const { limiter } = setUp(random);
      const pauses: number[] = [];
      for (let refusal = 0; refusal < 8; refusal++)
        pauses.push(limiter.throttled(await limiter.acquire(signal)));
      limiter.answered();
      await limiter.acquire(signal);
      return [...pauses, limiter.throttled(0)];
    };
    // At least a second: a limit per second takes that long.
    const seconds = [1, 2, 4, 8, 16, 32, 60, 60, 1];
    expect(await pausesOf(0)).toEqual(seconds.map((one) => one * 1_000));
    expect(await pausesOf(1)).toEqual(seconds.map((one) => one * 1_250));
  });

  test("counts refusals of requests in flight towards the same pause, but honours a longer Retry-After", async () => {
    const { limiter, sentAt } = setUp();
    for (let sent = 0; sent < 16; sent++) await limiter.acquire(signal);
    for (let refused = 0; refused < 12; refused++) limiter.throttled(0, 1_000);
    limiter.throttled(0);
    limiter.throttled(0, 500);
    limiter.throttled(0, 4_000);
    // One got through in 4 s.
    expect([await sentAt(), await sentAt()]).toEqual([4_000, 8_280]);
  });

  test("lets a pause hold back the requests that already wait for their turn", async () => {
    const { limiter, send } = setUp();
    await send(20, 11, 1_000);
    await send(20, 11, 1_000);
    const taken: number[] = [];
    const waiting = Array.from({ length: 20 }, async () => {
      taken.push(await limiter.acquire(signal));
    });
    while (taken.length < 2) await new Promise(setImmediate);
    limiter.throttled(taken.at(-1) ?? 0, 1_000);
    await Promise.all(waiting);
    const gaps = taken.slice(1).map((at, place) => at - (taken[place] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(110);
    expect(taken[2]).toBeGreaterThan(3_000);
  });

  test("does not make up for lost time in a burst, which would meet the limit", async () => {
    const clock = fakeClock();
    const stall = { from: 2_100, to: 2_400 };
    const sleep: FakeClock["sleep"] = (ms, aborted) => {
      const at = clock.now() + ms;
      return clock.sleep((at > stall.from && at < stall.to ? stall.to : at) - clock.now(), aborted);
    };
    const limiter = createRateLimiter({ now: clock.now, sleep }, () => 0.5);
    for (let burst = 0; burst < 2; burst++) {
      const times: number[] = [];
      for (let sent = 0; sent < 32; sent++) times.push(await limiter.acquire(signal));
      for (const time of times.slice(20)) limiter.throttled(time, 1_000);
    }
    const taken = await Promise.all(Array.from({ length: 20 }, () => limiter.acquire(signal)));
    const gaps = taken.slice(1).map((at, place) => at - (taken[place] ?? 0));
    expect(Math.max(...gaps)).toBeGreaterThan(200);
    expect(Math.min(...gaps)).toBeGreaterThan(51);
  });

  test("stops waiting with the reason of an abort", async () => {
    const { limiter } = setUp();
    const controller = new AbortController();
    limiter.throttled(0, 60_000);
    const waiting = limiter.acquire(controller.signal);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    await expect(limiter.acquire(controller.signal)).rejects.toBe("enough");
  });
});
