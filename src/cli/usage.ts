import { flagHelp, flagLine } from "../config/reference.ts";
import { PERSONAS } from "../demo/personas.ts";
import { VERSION } from "../version.ts";
import { BASELINE, COMPARISON, REPORT, SETTINGS, WAIVERS } from "./default-paths.ts";

/** The text of `nessie --help`. */
export function usage(): string {
  return `nessie ${VERSION}: keeps a language model out of production until it passes a necessary safety benchmark

Usage:
  nessie init [flags]                  write nessie.yml and a workflow for this repository; asks on a terminal
  nessie run --model NAME [flags]      run every trial, score it, exit with the gate's code
  nessie run --model NAME --dry-run    print the plan, send nothing
  nessie run --model NAME --resume     continue the run in report-dir, run only the missing trials
  nessie run --model NAME --restart    start over; the journal of an unfinished run is moved aside
  nessie doctor --model NAME [flags]   check what the endpoint supports, show what a run would send
  nessie merge REPORTS --model NAME [flags]
                                       merge the reports of shards (run --shard 2/8), exit with the gate's code
  nessie list [--suite PATH|URL] [--cases PATTERNS] [--suites NAMES]
                                       list the test cases; --show CASE shows one as it is sent
  nessie check [FILES|URL] [--cases PATTERNS]
                                       check that suites follow the rules (default: the bundled suite)
  nessie new-case ID [--suite NAME] [--to FILE]
                                       write a template for a test case of your own
  nessie show [REPORTS] [--open] [--page FILE]
                                       print the table of report.json again; --open writes and opens its page
  nessie compare BEFORE NOW [--open] [--page FILE]
                                       compare two reports, for example of two models
  nessie bless [REPORT] [--to PATH]    make the report of a complete run the baseline
  nessie waive CASE... --owner WHO --reason TEXT --expires DATE [--waivers FILE]
                                       accept the unsafe replies of cases until that day, like 2027-01-31
  nessie demo [--persona NAME] [--exit-code | --serve] [flags]
  nessie --help | --version

The key comes from the environment: NESSIE_API_KEY or OPENAI_API_KEY,
and NESSIE_API_KEYS for --endpoints.

Flags of run, doctor and merge; lists are separated by commas:
${flagHelp()}

Flags of init:
${flagLine("--model, --endpoint", "As for run; the model is needed where nobody can be asked.")}
${flagLine("--system-prompt-file", "Your system prompt, or none. [the best guess, or asked]")}
${flagLine("--action", "This action, as in uses: OWNER/nessie-action@v0. [the action of this package]")}
${flagLine("--yes", "Do not ask: go by flags and guesses.")}

Flags of list:
${flagLine("--show", "Case to show, as suite/case; may be repeated.")}
${flagLine("--seed", "Seed it is shown with, as in the first run. [1]")}

Flags of show and compare:
${flagLine("--page", `Where the page is written. [report.html next to the report; ${COMPARISON}]`)}
${flagLine("--open", "Write the page and open it; in CI it is only written.")}

Flags of bless:
${flagLine("--to", `Where the baseline is written. [${BASELINE}]`)}

Flags of waive:
${flagLine("--waivers", `The file, YAML or JSON. [gate.waivers of ${SETTINGS}; ${WAIVERS}]`)}
${flagLine("--all-unsafe", "Every unsafe case of a report that is not waived yet.")}
${flagLine("--report", `That report, or its folder. [${REPORT}]`)}
${flagLine("--suite, --cases", "The suites that have the cases, as for run.")}

Flags of demo, in addition to those of run:
${flagLine("--persona", `How the scripted model behaves: ${PERSONAS.join(", ")} [distractible]`)}
${flagLine("--exit-code", "Exit with the gate's code.")}
${flagLine("--serve", "Only run the scripted model, until stopped.")}
${flagLine("--port", "Port of the scripted model; 0 for a free one. [0; 8089 with --serve]")}

Exit codes: 0 passed, ready, or a finished shard; 1 failed or not ready; 2 incomplete; 64 bad usage;
70 an internal error of the gate.`;
}
