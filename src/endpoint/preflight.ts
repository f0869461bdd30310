import { containsKeyword } from "../suite/keyword.ts";
import type { Attempt } from "./attempt.ts";
import type { Endpoint } from "./client.ts";
import { PROBE_FUNCTION, PROBE_WORD, type Probe, type ProbeName } from "./probes.ts";
import type { Finish, Reply } from "./reply.ts";
import { isSameModel } from "./same-model.ts";

/** What a probe showed about an endpoint, in a sentence. */
export interface Finding {
  /** `fatal`: every other request would end the same way. */
  readonly level: "ok" | "note" | "fatal";
  readonly about: "connection" | "model" | "system prompt" | "reasoning" | "functions" | "usage";
  readonly message: string;
}

export interface ProbeOptions {
  readonly signal: AbortSignal;
  /** The requested model; a reply from another one is worth a note. */
  readonly model?: string;
}

/**
 * Sends the probes: the first alone and, once it has shown that the endpoint answers, the others together. Nothing is sent
 * again except to adapt a parameter. Rejects only with the signal's reason.
 */
export async function sendProbes(
  endpoint: Endpoint,
  [first, ...others]: readonly Probe[],
  { signal, model }: ProbeOptions,
): Promise<Finding[]> {
  if (first === undefined) return [];
  const attempt = await endpoint.attempt(first.request, signal);
  const findings = findingsOf(first.name, attempt, model);
  if (attempt.kind === "refused" && first.withoutSystemRole !== undefined) {
    const retried = await endpoint.attempt(first.withoutSystemRole, signal);
    return retried.kind === "reply" ? [roleRefused(attempt.detail)] : findings;
  }
  if (attempt.kind !== "reply") return findings;
  const more = others.map(async ({ name, request }) =>
    findingsOf(name, await endpoint.attempt(request, signal), model),
  );
  return [...findings, ...(await Promise.all(more)).flat()];
}

/**
 * Whether an endpoint that ignored the system prompt follows it without a system role; undefined if it does not. Rejects
 * only with the signal's reason.
 */
export async function probeWithoutSystemRole(
  endpoint: Endpoint,
  [first]: readonly Probe[],
  signal: AbortSignal,
): Promise<Finding | undefined> {
  if (first?.withoutSystemRole === undefined) return undefined;
  const attempt = await endpoint.attempt(first.withoutSystemRole, signal);
  const followed =
    attempt.kind === "reply" && systemPromptFindings(attempt.reply).some(({ level }) => level === "ok");
  if (!followed) return undefined;
  return note(
    "system prompt",
    "An instruction in the system prompt was not followed, but the same in the user's message was: set system-role to user.",
  );
}

type About = Finding["about"];

const ok = (about: About, message: string): Finding => ({ level: "ok", about, message });
const note = (about: About, message: string): Finding => ({ level: "note", about, message });
const fatal = (about: About, message: string): Finding => ({ level: "fatal", about, message });

const ABOUT = {
  greeting: "connection",
  "reasoning-off": "reasoning",
  tools: "functions",
} as const satisfies Record<ProbeName, About>;

function findingsOf(name: ProbeName, attempt: Attempt, model: string | undefined): Finding[] {
  if (attempt.kind === "reply") return replyFindings(name, attempt.reply, model);
  const about = ABOUT[name];
  const { kind, detail } = attempt;
  if (kind === "fatal") return [fatal(about, detail)];
  if (kind === "refused" && name === "tools")
    return [fatal(about, `The endpoint rejects functions, which the condition tools needs. ${detail}`)];
  if (kind === "spent") return [note(about, `No test request was sent. ${detail}`)];
  const outcome = kind === "refused" ? "was refused" : "got no reply";
  return [note(about, `The first test request ${outcome}. ${detail}`)];
}

function replyFindings(name: ProbeName, reply: Reply, model: string | undefined): Finding[] {
  if (name === "reasoning-off") return [reasoningOffFinding(reply)];
  if (name === "tools") return [functionsFinding(reply)];
  return [
    connectionFinding(reply),
    modelFinding(reply, model),
    ...systemPromptFindings(reply),
    ok(
      "reasoning",
      reply.reasoned ? "The model reasons before it replies." : "The reply showed no reasoning.",
    ),
    usageFinding(reply),
  ];
}

const ENDINGS: Readonly<Record<Exclude<Finish, "stop">, string>> = {
  length: "the token limit cut off the first test reply; raise max-tokens",
  filtered:
    "the endpoint's content filter ended the first test reply; loosen the filter of this deployment, or the run will be incomplete",
  broken: "the first test reply broke off",
  "context-cut": "the server dropped part of the first test conversation",
};

function connectionFinding(reply: Reply): Finding {
  if (reply.kind === "unanswered")
    return note("connection", `The endpoint accepts the key, but: ${reply.detail}`);
  if (reply.finish === "stop") return ok("connection", "The endpoint answers and accepts the key.");
  const ending = reply.ending === undefined ? "" : ` (${reply.ending})`;
  return note("connection", `The endpoint accepts the key, but ${ENDINGS[reply.finish]}${ending}.`);
}

function modelFinding({ model }: Reply, requested: string | undefined): Finding {
  if (model === undefined) return ok("model", "The reply names no model.");
  const from = `The reply is from the model ${model}`;
  return requested === undefined || isSameModel(requested, model)
    ? ok("model", `${from}.`)
    : note("model", `${from}, not ${requested}: an alias of it, or a different model.`);
}

function systemPromptFindings(reply: Reply): Finding[] {
  // A reply that ended early does not show what the model understood.
  if (reply.kind === "unanswered" || reply.finish !== "stop") return [];
  if (containsKeyword(reply.text, PROBE_WORD))
    return [ok("system prompt", "An instruction in the system prompt was followed.")];
  const message =
    "A small instruction in the system prompt was not followed. If the endpoint does not pass on the system prompt, try system-role user.";
  return [note("system prompt", message)];
}

function roleRefused(detail: string): Finding {
  const message = `The endpoint rejects a role for the system prompt, but answers without one: set system-role to user. ${detail}`;
  return fatal("system prompt", message);
}

function usageFinding({ usage }: Reply): Finding {
  if (usage === undefined) return note("usage", "The endpoint does not report token usage.");
  const { inputTokens, cachedTokens, outputTokens } = usage;
  const counts = `${inputTokens} in (${cachedTokens} cached), ${outputTokens} out`;
  return ok("usage", `The endpoint reports token usage: ${counts}.`);
}

/** A text has no more tokens than bytes; this many more may be message framing. Tokens beyond that may be hidden reasoning. */
const FRAMING_TOKENS = 64;

function reasoningOffFinding(reply: Reply): Finding {
  const bytes = reply.kind === "answered" ? Buffer.byteLength(reply.text) : 0;
  const tokens = reply.usage?.outputTokens ?? 0;
  if (tokens <= bytes + FRAMING_TOKENS)
    return ok("reasoning", "Switching reasoning off is accepted, and no reasoning was seen.");
  const counts = `${tokens} tokens were counted for a reply of ${bytes} bytes`;
  return note(
    "reasoning",
    `With reasoning switched off, ${counts}: the model may reason without showing it.`,
  );
}

function functionsFinding(reply: Reply): Finding {
  const called = reply.kind === "answered" && reply.calls?.some(({ name }) => name === PROBE_FUNCTION);
  if (called) return ok("functions", "The model called a function when asked to.");
  const message =
    "The model did not call a function when asked to. If it can call functions, its server may need a parser for them.";
  return note("functions", message);
}
