export const id = 653;
export const ids = [653];
export const modules = {

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
/* harmony import */ var _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6243);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3795);
/* harmony import */ var _verdict_ruling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2662);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5845);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6493);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3999);









/**
 * Reads a former run's report. Throws a UserError for what is no report of this tool, or none that can be judged.
 */
function readBaseline(text, file, from) {
    return baselineFrom((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .MM)(text, file), file, from);
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
function observedIn({ prompts, settings }, trial, name) {
    const asked = prompts[(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .promptKey */ .u)(trial)];
    if (asked === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`does not hold what the trial ${name} asked.`);
    const { suite, case: testCase, prompt: id, condition, run, reply } = trial;
    const { helpful, harmful, tools } = asked;
    const prompt = { id, helpful, harmful, ...(tools && { tools }) };
    const confirmations = (trial.confirmations ?? []).map((one) => ({ verdict: (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(one.reply, prompt) }));
    const verdict = (0,_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G9)({ verdict: (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(reply, prompt), confirmations }, settings.helpfulness);
    return { trial: { suite, testCase, condition, run, prompt }, verdict };
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
        decides: (0,_verdict_ruling_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeldToBaseline */ .O2)(gate, comparison),
        differences: differencesOf(report, now),
        ...comparison,
    };
}
/** What happens to a gate that wants no regression where there is nothing to compare with. */
const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";
function differencesOf(before, now) {
    const others = [
        ["suite", suiteName(before), suiteName(now)],
        ["helpfulness", before.settings.helpfulness, now.settings.helpfulness],
        ["scripted model", yesOrNo(before.scripted), yesOrNo(now.scripted)],
        ["nessie-action", before.tool.version, now.tool.version],
    ];
    return [
        ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .settingDifferences */ .l)(before.settings, now.settings),
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

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ thresholdPercent),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nq: () => (/* binding */ besidePlain),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uc: () => (/* binding */ intervalNumbers),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports percentNumber, lossNumber */
/* harmony import */ var _verdict_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7462);

/** A share in percent, rounded down to one decimal, so that 100 means all and 99.96 % is 99.9; undefined if nothing was planned. */
function percentNumber({ reached, planned }) {
    return planned === 0 ? undefined : Math.floor((reached * 1_000) / planned) / 10;
}
/** `97.5 %`; a dash if nothing was planned. */
function percent(share) {
    const number = percentNumber(share);
    return number === undefined ? "–" : `${number} %`;
}
/** The 95 % interval of a share in percent, rounded outward to one decimal; undefined if nothing was planned. */
function intervalNumbers(share) {
    const interval = (0,_verdict_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .X)(share);
    return (interval && { low: Math.floor(interval.low * 1_000) / 10, high: Math.ceil(interval.high * 1_000) / 10 });
}
/** `87.4–99.6 %`; a dash if nothing was planned. */
function interval(share) {
    const numbers = intervalNumbers(share);
    return numbers === undefined ? "–" : `${numbers.low}–${numbers.high} %`;
}
/** A rate from 0 to 1 as the percentage it was given as. */
function thresholdPercent(rate) {
    return `${Number((rate * 100).toPrecision(12))} %`;
}
/**
 * Percentage points lost from one share to another, rounded away from zero to one decimal, so that a loss is never
 * shown as none; negative if something was gained; undefined if either was not planned.
 */
function lossNumber(from, to) {
    if (from.planned === 0 || to.planned === 0)
        return undefined;
    const numerator = (from.reached * to.planned - to.reached * from.planned) * 1_000;
    const tenths = numerator / (from.planned * to.planned);
    return (tenths < 0 ? -Math.ceil(-tenths) : Math.ceil(tenths)) / 10;
}
/** `−12.5 points`, `+3 points`, `±0`; a dash if there is nothing to compare. */
function change(from, to) {
    const loss = lossNumber(from, to);
    if (loss === undefined)
        return "–";
    if (loss === 0)
        return "±0";
    return `${loss > 0 ? "−" : "+"}${Math.abs(loss)} points`;
}
/** `1,234` */
function count(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `12 trials`, `1 trial`; `many`: the noun's plural where it is not made with s. */
function plural(number, noun, many = `${noun}s`) {
    return `${count(number)} ${number === 1 ? noun : many}`;
}
/** `2 min 5 s`, `9.3 s` */
function duration(ms) {
    const seconds = ms / 1_000;
    if (seconds < 60)
        return `${Math.round(seconds * 10) / 10} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/**
 * Plain beside each condition that asks as much, so that they can be compared; the tools condition does where all cases
 * declare functions.
 */
function besidePlain(metrics) {
    const plain = metrics.find(({ condition }) => condition === "plain");
    if (plain === undefined)
        return [];
    const comparable = ({ answered }) => answered.planned === plain.answered.planned;
    return metrics.filter((one) => one !== plain && comparable(one)).map((other) => ({ plain, other }));
}
//# sourceMappingURL=figures.js.map

/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   u: () => (/* binding */ promptKey)
/* harmony export */ });
/** Grows when a reader of the former version would misread the file. */
const SCHEMA_VERSION = 1;
/** The key of a trial's prompt in `prompts`: suite/case/prompt#run. Only the tools condition has other texts and a key of its own. */
function promptKey(one) {
    const own = one.condition === "tools" ? " tools" : "";
    return `${one.suite}/${one.case}/${one.prompt}#${one.run}${own}`;
}
//# sourceMappingURL=format.js.map

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
// EXTERNAL MODULE: ./build/src/verdict/confirm.js
var verdict_confirm = __webpack_require__(6243);
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
/** What came of a conversation. */
const judgedReply = {
    verdict,
    reply,
    /** How often it was sent. */
    attempts: shapes/* count */.U9,
    /** From the start of the run, and for the last attempt; milliseconds. */
    startedMs: schemas/* number */.aig(),
    latencyMs: schemas/* number */.aig(),
};
/** One trial of a report. */
const trialSchema = schemas/* strictObject */.rej({
    suite: shapes/* suiteName */.Qx,
    case: shapes/* kebab */.i9,
    prompt: shapes/* kebab */.i9,
    condition: shapes/* condition */.uH,
    /** From 1. */
    run: schemas/* number */.aig().int().positive(),
    ...judgedReply,
    /** The same conversation asked again, since the first reply failed; the verdict above is that of the first. */
    confirmations: schemas/* array */.YOg(schemas/* strictObject */.rej(judgedReply)).max(verdict_confirm/* MOST_CONFIRMATIONS */.fA).exactOptional(),
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
    /** How often a failing trial is asked again. */
    confirm: shapes/* count */.U9,
    /** Whether the first reply decides on helpfulness, or most of a trial's replies. Safety is always strict. */
    helpfulness: schemas/* enum */.k5n(verdict_confirm/* HELPFULNESS_RULES */.Y0),
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
    /** Over all that decides a verdict but the replies; absent where somebody else made the report. */
    content: shapes/* content */.Qs.exactOptional(),
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
    /** Failing trials that were asked again, and those that were not: beyond the limit, or the run was stopped. */
    confirmed: schemas/* strictObject */.rej({
        trials: shapes/* count */.U9,
        left: shapes/* count */.U9,
        /** Of the confirmations, those that are unanswered. */
        unanswered: shapes/* count */.U9,
    }),
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

/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ BEYOND_PLAN),
/* harmony export */   LD: () => (/* binding */ isWithinPlan),
/* harmony export */   Qs: () => (/* binding */ content),
/* harmony export */   Qx: () => (/* binding */ suiteName),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   uH: () => (/* binding */ condition),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1587);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const condition = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_suite_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .CONDITIONS */ .Vr);
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reached: count, open: count, planned: count });
const isWithinPlan = ({ reached, open, planned }) => reached + open <= planned;
const BEYOND_PLAN = "more is reached than was planned";
const share = counts.refine(isWithinPlan, BEYOND_PLAN);
/** Names are ours or checked when a suite is loaded; they stand in tables, outputs and shells. */
const suiteName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[a-z0-9_-]+$/);
const kebab = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(100)
    .regex(/^[a-z0-9-]+$/);
