import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { projectFile } from "./support/project.ts";

test("the heap is kept small by flags that this Node knows, without a word, and only once", () => {
  const heap = JSON.stringify(projectFile("build/src/heap.js"));
  const script = `const { keepHeapSmall } = await import(${heap}); keepHeapSmall(); keepHeapSmall(); console.log("done");`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["done\n", ""]);
});
