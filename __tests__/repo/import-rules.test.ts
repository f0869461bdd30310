import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { projectFile } from "../support/project-file.ts";

/** From the lowest room to the highest: a room may import from itself and from those before it, types included. */
const ROOMS = [
  "suite",
  "endpoint",
  "execution",
  "scoring",
  "gate",
  "report",
  "page",
  "github",
  "config",
  "run",
  "platform",
  "cli",
  "action",
];
/** The scripted model, which the command line alone knows. */
const DEMO = "demo";
const PURE = ["suite", "scoring", "gate", "report", "page"];
/** What a pure room must not touch: network, files, environment, the runner. */
const EDGES = /^(?:node:(?:fs|http|https|net|child_process|timers|process|os)\b|@actions\/|openai|undici)/;
/** Files beside the rooms, which every room may use. */
const BESIDE = ["collections.ts", "errors.ts", "version.ts"];

interface Import {
  readonly file: string;
  readonly from: string;
}

const SRC = projectFile("src");
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  return names.map((from) => ({ file, from }));
}

/** The file of `src` that an import leads to; undefined for packages and data. */
function targetOf({ file, from }: Import): string | undefined {
  if (!from.startsWith(".")) return undefined;
  const path = relative(SRC, join(SRC, dirname(file), from));
  return path.startsWith("..") ? undefined : path;
}

const roomOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "");
const filesOf = (room: string): string[] => FILES.filter((file) => roomOf(file) === room);

function mayImport(room: string, other: string): boolean {
  if (other === room || other === "") return true;
  if (other === DEMO) return room === "cli";
  // The real files, clock and signals are known to the entries alone.
  if (other === "platform") return room === "cli" || room === "action";
  if (room === DEMO) return ROOMS.indexOf(other) < ROOMS.indexOf("report");
  return ROOMS.indexOf(other) < ROOMS.indexOf(room) && !(room === "action" && other === "cli");
}

test.each([...ROOMS, DEMO])("the room %s imports from rooms below it only, types included", (room) => {
  const wrong = filesOf(room)
    .flatMap(importsOf)
    .filter((one) => !mayImport(room, roomOf(targetOf(one) ?? room)));
  expect(wrong).toEqual([]);
});

test.each(PURE)("the room %s touches no network, file, environment or runner [M1]", (room) => {
  for (const file of filesOf(room)) {
    expect(importsOf(file).filter(({ from }) => EDGES.test(from))).toEqual([]);
    expect(readFileSync(join(SRC, file), "utf8")).not.toMatch(/\bprocess\.|\bfetch\(/);
  }
});

test("no file imports itself by way of others, types included", () => {
  const inCircle = FILES.filter((file) => reachable(file).has(file));
  expect(inCircle).toEqual([]);
});

/** Every file that a file imports, directly or by way of others. */
function reachable(file: string): Set<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const target of TARGETS.get(next) ?? []) {
      if (!found.has(target)) open.push(target);
      found.add(target);
    }
  }
  return found;
}

const TARGETS = new Map(FILES.map((file) => [file, importsOf(file).flatMap((one) => targetOf(one) ?? [])]));

describe("every file has its place:", () => {
  test("every folder of src is a room", () => {
    const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS, DEMO].sort());
  });

  test("only files that every room may use are outside the rooms", () => {
    expect(FILES.filter((file) => roomOf(file) === "").sort()).toEqual(BESIDE);
  });
});

test("what runs in the browser takes from elsewhere only what runs there too", () => {
  const elsewhere = FILES.filter((file) => file.startsWith("page/browser/"))
    .flatMap(importsOf)
    .filter(({ from }) => !from.startsWith("./"));
  expect([...new Set(elsewhere.map(({ from }) => from))].sort()).toEqual([
    "../../report/render/escape.ts",
    "../curl.ts",
    "../export.ts",
    "../page-data-types.ts",
    "../sides.ts",
    "../view-state.ts",
  ]);
});
