import { expect, test } from "@jest/globals";
import { opener } from "../../../src/cli/open-browser.ts";

test.each([
  ["darwin", "open"],
  ["win32", "explorer.exe"],
  ["linux", "xdg-open"],
  ["freebsd", "xdg-open"],
] as const)("on %s a page is opened by %s", (platform, program) => {
  expect(opener(platform)).toBe(program);
});
