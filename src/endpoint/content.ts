import * as z from "zod";
import { withoutThoughts } from "../suite/thoughts.ts";
import { isThought } from "./reasoning-output.ts";

/** Of whatever type; a text alone is a part as well. */
const part = z.union([z.string(), z.looseObject({})]);
/** The content of a message: a text, or parts. */
export const contentSchema = z.union([z.string(), z.array(part)]).nullish();

type Content = z.infer<typeof contentSchema>;

export interface Words {
  readonly text: string;
  /** What is to be read by itself as well: the pieces in which the text came, and refusals. */
  readonly parts: readonly string[];
}

/** Parts of text are one text, wherever the endpoint cut it; thoughts among them are not the reply, and refusals are texts of their own. */
export function contentWords(given: Content, refusal: unknown): Words {
  const parts = typeof given === "string" ? [given] : (given ?? []);
  const texts = parts.flatMap((one) => textIn(one, "text", ["text", "output_text", undefined]));
  const refusals = [
    ...parts.flatMap((one) => textIn(one, "refusal", ["refusal"])),
    ...(typeof refusal === "string" && refusal !== "" ? [refusal] : []),
  ];
  const glued = texts.join("");
  const separate = [glued, ...refusals].filter((one) => one !== "");
  const pieces = texts.length > 1 ? behindThoughts(glued, texts) : [];
  return { text: separate.join("\n"), parts: [...pieces, ...(separate.length > 1 ? separate : [])] };
}

/** The pieces of a text without what they hold of its thoughts, which are known as such in the whole only. */
function behindThoughts(text: string, pieces: readonly string[]): string[] {
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

/** Whether there are thoughts among the parts. A text is words, whatever it says. */
export function hasThoughtParts(given: Content): boolean {
  return Array.isArray(given) && given.some((one) => typeof one !== "string" && isThought(one));
}
