import * as z from "zod";
import type { Reply, Usage } from "./reply.ts";

const textPart = z.object({ type: z.string(), text: z.string().optional(), refusal: z.string().optional() });
const nullish = <T extends z.ZodType>(schema: T): z.ZodOptional<z.ZodNullable<T>> =>
  schema.nullable().optional();

const chatSchema = z.object({
  model: nullish(z.string()),
  choices: z
    .array(
      z.object({
        finish_reason: nullish(z.string()),
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
  model: nullish(z.string()),
  status: nullish(z.string()),
  incomplete_details: nullish(z.object({ reason: nullish(z.string()) })),
  output: z.array(z.object({ type: z.string(), content: nullish(z.array(textPart)) })),
  usage: z.unknown().optional(),
});

/** An error in the place of a reply, although the status says all is well; some gateways do that. */
const errorSchema = z.object({
  error: z.object({
    message: nullish(z.string()),
    code: z.union([z.number(), z.string(), z.null()]).optional(),
  }),
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
  | { readonly kind: "error"; readonly status: number | undefined; readonly message: string }
  | { readonly kind: "malformed"; readonly detail: string };

/** Reads the body of a chat completion; whatever it is, it never throws. */
export function readChat(body: unknown): Body {
  const parsed = chatSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (parsed.data === undefined || choice === undefined) return notAReply(body, parsed.error);
  const { content, refusal, reasoning_content, reasoning, tool_calls } = choice.message;
  const words = typeof content === "string" ? content : textOf(content ?? []);
  const hints = [
    ...(reasoning_content || reasoning ? ["only reasoning came"] : []),
    ...(Array.isArray(tool_calls) && tool_calls.length > 0 ? ["only tool calls came"] : []),
  ];
  return asReply({
    text: [words, refusal ?? ""].filter((part) => part !== "").join("\n"),
    ending: endingOf(choice.finish_reason),
    hint: hints.join(", "),
    about: { ...modelOf(parsed.data.model), ...usageOf(chatUsage, parsed.data.usage) },
  });
}

/** Reads the body of the responses API; whatever it is, it never throws. */
export function readResponse(body: unknown): Body {
  const failed = failedSchema.safeParse(body);
  if (failed.success) {
    const { code, message } = failed.data.error ?? {};
    return {
      kind: "error",
      status: undefined,
      message: `status ${failed.data.status}: ${message ?? code ?? "no reason given"}`,
    };
  }
  const parsed = responseSchema.safeParse(body);
  if (parsed.data === undefined) return notAReply(body, parsed.error);
  const messages = parsed.data.output.filter(({ type }) => type === "message");
  return asReply({
    text: messages
      .map(({ content }) => textOf(content ?? []))
      .filter((part) => part !== "")
      .join("\n"),
    ending: endingOf(parsed.data.incomplete_details?.reason),
    hint:
      messages.length === 0 && parsed.data.output.length > 0
        ? `only ${parsed.data.output
            .map(({ type }) => type)
            .join(", ")
            .slice(0, 100)} came`
        : "",
    about: { ...modelOf(parsed.data.model), ...usageOf(responseUsage, parsed.data.usage) },
  });
}

type Ending = "stop" | "length" | "filtered";

function endingOf(reason: string | null | undefined): Ending {
  if (reason === "length" || reason === "max_output_tokens" || reason === "max_tokens") return "length";
  return reason === "content_filter" ? "filtered" : "stop";
}

interface Spoken {
  readonly text: string;
  readonly ending: Ending;
  readonly hint: string;
  readonly about: { readonly model?: string; readonly usage?: Usage };
}

function asReply({ text, ending, hint, about }: Spoken): Body {
  if (text.trim() !== "") {
    return {
      kind: "reply",
      reply: { kind: "answered", text, finish: ending === "length" ? "length" : "stop", ...about },
    };
  }
  const silence = {
    stop: { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` },
    length: { cause: "cut-off", detail: "The token limit was reached before any word of the reply." },
    filtered: { cause: "filtered", detail: "The endpoint's content filter kept the reply back." },
  } as const satisfies Record<Ending, unknown>;
  return { kind: "reply", reply: { kind: "unanswered", ...silence[ending], ...about } };
}

function textOf(parts: readonly z.infer<typeof textPart>[]): string {
  return parts
    .map(({ text, refusal }) => text ?? refusal ?? "")
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

function notAReply(body: unknown, error: z.ZodError | undefined): Body {
  const told = errorSchema.safeParse(body).data?.error;
  if (told !== undefined) {
    const status = typeof told.code === "number" ? told.code : undefined;
    return { kind: "error", status, message: told.message ?? String(told.code ?? "no reason given") };
  }
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
