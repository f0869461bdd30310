import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { UserError } from "../../../src/errors.ts";
import { nodePlatform } from "../../../src/platform/node.ts";
import { suiteFiles } from "../../../src/platform/suite-files.ts";
import type { ReportFolder } from "../../../src/run/platform.ts";
import { projectFile } from "../../support/project-file.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

const watch = { planned: () => {}, confirming: () => {}, progressed: () => {}, finished: () => {} };
const around = nodePlatform(new AbortController().signal, watch);
const reportFolder = (): { readonly path: string; readonly folder: ReportFolder } => {
  const path = workspace();
  return { path, folder: around.reportFolder(path) };
};

describe("the report's folder", () => {
  test("is created, and contains only what is written into it", () => {
    const { path, folder } = reportFolder();
    expect(folder.write("report.json", "one")).toBe(join(path, "report.json"));
    folder.write("report.json", "two");
    const journal = folder.open("trials.jsonl", "new");
    journal.append("a\n");
    journal.append("b\n");
    journal.close();
    const more = folder.open("trials.jsonl", "append");
    more.append("c\n");
    more.close();
    expect(readdirSync(path).sort()).toEqual(["report.json", "trials.jsonl"]);
    expect([folder.read("report.json"), folder.read("trials.jsonl")]).toEqual(["two", "a\nb\nc\n"]);
    expect(folder.read("other.json")).toBeUndefined();
  });

  test("keeps the former file whole, and no part of the new one, when that cannot be put in its place [N11]", () => {
    const { path, folder } = reportFolder();
    mkdirSync(join(path, "report.json"));
    expect(() => folder.write("report.json", "new")).toThrow();
    expect(readdirSync(path)).toEqual(["report.json"]);
  });

  test("follows no link that a change put in the place of a file [S10]", () => {
    const { path, folder } = reportFolder();
    const precious = join(workspace(), "precious");
    writeFileSync(precious, "mine");
    for (const name of ["report.json", "trials.jsonl", `.report.json.${process.pid}.part`])
      symlinkSync(precious, join(path, name));
    folder.write("report.json", "{}");
    const journal = folder.open("trials.jsonl", "new");
    journal.append("a\n");
    journal.close();
    expect(readFileSync(precious, "utf8")).toBe("mine");
    expect([folder.read("report.json"), folder.read("trials.jsonl")]).toEqual(["{}", "a\n"]);
  });

  test("loses a file or a link that is removed, and nothing that is not there [S10]", () => {
    const { path, folder } = reportFolder();
    const precious = join(workspace(), "precious");
    writeFileSync(precious, "mine");
    symlinkSync(precious, join(path, "linked.json"));
    folder.write("own.json", "{}");
    for (const name of ["linked.json", "own.json", "none.json", "none/none.json"]) folder.remove(name);
    expect(readdirSync(path)).toEqual([]);
    expect(readFileSync(precious, "utf8")).toBe("mine");
    mkdirSync(join(path, "folder.json"));
    expect(() => folder.remove("folder.json")).toThrow(UserError);
  });

  test("that cannot be written to is a UserError before anything is sent", () => {
    const file = join(workspace(), "file");
    writeFileSync(file, "");
    expect(() => around.reportFolder(file)).toThrow(UserError);
  });
});

describe("a suite's file", () => {
  test.each<[string, (path: string) => void, string]>([
    ["that is a pipe", (path) => void execFileSync("mkfifo", [path]), "it is not a file"],
    ["that is a device", (path) => symlinkSync("/dev/zero", path), "it is not a file"],
    ["that is too large", (path) => writeFileSync(path, Buffer.alloc(20_000_001)), "larger than 20 MB"],
    ["that is not there", () => {}, "no such file"],
  ])("%s is refused [B2]", async (_name, make, words) => {
    const path = join(workspace(), "suite.json");
    make(path);
    await expect(suiteFiles().read(path)).rejects.toThrow(words);
  });

  test("from outside the workspace is refused, also through a link [S9]", async () => {
    const [inside, outside] = [workspace(), workspace()];
    writeFileSync(join(outside, "suite.json"), "{}");
    symlinkSync(join(outside, "suite.json"), join(inside, "linked.json"));
    writeFileSync(join(inside, "own.json"), "{}");
    const { read, list } = suiteFiles({ env: {}, cwd: inside, workspace: inside });
    expect(await read(join(inside, "own.json"))).toBe("{}");
    for (const path of [join(inside, "linked.json"), join(outside, "suite.json"), join(inside, "..")])
      await expect(read(path)).rejects.toThrow("it is outside the workspace");
    await expect(list(outside)).rejects.toThrow("it is outside the workspace");
  });
});

test("only a few places write files, and they write them whole [N11]", () => {
  const writes =
    /\b(?:writeFile(?!Atomic)|appendFile|createWriteStream|writeSync|openSync|rename|copyFile|mkdtemp|truncate)\w*\(/;
  const files = readdirSync(projectFile("src"), { recursive: true, encoding: "utf8" });
  const writers = files.filter(
    (name) => name.endsWith(".ts") && writes.test(readFileSync(projectFile("src", name), "utf8")),
  );
  // The action appends to the runner's own file for the job summary; a suite from the web is kept in a cache.
  expect(writers.sort()).toEqual(["action/outputs.ts", "platform/files.ts", "platform/remote-suite.ts"]);
});

test("the environment is read by the entries and the platform only [S7]", () => {
  const files = readdirSync(projectFile("src"), { recursive: true, encoding: "utf8" });
  const readers = files.filter(
    (name) => name.endsWith(".ts") && /process\.env/.test(readFileSync(projectFile("src", name), "utf8")),
  );
  expect(readers.sort()).toEqual(["action/index.ts", "cli/index.ts", "platform/suite-files.ts"]);
});
