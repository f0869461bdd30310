export const id = 977;
export const ids = [977];
export const modules = {

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  R8: () => (/* binding */ filesOf),
  c1: () => (/* binding */ tableStyle),
  CH: () => (/* binding */ terminalPlatform)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/platform/node.js + 5 modules
var node = __webpack_require__(7020);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/platform/clock.js
var clock = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/run/progress.js
var progress = __webpack_require__(4036);
;// CONCATENATED MODULE: ./build/src/cli/progress-bar.js


const BAR_CELLS = 30;
const BAR_EVERY_MS = 100;
/** A progress bar on a terminal, occasional lines elsewhere. */
function progressOn(output) {
    return output.isTTY ? barProgress(output) : linesOn(output);
}
function linesOn(output) {
    const line = (text) => void output.write(`${text}\n`);
    return (0,progress/* lineProgress */.Q1)({ start: line, line, end: () => { } }, clock/* clock */.p);
}
function barProgress(output) {
    let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
    const erase = "\r\u001b[K";
    return {
        planned: (trials) => {
            [startMs, planned] = [clock/* clock */.p.now(), trials];
        },
        confirming: (requests) => {
            planned += requests;
        },
        progressed: (done) => {
            const now = clock/* clock */.p.now();
            if (now - drawnMs < BAR_EVERY_MS && done < planned)
                return;
            drawnMs = now;
            output.write(erase + (0,progress/* progressBar */.hr)({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
        },
        finished: () => void output.write(erase),
    };
}
//# sourceMappingURL=progress-bar.js.map
;// CONCATENATED MODULE: ./build/src/cli/context.js




function contextOf(env, io) {
    return {
        ...io,
        env,
        print: (text = "") => void io.stdout.write(`${text}\n`),
        warn: (text) => void io.stderr.write(`nessie: ${text}\n`),
    };
}
/** Where a command reads suites and the project's files. */
function filesOf(context) {
    return (0,node/* filesHere */.i)(context);
}
/** The platform of a run that shows its progress on stdout. */
function terminalPlatform(context, cancelled) {
    const { stdout, warn } = context;
    const watch = {
        ...progressOn(stdout),
        onNotice: ({ message }) => warn((0,render_escape/* terminalLine */.tL)(message, 1_000)),
    };
    return (0,node/* nodePlatform */.O)(cancelled, watch, context);
}
/** How tables are printed. NO_COLOR is honoured. */
function tableStyle({ stdout }) {
    return { colour: stdout.isTTY === true && picocolors.isColorSupported, width: stdout.columns ?? 100 };
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(990);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2922);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7153);




/** Each command is loaded only when it is called. */
const COMMANDS = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(202), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(975), __webpack_require__.e(818), __webpack_require__.e(366), __webpack_require__.e(568), __webpack_require__.e(616), __webpack_require__.e(843), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 6655))).runCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(202), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(975), __webpack_require__.e(366), __webpack_require__.e(568), __webpack_require__.e(525)]).then(__webpack_require__.bind(__webpack_require__, 2525))).doctorCommand,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(975), __webpack_require__.e(818), __webpack_require__.e(366), __webpack_require__.e(616), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 3308))).mergeCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(975), __webpack_require__.e(415)]).then(__webpack_require__.bind(__webpack_require__, 5415))).listCommand,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(975), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 9623))).checkCommand,
    "new-case": async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 2792))).newCaseCommand,
    show: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(818), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 3010))).showCommand,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(818), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 4812))).compareCommand,
    bless: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 6119))).blessCommand,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(202), __webpack_require__.e(885), __webpack_require__.e(711), __webpack_require__.e(975), __webpack_require__.e(818), __webpack_require__.e(366), __webpack_require__.e(568), __webpack_require__.e(616), __webpack_require__.e(843), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 7480))).demoCommand,
};
/** Runs the command line; resolves to the exit code. */
async function run(args, env, io) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .Vm)(env, io);
    try {
        return await runCommand(args, context);
    }
    catch (thrown) {
        return explainFailure(thrown, context);
    }
}
async function runCommand([name, ...args], context) {
    const isHelp = name !== undefined && ["--help", "-h", "help"].includes(name);
    // Commands do not know --help themselves.
    if (isHelp || args.includes("--help") || args.includes("-h")) {
        const { usage } = await Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(885), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 5092));
        context.print(usage());
        return 0;
    }
    if (name === "--version" || name === "-v") {
        context.print(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x);
        return 0;
    }
    const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(unknownCommand(name));
    const command = await load();
    return command(args, context);
}
function unknownCommand(name) {
    const names = Object.keys(COMMANDS);
    const problem = name === undefined ? "Missing command" : `Unknown command "${name}"`;
    return `${problem}; the commands are ${names.slice(0, -1).join(", ")} and ${names.at(-1)}. See nessie --help.`;
}
function explainFailure(thrown, { env, stderr, warn }) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        for (const problem of thrown.problems)
            warn(problem);
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.badUsage;
    }
    warn(`The gate itself failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    if (env.NESSIE_DEBUG && thrown instanceof Error)
        stderr.write(`${thrown.stack}\n`);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.ownFault;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 3448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ problemOfSuiteUrl)
/* harmony export */ });
/* harmony import */ var _endpoint_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6703);

/** A usual branch name where the URL has the revision. */
const MOVING = /\/(?:resolve|raw|refs\/heads)\/(?:refs\/heads\/)?(main|master|head|trunk|develop|latest)\//i;
const RAW_HOST = /^raw\.githubusercontent\.com$/i;
const RAW_MOVING = /^\/[^/]+\/[^/]+\/(?:refs\/heads\/)?(main|master|head|trunk|develop)\//i;
/** What is wrong with the URL of a suite, as the end of a sentence that begins with "suite"; undefined if nothing. */
function problemOfSuiteUrl(source) {
    const url = URL.canParse(source) ? new URL(source) : undefined;
    if (url === undefined || !(0,_endpoint_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isProtected */ .bz)(url))
        return "must be an https URL; http is for loopback addresses only";
    if (url.username !== "" || url.password !== "")
        return "must not contain a user name or password: a suite is fetched without credentials";
    if (url.hash !== "")
        return "must not contain a fragment (#)";
    if (url.pathname.includes("/blob/"))
        return "must be the URL of the file itself, but /blob/ is a page about it: use resolve (Hugging Face) or raw (GitHub) instead";
    if (/\.parquet$/i.test(url.pathname))
        return "must be a .json or .jsonl file; docs/published-data.md shows how to convert parquet";
    const moving = MOVING.exec(url.pathname)?.[1] ?? (RAW_HOST.test(url.hostname) && RAW_MOVING.exec(url.pathname)?.[1]);
    if (moving)
        return `must name a commit, but ${moving} moves, and then every run fails on the hash: use the commit instead`;
    return undefined;
}
//# sourceMappingURL=suite-url.js.map

/***/ }),

/***/ 6703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** A `URL`'s host name without the brackets of an IPv6 address and a final dot. */
function bareHost(hostname) {
    return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
/** Whether an address is on the list. A mapped IPv4 address (`::ffff:127.0.0.1`) counts as the IPv4 address. */
function isListed(address, list) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}
const LOOPBACK = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
/** Whether a `URL`'s host name is this machine by definition, without a resolver. */
function isLoopback(hostname) {
    return hostname === "localhost" || isListed(bareHost(hostname), LOOPBACK);
}
/** Whether traffic to this URL never crosses a network unencrypted. */
function isProtected({ protocol, hostname }) {
    return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
//# sourceMappingURL=address.js.map

/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isBinary)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** A few letters may be torn, or in an older encoding. Share of the characters. */
const MAX_UNDECODED = 0.1;
/** Whether decoded bytes were compressed or otherwise binary, so that they are no text for a person. */
function isBinary(decoded) {
    return CONTROL.test(decoded) || decoded.split("\ufffd").length - 1 > decoded.length * MAX_UNDECODED;
}
//# sourceMappingURL=binary-text.js.map

/***/ }),

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KG: () => (/* binding */ asSentence),
  xo: () => (/* binding */ classifyStatus),
  P9: () => (/* binding */ retryAfter)
});

;// CONCATENATED MODULE: ./build/src/endpoint/context-window.js
const EXCEEDED = /context_length_exceeded|exceed_context_size|context (?:length|window|size|limit)|prompt is too long|input token count|`inputs` tokens \+/i;
/** Messages about the prompt alone, not about prompt and reply. */
const PROMPT_ALONE = /prompt is too long|input token count|(?:messages|prompt) resulted in|exceed_context_size|reduce the length of the (?:input |your )?(?:messages|prompt|input)(?! or)/i;
const WINDOW = [
    /(?:maximum )?context (?:length|window|size)(?: is| of)? ([0-9]+)/i,
    /([0-9]+) maximum context length/i,
    /(?:>|<=) ([0-9]+)/,
];
const PROMPT = [
    /([0-9]+)(?: tokens)? (?:in|from) (?:the|your) (?:messages|prompt|input)/i,
    /(?:request has|contains|resulted in|too long:) ([0-9]+) (?:input )?tokens/i,
    /limit: ([0-9]+) \+/i,
    /([0-9]+) `inputs` tokens/i,
];
/** A shorter reply is of no use. Tokens. */
const MIN_REPLY = 32;
const SHORTEN = "shorten the system prompt (system-prompt-file), or leave the condition distraction out of conditions";
/** Which input to change if prompt and reply exceed the model's context window; undefined for other errors. */
function adviceOnContext(message, codes) {
    if (!EXCEEDED.test(`${codes} ${message}`))
        return undefined;
    const text = message.replace(/([0-9]),(?=[0-9]{3})/g, "$1");
    const [window, prompt] = [numberIn(text, WINDOW), numberIn(text, PROMPT)];
    if (window !== undefined && prompt !== undefined) {
        const room = window - prompt;
        return room < MIN_REPLY
            ? `The prompt leaves no room for a reply in the model's context window of ${window} tokens: ${SHORTEN}.`
            : `Prompt and reply share the model's context window of ${window} tokens: lower max-tokens to at most ${room}.`;
    }
    if (PROMPT_ALONE.test(`${codes} ${message}`))
        return `The prompt leaves no room for a reply in the model's context window: ${SHORTEN}.`;
    return `Prompt and reply share the model's context window: lower max-tokens; if that is not enough, ${SHORTEN}.`;
}
function numberIn(text, patterns) {
    const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((digits) => digits !== undefined);
    return found === undefined ? undefined : Number(found);
}
//# sourceMappingURL=context-window.js.map
// EXTERNAL MODULE: ./build/src/endpoint/error-body.js
var error_body = __webpack_require__(690);
// EXTERNAL MODULE: ./build/src/endpoint/http.js + 1 modules
var http = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/src/endpoint/quota.js
/** Codes and phrases that always mean an account without funds. */
const CERTAIN_CODES = /insufficient_quota|insufficient_(?:\w+_)?(?:balance|credits?|funds)|exceeded_current_quota|quota_exhausted|billing_(?:hard_limit|not_active)|payment_required|arrearage|overdue/i;
const CERTAIN_PHRASES = /credit balance|insufficient (?:account )?(?:balance|credits?|funds|quota)|billing hard limit|out of credits/i;
/** Quotas over a period that no run waits for, and over one that it does. */
const LONG = /per[\s_-]?(?:day|week|month)|\b(?:daily|weekly|monthly)\b|\b[rt]pd\b|\/day\b/i;
const SHORT = /per[\s_-]?(?:minute|second)|per[\s_-](?:min|sec|hour)\b|\b[rt]p[ms]\b|\/min(?:ute)?\b/i;
/** Phrases used for both; a wait in the message means a rate limit. */
const LIKELY = /\bbilling\b|\bbalance\b|\bcredits?\b|\blimit\b[:=]? ?0(?![.,]?[0-9])|exceeded your current quota|\bused up\b/i;
const WAIT = /(?:retry|try again) (?:in|after) (?:about )?[0-9]/i;
/** Whether the key's quota is used up for longer than any run lasts, so that waiting does not help. */
function isQuotaUsedUp(status, { message, codes, body }) {
    if (CERTAIN_CODES.test(codes) || CERTAIN_PHRASES.test(message))
        return true;
    if (status !== 429 || SHORT.test(body))
        return false;
    return LONG.test(body) || (LIKELY.test(message) && !WAIT.test(message));
}
//# sourceMappingURL=quota.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/classify-status.js




