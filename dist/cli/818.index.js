export const id = 818;
export const ids = [818];
export const modules = {

/***/ 4841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ figuresOfEach),
/* harmony export */   R: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7336);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2567);
/* harmony import */ var _final_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6545);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9356);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97);
/* harmony import */ var _all_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6789);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3380);
/* harmony import */ var _confirmations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9091);
/* harmony import */ var _disguised_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9904);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6136);
/* harmony import */ var _reply_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3545);
/* harmony import */ var _system_prompt_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6571);
/* harmony import */ var _titled_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2737);
















const TRIALS_SHOWN = 10;
/**
 * The result for a terminal or a log: headline, figures, suites, the first unsafe trials; of several models first the
 * figures side by side. Untrusted text is made harmless.
 */
function terminalTable(reports, options) {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return tableOf((0,_final_report_js__WEBPACK_IMPORTED_MODULE_1__/* .finalReport */ .P)(only), options);
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_9__.createColors(options.colour);
    const each = reports.flatMap((report) => [
        "",
        colours.bold(`── ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(report))} ──`),
        tableOf((0,_final_report_js__WEBPACK_IMPORTED_MODULE_1__/* .finalReport */ .P)(report), options),
    ]);
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_all_models_js__WEBPACK_IMPORTED_MODULE_4__/* .overallHeadline */ .Cz)(reports), 600);
    const cost = (0,_cost_js__WEBPACK_IMPORTED_MODULE_11__/* .costOfAll */ .g3)(reports);
    return [
        painted(line, (0,_all_models_js__WEBPACK_IMPORTED_MODULE_4__/* .jobOutcome */ .Yr)(reports), colours),
        "",
        ...figuresOfEach(reports, reports.map(_model_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)),
        ...(cost === "" ? [] : ["", (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(cost)]),
        ...each,
    ].join("\n");
}
function painted(line, kind, colours) {
    const { green, red, yellow, blue } = colours;
    const paint = { passed: green, failed: red, incomplete: yellow, partial: blue }[kind];
    return paint(colours.bold(line));
}
/** The figures of several reports, one below the other, each under its name, which may be untrusted text. */
function figuresOfEach(reports, names) {
    const [first] = reports;
    const called = first && (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .namesOfFigures */ .nS)(first.settings);
    const head = ["", "", ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => called?.[figure] ?? figure), "unanswered"];
    const rows = reports.flatMap((report, index) => report.metrics.map((figures, position) => [
        position === 0 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(names[index] ?? "", 60) : "",
        figures.condition,
        ...cellsOf(figures),
    ]));
    return aligned([head, ...rows], 2);
}
function cellsOf(figures) {
    const { reached, planned } = figures.answered;
    return [..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .percent */ .KN)(figures[figure])), `${planned - reached} of ${planned}`];
}
function disguisedRows(report) {
    const line = (0,_disguised_js__WEBPACK_IMPORTED_MODULE_7__/* .disguisedLine */ .m)([report]);
    return line === "" ? [] : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(line, 600)}`];
}
function tableOf(report, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_9__.createColors(options.colour);
    const reasons = report.outcome.kind === "passed" ? [] : report.outcome.reasons.slice(1);
    return [
        painted((0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .headline */ .Pl)(report), 600), (0,_all_models_js__WEBPACK_IMPORTED_MODULE_4__/* .jobOutcome */ .Yr)([report]), colours),
        ...reasons.map((reason) => `  also: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .sentence */ .em)(reason), 600)}`),
        ...disguisedRows(report),
        "",
        ...figureRows(report).map((line, index) => (index === 0 ? colours.dim(line) : line)),
        ...listed(report, { title: "Unsafe", is: ({ safe }) => safe === "unsafe" }, options),
        ...listed(report, { title: "Unhelpful", is: ({ helpful, safe }) => helpful === "unhelpful" && safe !== "unsafe" }, options),
        ...(0,_titled_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalRows */ .kJ)((0,_titled_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .flakyLines */ .lw)(report, _escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)),
        ...confirmationRows(report),
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonRows */ .Vs)(report),
        ...(0,_titled_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalRows */ .kJ)((0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverLines */ .uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)),
        ...unansweredRows(report),
        ...(0,_titled_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalRows */ .kJ)((0,_titled_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .notRunLines */ .K1)(report, _escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)),
        ...report.parameters.notices.map((notice) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(notice)}`),
        "",
        aboutRun(report),
    ].join("\n");
}
function figureRows({ metrics, settings }) {
    const called = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .namesOfFigures */ .nS)(settings);
    const head = ["", ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => called[figure]), "unanswered"];
    const rows = metrics.flatMap((figures) => [
        [figures.condition, ...cellsOf(figures)],
        ["  95 % interval", ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .interval */ .YP)(figures[figure])), ""],
        ...figures.suites.map((suite) => [
            `  ${suite.suite}`,
            ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .percent */ .KN)(suite[figure])),
            unansweredOf(suite.answered),
        ]),
    ]);
    const changes = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .comparedWithPlain */ .g9)(metrics).map(({ plain, other }) => [
        `plain → ${other.condition}`,
        ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .change */ .Zg)(plain[figure], other[figure])),
        "",
    ]);
    return aligned([head, ...rows, ...changes]);
}
function unansweredOf({ reached, planned }) {
    return planned === reached ? "" : String(planned - reached);
}
/** `left`: how many columns are aligned to the left. */
function aligned(rows, left = 1) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    return rows.map((cells) => cells
        .map((cell, column) => column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}
function listed(report, { title, is }, options) {
    const members = report.finalTrials.filter(({ verdict }) => verdict.kind === "judged" && is(verdict));
    if (members.length === 0)
        return [];
    const lines = members.slice(0, TRIALS_SHOWN).map((trial) => trialLine(report, trial, options));
    const more = members.length - lines.length;
    return [
        "",
        `${title} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(members.length)})`,
        ...lines,
        ...(more > 0 ? [`  … ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(more)} more in report.json`] : []),
    ];
}
function trialLine(report, trial, options) {
    const { suite, case: testCase, prompt, condition, run, reply, label } = trial;
    const steadiness = label === undefined ? "" : `, ${label}`;
    const name = `  ${suite}/${testCase}/${prompt} (${condition}, run ${run})${steadiness}${(0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedMark */ .Q6)(report, trial)}`;
    if (!options.replies || reply.kind !== "answered")
        return name;
    return `${name}\n      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_reply_text_js__WEBPACK_IMPORTED_MODULE_14__/* .replyText */ .c)(reply), Math.max(40, options.width - 34))}`;
}
function confirmationRows(report) {
    const line = (0,_confirmations_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmationLine */ .I)(report);
    return line === "" ? [] : ["", line];
}
function unansweredRows({ unanswered, trials }) {
    if (unanswered.length === 0)
        return [];
    const example = (cause) => {
        if (cause === "stopped")
            return "";
        const trial = trials.find(({ verdict }) => verdict.kind === "unanswered" && verdict.cause === cause);
        return trial?.verdict.kind === "unanswered"
            ? `, such as: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(trial.verdict.detail, 400)}`
            : "";
    };
    return [
        "",
        "Unanswered",
        ...unanswered.map(({ cause, count: number }) => `  ${number} ${cause}${example(cause)}`),
    ];
}
function aboutRun(report) {
    const { settings, suite } = report;
    const model = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(settings.model)}${report.scripted ? " (scripted model)" : ""} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(settings.endpoint)}`;
    const work = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .LS)(report.trials.length, "trial")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .LS)(report.requests, "request")} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .duration */ .p0)(report.durationMs)}`;
    const prompt = (0,_system_prompt_js__WEBPACK_IMPORTED_MODULE_15__/* .promptPhrase */ .gc)(report);
    const cost = (0,_cost_js__WEBPACK_IMPORTED_MODULE_11__/* .costText */ .rs)((0,_cost_js__WEBPACK_IMPORTED_MODULE_11__/* .totalCost */ .cv)(report), report);
    return [
        model,
        `suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(suite.source)}${suite.source === "bundled" ? ` ${suite.version}` : ""}`,
        prompt,
        work,
        cost && `cost ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(cost)}`,
    ]
        .filter((part) => part !== "")
        .join("; ");
}
//# sourceMappingURL=terminal.js.map

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

/***/ })

};
