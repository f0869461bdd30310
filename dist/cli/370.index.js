const id = 370;
const ids = [370];
const modules = {
  /***/
  8370: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        listCommand: () => (
          /* binding */
          listCommand
        )
        /* harmony export */
      });
      var _planning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2594);
      var _report_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1953);
      var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);
      async function listCommand(inputs) {
        const { loaded } = await (0, _planning_js__WEBPACK_IMPORTED_MODULE_0__.f3)(inputs, (0, _surroundings_js__WEBPACK_IMPORTED_MODULE_1__.i7)());
        for (const one of loaded.suites) {
          const prompts2 = one.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
          console.log(`${one.suite}  ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_2__.LS)(one.cases.length, "case")}, ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_2__.LS)(prompts2, "prompt")}`);
          for (const testCase of one.cases) {
            console.log(`  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id: id2 }) => id2).join(", ")})`);
          }
        }
        const cases = loaded.suites.flatMap((one) => one.cases);
        const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
        console.log(`${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_2__.LS)(loaded.suites.length, "suite")}, ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_2__.LS)(cases.length, "case")}, ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_2__.LS)(prompts, "prompt")}`);
        return 0;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
