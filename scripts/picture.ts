import { readFileSync, writeFileSync } from "node:fs";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { closeBrowser, openPage } from "../__tests__/support/browser-visit.ts";
import { NOTES, notesOf, type Picture, picturesToday } from "./pictures/shown.ts";

/**
 * Makes the pictures in docs/, in headless Chromium (`CHROMIUM` or where it usually is), and notes what they show, so that a
 * test can tell when they are too old. With `--notes` it only prints what would be noted of the pictures as they are.
 */
const STYLE = "node_modules/github-markdown-css/github-markdown-light.css";

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

const pictures = await picturesToday();
if (process.argv.includes("--notes")) {
  process.stdout.write(notesOf(pictures));
} else {
  for (const picture of pictures) await take(picture);
  writeFileSync(NOTES, notesOf(pictures));
  await closeBrowser();
}

async function take({ file, kind, text, visit }: Picture): Promise<void> {
  const opened = await openPage(kind === "comment" ? asOnGitHub(text) : text, visit);
  await opened.page.screenshot({ path: file });
  await opened.close();
}

/** A comment as GitHub shows it, with its stylesheet. */
function asOnGitHub(markdown: string): string {
  const body = String(renderer.processSync(markdown)).replace("<details>", "<details open>");
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(STYLE, "utf8")}
body { margin: 24px } .markdown-body { font-size: 14px } article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }</style>
<article class="markdown-body">${body}</article>`;
}
