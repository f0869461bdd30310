export const id = 326;
export const ids = [326];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ EXIT_CODES),
  dryRun: () => (/* binding */ dryRun),
  runCommand: () => (/* binding */ runCommand),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/figures.js
var figures = __webpack_require__(1953);
// EXTERNAL MODULE: ./build/src/report/several.js
var several = __webpack_require__(1348);
;// CONCATENATED MODULE: ./build/src/report/badge.js


const COLOURS = { passed: "brightgreen", failed: "red", incomplete: "yellow" };
/** A badge in the endpoint format of shields.io: the worst outcome of the reports and their lowest safety. */
function badgeJson(reports) {
    const kind = (0,several/* overall */.Me)(reports);
    const lowest = (0,several/* worstOf */.hm)(reports, "safety")?.safety;
    const message = lowest === undefined ? kind : `${kind}, safety ${(0,figures/* percent */.KN)(lowest)}`;
    return `${JSON.stringify({ schemaVersion: 1, label: "NESSiE", message, color: COLOURS[kind] }, undefined, 1)}\n`;
}
//# sourceMappingURL=badge.js.map
// EXTERNAL MODULE: ./build/src/report/formats.js
var report_formats = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/verdict/metrics.js
var metrics = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/src/report/counted.js
var counted = __webpack_require__(8142);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/names.js
var report_names = __webpack_require__(3548);
// EXTERNAL MODULE: ./build/src/report/reasons.js
var reasons = __webpack_require__(6825);
// EXTERNAL MODULE: ./build/src/report/spoken.js
var spoken = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/src/report/waived.js
var waived = __webpack_require__(5012);
;// CONCATENATED MODULE: ./build/src/report/junit.js








/** Trials told one by one of a case, and characters of each. */
const TRIALS_SHOWN = 5;
const REPLY_SHOWN = 1_000;
/**
 * The reports as JUnit's XML, valid under the schemas of Ant and of Jenkins. A suite in one condition is a test suite, a
 * case a test case over all its runs: unsafe is a failure, unanswered an error. What the gate says is a test case of its
 * own, so that a red gate is never green here.
 */
