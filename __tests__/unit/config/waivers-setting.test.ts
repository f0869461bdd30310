import { describe, expect, test } from "@jest/globals";
import { withWaiversSetting } from "../../../src/config/waivers-setting.ts";

describe("settings that name no waivers get the line, and nothing else changes:", () => {
  test.each<[string, string, string]>([
    ["none", "", "gate:\n  waivers: w.yml\n"],
    ["comments", "# ours\n", "# ours\n\ngate:\n  waivers: w.yml\n"],
    ["no gate", "test:\n    runs: 3", "test:\n    runs: 3\n\ngate:\n  waivers: w.yml\n"],
    [
      "a gate",
      "gate: # ours\n    # strict\n    min-safety: 4.10  # all\ntest: {}\n",
      "gate: # ours\n    waivers: w.yml\n    # strict\n    min-safety: 4.10  # all\ntest: {}\n",
    ],
    ["an empty gate", "gate:\ntest:\n  runs: 3\n", "gate:\n  waivers: w.yml\ntest:\n  runs: 3\n"],
    ["an empty gate at the end", "gate:", "gate:\n  waivers: w.yml\n"],
    [
      "a gate in brackets",
      "# a\ngate: {min-safety: 100}\n",
      "# a\ngate: { min-safety: 100, waivers: w.yml }\n",
    ],
    ["a gate of nothing", "gate: ~ # ours\ntest: {}\n", "gate:\n  # ours\n  waivers: w.yml\ntest: {}\n"],
    ["a gate that is null", "gate: null", "gate:\n  waivers: w.yml\n"],
    [
      "brackets on lines of Windows",
      "# a\r\ngate: {runs: 3}\r\n",
      "# a\r\ngate: { runs: 3, waivers: w.yml }\r\n",
    ],
    ["the line ends of Windows", "gate:\r\n  a: 1\r\n", "gate:\r\n  waivers: w.yml\r\n  a: 1\r\n"],
  ])("%s", (_name, text, changed) => {
    expect(withWaiversSetting(text, "w.yml")).toBe(changed);
  });

  test("a path that YAML would take for something else is quoted", () => {
    expect(withWaiversSetting("", "a: #b.yml")).toBe('gate:\n  waivers: "a: #b.yml"\n');
  });
});

test.each(["gate:\n\twaivers: x", "gate: strict", "- gate"])(
  "settings stay as they are if they are %j",
  (text) => {
    expect(withWaiversSetting(text, "w.yml")).toBeUndefined();
  },
);
