import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { costOfRuns } from "../../scripts/manual/cost-table.ts";
import { NAMING_TEXTS, nameIn, withOwner, withOwnName } from "../../scripts/manual/own-name.ts";
import { count } from "../../src/report/render/numbers.ts";
import { REPOSITORY } from "../../src/version.ts";
import { projectFile } from "../support/project-file.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const textOf = (name: string): string => readFileSync(projectFile(name), "utf8");
const README = textOf("README.md");

/** The words that are read: no code, tables, pictures or addresses. */
function wordsOf(text: string): string[] {
  const prose = text
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/<[^>]*>/g, "")
    .replace(/^\|.*$/gm, "")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\]\([^)]*\)/g, "]");
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

describe("the README", () => {
  test("has less than 1,300 words besides tables and code", () => {
    expect(
      wordsOf("# One\n\n```sh\nno no\n```\n| no |\n[two three](no.md) ![no](no.png) – <!-- no -->"),
    ).toEqual(["One", "[two", "three]"]);
    expect(wordsOf(README).length).toBeGreaterThan(300);
    expect(wordsOf(README).length).toBeLessThan(1_300);
  });

  test("says what it is in two sentences, then shows the comment, then lists every section in order", () => {
    const [top = ""] = README.split("\n## ");
    const [pitch = ""] = top.split("\n\n").filter((part) => /^[A-Z]/.test(part));
    expect(pitch.match(/[.!?](?=\s|$)/g)).toHaveLength(2);
    expect(top.indexOf("(docs/comment.png)")).toBeGreaterThan(top.indexOf(pitch));
    const contents = [...top.matchAll(/\[([^\]]+)\]\(#[^)]+\)/g)].map(([, title]) => title);
    const headings = [...README.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(contents).toEqual(headings);
    expect(top.indexOf("](#")).toBeGreaterThan(top.indexOf("(docs/comment.png)"));
  });

  test("has badges of this repository's workflows only", () => {
    const [top = ""] = README.split("\n## ");
    const badges = [...top.matchAll(/\[!\[([\w-]+)\]\((\S+)\)\]\((\S+)\)/g)];
    expect(badges.length).toBeGreaterThan(2);
    for (const [, name, picture, link] of badges) {
      const address = `https://github.com/${REPOSITORY}/actions/workflows/${name}.yml`;
      expect([picture, link]).toEqual([`${address}/badge.svg?branch=main`, address]);
      const file = projectFile(".github", "workflows", `${name}.yml`);
      expect(existsSync(file)).toBe(true);
      // Otherwise there would be nothing to show of main.
      expect(readFileSync(file, "utf8")).toMatch(/^ {2}(?:push:\n {4}branches: \[main\]|schedule:)$/m);
    }
  });

  test.each([3, 1])("has the figures that a dry run of %d tells", async (runs) => {
    const args = ["run", "--dry-run", "--json", "--model", "m", "--config", "none", "--runs", String(runs)];
    const { stdout, stderr } = await runCli(args, { cwd: workspace() });
    const cost = await costOfRuns(runs);
    const { requests, inputTokens, repeats } = cost;
    expect(JSON.parse(stdout)).toMatchObject({ models: [{ requests, inputTokens }] });
    expect(stderr).toContain(`at most ${count(repeats)} more requests`);
    expect(README).toMatch(new RegExp(`^\\| requests \\|.* ${requests} \\|`, "m"));
    expect(cost.cachedTokens).toBeLessThan(inputTokens);
  });
});

describe("the repository's name", () => {
  test.each(NAMING_TEXTS)("is everywhere in %s that of package.json", (file) => {
    expect(withOwnName(textOf(file), nameIn(README))).toBe(textOf(file));
  });

  test("is that of the owner in CODEOWNERS, and of the README", () => {
    const text = textOf(".github/CODEOWNERS");
    expect(withOwner(text)).toBe(text);
    expect(text).toMatch(/^\* @[\w-]+/m);
    expect(nameIn(README)).toBe(REPOSITORY);
  });
});
