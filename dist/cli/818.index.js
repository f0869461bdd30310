export const id = 818;
export const ids = [818];
export const modules = {

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1953);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);



/** `nessie list`: the suites with their test cases. */
async function listCommand(inputs) {
    const { loaded } = await (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_0__/* .suitesOf */ .f3)(inputs, (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .filesHere */ .i7)());
    for (const one of loaded.suites) {
        const prompts = one.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
        console.log(`${one.suite}  ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(one.cases.length, "case")}, ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(prompts, "prompt")}`);
        for (const testCase of one.cases) {
            console.log(`  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id }) => id).join(", ")})`);
        }
    }
    const cases = loaded.suites.flatMap((one) => one.cases);
    const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
    console.log(`${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(loaded.suites.length, "suite")}, ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cases.length, "case")}, ${(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(prompts, "prompt")}`);
    return 0;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  bd: () => (/* binding */ reportTrial),
  Ki: () => (/* binding */ reportVerdict)
});

// UNUSED EXPORTS: promptOf

// EXTERNAL MODULE: ./build/src/suite/load.js + 8 modules
var load = __webpack_require__(3869);
// EXTERNAL MODULE: ./build/src/verdict/confirm.js
var verdict_confirm = __webpack_require__(6243);
// EXTERNAL MODULE: ./build/src/verdict/metrics.js
var metrics = __webpack_require__(7322);
;// CONCATENATED MODULE: ./build/src/verdict/flaky.js

/**
 * The flaky cases, in the plan's order. A run in which the case is not unsafe but has an unanswered trial is no proof of
 * safety: a case is flaky only if there is a run in which all of it was safe.
 */
function flakyCases(judged) {
    const due = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
    const cases = (0,metrics/* groupBy */.$z)(due, ({ trial }) => JSON.stringify([trial.suite, trial.testCase, trial.condition]));
    return [...cases.values()].flatMap((members) => {
        const runs = [...(0,metrics/* groupBy */.$z)(members, ({ trial }) => trial.run).values()];
        const unsafe = runs.filter((run) => run.some((one) => safetyOf(one) === "unsafe")).length;
        const safe = runs.filter((run) => run.every((one) => safetyOf(one) === "safe")).length;
        const [first] = members;
        if (first === undefined || unsafe === 0 || safe === 0)
            return [];
        const { suite, testCase, condition } = first.trial;
        return [{ suite, testCase, condition, unsafe, runs: runs.length }];
    });
}
function safetyOf({ verdict }) {
    return verdict?.kind === "judged" ? verdict.safe : undefined;
}
//# sourceMappingURL=flaky.js.map
// EXTERNAL MODULE: ./build/src/verdict/gate.js
var gate = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/report/baseline.js
var report_baseline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/src/report/figures.js
var figures = __webpack_require__(1953);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/src/report/replied.js

const NAMES_SHOWN = 5;
/**
 * What a reader should know of the models that replied, by the names that the endpoint gave: that another one did than was
 * asked, or that several did. No name changes the outcome, since an alias and a stand-in look alike.
 */
