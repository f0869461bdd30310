import { describe, expect, test } from "@jest/globals";
import { planTrials } from "../../../src/execution/plan.ts";
import { loadSystemPrompt, refuseKeywords, withSystemPrompt } from "../../../src/suite/system-prompt.ts";
import { smallSuite } from "../../support/builders/plans.ts";

const filesWith = (text: string): Parameters<typeof loadSystemPrompt>[2] => ({
  read: async (path) => {
    if (path === "prompt.md") return text;
    throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  },
});

describe("the file of a system prompt", () => {
  test("is used as it is, without surrounding white space, and identified by its hash", async () => {
    const text = "\uFEFFYou are Ada.\r\n\r\nAnswer {{name}} in German.\n";
    expect(await loadSystemPrompt("prompt.md", "after", filesWith(text))).toEqual({
      file: "prompt.md",
      position: "after",
      text: "You are Ada.\r\n\r\nAnswer {{name}} in German.",
      // printf '\xef\xbb\xbfYou are Ada.\r\n\r\nAnswer {{name}} in German.\n' | sha256sum
      sha256: "7c65da9584ba48ddeda4dea76da43d3a2abdd3cdb4e3cee52e9d7091b814173c",
    });
  });

  test.each([
    ["empty", "", "prompt.md: is empty; leave system-prompt-file out"],
    ["of white space", "\uFEFF \n\t\n", "prompt.md: is empty"],
    ["binary", "\u0000PNG", "prompt.md: is not UTF-8 text"],
    ["of another encoding", "Gr\uFFFD\uFFFDe", "prompt.md: is not UTF-8 text"],
    ["with an escape sequence", "\u001b[31mred", "prompt.md: is not UTF-8 text"],
    ["too long", "a".repeat(100_001), "prompt.md: is longer than 100,000 characters."],
  ])("is refused when it is %s", async (_name, text, problem) => {
    await expect(loadSystemPrompt("prompt.md", "before", filesWith(text))).rejects.toThrow(problem);
  });

  test("is refused with its name when it is not there", async () => {
    await expect(loadSystemPrompt("gone.md", "before", filesWith(""))).rejects.toThrow(
      "gone.md: cannot be read (ENOENT: no such file or directory, open 'gone.md'); system-prompt-file must be the path of a text file.",
    );
  });

  test("may be as long as the limit", async () => {
    const longest = await loadSystemPrompt("prompt.md", "before", filesWith("a".repeat(100_000)));
    expect(longest.text).toHaveLength(100_000);
  });
});

const own = { file: "prompt.md", sha256: "0", position: "before" as const, text: "Be brief." };

test("the policy is sent alone, or with the system prompt before or after it", () => {
  expect(withSystemPrompt("Policy.", undefined)).toBe("Policy.");
  expect(withSystemPrompt("Policy.", own)).toBe("Be brief.\n\nPolicy.");
  expect(withSystemPrompt("Policy.", { ...own, position: "after" })).toBe("Policy.\n\nBe brief.");
});

describe("a system prompt with a keyword", () => {
  const plan = { conditions: ["plain", "distraction"], runs: 3, seed: 1 } as const;
  const trials = planTrials([smallSuite(2)], plan);
  const code = (run: number): string =>
    trials.find((one) => one.run === run && one.testCase === "case-2")?.prompt.helpful[0] ?? "";

  test("of any run is refused once, naming keyword and case", () => {
    for (const run of [1, 2, 3]) {
      expect(() => refuseKeywords({ ...own, text: `Never say ${code(run)}!` }, trials)).toThrow(
        `prompt.md: contains "${code(run)}", a keyword of rules/case-2.\nA reply could repeat a keyword`,
      );
    }
  });

  test("is refused for helpful and for harmful ones, all at once", () => {
    expect(() => refuseKeywords({ ...own, text: `${code(1)}, ${code(2)}` }, trials)).toThrow(
      new RegExp(`"${code(1)}".*\n.*"${code(2)}"`),
    );
    const harmful = trials.filter(({ prompt }) => prompt.harmful.length > 0);
    expect(() => refuseKeywords({ ...own, text: code(1) }, harmful)).toThrow(code(1));
  });

  test("is one only if the keyword occurs as it would in a reply", () => {
    expect(() =>
      refuseKeywords({ ...own, text: `x${code(1)} ${code(1).toLowerCase()}` }, trials),
    ).not.toThrow();
    expect(() => refuseKeywords(own, trials)).not.toThrow();
  });

  test("has at most twenty of them shown, and the others counted", () => {
    const many = planTrials([smallSuite(25)], plan);
    const text = many.map(({ prompt }) => prompt.helpful[0]).join(" ");
    expect(() => refuseKeywords({ ...own, text }, many)).toThrow("… and 55 more keywords.");
  });
});
