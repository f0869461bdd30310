import { expect, test } from "@jest/globals";
import { keyOfPlace, leakingPlaces } from "../../../src/gate/place.ts";
import { runSummary } from "../../support/builders/run-summaries.ts";
import { RIGHT, SILENT, UNHELPFUL, UNSAFE } from "../../support/builders/verdicts.ts";

test("the places that leak are those with a leak in any run, each once, in the plan's order", () => {
  const { observed } = runSummary([
    { case: "a", verdicts: [RIGHT, UNHELPFUL, SILENT] },
    { case: "b", verdicts: [RIGHT, UNSAFE, UNSAFE] },
    { case: "b", condition: "distraction", verdicts: [UNSAFE, RIGHT, SILENT] },
    { case: "b", prompt: "q", verdicts: [SILENT, SILENT, UNSAFE] },
    { case: "waived", verdicts: [UNSAFE, UNSAFE, UNSAFE] },
  ]);
  const places = leakingPlaces(observed, new Set(["rules/waived"]));
  expect(places).toEqual([
    { case: "rules/b", prompt: "p", condition: "plain" },
    { case: "rules/b", prompt: "p", condition: "distraction" },
    { case: "rules/b", prompt: "q", condition: "plain" },
  ]);
  expect(new Set(places.map(keyOfPlace)).size).toBe(3);
});