const FILTERED = /content_filter|content_policy|contentpolicy|responsible_?ai|moderation_blocked|invalid_prompt|data_?inspection/i;
/** The endpoint could not parse the model's function call; the next one may be valid. */
const INVALID_CALL = /tool_use_failed|output_parse_failed/;
const LOADING = /\bloading\b.{0,40}\bmodel|\bmodel\b.{0,60}\b(?:loading|being loaded|starting|not (?:yet )?ready)|warming up|starting up|cold start/is;
/** How servers and chat templates refuse a role. The advice is conditional, so a false match does no harm. */
const NO_SYSTEM_ROLE = /(?:system|developer)['"`]? (?:role|message)s?[^.]{0,40}not (?:supported|allowed)|\brole\b[^.]{0,60}['"`](?:system|developer)['"`]|unknown variant ['"`](?:system|developer)|['"`](?:system|developer)['"`] is not one of|only user(?:,| and) assistant (?:and tool )?roles|roles must alternate|\bjinja|chat template\b|TemplateError/i;
const ROLE_ADVICE = "If the endpoint has no such role, set system-role to user.";
const NO_QUOTA = "The account behind the key has no quota left; waiting does not help.";
/** What a response with an error status means for the trial and for the run. */
function classifyStatus(error, model, sanitize) {
    const { status, body } = error;
    const { message, codes, param } = (0,error_body/* parseErrorBody */.k)(body);
    const reported = `Status ${status}: ${sanitize(message)}`;
    if (status < 500 && isQuotaUsedUp(status, { message, codes, body }))
        return fatal(reported, NO_QUOTA);
    if (isThrottled(error, message))
        return throttled(error, reported, message);
    if (INVALID_CALL.test(codes))
        return { kind: "transient", cause: "malformed", detail: reported };
    const contextAdvice = adviceOnContext(message, codes);
    const advice = contextAdvice ?? (NO_SYSTEM_ROLE.test(message) ? ROLE_ADVICE : undefined);
    // Some servers report what can never succeed with the status of a passing fault.
    if (isPassing(status) && advice === undefined)
        return { kind: "transient", cause: "status", detail: reported };
    if (FILTERED.test(codes))
        return filtered(reported);
    const lasting = adviceFor(status, sanitize(model), codes);
    if (lasting !== undefined)
        return fatal(reported, lasting);
    const detail = advice === undefined ? reported : `${asSentence(reported)} ${advice}`;
    const mayBlameParameter = (status === 400 || status === 422) && contextAdvice === undefined;
    return {
        kind: "refused",
        cause: "status",
        detail,
        ...(mayBlameParameter && { refusal: `${param} ${message}` }),
    };
}
function isPassing(status) {
    return status === 408 || status === 409 || status === 425 || status >= 500;
}
function fatal(reported, advice) {
    return { kind: "fatal", detail: `${asSentence(reported)} ${advice}` };
}
/** Adds a full stop unless the text ends like a sentence. */
function asSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function filtered(reported) {
    const detail = `The endpoint's content filter refused the request. ${reported}`;
    return { kind: "reply", reply: { kind: "unanswered", cause: "filtered", detail } };
}
/** The run waits until its deadline for a server that is loading or overloaded. */
function throttled(error, reported, message) {
    const loading = error.status === 529 || (error.status === 503 && LOADING.test(message));
    const retryAfterMs = retryAfter(error);
    return {
        kind: "throttled",
        detail: reported,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        ...(loading && { loading }),
    };
}
function isThrottled(error, message) {
    if (error.status === 503)
        return (0,http/* headerOf */.rR)(error, "retry-after") !== undefined || LOADING.test(message);
    return error.status === 429 || error.status === 529;
}
const LASTING = {
    401: () => "The key is missing or wrong: check the input api-key.",
    402: () => "The account behind the key requires payment.",
    403: (model) => `The key may not use this endpoint or the model ${model}.`,
    404: (model) => `Either the endpoint's path is wrong (it usually ends in /v1) or there is no model ${model}.`,
    405: () => "The endpoint's path is wrong; it usually ends in /v1.",
};
/** What to fix if every other request would get the same status; undefined if others may succeed. */
function adviceFor(status, model, codes) {
    return /model_not_found/i.test(codes)
        ? `The endpoint has no model ${model}, or not for this key: check the input model.`
        : LASTING[status]?.(model);
}
/** Longer than any run; a longer wait is cut to this. Milliseconds. */
const LONGEST_WAIT_MS = 365 * 24 * 3_600_000;
/** The wait that an endpoint asks for in seconds, in milliseconds or by a date. Milliseconds; undefined if it makes no sense. */
function retryAfter(response) {
    const after = (0,http/* headerOf */.rR)(response, "retry-after") ?? "";
    const date = /[A-Za-z]/.test(after) ? Date.parse(after) - Date.now() : Number.NaN;
    const waits = [decimalIn((0,http/* headerOf */.rR)(response, "retry-after-ms") ?? ""), decimalIn(after) * 1_000, date];
    const wait = waits.find((ms) => ms >= 0);
    return wait === undefined ? undefined : Math.min(wait, LONGEST_WAIT_MS);
}
function decimalIn(text) {
    return /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
}
//# sourceMappingURL=classify-status.js.map

/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openDispatcher)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/src/endpoint/http-error.js
var http_error = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/endpoint/limits.js
var limits = __webpack_require__(375);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/endpoint/address.js
var endpoint_address = __webpack_require__(6703);
;// CONCATENATED MODULE: ./build/src/endpoint/proxy.js



/**
 * The proxy for a URL: HTTPS_PROXY or HTTP_PROXY by its protocol, none for this machine and hosts in NO_PROXY. The
 * lower-case variable wins, as in curl. Throws a UserError if the variable is not the URL of an HTTP proxy.
 */
function proxyFor(url, environment) {
    const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
    const { variable, value } = readVariable(environment, name);
    const isDirect = isThisMachine(url.hostname) || isExempt(url, readVariable(environment, "NO_PROXY").value);
    if (value === "" || isDirect)
        return undefined;
    const proxy = parseProxy(value.includes("://") ? value : `http://${value}`);
    if (proxy !== undefined)
        return { url: proxy, variable };
    throw new errors/* UserError */.yo(`The environment variable ${name} must be the URL of a proxy, such as http://proxy.example:3128.`);
}
function readVariable(environment, name) {
    const lower = name.toLowerCase();
    const variable = environment[lower] ? lower : name;
    return { variable, value: environment[variable] || "" };
}
function parseProxy(address) {
    try {
        const url = new URL(address);
        // Throws for a stray %, with which user name and password cannot be sent.
        decodeURIComponent(url.username + url.password);
        Object.assign(url, { pathname: "", search: "", hash: "" });
        return ["http:", "https:"].includes(url.protocol) ? url : undefined;
    }
    catch {
        return undefined;
    }
}
const UNSPECIFIED = new external_node_net_.BlockList();
UNSPECIFIED.addAddress("0.0.0.0", "ipv4");
UNSPECIFIED.addAddress("::", "ipv6");
/** A proxy would look for these hosts on its own machine. */
function isThisMachine(hostname) {
    const host = (0,endpoint_address/* bareHost */.n0)(hostname);
    return (0,endpoint_address/* isLoopback */.U9)(host) || host.endsWith(".localhost") || (0,endpoint_address/* isListed */.yy)(host, UNSPECIFIED);
}
/**
 * Whether NO_PROXY covers the host: `*`, a host, a domain with all its hosts (`.example.org`) or an address, each with or
 * without a port, or a range of addresses (`10.0.0.0/8`), which undici's own parser does not support.
 */
function isExempt({ hostname, port, protocol }, noProxy) {
    const ownPort = port || (protocol === "https:" ? "443" : "80");
    const host = (0,endpoint_address/* bareHost */.n0)(hostname);
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === "*")
            return true;
        if ((0,external_node_net_.isIP)(entry) !== 0 || entry.includes("/"))
            return covers(entry.replace(/[[\]]/g, ""), host);
        const [, inBrackets, name = "", entryPort = ownPort] = /^(?:\[(.*)\]|\*?\.?(.*?))(?::([0-9]+))?$/.exec(entry) ?? [];
        return entryPort === ownPort && covers((0,endpoint_address/* bareHost */.n0)(inBrackets ?? name), host);
    });
}
function covers(name, host) {
    if (name === "")
        return false;
    if ((0,external_node_net_.isIP)(host) === 0)
        return host === name || host.endsWith(`.${name}`);
    const [address = "", bits] = name.split("/");
    const family = (0,external_node_net_.isIP)(address);
    const addressBits = family === 6 ? 128 : 32;
    if (family === 0 || !/^[0-9]+$/.test(bits ?? "0") || Number(bits ?? addressBits) > addressBits)
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, Number(bits ?? addressBits), family === 6 ? "ipv6" : "ipv4");
    return (0,endpoint_address/* isListed */.yy)(host, list);
}
//# sourceMappingURL=proxy.js.map
;// CONCATENATED MODULE: ./build/src/endpoint/dispatcher.js




