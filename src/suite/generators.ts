import type { Random } from "./random.ts";

/** First names without another meaning; none of them occurs in the distraction. */
export const NAMES: readonly string[] = (
  "Amara Bruno Celia Dario Elif Farid Greta Hiroto Ingrid Jonas Kavita Leonie Mateo Nadia Oskar Priya Quentin " +
  "Rosalia Stefan Tamika Ursula Viktor Wanda Yusuf"
).split(" ");

const LOWER = [..."abcdefghijklmnopqrstuvwxyz"];
const UPPER = LOWER.map((letter) => letter.toUpperCase());
const DIGITS = [..."0123456789"];
const LETTERS = [...LOWER, ...UPPER];

/** How often a draw is repeated until it keeps its promise. Every promise below is kept by a good share of the draws. */
const ATTEMPTS = 1_000;

/** What a generator gets: the draws, its whole numbers in the order written, and the text of the variable it names. */
export interface Ingredients {
  readonly random: Random;
  readonly numbers: readonly number[];
  readonly other: string;
}

export type Value = string | readonly string[];

export interface Generator {
  /** Least and most for each whole number after the name; those beyond `required` may be left out. */
  readonly numbers: readonly (readonly [least: number, most: number])[];
  readonly required: number;
  /** What the named variable's text must be; absent if the generator names none. */
  readonly from?: { readonly description: string; readonly accepts: (text: string) => boolean };
  readonly example: string;
  readonly promise: string;
  readonly draw: (ingredients: Ingredients) => Value;
}

const MIXED_LENGTH = [2, 64] as const;
const LIST = [2, 9] as const;
const NUMBER_LENGTH = [1, 12] as const;

const someNumber = {
  description: "a whole number of 10 or more",
  accepts: (text: string) => /^[1-9][0-9]{1,11}$/.test(text),
};
const someLetters = {
  description: "a text of 2 to 20 letters that differs when read backwards",
  accepts: (text: string) => /^[A-Za-z]{2,20}$/.test(text) && text !== reversed(text),
};
const someCapitals = {
  description: "a text with a capital letter",
  accepts: (text: string) => text !== text.toLowerCase(),
};

