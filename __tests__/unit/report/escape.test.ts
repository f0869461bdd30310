import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  block,
  cap,
  cell,
  html,
  inline,
  logLine,
  oneLine,
  prose,
  terminalLine,
  visible,
} from "../../../src/report/render/escape.ts";

const HOSTILE = [
  "@team please look",
  "&#64;team",
  "</details></pre><script>alert(1)</script>",
  "<!-- nessie -->",
  "<img src=https://evil.example/x.png>",
  "[click](javascript:alert(1)) ![x](http://evil.example)",
  "``` \n~~~\n# heading\n- [ ] task",
  "a | b | c\n--- | ---",
  "https://evil.example www.evil.example a@b.example",
  "#12 GH-12 owner/repo#1 :+1: $x$ **bold** _it_ `code`",
  "::error::pwned\n::add-mask::x\n##[group]y",
  "\u001b[31mred\u001b[0m \u0007 \u009b31m",
  "abc\u202Edcba\u202C zero\u200Bwidth soft\u00ADhyphen",
  "line\u2028separator\u2029paragraph",
  "lone \ud800 surrogate",
];

/** What a markdown parser takes for the text of the only code span in a line. */
function spanIn(markdown: string): string {
  const [, ticks = "", text = ""] = /^(`+)((?:.|\n)*?[^`])\1$/.exec(markdown) ?? [];
  expect(text.match(/`+/g) ?? []).not.toContain(ticks);
  const padded = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "";
  return padded ? text.slice(1, -1) : text;
}

const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));

describe("hostile text", () => {
  test.each(HOSTILE)("on a line of markdown is one code span: %j", (text) => {
    expect(spanIn(inline(text))).toBe(oneLine(text));
  });

  test("on a line of markdown is one code span, whatever back-ticks it contains", () => {
    const ticks = fc
      .array(fc.constantFrom("`", "``", " ", "a", "|", "\\"), { maxLength: 12 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(anyText, ticks), (text) => {
        expect(spanIn(inline(text, 10_000)).trim()).toBe(oneLine(text).trim());
        expect(cell(text, 10_000)).not.toMatch(/(?<!\\)\||[\r\n]/);
      }),
    );
  });

  test("in a block stays in its block", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = block(text);
        expect(shown.startsWith("<pre>") && shown.endsWith("</pre>")).toBe(true);
        expect(shown.slice(5, -6)).not.toMatch(/[<>@"'`]/);
        expect(shown.slice(5, -6).replace(/&#[0-9]+;/g, "")).not.toContain("&");
      }),
    );
  });

  test("on a terminal moves, colours and hides nothing [W3]", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(terminalLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test("in the log of a workflow is one line and no command [W1]", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(logLine(text)).not.toMatch(/[\r\n]|::|##\[/);
      }),
    );
  });

  test("in HTML is text", () => {
    expect(html(`<a href="x" title='y'>&`)).toBe("&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;");
  });
});

describe("an invisible character", () => {
  test("is shown by its number", () => {
    expect(visible("a\u202Eb\u200Bc\u0000d\u{E0041}")).toBe("a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+E0041⟩");
  });

  test("but line breaks and tabs stay in blocks", () => {
    expect(visible("a\r\nb\tc")).toBe("a\nb\tc");
  });
});

test("long text is capped and says how much is missing, without cutting a character in two", () => {
  expect(cap("🙂🙂🙂", 2)).toBe("🙂🙂… (1 more characters)");
  expect(cap("🙂🙂", 2)).toBe("🙂🙂");
});

test("keywords are set in bold, the longest first, hostile ones included", () => {
  expect(block("It is <x> and ab.", { marked: ["a", "ab", "<x>"] })).toBe(
    "<pre>It is <b>&#60;x&#62;</b> <b>a</b>nd <b>ab</b>.</pre>",
  );
});

test("long lines of a block are broken at spaces, so that readers need not scroll; words are not", () => {
  const words = Array.from({ length: 40 }, () => "seven77").join(" ");
  const lines = block(words).slice(5, -6).split("\n");
  expect(lines.every((line) => line.length <= 110)).toBe(true);
  expect(lines.join(" ")).toBe(words);
  expect(block("x".repeat(300))).toBe(`<pre>${"x".repeat(300)}</pre>`);
});

describe("a sentence of our own", () => {
  test.each([
    ["The deadline of 30 minutes was reached.", "The deadline of 30 minutes was reached."],
    ["The endpoint refused the key (401): no @team", "The endpoint refused the key (401): `no @team`"],
    ["It failed: twice: www.evil.example", "It failed: `twice: www.evil.example`"],
  ])("is prose up to what somebody else said: %s", (text, shown) => {
    expect(prose(text)).toBe(shown);
  });

  test.each([
    ...HOSTILE,
    "See www.evil.example",
    "As in GH-12",
    "Of deadbeef1",
    "Fine :tada: fine",
    "- item",
  ])("is code as a whole if it would be more than prose: %j", (text) => {
    expect(prose(text)).toBe(inline(text));
  });

  test("never has a mark outside code, whatever follows the colon", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = prose(`It failed: -${text}`, 10_000);
        expect(shown.startsWith("It failed: `")).toBe(true);
        expect(spanIn(shown.slice("It failed: ".length))).toBe(oneLine(`-${text}`));
      }),
    );
  });
});
