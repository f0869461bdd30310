/** Random draws that depend only on the seed, so that a seed gives the same text on every machine, forever. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One element; throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** A new list with the same elements in random order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Makes the draws for a seed such as "7:rules/vault-code": sfc32, seeded by an FNV-1a hash of the text. */
export function randomFrom(seed: string): Random {
  const next = sfc32(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    return items.flatMap(() => rest.splice(whole(0, rest.length - 1), 1));
  };
  return { whole, pick, shuffle };
}

/** Numbers in [0, 1), by Chris Doty-Humphrey's small fast counting generator. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [fnv1a(`${seed}#a`), fnv1a(`${seed}#b`), fnv1a(`${seed}#c`), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first outputs of similar seeds are still similar.
  for (let warmUp = 0; warmUp < 15; warmUp++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}
