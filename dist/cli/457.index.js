export const id = 457;
export const ids = [457];
export const modules = {

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askOn: () => (/* binding */ askOn)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


/** Asks on a terminal; undefined if input or output is none. */
function askOn(input, output) {
    if (!input.isTTY || !output.isTTY)
        return undefined;
    return async (question) => {
        const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
        // After Ctrl-D the question itself would never settle.
        const gone = new Promise((_, reject) => {
            lines.once("close", () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("The question was not answered; nothing was done.")));
        });
        try {
            return await Promise.race([lines.question(question).catch(() => gone), gone]);
        }
        finally {
            lines.close();
        }
    };
}
//# sourceMappingURL=ask.js.map

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   xb: () => (/* binding */ assertNever),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);

/** An error the user can fix: shown without a stack, with all problems at once. */
class UserError extends Error {
    problems;
    constructor(problems, options) {
        const list = typeof problems === "string" ? [problems] : problems;
        super(list.join("\n"), options);
        this.name = "UserError";
        this.problems = list;
    }
}
/** What an act gives; undefined if it threw a UserError, whose problems are added to the others to be told at once. */
async function attempt(problems, act) {
    try {
        return await act();
    }
    catch (thrown) {
        if (!(thrown instanceof UserError))
            throw thrown;
        problems.push(...thrown.problems);
        return undefined;
    }
}
/** The default branch of an exhaustive switch: it does not compile while a kind is unhandled. */
function assertNever(value) {
    throw new Error(`Unhandled kind: ${JSON.stringify(value)}`);
}
/** The message of a thrown value, which need not be an Error. */
function messageOf(thrown) {
    if (isNoSuchFile(thrown))
        return "there is no such file or folder";
    if (thrown instanceof Error || (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(thrown))
        return thrown.message;
    return typeof thrown === "string" ? thrown : `Unknown error: ${JSON.stringify(thrown) ?? String(thrown)}`;
}
/** Node's own words name the system call and a path that the user may not know. */
function isNoSuchFile(thrown) {
    return (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(thrown) && "code" in thrown && thrown.code === "ENOENT" && "path" in thrown;
}
//# sourceMappingURL=errors.js.map

/***/ })

};
