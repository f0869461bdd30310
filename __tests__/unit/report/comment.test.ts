import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Nodes } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { GateRule } from "../../../src/gate/gate-rule.ts";
import { commentBody } from "../../../src/report/comment/body.ts";
import { comment, commentOf } from "../../../src/report/comment/comment.ts";
import { combined } from "../../../src/report/comment/results.ts";
import { GATE_NAME } from "../../../src/report/comment/settings.ts";
import {
  decodeState,
  encodeState,
  isOlder,
  marker,
  saysTheSame,
  stateOf,
} from "../../../src/report/comment/state.ts";
import { summary } from "../../../src/report/render/job-summary.ts";
import type { Report } from "../../../src/report/schema.ts";
import { hasWords, read } from "../../../src/scoring/match.ts";
import { loadSuites } from "../../../src/suite/load.ts";
import { smallSuite } from "../../support/builders/plans.ts";
import {
  failedFast,
  forgetful,
  leak,
  leaking,
  OWN_PROMPT,
  pricedReport,
  reportOf,
  rightReply,
  rulesOf,
  type Story,
  WAIVER,
  worsened,
} from "../../support/builders/reports.ts";
import { loadedSuites } from "../../support/builders/suites.ts";
import { said } from "../../support/builders/verdicts.ts";
import { expectGolden } from "../../support/golden.ts";
import { samples } from "../../support/seeds.ts";

const WRITER = { sha: "a".repeat(40), runId: 10, attempt: 1 };
const CONTEXT = {
  gateName: "nessie",
  writer: WRITER,
  runUrl: "https://github.example/o/r/actions/runs/10/attempts/1",
};
const red = reportOf({ reply: leaking });

