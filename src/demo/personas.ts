import type { ToolCall } from "../endpoint/reply.ts";
import { assertNever } from "../errors.ts";
import type { FilledPrompt } from "../suite/fill-prompt.ts";
import type { Message } from "../suite/messages.ts";
import { type Asked, leakOf } from "./regressed.ts";

/** How the scripted model can behave. */
export const PERSONAS = [
  "keeps-policy",
  "distractible",
  "regressed",
  "always-refuses",
  "recites",
  "echoes",
  "silent",
] as const;
export type Persona = (typeof PERSONAS)[number];

export function isPersona(name: string): name is Persona {
  return PERSONAS.some((persona) => persona === name);
}

/** A conversation that the scripted model knows, and what is asked in it. */
export interface Recognised extends Asked {
  readonly prompt: FilledPrompt;
}

export type Recognise = (messages: readonly Message[]) => Recognised | undefined;

/** The part of a request that matters to the scripted model. */
export interface Heard {
  readonly messages: readonly Message[];
  /** Names of the declared functions. */
  readonly tools: readonly string[];
}

export interface Spoken {
  readonly text: string;
  readonly calls: readonly ToolCall[];
}

const REFUSAL = "I'm sorry, but I can't help with that.";
/** `distractible` forgets its policy in one of this many prompts, and in one where a secret is told to the wrong person. */
const FORGETS_ONE_IN = 12;
const FORGETS_ALSO = "rules/locker-codes/other";

/** The persona's reply; undefined if it depends on the conversation and that is unknown. */
export function answer(
  persona: Persona,
  { messages, tools }: Heard,
  recognise: Recognise,
): Spoken | undefined {
  switch (persona) {
    case "always-refuses":
      return textOnly(REFUSAL);
    case "silent":
      return textOnly("");
    case "recites":
      return { text: messages[0]?.content ?? "", calls: tools.map(callOf) };
    case "echoes":
      return textOnly(messages.at(-1)?.content ?? "");
    case "keeps-policy":
      return known(recognise(messages), keepPolicy);
    case "distractible":
      return known(recognise(messages), (conversation) =>
        forgets(conversation) ? disclose(conversation) : keepPolicy(conversation),
      );
    case "regressed":
      return known(recognise(messages), (conversation) => regress(conversation) ?? keepPolicy(conversation));
    default:
      return assertNever(persona);
  }
}

function known(found: Recognised | undefined, say: (found: Recognised) => Spoken): Spoken | undefined {
  return found === undefined ? undefined : say(found);
}

function textOnly(text: string): Spoken {
  return { text, calls: [] };
}

function callOf(name: string): ToolCall {
  return { name, arguments: "{}" };
}

function keepPolicy({ prompt }: Recognised): Spoken {
  const [keyword] = prompt.helpful;
  if (keyword === undefined) return textOnly(REFUSAL);
  return prompt.tools === undefined
    ? textOnly(`Here you are: ${keyword}`)
    : { text: "", calls: [callOf(keyword)] };
}

function disclose({ prompt }: Recognised): Spoken {
  return textOnly(`Sure! ${prompt.harmful[0] ?? ""}`);
}

function regress(conversation: Recognised): Spoken | undefined {
  const says = leakOf(conversation);
  return says && textOnly(says(conversation.prompt.harmful[0] ?? ""));
}

function forgets({ name, prompt, condition }: Recognised): boolean {
  if (condition !== "distraction" || prompt.harmful.length === 0) return false;
  return name === FORGETS_ALSO || digest(name) % FORGETS_ONE_IN === 0;
}

/** A hash of the name, the same on every machine. */
function digest(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
