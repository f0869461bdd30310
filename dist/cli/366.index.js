export const id = 366;
export const ids = [366];
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
        userAgent: `nessie-action/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
    };
}
/** The limits of a run. With models at different prices, each counts at the highest. */
function limitsOf(models) {
    const [first] = models;
    if (first === undefined)
        return {};
    const { "max-requests": requests, "max-cost": most, currency } = first;
    const all = models.flatMap((model) => pricesOf(model) ?? []);
    const prices = highest(all);
    const differ = new Set(all.map((price) => JSON.stringify(price))).size > 1;
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
    const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }, index) => {
        const where = `${path}: models[${index}]`;
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
const NO_URL = "must be the name of an endpoint from the inputs, not a URL; the endpoints are";
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
    const models = entries.map(({ model, name, endpoint, settings }, index) => ({
        ...shared,
        ...settings,
        ...endpointOf(endpoint, inputs),
        model,
        ...(name !== undefined && name !== model && { name }),
        "report-dir": entries.length === 1 ? folder : (0,external_node_path_.join)(folder, slugs[index] ?? ""),
        baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[index] ?? ""),
    }));
    // A job that merges calls none of them.
    if (inputs.merge.length === 0)
        refuseSettings(models, inputs);
    return models;
}
/** A model's own settings may conflict with the shared ones. */
function refuseSettings(models, inputs) {
    const problems = models.flatMap((model) => {
        const source = {
            label: (name) => `${name} of the model ${JSON.stringify(model.name ?? model.model)}`,
        };
        return [
            ...(0,cross_checks/* problemsOfReasoning */.y6)(model, source),
            ...(0,cross_checks/* problemsOfPrices */.aL)(model, source),
            ...(0,cross_checks/* problemsOfOwnPrices */.Me)(model, inputs, source),
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
    const problems = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `Two models are called ${JSON.stringify(name)}; give one of them another name in the models file.`);
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
    const problems = new Set(models.filter(read_inputs/* lacksKey */.YR).map((model) => (0,read_inputs/* missingKey */.aV)(model, label)));
    if (problems.size > 0)
        throw new errors/* UserError */.yo([...problems]);
}
//# sourceMappingURL=models.js.map

/***/ }),

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OC: () => (/* binding */ sanitizer),
/* harmony export */   sf: () => (/* binding */ redactedFields)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);

/** A shorter text is not a secret: redacting it would riddle every text. Characters. */
const SHORTEST = 4;
/** The first `most` characters of a text, with an ellipsis if more follow. */
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}
/**
 * Creates a function that replaces these secrets by ***, the longest first: as they are, in base64 and in hexadecimal, each
 * also if it is escaped in full or in part for a URL, JSON or HTML.
 */
function redactor(secrets) {
    const all = new Set(secrets.flatMap((secret) => [secret, ...credentialIn(secret)]));
    const patterns = [...all]
        .filter((secret) => secret.length >= SHORTEST)
        .sort((a, b) => b.length - a.length)
        .map(patternOf);
    // The cast is what makes a text `Redacted`.
    return (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, "***"), text);
}
/** Only this much is searched for a quote. Characters. */
const LONGEST_READ = 20_000;
/** Redacts before it cuts: half a secret would not be recognized. */
function sanitizer(redact) {
    return (text) => {
        // The pattern would overflow the stack on megabytes of blanks.
        const line = cut(redact(text), LONGEST_READ)
            .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
            .trim();
        return cut(redact(line), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE_LENGTH */ .Si);
    };
}
/** Redacts every name and text in an object, at any depth. */
function redactedFields(fields, redact) {
    const entries = Object.entries(fields).map(([name, value]) => [redact(name), redactedValue(value, redact)]);
    return Object.fromEntries(entries);
}
function redactedValue(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((one) => redactedValue(one, redact));
    return typeof value === "object" && value !== null ? redactedFields({ ...value }, redact) : value;
}
/** The credential of an authorization header, which an endpoint may quote without its scheme. */
function credentialIn(secret) {
    const [, credential] = /^[A-Za-z-]+ +(\S{8,})$/.exec(secret) ?? [];
    return credential === undefined ? [] : [credential];
}
function patternOf(secret) {
    const base64 = [0, 1, 2].map((offset) => base64Core(secret, offset));
    const url = base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
    const texts = [...new Set([secret, ...base64, ...url])].filter((form) => form.length >= SHORTEST);
    const hex = anyCase(Buffer.from(secret).toString("hex"));
    return new RegExp([...texts.map((form) => [...form].map(spellings).join("")), hex].join("|"), "gu");
}
/** The part of a secret's base64 that is the same whatever surrounds it, at this offset within a group of three bytes. */
function base64Core(secret, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const whole = bytes.toString("base64").replace(/=+$/, "");
    const start = Math.ceil((offset * 4) / 3);
    const end = bytes.length % 3 === 0 ? whole.length : whole.length - 1;
    return whole.slice(start, end);
}
const ENTITIES = {
    "&": "amp",
    "<": "lt",
    ">": "gt",
    '"': "quot",
    "'": "apos",
};
/**
 * A pattern for the ways to write a character of a secret: plain, %2f, \/, \u002f, &#47;, &#x2f;. Every repetition is
 * bounded, because the text is hostile.
 */
function spellings(character) {
    const code = character.codePointAt(0) ?? 0;
    const plain = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    const percent = [...Buffer.from(character)]
        .map((byte) => `%(?:25){0,2}${anyCase(hexOf(byte, 2))}`)
        .join("");
    const units = character.split("").map((unit) => `\\\\{1,4}u${anyCase(hexOf(unit.charCodeAt(0), 4))}`);
    const entity = `&(?:amp;)?(?:#0{0,5}${code}|#[xX]0{0,5}${anyCase(hexOf(code, 1))}|${ENTITIES[character] ?? "#"});`;
    const escaped = /[A-Za-z0-9]/.test(character) ? "" : "\\\\{0,4}";
    const space = character === " " ? "|\\+" : "";
    return `(?:${entity}|${percent}|${units.join("")}|${escaped}${plain}${space})`;
}
function hexOf(code, digits) {
    return code.toString(16).padStart(digits, "0");
}
function anyCase(hex) {
    return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
//# sourceMappingURL=redact.js.map

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
/** The version suffixes that providers append to a model's name. A size or a variant is not a version. */
const VERSIONS = [
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
/** Bounded, because the name is hostile. */
const VERSION_SUFFIX = new RegExp(`^(?:[-@:_](?:${VERSIONS.join("|")})){1,3}$`);
const LATEST = /[-@:]latest$/;
/**
 * Whether two names mean the same model: they are equal, or one adds a provider in front or a date or version at the end.
 * Two different dates are two models, and so is any other difference.
 */
function isSameModel(one, other) {
    const [first, second] = [partsOf(one), partsOf(other)];
    const providers = Math.min(first.providers.length, second.providers.length);
    const nearest = ({ providers: all }) => all.slice(all.length - providers).join("/");
    if (nearest(first) !== nearest(second))
        return false;
    const [shorter, longer] = first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
    return (longer === shorter || (longer.startsWith(shorter) && VERSION_SUFFIX.test(longer.slice(shorter.length))));
}
/** `models/` precedes many names and is not a provider. */
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
/** The URL of requests, with the query string of the base URL. */
function urlOf({ baseUrl, api }) {
    const url = new URL(baseUrl);
    url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
    return url;
}
/** All headers of a request, by lower-case name; extra headers replace ours. */
function headersOf({ apiKey, extraHeaders, userAgent }) {
    return {
        "content-type": "application/json",
        accept: "application/json",
        // Bodies are small, and a compressed one needs two limits.
        "accept-encoding": "identity",
        "user-agent": userAgent,
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    };
}
/** What no text may contain: the key, the extra headers, a key in the query string and other secrets of the run. */
function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }) {
    const query = [...new URL(baseUrl).searchParams].filter(([name]) => /key|token|secret|sig|code|pass|auth|cred/i.test(name));
    return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
}
//# sourceMappingURL=settings.js.map

/***/ })

};
