export const id = 636;
export const ids = [636];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4272);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _report_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1953);
/* harmony import */ var _suite_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1886);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7632);






/** `nessie check`: whether the suite of each of these settings keeps format and rules; resolves to 0 or 1. */
async function checkCommand(all) {
    const counts = [];
    for (const inputs of all) {
        const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
        const { summary, problems } = await checkSource(inputs);
        for (const problem of problems)
            console.log((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL)(problem, 1_000));
        console.log(`${source}: ${[...summary, (0,_report_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(problems.length, "problem")].join(", ")}`);
        counts.push(problems.length);
    }
    return counts.every((number) => number === 0) ? 0 : 1;
}
async function checkSource(inputs) {
    try {
        const { loaded } = await (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f3)(inputs, (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .filesHere */ .i7)());
        const problems = [
            ...(0,_suite_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSuites */ .il)(loaded),
            ...(inputs.suite === "bundled" ? (0,_suite_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBundledCounts */ .NQ)(loaded) : []),
        ];
        const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
        return { summary: [(0,_report_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(cases, "case")], problems: problems.map(_suite_check_js__WEBPACK_IMPORTED_MODULE_2__/* .problemInWords */ .C4) };
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { summary: [], problems: thrown.problems };
        throw thrown;
    }
}
//# sourceMappingURL=check.js.map

/***/ })

};
