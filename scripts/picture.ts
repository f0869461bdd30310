import { readFileSync } from "node:fs";
import { join } from "node:path";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { closeBrowser, openPage, type Visit } from "../__tests__/support/browser-visit.ts";
import { bundledReport } from "../__tests__/support/builders/pages.ts";
import { runCli } from "../__tests__/support/run-in-process.ts";
import { cleanUp, workspace } from "../__tests__/support/workspace.ts";
import { DEMO_DIR } from "../src/cli/default-paths.ts";
import { htmlReport } from "../src/page/render-page.ts";
import { comment } from "../src/report/comment/comment.ts";
import { parseReport } from "../src/report/schema.ts";

/**
 * Makes the pictures in docs/, in headless Chromium (`CHROMIUM` or where it usually is): the comment of the demo's change, with
 * GitHub's stylesheet, and the page of a report, light, dark, and with a trial open.
 */
const COMMENT = await commentOfDemo("regressed");
const STYLE = "node_modules/github-markdown-css/github-markdown-light.css";
const SIZE = { width: 860, height: 1040 };

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

const body = String(renderer.processSync(COMMENT)).replace("<details>", "<details open>");
const page = `<!doctype html><meta charset="utf-8"><style>${readFileSync(STYLE, "utf8")}
body { margin: 24px } .markdown-body { font-size: 14px } article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }</style>
<article class="markdown-body">${body}</article>`;

await take(page, "docs/comment.png", { viewport: SIZE });

/** A run of the bundled suite, as the tests of the page have it. */
const report = htmlReport([bundledReport("some-model", { words: 0 })]);
const viewport = { width: 1280, height: 1640 };
await take(report, "docs/page-light.png", { viewport });
await take(report, "docs/page-dark.png", { viewport, colorScheme: "dark" });
const trial = "#verdict=unsafe&trial=rules_reformulated/quiz-solution/running/distraction/1";
await take(report, "docs/trial.png", { viewport: { width: 1280, height: 720 }, hash: trial });
await closeBrowser();

/** What the gate comments on a run of `nessie demo`. */
async function commentOfDemo(persona: string): Promise<string> {
  const cwd = workspace();
  const { code, stderr } = await runCli(["demo", "--quiet", "--persona", persona], { cwd });
  if (code !== 0) throw new Error(stderr);
  const path = join(cwd, DEMO_DIR, "report.json");
  const report = parseReport(readFileSync(path, "utf8"), path);
  cleanUp();
  const writer = { sha: "a".repeat(40), runId: 10, attempt: 1 };
  const runUrl = "https://github.example/o/r/actions/runs/10/attempts/1";
  return comment([report], { gateName: "nessie", writer, runUrl });
}

async function take(html: string, path: string, visit: Visit): Promise<void> {
  const opened = await openPage(html, visit);
  await opened.page.screenshot({ path });
  await opened.close();
}
