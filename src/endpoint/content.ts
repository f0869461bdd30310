import * as z from "zod";
import { withoutThoughts } from "../suite/thoughts.ts";
import { hasReasoning } from "./reasoning-output.ts";

const part = z.union([z.string(), z.looseObject({})]);
/** The content of a message: a text, or parts of any type. */
export const contentSchema = z.union([z.string(), z.array(part)]).nullish();

type Content = z.infer<typeof contentSchema>;

/** The text of a message for the user. */
export interface MessageText {
  readonly text: string;
  /** What is also searched by itself: the pieces in which the text came, and refusals. */
  readonly parts: readonly string[];
}

/** Joins text parts, wherever the endpoint cut them. Reasoning parts are left out; refusals follow as texts of their own. */
export function messageText(content: Content, refusal?: unknown): MessageText {
  const parts = typeof content === "string" ? [content] : (content ?? []);
  const texts = parts.flatMap((one) => textIn(one, "text", ["text", "output_text", undefined]));
  const refusals = [
    ...parts.flatMap((one) => textIn(one, "refusal", ["refusal"])),
    ...(typeof refusal === "string" && refusal !== "" ? [refusal] : []),
  ];
  const joined = texts.join("");
  const separate = [joined, ...refusals].filter((one) => one !== "");
  const pieces = texts.length > 1 ? piecesWithoutReasoning(joined, texts) : [];
  return { text: separate.join("\n"), parts: [...pieces, ...(separate.length > 1 ? separate : [])] };
}

/** The pieces of a text without its reasoning, which can be recognized only in the whole text. */
function piecesWithoutReasoning(text: string, pieces: readonly string[]): string[] {
  let left = text.length - withoutThoughts(text).text.length;
  return pieces.map((piece) => {
    const rest = piece.slice(left);
    left = Math.max(0, left - piece.length);
    return rest;
  });
}

function textIn(given: z.infer<typeof part>, field: string, types: readonly unknown[]): string[] {
  if (typeof given === "string") return field === "text" ? [given] : [];
  const text = given[field];
  return types.includes(given.type ?? undefined) && typeof text === "string" ? [text] : [];
}

/** Whether one of the parts is reasoning. A part that is only a text never is. */
export function hasReasoningParts(content: Content): boolean {
  return Array.isArray(content) && content.some((one) => typeof one !== "string" && hasReasoning(one));
}