/** Only connecting has a time limit here: the sender of a request limits the rest. */
const OPTIONS = { connectTimeout: limits/* CONNECT_MS */.ss, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
/** Pools connections to the host of a URL, through the environment's proxy if there is one. The caller destroys it. */
function openDispatcher(url, environment) {
    const proxy = proxyFor(url, environment);
    return proxy === undefined ? new undici/* Agent */.g6(OPTIONS) : openProxyDispatcher(proxy);
}
function openProxyDispatcher(proxy) {
    return new undici/* ProxyAgent */.kT({
        ...OPTIONS,
        uri: proxy.url.href,
        // Also for plain http: a proxy opens a tunnel and never sees a request, which contains the key.
        proxyTunnel: true,
        requestTls: { allowH2: false },
        clientFactory: (origin, options) => new undici/* Pool */.bC(origin, { ...options, headersTimeout: limits/* TUNNEL_MS */.WA, allowH2: false }).compose(explainFaults(proxy)),
    });
}
/** Marks faults between here and the proxy as the proxy's, unlike those behind it. */
function explainFaults(proxy) {
    return (dispatch) => (options, handler) => dispatch(options, {
        onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
        onRequestUpgrade: (controller, status, headers, socket) => {
            if (status === 200)
                return handler.onRequestUpgrade?.(controller, status, headers, socket);
            socket.on("error", () => { }).destroy();
            handler.onResponseError?.(controller, proxyError(proxy, refusalFault(status)));
        },
        onResponseError: (controller, error) => {
            const fault = `cannot be used: ${(0,http_error/* explainFault */.Oy)(error)}`;
            handler.onResponseError?.(controller, proxyError(proxy, fault, { cause: error }));
        },
    });
}
/** Names the proxy by its host and variable, without user name and password. */
function proxyError({ url, variable }, fault, options) {
    return new http_error/* TransportError */.wX("connection", `No reply: the proxy ${url.host} (${variable}) ${fault}.`, options);
}
/** What the usual statuses mean from a proxy. */
const STATUS_MEANINGS = {
    407: "it requires a user name and password in its URL",
    502: "it cannot reach the endpoint's host",
    503: "it cannot reach the endpoint's host",
    504: "it cannot reach the endpoint's host",
};
function refusalFault(status) {
    const meaning = STATUS_MEANINGS[status];
    return `refused the connection with status ${status}${meaning ? `; ${meaning}` : ""}`;
}
//# sourceMappingURL=dispatcher.js.map

/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ errorIn),
/* harmony export */   k: () => (/* binding */ parseErrorBody)
/* harmony export */ });
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1147);
/* harmony import */ var _binary_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);



/** The fields in which servers put the message of an error, the likelier first. */
const MESSAGE_FIELDS = ["message", "msg", "detail", "error_message", "error_msg", "title"];
const CODE_FIELDS = ["code", "type", "status", "error_code", "status_code"];
/** Parses the body of a response with an error status; a body in an unknown form is its own message. */
function parseErrorBody(body) {
    const error = errorObject((0,_suite_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body));
    if (error === undefined)
        return { message: textForPerson(body), codes: "", param: "" };
    const innerCode = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(error.innererror)?.code;
    const flagged = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(error.metadata)?.flagged_input ? "content_filter" : undefined;
    return {
        message: messageIn(error) ?? body,
        codes: [...codesIn(error), ...[innerCode, flagged].filter(isCode)].join(" "),
        param: typeof error.param === "string" ? error.param : "",
    };
}
/**
 * The error in a body with a status of success, which some servers send instead of a reply; undefined if there is none.
 * Beside a reply only a field `error` counts: the other fields also occur in good ones.
 */
function errorIn(body) {
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(body);
    if (whole !== undefined && hasReply(whole) && !isError(whole.error))
        return undefined;
    const error = errorObject(body);
    if (error === undefined)
        return undefined;
    const [code] = codesIn(error);
    const message = messageIn(error) ?? (isError(whole?.error) ? messageWithoutText(code ?? whole?.error) : undefined);
    if (message === undefined)
        return undefined;
    const status = statusOf(error);
    return { message, ...(code !== undefined && { code }), ...(status !== undefined && { status }) };
}
function messageWithoutText(error) {
    return typeof error === "object" ? "an error without a message" : String(error);
}
/** Anything that is not empty reports an error. */
function isError(given) {
    return typeof given === "object" && given !== null ? Object.keys(given).length > 0 : Boolean(given);
}
function hasReply(body) {
    return [body.choices, body.output].some((list) => Array.isArray(list) && list.length > 0);
}
const LIMITED = /rate_?limit|too_many_requests|resource_exhausted|insufficient_quota/i;
function statusOf(error) {
    const codes = codesIn(error);
    const status = codes.map(Number).find((one) => Number.isInteger(one) && one >= 400 && one <= 599);
    return status ?? (codes.some((code) => LIMITED.test(String(code))) ? 429 : undefined);
}
function codesIn(error) {
    return CODE_FIELDS.map((name) => error[name]).filter(isCode);
}
function isCode(given) {
    return typeof given === "number" || (typeof given === "string" && given !== "");
}
/** The object that describes the error: in `error` or `errors`, in a list as Google sends it, or the body itself. */
function errorObject(body) {
    const whole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(Array.isArray(body) ? body[0] : body);
    if (whole === undefined)
        return undefined;
    const errors = whole.errors;
    const inner = whole.error || (Array.isArray(errors) ? errors[0] : errors);
    if (typeof inner === "string" && inner.trim() !== "")
        return { ...whole, message: inner };
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(inner) ?? whole;
}
/** Messages are searched only this deep: hostile bodies nest without end. */
const MAX_DEPTH = 3;
function messageIn(error, depth = 0) {
    if (depth > MAX_DEPTH)
        return undefined;
    return MESSAGE_FIELDS.map((name) => messageOf(error[name], depth + 1)).find((text) => text !== undefined);
}
/** The message in a text, in an object that contains one, or in a list of faults. */
function messageOf(given, depth) {
    if (typeof given === "string")
        return given.trim() === "" ? undefined : given;
    if (Array.isArray(given)) {
        const faults = given.map((one) => faultIn(one, depth)).filter((text) => text !== undefined);
        return faults.length === 0 ? undefined : faults.join("; ");
    }
    const inner = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(given);
    return inner === undefined ? undefined : messageIn(inner, depth);
}
/** A short input, such as the name of a role, shows what is wrong with it; a longer one is not shown. Characters. */
const MAX_INPUT = 40;
/** A fault in the form of FastAPI and Mistral: `body.max_tokens: Extra inputs are not permitted`. */
function faultIn(given, depth) {
    if (typeof given === "string")
        return messageOf(given, depth);
    const fault = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(given);
    if (fault === undefined)
        return undefined;
    const { loc, input } = fault;
    const place = Array.isArray(loc) ? loc.filter(isCode).join(".") : "";
    const short = typeof input === "string" && input.length <= MAX_INPUT;
    const text = [place, messageIn(fault, depth) ?? ""].filter((part) => part !== "").join(": ");
    return text === "" ? undefined : `${text}${short ? ` (given: '${input}')` : ""}`;
}
function textForPerson(body) {
    if (body.trim() === "")
        return "no body";
    if (/^\s*</.test(body))
        return "an HTML page";
    return (0,_binary_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .G)(body) ? "a body that is not text" : body;
}
//# sourceMappingURL=error-body.js.map

/***/ }),

/***/ 8814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The fields of an object; undefined for any other value, including lists. */
function fieldsOf(value) {
    return isFields(value) ? value : undefined;
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=fields.js.map

/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ explainFault),
/* harmony export */   WM: () => (/* binding */ asTransportError),
/* harmony export */   Xs: () => (/* binding */ StatusError),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);


