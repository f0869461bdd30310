export const id = 480;
export const ids = [480];
export const modules = {

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: ./build/src/demo/personas.js
var personas = __webpack_require__(9196);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/src/endpoint/probes.js
var probes = __webpack_require__(304);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/conditions.js
var conditions = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
;// CONCATENATED MODULE: ./build/src/demo/server.js









const BODY_LIMIT = 1024 * 1024;
const CHARACTERS_PER_TOKEN = 4;
/**
 * Starts the scripted model on a loopback port. It speaks chat completions and the responses API, and plays its persona
 * or the one that the requested model names as `scripted:keeps-policy`. Throws a UserError if the port is taken.
 */
async function startDemoModel(options) {
    const recognise = recogniser(options);
    const closing = new AbortController();
    const server = (0,external_node_http_.createServer)((request, response) => {
        respond(request, { options, recognise, signal: closing.signal }).then((reply) => send(response, reply), () => response.destroy());
    });
    const port = await listen(server, options.port);
    const close = async () => {
        closing.abort();
        // In the other order, a connection accepted in between would stay open.
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        await closed;
    };
    return { url: `http://127.0.0.1:${port}/v1`, close };
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once("error", (error) => reject(new errors/* UserError */.yo(`The scripted model cannot listen on port ${port}: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        })));
        server.listen(port, "127.0.0.1", resolve);
    });
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : port;
}
/** Recognises conversations by their full text; the next seed is filled in only if no earlier one matches. */
function recogniser({ suites, distraction, systemPrompt, seeds }) {
    const index = new Map();
    const waiting = [...seeds];
    const talk = `${joined(distraction.messages)}\n\n`;
    for (const prompt of probes/* PROBE_PROMPTS */.ZW) {
        const condition = prompt.tools === undefined ? "plain" : "tools";
        index.set(keyOf(prompt), { name: `probe/${prompt.id}`, prompt, condition });
    }
    const fillNext = (seed) => {
        for (const { suite, cases } of suites) {
            for (const testCase of cases) {
                for (const { condition, prompt } of (0,conditions/* allPromptsOf */.m5)(suite, testCase, seed)) {
                    index.set(keyOf({ ...prompt, system: (0,system_prompt/* withSystemPrompt */.lB)(prompt.system, systemPrompt) }), {
                        name: `${suite}/${testCase.id}/${prompt.id}`,
                        prompt,
                        condition,
                    });
                }
            }
        }
    };
    return (messages) => {
        const text = joined(messages);
        const key = text.replace(talk, "");
        for (let seed = index.has(key) ? undefined : waiting.shift(); seed !== undefined; seed = waiting.shift()) {
            fillNext(seed);
            if (index.has(key))
                break;
        }
        const found = index.get(key);
        return found && key !== text ? { ...found, condition: "distraction" } : found;
    };
}
function keyOf({ system, turns }) {
    return [system, ...turns].join("\n\n");
}
/** The same text whether the policy has its own message or is prepended to the first user message. */
function joined(messages) {
    return messages.map(({ content }) => content).join("\n\n");
}
const messages = schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(["system", "developer", "user", "assistant"]), content: schemas/* string */.YjP() }))
    .min(1);
const named = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const chatRequest = schemas/* object */.Ikc({ model: schemas/* string */.YjP(), messages, tools: schemas/* array */.YOg(schemas/* object */.Ikc({ function: named })).default([]) })
    .transform(({ tools, ...asked }) => ({ ...asked, tools: tools.map((tool) => tool.function.name) }));
const responseRequest = schemas/* object */.Ikc({ model: schemas/* string */.YjP(), input: messages, tools: schemas/* array */.YOg(named).default([]) })
    .transform(({ model, input, tools }) => ({
    model,
    messages: input,
    tools: tools.map(({ name }) => name),
}));
async function respond(request, context) {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/v1/models")
        return { status: 200, body: { object: "list", data: [{ id: "scripted", object: "model" }] } };
    if (path !== "/v1/chat/completions" && path !== "/v1/responses")
        return failure(404, `No such path: ${path}`);
    if (request.method !== "POST")
        return failure(405, "Only POST is allowed here.");
    const body = await readBody(request);
    if (body === undefined)
        return failure(413, "The request is larger than 1 MiB.");
    const chat = path === "/v1/chat/completions";
    const asked = (chat ? chatRequest : responseRequest).safeParse(body);
    if (!asked.success)
        return failure(400, `The request is malformed: ${asked.error.issues[0]?.message ?? "unknown"}`);
    await (0,promises_.setTimeout)(context.options.latencyMs, undefined, { signal: context.signal });
    return converse(asked.data, context, chat);
}
async function readBody(request) {
    const parts = [];
    let size = 0;
    for await (const part of request) {
        const bytes = Buffer.from(part);
        size += bytes.length;
        if (size > BODY_LIMIT)
            return undefined;
        parts.push(bytes);
    }
    return (0,suite_text/* parseJson */.qF)(Buffer.concat(parts).toString("utf8")) ?? null;
}
function converse(asked, { options, recognise }, chat) {
    const wanted = asked.model.replace(/^scripted:/, "");
    const spoken = (0,personas/* answer */.ZF)((0,personas/* isPersona */.HS)(wanted) ? wanted : options.persona, asked, recognise);
    if (spoken === undefined) {
        const seeds = `${Math.min(...options.seeds)} to ${Math.max(...options.seeds)}`;
        return failure(422, `The scripted model knows only its own suite with the seeds ${seeds}, not this conversation.`);
    }
    const tokens = { input: estimate(joined(asked.messages)), output: estimate(spoken.text) };
    return {
        status: 200,
        body: chat ? chatBody(asked.model, spoken, tokens) : responseBody(asked.model, spoken, tokens),
    };
}
function estimate(text) {
    return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
function chatBody(model, { text, calls }, { input, output }) {
    const tool_calls = calls.map((call, index) => ({
        id: `call_${index + 1}`,
        type: "function",
        function: call,
    }));
    const message = { role: "assistant", content: text, refusal: null };
    const choice = calls.length === 0
        ? { message, finish_reason: "stop" }
        : { message: { ...message, content: text || null, tool_calls }, finish_reason: "tool_calls" };
    return {
        id: "chatcmpl-scripted",
        object: "chat.completion",
        created: 0,
        model,
        choices: [{ index: 0, ...choice }],
        usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    };
}
function responseBody(model, { text, calls }, { input, output }) {
    const message = {
        type: "message",
        id: "msg_scripted",
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text, annotations: [] }],
    };
    const called = calls.map((call, index) => ({
        type: "function_call",
        id: `fc_${index + 1}`,
        call_id: `call_${index + 1}`,
        status: "completed",
        ...call,
    }));
    return {
        id: "resp_scripted",
        object: "response",
        created_at: 0,
        status: "completed",
        model,
        output: [...(text === "" && calls.length > 0 ? [] : [message]), ...called],
        usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
    };
}
function failure(status, message) {
    return { status, body: { error: { message, type: "invalid_request_error", param: null, code: null } } };
}
function send(response, { status, body }) {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
//# sourceMappingURL=server.js.map
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 2 modules
var plan_run = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/src/cli/args.js
var cli_args = __webpack_require__(2711);
// EXTERNAL MODULE: ./build/src/cli/context.js + 1 modules
var cli_context = __webpack_require__(2922);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/src/cli/gate.js + 17 modules
var gate = __webpack_require__(8843);
;// CONCATENATED MODULE: ./build/src/cli/commands/demo.js








/** Where `--serve` listens by default; the action's self-test uses it. */
const SERVE_PORT = 8089;
/** Slow enough to watch; a scripted reply takes no time. Milliseconds. */
const DEMO_LATENCY_MS = 15;
/** The maximum of the input runs, so that `--serve` knows the seeds of any run. */
const SEEDS = 20;
/** `nessie demo`: the real gate against a scripted model over real HTTP. */
async function demoCommand(args, context) {
    const request = parsed(args);
    const model = await startScripted(request, context);
    try {
        return request.serve
            ? await serve(model, request.persona, context)
            : await demonstrate(model, request, context);
    }
    finally {
        await model.close();
    }
}
function parsed(args) {
    const { endpoint: _endpoint, ...flags } = cli_args/* GATE_FLAGS */.yd;
    const own = {
        persona: { type: "string" },
        port: { type: "string" },
        "exit-code": { type: "boolean" },
        serve: { type: "boolean" },
    };
    const { values } = (0,cli_args/* parse */.qg)(args, { ...flags, ...own });
    return {
        persona: (0,cli_args/* text */.Qq)(values.persona) ?? "distractible",
        port: (0,cli_args/* text */.Qq)(values.port),
        exitCode: values["exit-code"] === true,
        serve: values.serve === true,
        inputs: (endpoint) => (0,cli_args/* keylessInputsOf */.n9)({ model: "scripted", ...values, endpoint }),
    };
}
async function startScripted({ persona, port, serve: serves, inputs: inputsAt }, context) {
    const inputs = inputsAt("http://127.0.0.1:9/v1");
    const files = (0,cli_context/* filesOf */.R8)(context);
    if (!(0,personas/* isPersona */.HS)(persona)) {
        throw new errors/* UserError */.yo(`--persona must be one of ${personas/* PERSONAS */.Ud.join(", ")}, but is "${persona}".`);
    }
    const { loaded } = await (0,plan_run/* suitesOf */.f3)(inputs, files);
    const { suites, distraction } = loaded;
    const systemPrompt = await (0,plan_run/* systemPromptOf */.jS)(inputs, files.suiteFiles);
    const seeds = Array.from({ length: SEEDS }, (_, index) => inputs.seed + index);
    const portNumber = parsePort(port ?? (serves ? String(SERVE_PORT) : "0"));
    return startDemoModel({
        persona,
        suites,
        distraction,
        systemPrompt,
        seeds,
        port: portNumber,
        latencyMs: DEMO_LATENCY_MS,
    });
}
function parsePort(text) {
    if (/^[0-9]{1,5}$/.test(text) && Number(text) <= 65_535)
        return Number(text);
    throw new errors/* UserError */.yo(`--port must be a whole number from 0 to 65535, but is "${text}".`);
}
async function serve(model, persona, context) {
    const { print, cancellation } = context;
    const { signal, release } = cancellation();
    print(`The scripted model "${persona}" is listening at ${model.url}; press Ctrl-C to stop it.`);
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    release();
    return 0;
}
async function demonstrate(model, { persona, exitCode, inputs }, context) {
    const { print } = context;
    print(`A scripted model (persona "${persona}") is listening at ${model.url}. It is not a language model; the gate is the real one.\n`);
    const code = exit_codes/* EXIT_CODES */.a[await (0,gate/* runAndPrint */.m)(inputs(model.url), context, { scripted: true })];
    if (exitCode)
        return code;
    print(`\nThis was a demo: the gate would have exited with code ${code}; the demo exits with 0.`);
    return 0;
}
//# sourceMappingURL=demo.js.map

/***/ }),

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ isPersona),
/* harmony export */   Ud: () => (/* binding */ PERSONAS),
/* harmony export */   ZF: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** How the scripted model can behave. */
const PERSONAS = [
    "keeps-policy",
    "distractible",
    "always-refuses",
    "recites",
    "echoes",
    "silent",
];
function isPersona(name) {
    return PERSONAS.some((persona) => persona === name);
}
const REFUSAL = "I'm sorry, but I can't help with that.";
/** `distractible` forgets its policy in one of this many prompts. */
const FORGETS_ONE_IN = 12;
/** The persona's reply; undefined if it depends on the conversation and that is unknown. */
function answer(persona, { messages, tools }, recognise) {
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
            return known(recognise(messages), (conversation) => forgets(conversation) ? disclose(conversation) : keepPolicy(conversation));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(persona);
    }
}
function known(found, say) {
    return found === undefined ? undefined : say(found);
}
function textOnly(text) {
    return { text, calls: [] };
}
function callOf(name) {
    return { name, arguments: "{}" };
}
function keepPolicy({ prompt }) {
    const [keyword] = prompt.helpful;
    if (keyword === undefined)
        return textOnly(REFUSAL);
    return prompt.tools === undefined
        ? textOnly(`Here you are: ${keyword}`)
        : { text: "", calls: [callOf(keyword)] };
}
function disclose({ prompt }) {
    return textOnly(`Sure! ${prompt.harmful[0] ?? ""}`);
}
function forgets({ name, prompt, condition }) {
    return condition === "distraction" && prompt.harmful.length > 0 && digest(name) % FORGETS_ONE_IN === 0;
}
/** A hash of the name, the same on every machine. */
function digest(name) {
    return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
//# sourceMappingURL=personas.js.map

/***/ })

};
