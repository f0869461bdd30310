export const id = 695;
export const ids = [695];
export const modules = {

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blessCommand: () => (/* binding */ blessCommand)
/* harmony export */ });
/* unused harmony export baselineText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1953);
/* harmony import */ var _report_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6825);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(354);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7632);
/* harmony import */ var _verdict_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9424);










/** `nessie bless`: makes the report of a whole run the baseline; resolves to 0. Throws a UserError for any other report. */
async function blessCommand({ report: path, to }) {
    const baseline = (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineFrom */ .cq)((0,_report_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readReport */ .t)(path), path, "this machine");
    refuseUnfit(baseline);
    write(to, baselineText(baseline.report));
    const { trials, settings } = baseline.report;
    const unsafe = unsafeIn(baseline);
    console.log(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(to)}: the baseline is ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(path)}.`);
    console.log(`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_report_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(baseline.report), 600)}`);
    console.log(`  ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(trials.length, "trial")} of ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(settings.model)}, ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(unsafe.length, "case")} known to be unsafe${named(unsafe)}.`);
    console.log("Commit it and name it in the input baseline: docs/baseline.md.");
    return 0;
}
const NAMED = 20;
function named(cases) {
    const more = cases.length - NAMED;
    if (cases.length === 0)
        return "";
    return `: ${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function unsafeIn({ side }) {
    const unsafe = side.observed.filter(({ verdict }) => verdict?.kind === "judged" && verdict.safe === "unsafe");
    return [...new Set(unsafe.map(({ trial }) => (0,_verdict_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .caseNameOf */ .xN)(trial)))];
}
/** A baseline with holes says nothing of what is in them. */
function refuseUnfit({ report, side, file }) {
    const { outcome } = report;
    const open = side.observed.filter(({ verdict }) => verdict?.kind !== "judged").length;
    const stopped = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
    if (side.observed.length > 0 && outcome.kind !== "incomplete" && !stopped && open === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: the run was not whole, so it cannot be the baseline: ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(open, "trial")} of ${side.observed.length} unanswered. It ended as: ${(0,_report_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report)}.`);
}
/** As a report, with a trial and a prompt on each line: short, and a change of it can be read. */
function baselineText({ prompts, trials, ...rest }) {
    const lines = (items) => items.map((item) => `\n${item}`).join(",");
    const asked = Object.entries(prompts).map(([key, prompt]) => `${JSON.stringify(key)}:${JSON.stringify(prompt)}`);
    const held = trials.map((trial) => JSON.stringify(trial));
    return `${JSON.stringify(rest).slice(0, -1)},\n"prompts":{${lines(asked)}\n},\n"trials":[${lines(held)}\n]}\n`;
}
function write(path, text) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            throw new Error("it is no file");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)(path, text);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--to: ${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, { cause: thrown });
    }
}
//# sourceMappingURL=bless.js.map

/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6493);



/** A larger file is no report. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/** Reads a report, whoever wrote it. Throws a UserError that begins with `what`, or with the path if it is the content. */
function readReport(path, what = path) {
    return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(textOf(path, what), path);
}
function textOf(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error("it is no file");
        if (found.size <= REPORT_LIMIT)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} must be the path of a report.json, but: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, which no report is.`);
}
//# sourceMappingURL=report-file.js.map

/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ caseHashesOf),
/* harmony export */   cq: () => (/* binding */ baselineFrom),
/* harmony export */   jS: () => (/* binding */ reportedComparison),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   o2: () => (/* binding */ THRESHOLDS_DECIDE)
/* harmony export */ });
/* unused harmony export sideOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3869);
/* harmony import */ var _verdict_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9424);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3795);
/* harmony import */ var _verdict_ruling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2662);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5845);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6493);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3999);








/**
 * Reads a former run's report. Throws a UserError for what is no report of this tool, or none that can be judged.
 */
