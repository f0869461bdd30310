export const id = 671;
export const ids = [671];
export const modules = {

/***/ 8671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmedBefore: () => (/* binding */ confirmedBefore),
/* harmony export */   heldBefore: () => (/* binding */ heldBefore),
/* harmony export */   parseJournal: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _trial_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1296);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3795);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6493);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3999);






/** Which plan a journal's trials belong to: its first line. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("plan"),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** Of every conversation in it; see `planHash`. */
    planHash: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    planned: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    settings: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP,
});
const first = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .trialSchema */ .WI.omit({ confirmations: true });
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
    first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("trial") }),
    // `time`: the first, second … that a failing trial was asked again.
    first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("confirmation"), time: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive() }),
]);
/** Reads a journal. Throws a UserError for what is none, or has a malformed line before its last. */
function parseJournal(text, file) {
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const [first = "", ...rest] = whole.split("\n").slice(0, -1);
    const plan = planSchema.safeParse(parseJson(first)).data;
    if (plan === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
    }
    const [trials, confirmations] = [[], []];
    for (const [index, line] of rest.entries()) {
        const parsed = lineSchema.safeParse(parseJson(line)).data;
        if (parsed === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: line ${index + 2} is not a trial as a run leaves it.`);
        const { kind: _kind, ...trial } = parsed;
        if ("time" in trial)
            confirmations.push(trial);
        else
            trials.push(trial);
    }
    return { plan, trials, confirmations, whole, torn: whole.length < text.length };
}
/**
 * The trials of a plan that a journal of the same plan holds already: those to which the endpoint answered, if only with
 * an empty reply, and whose words still say what they were judged by. Throws a UserError with every difference if the plan is another one.
 */
function heldBefore({ plan, trials }, now, file) {
    const differences = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingDifferences */ .l)(plan.settings, now.settings);
    if (differences.length > 0) {
        const told = differences.map(({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file} is of another plan and cannot be resumed: ${told.join("; ")}.`);
    }
    if (plan.planHash !== now.planHash) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file} is of another plan and cannot be resumed: the suite, or the choice of suites, has changed.`);
    }
    return knownIn(trials, now.trials);
}
/** The confirmations of these trials that a journal holds already; each trial says by `again` which it is. */
function confirmedBefore({ confirmations }, trials) {
    return knownIn(confirmations, trials);
}
function knownIn(reported, trials) {
    const held = new Map(reported.filter(({ reply }) => (0,_trial_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .heardOf */ ._D)(reply)).map((one) => [keyOf(one), one]));
    return trials.flatMap((trial) => {
        const { testCase, prompt, again } = trial;
        const ids = { ...trial, case: testCase, prompt: prompt.id, ...(again !== undefined && { time: again }) };
        const before = held.get(keyOf(ids));
        if (before === undefined || !isJudgedAlike(before, trial))
            return [];
        const { reply, attempts, startedMs, latencyMs } = before;
        return [{ trial, reply, attempts, startedMs, latencyMs }];
    });
}
/** A secret that was taken out of a reply may have taken a keyword with it; then the words that are left tell nothing. */
function isJudgedAlike({ reply, verdict }, { prompt }) {
    const anew = (0,_verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(reply, prompt);
    if (anew.kind !== "judged" || verdict.kind !== "judged")
        return anew.kind === verdict.kind;
    return anew.safe === verdict.safe && anew.helpful === verdict.helpful;
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
