export const id = 92;
export const ids = [92];
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
/** Flags that may stand without a value. */
const SWITCHES = new Set(_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg.filter((name) => ["true", "false"].includes((0,_config_input_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNamed */ .o5)(name).default ?? "")).map((name) => `--${name}`));
/** A repeated flag gives a line each time. */
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
function switchedOn(arg, at, args) {
    return SWITCHES.has(arg) && (args[at + 1] ?? "-").startsWith("-") ? `${arg}=true` : arg;
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
/** How the key is called where it is missing. */
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
/* harmony import */ var _endpoint_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4898);
/* harmony import */ var _endpoint_reasoning_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1627);


/** Reasoning is set in only one place, and only on an endpoint that supports it. */
function problemsOfReasoning(inputs, { label }) {
    const { api, reasoning, endpoint, "extra-body": extraBody, "reasoning-off-body": off } = inputs;
    const settings = { api, baseUrl: endpoint.href, ...(off !== undefined && { reasoningOff: off }) };
    const problem = (0,_endpoint_reasoning_control_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfReasoning */ .tx)(reasoning, settings);
    const doubled = Object.keys((0,_endpoint_reasoning_control_js__WEBPACK_IMPORTED_MODULE_1__/* .reasoningBook */ .MG)(settings).fieldsFor(reasoning)).filter((name) => name in extraBody);
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
/** A cost needs both prices, and a cost limit needs a limit for every reply. */
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
        ...(most !== undefined && maxTokens === undefined && !(0,_endpoint_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTokenLimit */ .Lg)(extraBody)
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
        const [mine, common] = [own[name], priceIn(inputs, name)];
        if (mine === undefined || common === undefined || mine >= common)
            return [];
        return [
            `${label(name)} is ${mine}, but the input's is ${common}, and max-cost was set with that: the models file may only raise it.`,
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
    const lost = Object.keys(keys).filter((name) => !Object.hasOwn(endpoints, name)).length;
    if (lost > 0 && inputs.endpoints !== undefined) {
        const there = Object.keys(endpoints).join(", ") || "none";
        problems.push(`${label("api-keys")} has ${lost} for names that are not among the endpoints (${there}).`);
    }
    const due = endpoint !== undefined && model.length > 0 && insecure.length === 0 && !source.keyless;
    if (due && lacksKey({ ...inputs, endpoint }))
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

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ tokenLimitOf),
/* harmony export */   Lg: () => (/* binding */ hasTokenLimit),
/* harmony export */   ak: () => (/* binding */ openBudget),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5781);


function openBudget(limits) {
    const { requests, cost } = limits;
    let [sent, spent, reserved, inFlight, untold] = [0, 0, 0, 0, 0];
    let waiting = [];
    const ticketFor = (worst) => {
        sent += 1;
        inFlight += 1;
        reserved += worst;
        return {
            settle: (ended) => {
                const told = cost && costOf(ended, cost.prices);
                if (cost && told === undefined)
                    untold += 1;
                inFlight -= 1;
                reserved -= worst;
                spent += told ?? worst;
                for (const wake of waiting.splice(0))
                    wake();
            },
        };
    };
    const reserve = async (worstOf, signal) => {
        const most = cost === undefined ? 0 : mostOf(worstOf(), cost.prices);
        for (;;) {
            signal.throwIfAborted();
            if (requests !== undefined && sent >= requests)
                return requestsUsedUp(requests);
            if (most === undefined)
                return UNLIMITED;
            if (cost === undefined || spent + reserved + most <= cost.most)
                return ticketFor(most);
            if (inFlight === 0)
                return exhausted(cost, { spent, untold, next: most });
            await settled(signal);
        }
    };
    /** Resolves when a request in flight has ended. */
    const settled = (signal) => new Promise((resolve, reject) => {
        const abort = () => {
            waiting = waiting.filter((one) => one !== wake);
            reject(signal.reason);
        };
        const wake = () => {
            signal.removeEventListener("abort", abort);
            resolve();
        };
        signal.addEventListener("abort", abort, { once: true });
        waiting.push(wake);
    });
    return { reserve, notices: () => (untold === 0 ? [] : [untoldNotice(untold)]) };
}
function mostOf({ inputTokens, outputTokens }, prices) {
    return outputTokens === undefined ? undefined : (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .mostFor */ .j)({ inputTokens, outputTokens }, prices);
}
const UNLIMITED = "The endpoint takes no token limit, so nobody can know what a reply may cost and max-cost cannot be kept: leave max-cost out, or set a limit in extra-body that the endpoint takes.";
function requestsUsedUp(most) {
    return most === 1
        ? "The one request that max-requests allows is used up."
        : `The ${most} requests that max-requests allows are used up.`;
}
function exhausted({ most, currency, highest }, { spent, untold, next }) {
    const money = (amount) => `${Number(amount.toFixed(6))}${currency && ` ${currency}`}`;
    const so = untold === 0 && highest !== true ? "has cost" : "may have cost up to";
    return `The run ${so} ${money(spent)} and the next request could cost ${money(next)}, which would pass the ${money(most)} of max-cost.`;
}
function untoldNotice(count) {
    const replies = count === 1 ? "one request" : `${count} requests`;
    return `For ${replies} the endpoint did not tell the tokens used; max-cost counted the most that they can have cost.`;
}
/** What a request has cost; undefined if it is not known. An error status costs nothing. */
function costOf(ended, prices) {
    if (ended === undefined)
        return undefined;
    if (ended.kind !== "reply")
        return ended.kind === "transient" && ended.cause !== "status" ? undefined : 0;
    const { usage } = ended.reply;
    return usage && (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyFor */ .I)(usage, prices);
}
/** The most tokens a body can come to. A token is at least one byte, and what frames a message is shorter than its JSON. */
function worstOf(body) {
    const limits = limitsIn(body);
    return {
        inputTokens: Buffer.byteLength(JSON.stringify(body)),
        outputTokens: limits.length === 0 ? undefined : repliesIn(body) * Math.max(...limits),
    };
}
/** The fewest tokens by which a body limits its replies, all of them together; undefined if it does not. */
function tokenLimitOf(body) {
    const limits = limitsIn(body);
    return limits.length === 0 ? undefined : Math.min(...limits) * repliesIn(body);
}
/** Whether a body says how long a reply may be. */
function hasTokenLimit(body) {
    return limitsIn(body).length > 0;
}
function repliesIn(body) {
    return Math.max(1, ...numbersIn(body, REPLY_NAMES));
}
/** Some servers take 0 or less for no limit. */
function limitsIn(body) {
    return numbersIn(body, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_LIMIT_NAMES */ .zr).filter((value) => value > 0);
}
function numbersIn(body, names) {
    return names.map((name) => body[name]).filter((value) => typeof value === "number");
}
/** How many replies are asked for at once, of which one is judged and all are paid. */
const REPLY_NAMES = ["n", "best_of"];
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   c: () => (/* binding */ createParameterFallback)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);

