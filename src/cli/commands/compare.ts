import { UserError } from "../../errors.ts";
import { compare } from "../../gate/compare.ts";
import { type Baseline, baselineFrom, reportedComparison } from "../../report/baseline.ts";
import { modelName } from "../../report/model-names.ts";
import { comparedRows } from "../../report/render/beside.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { headline } from "../../report/render/reasons.ts";
import { figuresOfEach } from "../../report/render/terminal.ts";
import type { Report } from "../../report/schema.ts";
import { readReport } from "../../run/read-report.ts";
import { givePage } from "./show.ts";

export interface CompareRequest {
  readonly files: readonly string[];
  /** Where the page is written. */
  readonly page: string;
  readonly open: boolean;
}

/**
 * `nessie compare`: a run beside another one, of the same model or of two, on the screen and as a page; resolves to 0. Throws a UserError
 * unless two reports are named, or if one cannot be judged.
 */
export async function compareCommand({ files, page, open }: CompareRequest): Promise<number> {
  const [first, second, ...more] = files;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UserError("compare takes two reports, the former one first. See nessie --help.");
  const [before, now] = [first, second].map((path) => baselineFrom(readReport(path), path, "this machine"));
  if (before === undefined || now === undefined) throw new Error("Two reports were read");
  const compared = besideEachOther(before, now);
  for (const { file, report } of [before, now])
    console.log(`${terminalLine(`${file} (${modelName(report)})`)}: ${terminalLine(headline(report), 600)}`);
  const reports = [before.report, compared];
  const figures = figuresOfEach(reports, [before.file, now.file]);
  console.log(["", ...figures, ...comparedRows(compared)].join("\n"));
  await givePage(reports, { path: page, open });
  return 0;
}

/** The later report with the comparison in it; here it decides nothing. */
function besideEachOther(before: Baseline, now: Baseline): Report {
  const comparison = reportedComparison(before, compare(before.run, now.run), now.report);
  const shown = comparison.kind === "compared" ? { ...comparison, decides: false } : comparison;
  return { ...now.report, comparison: shown };
}