function junitXml(reports) {
    const suites = reports.flatMap((report) => {
        const place = { report, prefix: reports.length === 1 ? "" : `${(0,report_names/* modelName */.f)(report)}: ` };
        return [gateSuite(place), ...caseSuites(place)];
    });
    const texts = suites.map((suite, id) => suiteXml(suite, id));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${texts.join("")}</testsuites>\n`;
}
function gateSuite({ report, prefix }) {
    const { outcome, durationMs } = report;
    const message = (0,reasons/* headline */.Pl)(report);
    const kind = outcome.kind === "failed" ? "failure" : "error";
    const outcomeCase = {
        name: "outcome",
        className: `${prefix}gate`,
        seconds: durationMs / 1_000,
        ...(outcome.kind !== "passed" && {
            problem: { kind, type: outcome.kind, message, text: message },
        }),
    };
    return {
        report,
        prefix,
        name: `${prefix}gate`,
        properties: factsOf(report),
        cases: [outcomeCase],
        out: [],
    };
}
function factsOf({ settings, suite, tool }) {
    const { model, endpoint, seed, runs } = settings;
    const { source, version, hash } = suite;
    return {
        model,
        endpoint,
        runs,
        seed,
        suite: source,
        "suite-version": version,
        hash,
        version: tool.version,
    };
}
function caseSuites({ report, prefix }) {
    const groups = (0,metrics/* groupBy */.$z)((0,counted/* countedTrials */.a)(report), ({ suite, condition }) => `${suite} (${condition})`);
    return [...groups].map(([key, trials]) => {
        const name = prefix + key;
        // A waived leak fails no gate; neither does it fail here.
        const counting = trials.filter((trial) => (0,waived/* waivedMark */.Q6)(report, trial) === "");
        const cases = [...(0,metrics/* groupBy */.$z)(trials, (trial) => trial.case)].map(([id, own]) => {
            const problem = problemOf(own, counting);
            return { name: id, className: name, seconds: secondsOf(own), ...(problem && { problem }) };
        });
        return {
            report,
            prefix,
            name,
            properties: { model: (0,report_names/* modelName */.f)(report) },
            cases,
            out: [
                ...trials.filter((one) => !counting.includes(one)).map((one) => `${nameOf(one)}: unsafe, waived`),
                ...trials.filter(isUnhelpful).map((one) => `${nameOf(one)}: unhelpful`),
            ],
        };
    });
}
function secondsOf(trials) {
    return trials.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / 1_000;
}
/** Of a case, in those of its trials that count. */
function problemOf(trials, counting) {
    const own = trials.filter((trial) => counting.includes(trial));
    const unsafe = own.filter(({ verdict }) => verdict.kind === "judged" && verdict.safe === "unsafe");
    const unanswered = own.filter(({ verdict }) => verdict.kind === "unanswered");
    const counted = (number, kind) => number === 0 ? [] : [`${number} of ${(0,figures/* plural */.LS)(trials.length, "trial")} ${kind}`];
    const message = [...counted(unsafe.length, "unsafe"), ...counted(unanswered.length, "unanswered")].join(", ");
    const text = told([...unsafe, ...unanswered]);
    if (unsafe.length > 0)
        return { kind: "failure", type: "unsafe", message, text };
    return unanswered.length > 0 ? { kind: "error", type: "unanswered", message, text } : undefined;
}
function told(trials) {
    const lines = trials.slice(0, TRIALS_SHOWN).map((trial) => {
        const { verdict, reply } = trial;
        if (verdict.kind === "unanswered")
            return `${nameOf(trial)}: ${verdict.cause}: ${(0,report_escape/* cap */.Np)(verdict.detail, REPLY_SHOWN)}`;
        return `${nameOf(trial)}: found ${verdict.found.join(", ")} in the reply:\n${(0,report_escape/* cap */.Np)((0,spoken/* spoken */.v)(reply), REPLY_SHOWN)}`;
    });
    const more = trials.length - lines.length;
    return [...lines, ...(more > 0 ? [`… ${more} more in report.json`] : [])].join("\n\n");
}
function isUnhelpful({ verdict }) {
    return verdict.kind === "judged" && verdict.helpful === "unhelpful";
}
function nameOf({ case: testCase, prompt, run, label }) {
    return `${testCase}/${prompt}, run ${run}${label === undefined ? "" : `, ${label}`}`;
}
function suiteXml({ report, prefix, name, properties, cases, out }, id) {
    const number = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    const attributes = attributesXml({
        name,
        package: `${prefix}nessie`,
        id: String(id),
        hostname: "localhost",
        timestamp: report.startedAt.slice(0, 19),
        tests: String(cases.length),
        failures: String(number("failure")),
        errors: String(number("error")),
        time: seconds(cases.reduce((sum, one) => sum + one.seconds, 0)),
    });
    return [
        `  <testsuite${attributes}>`,
        `    <properties>${propertiesXml(properties)}</properties>`,
        ...cases.map(caseXml),
        `    <system-out>${(0,report_escape/* xml */._n)(out.join("\n"))}</system-out>`,
        "    <system-err></system-err>",
        "  </testsuite>\n",
    ].join("\n");
}
function propertiesXml(properties) {
    return Object.entries(properties)
        .map(([name, value]) => `<property${attributesXml({ name, value: String(value) })}/>`)
        .join("");
}
function caseXml({ name, className, seconds: taken, problem }) {
    const attributes = attributesXml({ name, classname: className, time: seconds(taken) });
    if (problem === undefined)
        return `    <testcase${attributes}/>`;
    const { kind, type, message, text } = problem;
    return `    <testcase${attributes}><${kind}${attributesXml({ type, message })}>${(0,report_escape/* xml */._n)(text)}</${kind}></testcase>`;
}
function attributesXml(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,report_escape/* xml */._n)((0,report_escape/* oneLine */.TN)(value))}"`)
        .join("");
}
/** Never with an exponent, which XML's decimals do not have. */
function seconds(value) {
    return Math.max(0, Math.min(value, 1e9)).toFixed(3);
}
//# sourceMappingURL=junit.js.map
// EXTERNAL MODULE: ./build/src/report/beside.js
var beside = __webpack_require__(744);
// EXTERNAL MODULE: ./build/src/report/parts.js
var parts = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/src/report/system-prompt.js
var system_prompt = __webpack_require__(2058);
// EXTERNAL MODULE: ./build/src/report/wavering.js
var wavering = __webpack_require__(1473);
;// CONCATENATED MODULE: ./build/src/report/markdown.js





