export const id = 812;
export const ids = [812];
export const modules = {

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);
/* harmony import */ var _report_model_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);
/* harmony import */ var _report_render_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3380);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3842);
/* harmony import */ var _report_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4841);
/* harmony import */ var _run_read_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6418);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2711);
/* harmony import */ var _default_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4556);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6208);












/** `nessie compare`: two reports side by side, on the screen and as a page; resolves to 0. */
async function compareCommand(args, context) {
    const { print, cwd } = context;
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(args, _args_js__WEBPACK_IMPORTED_MODULE_8__/* .PAGE_FLAGS */ .Of, true);
    const [first, second, ...more] = positionals;
    if (first === undefined || second === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("compare takes two reports, the earlier one first. See nessie --help.");
    const read = (path) => (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineFrom */ .cq)((0,_run_read_report_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .t)(path, cwd), path, "the local files");
    const [before, now] = [read(first), read(second)];
    const compared = withComparison(before, now);
    for (const { file, report } of [before, now])
        print(`${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)(`${file} (${(0,_report_model_names_js__WEBPACK_IMPORTED_MODULE_3__/* .modelName */ .f)(report)})`)}: ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLine */ .tL)((0,_report_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report), 600)}`);
    const reports = [before.report, compared];
    const figures = (0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .figuresOfEach */ .M)(reports, [before.file, now.file]);
    print(["", ...figures, ...(0,_report_render_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonRows */ .Vs)(compared)].join("\n"));
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_9__/* .writePage */ .x)(reports, context, { path: (0,_args_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(values.page) ?? _default_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .COMPARISON */ .AZ, open: values.open === true });
    return 0;
}
/** The later report with the comparison in it; here it decides nothing. */
function withComparison(before, now) {
    const comparison = (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedComparison */ .jS)(before, (0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(before.run, now.run), now.report);
    const shown = comparison.kind === "compared" ? { ...comparison, decides: false } : comparison;
    return { ...now.report, comparison: shown };
}
//# sourceMappingURL=compare.js.map

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

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/report-formats.js + 4 modules
var report_formats = __webpack_require__(9666);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/platform/files.js + 1 modules
var files = __webpack_require__(5295);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/open-browser.js

/** The program that opens a file like a double click. */
function open_browser_opener(platform) {
    switch (platform) {
        case "darwin":
            return "open";
        case "win32":
            return "explorer.exe";
        default:
            return "xdg-open";
    }
}
/** Opens a file in the user's browser; resolves to whether there is a program to open it with. */
function openFile(path, env, platform = process.platform) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(open_browser_opener(platform), [path], { env, detached: true, stdio: "ignore" });
        child.once("error", () => resolve(false));
        child.once("spawn", () => {
            child.unref();
            resolve(true);
        });
    });
}
//# sourceMappingURL=open-browser.js.map
;// CONCATENATED MODULE: ./build/src/cli/page.js





/** Writes the page of reports and says where it is; opens it if wanted, but not in CI. Throws a UserError if it cannot be written. */
async function writePage(reports, { env, cwd, print }, { path, open }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    try {
        (0,files/* writeFileAtomic */.Zf)(file, await report_formats/* REPORT_FORMATS */.E.html.render(reports));
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`The page could not be written: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
    }
    print(`\nPage: ${file}`);
    if (!open || env.CI)
        return;
    if (!(await openFile(file, env)))
        print("Found no program to open it with.");
}
//# sourceMappingURL=page.js.map

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
