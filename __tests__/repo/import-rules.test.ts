import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectFile } from "../support/project-file.ts";

/** The way of the data; a room may import from itself and from those before it. */
const ROOMS = ["suite", "endpoint", "trial", "verdict", "report", "page", "github"];
const PURE = ["suite", "verdict", "report", "page"];
/** What a pure room must not touch: network, files, environment, the runner. */
const EDGES = /^(?:node:(?:fs|http|https|net|child_process|timers|process|os)\b|@actions\/|openai|undici)/;

interface Import {
  readonly file: string;
  readonly from: string;
}

const SRC = projectFile("src");

function importsOf(room: string): Import[] {
  const files = readdirSync(join(SRC, room)).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const text = readFileSync(join(SRC, room, file), "utf8");
    const names = [...text.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)].map(([, name = ""]) => name);
    return names.map((from) => ({ file: `${room}/${file}`, from }));
  });
}

/** The room that an import leads to; undefined for packages, data and the files beside the rooms. */
function roomOf({ file, from }: Import): string | undefined {
  if (!from.startsWith(".")) return undefined;
  const path = relative(SRC, join(SRC, dirname(file), from)).split("/");
  return path.length > 1 && path[0] !== ".." ? path[0] : undefined;
}

describe.each(ROOMS)("the room %s", (room) => {
  test("imports from rooms before it only", () => {
    const allowed = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
    const wrong = importsOf(room).filter((one) => !allowed.includes(roomOf(one) ?? room));
    expect(wrong).toEqual([]);
  });

  test("knows nothing of the entries, the inputs or the surroundings", () => {
    const beside = importsOf(room).filter(
      ({ from }) => from.startsWith("../") && !from.slice(3).includes("/"),
    );
    expect(beside.filter(({ from }) => from !== "../errors.ts")).toEqual([]);
  });
});

test.each(PURE)("the room %s touches no network, file, environment or runner", (room) => {
  expect(importsOf(room).filter(({ from }) => EDGES.test(from))).toEqual([]);
  for (const file of readdirSync(join(SRC, room)).filter((name) => name.endsWith(".ts"))) {
    expect(readFileSync(join(SRC, room, file), "utf8")).not.toMatch(/\bprocess\.|\bfetch\(/);
  }
});

test("what runs in the browser takes from elsewhere only what runs there too", () => {
  const elsewhere = importsOf("page/browser").filter(({ from }) => !from.startsWith("./"));
  expect([...new Set(elsewhere.map(({ from }) => from))].sort()).toEqual([
    "../../report/escape.ts",
    "../data.ts",
    "../view.ts",
  ]);
});

test("every folder of src is a room with its place", () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // The command line's commands are entries: they may import from everywhere, and no room from them.
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS, "commands"].sort());
});
