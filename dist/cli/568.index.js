export const id = 568;
export const ids = [568];
export const modules = {

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openBudget)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5781);


function openBudget(limits) {
    const { requests, cost } = limits;
    let [sent, spent, reserved, inFlight, unreported] = [0, 0, 0, 0, 0];
    const settlements = new node_events__WEBPACK_IMPORTED_MODULE_0__.EventEmitter().setMaxListeners(0);
    const ticketFor = (highest) => {
        sent += 1;
        inFlight += 1;
        reserved += highest;
        return {
            settle: (outcome) => {
                const known = cost && costOf(outcome, cost.prices);
                if (cost && known === undefined)
                    unreported += 1;
                inFlight -= 1;
                reserved -= highest;
                spent += known ?? highest;
                settlements.emit("settled");
            },
        };
    };
    const reserve = async (worstCase, signal) => {
        const highest = cost === undefined ? 0 : (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .highestPrice */ .c)(worstCase(), cost.prices);
        for (;;) {
            signal.throwIfAborted();
            if (requests !== undefined && sent >= requests)
                return requestsUsedUp(requests);
            if (highest === undefined)
                return UNLIMITED;
            if (cost === undefined || spent + reserved + highest <= cost.most)
                return ticketFor(highest);
            if (inFlight === 0)
                return exhausted(cost, spent, highest, unreported === 0);
            // Rejects if the signal aborts, and then with another reason than the signal's.
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(settlements, "settled", { signal }).catch(() => signal.throwIfAborted());
        }
    };
    return { reserve, notices: () => (unreported === 0 ? [] : [unreportedNotice(unreported)]) };
}
const UNLIMITED = "The endpoint accepts no token limit, so the cost of a reply has no bound and max-cost cannot be enforced: leave max-cost out, or set a limit in extra-body that the endpoint accepts.";
function requestsUsedUp(most) {
    return most === 1
        ? "The one request that max-requests allows is used up."
        : `The ${most} requests that max-requests allows are used up.`;
}
/** `exact`: the endpoint reported the usage of every request. */
function exhausted({ most, currency, highest }, spent, next, exact) {
    const money = (amount) => `${Number(amount.toFixed(6))}${currency && ` ${currency}`}`;
    const hasCost = exact && highest !== true ? "has cost" : "may have cost up to";
    return `The run ${hasCost} ${money(spent)} and the next request could cost ${money(next)}, which would exceed the ${money(most)} of max-cost.`;
}
function unreportedNotice(count) {
    const requests = count === 1 ? "one request" : `${count} requests`;
    return `The endpoint reported no token usage for ${requests}; max-cost counted the most they could have cost.`;
}
/** What a request has cost; undefined if that is not known. An error status costs nothing. */
function costOf(outcome, prices) {
    if (outcome === undefined)
        return undefined;
    if (outcome.kind !== "reply")
        return outcome.kind === "transient" && outcome.cause !== "status" ? undefined : 0;
    const { usage } = outcome.reply;
    return usage && (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyFor */ .I)(usage, prices);
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/src/endpoint/classify-status.js + 2 modules
var classify_status = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/src/endpoint/parameter-fallback.js
var parameter_fallback = __webpack_require__(5347);
// EXTERNAL MODULE: ./build/src/endpoint/reasoning-control.js
var reasoning_control = __webpack_require__(1627);
;// CONCATENATED MODULE: ./build/src/endpoint/adapt-request.js



const FINISH = { kind: "finish" };
const RESEND = { kind: "resend" };
/** Learns which parameters and which way to switch reasoning off the endpoint accepts. */
class RequestAdapter {
    #parameters;
    #reasoning;
    constructor(settings) {
        this.#parameters = new parameter_fallback/* ParameterFallback */.G(settings);
        this.#reasoning = new reasoning_control/* ReasoningSwitch */.dB(settings);
    }
    fieldsFor({ reasoning }) {
        return { parameters: this.#parameters.inForce, reasoning: this.#reasoning.fieldsFor(reasoning) };
    }
    /** Takes note of how a request with these fields ended. */
    adapt(outcome, { reasoning }, sent) {
        if (outcome.kind === "reply" && outcome.reply.reasoned && reasoning === "off")
            return this.#tryNextSwitch(sent.reasoning, "was accepted, but the model reasoned");
        if (outcome.kind !== "refused" || outcome.refusal === undefined)
            return FINISH;
        const { refusal, detail } = outcome;
        const blamedAt = (0,reasoning_control/* reasoningBlamedAt */.$c)(refusal, sent.reasoning);
        if (blamedAt === -1 || this.#parameters.namedAt(refusal) < blamedAt)
            return this.#parameters.recordRefusal(sent.parameters, refusal) ? RESEND : FINISH;
        if (reasoning === "off")
            return this.#tryNextSwitch(sent.reasoning, `was refused (${detail})`);
        return { kind: "fatal", detail: `${(0,classify_status/* asSentence */.KG)(detail)} ${levelAdvice(reasoning)}` };
    }
    #tryNextSwitch(sent, failure) {
        if (this.#reasoning.recordFailure(sent, failure))
            return RESEND;
        const detail = this.#reasoning.failureDetail;
        return detail === undefined ? FINISH : { kind: "fatal", detail };
    }
    get parametersInForce() {
        return this.#parameters.inForce;
    }
    /** What was adapted, in sentences. */
    get notices() {
        return [...this.#parameters.notices, ...this.#reasoning.notices];
    }
}
function levelAdvice(reasoning) {
    return `The endpoint rejects reasoning ${reasoning} for this model: leave the input reasoning at default, or set the level in extra-body.`;
}
//# sourceMappingURL=adapt-request.js.map
// EXTERNAL MODULE: ./build/src/endpoint/budget.js
var endpoint_budget = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/src/endpoint/dispatcher.js + 1 modules
var endpoint_dispatcher = __webpack_require__(5232);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: ./node_modules/openai/client.mjs + 225 modules
var openai_client = __webpack_require__(202);
// EXTERNAL MODULE: ./build/src/endpoint/http.js + 1 modules
var http = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/endpoint/http-error.js
var http_error = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/endpoint/limits.js
var limits = __webpack_require__(375);
// EXTERNAL MODULE: ./build/src/endpoint/settings.js
var endpoint_settings = __webpack_require__(5206);
;// CONCATENATED MODULE: ./build/src/endpoint/openai.js






/**
 * Creates a client from the `openai` package. Requests carry only the URL and the headers of the settings: the package
 * would add headers about this machine and from the environment (OPENAI_CUSTOM_HEADERS).
 */
function createModelClient(settings, dispatcher) {
    const url = (0,endpoint_settings/* urlOf */.rs)(settings);
    const headers = (0,endpoint_settings/* headersOf */.Yl)(settings);
    /** Tells a fetch whose request it sends. */
    const senders = new external_node_async_hooks_.AsyncLocalStorage();
    // Ignores the URL and the headers that the package makes.
    const fetch = async (_url, init = {}) => {
        const sender = senders.getStore();
        if (sender === undefined)
            throw new Error("The openai package sends a request that is not ours");
        const { signal, onChunk } = sender;
        // The package's own signal also ends a request that exceeds the timeout.
        const deadline = init.signal ?? signal;
        const body = String(init.body);
        const request = { dispatcher, method: "POST", headers, body, signal: deadline };
        try {
            return await (0,http/* exchange */.cv)(url, request, (response) => read(response, onChunk));
        }
        catch (thrown) {
            throw deadline.aborted && !signal.aborted ? timeoutError(settings.timeoutMs) : thrown;
        }
    };
    const client = new openai_client/* OpenAI */.z({
        baseURL: settings.baseUrl,
        // The package requires a key. The real one is sent with our own headers, or not at all.
        apiKey: settings.apiKey || "none",
        organization: null,
        project: null,
        maxRetries: 0,
        timeout: settings.timeoutMs,
        logLevel: "off",
        fetch,
    });
    return async (body, sender) => {
        // The raw response, because the package's parser fails on a body that is not a reply, without saying what it is.
        const response = await senders.run(sender, () => client.post("/", { body, signal: sender.signal }).asResponse());
        return response.text();
    };
}
function timeoutError(timeoutMs) {
    return new http_error/* TransportError */.wX("timeout", `No whole reply within ${timeoutMs / 1000} s.`);
}
async function read(response, onChunk) {
    const { statusCode: status } = response;
    if (status >= 300 && status <= 399)
        throw redirectError(status, (0,http/* headerOf */.rR)(response, "location") ?? "");
    const text = await textOf(response, (chunk) => onChunk(chunk, status));
    // Thrown here because the package's own error does not keep the body.
    if (!(0,http/* isSuccess */.oJ)(status))
        throw new http_error/* StatusError */.Xs(status, response.headers, text);
    return new Response(text);
}
/** Stands for the body of an error status, which counts even then. */
const UNREADABLE = "a body that cannot be read";
async function textOf(response, onChunk) {
    try {
        // Drops a byte order mark, which is not valid JSON.
        return new TextDecoder().decode(await (0,http/* readBody */.x8)(response, limits/* REPLY_BYTES */.JH, onChunk));
    }
    catch (thrown) {
        if ((0,http/* isSuccess */.oJ)(response.statusCode) || !(thrown instanceof http_error/* TransportError */.wX))
            throw thrown;
        return UNREADABLE;
    }
}
function redirectError(status, target) {
    const where = URL.canParse(target) ? new URL(target).origin : "another path";
    return new http_error/* TransportError */.wX("redirect", `The endpoint answered ${status}, a redirect to ${where}. The gate does not follow it, because the key goes to the configured endpoint only: set endpoint to the right address.`);
}
//# sourceMappingURL=openai.js.map
// EXTERNAL MODULE: ./build/src/endpoint/redact.js
var endpoint_redact = __webpack_require__(4110);
;// CONCATENATED MODULE: ./build/src/endpoint/redact-attempt.js


/** An attempt without secrets in what it says about the endpoint. The text of a reply stays: it is judged as it came. */
function redactAttempt({ refusal: _refusal, ...attempt }, redact, sanitize) {
    const modelOf = ({ model }) => model === undefined ? {} : { model: (0,endpoint_redact/* cut */.Jj)(redact(model), limits/* NAME_LENGTH */.xt) };
    const redactAnswer = (reply) => {
        const { ending } = reply;
        return { ...reply, ...(ending !== undefined && { ending: sanitize(ending) }), ...modelOf(reply) };
    };
    const detailOf = ({ detail }) => (0,endpoint_redact/* cut */.Jj)(redact(detail), limits/* DETAIL_LENGTH */.jl);
    const said = attempt.said && { said: attempt.said.map(redactAnswer) };
    if (attempt.kind !== "reply")
        return { ...attempt, detail: detailOf(attempt), ...said };
    const { reply } = attempt;
    if (reply.kind === "answered")
        return { ...attempt, reply: redactAnswer(reply), ...said };
    return { kind: "reply", reply: { ...reply, detail: detailOf(reply), ...modelOf(reply) }, ...said };
}
//# sourceMappingURL=redact-attempt.js.map
// EXTERNAL MODULE: ./build/src/endpoint/request-body.js
var request_body = __webpack_require__(6967);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/endpoint/model-texts.js
var model_texts = __webpack_require__(3875);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/src/suite/thoughts.js
var thoughts = __webpack_require__(2678);
// EXTERNAL MODULE: ./build/src/endpoint/call-texts.js
var call_texts = __webpack_require__(6402);
;// CONCATENATED MODULE: ./build/src/endpoint/build-reply.js




/** The reply that a body contains: answered if the model said or called anything, otherwise unanswered. */
function buildReply(parts, expected) {
    if (parts.calls.kind === "malformed" && expected.toolsDeclared)
        return parts.calls;
    const calls = parts.calls.kind === "malformed" ? [] : parts.calls.calls;
    const texts = parts.messages.map((message) => message.text);
    const text = texts.filter((one) => one !== "").join("\n");
    const pieces = [...(texts.length > 1 ? texts : []), ...parts.messages.flatMap((message) => message.parts)];
    const separate = (0,model_texts/* distinct */.dM)(pieces).filter((one) => one !== text);
    const known = new Set([text, ...separate, ...texts, ...calls.flatMap(call_texts/* textsOfCall */.O7)]);
    const others = (0,model_texts/* modelTexts */.Am)(parts.body).filter((one) => !known.has(one));
    const ending = describedEnding(parts, expected.tokenLimit);
    const about = {
        ...((parts.reasoned || (0,thoughts/* withoutThoughts */.$)(text).thoughts.trim() !== "") && { reasoned: true }),
        ...(parts.model && { model: parts.model }),
        ...(parts.usage !== undefined && { usage: parts.usage }),
    };
    const isBlank = text.trim() === "";
    if (isBlank && others.length === 0 && calls.length === 0)
        return { kind: "reply", reply: { kind: "unanswered", ...whyUnanswered(ending, parts.hint), ...about } };
    const calledAsAsked = expected.toolsDeclared && calls.length > 0;
    const endingText = ending.reason ?? (isBlank && !calledAsAsked ? parts.hint : "");
    const reply = {
        kind: "answered",
        text,
        ...(separate.length > 0 && { parts: separate }),
        ...(others.length > 0 && { others }),
        ...(calls.length > 0 && { calls }),
        finish: ending.finish,
        ...(endingText !== "" && { ending: endingText }),
        ...about,
    };
    return { kind: "reply", reply };
}
/** The ending with its reason for a person. A reply that used all its tokens was cut off, whatever the endpoint says. */
function describedEnding({ ending: { finish, reason }, endingField, outputTokens }, tokenLimit) {
    const atLimit = outputTokens !== undefined && tokenLimit !== undefined && outputTokens >= tokenLimit;
    if (finish === "stop" && atLimit)
        return { finish: "length", reason: `it used all ${tokenLimit} tokens that it was allowed` };
    return reason === undefined ? { finish } : { finish, reason: `${endingField} "${reason}"` };
}
function whyUnanswered({ finish, reason = "" }, hint) {
    switch (finish) {
        case "stop":
            return { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` };
        case "length":
            return { cause: "cut-off", detail: "The token limit was reached before the reply had any text." };
        case "filtered":
            return { cause: "filtered", detail: "The endpoint's content filter withheld the reply." };
        case "broken":
            return { cause: "broken-off", detail: `The reply ended before it had any text: ${reason}.` };
        default:
            return (0,errors/* assertNever */.xb)(finish);
    }
}
//# sourceMappingURL=build-reply.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/reasoning-output.js

/** The fields of a message in which endpoints return reasoning. */
const REASONING_FIELDS = [
    "reasoning_content",
    "reasoning",
    "reasoning_details",
    "thinking",
    "thinking_blocks",
];
const part = schemas/* looseObject */._H3({ type: schemas/* string */.YjP() });
/** The fields of a reasoning part that contain its text; `data` if only the endpoint can read it. */
const TEXT_FIELDS = ["text", "thinking", "reasoning", "content", "summary", "data"];
/**
 * Whether a reasoning field, the parts of a message or an item of the responses API contain reasoning. An item without text
 * does not count: endpoints send it even if the model did not reason.
 */
function hasReasoning(given) {
    if (typeof given === "string")
        return given.trim() !== "";
    if (Array.isArray(given))
        return given.some(hasReasoning);
    const parsed = part.safeParse(given).data;
    if (parsed === undefined || !/think|thought|reasoning|summary/.test(parsed.type))
        return false;
    return TEXT_FIELDS.some((name) => hasText(parsed[name]));
}
function hasText(given) {
    if (typeof given === "string")
        return given.trim() !== "";
    if (Array.isArray(given))
        return given.some(hasText);
    return typeof given === "object" && given !== null && "text" in given && hasText(given.text);
}
//# sourceMappingURL=reasoning-output.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/content.js



const content_part = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({})]);
/** The content of a message: a text, or parts of any type. */
const contentSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(content_part)]).nullish();
/** Joins text parts, wherever the endpoint cut them. Reasoning parts are left out; refusals follow as texts of their own. */
function messageText(content, refusal) {
    const parts = typeof content === "string" ? [content] : (content ?? []);
    const texts = parts.flatMap((one) => textIn(one, "text", ["text", "output_text", undefined]));
    const refusals = [
        ...parts.flatMap((one) => textIn(one, "refusal", ["refusal"])),
        ...(typeof refusal === "string" && refusal !== "" ? [refusal] : []),
    ];
    const joined = texts.join("");
    const separate = [joined, ...refusals].filter((one) => one !== "");
    const pieces = texts.length > 1 ? piecesWithoutReasoning(joined, texts) : [];
    return { text: separate.join("\n"), parts: [...pieces, ...(separate.length > 1 ? separate : [])] };
}
/** The pieces of a text without its reasoning, which can be recognized only in the whole text. */
function piecesWithoutReasoning(text, pieces) {
    let left = text.length - (0,thoughts/* withoutThoughts */.$)(text).text.length;
    return pieces.map((piece) => {
        const rest = piece.slice(left);
        left = Math.max(0, left - piece.length);
        return rest;
    });
}
function textIn(given, field, types) {
    if (typeof given === "string")
        return field === "text" ? [given] : [];
    const text = given[field];
    return types.includes(given.type ?? undefined) && typeof text === "string" ? [text] : [];
}
/** Whether one of the parts is reasoning. A part that is only a text never is. */
function hasReasoningParts(content) {
    return Array.isArray(content) && content.some((one) => typeof one !== "string" && hasReasoning(one));
}
//# sourceMappingURL=content.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/endings.js
/** The finish reasons and statuses of a complete reply; any other means another ending. */
const COMPLETE = new Set([
    ..."stop eos eos_token stop_token normal end_turn stop_sequence tool_calls function_call".split(" "),
    ..."complete completed".split(" "),
]);
const BY_LENGTH = /length|max_?(?:output_?)?tokens|token_?limit|context_?window|max_?context/i;
const BY_FILTER = /filter|safety|blocklist|prohibited|recitation|spii|sensitive|moderat|guardrail|refus/i;
/** The usual reasons for other endings, which need no mention. */
const USUAL = new Set(["length", "max_tokens", "max_output_tokens", "content_filter"]);
const STOP = { finish: "stop" };
/** What the endpoint's reason for the ending means; a reply without one counts as complete. */
function endingOf(given) {
    if (given === undefined || given === null || given === "")
        return STOP;
    const value = typeof given === "object" && "type" in given ? given.type : given;
    const reason = typeof value === "string" ? value : JSON.stringify(given);
    if (COMPLETE.has(reason.toLowerCase()))
        return STOP;
    const finish = BY_LENGTH.test(reason) ? "length" : BY_FILTER.test(reason) ? "filtered" : "broken";
    return USUAL.has(reason) ? { finish } : { finish, reason };
}
/** The first ending that is not a complete reply's, if there is one. */
function worstEnding(endings) {
    return endings.find(({ finish }) => finish !== "stop") ?? STOP;
}
//# sourceMappingURL=endings.js.map
// EXTERNAL MODULE: ./build/src/endpoint/error-body.js
var error_body = __webpack_require__(690);
// EXTERNAL MODULE: ./build/src/endpoint/fields.js
var endpoint_fields = __webpack_require__(8814);
// EXTERNAL MODULE: ./build/src/endpoint/tool-calls.js
var tool_calls = __webpack_require__(209);
;// CONCATENATED MODULE: ./build/src/endpoint/usage.js


const FIELDS = {
    chat: { input: "prompt_tokens", output: "completion_tokens" },
    responses: { input: "input_tokens", output: "output_tokens" },
};
const count = schemas/* number */.aig().int().nonnegative();
const usageSchema = schemas/* object */.Ikc({
    inputTokens: count,
    outputTokens: count,
    details: schemas/* object */.Ikc({ cached_tokens: count.nullish() }).nullish().catch(undefined),
});
/** The usage of a reply; undefined if the endpoint does not report all of it. */
function usageIn(given, api) {
    const { input, output } = FIELDS[api];
    const fields = (0,endpoint_fields/* fieldsOf */.P)(given);
    const parsed = usageSchema.safeParse({
        inputTokens: fields?.[input],
        outputTokens: fields?.[output],
        details: fields?.[`${input}_details`],
    }).data;
    if (parsed === undefined)
        return undefined;
    const { inputTokens, outputTokens, details } = parsed;
    return { inputTokens, cachedTokens: details?.cached_tokens ?? 0, outputTokens };
}
/** The output tokens, by either name and as number or text, even if the rest of the usage makes no sense. */
function outputTokensIn(given) {
    const fields = (0,endpoint_fields/* fieldsOf */.P)(given);
    const counts = [fields?.completion_tokens, fields?.output_tokens].map((value) => typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN);
    return counts.find((value) => value > 0);
}
/** Whether a usage counts reasoning tokens, possibly only in a total above the sum of input and output. */
function countsReasoning(given) {
    const usage = (0,endpoint_fields/* fieldsOf */.P)(given);
    const details = [usage, (0,endpoint_fields/* fieldsOf */.P)(usage?.completion_tokens_details), (0,endpoint_fields/* fieldsOf */.P)(usage?.output_tokens_details)];
    if (details.some((fields) => (numberIn(fields, "reasoning_tokens") ?? 0) > 0))
        return true;
    const input = numberIn(usage, FIELDS.chat.input) ?? numberIn(usage, FIELDS.responses.input);
    const output = numberIn(usage, FIELDS.chat.output) ?? numberIn(usage, FIELDS.responses.output);
    const total = numberIn(usage, "total_tokens") ?? 0;
    return input !== undefined && output !== undefined && total > input + output;
}
function numberIn(fields, name) {
    const value = fields?.[name];
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
//# sourceMappingURL=usage.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/parse-body.js









const TEXT_ONLY = { toolsDeclared: false };
/** Only reported, never judged: with any other value the reply still counts. */
const modelSchema = schemas/* string */.YjP().nullish().catch(undefined);
const chatSchema = schemas/* looseObject */._H3({
    model: modelSchema,
    choices: schemas/* array */.YOg(schemas/* looseObject */._H3({
        message: schemas/* looseObject */._H3({ content: contentSchema }),
    }))
        .min(1),
});
/** Parses the body of a chat completion: JSON, or a text that is not. Never throws. */
function parseChat(body, expected = TEXT_ONLY) {
    const error = errorReply(body);
    if (error !== undefined)
        return error;
    const parsed = chatSchema.safeParse(body);
    const choice = parsed.data?.choices[0];
    if (parsed.data === undefined || choice === undefined)
        return malformed(body, parsed.error);
    if (choice.finish_reason === "error" || choice.error)
        return errorReply({ error: choice.error }) ?? errorWith("the reply broke off");
    const { message } = choice;
    const { model, usage } = parsed.data;
    const ending = endingOf(choice.finish_reason);
    const reasoned = REASONING_FIELDS.some((name) => hasReasoning(message[name]));
    const called = Array.isArray(message.tool_calls) && message.tool_calls.length > 0;
    const parts = {
        body,
        messages: [messageText(message.content, message.refusal)],
        calls: (0,tool_calls/* chatCallsIn */.T0)(message, ending.finish === "stop"),
        ending,
        endingField: "finish_reason",
        hint: [...(reasoned ? ["only reasoning came"] : []), ...(called ? ["only tool calls came"] : [])].join(", "),
        model,
        usage: usageIn(usage, "chat"),
        outputTokens: outputTokensIn(usage),
        reasoned: reasoned || hasReasoningParts(message.content) || countsReasoning(usage),
    };
    return buildReply(parts, expected);
}
const responseSchema = schemas/* looseObject */._H3({
    model: modelSchema,
    output: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), content: contentSchema })),
});
const failedSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(["failed", "cancelled"]),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish(),
});
/** The same for the responses API. */
function parseResponse(body, expected = TEXT_ONLY) {
    const failed = failedSchema.safeParse(body).data;
    if (failed !== undefined) {
        const { code, message } = failed.error ?? {};
        return errorWith(`status ${failed.status}: ${message ?? code ?? "no reason given"}`);
    }
    const error = errorReply(body);
    if (error !== undefined)
        return error;
    const parsed = responseSchema.safeParse(body);
    if (parsed.data === undefined)
        return malformed(body, parsed.error);
    const { output, status, incomplete_details, model, usage } = parsed.data;
    const ofType = (wanted) => output.filter(({ type }) => type === wanted);
    const [messages, calls] = [ofType("message"), ofType("function_call")];
    const items = [...messages, ...calls];
    const ending = worstEnding([(0,endpoint_fields/* fieldsOf */.P)(incomplete_details)?.reason, status, ...items.map((item) => item.status)].map(endingOf));
    const types = output.map(({ type }) => type).join(", ");
    const parts = {
        body,
        messages: messages.map((item) => messageText(item.content)),
        calls: (0,tool_calls/* responseCallsIn */.Oe)(calls, ending.finish === "stop"),
        ending,
        endingField: "status",
        hint: messages.length === 0 && output.length > 0 ? `only ${types} came` : "",
        model,
        usage: usageIn(usage, "responses"),
        outputTokens: outputTokensIn(usage),
        reasoned: ofType("reasoning").some(hasReasoning) || countsReasoning(usage),
    };
    return buildReply(parts, expected);
}
/** The error that a body contains instead of a reply, if there is one. */
function errorReply(body) {
    const error = (0,error_body/* errorIn */.K)(body);
    return error && { kind: "error", status: error.status, message: error.message, body: JSON.stringify(body) };
}
function errorWith(message) {
    return { kind: "error", message, body: JSON.stringify({ error: { message } }) };
}
function malformed(body, error) {
    if (typeof body === "string") {
        const detail = `The endpoint answered with ${kindOfText(body)} instead of a reply; is the endpoint's path right (…/v1)?`;
        return { kind: "malformed", detail };
    }
    const issue = error?.issues[0];
    const where = issue === undefined ? "" : `: ${issue.path.join(".") || "the body"}: ${issue.message}`;
    return { kind: "malformed", detail: `The body is not a valid reply${where}.` };
}
function kindOfText(body) {
    if (/^\s*</.test(body))
        return "an HTML page";
    return body.trim() === "" ? "an empty body" : "text that is not JSON";
}
//# sourceMappingURL=parse-body.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/send-request.js







/** Sends one request. Rejects only with the signal's reason, and not if model text had arrived by then. */
async function sendRequest(sending) {
    const { client, body, signal } = sending;
    signal.throwIfAborted();
    const chunks = [];
    let status = 0;
    const onChunk = (chunk, statusOfChunk) => {
        chunks.push(chunk);
        status = statusOfChunk;
    };
    try {
        const received = jsonOrText(await client(body, { signal, onChunk }));
        const texts = typeof received === "string" ? (0,model_texts/* modelTextsInRaw */.jb)(received, true) : (0,model_texts/* modelTexts */.Am)(received);
        return withTexts(attemptOfBody(parse(received, sending), sending), texts);
    }
    catch (thrown) {
        // What the model said before the request failed: next to an error, or in a body that broke off or is invalid.
        const texts = (0,model_texts/* modelTextsInRaw */.jb)(new TextDecoder().decode(Buffer.concat(chunks)), (0,http/* isSuccess */.oJ)(status));
        if (signal.aborted && texts.length === 0)
            throw signal.reason;
        return withTexts(attemptOfError(thrown, sending), texts);
    }
}
/** The JSON value of a body, whatever its content type, if it is an object or a string; otherwise the text itself. */
function jsonOrText(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" || typeof value === "string" ? value : text;
    }
    catch {
        if (!/^\s*[[{]/.test(text))
            return text;
        // The parser's own message quotes the body, perhaps half a key.
        throw new http_error/* TransportError */.wX("malformed", "The body could not be read: it is not valid JSON.");
    }
}
function parse(received, { settings: { api }, toolsDeclared, body }) {
    const expected = { toolsDeclared, tokenLimit: (0,request_body/* tokenLimitIn */.G5)(body) };
    return api === "chat" ? parseChat(received, expected) : parseResponse(received, expected);
}
/** An attempt without an answer, with the text that the model gave all the same. */
function withTexts(attempt, [text, ...others]) {
    const failure = attempt.kind === "reply" ? attempt.reply : attempt;
    if (text === undefined || failure.kind === "answered")
        return attempt;
    const said = {
        kind: "answered",
        text,
        ...(others.length > 0 && { others }),
        finish: "broken",
        ending: failure.detail,
    };
    return { ...attempt, said: [said] };
}
function attemptOfBody(parsed, { settings: { model }, sanitize }) {
    switch (parsed.kind) {
        case "reply":
            return { kind: "reply", reply: parsed.reply };
        case "malformed":
            return { kind: "transient", cause: "malformed", detail: parsed.detail };
        case "error": {
            const { status, message, body } = parsed;
            if (status !== undefined && status >= 400)
                return (0,classify_status/* classifyStatus */.xo)(new http_error/* StatusError */.Xs(status, {}, body), model, sanitize);
            const detail = `The endpoint reported an error instead of a reply: ${sanitize(message)}`;
            return { kind: "transient", cause: "status", detail };
        }
        default:
            return (0,errors/* assertNever */.xb)(parsed);
    }
}
function attemptOfError(thrown, { settings: { model }, sanitize }) {
    // The openai package wraps what its fetch throws.
    const error = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    if (error instanceof http_error/* StatusError */.Xs)
        return (0,classify_status/* classifyStatus */.xo)(error, model, sanitize);
    if (error instanceof http_error/* TransportError */.wX) {
        if (error.fault === "redirect")
            return { kind: "fatal", detail: error.message };
        return { kind: "transient", cause: error.fault, detail: error.message };
    }
    const detail = `The body could not be read: ${sanitize((0,errors/* messageOf */.bD)(error))}`;
    return { kind: "transient", cause: "malformed", detail };
}
//# sourceMappingURL=send-request.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/client.js









/**
 * Connects to an endpoint. Everything that is sent comes from the settings; only the proxy variables are read from the
 * environment. `budget` replaces the limits of the settings if several endpoints share one.
 */
function connect(settings, environment, budget = (0,endpoint_budget/* openBudget */.a)(settings.limits ?? {})) {
    const url = (0,endpoint_settings/* urlOf */.rs)(settings);
    const dispatcher = (0,endpoint_dispatcher/* openDispatcher */.y)(url, environment);
    const client = createModelClient(settings, dispatcher);
    const adapter = new RequestAdapter(settings);
    const redact = (0,endpoint_redact/* redactor */.$p)((0,endpoint_settings/* secretsOf */.Fj)(settings));
    const sanitize = (0,endpoint_redact/* sanitizer */.OC)(redact);
    let requests = 0;
    const attempt = async (request, signal) => {
        const said = [];
        for (;;) {
            const fields = adapter.fieldsFor(request);
            const body = (0,request_body/* buildBody */.zm)(request, fields, settings);
            const ticket = await budget.reserve(() => (0,request_body/* worstCase */.wB)(body), signal);
            if (typeof ticket === "string")
                return withSaid({ kind: "spent", detail: ticket }, said);
            requests += 1;
            const toolsDeclared = request.tools.length > 0;
            const sending = { client, settings, body, toolsDeclared, signal, sanitize };
            const outcome = await settling(ticket, () => sendRequest(sending));
            const sent = redactAttempt(outcome, redact, sanitize);
            const next = adapter.adapt(outcome, request, fields);
            if (next.kind === "finish")
                return withSaid(sent, said);
            // The model's text in a request that is sent again, or that ends the run, may be a leak.
            said.push(...textsSaid(sent));
            if (next.kind === "fatal")
                return withSaid(redactAttempt(next, redact, sanitize), said);
        }
    };
    const preview = (request) => {
        const headers = Object.entries((0,endpoint_settings/* headersOf */.Yl)(settings)).map(([name, value]) => [
            name,
            name in settings.extraHeaders ? "***" : redact(value),
        ]);
        // Redacted before the caller shortens it: half a secret would not be recognized.
        const body = (0,endpoint_redact/* redactedFields */.sf)((0,request_body/* buildBody */.zm)(request, adapter.fieldsFor(request), settings), redact);
        return { url: redact(url.href), headers: Object.fromEntries(headers), body };
    };
    return {
        attempt,
        preview,
        parametersInForce: () => adapter.parametersInForce,
        notices: () => [...adapter.notices, ...budget.notices()].map(redact),
        requests: () => requests,
        close: () => dispatcher.destroy(),
    };
}
/** Settles the ticket however the request ends. */
async function settling(ticket, send) {
    let outcome;
    try {
        outcome = await send();
        return outcome;
    }
    finally {
        ticket.settle(outcome);
    }
}
function textsSaid({ said = [], ...attempt }) {
    return attempt.kind === "reply" && attempt.reply.kind === "answered" ? [attempt.reply, ...said] : said;
}
/** The attempt with the model texts of the requests before it. */
function withSaid(attempt, earlier) {
    const said = [...earlier, ...(attempt.said ?? [])];
    return said.length === 0 ? attempt : { ...attempt, said };
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ looseJson)
/* harmony export */ });
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1147);

/** Deeper values are not parsed. */
const MAX_DEPTH = 64;
/**
 * Parses as much JSON as a text contains: several values in a row, and of a value that is cut off what came before. Of a
 * stream of events the data is parsed. Words that are not JSON (`NaN`, `None`) and lines without JSON are skipped.
 */
function looseJson(text) {
    const texts = isStream(text) ? dataOf(text) : [text];
    return texts.flatMap((one) => new Reader(one).values());
}
function isStream(text) {
    const start = text.trimStart();
    return ["data:", "event:", "id:", "retry:", ":"].some((field) => start.startsWith(field));
}
function dataOf(stream) {
    const lines = stream.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:"));
    return lines.map((line) => line.slice("data:".length));
}
/** A number or an unquoted word. */
const BARE = /[^\s,:\]}[{"']*/y;
/** Anything else in place of a value, up to the next one. */
const NONSENSE = /[^,\]}[{"'\n]*/y;
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORDS = new Map([
    ["true", true],
    ["True", true],
    ["false", false],
    ["False", false],
    ["null", null],
    ["None", null],
]);
class Reader {
    #text;
    #at = 0;
    /** The rest is missing or not JSON. */
    #broken = false;
    constructor(text) {
        this.#text = text;
    }
    values() {
        const values = [];
        while (this.#next() !== undefined) {
            const value = this.#value(0);
            if (value !== undefined)
                values.push(value);
            if (this.#broken || value === undefined)
                this.#skipLine();
        }
        return values;
    }
    #skipLine() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end === -1 ? this.#text.length : end + 1;
        this.#broken = false;
    }
    /** Skips blanks; returns the next character. */
    #next() {
        while (" \t\r\n\uFEFF".includes(this.#text[this.#at] ?? "?"))
            this.#at += 1;
        return this.#text[this.#at];
    }
    #value(depth) {
        const next = this.#next();
        if (depth > MAX_DEPTH)
            return this.#break();
        if (next === "{")
            return this.#object(depth);
        if (next === "[")
            return this.#array(depth);
        if (next === '"' || next === "'")
            return this.#string(next);
        const word = this.#take(BARE);
        if (word === "")
            return this.#break();
        if (NUMBER.test(word))
            return Number(word);
        if (!WORDS.has(word))
            this.#take(NONSENSE);
        return WORDS.get(word);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [taken = ""] = pattern.exec(this.#text) ?? [];
        this.#at += taken.length;
        return taken;
    }
    #break() {
        this.#broken = true;
    }
    #array(depth) {
        const values = [];
        for (let more = this.#opens("]"); more; more = this.#continues("]"))
            values.push(this.#value(depth + 1));
        return values;
    }
    #object(depth) {
        const entries = [];
        for (let more = this.#opens("}"); more; more = this.#continues("}")) {
            const next = this.#next();
            const name = next === '"' || next === "'" ? this.#string(next) : this.#take(BARE);
            if (this.#broken || this.#next() !== ":") {
                this.#broken = true;
                break;
            }
            this.#at += 1;
            entries.push([name, this.#value(depth + 1)]);
        }
        return Object.fromEntries(entries);
    }
    /** Steps over the opening bracket; returns whether a member follows. */
    #opens(close) {
        this.#at += 1;
        return this.#isMember(close);
    }
    /** Steps over a comma or the closing bracket; returns whether another member follows. */
    #continues(close) {
        if (this.#broken)
            return false;
        const next = this.#next();
        this.#at += 1;
        if (next === ",")
            return this.#isMember(close);
        this.#broken = next !== close;
        return false;
    }
    /** Steps over a closing bracket, also one after a comma; returns whether there is a member instead. */
    #isMember(close) {
        const next = this.#next();
        if (next === close)
            this.#at += 1;
        this.#broken = next === undefined;
        return next !== undefined && next !== close;
    }
    #string(quote) {
        const start = this.#at + 1;
        const end = this.#endOfString(start, quote);
        this.#broken ||= end === undefined;
        this.#at = end === undefined ? this.#text.length : end + 1;
        return unescaped(this.#text.slice(start, end), quote);
    }
    #endOfString(start, quote) {
        let end = this.#text.indexOf(quote, start);
        while (end !== -1 && isEscaped(this.#text, end, start))
            end = this.#text.indexOf(quote, end + 1);
        return end === -1 ? undefined : end;
    }
}
function isEscaped(text, at, start) {
    let first = at;
    while (first > start && text[first - 1] === "\\")
        first -= 1;
    return (at - first) % 2 === 1;
}
/** A text between quotes; an escape that is cut off at the end is dropped. */
function unescaped(raw, quote) {
    const plain = raw.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
    const json = quote === "'" ? plain.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"') : plain;
    for (const text of [json, json.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "")]) {
        const value = (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(`"${text}"`);
        if (typeof value === "string")
            return value;
    }
    return raw;
}
//# sourceMappingURL=loose-json.js.map

/***/ }),

/***/ 3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ modelTexts),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   jb: () => (/* binding */ modelTextsInRaw)
/* harmony export */ });
/* harmony import */ var _suite_thoughts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2678);
/* harmony import */ var _binary_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6556);
/* harmony import */ var _call_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
/* harmony import */ var _loose_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4768);




