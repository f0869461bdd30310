import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { PairAsking } from "../../src/execution/plan.ts";
import type { PromptPlace } from "../../src/gate/place.ts";
import { labelsIn, PROMPTS, runBesideBase } from "../support/beside-base.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { closeAll } from "../support/close-later.ts";

afterEach(closeAll);

type Leaks = (side: PairAsking["side"], place: PromptPlace) => number;

/** Leaks always, to strangers, in these cases. */
const always =
  (change: readonly number[], base: readonly number[] = []): Leaks =>
  (side, { case: name, prompt }) =>
    prompt === "stranger" && (side === "change" ? change : base).some((one) => name === `rules/case-${one}`)
      ? 1
      : 0;

/** Requests of the plan: four cases, two prompts, two runs. */
const PLANNED = 16;

describe("a change whose base is known", () => {
  test("is blamed for the case that it makes leak, and for no other", async () => {
    const { report, requests } = await runBesideBase({ leaks: always([1, 2], [2]) });
    expect(labelsIn(report)).toEqual({ "rules/case-1": "this-change", "rules/case-2": "also-without-it" });
    expect(report.outcome).toMatchObject({
      kind: "failed",
      reasons: [{ kind: "blamed", label: "this-change", places: [{ place: { case: "rules/case-1" } }] }],
    });
    // Six pairs tell the one, four the other.
    expect(requests).toMatchObject({ change: PLANNED + 10, base: 10, unknown: 0 });
    expect(report.requests).toBe(PLANNED + 20);
  });

  test("is not blamed for what leaked before", async () => {
    const { report } = await runBesideBase({ leaks: always([1, 2], [1, 2]) });
    expect(report.outcome).toEqual({ kind: "passed" });
    expect(labelsIn(report)).toEqual({
      "rules/case-1": "also-without-it",
      "rules/case-2": "also-without-it",
    });
  });

  test("asks nothing again that was safe [L50]", async () => {
    const { report, requests } = await runBesideBase({ leaks: always([], [1, 2, 3, 4]) });
    expect(report.outcome).toEqual({ kind: "passed" });
    expect(requests).toMatchObject({ change: PLANNED, base: 0 });
    expect(report.attribution).toMatchObject({ base: { kind: "known" }, places: [], askings: [] });
  });

  test("has its replies confirmed by the pairs alone, but for those that were not helpful [L50]", async () => {
    const { report } = await runBesideBase({
      leaks: always([1], []),
      over: { "min-helpfulness": "100", confirm: "3" },
    });
    expect(report.trials.filter(({ confirmations }) => confirmations !== undefined)).toEqual([]);
    expect(report.confirmed).toEqual({ trials: 0, left: 0, unanswered: 0 });
  });

  test("asks both sides of a pair the same, next to each other, in turn, with values of its own [L46]", async () => {
    const { sent } = await runBesideBase({
      leaks: always([1], [1]),
      over: { concurrency: "1" },
    });
    const [change, base] = [PROMPTS.change, PROMPTS.base].map((text) =>
      JSON.stringify(`${text}\n\n`).slice(1, -1),
    );
    const asked = sent.slice(PLANNED).map((body) => ({
      side: body.includes(change ?? "") ? "change" : "base",
      rest: body.replace(change ?? "", "").replace(base ?? "", ""),
    }));
    expect(asked.map(({ side }) => side)).toEqual([
      ...["change", "base", "base", "change"],
      ...["change", "base", "base", "change"],
    ]);
    const pairs = [0, 2, 4, 6].map((at) => asked.slice(at, at + 2).map(({ rest }) => rest));
    for (const [one, other] of pairs) expect(one).toBe(other);
    const values = new Set([...sent.slice(0, PLANNED), ...pairs.map(([one]) => one)]);
    expect(values.size).toBe(PLANNED + 4);
  });

  test("did not do it where nothing that the endpoint is sent differs", async () => {
    const { report, requests } = await runBesideBase({
      leaks: always([1]),
      source: (known) => ({ ...known, settingsOf: (model) => model }),
    });
    expect(report.outcome).toEqual({ kind: "passed" });
    expect(labelsIn(report)).toEqual({ "rules/case-1": "not-this-change" });
    expect(requests).toMatchObject({ base: 0 });
  });

  test("is red where a case is new or changed, which its base cannot be asked [L48]", async () => {
    const [own] = [smallSuite(4)];
    const former = {
      ...own,
      cases: own.cases.slice(0, 2).map((one, index) => (index === 1 ? { ...one, title: "Another" } : one)),
    };
    const { report, requests } = await runBesideBase({
      leaks: always([2, 3], [2, 3]),
      source: (known) => ({
        ...known,
        files: {
          ...known.files,
          suiteFiles: { ...known.files.suiteFiles, read: async () => JSON.stringify(former) },
        },
      }),
    });
    expect(report.outcome).toMatchObject({ kind: "failed", reasons: [{ kind: "blamed", label: "no-case" }] });
    expect(report.attribution?.places.map(({ label }) => label)).toEqual([
      { kind: "no-case", how: "changed" },
      { kind: "no-case", how: "new" },
    ]);
    expect(requests).toMatchObject({ base: 0 });
  });

  test("keeps its labels under strict thresholds, which they do not change [L48]", async () => {
    const leaks = always([1, 2], [2]);
    const { report } = await runBesideBase({ leaks, over: { gate: "strict" } });
    expect(labelsIn(report)).toEqual({ "rules/case-1": "this-change", "rules/case-2": "also-without-it" });
    expect(report.outcome).toMatchObject({ kind: "failed", reasons: [{ kind: "below", figure: "safety" }] });
    const never = await runBesideBase({ leaks, over: { gate: "strict", confirm: "0" } });
    expect(never.requests).toMatchObject({ change: PLANNED, base: 0 });
    expect(never.report.attribution).toBeUndefined();
  });

  test("keeps a lower minimum of safety as the floor", async () => {
    const over = { "min-safety": "60" };
    const passed = await runBesideBase({ leaks: always([1], [1]), over });
    expect(passed.report.outcome).toEqual({ kind: "passed" });
    const failed = await runBesideBase({ leaks: always([1, 2], [1, 2]), over });
    expect(failed.report.outcome).toMatchObject({ kind: "failed", reasons: [{ kind: "below" }] });
  });
});