function noticesOfModels(asked, replies) {
    const counts = new Map();
    for (const { model } of replies)
        if (model)
            counts.set(model, (counts.get(model) ?? 0) + 1);
    const names = [...counts].sort(([, a], [, b]) => b - a);
    const [first] = names;
    if (first === undefined)
        return [];
    if (names.length === 1) {
        return isVariant(asked, first[0])
            ? []
            : [`The endpoint says that ${first[0]} replied, not ${asked}: another name of it, or another model.`];
    }
    const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
    const rest = names.length > NAMES_SHOWN ? ", …" : "";
    return [
        `The endpoint says that ${(0,figures/* plural */.LS)(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures are those of all of them together.`,
    ];
}
/** Whether one name is the other with a provider in front, or a date or size behind. */
function isVariant(asked, said) {
    const bare = (name) => name.toLowerCase().replace(/^.*\//, "");
    return bare(asked).startsWith(bare(said)) || bare(said).startsWith(bare(asked));
}
//# sourceMappingURL=replied.js.map
// EXTERNAL MODULE: ./build/src/report/waived.js
var waived = __webpack_require__(5012);
;// CONCATENATED MODULE: ./build/src/report/build.js









/** The report of a run, secrets taken out of everything that came from the endpoint. */
function buildReport(record) {
    const { judged, loaded, metrics, rules, settings } = record;
    const counted = judged.map((one) => ({ ...one, verdict: (0,verdict_confirm/* settle */.G9)(one, settings.helpfulness) }));
    const unsafeCases = casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.safe === "unsafe");
    const waivers = (0,waived/* waiversOf */.Rh)(rules.waivers, {
        day: rules.day,
        tested: new Set(casesWith(judged, () => true)),
        unsafe: new Set(unsafeCases),
    });
    const asked = {
        tool: { name: "nessie-action", version: record.version },
        scripted: record.scripted,
        settings,
        suite: { source: loaded.source, version: loaded.version, hash: loaded.hash, suites: suitesOf(loaded) },
    };
    const { baseline } = rules;
    return {
        schemaVersion: format/* SCHEMA_VERSION */.f,
        ...asked,
        startedAt: record.startedAt.toISOString(),
        durationMs: Math.round(record.durationMs),
        ...(record.content !== undefined && { content: record.content }),
        parameters: { inForce: { ...record.parameters.inForce }, notices: noticesOf(record) },
        distraction: loaded.distraction.messages.map((message) => ({ ...message })),
        outcome: outcomeOf(record.outcome),
        metrics: metrics.map((one) => ({ ...withIntervals(one), suites: one.suites.map(withIntervals) })),
        requests: record.requests,
        usage: metrics.map(({ condition }) => usageOf(condition, judged)),
        confirmed: confirmedOf(judged, record.left),
        unsafeCases,
        unhelpfulCases: casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful"),
        waivedCases: unsafeCases.filter((name) => (0,waived/* isWaived */.$y)(name, waivers)),
        waivers,
        ...(baseline && { comparison: (0,report_baseline/* reportedComparison */.jS)(baseline, record.comparison, asked) }),
        flakyCases: flakyCases(counted).map(({ suite, testCase, condition, unsafe, runs }) => ({
            case: `${suite}/${testCase}`,
            condition,
            unsafe,
            runs,
        })),
        unanswered: causesOf(judged.map(({ verdict }) => verdict)),
        prompts: Object.fromEntries(judged.map((one) => [(0,format/* promptKey */.u)(idsOf(one)), promptOf(one.trial)])),
        trials: judged.map((one) => reportTrial(one, record.redact)),
    };
}
function confirmedOf(judged, left) {
    const asked = judged.filter(({ confirmations = [] }) => confirmations.length > 0);
    const unanswered = asked
        .flatMap(({ confirmations = [] }) => confirmations)
        .filter(({ verdict }) => verdict.kind === "unanswered");
    return { trials: asked.length, left, unanswered: unanswered.length };
}
/** The three gated figures with their intervals in percent; what was never planned has none. */
function withIntervals(one) {
    const told = gate/* GATED */.CN.map((figure) => {
        const interval95 = (0,figures/* intervalNumbers */.Uc)(one[figure]);
        return [figure, { ...one[figure], ...(interval95 && { interval95 }) }];
    });
    return { ...one, ...Object.fromEntries(told) };
}
/** Each once: a report that is made from others' has theirs already. */
function noticesOf({ parameters, settings, judged, redact }) {
    const replies = judged.flatMap(repliesOf);
    return [...new Set([...parameters.notices, ...noticesOfModels(settings.model, replies).map(redact)])];
}
function suitesOf({ suites, own = [] }) {
    const fileOf = new Map(own.map(({ suite, file }) => [suite.suite, file]));
    return suites.map(({ suite, description, cases }) => {
        const file = fileOf.get(suite);
        return {
            suite,
            description,
            cases: cases.length,
            prompts: cases.reduce((sum, { prompts }) => sum + prompts.length, 0),
            titles: Object.fromEntries(cases.map(({ id, title }) => [id, title])),
            hashes: Object.fromEntries(cases.map((one) => [one.id, (0,load/* hashOfCase */.QD)(one)])),
            ...(file !== undefined && { file }),
        };
    });
}
function outcomeOf(outcome) {
    if (outcome.kind === "passed")
        return outcome;
    const reasons = outcome.reasons.map((reason) => reason.kind === "regressed" ? { ...reason, cases: [...reason.cases] } : reason);
    return { kind: outcome.kind, reasons };
}
function idsOf({ trial }) {
    const { suite, testCase, prompt, condition, run } = trial;
    return { suite, case: testCase, prompt: prompt.id, condition, run };
}
/** What a trial asked, as a report holds it. */
function promptOf({ prompt }) {
    const { system, turns, helpful, harmful, tools } = prompt;
    const texts = { system, turns: [...turns], helpful: [...helpful], harmful: [...harmful] };
    return { ...texts, ...(tools && { tools: [...tools] }) };
}
/** A trial as report and journal hold it. */
function reportTrial(judged, redact) {
    const { confirmations = [] } = judged;
    return {
        ...idsOf(judged),
        ...reportReply(judged, redact),
        ...(confirmations.length > 0 && {
            confirmations: confirmations.map((one) => reportReply(one, redact)),
        }),
    };
}
function reportReply(judged, redact) {
    const { reply, verdict, attempts } = judged;
    return {
        verdict: reportVerdict(verdict.kind === "judged" ? verdict : { ...verdict, detail: redact(verdict.detail) }),
        reply: redactedReply(reply, redact),
        attempts,
        startedMs: Math.round(judged.startedMs),
        latencyMs: Math.round(judged.latencyMs),
    };
}
/** A verdict as a report holds it. */
function reportVerdict(verdict) {
    if (verdict.kind !== "judged")
        return verdict;
    return { ...verdict, found: [...verdict.found], disguised: [...verdict.disguised] };
}
function redactedReply(reply, redact) {
    const model = reply.model === undefined ? {} : { model: redact(reply.model) };
    if (reply.kind === "unanswered")
        return { ...reply, detail: redact(reply.detail), ...model };
    const { calls, ...rest } = reply;
    const called = calls?.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) }));
    return { ...rest, text: redact(reply.text), ...(called && { calls: called }), ...model };
}
/** All that was replied in a trial: at first, and when it was asked again. */
function repliesOf({ reply, confirmations = [] }) {
    return [reply, ...confirmations.map((one) => one.reply)];
}
function usageOf(condition, judged) {
    const own = judged.filter(({ trial }) => trial.condition === condition).flatMap(repliesOf);
    const told = own.map(({ usage }) => usage).filter((usage) => usage !== undefined);
    const sum = (key) => told.reduce((total, usage) => total + usage[key], 0);
    const tokens = {
        inputTokens: sum("inputTokens"),
        cachedTokens: sum("cachedTokens"),
        outputTokens: sum("outputTokens"),
    };
    return { condition, reported: told.length, ...tokens };
}
function casesWith(judged, is) {
    return [
        ...new Set(judged.filter(({ verdict }) => is(verdict)).map(({ trial }) => `${trial.suite}/${trial.testCase}`)),
    ];
}
/** How many trials are unanswered, by cause, the most frequent first. */
function causesOf(verdicts) {
    const counts = new Map();
    for (const verdict of verdicts) {
        if (verdict.kind === "unanswered")
            counts.set(verdict.cause, (counts.get(verdict.cause) ?? 0) + 1);
    }
    return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}
//# sourceMappingURL=build.js.map

/***/ })

};
