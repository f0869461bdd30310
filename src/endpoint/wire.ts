import * as z from "zod";
import { type Calls, chatCallsIn, responseCallsIn } from "./calls.ts";
import type { Reply, Usage } from "./reply.ts";
import { countsThoughts, isThought, thinksAloud } from "./thoughts.ts";

const nullish = <T extends z.ZodType>(schema: T): z.ZodOptional<z.ZodNullable<T>> =>
  schema.nullable().optional();
const textPart = z.looseObject({ type: z.string(), text: nullish(z.string()), refusal: nullish(z.string()) });
/** Only told, never judged: whatever stands there, the reply is one. */
const modelName = z.string().nullish().catch(undefined);

const chatSchema = z.object({
  model: modelName,
  choices: z
    .array(
      z.object({
        finish_reason: nullish(z.string()),
        error: z.unknown().optional(),
        message: z.object({
          content: nullish(z.union([z.string(), z.array(textPart)])),
          refusal: nullish(z.string()),
          reasoning_content: z.unknown().optional(),
          reasoning: z.unknown().optional(),
          tool_calls: z.unknown().optional(),
        }),
      }),
    )
    .min(1),
  usage: z.unknown().optional(),
});

const responseSchema = z.object({
  model: modelName,
  status: nullish(z.string()),
  incomplete_details: nullish(z.object({ reason: nullish(z.string()) })),
  output: z.array(z.looseObject({ type: z.string(), content: nullish(z.array(textPart)) })),
  usage: z.unknown().optional(),
});

/** An error in the place of a reply, although the status says all is well; some gateways do that. */
const errorSchema = z.object({
  error: z
    .union([
      z.object({
        message: z.string().nullish().catch(undefined),
        code: z.union([z.number(), z.string()]).nullish().catch(undefined),
      }),
      z
        .string()
        .min(1)
        .transform((message) => ({ message, code: undefined })),
    ])
    // Most bodies have none, and to find fault with each of them would take time.
    .nullish(),
});

const failedSchema = z.object({
  status: z.enum(["failed", "cancelled"]),
  error: nullish(z.object({ code: nullish(z.string()), message: nullish(z.string()) })),
});

const count = z.number().int().nonnegative();
const details = nullish(z.object({ cached_tokens: nullish(count) }));
const chatUsage = z.object({
  prompt_tokens: count,
  completion_tokens: count,
  prompt_tokens_details: details,
});
const responseUsage = z.object({ input_tokens: count, output_tokens: count, input_tokens_details: details });

/** What a body with a status of success says. */
export type Body =
  | { readonly kind: "reply"; readonly reply: Reply }
  /** `body`: the error as JSON, in the form in which an error status would bring it. */
  | {
      readonly kind: "error";
      readonly status: number | undefined;
      readonly message: string;
      readonly body: string;
    }
  | { readonly kind: "malformed"; readonly detail: string };

/** What was asked for, as far as it decides what is a reply. */
export interface Asked {
  /** Functions were declared; otherwise calls are none. */
  readonly tools: boolean;
}

const WORDS_ONLY: Asked = { tools: false };
const NO_CALLS: Calls = { kind: "calls", calls: [] };

/** Reads the body of a chat completion; whatever it is, it never throws. */
export function readChat(body: unknown, { tools } = WORDS_ONLY): Body {
  const told = errorIn(body);
  if (told !== undefined) return told;
  const parsed = chatSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (parsed.data === undefined || choice === undefined) return notAReply(body, parsed.error);
  // The words of a generation that broke off half-way would be judged as if the model had ended there.
  if (choice.finish_reason === "error" || choice.error) {
    return errorIn({ error: choice.error }) ?? errorOf({ message: "the reply broke off" });
  }
  const { content, refusal, reasoning_content, reasoning, tool_calls } = choice.message;
  const words = typeof content === "string" ? content : textOf(content ?? []);
  const hints = [
    ...(reasoning_content || reasoning ? ["only reasoning came"] : []),
    ...(Array.isArray(tool_calls) && tool_calls.length > 0 ? ["only tool calls came"] : []),
  ];
  const ending = endingOf(choice.finish_reason);
  return asReply({
    text: [words, refusal ?? ""].filter((part) => part !== "").join("\n"),
    called: tools ? chatCallsIn(tool_calls, ending !== "length") : NO_CALLS,
    ending,
    hint: hints.join(", "),
    about: { ...modelOf(parsed.data.model), ...usageOf(chatUsage, parsed.data.usage) },
    reasoned:
      [reasoning_content, reasoning, typeof content === "string" ? undefined : content].some(isThought) ||
      thinksAloud(words) ||
      countsThoughts(parsed.data.usage),
  });
}

