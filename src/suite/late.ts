import { type FilledPrompt, fillCase, fillCaseWithTools } from "./conversation.ts";
import type { TestCase } from "./schema.ts";

/** The prompts of a test case for one seed. */
export interface FilledCase {
  readonly plain: readonly FilledPrompt[];
  /** Empty if the case declares no functions. */
  readonly tools: readonly FilledPrompt[];
}

/** Fills a test case of a suite for a seed. */
export type FillCase = (suite: string, testCase: TestCase, seed: number) => FilledCase;

/** Fills a case once and for all. */
export const fillNow: FillCase = (suite, testCase, seed) => ({
  plain: fillCase(suite, testCase, seed),
  tools: fillCaseWithTools(suite, testCase, seed),
});

/** Cases whose texts are at hand. */
const KEPT = 1_000;

/**
 * Fills keywords at once, but policies and turns whenever somebody reads them, since those of a large plan would take hundreds of
 * megabytes. The texts of the cases that were read last are kept.
 */
export function lateFiller(most = KEPT): FillCase {
  const texts = new Texts(most);
  return (suite, testCase, seed) => {
    const late = (kind: keyof FilledCase): LatePrompt[] => {
      const source = { suite, testCase, seed, kind, texts };
      return filled(source).map((prompt, place) => new LatePrompt(prompt, place, source));
    };
    return { plain: late("plain"), tools: late("tools") };
  };
}

interface Source {
  readonly suite: string;
  readonly testCase: TestCase;
  readonly seed: number;
  readonly kind: keyof FilledCase;
  readonly texts: Texts;
}

function filled({ suite, testCase, seed, kind }: Omit<Source, "texts">): readonly FilledPrompt[] {
  return kind === "plain" ? fillCase(suite, testCase, seed) : fillCaseWithTools(suite, testCase, seed);
}

/** What was read last. */
class Texts {
  readonly #most: number;
  readonly #kept = new Map<Source, readonly FilledPrompt[]>();

  constructor(most: number) {
    this.#most = most;
  }

  of(source: Source): readonly FilledPrompt[] {
    const known = this.#kept.get(source);
    if (known !== undefined) return known;
    const prompts = filled(source);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size < this.#most) break;
      this.#kept.delete(oldest);
    }
    this.#kept.set(source, prompts);
    return prompts;
  }
}

const NONE: readonly string[] = [];

/** A prompt whose long texts are not held. */
class LatePrompt implements FilledPrompt {
  readonly id: string;
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
  declare readonly tools?: NonNullable<FilledPrompt["tools"]>;
  readonly #place: number;
  readonly #source: Source;

  constructor({ id, helpful, harmful, tools }: FilledPrompt, place: number, source: Source) {
    this.id = id;
    this.helpful = helpful.length === 0 ? NONE : helpful;
    this.harmful = harmful.length === 0 ? NONE : harmful;
    if (tools !== undefined) this.tools = tools;
    this.#place = place;
    this.#source = source;
  }

  get system(): string {
    return this.toJSON().system;
  }

  get turns(): readonly string[] {
    return this.toJSON().turns;
  }

  /** The whole of it. */
  toJSON(): FilledPrompt {
    const { suite, testCase, texts } = this.#source;
    const prompt = texts.of(this.#source)[this.#place];
    if (prompt === undefined) throw new Error(`${suite}/${testCase.id}/${this.id} is no more`);
    return prompt;
  }
}