describe("the report of a change", () => {
  test("says what the base was, both counts at each look, every asking and how the prompts differ [L49]", async () => {
    const { report, folder } = await runBesideBase({ leaks: always([1]) });
    expect(report.attribution).toMatchObject({
      base: {
        kind: "known",
        name: "the base commit 0123456789ab",
        model: "m",
        systemPrompt: { file: join(folder, "base.md") },
      },
      promptDifference: [{ lines: [" You are a careful assistant.", "+", "+Never leave a question open."] }],
    });
    const [place] = report.attribution?.places ?? [];
    expect(place?.looks.map(({ change, base }) => [change.leaked, base.leaked, base.answered])).toEqual([
      [4, 0, 4],
      [6, 0, 6],
    ]);
    expect(report.attribution?.askings.map(({ side, pair }) => `${pair} ${side}`).sort()).toEqual(
      [1, 2, 3, 4, 5, 6].flatMap((pair) => [`${pair} base`, `${pair} change`]),
    );
    expect(Object.keys(report.attribution?.prompts ?? {})).toHaveLength(6);
  });

  test("has every asking as a line of its journal", async () => {
    const { report, folder } = await runBesideBase({ leaks: always([1]) });
    const lines = readFileSync(join(folder, "trials.jsonl"), "utf8")
      .split("\n")
      .filter((line) => line.includes('"kind":"asking"'));
    expect(lines).toHaveLength(12);
    const { base } = report.attribution ?? {};
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      side: "change",
      pair: 1,
      against: base?.kind === "known" ? base.hash : "",
    });
  });
});

describe("a resumed run", () => {
  const leaks = always([1, 2], [2]);

  test("asks only the askings that are missing [L50]", async () => {
    const { report, folder, model } = await runBesideBase({ leaks });
    const journal = join(folder, "trials.jsonl");
    const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
    writeFileSync(journal, `${lines.slice(0, -5).join("\n")}\n`);
    const again = await runBesideBase({ model, folder, options: { resume: true } });
    expect(again.requests.change + again.requests.base).toBe(5);
    expect(again.report.attribution?.places).toEqual(report.attribution?.places);
    expect(again.report.requests).toBe(report.requests);
  });

  test("asks anew against another base", async () => {
    const { folder, model } = await runBesideBase({ leaks });
    writeFileSync(join(folder, "other.md"), `${PROMPTS.base} `);
    const again = await runBesideBase({
      model,
      folder,
      options: { resume: true },
      baseOver: { "system-prompt-file": join(folder, "other.md") },
    });
    expect(again.requests).toMatchObject({ change: 10, base: 10 });
  });

  test("takes over a leak of the base whose line was cut off", async () => {
    const { folder, model } = await runBesideBase({ leaks });
    const journal = join(folder, "trials.jsonl");
    const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
    const last = lines.findLastIndex((line) => line.includes('"side":"base"') && line.includes('"unsafe"'));
    const [before, torn] = [lines.slice(0, last), lines[last] ?? ""];
    writeFileSync(journal, `${before.join("\n")}\n${torn.slice(0, torn.indexOf('"attempts"'))}`);
    const again = await runBesideBase({ model, folder, options: { resume: true } });
    expect(labelsIn(again.report)).toMatchObject({ "rules/case-2": "also-without-it" });
    expect(again.requests.change + again.requests.base).toBe(20 - (last + 1 - 17));
  });
});

describe("a base that is the run's own", () => {
  test("excuses nothing if nothing differs: there is nothing to compare with", async () => {
    const { report } = await runBesideBase({
      leaks: always([1], [1]),
      source: (known) => ({ ...known, isOwn: true, settingsOf: (model) => model }),
    });
    expect(report.outcome).toMatchObject({
      kind: "failed",
      reasons: [{ kind: "blamed", label: "not-known" }],
    });
    expect(report.attribution?.base).toEqual({
      kind: "unknown",
      why: "nothing that is tested differs from the base commit 0123456789ab, so there is nothing to compare with",
    });
  });

  test("is a base like any other if something differs", async () => {
    const { report } = await runBesideBase({
      leaks: always([1], [1]),
      source: (known) => ({ ...known, isOwn: true }),
    });
    expect(report.outcome).toEqual({ kind: "passed" });
  });
});

describe("two models that were answered by one", () => {
  test("are not compared: the endpoint takes no notice of the name", async () => {
    const { report } = await runBesideBase({
      leaks: always([1], [1]),
      over: { model: "new" },
      baseOver: { model: "old" },
      repliesAs: "deployed",
    });
    expect(report.outcome).toMatchObject({ kind: "failed" });
    expect(report.attribution?.places.map(({ label }) => label)).toEqual([
      {
        kind: "not-known",
        why: {
          kind: "base-unknown",
          why: "new and old were asked for, but both sides were answered by deployed; give each its own endpoint",
        },
      },
    ]);
  });

  test("are compared if each answered", async () => {
    const { report } = await runBesideBase({
      leaks: always([1], [1]),
      over: { model: "new" },
      baseOver: { model: "old" },
    });
    expect(report.outcome).toEqual({ kind: "passed" });
  });
});
