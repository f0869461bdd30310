import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { modelName, slugsOf } from "../../../src/report/model-names.ts";
import { reportOf } from "../../support/builders/reports.ts";

describe("the slugs of models", () => {
  test("are their names in a form that is safe for paths and shells", () => {
    expect(slugsOf(["gpt-4.1", "org/Model (new), v2", "Ünïcode", "日本"])).toEqual([
      "gpt-4-1",
      "org-model-new-v2",
      "n-code",
      "model",
    ]);
  });

  test("end with a digest where names would look alike", () => {
    const slugs = slugsOf(["gpt-4.1", "gpt-4-1", "other"]);
    expect(slugs).toEqual([
      expect.stringMatching(/^gpt-4-1-[0-9a-f]{8}$/),
      expect.stringMatching(/^gpt-4-1-[0-9a-f]{8}$/),
      "other",
    ]);
    expect(new Set(slugs).size).toBe(3);
  });

  test("are distinct even from a name that is another's slug with its digest", () => {
    const [digested = ""] = slugsOf(["gpt-4.1", "gpt-4-1"]);
    expect(new Set(slugsOf(["gpt-4.1", "gpt-4-1", digested])).size).toBe(3);
  });

  test("are all different and safe whatever the names", () => {
    const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("..", "a/b", "a.b", "A-B", "-", ""));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 20 }), (names) => {
        const slugs = slugsOf(names);
        expect(new Set(slugs).size).toBe(names.length);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
      }),
    );
  });
});

test("a run calls its model by the name in the list of models, or else by the endpoint's", () => {
  const report = reportOf({ model: "gpt-5" });
  expect(modelName(report)).toBe("gpt-5");
  expect(modelName({ settings: { ...report.settings, name: "gpt-5, thinking" } })).toBe("gpt-5, thinking");
});
