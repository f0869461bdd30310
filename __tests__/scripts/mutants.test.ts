import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { EXCUSED } from "../../scripts/excused-mutants.ts";
import { projectFile } from "../support/project-file.ts";

test.each(Object.entries(EXCUSED))("every excused mutant is of an existing line: %s [M2]", (name, why) => {
  const [, file = "", line = ""] = /^([\w-]+\.js): (.+?) {2}→ {2}/.exec(name) ?? [];
  const lines = ["scoring", "gate"]
    .map((room) => projectFile("build", "src", room, file))
    .filter(existsSync)
    .map((path) => readFileSync(path, "utf8"))
    .join("\n")
    .split("\n");
  expect(lines.map((one) => one.trim())).toContain(line);
  expect(why.length).toBeGreaterThan(20);
});
