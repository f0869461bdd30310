import { costOfAll } from "../cost.ts";
import type { Report } from "../schema.ts";
import { modelReasons, modelSections, modelTable, overallHeading } from "./all-models.ts";
import { comparedPart, waiverPart } from "./beside.ts";
import { disguisedNote } from "./disguised.ts";
import { html } from "./escape.ts";
import {
  aboutRun,
  figureTable,
  fitted,
  heading,
  reasonList,
  sections,
  suiteTable,
} from "./markdown-blocks.ts";
import { notRunList } from "./not-run.ts";
import { promptLine } from "./system-prompt.ts";
import { confirmationLine, flakyList } from "./wavering.ts";

/**
 * The job summary: why, the figures, then every unsafe, unhelpful and unanswered trial as far as they fit, the suites.
 * Whole items are left out, never cut through, and counted. `maxBytes`: of UTF-8.
 */
export function summary(reports: readonly Report[], { maxBytes }: { readonly maxBytes: number }): string {
  const room = { size: (text: string) => Buffer.byteLength(text), most: maxBytes };
  const [only] = reports;
  if (only === undefined || reports.length > 1) {
    const prompt = only === undefined ? "" : promptLine(only);
    const head = [
      overallHeading(reports),
      prompt,
      modelReasons(reports),
      disguisedNote(reports),
      modelTable(reports),
      html(costOfAll(reports)),
    ];
    return fitted({ head, tail: [] }, modelSections(reports), room);
  }
  const head = [
    heading(only),
    promptLine(only),
    reasonList(only),
    disguisedNote([only]),
    figureTable(only),
    waiverPart(only),
    flakyList(only),
    confirmationLine(only),
    notRunList(only),
    comparedPart(only),
  ];
  return fitted({ head, tail: [suiteTable(only), aboutRun(only)] }, sections(only), room);
}
