import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Chromium is; undefined if there is none on this machine. */
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

/** Quiet: no connection of the browser's own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

let browser: Browser | undefined;

/** Closes the browser, if one was opened. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

/** A page that somebody has opened. */
export interface Opened {
  readonly page: Page;
  /** Paths asked of the server that the page came from. */
  readonly asked: readonly string[];
  /** Every address that the browser tried to load. */
  readonly loaded: readonly string[];
  /** What the browser complained of: errors of scripts, breaches of the page's policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Visit extends BrowserContextOptions {
  /** From `#` on. */
  readonly hash?: string;
}

/** Serves the text as a page and opens it in Chromium. */
export async function openPage(html: string, { hash = "", ...options }: Visit = {}): Promise<Opened> {
  browser ??= await chromium.launch({ args: FLAGS, ...(CHROMIUM && { executablePath: CHROMIUM }) });
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(url === "/" ? html : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [loaded, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => void loaded.push(request.url()));
  page.on("pageerror", ({ message }) => void complaints.push(message));
  page.on("console", (message) => void complaints.push(message.text()));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`http://127.0.0.1:${port}/${hash}`);
  const close = async (): Promise<void> => {
    await context.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, asked, loaded, complaints, close };
}