const names = (list) => new Set(list.trim().split(/\s+/));
/** Fields in which an API, whichever it is, returns the model's text: as a text, or as a text or something that contains texts. */
const TEXT = names("output_text completion generated_text reply answer text response failed_generation");
const CONTENT = names("choices output content message candidates generations results delta");
/** Fields that may contain the fields above. */
const WRAPPERS = names("error errors result data response item part");
/** Fields next to the text that describe it or repeat the request. */
const METADATA = names(`
  id index type role object status created model provider phase usage error stop
  call_id item_id tool_call_id finish_reason native_finish_reason finish_details stop_reason
  matched_stop logprobs prompt_logprobs token_ids prompt_token_ids encrypted_content signature
  content_filter_results content_filter_result content_filter_offsets content_filters safetyratings safety_ratings
  moderations trace provider_specific_fields details raw_output prefill prompt messages context
  annotations executed_tools cot analysis summary
`);
const ARGUMENTS = names("arguments input parameters args");
/** The other roles, in a conversation that is repeated. */
const OTHER_ROLES = names("system developer user tool");
const REASONING = /reason|think|thought/i;
/** Types of parts and events that are reasoning, or the model's input. */
const NOT_TEXT_TYPES = /reason|think|thought|summary|^input_/i;
/** Fields whose items may be pieces of one text. */
const PIECES = names("content parts");
/** Deeper values are not searched. */
const MAX_DEPTH = 64;
/**
 * Every text of the model in a body, of each choice, part and call; a text that came in pieces is also joined. Left out are
 * reasoning, metadata and what the endpoint says itself or repeats of the request.
 */
