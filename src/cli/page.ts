import { resolve } from "node:path";
import { REPORT_FORMATS } from "../config/report-formats.ts";
import { messageOf, UserError } from "../errors.ts";
import type { PageOptions } from "../page/render-page.ts";
import { writeFileAtomic } from "../platform/files.ts";
import type { Report } from "../report/schema.ts";
import type { CommandContext } from "./context.ts";
import { openFile } from "./open-browser.ts";

/** Where a page is written, and whether to open it. */
interface PageTarget {
  readonly path: string;
  readonly open: boolean;
}

/** Writes the page of reports and says where it is; opens it if wanted, but not in CI. Throws a UserError if it cannot be written. */
export async function writePage(
  reports: readonly Report[],
  context: CommandContext,
  { path, open, ...page }: PageTarget & PageOptions,
): Promise<void> {
  await writeHtml(async () => REPORT_FORMATS.html.render(reports, page), context, { path, open });
}

/** The same with any page. */
export async function writeHtml(
  render: () => Promise<string>,
  { env, cwd, print }: CommandContext,
  { path, open }: PageTarget,
): Promise<void> {
  const file = resolve(cwd, path);
  try {
    writeFileAtomic(file, await render());
  } catch (thrown) {
    throw new UserError(`The page could not be written: ${messageOf(thrown)}.`, { cause: thrown });
  }
  print(`\nPage: ${file}`);
  if (!open || env.CI) return;
  if (!(await openFile(file, env))) print("Found no program to open it with.");
}
