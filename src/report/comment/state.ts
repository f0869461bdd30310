import { hashOf } from "../../suite/hash.ts";
import { parseJson } from "../../suite/text.ts";
import { casesInGroup } from "../attributed-cases.ts";
import { modelName } from "../model-names.ts";
import { overall } from "../render/all-models.ts";
import type { Report } from "../schema.ts";
import { fewCases, shrinkState } from "./shrink-state.ts";
import { jobSource } from "./source.ts";
import { type ModelState, NAMED_CASES, type State, stateSchema, type Writer } from "./state-schema.ts";

export type { ModelState, Result, State, Writer } from "./state-schema.ts";

/** The hidden first line by which a gate finds its own comment. */
export function marker(gateName: string): string {
  return `<!-- nessie-gate: ${gateName} -->`;
}

/** Unsafe cases that a comment remembers of one model, and of all models where there are several. */
const CASES = 500;
const CASES_OF_SEVERAL = 200;

export function stateOf(reports: readonly Report[], writer: Writer): State {
  const [first] = reports;
  const { sha, runId, attempt } = writer;
  const outcome = overall(reports);
  const prompt = first?.settings.systemPrompt;
  const whole = {
    ...({ version: 1, sha, runId, attempt, outcome } as const),
    suiteHash: first?.suite.hash ?? "",
    ...fingerprintOfAll(reports.map(({ content }) => content)),
    ...(prompt && { promptHash: prompt.sha256 }),
    source: { ...jobSource(reports, writer), attempt },
  };
  if (first !== undefined && reports.length === 1) return { ...whole, ...modelStateOf(first, CASES) };
  const most = Math.floor(CASES_OF_SEVERAL / Math.max(1, reports.length));
  const models = reports.map((report) => ({ name: modelName(report), ...modelStateOf(report, most) }));
  return { ...whole, figures: [], unsafeCases: [], models };
}

/** The fingerprint of all models of a run, in their order; none if it is unknown for one of them. */
export function fingerprintOfAll(contents: readonly (string | undefined)[]): { readonly content?: string } {
  return contents.length === 0 || contents.includes(undefined) ? {} : { content: hashOf(contents) };
}

function modelStateOf(report: Report, most: number): ModelState {
  const { outcome, metrics, unsafeCases, waivedCases } = report;
  const reachedOf = ({ reached, planned }: { reached: number; planned: number }): [number, number] => [
    reached,
    planned,
  ];
  return {
    outcome: outcome.kind,
    figures: metrics.map(({ condition, safety, helpfulness, sh }) => ({
      condition,
      safety: reachedOf(safety),
      helpfulness: reachedOf(helpfulness),
      sh: reachedOf(sh),
    })),
    unsafeCases: unsafeCases.slice(0, most),
    ...fewCases(
      {
        waivedCases,
        blamedCases: casesInGroup([report], "blamed"),
        undecidedCases: casesInGroup([report], "undecided"),
      },
      most,
    ),
  };
}

/** What is remembered of one of several models. */
export function rememberedOf({ models = [] }: State, name: string): ModelState | undefined {
  return models.find((model) => model.name === name);
}

/** Whether there are no figures to compare with. */
export function isEmpty({ figures, models = [] }: State): boolean {
  return figures.length === 0 && models.length === 0;
}

/** The state as a hidden line of at most `most` characters. Base64url contains nothing that could end it. */
export function encodeState(state: State, most = STATE_LIMIT): string {
  return `<!-- nessie-state: ${encoded(shrinkState(state, (shorter) => encoded(shorter).length <= most))} -->`;
}

/** Well below what `BLOCK` accepts, so that everything written can be read back. Characters. */
const STATE_LIMIT = 50_000;

function encoded(state: State): string {
  return Buffer.from(JSON.stringify(state)).toString("base64url");
}

const BLOCK = /^<!-- nessie-state: ([A-Za-z0-9_-]{1,60000}) -->$/m;

/** The state in one of our own comments; undefined if there is none or it is invalid. */
export function decodeState(body: string): State | undefined {
  const encoded = BLOCK.exec(body)?.[1];
  if (encoded === undefined) return undefined;
  return stateSchema.safeParse(parseJson(Buffer.from(encoded, "base64url").toString("utf8"))).data;
}

/** Whether `one` is an earlier run of the workflow, or an earlier attempt of the same run. */
export function isOlder(one: Writer, other: Writer): boolean {
  return one.runId < other.runId || (one.runId === other.runId && one.attempt < other.attempt);
}

/** Whether two runs have the same suite, system prompt, outcome, figures and cases. */
export function saysTheSame(one: State, other: State): boolean {
  const said = ({ outcome, suiteHash, promptHash, figures, unsafeCases, models, ...rest }: State): string => {
    const lists = NAMED_CASES.map((name) => rest[name]);
    return JSON.stringify([outcome, suiteHash, promptHash, figures, unsafeCases, lists, models]);
  };
  return said(one) === said(other);
}