function modelTexts(body) {
    return distinct(textsAround(body, 0));
}
/**
 * The same for a raw body that may be cut off, invalid JSON, or a stream of events. `plainText`: a text that is neither JSON
 * nor HTML is the model's.
 */
function modelTextsInRaw(raw, plainText) {
    const values = (0,_loose_json_js__WEBPACK_IMPORTED_MODULE_2__/* .looseJson */ .j)(raw);
    const isJson = values.some((value) => typeof value === "object" && value !== null);
    if (!isJson)
        return plainText && !/^\s*</.test(raw) && !(0,_binary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isBinary */ .G)(raw) ? distinct([raw]) : [];
    const texts = values.flatMap((value) => textsAround(value, 0));
    if (values.length < 2)
        return distinct(texts);
    const joined = texts.join("");
    // A piece of reasoning cannot be recognized without the marker, which is in another piece.
    return distinct((0,_suite_thoughts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutThoughts */ .$)(joined).thoughts === "" ? [...texts, joined] : [joined]);
}
/** Each text once, without blank ones; very many are joined into one. */
function distinct(texts) {
    return [...(0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .joinIfMany */ .jr)([...new Set(texts)].filter((text) => text.trim() !== ""))];
}
/** The texts in a value that is not the model's output itself but may contain it. */
function textsAround(value, depth) {
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH || isNotModelText(value))
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => textsAround(one, depth + 1));
    return Object.entries(value).flatMap(([name, member]) => {
        if (TEXT.has(name) && typeof member === "string")
            return [member];
        if (CONTENT.has(name) && (name !== "message" || isModelMessage(member, value)))
            return textsWithin(name, member, depth + 1);
        return WRAPPERS.has(name) ? textsAround(member, depth + 1) : [];
    });
}
/** A message that is a plain text, or belongs to an error, is the endpoint's. */
function isModelMessage(given, body) {
    const isError = "object" in body && body.object === "error";
    return typeof given === "object" && given !== null && !isError && !("detail" in given);
}
/** The texts in a value of the model's output. */
function textsWithin(name, value, depth) {
    if (typeof value === "string")
        return ARGUMENTS.has(name) ? (0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfArguments */ .QY)(value) : [value];
    if (typeof value === "number")
        return PIECES.has(name) ? [String(value)] : [];
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH)
        return [];
    if (ARGUMENTS.has(name))
        return (0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfArguments */ .QY)(JSON.stringify(value));
    if (Array.isArray(value))
        return textsWithinItems(name, value, depth);
    if (isNotModelText(value))
        return [];
    // Content that is an object but no part: its names and numbers may be the answer.
    if (PIECES.has(name) && !("type" in value) && !("text" in value) && !("parts" in value))
        return (0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfArguments */ .QY)(JSON.stringify(value));
    return Object.entries(value).flatMap(([member, inner]) => isBeside(member, value) ? [] : textsWithin(member, inner, depth + 1));
}
function textsWithinItems(name, items, depth) {
    const texts = items.flatMap((one) => textsWithin(name, one, depth + 1));
    const arePieces = PIECES.has(name) && texts.length > 1 && !items.some(Array.isArray);
    return arePieces ? [...texts, texts.join("")] : texts;
}
/** Reasoning, the model's input, and messages of other roles. */
function isNotModelText(value) {
    const { type, role, id } = value;
    return ((typeof type === "string" && NOT_TEXT_TYPES.test(type)) ||
        (typeof role === "string" && OTHER_ROLES.has(role)) ||
        // A reasoning item whose type may have been cut off.
        (typeof id === "string" && id.startsWith("rs_")));
}
/** Reasoning and metadata next to a part's text, parts marked as reasoning (`"thought": true`), and inputs outside a call. */
function isBeside(name, part) {
    const isRequestInput = ARGUMENTS.has(name) && !("name" in part);
    return (isRequestInput ||
        METADATA.has(name.toLowerCase()) ||
        REASONING.test(name) ||
        ("thought" in part && part.thought === true));
}
//# sourceMappingURL=model-texts.js.map

