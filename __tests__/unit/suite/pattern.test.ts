import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { matcherOf } from "../../../src/suite/pattern.ts";
import { type Dialect, problemOfPattern } from "../../../src/suite/pattern-problems.ts";
import { samples } from "../../support/seeds.ts";

const matches = (pattern: string, path: string, dialect: Dialect = "github"): boolean =>
  matcherOf(pattern, { dialect, dot: true })(path);

describe("a pattern, read as GitHub reads the path filters of workflows,", () => {
  // The first ones are those of GitHub's own manual.
  test.each([
    ["*", "README.md", true],
    ["*", "docs/file.txt", false],
    ["*.jsx?", "page.js", true],
    ["*.jsx?", "page.jsx", true],
    ["*.jsx?", "page.jsxx", false],
    ["**", "all/the/files.md", true],
    ["*.js", "js/index.js", false],
    ["**.js", "index.js", true],
    ["**.js", "src/js/app.js", true],
    ["docs/**", "docs/mona/octocat.txt", true],
    ["docs/**/*.md", "docs/README.md", true],
    ["docs/**/*.md", "docs/a/markdown/file.md", true],
    ["**/docs/**", "dir/docs/my-file.txt", true],
    ["**/README.md", "README.md", true],
    ["**/*src/**", "my-src/code/js/app.js", true],
    ["**/*-post.md", "path/their-post.md", true],
    ["**/migrate-*.sql", "db/migrate-v1.0.sql", true],
    ["v[12].[0-9]+.[0-9]+", "v1.10.1", true],
    ["v[12].[0-9]+.[0-9]+", "v3.10.1", false],
    ["prompts/[a-z]*.md", "prompts/assistant.md", true],
    ["prompts/[A-Z]*.md", "prompts/assistant.md", false],
    ["a+b", "aaab", true],
    ["a+b", "b", false],
    ["a.?b", "ab", true],
    ["a.+b", "axb", false],
    ["a😀?b", "ab", true],
    ["(x)+/*", "(x))/a", true],
    ["x?/a", "a", false],
    ["a**b", "a/x/b", true],
    ["a**", "a/x", true],
    ["docs/**", "docs", false],
    ["docs/**/x?", "docs", false],
    ["{prompts,policies}/*.{json,yml}", "policies/a.yml", true],
  ])("%s means %s: %s", (pattern, path, expected) => {
    expect(problemOfPattern(pattern, "github")).toBeUndefined();
    expect(matches(pattern, path)).toBe(expected);
  });

  test.each([
    ["/prompts/**", "begins with a slash; patterns start at the root of the repository, so write prompts/**"],
    ["/", "begins with a slash; patterns start at the root of the repository, so write **"],
    ['"prompts/**"', "is in quotes; write it without them"],
    ["!'prompts/**'", "is in quotes; write it without them"],
    ["- prompts/**", "is an item of a YAML list; write one pattern per line, without the dash"],
    ["prompts/** # ours", "has a comment; comments go outside the value"],
    [
      "prompts/v{1..3}/**",
      "has a range in braces, which path filters do not know; list the choices, such as {1,2,3}, or write [1-3]",
    ],
    ["prompts/@(a|b)/**", "has @(a|b), which path filters do not know; write {a,b} for either of two names"],
    ["!(a)/b", "has !(a), which path filters do not know; write {a,b} for either of two names"],
    ["+(a)/b", "has +(a), which path filters do not know; write {a,b} for either of two names"],
    ["{a,{b,c}}", "has braces within braces; write every choice in one pair, such as {a,b,c}"],
    ["{a,b", "has an unmatched brace; braces are for choices, such as {a,b}"],
    ["{a}", "has braces with a single choice; write it without them, or with several, such as {a,b}"],
    ["{a,b}".repeat(9), "stands for more than 500 others; write several patterns"],
    ["a?".repeat(9), "stands for more than 500 others; write several patterns"],
    ["a?**/b", "has a?**, in which the ? adds nothing to **; leave it out"],
    ["{a,}", "has a choice that is not a path; every choice must be a name"],
    ["{/a,b}", "has a choice that is not a path; every choice must be a name"],
    ["a\\*", "has a backslash; separate folders with /"],
    ["a/../b", "has .. in it; patterns start at the root of the repository"],
    ["a//b", "has an empty name or a single dot between slashes; write each folder once"],
    ["a/./b", "has an empty name or a single dot between slashes; write each folder once"],
    ["!", "is empty; write what to exclude after the !"],
    ["!!a", "begins with two !; one excludes files, none includes them"],
    ["! a", "has a space after the !; remove it"],
    ["a\u200bb", "has an invisible character; retype it"],
    ["a\u0007b", "has control characters"],
    ["a".repeat(501), "is longer than 500 characters"],
  ])("%j is refused", (pattern, problem) => {
    expect(problemOfPattern(pattern, "github")).toBe(problem);
  });

  test.each(["[a", "a]", "[]", "[!a]", "[^a]", "[...slug]", "[z-a]", "[a-Z]", "[a/b]", "[a-]"])(
    "%s is refused, as brackets contain letters and digits",
    (pattern) => {
      expect(problemOfPattern(pattern, "github")).toMatch(/^has .*brackets? /);
      expect(() => matches(pattern, "a")).toThrow(`The pattern "${pattern}" has `);
    },
  );

  test.each(["?a", "a/?", "*?", "a??", "+", "{a,b}+", "a+?"])(
    "%s is refused, as ? and + follow a character",
    (pattern) => {
      expect(problemOfPattern(pattern, "github")).toMatch(/^has a [?+] with no character before it/);
    },
  );
});

