import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { filesIn } from "../support/manuals.ts";
import { projectFile } from "../support/project-file.ts";

const PAGES = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "AGENTS.md", "CHANGELOG.md", "data/README.md"],
  ...filesIn("docs", ".md"),
  ...filesIn("docs/adr", ".md"),
];

const textOf = (page: string): string => readFileSync(projectFile(page), "utf8");

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

/** What a link from a page leads to nowhere for; undefined if it leads somewhere. */
function brokenBy(page: string, link: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(projectFile(target))) return `${page}: ${link} is no file`;
  const leads = anchor === undefined || !target.endsWith(".md") || anchorsOf(target).includes(anchor);
  return leads ? undefined : `${page}: ${link} is no heading`;
}

test("every link between the pages leads to a file, and to a heading in it", () => {
  const links = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => ({ page, link })),
  ).filter(({ link }) => !/^[a-z]+:/.test(link));
  expect(links.length).toBeGreaterThan(100);
  expect(links.flatMap(({ page, link }) => brokenBy(page, link) ?? [])).toEqual([]);
});
