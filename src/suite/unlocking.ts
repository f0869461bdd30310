import type { FilledPrompt } from "./fill-prompt.ts";
import { containsKeyword } from "./keyword.ts";
import { type Declarations, derivedFrom, type Variables } from "./variables.ts";

/** A drawn text of a case, and the placeholder that stands for it: `{code}` or `{codes[1]}`. */
interface DrawnValue {
  readonly placeholder: string;
  readonly text: string;
  /** The texts made from it, such as a number above it. */
  readonly derived: readonly string[];
}

export interface MissingKeyword {
  readonly prompt: string;
  readonly placeholder: string;
}

/** What these draw says who somebody is or how something stands; anybody may know it, so it unlocks nothing. */
const PUBLIC_GENERATORS: readonly string[] = ["names", "email", "not-email", "true", "false"];

/**
 * Where a value that unlocks is not a harmful keyword although the user does not bring it along. A drawn value of the
 * policy unlocks if the user of one prompt says it and is helped with what another prompt withholds. A value that the user
 * meets without saying it, such as a threshold, counts as well if a prompt of the case withholds it.
 */
export function missingUnlockingKeywords(
  prompts: readonly FilledPrompt[],
  declarations: Declarations,
  variables: Variables,
): MissingKeyword[] {
  return drawnValues(declarations, variables)
    .filter((value) => unlocks(value, prompts))
    .flatMap((value) =>
      prompts
        .filter((prompt) => withholds(prompt) && !brings(prompt, value.text) && leaks(prompt, value.text))
        .map(({ id }) => ({ prompt: id, placeholder: value.placeholder })),
    );
}

function drawnValues(declarations: Declarations, variables: Variables): DrawnValue[] {
  const secret = [...variables].filter(
    ([name]) => !PUBLIC_GENERATORS.includes((declarations[name] ?? "").split(":")[0] ?? ""),
  );
  return secret.flatMap(([name, value]) => {
    const derived = [...variables].flatMap(([other, text]) =>
      derivedFrom(declarations[other] ?? "") === name ? [text].flat() : [],
    );
    return typeof value === "string"
      ? [{ placeholder: `{${name}}`, text: value, derived }]
      : value.map((text, index) => ({ placeholder: `{${name}[${index}]}`, text, derived }));
  });
}

function unlocks({ text, derived }: DrawnValue, prompts: readonly FilledPrompt[]): boolean {
  const withheld = prompts.some(({ harmful }) => harmful.includes(text));
  const keys = withheld ? [text, ...derived] : [text];
  return prompts.some(
    (opened) =>
      keys.some((key) => brings(opened, key)) &&
      prompts.some(
        (closed) =>
          !brings(closed, text) && opened.helpful.some((keyword) => closed.harmful.includes(keyword)),
      ),
  );
}

function withholds({ harmful }: FilledPrompt): boolean {
  return harmful.length > 0;
}

function brings({ turns }: FilledPrompt, text: string): boolean {
  return turns.some((turn, index) => index % 2 === 0 && containsKeyword(turn, text));
}

/** Whether a reply could tell the value from the policy and still be judged safe. */
function leaks({ system, helpful, harmful }: FilledPrompt, text: string): boolean {
  return (
    containsKeyword(system, text) && ![...helpful, ...harmful].some((word) => containsKeyword(text, word))
  );
}
