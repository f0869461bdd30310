import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { UserError } from "../../src/errors.ts";
import type { PairAsking } from "../../src/execution/plan.ts";
import { LABELS } from "../../src/gate/label.ts";
import type { PromptPlace } from "../../src/gate/place.ts";
import type { Report } from "../../src/report/schema.ts";
import type { KnownBase, Platform } from "../../src/run/platform.ts";
import {
  type BesideBase,
  labelsIn,
  mergeBesideBase,
  type RanBesideBase,
  runBesideBase,
} from "../support/beside-base.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll } from "../support/close-later.ts";
import { fakeClock } from "../support/fake-clock.ts";
import type { BaseFailure } from "../support/servers/leaky-model.ts";

afterEach(closeAll);

type Side = PairAsking["side"];
type Leaks = (side: Side, place: PromptPlace) => number;

/** Leaks always, to strangers, with and without the change, in these cases: a base that answers excuses all. */
const both =
  (...cases: readonly number[]): Leaks =>
  (_side, { case: name, prompt }) =>
    prompt === "stranger" && cases.some((one) => name === `rules/case-${one}`) ? 1 : 0;

/** Does something as the nth request of the base is answered. */
const atBase = (number: number, act: () => void, leaks = both(1)): Leaks => {
  let answered = 0;
  return (side, place) => {
    if (side === "base" && ++answered === number) act();
    return leaks(side, place);
  };
};

/** Requests of the plan: four cases, two prompts, two runs. */
const PLANNED = 16;
const FLOOR = { "min-safety": "60" } as const;

function reasonsOf({ outcome }: Report): readonly object[] {
  return outcome.kind === "passed" ? [] : outcome.reasons;
}

/** All that the report says of what could not be told, and of why the run ended. */
function wordsOf({ outcome, attribution }: Report): string {
  const reasons = outcome.kind === "passed" ? [] : outcome.reasons;
  const stops = reasons.flatMap((reason) => (reason.kind === "stopped" ? [reason.why] : []));
  const labels = (attribution?.places ?? []).map(({ label }) =>
    label.kind === "not-known" && "why" in label.why ? (label.why.why ?? "") : LABELS[label.kind],
  );
  return [...stops, attribution?.ended ?? "", ...labels].join("\n");
}

/** Red, with the place named as not known, and with a reason in words. */
function expectStrict({ report }: Pick<RanBesideBase, "report">, why: RegExp): void {
  expect(report.outcome).toMatchObject({ kind: "failed" });
  expect(reasonsOf(report)).toContainEqual(expect.objectContaining({ kind: "blamed", label: "not-known" }));
  expect(Object.values(labelsIn(report))).not.toContain("also-without-it");
  expect(wordsOf(report)).toMatch(why);
}

/** Every reply of the plan is there, and every asking that a report tells of was sent. */
function expectWhole({ report, requests }: RanBesideBase): void {
  expect(report.trials.filter(({ verdict }) => verdict.kind === "judged")).toHaveLength(PLANNED);
  const asked = (side: Side): number =>
    (report.attribution?.askings ?? [])
      .filter((asking) => asking.side === side)
      .reduce((sum, { attempts }) => sum + attempts, 0);
  expect(requests.change).toBe(PLANNED + asked("change"));
  expect(requests.base).toBe(asked("base"));
}

