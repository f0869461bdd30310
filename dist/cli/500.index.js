export const id = 500;
export const ids = [500];
export const modules = {

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blessCommand: () => (/* binding */ blessCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9550);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5295);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1653);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3842);
/* harmony import */ var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9559);
/* harmony import */ var _report_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
/* harmony import */ var _run_read_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6418);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2711);
/* harmony import */ var _default_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4556);












/** `nessie bless`: makes the report of a complete run the baseline; resolves to 0. Throws a UserError for any other report. */
async function blessCommand(args, { cwd, print }) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(args, { to: { type: "string" } }, true);
    const [path = _default_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .REPORT */ .ri, ...more] = positionals;
    if (more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`bless takes one report, but ${more.length + 1} were given.`);
    const to = (0,_args_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(values.to) ?? _default_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .BASELINE */ .Um;
    const baseline = (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineFrom */ .cq)((0,_run_read_report_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .t)(path, cwd), path, "the local files");
    refuseUnfit(baseline);
    write(to, baselineText(baseline.report), cwd);
    const { trials, settings } = baseline.report;
    const unsafe = unsafeIn(baseline);
    print(`${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(to)} is now the baseline, from ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(path)}.`);
    print(`  ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_report_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(baseline.report), 600)}`);
    print(`  ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(trials.length, "trial")} of ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(settings.model)}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(unsafe.length, "case")} known to be unsafe${named(unsafe)}.`);
    print("Commit it and set the input baseline to its path (docs/baseline.md).");
    return 0;
}
const NAMED = 20;
function named(cases) {
    const more = cases.length - NAMED;
    if (cases.length === 0)
        return "";
    return `: ${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function unsafeIn({ run }) {
    const unsafe = run.observed.filter(({ verdict }) => verdict?.kind === "judged" && verdict.safe === "unsafe");
    return [...new Set(unsafe.map(({ trial }) => (0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .caseNameOf */ .xN)(trial)))];
}
/** A baseline with gaps would not cover what is missing. */
function refuseUnfit({ report, run, file }) {
    const { outcome } = report;
    const open = run.observed.filter(({ verdict }) => verdict?.kind !== "judged").length;
    const stopped = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
    if (run.observed.length > 0 && outcome.kind !== "incomplete" && !stopped && open === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: the run was not complete, so it cannot be the baseline: ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .LS)(open, "trial")} of ${run.observed.length} unanswered. It ended as: ${(0,_report_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}.`);
}
/** A report with one trial or prompt per line: short, with readable diffs. */
function baselineText({ prompts, trials, ...rest }) {
    const lines = (items) => items.map((item) => `\n${item}`).join(",");
    const promptLines = Object.entries(prompts).map(([key, prompt]) => `${JSON.stringify(key)}:${JSON.stringify(prompt)}`);
    const trialLines = trials.map((trial) => JSON.stringify(trial));
    return `${JSON.stringify(rest).slice(0, -1)},\n"prompts":{${lines(promptLines)}\n},\n"trials":[${lines(trialLines)}\n]}\n`;
}
function write(path, content, cwd) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
            throw new Error("it is not a file");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(file, content);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--to: ${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, { cause: thrown });
    }
}
//# sourceMappingURL=bless.js.map

/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ COMPARISON),
/* harmony export */   Um: () => (/* binding */ BASELINE),
/* harmony export */   ri: () => (/* binding */ REPORT)
/* harmony export */ });
/** Where a run leaves its report. */
const REPORT = "nessie-report/report.json";
/** Where `bless` writes the baseline. */
const BASELINE = "nessie-baseline.json";
/** Where `compare` writes its page. */
const COMPARISON = "nessie-comparison.html";
//# sourceMappingURL=default-paths.js.map

/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ baselineFrom),
/* harmony export */   jS: () => (/* binding */ reportedComparison),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   o2: () => (/* binding */ THRESHOLDS_DECIDE)
/* harmony export */ });
/* unused harmony export runSummaryOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
/* harmony import */ var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2771);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2034);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2606);
/* harmony import */ var _render_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3066);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74);
/* harmony import */ var _settings_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3691);









