const id = 418;
const ids = [418];
const modules = {
  /***/
  6418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readReport: () => (
          /* binding */
          readReport
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
      var _report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
      var _suite_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1147);
      const REPORT_LIMIT = 64 * 1024 * 1024;
      function readReport(path, what = path) {
        return (0, _report_schema_js__WEBPACK_IMPORTED_MODULE_2__.MM)(textAt(path, what), path);
      }
      function textAt(path, what) {
        try {
          const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
          if (!found.isFile())
            throw new Error("it is no file");
          if (found.size <= REPORT_LIMIT)
            return (0, _suite_text_js__WEBPACK_IMPORTED_MODULE_3__.b)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
        } catch (thrown) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${what} must be the path of a report.json, but: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown)}.`, {
            cause: thrown
          });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, which no report is.`);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
