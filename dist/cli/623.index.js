export const id = 623;
export const ids = [623];
export const modules = {

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3842);
/* harmony import */ var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9559);
/* harmony import */ var _run_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3975);
/* harmony import */ var _suite_lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6570);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8795);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2711);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2922);








/** `nessie check`: whether suites follow format and rules; resolves to 0 or 1. */
async function checkCommand(args, context) {
    const { print } = context;
    const counts = [];
    for (const inputs of sourcesOf(args)) {
        const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
        const { summary, problems, notices } = await checkSource(inputs, context);
        for (const notice of notices)
            print(`Note: ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLine */ .tL)(notice, 1_000)}`);
        for (const problem of problems)
            print((0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLine */ .tL)(problem, 1_000));
        print(`${source}: ${[...summary, (0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(problems.length, "problem")].join(", ")}`);
        counts.push(problems.length);
    }
    return counts.every((number) => number === 0) ? 0 : 1;
}
/** Settings for each source: every named file is checked separately; the hash is that of the URLs among them. */
function sourcesOf(args) {
    const { suites: _, ...flags } = _args_js__WEBPACK_IMPORTED_MODULE_4__/* .SUITE_FLAGS */ .VF;
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(args, flags, true);
    const { suite, cases, "suite-sha256": sha } = values;
    const named = [...(suite === undefined ? [] : [String(suite)]), ...positionals];
    const sources = [
        ...named.map((source) => ({ suite: source, ...((0,_suite_load_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .Vx)(source) && { "suite-sha256": sha }) })),
        ...(cases === undefined ? [] : [{ suite: "none", cases }]),
    ];
    const all = sources.length > 0 ? sources : [{}];
    return all.map((source) => (0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .keylessInputsOf */ .n9)({ ...source, model: "none" }));
}
async function checkSource(inputs, context) {
    try {
        const { loaded, notices } = await (0,_run_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f3)(inputs, (0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(context));
        const problems = [
            ...(0,_suite_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSuites */ .il)(loaded),
            ...(inputs.suite === "bundled" ? (0,_suite_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBundledCounts */ .NQ)(loaded) : []),
        ];
        const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
        return { summary: [(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(cases, "case")], problems: problems.map(_suite_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .problemText */ .fI), notices };
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { summary: [], problems: thrown.problems, notices: [] };
        throw thrown;
    }
}
//# sourceMappingURL=check.js.map

/***/ })

};
