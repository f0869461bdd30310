import { setMaxListeners } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { createPace, type Pace } from "../../src/trial/pace.ts";
import { type FakeClock, fakeClock } from "../support/clock.ts";

const signal = new AbortController().signal;
// Many wait on it at a time, as in a run.
setMaxListeners(0, signal);

function setUp(): { clock: FakeClock; pace: Pace; turnAt: () => Promise<number> } {
  const clock = fakeClock();
  const pace = createPace(clock, () => 0.5);
  const turnAt = async (): Promise<number> => {
    await pace.turn(signal);
    return Math.round(clock.now());
  };
  return { clock, pace, turnAt };
}

describe("the pace", () => {
  test("is as fast as can be until the endpoint complains", async () => {
    const { turnAt } = setUp();
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([0, 0, 0]);
  });

  test("pauses everybody as long as the endpoint asks, and then spaces them by what it sustained before", async () => {
    const { clock, pace, turnAt } = setUp();
    for (let answered = 0; answered < 20; answered++) pace.answered();
    await clock.sleep(3_000, signal);
    expect(pace.throttled(2_000)).toBe(2_000);
    // 20 answers in 3 s and a pause of 2 s are 4 a second; with caution every 262.5 ms.
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([5_000, 5_263, 5_525]);
  });

  test("learns from a first burst what is let through before any of it is answered", async () => {
    const { pace, turnAt } = setUp();
    for (let sent = 0; sent < 32; sent++) await pace.turn(signal);
    for (let refused = 0; refused < 12; refused++) pace.throttled(1_000);
    // 20 of 32 within the second of the pause: every 52.5 ms.
    expect([await turnAt(), await turnAt(), await turnAt()]).toEqual([1_000, 1_053, 1_105]);
  });

  test("slows down by a tenth when spaced requests are refused, and stays clear of that pace for two minutes", async () => {
    const { clock, pace, turnAt } = setUp();
    pace.answered();
    pace.throttled(1_000);
    for (let round = 0; round < 30; round++) {
      await turnAt();
      pace.answered();
    }
    const spacing = async (): Promise<number> => {
      const before = await turnAt();
      return (await turnAt()) - before;
    };
    const refusedAt = await spacing();
    pace.throttled(1_000);
    await turnAt();
    const slowed = (await spacing()) / refusedAt;
    expect([slowed > 1.09, slowed < 1.2]).toEqual([true, true]);
    for (let round = 0; round < 5; round++) {
      await clock.sleep(10_000, signal);
      pace.answered();
    }
    await turnAt();
    const quickened = (await spacing()) / refusedAt;
    expect([quickened > 1.04, quickened < 1.06]).toEqual([true, true]);
  });

  test("takes no rate from a refusal that comes soon after a pause, but slows down by a tenth", async () => {
    const { pace, turnAt } = setUp();
    for (let sent = 0; sent < 32; sent++) await pace.turn(signal);
    for (let refused = 0; refused < 12; refused++) pace.throttled(1_000);
    const spaced = [await turnAt(), await turnAt()];
    pace.throttled(1_000);
    // Two in 53 ms were let through before: that is neither 40 a second nor 2.
    const slowed = [await turnAt(), await turnAt()];
    expect([spaced, slowed]).toEqual([
      [1_000, 1_053],
      [2_053, 2_110],
    ]);
  });

  test("guesses a pause that doubles with every refusal in a row when the endpoint does not say", async () => {
    const { pace, turnAt } = setUp();
    const pauses: number[] = [];
    for (let refusal = 0; refusal < 8; refusal++) {
      pauses.push(pace.throttled());
      await turnAt();
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    pace.answered();
    expect(pace.throttled()).toBe(1_000);
  });

  test("takes refusals of requests that were under way for the same episode, but honours a longer wait", async () => {
    const { pace, turnAt } = setUp();
    pace.answered();
    pace.throttled(1_000);
    pace.throttled();
    pace.throttled(500);
    pace.throttled(4_000);
    // One was let through in 4 s.
    expect([await turnAt(), await turnAt()]).toEqual([4_000, 8_200]);
  });

  test("quickens by a tenth after ten seconds without a refusal, until it is as fast as can be again", async () => {
    const { clock, pace, turnAt } = setUp();
    pace.answered();
    pace.throttled(1_000);
    const first = await turnAt();
    expect((await turnAt()) - first).toBe(1_050);
    await clock.sleep(10_000, signal);
    pace.answered();
    pace.answered();
    const second = await turnAt();
    expect((await turnAt()) - second).toBe(945);
    for (let round = 0; round < 100; round++) {
      await clock.sleep(10_000, signal);
      pace.answered();
    }
    const last = await turnAt();
    expect((await turnAt()) - last).toBe(0);
  });

  test("makes places in the queue void by a pause, so that nobody jumps it", async () => {
    const { clock, pace, turnAt } = setUp();
    for (let sent = 0; sent < 10; sent++) await pace.turn(signal);
    pace.throttled(1_000);
    await turnAt();
    const taken: number[] = [];
    const waiting = Array.from({ length: 20 }, async () => {
      await pace.turn(signal);
      taken.push(Math.round(clock.now()));
    });
    // They take their places first.
    for (let tick = 0; tick < 10; tick++) await Promise.resolve();
    pace.throttled(1_000);
    await Promise.all(waiting);
    const gaps = taken.slice(1).map((at, place) => at - (taken[place] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(110);
  });

  test("gives up waiting with the reason of an abort", async () => {
    const { pace } = setUp();
    const controller = new AbortController();
    pace.throttled(60_000);
    const waiting = pace.turn(controller.signal);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    await expect(pace.turn(controller.signal)).rejects.toBe("enough");
  });
});