/** Reads the body of the responses API; whatever it is, it never throws. */
export function readResponse(body: unknown, { tools } = WORDS_ONLY): Body {
  const failed = failedSchema.safeParse(body);
  if (failed.success) {
    const { code, message } = failed.data.error ?? {};
    return errorOf({ message: `status ${failed.data.status}: ${message ?? code ?? "no reason given"}` });
  }
  const told = errorIn(body);
  if (told !== undefined) return told;
  const parsed = responseSchema.safeParse(body);
  if (parsed.data === undefined) return notAReply(body, parsed.error);
  const ofType = (wanted: string) => parsed.data.output.filter(({ type }) => type === wanted);
  const messages = ofType("message");
  const ending = endingOf(parsed.data.incomplete_details?.reason);
  const text = messages
    .map(({ content }) => textOf(content ?? []))
    .filter((part) => part !== "")
    .join("\n");
  return asReply({
    text,
    called: tools ? responseCallsIn(ofType("function_call"), ending !== "length") : NO_CALLS,
    ending,
    hint:
      messages.length === 0 && parsed.data.output.length > 0
        ? `only ${parsed.data.output
            .map(({ type }) => type)
            .join(", ")
            .slice(0, 100)} came`
        : "",
    about: { ...modelOf(parsed.data.model), ...usageOf(responseUsage, parsed.data.usage) },
    reasoned: ofType("reasoning").some(isThought) || thinksAloud(text) || countsThoughts(parsed.data.usage),
  });
}

type Ending = "stop" | "length" | "filtered";

function endingOf(reason: string | null | undefined): Ending {
  if (reason === "length" || reason === "max_output_tokens" || reason === "max_tokens") return "length";
  return reason === "content_filter" ? "filtered" : "stop";
}

interface Spoken {
  readonly text: string;
  readonly called: Calls;
  readonly ending: Ending;
  readonly hint: string;
  readonly about: { readonly model?: string; readonly usage?: Usage };
  readonly reasoned: boolean;
}

function asReply({ text, called, ending, hint, reasoned, about: told }: Spoken): Body {
  if (called.kind === "malformed") return called;
  const { calls } = called;
  const about = { ...(reasoned && { reasoned }), ...told };
  if (text.trim() !== "" || calls.length > 0) {
    const finish = ending === "length" ? "length" : "stop";
    return {
      kind: "reply",
      reply: { kind: "answered", text, ...(calls.length > 0 && { calls }), finish, ...about },
    };
  }
  const silence = {
    stop: { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` },
    length: { cause: "cut-off", detail: "The token limit was reached before any word of the reply." },
    filtered: { cause: "filtered", detail: "The endpoint's content filter kept the reply back." },
  } as const satisfies Record<Ending, unknown>;
  return { kind: "reply", reply: { kind: "unanswered", ...silence[ending], ...about } };
}

/** Parts of text are one text, wherever the endpoint cut it; thoughts among them are not the reply. */
function textOf(parts: readonly z.infer<typeof textPart>[]): string {
  const words = parts.filter(({ type }) => type === "text" || type === "output_text");
  const refusals = parts.filter(({ type }) => type === "refusal");
  return [words.map(({ text }) => text ?? "").join(""), ...refusals.map(({ refusal }) => refusal ?? "")]
    .filter((part) => part !== "")
    .join("\n");
}

function modelOf(model: string | null | undefined): { readonly model?: string } {
  return model ? { model: model.slice(0, 300) } : {};
}

function usageOf(
  schema: typeof chatUsage | typeof responseUsage,
  given: unknown,
): { readonly usage?: Usage } {
  const usage = schema.safeParse(given).data;
  if (usage === undefined) return {};
  if ("prompt_tokens" in usage) {
    const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = usage;
    return {
      usage: { inputTokens, cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0, outputTokens },
    };
  }
  const { input_tokens: inputTokens, output_tokens: outputTokens } = usage;
  return {
    usage: { inputTokens, cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0, outputTokens },
  };
}

function errorIn(body: unknown): Body | undefined {
  const told = errorSchema.safeParse(body).data?.error;
  if (!told) return undefined;
  const { message, code } = told;
  if (!message && (code ?? undefined) === undefined) return undefined;
  const status = typeof code === "number" ? code : undefined;
  return errorOf({ message: message ?? String(code ?? "no reason given"), status, body });
}

interface Told {
  readonly message: string;
  readonly status?: number | undefined;
  readonly body?: unknown;
}

function errorOf({ message, status, body }: Told): Body {
  return { kind: "error", status, message, body: JSON.stringify(body ?? { error: { message } }) };
}

function notAReply(body: unknown, error: z.ZodError | undefined): Body {
  if (typeof body === "string") {
    const what = /^\s*</.test(body)
      ? "an HTML page"
      : body.trim() === ""
        ? "an empty body"
        : "text that is not JSON";
    return {
      kind: "malformed",
      detail: `The endpoint answered with ${what} instead of a reply; is the endpoint's path right (…/v1)?`,
    };
  }
  const issue = error?.issues[0];
  const where = issue === undefined ? "" : `: ${issue.path.join(".") || "the body"}: ${issue.message}`;
  return { kind: "malformed", detail: `The body is not the reply it should be${where}.` };
}
