const id = 300;
const ids = [300];
const modules = {
  /***/
  2300: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readBaseline: () => (
          /* binding */
          readBaseline
        )
        /* harmony export */
      });
      var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
      var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9475);
      function readBaseline(text, file, from) {
        return (0, _baseline_js__WEBPACK_IMPORTED_MODULE_0__.cq)((0, _schema_js__WEBPACK_IMPORTED_MODULE_1__.MM)(text, file), file, from);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
