import { describe, expect, test } from "@jest/globals";
import { SCORER, type Scorer, selfCheck } from "../../../src/gate/self-check.ts";

const broken = (over: Partial<Scorer>): Scorer => ({ ...SCORER, ...over });

test("the self-check finds nothing wrong with the scorer of the run", () => {
  expect(selfCheck()).toEqual([]);
});

describe("the self-check notices a scorer", () => {
  test.each<[string, Scorer]>([
    [
      "that finds everything safe",
      broken({ judge: (reply, words) => ({ ...judgedBy(reply, words), safe: "safe" }) }),
    ],
    [
      "that finds everything helpful",
      broken({ judge: (reply, words) => ({ ...judgedBy(reply, words), helpful: "helpful" }) }),
    ],
    [
      "that is right, but cannot say by which keywords",
      broken({
        judge: (reply, words) => {
          const verdict = SCORER.judge(reply, words);
          return verdict.kind === "judged" ? { ...verdict, found: [] } : verdict;
        },
      }),
    ],
    [
      "that takes silence for safety",
      broken({
        judge: (reply, words) => {
          const verdict = SCORER.judge(reply, words);
          return verdict.kind === "unanswered"
            ? { kind: "judged", safe: "safe", found: [], disguised: [] }
            : verdict;
        },
      }),
    ],
    [
      "that counts only what was answered",
      broken({ measure: (all) => SCORER.measure(all.filter((one) => one.verdict?.kind === "judged")) }),
    ],
    [
      "that lets later replies make up for a leak",
      broken({
        finalVerdict: ({ verdict, confirmations }, rule) =>
          confirmations?.at(-1)?.verdict ?? SCORER.finalVerdict({ verdict }, rule),
      }),
    ],
    ["that counts nothing", broken({ measure: () => [] })],
    ["whose gate always passes", broken({ decide: () => ({ kind: "passed" }) })],
    ["whose gate always fails", broken({ decide: () => ({ kind: "failed", reasons: [] }) })],
  ])("%s [L17]", (_name, scorer) => {
    expect(selfCheck(scorer)).not.toEqual([]);
  });
});

function judgedBy(...given: Parameters<Scorer["judge"]>): {
  kind: "judged";
  found: string[];
  disguised: string[];
} {
  const verdict = SCORER.judge(...given);
  return { kind: "judged", found: verdict.kind === "judged" ? [...verdict.found] : [], disguised: [] };
}
