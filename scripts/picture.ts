import { writeFileSync } from "node:fs";
import { closeBrowser, openPage } from "../__tests__/support/browser-visit.ts";
import { asOnGitHub } from "./pictures/as-on-github.ts";
import { NOTES, notesOf, type Picture, picturesToday } from "./pictures/shown.ts";

/**
 * Makes the pictures in docs/, in headless Chromium (`CHROMIUM` or where it usually is), and notes what they show, so that a
 * test can tell when they are too old. With `--notes` it only prints what would be noted of the pictures as they are.
 */
const pictures = await picturesToday();
if (process.argv.includes("--notes")) {
  process.stdout.write(notesOf(pictures));
} else {
  for (const picture of pictures) await take(picture);
  writeFileSync(NOTES, notesOf(pictures));
  await closeBrowser();
}

async function take({ file, kind, text, visit }: Picture): Promise<void> {
  const opened = await openPage(
    kind === "comment" ? asOnGitHub(text).replace("<details>", "<details open>") : text,
    visit,
  );
  await opened.page.screenshot({ path: file });
  await opened.close();
}
