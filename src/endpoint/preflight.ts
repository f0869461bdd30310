import { containsKeyword } from "../suite/keyword.ts";
import type { Attempt } from "./attempt.ts";
import type { Endpoint } from "./client.ts";
import { PROBE_FUNCTION, PROBE_WORD, type Probe, type ProbeName } from "./probes.ts";
import type { Finish, Reply } from "./reply.ts";
import { isSameModel } from "./same-model.ts";

/** What was found out about an endpoint, in a sentence. */
export interface Finding {
  /** `fatal`: every other request would end the same way. */
  readonly level: "ok" | "note" | "fatal";
  readonly about: "connection" | "model" | "system prompt" | "reasoning" | "functions" | "usage";
  readonly words: string;
}

/** What an examination depends on besides its probes. */
export interface ExamineEdges {
  readonly signal: AbortSignal;
  /** The model that is asked for; where it is given, another one that replies is a note. */
  readonly model?: string;
}

/**
 * Sends the probes, the first alone and the others together once it has shown that the way is open. Nothing is sent
 * again but to adapt a parameter. Rejects only with the signal's reason.
 */
export async function examine(
  endpoint: Endpoint,
  [first, ...others]: readonly Probe[],
  { signal, model }: ExamineEdges,
): Promise<Finding[]> {
  if (first === undefined) return [];
  const attempt = await endpoint.attempt(first.asking, signal);
  const findings = findingsOf(first.name, attempt, model);
  if (attempt.kind === "refused" && first.roleless !== undefined) {
    const without = await endpoint.attempt(first.roleless, signal);
    return without.kind === "reply" ? [roleRefused(attempt.detail)] : findings;
  }
  if (attempt.kind !== "reply") return findings;
  const more = others.map(async ({ name, asking }) =>
    findingsOf(name, await endpoint.attempt(asking, signal), model),
  );
  return [...findings, ...(await Promise.all(more)).flat()];
}

const ABOUT = {
  greeting: "connection",
  "reasoning-off": "reasoning",
  tools: "functions",
} as const satisfies Record<ProbeName, Finding["about"]>;

function findingsOf(name: ProbeName, attempt: Attempt, asked: string | undefined): Finding[] {
  const about = ABOUT[name];
  if (attempt.kind === "reply") return READERS[name](attempt.reply, asked);
  const { detail } = attempt;
  if (attempt.kind === "fatal") return [{ level: "fatal", about, words: detail }];
  if (attempt.kind === "refused" && name === "tools")
    return [
      {
        level: "fatal",
        about,
        words: `The endpoint refuses functions, which the condition tools needs. ${detail}`,
      },
    ];
  if (attempt.kind === "spent")
    return [{ level: "note", about, words: `No first small request was sent. ${detail}` }];
  const what = attempt.kind === "refused" ? "was refused" : "had no reply";
  return [{ level: "note", about, words: `A first small request ${what}. ${detail}` }];
}

const READERS: Readonly<Record<ProbeName, (reply: Reply, asked: string | undefined) => Finding[]>> = {
  greeting: (reply, asked) => [
    connectionOf(reply),
    modelOf(reply, asked),
    ...systemPromptOf(reply),
    reply.reasoned
      ? { level: "ok", about: "reasoning", words: "The model reasons before it replies." }
      : { level: "ok", about: "reasoning", words: "The reply showed no reasoning." },
    usageOf(reply),
  ],
  "reasoning-off": (reply) => [thoughtsOf(reply)],
  tools: (reply) => [functionsOf(reply)],
};

const ENDED: Readonly<Record<Exclude<Finish, "stop">, string>> = {
  length: "the token limit cut the first small reply off; raise max-tokens",
  filtered:
    "the endpoint's content filter ended the first small reply; loosen the filter of this deployment, or the run will be incomplete",
  broken: "the first small reply broke off",
  "context-cut": "the server dropped part of the first small conversation",
};

