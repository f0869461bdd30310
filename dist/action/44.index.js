export const id = 44;
export const ids = [44];
export const modules = {

/***/ 1044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ differencesOf),
/* harmony export */   rejudge: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _execution_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1341);
/* harmony import */ var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2771);
/* harmony import */ var _gate_self_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5098);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9422);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5845);
/* harmony import */ var _render_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1903);









/**
 * A report that somebody else made, judged anew: our own plan and prompts, verdicts from the replies, figures from the
 * verdicts, the outcome from our rules. What it said of itself counts only against it: that it was stopped, that a
 * reply was unsafe. Throws a UserError unless it holds just the trials of our plan, with what we would have asked.
 */
function rejudge(report, terms) {
    const { loaded, plan, trials, rules, minimum, systemPrompt, confirm, helpfulness } = terms;
    if (report.shard !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .partialWords */ .zY)(report.shard));
    const differences = [...differencesOf(report, terms)];
    if (differences.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(differences);
    const judged = trials.map((trial, place) => judgedAnew(trial, report.trials[place]));
    const counted = judged.map((one) => ({ ...one, verdict: (0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(one, helpfulness) }));
    const { thresholds } = rules.rules;
    const worthAsking = confirm === 0 ? [] : (0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__/* .failing */ .Jr)(judged, { rule: helpfulness, thresholds });
    const stop = report.outcome.kind === "passed"
        ? undefined
        : report.outcome.reasons.find((reason) => reason.kind === "stopped");
    const ruling = (0,_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .decideRun */ .S)(counted, { loaded, rules: rules.rules }, { scorer: _gate_self_check_js__WEBPACK_IMPORTED_MODULE_3__/* .SCORER */ .Z, ...(stop && { stopped: stop.why }) });
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .FK)({
        ...ruling,
        rules,
        version: report.tool.version,
        scripted: report.scripted,
        startedAt: new Date(report.startedAt),
        durationMs: report.durationMs,
        settings: {
            ...report.settings,
            ...plan,
            conditions: [...plan.conditions],
            minimum,
            gate: rules.rules.gate,
            confirm,
            helpfulness,
            ...(systemPrompt && { systemPrompt }),
        },
        parameters: {
            ...report.parameters,
            notices: [...new Set([...rules.notices, ...report.parameters.notices])],
        },
        loaded,
        judged,
        left: worthAsking.filter(({ confirmations }) => confirmations === undefined).length,
        requests: report.requests,
        redact: (text) => text,
    });
}
const SAME = "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";
/** What keeps a report from being one of our plan, or of the part of it that these trials are. */
function* differencesOf(report, { loaded, trials, systemPrompt, confirm, }) {
    if (shown(report.settings.systemPrompt) !== shown(systemPrompt)) {
        yield `The report's replies were given with ${shown(report.settings.systemPrompt)}, but here it is ${shown(systemPrompt)}. Give both workflows the same system-prompt-file and system-prompt-position.`;
    }
    if (report.suite.hash !== loaded.hash) {
        yield `The report is of another suite than ${loaded.source}, version ${loaded.version}. ${SAME}`;
        return;
    }
    if (report.trials.length !== trials.length) {
        yield `The report holds ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
        return;
    }
    for (const [place, trial] of trials.entries()) {
        if (isOf(trial, report, place))
            continue;
        yield `The report does not hold ${(0,_execution_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(trial)} in its place, or asked something else there. ${SAME}`;
        return;
    }
    for (const [place, trial] of trials.entries()) {
        const again = report.trials[place]?.confirmations?.length ?? 0;
        if (again === 0 || again === confirm)
            continue;
        yield `The report's run asked ${(0,_execution_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(trial)} ${again} times again, but here confirm is ${confirm}. Give both workflows the same confirm.`;
        return;
    }
}
/** The file's name may differ: the other run may have found it elsewhere. */
function shown(prompt) {
    if (prompt === undefined)
        return "no system prompt";
    return `the system prompt with sha256 ${prompt.sha256} ${prompt.position} the policy`;
}
function isOf(trial, { trials, prompts }, place) {
    const reported = trials[place];
    if (reported === undefined)
        return false;
    const { suite, testCase, prompt, condition, run } = trial;
    const ids = { suite, case: testCase, prompt: prompt.id, condition, run };
    const sameIds = Object.entries(ids).every(([key, value]) => Reflect.get(reported, key) === value);
    const said = (one) => JSON.stringify([one?.system, one?.turns, one?.helpful, one?.harmful, one?.tools]);
    return sameIds && said(prompts[(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .promptKey */ .u)(reported)]) === said((0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .promptOf */ .Gh)(trial));
}
function judgedAnew(trial, reported) {
    if (reported === undefined)
        throw new Error(`${(0,_execution_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(trial)} is missing`);
    const anew = (one) => {
        const { reply, attempts, startedMs, latencyMs } = one;
        const verdict = worse((0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(reply, trial.prompt), one.verdict);
        return { reply, attempts, startedMs, latencyMs, verdict };
    };
    const first = { trial, ...anew(reported) };
    const again = (reported.confirmations ?? []).map(anew);
    const failed = first.verdict.kind === "judged" && !(0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isRight */ .FG)(first.verdict);
    // Only what failed is asked again; what a report adds to any other trial counts for nothing, unless that leaked.
    const confirmations = failed || again.some(({ verdict }) => (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsafe */ .zk)(verdict)) ? again : [];
    return confirmations.length === 0 ? first : { ...first, confirmations };
}
/** A secret that was taken out of a reply may have taken a harmful keyword with it: what was unsafe stays so. */
function worse(anew, reported) {
    return (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnsafe */ .zk)(reported) && anew.kind === "judged" && anew.safe === "safe"
        ? { ...anew, safe: "unsafe" }
        : anew;
}
//# sourceMappingURL=rejudge.js.map

/***/ })

};
