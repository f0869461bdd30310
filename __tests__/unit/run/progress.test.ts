import { describe, expect, test } from "@jest/globals";
import { everyTenth, progressBar, progressLine } from "../../../src/run/progress.ts";

describe("progress", () => {
  test("shows done and planned, the rate and the time left", () => {
    expect(progressLine({ done: 120, planned: 558, elapsedMs: 8_000 })).toBe(
      "120/558 trials · 15.0 per second · 30 s left",
    );
    expect(progressLine({ done: 10, planned: 558, elapsedMs: 60_000 })).toBe(
      "10/558 trials · 0.2 per second · 55 min left",
    );
    expect(progressLine({ done: 558, planned: 558, elapsedMs: 37_200 })).toBe(
      "558/558 trials · 15.0 per second",
    );
    expect(progressLine({ done: 0, planned: 558, elapsedMs: 0 })).toBe("0/558 trials");
  });

  test("fills its bar only when all is done", () => {
    expect(progressBar({ done: 557, planned: 558, elapsedMs: 0 }, 4)).toBe("███░ 557/558 trials");
    expect(progressBar({ done: 558, planned: 558, elapsedMs: 0 }, 4)).toBe("████ 558/558 trials");
    expect(progressBar({ done: 0, planned: 0, elapsedMs: 0 }, 4)).toBe("░░░░ 0/0 trials");
  });

  test("logs a line after the first trial, at every tenth and at the end", () => {
    const due = everyTenth();
    const said = Array.from({ length: 95 }, (_, index) => index + 1).filter((done) =>
      due({ done, planned: 95, elapsedMs: done }),
    );
    expect(said).toEqual([1, 10, 19, 29, 38, 48, 57, 67, 76, 86, 95]);
  });

  test("logs a line every ten seconds when trials are slow", () => {
    const due = everyTenth();
    const said = [5, 9, 14, 16, 30].filter((second, index) =>
      due({ done: index + 1, planned: 1_000, elapsedMs: second * 1_000 }),
    );
    expect(said).toEqual([5, 16, 30]);
  });
});
