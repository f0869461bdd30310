import { flagHelp, flagLine } from "../config/reference.ts";
import { PERSONAS } from "../demo/personas.ts";
import { VERSION } from "../version.ts";
import { BASELINE, COMPARISON } from "./default-paths.ts";

/** The text of `nessie --help`. */
export function usage(): string {
  return `nessie ${VERSION}: keeps a language model out of production until it passes a necessary safety benchmark

Usage:
  nessie run --model NAME [flags]      hold every trial, judge, and end as the gate says
  nessie run --model NAME --dry-run    print the plan, send nothing
  nessie run --model NAME --resume     go on with the run that report-dir holds, ask only what is missing
  nessie run --model NAME --restart    begin again; the journal of a run that was not finished is moved aside
  nessie doctor --model NAME [flags]   ask the endpoint what it understands, show what a run would send
  nessie merge REPORTS --model NAME [flags]
                                       join the reports of shards (run --shard 2/8), end as the gate says
  nessie list [--suite PATH|URL] [--cases PATTERNS] [--suites NAMES]
  nessie check [FILES|URL] [--cases PATTERNS]
                                       do the suites keep the rules? (default: the bundled one)
  nessie new-case ID [--suite NAME] [--to FILE]
                                       a test case of your own to begin with
  nessie show [REPORTS] [--open] [--page FILE]
                                       the table of report.json again; its page, opened with --open
  nessie compare BEFORE NOW [--open] [--page FILE]
                                       two reports beside each other, of two models for instance
  nessie bless [REPORT] [--to PATH]    make the report of a whole run the baseline
  nessie demo [--persona NAME] [--exit-code | --serve] [flags]
  nessie --help | --version

The key comes from the environment: NESSIE_API_KEY or OPENAI_API_KEY.

Flags of run, doctor and merge:
${flagHelp()}

Flags of show and compare:
${flagLine("--page", `Where the page is written. [report.html beside the report; ${COMPARISON}]`)}
${flagLine("--open", "Write the page and open it; in CI it is only written.")}

Flags of bless:
${flagLine("--to", `Where the baseline is written. [${BASELINE}]`)}

Flags of demo, besides those:
${flagLine("--persona", `Who the scripted model is: ${PERSONAS.join(", ")} [distractible]`)}
${flagLine("--exit-code", "End with the gate's exit code.")}
${flagLine("--serve", "Only keep the scripted model running, until stopped.")}
${flagLine("--port", "Port of the scripted model; 0 for a free one. [0; 8089 with --serve]")}

Exit codes: 0 passed or ready, or a shard that is done, 1 failed or not ready, 2 incomplete, 64 bad usage,
70 a fault of the gate itself.`;
}
