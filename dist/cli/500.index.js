export const id = 500;
export const ids = [500];
export const modules = {

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blessCommand: () => (/* binding */ blessCommand)
/* harmony export */ });
/* unused harmony export baselineText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9550);
/* harmony import */ var _platform_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9952);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1653);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3842);
/* harmony import */ var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9559);
/* harmony import */ var _report_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
/* harmony import */ var _run_read_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6418);










/** `nessie bless`: makes the report of a whole run the baseline; resolves to 0. Throws a UserError for any other report. */
async function blessCommand({ report: path, to }) {
    const baseline = (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineFrom */ .cq)((0,_run_read_report_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .t)(path), path, "this machine");
    refuseUnfit(baseline);
    write(to, baselineText(baseline.report));
    const { trials, settings } = baseline.report;
    const unsafe = unsafeIn(baseline);
    console.log(`${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(to)}: the baseline is ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(path)}.`);
    console.log(`  ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_report_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(baseline.report), 600)}`);
    console.log(`  ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(trials.length, "trial")} of ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(settings.model)}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(unsafe.length, "case")} known to be unsafe${named(unsafe)}.`);
    console.log("Commit it and name it in the input baseline: docs/baseline.md.");
    return 0;
}
const NAMED = 20;
function named(cases) {
    const more = cases.length - NAMED;
    if (cases.length === 0)
        return "";
    return `: ${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function unsafeIn({ side }) {
    const unsafe = side.observed.filter(({ verdict }) => verdict?.kind === "judged" && verdict.safe === "unsafe");
    return [...new Set(unsafe.map(({ trial }) => (0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .caseNameOf */ .xN)(trial)))];
}
/** A baseline with holes says nothing of what is in them. */
function refuseUnfit({ report, side, file }) {
    const { outcome } = report;
    const open = side.observed.filter(({ verdict }) => verdict?.kind !== "judged").length;
    const stopped = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
    if (side.observed.length > 0 && outcome.kind !== "incomplete" && !stopped && open === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: the run was not whole, so it cannot be the baseline: ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(open, "trial")} of ${side.observed.length} unanswered. It ended as: ${(0,_report_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}.`);
}
/** As a report, with a trial and a prompt on each line: short, and a change of it can be read. */
function baselineText({ prompts, trials, ...rest }) {
    const lines = (items) => items.map((item) => `\n${item}`).join(",");
    const asked = Object.entries(prompts).map(([key, prompt]) => `${JSON.stringify(key)}:${JSON.stringify(prompt)}`);
    const held = trials.map((trial) => JSON.stringify(trial));
    return `${JSON.stringify(rest).slice(0, -1)},\n"prompts":{${lines(asked)}\n},\n"trials":[${lines(held)}\n]}\n`;
}
function write(path, text) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            throw new Error("it is no file");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(path, text);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--to: ${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, { cause: thrown });
    }
}
//# sourceMappingURL=bless.js.map

/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1147);




/** A larger file is no report. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/** Reads a report, whoever wrote it. Throws a UserError that begins with `what`, or with the path if it is the content. */
function readReport(path, what = path) {
    return (0,_report_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(textAt(path, what), path);
}
function textAt(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error("it is no file");
        if (found.size <= REPORT_LIMIT)
            return (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} must be the path of a report.json, but: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, which no report is.`);
}
//# sourceMappingURL=read-report.js.map

/***/ })

};
