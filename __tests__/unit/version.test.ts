import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import { GATE_ACTION, manualUrl, REPOSITORY, repositoryOnGitHub, VERSION } from "../../src/version.ts";
import { projectFile } from "../support/project-file.ts";

const manifest = z
  .object({ version: z.string(), repository: z.object({ url: z.string() }) })
  .parse(JSON.parse(readFileSync(projectFile("package.json"), "utf8")));

test("version and repository are those of package.json", () => {
  expect(VERSION).toBe(manifest.version);
  expect(manifest.repository.url).toBe(`git+https://github.com/${REPOSITORY}.git`);
  expect(GATE_ACTION).toBe(`${REPOSITORY}@v${/^\d+/.exec(VERSION)}`);
});

test.each([
  [undefined, "OWNER/nessie-action"],
  ["github:acme/nessie-action", "acme/nessie-action"],
  ["acme/gate", "acme/gate"],
  ["git+https://github.com/acme/nessie-action.git", "acme/nessie-action"],
  [{ url: "git+https://github.com/acme/nessie-action.git" }, "acme/nessie-action"],
  ["git@github.com:acme/nessie.action.git", "acme/nessie.action"],
  ["https://gitlab.example/acme/nessie-action", "OWNER/nessie-action"],
])("the field %j names the repository %s", (field, name) => {
  expect(repositoryOnGitHub(field)).toBe(name);
});

test("a page of the manual has an address, and so has a heading in it", () => {
  const page = `https://github.com/${REPOSITORY}/blob/main/docs/report.md`;
  expect(manualUrl("docs/report.md")).toBe(page);
  expect(manualUrl("docs/report.md", "how-trials-count")).toBe(`${page}#how-trials-count`);
});