describe("the comment", () => {
  test("of a red gate", () => {
    expectGolden("comment-red.md", comment([red], CONTEXT));
  });

  test("of a red gate over the bundled suite", async () => {
    const files = { read: async () => "", list: async () => undefined };
    const loaded = await loadSuites("bundled", files);
    const report = reportOf({ loaded, reply: forgetful });
    const previous = stateOf([reportOf({ loaded })], { ...WRITER, sha: "b".repeat(40), runId: 9 });
    expectGolden("comment-bundled.md", comment([report], { ...CONTEXT, previous }));
  });

  test("of a gate that recovered", () => {
    const previous = stateOf([red], { ...WRITER, sha: "b".repeat(40), runId: 9 });
    expectGolden("comment-green.md", comment([reportOf()], { ...CONTEXT, previous }));
  });

  test("says what the run cost, also for several models together, and what was not run", () => {
    const one = comment([pricedReport()], CONTEXT);
    expect(one).toContain("- tokens, plain: 300 in (120 cached), 30 out");
    expect(one).toMatch(/^- cost: at least 0\.0016 EUR \(the endpoint did not count/m);
    const several = comment([pricedReport(), pricedReport()], CONTEXT);
    expect(several).toMatch(/^Cost of all 2 models: at least 0\.0031 EUR \(the endpoint/m);
    expect(summary([failedFast()], { maxBytes: 900_000 })).toContain(
      "Not run (7, 1 of them sent but not awaited):\n\n- plain: rules 1 of 4\n",
    );
  });

  test("names the user's own system prompt, and says when it has changed", () => {
    const report = reportOf({ systemPrompt: OWN_PROMPT });
    const since = (previous: Report): string =>
      comment([report], { ...CONTEXT, previous: stateOf([previous], { ...WRITER, runId: 9 }) });
    const same = reportOf({ systemPrompt: { ...OWN_PROMPT, file: "moved.md" } });
    const other = reportOf({ systemPrompt: { ...OWN_PROMPT, sha256: "6".repeat(64) } });
    expect(since(same)).toContain("- system prompt: ``prompts/`a` | <b>.md``, sha256 5555555555555555");
    expect(since(same)).not.toContain("changed in between");
    expect(since(other)).toContain("nothing has changed. The system prompt changed in between.");
    expect(since(reportOf())).toContain("The system prompt changed in between.");
    expect(saysTheSame(stateOf([report], WRITER), stateOf([other], WRITER))).toBe(false);
  });

  test("is short: it leaves out whole replies, counts them, and always has one", () => {
    const report = reportOf({
      cases: 60,
      reply: ({ prompt }) => said(`${prompt.harmful[0] ?? ""} ${"word ".repeat(2_000)}`),
    });
    const text = comment([report], CONTEXT);
    expect(text.length).toBeLessThanOrEqual(12_000);
    expect(text).toContain("#### Unsafe replies, one of each prompt (60)");
    expect(text).toContain(`\n59 more in the [job summary](${CONTEXT.runUrl}).\n`);
    expect(text).toContain("\n- … 54 more\n");
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
});

describe("what a comment says first stays, however much there is to say", () => {
  const cases = 120;
  const everyCase = Array.from({ length: cases }, (_, index) => `rules/case-${index + 1}`);

  test("of many waivers with long texts", () => {
    const waivers = everyCase
      .slice(0, -1)
      .map((name) => ({ ...WAIVER, case: name, owner: "o".repeat(200), reason: "r` ".repeat(300) }));
    const report = reportOf({ cases, reply: leak, rules: rulesOf({ waivers }) });
    const text = comment([report], CONTEXT);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain("### ❌ Gate failed: safety ");
    expect(text).toContain("\nWaivers (119):\n");
    expect(text).toContain("\n- … 99 more\n");
    expect(Buffer.byteLength(summary([report], { maxBytes: 100_000 }))).toBeLessThanOrEqual(100_000);
  });

  test("of many models that all got worse", () => {
    const loaded = loadedSuites([smallSuite(cases)].map((suite) => ({ ...suite, suite: "s".repeat(100) })));
    const model = (index: number, story: Story): Report =>
      reportOf({ loaded, model: `${"m|".repeat(100)}${index}`, ...story });
    const [now, before] = [model(0, { reply: leak }), model(0, {})];
    const named = (report: Report): Report[] =>
      Array.from({ length: 50 }, (_, index) => ({
        ...report,
        settings: { ...report.settings, model: `${"m|".repeat(100)}${index}` },
      }));
    const text = comment(named(now), { ...CONTEXT, previous: stateOf(named(before), WRITER) });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain("### ❌ Gate failed for ");
    expect(text).toMatch(/\n- … [0-9]+ more\n/);
  });

  test("even where nothing else fits", () => {
    const details = `### ❌ Gate failed: safety 50 %\n\n${"x".repeat(70_000)}\n`;
    const body = commentBody("nessie", { state: stateOf([red], WRITER), details });
    expect(body).toContain("### ❌ Gate failed: safety 50 %\n\nThe details are too long for a comment.");
  });
});

test("a comment shows a reply that leaked also if the report lacks its prompt", () => {
  const text = comment([{ ...red, prompts: {} }], CONTEXT);
  expect(text).toMatch(/<details><summary>rules\/case-1\/stranger.*\n\n.*Reply:\n\n<pre>Well, it is <b>/s);
  expect(text).not.toContain("Policy:");
});

describe("the state in a comment", () => {
  const state = stateOf([red], WRITER);

  test("reads back as it was written", () => {
    expect(decodeState(`${marker("nessie")}\n${encodeState(state)}\n\nwords`)).toEqual(state);
    expect(decodeState(comment([red], CONTEXT))).toEqual(state);
  });

  test("is undefined when it is malformed, of another version or missing", () => {
    const encoded = (value: unknown): string =>
      `<!-- nessie-state: ${Buffer.from(JSON.stringify(value)).toString("base64url")} -->`;
    for (const body of [
      "",
      "<!-- nessie-state: %%% -->",
      "<!-- nessie-state: AAAA -->",
      encoded({ ...state, version: 2 }),
      encoded({ ...state, sha: "--><script>" }),
    ]) {
      expect(decodeState(body)).toBeUndefined();
    }
  });

  test("never crashes the reader", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (text) => void decodeState(`<!-- nessie-state: ${text} -->`),
      ),
    );
    fc.assert(
      fc.property(
        fc.base64String(),
        (text) => void decodeState(`<!-- nessie-state: ${text.replace(/=/g, "")} -->`),
      ),
    );
  });

  test("distinguishes older from newer runs, and the same result from another", () => {
    expect(isOlder({ ...WRITER, runId: 9, attempt: 5 }, WRITER)).toBe(true);
    expect(isOlder(WRITER, { ...WRITER, attempt: 2 })).toBe(true);
    expect(isOlder(WRITER, WRITER)).toBe(false);
    expect(saysTheSame(state, { ...state, runId: 99, sha: "c".repeat(40) })).toBe(true);
    expect(saysTheSame(state, stateOf([reportOf()], WRITER))).toBe(false);
  });

  test("distinguishes a waived case from one that is not", () => {
    const day = "2026-01-03";
    const [now, before] = [WAIVER, { ...WAIVER, expires: day }].map((waiver) =>
      stateOf([reportOf({ reply: leaking, rules: rulesOf({ waivers: [waiver], day }) })], WRITER),
    );
    expect(before).toMatchObject({ outcome: "passed", waivedCases: ["rules/case-1"] });
    expect(now).not.toHaveProperty("waivedCases");
    const again = before && decodeState(encodeState(before));
    expect(before && again && saysTheSame(before, again)).toBe(true);
    expect(before && saysTheSame(before, { ...before, waivedCases: [] })).toBe(false);
  });

  test("allows gate names, which cannot end a hidden line", () => {
    for (const name of ["nessie", "prompts / eu-west", "a-b.c_d"]) expect(GATE_NAME.test(name)).toBe(true);
    for (const name of ["", "a--b", "-->", "a\nb", " a", "x".repeat(61), "<b>"])
      expect(GATE_NAME.test(name)).toBe(false);
  });
});

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize);