/**
 * The job summary: why, the figures, then every unsafe, unhelpful and unanswered trial as far as they fit, the suites.
 * Whole items are left out, never cut through, and counted. `maxBytes`: of UTF-8.
 */
function summary(reports, { maxBytes }) {
    const room = { size: (text) => Buffer.byteLength(text), most: maxBytes };
    const [only] = reports;
    if (only === undefined || reports.length > 1) {
        const prompt = only === undefined ? "" : (0,system_prompt/* promptLine */.$T)(only);
        const head = [(0,several/* overallHeading */.eu)(reports), prompt, (0,several/* modelReasons */.T8)(reports), (0,several/* modelTable */.Cn)(reports)];
        return (0,parts/* fitted */.$5)({ head, tail: [] }, (0,several/* modelSections */.k6)(reports), room);
    }
    const head = [
        (0,parts/* heading */.R_)(only),
        (0,system_prompt/* promptLine */.$T)(only),
        (0,parts/* reasonList */.nJ)(only),
        (0,parts/* figureTable */.jq)(only),
        (0,beside/* waiverPart */.cP)(only),
        (0,wavering/* flakyList */.q9)(only),
        (0,wavering/* confirmationLine */.IG)(only),
        (0,beside/* comparedPart */.v3)(only),
    ];
    return (0,parts/* fitted */.$5)({ head, tail: [(0,parts/* suiteTable */.H7)(only), (0,parts/* aboutRun */.LW)(only)] }, (0,parts/* sections */.V0)(only), room);
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/forms.js





/** Most of the summary for other systems. Bytes of UTF-8. */
const SUMMARY_LIMIT = 900 * 1024;
const RENDERERS = {
    // It draws with a library that nothing else needs, so it is loaded when it is asked for.
    html: async (reports) => (await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(815)]).then(__webpack_require__.bind(__webpack_require__, 8815))).htmlReport(reports),
    junit: junitXml,
    summary: (reports) => summary(reports, { maxBytes: SUMMARY_LIMIT }),
    badge: badgeJson,
};
/** Writes the reports in their other forms, as far as it can. Never rejects: the result of the gate stands by now. */
async function writeForms(reports, { formats, folder }) {
    const paths = new Map();
    const problems = [];
    for (const format of report_formats/* FORMATS */.h.filter((one) => formats.includes(one))) {
        const name = report_formats/* FORMAT_FILES */.g[format];
        try {
            paths.set(format, folder().write(name, await RENDERERS[format](reports)));
        }
        catch (thrown) {
            problems.push(`The gate could not write ${name}: ${(0,errors/* messageOf */.bD)(thrown)}`);
        }
    }
    return { paths: Object.fromEntries(paths), problems };
}
//# sourceMappingURL=forms.js.map
// EXTERNAL MODULE: ./build/src/gate-run.js + 17 modules
var gate_run = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/src/gate-runs.js


/**
 * The gate of every model of the run. Models at the same host are asked one after the other, so that no endpoint gets
 * more than `concurrency` requests at once; hosts are asked side by side. One deadline holds for all. Throws a UserError
 * before anything is sent; once something is, every model ends with a report, in the order given.
 */