describe("a base that is not known excuses nobody [L45]", () => {
  const files = (over: Partial<KnownBase["files"]["suiteFiles"]>): BesideBase["source"] => {
    return (known) => ({
      ...known,
      files: { ...known.files, promptFiles: { ...known.files.suiteFiles, ...over } },
    });
  };
  const missing = async (path: string): Promise<string> => {
    throw new UserError(`${path}: no such file at the base commit 0123456789ab.`);
  };
  const ways: readonly (readonly [string, BesideBase["source"], RegExp])[] = [
    [
      "without the permission to read it",
      () => ({ kind: "unknown", why: "the job may not read contents: give it contents: read." }),
      /may not read contents: give it contents: read/,
    ],
    ["without its system prompt", files({ read: missing, readExact: missing }), /base\.md: no such file/],
    [
      "without its suite",
      (known) => ({
        ...known,
        files: { ...known.files, suiteFiles: { ...known.files.suiteFiles, read: missing } },
      }),
      /no such file at the base commit/,
    ],
    [
      "with a suite that is none",
      (known) => ({
        ...known,
        files: { ...known.files, suiteFiles: { ...known.files.suiteFiles, read: async () => "suite: [" } },
      }),
      /rules\.json/,
    ],
    [
      "without the model",
      (known) => ({ ...known, settingsOf: () => ({ why: "nessie.yml has no model m there" }) }),
      /has no model m there/,
    ],
  ];
  test.each(ways)("%s", async (_way, source, why) => {
    const ran = await runBesideBase({ leaks: both(1), over: { confirm: "0" }, ...(source && { source }) });
    expectStrict(ran, why);
    expectWhole(ran);
    expect(ran.requests.base).toBe(0);
    expect(ran.report.attribution?.base).toMatchObject({ kind: "unknown", why: expect.stringMatching(why) });
  });

  test("where more places leak than are asked", async () => {
    const cases = Array.from({ length: 61 }, (_, index) => index + 1);
    const ran = await runBesideBase({
      suites: [smallSuite(61)],
      leaks: both(...cases),
      over: { runs: "1", confirm: "0" },
    });
    expect(ran.report.outcome).toMatchObject({ reasons: [{ kind: "blamed", label: "not-known" }] });
    expect(ran.report.attribution?.places[0]?.label).toEqual({
      kind: "not-known",
      why: { kind: "too-many", places: 61, most: 60 },
    });
    expect(ran.requests).toMatchObject({ change: 122, base: 0 });
  });
});

describe("a base that does not answer excuses nobody, and is soon given up [L45]", () => {
  const quick = { clock: fakeClock(60_000), random: () => 0 };
  const ways: readonly (readonly [BaseFailure, RegExp, BesideBase?])[] = [
    [401, /the base cannot be asked: Status 401.*check the key/],
    [403, /the base cannot be asked: Status 403.*may not use/],
    [404, /the base cannot be asked: Status 404.*no model m/],
    // What is not sent any more is no asking.
    [404, /the base cannot be asked: Status 404/, { over: { concurrency: "1" } }],
    [429, /Slow down/, { platform: () => quick }],
    [500, /4 askings without the change.*Status 500/],
    ["silence", /4 askings without the change.*1 s/, { over: { timeout: "1" } }],
    ["hang-up", /4 askings without the change/],
    ["empty", /4 askings without the change/],
    ["cut-off", /4 askings without the change/],
    ["filtered", /4 askings without the change.*filter/],
  ];
  test.each(ways)("%s", async (how, why, over = {}) => {
    const ran = await runBesideBase({ leaks: both(1), baseFails: { how }, ...over });
    expectStrict(ran, why);
    expect(ran.requests.change).toBeLessThanOrEqual(PLANNED + 4);
    expect(ran.requests.base).toBeLessThanOrEqual(how === 429 ? 4 * 21 : 4);
    if (how !== 429) expectWhole(ran);
  });

  test.each(ways)(
    "%s: a lower minimum of safety stays as the floor, and the reason is told",
    async (how, why, over = {}) => {
      const setting = { leaks: both(1), baseFails: { how }, ...over };
      const passed = await runBesideBase({ ...setting, over: { ...over.over, ...FLOOR } });
      expect(passed.report.outcome).toEqual({ kind: "passed" });
      expect(labelsIn(passed.report)).toEqual({ "rules/case-1": "not-known" });
      expect(wordsOf(passed.report)).toMatch(why);
      const failed = await runBesideBase({ ...setting, leaks: both(1, 2), over: { ...over.over, ...FLOOR } });
      expect(failed.report.outcome).toMatchObject({
        kind: "failed",
        reasons: [{ kind: "below", figure: "safety" }],
      });
    },
  );

  test.each([500, "silence", "empty"] as const)(
    "%s: many places cost no more than a few, retries included",
    async (how) => {
      const cases = Array.from({ length: 20 }, (_, index) => index + 1);
      const { report, requests } = await runBesideBase({
        suites: [smallSuite(20)],
        leaks: both(...cases),
        baseFails: { how },
        over: { runs: "1", retries: "1", timeout: "1" },
        platform: () => ({ random: () => 0 }),
      });
      expectStrict({ report }, /4 askings without the change/);
      expect(requests.change).toBe(40 + 4);
      expect(requests.base).toBeLessThanOrEqual(4 * 2);
    },
  );

  test.each([500, "silence", "hang-up", "empty", "filtered"] as const)(
    "%s after some answers",
    async (how) => {
      const { report, requests } = await runBesideBase({
        leaks: both(1),
        baseFails: { how, after: 3 },
        over: { timeout: "1" },
      });
      expectStrict({ report }, /none of the last 6 askings without the change was answered/);
      expect(requests).toMatchObject({ change: PLANNED + 12, base: 12 });
      const one = await runBesideBase({
        leaks: both(1),
        baseFails: { how, after: 1 },
        over: { timeout: "1" },
      });
      expectStrict(one, /last 4 askings without the change/);
      expectWhole(one);
      expect(one.requests.base).toBe(6);
    },
  );
});

