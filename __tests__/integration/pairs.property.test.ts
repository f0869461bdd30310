import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type HeardAsking, placeNumberOf, type Replies } from "../../scripts/simulate/memory-model.ts";
import {
  filesOf,
  type MemoryRun,
  memoryFolder,
  RUNS,
  runInMemory,
  settingInMemory,
} from "../../scripts/simulate/memory-run.ts";
import { leakingPlaces } from "../../src/gate/place.ts";
import { reportJson } from "../../src/report/report-json.ts";
import type { Report } from "../../src/report/schema.ts";
import { JOURNAL } from "../../src/run/journal.ts";
import { mergeRun } from "../../src/run/merge-run.ts";
import { randomFrom } from "../../src/suite/random.ts";
import { samples } from "../support/seeds.ts";

const PLACES = 6;
/** Of a fixed seed, so that a run that fails can be had again. */
const FEW = { seed: 20_260_301, numRuns: samples(200) };

type Reply = ReturnType<Replies>;

/** What a side replies in a place: how many of 10 replies leak, of those that are not silent. */
const habit = fc.record({
  leaks: fc.constantFrom(0, 0, 1, 5, 10),
  silent: fc.constantFrom(0, 0, 0, 2, 10),
  silence: fc.constantFrom<Reply>("filters", "filters", "refuses"),
});
type Habit = { readonly leaks: number; readonly silent: number; readonly silence: Reply };
const ALWAYS: Habit = { leaks: 10, silent: 0, silence: "filters" };
const NEVER: Habit = { ...ALWAYS, leaks: 0 };
const side = fc.array(habit, { minLength: PLACES, maxLength: PLACES });
const model = fc.record({ change: side, base: side, seed: fc.nat() });
type Habits = Readonly<Record<HeardAsking["side"], readonly Habit[]>> & { readonly seed: number };

/** Whatever it replies to a side, in a place, to a code, it always replies. */
function repliesOf({ seed, ...sides }: Habits): Replies {
  return ({ side: of, place, code }) => {
    const { leaks, silent, silence } = sides[of][place] ?? NEVER;
    const random = randomFrom(`${seed} ${of} ${place} ${code}`);
    if (random.whole(1, 10) <= silent) return silence;
    return random.whole(1, 10) <= leaks ? "leaks" : "keeps";
  };
}

/** The numbers of the places that leaked in the plan. */
function leakedIn({ trials }: Report): number[] {
  const observed = trials.map((trial) => ({
    trial: { ...trial, testCase: trial.case, prompt: { id: trial.prompt, helpful: [], harmful: [] } },
    verdict: trial.verdict,
  }));
  return numbersOf(leakingPlaces(observed, new Set()));
}

function numbersOf(places: ReturnType<typeof leakingPlaces>): number[] {
  return places.map((place) => placeNumberOf(place.case, place.condition)).sort((a, b) => a - b);
}

function labelled({ attribution }: Report, ...kinds: readonly string[]): number[] {
  const places = attribution?.places.filter(({ label }) => kinds.includes(label.kind)) ?? [];
  return numbersOf(places.map(({ place }) => place));
}

function isStopped({ outcome }: Report): boolean {
  return outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
}

