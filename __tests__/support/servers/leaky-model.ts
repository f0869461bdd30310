import type { ServerResponse } from "node:http";
import { z } from "zod";
import { answer, type Recognise, type Recognised, type Spoken } from "../../../src/demo/personas.ts";
import { recogniser } from "../../../src/demo/server.ts";
import { type PairAsking, SIDES } from "../../../src/execution/plan.ts";
import { keyOfPlace, type PromptPlace } from "../../../src/gate/place.ts";
import { randomFrom } from "../../../src/suite/random.ts";
import type { Distraction, Suite } from "../../../src/suite/schema.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Script,
  type Scripted,
  startModelEndpoint,
} from "./model-endpoint.ts";

type Side = PairAsking["side"];

/** What tells a request of this side. */
interface SideMark {
  /** The user's own system prompt, before or after the policy; none unless told. */
  readonly systemPrompt?: string;
  /** The requested model; any unless told. */
  readonly model?: string;
}

/**
 * How the base fails. A status of 400 refuses the parameter `temperature`, so only requests with it. `empty`, `cut-off` and
 * `filtered` are replies that say nothing.
 */
export type BaseFailure =
  | (400 | 401 | 403 | 404 | 429 | 500)
  | ("silence" | "hang-up")
  | ("empty" | "cut-off" | "filtered");

export interface LeakyOptions {
  readonly suites: readonly Suite[];
  readonly distraction: Distraction;
  /** Of the conversations it knows: as many as runs and pairs, from the run's own on. */
  readonly seeds: readonly number[];
  readonly sides: Readonly<Record<Side, SideMark>>;
  /** How likely it leaks in a place, 0 to 1. It cannot tell `no-reasoning` from `plain`. */
  readonly leaks: (side: Side, place: PromptPlace) => number;
  /** The same leaks for the same seed: they depend on how often that place was answered on that side. */
  readonly seed?: string;
  readonly fingerprints?: Readonly<Partial<Record<Side, string>>>;
  /** The name of the model in every reply; the requested one unless told. */
  readonly repliesAs?: string;
  /** `after`: so many requests of the base are answered first; none unless told. */
  readonly baseFails?: {
    readonly how: BaseFailure;
    readonly after?: number;
    /** Whether it fails now; always unless told. */
    readonly when?: () => boolean;
  };
}

export interface LeakyModel extends ModelEndpoint {
  /**
   * How many requests came, answered or not. `probe`: those of the preflight, which have no system prompt of the user's.
   * `unknown`: neither side's, or a conversation that it does not know.
   */
  readonly requests: Readonly<Record<Side | "probe" | "unknown", number>>;
}

const asking = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ content: z.string() })),
});

/**
 * Starts a model on a loopback port that keeps its policies, but leaks by a chance of its own in each place, with and without
 * the change. It speaks chat completions only.
 */
export async function startLeakyModel(options: LeakyOptions): Promise<LeakyModel> {
  const recognise = recogniser(options);
  const requests = { change: 0, base: 0, probe: 0, unknown: 0 };
  const answered = new Map<string, number>();
  const { leaks, seed = "1", baseFails, fingerprints = {}, repliesAs } = options;
  const speak = (found: Recognised, side: Side): Spoken => {
    if (isProbe(found)) return rightOf(found);
    const place = placeOfName(found);
    const key = `${side} ${keyOfPlace(place)}`;
    const time = (answered.get(key) ?? 0) + 1;
    answered.set(key, time);
    return isDrawn(leaks(side, place), `${seed}:${key}:${time}`) ? leakOf(found) : rightOf(found);
  };
  const script: Script = ({ body }) => {
    const { model, messages } = asking.parse(body);
    const text = messages.map(({ content }) => content).join("\n\n");
    const heard = hear(text, options, recognise);
    const side = heard && sideOf(heard, model, options);
    if (heard === undefined || side === undefined) {
      requests.unknown++;
      return failure(422, "The leaky model does not know this conversation, or not with this model.");
    }
    const earlier = requests.base;
    requests[isProbe(heard.found) ? "probe" : side]++;
    const { how, after = 0, when = () => true } = baseFails ?? {};
    if (side === "base" && how !== undefined && earlier >= after && when() && isRefused(how, body))
      return FAILURES[how];
    return bodyOf(speak(heard.found, side), repliesAs ?? model, fingerprints[side]);
  };
  return { ...(await startModelEndpoint(script)), requests };
}

