import { describe, expect, test } from "@jest/globals";
import { createLetThrough, type LetThrough } from "../../../src/execution/let-through.ts";

function afterSending(...times: readonly number[]): LetThrough {
  const letThrough = createLetThrough();
  for (const at of times) letThrough.sent(at);
  return letThrough;
}

describe("what was let through", () => {
  test("is the most within any window that ends at the time asked for or later", () => {
    const letThrough = afterSending(0, 1, 2, 3, 4, 500, 900, 1_200, 1_300, 1_400);
    // Of 900 to 1,400.
    expect(letThrough.mostWithin(501, 1_000)).toBe(4);
    expect(letThrough.mostWithin(501, 1_400)).toBe(4);
    expect(letThrough.mostWithin(1_000, 1_000)).toBe(6);
    expect(letThrough.mostWithin(1_001, 1_000)).toBe(7);
    expect(letThrough.mostWithin(500, 2_000)).toBe(0);
  });

  test("does not count two that are a whole window apart", () => {
    expect(afterSending(0, 1_000).mostWithin(1_000, 0)).toBe(1);
    expect(afterSending(0, 999).mostWithin(1_000, 0)).toBe(2);
  });

  test("leaves out what was refused after all", () => {
    const letThrough = afterSending(0, 5, 5, 9);
    letThrough.refused(5);
    expect(letThrough.mostWithin(100, 9)).toBe(3);
    letThrough.refused(9);
    letThrough.refused(7);
    expect(letThrough.mostWithin(100, 9)).toBe(2);
    expect([letThrough.anySince(5), letThrough.anySince(6)]).toEqual([true, false]);
  });

  test("is nothing before anything was sent", () => {
    const letThrough = createLetThrough();
    expect([letThrough.mostWithin(1_000, 0), letThrough.anySince(0)]).toEqual([0, false]);
  });

  test("reaches back a minute's window from a minute ago, however many there were", () => {
    const letThrough = createLetThrough();
    for (let at = 0; at < 300_000; at += 10) letThrough.sent(at);
    expect(letThrough.mostWithin(60_000, 240_000)).toBe(6_000);
    expect(letThrough.mostWithin(60_000, 60_000)).toBe(6_000);
    expect(letThrough.mostWithin(300_000, 299_990)).toBeLessThan(30_000);
  });
});
