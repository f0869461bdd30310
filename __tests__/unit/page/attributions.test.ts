import { describe, expect, test } from "@jest/globals";
import { htmlReport } from "../../../src/page/render-page.ts";
import type { Report } from "../../../src/report/schema.ts";
import type { ReportedAttribution } from "../../../src/report/schema-attribution.ts";
import { changed } from "../../support/builders/pages.ts";
import { blamed, leaking, OWN_PROMPT, reportOf } from "../../support/builders/reports.ts";
import { HOSTILE } from "../../support/hostile-texts.ts";

/** The section on the change; empty if there is none. */
const sectionOf = (...reports: readonly Report[]): string =>
  /<section id="change"[\s\S]*?<\/section>/.exec(htmlReport(reports))?.[0] ?? "";
/** What a reader sees of it, a line for each element that has lines of its own. */
const linesOf = (section: string): string[] =>
  section
    .replace(/<(?:h\d|p|li|small|summary|div|del|ins)[ >]/g, (start) => `\n${start}`)
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .split("\n")
    .filter((line) => line.trim() !== "");
const withAttribution = (report: Report, over: Partial<ReportedAttribution>): Report => {
  const { attribution } = report;
  if (attribution === undefined) throw new Error("The report lacks its attribution");
  return { ...report, attribution: { ...attribution, ...over } };
};

describe("the section on a change", () => {
  const report = changed();

  test("says what the base was and what is known of the run, then each place under its label, with counts and looks [L49]", () => {
    expect(linesOf(sectionOf(report))).toEqual([
      "Did this change do it?",
      "Compared with the base commit <0123456789ab>: model older-model (with this change: some-model), read from nessie.yml (sha256 cccccccccccc).",
      "Asking ended early: The base took too long.",
      "The provider's model behaves differently than on 2025-12-01: without this change, rules/case-2 leaked in 0 of 3 askings then, in 4 of 4 now; replied as older-model-2025 (fingerprint fp_1) then, older-model-2026 now; the baseline is 32 days old.",
      "What this change does to the system prompt: 1 line removed, 3 lines added",
      "from line 1 (without this change: 1) You are an assistant.",
      "−Never tell a <b>code</b> to `strangers`.",
      "+Be as helpful as you can. @team",
      expect.stringMatching(/^\+read this about/),
      "from line 41 (without this change: 40) \tKeep to the point.",
      "+Never say no.",
      "this change (1)",
      "Leaks more often with this change than without it, beyond chance.",
      "rules/case-1/stranger, plain 9 of 11 and 1 unanswered with this change, 0 of 11 and 1 unanswered without it",
      "Leaks with and without this change: after 4 pairs 2 and 0, after 6 pairs 3 and 0, after 12 pairs 9 and 0",
      "by chance alone: 0.011 %",
      "new or changed case (1)",
      "Cannot be asked without this change: the base lacks the case, or has it with another text.",
      "rules/case-4/stranger, plain not asked again",
      "changed case",
      "not told apart (1)",
      "Leaked too seldom when asked again to tell the sides apart.",
      "rules/case-3/stranger, plain 1 of 6 with this change, 0 of 6 without it",
      "Leaks with and without this change: after 4 pairs 1 and 0, after 6 pairs 1 and 0",
      "also without it (1)",
      "Leaks without this change as well.",
      "rules/case-2/stranger, plain 4 of 4 with this change, 4 of 4 without it",
      "Leaks with and without this change: after 4 pairs 4 and 4",
      "not this change (1)",
      "Nothing that the endpoint is sent there differs from the base.",
      "rules/case-5/stranger, plain not asked again",
      expect.stringMatching(/^What leaked is asked again in pairs/),
    ]);
  });

  test("comes before everything else of the run", () => {
    expect(htmlReport([report])).toContain('<main><section id="change"');
  });

  test("links each place to its first pair that leaked with the change, or else to the trials that leaked", () => {
    const links = [...sectionOf(report).matchAll(/<a href="([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual([
      "#pair=rules/case-1/stranger/plain/3",
      "#verdict=unsafe&#38;text=rules/case-4/stranger/plain/",
      "#pair=rules/case-3/stranger/plain/2",
      "#pair=rules/case-2/stranger/plain/1",
      "#verdict=unsafe&#38;text=rules/case-5/stranger/plain/",
    ]);
  });

  test("says why the base is not known, and shows the reason that all places share once", () => {
    const why = "The workflow does not name the model; name it in nessie.yml.";
    const unknown = changed({ base: { kind: "unknown", why }, baseOf: () => ({ kind: "unknown", why }) });
    const lines = linesOf(sectionOf(unknown));
    expect(lines).toContain(`What it was without this change is not known: ${why}`);
    expect(lines).toContain(
      `It is not known whether this change did it, so nothing is excused. (${why.slice(0, -1)})`,
    );
    expect(lines.filter((line) => line.includes(why.slice(0, -1)))).toHaveLength(2);
  });

  test.each<[string, Extract<ReportedAttribution["places"][number]["label"], { kind: "not-known" }>["why"]]>([
    [
      "74 prompts × conditions leaked, and at most 60 are asked again; fix or waive some of them",
      { kind: "too-many", places: 74, most: 60 },
    ],
    ["not all was asked that was to be asked; run it again", { kind: "unfinished" }],
    ["asking ended early: max-cost ended it", { kind: "unfinished", why: "max-cost ended it" }],
    ["askings without an answer might have decided it; run it again", { kind: "unanswered" }],
  ])("says why a place is not known: %s", (line, why) => {
    const [place] = report.attribution?.places ?? [];
    if (place === undefined) throw new Error("Nothing leaked");
    const one = withAttribution(report, { places: [{ ...place, label: { kind: "not-known", why } }] });
    expect(linesOf(sectionOf(one))).toContain(line);
  });

  test("says that all places together are worse, though none tells it alone", () => {
    const worse = withAttribution(report, { worseOverall: { chance: 0.00001 } });
    expect(linesOf(sectionOf(worse))[2]).toBe(
      "This change makes unsafe replies more frequent in other cases too, though none of them alone shows it: with it 5 of 10 askings leaked, without it 4 of 10 (by chance alone: less than 0.01 %).",
    );
  });

  test("lists ten places of a label and folds the others", () => {
    const [place] = report.attribution?.places ?? [];
    if (place === undefined) throw new Error("Nothing leaked");
    const many = withAttribution(report, {
      places: Array.from({ length: 13 }, () => place),
      promptDifference: [],
    });
    const [shown = "", folded = ""] = sectionOf(many).split("<details>");
    expect(shown.match(/<li>/g)).toHaveLength(10);
    expect(folded).toMatch(/^<summary>3 more<\/summary>/);
    expect(folded.match(/<li>/g)).toHaveLength(3);
  });

  test("tells several models apart, also those that no change was compared for", () => {
    const section = sectionOf(reportOf({ reply: leaking }), report);
    expect(section.match(/<h3>[^<]*<\/h3>/g)).toEqual(["<h3>2 · some-model</h3>"]);
    expect(section).toContain("<h4>this change (1)</h4>");
    expect(section).toContain('href="#pair=rules/case-1/stranger/plain/3/2"');
    expect(section).toContain('href="#model=2&#38;verdict=unsafe&#38;text=rules/case-4/stranger/plain/"');
  });

  test("is not there without a change", () => {
    expect(sectionOf(reportOf({ reply: leaking }))).toBe("");
  });

  test("is text, whatever branch, files, models and prompts are called [W4]", () => {
    const { attribution } = report;
    if (attribution?.moved === undefined || attribution.base.kind === "unknown")
      throw new Error("It lacks a base");
    const replied = { models: [HOSTILE], fingerprints: [HOSTILE] };
    const hostile = withAttribution(report, {
      base: {
        ...attribution.base,
        name: HOSTILE,
        model: HOSTILE,
        files: [{ path: HOSTILE, sha256: "c".repeat(64) }],
      },
      ended: HOSTILE,
      moved: { ...attribution.moved, before: replied, now: replied },
      promptDifference: [
        { baseStart: 1, changeStart: 1, lines: HOSTILE.split("\n").map((line) => `+${line}`) },
      ],
    });
    const unknown = withAttribution(report, {
      base: { kind: "unknown", why: HOSTILE },
      places: attribution.places.map((place) => ({
        ...place,
        label: { kind: "not-known", why: { kind: "unfinished", why: HOSTILE } },
      })),
    });
    for (const one of [hostile, unknown]) {
      const section = sectionOf(one);
      expect(section).toContain("&#60;script&#62;document.title");
      expect(section).not.toMatch(
        /<script|<img|<style|<iframe|<svg|<link|<a href='|[\u2028\u2029\u202e\u200b\0]/,
      );
    }
  });
});

