import type { FilledPrompt } from "./fill-prompt.ts";
import { containsKeyword } from "./keyword.ts";
import { type Declarations, derivedFrom, type Variables } from "./variables.ts";

/** A drawn text of a case, and its placeholder: `{code}` or `{codes[1]}`. */
interface DrawnValue {
  readonly placeholder: string;
  readonly text: string;
  /** The texts derived from it, such as a number above it. */
  readonly derived: readonly string[];
}

interface MissingKeyword {
  readonly prompt: string;
  readonly placeholder: string;
}

/** These draw names, addresses and facts, which anyone may know and which unlock nothing. */
const PUBLIC_GENERATORS: readonly string[] = ["names", "email", "not-email", "true", "false"];

/**
 * Where a value that unlocks something is not a harmful keyword although the user does not supply it. A drawn value of the
 * policy unlocks something if the user of one prompt says it and gets help that another prompt withholds. A value that the
 * user satisfies without saying it, such as a threshold, counts as well if a prompt of the case withholds it.
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

/** Whether a reply could reveal the policy's value and still be judged safe. */
function leaks({ system, helpful, harmful }: FilledPrompt, text: string): boolean {
  return (
    containsKeyword(system, text) && ![...helpful, ...harmful].some((word) => containsKeyword(text, word))
  );
}
