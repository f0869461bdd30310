import { dirname, join, resolve } from "node:path";
import { messageOf, UserError } from "../../errors.ts";
import { writeWhole } from "../../platform/node.ts";
import { FORMAT_FILES } from "../../report/formats.ts";
import { terminalTable } from "../../report/render/terminal.ts";
import type { Report } from "../../report/schema.ts";
import { readReport } from "../../run/read-report.ts";
import { openFile } from "../open-browser.ts";
import { terminal } from "../terminal.ts";

export interface ShowRequest {
  readonly files: readonly string[];
  /** Where the page is written, and whether it is opened. Without both no page is made. */
  readonly page: string | undefined;
  readonly open: boolean;
}

/** Where a run leaves its report unless told. */
const USUAL = join("nessie-report", "report.json");

/** `nessie show`: the tables of reports again, and their page if asked for; resolves to 0. */
export async function showCommand({ files, page, open }: ShowRequest): Promise<number> {
  const paths = files.length > 0 ? files : [USUAL];
  const reports = paths.map((path) => readReport(path));
  const { colour, width } = terminal(process.stdout);
  console.log(terminalTable(reports, { colour, width, replies: true }));
  if (open || page !== undefined) {
    const path = page ?? join(dirname(paths[0] ?? USUAL), FORMAT_FILES.html);
    await givePage(reports, { path, open });
  }
  return 0;
}

/** Writes the page of reports, says where it is, and opens it if wanted, unless nobody sits there. Throws a UserError if it cannot be written. */
export async function givePage(
  reports: readonly Report[],
  { path, open }: { readonly path: string; readonly open: boolean },
): Promise<void> {
  const { htmlReport } = await import("../../page/render-page.ts");
  try {
    writeWhole(path, htmlReport(reports));
  } catch (thrown) {
    throw new UserError(`The page could not be written: ${messageOf(thrown)}.`, { cause: thrown });
  }
  console.log(`\nPage: ${resolve(path)}`);
  if (!open || process.env.CI) return;
  if (!(await openFile(resolve(path)))) console.log("There is nothing here to open it with.");
}
