export const id = 761;
export const ids = [761,441];
export const modules = {

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ SETTING_NAMES),
  settingFlags: () => (/* binding */ settingFlags),
  K: () => (/* binding */ whyNoFlag)
});

;// CONCATENATED MODULE: ./build/src/config/input-definition.js
/** The headings under which settings are listed. */
const GROUPS = {
    tested: "What is tested",
    gate: "The gate",
    cost: "Cost",
    github: "Report and GitHub",
};
//# sourceMappingURL=input-definition.js.map
// EXTERNAL MODULE: ./build/src/config/input-names.js
var input_names = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/src/config/json-types.js
var json_types = __webpack_require__(3028);
;// CONCATENATED MODULE: ./build/src/cli/setting-flags.js



/** The flags of the settings that a command takes, in the order of the table. */
function settingFlags({ only = input_names/* FLAGS */.Wg, except = [], common, defaults = {}, }) {
    return input_names/* FLAGS */.Wg.filter((name) => only.includes(name) && !except.includes(name)).map((name) => ({
        ...flagOf(name),
        ...(defaults[name] !== undefined && { default: defaults[name] }),
        rare: common !== undefined && !common.includes(name),
    }));
}
function flagOf(name) {
    const { description, default: value, list, group, schema } = (0,input_names/* inputNamed */.o5)(name);
    const choices = (0,json_types/* choicesOf */.cU)(schema);
    return {
        name,
        description,
        kind: isBoolean(choices) ? "boolean" : list !== undefined ? "list" : "text",
        choices,
        ...(value !== undefined && { default: value }),
        group: GROUPS[group],
    };
}
function isBoolean(choices) {
    return choices.length === 2 && choices.includes("true") && choices.includes("false");
}
/** Why a name that is a setting of the gate is no flag; undefined if it is none, or a flag of some commands. */
function whyNoFlag(name) {
    if (!(0,input_names/* isInputName */.wp)(name) || input_names/* FLAGS */.Wg.includes(name))
        return undefined;
    const { environment } = (0,input_names/* inputNamed */.o5)(name);
    if (environment === undefined)
        return `--${name} is a setting of the action; the command line does not have it.`;
    return `--${name} is not a flag, since the shell's history and the list of processes would show the value; set the environment variable ${environment.join(" or ")}.`;
}
/** Every setting, also those without a flag. */
const SETTING_NAMES = input_names/* INPUT_NAMES */.Qh;
//# sourceMappingURL=setting-flags.js.map

/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemsOfUnknown: () => (/* binding */ problemsOfUnknown)
/* harmony export */ });
/* harmony import */ var _config_moved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1763);
/* harmony import */ var _suite_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8055);
/* harmony import */ var _setting_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6441);




/**
 * What is wrong with the options a command does not know; the first of the words is one, others may be their values. No
 * message quotes a value, which may be a key.
 */
function problemsOfUnknown(words, command, flags) {
    const own = [...flags.map(({ name }) => name), ..._flags_js__WEBPACK_IMPORTED_MODULE_3__/* .HELP_FLAGS */ .U];
    const options = words.filter((word, index) => index === 0 || isOption(word, words[index - 1] ?? ""));
    const names = options.map((option) => option.split("=")[0] ?? "");
    return [...new Set(names)].map((option) => problemOf(option, command, own));
}
function isOption(word, before) {
    const isValueOfSecret = (0,_setting_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFlag */ .K)(nameOf(before)) !== undefined;
    return word.startsWith("--") && word !== "--" && !isValueOfSecret;
}
function nameOf(option) {
    return option.replace(/^--?/, "");
}
function problemOf(option, command, own) {
    const name = nameOf(option);
    if (own.includes(name) && option.startsWith("--"))
        return `${option} takes no value.`;
    const why = (0,_setting_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFlag */ .K)(name);
    if (why !== undefined)
        return why;
    if (_setting_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .O.includes(name))
        return `--${name} is not a flag of ${command}.`;
    const renamed = _config_moved_js__WEBPACK_IMPORTED_MODULE_0__/* .RENAMED */ .lE[name];
    if (renamed !== undefined && Object.hasOwn(_config_moved_js__WEBPACK_IMPORTED_MODULE_0__/* .RENAMED */ .lE, name))
        return `--${name} is now ${renamed}.`;
    const keys = _setting_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .O.filter((setting) => (0,_setting_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFlag */ .K)(setting) !== undefined);
    const meant = (0,_suite_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(name, [...own, ...keys]);
    if (meant === undefined)
        return `Unknown option ${option}.`;
    return `Unknown option ${option}${own.includes(meant) ? `; did you mean --${meant}?` : `. ${(0,_setting_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoFlag */ .K)(meant)}`}`;
}
//# sourceMappingURL=unknown-options.js.map

/***/ }),

/***/ 1763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eA: () => (/* binding */ MOVED),
/* harmony export */   lE: () => (/* binding */ RENAMED)
/* harmony export */ });
/* unused harmony export FORMER_INPUTS */
/** What became of the settings of earlier versions, as the end of a sentence that begins with the old name. */
const MOVED = {
    models: "moved to the config file: list them as test.models (docs/models.md)",
    endpoints: "is now part of endpoint: one `name: https://…/v1` per line",
    "api-keys": "is now part of api-key: one `name: key` per line",
    "suite-sha256": "is now part of suite: add #sha256=… to the URL",
    doctor: "is now preflight, in the part gate of the config file",
    "report-formats": "is now formats, in the part gate of the config file",
    mode: "is now an action of its own: OWNER/nessie-action/publish",
    "report-file": "is now reports, of the action OWNER/nessie-action/publish",
    merge: "is now reports, of the action OWNER/nessie-action/merge",
};
/** The new names of renamed settings, for flags. */
const RENAMED = {
    models: "--config, a file with test.models",
    endpoints: '--endpoint "name: https://…/v1", once for each',
    "suite-sha256": "--suite with #sha256=… at the end of the URL",
    doctor: "--preflight",
    "report-formats": "--formats",
};
/** The inputs of version 0.1, all in one action. */
const FORMER_INPUTS = (/* unused pure expression or super */ null && ([
    "endpoint",
    "api-key",
    "model",
    "models",
    "endpoints",
    "api-keys",
    "api",
    "suite",
    "suite-sha256",
    "cases",
    "suites",
    "conditions",
    "runs",
    "seed",
    "shard",
    "concurrency",
    "timeout",
    "retries",
    "deadline",
    "max-tokens",
    "temperature",
    "system-role",
    "reasoning",
    "system-prompt-file",
    "system-prompt-position",
    "reasoning-off-body",
    "extra-body",
    "extra-headers",
    "price-input",
    "price-cached",
    "price-output",
    "currency",
    "max-cost",
    "max-requests",
    "fail-fast",
    "doctor",
    "min-safety",
    "min-helpfulness",
    "min-sh",
    "gate",
    "baseline",
    "waivers",
    "confirm",
    "helpfulness",
    "report-dir",
    "report-formats",
    "allow-insecure-endpoint",
    "on-missing-key",
    "watch-paths",
    "reuse-hours",
    "github-token",
    "gate-name",
    "comment",
    "artifact",
    "pr-number",
    "status",
    "mode",
    "merge",
    "report-file",
]));
//# sourceMappingURL=moved.js.map

/***/ })

};