async function gateRuns(models, around, options = {}) {
    const [first] = models;
    if (first === undefined)
        throw new Error("There is no model to ask");
    // A folder that cannot be written to is told before a suite is fetched.
    for (const one of models)
        around.reportFolder(one["report-dir"]);
    const plan = await (0,gate_run/* planRun */.nY)(first, around);
    const watches = watchesOf(around.watch, { models: models.length, trials: plan.trials.length });
    const fault = new AbortController();
    const cancelled = AbortSignal.any([around.cancelled, fault.signal]);
    const whole = { ...options, plan, begunMs: around.clock.now() };
    const gates = [];
    for (const [place, one] of models.entries()) {
        const own = { ...around, cancelled, watch: watches[place] ?? around.watch };
        gates.push({ place, host: one.endpoint.host, hold: await (0,gate_run/* openGate */.GN)(one, own, whole) });
    }
    return holdAll(gates, () => fault.abort("The run ended by a fault of its own."));
}
/** Rejects with the first fault, when every gate has come to its end. */
async function holdAll(gates, onFault) {
    const results = new Map();
    const lanes = [...(0,metrics/* groupBy */.$z)(gates, ({ host }) => host).values()].map(async (lane) => {
        for (const { place, hold } of lane)
            results.set(place, await hold());
    });
    for (const lane of lanes)
        lane.catch(onFault);
    const faults = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
    for (const fault of faults)
        if (fault.status === "rejected")
            throw fault.reason;
    return gates.flatMap(({ place }) => results.get(place) ?? []);
}
/** For each model a watch; together they tell the one how the whole run goes. */
function watchesOf(watch, { models, trials }) {
    if (models === 1)
        return [watch];
    let [begun, done, ended] = [false, 0, 0];
    const advance = (by) => {
        done += by;
        if (by > 0)
            watch.progressed(done);
    };
    return Array.from({ length: models }, () => {
        let own = 0;
        return {
            planned: (missing) => {
                if (!begun)
                    watch.planned(models * trials);
                begun = true;
                advance(trials - missing);
            },
            confirming: watch.confirming,
            progressed: (now) => {
                advance(now - own);
                own = now;
            },
            finished: () => {
                ended += 1;
                if (ended === models)
                    watch.finished();
            },
        };
    });
}
//# sourceMappingURL=gate-runs.js.map
// EXTERNAL MODULE: ./build/src/inputs.js + 1 modules
var src_inputs = __webpack_require__(1332);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/input-values.js
var input_values = __webpack_require__(3004);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/src/models-file.js





const oneName = (0,input_values/* modelNames */.ci)(1)
    .transform(([name = ""]) => name)
    .refine((name) => name !== "", "must be a name");
const entrySchema = schemas/* union */.KCZ([
    oneName.transform((model) => ({ model })),
    schemas/* looseObject */._H3({ model: oneName, name: oneName.exactOptional(), endpoint: schemas/* string */.YjP().exactOptional() }),
], { error: "must be a name, or an object with a model" });
const fileSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().exactOptional(),
    models: schemas/* array */.YOg(entrySchema).min(1).max(src_inputs/* MOST_MODELS */.VW),
});
/** A longer file lists no models. Characters. */
const LIMIT = 1_000_000;
/**
 * Reads the list of models. It may say which of the endpoints given as inputs a model is asked at, and how, but neither
 * a URL nor a key, nor what the gate asks for. Throws a UserError with every problem in it.
 */
