import { Lexer } from "yaml";

/** How many lists and maps may be within one another. */
export const MOST_DEPTH = 50;
const MOST_INDENT = 1_000;
/** What the lexer gives where brackets are left open. */
const UNEXPECTED_END = "\x18";

/**
 * Whether a text is nested so deeply that the parser should not even see it: in brackets, in lists that begin on one line, or
 * by indentation. Stops at the first such place. What is within quotes or comments does not count.
 */
export function isDeeplyNested(text: string): boolean {
  let [brackets, indicators] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    switch (token) {
      case "[":
      case "{":
        brackets += 1;
        break;
      case "]":
      case "}":
        brackets = Math.max(0, brackets - 1);
        break;
      case UNEXPECTED_END:
        brackets = 0;
        break;
      case "?":
        indicators += 1;
        break;
      case "-":
      case ":":
        if (brackets === 0) indicators += 1;
        break;
      case "\n":
      case "\r\n":
        indicators = 0;
        break;
      default:
        if (token.length >= MOST_INDENT && token.trim() === "") return true;
    }
    if (Math.max(brackets, indicators) > MOST_DEPTH) return true;
  }
  return false;
}