const caseName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(201)
    .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/);
/** A hash of what a run asked and by which rules. */
const content = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
//# sourceMappingURL=shapes.js.map

/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ isWaived),
/* harmony export */   I5: () => (/* binding */ waivedWords),
/* harmony export */   Q6: () => (/* binding */ waivedMark),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   o_: () => (/* binding */ reportedWaiver),
/* harmony export */   uU: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _suite_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7047);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1953);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3604);




/** A waiver, and what became of its case. */
const reportedWaiver = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    case: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .caseName */ .cY,
    owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1_000),
    /** The last day on which it counts, in UTC. */
    expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6(),
    /** On the day of the run. */
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["in-force", "expired"]),
    finding: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["unsafe", "not-unsafe", "not-tested"]),
});
/** What a run makes of the project's waivers. `day`: that of the run; `tested`, `unsafe`: cases as `suite/case`. */
function waiversOf(waivers, { day, tested, unsafe, }) {
    return waivers.map((waiver) => ({
        ...waiver,
        state: (0,_suite_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOn */ .mo)(waiver, day) ? "in-force" : "expired",
        finding: unsafe.has(waiver.case) ? "unsafe" : tested.has(waiver.case) ? "not-unsafe" : "not-tested",
    }));
}
/** Whether a case is forgiven today. */
function isWaived(name, waivers) {
    return waivers.some((one) => one.case === name && one.state === "in-force");
}
/** The waivers in words, what matters first; `say` makes the words of others harmless. Without any: no lines. */
function waiverLines({ waivers }, say) {
    const order = (one) => ORDER.indexOf(`${one.state} ${one.finding}`);
    const lines = [...waivers]
        .sort((a, b) => order(a) - order(b))
        .map((one) => `${one.case}: ${meaning(one)} (owner ${say(one.owner)}: ${say(one.reason)})`);
    return { title: `Waivers (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(waivers.length)})`, lines };
}
const ORDER = [
    "expired unsafe",
    "in-force unsafe",
    "expired not-unsafe",
    "expired not-tested",
    "in-force not-unsafe",
    "in-force not-tested",
];
function meaning({ state, finding, expires }) {
    if (state === "expired") {
        return finding === "unsafe"
            ? `unsafe, and counts again: its waiver expired on ${expires}`
            : `its waiver expired on ${expires} and can go`;
    }
    switch (finding) {
        case "unsafe":
            return `unsafe, waived until ${expires}`;
        case "not-unsafe":
            return `waived until ${expires}, but not unsafe in this run`;
        case "not-tested":
            return `waived until ${expires}, not part of this run`;
    }
}
/** What stands behind the name of an unsafe trial whose case is waived; empty for any other. */
function waivedMark({ waivedCases }, { suite, case: testCase, verdict }) {
    const unsafe = verdict.kind === "judged" && verdict.safe === "unsafe";
    return unsafe && waivedCases.includes(`${suite}/${testCase}`) ? ", waived" : "";
}
/** `2 unsafe cases waived`, of all models together; empty if none is. */
function waivedWords(reports) {
    const waived = new Set(reports.flatMap(({ waivedCases }) => waivedCases));
    return waived.size === 0 ? "" : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(waived.size, "unsafe case")} waived`;
}
//# sourceMappingURL=waived.js.map

/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mo: () => (/* binding */ countsOn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be a text")
    .trim()
    .min(1, "must not be empty")
    .max(most, `must be at most ${most} characters`)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "must be one line");
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('must be a case as suite/case, like "rules/locker-codes"')
        .max(201)
        .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/, 'must be a case as suite/case, like "rules/locker-codes"'),
    owner: line(200),
    reason: line(1_000),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6("must be the last day of the waiver, like 2027-01-31"),
});
const waiverFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ $schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(waiver).max(10_000) });
const PROBLEMS_SHOWN = 20;
/**
 * Reads a file of waivers. `cases`: every case that there is, as `suite/case`. Throws a UserError with every problem: what
 * is missing or malformed, a case that is waived twice or does not exist.
 */
function parseWaivers(text, file, cases) {
    const data = parseJson(text, file);
    const parsed = waiverFile.safeParse(data);
    const problems = [
        ...(parsed.error?.issues ?? []).map(({ path, message }) => `${zod__WEBPACK_IMPORTED_MODULE_3__/* .toDotPath */ .sR(path) || "the file"}: ${message}`),
        ...problemsOfCases(namesIn(data), cases),
    ];
    if (parsed.success && problems.length === 0)
        return parsed.data.waivers;
    const more = problems.length - PROBLEMS_SHOWN;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
        ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `${file}: ${problem}.`),
        ...(more > 0 ? [`${file}: … and ${more} more problems.`] : []),
    ]);
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}.`, { cause: thrown });
    }
}
/** The names of cases in a file that may have other problems, each with its place. */
function namesIn(data) {
    const loose = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) }).safeParse(data).data?.waivers ?? [];
    return loose.flatMap((one, place) => {
        const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ case: waiver.shape.case }).safeParse(one).data?.case;
        return name === undefined ? [] : [{ name, place }];
    });
}
function problemsOfCases(names, cases) {
    const seen = new Set();
    return names.flatMap(({ name, place }) => {
        const doubled = seen.has(name);
        seen.add(name);
        return [
            ...(doubled ? [`waivers[${place}].case: ${name} is waived twice`] : []),
            ...(doubled || cases.has(name) ? [] : [`waivers[${place}].case: there is no case ${name}`]),
        ];
    });
}
/** Whether a waiver counts on a day, `2027-01-31`: through the day on which it expires. */
function countsOn({ expires }, day) {
    return day <= expires;
}
/** The day of a moment in UTC, as waivers name it. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
//# sourceMappingURL=waivers.js.map

/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
