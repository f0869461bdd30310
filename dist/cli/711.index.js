export const id = 711;
export const ids = [711];
export const modules = {

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ PAGE_FLAGS),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VF: () => (/* binding */ SUITE_FLAGS),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   bt: () => (/* binding */ KEY_LABEL),
/* harmony export */   n9: () => (/* binding */ keylessInputsOf),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   yd: () => (/* binding */ GATE_FLAGS)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2047);
/* harmony import */ var _config_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3885);
/* harmony import */ var _config_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);





/** Flags that choose suites. */
const SUITE_FLAGS = {
    suite: { type: "string" },
    "suite-sha256": { type: "string" },
    cases: { type: "string" },
    suites: { type: "string" },
};
/** A flag for each setting of the gate. */
const GATE_FLAGS = Object.fromEntries(_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg.map((name) => [name, { type: "string", multiple: (0,_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name).lines === true }]));
/** Flags of the commands that write a page. */
const PAGE_FLAGS = { open: { type: "boolean" }, page: { type: "string" } };
/** Flags that may be given without a value. */
const SWITCHES = new Set(_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg.filter((name) => ["true", "false"].includes((0,_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name).default ?? "")).map((name) => `--${name}`));
/** A repeated flag gives one line per use. */
const valueSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).transform((lines) => lines.join("\n")),
]);
/** Parses flags. Throws a UserError for an unknown one, or one without its value. */
function parse(args, options, allowPositionals = false) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: args.map(switchedOn),
            options,
            allowPositionals,
            strict: true,
        });
        return { values: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valueSchema).parse(values), positionals };
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown).replace(/\.? To specify a positional.*$/s, "")}. See nessie --help.`, { cause: thrown });
    }
}
/** `--fail-fast` without a value is `--fail-fast=true`. */
function switchedOn(arg, index, args) {
    return SWITCHES.has(arg) && (args[index + 1] ?? "-").startsWith("-") ? `${arg}=true` : arg;
}
/** The text of a flag; undefined if it was not given. */
function text(value) {
    return typeof value === "string" ? value : undefined;
}
/** Settings from flags, and the key from the environment. */
function inputsOf(values, env) {
    const fromEnvironment = (names) => names.map((name) => env[name]).find((value) => value !== undefined && value !== "");
    return (0,_config_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)({
        given: (name) => {
            const names = (0,_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name).environment;
            return names === undefined ? text(values[name]) : fromEnvironment(names);
        },
        label,
    });
}
/** Settings of a command that sends nothing, and so does not read the key. */
function keylessInputsOf(values) {
    return (0,_config_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)({
        given: (name) => ((0,_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name).environment === undefined ? text(values[name]) : undefined),
        label,
        keyless: true,
    });
}
function label(name) {
    return (0,_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name).environment?.join(" or ") ?? `--${name}`;
}
/** What a missing key is called in messages. */
const KEY_LABEL = label("api-key");
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 3980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ problemsOfEnding),
/* harmony export */   Me: () => (/* binding */ problemsOfOwnPrices),
/* harmony export */   aL: () => (/* binding */ problemsOfPrices),
/* harmony export */   iW: () => (/* binding */ problemsOfShard),
/* harmony export */   y6: () => (/* binding */ problemsOfReasoning)
/* harmony export */ });
/* harmony import */ var _endpoint_reasoning_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1627);
/* harmony import */ var _endpoint_request_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6967);


/** Reasoning is set in only one place, and only on an endpoint that supports it. */
function problemsOfReasoning(inputs, { label }) {
    const { api, reasoning, endpoint, "extra-body": extraBody, "reasoning-off-body": off } = inputs;
    const settings = { api, baseUrl: endpoint.href, ...(off !== undefined && { reasoningOff: off }) };
    const problem = (0,_endpoint_reasoning_control_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfReasoning */ .tx)(reasoning, settings);
    const doubled = Object.keys(new _endpoint_reasoning_control_js__WEBPACK_IMPORTED_MODULE_0__/* .ReasoningSwitch */ .dB(settings).fieldsFor(reasoning)).filter((name) => name in extraBody);
    return [
        ...(problem === undefined ? [] : [`${label("reasoning")} ${problem}.`]),
        ...doubled.map((name) => `${label("reasoning")} is ${reasoning}, but ${label("extra-body")} sets ${name} too; set it in only one of them.`),
    ];
}
/** Only a whole run shows whether anything got worse. */
function problemsOfEnding({ gate, "fail-fast": failFast }, { label }) {
    if (gate !== "no-regression" || !failFast)
        return [];
    return [
        `${label("fail-fast")} cannot be combined with ${label("gate")} no-regression, which needs the whole run; leave one of them out.`,
    ];
}
/** A cost needs both prices, and a cost limit needs a token limit for replies. */
function problemsOfPrices(inputs, { label }) {
    const { "price-input": input, "price-cached": cached, "price-output": output, "max-cost": most, "max-tokens": maxTokens, "extra-body": extraBody, } = inputs;
    const both = `${label("price-input")} and ${label("price-output")}`;
    const known = input !== undefined && output !== undefined;
    return [
        ...(!known && (input ?? output) !== undefined ? [`${both} go together; give both.`] : []),
        ...(!known && cached !== undefined
            ? [`${label("price-cached")} goes with ${both}; give those too.`]
            : []),
        ...(!known && most !== undefined
            ? [`${label("max-cost")} needs ${both}, or the cost cannot be counted.`]
            : []),
        ...(most !== undefined && maxTokens === undefined && !(0,_endpoint_request_body_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTokenLimit */ .Lg)(extraBody)
            ? [
                `${label("max-cost")} needs ${label("max-tokens")}, or a single reply could exceed it; it must not be none.`,
            ]
            : []),
    ];
}
const PRICES = ["price-input", "price-cached", "price-output"];
function priceIn(inputs, name) {
    return inputs[name] ?? (name === "price-cached" ? inputs["price-input"] : undefined);
}
/** With `max-cost`, a model's own prices must not be lower than the inputs', or the run could cost more than intended. */
function problemsOfOwnPrices(own, inputs, { label }) {
    const most = inputs["max-cost"];
    if (most === undefined)
        return [];
    return PRICES.flatMap((name) => {
        const [ownPrice, common] = [own[name], priceIn(inputs, name)];
        if (ownPrice === undefined || common === undefined || ownPrice >= common)
            return [];
        return [
            `${label(name)} is ${ownPrice}, but the input's is ${common}, and max-cost was set with that: the models file may only raise it.`,
        ];
    });
}
/** Shards run and merge in separate jobs. */
function problemsOfShard({ shard, merge, mode }, { label }) {
    if (shard === undefined || (merge.length === 0 && mode === "gate"))
        return [];
    return [`${label("shard")} is for a job that calls a model, but this one only reads reports.`];
}
//# sourceMappingURL=cross-checks.js.map

