import { join } from "node:path";
import { UserError } from "../errors.ts";
import { type PastRun, pastRun } from "../report/history/past-run.ts";
import { isMeantAsReport } from "../report/meant-as-report.ts";
import { parseReport } from "../report/schema.ts";
import { reportText } from "./read-report.ts";

/** What a folder's reports say, one after the other, so that only one is in memory at a time. */
export interface PastRuns {
  readonly runs: readonly PastRun[];
  /** A sentence for each report that could not be read, beginning with its path. */
  readonly problems: readonly string[];
}

/** Reads the JSON files that are reports; others are passed over. `paths` start at `folder`, and that at `cwd`. */
export function readPastRuns(folder: string, paths: readonly string[], cwd: string): PastRuns {
  const [runs, problems]: [PastRun[], string[]] = [[], []];
  for (const path of paths) {
    const file = join(folder, path);
    try {
      const text = reportText(file, cwd);
      if (isMeantAsReport(text, file)) runs.push(pastRun(parseReport(text, file), file));
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(firstOf(thrown));
    }
  }
  return { runs, problems };
}

function firstOf({ problems }: UserError): string {
  const [first = "", ...more] = problems;
  return more.length === 0 ? first : `${first} ${more.length} more problems.`;
}