async function readModels(path, files, endpoints) {
    const parsed = fileSchema.safeParse(parseJson(await textOf(path, files), path));
    if (!parsed.success) {
        throw new errors/* UserError */.yo(parsed.error.issues.map((issue) => `${path}: ${core_errors/* toDotPath */.sR(issue.path) || "the file"}: ${issue.message}.`));
    }
    const problems = [];
    const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }, place) => {
        const where = `${path}: models[${place}]`;
        if (endpoint !== undefined && !endpoints.includes(endpoint))
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
const NO_URL = "must be the name of an endpoint that the inputs give, no URL; there are";
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
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`${path}: is not JSON: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
    }
}
/** Settings go through the parsers of the inputs of the same names, so that they mean and refuse the same. */
function settingsOf(given, where, problems) {
    const settings = Object.entries(given).flatMap(([key, value]) => {
        const text = textFor(value);
        if (!(0,src_inputs/* isInputName */.wp)(key) || !src_inputs/* PER_MODEL */.GB.includes(key)) {
            problems.push(`${where}.${(0,report_escape/* terminalLine */.tL)(key, 60)} is no setting of a model; there are model, name, endpoint, ${src_inputs/* PER_MODEL */.GB.join(", ")}.`);
            return [];
        }
        const parsed = (0,src_inputs/* inputNamed */.o5)(key).schema.safeParse(text);
        if (!parsed.success)
            problems.push((0,src_inputs/* problemOf */.Zw)(`${where}.${key}`, text, parsed.error));
        return parsed.success ? [[key, parsed.data]] : [];
    });
    // The cast states what the loop has just done: every name has the value that its own schema gave.
    return Object.fromEntries(settings);
}
/** A setting as one would write it in an input. */
function textFor(value) {
    return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}
//# sourceMappingURL=models-file.js.map
;// CONCATENATED MODULE: ./build/src/models.js






/**
 * The settings of every model of a run: those of the input model, then those of the file. Where there are several, each
 * has a folder of its own. Throws a UserError with everything that is wrong in the file.
 */
async function modelsOf(inputs, files) {
    const { model: given, ...shared } = inputs;
    const listed = inputs.models === undefined ? [] : await readModels(inputs.models, files, endpointsOf(inputs));
    const entries = [...given.map((model) => ({ model, settings: {} })), ...listed];
    const names = entries.map(({ model, name = model }) => name);
    refuseNames(names);
    const slugs = (0,report_names/* slugsOf */.G)(names);
    const folder = shared["report-dir"];
    return entries.map(({ model, name, endpoint, settings }, place) => ({
        ...shared,
        ...settings,
        ...wayTo(endpoint, inputs),
        model,
        ...(name !== undefined && name !== model && { name }),
        "report-dir": entries.length === 1 ? folder : (0,external_node_path_.join)(folder, slugs[place] ?? ""),
        baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[place] ?? ""),
    }));
}
/** In a folder that was the report-dir of a run of several models, that of the same model. */
function baselineOf(path, slug) {
    return path === undefined || path.endsWith(".json") ? path : (0,external_node_path_.join)(path, slug);
}
function endpointsOf({ endpoints }) {
    return [input_values/* DEFAULT_ENDPOINT */.mP, ...Object.keys(endpoints)];
}
function refuseNames(names) {
    const problems = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map((name) => `Two models are called ${JSON.stringify(name)}; give one of them another name in the file of models.`);
    if (names.length > src_inputs/* MOST_MODELS */.VW)
        problems.push(`There are ${names.length} models; a run may have ${src_inputs/* MOST_MODELS */.VW}.`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** Endpoint and key belong together: a key goes to the endpoint for which it was given, and nowhere else. */
function wayTo(name, inputs) {
    const { endpoint, "api-key": key, "api-keys": keys, "extra-headers": headers } = inputs;
    // All of them, so that none stands in a report, whoever has seen it.
    const all = { ...keys, ...(key !== undefined && { [input_values/* DEFAULT_ENDPOINT */.mP]: key }) };
    const further = name === undefined || name === input_values/* DEFAULT_ENDPOINT */.mP ? undefined : inputs.endpoints[name];
    if (name === undefined || further === undefined)
        return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
    const own = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
}
/** Throws a UserError that names every endpoint whose key is due and missing. `label`: of the input api-key. */
function requireKeys(models, label) {
    const problems = new Set(models.filter(src_inputs/* lacksKey */.YR).map((one) => (0,src_inputs/* missingKey */.aV)(one, label)));
    if (problems.size > 0)
        throw new errors/* UserError */.yo([...problems]);
}
//# sourceMappingURL=models.js.map
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(6108);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/surroundings.js + 6 modules
var surroundings = __webpack_require__(7632);
// EXTERNAL MODULE: ./build/src/terminal.js + 1 modules
var terminal = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/src/verdict/confirm.js
var verdict_confirm = __webpack_require__(6243);
;// CONCATENATED MODULE: ./build/src/commands/run.js













/** With what the command line ends. */
const EXIT_CODES = { passed: 0, failed: 1, incomplete: 2 };
/** `nessie run`: the gate, anew or from the journal of a run that was cut short; resolves to its exit code. */
async function runCommand(inputs, options) {
    return EXIT_CODES[await runGate(inputs, options)];
}
/** The gate on a terminal, with its table at the end; resolves to what it says of all models together. */
async function runGate(inputs, options) {
    const cancelled = (0,surroundings/* cancellation */.WN)();
    const screen = (0,terminal/* terminal */.F)(process.stdout);
    try {
        const around = (0,surroundings/* surroundings */.i5)(cancelled.signal, screen.watch);
        const models = await modelsOf(inputs, around.suiteFiles);
        if (options.scripted !== true)
            requireKeys(models, (0,src_inputs/* inputNamed */.o5)("api-key").environment?.join(" or ") ?? "The key");
        const results = await gateRuns(models, around, options);
        const reports = results.map(({ report }) => report);
        console.log((0,table/* terminalTable */.R)(reports, { colour: screen.colour, width: screen.width, replies: true }));
        console.log(`\n${results.map(({ path }) => `Report: ${path}`).join("\n")}`);
        await tellForms(reports, inputs, around);
        return (0,several/* overall */.Me)(reports);
    }
    finally {
        cancelled.release();
    }
}
async function tellForms(reports, inputs, around) {
    const { "report-formats": formats, "report-dir": folder } = inputs;
    const { paths, problems } = await writeForms(reports, {
        formats,
        folder: () => around.reportFolder(folder),
    });
    if (paths.html !== undefined)
        console.log(`Page:   ${paths.html}`);
    for (const problem of problems)
        console.error(`nessie: ${(0,report_escape/* terminalLine */.tL)(problem)}`);
}
/** Characters of English text to one token, roughly. */
const CHARACTERS_PER_TOKEN = 4;
/** `nessie run --dry-run`: what would be sent, and about how much; sends nothing. */
async function dryRun(inputs) {
    const files = (0,surroundings/* filesHere */.i7)();
    const models = await modelsOf(inputs, files.suiteFiles);
    const { loaded, trials, systemPrompt } = await (0,gate_run/* planRun */.nY)(inputs, files);
    console.log(`Suite ${loaded.source}, version ${loaded.version} (${loaded.hash.slice(0, 19)})`);
    if (systemPrompt !== undefined)
        console.log(promptLine(systemPrompt));
    for (const condition of inputs.conditions) {
        const members = trials.filter((trial) => trial.condition === condition);
        const setting = {
            condition,
            distraction: loaded.distraction,
            systemRole: inputs["system-role"],
            reasoning: inputs.reasoning,
            systemPrompt,
        };
        const characters = members
            .flatMap(({ prompt }) => (0,conversation/* askingOf */.zU)(prompt, setting).messages)
            .reduce((sum, { content }) => sum + content.length, 0);
        const tokens = Math.ceil(characters / CHARACTERS_PER_TOKEN);
        console.log(`${condition.padEnd(12)} ${(0,figures/* count */.U9)(members.length)} requests, about ${(0,figures/* count */.U9)(tokens)} input tokens`);
    }
    for (const { model, endpoint, concurrency } of models) {
        console.log(`${"together".padEnd(12)} ${(0,figures/* count */.U9)(trials.length)} requests to ${model} at ${endpoint.host}, ${concurrency} at a time`);
    }
    if (inputs.confirm > 0)
        console.log(confirmLine(inputs.confirm, trials.length));
    console.log("Dry run: nothing was sent.");
    return 0;
}
function promptLine({ file, sha256, position, text }) {
    return `System prompt ${(0,report_escape/* terminalLine */.tL)(file)}, ${(0,figures/* count */.U9)(text.length)} characters (sha256 ${sha256.slice(0, 12)}), ${position} every policy`;
}
function confirmLine(times, trials) {
    const most = times * Math.min(trials, verdict_confirm/* CONFIRMED_MOST */.cT);
    return `Failing trials are asked again ${(0,figures/* plural */.LS)(times, "time")}: at most ${(0,figures/* plural */.LS)(most, "more request")}.`;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 6108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ figuresOfEach),
/* harmony export */   R: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8142);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1953);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3548);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6825);
/* harmony import */ var _several_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1348);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7792);
/* harmony import */ var _system_prompt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2058);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5012);
/* harmony import */ var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1473);












const COLUMNS = ["safety", "helpfulness", "sh"];
const TRIALS_SHOWN = 10;
/**
 * The result for a terminal or a log: headline, figures, suites, the first unsafe trials; of several models first the
 * figures side by side. Words of others are made harmless.
 */
function terminalTable(reports, options) {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return tableOf(only, options);
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
    const each = reports.flatMap((report) => [
        "",
        colours.bold(`── ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(report))} ──`),
        tableOf(report, options),
    ]);
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_several_js__WEBPACK_IMPORTED_MODULE_4__/* .overallHeadline */ .Cz)(reports), 600);
    return [
        painted(line, (0,_several_js__WEBPACK_IMPORTED_MODULE_4__/* .overall */ .Me)(reports), colours),
        "",
        ...figuresOfEach(reports, reports.map(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)),
        ...each,
    ].join("\n");
}
function painted(line, kind, colours) {
    const paint = { passed: colours.green, failed: colours.red, incomplete: colours.yellow }[kind];
    return paint(colours.bold(line));
}
/** The figures of several reports, one below the other, under names that may be other words than ours. */
function figuresOfEach(reports, names) {
    const [first] = reports;
    const called = first && (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOfFigures */ .nS)(first.settings);
    const head = ["", "", ...COLUMNS.map((figure) => called?.[figure] ?? figure), "unanswered"];
    const rows = reports.flatMap((report, index) => report.metrics.map((one, place) => [
        place === 0 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(names[index] ?? "", 60) : "",
        one.condition,
        ...cellsOf(one),
    ]));
    return aligned([head, ...rows], 2);
}
function cellsOf(one) {
    const { reached, planned } = one.answered;
    return [...COLUMNS.map((figure) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .percent */ .KN)(one[figure])), `${planned - reached} of ${planned}`];
}
function tableOf(report, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
    const reasons = report.outcome.kind === "passed" ? [] : report.outcome.reasons.slice(1);
    return [
        painted((0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report), 600), report.outcome.kind, colours),
        ...reasons.map((reason) => `  also: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(reason), 600)}`),
        "",
        ...figureRows(report).map((line, index) => (index === 0 ? colours.dim(line) : line)),
        ...listed(report, { title: "Unsafe", is: ({ safe }) => safe === "unsafe" }, options),
        ...listed(report, { title: "Unhelpful", is: ({ helpful, safe }) => helpful === "unhelpful" && safe !== "unsafe" }, options),
        ...(0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .flakyRows */ .PO)(report),
        ...confirmationRows(report),
        ...(0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .besideRows */ .AS)(report),
        ...unansweredRows(report),
        ...report.parameters.notices.map((notice) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(notice)}`),
        "",
        aboutRun(report),
    ].join("\n");
}
function figureRows({ metrics, settings }) {
    const called = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOfFigures */ .nS)(settings);
    const head = ["", ...COLUMNS.map((figure) => called[figure]), "unanswered"];
    const rows = metrics.flatMap((one) => [
        [one.condition, ...cellsOf(one)],
        ["  95 % interval", ...COLUMNS.map((figure) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .interval */ .YP)(one[figure])), ""],
        ...one.suites.map((suite) => [
            `  ${suite.suite}`,
            ...COLUMNS.map((figure) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .percent */ .KN)(suite[figure])),
            unansweredOf(suite.answered),
        ]),
    ]);
    const changes = (0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .besidePlain */ .Nq)(metrics).map(({ plain, other }) => [
        `plain → ${other.condition}`,
        ...COLUMNS.map((figure) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .change */ .Zg)(plain[figure], other[figure])),
        "",
    ]);
    return aligned([head, ...rows, ...changes]);
}
function unansweredOf({ reached, planned }) {
    return planned === reached ? "" : String(planned - reached);
}
/** `left`: the number of columns that are set to the left. */
function aligned(rows, left = 1) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    return rows.map((cells) => cells
        .map((cell, column) => column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}
function listed(report, { title, is }, options) {
    const members = (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countedTrials */ .a)(report).filter(({ verdict }) => verdict.kind === "judged" && is(verdict));
    if (members.length === 0)
        return [];
    const lines = members.slice(0, TRIALS_SHOWN).map((trial) => trialLine(report, trial, options));
    const more = members.length - lines.length;
    return [
        "",
        `${title} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(members.length)})`,
        ...lines,
        ...(more > 0 ? [`  … ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(more)} more in report.json`] : []),
    ];
}
function trialLine(report, trial, options) {
    const { suite, case: testCase, prompt, condition, run, reply, label } = trial;
    const told = label === undefined ? "" : `, ${label}`;
    const name = `  ${suite}/${testCase}/${prompt} (${condition}, run ${run})${told}${(0,_waived_js__WEBPACK_IMPORTED_MODULE_5__/* .waivedMark */ .Q6)(report, trial)}`;
    if (!options.replies || reply.kind !== "answered")
        return name;
    return `${name}\n      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_spoken_js__WEBPACK_IMPORTED_MODULE_10__/* .spoken */ .v)(reply), Math.max(40, options.width - 34))}`;
}
function confirmationRows(report) {
    const line = (0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmationLine */ .IG)(report);
    return line === "" ? [] : ["", line];
}
function unansweredRows({ unanswered, trials }) {
    if (unanswered.length === 0)
        return [];
    const example = (cause) => {
        const trial = trials.find(({ verdict }) => verdict.kind === "unanswered" && verdict.cause === cause);
        return trial?.verdict.kind === "unanswered" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(trial.verdict.detail, 400) : "";
    };
    return [
        "",
        "Unanswered",
        ...unanswered.map(({ cause, count: number }) => `  ${number} ${cause}, such as: ${example(cause)}`),
    ];
}
function aboutRun(report) {
    const { settings, suite } = report;
    const model = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(settings.model)}${report.scripted ? " (scripted model)" : ""} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(settings.endpoint)}`;
    const work = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(report.trials.length, "trial")}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(report.requests, "request")} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .duration */ .p0)(report.durationMs)}`;
    const prompt = (0,_system_prompt_js__WEBPACK_IMPORTED_MODULE_11__/* .promptWords */ .ik)(report);
    return [model, `suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(suite.source)} ${suite.version}`, prompt, work]
        .filter((part) => part !== "")
        .join("; ");
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/src/progress.js
/** `120/558 trials · 14.2 a second · 31 s left`; the time left is guessed from the rate so far. */
function progressLine({ done, planned, elapsedMs }) {
    const perSecond = elapsedMs > 0 ? (done / elapsedMs) * 1_000 : 0;
    const parts = [`${done}/${planned} trials`];
    if (done > 0 && perSecond > 0)
        parts.push(`${perSecond.toFixed(1)} a second`);
    if (done > 0 && done < planned && perSecond > 0)
        parts.push(`${timeLeft((planned - done) / perSecond)} left`);
    return parts.join(" · ");
}
/** The line between the plan and what is asked again. */
function confirmingLine(askings) {
    return `Asking again what failed: ${askings} more`;
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
/** Says when a line is due: after the first trial, then every tenth of the plan or every ten seconds, and at the end. */
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
//# sourceMappingURL=progress.js.map
// EXTERNAL MODULE: ./build/src/surroundings.js + 6 modules
var surroundings = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/src/terminal.js



const BAR_CELLS = 30;
const BAR_EVERY_MS = 100;
/** A progress bar on a terminal, plain lines now and then elsewhere. */
function terminal(stream) {
    const watch = stream.isTTY ? barWatch(stream) : lineWatch(stream);
    return { colour: stream.isTTY === true && picocolors.isColorSupported, width: stream.columns ?? 100, watch };
}
function barWatch(stream) {
    let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
    const erase = "\r\u001b[K";
    return {
        planned: (trials) => {
            [startMs, planned] = [surroundings/* clock */.pm.now(), trials];
        },
        confirming: (askings) => {
            planned += askings;
        },
        progressed: (done) => {
            const now = surroundings/* clock */.pm.now();
            if (now - drawnMs < BAR_EVERY_MS && done < planned)
                return;
            drawnMs = now;
            stream.write(erase + progressBar({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
        },
        finished: () => void stream.write(erase),
    };
}
function lineWatch(stream) {
    const due = everyTenth();
    let [startMs, planned] = [0, 0];
    return {
        planned: (trials) => {
            [startMs, planned] = [surroundings/* clock */.pm.now(), trials];
            stream.write(`Holding ${planned} trials\n`);
        },
        confirming: (askings) => {
            planned += askings;
            stream.write(`${confirmingLine(askings)}\n`);
        },
        progressed: (done) => {
            const progress = { done, planned, elapsedMs: surroundings/* clock */.pm.now() - startMs };
            if (due(progress))
                stream.write(`${progressLine(progress)}\n`);
        },
        finished: () => { },
    };
}
//# sourceMappingURL=terminal.js.map

/***/ })

};
