import { UserError } from "../errors.ts";
import { groupBy } from "../suite/group.ts";
import { nameOf, type Trial } from "../trial/plan.ts";
import { type Shard, shardsOf } from "../trial/shard.ts";
import { CONFIRMED_MOST, failing } from "../verdict/confirm.ts";
import { NEVER_REASONED } from "./build.ts";
import { plural } from "./figures.ts";
import { modelName } from "./names.ts";
import { differencesOf, rejudge, type Terms } from "./rejudge.ts";
import { noticesOfModels } from "./replied.ts";
import type { Report, ReportedTrial } from "./report.ts";
import { settingDifferences } from "./settings.ts";

/** The report of a shard, as a file from another job. */
export interface Part {
  readonly file: string;
  readonly report: Report;
}

/** What the merging job says for itself. Of the whole plan, as it has planned it. */
export interface MergeTerms {
  readonly version: string;
  readonly planHash: string;
  /** By the names of the models. */
  readonly models: ReadonlyMap<string, Terms>;
}

/**
 * Joins the shards of a run into one report of each model, as if they had been held in one job: the same trials, judged
 * anew, with our plan and our rules. Throws a UserError that names every part that is missing, there twice, of another
 * run, or of a model that is not asked for: nothing is merged that is not whole.
 */
export function merge(parts: readonly Part[], terms: MergeTerms): Report[] {
  const groups = groupBy(parts, ({ report }) => modelName(report));
  const foreign = [...groups].filter(([name]) => !terms.models.has(name)).flatMap(([, members]) => members);
  const known = [...terms.models.keys()].map((name) => JSON.stringify(name)).join(", ");
  const problems = foreign.map(
    ({ file, report }) =>
      `${file}: is of the model ${JSON.stringify(modelName(report))}, which this job does not name; it names ${known}.`,
  );
  const checked = [...terms.models].map(([name, own]) => {
    const found = checkedParts(groups.get(name) ?? [], { ...terms, name, own });
    problems.push(...found.problems);
    return { own, parts: found.parts };
  });
  if (problems.length > 0) throw new UserError(problems);
  return checked.map((one) => joined(one.parts, one.own));
}

interface OfModel extends MergeTerms {
  readonly name: string;
  readonly own: Terms;
}

interface Placed extends Part {
  readonly shard: Shard;
  /** The trials that it has to hold. */
  readonly trials: readonly Trial[];
}

interface Checked {
  /** In their order. */
  readonly parts: readonly Placed[];
  readonly problems: readonly string[];
}

/** A report that says nothing of shards is the one of one. */
const WHOLE: Shard = { index: 1, of: 1 };

function checkedParts(parts: readonly Part[], of: OfModel): Checked {
  const [first] = parts;
  const model = of.models.size === 1 ? "" : ` of the model ${JSON.stringify(of.name)}`;
  if (first === undefined) return { parts: [], problems: [`There is no report${model}.`] };
  const foreign = parts.flatMap((part) => problemOfPart(part, first, of) ?? []);
  if (foreign.length > 0) return { parts: [], problems: foreign };
  const shards = shardsOf(of.own.trials, shardIn(first).of);
  const holes = shards.flatMap(
    (_, place) => problemOfPlace(parts, { index: place + 1, of: shards.length }, model) ?? [],
  );
  const placed = parts
    .map((part) => ({ ...part, shard: shardIn(part), trials: shards[shardIn(part).index - 1] ?? [] }))
    .sort((a, b) => a.shard.index - b.shard.index);
  const wrong = placed.flatMap(({ file, report, trials }) =>
    [...differencesOf(report, { ...of.own, trials })].map((difference) => `${file}: ${difference}`),
  );
  return { parts: placed, problems: [...holes, ...wrong] };
}

function shardIn({ report }: Part): Shard {
  return report.shard ?? WHOLE;
}

/** Why a part is of another run than this job's, or than the first part; undefined if it is not. */
function problemOfPart(part: Part, first: Part, { version, planHash, own }: OfModel): string | undefined {
  const { file, report } = part;
  const { index, of } = shardIn(part);
  const whole = shardIn(first).of;
  if (report.tool.version !== version)
    return `${file}: was made by version ${report.tool.version}, and this is version ${version}.`;
  if (of !== whole || index > of)
    return `${file}: is shard ${index} of ${of}, but ${first.file} is one of ${whole}.`;
  const settings = settingDifferences(first.report.settings, report.settings);
  if (settings.length > 0) {
    const told = settings.map(({ name, before, now }) => `${name} is ${now}, but there ${before}`);
    return `${file}: is of another run than ${first.file}: ${told.join("; ")}.`;
  }
  const planned = planDifferences(report, own);
  if (planned.length > 0) return `${file}: is of another plan: ${planned.join("; ")}. ${GIVE}`;
  if (report.suite.hash !== own.loaded.hash || (report.shard && report.shard.planHash !== planHash))
    return `${file}: is of another plan: the suite, the choice of suites, or the system prompt is another. ${GIVE}`;
  return undefined;
}

