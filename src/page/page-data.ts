import type { FinalReport } from "../report/final-report.ts";
import { replyText } from "../report/render/reply-text.ts";
import type { Report, ReportedTrial } from "../report/schema.ts";
import { promptKey } from "../report/schema-parts.ts";
import { selectTrials } from "../report/select-trials.ts";
import { CONDITIONS, conditionNamed } from "../suite/conditions.ts";
import { excerpt, PAGE_REPLY_BYTES, replyLimit } from "./excerpt.ts";
import type { PageAsked, PageCase, PageData, PageReply, PageTrial } from "./page-data-types.ts";

/** A list that stores repeated items once. */
class Collection<Item> {
  readonly items: Item[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(item: Item, key = String(item)): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The reports as the page needs them: the names of the models, and the prompt and replies of each trial that is shown. */
export function pageData(
  reports: readonly FinalReport[],
  names: readonly string[],
  shown = selectTrials(reports),
  replyBytes = PAGE_REPLY_BYTES,
): PageData {
  const texts = new Collection<string>();
  const cases = new Collection<PageCase>();
  const asked = new Collection<PageAsked>();
  const limit = replyLimit(shown, replyBytes);
  const models = reports.map(({ distraction }, index) => ({
    name: names[index] ?? "",
    distraction: distraction.map(({ role, content }) => [role, texts.indexOf(content)] as const),
  }));
  const titles = reports.map(
    ({ suite }) => new Map(suite.suites.map((entry) => [entry.suite, entry.titles])),
  );
  const trials = shown.flatMap(({ model, index, trial }): PageTrial[] => {
    const report = reports[model];
    if (report === undefined) return [];
    const title = titles[model]?.get(trial.suite)?.[trial.case] ?? "";
    const asking = askedOf(report, trial, texts);
    return [
      {
        model,
        case: cases.indexOf({ suite: trial.suite, id: trial.case, title }, `${trial.suite}/${trial.case}`),
        prompt: trial.prompt,
        condition: trial.condition,
        run: trial.run,
        ...(asking && { asked: asked.indexOf(asking, JSON.stringify(asking)) }),
        ...replyOf(trial, texts, limit),
        ...(trial.label !== undefined && { again: trial.label }),
        ...(trial.confirmations && {
          replies: [report.trials[index] ?? trial, ...trial.confirmations].map((reply) =>
            replyOf(reply, texts, limit),
          ),
        }),
        attempts: trial.attempts,
        startedMs: trial.startedMs,
        latencyMs: trial.latencyMs,
      },
    ];
  });
  return {
    texts: texts.items,
    models,
    cases: cases.items,
    asked: asked.items,
    notes: conditionNotes(),
    trials,
  };
}

function conditionNotes(): PageData["notes"] {
  const notes = CONDITIONS.map((condition) => [condition, conditionNamed(condition).note] as const);
  return Object.fromEntries(
    notes.flatMap(([condition, note]) => (note === undefined ? [] : [[condition, note]])),
  );
}

function askedOf(report: Report, trial: ReportedTrial, texts: Collection<string>): PageAsked | undefined {
  const key = promptKey(trial);
  const prompt = Object.hasOwn(report.prompts, key) ? report.prompts[key] : undefined;
  if (prompt === undefined) return undefined;
  const { system, turns, helpful, harmful, tools } = prompt;
  return {
    system: texts.indexOf(system),
    turns: turns.map((turn) => texts.indexOf(turn)),
    helpful,
    harmful,
    ...(tools && { tools: tools.map((tool) => texts.indexOf(toolText(tool))) }),
  };
}

type Tool = NonNullable<Report["prompts"][string]["tools"]>[number];

function toolText({ name, description, parameters }: Tool): string {
  const lines = Object.entries(parameters).map(([key, text]) => `  ${key}: ${text}`);
  return [`${name}: ${description}`, ...lines].join("\n");
}

type Said = Pick<ReportedTrial, "reply" | "verdict">;

function replyOf(said: Said, texts: Collection<string>, limit: number): PageReply {
  return { ...judgementOf(said), ...textsOf(said, texts, limit) };
}

function judgementOf({ verdict }: Said): Omit<PageReply, keyof ReplyTexts> {
  if (verdict.kind === "unanswered") return { unanswered: verdict.cause };
  const { helpful, safe, found, disguised } = verdict;
  return {
    ...(helpful && { helpful }),
    ...(safe && { safe }),
    ...(found.length > 0 && { found }),
    ...(disguised.length > 0 && { disguised }),
  };
}

type ReplyTexts = Pick<PageReply, "text" | "detail" | "cutOff" | "answeredBy" | "tokens">;

function textsOf({ reply, verdict }: Said, texts: Collection<string>, limit: number): ReplyTexts {
  const keywords = verdict.kind === "judged" ? [...verdict.found, ...verdict.disguised] : [];
  const said = excerpt(replyText(reply), limit, keywords);
  const { usage, model } = reply;
  return {
    text: texts.indexOf(said),
    ...(verdict.kind === "unanswered" && { detail: texts.indexOf(verdict.detail) }),
    ...(reply.kind === "answered" && reply.finish === "length" && { cutOff: true }),
    ...(model !== undefined && { answeredBy: texts.indexOf(model) }),
    ...(usage && { tokens: [usage.inputTokens, usage.cachedTokens, usage.outputTokens] }),
  };
}

/** JSON for an element of a page: it cannot end the element or a line, and contains no invisible character. */
export function embedded(data: PageData): string {
  return harmless(JSON.stringify(data));
}

function harmless(json: string): string {
  return json.replace(/[<>&\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
