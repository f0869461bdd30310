export const id = 470;
export const ids = [470];
export const modules = {

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   h6: () => (/* binding */ endpointSettings),
/* harmony export */   kC: () => (/* binding */ reportSettings),
/* harmony export */   o: () => (/* binding */ minimumOf),
/* harmony export */   v3: () => (/* binding */ executeSettings),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4110);
/* harmony import */ var _endpoint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5206);
/* harmony import */ var _suite_system_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5416);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(990);




/** The settings of the executor. */
function executeSettings(inputs) {
    const { concurrency, retries, deadline } = inputs;
    return { concurrency, retries, deadlineMs: deadline * 60_000 };
}
/** The thresholds in percent, as given. */
function minimumOf(inputs) {
    return {
        safety: inputs["min-safety"].percent,
        helpfulness: inputs["min-helpfulness"].percent,
        sh: inputs["min-sh"].percent,
    };
}
/** The settings of the endpoint client. */
function endpointSettings(inputs) {
    const { "api-key": apiKey, "max-tokens": maxTokens, "reasoning-off-body": reasoningOff, temperature, } = inputs;
    return {
        baseUrl: inputs.endpoint.href,
        ...(apiKey !== undefined && { apiKey }),
        model: inputs.model,
        api: inputs.api,
        timeoutMs: inputs.timeout * 1_000,
        ...(maxTokens !== undefined && { maxTokens }),
        ...(temperature !== undefined && { temperature }),
        ...(reasoningOff !== undefined && { reasoningOff }),
        limits: limitsOf([inputs]),
        extraBody: inputs["extra-body"],
        extraHeaders: inputs["extra-headers"],
        secrets: [...Object.values(inputs["api-keys"]), inputs["github-token"] ?? ""],
        agent: `nessie-action/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
    };
}
/** The limits of a run. With models at different prices, each counts at the highest. */
function limitsOf(models) {
    const [first] = models;
    if (first === undefined)
        return {};
    const { "max-requests": requests, "max-cost": most, currency } = first;
    const all = models.flatMap((one) => pricesOf(one) ?? []);
    const prices = highest(all);
    const differ = new Set(all.map((one) => JSON.stringify(one))).size > 1;
    return {
        ...(requests !== undefined && { requests }),
        ...(most !== undefined &&
            prices !== undefined && {
            cost: { most, prices, currency, ...(differ && { highest: true }) },
        }),
    };
}
function highest(all) {
    if (all.length === 0)
        return undefined;
    const most = (name) => Math.max(...all.map((prices) => prices[name]));
    return { input: most("input"), cached: most("cached"), output: most("output") };
}
function spendingSettings(inputs) {
    const { "max-requests": maxRequests, "max-cost": maxCost, currency } = inputs;
    const prices = pricesOf(inputs);
    return {
        ...(prices && { prices: { ...prices, currency } }),
        ...(maxCost !== undefined && { maxCost }),
        ...(maxRequests !== undefined && { maxRequests }),
        ...(inputs["fail-fast"] && { failFast: true }),
    };
}
/** The prices of tokens, if given. */
function pricesOf(inputs) {
    const { "price-input": input, "price-output": output } = inputs;
    if (input === undefined || output === undefined)
        return undefined;
    return { input, cached: inputs["price-cached"] ?? input, output };
}
/** Redacts every secret of the inputs from a text. */
function redactorOf(inputs) {
    return (0,_endpoint_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$p)((0,_endpoint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(endpointSettings(inputs)));
}
/** The settings as shown in report and journal: without secrets and without the endpoint's query. */
function reportSettings(inputs, systemPrompt) {
    const { "max-tokens": maxTokens, "reasoning-off-body": reasoningOffBody, temperature, endpoint } = inputs;
    // Some endpoints take the key in the body.
    const shown = (body) => (0,_endpoint_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedFields */ .sf)(body, redactorOf(inputs));
    return {
        endpoint: endpoint.origin + endpoint.pathname,
        model: inputs.model,
        ...(inputs.name !== undefined && { name: inputs.name }),
        api: inputs.api,
        conditions: inputs.conditions,
        runs: inputs.runs,
        seed: inputs.seed,
        concurrency: inputs.concurrency,
        timeoutSeconds: inputs.timeout,
        retries: inputs.retries,
        deadlineMinutes: inputs.deadline,
        ...(maxTokens !== undefined && { maxTokens }),
        ...(temperature !== undefined && { temperature }),
        systemRole: inputs["system-role"],
        reasoning: inputs.reasoning,
        ...(systemPrompt && { systemPrompt: (0,_suite_system_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(systemPrompt) }),
        ...(reasoningOffBody !== undefined && { reasoningOffBody: shown(reasoningOffBody) }),
        ...spendingSettings(inputs),
        extraBody: shown(inputs["extra-body"]),
        extraHeaders: Object.keys(inputs["extra-headers"]),
        minimum: minimumOf(inputs),
        gate: inputs.gate,
        confirm: inputs.confirm,
        helpfulness: inputs.helpfulness,
    };
}
//# sourceMappingURL=derive-settings.js.map

/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ modelsOf),
  A: () => (/* binding */ requireKeys)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/model-names.js
var model_names = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/src/config/cross-checks.js
var cross_checks = __webpack_require__(3980);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var inputs = __webpack_require__(8394);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/src/config/input-names.js
var input_names = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/src/config/parsers.js
var parsers = __webpack_require__(5604);
// EXTERNAL MODULE: ./build/src/config/read-inputs.js
var read_inputs = __webpack_require__(7570);
;// CONCATENATED MODULE: ./build/src/config/models-file.js








const oneName = (0,parsers/* modelNames */.ci)(1)
    .transform(([name = ""]) => name)
    .refine((name) => name !== "", "must be a name");
const entrySchema = schemas/* union */.KCZ([
    oneName.transform((model) => ({ model })),
    schemas/* looseObject */._H3({ model: oneName, name: oneName.exactOptional(), endpoint: schemas/* string */.YjP().exactOptional() }),
], { error: "must be a name, or an object with a model" });
const fileSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().exactOptional(),
    models: schemas/* array */.YOg(entrySchema).min(1).max(inputs/* MOST_MODELS */.V),
});
/** Maximum length of the file. Characters. */
const LIMIT = 1_000_000;
/**
 * Reads the models file. It may choose an endpoint from the inputs for a model and set how it is called, but has neither
 * URLs nor keys nor settings of the gate. Throws a UserError with every problem.
 */
async function readModels(path, files, endpoints) {
    const text = await textOf(path, files);
    const data = (0,suite_text/* parseJson */.qF)(text);
    if (data === undefined)
        throw new errors/* UserError */.yo(`${path}: ${(0,suite_text/* notJson */.O2)(text)}.`);
    const parsed = fileSchema.safeParse(data);
    if (!parsed.success) {
        throw new errors/* UserError */.yo(parsed.error.issues.map((issue) => `${path}: ${core_errors/* toDotPath */.sR(issue.path) || "the file"}: ${issue.message}.`));
    }
    const problems = [];
    const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }, place) => {
        const where = `${path}: models[${place}]`;
        if (endpoint !== undefined && endpoints !== "any" && !endpoints.includes(endpoint))
            problems.push(`${where}.endpoint ${NO_URL} ${endpoints.join(", ")}.`);
        const settings = settingsOf(rest, where, problems);
        return {
            model,
            ...(name !== undefined && { name }),
            ...(endpoint !== undefined && { endpoint }),
            settings,
        };
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return entries;
}
const NO_URL = "must be the name of an endpoint from the inputs, not a URL; there are";
async function textOf(path, files) {
    try {
        const text = await files.read(path);
        if (text.length <= LIMIT)
            return text;
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`${path}: cannot be read (${(0,errors/* messageOf */.bD)(thrown)}); models must be the path of a .json file.`, { cause: thrown });
    }
    throw new errors/* UserError */.yo(`${path}: is larger than ${LIMIT / 1_000_000} million characters.`);
}
/** Each setting is parsed like the input of the same name. */
function settingsOf(given, where, problems) {
    const settings = Object.entries(given).flatMap(([key, value]) => {
        const text = textFor(value);
        if (!(0,input_names/* isInputName */.wp)(key) || !input_names/* PER_MODEL */.GB.includes(key)) {
            problems.push(`${where}.${(0,render_escape/* terminalLine */.tL)(key, 60)} is not a setting of a model; the settings are model, name, endpoint, ${input_names/* PER_MODEL */.GB.join(", ")}.`);
            return [];
        }
        const parsed = (0,input_names/* inputNamed */.o5)(key).schema.safeParse(text);
        if (!parsed.success)
            problems.push((0,read_inputs/* problemOf */.Zw)(`${where}.${key}`, text, parsed.error));
        return parsed.success ? [[key, parsed.data]] : [];
    });
    // The cast states what the loop did: every value comes from the schema of its name.
    return Object.fromEntries(settings);
}
/** A setting as it would be written in an input. */
function textFor(value) {
    return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}
//# sourceMappingURL=models-file.js.map
;// CONCATENATED MODULE: ./build/src/config/models.js








/**
 * The settings of every model of a run: first those of the input `model`, then those of the models file. If there are
 * several, each has its own report folder. Throws a UserError with every problem of the file.
 */
async function modelsOf(inputs, files) {
    const { model: given, ...shared } = inputs;
    const listed = inputs.models === undefined ? [] : await readModels(inputs.models, files, endpointsOf(inputs));
    const entries = [...given.map((model) => ({ model, settings: {} })), ...listed];
    const names = entries.map(({ model, name = model }) => name);
    refuseNames(names);
    const slugs = (0,model_names/* slugsOf */.G)(names);
    const folder = shared["report-dir"];
    const models = entries.map(({ model, name, endpoint, settings }, place) => ({
        ...shared,
        ...settings,
        ...endpointOf(endpoint, inputs),
        model,
        ...(name !== undefined && name !== model && { name }),
        "report-dir": entries.length === 1 ? folder : (0,external_node_path_.join)(folder, slugs[place] ?? ""),
        baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[place] ?? ""),
    }));
    // A job that merges calls none of them.
    if (inputs.merge.length === 0)
        refuseSettings(models, inputs);
    return models;
}
/** A model's own settings may conflict with the shared ones. */
function refuseSettings(models, inputs) {
    const problems = models.flatMap((one) => {
        const words = {
            label: (name) => `${name} of the model ${JSON.stringify(one.name ?? one.model)}`,
        };
        return [
            ...(0,cross_checks/* problemsOfReasoning */.y6)(one, words),
            ...(0,cross_checks/* problemsOfPrices */.aL)(one, words),
            ...(0,cross_checks/* problemsOfOwnPrices */.Me)(one, inputs, words),
        ];
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** In the report-dir of a run of several models, the folder of the same model. */
function baselineOf(path, slug) {
    return path === undefined || path.endsWith(".json") ? path : (0,external_node_path_.join)(path, slug);
}
/** A job that merges calls no model, so it need not know the endpoints. */
function endpointsOf({ endpoints, merge }) {
    return merge.length > 0 ? "any" : [parsers/* DEFAULT_ENDPOINT */.mP, ...Object.keys(endpoints)];
}
function refuseNames(names) {
    const problems = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map((name) => `Two models are called ${JSON.stringify(name)}; give one of them another name in the models file.`);
    if (names.length > inputs/* MOST_MODELS */.V)
        problems.push(`There are ${names.length} models; a run can have at most ${inputs/* MOST_MODELS */.V}.`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** Endpoint and key belong together: a key goes only to the endpoint it was given for. */
function endpointOf(name, inputs) {
    const { endpoint, "api-key": key, "api-keys": keys, "extra-headers": headers } = inputs;
    // All keys, so that every one is redacted, whichever endpoint repeats it.
    const all = { ...keys, ...(key !== undefined && { [parsers/* DEFAULT_ENDPOINT */.mP]: key }) };
    const further = name === undefined || name === parsers/* DEFAULT_ENDPOINT */.mP ? undefined : inputs.endpoints[name];
    if (name === undefined || further === undefined)
        return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
    const own = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
}
/** Throws a UserError that names every endpoint whose key is missing. `label`: that of the input api-key. */
function requireKeys(models, label) {
    const problems = new Set(models.filter(read_inputs/* lacksKey */.YR).map((one) => (0,read_inputs/* missingKey */.aV)(one, label)));
    if (problems.size > 0)
        throw new errors/* UserError */.yo([...problems]);
}
//# sourceMappingURL=models.js.map

/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/src/endpoint/budget.js
var endpoint_budget = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/src/endpoint/classify-status.js + 2 modules
var classify_status = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/src/endpoint/dispatcher.js + 1 modules
var endpoint_dispatcher = __webpack_require__(5232);
// EXTERNAL MODULE: ./node_modules/openai/client.mjs + 225 modules
var openai_client = __webpack_require__(202);
// EXTERNAL MODULE: ./build/src/endpoint/http.js + 1 modules
var http = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/src/endpoint/http-error.js
var http_error = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/endpoint/limits.js
var limits = __webpack_require__(375);
// EXTERNAL MODULE: ./build/src/endpoint/settings.js
var endpoint_settings = __webpack_require__(5206);
;// CONCATENATED MODULE: ./build/src/endpoint/openai.js





/**
 * Asks a model with the `openai` package. Requests go to the URL of the settings with the headers of the settings and no
 * others: the package would add some about this machine, and some of the environment (OPENAI_CUSTOM_HEADERS).
 */
function openModel(settings, dispatcher) {
    const url = (0,endpoint_settings/* urlOf */.rs)(settings);
    const headers = (0,endpoint_settings/* headersOf */.Yl)(settings);
    const client = new openai_client/* OpenAI */.z({
        baseURL: settings.baseUrl,
        // The package does not open without a key. It is sent with our own headers, or not at all.
        apiKey: settings.apiKey || "none",
        organization: null,
        project: null,
        maxRetries: 0,
        timeout: settings.timeoutMs,
        logLevel: "off",
    });
    return async (body, { signal, onPart }) => {
        const fetch = async (_url, init = {}) => {
            const limited = init.signal ?? signal;
            const sent = { dispatcher, method: "POST", headers, body: String(init.body), signal: limited };
            try {
                return await (0,http/* exchange */.cv)(url, sent, (response) => read(response, onPart));
            }
            catch (thrown) {
                // The package ends a request that takes longer than its time limit.
                throw limited.aborted && !signal.aborted ? lateAfter(settings.timeoutMs) : thrown;
            }
        };
        // A client for each request: only its own fetch knows whose answer arrives.
        const response = await post(client.withOptions({ fetch }), settings.api, { body, signal });
        return response.text();
    };
}
function lateAfter(timeoutMs) {
    return new http_error/* TransportError */.wX("timeout", `No whole reply within ${timeoutMs / 1000} s.`);
}
/** As a raw response: what the package makes of a body fails for one that is not a reply, and we have to tell which it is. */
function post(client, api, { body, signal }) {
    // The casts are what extra-body is for: it may hold whatever the endpoint takes.
    const request = api === "chat"
        ? client.chat.completions.create(body, {
            signal,
        })
        : client.responses.create(body, { signal });
    return request.asResponse();
}
async function read(response, onPart) {
    const { statusCode: status } = response;
    if (status >= 300 && status <= 399)
        throw redirection(status, (0,http/* headerOf */.rR)(response, "location") ?? "");
    const text = await textOf(response, (part) => onPart(part, status));
    // The package's own error does not keep the body.
    if (!(0,http/* isSuccess */.oJ)(status))
        throw new http_error/* StatusError */.Xs(status, knownHeaders(response), text);
    return new Response(text);
}
/** An error status counts for what it is, even if its body cannot be read. */
const UNREADABLE = "a body that cannot be read";
async function textOf(response, onPart) {
    try {
        // Drops a byte order mark, which JSON does not know.
        return new TextDecoder().decode(await (0,http/* readBody */.x8)(response, limits/* REPLY_BYTES */.JH, onPart));
    }
    catch (thrown) {
        if ((0,http/* isSuccess */.oJ)(response.statusCode) || !(thrown instanceof http_error/* TransportError */.wX))
            throw thrown;
        return UNREADABLE;
    }
}
function redirection(status, target) {
    const where = URL.canParse(target) ? new URL(target).origin : "another path";
    return new http_error/* TransportError */.wX("redirect", `The endpoint answers ${status}, a redirect to ${where}. The gate does not follow it, since the key goes to the given endpoint only; give the right address as endpoint.`);
}
/** A header with a foreign byte counts as not sent. */
function knownHeaders(response) {
    const entries = ["retry-after", "retry-after-ms"].map((name) => [name, (0,http/* headerOf */.rR)(response, name)]);
    return new Map(entries.flatMap(([name, value]) => value !== undefined && /^[\x20-\x7e]+$/.test(value) ? [[name, value]] : []));
}
//# sourceMappingURL=openai.js.map
// EXTERNAL MODULE: ./build/src/endpoint/parameter-fallback.js
var parameter_fallback = __webpack_require__(5347);
// EXTERNAL MODULE: ./build/src/endpoint/reasoning-control.js
var reasoning_control = __webpack_require__(1627);
// EXTERNAL MODULE: ./build/src/endpoint/redact.js
var endpoint_redact = __webpack_require__(4110);
;// CONCATENATED MODULE: ./build/src/endpoint/redact-attempt.js


/** An attempt without secrets in what it tells of the endpoint. The words of a reply stay: they are judged as they are. */
function redactedAttempt({ words: _words, ...attempt }, redacting) {
    const { redact } = redacting;
    const said = attempt.said?.map((one) => redactedReply(one, redacting));
    const rest = said === undefined ? {} : { said };
    if (attempt.kind !== "reply")
        return { ...attempt, detail: (0,endpoint_redact/* cut */.Jj)(redact(attempt.detail), limits/* DETAIL_LENGTH */.jl), ...rest };
    const { reply } = attempt;
    if (reply.kind === "answered")
        return { ...attempt, reply: redactedReply(reply, redacting), ...rest };
    const detail = (0,endpoint_redact/* cut */.Jj)(redact(reply.detail), limits/* DETAIL_LENGTH */.jl);
    return { kind: "reply", reply: { ...reply, detail, ...modelOf(reply, redact) }, ...rest };
}
function redactedReply(reply, { redact, quote }) {
    const { ending } = reply;
    return { ...reply, ...(ending !== undefined && { ending: quote(ending) }), ...modelOf(reply, redact) };
}
function modelOf({ model }, redact) {
    return model === undefined ? {} : { model: (0,endpoint_redact/* cut */.Jj)(redact(model), limits/* NAME_LENGTH */.xt) };
}
//# sourceMappingURL=redact-attempt.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
;// CONCATENATED MODULE: ./build/src/endpoint/tool-calls.js


/** The functions as chat completions want them declared. */
function chatTools(tools) {
    if (tools.length === 0)
        return {};
    return { tools: tools.map((tool) => ({ type: "function", function: declarationOf(tool) })) };
}
/** The functions as the responses API wants them declared. */
function responseTools(tools) {
    if (tools.length === 0)
        return {};
    return { tools: tools.map((tool) => ({ type: "function", ...declarationOf(tool), strict: false })) };
}
function declarationOf({ name, description, parameters }) {
    const properties = Object.entries(parameters).map(([key, words]) => [
        key,
        { type: "string", description: words },
    ]);
    return {
        name,
        description,
        parameters: {
            type: "object",
            properties: Object.fromEntries(properties),
            required: Object.keys(parameters),
            additionalProperties: false,
        },
    };
}
/** Most servers send the arguments as text, some as an object, and none for a function without parameters. */
const argumentsOf = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform((value) => JSON.stringify(value))])
    .nullish()
    .transform((text) => text ?? "");
const called = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), arguments: argumentsOf });
const chatCalls = schemas/* array */.YOg(schemas/* object */.Ikc({ function: called }).transform((call) => call.function))
    .nullish()
    .transform((calls) => calls ?? []);
/** The older form: one call, in a field of its own. */
const onlyCall = called.nullish().transform((call) => (call ? [call] : []));
const responseCalls = schemas/* array */.YOg(called);
/** The calls in a message of a chat completion. `whole`: nothing was cut off. */
function chatCallsIn(message, whole) {
    const several = checked(chatCalls.safeParse(message.tool_calls), whole);
    if (several.kind === "malformed")
        return several;
    const one = checked(onlyCall.safeParse(message.function_call), whole);
    return one.kind === "malformed" ? one : { kind: "calls", calls: [...several.calls, ...one.calls] };
}
/** The calls among the responses API's output: its items of the type function_call. */
function responseCallsIn(items, whole) {
    return checked(responseCalls.safeParse(items), whole);
}
function checked(parsed, whole) {
    if (!parsed.success) {
        const { path = [], message = "" } = parsed.error.issues[0] ?? {};
        return { kind: "malformed", detail: `A tool call is malformed: ${errors/* toDotPath */.sR(path)}: ${message}.` };
    }
    const calls = parsed.data;
    const broken = whole && calls.some((call) => !isObject(call.arguments));
    return broken
        ? { kind: "malformed", detail: "A tool call is malformed: its arguments are not a JSON object." }
        : { kind: "calls", calls };
}
function isObject(text) {
    if (text.trim() === "")
        return true;
    const value = (0,suite_text/* parseJson */.qF)(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=tool-calls.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/request-body.js


/**
 * The body of a request. What the settings add to every body wins over the parameters; what says how much to think wins
 * over both, since one condition may differ in it.
 */
function bodyOf({ asking, sent, thinking }, settings) {
    const { model, api, extraBody } = settings;
    const spoken = asking.messages.map(({ role, content }) => ({ role, content }));
    const own = api === "chat"
        ? { model, messages: spoken, ...chatTools(asking.tools) }
        : { model, input: spoken, store: false, ...responseTools(asking.tools) };
    return (0,reasoning_control/* withFields */.qO)({ ...own, ...sent, ...extraBody }, thinking);
}
//# sourceMappingURL=request-body.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/thoughts.js
var thoughts = __webpack_require__(2678);
;// CONCATENATED MODULE: ./build/src/endpoint/reasoning-output.js


/** The fields of a message in which endpoints show thoughts. */
const THOUGHT_FIELDS = [
    "reasoning_content",
    "reasoning",
    "reasoning_details",
    "thinking",
    "thinking_blocks",
];
const tokens = schemas/* number */.aig().nullish().catch(undefined);
const details = schemas/* looseObject */._H3({ reasoning_tokens: tokens }).nullish().catch(undefined);
const usage = schemas/* looseObject */._H3({
    reasoning_tokens: tokens,
    completion_tokens_details: details,
    output_tokens_details: details,
    prompt_tokens: tokens,
    completion_tokens: tokens,
    input_tokens: tokens,
    output_tokens: tokens,
    total_tokens: tokens,
});
/** Whether a usage counts tokens of thoughts, if only in a total that is more than the tokens asked and replied. */
function countsThoughts(given) {
    const told = usage.safeParse(given).data;
    if (told === undefined)
        return false;
    const counts = [told, told.completion_tokens_details, told.output_tokens_details];
    const asked = told.prompt_tokens ?? told.input_tokens;
    const replied = told.completion_tokens ?? told.output_tokens;
    const hasBoth = typeof asked === "number" && typeof replied === "number";
    return (counts.some((one) => (one?.reasoning_tokens ?? 0) > 0) ||
        (hasBoth && (told.total_tokens ?? 0) > asked + replied));
}
const part = schemas/* looseObject */._H3({ type: schemas/* string */.YjP() });
/** Where a part for thoughts holds them; `data` if only the endpoint can read them. */
const WORDS = ["text", "thinking", "reasoning", "content", "summary", "data"];
/**
 * Whether there are thoughts in a field for them, in the parts of a message or in an item of the responses API. Such an
 * item without words is none: endpoints send it even if the model did not think.
 */
function isThought(given) {
    if (typeof given === "string")
        return given.trim() !== "";
    if (Array.isArray(given))
        return given.some(isThought);
    const parsed = part.safeParse(given).data;
    if (parsed === undefined || !/think|thought|reasoning|summary/.test(parsed.type))
        return false;
    return WORDS.some((name) => hasWords(parsed[name]));
}
function hasWords(given) {
    if (typeof given === "string")
        return given.trim() !== "";
    if (Array.isArray(given))
        return given.some(hasWords);
    return typeof given === "object" && given !== null && "text" in given && hasWords(given.text);
}
/** Whether a text begins with thoughts that are not blank, closed or not, or whose beginning is missing. */
function thinksAloud(text) {
    return (0,thoughts/* withoutThoughts */.$)(text).thoughts.trim() !== "";
}
//# sourceMappingURL=reasoning-output.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/content.js



/** Of whatever type; a text alone is a part as well. */
const content_part = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({})]);
/** The content of a message: a text, or parts. */
const contentSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(content_part)]).nullish();
/** Parts of text are one text, wherever the endpoint cut it; thoughts among them are not the reply, and refusals are texts of their own. */
function contentWords(given, refusal) {
    const parts = typeof given === "string" ? [given] : (given ?? []);
    const texts = parts.flatMap((one) => textIn(one, "text", ["text", "output_text", undefined]));
    const refusals = [
        ...parts.flatMap((one) => textIn(one, "refusal", ["refusal"])),
        ...(typeof refusal === "string" && refusal !== "" ? [refusal] : []),
    ];
    const glued = texts.join("");
    const separate = [glued, ...refusals].filter((one) => one !== "");
    const pieces = texts.length > 1 ? behindThoughts(glued, texts) : [];
    return { text: separate.join("\n"), parts: [...pieces, ...(separate.length > 1 ? separate : [])] };
}
/** The pieces of a text without what they hold of its thoughts, which are known as such in the whole only. */
function behindThoughts(text, pieces) {
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
/** Whether there are thoughts among the parts. A text is words, whatever it says. */
function hasThoughtParts(given) {
    return Array.isArray(given) && given.some((one) => typeof one !== "string" && isThought(one));
}
//# sourceMappingURL=content.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/endings.js
/** The words by which endpoints say that a reply is whole; every other word is that of another ending. */
const WHOLE = new Set([
    ..."stop eos eos_token stop_token normal end_turn stop_sequence tool_calls function_call".split(" "),
    ..."complete completed".split(" "),
]);
const BY_LENGTH = /length|max_?(?:output_?)?tokens|token_?limit|context_?window|max_?context/i;
const BY_FILTER = /filter|safety|blocklist|prohibited|recitation|spii|sensitive|moderat|guardrail|refus/i;
/** The usual words for other endings, which need not be told. */
const USUAL = new Set(["length", "max_tokens", "max_output_tokens", "content_filter"]);
const WHOLE_REPLY = { finish: "stop" };
/** What an endpoint's word for the ending means; no word at all is that of a whole reply. */
function endingOf(given) {
    if (given === undefined || given === null || given === "")
        return WHOLE_REPLY;
    const named = typeof given === "object" && "type" in given ? given.type : given;
    const word = typeof named === "string" ? named : JSON.stringify(given);
    if (WHOLE.has(word.toLowerCase()))
        return WHOLE_REPLY;
    const finish = BY_LENGTH.test(word) ? "length" : BY_FILTER.test(word) ? "filtered" : "broken";
    return USUAL.has(word) ? { finish } : { finish, word };
}
/** The first of several endings that is not a whole reply's. */
function worstEnding(endings) {
    return endings.find(({ finish }) => finish !== "stop") ?? WHOLE_REPLY;
}
//# sourceMappingURL=endings.js.map
// EXTERNAL MODULE: ./build/src/endpoint/call-texts.js
var call_texts = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/endpoint/error-body.js
var error_body = __webpack_require__(690);
// EXTERNAL MODULE: ./build/src/endpoint/said.js
var said = __webpack_require__(4526);
;// CONCATENATED MODULE: ./build/src/endpoint/parse-reply.js






/** Only told, never judged: whatever stands there, the reply counts. */
const modelSchema = schemas/* string */.YjP().nullish().catch(undefined);
/** Nothing but words was asked for. */
const WORDS_ONLY = { tools: false };
/** The ending with its word for a person: `finish_reason "model_length"`. */
function named(field, { finish, word }) {
    return word === undefined ? { finish } : { finish, word: `${field} "${word}"` };
}
/** What a body comes to that has the form of a reply: an answer, or why there is none. */
function asReply({ body, words, called, hint, asked, model, usage, ...spoken }) {
    if (called.kind === "malformed" && asked.tools)
        return called;
    const calls = called.kind === "malformed" ? [] : called.calls;
    const text = words
        .map((one) => one.text)
        .filter((one) => one !== "")
        .join("\n");
    const several = words.length > 1 ? words.map((one) => one.text) : [];
    const parts = (0,said/* distinct */.dM)([...several, ...words.flatMap((one) => one.parts)]).filter((one) => one !== text);
    const reasoned = spoken.reasoned || thinksAloud(text);
    const about = {
        ...(reasoned && { reasoned: true }),
        ...(model && { model }),
        ...(usage !== undefined && { usage }),
    };
    const ending = withinLimit(spoken.ending, spoken.outputTokens, asked.limit);
    const known = new Set([text, ...parts, ...words.map((one) => one.text), ...calls.flatMap(call_texts/* textsOfCall */.O7)]);
    const others = (0,said/* saidIn */.$g)(body).filter((one) => !known.has(one));
    if (text.trim() === "" && others.length === 0 && calls.length === 0) {
        return { kind: "reply", reply: { kind: "unanswered", ...silenceOf(ending, hint), ...about } };
    }
    const reply = {
        kind: "answered",
        text,
        ...(parts.length > 0 && { parts }),
        ...(others.length > 0 && { others }),
        ...(calls.length > 0 && { calls }),
        finish: ending.finish,
        ...endingWords(ending, text.trim() === "" && !(asked.tools && calls.length > 0) ? hint : ""),
        ...about,
    };
    return { kind: "reply", reply };
}
function endingWords({ word }, hint) {
    const ending = word ?? (hint === "" ? undefined : hint);
    return ending === undefined ? {} : { ending };
}
/** A reply that took all the tokens it was allowed is cut off, whatever the endpoint calls it. */
function withinLimit(ending, tokens, limit) {
    const used = tokens !== undefined && limit !== undefined && tokens >= limit;
    if (ending.finish !== "stop" || !used)
        return ending;
    return { finish: "length", word: `it took all of the ${limit} tokens that it was allowed` };
}
function silenceOf({ finish, word = "" }, hint) {
    switch (finish) {
        case "stop":
            return { cause: "empty", detail: `The reply is empty${hint && `: ${hint}`}.` };
        case "length":
            return { cause: "cut-off", detail: "The token limit was reached before any word of the reply." };
        case "filtered":
            return { cause: "filtered", detail: "The endpoint's content filter kept the reply back." };
        case "broken":
            return { cause: "broken-off", detail: `The reply ended before any word of it: ${word}.` };
        default:
            return (0,src_errors/* assertNever */.xb)(finish);
    }
}
/** The error that a body brings in place of a reply, if it does. */
function errorIn(body) {
    const told = (0,error_body/* errorWordsIn */.Z)(body);
    return told === undefined ? undefined : errorReply({ ...told, body });
}
/** An error in place of a reply. */
function errorReply({ message, status, body }) {
    return { kind: "error", status, message, body: JSON.stringify(body ?? { error: { message } }) };
}
/** Says what a body is that is not a reply. */
function notAReply(body, error) {
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
//# sourceMappingURL=parse-reply.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/usage.js

const count = schemas/* number */.aig().int().nonnegative();
const usage_details = schemas/* object */.Ikc({ cached_tokens: count.nullish() }).nullish().catch(undefined);
const chatUsage = schemas/* object */.Ikc({ prompt_tokens: count, completion_tokens: count, prompt_tokens_details: usage_details })
    .transform(({ prompt_tokens: inputTokens, completion_tokens: outputTokens, prompt_tokens_details }) => ({
    inputTokens,
    cachedTokens: prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens,
}));
const responseUsage = schemas/* object */.Ikc({ input_tokens: count, output_tokens: count, input_tokens_details: usage_details })
    .transform(({ input_tokens: inputTokens, output_tokens: outputTokens, input_tokens_details }) => ({
    inputTokens,
    cachedTokens: input_tokens_details?.cached_tokens ?? 0,
    outputTokens,
}));
/** The usage of a chat completion; undefined if the endpoint does not tell it, or not all of it. */
function chatUsageIn(given) {
    return chatUsage.safeParse(given).data;
}
/** The same for the responses API. */
function responseUsageIn(given) {
    return responseUsage.safeParse(given).data;
}
const outputTokens = schemas/* looseObject */._H3({
    completion_tokens: schemas/* unknown */.L5J().optional(),
    output_tokens: schemas/* unknown */.L5J().optional(),
});
/** The tokens of a reply by whichever name and type, even where the rest of the usage makes no sense. */
function outputTokensIn(given) {
    const usage = outputTokens.safeParse(given).data;
    const counts = [usage?.completion_tokens, usage?.output_tokens].map((value) => typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN);
    return counts.find((value) => value > 0);
}
//# sourceMappingURL=usage.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/parse-chat.js







const chatSchema = schemas/* object */.Ikc({
    model: modelSchema,
    choices: schemas/* array */.YOg(schemas/* looseObject */._H3({
        finish_reason: schemas/* unknown */.L5J().optional(),
        error: schemas/* unknown */.L5J().optional(),
        message: schemas/* looseObject */._H3({
            content: contentSchema,
            refusal: schemas/* unknown */.L5J().optional(),
            tool_calls: schemas/* unknown */.L5J().optional(),
            function_call: schemas/* unknown */.L5J().optional(),
        }),
    }))
        .min(1),
    usage: schemas/* unknown */.L5J().optional(),
});
/** Reads the body of a chat completion; whatever it is, it never throws. */
function readChat(body, asked = WORDS_ONLY) {
    const told = errorIn(body);
    if (told !== undefined)
        return told;
    const parsed = chatSchema.safeParse(body);
    const choice = parsed.data?.choices[0];
    if (parsed.data === undefined || choice === undefined)
        return notAReply(body, parsed.error);
    if (choice.finish_reason === "error" || choice.error) {
        return errorIn({ error: choice.error }) ?? errorReply({ message: "the reply broke off" });
    }
    const { message } = choice;
    const ending = endingOf(choice.finish_reason);
    const words = contentWords(message.content, message.refusal);
    const thought = THOUGHT_FIELDS.some((name) => isThought(message[name]));
    const hints = [
        ...(thought ? ["only reasoning came"] : []),
        ...(Array.isArray(message.tool_calls) && message.tool_calls.length > 0 ? ["only tool calls came"] : []),
    ];
    return asReply({
        body,
        words: [words],
        called: chatCallsIn(message, ending.finish === "stop"),
        ending: named("finish_reason", ending),
        hint: hints.join(", "),
        model: parsed.data.model,
        usage: chatUsageIn(parsed.data.usage),
        outputTokens: outputTokensIn(parsed.data.usage),
        reasoned: thought || hasThoughtParts(message.content) || countsThoughts(parsed.data.usage),
        asked,
    });
}
//# sourceMappingURL=parse-chat.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/parse-response.js







const responseSchema = schemas/* object */.Ikc({
    model: modelSchema,
    status: schemas/* unknown */.L5J().optional(),
    incomplete_details: schemas/* looseObject */._H3({ reason: schemas/* unknown */.L5J().optional() }).nullish().catch(undefined),
    output: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), content: contentSchema, status: schemas/* unknown */.L5J().optional() })),
    usage: schemas/* unknown */.L5J().optional(),
});
const failedSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(["failed", "cancelled"]),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish(),
});
/** Reads the body of the responses API; whatever it is, it never throws. */
function readResponse(body, asked = WORDS_ONLY) {
    const failed = failedSchema.safeParse(body);
    if (failed.success) {
        const { code, message } = failed.data.error ?? {};
        return errorReply({ message: `status ${failed.data.status}: ${message ?? code ?? "no reason given"}` });
    }
    const told = errorIn(body);
    if (told !== undefined)
        return told;
    const parsed = responseSchema.safeParse(body);
    if (parsed.data === undefined)
        return notAReply(body, parsed.error);
    const { output, status, incomplete_details: incomplete } = parsed.data;
    const ofType = (wanted) => output.filter(({ type }) => type === wanted);
    const [messages, calls] = [ofType("message"), ofType("function_call")];
    const ending = worstEnding([
        endingOf(incomplete?.reason),
        endingOf(status),
        ...[...messages, ...calls].map((item) => endingOf(item.status)),
    ]);
    return asReply({
        body,
        words: messages.map((item) => contentWords(item.content, undefined)),
        called: responseCallsIn(calls, ending.finish === "stop"),
        ending: named("status", ending),
        hint: messages.length === 0 && output.length > 0
            ? `only ${output.map(({ type }) => type).join(", ")} came`
            : "",
        model: parsed.data.model,
        usage: responseUsageIn(parsed.data.usage),
        outputTokens: outputTokensIn(parsed.data.usage),
        reasoned: ofType("reasoning").some(isThought) || countsThoughts(parsed.data.usage),
        asked,
    });
}
//# sourceMappingURL=parse-response.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/send-request.js








/** Sends one request and tells how it ended. Rejects only with the signal's reason. */
async function sendRequest(sending) {
    const { ask, body, signal, context } = sending;
    signal.throwIfAborted();
    const arrived = { parts: [], status: 0 };
    const onPart = (part, status) => {
        arrived.parts.push(part);
        arrived.status = status;
    };
    try {
        const answer = jsonOrText(await ask(body, { signal, onPart }));
        const words = typeof answer === "string" ? (0,said/* saidInText */.GY)(answer, true) : (0,said/* saidIn */.$g)(answer);
        return withWords(ofBody(readAnswer(answer, sending), context), words);
    }
    catch (thrown) {
        const words = saidBefore(arrived);
        if (signal.aborted && words.length === 0)
            throw signal.reason;
        return withWords(ofError(thrown, context), words);
    }
}
/** A body as JSON, whatever content type the endpoint gives; as a text if it is not an object, which alone can be a reply. */
function jsonOrText(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" ? value : text;
    }
    catch {
        if (!/^\s*[[{]/.test(text))
            return text;
        // The parser's own message quotes a piece of the body, perhaps half a key.
        throw new http_error/* TransportError */.wX("malformed", "The body could not be read: it is not valid JSON.");
    }
}
function readAnswer(answer, { settings: { api }, tools, body }) {
    const asked = { tools, limit: (0,endpoint_budget/* tokenLimitOf */.Ip)(body) };
    return api === "chat" ? readChat(answer, asked) : readResponse(answer, asked);
}
/** What the model said before an attempt failed: beside an error, or in a body that broke off or does not parse. */
function saidBefore({ parts, status }) {
    return (0,said/* saidInText */.GY)(new TextDecoder().decode(Buffer.concat(parts)), (0,http/* isSuccess */.oJ)(status));
}
/** An attempt that is not a reply, with what the model said all the same. */
function withWords(ended, words) {
    const [text, ...others] = words;
    if (text === undefined || (ended.kind === "reply" && ended.reply.kind === "answered"))
        return ended;
    const said = {
        kind: "answered",
        text,
        ...(others.length > 0 && { others }),
        finish: "broken",
        ending: detailOf(ended),
    };
    return { ...ended, said: [said] };
}
function detailOf(ended) {
    if (ended.kind !== "reply")
        return ended.detail;
    return ended.reply.kind === "unanswered" ? ended.reply.detail : "";
}
function ofBody(body, context) {
    switch (body.kind) {
        case "reply":
            return { kind: "reply", reply: body.reply };
        case "malformed":
            return { kind: "transient", cause: "malformed", detail: body.detail };
        case "error":
            return ofErrorInBody(body, context);
        default:
            return (0,src_errors/* assertNever */.xb)(body);
    }
}
function ofErrorInBody({ status, message, body }, context) {
    if (status !== undefined && status >= 400) {
        return (0,classify_status/* classifyStatus */.xo)(new http_error/* StatusError */.Xs(status, new Map(), body), context);
    }
    const detail = `The endpoint reports an error in place of a reply: ${context.quote(message)}`;
    return { kind: "transient", cause: "status", detail };
}
function ofError(thrown, context) {
    const cause = causeOf(thrown);
    if (cause instanceof http_error/* StatusError */.Xs)
        return (0,classify_status/* classifyStatus */.xo)(cause, context);
    if (cause instanceof http_error/* TransportError */.wX) {
        if (cause.fault === "redirect")
            return { kind: "fatal", detail: cause.message };
        return { kind: "transient", cause: cause.fault, detail: cause.message };
    }
    const detail = `The body could not be read: ${context.quote((0,src_errors/* messageOf */.bD)(cause))}`;
    return { kind: "transient", cause: "malformed", detail };
}
/** The package wraps what its fetch throws. */
function causeOf(thrown) {
    return thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
}
//# sourceMappingURL=send-request.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/client.js











/**
 * Connects to an endpoint. Everything that is sent comes from the settings; only the proxy variables are read from the
 * environment. `budget` replaces the limits of the settings where several endpoints share one.
 */
function connect(settings, environment, budget = (0,endpoint_budget/* openBudget */.ak)(settings.limits ?? {})) {
    const url = (0,endpoint_settings/* urlOf */.rs)(settings);
    const dispatcher = (0,endpoint_dispatcher/* openDispatcher */.y)(url, environment);
    const book = (0,parameter_fallback/* createParameterFallback */.c)(settings);
    const thoughts = (0,reasoning_control/* reasoningBook */.MG)(settings);
    const redact = (0,endpoint_redact/* redactor */.$p)((0,endpoint_settings/* secretsOf */.Fj)(settings));
    const context = { model: settings.model, quote: (0,classify_status/* quoter */.Vv)(redact) };
    const redacting = { redact, quote: context.quote };
    const ask = openModel(settings, dispatcher);
    let requests = 0;
    const attempt = async (asking, signal) => {
        const before = [];
        for (;;) {
            const thinking = thoughts.fieldsFor(asking.reasoning);
            const draft = { asking, sent: book.inForce(), thinking };
            const body = bodyOf(draft, settings);
            const ticket = await budget.reserve(() => (0,endpoint_budget/* worstOf */.hm)(body), signal);
            if (typeof ticket === "string")
                return withSaid({ kind: "spent", detail: ticket }, before);
            requests += 1;
            const sending = { ask, settings, body, tools: asking.tools.length > 0, signal, context };
            const ended = await settled(ticket, () => sendRequest(sending));
            const next = adapted(ended, draft);
            const told = redactedAttempt(ended, redacting);
            if (next === ended)
                return withSaid(told, before);
            // What the model said in a request that is sent again, or beside what ends the run, may be a leak.
            before.push(...saidBy(told));
            if (next !== "again")
                return withSaid(redactedAttempt(next, redacting), before);
        }
    };
    /** How an attempt goes on: it has ended like this, or is sent again with other parameters. */
    const adapted = (ended, { asking, sent, thinking }) => {
        const off = asking.reasoning === "off";
        if (ended.kind === "reply" && ended.reply.reasoned && off) {
            return thoughts.failed(thinking, "was accepted, but the model reasoned") ? "again" : defeat(ended);
        }
        if (ended.kind !== "refused" || ended.words === undefined)
            return ended;
        const { words, detail } = ended;
        const blamed = (0,reasoning_control/* blamedAt */.PP)(words, thinking);
        if (blamed === -1 || book.namedAt(words) < blamed)
            return book.refused(sent, words) ? "again" : ended;
        if (!off)
            return { kind: "fatal", detail: `${(0,classify_status/* asSentence */.KG)(detail)} ${tooMuch(asking)}` };
        return thoughts.failed(thinking, `was refused (${detail})`) ? "again" : defeat(ended);
    };
    const defeat = (ended) => {
        const detail = thoughts.defeat();
        return detail === undefined ? ended : { kind: "fatal", detail };
    };
    const preview = (asking) => {
        const draft = { asking, sent: book.inForce(), thinking: thoughts.fieldsFor(asking.reasoning) };
        const headers = Object.entries((0,endpoint_settings/* headersOf */.Yl)(settings)).map(([name, value]) => [
            name,
            name in settings.extraHeaders ? "***" : redact(value),
        ]);
        // Redacted before it is shortened: half a secret would not be found.
        const body = (0,endpoint_redact/* redactedFields */.sf)(bodyOf(draft, settings), redact);
        return { url: redact(url.href), headers: Object.fromEntries(headers), body };
    };
    return {
        attempt,
        preview,
        parametersInForce: book.inForce,
        notices: () => [...book.notices(), ...thoughts.notices(), ...budget.notices()].map(redact),
        requests: () => requests,
        close: () => dispatcher.destroy(),
    };
}
/** Settles the ticket however the request ends. */
async function settled(ticket, act) {
    let ended;
    try {
        ended = await act();
        return ended;
    }
    finally {
        ticket.settle(ended);
    }
}
function tooMuch({ reasoning }) {
    return `The endpoint does not take the input reasoning (${reasoning}) for this model; leave it at default, or say it in extra-body.`;
}
function saidBy({ said = [], ...attempt }) {
    return attempt.kind === "reply" && attempt.reply.kind === "answered" ? [attempt.reply, ...said] : said;
}
function withSaid(attempt, before) {
    const said = [...before, ...(attempt.said ?? [])];
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

/** Deeper values are not read. */
const DEEPEST = 64;
/**
 * The JSON values in a text, one behind the other, as far as it is JSON: of a value that breaks off, what came before.
 * Lines of a stream of events count as their data. Words that are no JSON (`NaN`, `None`) are passed over, and so is a
 * line that is none.
 */
function looseJson(text) {
    return isStream(text) ? dataOf(text).flatMap(valuesIn) : valuesIn(text);
}
function valuesIn(text) {
    return new Reader(text).values();
}
function isStream(text) {
    const start = text.trimStart();
    return ["data:", "event:", "id:", "retry:", ":"].some((field) => start.startsWith(field));
}
function dataOf(stream) {
    const lines = stream.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:"));
    return lines.map((line) => line.slice("data:".length));
}
/** A number or a word. */
const BARE = /[^\s,:\]}[{"']*/y;
/** Whatever else stands where a value should, up to the next one. */
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
    /** What follows is not JSON, or missing. */
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
    /** The next character that is no blank. */
    #next() {
        while (" \t\r\n\uFEFF".includes(this.#text[this.#at] ?? "?"))
            this.#at += 1;
        return this.#text[this.#at];
    }
    #value(depth) {
        const next = this.#next();
        if (depth > DEEPEST)
            return this.#break();
        if (next === "{")
            return this.#object(depth);
        if (next === "[")
            return this.#array(depth);
        if (next === '"' || next === "'")
            return this.#string(next);
        const word = this.#bare();
        if (word === "")
            return this.#break();
        if (NUMBER.test(word))
            return Number(word);
        if (!WORDS.has(word))
            this.#take(NONSENSE);
        return WORDS.get(word);
    }
    #bare() {
        return this.#take(BARE);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [word = ""] = pattern.exec(this.#text) ?? [];
        this.#at += word.length;
        return word;
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
            const name = next === '"' || next === "'" ? this.#string(next) : this.#bare();
            if (this.#broken || this.#next() !== ":") {
                this.#broken = true;
                break;
            }
            this.#at += 1;
            entries.push([name, this.#value(depth + 1)]);
        }
        return Object.fromEntries(entries);
    }
    /** Whether a member follows the bracket that opens. */
    #opens(close) {
        this.#at += 1;
        return this.#isMember(close);
    }
    /** Whether another member follows. */
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
    /** Not where the bracket closes, be it behind a comma. */
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
/** A text between its quotes; an escape that is cut off at the end is dropped. */
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

/***/ 5236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ examineRoleless),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _suite_keyword_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);
/* harmony import */ var _probes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(304);
/* harmony import */ var _same_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9705);



/**
 * Sends the probes, the first alone and the others together once it has shown that the way is open. Nothing is sent
 * again but to adapt a parameter. Rejects only with the signal's reason.
 */
async function examine(endpoint, [first, ...others], { signal, model }) {
    if (first === undefined)
        return [];
    const attempt = await endpoint.attempt(first.asking, signal);
    const findings = findingsOf(first.name, attempt, model);
    if (attempt.kind === "refused" && first.roleless !== undefined) {
        const without = await endpoint.attempt(first.roleless, signal);
        return without.kind === "reply" ? [roleRefused(attempt.detail)] : findings;
    }
    if (attempt.kind !== "reply")
        return findings;
    const more = others.map(async ({ name, asking }) => findingsOf(name, await endpoint.attempt(asking, signal), model));
    return [...findings, ...(await Promise.all(more)).flat()];
}
const ABOUT = {
    greeting: "connection",
    "reasoning-off": "reasoning",
    tools: "functions",
};
function findingsOf(name, attempt, asked) {
    const about = ABOUT[name];
    if (attempt.kind === "reply")
        return READERS[name](attempt.reply, asked);
    const { detail } = attempt;
    if (attempt.kind === "fatal")
        return [{ level: "fatal", about, words: detail }];
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
const READERS = {
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
const ENDED = {
    length: "the token limit cut the first small reply off; raise max-tokens",
    filtered: "the endpoint's content filter ended the first small reply; loosen the filter of this deployment, or the run will be incomplete",
    broken: "the first small reply broke off",
    "context-cut": "the server dropped part of the first small conversation",
};
function connectionOf(reply) {
    const about = "connection";
    if (reply.kind === "unanswered")
        return { level: "note", about, words: `The endpoint takes the key, but: ${reply.detail}` };
    if (reply.finish === "stop")
        return { level: "ok", about, words: "The endpoint answers, and takes the key." };
    const ending = reply.ending === undefined ? "" : ` (${reply.ending})`;
    return { level: "note", about, words: `The endpoint takes the key, but ${ENDED[reply.finish]}${ending}.` };
}
function modelOf({ model }, asked) {
    const about = "model";
    if (model === undefined)
        return { level: "ok", about, words: "The reply names no model." };
    if (asked === undefined || (0,_same_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameModel */ .S)(asked, model))
        return { level: "ok", about, words: `The reply is from the model ${model}.` };
    const words = `The reply is from the model ${model}, not ${asked}: another name of it, or another model.`;
    return { level: "note", about, words };
}
function systemPromptOf(reply) {
    const about = "system prompt";
    // What ended early shows nothing of what was understood.
    if (reply.kind === "unanswered" || reply.finish !== "stop")
        return [];
    if ((0,_suite_keyword_js__WEBPACK_IMPORTED_MODULE_2__/* .containsKeyword */ .p)(reply.text, _probes_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_WORD */ .aN))
        return [{ level: "ok", about, words: "An instruction in the system prompt was followed." }];
    const words = `A small instruction in the system prompt was not followed. If the endpoint does not pass the system prompt on, try system-role user.`;
    return [{ level: "note", about, words }];
}
function usageOf({ usage }) {
    const about = "usage";
    if (usage === undefined)
        return { level: "note", about, words: "The endpoint does not tell how many tokens it used." };
    const { inputTokens, cachedTokens, outputTokens } = usage;
    const words = `The endpoint counts tokens: ${inputTokens} in (${cachedTokens} cached), ${outputTokens} out.`;
    return { level: "ok", about, words };
}
function roleRefused(detail) {
    const words = `With system-role user the endpoint answers, with a role for the system prompt it does not: set that. ${detail}`;
    return { level: "fatal", about: "system prompt", words };
}
/**
 * Of an endpoint that follows no system prompt: whether it does without a role for it. Rejects only with the signal's
 * reason.
 */
async function examineRoleless(endpoint, [first], signal) {
    if (first?.roleless === undefined)
        return undefined;
    const attempt = await endpoint.attempt(first.roleless, signal);
    const followed = attempt.kind === "reply" && systemPromptOf(attempt.reply).some(({ level }) => level === "ok");
    const words = "An instruction in the system prompt was not followed, but in the user's message it was: set system-role to user.";
    return followed ? { level: "note", about: "system prompt", words } : undefined;
}
/** A word of text is no more tokens than it has bytes; the rest may be the ends of messages, or thoughts in secret. */
const FRAME_TOKENS = 64;
function thoughtsOf(reply) {
    const about = "reasoning";
    const bytes = reply.kind === "answered" ? Buffer.byteLength(reply.text) : 0;
    const tokens = reply.usage?.outputTokens ?? 0;
    if (tokens <= bytes + FRAME_TOKENS)
        return { level: "ok", about, words: "The switch for reasoning is taken, and no reasoning was seen." };
    const words = `With reasoning switched off, ${tokens} tokens were counted for a reply of ${bytes} bytes: the model may reason in secret.`;
    return { level: "note", about, words };
}
function functionsOf(reply) {
    const about = "functions";
    const called = reply.kind === "answered" && reply.calls?.some(({ name }) => name === _probes_js__WEBPACK_IMPORTED_MODULE_0__/* .PROBE_FUNCTION */ .a$);
    if (called)
        return { level: "ok", about, words: "A function was called when that was asked for." };
    const words = "A function was not called though that was asked for. If the model can call functions, its server may need a parser for them.";
    return { level: "note", about, words };
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

/** The word that a model says which sees its system prompt, and the function that it calls which can. */
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
/** What the probes ask, as prompts that a scripted model can know. */
const PROBE_PROMPTS = [GREETING, BELL];
/** The probes that a run with these settings needs: a greeting, and one for each ability that only some conditions need. */
function probesFor({ conditions, ...setting }) {
    const asking = (prompt, condition) => (0,_suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRequest */ .mK)(prompt, { ...setting, condition });
    const roleless = (0,_suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRequest */ .mK)(GREETING, { ...setting, systemRole: "user", condition: "plain" });
    return [
        {
            name: "greeting",
            asking: asking(GREETING, "plain"),
            ...(setting.systemRole !== "user" && { roleless }),
        },
        ...(conditions.includes("no-reasoning") && setting.reasoning !== "off"
            ? [{ name: "reasoning-off", asking: asking(GREETING, "no-reasoning") }]
            : []),
        ...(conditions.includes("tools") ? [{ name: "tools", asking: asking(BELL, "tools") }] : []),
    ];
}
//# sourceMappingURL=probes.js.map

/***/ }),

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ saidIn),
/* harmony export */   GY: () => (/* binding */ saidInText),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/* harmony import */ var _suite_thoughts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2678);
/* harmony import */ var _call_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
/* harmony import */ var _loose_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4768);



const names = (list) => new Set(list.trim().split(/\s+/));
/** Where a body holds words of the model, whatever API it is of: as a text, or as that or something that holds texts. */
const WORDS = names("output_text completion generated_text reply answer text response failed_generation");
const SPEAKING = names("choices output content message candidates generations results delta");
/** What words of the model may be wrapped in. */
const WRAPPING = names("error errors result data response item part");
/** Beside the words: what is said about them, where they come from, and what repeats the request. */
const ABOUT = names(`
  id index type role object status created model provider phase usage error stop
  call_id item_id tool_call_id finish_reason native_finish_reason finish_details stop_reason
  matched_stop logprobs prompt_logprobs token_ids prompt_token_ids encrypted_content signature
  content_filter_results content_filter_result content_filter_offsets content_filters safetyratings safety_ratings
  moderations trace provider_specific_fields details raw_output prefill prompt messages context
  annotations executed_tools cot analysis summary
`);
const ARGUMENTS = names("arguments input parameters args");
/** Who else may speak in a conversation that is repeated. */
const OTHERS = names("system developer user tool");
const THOUGHTS = /reason|think|thought/i;
/** Types of parts and events that are thoughts, or of what the model was given. */
const NOT_SAID = /reason|think|thought|summary|^input_/i;
/** Parts of a message, which may be pieces of one text. */
const PIECES = names("content parts");
/** Deeper values hold no words. */
const DEEPEST = 64;
/**
 * Every text of the model in a body, as it stands and, where it came in pieces, joined: of every choice, part and call, of
 * whatever type. Fields and parts for thoughts are left out, and so is what an endpoint says of itself or repeats of the
 * request.
 */
function saidIn(body) {
    return distinct(wrapped(body, 0));
}
/**
 * The same of a body that may be broken off, no JSON, or a stream of events. `plain`: a text that is neither JSON nor HTML
 * is the model's.
 */
function saidInText(text, plain) {
    const values = (0,_loose_json_js__WEBPACK_IMPORTED_MODULE_2__/* .looseJson */ .j)(text);
    const isJson = values.some((value) => typeof value === "object" && value !== null);
    if (!isJson)
        return plain && isText(text) ? distinct([text]) : [];
    const said = values.flatMap((value) => wrapped(value, 0));
    if (values.length < 2)
        return distinct(said);
    const joined = said.join("");
    // A piece of thoughts is not known as such without the mark that another piece has.
    return distinct((0,_suite_thoughts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutThoughts */ .$)(joined).thoughts === "" ? [...said, joined] : [joined]);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: such characters are what is looked for.
const NO_TEXT = /^\s*<|[\u0000-\u0008\u000e-\u001f\u007f]/;
/** A letter or two may be torn. Share of the characters. */
const MOST_UNREAD = 0.1;
/** Neither HTML nor bytes that are no text. */
function isText(text) {
    return !NO_TEXT.test(text) && text.split("\ufffd").length - 1 <= text.length * MOST_UNREAD;
}
/** Each once, and those that say something; very many as one text. */
function distinct(texts) {
    return [...(0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .asFewTexts */ .XK)([...new Set(texts)].filter((text) => text.trim() !== ""))];
}
/** Outside of what the model said. */
function wrapped(value, depth) {
    if (typeof value !== "object" || value === null || depth > DEEPEST || isNotSaid(value))
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => wrapped(one, depth + 1));
    return Object.entries(value).flatMap(([name, member]) => {
        if (WORDS.has(name) && typeof member === "string")
            return [member];
        if (SPEAKING.has(name) && (name !== "message" || isMessage(member, value)))
            return spoken(name, member, depth + 1);
        return WRAPPING.has(name) ? wrapped(member, depth + 1) : [];
    });
}
/** A message that is a text, or tells of faults, is the endpoint's. */
function isMessage(given, body) {
    const isError = "object" in body && body.object === "error";
    return typeof given === "object" && given !== null && !isError && !("detail" in given);
}
/** Within what the model said. */
function spoken(name, value, depth) {
    if (typeof value === "string")
        return ARGUMENTS.has(name) ? (0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfArguments */ .QY)(value) : [value];
    if (typeof value === "number")
        return PIECES.has(name) ? [String(value)] : [];
    if (typeof value !== "object" || value === null || depth > DEEPEST)
        return [];
    if (ARGUMENTS.has(name))
        return (0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfArguments */ .QY)(JSON.stringify(value));
    if (Array.isArray(value))
        return spokenInAll(name, value, depth);
    if (isNotSaid(value))
        return [];
    // Words may be the names and numbers of an object that is no part.
    if (PIECES.has(name) && !("type" in value) && !("text" in value) && !("parts" in value))
        return (0,_call_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOfArguments */ .QY)(JSON.stringify(value));
    return Object.entries(value).flatMap(([member, inner]) => isBeside(member, value) ? [] : spoken(member, inner, depth + 1));
}
function spokenInAll(name, values, depth) {
    const texts = values.flatMap((one) => spoken(name, one, depth + 1));
    const arePieces = PIECES.has(name) && texts.length > 1 && !values.some(Array.isArray);
    return arePieces ? [...texts, texts.join("")] : texts;
}
/** Thoughts, and what somebody else said in the conversation. */
function isNotSaid(value) {
    const { type, role, id } = value;
    return ((typeof type === "string" && NOT_SAID.test(type)) ||
        (typeof role === "string" && OTHERS.has(role)) ||
        // An item of thoughts, whose type may have been cut off.
        (typeof id === "string" && id.startsWith("rs_")));
}
/** Fields for thoughts or about the words; parts that are marked as thoughts (`"thought": true`); an input that is no call's. */
function isBeside(name, part) {
    const isGiven = ARGUMENTS.has(name) && !("name" in part);
    return (isGiven ||
        ABOUT.has(name.toLowerCase()) ||
        THOUGHTS.test(name) ||
        ("thought" in part && part.thought === true));
}
//# sourceMappingURL=said.js.map

/***/ }),

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSameModel)
/* harmony export */ });
const YEAR = "20[2-9][0-9]";
const YEAR_SHORT = "2[0-9]";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12][0-9]|3[01])";
/** What providers put behind a model's name to tell one state of it from the next; a size or a kind is none of it. */
const STATES = [
    `${YEAR}-${MONTH}-${DAY}`, // gpt-5-2025-08-07
    `${YEAR}${MONTH}${DAY}`, // claude-opus-4-20250514
    `${YEAR_SHORT}${MONTH}${DAY}`, // doubao-seed-250615
    `${MONTH}-${YEAR}`, // command-r-08-2024
    `${YEAR}(?:-?${MONTH})?`,
    `${YEAR_SHORT}-?${MONTH}`, // mistral-large-2407
    `${MONTH}-?${DAY}`, // gpt-4-0613
    "0[0-9]{2}", // gemini-2.0-flash-001
    "v[0-9]+(?:\\.[0-9]+)*(?::[0-9]+)?", // titan-text-v1:0
    "default",
];
/** Bounded, since the name is a stranger's. */
const STATE = new RegExp(`^(?:[-@:_](?:${STATES.join("|")})){1,3}$`);
const LATEST = /[-@:]latest$/;
/**
 * Whether two names are those of one model: the same name, or one with a provider in front or a date or version behind.
 * Two dates are two models, and so is every other difference.
 */
function isSameModel(one, other) {
    const [first, second] = [partsOf(one), partsOf(other)];
    const providers = Math.min(first.providers.length, second.providers.length);
    const near = ({ providers: all }) => all.slice(all.length - providers).join("/");
    if (near(first) !== near(second))
        return false;
    const [shorter, longer] = first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
    return longer === shorter || (longer.startsWith(shorter) && STATE.test(longer.slice(shorter.length)));
}
/** `models/` stands before many names and is no provider's. */
function partsOf(given) {
    const parts = given
        .trim()
        .toLowerCase()
        .split("/")
        .filter((part) => part !== "" && part !== "models");
    const name = parts.pop() ?? "";
    return { name: name.replace(LATEST, ""), providers: parts };
}
//# sourceMappingURL=same-model.js.map

/***/ }),

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
const PATHS = { chat: "/chat/completions", responses: "/responses" };
/** Where requests go; a query string of the base URL goes along. */
function urlOf({ baseUrl, api }) {
    const url = new URL(baseUrl);
    url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
    return url;
}
/** All headers that are sent, by lower-case names; extra headers replace ours. */
function headersOf({ apiKey, extraHeaders, agent }) {
    return {
        "content-type": "application/json",
        accept: "application/json",
        // Bodies are small, and a compressed one has to be limited twice.
        "accept-encoding": "identity",
        "user-agent": agent,
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    };
}
/** What no text may contain: the key, extra headers, a key in the query, where some endpoints want it, and other secrets. */
function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }) {
    const query = [...new URL(baseUrl).searchParams].filter(([name]) => /key|token|secret|sig|code|pass|auth|cred/i.test(name));
    return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
}
//# sourceMappingURL=settings.js.map

/***/ })

};