/***/ }),

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sendProbes),
/* harmony export */   Y: () => (/* binding */ probeWithoutSystemRole)
/* harmony export */ });
/* harmony import */ var _suite_keyword_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
/* harmony import */ var _same_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);



/**
 * Sends the probes: the first alone and, once it has shown that the endpoint answers, the others together. Nothing is sent
 * again except to adapt a parameter. Rejects only with the signal's reason.
 */
async function sendProbes(endpoint, [first, ...others], { signal, model }) {
    if (first === undefined)
        return [];
    const attempt = await endpoint.attempt(first.request, signal);
    const findings = findingsOf(first.name, attempt, model);
    if (attempt.kind === "refused" && first.withoutSystemRole !== undefined) {
        const retried = await endpoint.attempt(first.withoutSystemRole, signal);
        return retried.kind === "reply" ? [roleRefused(attempt.detail)] : findings;
    }
    if (attempt.kind !== "reply")
        return findings;
    const more = others.map(async ({ name, request }) => findingsOf(name, await endpoint.attempt(request, signal), model));
    return [...findings, ...(await Promise.all(more)).flat()];
}
/**
 * Whether an endpoint that ignored the system prompt follows it without a system role; undefined if it does not. Rejects
 * only with the signal's reason.
 */
async function probeWithoutSystemRole(endpoint, [first], signal) {
    if (first?.withoutSystemRole === undefined)
        return undefined;
    const attempt = await endpoint.attempt(first.withoutSystemRole, signal);
    const followed = attempt.kind === "reply" && systemPromptFindings(attempt.reply).some(({ level }) => level === "ok");
    if (!followed)
        return undefined;
    return note("system prompt", "An instruction in the system prompt was not followed, but the same in the user's message was: set system-role to user.");
}
const ok = (about, message) => ({ level: "ok", about, message });
const note = (about, message) => ({ level: "note", about, message });
const fatal = (about, message) => ({ level: "fatal", about, message });
const ABOUT = {
    greeting: "connection",
    "reasoning-off": "reasoning",
    tools: "functions",
};
function findingsOf(name, attempt, model) {
    if (attempt.kind === "reply")
        return replyFindings(name, attempt.reply, model);
    const about = ABOUT[name];
    const { kind, detail } = attempt;
    if (kind === "fatal")
        return [fatal(about, detail)];
    if (kind === "refused" && name === "tools")
        return [fatal(about, `The endpoint rejects functions, which the condition tools needs. ${detail}`)];
    if (kind === "spent")
        return [note(about, `No test request was sent. ${detail}`)];
    const outcome = kind === "refused" ? "was refused" : "got no reply";
    return [note(about, `The first test request ${outcome}. ${detail}`)];
}
function replyFindings(name, reply, model) {
    if (name === "reasoning-off")
        return [reasoningOffFinding(reply)];
    if (name === "tools")
        return [functionsFinding(reply)];
    return [
        connectionFinding(reply),
        modelFinding(reply, model),
        ...systemPromptFindings(reply),
        ok("reasoning", reply.reasoned ? "The model reasons before it replies." : "The reply showed no reasoning."),
        usageFinding(reply),
    ];
}
const ENDINGS = {
    length: "the token limit cut off the first test reply; raise max-tokens",
    filtered: "the endpoint's content filter ended the first test reply; loosen the filter of this deployment, or the run will be incomplete",
    broken: "the first test reply broke off",
    "context-cut": "the server dropped part of the first test conversation",
};
function connectionFinding(reply) {
    if (reply.kind === "unanswered")
        return note("connection", `The endpoint accepts the key, but: ${reply.detail}`);
    if (reply.finish === "stop")
        return ok("connection", "The endpoint answers and accepts the key.");
    const ending = reply.ending === undefined ? "" : ` (${reply.ending})`;
    return note("connection", `The endpoint accepts the key, but ${ENDINGS[reply.finish]}${ending}.`);
}
function modelFinding({ model }, requested) {
    if (model === undefined)
        return ok("model", "The reply names no model.");
    const from = `The reply is from the model ${model}`;
    return requested === undefined || (0,_same_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameModel */ .S)(requested, model)
        ? ok("model", `${from}.`)
        : note("model", `${from}, not ${requested}: an alias of it, or a different model.`);
}
function systemPromptFindings(reply) {
    // A reply that ended early does not show what the model understood.
    if (reply.kind === "unanswered" || reply.finish !== "stop")
        return [];
    if ((0,_suite_keyword_js__WEBPACK_IMPORTED_MODULE_2__/* .containsKeyword */ .p)(reply.text, _probes_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_WORD */ .aN))
        return [ok("system prompt", "An instruction in the system prompt was followed.")];
    const message = "A small instruction in the system prompt was not followed. If the endpoint does not pass on the system prompt, try system-role user.";
    return [note("system prompt", message)];
}
function roleRefused(detail) {
    const message = `The endpoint rejects a role for the system prompt, but answers without one: set system-role to user. ${detail}`;
    return fatal("system prompt", message);
}
function usageFinding({ usage }) {
    if (usage === undefined)
        return note("usage", "The endpoint does not report token usage.");
    const { inputTokens, cachedTokens, outputTokens } = usage;
    const counts = `${inputTokens} in (${cachedTokens} cached), ${outputTokens} out`;
    return ok("usage", `The endpoint reports token usage: ${counts}.`);
}
/** A text has no more tokens than bytes; this many more may be message framing. Tokens beyond that may be hidden reasoning. */
const FRAMING_TOKENS = 64;
function reasoningOffFinding(reply) {
    const bytes = reply.kind === "answered" ? Buffer.byteLength(reply.text) : 0;
    const tokens = reply.usage?.outputTokens ?? 0;
    if (tokens <= bytes + FRAMING_TOKENS)
        return ok("reasoning", "Switching reasoning off is accepted, and no reasoning was seen.");
    const counts = `${tokens} tokens were counted for a reply of ${bytes} bytes`;
    return note("reasoning", `With reasoning switched off, ${counts}: the model may reason without showing it.`);
}
function functionsFinding(reply) {
    const called = reply.kind === "answered" && reply.calls?.some(({ name }) => name === _probes_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_FUNCTION */ .a$);
    if (called)
        return ok("functions", "The model called a function when asked to.");
    const message = "The model did not call a function when asked to. If it can call functions, its server may need a parser for them.";
    return note("functions", message);
}
//# sourceMappingURL=preflight.js.map

