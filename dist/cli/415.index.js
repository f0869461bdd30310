export const id = 415;
export const ids = [415];
export const modules = {

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3842);
/* harmony import */ var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9559);
/* harmony import */ var _run_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3975);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2711);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2922);





/** `nessie list`: the suites with their test cases. */
async function listCommand(args, context) {
    const { print } = context;
    const { values } = (0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(args, _args_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_FLAGS */ .VF);
    const inputs = (0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .keylessInputsOf */ .n9)({ ...values, model: "none" });
    const { loaded, notices } = await (0,_run_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .suitesOf */ .f3)(inputs, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R8)(context));
    for (const suite of loaded.suites) {
        const prompts = suite.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
        print(`${suite.suite}  ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(suite.cases.length, "case")}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(prompts, "prompt")}`);
        for (const testCase of suite.cases) {
            print(`  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id }) => id).join(", ")})`);
        }
    }
    const cases = loaded.suites.flatMap((suite) => suite.cases);
    const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
    print(`${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(loaded.suites.length, "suite")}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(cases.length, "case")}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(prompts, "prompt")}`);
    for (const notice of notices)
        print(`Note: ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL)(notice, 1_000)}`);
    return 0;
}
//# sourceMappingURL=list.js.map

/***/ })

};
