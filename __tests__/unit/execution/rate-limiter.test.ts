import { setMaxListeners } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { createRateLimiter, type RateLimiter } from "../../../src/execution/rate-limiter.ts";
import { type FakeClock, fakeClock } from "../../support/fake-clock.ts";

const signal = new AbortController().signal;
// Many wait on it at a time, as in a run.
setMaxListeners(0, signal);

interface Setting {
  readonly clock: FakeClock;
  readonly pace: RateLimiter;
  readonly turnAt: () => Promise<number>;
  /** Takes so many turns; those let through are answered at once, the last `refused` are refused. Tells the last turn. */
  readonly send: (sent: number, refused?: number, retryAfterMs?: number) => Promise<number>;
  /** Milliseconds between the next two turns, both of which are answered. */
  readonly spacing: () => Promise<number>;
}

function setUp(random = 0.5): Setting {
  const clock = fakeClock();
  const pace = createRateLimiter(clock, () => random);
  const turnAt = async (): Promise<number> => Math.round(await pace.turn(signal));
  const send = async (sent: number, refused = 0, retryAfterMs?: number): Promise<number> => {
    const turns: number[] = [];
    for (let turn = 0; turn < sent; turn++) {
      turns.push(await pace.turn(signal));
      if (turn < sent - refused) pace.answered();
    }
    for (const turn of turns.slice(sent - refused)) pace.throttled(turn, retryAfterMs);
    return turns.at(-1) ?? 0;
  };
  const spacing = async (): Promise<number> => -(await send(1)) + (await send(1));
  return { clock, pace, turnAt, send, spacing };
}