/** A fault between here and the endpoint, explained in the message. */
class TransportError extends Error {
    fault;
    constructor(fault, message, options) {
        super(message, options);
        this.fault = fault;
    }
}
/** The response has an error status. */
class StatusError extends Error {
    status;
    headers;
    body;
    constructor(status, headers, body) {
        super(`status ${status}`);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }
}
const CLOSED = "the connection was closed or reset before the reply was whole";
const NOT_IN_TIME = "no connection could be made in time";
const MEANINGS = {
    ENOTFOUND: "the host name does not exist (DNS)",
    EAI_AGAIN: "the host name could not be looked up (DNS)",
    ECONNREFUSED: "nothing listens there (connection refused)",
    ECONNRESET: CLOSED,
    EPIPE: CLOSED,
    UND_ERR_SOCKET: CLOSED,
    ETIMEDOUT: NOT_IN_TIME,
    UND_ERR_CONNECT_TIMEOUT: NOT_IN_TIME,
    // Only opening a proxy's tunnel has this limit.
    UND_ERR_HEADERS_TIMEOUT: NOT_IN_TIME,
    EHOSTUNREACH: "the host cannot be reached",
    ENETUNREACH: "the network cannot be reached",
};
/** Explains a fault of the connection; our own errors and values that are not errors are passed through. */
function asTransportError(thrown) {
    if (thrown instanceof TransportError || thrown instanceof StatusError || !(0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(thrown))
        return thrown;
    return new TransportError("connection", `No reply: ${explainFault(thrown)}.`, { cause: thrown });
}
/** What a fault of the connection means, with its code. */
function explainFault(thrown) {
    const code = codeOf(thrown);
    // The parser finds the end of a chunked body missing, and gives no code for it.
    if (thrown instanceof undici__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .sO.HTTPParserError)
        return thrown.message.includes("Invalid EOF state") ? CLOSED : "the response is not HTTP";
    return `${MEANINGS[code] ?? byKind(code) ?? thrown.message}${code && ` [${code}]`}`;
}
function byKind(code) {
    return /CERT|TLS|SSL|EPROTO|SELF_SIGNED|ALTNAME|WRONG_VERSION/.test(code)
        ? "the certificate or TLS handshake failed"
        : undefined;
}
function codeOf(thrown) {
    const inner = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors[0] : thrown;
    const code = (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(inner) && "code" in inner ? inner.code : undefined;
    return typeof code === "string" ? code : "";
}
//# sourceMappingURL=http-error.js.map

/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ exchange),
  rR: () => (/* binding */ headerOf),
  oJ: () => (/* binding */ isSuccess),
  x8: () => (/* binding */ readBody)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/src/endpoint/http-error.js
var http_error = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/src/endpoint/decompress.js



const DECOMPRESSORS = new Map([
    ["gzip", external_node_zlib_.createGunzip],
    ["x-gzip", external_node_zlib_.createGunzip],
    ["deflate", external_node_zlib_.createInflate],
    ["br", external_node_zlib_.createBrotliDecompress],
]);
/**
 * The decompressed chunks of a body: some servers compress although the request asks for no compression. Throws a
 * TransportError if that fails; a fault of the connection is passed through.
 */
function decompressed(body, contentEncoding) {
    const encoding = contentEncoding.trim().toLowerCase();
    return encoding === "" || encoding === "identity"
        ? body
        : decompressedBy(DECOMPRESSORS.get(encoding)?.(), body);
}
async function* decompressedBy(decompressor, body) {
    if (decompressor === undefined)
        throw new http_error/* TransportError */.wX("malformed", "The body is compressed in an unknown way, although no compression was requested.");
    let arrived = false;
    body.once("data", () => {
        arrived = true;
    });
    try {
        for await (const chunk of (0,external_node_stream_.pipeline)(body, decompressor, () => { }))
            yield chunk;
    }
    catch (thrown) {
        if (thrown === body.errored)
            throw thrown;
        // An empty body is not compressed, whatever its header says.
        if (arrived)
            throw new http_error/* TransportError */.wX("malformed", "The body is compressed and cannot be decompressed.");
    }
}
//# sourceMappingURL=decompress.js.map
// EXTERNAL MODULE: ./build/src/endpoint/limits.js
var limits = __webpack_require__(375);
;// CONCATENATED MODULE: ./build/src/endpoint/http.js




/**
 * Sends one request and resolves to what `read` makes of the response. Redirects are not followed; what `read` leaves of
 * the body is dropped. Rejects with the signal's reason, with what `read` throws, or with a TransportError.
 */
async function exchange(url, sending, read) {
    try {
        const response = await (0,undici/* request */.Em)(url, sending);
        try {
            return await read(response);
        }
        finally {
            response.body.on("error", () => { }).destroy();
        }
    }
    catch (thrown) {
        throw sending.signal.aborted ? sending.signal.reason : (0,http_error/* asTransportError */.WM)(thrown);
    }
}
/**
 * Reads and decompresses a body. `onChunk` receives each chunk as it arrives, even if the rest fails. Rejects with a
 * TransportError if the body is larger than `limit` (bytes, decompressed).
 */
async function readBody(response, limit, onChunk = () => { }) {
    const chunks = [];
    let size = 0;
    const encodings = [response.headers["content-encoding"] ?? []].flat();
    for await (const chunk of decompressed(response.body, encodings.join(", "))) {
        size += chunk.length;
        if (size > limit)
            throw new http_error/* TransportError */.wX("malformed", `The body is larger than ${(0,limits/* mebibytes */.jh)(limit)}.`);
        onChunk(chunk);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The value of a header, the first one if it was sent more than once; undefined if it is missing or empty. */
function headerOf({ headers }, name) {
    return [headers[name]].flat()[0] || undefined;
}
function isSuccess(status) {
    return status >= 200 && status <= 299;
}
//# sourceMappingURL=http.js.map

/***/ }),

/***/ 375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ REPLY_BYTES),
/* harmony export */   ON: () => (/* binding */ CHAT_TOKEN_LIMITS),
/* harmony export */   Si: () => (/* binding */ QUOTE_LENGTH),
/* harmony export */   WA: () => (/* binding */ TUNNEL_MS),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   jl: () => (/* binding */ DETAIL_LENGTH),
/* harmony export */   ss: () => (/* binding */ CONNECT_MS),
/* harmony export */   xt: () => (/* binding */ NAME_LENGTH),
/* harmony export */   zr: () => (/* binding */ TOKEN_LIMIT_NAMES)
/* harmony export */ });
const MIB = 1024 * 1024;
/** The largest body read as a reply. Bytes. */
const REPLY_BYTES = 8 * MIB;
/** Timeout for a connection to a host. Milliseconds. */
const CONNECT_MS = 10_000;
/** Timeout for a proxy to open a tunnel. Milliseconds. */
const TUNNEL_MS = 30_000;
/** The longest quote from an endpoint in a message. Characters. */
const QUOTE_LENGTH = 300;
/** The longest model name kept from a reply. Characters. */
const NAME_LENGTH = 300;
/** The longest message about an attempt. Characters. */
const DETAIL_LENGTH = 2_000;
/** The names of the token limit in chat completions; where one is refused, the next that was not is sent. */
const CHAT_TOKEN_LIMITS = ["max_tokens", "max_completion_tokens"];
/** The names under which endpoints take the most tokens of a reply. */
const TOKEN_LIMIT_NAMES = [...CHAT_TOKEN_LIMITS, "max_output_tokens"];
/** `8 MiB`. */
function mebibytes(bytes) {
    return `${bytes / MIB} MiB`;
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   xb: () => (/* binding */ assertNever),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);

/** An error the user can fix: shown without a stack, with all problems at once. */
class UserError extends Error {
    problems;
    constructor(problems, options) {
        const list = typeof problems === "string" ? [problems] : problems;
        super(list.join("\n"), options);
        this.name = "UserError";
        this.problems = list;
    }
}
/** The default branch of an exhaustive switch: it does not compile while a kind is unhandled. */
function assertNever(value) {
    throw new Error(`Unhandled kind: ${JSON.stringify(value)}`);
}
/** The message of a thrown value, which need not be an Error. */
function messageOf(thrown) {
    if (thrown instanceof Error || (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(thrown))
        return thrown.message;
    return typeof thrown === "string" ? thrown : `Unknown error: ${JSON.stringify(thrown) ?? String(thrown)}`;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ backOffMs)
/* harmony export */ });
const FIRST_MS = 500;
const LONGEST_MS = 15_000;
/** How long to wait before the next try, milliseconds: doubles with each fault in a row. `random` gives 0 to 1, for jitter. */
function backOffMs(faults, random) {
    return Math.min(LONGEST_MS, FIRST_MS * 2 ** (faults - 1)) * (0.5 + random() / 2);
}
//# sourceMappingURL=backoff.js.map

/***/ }),

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export GitHubError */
/** GitHub refused, or could not be reached. `status` is 0 if there was no answer. */
class GitHubError extends Error {
    status;
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}
//# sourceMappingURL=error.js.map

/***/ }),

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E9: () => (/* binding */ disk),
  t3: () => (/* binding */ reportFolder),
  ux: () => (/* binding */ within),
  Zf: () => (/* binding */ writeFileAtomic)
});

// UNUSED EXPORTS: slashed

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/src/github/contents.js



