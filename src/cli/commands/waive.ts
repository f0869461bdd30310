import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Inputs } from "../../config/inputs.ts";
import { configPathOf } from "../../config/read-config.ts";
import { attempt, UserError } from "../../errors.ts";
import { holdsNothing, withWaivers } from "../../gate/add-waivers.ts";
import { type Granted, grantWaivers } from "../../gate/grant.ts";
import { dayOf, isInForce, isYamlFile, parseWaivers, type Waiver } from "../../gate/waivers.ts";
import { terminalLine } from "../../report/render/escape.ts";
import { suitesOf } from "../../run/plan-run.ts";
import { readReport } from "../../run/read-report.ts";
import type { ProjectFiles } from "../../suite/project-files.ts";
import { type CommandContext, type Invocation, text } from "../context.ts";
import { REPORT_DIR, WAIVERS } from "../default-paths.ts";
import { settingsOf } from "../settings.ts";
import { filesOf } from "../terminal.ts";
import { nameInSettings, readSettings, type Settings } from "../waivers-setting.ts";
import { writeUserFile } from "../write-file.ts";

export interface WaiveRequest {
  readonly cases: readonly string[];
  /** Whether every unsafe case of the report is meant too. */
  readonly allUnsafe: boolean;
  /** Path of a report or its folder. */
  readonly report?: string | undefined;
  readonly owner?: string | undefined;
  readonly reason?: string | undefined;
  readonly expires?: string | undefined;
  /** Path of the file; otherwise the one that the settings name. */
  readonly waivers?: string | undefined;
  /** Which suites have the cases. Rejects with a UserError with every problem of these settings. */
  readonly inputs: () => Promise<Inputs>;
  /** Path of the config file; undefined if there is to be none. */
  readonly config: string | undefined;
}

/** `nessie waive`: adds waivers of cases to the file of waivers; resolves to 0. */
export async function waiveCommand(
  { values, positionals }: Invocation,
  context: CommandContext,
): Promise<number> {
  return waive(
    {
      cases: positionals,
      allUnsafe: values["all-unsafe"] === true,
      report: text(values.report),
      owner: text(values.owner),
      reason: text(values.reason),
      expires: text(values.expires),
      waivers: text(values.waivers),
      // Without the flag, so that the file of waivers is the one that the config file names.
      inputs: () => settingsOf({ ...values, waivers: undefined }, context, "reads"),
      config: configPathOf(text(values.config)).path,
    },
    context,
  );
}

/** Adds waivers as asked for, or throws a UserError with every problem and writes nothing. */
export async function waive(
  request: WaiveRequest,
  context: CommandContext,
  day = dayOf(new Date()),
): Promise<number> {
  const { cwd, print } = context;
  const { file, former, settings, granted } = await decide(request, context, day);
  if (granted.waivers.length === 0) {
    print("Nothing to waive: the report has no unsafe case that is not waived.");
    return 0;
  }
  const changed = withWaivers(former.text, file, granted.waivers);
  parseWaivers(changed, file, { cases: former.cases, day });
  writeUserFile(file, changed, cwd);
  for (const waiver of granted.waivers) print(terminalLine(waivedLine(waiver, granted.replaced), 600));
  print(`Written to ${terminalLine(file, 300)}.`);
  for (const line of nameInSettings(file, settings, cwd)) print(line);
  return 0;
}

function waivedLine({ case: name, expires }: Waiver, replaced: readonly Waiver[]): string {
  const former = replaced.find((waiver) => waiver.case === name);
  const instead = former === undefined ? "" : `, replacing its waiver that expired on ${former.expires}`;
  return `${name} is waived until ${expires}${instead}.`;
}

interface Decided {
  readonly file: string;
  readonly former: Former;
  readonly settings: Settings;
  readonly granted: Extract<Granted, { kind: "granted" }>;
}

async function decide(request: WaiveRequest, context: CommandContext, day: string): Promise<Decided> {
  const problems: string[] = problemsOfUse(request);
  const files = filesOf(context);
  const inputs = await attempt(problems, request.inputs);
  const settings = inputs && (await readSettings(inputs, files.projectFiles, request.config));
  const cases = inputs && (await attempt(problems, async () => (await suitesOf(inputs, files)).cases));
  const file = request.waivers ?? settings?.waivers ?? WAIVERS;
  const former =
    settings &&
    cases &&
    (await attempt(problems, () => readFormer(file, files.projectFiles, { cases, day })));
  const unsafe = await attempt(problems, async () => unsafeCases(request, context.cwd));
  const existing = former?.waivers ?? [];
  const waived = new Set(existing.filter((one) => isInForce(one, day)).map((one) => one.case));
  const fromReport = (unsafe ?? []).filter((name) => !waived.has(name));
  const granted = grantWaivers(
    { ...request, cases: [...request.cases, ...fromReport] },
    // Without the suites no case is known; the problem with them is told already.
    { cases: cases ?? new Set([...request.cases, ...fromReport]), day, existing },
  );
  if (granted.kind === "problems") problems.push(...granted.problems);
  if (problems.length === 0 && granted.kind === "granted" && settings && former)
    return { file, former, settings, granted };
  throw new UserError(problems);
}

/** What the commands under "What now?" leave for the reader to say. */
const LEFT_OPEN = ["…", "..."];

function problemsOfUse({ cases, allUnsafe, report, owner, reason = "" }: WaiveRequest): string[] {
  return [
    ...(owner === "@you" ? ["--owner must say who answers for it, but is still @you."] : []),
    ...(LEFT_OPEN.includes(reason.trim())
      ? [`--reason must say why it may be unsafe for now, but is still ${reason.trim()}`]
      : []),
    ...(cases.length === 0 && !allUnsafe
      ? ["waive takes cases, such as rules/locker-codes, or --all-unsafe. See nessie --help."]
      : []),
    ...(report !== undefined && !allUnsafe ? ["--report is read with --all-unsafe only."] : []),
  ];
}

interface Former {
  readonly text: string;
  readonly waivers: readonly Waiver[];
  readonly cases: ReadonlySet<string>;
}

async function readFormer(
  file: string,
  { read }: ProjectFiles,
  known: { readonly cases: ReadonlySet<string>; readonly day: string },
): Promise<Former> {
  if (!isYamlFile(file) && !file.endsWith(".json"))
    throw new UserError(`--waivers must be the path of a .yml, .yaml or .json file, but is "${file}".`);
  const found = await read(file);
  const former = found.kind === "text" ? found.text : "";
  const waivers = holdsNothing(former, file) ? [] : parseWaivers(former, file, known);
  return { text: former, waivers, cases: known.cases };
}

function unsafeCases({ allUnsafe, report = REPORT_DIR }: WaiveRequest, cwd: string): readonly string[] {
  if (!allUnsafe) return [];
  const isFolder = statSync(resolve(cwd, report), { throwIfNoEntry: false })?.isDirectory() === true;
  const path = isFolder ? join(report, "report.json") : report;
  return readReport(path, cwd, `--report ${path}`).unsafeCases;
}
