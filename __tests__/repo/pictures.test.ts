import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { NOTES, notesOf, type Picture } from "../../scripts/pictures/shown.ts";
import { filesIn } from "../support/manuals.ts";
import { projectFile } from "../support/project-file.ts";

const notes = readFileSync(projectFile(NOTES), "utf8");

test("every picture shows today's output; if not, run npm run picture", async () => {
  // In a child, as charts differ where there are Jest's globals.
  const script = projectFile("build", "scripts", "picture.js");
  const { stdout } = await promisify(execFile)(process.execPath, [script, "--notes"], { cwd: projectFile() });
  const cure = "run npm run picture";
  expect({ cure, notes: JSON.parse(notes) }).toEqual({ cure, notes: JSON.parse(stdout) });
}, 60_000);

test("every picture in docs/ has its note, and the README shows it", () => {
  const files = Object.keys(JSON.parse(notes));
  expect(filesIn("docs", ".png").sort()).toEqual(files.sort());
  const readme = readFileSync(projectFile("README.md"), "utf8");
  for (const file of files) expect(readme).toContain(file);
});

test("another text, place in it, or size of the window gives another note", () => {
  const one: Picture = {
    file: projectFile("docs/trial.png"),
    kind: "page",
    text: "a",
    visit: { hash: "#a" },
  };
  const others: Picture[] = [
    { ...one, text: "b" },
    { ...one, visit: { hash: "#b" } },
    { ...one, visit: { hash: "#a", viewport: { width: 1, height: 1 } } },
  ];
  expect(new Set([one, ...others].map((picture) => notesOf([picture]))).size).toBe(4);
});
