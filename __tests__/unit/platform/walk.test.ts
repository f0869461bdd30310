import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { filesBelow } from "../../../src/platform/walk.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

test("the files below a folder are found, except in links, unwanted folders, and beyond the limit", async () => {
  const folder = workspace();
  for (const name of ["a/b", "skipped", "c"]) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ["1.md", "a/2.md", "a/b/3.md", "skipped/4.md", "c/5.md"])
    writeFileSync(join(folder, name), "");
  symlinkSync(folder, join(folder, "a", "loop"));
  const enters = (name: string): boolean => name !== "skipped";
  const found = await filesBelow(folder, { enters, most: 100 });
  expect(found.toSorted()).toEqual(["1.md", "a/2.md", "a/b/3.md", "c/5.md"]);
  expect(found[0]).toBe("1.md");
  let limits = 0;
  const onLimit = (): void => void limits++;
  expect((await filesBelow(folder, { enters, most: 5, onLimit })).length).toBeLessThan(4);
  expect(limits).toBe(1);
  await filesBelow(folder, { enters, most: 100, onLimit });
  expect(limits).toBe(1);
  expect(await filesBelow(join(folder, "nowhere"), { enters, most: 100 })).toEqual([]);
});
