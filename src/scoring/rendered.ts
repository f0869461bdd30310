import MarkdownIt from "markdown-it";

/** Longer replies are searched as written only. Characters. */
const LONGEST = 200_000;

/**
 * Blocks of HTML are parsed as text with tags, since their words are shown as well. Link reference definitions are parsed
 * as text, since models seldom mean them.
 */
const markdown = new MarkdownIt({ html: true }).disable(["html_block", "reference"]);

type Token = ReturnType<typeof markdown.parse>[number];

/** Soft hyphens, joiners, bidirectional marks, variation selectors, tags. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A reply as a person sees it with its Markdown rendered: plain text without markup, in ordinary letters. In a second text,
 * spaces replace the HTML tags, which may separate words. None if the reply is too long to render.
 */
export function rendered(reply: string): readonly string[] {
  if (reply.length > LONGEST) return [];
  const tokens = markdown.parse(reply, {});
  const texts = ["", " "].map((tag) => plainText(textOf(tokens, tag).replace(INVISIBLE, "")));
  return [...new Set(texts)];
}

const SUPERSCRIPTS = /[\u00b2\u00b3\u00b9\u2070-\u209c]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018-\u201b\u2032]/g;
const QUOTES = /[\u201c-\u201f\u2033]/g;
/** Scripts without spaces between words; a Latin word ends where they begin. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
const JOINTS = new RegExp(`(?<=[A-Za-z0-9_])(?=${UNSPACED})|(?<=${UNSPACED})(?=[A-Za-z0-9_])`, "gu");

/**
 * Replaces full-width, mathematical and other compatibility characters, dashes and quotation marks by ordinary ones, and
 * puts spaces around superscripts and between scripts where a word ends.
 */
export function plainText(text: string): string {
  return text
    .replace(SUPERSCRIPTS, " $& ")
    .normalize("NFKC")
    .replace(DASHES, "-")
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(JOINTS, " ");
}

function textOf(tokens: readonly Token[], tag: string): string {
  return tokens.map((token) => textOfToken(token, tag)).join("");
}

const BREAKS = /^<(?:br|p|div|li|tr|td|th|h\d|hr|sup|sub|table|ul|ol)\b/i;

const BLOCK = /^(?:paragraph|heading|t[dhr]|list_item|blockquote)/;

function textOfToken({ type, content, children }: Token, tag: string): string {
  switch (type) {
    case "inline":
    case "image":
      return textOf(children ?? [], tag);
    case "text":
    case "text_special":
    case "code_inline":
      return content;
    case "html_inline":
      return BREAKS.test(content) ? "\n" : tag;
    case "fence":
    case "code_block":
      return `${content}\n`;
    case "softbreak":
    case "hardbreak":
      return "\n";
    default:
      return BLOCK.test(type) ? "\n" : "";
  }
}
