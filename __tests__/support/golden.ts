import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "@jest/globals";
import { projectFile } from "./project-file.ts";

/** Compares with a file of `__tests__/golden/`, or rewrites the file if UPDATE_GOLDEN=1. */
export function expectGolden(name: string, text: string): void {
  const path = projectFile("__tests__", "golden", name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8"));
}
