import type { Reply } from "../endpoint/reply.ts";
import { isSameModel } from "../endpoint/same-model.ts";
import { plural } from "./render/numbers.ts";

const NAMES_SHOWN = 5;

/**
 * Notices if the endpoint names a model other than the requested one, or several models. Names never change the outcome, since an
 * alias and a substitute look alike.
 */
export function noticesOfModels(asked: string, replies: readonly Reply[]): string[] {
  const counts = new Map<string, number>();
  for (const { model } of replies) if (model) counts.set(model, (counts.get(model) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a);
  const [first] = names;
  if (first === undefined) return [];
  if (isOneModel(names.map(([name]) => name))) {
    const other = names.find(([name]) => !isSameModel(asked, name))?.[0];
    return other === undefined
      ? []
      : [`The endpoint says that ${other} replied, not ${asked}: an alias of it, or a different model.`];
  }
  const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
  const rest = names.length > NAMES_SHOWN ? ", …" : "";
  return [
    `The endpoint says that ${plural(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures cover all of them.`,
  ];
}

/** The longest name is the most specific: it can contain only one of two dates. */
function isOneModel(names: readonly string[]): boolean {
  const longest = names.reduce((long, name) => (name.length > long.length ? name : long), "");
  return names.every((name) => isSameModel(name, longest));
}
