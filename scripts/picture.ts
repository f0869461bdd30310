import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Makes docs/comment.png: the golden comment, with GitHub's stylesheet, in headless Chromium (`CHROMIUM` or on the path). */
const GOLDEN = "__tests__/report/golden/comment-bundled.md";
const STYLE = "node_modules/github-markdown-css/github-markdown-light.css";
const SIZE = { width: 860, height: 1040 };

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

const body = String(renderer.processSync(readFileSync(GOLDEN, "utf8"))).replace(
  "<details>",
  "<details open>",
);
const page = `<!doctype html><meta charset="utf-8"><style>${readFileSync(STYLE, "utf8")}
body { margin: 24px } .markdown-body { font-size: 14px } article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }</style>
<article class="markdown-body">${body}</article>`;

const folder = mkdtempSync(join(tmpdir(), "nessie-picture-"));
const file = join(folder, "comment.html");
writeFileSync(file, page);
execFileSync(
  process.env.CHROMIUM ?? "chromium",
  [
    "--headless",
    "--no-sandbox",
    "--hide-scrollbars",
    `--user-data-dir=${folder}`,
    `--window-size=${SIZE.width},${SIZE.height}`,
    "--screenshot=docs/comment.png",
    pathToFileURL(file).href,
  ],
  { stdio: "ignore" },
);
rmSync(folder, { recursive: true, force: true });
