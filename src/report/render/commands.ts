import type { FailingPrompt } from "../failing-prompts.ts";
import type { Report } from "../schema.ts";
import { shellQuoted, visible } from "./escape.ts";

const DAY_MS = 86_400_000;
const COMMIT_DIGITS = 12;
/** How long a waiver that is proposed lasts. */
const WAIVED_DAYS = 30;

/** The command that asks the case of a prompt again with the settings of the run, to be pasted into a POSIX shell. */
export function commandToReproduce(report: Report, prompt: FailingPrompt): string {
  const { case: name, conditions } = prompt;
  const [condition, ...others] = conditions;
  const isOne = condition !== undefined && others.length === 0 && report.settings.conditions.length > 1;
  return [
    "nessie run",
    ...["--case", name],
    ...(isOne ? ["--condition", condition.condition] : []),
    ...givenFlags(report, prompt),
    ...againstBase(report),
  ].join(" ");
}

/** Whether the change did it shows only beside the base. A base without a commit, as another model, is set where the run's is. */
function againstBase({ attribution, settings, origins }: Report): string[] {
  const base = attribution?.base;
  if (base?.kind !== "known" || base.commit === undefined) return [];
  return [
    ...(isGiven(origins?.gate) ? [`--gate ${settings.gate}`] : []),
    `--against ${base.commit.slice(0, COMMIT_DIGITS)}`,
  ];
}

/** The command that waives cases for some weeks. */
export function commandToWaive({ startedAt }: Report, cases: readonly string[]): string {
  const expires = new Date(Date.parse(startedAt) + WAIVED_DAYS * DAY_MS).toISOString().slice(0, 10);
  return `nessie waive ${cases.join(" ")} --owner @you --reason "…" --expires ${expires}`;
}

/** The flags of the settings that were given to the run alone; the config file has the others. */
function givenFlags({ settings, origins, suite, scripted }: Report, { trials }: FailingPrompt): string[] {
  const { systemPrompt } = settings;
  const values: readonly (readonly [flag: string, value: string | undefined])[] = [
    ["endpoint", scripted ? undefined : settings.endpoint],
    ["model", scripted ? undefined : settings.model],
    ["system-prompt-file", systemPrompt?.file],
    ["system-prompt-position", systemPrompt?.position],
    ["suite", suite.source],
    ["conditions", settings.conditions.join(",")],
    ["runs", settings.runs.toString()],
    ["seed", settings.seed.toString()],
    ["cases", suite.suites.find((one) => one.suite === trials[0].suite)?.file],
    ["api", settings.api],
    ["reasoning", settings.reasoning],
    ["temperature", settings.temperature?.toString()],
    ["max-tokens", settings.maxTokens?.toString()],
    ["system-role", settings.systemRole],
  ];
  return values.flatMap(([flag, value]) =>
    value !== undefined && isGiven(origins?.[flag]) ? [`--${flag}`, shellWord(value)] : [],
  );
}

function isGiven(origin: string | undefined): boolean {
  return origin === "input" || origin === "flag" || origin === "environment";
}

/** Longer values are left for the reader to fill in. */
const LONGEST = 200;

/** A word of a POSIX shell that is the text and nothing else. Text that cannot be seen as it is would not be pasted unseen. */
function shellWord(text: string): string {
  if (/^[A-Za-z0-9_%+:,./][A-Za-z0-9_%+=:,./-]*$/.test(text) && text.length <= LONGEST) return text;
  if (text.length > LONGEST || visible(text) !== text || /[\n\t]/.test(text)) return "…";
  return shellQuoted(text);
}
