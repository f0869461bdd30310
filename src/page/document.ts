import { createHash } from "node:crypto";
import { html, oneLine } from "../report/render/escape.ts";
import { STYLE } from "./browser.generated.ts";

/** What the head of a page depends on. */
export interface DocumentHead {
  readonly title: string;
  /** The page's only script; absent if it has none. */
  readonly script?: string;
}

/** The beginning of a page that loads nothing, up to its body: its style is inline, and its policy allows that and its script by hash. */
export function documentHead({ title, script }: DocumentHead): string {
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${html(oneLine(title))}</title>`,
    // Without it, browsers request one from the server.
    '<link rel="icon" href="data:,">',
    `<style>${STYLE}</style>\n</head>\n<body>`,
  ].join("\n");
}

/** Only the page's own script and style; nothing is loaded or sent; no text can become markup. */
function policy(script: string | undefined): string {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    `style-src ${hash(STYLE)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