function readBaseline(text, file, from) {
    return baselineFrom((0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReport */ .MM)(text, file), file, from);
}
/** A former run to hold others beside. Nothing in it is trusted but its replies: verdicts are those of today's judging. */
function baselineFrom(report, file, from) {
    try {
        return { file, from, report, side: sideOf(report) };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(thrown.problems.map((problem) => `${file}: ${problem}`));
    }
}
/** The run of a report as it is compared, its replies judged anew. Throws a UserError if it holds a trial twice, or not what it asked. */
function sideOf(report) {
    const seen = new Set();
    const observed = report.trials.map((trial) => {
        const name = `${trial.suite}/${trial.case}/${trial.prompt} (${trial.condition}, run ${trial.run})`;
        if (seen.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`holds the trial ${name} twice.`);
        seen.add(name);
        return observedIn(report, trial, name);
    });
    const hashes = report.suite.suites.flatMap(({ suite, hashes: own }) => Object.entries(own).map(([id, hash]) => [`${suite}/${id}`, hash]));
    return { observed, caseHashes: Object.fromEntries(hashes) };
}
function observedIn({ prompts }, trial, name) {
    const asked = prompts[(0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .promptKey */ .u)(trial)];
    if (asked === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`does not hold what the trial ${name} asked.`);
    const { suite, case: testCase, prompt: id, condition, run, reply } = trial;
    const { helpful, harmful, tools } = asked;
    const prompt = { id, helpful, harmful, ...(tools && { tools }) };
    return { trial: { suite, testCase, condition, run, prompt }, verdict: (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .judge */ .S)(reply, prompt) };
}
/** A hash of each case's text, by `suite/case`. */
function caseHashesOf({ suites }) {
    return Object.fromEntries(suites.flatMap(({ suite, cases }) => cases.map((one) => [`${suite}/${one.id}`, (0,_suite_load_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOfCase */ .QD)(one)])));
}
/** What a run beside its baseline looks like in a report, or why there is nothing to compare it with. */
function reportedComparison(baseline, comparison, now) {
    if (!("report" in baseline) || comparison === undefined)
        return { kind: "none", why: "why" in baseline ? baseline.why : "there is no baseline" };
    const { file, from, report } = baseline;
    const { gate } = now.settings;
    if (!(0,_verdict_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCommonGround */ .Xz)(comparison)) {
        const instead = gate === "no-regression" ? `; ${THRESHOLDS_DECIDE}` : "";
        return { kind: "none", why: `${file} has no case in common with this run${instead}` };
    }
    const { startedAt, settings, outcome, unanswered } = report;
    const open = unanswered.reduce((sum, { count }) => sum + count, 0);
    return {
        kind: "compared",
        baseline: { file, from, startedAt, model: settings.model, outcome: outcome.kind, unanswered: open },
        decides: (0,_verdict_ruling_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeldToBaseline */ .O2)(gate, comparison),
        differences: differencesOf(report, now),
        ...comparison,
    };
}
/** What happens to a gate that wants no regression where there is nothing to compare with. */
const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";
function differencesOf(before, now) {
    const others = [
        ["suite", suiteName(before), suiteName(now)],
        ["scripted model", yesOrNo(before.scripted), yesOrNo(now.scripted)],
        ["nessie-action", before.tool.version, now.tool.version],
    ];
    return [
        ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .settingDifferences */ .l)(before.settings, now.settings),
        ...others
            .map(([name, was, is]) => ({ name, before: was, now: is }))
            .filter((one) => one.before !== one.now),
    ];
}
function suiteName({ suite }) {
    return `${suite.source} ${suite.version} (${suite.hash.slice(0, 19)})`;
}
function yesOrNo(value) {
    return value ? "yes" : "no";
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  dP: () => (/* binding */ settingsSchema),
  WI: () => (/* binding */ trialSchema)
});

// UNUSED EXPORTS: reportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/src/endpoint/reply.js
/** Why a trial has no reply that can be judged. */
const UNANSWERED_CAUSES = [
    "connection", // no connection, a reset, a body that broke off
    "timeout", // no whole reply within the time for one request
    "throttled", // 429 or 503 with Retry-After, again and again
    "status", // another error status
    "malformed", // a body that is not the reply it should be
    "filtered", // the endpoint's content filter refused the request or kept the text back
    "empty", // a reply without text
    "cut-off", // ended by the token limit without a harmful keyword
    "stopped", // the run ended before its reply came
];
//# sourceMappingURL=reply.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/suite/schema.js
var schema = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/verdict/gate.js
var gate = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/verdict/ruling.js
var ruling = __webpack_require__(2662);
// EXTERNAL MODULE: ./build/src/verdict/noise.js
var noise = __webpack_require__(1641);
// EXTERNAL MODULE: ./build/src/report/shapes.js
var shapes = __webpack_require__(3604);
;// CONCATENATED MODULE: ./build/src/report/comparison.js