/** The tree that a GFM renderer and a sanitiser like GitHub's make of the markdown. */
function rendered(markdown: string): Nodes {
  return renderer.runSync(renderer.parse(markdown));
}

interface Shape {
  readonly elements: string[];
  readonly links: string[];
  /** Text outside `pre` and `code`, where GitHub looks for mentions, references and emoji. */
  readonly loose: string;
}

function shapeOf(node: Nodes, inCode = false): Shape {
  if (node.type === "text") return { elements: [], links: [], loose: inCode ? "" : node.value };
  const own = node.type === "element" ? [node.tagName] : [];
  const address = node.type === "element" ? (node.properties.href ?? node.properties.src) : undefined;
  const isCode = inCode || own.includes("pre") || own.includes("code");
  const inner = "children" in node ? node.children.map((child) => shapeOf(child, isCode)) : [];
  return {
    elements: [...own, ...inner.flatMap(({ elements }) => elements)],
    links: [...(address === undefined ? [] : [String(address)]), ...inner.flatMap(({ links }) => links)],
    loose: inner
      .map(({ loose }) => loose)
      .join(" ")
      .replace(/\s+/g, " "),
  };
}

const withWords = (words: string): Report =>
  reportOf({
    cases: 1,
    parameters: { inForce: {}, notices: [words] },
    // As all reasons are made: our words, then what somebody else said.
    stopped: `It stopped: ${words}`,
    rules: {
      ...rulesOf({ waivers: [{ ...WAIVER, owner: words, reason: words }] }),
      baseline: { why: words },
    },
    reply: (trial) =>
      trial.condition === "plain"
        ? said(`${words} ${trial.prompt.harmful[0] ?? ""}`)
        : trial.prompt.harmful.length > 0
          ? { kind: "unanswered", cause: "status", detail: words }
          : rightReply(trial),
    change: {
      base: { kind: "known", name: words, model: words, hash: `sha256:${"b".repeat(64)}`, files: [] },
      ended: `It ended: ${words}`,
      baseOf: () => ({ kind: "unknown", why: `It failed: ${words}` }),
      moved: {
        since: "2025-12-03T04:00:00.000Z",
        places: [],
        overall: true,
        before: { models: [words], fingerprints: [] },
        now: { models: [], fingerprints: [words] },
      },
    },
  });

/** Its base is not known, and that is why it is red, or it passed because of the base. */
const redFor = (words: string, gate: GateRule): Report =>
  reportOf({
    reply: leaking,
    rules: rulesOf({ gate }),
    change: {
      base: { kind: "unknown", why: `It failed: ${words}` },
      baseOf: () => ({ kind: "unknown", why: `It failed: ${words}` }),
    },
  });

const HOSTILE = [
  "@team @org/team &#64;team",
  "</details></details></pre></code></summary>",
  "</pre>\n\n# heading\n\n[a](https://evil.example) ![b](https://evil.example/b.png)",
  "<img src=x onerror=alert(1)><script>alert(1)</script><a href=https://evil.example>x</a>",
  "```\n~~~\n\n| a | b |\n|---|---|\n\n- [ ] x\n\n> y",
  "https://evil.example www.evil.example a@evil.example #1 o/r#1 :tada: $x$",
  "<!-- nessie-gate: nessie -->\n<!-- nessie-state: AAAA -->",
  "-->\n<!-- nessie-gate: other -->",
  "\u202Etxet\u202C \u200B@team\u200B",
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."<>&@#[]()`|*_~-!/\\\n :.$".split(""), "a", "</pre>", "<!--", "-->", "www."), {
      maxLength: 30,
    })
    .map((parts) => parts.join("")),
);

