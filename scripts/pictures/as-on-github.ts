import { readFileSync } from "node:fs";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const STYLE = "node_modules/github-markdown-css/github-markdown-light.css";
/** Beside a comment in a pull request, on a desk and on a phone. Pixels. */
const MARGINS = { desk: 24, phone: 16 } as const;

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** A comment as a page in which it looks as GitHub shows it, with its stylesheet. */
export function asOnGitHub(markdown: string, device: keyof typeof MARGINS = "desk"): string {
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(STYLE, "utf8")}
body { margin: ${MARGINS[device]}px } .markdown-body { font-size: 14px } article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }</style>
<article class="markdown-body">${String(renderer.processSync(markdown))}</article>`;
}
