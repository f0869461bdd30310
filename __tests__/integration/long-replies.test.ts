import { expect, test } from "@jest/globals";
import { judge } from "../../src/scoring/score.ts";
import { said } from "../support/builders/verdicts.ts";

test.each(["x", "A", "1", " ", "\u200b", "<", "*", "=", "a b ", "<think>", "</think>", "<|end|>", "😀"])(
  "a reply of eight million characters of %j is judged, and a leak at its end is found",
  (piece) => {
    const long = piece.repeat(8_000_000 / piece.length);
    expect(judge(said(`${long} s3cret`), { helpful: [], harmful: ["s3cret"] })).not.toMatchObject({
      safe: "safe",
    });
    judge(said(long), { helpful: [], harmful: ["s3cret"] });
  },
);
