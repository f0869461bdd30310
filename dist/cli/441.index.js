export const id = 441;
export const ids = [441];
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

/***/ })

};
