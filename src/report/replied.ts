import type { Reply } from "../endpoint/reply.ts";
import { plural } from "./figures.ts";

const NAMES_SHOWN = 5;

/**
 * What a reader should know of the models that replied, by the names that the endpoint gave: that another one did than was
 * asked, or that several did. No name changes the outcome, since an alias and a stand-in look alike.
 */
export function noticesOfModels(asked: string, replies: Iterable<Reply>): string[] {
  const counts = new Map<string, number>();
  for (const { model } of replies) if (model) counts.set(model, (counts.get(model) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a);
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) {
    return isVariant(asked, first[0])
      ? []
      : [`The endpoint says that ${first[0]} replied, not ${asked}: another name of it, or another model.`];
  }
  const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
  const rest = names.length > NAMES_SHOWN ? ", …" : "";
  return [
    `The endpoint says that ${plural(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures are those of all of them together.`,
  ];
}

/** Whether one name is the other with a provider in front, or a date or size behind. */
function isVariant(asked: string, said: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^.*\//, "");
  return bare(asked).startsWith(bare(said)) || bare(said).startsWith(bare(asked));
}
