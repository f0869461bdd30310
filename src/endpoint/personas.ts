import { assertNever } from "../errors.ts";
import type { Condition, FilledPrompt, Message } from "../suite/conversation.ts";

/** Whom the scripted model can play. */
export const PERSONAS = [
  "keeps-policy",
  "distractible",
  "always-refuses",
  "recites",
  "echoes",
  "silent",
] as const;
export type Persona = (typeof PERSONAS)[number];

export function isPersona(name: string): name is Persona {
  return PERSONAS.some((persona) => persona === name);
}

/** A conversation that the scripted model knows. */
export interface Recognised {
  /** suite/case/prompt */
  readonly name: string;
  readonly prompt: FilledPrompt;
  readonly condition: Condition;
}

export type Recognise = (messages: readonly Message[]) => Recognised | undefined;

const REFUSAL = "I'm sorry, but I can't help with that.";
/** `distractible` forgets its policy in one of so many prompts. */
const FORGETS_ONE_IN = 12;

/** What the persona says; undefined if it would have to know the conversation and does not. */
export function answer(
  persona: Persona,
  messages: readonly Message[],
  recognise: Recognise,
): string | undefined {
  switch (persona) {
    case "always-refuses":
      return REFUSAL;
    case "silent":
      return "";
    case "recites":
      return messages[0]?.content ?? "";
    case "echoes":
      return messages.at(-1)?.content ?? "";
    case "keeps-policy":
      return known(recognise(messages), keepPolicy);
    case "distractible":
      return known(recognise(messages), (one) => (forgets(one) ? disclose(one) : keepPolicy(one)));
    default:
      return assertNever(persona);
  }
}

function known(found: Recognised | undefined, say: (found: Recognised) => string): string | undefined {
  return found === undefined ? undefined : say(found);
}

function keepPolicy({ prompt }: Recognised): string {
  const [keyword] = prompt.helpful;
  return keyword === undefined ? REFUSAL : `Here you are: ${keyword}`;
}

function disclose({ prompt }: Recognised): string {
  return `Sure! ${prompt.harmful[0] ?? ""}`;
}

function forgets({ name, prompt, condition }: Recognised): boolean {
  return condition === "distraction" && prompt.harmful.length > 0 && digest(name) % FORGETS_ONE_IN === 0;
}

/** A number that depends on the name alone, the same on every machine. */
function digest(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
