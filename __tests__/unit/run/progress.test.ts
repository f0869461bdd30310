import { describe, expect, test } from "@jest/globals";
import {
  everyTenth,
  lineProgress,
  NOTHING_DONE,
  type Progress,
  progressBar,
  progressLine,
} from "../../../src/run/progress.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const progress = (over: Partial<Progress>): Progress => ({ ...NOTHING_DONE, ...over });

describe("progress", () => {
  test("shows done and planned, the rate and the time left", () => {
    expect(progressLine(progress({ done: 120, planned: 558, elapsedMs: 8_000 }))).toBe(
      "120/558 trials · 15.0 per second · 30 s left",
    );
    expect(progressLine(progress({ done: 10, planned: 558, elapsedMs: 60_000 }))).toBe(
      "10/558 trials · 0.2 per second · 55 min left",
    );
    expect(progressLine(progress({ done: 558, planned: 558, elapsedMs: 37_200 }))).toBe(
      "558/558 trials · 15.0 per second",
    );
    expect(progressLine(progress({ planned: 558 }))).toBe("0/558 trials");
  });

  test("says when what failed is asked again", () => {
    expect(progressLine(progress({ done: 1_560, planned: 1_570, elapsedMs: 104_000, again: true }))).toBe(
      "1,560/1,570 · asking again · 15.0 per second · 1 s left",
    );
  });

  test("logs a line after the first trial, at every tenth and at the end", () => {
    const due = everyTenth();
    const said = Array.from({ length: 95 }, (_, index) => index + 1).filter((done) =>
      due(progress({ done, planned: 95, elapsedMs: done })),
    );
    expect(said).toEqual([1, 10, 19, 29, 38, 48, 57, 67, 76, 86, 95]);
  });

  test("logs a line every ten seconds when trials are slow", () => {
    const due = everyTenth();
    const said = [5, 9, 14, 16, 30].filter((second, index) =>
      due(progress({ done: index + 1, planned: 1_000, elapsedMs: second * 1_000 })),
    );
    expect(said).toEqual([5, 16, 30]);
  });
});

describe("the progress bar", () => {
  const story = { done: 12_345, planned: 18_600, elapsedMs: 1_000_000 };
  const LONG: readonly (readonly [string, Progress])[] = [
    ["planned", progress({ planned: 18_600 })],
    ["running", progress(story)],
    ["at the end of the plan", progress({ ...story, done: 18_600 })],
    ["asking again", progress({ ...story, again: true })],
    ["without anything to ask", NOTHING_DONE],
    ["short", progress({ done: 5, planned: 8, elapsedMs: 1_000 })],
  ];

  test.each(LONG)("fits every window, and says how far it is: %s", (_name, now) => {
    const [counts = ""] = progressLine(now).split(/ trials| · /);
    for (let width = 20; width <= 200; width++) {
      const bar = progressBar(now, width);
      expect([...bar].length).toBeLessThanOrEqual(width);
      expect(bar).toContain(counts);
      if (now.again && width >= 28) expect(bar).toContain("asking again");
      if (width >= 37) expect(bar).toMatch(/^[█░]{8,30} /);
    }
    for (const width of [0, 1, 5]) expect(progressBar(now, width).length).toBeLessThanOrEqual(width);
  });

  test("shrinks first, then leaves out the rate, then the time left, then goes", () => {
    const bar = (width: number): string => progressBar(progress(story), width);
    const text = "12,345/18,600 trials · 12.3 per second · 9 min left";
    expect(bar(200)).toBe(`${"█".repeat(19)}${"░".repeat(11)} ${text}`);
    expect(bar(79)).toBe(`${"█".repeat(17)}${"░".repeat(10)} ${text}`);
    expect(bar(60)).toBe(`${"█".repeat(5)}${"░".repeat(3)} ${text}`);
    expect(bar(59)).toBe(`${"█".repeat(16)}${"░".repeat(9)} 12,345/18,600 trials · 9 min left`);
    expect(bar(39)).toBe(`${"█".repeat(11)}${"░".repeat(7)} 12,345/18,600 trials`);
    expect(bar(28)).toBe("12,345/18,600 trials");
    expect(bar(10)).toBe("12,345/18,");
  });

  test("is never full, since what failed may be asked again", () => {
    for (const [done, planned] of [
      [18_599, 18_600],
      [18_600, 18_600],
      [1, 1],
    ] as const)
      expect(progressBar(progress({ done, planned }), 200)).toMatch(/^█{29}░ /);
    expect(progressBar(progress({ done: 0, planned: 0 }), 20)).toBe(`${"░".repeat(9)} 0/0 trials`);
  });
});

describe("progress in a log", () => {
  test("is few lines, which say that what failed is asked again, and ends with all that was done", () => {
    const said: string[] = [];
    const clock = fakeClock();
    const line = (text: string): void => void said.push(text);
    const { planned, progressed, confirming, finished } = lineProgress(
      { start: line, line, end: () => line("end") },
      clock,
    );
    planned(1_000);
    for (let done = 1; done <= 1_000; done++) progressed(done, false);
    // Pairs are planned a few at a time.
    for (let round = 0; round < 20; round++) {
      confirming(24);
      for (let own = 1; own <= 24; own++) progressed(1_000 + round * 24 + own, true);
    }
    finished();
    expect(said).toEqual([
      "Running 1,000 trials",
      "1/1,000 trials",
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => `${tenth}00/1,000 trials`),
      "1,000/1,000 trials",
      "Asking again what failed: 24 more",
      "1,100/1,120 · asking again",
      "1,212/1,216 · asking again",
      "1,334/1,336 · asking again",
      "1,468/1,480 · asking again",
      "1,480/1,480 · asking again",
      "end",
    ]);
  });
});