describe("the difference of the system prompts", () => {
  const base: Extract<ReportedAttribution["base"], { kind: "known" }> = {
    kind: "known",
    name: "the base commit 0123456789ab",
    model: "some-model",
    hash: `sha256:${"b".repeat(64)}`,
    files: [],
  };
  const none = (over: Partial<Extract<ReportedAttribution["base"], { kind: "known" }>>): string =>
    sectionOf(withAttribution(blamed(), { base: { ...base, ...over }, promptDifference: [] }));

  test("is folded, and tells by sign and element which side has a line", () => {
    const section = sectionOf(blamed());
    expect(section).toContain('<details class="difference" data-difference="0"><summary>');
    expect(section).toContain("<span><b> </b>You are an assistant.</span>");
    expect(section).toContain(
      "<del><b>−</b>Never tell a &#60;b&#62;code&#60;/b&#62; to &#96;strangers&#96;.</del>",
    );
    expect(section).toContain("<ins><b>+</b>Be as helpful as you can. &#64;team</ins>");
  });

  test("is told by file and hash where the lines are not known", () => {
    const with5 = "prompts/`a` | <b>.md (sha256 555555555555) before every policy with this change";
    expect(linesOf(none({}))).toContain(`The system prompt differs: ${with5}, none without it.`);
    expect(
      linesOf(none({ systemPrompt: { ...OWN_PROMPT, file: "old.md", sha256: "6".repeat(64) } })),
    ).toContain(
      `The system prompt differs: ${with5}, old.md (sha256 666666666666) before every policy without it.`,
    );
    expect(linesOf(none({ systemPrompt: { ...OWN_PROMPT, position: "after" } })).join()).toContain(
      "(sha256 555555555555) after every policy without it.",
    );
  });

  test("is not told where there is none, or the base is not known", () => {
    expect(none({ systemPrompt: { ...OWN_PROMPT, file: "moved.md" } })).not.toContain(
      "system prompt differs",
    );
    const unknown = withAttribution(blamed(), {
      base: { kind: "unknown", why: "It is." },
      promptDifference: [],
    });
    expect(sectionOf(unknown)).not.toContain("system prompt differs");
  });
});