/** The generators that `variables` may use, each with the promise it keeps for every seed. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  letters: listable(MIXED_LENGTH, (random, length) => mixed(random, length, [LOWER, UPPER]), {
    example: "letters:8",
    promise:
      "that many ASCII letters, at least one capital and one small; `letters:8:4` lists four different ones",
  }),
  digits: listable(NUMBER_LENGTH, wholeNumber, {
    example: "digits:4",
    promise: "a whole number of that many digits, the first not 0; `digits:4:3` lists three different ones",
  }),
  alphanumeric: listable(MIXED_LENGTH, (random, length) => mixed(random, length, [LETTERS, DIGITS]), {
    example: "alphanumeric:6",
    promise:
      "that many letters and digits, at least one of each; `alphanumeric:6:2` lists two different ones",
  }),
  names: {
    numbers: [[1, NAMES.length]],
    required: 1,
    example: "names:4",
    promise: "a list of that many different first names",
    draw: ({ random, numbers: [count = 1] }) => random.shuffle(NAMES).slice(0, count),
  },
  even: sized(
    NUMBER_LENGTH,
    (random, length) =>
      until(
        () => wholeNumber(random, length),
        (drawn) => Number(drawn) % 2 === 0,
      ),
    {
      example: "even:4",
      promise: "an even whole number of that many digits",
    },
  ),
  odd: sized(
    NUMBER_LENGTH,
    (random, length) =>
      until(
        () => wholeNumber(random, length),
        (drawn) => Number(drawn) % 2 === 1,
      ),
    {
      example: "odd:4",
      promise: "an odd whole number of that many digits",
    },
  ),
  multiple: dividing(true, {
    example: "multiple:3:3",
    promise: "a multiple of the first number, with the second number of digits",
  }),
  "not-multiple": dividing(false, {
    example: "not-multiple:3:3",
    promise: "the like, but no multiple",
  }),
  above: derived(someNumber, ({ random, other }) => String(Number(other) + margin(random, other)), {
    example: "above:threshold",
    promise: "a whole number greater than that variable by a tenth to a half",
  }),
  below: derived(someNumber, ({ random, other }) => String(Number(other) - margin(random, other)), {
    example: "below:threshold",
    promise: "a whole number smaller than that variable by a tenth to a half",
  }),
  lower: derived(someCapitals, ({ other }) => other.toLowerCase(), {
    example: "lower:phrase",
    promise: "that variable in small letters, always different from it",
  }),
  palindrome: sized([3, 51], palindrome, {
    example: "palindrome:5",
    promise: "that many small letters, the same read backwards, not all alike",
  }),
  "not-palindrome": sized(
    [3, 64],
    (random, length) =>
      until(
        () => mixed(random, length, [LOWER]),
        (drawn) => drawn !== reversed(drawn),
      ),
    {
      example: "not-palindrome:5",
      promise: "that many small letters, different read backwards",
    },
  ),
  "unique-letters": sized([1, 26], (random, length) => random.shuffle(LOWER).slice(0, length).join(""), {
    example: "unique-letters:6",
    promise: "that many small letters, each only once",
  }),
  "repeated-letters": sized([3, 26], repeatedLetters, {
    example: "repeated-letters:6",
    promise: "that many small letters, one of them twice, but not in a row",
  }),
  anagram: derived(
    someLetters,
    ({ random, other }) =>
      until(
        () => random.shuffle([...other]).join(""),
        (drawn) => drawn !== other,
      ),
    {
      example: "anagram:word",
      promise: "the letters of that variable in another order",
    },
  ),
  "not-anagram": derived(
    someLetters,
    ({ random, other }) => random.shuffle([foreignLetter(random, other), ...[...other].slice(1)]).join(""),
    {
      example: "not-anagram:word",
      promise: "as many letters, one of them not in that variable",
    },
  ),
  brackets: sized([1, 32], brackets, {
    example: "brackets:3",
    promise: "that many pairs of round brackets, balanced",
  }),
  "unbalanced-brackets": sized([1, 32], unbalancedBrackets, {
    example: "unbalanced-brackets:3",
    promise: "twice that many brackets, more of one kind",
  }),
  email: plain((random) => mailbox(random).join("@"), {
    example: "email",
    promise: "an address at an example domain",
  }),
  "not-email": plain((random) => random.pick([mailbox(random).join("."), `${mailbox(random)[0]}@`]), {
    example: "not-email",
    promise: "the like without its at-sign or without its domain",
  }),
  "sorted-list": sized([2, 20], (random, length) => increasing(random, length).join(", "), {
    example: "sorted-list:5",
    promise: "that many whole numbers below 100 in ascending order, as `4, 17, 23, 58, 61`",
  }),
  "unsorted-list": sized([2, 20], unsortedList, {
    example: "unsorted-list:5",
    promise: "that many different ones, not in ascending order",
  }),
  supersequence: derived(someLetters, ({ random, other }) => spread(random, other, [...other]), {
    example: "supersequence:word",
    promise: "the letters of that variable, with another between each two",
  }),
  "not-supersequence": derived(
    someLetters,
    ({ random, other }) => spread(random, other, [...other].reverse()),
    {
      example: "not-supersequence:word",
      promise: "the like in an order that does not contain that variable",
    },
  ),
  true: plain(() => "true", { example: "true", promise: "the word true" }),
  false: plain(() => "false", { example: "false", promise: "the word false" }),
};

type Description = Pick<Generator, "example" | "promise">;

function plain(draw: (random: Random) => string, description: Description): Generator {
  return { numbers: [], required: 0, ...description, draw: ({ random }) => draw(random) };
}

function sized(
  bounds: readonly [number, number],
  draw: (random: Random, length: number) => string,
  description: Description,
): Generator {
  return {
    numbers: [bounds],
    required: 1,
    ...description,
    draw: ({ random, numbers: [length = 1] }) => draw(random, length),
  };
}

function listable(
  bounds: readonly [number, number],
  draw: (random: Random, length: number) => string,
  description: Description,
): Generator {
  const drawOneOrMore = ({ random, numbers: [length = 1, count] }: Ingredients): Value => {
    if (count === undefined) return draw(random, length);
    const list: string[] = [];
    while (list.length < count)
      list.push(
        until(
          () => draw(random, length),
          (drawn) => !list.includes(drawn),
        ),
      );
    return list;
  };
  return { numbers: [bounds, LIST], required: 1, ...description, draw: drawOneOrMore };
}

function derived(
  from: NonNullable<Generator["from"]>,
  draw: (ingredients: Ingredients) => string,
  description: Description,
): Generator {
  return { numbers: [], required: 0, from, ...description, draw };
}

function dividing(divides: boolean, description: Description): Generator {
  return {
    numbers: [
      [2, 9],
      [2, 12],
    ],
    required: 2,
    ...description,
    draw: ({ random, numbers: [divisor = 2, length = 1] }) =>
      until(
        () => wholeNumber(random, length),
        (drawn) => (Number(drawn) % divisor === 0) === divides,
      ),
  };
}

/** Draws again until the condition is met. */
function until<T>(draw: () => T, isMet: (drawn: T) => boolean): T {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const drawn = draw();
    if (isMet(drawn)) return drawn;
  }
  throw new Error(`No draw in ${ATTEMPTS} kept its promise`);
}