/***/ }),

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   YR: () => (/* binding */ lacksKey),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   aV: () => (/* binding */ missingKey)
/* harmony export */ });
/* harmony import */ var _endpoint_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6703);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _cross_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3980);
/* harmony import */ var _input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3885);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5604);
/* harmony import */ var _suite_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3448);







/** Reads and checks all settings; a missing input takes its default. Throws one UserError with every problem. */
function readInputs(source) {
    const problems = [];
    const values = new Map();
    for (const name of _input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh) {
        const input = (0,_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNamed */ .o5)(name);
        const text = source.given(name)?.trim() || (input.default ?? "");
        const parsed = input.schema.safeParse(text);
        if (parsed.success)
            values.set(name, parsed.data);
        else
            problems.push(problemOf(source.label(name), input.secret || text === "" ? "" : text, parsed.error));
    }
    // The cast states what the loop did: every value comes from the schema of its name.
    const inputs = Object.fromEntries(values);
    problems.push(...problemsOfEndpoints(inputs, source));
    if (inputs.model?.length === 0 && inputs.models === undefined)
        problems.push(`${source.label("model")} is missing: give the model's name, as the endpoint knows it.`);
    problems.push(...problemsOfSuite(inputs, source));
    problems.push(...problemsOfGate(inputs, source));
    // These checks compare several inputs, so each must be valid on its own.
    if (problems.length === 0) {
        problems.push(
        // A job that merges calls no model and need not know the shards' models.
        ...(inputs.merge.length > 0 ? [] : (0,_cross_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOfReasoning */ .y6)(inputs, source)), ...(0,_cross_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOfShard */ .iW)(inputs, source), ...(0,_cross_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOfPrices */ .aL)(inputs, source), ...(0,_cross_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOfEnding */ .$s)(inputs, source));
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
    return inputs;
}
function problemsOfGate({ gate, baseline }, { label, given }) {
    if (gate !== "no-regression" || baseline !== undefined || given("baseline")?.trim())
        return [];
    return [
        `${label("baseline")} is missing: ${label("gate")} is no-regression, so name the report.json to compare with.`,
    ];
}
/** A message about an invalid text, with its label, and quoted unless it is empty or secret. */
function problemOf(label, text, error) {
    const shown = text
        .replace(/\/\/[^/]*@/, "//***@")
        // The query of a URL may have a key.
        .replace(/([a-z][a-z0-9+.-]*:\/[^\s?#]*[?#])\S+/gi, "$1***");
    const [issue] = error.issues;
    if (issue !== undefined && (0,_parsers_js__WEBPACK_IMPORTED_MODULE_5__/* .isQuoted */ .f5)(issue))
        return `${label} ${issue.message}.`;
    const quoted = shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
    return `${label} ${issue?.message ?? "is not usable"}${text && `, but is ${JSON.stringify(quoted)}`}.`;
}
/** Settings that failed their own schema are missing. */
function problemsOfEndpoints(inputs, source) {
    const { label } = source;
    const { endpoint, endpoints = {}, "api-keys": keys = {}, model = [] } = inputs;
    const named = Object.values(endpoints).map((url) => ({ name: "endpoints", url }));
    const all = [...(endpoint === undefined ? [] : [{ name: "endpoint", url: endpoint }]), ...named];
    const insecure = all.filter(({ url }) => isInsecure(url, inputs["allow-insecure-endpoint"]));
    const problems = insecure.map(({ name, url }) => `${label(name)} must be https, since the key would cross the network in the clear, but is "${url.origin}"; set allow-insecure-endpoint to true if that network is trusted.`);
    const unmatched = Object.keys(keys).filter((name) => !Object.hasOwn(endpoints, name)).length;
    if (unmatched > 0 && inputs.endpoints !== undefined) {
        const known = Object.keys(endpoints).join(", ") || "none";
        problems.push(`${label("api-keys")} has ${unmatched} for names that are not among the endpoints (${known}).`);
    }
    const needsKey = endpoint !== undefined && model.length > 0 && insecure.length === 0 && !source.keyless;
    if (needsKey && lacksKey({ ...inputs, endpoint }))
        problems.push(missingKey({ ...inputs, endpoint }, label("api-key")));
    return problems;
}
/** The message for a missing key. */
function missingKey({ endpoint, endpoints = {} }, label) {
    const further = Object.keys(endpoints).length > 0 ? ", that of a further endpoint on a line of api-keys" : "";
    return `${label} is missing: ${endpoint.host} needs a key; pass it from a secret${further}.`;
}
function isInsecure({ protocol, hostname }, allowed = true) {
    return protocol === "http:" && !(0,_endpoint_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname) && !allowed;
}
function problemsOfSuite(inputs, { label }) {
    const { suite, "suite-sha256": sha, cases } = inputs;
    if (suite === "none" && cases?.length === 0)
        return [`${label("suite")} is none, so ${label("cases")} must name the test cases.`];
    if ((0,_suite_load_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemote */ .Vx)(suite)) {
        const problem = (0,_suite_url_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOfSuiteUrl */ .i)(suite);
        return problem === undefined ? [] : [`${label("suite")} ${problem}.`];
    }
    if (sha === undefined)
        return [];
    return [
        `${label("suite-sha256")} is only for a suite from a URL, but the suite is ${JSON.stringify(suite)}.`,
    ];
}
/** Whether a required key is missing. One is required over https, except for loopback addresses or with custom headers. */
function lacksKey(inputs) {
    const { endpoint, "api-key": key, "extra-headers": headers } = inputs;
    const keyless = endpoint.protocol === "http:" || (0,_endpoint_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(endpoint.hostname);
    return key === undefined && !keyless && Object.keys(headers ?? {}).length === 0;
}
//# sourceMappingURL=read-inputs.js.map

/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ParameterFallback),
/* harmony export */   Y: () => (/* binding */ firstNamed)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);

/** OpenAI and Azure refuse the older name for their newer models; others may not know the newer one. */
const NEW_NAME_HOSTS = /(?:^|\.)(?:openai|azure)\.com$/;
/** Tracks what an endpoint accepts: a refused parameter is renamed or left out for the rest of the run. */
class ParameterFallback {
    #extraBody;
    #refusedNames = new Set();
    notices = [];
    inForce;
    /** Starts with the parameters of the settings; the token limit goes by its likelier name. */
    constructor(settings) {
        const { temperature, seed, maxTokens, extraBody } = settings;
        const limited = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_LIMIT_NAMES */ .zr.some((name) => name in extraBody);
        this.#extraBody = extraBody;
        this.inForce = {
            ...(temperature !== undefined && !("temperature" in extraBody) && { temperature }),
            ...(seed !== undefined && !("seed" in extraBody) && { seed }),
            ...(maxTokens !== undefined && !limited && { [likelierLimitName(settings)]: maxTokens }),
        };
    }
    /**
     * Takes note that the endpoint refused a request with the parameters `sent` with this message. True if it is worth
     * sending again: a parameter was adapted, now or by another trial in the meantime.
     */
    recordRefusal(sent, message) {
        // Another trial may have met the same refusal first; then this one only has to be sent again.
        if (sent !== this.inForce)
            return true;
        const ours = Object.keys(sent).filter((name) => !(name in this.#extraBody));
        const blamed = firstNamed(message, ours)?.name;
        if (blamed !== undefined)
            this.#replace(blamed);
        return blamed !== undefined;
    }
    #replace(name) {
        const { [name]: value = 0, ...rest } = this.inForce;
        this.#refusedNames.add(name);
        const isLimit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .CHAT_TOKEN_LIMITS */ .ON.includes(name);
        const renamed = isLimit ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .CHAT_TOKEN_LIMITS */ .ON.find((limit) => !this.#refusedNames.has(limit)) : undefined;
        this.inForce = renamed === undefined ? rest : { ...rest, [renamed]: value };
        const now = renamed === undefined ? "it is no longer sent" : `it is now sent as ${renamed}`;
        this.notices.push(`The endpoint refused the parameter ${name}; ${now}.`);
    }
    /** The first position in a message that names a parameter in force; infinity if there is none. */
    namedAt(message) {
        return firstNamed(message, Object.keys(this.inForce))?.at ?? Number.POSITIVE_INFINITY;
    }
}
/** The first of these names in a message, as a whole word; later ones may be what the endpoint suggests instead. */
function firstNamed(message, names) {
    const positions = names.map((name) => ({
        name,
        at: message.search(new RegExp(`(?<!\\w)${name.replace(/\W/g, "\\$&")}(?!\\w)`)),
    }));
    return positions.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)[0];
}
function likelierLimitName({ api, baseUrl }) {
    if (api === "responses")
        return "max_output_tokens";
    return NEW_NAME_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";
}
//# sourceMappingURL=parameter-fallback.js.map

/***/ }),

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reasoningBlamedAt),
/* harmony export */   dB: () => (/* binding */ ReasoningSwitch),
/* harmony export */   tx: () => (/* binding */ problemOfReasoning)
/* harmony export */ });
/* harmony import */ var _classify_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _parameter_fallback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5347);


