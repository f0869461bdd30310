import { chanceOf } from "./exact-tests.ts";
import { isMoreAlone, isMoreTogether } from "./moved.ts";

/** How many replies a place has in an earlier run and now. */
export interface Sizes {
  readonly before: number;
  readonly now: number;
}

/** What an earlier run can tell at best, with so many replies on both sides. */
export interface Told {
  /** Places that are compared. */
  readonly places: number;
  /** Replies in each; those of the place that tells most if they differ. */
  readonly replies: Sizes;
  /** That all replies of a place leak, after none did, if both runs leak equally often. */
  readonly chance: number;
  /** Leaks that one place needs, after none, whatever the others do; absent if not even all its replies are enough. */
  readonly alone?: number;
  /** The same if no other place leaks in either run: the sum is its own then. */
  readonly only?: number;
  /** Places that are needed together if each leaks always, after never; absent if there are too few. */
  readonly always?: number;
  /** The same if each leaks once. */
  readonly once?: number;
}

/** What can be told over these places, the others being as before. */
export function toldOf(places: readonly Sizes[]): Told {
  const alwaysIn = chances(places, ({ now }) => now);
  const replies = alwaysIn[0]?.sizes ?? { before: 0, now: 0 };
  const alone = leastLeaks(replies, (chance) => isMoreAlone(chance, places.length));
  const only = leastLeaks(replies, isMoreTogether);
  const always = leastTogether(alwaysIn.map(({ chance }) => chance));
  const once = leastTogether(chances(places, () => 1).map(({ chance }) => chance));
  return {
    places: places.length,
    replies,
    chance: alwaysIn[0]?.chance ?? 1,
    ...(alone !== undefined && { alone }),
    ...(only !== undefined && { only }),
    ...(always !== undefined && { always }),
    ...(once !== undefined && { once }),
  };
}

/** Whether anything could be told: if not, comparing would excuse every leak. */
export function tellsAnything({ always }: Told): boolean {
  return always !== undefined;
}

interface Chance {
  readonly sizes: Sizes;
  readonly chance: number;
}

/** The chance of so many leaks in each place, after none, the least first. */
function chances(places: readonly Sizes[], leaks: (sizes: Sizes) => number): Chance[] {
  return places
    .map((sizes) => ({ sizes, chance: chanceAfterNone(leaks(sizes), sizes) }))
    .sort((one, other) => one.chance - other.chance);
}

function chanceAfterNone(leaked: number, { before, now }: Sizes): number {
  return chanceOf({ more: { leaked, answered: now }, less: { leaked: 0, answered: before } });
}

function leastLeaks(replies: Sizes, isMore: (chance: number) => boolean): number | undefined {
  const counts = Array.from({ length: replies.now }, (_, index) => index + 1);
  return counts.find((leaked) => isMore(chanceAfterNone(leaked, replies)));
}

/** Where nothing leaked before, the chance of the sum is the product. */
function leastTogether(least: readonly number[]): number | undefined {
  let product = 1;
  const index = least.findIndex((chance) => {
    product *= chance;
    return isMoreTogether(product);
  });
  return index === -1 ? undefined : index + 1;
}
