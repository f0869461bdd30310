export const id = 10;
export const ids = [10];
export const modules = {

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showCommand: () => (/* binding */ showCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_report_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4841);
/* harmony import */ var _run_read_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6418);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2711);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2922);
/* harmony import */ var _default_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4556);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6208);








/** `nessie show`: the tables of reports again, and their page if asked for; resolves to 0. */
async function showCommand(args, context) {
    const { values, positionals } = (0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(args, _args_js__WEBPACK_IMPORTED_MODULE_4__/* .PAGE_FLAGS */ .Of, true);
    const [first = _default_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT */ .ri, ...more] = positionals;
    const reports = [first, ...more].map((path) => (0,_run_read_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .t)(path, context.cwd));
    context.print((0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .R)(reports, { ...(0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .tableStyle */ .c1)(context), replies: true }));
    const [page, open] = [(0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(values.page), values.open === true];
    if (!open && page === undefined)
        return 0;
    await (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .writePage */ .x)(reports, context, { path: page ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first), _config_report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMATS */ .E.html.file), open });
    return 0;
}
//# sourceMappingURL=show.js.map

/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ COMPARISON),
/* harmony export */   Um: () => (/* binding */ BASELINE),
/* harmony export */   ri: () => (/* binding */ REPORT)
/* harmony export */ });
/** Where a run leaves its report. */
const REPORT = "nessie-report/report.json";
/** Where `bless` writes the baseline. */
const BASELINE = "nessie-baseline.json";
/** Where `compare` writes its page. */
const COMPARISON = "nessie-comparison.html";
//# sourceMappingURL=default-paths.js.map

/***/ }),

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/report-formats.js + 4 modules
var report_formats = __webpack_require__(9666);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/platform/files.js + 1 modules
var files = __webpack_require__(5295);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/open-browser.js

/** The program that opens a file like a double click. */
function open_browser_opener(platform) {
    switch (platform) {
        case "darwin":
            return "open";
        case "win32":
            return "explorer.exe";
        default:
            return "xdg-open";
    }
}
/** Opens a file in the user's browser; resolves to whether there is a program to open it with. */
function openFile(path, env, platform = process.platform) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(open_browser_opener(platform), [path], { env, detached: true, stdio: "ignore" });
        child.once("error", () => resolve(false));
        child.once("spawn", () => {
            child.unref();
            resolve(true);
        });
    });
}
//# sourceMappingURL=open-browser.js.map
;// CONCATENATED MODULE: ./build/src/cli/page.js





/** Writes the page of reports and says where it is; opens it if wanted, but not in CI. Throws a UserError if it cannot be written. */
async function writePage(reports, { env, cwd, print }, { path, open }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    try {
        (0,files/* writeFileAtomic */.Zf)(file, await report_formats/* REPORT_FORMATS */.E.html.render(reports));
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`The page could not be written: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
    }
    print(`\nPage: ${file}`);
    if (!open || env.CI)
        return;
    if (!(await openFile(file, env)))
        print("Found no program to open it with.");
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3066);
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1147);





/** Larger files are not reports. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/**
 * Reads a report from any source; a relative path starts at `cwd`. Throws a UserError that begins with `what`, or with the
 * path if the content is wrong.
 */
function readReport(path, cwd, what = path) {
    return (0,_report_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReport */ .MM)(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), what), path);
}
function textAt(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            throw new Error("there is no such file");
        if (!found.isFile())
            throw new Error("it is not a file");
        if (found.size <= REPORT_LIMIT)
            return (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} must be the path of a report.json, but: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, so it is not a report.`);
}
//# sourceMappingURL=read-report.js.map

/***/ })

};
