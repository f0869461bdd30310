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

test("a short run is kept small by flags that this Node knows, without a word", () => {
  const heap = JSON.stringify(projectFile("build/src/heap.js"));
  const script = `const { keepProcessSmall } = await import(${heap}); keepProcessSmall(); console.log("done");`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["done\n", ""]);
});

test("memory that is not in use is given back, without a word", () => {
  const heap = JSON.stringify(projectFile("build/src/heap.js"));
  const script = `const { giveMemoryBack } = await import(${heap});
    // In a function of its own, whose end lets go of everything.
    const heapWithMuch = () => {
      const much = Array.from({ length: 1e6 }, (_, index) => ({ index }));
      return process.memoryUsage().heapTotal + 0 * much.length;
    };
    const before = heapWithMuch();
    giveMemoryBack();
    console.log(before - process.memoryUsage().heapTotal > 20e6);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["true\n", ""]);
});