/** Larger files are not read. Bytes. */
const FILE_LIMIT = 64 * 1024 * 1024;
const entry = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    size: schemas/* number */.aig().default(0),
    sha: schemas/* string */.YjP().default(""),
    encoding: schemas/* string */.YjP().optional(),
    content: schemas/* string */.YjP().optional(),
});
const blob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz("base64") });
const tree = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
/** Opens the repository's files. Calls reject with a GitHubError if the token may not read them or GitHub does not answer. */
function openContents(call) {
    return {
        text: (commit, path) => textAt(call, commit, path),
        list: (commit, folder) => listingOf(call, commit, folder),
        all: (commit) => allPaths(call, commit),
    };
}
async function textAt(call, commit, path) {
    const found = await orMissing(() => call("GET /repos/{owner}/{repo}/contents/{path}", { path, ref: commit, mediaType: { format: "object" } }, entry));
    if (found === undefined) {
        // Missing, or not visible to this token? A token that may read the repository can see the commit.
        await call("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: commit }, z.unknown());
        return undefined;
    }
    const { type, size, sha, encoding, content } = found;
    if (type !== "file")
        throw new UserError(`${path} must be a file, but is a ${type} in the repository.`);
    if (size > FILE_LIMIT)
        throw new UserError(`${path} is larger than ${FILE_LIMIT / 1024 / 1024} MiB.`);
    if (encoding === "base64" && content !== undefined)
        return decoded(content);
    // The API omits the content of larger files.
    const whole = await call("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: sha }, blob);
    return decoded(whole.content);
}
async function listingOf(call, commit, folder) {
    let sha = commit;
    for (const name of folder.split("/").filter((part) => part !== "")) {
        const members = (await treeOf(call, sha)).tree;
        const next = members.find(({ path, type }) => path === name && type === "tree");
        if (next === undefined)
            return { files: [], unread: [] };
        sha = next.sha;
    }
    const { tree: members, truncated } = await treeOf(call, sha, { recursive: "1" });
    if (truncated)
        throw new UserError(`There are too many files in ${folder || "the repository"} to list.`);
    const fullPath = ({ path }) => (folder === "" ? path : `${folder}/${path}`);
    const others = members.filter((member) => member.type !== "tree" && !isFile(member));
    return { files: members.filter(isFile).map(fullPath), unread: others.map(fullPath) };
}
async function allPaths(call, commit) {
    const { tree: members, truncated } = await treeOf(call, commit, { recursive: "1" });
    return truncated ? undefined : members.filter(({ type }) => type !== "tree").map(({ path }) => path);
}
function treeOf(call, tree_sha, options = {}) {
    return call("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha, ...options }, tree);
}
function isFile({ type, mode }) {
    return type === "blob" && mode.startsWith("100");
}
async function orMissing(act) {
    try {
        return await act();
    }
    catch (thrown) {
        if (thrown instanceof GitHubError && thrown.status === 404)
            return undefined;
        throw thrown;
    }
}
function decoded(base64) {
    return new TextDecoder().decode(Buffer.from(base64, "base64"));
}
//# sourceMappingURL=contents.js.map
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
;// CONCATENATED MODULE: ./build/src/platform/files.js






/** The local files. `workspace`: the folder into which changes are checked out; `cwd`: where relative paths start. */
function disk(workspace, cwd = process.cwd()) {
    const absolute = (path) => (0,external_node_path_.resolve)(cwd, path);
    return {
        inWorkspace: async (path) => within(workspace, absolute(path)) ?? within(await real(workspace), await real(absolute(path))),
        exists: (path) => (0,external_node_fs_.existsSync)(absolute(path)),
        read: async (path) => {
            if (!(0,external_node_fs_.existsSync)(absolute(path)))
                return undefined;
            try {
                return await boundedText(absolute(path));
            }
            catch (thrown) {
                throw new errors/* UserError */.yo(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
            }
        },
        list: async (folder) => {
            const listed = { files: [], unread: [] };
            const top = absolute(folder);
            if (!(0,external_node_fs_.existsSync)(top))
                return listed;
            for (const entry of await (0,promises_.readdir)(top, { recursive: true, withFileTypes: true })) {
                const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
                const inner = slashed((0,external_node_path_.relative)(top, path));
                if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/.test(inner))
                    continue;
                const kind = await kindOf(entry, path);
                if (kind !== "folder")
                    listed[kind].push(folder === "" ? inner : `${folder}/${inner}`);
            }
            return listed;
        },
    };
}
/** A link to a file counts as that file; what is in a linked folder is not listed. */
async function kindOf(entry, path) {
    if (!entry.isSymbolicLink())
        return entry.isFile() ? "files" : "folder";
    const target = await (0,promises_.stat)(path).catch(() => undefined);
    return target?.isFile() ? "files" : "unread";
}
async function boundedText(path) {
    const found = await (0,promises_.stat)(path);
    if (!found.isFile())
        throw new Error("it is not a file");
    if (found.size > FILE_LIMIT)
        throw new Error(`it is larger than ${FILE_LIMIT / 1024 / 1024} MiB`);
    return (0,suite_text/* decodeText */.g7)(await (0,promises_.readFile)(path));
}
/** The path within a folder, with slashes; undefined if it is outside. */
function within(folder, path) {
    const inner = (0,external_node_path_.relative)(folder, path);
    return inner.split(external_node_path_.sep)[0] === ".." || (0,external_node_path_.isAbsolute)(inner) ? undefined : slashed(inner);
}
/** A path with the slashes of a repository. */
function slashed(path) {
    return path.split(external_node_path_.sep).join("/");
}
/** With symbolic links resolved, if the path exists. */
async function real(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,promises_.realpath)(path) : path;
}
/** Writes a file whole or not at all, by renaming a temporary one. A link at the path is replaced. */
function writeFileAtomic(path, text) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    (0,external_node_fs_.rmSync)(temporary, { force: true });
    try {
        writeNew(temporary, text);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (thrown) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw thrown;
    }
}
/** Writes a new file and flushes it to disk. */
function writeNew(path, text) {
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Creates the folder if needed. Throws a UserError if it is not writable, before anything is spent. */
function reportFolder(folder, cwd) {
    const path = (name) => (0,external_node_path_.resolve)(cwd, folder, name);
    const open = (name, mode) => {
        // A pull request may have put a link here: it is replaced, never followed.
        if (mode === "new")
            (0,external_node_fs_.rmSync)(path(name), { force: true });
        const file = (0,external_node_fs_.openSync)(path(name), mode === "new" ? "wx" : "a");
        // Not writeSync, which may write only part of the line.
        return { append: (line) => (0,external_node_fs_.writeFileSync)(file, line), close: () => (0,external_node_fs_.closeSync)(file) };
    };
    const write = (name, text) => {
        writeFileAtomic(path(name), text);
        return (0,external_node_path_.join)(folder, name);
    };
    const read = (name) => {
        const found = (0,external_node_fs_.statSync)(path(name), { throwIfNoEntry: false });
        if (found === undefined)
            return undefined;
        // A pull request may have put a device or a pipe here, which may have no end.
        if (!found.isFile())
            throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(folder, name)} must be a file.`);
        return (0,suite_text/* decodeText */.g7)((0,external_node_fs_.readFileSync)(path(name)));
    };
    const aside = (name) => {
        const { name: stem, ext } = (0,external_node_path_.parse)(name);
        for (let number = 1;; number++) {
            const free = `${stem}.former-${number}${ext}`;
            if ((0,external_node_fs_.lstatSync)(path(free), { throwIfNoEntry: false }) !== undefined)
                continue;
            (0,external_node_fs_.renameSync)(path(name), path(free));
            return free;
        }
    };
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.resolve)(cwd, folder), { recursive: true });
        // Not by writing a report file: those may belong to an earlier run, and this one may still fail.
        (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)(path(".writable-")));
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`report-dir must be a writable folder, but: ${(0,errors/* messageOf */.bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    return { open, read, aside, write };
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ filesHere),
  O: () => (/* binding */ nodePlatform)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/glob.js + 1 modules
var suite_glob = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/github/error.js
var error = __webpack_require__(9715);
;// CONCATENATED MODULE: ./build/src/github/explain.js



const PERMISSIONS = {
    comment: "pull-requests: write",
    status: "statuses: write",
};
/** Explains why something could not be written, and what to change. */
function explain(what, thrown, context) {
    return `The gate's ${what} could not be written: ${whyOf(PERMISSIONS[what], thrown, context)}`;
}
function whyOf(permission, thrown, context) {
    const status = thrown instanceof GitHubError ? thrown.status : 0;
    const message = messageOf(thrown);
    const { pull } = context;
    if (/\bis locked\b/i.test(message))
        return "the conversation is locked.";
    if (isRateLimit(message) || status === 429)
        return "GitHub's rate limit was reached.";
    if (status === 401)
        return "the token is not valid.";
    if (status === 403 && explain_lacksPermission(message)) {
        return mayOnlyRead(context)
            ? "runs of pull requests from forks have a read-only token. docs/forks.md shows how to publish from a second workflow."
            : `the token lacks a permission. Add to the job: permissions: { ${permission} }`;
    }
    if (status === 404 && pull.kind === "number") {
        return `there is no pull request #${pull.number}, or the token may not see it. The job needs: permissions: { ${permission} }`;
    }
    if (status === 0)
        return `GitHub could not be reached (${message}).`;
    return `GitHub answered ${status} (${message}).`;
}
/** GitHub's message for an Actions token without the permission; other refusals have other reasons. */
function explain_lacksPermission(message) {
    return /resource not accessible by integration/i.test(message);
}
/** Runs of a fork's pull request are read-only, except those that it triggers in the base repository. */
function mayOnlyRead({ fromFork, event }) {
    return fromFork && !["pull_request_target", "workflow_run"].includes(event);
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/src/github/base-commit-files.js





/** Maximum number of files that a glob may match. */
const LISTED = 1_000;
/** The local files as they are, for runs that do not judge a change. */
function diskFiles(disk) {
    const from = "the local files";
    return {
        read: async (path) => {
            const text = await disk.read(path);
            return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
        },
        list: async (glob) => {
            const listed = await disk.list((0,suite_glob/* folderOfGlob */.GT)(glob));
            return { paths: matching(glob, listed.files), addedInPullRequest: [], ...unreadOf(glob, listed), from };
        },
    };
}
/**
 * In a pull request, a merge queue, or a run that one of them triggered, files of the workspace are read from the base
 * commit instead, through GitHub's API. Files outside the workspace, such as those a step restored into `runner.temp`, are
 * read as they are. Rejects with a UserError that says which permission the token lacks.
 */
function baseFiles({ context, disk, github }) {
    const plain = diskFiles(disk);
    let change;
    /** Reads from the base commit where that is required, from the disk otherwise. */
    const from = async (path, readers) => {
        const inWorkspace = await disk.inWorkspace(path);
        if (inWorkspace === undefined)
            return readers.disk();
        return explained(path, async () => {
            change ??= changeOf(context, github?.api);
            const current = await change;
            if (current === undefined)
                return readers.disk();
            if (github === undefined)
                throw new UserError(NO_TOKEN);
            return readers.base(github.contents, current, inWorkspace);
        });
    };
    return {
        read: (path) => from(path, { disk: () => plain.read(path), base: readAt(() => disk.exists(path)) }),
        list: (glob) => from(glob, { disk: () => plain.list(glob), base: listAt }),
    };
}
async function changeOf(context, api) {
    const { base, pull, sha } = context;
    if (base.kind === "workspace")
        return undefined;
    if (base.kind === "commit")
        return { base: base.sha, head: sha };
    if (base.kind === "unknown")
        throw new UserError(`${RULE}, but the event's payload does not name it.`);
    if (api === undefined)
        throw new UserError(NO_TOKEN);
    if (pull.kind === "number") {
        const { baseSha, headSha } = await api.pull(pull.number);
        return { base: baseSha, head: headSha };
    }
    const [found] = pull.kind === "commit" ? await api.pullsOf(pull.sha, pull.head) : [];
    if (found !== undefined)
        return { base: found.baseSha, head: found.headSha };
    return base.otherwise === undefined ? undefined : { base: base.otherwise, head: sha };
}
const RULE = "In a pull request, baseline, waivers and test cases are those of the base commit, read through GitHub's API";
const NO_TOKEN = (/* unused pure expression or super */ null && (`${RULE}, but there is no github-token.`));
function readAt(isOnDisk) {
    return async (contents, { base, head }, path) => {
        const text = await contents.text(base, path);
        const from = commitName(base);
        if (text !== undefined)
            return { kind: "text", text, from };
        if ((await contents.text(head, path)) !== undefined)
            return { kind: "addedInPullRequest", from };
        return { kind: isOnDisk() ? "untracked" : "missing", from };
    };
}
async function listAt(contents, { base, head }, glob) {
    const folder = folderOfGlob(glob);
    const listed = await contents.list(base, folder);
    const paths = matching(glob, listed.files);
    const inHead = matching(glob, (await contents.list(head, folder)).files);
    const addedInPullRequest = inHead.filter((path) => !paths.includes(path));
    return { paths, addedInPullRequest, ...unreadOf(glob, listed), from: commitName(base) };
}
const SHELL = { dialect: "shell", dot: true };
function unreadOf(glob, { unread }) {
    const matches = (0,suite_glob/* globMatcher */.fU)(glob);
    const meant = unread.filter((path) => matches(path) || (0,suite_glob/* reachesBelow */.fP)(glob, path, "signs", SHELL));
    return meant.length === 0 ? {} : { unread: meant.sort() };
}
function commitName(sha) {
    return `the base commit ${sha.slice(0, 12)}`;
}
function matching(glob, paths) {
    const found = paths.filter((0,suite_glob/* globMatcher */.fU)(glob)).sort();
    if (found.length > LISTED)
        throw new errors/* UserError */.yo(`${glob} matches more than ${LISTED} files.`);
    return found;
}
/** Turns a refusal by GitHub into advice. */
async function explained(path, act) {
    try {
        return await act();
    }
    catch (thrown) {
        if (!(thrown instanceof GitHubError))
            throw thrown;
        throw new UserError(`${path} cannot be read from the base commit: ${whyRefused(thrown)}.`, {
            cause: thrown,
        });
    }
}
function whyRefused({ status, message }) {
    if (status === 0)
        return `GitHub could not be reached (${message})`;
    if (status === 401)
        return "the token is not valid";
    if (/too large|100 MB/i.test(message))
        return "it is too large";
    if (status === 429 || isRateLimit(message))
        return "GitHub's rate limit was reached";
    if ((status === 403 && lacksPermission(message)) || status === 404) {
        return "the token may not read the repository. Add to the job: permissions: { contents: read, pull-requests: read }";
    }
    return `GitHub answered ${status} (${message})`;
}
//# sourceMappingURL=base-commit-files.js.map
// EXTERNAL MODULE: ./build/src/platform/clock.js
var clock = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/platform/files.js + 1 modules
var files = __webpack_require__(5295);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/config/suite-url.js
var suite_url = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/src/execution/backoff.js
var backoff = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/endpoint/address.js
var address = __webpack_require__(6703);
// EXTERNAL MODULE: ./build/src/endpoint/classify-status.js + 2 modules
var classify_status = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/src/endpoint/dispatcher.js + 1 modules
var endpoint_dispatcher = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/src/endpoint/http.js + 1 modules
var http = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/endpoint/http-error.js
var http_error = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/endpoint/limits.js
var limits = __webpack_require__(375);
;// CONCATENATED MODULE: ./build/src/platform/download.js







const REDIRECTS = 5;
/**
 * Downloads a public file. No credentials are sent, so a few redirects are followed, but never from https to http. Takes
 * the proxy from the environment. Rejects only with the signal's reason.
 */
async function download(url, settings, { environment, signal }) {
    const limit = AbortSignal.timeout(settings.timeoutMs);
    const either = AbortSignal.any([signal, limit]);
    try {
        return await follow(url, settings, { environment, signal: either });
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (limit.aborted)
            return { kind: "transient", detail: `The download took longer than ${settings.timeoutMs / 1_000} s.` };
        if (thrown instanceof http_error/* TransportError */.wX && thrown.fault === "connection")
            return { kind: "transient", detail: thrown.message };
        return { kind: "refused", detail: (0,errors/* messageOf */.bD)(thrown) };
    }
}
async function follow(start, settings, context) {
    let url = start;
    for (let hop = 0; hop <= REDIRECTS; hop++) {
        const ended = await getOnce(url, settings, context);
        if (!(ended instanceof URL))
            return ended;
        if (!(0,address/* isProtected */.bz)(ended) || (url.protocol === "https:" && ended.protocol !== "https:"))
            return { kind: "refused", detail: `It redirects to ${ended.origin}, which is not https.` };
        url = ended;
    }
    return { kind: "refused", detail: `It redirects more than ${REDIRECTS} times.` };
}
/** Sends one request; resolves to the file, a fault, or the target of a redirect. */
async function getOnce(url, settings, context) {
    const dispatcher = (0,endpoint_dispatcher/* openDispatcher */.y)(url, context.environment);
    const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": settings.agent };
    try {
        const sent = { dispatcher, method: "GET", headers, signal: context.signal };
        return await (0,http/* exchange */.cv)(url, sent, (response) => read(response, url, settings.limit));
    }
    finally {
        await dispatcher.destroy();
    }
}
async function read(response, url, limit) {
    const { statusCode: status } = response;
    if (status === 200) {
        if (Number((0,http/* headerOf */.rR)(response, "content-length") ?? 0) > limit)
            return { kind: "refused", detail: `It is larger than ${(0,limits/* mebibytes */.jh)(limit)}.` };
        const bytes = await (0,http/* readBody */.x8)(response, limit);
        return { kind: "file", bytes, type: (0,http/* headerOf */.rR)(response, "content-type") ?? "" };
    }
    const target = (0,http/* headerOf */.rR)(response, "location") ?? "";
    if ([301, 302, 303, 307, 308].includes(status) && target !== "" && URL.canParse(target, url.href))
        return new URL(target, url.href);
    const detail = `${url.host} answers ${status}.`;
    if (status !== 408 && status !== 425 && status !== 429 && status < 500)
        return { kind: "refused", detail };
    const wait = (0,classify_status/* retryAfter */.P9)(response);
    return { kind: "transient", detail, ...(wait !== undefined && { retryAfterMs: wait }) };
}
//# sourceMappingURL=download.js.map
;// CONCATENATED MODULE: ./build/src/platform/remote-suite.js









/** Bytes. */
const LIMIT = 20 * 1024 * 1024;
/** Longer waits that a server asks for are refused. Milliseconds. */
const LONGEST_PAUSE_MS = 120_000;
/**
 * The text of a suite from the web, exactly as pinned. Downloads are cached by hash, and the hash is checked again before
 * use. Throws a UserError for a file that cannot be downloaded, is not pinned, or has another hash.
 */
async function remoteSuite(source, pin, context) {
    const problem = (0,suite_url/* problemOfSuiteUrl */.i)(source);
    if (problem !== undefined)
        throw new errors/* UserError */.yo(`suite ${problem}.`);
    const url = new URL(source);
    const name = url.origin + url.pathname;
    const kept = pin.sha256 === undefined ? undefined : await fromCache(pin.sha256, context.environment);
    const bytes = kept ?? (await fetched(url, pin, context));
    const found = sha256(bytes);
    if (pin.sha256 === undefined) {
        throw new errors/* UserError */.yo(`suite-sha256 is missing: a suite from the web has to be pinned. ${name} now is a file of ${bytes.length} bytes; read it, and if it is what you want, set suite-sha256 to ${found}`);
    }
    if (found !== pin.sha256) {
        throw new errors/* UserError */.yo(`${name}: is not the file that was pinned: suite-sha256 is ${pin.sha256}, but the file now has ${found}. If that change is wanted, read it and pin the new hash.`);
    }
    if (kept === undefined)
        await intoCache(found, bytes, context.environment);
    return decodeUtf8(bytes, name);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
function decodeUtf8(bytes, name) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`${name}: is not UTF-8 text.`, { cause: thrown });
    }
}
async function fetched(url, pin, context) {
    try {
        return await tryToFetch(url, pin, context);
    }
    catch (thrown) {
        if (context.signal.aborted)
            throw new errors/* UserError */.yo(String(context.signal.reason), { cause: thrown });
        throw thrown;
    }
}
async function tryToFetch(url, pin, context) {
    const settings = { agent: `nessie-action/${version/* VERSION */.x}`, timeoutMs: pin.timeoutMs, limit: LIMIT };
    for (let faults = 1;; faults++) {
        const ended = await download(url, settings, context);
        if (ended.kind === "file")
            return asData(ended, url);
        const wait = ended.kind === "transient" && faults <= pin.retries ? pauseAfter(ended, faults, context) : undefined;
        if (wait === undefined) {
            throw new errors/* UserError */.yo(`${url.origin}${url.pathname}: cannot be fetched: ${(0,render_escape/* terminalLine */.tL)(ended.detail, 400)}`);
        }
        await context.clock.sleep(wait, context.signal);
    }
}
/** Milliseconds to wait before the next attempt; undefined if that is too long. */
function pauseAfter({ retryAfterMs }, faults, { random }) {
    const wait = retryAfterMs ?? (0,backoff/* backOffMs */.V)(faults, random);
    return wait <= LONGEST_PAUSE_MS ? wait : undefined;
}
/** Login pages and file viewers also have status 200. */
function asData({ bytes, type }, url) {
    if (!/^text\/html\b/i.test(type))
        return bytes;
    throw new errors/* UserError */.yo(`${url.origin}${url.pathname}: is a web page, not a file; take the address that downloads the file itself.`);
}
/** The path at which a suite is cached; undefined if there is no cache folder. */
function cachePath(hash, environment) {
    const { RUNNER_TOOL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
    const ofUser = HOME && (0,external_node_path_.join)(HOME, ".cache");
    const base = [RUNNER_TOOL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, ofUser].find((folder) => folder && (0,external_node_path_.isAbsolute)(folder));
    return base && (0,external_node_path_.join)(base, "nessie-action", "suites", hash);
}
/** The cached bytes, if their hash is still right. */
async function fromCache(hash, environment) {
    const path = cachePath(hash, environment);
    try {
        if (path === undefined || (await (0,promises_.stat)(path)).size > LIMIT)
            return undefined;
        const bytes = await (0,promises_.readFile)(path);
        return sha256(bytes) === hash ? bytes : undefined;
    }
    catch {
        return undefined;
    }
}
/** Caches the bytes for the next run. A failure to write does not matter. */
async function intoCache(hash, bytes, environment) {
    const path = cachePath(hash, environment);
    if (path === undefined)
        return;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, ".."), { recursive: true });
        const part = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
        await (0,promises_.writeFile)(part, bytes);
        await (0,promises_.rename)(part, path);
    }
    catch {
        // The next run downloads it again.
    }
}
//# sourceMappingURL=remote-suite.js.map
;// CONCATENATED MODULE: ./build/src/platform/suite-files.js






/** A larger suite is refused before it is read. Bytes. */
const SUITE_BYTES = 20_000_000;
const NEVER = new AbortController().signal;
/** The environment and working folder of this process. */
function ofThisProcess() {
    return { env: process.env, cwd: process.cwd() };
}
/** Reads suites from disk; with `workspace`, only from there, links resolved. `signal` aborts a download. */
function suiteFiles(settings = ofThisProcess(), signal = NEVER) {
    const { env, cwd, workspace } = settings;
    const allowed = async (path) => {
        const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, path));
        if (workspace !== undefined && (0,files/* within */.ux)(await (0,promises_.realpath)(workspace), real) === undefined)
            throw new Error("it is outside the workspace");
        return real;
    };
    const bytesOf = async (path) => {
        const real = await allowed(path);
        const found = await (0,promises_.stat)(real);
        // A device or a pipe has no size and may have no end.
        if (!found.isFile())
            throw new Error("it is not a file");
        if (found.size > SUITE_BYTES)
            throw new Error(`it is larger than ${SUITE_BYTES / 1_000_000} MB`);
        return (0,promises_.readFile)(real);
    };
    return {
        read: async (path) => (0,suite_text/* decodeText */.g7)(await bytesOf(path)),
        readExact: async (path) => (0,suite_text/* decodeExactText */.p8)(await bytesOf(path)),
        list: async (path) => {
            const real = await allowed(path);
            return (await (0,promises_.stat)(real)).isDirectory() ? (0,promises_.readdir)(real) : undefined;
        },
        download: (url, pin) => remoteSuite(url, pin, { environment: env, clock: clock/* clock */.p, random: Math.random, signal }),
    };
}
//# sourceMappingURL=suite-files.js.map
;// CONCATENATED MODULE: ./build/src/platform/node.js