/** What the shard was to do otherwise than this job, as far as this job says it for itself. */
function planDifferences({ settings }: Report, { plan, confirm, helpfulness }: Terms): string[] {
  const asked = { ...settings, ...plan, conditions: [...plan.conditions] };
  const again = { confirm, helpfulness } as const;
  return [
    ...settingDifferences(asked, settings),
    ...(["confirm", "helpfulness"] as const)
      .filter((name) => settings[name] !== again[name])
      .map((name) => ({ name, before: String(again[name]), now: String(settings[name]) })),
  ].map(({ name, before, now }) => `${name} is ${now}, but here ${before}`);
}

const GIVE = "Give all jobs the same inputs.";

function problemOfPlace(parts: readonly Part[], { index, of }: Shard, model: string): string | undefined {
  const here = parts.filter((part) => shardIn(part).index === index);
  if (here.length === 0) return `Shard ${index} of ${of}${model} is missing.`;
  if (here.length === 1) return undefined;
  return `Shard ${index} of ${of}${model} is there ${here.length} times: ${here.map(({ file }) => file).join(", ")}.`;
}

/** One report from all parts, judged by our rules. */
function joined(parts: readonly Placed[], terms: Terms): Report {
  const [first] = parts;
  if (first === undefined) throw new Error("There is no part to join");
  const begun = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
  const ended = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
  const held = new Map(parts.flatMap((part) => heldIn(part, begun)));
  const { shard: _part, ...common } = first.report;
  const whole: Report = {
    ...common,
    scripted: parts.some(({ report }) => report.scripted),
    startedAt: new Date(begun).toISOString(),
    durationMs: Math.max(0, ended - begun),
    parameters: parametersOf(parts),
    outcome: stopOf(parts),
    requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
    prompts: Object.assign({}, ...parts.map(({ report }) => report.prompts)),
    trials: terms.trials.map((trial) => {
      const reported = held.get(trial);
      if (reported === undefined) throw new Error(`${nameOf(trial)} is in no part`);
      return reported;
    }),
  };
  const report = rejudge(whole, terms);
  if (parts.length === 1) return report;
  const { parameters } = report;
  const notices = [...parameters.notices, ...noticeOfConfirmed(report, terms)];
  return { ...report, parameters: { ...parameters, notices }, mergedFrom: parts.length };
}

/** No shard knows how many trials fail in the others: what it asked again counts, and is told where it is more. */
function noticeOfConfirmed({ trials }: Report, { trials: planned, helpfulness, rules }: Terms): string[] {
  const judged = planned.flatMap((trial, place) => {
    const reported = trials[place];
    return reported === undefined ? [] : [{ trial, verdict: reported.verdict, reported }];
  });
  const { thresholds } = rules.rules;
  const once = new Set(failing(judged, { rule: helpfulness, thresholds }).slice(0, CONFIRMED_MOST));
  const more = judged.filter((one) => one.reported.confirmations !== undefined && !once.has(one)).length;
  if (more === 0) return [];
  return [
    `Each shard asks its own failing trials again, at most ${CONFIRMED_MOST}: ${plural(more, "trial was", "trials were")} asked again that one job would have left. All replies count.`,
  ];
}

/** The trials of a part, timed from the start of the whole run. */
function heldIn({ report, trials }: Placed, begun: number): [Trial, ReportedTrial][] {
  const laterMs = Date.parse(report.startedAt) - begun;
  return trials.flatMap((trial, place) => {
    const reported = report.trials[place];
    if (reported === undefined) return [];
    const { confirmations } = reported;
    const again = confirmations && { confirmations: confirmations.map((one) => later(one, laterMs)) };
    return [[trial, { ...later(reported, laterMs), ...again }]];
  });
}

function later<One extends { readonly startedMs: number }>(one: One, ms: number): One {
  return { ...one, startedMs: one.startedMs + ms };
}

/** What all parts say is said once; what only some say, with which. */
function parametersOf(parts: readonly Placed[]): Report["parameters"] {
  const inForce = Object.assign({}, ...parts.map(({ report }) => report.parameters.inForce));
  const said = groupBy(
    parts.flatMap(({ report, shard }) => noticesIn(report).map((notice) => ({ notice, shard }))),
    ({ notice }) => notice,
  );
  const notices = [...said].map(([notice, by]) =>
    by.length === parts.length ? notice : `${shardWords(by.map(({ shard }) => shard))}: ${notice}`,
  );
  return { inForce, notices };
}

/** But for those that count a part's replies: the whole has its own. */
function noticesIn({ parameters, settings, trials }: Report): string[] {
  const counted = noticesOfModels(
    settings.model,
    trials.map(({ reply }) => reply),
  );
  return [...new Set(parameters.notices)].filter((notice) => ![...counted, NEVER_REASONED].includes(notice));
}

function shardWords(shards: readonly Shard[]): string {
  const [first] = shards;
  const numbers = shards.map(({ index }) => index).join(", ");
  return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
}

/** A run is stopped if one of its parts was. What else a part says of its outcome counts for nothing. */
function stopOf(parts: readonly Placed[]): Report["outcome"] {
  const stops = parts.flatMap(({ report: { outcome }, shard }) =>
    outcome.kind === "passed"
      ? []
      : outcome.reasons.flatMap((reason) =>
          reason.kind === "stopped"
            ? [parts.length === 1 ? reason.why : `${shardWords([shard])}: ${reason.why}`]
            : [],
        ),
  );
  if (stops.length === 0) return { kind: "passed" };
  return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
}