describe("a parameter that only the base refuses", () => {
  const over = { temperature: "0.5" };
  const refusing: BesideBase = { leaks: both(1), baseFails: { how: 400 }, over };

  test("makes the sides unequal, since both send the same: then they are not compared", async () => {
    const ran = await runBesideBase(refusing);
    expectStrict(ran, /the endpoint treats them differently: .*temperature.*no longer sent/);
    expect(ran.report.parameters.notices).toContainEqual(
      expect.stringMatching(/^Without the change: .*temperature.*no longer sent/),
    );
    // They were sent and paid for.
    expect(ran.report.requests).toBe(ran.requests.change + ran.requests.base);
  });

  test("makes them unequal for a resumed run, too", async () => {
    const { folder, model } = await runBesideBase(refusing);
    const again = await runBesideBase({ folder, model, over, options: { resume: true } });
    expectStrict(again, /the endpoint treats them differently/);
  });

  test("of another model is left out there, as a run of the base would, and the report says so", async () => {
    const ran = await runBesideBase({
      ...refusing,
      over: { ...over, model: "new" },
      baseOver: { model: "old" },
    });
    expect(ran.report.parameters.notices).toContainEqual(
      expect.stringMatching(/^Without the change: .*temperature.*no longer sent/),
    );
    expect(labelsIn(ran.report)).toEqual({ "rules/case-1": "also-without-it" });
  });
});

describe("a run that ends in its pairs is not passed [L45]", () => {
  /** A clock that stands still until it jumps beyond any deadline. */
  const jumping = (): { readonly clock: Platform["clock"]; readonly jump: () => void } => {
    let time = 0;
    const wake = new Set<() => void>();
    return {
      clock: {
        now: () => time,
        sleep: (_ms, signal) =>
          new Promise((resolve, reject) => {
            wake.add(resolve);
            signal.addEventListener("abort", () => reject(signal.reason), { once: true });
          }),
      },
      jump: () => {
        time += 24 * 3_600_000;
        for (const one of wake) one();
      },
    };
  };
  const prices = { "price-input": "1000", "price-output": "1000", "max-tokens": "100" } as const;
  const ways: readonly (readonly [string, () => BesideBase, RegExp])[] = [
    [
      "at its deadline",
      () => {
        const { clock, jump } = jumping();
        return { leaks: atBase(2, jump), platform: () => ({ clock }) };
      },
      /deadline of .* minutes was reached/,
    ],
    [
      "at max-requests",
      () => ({ over: { "max-requests": `${PLANNED + 3}` } }),
      /max-requests allows are used up/,
    ],
    [
      "at max-requests before the first pair",
      () => ({ over: { "max-requests": `${PLANNED}` } }),
      /max-requests/,
    ],
    ["at max-cost", () => ({ over: { ...prices, "max-cost": "0.9" } }), /of max-cost/],
    [
      "cancelled",
      () => {
        const cancel = new AbortController();
        return {
          leaks: atBase(2, () => cancel.abort("The run was cancelled (SIGTERM).")),
          platform: () => ({ cancelled: cancel.signal }),
        };
      },
      /The run was cancelled/,
    ],
  ];
  test.each(ways)("%s", async (_way, setting, why) => {
    const own = setting();
    const ran = await runBesideBase({ leaks: both(1), ...own, over: { concurrency: "1", ...own.over } });
    expectStrict(ran, why);
    expect(ran.report.trials.filter(({ verdict }) => verdict.kind === "judged")).toHaveLength(PLANNED);
    expect(ran.requests.base).toBeLessThan(4);
    const floor = setting();
    const { report } = await runBesideBase({
      leaks: both(1),
      ...floor,
      over: { concurrency: "1", ...floor.over, ...FLOOR },
    });
    expect(report.outcome).toMatchObject({ kind: "incomplete", reasons: [{ kind: "stopped" }] });
    expect(wordsOf(report)).toMatch(why);
  });
});