const change = schemas/* strictObject */.rej({ before: shapes/* share */.uM, now: shapes/* share */.uM, move: schemas/* enum */.k5n(noise/* MOVES */.l) });
const tally = schemas/* strictObject */.rej({ wrong: shapes/* count */.U9, planned: shapes/* count */.U9 });
const caseNames = schemas/* array */.YOg(shapes/* caseName */.cY).readonly();
const caseChanges = schemas/* array */.YOg(schemas/* strictObject */.rej({
    /** As suite/case. */
    case: shapes/* caseName */.cY,
    condition: shapes/* condition */.uH,
    prompts: schemas/* array */.YOg(shapes/* kebab */.i9).min(1).readonly(),
    /** Absent if the baseline did not ask it so. */
    before: tally.exactOptional(),
    now: tally,
    /** Wrong more often than noise explains. */
    worse: schemas/* boolean */.zMY(),
}))
    .readonly();
/** What a report says of a run beside its baseline. */
const comparisonSchema = schemas/* discriminatedUnion */.gMt("kind", [
    /** There is nothing to compare with, and why, in words. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("none"), why: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("compared"),
        baseline: schemas/* strictObject */.rej({
            /** As given, and where it was read. */
            file: schemas/* string */.YjP(),
            from: schemas/* string */.YjP(),
            startedAt: iso/* datetime */.w$(),
            model: schemas/* string */.YjP(),
            outcome: schemas/* enum */.k5n(["passed", "failed", "incomplete"]),
            unanswered: shapes/* count */.U9,
        }),
        /** Whether it decides on safety, or is only shown. */
        decides: schemas/* boolean */.zMY(),
        /** What is not the same in the two runs. */
        differences: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), before: schemas/* string */.YjP(), now: schemas/* string */.YjP() }))
            .readonly(),
        cases: schemas/* strictObject */.rej({
            compared: caseNames,
            /** Their text is another one; compared no more than new ones. */
            changed: caseNames,
            added: caseNames,
            removed: caseNames,
        }),
        /** The figures over the cases that are compared. */
        conditions: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: shapes/* condition */.uH, safety: change, helpfulness: change, sh: change }))
            .readonly(),
        newlyUnsafe: caseChanges,
        unsafeUnknownBefore: caseChanges,
        stillUnsafe: caseChanges,
        fixed: caseChanges,
        newlyUnhelpful: caseChanges,
    }),
]);
//# sourceMappingURL=comparison.js.map
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/waived.js
var waived = __webpack_require__(5012);
;// CONCATENATED MODULE: ./build/src/report/report.js












const cause = schemas/* enum */.k5n(UNANSWERED_CAUSES);
/** In percent, rounded outward to one decimal; absent if nothing was planned. */
const interval = schemas/* strictObject */.rej({ low: schemas/* number */.aig(), high: schemas/* number */.aig() });
const shareWithInterval = shapes/* counts */.tQ
    .extend({ interval95: interval.exactOptional() })
    .refine(shapes/* isWithinPlan */.LD, shapes/* BEYOND_PLAN */.Cq);
