import {
  type FilledPrompt,
  type Filler,
  fillCase,
  fillCaseWithTools,
  fillerOf,
  fillPrompt,
} from "./fill-prompt.ts";
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

/** Cases whose values are at hand. */
const KEPT = 5_000;

/**
 * Fills keywords at once, but policies and turns whenever somebody reads them, since those of a large plan would take hundreds of
 * megabytes. The values of the cases that were read last are kept.
 */
export function lateFiller(most = KEPT): FillCase {
  const texts = new Texts(most);
  return (suite, testCase, seed) => {
    const source = { suite, testCase, seed, texts };
    const late = (prompts: readonly FilledPrompt[]): LatePrompt[] =>
      prompts.map((prompt, place) => new LatePrompt(prompt, place, source));
    const { plain, tools } = fillNow(suite, testCase, seed);
    return { plain: late(plain), tools: late(tools) };
  };
}

interface Source {
  readonly suite: string;
  readonly testCase: TestCase;
  readonly seed: number;
  readonly texts: Texts;
}

/** What was read last. */
class Texts {
  readonly #most: number;
  /** Drawing a case's values takes ten times as long as filling a text with them. */
  readonly #fillers = new Map<Source, Filler>();
  /** Policy and turns are read one after the other. */
  #last: { readonly of: LatePrompt; readonly prompt: FilledPrompt } | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** `fill`: how the prompt is filled. */
  of(one: LatePrompt, source: Source, fill: (filled: Filler) => FilledPrompt): FilledPrompt {
    if (this.#last?.of === one) return this.#last.prompt;
    const prompt = fill(this.#fillerOf(source));
    this.#last = { of: one, prompt };
    return prompt;
  }

  #fillerOf(source: Source): Filler {
    const known = this.#fillers.get(source);
    if (known !== undefined) return known;
    const filled = fillerOf(source.suite, source.testCase, source.seed);
    for (const oldest of this.#fillers.keys()) {
      if (this.#fillers.size < this.#most) break;
      this.#fillers.delete(oldest);
    }
    this.#fillers.set(source, filled);
    return filled;
  }
}

const NONE: readonly string[] = [];

/** The keywords as the suite has them, where no value changed them: then all runs have one list in common. */
function shared(filled: readonly string[], written: readonly string[] = NONE): readonly string[] {
  if (filled.length === 0) return NONE;
  return filled.every((keyword, place) => keyword === written[place]) ? written : filled;
}

/** A prompt whose long texts are not held. */
class LatePrompt implements FilledPrompt {
  readonly id: string;
  readonly helpful: readonly string[];
  readonly harmful: readonly string[];
  declare readonly tools?: NonNullable<FilledPrompt["tools"]>;
  readonly #place: number;
  readonly #source: Source;

  constructor({ id, helpful, harmful, tools }: FilledPrompt, place: number, source: Source) {
    const written = source.testCase.prompts[place];
    this.id = id;
    this.helpful = shared(helpful, written?.helpful);
    this.harmful = shared(harmful, written?.harmful);
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
    const { testCase, texts } = this.#source;
    return texts.of(this, this.#source, (filled) => {
      const written = testCase.prompts[this.#place];
      if (written === undefined) throw new Error(`${testCase.id}/${this.id} is no more`);
      const plain = fillPrompt(written, testCase, filled);
      const { tools } = this;
      return tools === undefined
        ? plain
        : { ...plain, system: filled(testCase.tools?.system ?? plain.system), tools };
    });
  }
}