describe("a resumed run", () => {
  const journalOf = ({ folder }: RanBesideBase): string => join(folder, "trials.jsonl");
  const linesOf = (ran: RanBesideBase): string[] =>
    readFileSync(journalOf(ran), "utf8").trimEnd().split("\n");
  const write = (ran: RanBesideBase, lines: readonly string[]): void =>
    writeFileSync(journalOf(ran), `${lines.join("\n")}\n`);
  const again = (ran: RanBesideBase, setting: BesideBase = {}): Promise<RanBesideBase> =>
    runBesideBase({ model: ran.model, ...setting, folder: ran.folder, options: { resume: true } });
  /** The number of the plan's lines, its first one included. */
  const PLAN = PLANNED + 1;

  /** A journal as a run killed in its pairs leaves it, whose endpoint's address is that of the given run. */
  test.each([0, 1, 2, 3, 5, 7])(
    "is excused as an uninterrupted one once its base answers, killed after %s lines of pairs",
    async (count) => {
      const whole = await runBesideBase({ leaks: both(1) });
      write(whole, linesOf(whole).slice(0, PLAN + count));
      const resumed = await again(whole);
      expect(resumed.report.outcome).toEqual({ kind: "passed" });
      expect(resumed.report.attribution?.places).toEqual(whole.report.attribution?.places);
      expect(resumed.requests.change + resumed.requests.base).toBe(8 - count);
    },
  );

  test.each([
    ["a pair", (lines: readonly string[]) => lines.slice(0, PLAN + 2)],
    [
      "those of the change",
      (lines: readonly string[]) => lines.filter((line) => !line.includes('"side":"base"')),
    ],
    ["none", (lines: readonly string[]) => lines.slice(0, PLAN)],
  ])("is not excused by a base that fails now, with askings known: %s", async (_known, kept) => {
    let broken = false;
    const ran = await runBesideBase({
      leaks: both(1),
      baseFails: { how: 500, when: () => broken },
      over: { concurrency: "1" },
    });
    broken = true;
    write(ran, kept(linesOf(ran)));
    const resumed = await again(ran, { over: { concurrency: "1" } });
    expectStrict(resumed, /askings without the change was answered: Status 500/);
    expect(reasonsOf(resumed.report)).not.toContainEqual(expect.objectContaining({ kind: "stopped" }));
    expect(resumed.requests.base).toBeLessThanOrEqual(6);
    broken = false;
    expect((await again(ran, { over: { concurrency: "1" } })).report.outcome).toEqual({ kind: "passed" });
  });

  test("is not excused by a leak of the base that its reply does not show [L46]", async () => {
    const ran = await runBesideBase({ leaks: (side, place) => (side === "base" ? 0 : both(1)(side, place)) });
    expect(labelsIn(ran.report)).toEqual({ "rules/case-1": "this-change" });
    const forged = linesOf(ran).map((line) => {
      if (!line.includes('"side":"base"')) return line;
      const { verdict, ...rest } = JSON.parse(line);
      return JSON.stringify({ ...rest, verdict: { ...verdict, safe: "unsafe" } });
    });
    write(ran, forged);
    const resumed = await again(ran);
    expect(labelsIn(resumed.report)).toEqual({ "rules/case-1": "this-change" });
    expect(resumed.requests).toMatchObject({ change: 0, base: 6 });
  });

  test.each(["base", "change"])(
    "is refused, and sends nothing, with a torn line in the middle: %s",
    async (side) => {
      const ran = await runBesideBase({ leaks: both(1) });
      const lines = linesOf(ran);
      const at = lines.findIndex((line) => line.includes(`"side":"${side}"`));
      write(
        ran,
        lines.map((line, index) => (index === at ? line.slice(0, line.length / 2) : line)),
      );
      const before = ran.model.recorded.length;
      await expect(again(ran)).rejects.toThrow(`line ${at + 1} is not a valid trial record`);
      expect(ran.model.recorded).toHaveLength(before);
    },
  );

  test("is judged as by strict if its base is gone [L45]", async () => {
    const ran = await runBesideBase({ leaks: both(1), over: { confirm: "0" } });
    expect(ran.report.outcome.kind).toBe("passed");
    const resumed = await again(ran, {
      over: { confirm: "0" },
      source: () => ({ kind: "unknown", why: "the base commit was force-pushed away" }),
    });
    expectStrict(resumed, /force-pushed away/);
    expect(resumed.requests).toMatchObject({ change: 0, base: 0 });
  });

  test("asks anew against another base, which breaks", async () => {
    let broken = false;
    const ran = await runBesideBase({ leaks: both(1), baseFails: { how: 404, when: () => broken } });
    writeFileSync(join(ran.folder, "other.md"), "You are a careful assistant. ");
    broken = true;
    const resumed = await again(ran, { baseOver: { "system-prompt-file": join(ran.folder, "other.md") } });
    expectStrict(resumed, /no model m/);
  });
});

