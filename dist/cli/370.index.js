export const id = 370;
export const ids = [370];
export const modules = {

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
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

/***/ })

};
