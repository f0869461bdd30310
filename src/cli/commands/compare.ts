import { besideBaseline } from "../../gate/beside-baseline.ts";
import { type Baseline, baselineFrom, reportedComparison } from "../../report/baseline.ts";
import { modelName } from "../../report/model-names.ts";
import { withSources } from "../../report/other-sources.ts";
import { comparisonRows } from "../../report/render/comparison.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { otherSourcesText } from "../../report/render/moved.ts";
import { headline } from "../../report/render/reasons.ts";
import { figuresOfEach } from "../../report/render/terminal-figures.ts";
import { hangingLines } from "../../report/render/wrap-lines.ts";
import type { Report } from "../../report/schema.ts";
import { isWaived } from "../../report/waivers.ts";
import { readReport } from "../../run/read-report.ts";
import { type CommandContext, type Invocation, text } from "../context.ts";
import { COMPARISON } from "../default-paths.ts";
import { writePage } from "../page.ts";
import { reportPath } from "../report-paths.ts";
import { tableStyle } from "../terminal.ts";

/** `nessie compare`: two reports side by side, on the screen and as a page; resolves to 0. */
export async function compareCommand(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<number> {
  const { print, cwd } = context;
  const read = async (given = ""): Promise<Baseline> => {
    const path = await reportPath(given, context);
    return baselineFrom(readReport(path, cwd), path, "the local files");
  };
  const [before, now] = [await read(positionals[0]), await read(positionals[1])];
  const compared = withComparison(before, now);
  const { width } = tableStyle(context);
  const fitting = (lines: readonly string[]): string[] => lines.flatMap((line) => hangingLines(line, width));
  const heads = [before, now].map(
    ({ file, report }) =>
      `${terminalLine(`${file} (${modelName(report)})`)}: ${terminalLine(headline(report), 600)}`,
  );
  const figures = figuresOfEach([before.report, compared], [before.file, now.file], width);
  const sources = otherSourcesText(compared, terminalLine);
  const rows = [...comparisonRows(compared), ...(sources === "" ? [] : ["", `${sources}.`])];
  print([...fitting(heads), "", ...figures, ...fitting(rows)].join("\n"));
  const path = text(values.page) ?? COMPARISON;
  await writePage([before.report, compared], context, { path, open: values.open === true, compared: true });
  return 0;
}

/** The later report with the comparison in it; here it decides nothing. */
function withComparison(before: Baseline, now: Baseline): Report {
  const { report } = now;
  const cases = Object.keys(now.run.caseHashes).filter((name) => isWaived(name, report.waivers));
  const decision = { ...besideBaseline(now.run, before.run, new Set(cases)), byBaseline: false };
  return { ...report, comparison: withSources(reportedComparison(before, decision, report), before, report) };
}
