import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { projectFile } from "../../support/project-file.ts";

test("the heap is kept small by flags that this Node knows, without a word, and any number of times", () => {
  const heap = JSON.stringify(projectFile("build/src/platform/heap.js"));
  const script = `const { saveMemory } = await import(${heap}); saveMemory(); saveMemory(); console.log("done");`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["done\n", ""]);
});

test("a short run is kept small by flags that this Node knows, without a word", () => {
  const heap = JSON.stringify(projectFile("build/src/platform/heap.js"));
  const script = `const { keepProcessSmall } = await import(${heap}); keepProcessSmall(); console.log("done");`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["done\n", ""]);
});

test("memory that is not in use is given back, without a word", () => {
  const heap = JSON.stringify(projectFile("build/src/platform/heap.js"));
  const script = `const { saveMemory } = await import(${heap});
    // In a function of its own, so that nothing on the stack holds it.
    const hold = () => Array.from({ length: 1e6 }, (_, index) => ({ index })).length;
    hold();
    const before = process.memoryUsage().heapTotal;
    saveMemory();
    console.log(before - process.memoryUsage().heapTotal > 20e6);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["true\n", ""]);
});

test("what is young takes no more room while the rest is being collected", () => {
  const heap = JSON.stringify(projectFile("build/src/platform/heap.js"));
  const script = `const { keepProcessSmall, saveMemory } = await import(${heap});
    const { getHeapSpaceStatistics } = await import("node:v8");
    keepProcessSmall();
    saveMemory();
    const room = () => getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size;
    const rooms = [];
    const kept = [];
    for (let index = 0; index < 3e5; index++) {
      kept.push({ index, list: [index] });
      if (index % 500 === 0) rooms.push(room());
      // Marking is done between tasks.
      if (index % 20_000 === 0) await new Promise((done) => setImmediate(done));
    }
    console.log(Math.max(...rooms) < 4e6);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["true\n", ""]);
});