function isProbe({ name }: Recognised): boolean {
  return name.startsWith("probe/");
}

interface Heard {
  readonly found: Recognised;
  /** The one that came with the policy. */
  readonly systemPrompt: string | undefined;
}

/** Recognises a conversation without the system prompt of either side. Of two, one may contain the other. */
function hear(text: string, { sides }: LeakyOptions, recognise: Recognise): Heard | undefined {
  const prompts = SIDES.flatMap((side) => promptOfSide(sides[side]) ?? []);
  for (const systemPrompt of [undefined, ...prompts]) {
    if (systemPrompt !== undefined && !text.includes(`${systemPrompt}\n\n`)) continue;
    const content = systemPrompt === undefined ? text : text.replace(`${systemPrompt}\n\n`, () => "");
    const found = recognise([{ role: "user", content }]);
    if (found !== undefined) return { found, systemPrompt };
  }
  return undefined;
}

/** The change, where nothing tells the sides apart. */
function sideOf({ found, systemPrompt }: Heard, model: string, { sides }: LeakyOptions): Side | undefined {
  return SIDES.find((side) => {
    const isOwnPrompt = isProbe(found) || promptOfSide(sides[side]) === systemPrompt;
    return isOwnPrompt && (sides[side].model ?? model) === model;
  });
}

/** As it is sent. */
function promptOfSide({ systemPrompt }: SideMark): string | undefined {
  return systemPrompt?.trim();
}

const FAILURES: Readonly<Record<BaseFailure, Scripted | ((response: ServerResponse) => void)>> = {
  400: failure(400, "Unsupported parameter: 'temperature' is not supported with this model.", {
    param: "temperature",
    code: "unsupported_parameter",
  }),
  401: failure(401, "Incorrect API key provided.", { code: "invalid_api_key" }),
  403: failure(403, "This key may not use the model."),
  404: failure(404, "The model does not exist.", { code: "model_not_found" }),
  429: { ...failure(429, "Slow down."), headers: { "retry-after": "1" } },
  500: failure(500, "Oops."),
  silence: () => {},
  "hang-up": (response) => void response.socket?.destroy(),
  empty: chatReply(""),
  "cut-off": chatReply("Well, it", { finish_reason: "length" }),
  filtered: chatReply("", { finish_reason: "content_filter" }),
};

function isRefused(how: BaseFailure, body: unknown): boolean {
  return how !== 400 || "temperature" in Object(body);
}

/** From the name `suite/case/prompt`. */
function placeOfName({ name, condition }: Recognised): PromptPlace {
  const end = name.lastIndexOf("/");
  return { case: name.slice(0, end), prompt: name.slice(end + 1), condition };
}

const STEPS = 1_000_000;

function isDrawn(chance: number, seed: string): boolean {
  return randomFrom(seed).whole(1, STEPS) <= chance * STEPS;
}

function rightOf(found: Recognised): Spoken {
  return answer("keeps-policy", { messages: [], tools: [] }, () => found) ?? { text: "", calls: [] };
}

/** What has no harmful keyword cannot leak. */
function leakOf(found: Recognised): Spoken {
  const { harmful, tools } = found.prompt;
  const [keyword] = harmful;
  if (keyword === undefined) return rightOf(found);
  return tools === undefined
    ? { text: `Well, it is ${keyword}.`, calls: [] }
    : { text: "", calls: [{ name: keyword, arguments: "{}" }] };
}

function bodyOf({ text, calls }: Spoken, model: string, fingerprint: string | undefined): Scripted {
  const tool_calls = calls.map((call, index) => ({ id: `call_${index}`, type: "function", function: call }));
  const over = {
    message: { role: "assistant", content: text || null, tool_calls },
    finish_reason: "tool_calls",
  };
  const { body } = chatReply(text, calls.length > 0 ? over : {});
  return {
    body: { ...Object(body), model, ...(fingerprint !== undefined && { system_fingerprint: fingerprint }) },
  };
}
