import { replyText } from "../report/render/reply-text.ts";
import type { Report, ReportedTrial } from "../report/schema.ts";
import { excerpt } from "./excerpt.ts";
import type { PageAsked, PageCase, PageReply } from "./page-data-types.ts";
import { declarations } from "./request-data.ts";

/** A list that stores repeated items once. */
export class Collection<Item> {
  readonly items: Item[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(item: Item, key = String(item)): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** What the lists of a page have collected so far. */
export interface PageLists {
  /** How many characters of each reply there is room for. */
  readonly limit: number;
  readonly texts: Collection<string>;
  readonly cases: Collection<PageCase>;
  readonly asked: Collection<PageAsked>;
}

type Prompts = Report["prompts"];

/** The index of the prompt with that key; none if the report lacks it. */
export function askedIndex(
  { prompts, settings }: Pick<Report, "prompts" | "settings">,
  key: string,
  { texts, asked }: PageLists,
): { readonly asked?: number } {
  const prompt = Object.hasOwn(prompts, key) ? prompts[key] : undefined;
  if (prompt === undefined) return {};
  const { system, turns, helpful, harmful, tools } = prompt;
  const asking: PageAsked = {
    system: texts.indexOf(system),
    turns: turns.map((turn) => texts.indexOf(turn)),
    helpful,
    harmful,
    ...(tools && {
      tools: tools.map((tool) => texts.indexOf(toolText(tool))),
      declared: texts.indexOf(JSON.stringify(declarations(tools, settings))),
    }),
  };
  return { asked: asked.indexOf(asking, JSON.stringify(asking)) };
}

/** The index of a case, whose title the report's suite tells. */
export function caseIndex(
  { suite: { suites } }: Pick<Report, "suite">,
  named: { readonly suite: string; readonly case: string },
  { cases }: PageLists,
): number {
  const { suite, case: id } = named;
  const title = suites.find((entry) => entry.suite === suite)?.titles[id] ?? "";
  return cases.indexOf({ suite, id, title }, `${suite}/${id}`);
}

type Tool = NonNullable<Prompts[string]["tools"]>[number];

function toolText({ name, description, parameters }: Tool): string {
  const lines = Object.entries(parameters).map(([key, text]) => `  ${key}: ${text}`);
  return [`${name}: ${description}`, ...lines].join("\n");
}

type Said = Pick<ReportedTrial, "reply" | "verdict">;

/** A reply and its verdict. */
export function pageReply(said: Said, lists: PageLists): PageReply {
  return { ...judgementOf(said), ...textsOf(said, lists) };
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

function textsOf({ reply, verdict }: Said, { texts, limit }: PageLists): ReplyTexts {
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