/** OpenAI and Azure refuse the older name for their newer models; others may not know the newer one. */
const NEW_NAME_HOSTS = /(?:^|\.)(?:openai|azure)\.com$/;
/** The names of the limit in chat completions, one in place of the other. */
const CHAT_TOKEN_LIMITS = ["max_tokens", "max_completion_tokens"];
/** Starts with what the settings ask for, under the likelier name. */
function createParameterFallback(settings) {
    const limited = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_LIMIT_NAMES */ .zr.some((name) => name in settings.extraBody);
    let current = {
        ...(settings.temperature !== undefined &&
            !("temperature" in settings.extraBody) && { temperature: settings.temperature }),
        ...(settings.seed !== undefined && !("seed" in settings.extraBody) && { seed: settings.seed }),
        ...(settings.maxTokens !== undefined && !limited && { [firstTokenLimit(settings)]: settings.maxTokens }),
    };
    const refusedNames = new Set();
    const notices = [];
    const adapt = (name) => {
        const { [name]: value = 0, ...rest } = current;
        refusedNames.add(name);
        const other = CHAT_TOKEN_LIMITS.find((limit) => limit !== name && !refusedNames.has(limit));
        const renamed = CHAT_TOKEN_LIMITS.some((limit) => limit === name) ? other : undefined;
        current = renamed === undefined ? rest : { ...rest, [renamed]: value };
        const now = renamed === undefined ? "it is no longer sent" : `it is sent as ${renamed} now`;
        notices.push(`The endpoint refused the parameter ${name}; ${now}.`);
    };
    const refused = (sent, words) => {
        // Another trial may have met the same refusal first; then this one only has to be sent again.
        if (sent !== current)
            return true;
        const named = firstNamed(words, Object.keys(sent).filter((name) => !(name in settings.extraBody)));
        if (named === undefined)
            return false;
        adapt(named);
        return true;
    };
    const namedAt = (words) => {
        const places = Object.keys(current).map((name) => placeOf(name, words));
        return Math.min(...places.filter((at) => at !== -1), Number.POSITIVE_INFINITY);
    };
    return { inForce: () => current, refused, namedAt, notices: () => notices };
}
/** Where a name stands in the words, as a word; −1 if it does not. */
function placeOf(name, words) {
    return words.search(new RegExp(`(?<!\\w)${name.replace(/\W/g, "\\$&")}(?!\\w)`));
}
/** The name that stands first in the words; those after it may be the ones the endpoint suggests. */
function firstNamed(words, names) {
    const places = names.map((name) => ({ name, at: placeOf(name, words) }));
    return places.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)[0]?.name;
}
function firstTokenLimit({ api, baseUrl }) {
    if (api === "responses")
        return "max_output_tokens";
    return NEW_NAME_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";
}
//# sourceMappingURL=parameter-fallback.js.map