describe("a whole run beside a base", () => {
  const RED = ["this-change", "no-case", "not-known"];
  const sources = fc.constantFrom<NonNullable<MemoryRun["source"]>>(
    (known) => known,
    (known) => known,
    (known) => known,
    () => ({ kind: "unknown", why: "it is not known" }),
    // The last two cases are new.
    (known) => ({ ...known, files: { ...known.files, suiteFiles: filesOf(PLACES / 2 - 2).suiteFiles } }),
  );
  const byNumber = fc.array(
    fc.constantFrom<Reply>("keeps", "keeps", "leaks", "leaks", "filters", "refuses"),
    {
      minLength: 1,
      maxLength: RUNS + 24,
    },
  );
  const patterns = fc.record({
    change: fc.array(byNumber, { minLength: PLACES, maxLength: PLACES }),
    base: fc.array(byNumber, { minLength: PLACES, maxLength: PLACES }),
  });

  test("passes only if every leak has a label that excuses it, whatever leaks on which side and when [L49]", async () => {
    await fc.assert(
      fc.asyncProperty(patterns, sources, async (pattern, source) => {
        const asked = new Map<string, number>();
        const report = await runInMemory({
          places: PLACES,
          source,
          replies: ({ side: of, place }) => {
            const time = asked.get(`${of} ${place}`) ?? 0;
            asked.set(`${of} ${place}`, time + 1);
            const all = pattern[of][place] ?? [];
            return all[time % all.length] ?? "keeps";
          },
        });
        const leaked = leakedIn(report);
        const red = labelled(report, ...RED);
        expect(labelled(report, ...RED, "also-without-it", "not-told-apart")).toEqual(leaked);
        if (red.length > 0) expect(report.outcome.kind).toBe("failed");
        if (report.outcome.kind === "passed") expect(red).toEqual([]);
        const again = report.trials.flatMap((trial) => trial.confirmations ?? []);
        const sent = [...report.trials, ...again, ...(report.attribution?.askings ?? [])];
        expect(report.requests).toBe(sent.reduce((sum, { attempts }) => sum + attempts, 0));
      }),
      FEW,
    );
  });

  test("excuses nothing if the base never answers [L45]", async () => {
    await fc.assert(
      fc.asyncProperty(model, async (habits) => {
        const mute = habits.base.map((one) => ({ ...one, silent: 10 }));
        const report = await runInMemory({ places: PLACES, replies: repliesOf({ ...habits, base: mute }) });
        const leaked = leakedIn(report);
        expect(labelled(report, "not-known")).toEqual(leaked);
        if (leaked.length > 0) expect(report.outcome.kind).toBe("failed");
      }),
      FEW,
    );
  });

  test("comes to the same if it is killed after any line of its journal and resumed", async () => {
    const keptShare = fc.double({ min: 0, max: 1, noNaN: true });
    const settings = fc.record({ concurrency: fc.constantFrom("1", "8"), torn: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(model, keptShare, settings, async (habits, kept, { concurrency, torn }) => {
        const setting = { places: PLACES, replies: repliesOf(habits), over: { concurrency } };
        const [whole, cut] = [memoryFolder(), memoryFolder()];
        const report = await runInMemory({ ...setting, folder: whole });
        const lines = whole.read(JOURNAL)?.trimEnd().split("\n") ?? [];
        const left = 1 + Math.floor(kept * (lines.length - 1));
        const next = torn ? (lines[left] ?? "").slice(0, 40) : "";
        cut.write(JOURNAL, `${lines.slice(0, left).join("\n")}\n${next}`);
        const resumed = await runInMemory({ ...setting, folder: cut, options: { resume: true } });
        // A resumed run takes an endpoint that answers nothing at its start for gone.
        if (isStopped(resumed) || isStopped(report)) return expect(resumed.outcome.kind).not.toBe("passed");
        expect(resumed.outcome).toEqual(report.outcome);
        expect(resumed.attribution?.places).toEqual(report.attribution?.places);
        expect(resumed.attribution?.worseOverall).toEqual(report.attribution?.worseOverall);
        expect(resumed.attribution?.ended).toEqual(report.attribution?.ended);
        expect(resumed.requests).toBe(report.requests);
        // What was not answered is asked again.
        expect(new Set(cut.read(JOURNAL)?.trimEnd().split("\n"))).toEqual(new Set(lines));
      }),
      FEW,
    );
  });

  test("is not stopped, when it is resumed, by a base that does not answer", async () => {
    const base: Habit = { leaks: 10, silent: 8, silence: "refuses" };
    const none = Array.from({ length: PLACES - 1 }, () => NEVER);
    const replies = repliesOf({ seed: 2, change: [{ ...ALWAYS, leaks: 5 }, ...none], base: [base, ...none] });
    const folder = memoryFolder();
    const report = await runInMemory({ places: PLACES, replies, folder });
    expect(report.outcome).toEqual({ kind: "passed" });
    const silent = report.attribution?.askings.filter(({ reply }) => reply.kind === "unanswered") ?? [];
    expect(silent.length).toBeGreaterThan(3);
    const resumed = await runInMemory({ places: PLACES, replies, folder, options: { resume: true } });
    expect(resumed.outcome).toEqual(report.outcome);
  });
});

describe("shards beside a base, merged", () => {
  const shards = fc.constantFrom(2, 3);

  /** The reports of the shards, and what they come to together. */
  async function inShards(of: number, replies: Replies): Promise<{ parts: Report[]; merged: Report }> {
    const folder = mkdtempSync(join(tmpdir(), "nessie-shards-"));
    const parts: Report[] = [];
    const paths: string[] = [];
    for (let index = 1; index <= of; index++) {
      const part = await runInMemory({ places: PLACES, replies, over: { shard: `${index}/${of}` } });
      const path = join(folder, String(index), "report.json");
      mkdirSync(join(folder, String(index)));
      writeFileSync(path, reportJson(part));
      parts.push(part);
      paths.push(path);
    }
    const over = { reports: paths.join("\n"), "report-dir": join(folder, "merged") };
    const { inputs, platform } = settingInMemory({ places: PLACES, over });
    const [result] = await mergeRun([inputs], paths, {
      ...platform,
      reportFiles: { list: async (path) => ({ paths: [path], addedInPullRequest: [], from: "disk" }) },
    });
    if (result === undefined) throw new Error("Nothing was merged");
    return { parts, merged: result.report };
  }

  test("blame the change for what always leaks with it and never without", async () => {
    await fc.assert(
      fc.asyncProperty(model, shards, fc.nat(PLACES - 1), async (habits, of, changed) => {
        const at = (always: Habit, all: readonly Habit[]): Habit[] => all.with(changed, always);
        const { merged } = await inShards(
          of,
          repliesOf({
            seed: habits.seed,
            change: at(ALWAYS, habits.change),
            base: at(NEVER, habits.base),
          }),
        );
        expect(labelled(merged, "this-change")).toContain(changed);
        expect(merged.outcome.kind).toBe("failed");
      }),
      FEW,
    );
  });

  test("excuse nothing if the base never answers", async () => {
    await fc.assert(
      fc.asyncProperty(model, shards, async (habits, of) => {
        const mute = habits.base.map((one) => ({ ...one, silent: 10 }));
        const { merged } = await inShards(of, repliesOf({ ...habits, base: mute }));
        const leaked = leakedIn(merged);
        expect(labelled(merged, "not-known")).toEqual(leaked);
        if (leaked.length > 0) expect(merged.outcome.kind).toBe("failed");
      }),
      FEW,
    );
  });

  test("tell every place that leaked in one of them, and what was asked by all", async () => {
    await fc.assert(
      fc.asyncProperty(model, shards, async (habits, of) => {
        const { parts, merged } = await inShards(of, repliesOf(habits));
        const red = labelled(merged, "this-change", "not-known");
        const excused = labelled(merged, "also-without-it", "not-told-apart");
        expect([...red, ...excused].sort()).toEqual([...new Set(parts.flatMap(leakedIn))].sort());
        if (red.length > 0) expect(merged.outcome.kind).toBe("failed");
        const askings = parts.flatMap(({ attribution }) => attribution?.askings ?? []);
        expect(merged.attribution?.askings).toHaveLength(askings.length);
        expect(merged.requests).toBe(parts.reduce((sum, { requests }) => sum + requests, 0));
      }),
      FEW,
    );
  });
});