/** Finds out how to switch reasoning off: if the endpoint refuses or ignores one set of fields, the next is tried. */
class ReasoningSwitch {
    #settings;
    #candidates;
    #failures = [];
    /** Starts with the fields most likely to work, or with the user's own, which are then the only ones. */
    constructor(settings) {
        this.#settings = settings;
        this.#candidates =
            settings.reasoningOff === undefined ? offCandidates(settings) : [settings.reasoningOff];
    }
    /** The fields that ask for this much reasoning; for `off`, those in force now. */
    fieldsFor(reasoning) {
        if (reasoning === "off")
            return this.#inForce;
        return reasoning === "default" ? NO_FIELDS : effort(reasoning, this.#settings);
    }
    /**
     * Takes note that the fields `sent` did not switch reasoning off, and why. True if it is worth sending again: there are
     * other fields, found now or by another trial in the meantime.
     */
    recordFailure(sent, why) {
        // Another trial may have met the same failure first; then this one only has to be sent with the new fields.
        if (sent !== this.#inForce)
            return true;
        if (!this.#allFailed)
            this.#failures.push(`${JSON.stringify(sent)} ${why}`);
        return !this.#allFailed;
    }
    /** Why reasoning cannot be switched off, and what to do; undefined while there are fields to try. */
    get failureDetail() {
        if (!this.#allFailed)
            return undefined;
        // The advice comes first, because a long message of the endpoint is cut off where it is shown.
        return `Reasoning cannot be switched off. ${ADVICE} Tried: ${(0,_classify_status_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(this.#failures.join("; "))}`;
    }
    get notices() {
        if (this.#failures.length === 0 || this.#allFailed)
            return [];
        return [`Reasoning is switched off by ${JSON.stringify(this.#inForce)}: ${this.#failures.join("; ")}.`];
    }
    get #inForce() {
        return this.#candidates[this.#failures.length] ?? this.#candidates.at(-1) ?? NO_FIELDS;
    }
    get #allFailed() {
        return this.#failures.length >= this.#candidates.length;
    }
}
const NO_FIELDS = {};
const ADVICE = 'Set reasoning-off-body to the fields that switch it off at this endpoint, e.g. {"chat_template_kwargs": {"enable_thinking": false}}, or to {} if the model never reasons; or leave out the condition no-reasoning and reasoning: off.';
function effort(level, { api }) {
    return api === "chat" ? { reasoning_effort: level } : { reasoning: { effort: level } };
}
/** OpenAI's newer models accept `none`, the older ones `minimal` at the least, which often means no reasoning at all. */
const OPENAI = /(?:^|\.)(?:openai|azure)\.com$/;
/** Its compatible API ignores the effort and reasons only on request, but newer models may reason on their own. */
const ANTHROPIC = /(?:^|\.)anthropic\.com$/;
/** vLLM, SGLang and llama.cpp pass these to the chat template; models use one name or the other. */
const TEMPLATE = { chat_template_kwargs: { enable_thinking: false, thinking: false } };
const DISABLED = { thinking: { type: "disabled" } };
/** Alibaba Cloud, and others that host its models. */
const ENABLE_THINKING = { enable_thinking: false };
/** The fields that may switch reasoning off, the likeliest first. */
function offCandidates(settings) {
    const host = new URL(settings.baseUrl).hostname;
    if (ANTHROPIC.test(host))
        return [DISABLED];
    const [none, minimal] = [effort("none", settings), effort("minimal", settings)];
    return OPENAI.test(host) ? [none, minimal] : [none, TEMPLATE, DISABLED, ENABLE_THINKING, minimal];
}
/** Why the endpoint cannot be asked for this much reasoning; undefined if it can. */
function problemOfReasoning(reasoning, settings) {
    const level = reasoning !== "default" && reasoning !== "off";
    if (!level || !ANTHROPIC.test(new URL(settings.baseUrl).hostname))
        return undefined;
    return `cannot be ${reasoning} here, because Anthropic's OpenAI-compatible API ignores it; leave it at default and use extra-body with Anthropic's own field, {"thinking": …}`;
}
const REASONING_WORDS = /reason|think|effort|chat_template/i;
/**
 * The position in a refusal that blames the reasoning fields: that of a field's name, or the end of the text if it only
 * speaks of reasoning; −1 if it does not.
 */
function reasoningBlamedAt(refusal, fields) {
    const names = Object.keys(fields);
    if (names.length === 0)
        return -1;
    return (0,_parameter_fallback_js__WEBPACK_IMPORTED_MODULE_1__/* .firstNamed */ .Y)(refusal, names)?.at ?? (REASONING_WORDS.test(refusal) ? refusal.length : -1);
}
//# sourceMappingURL=reasoning-control.js.map

/***/ }),

/***/ 6967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ tokenLimitIn),
/* harmony export */   Lg: () => (/* binding */ hasTokenLimit),
/* harmony export */   wB: () => (/* binding */ worstCase),
/* harmony export */   zm: () => (/* binding */ buildBody)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8814);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);
/* harmony import */ var _tool_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);