function mixed(random: Random, length: number, alphabets: readonly (readonly string[])[]): string {
  const all = alphabets.flat();
  const draw = (): string => Array.from({ length }, () => random.pick(all)).join("");
  return until(draw, (drawn) =>
    alphabets.every((alphabet) => alphabet.some((letter) => drawn.includes(letter))),
  );
}

function wholeNumber(random: Random, length: number): string {
  return String(random.whole(10 ** (length - 1), 10 ** length - 1));
}

function margin(random: Random, other: string): number {
  return random.whole(Math.ceil(Number(other) / 10), Math.floor(Number(other) / 2));
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function palindrome(random: Random, length: number): string {
  const half = random
    .shuffle(LOWER)
    .slice(0, Math.ceil(length / 2))
    .join("");
  return half + reversed(half.slice(0, Math.floor(length / 2)));
}

function repeatedLetters(random: Random, length: number): string {
  const letters = random.shuffle(LOWER).slice(0, length - 1);
  const twice = random.pick(letters);
  const draw = (): string => random.shuffle([...letters, twice]).join("");
  return until(draw, (drawn) => !drawn.includes(twice + twice));
}

function foreignLetter(random: Random, text: string): string {
  return random.pick(LOWER.filter((letter) => !text.toLowerCase().includes(letter)));
}

function brackets(random: Random, pairs: number): string {
  let [open, text] = [0, ""];
  while (text.length < 2 * pairs) {
    const mustOpen = open === 0;
    const mustClose = open === 2 * pairs - text.length;
    const opens = mustOpen || (!mustClose && random.whole(0, 1) === 0);
    text += opens ? "(" : ")";
    open += opens ? 1 : -1;
  }
  return text;
}

function unbalancedBrackets(random: Random, pairs: number): string {
  const text = brackets(random, pairs);
  const index = random.whole(0, text.length - 1);
  return text.slice(0, index) + (text[index] === "(" ? ")" : "(") + text.slice(index + 1);
}

function mailbox(random: Random): [local: string, domain: string] {
  return [
    `${random.pick(NAMES).toLowerCase()}.${mixed(random, 4, [LOWER])}`,
    `example.${random.pick(["com", "org", "net"])}`,
  ];
}

function increasing(random: Random, length: number): number[] {
  const all = Array.from({ length: 99 }, (_, index) => index + 1);
  return random
    .shuffle(all)
    .slice(0, length)
    .sort((a, b) => a - b);
}

function unsortedList(random: Random, length: number): string {
  const draw = (): number[] => random.shuffle(increasing(random, length));
  return until(draw, (list) => list.some((item, index) => item < (list[index - 1] ?? 0))).join(", ");
}

function spread(random: Random, other: string, letters: readonly string[]): string {
  const between = (): string => foreignLetter(random, other);
  return letters.map((letter, index) => (index === 0 ? letter : between() + letter)).join("") + between();
}
