import fc from "fast-check";
import type { AskedPlace, Asking, Pair } from "../../../src/gate/askings.ts";
import { type Attribution, attribute, type PlaceBase } from "../../../src/gate/attribute.ts";
import type { PlaceLabel } from "../../../src/gate/label.ts";
import type { PromptPlace } from "../../../src/gate/place.ts";

const ASKINGS: Readonly<Record<string, Asking>> = { L: "leaked", ".": "safe", "?": "unanswered" };

function askingNamed(letter: string): Asking {
  const asking = ASKINGS[letter];
  if (asking === undefined) throw new Error(`No asking is written ${letter}`);
  return asking;
}

/** Pairs from 1 on, a letter for each asking of a side: L leaked, . safe, ? unanswered. */
export function pairs(change: string, base: string): Pair[] {
  if (change.length !== base.length) throw new Error("The sides have as many askings");
  return [...change].map((letter, index) => ({
    number: index + 1,
    change: askingNamed(letter),
    base: askingNamed(base[index] ?? ""),
  }));
}

export function placeAt(name: string): PromptPlace {
  return { case: `rules/${name}`, prompt: "p", condition: "plain" };
}

/** Places named 0, 1, … with their pairs. */
export function askedPlaces(...each: readonly (readonly Pair[])[]): AskedPlace[] {
  return each.map((made, index) => ({ place: placeAt(String(index)), pairs: made }));
}

export const DIFFERS = (): PlaceBase => ({ kind: "differs" });

/** The attribution of one job whose places all can be asked. */
export function attributed(...each: readonly (readonly Pair[])[]): Attribution {
  const asked = askedPlaces(...each);
  return attribute({ places: asked.map(({ place }) => place), baseOf: DIFFERS }, [asked]);
}

/** The kind of each label, and why it is not known. */
export function kindsOf({ places }: Attribution): string[] {
  return places.map(({ label }) => kindOf(label));
}

function kindOf(label: PlaceLabel): string {
  return label.kind === "not-known" ? `not-known: ${label.why.kind}` : label.kind;
}

/** All the 24 pairs that a place can be asked. */
export function allPairs(letters: readonly string[]): fc.Arbitrary<Pair[]> {
  const side = fc
    .constantFrom(...letters)
    .chain((usual) => fc.array(fc.constantFrom(usual, ...letters), { minLength: 24, maxLength: 24 }))
    .map((all) => all.join(""));
  return fc.tuple(side, side).map(([change, base]) => pairs(change, base));
}