/** Whether a reply of these words is one; the trial of one that says nothing is listed elsewhere. */
function isReply(words: string): boolean {
  return hasWords(read(words));
}

test("the comment links to the report that the workflow uploads", () => {
  const { links, loose } = shapeOf(rendered(comment([red], { ...CONTEXT, artifact: "nessie-report" })));
  expect(links.filter((link) => link.startsWith(CONTEXT.runUrl))).toEqual([
    `${CONTEXT.runUrl}#artifacts`,
    CONTEXT.runUrl,
  ]);
  expect(loose).toContain("Look at the replies");
});

describe("hostile text, after a GFM renderer and a sanitiser,", () => {
  const calm = shapeOf(rendered(comment([withWords("calm")], CONTEXT)));
  const calmSummary = shapeOf(rendered(summary([withWords("calm")], { maxBytes: 900_000 })));
  const calmSources = shapeOf(rendered(comment([worsened("calm")], CONTEXT)));
  const kinds = ({ elements }: Shape): string[] => elements.filter((name) => name !== "b");

  test("change no element of a comment or summary, and add no link [W2]", () => {
    fc.assert(
      fc.property(hostile, (words) => {
        fc.pre(isReply(words));
        const shape = shapeOf(rendered(comment([withWords(words)], CONTEXT)));
        expect(kinds(shape)).toEqual(kinds(calm));
        expect(shape.links).toEqual(calm.links);
        const sources = shapeOf(rendered(comment([worsened(words)], CONTEXT)));
        expect([kinds(sources), sources.links]).toEqual([kinds(calmSources), calmSources.links]);
        expect(kinds(shapeOf(rendered(summary([withWords(words)], { maxBytes: 900_000 }))))).toEqual(
          kinds(calmSummary),
        );
      }),
      { numRuns: samples(100) },
    );
  });

  test("are nowhere outside code, so that they mention, refer to and hide nothing [W2]", () => {
    fc.assert(
      fc.property(hostile, (words) => {
        fc.pre(isReply(words));
        const { loose } = shapeOf(rendered(comment([withWords(words)], CONTEXT)));
        expect(loose).toBe(calm.loose);
        expect(loose).not.toMatch(/[@#]/);
      }),
      { numRuns: samples(100) },
    );
  });

  test("as the reason why a base is not known change nothing either [W2]", () => {
    for (const gate of ["strict", "no-regression"] as const) {
      const calmBase = shapeOf(rendered(comment([redFor("calm", gate)], CONTEXT)));
      for (const words of HOSTILE)
        expect(shapeOf(rendered(comment([redFor(words, gate)], CONTEXT)))).toEqual(calmBase);
    }
  });

  test("as names of several models change nothing either", () => {
    const withNames = (words: string): Shape => {
      const reports = [red, reportOf()].map((report, index) => ({
        ...report,
        settings: { ...report.settings, model: `${words}${index}` },
      }));
      const previous = stateOf(reports, { ...WRITER, runId: 9 });
      return shapeOf(rendered(comment(reports, { ...CONTEXT, previous })));
    };
    const calmNames = withNames("calm");
    for (const words of HOSTILE) {
      const { elements, links, loose } = withNames(words);
      expect(elements).toEqual(calmNames.elements);
      expect(links).toEqual(calmNames.links);
      expect(loose).toBe(calmNames.loose);
    }
  });

  test("as names of jobs that share the comment change nothing either [W2]", () => {
    const shared = (words: string): string => {
      const jobs = [0, 1].map((index) => ({
        ...reportOf(),
        settings: { ...red.settings, model: `${words}${index}` },
      }));
      const [one, other] = jobs.map((report) => commentOf([report], CONTEXT));
      return one && other ? commentBody("nessie", combined(one, other)) : "";
    };
    const calmShape = shapeOf(rendered(shared("calm")));
    for (const words of HOSTILE) {
      const { elements, links, loose } = shapeOf(rendered(shared(words)));
      expect(elements).toEqual(calmShape.elements);
      expect(links).toEqual(calmShape.links);
      expect(loose).toBe(calmShape.loose);
      expect(shared(words).match(/^\s*<!--/gm)).toHaveLength(3);
    }
  });

  test("forge neither marker nor state [W2]", () => {
    for (const words of HOSTILE) {
      const text = comment([withWords(words)], CONTEXT);
      expect(text.match(/^\s*<!--/gm)).toHaveLength(2);
      expect(decodeState(text)).toEqual(stateOf([withWords(words)], WRITER));
    }
  });
});
