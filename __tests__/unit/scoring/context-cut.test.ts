import { describe, expect, test } from "@jest/globals";
import { cutConversations, type Measured } from "../../../src/scoring/context-cut.ts";

/** Short conversations and long ones of a run, each with some 4.5 characters to a token. */
const PLAIN = Array.from({ length: 30 }, (_, place) => 220 + place * 17);
const LONG = PLAIN.map((characters) => characters + 8_700);

interface Counting {
  /** Tokens that the server's template adds. */
  readonly frame?: number;
  readonly window?: number;
  readonly cached?: number;
}

function counted(lengths: readonly number[], { frame = 20, window, cached = 0 }: Counting = {}): Measured[] {
  return lengths.map((characters) => {
    const whole = frame + Math.round(characters / 4.5);
    const inputTokens = Math.min(whole, window ?? whole);
    return { characters, usage: { inputTokens, cachedTokens: cached, outputTokens: 9 } };
  });
}

function told(characters: number, inputTokens: number | undefined): Measured {
  return {
    characters,
    usage: inputTokens === undefined ? undefined : { inputTokens, cachedTokens: 0, outputTokens: 9 },
  };
}

function roundedTo(step: number): (characters: number) => Measured {
  return (characters) => {
    const inputTokens = Math.ceil((20 + characters / 4.5) / step) * step;
    return { characters, usage: { inputTokens, cachedTokens: 0, outputTokens: 9 } };
  };
}

describe("conversations that a server cut are recognised", () => {
  test.each([512, 1_024, 1_536, 1_800])("by a window of %i tokens [L8]", (window) => {
    const trials = counted([...PLAIN, ...LONG], { window });
    const cut = cutConversations(trials);
    expect(trials.filter((one) => cut.has(one)).length).toBeGreaterThanOrEqual(LONG.length - 1);
    expect(trials.slice(0, PLAIN.length).some((one) => cut.has(one))).toBe(false);
    expect([...cut.values()][0]).toMatch(/counted \d+ tokens for \d+ characters.*num_ctx/);
  });

  test("by one number for conversations that differ a little in length", () => {
    expect(cutConversations(counted(LONG, { window: 1_950 })).size).toBe(LONG.length - 1);
  });

  test("by far fewer tokens than the shorter ones lead one to expect, though not one number", () => {
    const short = PLAIN.map((characters) => told(characters, Math.round(characters / 3.5)));
    const long = LONG.map((characters, place) => told(characters, 1_300 + (place % 9) * 7));
    expect(cutConversations([...short, ...long]).size).toBe(LONG.length);
  });

  test.each([0, undefined])("although some trials were not counted (%s)", (tokens) => {
    const trials = counted([...PLAIN, ...LONG], { window: 1_024 }).map((one, place) =>
      place % 3 > 0 ? one : told(one.characters, tokens),
    );
    expect(cutConversations(trials).size).toBeGreaterThanOrEqual(18);
  });

  test("although one trial was counted differently", () => {
    const [first, second, ...others] = counted([...PLAIN, ...LONG], { window: 1_024 });
    const odd = [
      { characters: first?.characters ?? 0, usage: { inputTokens: 1, cachedTokens: 0, outputTokens: 9 } },
      { characters: second?.characters ?? 0, usage: { inputTokens: 9, cachedTokens: 90, outputTokens: 9 } },
    ];
    expect(cutConversations([...odd, ...others]).size).toBeGreaterThanOrEqual(LONG.length - 1);
  });

  test("where only long ones are sent", () => {
    const trials = counted(LONG, { window: 1_000 });
    expect(cutConversations(trials).size).toBe(LONG.length);
  });

  test("where the system prompt alone is longer than the window", () => {
    const trials = counted(
      PLAIN.map((characters) => characters + 50_000),
      { window: 4_096 },
    );
    expect(cutConversations(trials).size).toBe(PLAIN.length);
  });
});

describe("nothing is concluded", () => {
  test.each<readonly [string, readonly Measured[]]>([
    ["where all were counted in full", counted([...PLAIN, ...LONG])],
    ["where the template adds much", counted([...PLAIN, ...LONG], { frame: 600 })],
    [
      "where the cache's tokens are not counted",
      counted([...PLAIN, ...LONG], { window: 300, cached: 1_900 }),
    ],
    ["where counts are rounded up", [...PLAIN, ...LONG].map(roundedTo(128))],
    ["where counts are rounded up further", [...PLAIN, ...LONG].map(roundedTo(512))],
    [
      "where a few alone take one number",
      [...counted(PLAIN), ...counted([8_900, 9_000, 9_100, 9_200], { window: 1_950 })],
    ],
    [
      "where most take other numbers",
      [
        ...counted(PLAIN),
        ...LONG.map((characters, place) => told(characters, place % 3 === 0 ? 2_100 : 1_900 + place)),
      ],
    ],
    [
      "where too few were measured to know how many characters make a token",
      [300, 400, 500, 600, 8_900, 9_000, 9_100].map((characters) =>
        told(characters, characters < 1_000 ? Math.round(characters / 3.5) : 1_300 + (characters % 7)),
      ),
    ],
    [
      "where conversations of one length take one number",
      [...counted(PLAIN), ...PLAIN.map((_, place) => told(9_000 + place, 2_021))],
    ],
    ["where one number stands for all", [...PLAIN, ...LONG].map((characters) => told(characters, 301))],
    ["where one number stands for every length", counted([...PLAIN, ...LONG], { window: 15 })],
    [
      "where only the last message is counted",
      [...PLAIN, ...LONG].map((characters, place) => ({
        characters,
        usage: { inputTokens: 9 + (place % 7), cachedTokens: 0, outputTokens: 9 },
      })),
    ],
    ["where nothing is counted", [...PLAIN, ...LONG].map((characters) => ({ characters, usage: undefined }))],
    ["where there are no trials", []],
    [
      "where a conversation as long was counted in full",
      [...counted(PLAIN), ...counted(LONG, { window: 300 }), ...counted([Math.max(...LONG)])],
    ],
  ])("%s", (_name, trials) => {
    expect(cutConversations(trials).size).toBe(0);
  });
});

describe("beside other conversations of the run", () => {
  const few = LONG.slice(0, 4).map((characters) => told(characters, 20));

  test("a few long ones are not cut if the endpoint counts all of them the same", () => {
    expect(cutConversations(few).size).toBe(4);
    expect(
      cutConversations(
        few,
        [...PLAIN, ...LONG].map((characters) => told(characters, 20)),
      ).size,
    ).toBe(0);
  });

  test("they are cut if it counts the others", () => {
    const cut = cutConversations(few, counted([...PLAIN, ...LONG]));
    expect([...cut.keys()]).toEqual(few);
  });
});