describe("the pace", () => {
  test("is as fast as can be until the endpoint complains", async () => {
    const { turnAt } = setUp();
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([0, 0, 0]);
  });

  test("pauses everybody as long as the endpoint asks, and then spaces them by what it let through in as long", async () => {
    const { send, turnAt } = setUp();
    await send(32, 12, 2_000);
    // 20 in two seconds; with caution every 107 ms.
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([2_000, 2_107, 2_214]);
  });

  test("learns from a first burst what is let through before any of it is answered", async () => {
    const { pace, turnAt } = setUp();
    for (let sent = 0; sent < 32; sent++) await pace.turn(signal);
    for (let refused = 0; refused < 12; refused++) pace.throttled(0, 2_000);
    // 20 of 32 within the two seconds of the pause: every 107 ms.
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([2_000, 2_107, 2_214]);
  });

  test("takes a second burst to measure if the pause is short, as others may have sent within the window of the first", async () => {
    const { send, spacing } = setUp();
    await send(32, 17, 1_000);
    await send(32, 12, 1_000);
    expect(await spacing()).toBeCloseTo(53.5);
  });

  test("learns the same from a burst that takes long, as on a machine with much else to do", async () => {
    const { clock, send, spacing } = setUp();
    await send(32, 12, 1_000);
    for (let sent = 0; sent < 20; sent++) {
      await send(1);
      await clock.sleep(40, signal);
    }
    await send(12, 12, 1_000);
    expect(await spacing()).toBeCloseTo(53.5);
  });

  test("counts what was sent after a refused request but arrived before it", async () => {
    const { clock, pace, send, spacing } = setUp();
    await send(32, 12, 1_000);
    for (let sent = 0; sent < 32; sent++) await pace.turn(signal);
    await clock.sleep(200, signal);
    for (let sent = 0; sent < 8; sent++) await pace.turn(signal);
    for (let refused = 0; refused < 20; refused++) pace.throttled(1_000, 1_000);
    expect(await spacing()).toBeCloseTo(53.5);
  });

  test("counts no more than the window holds, however late the refusals are heard of", async () => {
    const { clock, pace, send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(20);
    await clock.sleep(1_000, signal);
    for (let sent = 0; sent < 32; sent++) await pace.turn(signal);
    await clock.sleep(3_000, signal);
    for (let refused = 0; refused < 22; refused++) pace.throttled(2_000, 1_000);
    expect(await spacing()).toBeCloseTo(107);
  });

  test("takes a refusal among many answers for chance, which costs its pause and no more", async () => {
    const { send, turnAt } = setUp();
    await send(100, 1, 1_000);
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([1_000, 1_000, 1_000]);
    await send(30, 2, 1_000);
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([2_000, 2_000, 2_000]);
  });

  test("takes it for a limit when as much was let through before it as ever", async () => {
    const { send, spacing } = setUp();
    await send(102, 2, 1_000);
    await send(98, 1, 1_000);
    // 97 within a second, after 100.
    expect(await spacing()).toBeCloseTo((1_000 / 97) * 1.07);
  });

  test("does not when less was let through, until that has become usual", async () => {
    const { send, spacing } = setUp();
    await send(102, 2, 1_000);
    const spacings: number[] = [];
    for (let burst = 0; burst < 8; burst++) {
      await send(52, 2, 1_000);
      spacings.push(Math.round(await spacing()));
    }
    expect(spacings.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(spacings.at(-1)).toBeGreaterThan(15);
  });

  test("is not slowed down by refusals now and then that ask for no wait", async () => {
    const { clock, send, spacing } = setUp();
    for (let burst = 0; burst < 20; burst++) {
      await send(50, 1, 0);
      await clock.sleep(1_000, signal);
    }
    expect(await spacing()).toBe(0);
  });

  test("pauses for a second all the same when an endpoint refuses much and asks for no wait", async () => {
    const { pace, send, turnAt } = setUp();
    const turn = await send(20);
    const pauses = Array.from({ length: 12 }, () => pace.throttled(turn, 0));
    expect([pauses[0], pauses.at(-1)]).toEqual([0, 1_000]);
    await send(20, 12, 0);
    // Eight within a second.
    expect([await turnAt(), await turnAt()]).toEqual([2_000, 2_134]);
  });

  test("slows spaced requests down by what is let through once that is usual, but for refusals now and then to half the pace at worst", async () => {
    const { send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(32, 12, 1_000);
    const spacings: number[] = [];
    for (let round = 0; round < 60; round++) {
      await send(40, 1, 1_000);
      spacings.push((await spacing()) / 53.5);
    }
    // 18 within a second are less than the 20 before, and at first not taken for the limit.
    expect(spacings[0]).toBeCloseTo(1);
    expect(spacings[1]).toBeCloseTo(20 / 18);
    expect(spacings.at(-1)).toBeCloseTo(2);
  });

  test("slows spaced requests down as far as it takes when much of them is refused, but never by more than half at once", async () => {
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

  test("is as dense as before for twenty of the windows it was measured in, and then ever denser", async () => {
    const { clock, send, spacing } = setUp();
    await send(32, 12, 1_000);
    await send(32, 12, 1_000);
    await clock.sleep(20_900, signal);
    await send(1);
    expect(await spacing()).toBeCloseTo(53.5, 0);
    await clock.sleep(5_000, signal);
    await send(1);
    expect(await spacing()).toBeCloseTo(26.7, 0);
    await clock.sleep(30_000, signal);
    await send(1);
    expect(await spacing()).toBe(0);
  });

  test("takes a refusal of requests denser than measured for the limit, and goes back", async () => {
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
    expect(await spacing()).toBeCloseTo(kept);
    expect(kept).toBeGreaterThan(30);
  });

  test("keeps a pace per minute for minutes", async () => {
    const { clock, send, spacing } = setUp();
    await send(92, 32, 60_000);
    await clock.sleep(600_000, signal);
    await send(1);
    expect(await spacing()).toBeCloseTo(1_070);
  });

  test("measures by the pauses together that it takes until something is let through", async () => {
    const { pace, turnAt, send, spacing } = setUp();
    await send(92, 32, 5_000);
    pace.throttled(await turnAt(), 4_000);
    // 60 in nine seconds.
    expect(await spacing()).toBeCloseTo(160.5);
  });

  test("guesses a pause that doubles with every refusal in a row when the endpoint does not say", async () => {
    const pausesOf = async (random: number): Promise<number[]> => {
      const { pace } = setUp(random);
      const pauses: number[] = [];
      for (let refusal = 0; refusal < 8; refusal++) pauses.push(pace.throttled(await pace.turn(signal)));
      pace.answered();
      await pace.turn(signal);
      return [...pauses, pace.throttled(0)];
    };
    // A second at least: less would not do for a limit per second.
    const seconds = [1, 2, 4, 8, 16, 32, 60, 60, 1];
    expect(await pausesOf(0)).toEqual(seconds.map((one) => one * 1_000));
    expect(await pausesOf(1)).toEqual(seconds.map((one) => one * 1_250));
  });

  test("takes refusals of requests that were under way for the same pause, but honours a longer wait", async () => {
    const { pace, turnAt } = setUp();
    for (let sent = 0; sent < 16; sent++) await pace.turn(signal);
    for (let refused = 0; refused < 12; refused++) pace.throttled(0, 1_000);
    pace.throttled(0);
    pace.throttled(0, 500);
    pace.throttled(0, 4_000);
    // One was let through in 4 s.
    expect([await turnAt(), await turnAt()]).toEqual([4_000, 8_280]);
  });

  test("makes places in the queue void by a pause, so that nobody jumps it", async () => {
    const { pace, send } = setUp();
    await send(20, 11, 1_000);
    await send(20, 11, 1_000);
    const taken: number[] = [];
    const waiting = Array.from({ length: 20 }, async () => {
      taken.push(await pace.turn(signal));
    });
    while (taken.length < 2) await new Promise(setImmediate);
    pace.throttled(taken.at(-1) ?? 0, 1_000);
    await Promise.all(waiting);
    const gaps = taken.slice(1).map((at, place) => at - (taken[place] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(110);
    expect(taken[2]).toBeGreaterThan(3_000);
  });

  test("does not send at once what a busy machine made late, which would meet the limit", async () => {
    const clock = fakeClock();
    const stall = { from: 2_100, to: 2_400 };
    const sleep: FakeClock["sleep"] = (ms, aborted) => {
      const at = clock.now() + ms;
      return clock.sleep((at > stall.from && at < stall.to ? stall.to : at) - clock.now(), aborted);
    };
    const pace = createRateLimiter({ now: clock.now, sleep }, () => 0.5);
    for (let burst = 0; burst < 2; burst++) {
      const turns: number[] = [];
      for (let sent = 0; sent < 32; sent++) turns.push(await pace.turn(signal));
      for (const turn of turns.slice(20)) pace.throttled(turn, 1_000);
    }
    const taken = await Promise.all(Array.from({ length: 20 }, () => pace.turn(signal)));
    const gaps = taken.slice(1).map((at, place) => at - (taken[place] ?? 0));
    expect(Math.max(...gaps)).toBeGreaterThan(200);
    expect(Math.min(...gaps)).toBeGreaterThan(51);
  });

  test("gives up waiting with the reason of an abort", async () => {
    const { pace } = setUp();
    const controller = new AbortController();
    pace.throttled(0, 60_000);
    const waiting = pace.turn(controller.signal);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    await expect(pace.turn(controller.signal)).rejects.toBe("enough");
  });
});