/**
 * The body of a request. The settings' extra body wins over the parameters; the reasoning fields win over both, because
 * they may differ in one condition.
 */
function buildBody({ messages, tools }, { parameters, reasoning }, { model, api, extraBody }) {
    const conversation = messages.map(({ role, content }) => ({ role, content }));
    const base = api === "chat"
        ? { model, messages: conversation, ...(0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .chatTools */ .s2)(tools) }
        : { model, input: conversation, store: false, ...(0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .responseTools */ .zx)(tools) };
    return mergeFields({ ...base, ...parameters, ...extraBody }, reasoning);
}
/** The fields win over those of the body; objects in both are merged. */
function mergeFields(body, fields) {
    const merged = Object.entries(fields).map(([name, value]) => {
        const [own, given] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(body[name]), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value)];
        return [name, own && given ? { ...own, ...given } : value];
    });
    return { ...body, ...Object.fromEntries(merged) };
}
/** The most tokens a request with this body can use: a token is at least one byte, and the framing of a message is shorter than its JSON. */
function worstCase(body) {
    const limits = limitsIn(body);
    return {
        inputTokens: Buffer.byteLength(JSON.stringify(body)),
        outputTokens: limits.length === 0 ? undefined : choicesIn(body) * Math.max(...limits),
    };
}
/** The lowest token limit in a body, for all of its choices together; undefined if it has none. */
function tokenLimitIn(body) {
    const limits = limitsIn(body);
    return limits.length === 0 ? undefined : Math.min(...limits) * choicesIn(body);
}
/** Whether a body limits the length of a reply. */
function hasTokenLimit(body) {
    return limitsIn(body).length > 0;
}
/** Some servers read 0 or less as no limit. */
function limitsIn(body) {
    return numbersIn(body, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_LIMIT_NAMES */ .zr).filter((value) => value > 0);
}
/** How many choices are generated: one is judged, all are paid for. */
function choicesIn(body) {
    return Math.max(1, ...numbersIn(body, ["n", "best_of"]));
}
function numbersIn(body, names) {
    return names.map((name) => body[name]).filter((value) => typeof value === "number");
}
//# sourceMappingURL=request-body.js.map

