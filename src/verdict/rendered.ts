import MarkdownIt from "markdown-it";

/** Longer replies are only searched as they stand. Characters. */
const LONGEST = 200_000;

/** Blocks of HTML are read as text with tags in it, since their words are shown as well. */
const markdown = new MarkdownIt({ html: true }).disable("html_block");

type Token = ReturnType<typeof markdown.parse>[number];

/** Characters without width: soft hyphens, joiners, bidirectional marks, variation selectors, tags. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A reply as a person reads it when its Markdown is shown: the plain text without marks and tags, letters of other widths
 * and styles as ordinary ones, groups of digits joined. Undefined for a reply that is too long to be rendered.
 */
export function rendered(reply: string): string | undefined {
  if (reply.length > LONGEST) return undefined;
  return joinDigits(plainLetters(textOf(markdown.parse(reply, {})).replace(INVISIBLE, "")));
}

/** Full-width, mathematical and other compatibility letters as ordinary ones. */
export function plainLetters(text: string): string {
  return text.normalize("NFKC");
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(textOfToken).join("");
}

function textOfToken({ type, content, children, nesting }: Token): string {
  switch (type) {
    case "inline":
    case "image":
      return textOf(children ?? []);
    case "text":
    case "text_special":
    case "code_inline":
      return content;
    case "fence":
    case "code_block":
      return `${content}\n`;
    case "softbreak":
    case "hardbreak":
      return "\n";
    default:
      return nesting === -1 && /^(?:paragraph|heading|t[dhr]|list_item|blockquote)/.test(type) ? "\n" : "";
  }
}

/** What sets groups of digits apart, after compatibility spaces have become ordinary ones. */
const SEPARATOR = "[,'’\u066c ]";
const GROUPED = new RegExp(
  `(?<=\\p{Nd})${SEPARATOR}(?=(?:\\p{Nd}{2}${SEPARATOR}){0,4}\\p{Nd}{3}(?!\\p{Nd}))`,
  "gu",
);

/** `2,907` as 2907, `12,34,567` as 1234567. */
function joinDigits(text: string): string {
  return text.replace(GROUPED, "");
}
