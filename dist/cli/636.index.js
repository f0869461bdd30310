const id = 636;
const ids = [636];
const modules = {
  /***/
  636: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkCommand: () => (
          /* binding */
          checkCommand
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2594);
      var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
      var _report_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1953);
      var _suite_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1886);
      var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7632);
      async function checkCommand(all) {
        const counts = [];
        for (const inputs of all) {
          const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
          const { summary, problems } = await checkSource(inputs);
          for (const problem of problems)
            console.log((0, _report_escape_js__WEBPACK_IMPORTED_MODULE_4__.tL)(problem, 1e3));
          console.log(`${source}: ${[...summary, (0, _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.LS)(problems.length, "problem")].join(", ")}`);
          counts.push(problems.length);
        }
        return counts.every((number) => number === 0) ? 0 : 1;
      }
      async function checkSource(inputs) {
        try {
          const { loaded } = await (0, _planning_js__WEBPACK_IMPORTED_MODULE_1__.f3)(inputs, (0, _surroundings_js__WEBPACK_IMPORTED_MODULE_3__.i7)());
          const problems = [
            ...(0, _suite_check_js__WEBPACK_IMPORTED_MODULE_2__.il)(loaded),
            ...inputs.suite === "bundled" ? (0, _suite_check_js__WEBPACK_IMPORTED_MODULE_2__.NQ)(loaded) : []
          ];
          const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
          return { summary: [(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.LS)(cases, "case")], problems: problems.map(_suite_check_js__WEBPACK_IMPORTED_MODULE_2__.C4) };
        } catch (thrown) {
          if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)
            return { summary: [], problems: thrown.problems };
          throw thrown;
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
