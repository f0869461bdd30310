import { EXPORTS } from "../export.ts";
import type { PageData, PageTrial } from "../page-data-types.ts";
import { element } from "./dom.ts";

/** Lets the buttons that name a format download the trials found at that time. */
export function addDownloads(form: HTMLElement, data: PageData, found: () => readonly PageTrial[]): void {
  for (const button of form.querySelectorAll<HTMLElement>("[data-export]")) {
    const format = button.dataset.export === "csv" ? EXPORTS.csv : EXPORTS.json;
    button.addEventListener("click", () => {
      download(format.file, new Blob([format.text(data, found())], { type: format.type }));
    });
  }
}

/** How long a browser may take to begin with a download. Milliseconds. */
const PATIENCE = 60_000;

function download(file: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  element("a", { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