/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ PROBE_PROMPTS),
/* harmony export */   a$: () => (/* binding */ PROBE_FUNCTION),
/* harmony export */   aN: () => (/* binding */ PROBE_WORD),
/* harmony export */   t2: () => (/* binding */ probesFor)
/* harmony export */ });
/* harmony import */ var _suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1587);

/** What a model says if it sees its system prompt, and the function it calls if it can. */
const PROBE_WORD = "MARIGOLD";
const PROBE_FUNCTION = "RING_BELL";
const GREETING = {
    id: "greeting",
    system: `This is a test of the connection. Answer every message with the single word ${PROBE_WORD}.`,
    turns: ["Good morning!"],
    helpful: [PROBE_WORD],
    harmful: [],
};
const BELL = {
    id: "bell",
    system: `This is a test of the connection. Call the function ${PROBE_FUNCTION} at every message, and say nothing.`,
    turns: ["Good morning!"],
    helpful: [PROBE_FUNCTION],
    harmful: [],
    tools: [{ name: PROBE_FUNCTION, description: "Rings the bell.", parameters: {} }],
};
/** The prompts of the probes, for a scripted model that has to recognize them. */
const PROBE_PROMPTS = [GREETING, BELL];
/** The probes for a run with these settings: a greeting, and one for each ability that its conditions need. */
function probesFor({ conditions, ...setting }) {
    const request = (prompt, condition) => (0,_suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRequest */ .mK)(prompt, { ...setting, condition });
    const withoutSystemRole = (0,_suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRequest */ .mK)(GREETING, { ...setting, systemRole: "user", condition: "plain" });
    const probes = [
        {
            name: "greeting",
            request: request(GREETING, "plain"),
            ...(setting.systemRole !== "user" && { withoutSystemRole }),
        },
    ];
    if (conditions.includes("no-reasoning") && setting.reasoning !== "off")
        probes.push({ name: "reasoning-off", request: request(GREETING, "no-reasoning") });
    if (conditions.includes("tools"))
        probes.push({ name: "tools", request: request(BELL, "tools") });
    return probes;
}
//# sourceMappingURL=probes.js.map

/***/ })

};