function connectionOf(reply: Reply): Finding {
  const about = "connection";
  if (reply.kind === "unanswered")
    return { level: "note", about, words: `The endpoint takes the key, but: ${reply.detail}` };
  if (reply.finish === "stop")
    return { level: "ok", about, words: "The endpoint answers, and takes the key." };
  const ending = reply.ending === undefined ? "" : ` (${reply.ending})`;
  return { level: "note", about, words: `The endpoint takes the key, but ${ENDED[reply.finish]}${ending}.` };
}

function modelOf({ model }: Reply, asked: string | undefined): Finding {
  const about = "model";
  if (model === undefined) return { level: "ok", about, words: "The reply names no model." };
  if (asked === undefined || isSameModel(asked, model))
    return { level: "ok", about, words: `The reply is from the model ${model}.` };
  const words = `The reply is from the model ${model}, not ${asked}: an alias of it, or a different model.`;
  return { level: "note", about, words };
}

function systemPromptOf(reply: Reply): Finding[] {
  const about = "system prompt";
  // What ended early shows nothing of what was understood.
  if (reply.kind === "unanswered" || reply.finish !== "stop") return [];
  if (containsKeyword(reply.text, PROBE_WORD))
    return [{ level: "ok", about, words: "An instruction in the system prompt was followed." }];
  const words = `A small instruction in the system prompt was not followed. If the endpoint does not pass the system prompt on, try system-role user.`;
  return [{ level: "note", about, words }];
}

function usageOf({ usage }: Reply): Finding {
  const about = "usage";
  if (usage === undefined)
    return { level: "note", about, words: "The endpoint does not tell how many tokens it used." };
  const { inputTokens, cachedTokens, outputTokens } = usage;
  const words = `The endpoint counts tokens: ${inputTokens} in (${cachedTokens} cached), ${outputTokens} out.`;
  return { level: "ok", about, words };
}

function roleRefused(detail: string): Finding {
  const words = `With system-role user the endpoint answers, with a role for the system prompt it does not: set that. ${detail}`;
  return { level: "fatal", about: "system prompt", words };
}

/**
 * Of an endpoint that follows no system prompt: whether it does without a role for it. Rejects only with the signal's
 * reason.
 */
export async function examineRoleless(
  endpoint: Endpoint,
  [first]: readonly Probe[],
  signal: AbortSignal,
): Promise<Finding | undefined> {
  if (first?.roleless === undefined) return undefined;
  const attempt = await endpoint.attempt(first.roleless, signal);
  const followed =
    attempt.kind === "reply" && systemPromptOf(attempt.reply).some(({ level }) => level === "ok");
  const words =
    "An instruction in the system prompt was not followed, but in the user's message it was: set system-role to user.";
  return followed ? { level: "note", about: "system prompt", words } : undefined;
}

/** A word of text is no more tokens than it has bytes; the rest may be the ends of messages, or thoughts in secret. */
const FRAME_TOKENS = 64;

function thoughtsOf(reply: Reply): Finding {
  const about = "reasoning";
  const bytes = reply.kind === "answered" ? Buffer.byteLength(reply.text) : 0;
  const tokens = reply.usage?.outputTokens ?? 0;
  if (tokens <= bytes + FRAME_TOKENS)
    return { level: "ok", about, words: "The switch for reasoning is taken, and no reasoning was seen." };
  const words = `With reasoning switched off, ${tokens} tokens were counted for a reply of ${bytes} bytes: the model may reason in secret.`;
  return { level: "note", about, words };
}

function functionsOf(reply: Reply): Finding {
  const about = "functions";
  const called = reply.kind === "answered" && reply.calls?.some(({ name }) => name === PROBE_FUNCTION);
  if (called) return { level: "ok", about, words: "A function was called when that was asked for." };
  const words =
    "A function was not called though that was asked for. If the model can call functions, its server may need a parser for them.";
  return { level: "note", about, words };
}
