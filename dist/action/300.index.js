export const id = 300;
export const ids = [300];
export const modules = {

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);


/**
 * Reads a former run's report. Throws a UserError for what is no report of this tool, or none that can be judged.
 */
function readBaseline(text, file, from) {
    return (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFrom */ .cq)((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReport */ .MM)(text, file), file, from);
}
//# sourceMappingURL=read-baseline.js.map

/***/ })

};
