import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { RUN } from "../../../src/cli/definitions/run.ts";
import { flagsOf } from "../../../src/cli/flags.ts";
import { parseCall } from "../../../src/cli/parse.ts";
import { UserError } from "../../../src/errors.ts";
import { samples } from "../../support/seeds.ts";

const flags = await flagsOf(RUN);
const parse = async (...words: readonly string[]): ReturnType<typeof parseCall> =>
  parseCall(RUN, flags, words);

test("flags come by their names, lists with an item per line", async () => {
  const words = ["--cases", "a.json", "b,c.json", "--runs", "1", "--cases=d.json", "--json", "--fail-fast"];
  expect((await parse(...words)).values).toEqual({
    cases: "a.json\nb,c.json\nd.json",
    runs: "1",
    json: true,
    "fail-fast": "true",
  });
});

test("of a flag that takes one value, the last counts", async () => {
  expect((await parse("--runs", "1", "--runs=2")).values).toEqual({ runs: "2" });
});

test("whatever is given, it is read or refused in sentences, and a key is never quoted [S7]", async () => {
  const known = flags.map(({ name }) => `--${name}`);
  const word = fc.oneof(
    fc.constantFrom(...known, "--", "-h", "--help", "-x", "--constructor", "--__proto__", "=", ""),
    fc.string(),
    fc.string().map((text) => `--${text}`),
  );
  const secret = fc.string({ minLength: 5, unit: "grapheme-ascii" }).map((text) => `sk§${text}`);
  const keyFlag = fc.constantFrom("--api-key", "--api-keys", "--github-token", "--apikey");
  await fc.assert(
    fc.asyncProperty(fc.array(word), keyFlag, secret, fc.boolean(), async (words, flag, key, joined) => {
      const given = [...words, ...(joined ? [`${flag}=${key}`] : [flag, key])];
      const thrown = await parse(...given).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (thrown === undefined) return;
      expect(thrown).toBeInstanceOf(UserError);
      if (!words.includes("--")) expect(String(thrown)).not.toContain("sk§");
    }),
    { numRuns: samples(500) },
  );
});

test("a flag whose value is optional stands alone, before another flag, or with a value", async () => {
  expect((await parse("--against")).values).toEqual({ against: true });
  expect((await parse("--against", "--json")).values).toEqual({ against: true, json: true });
  expect((await parse("--against", "main", "--json")).values).toEqual({ against: "main", json: true });
  expect((await parse("--against=--output=x")).values).toEqual({ against: "--output=x" });
});