/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ responseCallsIn),
/* harmony export */   T0: () => (/* binding */ chatCallsIn),
/* harmony export */   s2: () => (/* binding */ chatTools),
/* harmony export */   zx: () => (/* binding */ responseTools)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1147);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8814);



/** Tool declarations in the form of chat completions. */
function chatTools(tools) {
    if (tools.length === 0)
        return {};
    return { tools: tools.map((tool) => ({ type: "function", function: declarationOf(tool) })) };
}
/** Tool declarations in the form of the responses API. */
function responseTools(tools) {
    if (tools.length === 0)
        return {};
    return { tools: tools.map((tool) => ({ type: "function", ...declarationOf(tool), strict: false })) };
}
function declarationOf({ name, description, parameters }) {
    const properties = Object.entries(parameters).map(([key, text]) => [
        key,
        { type: "string", description: text },
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
/** Most servers send arguments as JSON text, some as an object; for a function without parameters some send none. */
const argumentsOf = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((value) => JSON.stringify(value))])
    .nullish()
    .transform((text) => text ?? "");
const callSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), arguments: argumentsOf });
const chatCalls = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ function: callSchema })).nullish(),
    // The older form: a single call.
    function_call: callSchema.nullish(),
})
    .transform(({ tool_calls, function_call }) => [
    ...(tool_calls ?? []).map((call) => call.function),
    ...(function_call ? [function_call] : []),
]);
const responseCalls = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(callSchema);
/** The calls in a message of a chat completion. `complete`: the reply was not cut off, so arguments must be valid. */
function chatCallsIn(message, complete) {
    return checked(chatCalls.safeParse(message), complete);
}
/** The calls in the items of type function_call in the responses API's output. */
function responseCallsIn(items, complete) {
    return checked(responseCalls.safeParse(items), complete);
}
function checked(parsed, complete) {
    if (!parsed.success) {
        const { path = [], message = "" } = parsed.error.issues[0] ?? {};
        return { kind: "malformed", detail: `A tool call is malformed: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .toDotPath */ .sR(path)}: ${message}.` };
    }
    const calls = parsed.data;
    const broken = complete && calls.some((call) => !isObjectOrBlank(call.arguments));
    return broken
        ? { kind: "malformed", detail: "A tool call is malformed: its arguments are not a JSON object." }
        : { kind: "calls", calls };
}
function isObjectOrBlank(json) {
    return json.trim() === "" || (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)((0,_suite_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(json)) !== undefined;
}
//# sourceMappingURL=tool-calls.js.map

/***/ })

};