describe("a pattern, read as a shell reads it,", () => {
  test.each([
    ["a?.json", "ab.json", true],
    ["a?.json", "a😀.json", true],
    ["a?.json", "a.json", false],
    ["a+b", "a+b", true],
    ["a+b", "aab", false],
    ["/tmp/[0-9]/*.json", "/tmp/1/a.json", true],
  ])("%s means %s: %s", (pattern, path, expected) => {
    expect(problemOfPattern(pattern, "shell")).toBeUndefined();
    expect(matches(pattern, path, "shell")).toBe(expected);
  });

  test("skips names that begin with a dot, folder by folder", () => {
    const means = matcherOf("**/.x/*.json", { dialect: "shell", dot: false });
    expect([".x/a.json", "b/.x/a.json", ".x/.a.json", ".b/.x/a.json"].map(means)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

/** Another reading of the same language, by trying: slow, and short enough to be seen to be right. */
function reference(pattern: string, path: string, dialect: Dialect): boolean {
  const brace = /^([^{]*)\{([^}]*)\}(.*)$/su.exec(pattern);
  if (brace !== null) {
    const [, before = "", choices = "", after = ""] = brace;
    return choices.split(",").some((one) => reference(before + one + after, path, dialect));
  }
  const parts = pattern.replace(/^(?:\.\/+)+/, "").match(/\*\*+\/|\*+|(?:\[[^\]]*\]|.)/gsu) ?? [];
  const from = (part: number, rest: readonly string[]): boolean => {
    const [one, next] = [parts[part], parts[part + 1]];
    if (one === undefined) return rest.length === 0;
    const startsName = part === 0 || parts[part - 1]?.endsWith("/");
    if (/^\*\*+\/$/.test(one) && startsName && from(part + 1, rest)) return true;
    if (one.startsWith("*")) {
      const many = one.startsWith("**");
      const tail = one.endsWith("/") ? ["/"] : [];
      for (let end = 0; end <= rest.length; end++) {
        if (!many && rest.slice(0, end).includes("/")) break;
        const behind = rest.slice(end);
        if (tail.length === 0 ? from(part + 1, behind) : behind[0] === "/" && from(part + 1, behind.slice(1)))
          return true;
      }
      return false;
    }
    const fits = (char: string | undefined): boolean => {
      if (char === undefined) return false;
      if (dialect === "shell" && one === "?") return char !== "/";
      if (one.length > 1 && one.startsWith("["))
        return char !== "/" && new RegExp(`^${one}$`, "u").test(char);
      return char === one;
    };
    if (dialect === "shell" || (next !== "?" && next !== "+"))
      return fits(rest[0]) && from(part + 1, rest.slice(1));
    if (next === "?" && from(part + 2, rest)) return true;
    if (next === "?") return fits(rest[0]) && from(part + 2, rest.slice(1));
    for (let end = 1; end <= rest.length && fits(rest[end - 1]); end++)
      if (from(part + 2, rest.slice(end))) return true;
    return false;
  };
  return from(0, [...path]);
}

describe.each<Dialect>(["github", "shell"])("any pattern in the dialect %s", (dialect) => {
  const sign = fc.constantFrom(
    ...'ab01./*?+!@#()[]{},-|^$"\\',
    "**",
    "**/",
    "/**",
    "[a-b]",
    "{a,b}",
    "😀",
    "\n",
  );
  const pattern = fc.array(sign, { minLength: 1, maxLength: 9 }).map((signs) => signs.join(""));
  const name = fc
    .array(fc.constantFrom(...'ab01.+!@()[]{},-|^$"\\', "😀", "\n"), { minLength: 1, maxLength: 4 })
    .map((signs) => signs.join(""))
    .filter((one) => one !== "." && one !== "..");
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));

  test("is refused, or means what another reading of the language says [L42]", () => {
    let read = 0;
    fc.assert(
      fc.property(pattern, fc.array(path, { minLength: 5, maxLength: 5 }), (one, paths) => {
        if (one.startsWith("!") || problemOfPattern(one, dialect) !== undefined) return;
        read += 1;
        // A path that the pattern is likely to mean, too.
        const near = one
          .replace(/\*\*\/?/g, "a/")
          .replace(/[*?]/g, "b")
          .replace(/\[[^\]]*\]/g, "a");
        for (const each of [...paths, near, near.replace(/[+]/g, "")]) {
          if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(each)) continue;
          expect([each, matches(one, each, dialect)]).toEqual([each, reference(one, each, dialect)]);
        }
      }),
      { numRuns: samples(5_000), seed: 7 },
    );
    expect(read).toBeGreaterThan(samples(5_000) / 10);
  });
});

test("no pattern takes long to match", () => {
  const means = matcherOf("**/a+b?[0-9]+*{a,b}*/**", { dialect: "github", dot: true });
  const begunMs = performance.now();
  means(`${"a/".repeat(2_000)}${"a0".repeat(2_000)}`);
  expect(performance.now() - begunMs).toBeLessThan(2_000);
});