const figures = {
    safety: shareWithInterval,
    helpfulness: shareWithInterval,
    sh: shareWithInterval,
    answered: shapes/* share */.uM,
};
const usage = schemas/* strictObject */.rej({ inputTokens: shapes/* count */.U9, cachedTokens: shapes/* count */.U9, outputTokens: shapes/* count */.U9 });
const percentages = schemas/* strictObject */.rej({ safety: schemas/* number */.aig(), helpfulness: schemas/* number */.aig(), sh: schemas/* number */.aig() });
const unanswered = { kind: schemas/* literal */.euz("unanswered"), cause, detail: schemas/* string */.YjP() };
const reason = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("below"),
        condition: shapes/* condition */.uH,
        figure: schemas/* enum */.k5n(gate/* GATED */.CN),
        share: shapes/* share */.uM,
        threshold: schemas/* number */.aig(),
        waived: shapes/* count */.U9.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unanswered"), condition: shapes/* condition */.uH, count: shapes/* count */.U9, planned: shapes/* count */.U9 }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("never-helpful"), condition: shapes/* condition */.uH }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("nothing-planned"),
        figure: schemas/* enum */.k5n([...gate/* GATED */.CN, "trials"]),
        condition: shapes/* condition */.uH.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stopped"), why: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("regressed"),
        how: schemas/* enum */.k5n(gate/* HOW_REGRESSED */.Ch),
        condition: shapes/* condition */.uH,
        cases: schemas/* array */.YOg(shapes/* caseName */.cY).min(1),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("fell"), condition: shapes/* condition */.uH, before: shapes/* share */.uM, now: shapes/* share */.uM }),
]);
const outcome = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("passed") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("failed"), reasons: schemas/* array */.YOg(reason).min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("incomplete"), reasons: schemas/* array */.YOg(reason).min(1) }),
]);
const reply = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("answered"),
        text: schemas/* string */.YjP(),
        /** The functions called, where some were declared. */
        calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })).exactOptional(),
        finish: schemas/* enum */.k5n(["stop", "length"]),
        model: schemas/* string */.YjP().exactOptional(),
        usage: usage.exactOptional(),
    }),
    schemas/* strictObject */.rej({ ...unanswered, model: schemas/* string */.YjP().exactOptional(), usage: usage.exactOptional() }),
]);
const verdict = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("judged"),
        helpful: schemas/* enum */.k5n(["helpful", "unhelpful"]).exactOptional(),
        safe: schemas/* enum */.k5n(["safe", "unsafe"]).exactOptional(),
        found: schemas/* array */.YOg(schemas/* string */.YjP()),
        disguised: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej(unanswered),
]);
/** One trial of a report or journal. */
const trialSchema = schemas/* strictObject */.rej({
    suite: shapes/* suiteName */.Qx,
    case: shapes/* kebab */.i9,
    prompt: shapes/* kebab */.i9,
    condition: shapes/* condition */.uH,
    /** From 1. */
    run: schemas/* number */.aig().int().positive(),
    verdict,
    reply,
    /** How often it was sent. */
    attempts: shapes/* count */.U9,
    /** From the start of the run, and for the last attempt; milliseconds. */
    startedMs: schemas/* number */.aig(),
    latencyMs: schemas/* number */.aig(),
});
/** The settings of a run, as report and journal hold them. */
const settingsSchema = schemas/* strictObject */.rej({
    /** Without query and without anything secret. */
    endpoint: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    /** What the list of models calls it, where that is not the name that the endpoint knows. */
    name: schemas/* string */.YjP().exactOptional(),
    api: schemas/* enum */.k5n(["chat", "responses"]),
    conditions: schemas/* array */.YOg(shapes/* condition */.uH),
    runs: shapes/* count */.U9,
    seed: shapes/* count */.U9,
    concurrency: shapes/* count */.U9,
    timeoutSeconds: shapes/* count */.U9,
    retries: shapes/* count */.U9,
    deadlineMinutes: shapes/* count */.U9,
    maxTokens: shapes/* count */.U9.exactOptional(),
    temperature: schemas/* number */.aig().exactOptional(),
    systemRole: schemas/* enum */.k5n(conversation/* SYSTEM_ROLES */.QY),
    reasoning: schemas/* enum */.k5n(conversation/* REASONING */.pj),
    /** The user's own system prompt, which every conversation had besides the policy. */
    systemPrompt: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().max(4_096),
        sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
        position: schemas/* enum */.k5n(system_prompt/* POSITIONS */.lP),
    })
        .exactOptional(),
    extraBody: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    /** Names only; values may be secret. */
    extraHeaders: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The thresholds in percent, as given. */
    minimum: percentages,
    /** Whether the thresholds decide on safety, or the baseline. */
    gate: schemas/* enum */.k5n(ruling/* GATES */.JH),
});
/** Everything about a run. The key is not in it; the model's words are, as they came. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(format/* SCHEMA_VERSION */.f),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz("nessie-action"),
        version: schemas/* string */.YjP()
            .max(50)
            .regex(/^[0-9A-Za-z.+-]+$/),
    }),
    /** The model was the scripted one of the demonstration. */
    scripted: schemas/* boolean */.zMY(),
    startedAt: iso/* datetime */.w$(),
    durationMs: schemas/* number */.aig(),
    settings: settingsSchema,
    /** The parameters that the endpoint accepted in the end, and what was adapted to it, in sentences. */
    parameters: schemas/* strictObject */.rej({ inForce: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()), notices: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    suite: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP(),
        version: schemas/* string */.YjP()
            .max(50)
            .regex(/^[0-9A-Za-z.+-]+$/),
        hash: schemas/* string */.YjP(),
        suites: schemas/* array */.YOg(schemas/* strictObject */.rej({
            suite: schemas/* string */.YjP(),
            description: schemas/* string */.YjP(),
            cases: shapes/* count */.U9,
            prompts: shapes/* count */.U9,
            /** By the id of the case. */
            titles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            /** Of each case's text, by its id: whether two reports mean the same by it. */
            hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            /** Where a suite of the team's own stands. */
            file: schemas/* string */.YjP().exactOptional(),
        })),
    }),
    /** The unrelated conversation that stands before the turns in the distraction condition. */
    distraction: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(["user", "assistant"]), content: schemas/* string */.YjP() })),
    outcome,
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({
        condition: shapes/* condition */.uH,
        ...figures,
        suites: schemas/* array */.YOg(schemas/* strictObject */.rej({ suite: shapes/* suiteName */.Qx, ...figures })),
    })),
    /** HTTP requests sent, repeated ones included. */
    requests: shapes/* count */.U9,
    /** Tokens per condition as the endpoint counts them; `reported` is the number of trials for which it did. */
    usage: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: shapes/* condition */.uH, reported: shapes/* count */.U9, ...usage.shape })),
    /** As suite/case, in the plan's order. */
    unsafeCases: schemas/* array */.YOg(shapes/* caseName */.cY),
    unhelpfulCases: schemas/* array */.YOg(shapes/* caseName */.cY),
    /** The unsafe ones that are forgiven. */
    waivedCases: schemas/* array */.YOg(shapes/* caseName */.cY),
    /** As the project's file lists them, expired ones included. */
    waivers: schemas/* array */.YOg(waived/* reportedWaiver */.o_),
    /** Beside a former run, if one was named. */
    comparison: comparisonSchema.exactOptional(),
    /** Unsafe in some runs of a condition, but not in all of them. */
    flakyCases: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: shapes/* caseName */.cY, condition: shapes/* condition */.uH, unsafe: shapes/* count */.U9, runs: shapes/* count */.U9 })),
    unanswered: schemas/* array */.YOg(schemas/* strictObject */.rej({ cause, count: shapes/* count */.U9 })),
    /** What was asked, by `promptKey`. */
    prompts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        system: schemas/* string */.YjP(),
        turns: schemas/* array */.YOg(schemas/* string */.YjP()),
        helpful: schemas/* array */.YOg(schemas/* string */.YjP()),
        harmful: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** The functions declared, in the tools condition. */
        tools: schemas/* array */.YOg(schema/* toolSchema */.wl).exactOptional(),
    })),
    /** Every planned trial, in the plan's order. */
    trials: schemas/* array */.YOg(trialSchema),
});
/** Reads a report back. Throws a UserError that names the file and what is wrong in it. */
function parseReport(text, file) {
    const parsed = reportSchema.safeParse(parseJson(text, file));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, 5);
    throw new src_errors/* UserError */.yo(problems.map(({ path, message }) => `${file}: ${errors/* toDotPath */.sR(path) || "the file"}: ${message}.`));
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new src_errors/* UserError */.yo(`${file}: is not JSON, so it is no report of this tool.`, { cause: thrown });
    }
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settingDifferences)
/* harmony export */ });
/** Settings that change what is asked, or of whom. */
const ASKED = [
    "endpoint",
    "model",
    "api",
    "conditions",
    "runs",
    "seed",
    "maxTokens",
    "temperature",
    "systemRole",
    "reasoning",
    "systemPrompt",
    "extraBody",
    "extraHeaders",
];
/** The settings that differ and change what is asked, or of whom; their values as JSON, or `not given`. */
function settingDifferences(before, now) {
    return ASKED.map((name) => ({ name, before: shown(before[name]), now: shown(now[name]) })).filter((one) => one.before !== one.now);
}
function shown(value) {
    return value === undefined ? "not given" : JSON.stringify(value);
}
//# sourceMappingURL=settings.js.map

/***/ })

};
