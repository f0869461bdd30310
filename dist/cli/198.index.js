const id = 198;
const ids = [198];
const modules = {
  /***/
  3198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bn: () => (
          /* binding */
          shownTrials
        ),
        /* harmony export */
        Ki: () => (
          /* binding */
          MOST_SHOWN
        ),
        /* harmony export */
        _r: () => (
          /* binding */
          isNotable
        ),
        /* harmony export */
        ig: () => (
          /* binding */
          leftOut
        )
        /* harmony export */
      });
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(537);
      var _final_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
      var _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
      const MOST_SHOWN = 1e4;
      function isNotable({ verdict, confirmations = [] }) {
        return !(0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_0__.FG)(verdict) || confirmations.length > 0 || verdict.kind === "judged" && verdict.disguised.length > 0;
      }
      function shownTrials(reports, most = MOST_SHOWN) {
        const all = reports.map(_final_trials_js__WEBPACK_IMPORTED_MODULE_1__.a);
        let room = Math.min(most, notableIn(all));
        let rest = most - room;
        const has = (trial) => isNotable(trial) ? room-- > 0 : rest-- > 0;
        return all.flatMap((trials, model) => trials.flatMap((trial, place) => has(trial) ? [{ model, place, trial }] : []));
      }
      function leftOut(reports, most = MOST_SHOWN) {
        const all = reports.map(_final_trials_js__WEBPACK_IMPORTED_MODULE_1__.a);
        const [planned, notable] = [all.reduce((sum, trials) => sum + trials.length, 0), notableIn(all)];
        if (planned <= most)
          return void 0;
        const which = notable > most ? `the first of the ${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(notable)} that did not come out right or hold a keyword in disguise` : `all that did not come out right or hold a keyword in disguise (${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(notable)}), and the first of the others`;
        return `Of ${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(planned)} trials ${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(most)} are shown here: ${which}. report.json has them all.`;
      }
      function notableIn(all) {
        return all.reduce((sum, trials) => sum + trials.filter(isNotable).length, 0);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