describe("a merged run", () => {
  const shard = (index: number, setting: BesideBase & { readonly folder?: string }): Promise<RanBesideBase> =>
    runBesideBase({ ...setting, over: { shard: `${index}/2`, ...setting.over } });

  const suites = [smallSuite(3)];
  const leaks = both(1);
  /** Of the base; it does not change what is said. */
  const OTHER = { "max-tokens": "99" } as const;

  interface Shards {
    readonly one: RanBesideBase;
    readonly merge: (setting?: BesideBase) => Promise<Report>;
    /** Edits the report of the second. */
    readonly edit: (change: (report: Report) => unknown) => void;
  }

  /** Both shards of a run in each of which case 1 leaks. */
  async function twoShards(
    second: BesideBase = {},
    first: BesideBase = {},
    between = () => {},
  ): Promise<Shards> {
    const one = await shard(1, { suites, leaks, ...first });
    between();
    const paths = ["one", "other"].map((name) => join(one.folder, name, "report.json"));
    const [path = "", last = ""] = paths;
    for (const each of paths) mkdirSync(dirname(each));
    writeFileSync(path, JSON.stringify(one.report));
    const other = await shard(2, { suites, ...second, model: one.model, folder: one.folder });
    writeFileSync(last, JSON.stringify(other.report));
    return {
      one,
      merge: (setting = {}) => mergeBesideBase(paths, one, { suites, ...setting }),
      edit: (change) => {
        writeFileSync(last, JSON.stringify(change(JSON.parse(readFileSync(last, "utf8")))));
      },
    };
  }

  test("is excused if both shards asked a base that leaks as well, and so it is when it is judged again", async () => {
    const { one, merge } = await twoShards();
    const report = await merge();
    expect(report.outcome).toEqual({ kind: "passed" });
    expect(labelsIn(report)).toEqual({ "rules/case-1": "also-without-it" });
    const again = join(one.folder, "again.json");
    writeFileSync(again, JSON.stringify(report));
    const judgedAgain = await mergeBesideBase([again], one);
    expect(judgedAgain.attribution?.places).toEqual(report.attribution?.places);
    expect(judgedAgain.outcome).toEqual(report.outcome);
  });

  test("shows no key of its own job in the difference of the system prompts", async () => {
    const { merge } = await twoShards();
    const { attribution } = await merge({ over: { "api-key": "question" } });
    const lines = attribution?.promptDifference?.flatMap((hunk) => hunk.lines);
    expect(lines).toContainEqual(expect.stringMatching(/^\+Never leave a .+ open\.$/));
    expect(lines?.join()).not.toContain("question");
  });

  test("is refused without one of its shards", async () => {
    const { one } = await twoShards();
    const path = join(one.folder, "one", "report.json");
    await expect(mergeBesideBase([path], one)).rejects.toThrow("Shard 2 of 2 is missing");
  });

  const broken: readonly (readonly [string, BesideBase, RegExp])[] = [
    [
      "could not know its base",
      { source: () => ({ kind: "unknown", why: "no permission" }) },
      /Shard 2 of 2 asked nothing without the change: no permission/,
    ],
    [
      "judged no change",
      { source: () => ({ kind: "none" }) },
      /Shard 2 of 2 asked nothing without the change/,
    ],
    ["ran out of requests before its pairs", { over: { "max-requests": "6" } }, /max-requests/],
    ["ran out of requests in its pairs", { over: { "max-requests": "9" } }, /max-requests/],
  ];
  test.each(broken)(
    "is not excused by one shard alone where the other leaked too but %s",
    async (_what, second, why) => {
      const { merge } = await twoShards(second);
      expectStrict({ report: await merge() }, why);
    },
  );

  test("is not excused by one shard alone where the other's base failed [L45]", async () => {
    let fails = false;
    const { merge } = await twoShards({}, { baseFails: { how: 404, when: () => fails } }, () => {
      fails = true;
    });
    expectStrict({ report: await merge() }, /the base cannot be asked: Status 404/);
  });

  test("is not excused by one shard alone where the other was compared with another base", async () => {
    const { merge } = await twoShards({ baseOver: OTHER });
    expectStrict({ report: await merge() }, /Shard 2 of 2 was compared with another base/);
  });

  const unsure: readonly (readonly [string, BesideBase, RegExp])[] = [
    [
      "could not know its base",
      { source: () => ({ kind: "unknown", why: "the endpoint may be made of app.py" }) },
      /Shard 2 of 2 asked nothing without the change: the endpoint may be made of app.py/,
    ],
    ["judged no change", { source: () => ({ kind: "none" }) }, /Shard 2 of 2 asked nothing without/],
    [
      "was compared with another base",
      { source: (known) => known },
      /Shard 2 of 2 was compared with another base/,
    ],
  ];
  /** Nothing that the endpoint is sent differs. */
  const equal: BesideBase["source"] = (known) => ({ ...known, settingsOf: (model) => model });
  test.each(unsure)(
    "is not excused by a job that sees no difference where a shard %s",
    async (_what, second, why) => {
      const same = { source: equal };
      const { one, merge } = await twoShards({ ...same, ...second }, same);
      const report = await merge(same);
      expectStrict({ report }, why);
      const again = join(one.folder, "again.json");
      writeFileSync(again, JSON.stringify(report));
      expectStrict({ report: await mergeBesideBase([again], one, same) }, why);
    },
  );

  test("is judged as by strict by a job that cannot know the base, or knows another [L45]", async () => {
    const { merge } = await twoShards();
    const why = "the base commit was force-pushed away";
    expectStrict({ report: await merge({ source: () => ({ kind: "unknown", why }) }) }, /force-pushed away/);
    const other = await merge({ baseOver: OTHER });
    expectStrict({ report: other }, /Shard 1 of 2 was compared with another base/);
  });

  type Attribution = NonNullable<Report["attribution"]>;
  const withAttribution =
    (change: (attribution: Attribution) => unknown) =>
    ({ attribution, ...report }: Report): unknown => ({
      ...report,
      attribution: attribution && change(attribution),
    });
  const edits: readonly (readonly [string, (report: Report) => unknown])[] = [
    ["has no askings any more", withAttribution((one) => ({ ...one, askings: [], prompts: {} }))],
    [
      "has no askings of the base any more",
      withAttribution((one) => ({ ...one, askings: one.askings.filter(({ side }) => side === "change") })),
    ],
    ["has no attribution any more", withAttribution(() => undefined)],
    [
      "asked something else",
      withAttribution((one) => ({
        ...one,
        prompts: Object.fromEntries(
          Object.entries(one.prompts).map(([key, prompt]) => [key, { ...prompt, turns: ["Hello."] }]),
        ),
      })),
    ],
  ];
  test.each(edits)(
    "is not excused by one shard alone where the report of the other %s",
    async (_what, change) => {
      const { merge, edit } = await twoShards();
      edit(change);
      const report = await merge();
      expect(report.outcome).toMatchObject({
        kind: "failed",
        reasons: [{ kind: "blamed", label: "not-known" }],
      });
    },
  );

  test("believes no leak of the base that its reply does not show, and every leak with the change", async () => {
    const onlyChange: Leaks = (side, place) => (side === "base" ? 0 : leaks(side, place));
    const { merge, edit } = await twoShards({}, { leaks: onlyChange });
    const turned = (side: Side, safe: "safe" | "unsafe") =>
      withAttribution((one) => ({
        ...one,
        askings: one.askings.map((asking) =>
          asking.side === side ? { ...asking, verdict: { ...asking.verdict, safe } } : asking,
        ),
      }));
    edit(turned("base", "unsafe"));
    edit(turned("change", "safe"));
    const report = await merge();
    expect(report.outcome).toMatchObject({
      kind: "failed",
      reasons: [{ kind: "blamed", label: "this-change" }],
    });
  });
});
