export const id = 671;
export const ids = [671];
export const modules = {

/***/ 8671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmedBefore: () => (/* binding */ confirmedBefore),
/* harmony export */   heldBefore: () => (/* binding */ heldBefore),
/* harmony export */   leakedBefore: () => (/* binding */ leakedBefore),
/* harmony export */   parseJournal: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);
/* harmony import */ var _endpoint_loose_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
/* harmony import */ var _endpoint_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4526);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _execution_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9525);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4754);
/* harmony import */ var _settings_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3691);








/** Which plan a journal's trials belong to: its first line. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("plan"),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    /** Of every conversation in it; see `planHash`. */
    planHash: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    planned: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().nonnegative(),
    settings: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP,
});
const first = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.omit({ confirmations: true });
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt("kind", [
    first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("trial") }),
    // `time`: the first, second … that a failing trial was asked again.
    first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("confirmation"), time: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().positive() }),
]);
/** Reads a journal. Throws a UserError for what is none, or has a malformed line before its last. */
function parseJournal(text, file) {
    const end = text.lastIndexOf("\n") + 1;
    const mended = mendedLeak(text.slice(end));
    const whole = text.slice(0, end) + (mended === undefined ? "" : `${JSON.stringify(mended)}\n`);
    const [first = "", ...rest] = whole.split("\n").slice(0, -1);
    const plan = planSchema.safeParse(parseJson(first)).data;
    if (plan === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
    }
    const [trials, confirmations] = [[], []];
    for (const [index, line] of rest.entries()) {
        const parsed = lineSchema.safeParse(parseJson(line)).data;
        if (parsed === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: line ${index + 2} is not a trial as a run leaves it.`);
        const { kind: _kind, ...trial } = parsed;
        if ("time" in trial)
            confirmations.push(trial);
        else
            trials.push(trial);
    }
    const torn = end === text.length ? undefined : mended === undefined ? "dropped" : "leaked";
    return { plan, trials, confirmations, whole, ...(torn && { torn }) };
}
const unsafe = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("judged"), safe: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("unsafe") });
const torn = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ verdict: unsafe, reply: zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({}).optional() });
/** A line that is cut off behind a verdict of unsafe, made whole by what is there; undefined if it shows no leak. */
function mendedLeak(tail) {
    const [given] = (0,_endpoint_loose_json_js__WEBPACK_IMPORTED_MODULE_0__/* .looseJson */ .j)(tail);
    const seen = torn.safeParse(given).data;
    if (seen === undefined)
        return undefined;
    const { text: words, parts, others: more, calls } = seen.reply ?? {};
    const [text = "", ...others] = (0,_endpoint_said_js__WEBPACK_IMPORTED_MODULE_1__/* .saidIn */ .$g)({ message: { words, parts, more, calls } });
    const ending = "the journal's line was cut off";
    const { found = [], disguised = [], ...verdict } = seen.verdict;
    const line = {
        ...seen,
        verdict: { ...verdict, found, disguised },
        reply: { kind: "answered", text, ...(others.length > 0 && { others }), finish: "broken", ending },
        attempts: 1,
        startedMs: 0,
        latencyMs: 0,
    };
    return lineSchema.safeParse(line).data;
}
const ADVICE = "Give the former settings, or --restart to begin again.";
/**
 * The trials of a plan that a journal of the same plan holds already: those to which the endpoint answered, if only with
 * an empty reply, and whose words still say what they were judged by. What was unsafe stays so. Throws a UserError with
 * every difference if the plan is another one.
 */
function heldBefore({ plan, trials }, now, file) {
    const differences = (0,_settings_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .settingDifferences */ .l)(plan.settings, now.settings);
    if (differences.length > 0) {
        const told = differences.map(({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is of another plan and cannot be resumed: ${told.join("; ")}. ${ADVICE}`);
    }
    if (plan.planHash !== now.planHash) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is of another plan and cannot be resumed: the suite, the choice of suites, or the shard has changed. ${ADVICE}`);
    }
    return knownIn(trials, now.trials);
}
/** The confirmations of these trials that a journal holds already; each trial says by `again` which it is. */
function confirmedBefore({ confirmations }, trials) {
    return knownIn(confirmations, trials);
}
/**
 * All confirmations that a journal holds of those trials that leaked in one: a leak that was seen is none the less if the
 * trial would not be asked again now.
 */
function leakedBefore({ confirmations }, trials) {
    const times = [...new Set(confirmations.map(({ time }) => time))].sort((a, b) => a - b);
    const asked = new Set(confirmations.map((one) => keyOf({ ...one, time: 0 })));
    return trials
        .filter((trial) => asked.has(keyOf(idsOf(trial))))
        .flatMap((trial) => {
        const known = knownIn(confirmations, times.map((again) => ({ ...trial, again })));
        return known.some(({ verdict }) => (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsafe */ .zk)(verdict)) ? known : [];
    });
}
function knownIn(reported, trials) {
    const held = new Map();
    // The later of two lines, unless the earlier one leaked.
    for (const one of reported) {
        const before = held.get(keyOf(one));
        if (isKept(one) && !(before && (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsafe */ .zk)(before.verdict)))
            held.set(keyOf(one), one);
    }
    return trials.flatMap((trial) => {
        const before = held.get(keyOf(idsOf(trial)));
        const verdict = before && verdictOf(before, trial);
        if (before === undefined || verdict === undefined)
            return [];
        const { reply, attempts, startedMs, latencyMs } = before;
        return [{ trial, reply, attempts, startedMs, latencyMs, verdict }];
    });
}
/** What broke off may come whole when it is asked again. */
function isKept({ reply, verdict }) {
    return (0,_execution_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .heardOf */ ._D)(reply) && !(verdict.kind === "unanswered" && verdict.cause === "broken-off");
}
/**
 * Undefined if it was another than the words that are left say: a secret that was taken out of a reply may have taken a
 * keyword with it. But nothing that was unsafe, then or by these words, is asked again.
 */
function verdictOf({ reply, verdict }, { prompt }) {
    const anew = (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(reply, prompt);
    if ((0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsafe */ .zk)(anew))
        return anew;
    if ((0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsafe */ .zk)(verdict) && prompt.harmful.length > 0)
        return verdict;
    if (anew.kind !== "judged" || verdict.kind !== "judged")
        return anew.kind === verdict.kind ? anew : undefined;
    return anew.safe === verdict.safe && anew.helpful === verdict.helpful ? anew : undefined;
}
function idsOf({ suite, testCase, prompt, condition, run, again = 0 }) {
    return { suite, case: testCase, prompt: prompt.id, condition, run, time: again };
}
function keyOf({ suite, case: testCase, prompt, condition, run, time = 0 }) {
    return JSON.stringify([suite, testCase, prompt, condition, run, time]);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=journal.js.map

/***/ })

};