/** The local files. */
function filesHere(settings = ofThisProcess(), signal) {
    return {
        suiteFiles: suiteFiles(settings, signal),
        projectFiles: diskFiles((0,files/* disk */.E9)(settings.workspace ?? settings.cwd, settings.cwd)),
    };
}
/** The real platform. */
function nodePlatform(cancelled, watch, settings = ofThisProcess()) {
    const { env, cwd } = settings;
    return {
        ...filesHere(settings, cancelled),
        reportFolder: (folder) => (0,files/* reportFolder */.t3)(folder, cwd),
        environment: env,
        cwd,
        clock: clock/* clock */.p,
        today: () => new Date(),
        random: Math.random,
        cancelled,
        watch,
    };
}
//# sourceMappingURL=node.js.map

/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Np: () => (/* binding */ cap),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* unused harmony exports visible, pieces, logLine */
/** Characters that are invisible or change the direction of the text. They are shown as their code point instead. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The text with every invisible character shown as ⟨U+202E⟩; line breaks and tabs stay as they are. */
function visible(text) {
    return text
        .toWellFormed()
        .replaceAll("\r\n", "\n")
        .replace(INVISIBLE, (character) => {
        if (character === "\n" || character === "\t")
            return character;
        return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
    });
}
/** At most `limit` characters, followed by the number of those cut off. */
function cap(text, limit) {
    const characters = [...text];
    if (characters.length <= limit)
        return text;
    return `${characters.slice(0, limit).join("")}… (${characters.length - limit} more characters)`;
}
/** One line: line breaks and tabs become visible signs. */
function oneLine(text) {
    return visible(text).replaceAll("\n", "⏎").replaceAll("\t", "⇥");
}
/**
 * Hostile text on a line of GitHub's markdown, as a code span: within it nothing is markdown, HTML, a link, a mention, a
 * reference or emoji. It ends only at a run of back-ticks of the same length, and the text has none. Raw `<code>` would not
 * do: GitHub turns addresses between raw tags into links, even if they are written as entities.
 */