/***/ }),

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ reasoningBook),
/* harmony export */   PP: () => (/* binding */ blamedAt),
/* harmony export */   qO: () => (/* binding */ withFields),
/* harmony export */   tx: () => (/* binding */ problemOfReasoning)
/* harmony export */ });
/* harmony import */ var _classify_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _parameter_fallback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5347);


const NONE = {};
/** Starts with the likeliest way to switch reasoning off, or with the only one that the user gave. */
function reasoningBook(settings) {
    const ways = settings.reasoningOff === undefined ? waysOff(settings) : [settings.reasoningOff];
    const failures = [];
    const inForce = () => ways[Math.min(failures.length, ways.length - 1)] ?? NONE;
    const defeated = () => failures.length >= ways.length;
    const failed = (sent, why) => {
        // Another trial may have met the same failure first; then this one only has to be sent the new way.
        if (sent !== inForce())
            return true;
        if (defeated())
            return false;
        failures.push(`${JSON.stringify(sent)} ${why}`);
        return !defeated();
    };
    return {
        fieldsFor: (reasoning) => (reasoning === "off" ? inForce() : levelFields(reasoning, settings)),
        failed,
        // What to do stands first, since long words of an endpoint are shown cut off.
        defeat: () => defeated()
            ? `Reasoning cannot be switched off. ${ADVICE} Tried: ${(0,_classify_status_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(failures.join("; "))}`
            : undefined,
        notices: () => failures.length === 0 || defeated()
            ? []
            : [`Reasoning is switched off by ${JSON.stringify(inForce())}: ${failures.join("; ")}.`],
    };
}
const ADVICE = 'Say in reasoning-off-body how this endpoint switches it off, such as {"chat_template_kwargs": {"enable_thinking": false}}, or {} if the model never reasons; or leave out the condition no-reasoning and reasoning: off.';
function levelFields(reasoning, settings) {
    return reasoning === "default" ? NONE : effort(reasoning, settings);
}
function effort(level, { api }) {
    return api === "chat" ? { reasoning_effort: level } : { reasoning: { effort: level } };
}
/** OpenAI's newer models know `none`, the older ones `minimal` at the least, which often means no thoughts at all. */
const OPENAI = /(?:^|\.)(?:openai|azure)\.com$/;
/** Its compatible API ignores the effort and reasons only when asked to, but newer models may do so on their own. */
const ANTHROPIC = /(?:^|\.)anthropic\.com$/;
function waysOff(settings) {
    const host = new URL(settings.baseUrl).hostname;
    if (ANTHROPIC.test(host))
        return [DISABLED];
    const [none, minimal] = [effort("none", settings), effort("minimal", settings)];
    return OPENAI.test(host) ? [none, minimal] : [none, TEMPLATE, DISABLED, SWITCH, minimal];
}
/** vLLM, SGLang and llama.cpp hand these to the chat template; models call the switch by one name or the other. */
const TEMPLATE = { chat_template_kwargs: { enable_thinking: false, thinking: false } };
const DISABLED = { thinking: { type: "disabled" } };
/** Alibaba Cloud and other hosts of its models. */
const SWITCH = { enable_thinking: false };
/** Why the endpoint cannot be asked for this much reasoning; undefined if it can. */
function problemOfReasoning(reasoning, settings) {
    const level = reasoning !== "default" && reasoning !== "off";
    if (!level || !ANTHROPIC.test(new URL(settings.baseUrl).hostname))
        return undefined;
    return `cannot be ${reasoning} here, since Anthropic's OpenAI-compatible API ignores it; leave it at default and say it in extra-body as Anthropic does, {"thinking": …}`;
}
/** The names by which an endpoint may blame the fields, the likelier the more exact. */
const LOOSELY = /reason|think|effort|chat_template/i;
/** Where the words blame the fields: the place of an exact name, or the end if they only speak of reasoning; −1 if not at all. */
function blamedAt(words, fields) {
    const names = Object.keys(fields);
    if (names.length === 0)
        return -1;
    const exact = names.map((name) => (0,_parameter_fallback_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(name, words)).filter((at) => at !== -1);
    if (exact.length > 0)
        return Math.min(...exact);
    return LOOSELY.test(words) ? words.length : -1;
}
/** The body with fields that win over its own; the members of objects that both have are put together. */
function withFields(body, fields) {
    const joined = Object.entries(fields).map(([name, value]) => {
        const own = body[name];
        return [name, isObject(own) && isObject(value) ? { ...own, ...value } : value];
    });
    return { ...body, ...Object.fromEntries(joined) };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=reasoning-control.js.map

/***/ })

};