/** Reads the report of an earlier run. Throws a UserError if it is not a report of this tool, or cannot be judged. */
function readBaseline(text, file, from) {
    return baselineFrom((0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReport */ .MM)(text, file), file, from);
}
/** A baseline from a report. Only its replies are trusted: they are rejudged. */
function baselineFrom(report, file, from) {
    if (report.shard !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: ${(0,_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .unmergedShard */ ._T)(report.shard)}`);
    try {
        return { file, from, report, run: runSummaryOf(report) };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(thrown.problems.map((problem) => `${file}: ${problem}`));
    }
}
/** Rejudges the replies of a report. Throws a UserError for a duplicate trial, or one without its prompt. */
function runSummaryOf(report) {
    const seen = new Set();
    const observed = report.trials.map((trial) => {
        const name = `${trial.suite}/${trial.case}/${trial.prompt} (${trial.condition}, run ${trial.run})`;
        if (seen.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`contains the trial ${name} twice.`);
        seen.add(name);
        return observedIn(report, trial, name);
    });
    const hashes = report.suite.suites.flatMap(({ suite, hashes: own }) => Object.entries(own).map(([id, hash]) => [`${suite}/${id}`, hash]));
    return { observed, caseHashes: Object.fromEntries(hashes) };
}
function observedIn({ prompts, settings }, trial, name) {
    const asked = prompts[(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .promptKey */ .uZ)(trial)];
    if (asked === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`does not contain the prompt of the trial ${name}.`);
    const { suite, case: testCase, prompt: id, condition, run, reply } = trial;
    const { helpful, harmful, tools } = asked;
    const prompt = { id, helpful, harmful, ...(tools && { tools }) };
    const confirmations = (trial.confirmations ?? []).map((confirmation) => ({
        verdict: (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(confirmation.reply, prompt),
    }));
    const verdict = (0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__/* .finalVerdict */ .Ou)({ verdict: (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(reply, prompt), confirmations }, settings.helpfulness);
    return { trial: { suite, testCase, condition, run, prompt }, verdict };
}
/** The comparison of a run with its baseline, or why there is none. */
function reportedComparison(baseline, comparison, now) {
    if (!("report" in baseline) || comparison === undefined)
        return { kind: "none", why: "why" in baseline ? baseline.why : "there is no baseline" };
    const { file, from, report } = baseline;
    const { gate } = now.settings;
    if (!(0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommonGround */ .Xz)(comparison)) {
        const instead = gate === "no-regression" ? `; ${THRESHOLDS_DECIDE}` : "";
        return { kind: "none", why: `${file} has no case in common with this run${instead}` };
    }
    const { startedAt, settings, outcome, unanswered } = report;
    const open = unanswered.reduce((sum, { count }) => sum + count, 0);
    return {
        kind: "compared",
        baseline: { file, from, startedAt, model: settings.model, outcome: outcome.kind, unanswered: open },
        decides: (0,_gate_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineDecides */ .Rx)(gate, comparison),
        differences: differencesOf(report, now),
        ...comparison,
    };
}
/** What a no-regression gate does without a comparison. */
const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";
function differencesOf(before, now) {
    const others = [
        ["suite", suiteName(before), suiteName(now)],
        ["helpfulness", before.settings.helpfulness, now.settings.helpfulness],
        ["scripted model", yesOrNo(before.scripted), yesOrNo(now.scripted)],
        ["nessie-action", before.tool.version, now.tool.version],
    ];
    return [
        ...(0,_settings_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .settingDifferences */ .l)(before.settings, now.settings),
        ...others
            .map(([name, was, is]) => ({ name, before: was, now: is }))
            .filter((difference) => difference.before !== difference.now),
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

/***/ 3066:
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
    "timeout", // no complete reply within the time for one request
    "throttled", // 429 or 503 with Retry-After at every attempt
    "status", // another error status
    "malformed", // a body that is not a valid reply
    "filtered", // the endpoint's content filter refused the request or withheld the text
    "empty", // a reply without text
    "cut-off", // ended by the token limit without a harmful keyword
    "broken-off", // ended in a way not known to be complete, without a harmful keyword
    "context-cut", // the server dropped part of the conversation before the model saw it
    "stopped", // the run ended before a reply arrived
];
/**
 * How a reply ended: `stop`: complete; `length`: at the token limit; `filtered`: by the endpoint's content filter; `broken`:
 * in any other way, e.g. by an error; `context-cut`: complete, but the server had dropped part of the conversation.
 */
const FINISHES = ["stop", "length", "filtered", "broken", "context-cut"];
//# sourceMappingURL=reply.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/execution/shard.js
var shard = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var rules = __webpack_require__(2034);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/suite/schema.js
var schema = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/src/gate/significance.js
var significance = __webpack_require__(104);
// EXTERNAL MODULE: ./build/src/report/schema-parts.js
var schema_parts = __webpack_require__(74);
;// CONCATENATED MODULE: ./build/src/report/schema-comparison.js



const change = schemas/* strictObject */.rej({ before: schema_parts/* share */.uM, now: schema_parts/* share */.uM, move: schemas/* enum */.k5n(significance/* MOVES */.l) });
const tally = schemas/* strictObject */.rej({ wrong: schema_parts/* countSchema */.vK, planned: schema_parts/* countSchema */.vK });
const caseNames = schemas/* array */.YOg(schema_parts/* caseName */.cY).readonly();
const caseChanges = schemas/* array */.YOg(schemas/* strictObject */.rej({
    /** As suite/case. */
    case: schema_parts/* caseName */.cY,
    condition: schema_parts/* condition */.uH,
    prompts: schemas/* array */.YOg(schema_parts/* kebab */.i9).min(1).readonly(),
    /** Absent if the baseline did not ask it. */
    before: tally.exactOptional(),
    now: tally,
    /** Wrong more often than noise explains. */
    worse: schemas/* boolean */.zMY(),
}))
    .readonly();
/** How a run compares with its baseline. */
const comparisonSchema = schemas/* discriminatedUnion */.gMt("kind", [
    /** Why there is nothing to compare with. */
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
            unanswered: schema_parts/* countSchema */.vK,
        }),
        /** Whether the baseline decides on safety, or is only shown. */
        decides: schemas/* boolean */.zMY(),
        /** Differing settings of the two runs. */
        differences: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), before: schemas/* string */.YjP(), now: schemas/* string */.YjP() }))
            .readonly(),
        cases: schemas/* strictObject */.rej({
            compared: caseNames,
            /** Their text differs, so they are not compared. */
            changed: caseNames,
            added: caseNames,
            removed: caseNames,
        }),
        /** The figures over the cases that are compared. */
        conditions: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: schema_parts/* condition */.uH, safety: change, helpfulness: change, sh: change }))
            .readonly(),
        newlyUnsafe: caseChanges,
        unsafeUnknownBefore: caseChanges,
        stillUnsafe: caseChanges,
        fixed: caseChanges,
        newlyUnhelpful: caseChanges,
    }),
]);
//# sourceMappingURL=schema-comparison.js.map
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/src/report/schema-outcome.js




/** Which shard of a run, of how many. */
const shardSchema = {
    /** From 1. */
    index: schemas/* number */.aig().int().positive().max(shard/* MOST_SHARDS */.Y),
    of: schemas/* number */.aig().int().positive().max(shard/* MOST_SHARDS */.Y),
};
const reason = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("below"),
        condition: schema_parts/* condition */.uH,
        figure: schemas/* enum */.k5n(decide/* GATED */.CN),
        share: schema_parts/* share */.uM,
        threshold: schemas/* number */.aig(),
        waived: schema_parts/* countSchema */.vK.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unanswered"), condition: schema_parts/* condition */.uH, count: schema_parts/* countSchema */.vK, planned: schema_parts/* countSchema */.vK }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("never-helpful"), condition: schema_parts/* condition */.uH }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("nothing-planned"),
        figure: schemas/* enum */.k5n([...decide/* GATED */.CN, "trials"]),
        condition: schema_parts/* condition */.uH.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stopped"), why: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("shard"), ...shardSchema }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("regressed"),
        how: schemas/* enum */.k5n(decide/* HOW_REGRESSED */.Ch),
        condition: schema_parts/* condition */.uH,
        cases: schemas/* array */.YOg(schema_parts/* caseName */.cY).min(1),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("fell"), condition: schema_parts/* condition */.uH, before: schema_parts/* share */.uM, now: schema_parts/* share */.uM }),
]);
/** The outcome of the gate, and why. */
const outcomeSchema = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("passed") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("failed"), reasons: schemas/* array */.YOg(reason).min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("incomplete"), reasons: schemas/* array */.YOg(reason).min(1) }),
]);
//# sourceMappingURL=schema-outcome.js.map
;// CONCATENATED MODULE: ./build/src/report/schema.js













const cause = schemas/* enum */.k5n(UNANSWERED_CAUSES);
/** In percent, rounded outward to one decimal; absent if nothing was planned. */
const interval = schemas/* strictObject */.rej({ low: schemas/* number */.aig(), high: schemas/* number */.aig() });
const shareWithInterval = schema_parts/* counts */.tQ
    .extend({ interval95: interval.exactOptional() })
    .refine(schema_parts/* isWithinPlan */.LD, schema_parts/* BEYOND_PLAN */.Cq);
const figures = {
    safety: shareWithInterval,
    helpfulness: shareWithInterval,
    sh: shareWithInterval,
    answered: schema_parts/* share */.uM,
};
const usage = schemas/* strictObject */.rej({
    inputTokens: schema_parts/* countSchema */.vK,
    cachedTokens: schema_parts/* countSchema */.vK,
    outputTokens: schema_parts/* countSchema */.vK,
});
const percentages = schemas/* strictObject */.rej({ safety: schemas/* number */.aig(), helpfulness: schemas/* number */.aig(), sh: schemas/* number */.aig() });
const unanswered = { kind: schemas/* literal */.euz("unanswered"), cause, detail: schemas/* string */.YjP() };
const reply = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("answered"),
        text: schemas/* string */.YjP(),
        /** The parts of the text, if there were several. */
        parts: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        /** Everything else the model said, in other choices and parts. */
        others: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        /** The functions called. */
        calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })).exactOptional(),
        finish: schemas/* enum */.k5n(FINISHES),
        /** How it ended, unless it is complete. */
        ending: schemas/* string */.YjP().exactOptional(),
        reasoned: schemas/* literal */.euz(true).exactOptional(),
        model: schemas/* string */.YjP().exactOptional(),
        usage: usage.exactOptional(),
    }),
    schemas/* strictObject */.rej({
        ...unanswered,
        reasoned: schemas/* literal */.euz(true).exactOptional(),
        model: schemas/* string */.YjP().exactOptional(),
        usage: usage.exactOptional(),
    }),
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
/** A reply and its verdict. */
const judgedReply = {
    verdict,
    reply,
    /** How often the conversation was sent. */
    attempts: schema_parts/* countSchema */.vK,
    /** First sent, from the start of the run, and duration of the last attempt; milliseconds. */
    startedMs: schemas/* number */.aig(),
    latencyMs: schemas/* number */.aig(),
};
/** One trial of a report. */
const trialSchema = schemas/* strictObject */.rej({
    suite: schema_parts/* suiteName */.Qx,
    case: schema_parts/* kebab */.i9,
    prompt: schema_parts/* kebab */.i9,
    condition: schema_parts/* condition */.uH,
    /** From 1. */
    run: schemas/* number */.aig().int().positive(),
    ...judgedReply,
    /** Repeats of the same conversation because the first reply failed; the verdict above is that of the first. */
    confirmations: schemas/* array */.YOg(schemas/* strictObject */.rej(judgedReply)).max(confirmations/* MOST_CONFIRMATIONS */.fA).exactOptional(),
});
/** The settings of a run, as in report and journal. */
const settingsSchema = schemas/* strictObject */.rej({
    /** Without the query, and without secrets. */
    endpoint: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    /** Its name in the list of models, if that differs from the one the endpoint knows. */
    name: schemas/* string */.YjP().exactOptional(),
    api: schemas/* enum */.k5n(["chat", "responses"]),
    conditions: schemas/* array */.YOg(schema_parts/* condition */.uH),
    runs: schema_parts/* countSchema */.vK,
    seed: schema_parts/* countSchema */.vK,
    concurrency: schema_parts/* countSchema */.vK,
    timeoutSeconds: schema_parts/* countSchema */.vK,
    retries: schema_parts/* countSchema */.vK,
    deadlineMinutes: schema_parts/* countSchema */.vK,
    maxTokens: schema_parts/* countSchema */.vK.exactOptional(),
    temperature: schemas/* number */.aig().exactOptional(),
    systemRole: schemas/* enum */.k5n(conversation/* SYSTEM_ROLES */.QY),
    reasoning: schemas/* enum */.k5n(conversation/* REASONING */.pj),
    /** The user's own, sent with the policy in every conversation. */
    systemPrompt: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().max(4_096),
        sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
        position: schemas/* enum */.k5n(system_prompt/* POSITIONS */.lP),
    })
        .exactOptional(),
    /** Switches reasoning off; absent if not given. */
    reasoningOffBody: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).exactOptional(),
    /** Per million tokens. */
    prices: schemas/* strictObject */.rej({
        input: schemas/* number */.aig().nonnegative(),
        cached: schemas/* number */.aig().nonnegative(),
        output: schemas/* number */.aig().nonnegative(),
        currency: schemas/* string */.YjP().regex(/^[\p{L}\p{Sc}]{0,8}$/u),
    })
        .exactOptional(),
    maxCost: schemas/* number */.aig().nonnegative().exactOptional(),
    maxRequests: schema_parts/* countSchema */.vK.exactOptional(),
    failFast: schemas/* literal */.euz(true).exactOptional(),
    extraBody: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    /** Names only, since values may be secret. */
    extraHeaders: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The thresholds in percent, as given. */
    minimum: percentages,
    /** Whether the thresholds decide on safety, or the baseline. */
    gate: schemas/* enum */.k5n(rules/* GATES */.JH),
    /** How often a failing trial is repeated. */
    confirm: schema_parts/* countSchema */.vK,
    /** Whether the first reply decides on helpfulness, or most of a trial's replies. Safety is always strict. */
    helpfulness: schemas/* enum */.k5n(confirmations/* HELPFULNESS_RULES */.Y0),
});
/** Everything about a run. Replies are unchanged except that secrets are redacted. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(schema_parts/* SCHEMA_VERSION */.f$),
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
    /** Hash of everything that decides a verdict except the replies; absent if the report was rejudged. */
    content: schema_parts/* content */.Qs.exactOptional(),
    /** The parameters that the endpoint finally accepted, and notices. */
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
            cases: schema_parts/* countSchema */.vK,
            prompts: schema_parts/* countSchema */.vK,
            /** By the id of the case. */
            titles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            /** Hash of each case's text, by its id: tells whether two reports test the same. */
            hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            /** The file, if it is one of the team's own suites. */
            file: schemas/* string */.YjP().exactOptional(),
        })),
    }),
    /** The unrelated conversation before the turns in the distraction condition. */
    distraction: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(["user", "assistant"]), content: schemas/* string */.YjP() })),
    /** Present if the report is of one shard of a run; trials and figures are those of the shard. */
    shard: schemas/* strictObject */.rej({
        ...shardSchema,
        /** Of the whole plan. */
        planHash: schemas/* string */.YjP(),
        /** Trials of the whole plan. */
        planned: schema_parts/* countSchema */.vK,
    })
        .exactOptional(),
    /** The number of shards it was merged from. */
    mergedFrom: schemas/* number */.aig().int().positive().max(shard/* MOST_SHARDS */.Y).exactOptional(),
    outcome: outcomeSchema,
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({
        condition: schema_parts/* condition */.uH,
        ...figures,
        suites: schemas/* array */.YOg(schemas/* strictObject */.rej({ suite: schema_parts/* suiteName */.Qx, ...figures })),
    })),
    /** HTTP requests sent, including repeated ones. */
    requests: schema_parts/* countSchema */.vK,
    /**
     * Tokens per condition as the endpoint counts them. `reported`: replies whose tokens it counted; `reasoned`: replies with
     * reasoning shown or counted.
     */
    usage: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: schema_parts/* condition */.uH, reported: schema_parts/* countSchema */.vK, reasoned: schema_parts/* countSchema */.vK, ...usage.shape })),
    /** By the prices in the settings; `unknown`: replies whose tokens were not counted. */
    cost: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: schema_parts/* condition */.uH, amount: schemas/* number */.aig().nonnegative(), unknown: schema_parts/* countSchema */.vK }))
        .exactOptional(),
    /** Failing trials that were repeated, and those left: beyond the limit, or because the run was stopped. */
    confirmed: schemas/* strictObject */.rej({
        trials: schema_parts/* countSchema */.vK,
        left: schema_parts/* countSchema */.vK,
        /** Unanswered confirmations. */
        unanswered: schema_parts/* countSchema */.vK,
    }),
    /** As suite/case, in the plan's order. */
    unsafeCases: schemas/* array */.YOg(schema_parts/* caseName */.cY),
    unhelpfulCases: schemas/* array */.YOg(schema_parts/* caseName */.cY),
    /** The unsafe ones that are waived. */
    waivedCases: schemas/* array */.YOg(schema_parts/* caseName */.cY),
    /** As in the project's file, including expired ones. */
    waivers: schemas/* array */.YOg(schema_parts/* reportedWaiver */.o_),
    /** With the baseline. Absent if none was named. */
    comparison: comparisonSchema.exactOptional(),
    /** Unsafe in some runs of a condition, but not in all of them. */
    flakyCases: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schema_parts/* caseName */.cY, condition: schema_parts/* condition */.uH, unsafe: schema_parts/* countSchema */.vK, runs: schema_parts/* countSchema */.vK })),
    unanswered: schemas/* array */.YOg(schemas/* strictObject */.rej({ cause, count: schema_parts/* countSchema */.vK })),
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
    const data = (0,suite_text/* parseJson */.qF)(text);
    if (data === undefined)
        throw new src_errors/* UserError */.yo(`${file}: is not JSON, so it is not a report of this tool.`);
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, 5);
    throw new src_errors/* UserError */.yo(problems.map(({ path, message }) => `${file}: ${errors/* toDotPath */.sR(path) || "the file"}: ${message}.`));
}
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settingDifferences)
/* harmony export */ });
/** Settings that change what is sent, or to whom. */
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
    "reasoningOffBody",
    "systemPrompt",
    "extraBody",
    "extraHeaders",
];
/** The differing settings that change what is sent, or to whom; values as JSON, or `not given`. */
function settingDifferences(before, now) {
    return ASKED.map((name) => ({ name, before: shown(before[name]), now: shown(now[name]) })).filter((difference) => difference.before !== difference.now);
}
function shown(value) {
    return value === undefined ? "not given" : JSON.stringify(value);
}
//# sourceMappingURL=settings-diff.js.map

/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3066);
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1147);





/** Larger files are not reports. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/**
 * Reads a report from any source; a relative path starts at `cwd`. Throws a UserError that begins with `what`, or with the
 * path if the content is wrong.
 */
function readReport(path, cwd, what = path) {
    return (0,_report_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReport */ .MM)(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), what), path);
}
function textAt(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            throw new Error("there is no such file");
        if (!found.isFile())
            throw new Error("it is not a file");
        if (found.size <= REPORT_LIMIT)
            return (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} must be the path of a report.json, but: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, so it is not a report.`);
}
//# sourceMappingURL=read-report.js.map

/***/ })

};
