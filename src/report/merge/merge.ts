import { groupBy } from "../../collections.ts";
import { UserError } from "../../errors.ts";
import { type Shard, shardsOf } from "../../execution/shard.ts";
import { modelName } from "../model-names.ts";
import { differencesOf, type ExpectedRun } from "../rejudge.ts";
import { partText } from "../render/part-of-run.ts";
import type { Report } from "../schema.ts";
import { settingDifferences } from "../settings-diff.ts";
import { joined, type Part, type Placed } from "./join.ts";

/** The run that the shards must belong to, as planned by the merging job. */
export interface ExpectedShards {
  readonly version: string;
  readonly planHash: string;
  /** By the name of the model. */
  readonly models: ReadonlyMap<string, ExpectedRun>;
}

/**
 * Joins the shards of a run into one report per model, as if one job had run them all: the same trials, judged again with
 * our plan and our rules. Throws a UserError that names every part that is missing, duplicate, or of another run or model:
 * only a complete run is merged.
 */
export function mergeReports(parts: readonly Part[], expected: ExpectedShards): Report[] {
  refuseParts(parts);
  const groups = groupBy(parts, ({ report }) => modelName(report));
  const foreign = [...groups]
    .filter(([name]) => !expected.models.has(name))
    .flatMap(([, members]) => members);
  const known = [...expected.models.keys()].map((name) => JSON.stringify(name)).join(", ");
  const problems = joinedProblems(
    foreign.map(({ file, report }) => ({
      file,
      message: `is of the model ${JSON.stringify(modelName(report))}, which this job does not name; it names ${known}.`,
    })),
  );
  const checked = [...expected.models].map(([name, own]) => {
    const found = checkedParts(groups.get(name) ?? [], { ...expected, name, own });
    problems.push(...found.problems);
    return { own, parts: found.parts };
  });
  if (problems.length > 0) throw new UserError(problems);
  return checked.map(({ parts: placed, own }) => joined(placed, own));
}

/** A run of a part of the suite shares no plan with other jobs. */
function refuseParts(parts: readonly Part[]): void {
  const problems = parts.flatMap(({ file, report: { part } }) =>
    part === undefined
      ? []
      : [
          `${file}: is of a part of the suite (${partText(part)}), not a shard; leave it out, as with "!${file}".`,
        ],
  );
  if (problems.length > 0) throw new UserError(problems);
}

interface ExpectedModel extends ExpectedShards {
  readonly name: string;
  readonly own: ExpectedRun;
}

interface Checked {
  /** In the order of the shards. */
  readonly parts: readonly Placed[];
  readonly problems: readonly string[];
}

/** A report without a shard is that of a whole run. */
const WHOLE: Shard = { index: 1, of: 1 };

function checkedParts(parts: readonly Part[], expected: ExpectedModel): Checked {
  const [first] = parts;
  const model = expected.models.size === 1 ? "" : ` of the model ${JSON.stringify(expected.name)}`;
  if (first === undefined) return { parts: [], problems: [`There is no report${model}.`] };
  const foreign = parts.flatMap((part) => {
    const message = problemOfPart(part, first, expected);
    return message === undefined ? [] : [{ file: part.file, message }];
  });
  if (foreign.length > 0) return { parts: [], problems: joinedProblems(foreign) };
  const shards = shardsOf(expected.own.trials, shardIn(first).of);
  const missing = shards.flatMap(
    (_, index) => problemOfPlace(parts, { index: index + 1, of: shards.length }, model) ?? [],
  );
  const placed = parts
    .map((part) => ({ ...part, shard: shardIn(part), trials: shards[shardIn(part).index - 1] ?? [] }))
    .sort((a, b) => a.shard.index - b.shard.index);
  const wrong = placed.flatMap(({ file, report, trials }) =>
    [...differencesOf(report, { ...expected.own, trials })].map((message) => ({ file, message })),
  );
  return { parts: placed, problems: [...missing, ...joinedProblems(wrong)] };
}

/** A problem that several files share is reported once. */
function joinedProblems(problems: readonly { readonly file: string; readonly message: string }[]): string[] {
  return [...groupBy(problems, ({ message }) => message)].map(([message, alike]) => {
    const more = alike.length > 1 ? ` (and ${alike.length - 1} more)` : "";
    return `${alike[0]?.file}${more}: ${message}`;
  });
}

function shardIn({ report }: Part): Shard {
  return report.shard ?? WHOLE;
}

/** Why a part does not belong to this job's run, or not to the same run as the first part. */
function problemOfPart(
  part: Part,
  first: Part,
  { version, planHash, own }: ExpectedModel,
): string | undefined {
  const { report } = part;
  const { index, of } = shardIn(part);
  const whole = shardIn(first).of;
  if (report.tool.version !== version)
    return `was made by version ${report.tool.version}, and this is version ${version}.`;
  if (of !== whole || index > of) return `is shard ${index} of ${of}, but ${first.file} is one of ${whole}.`;
  const settings = settingDifferences(first.report.settings, report.settings);
  if (settings.length > 0) {
    const changes = settings.map(({ name, before, now }) => `${name} is ${now}, but there ${before}`);
    return `belongs to another run than ${first.file}: ${changes.join("; ")}.`;
  }
  const planned = planDifferences(report, own);
  if (planned.length > 0) return `belongs to another plan: ${planned.join("; ")}. ${GIVE}`;
  if (report.suite.hash !== own.loaded.hash || (report.shard && report.shard.planHash !== planHash))
    return `belongs to another plan: the suite, the choice of suites, or the system prompt differs. ${GIVE}`;
  return undefined;
}

/** What differs between the plan of a shard and that of this job. */
function planDifferences({ settings }: Report, { plan, confirm, helpfulness }: ExpectedRun): string[] {
  const asked = { ...settings, ...plan, conditions: [...plan.conditions] };
  const expected = { confirm, helpfulness } as const;
  return [
    ...settingDifferences(asked, settings),
    ...(["confirm", "helpfulness"] as const)
      .filter((name) => settings[name] !== expected[name])
      .map((name) => ({ name, before: String(expected[name]), now: String(settings[name]) })),
  ].map(({ name, before, now }) => `${name} is ${now}, but here ${before}`);
}

const GIVE = "Give all jobs the same settings.";

function problemOfPlace(parts: readonly Part[], { index, of }: Shard, model: string): string | undefined {
  const here = parts.filter((part) => shardIn(part).index === index);
  if (here.length === 0) return `Shard ${index} of ${of}${model} is missing.`;
  if (here.length === 1) return undefined;
  return `Shard ${index} of ${of}${model} was given ${here.length} times: ${here.map(({ file }) => file).join(", ")}.`;
}
