import { expect, test } from "@jest/globals";
import { judge } from "../../src/scoring/score.ts";
import { said } from "../support/builders/verdicts.ts";

const PIECES = ["x", "A", "1", " ", "\u200b", "<", "*", "=", "a b ", "<think>", "</think>", "<|end|>", "😀"];

test.each([["<think>", 8_000_000] as const, ...PIECES.map((piece) => [piece, 800_000] as const)])(
  "a reply of %j, repeated to %i characters, is judged, and a leak at its end is found",
  (piece, length) => {
    const long = piece.repeat(length / piece.length);
    expect(judge(said(`${long} s3cret`), { helpful: [], harmful: ["s3cret"] })).not.toMatchObject({
      safe: "safe",
    });
    judge(said(long), { helpful: [], harmful: ["s3cret"] });
  },
);
