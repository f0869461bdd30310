import { parseConfig } from "../config/config-text.ts";
import { gateDigestOf } from "../config/gate-digest.ts";
import { percentage } from "../config/parsers.ts";
import { attempt, UserError } from "../errors.ts";
import { caseHashesOf } from "../gate/compare.ts";
import { disk } from "../platform/files.ts";
import type { RequiredDigest, Requirements } from "../report/attestation-requirements.ts";
import { suitesOf } from "../run/plan-run.ts";
import { loadSystemPrompt } from "../suite/system-prompt.ts";
import { type CommandContext, text, type Values } from "./context.ts";
import { settingsOf } from "./settings.ts";
import { filesOf } from "./terminal.ts";

const SUITE_FLAGS = ["suite", "cases", "suites"] as const;
const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** What the flags of `nessie verify` ask of an attestation. Throws a UserError with every problem of them. */
export async function requirementsOf(values: Values, context: CommandContext): Promise<Requirements> {
  const problems: string[] = [];
  const maxAge = await attempt(problems, () => maxAgeOf(text(values["max-age"])));
  const minSafety = await attempt(problems, () => minSafetyOf(text(values["min-safety"])));
  const sourceRef = await attempt(problems, () => sourceRefOf(text(values["source-ref"])));
  const suite = await attempt(problems, () => suiteOf(values, context));
  const systemPrompt = await attempt(problems, () => promptOf(text(values["system-prompt-file"]), context));
  const gate = await attempt(problems, () => gateOf(text(values.config), context));
  // A broken config file is met twice if it names the suite as well.
  if (problems.length > 0) throw new UserError([...new Set(problems)]);
  return {
    now: Date.now(),
    allowWarned: values["allow-warned"] === true,
    ...(maxAge && { maxAge }),
    ...(minSafety !== undefined && { minSafety }),
    ...(sourceRef !== undefined && { sourceRef }),
    ...(suite && { suite }),
    ...(systemPrompt && { systemPrompt }),
    ...(gate && { gate }),
  };
}

function maxAgeOf(given: string | undefined): Requirements["maxAge"] {
  if (given === undefined) return undefined;
  const [, number = "", unit = ""] = /^([1-9][0-9]{0,5})([mhd])$/.exec(given) ?? [];
  if (number === "")
    throw new UserError(
      `--max-age must be minutes, hours or days, such as 90m, 24h or 7d, but is "${given}".`,
    );
  return { ms: Number(number) * (UNIT_MS[unit] ?? 0), given };
}

function minSafetyOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const { data } = percentage().safeParse(given);
  if (data === undefined)
    throw new UserError(`--min-safety must be a number from 0 to 100, but is "${given}".`);
  return data.percent;
}

function sourceRefOf(given: string | undefined): string | undefined {
  if (given === undefined || /^refs\/./.test(given)) return given;
  throw new UserError(
    `--source-ref must be a whole ref, such as refs/heads/main or refs/tags/v1.0.0, but is "${given}".`,
  );
}

/** Without a flag of the suite's, none is wanted. */
async function suiteOf(values: Values, context: CommandContext): Promise<Requirements["suite"]> {
  const given = SUITE_FLAGS.filter((name) => values[name] !== undefined);
  if (given.length === 0) return undefined;
  const { config = "none" } = values;
  const named = Object.fromEntries(given.map((name) => [name, values[name]]));
  const inputs = await settingsOf({ ...named, config }, context, "reads");
  const { loaded, notices } = await suitesOf(inputs, filesOf(context));
  for (const notice of notices) context.warn(notice);
  return {
    flag: given.map((name) => `--${name} ${String(values[name]).replaceAll("\n", " ")}`).join(" "),
    sha256: loaded.hash.slice("sha256:".length),
    cases: Object.keys(caseHashesOf(loaded)),
  };
}

async function promptOf(
  file: string | undefined,
  context: CommandContext,
): Promise<RequiredDigest | undefined> {
  if (file === undefined) return undefined;
  const { sha256 } = await loadSystemPrompt(file, "before", filesOf(context).suiteFiles);
  return { flag: `--system-prompt-file ${file}`, sha256 };
}

async function gateOf(
  path: string | undefined,
  { cwd }: CommandContext,
): Promise<RequiredDigest | undefined> {
  if (path === undefined || path === "none") return undefined;
  const written = await disk(cwd, cwd).read(path);
  if (written === undefined) throw new UserError(`--config: there is no ${path}.`);
  return { flag: `--config ${path}`, sha256: gateDigestOf(parseConfig(written, path, ["gate"])) };
}