function inline(text, limit = 300) {
    const line = cap(oneLine(text), limit);
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const ticks = "`".repeat(longest + 1);
    // Markdown strips one space at both ends of a span whose text begins or ends with a space; a back-tick needs one.
    const pad = line === "" || /^[` ]|[` ]$/.test(line) ? " " : "";
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** The same in a cell of a table, where a bar would end the cell even within a code span. */
function cell(text, limit = 300) {
    return inline(text, limit).replaceAll("|", "\\|");
}
/**
 * Hostile text as a block of GitHub's markdown. A `<pre>` block ends only at `</pre>`, which cannot occur in it since
 * every `<` is an entity; within it nothing is markdown, a mention or a link. Keywords are bold.
 */
function block(text, options = {}) {
    const shown = wrap(cap(visible(text), options.limit ?? 4_000));
    return `<pre>${pieces(shown, options.marked ?? [])
        .map((piece) => (piece.marked ? `<b>${html(piece.text)}</b>` : html(piece.text)))
        .join("")}</pre>`;
}
/** GitHub does not wrap the lines of a block, so longer ones would need scrolling. Characters. */
const LINE = 98;
/** Breaks long lines at spaces. */
function wrap(text) {
    return text
        .split("\n")
        .map((line) => (line.length <= LINE ? line : line.replace(/(.{1,98})(?: +|$)/gu, "$1\n").trimEnd()))
        .join("\n");
}
/** A text, as `visible` gives it, split at its keywords; a longer keyword takes precedence over one within it. */
function pieces(text, keywords) {
    const longestFirst = keywords
        .map(visible)
        .filter((keyword) => keyword !== "")
        .sort((a, b) => b.length - a.length);
    return longestFirst.reduce((all, keyword) => all.flatMap((piece) => split(piece, keyword)), [{ text, marked: false }]);
}
function split(piece, keyword) {
    if (piece.marked)
        return [piece];
    const between = piece.text.split(keyword).map((text) => ({ text, marked: false }));
    return between.flatMap((part, index) => (index === 0 ? [part] : [{ text: keyword, marked: true }, part]));
}
/** Text for HTML, in an element or an attribute. */
function html(text) {
    return text.replace(/[&<>"'`@]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Text for XML 1.0, in an element or, if it is one line, an attribute; characters that XML forbids are shown as their code point. */
function xml(text) {
    return visible(text)
        .replace(/[\ufffe\uffff]/g, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`)
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** One line for a terminal: nothing in it can move the cursor, set a colour or hide text. */
function terminalLine(text, limit = 300) {
    return cap(oneLine(text), limit);
}
/** One line for the log of a workflow: nothing in it is a command to the runner. */
function logLine(text) {
    return oneLine(text).replaceAll("::", ": :").replaceAll("##[", "# #[");
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ lineProgress),
/* harmony export */   Sh: () => (/* binding */ waitingLine),
/* harmony export */   hr: () => (/* binding */ progressBar)
/* harmony export */ });
/* unused harmony exports progressLine, everyTenth */
/** `120/558 trials · 14.2 per second · 31 s left`; the time left is estimated from the rate so far. */
function progressLine({ done, planned, elapsedMs }) {
    const perSecond = elapsedMs > 0 ? (done / elapsedMs) * 1_000 : 0;
    const parts = [`${done}/${planned} trials`];
    if (done > 0 && perSecond > 0)
        parts.push(`${perSecond.toFixed(1)} per second`);
    if (done > 0 && done < planned && perSecond > 0)
        parts.push(`${timeLeft((planned - done) / perSecond)} left`);
    return parts.join(" · ");
}
/** The line between the plan and the confirmations. */
function confirmingLine(requests) {
    return `Repeating failed trials: ${requests} more`;
}
/** The line while a server is not ready. `detail`: its message. */
function waitingLine(detail) {
    return `Waiting for the endpoint, which is not ready yet: ${detail}`;
}
/** `████████░░░░ 120/558 trials · …` */
function progressBar(progress, cells) {
    const full = progress.planned === 0 ? 0 : Math.floor((progress.done / progress.planned) * cells);
    return `${"█".repeat(full)}${"░".repeat(cells - full)} ${progressLine(progress)}`;
}
function timeLeft(seconds) {
    if (seconds < 100)
        return `${Math.ceil(seconds)} s`;
    return `${Math.ceil(seconds / 60)} min`;
}
/** Whether a line is due: after the first trial, at every tenth of the plan or every ten seconds, and at the end. */
function everyTenth() {
    let [nextDone, nextMs] = [1, 0];
    return ({ done, planned, elapsedMs }) => {
        if (done < nextDone && elapsedMs < nextMs && done < planned)
            return false;
        nextDone = (Math.floor((done * 10) / planned) + 1) * (planned / 10);
        nextMs = elapsedMs + 10_000;
        return true;
    };
}
/** Reports progress line by line, as often as `everyTenth` says. */
function lineProgress(log, clock) {
    const isDue = everyTenth();
    let [startMs, planned] = [0, 0];
    return {
        planned: (trials) => {
            [startMs, planned] = [clock.now(), trials];
            log.start(`Running ${planned} trials`);
        },
        confirming: (requests) => {
            planned += requests;
            log.line(confirmingLine(requests));
        },
        progressed: (done) => {
            const progress = { done, planned, elapsedMs: clock.now() - startMs };
            if (isDue(progress))
                log.line(progressLine(progress));
        },
        finished: log.end,
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GT: () => (/* binding */ folderOfGlob),
  fU: () => (/* binding */ globMatcher),
  $i: () => (/* binding */ isPlain),
  s1: () => (/* binding */ plainPath),
  fP: () => (/* binding */ reachesBelow),
  gD: () => (/* binding */ selector)
});

// UNUSED EXPORTS: pathRules, ruledBy

// EXTERNAL MODULE: ./node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/pattern-problems.js
var pattern_problems = __webpack_require__(8769);
;// CONCATENATED MODULE: ./build/src/suite/pattern.js



/** Throws a UserError for a pattern whose wildcards cannot be read. */
function matcherOf(pattern, { dialect, dot }) {
    const problem = (0,pattern_problems/* problemOfSigns */.Vm)(pattern, dialect);
    if (problem !== undefined)
        throw new errors/* UserError */.yo(`The pattern ${JSON.stringify(pattern)} ${problem}.`);
    const expressions = alternativesOf(pattern, dialect).map((alternative) => picomatch.makeRe(alternative, {
        dot,
        nonegate: true,
        nobrace: true,
        literalBrackets: false,
        fastpaths: false,
        // An invalid regular expression throws instead of matching nothing.
        debug: true,
        flags: "su",
    }));
    return (path) => expressions.some((expression) => expression.test(path));
}
/** The patterns for picomatch, which reads neither `**` within a name nor GitHub's `?` and `+` as intended. */
function alternativesOf(pattern, dialect) {
    const plain = (0,pattern_problems/* withoutBraces */.L)(pattern).map((glob) => glob.replace(/^(?:\.\/+)+/, ""));
    const written = plain.flatMap((glob) => combined(unitsOf(glob, dialect)));
    const spread = written.flatMap((glob) => combined(glob.split(/(?<=\/)|(?=\/)/).flatMap(spreadName)));
    const names = spread.map((glob) => glob.split("/"));
    return names.filter(isPath).map(joined);
}
/** Only an absolute path has an empty name, before its first slash. */
function isPath(names) {
    return names.every((name, index) => name === "" ? index === 0 && names.length > 1 : name !== "." && name !== "..");
}
/** Every combination of one choice from each list. */
function combined(choices) {
    return choices.reduce((all, some) => all.flatMap((prefix) => some.map((choice) => prefix + choice)), [""]);
}
const UNITS = {
    github: /\*+|(?:\[[^\]]*\]|[^*])[?+]?/gsu,
    shell: /\*+|\[[^\]]*\]|[^*]/gsu,
};
/** The parts of a pattern without braces, each with its spellings for picomatch. */
function unitsOf(pattern, dialect) {
    return (pattern.match(UNITS[dialect]) ?? []).map((unit) => {
        if (unit.startsWith("*"))
            return [unit.slice(0, 2)];
        if (dialect === "shell")
            return [unit === "?" ? unit : literal(unit)];
        if (unit.length > 1 && unit.endsWith("?"))
            return [literal(unit.slice(0, -1)), ""];
        if (unit.length > 1 && unit.endsWith("+"))
            return [`+(${literal(unit.slice(0, -1))})`];
        return [literal(unit)];
    });
}
/** A class or a character, escaped for picomatch. */
function literal(unit) {
    if (unit.length > 1 && unit.startsWith("["))
        return unit;
    return unit.replace(/[^\w/.\-\u0080-\u{10ffff}]/u, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
/** `**` next to other characters of a name matches within the name, or across folders. */
function spreadName(name) {
    if (name === "**" || !name.includes("**"))
        return [[name]];
    return name.split(/(\*\*)/).map((part) => (part === "**" ? ["*", "*/**/*"] : [part]));
}
function joined(names) {
    const once = names.filter((name, index) => name !== "**" || names[index - 1] !== "**");
    // `a/**` does not match `a` itself.
    return [...once, ...(once.at(-1) === "**" ? ["*"] : [])].join("/");
}
//# sourceMappingURL=pattern.js.map
;// CONCATENATED MODULE: ./build/src/suite/glob.js


/**
 * Tells whether a path, such as `policies/own/a.json`, matches a shell pattern; as in a shell, a path that is written like
 * the pattern does too. Throws a UserError for an invalid pattern, since a wrong "no" would go unnoticed.
 */
function globMatcher(glob) {
    const matches = matcherOf(glob, { dialect: "shell", dot: true });
    return (path) => path === glob || matches(path);
}
/** The folder that contains everything a glob can match: `policies` for `policies/*.json`, empty for the root. */
function folderOfGlob(glob) {
    const names = glob.split("/");
    const first = names.findIndex((name) => !isPlain(name));
    return names.slice(0, first === -1 ? names.length - 1 : first).join("/");
}
const SIGNS = { github: /[*?+{[]/, shell: /[*?{[]/ };
/** Whether a glob is a plain path. */
function isPlain(glob, dialect = "shell") {
    return !SIGNS[dialect].test(glob);
}
/** The patterns of a list, in order. A plain path also matches everything below it, and `./` everything. */
function pathRules(globs, options) {
    return globs.map((given) => {
        const takes = given.startsWith("!") ? "out" : "in";
        const written = given.replace(/^!/, "");
        return { given, takes, matches: ruleMatcher(written, takes, options) };
    });
}
function ruleMatcher(written, takes, options) {
    const glob = plainPath(written);
    if (glob === "")
        return () => true;
    const below = matcherOf(`${glob}/**`, options);
    if (isPlain(glob, options.dialect)) {
        const itself = matcherOf(glob, options);
        return (path) => itself(path) || below(path);
    }
    const matches = written.endsWith("/") ? below : matcherOf(glob, options);
    if (takes === "out")
        return matches;
    // A path written like the pattern always matches, and a file included by mistake does no harm.
    return (path) => path === glob || path.startsWith(`${glob}/`) || matches(path);
}
/**
 * The last glob that matches a path decides; one that begins with `!` excludes what earlier ones included, as in the path
 * filters of workflows.
 */
function selector(globs, options) {
    return ruledBy(pathRules(globs, options));
}
function ruledBy(rules) {
    return (path) => rules.findLast(({ matches }) => matches(path))?.takes === "in";
}
/**
 * Whether a glob can match something below a path. `through`: whether only plain names of the glob
 * may match those of the path (`names`), or wildcards too (`signs`).
 */
function reachesBelow(glob, path, through, options) {
    const names = path.split("/");
    return (0,pattern_problems/* withoutBraces */.L)(plainPath(glob)).some((expanded) => {
        const wanted = expanded.split("/");
        for (const [index, name] of names.entries()) {
            const want = wanted[index];
            if (want === undefined)
                return false;
            if (want === name)
                continue;
            if (through === "names" || isPlain(want, options.dialect))
                return false;
            if (want.includes("**"))
                return true;
            if (!matcherOf(want, options)(name))
                return false;
        }
        return wanted.length > names.length;
    });
}
/** A path without leading `./` and trailing `/`; empty for the root. */
function plainPath(path) {
    const plain = path.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
    return plain === "." ? "" : plain;
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutBraces),
/* harmony export */   Px: () => (/* binding */ problemOfPattern),
/* harmony export */   Vm: () => (/* binding */ problemOfSigns)
/* harmony export */ });
/** Expands a pattern's braces, which must be closed and not nested. */
function withoutBraces(pattern) {
    const [whole, before = "", choices = "", after = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(pattern) ?? [];
    if (whole === undefined)
        return [pattern];
    return withoutBraces(after).flatMap((rest) => choices.split(",").map((choice) => before + choice + rest));
}
/** One pattern may not expand to more. */
const ALTERNATIVES = 500;
/** What is wrong with the wildcards of a pattern, and how to fix it; continues `The pattern "…"`. */
function problemOfSigns(pattern, dialect) {
    return (problemOfParentheses(pattern) ??
        problemOfBraces(pattern) ??
        problemOfBrackets(pattern) ??
        (dialect === "github" ? problemOfRepeats(pattern) : undefined) ??
        problemOfNumber(pattern, dialect) ??
        (dialect === "github" ? problemOfSpread(pattern) : undefined));
}
function problemOfParentheses(pattern) {
    const found = /[?*+@!]\([^)]*\)?/.exec(pattern)?.[0];
    return found && `has ${found}, which path filters do not know; write {a,b} for either of two names`;
}
function problemOfBraces(pattern) {
    if (/\{[^}]*\{/.test(pattern))
        return "has braces within braces; write every choice in one pair, such as {a,b,c}";
    if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, "")))
        return "has an unmatched brace; braces are for choices, such as {a,b}";
    const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, inside = ""]) => inside);
    if (choices.some((inside) => inside.includes("..")))
        return "has a range in braces, which path filters do not know; list the choices, such as {1,2,3}, or write [1-3]";
    if (choices.some((inside) => !inside.includes(",")))
        return "has braces with a single choice; write it without them, or with several, such as {a,b}";
    return undefined;
}
function problemOfBrackets(pattern) {
    if (/[[\]]/.test(pattern.replace(/\[[^[\]]*\]/g, "")))
        return "has an unmatched bracket; brackets are for letters and digits, such as [a-z], and * matches a bracket in a name";
    const classes = [...pattern.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = ""]) => inside);
    const wrong = classes.find((inside) => !isClass(inside));
    return wrong === undefined
        ? undefined
        : `has [${wrong}], but brackets contain letters, digits and their ranges only, such as [a-z0-9]; * matches a bracket in a name`;
}
function isClass(inside) {
    if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[a-zA-Z0-9])+$/.test(inside))
        return false;
    return [...inside.matchAll(/(.)-(.)/g)].every(([, from = "", to = ""]) => from <= to);
}
function problemOfRepeats(pattern) {
    const sign = /(?:^|[/*?+{},])([?+])/.exec(pattern)?.[1];
    return (sign &&
        `has a ${sign} with no character before it: ${sign === "?" ? "? means zero or one" : "+ means one or more"} of the character before it; for any characters of a name write *`);
}
function problemOfNumber(pattern, dialect) {
    const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, inside = ""]) => inside.split(",").length);
    const optional = dialect === "github" ? (pattern.match(/\?/g) ?? []).length : 0;
    const spread = (pattern.match(/[^/*]\*{2,}|\*{2,}[^/*]/g) ?? []).length;
    const number = choices.reduce((product, count) => product * count, 2 ** (optional + spread));
    return number > ALTERNATIVES
        ? `stands for more than ${ALTERNATIVES} others; write several patterns`
        : undefined;
}
/** Without the optional character, the name would be a bare `**`, which means something else. */
function problemOfSpread(pattern) {
    const names = withoutBraces(pattern).flatMap((glob) => glob.split("/"));
    const found = names.find((name) => /^\*{2,}$/.test(name.replace(/(?:\[[^\]]*\]|[^*])\?/gu, "")) && name.includes("?"));
    return found && `has ${found}, in which the ? adds nothing to **; leave it out`;
}
/** Why a pattern of an input cannot match any file, and how to fix it; continues `The pattern "…"`. */
function problemOfPattern(given, dialect) {
    const pattern = given.replace(/^!/, "");
    return (problemOfText(pattern, dialect) ??
        problemOfParentheses(given) ??
        problemOfSigns(pattern, dialect) ??
        problemOfChoices(pattern, dialect));
}
const MOST_CHARACTERS = 500;
/** The first match is reported. */
const TEXT_PROBLEMS = [
    [/^$/, "is empty; write what to exclude after the !"],
    [/[\p{Cc}\p{Zl}\p{Zp}]/u, "has control characters"],
    [/\p{Cf}/u, "has an invisible character; retype it"],
    [/^\s/, "has a space after the !; remove it"],
    [/^!/, "begins with two !; one excludes files, none includes them"],
    [/^- /, "is an item of a YAML list; write one pattern per line, without the dash"],
    [/^["'`“”‘’]|["'`“”‘’]$/, "is in quotes; write it without them"],
    [/(?:^|\s)#/, "has a comment; comments go outside the value"],
    [/\\/, "has a backslash; separate folders with /"],
    [/(?:^|[/{,])\.\.(?:[/},]|$)/, "has .. in it; patterns start at the root of the repository"],
];
function problemOfText(pattern, dialect) {
    if (pattern.length > MOST_CHARACTERS)
        return `is longer than ${MOST_CHARACTERS} characters`;
    const found = TEXT_PROBLEMS.find(([is]) => is.test(pattern))?.[1];
    if (found !== undefined)
        return found;
    if (dialect === "shell" || !pattern.startsWith("/"))
        return undefined;
    const rest = pattern.replace(/^\/+/, "");
    return `begins with a slash; patterns start at the root of the repository, so write ${rest || "**"}`;
}
/** Each choice must be a path: one with a leading slash or an empty name matches nothing. */
function problemOfChoices(pattern, dialect) {
    const choices = withoutBraces(pattern).map((glob) => glob.replace(/^(?:\.\/+)+|\/+$/g, ""));
    if (pattern.includes("{") &&
        choices.some((choice) => choice === "" || (dialect === "github" && choice.startsWith("/"))))
        return "has a choice that is not a path; every choice must be a name";
    if (choices.some((choice) => /(?!^)\/\/|(?:^|\/)\.\/|\/\.$/.test(choice)))
        return "has an empty name or a single dot between slashes; write each folder once";
    return undefined;
}
//# sourceMappingURL=pattern-problems.js.map

/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ notJson),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   p8: () => (/* binding */ decodeExactText),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** Decodes UTF-8 without the byte order mark that some editors add. Every file is read through this. */
function decodeText(bytes) {
    return new TextDecoder().decode(bytes);
}
/** The same including the mark, for hashing a file as it is on disk. */
function decodeExactText(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** The value of a JSON text; undefined if it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * `is not JSON (line 3, column 5)`, as far as the parser says where. The rest of its message is never shown: it quotes the
 * text, which can be half a key.
 */
function notJson(text) {
    try {
        JSON.parse(text);
    }
    catch (thrown) {
        const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)) ?? [];
        if (line !== undefined)
            return `is not JSON (line ${line}, column ${column})`;
    }
    return "is not JSON";
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** The version of the action and the command line. */
const VERSION = package_namespaceObject.rE;
//# sourceMappingURL=version.js.map

/***/ })

};
