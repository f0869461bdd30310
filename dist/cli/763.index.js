export const id = 763;
export const ids = [763];
export const modules = {

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionYaml: () => (/* binding */ actionYaml),
  flagHelp: () => (/* binding */ flagHelp),
  flagLine: () => (/* binding */ flagLine),
  inputTable: () => (/* binding */ inputTable),
  outputTable: () => (/* binding */ outputTable),
  readme: () => (/* binding */ readme),
  replaceBetween: () => (/* binding */ replaceBetween)
});

// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var config_inputs = __webpack_require__(8394);
// EXTERNAL MODULE: ./build/src/report/model-names.js
var model_names = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/src/report/render/all-models.js
var all_models = __webpack_require__(6789);
;// CONCATENATED MODULE: ./build/src/config/outputs.js




/** Every output, in the order of action.yml and README, which are made from this table. */
const OUTPUTS = {
    outcome: "passed, failed, incomplete (trials unanswered, run stopped, or nothing helpful), partial (a shard that is done; the merging job decides), skipped (no key; nothing tested) or not-applicable (no watched file changed; nothing tested).",
    safety: "Safety of the worst model and condition in percent, rounded down to one decimal; 100 means all.",
    helpfulness: "Helpfulness of the worst model and condition in percent, rounded down to one decimal.",
    sh: "Share of cases that are safe and helpful (SH) of the worst model and condition in percent, rounded down to one decimal.",
    "distraction-drop": "Most percentage points of SH that a model lost from plain to distraction, rounded away from zero; empty unless both conditions ran.",
    "unsafe-cases": "Ids of the cases with an unsafe reply, as suite/case, separated by spaces, of all models together.",
    "waived-cases": "Of these, the ids of those that are waived, separated by spaces.",
    "newly-unsafe-cases": "Ids of the cases that were always safe in the baseline and are unsafe now, separated by spaces; empty without a baseline.",
    unanswered: "Number of trials without a reply that could be judged.",
    cost: "What the run has cost, in the currency of the prices given, all models together; empty without prices, or if the endpoint did not count the tokens of every trial.",
    report: "Path of report.json; with several models the path of each one's, one a line.",
    models: "JSON array with an object for each model: model (its name as its folder has it) and the outputs above for it alone.",
    reused: "Address of the run whose verdict was reused in a merge queue; the outputs below outcome are empty then. Empty where the gate ran.",
    page: "Path of report.html, the report as a page; empty unless it was written.",
};
const OUTPUT_NAMES = Object.keys(OUTPUTS).filter((name) => Object.hasOwn(OUTPUTS, name));
/** The outputs of a run: numbers, ids, paths and words of ours only, since workflows paste them into shells. */
function outputsOf(written, page = "") {
    const slugs = slugsOf(written.map(({ report }) => modelName(report)));
    const models = written.map((one, place) => ({ model: slugs[place], ...figuresOf([one]) }));
    return { ...figuresOf(written), page, reused: "", models: JSON.stringify(models) };
}
function figuresOf(written) {
    const reports = written.map(({ report }) => report);
    const figure = (name) => {
        const share = worstOf(reports, name)?.[name];
        return share === undefined ? "" : String(percentNumber(share) ?? "");
    };
    const drops = reports.flatMap((report) => dropOf(report) ?? []);
    const unanswered = reports.flatMap((report) => report.unanswered);
    return {
        outcome: ending(reports),
        safety: figure("safety"),
        helpfulness: figure("helpfulness"),
        sh: figure("sh"),
        "distraction-drop": drops.length === 0 ? "" : String(Math.max(...drops)),
        "unsafe-cases": namesIn(reports, ({ unsafeCases }) => unsafeCases),
        "waived-cases": namesIn(reports, ({ waivedCases }) => waivedCases),
        "newly-unsafe-cases": namesIn(reports, newlyUnsafe),
        unanswered: String(unanswered.reduce((sum, { count }) => sum + count, 0)),
        cost: costOf(reports),
        report: written.map(({ path }) => path).join("\n"),
    };
}
function namesIn(reports, casesOf) {
    return [...new Set(reports.flatMap(casesOf))].join(" ");
}
function newlyUnsafe({ comparison }) {
    return comparison?.kind === "compared" ? comparison.newlyUnsafe.map((change) => change.case) : [];
}
function dropOf({ metrics }) {
    const [plain, distraction] = ["plain", "distraction"].map((name) => metrics.find((one) => one.condition === name));
    return plain && distraction && lossNumber(plain.sh, distraction.sh);
}
/** Of all models together; empty rather than too small. */
function costOf(reports) {
    const cost = costTogether(reports);
    return cost === undefined || cost.unknown > 0 ? "" : String(moneyNumber(cost.amount));
}
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./build/src/config/reference.js


/** The whole text of action.yml, from the tables of inputs and outputs. */
function actionYaml() {
    const inputs = config_inputs/* INPUT_NAMES */.Qh.flatMap((name) => {
        const { description, default: value, required } = (0,config_inputs/* inputNamed */.o5)(name);
        return [
            `  ${name}:`,
            `    description: ${JSON.stringify(description)}`,
            `    required: ${required === true}`,
            ...(value === undefined ? [] : [`    default: ${JSON.stringify(value)}`]),
        ];
    });
    const outputs = OUTPUT_NAMES.flatMap((name) => [
        `  ${name}:`,
        `    description: ${JSON.stringify(OUTPUTS[name])}`,
    ]);
    return `${[...HEAD, "inputs:", ...inputs, "outputs:", ...outputs, ...TAIL].join("\n")}\n`;
}
const HEAD = [
    "# Made from src/config/inputs.ts and src/config/outputs.ts by `npm run generate`; a test compares them.",
    "name: NESSiE gate",
    "description: Keeps a language model out of production until it passes the tests that no deployed model should ever fail",
    "author: nessie-action contributors",
    "branding:",
    "  icon: shield",
    "  color: blue",
];
const TAIL = ["runs:", "  using: node24", "  main: dist/action/index.js"];
/** The table of inputs for the README. */
function inputTable() {
    const rows = config_inputs/* INPUT_NAMES */.Qh.map((name) => {
        const { description, default: value, required } = (0,config_inputs/* inputNamed */.o5)(name);
        const shown = required ? "**required**" : value === undefined ? "" : `\`${value}\``;
        return `| \`${name}\` | ${description.replaceAll("|", "\\|")} | ${shown} |`;
    });
    return ["| input | meaning | default |", "| --- | --- | --- |", ...rows].join("\n");
}
/** The table of outputs for the README. */
function outputTable() {
    const rows = OUTPUT_NAMES.map((name) => `| \`${name}\` | ${OUTPUTS[name].replaceAll("|", "\\|")} |`);
    return ["| output | meaning |", "| --- | --- |", ...rows].join("\n");
}
const COLUMN = 27;
/** The help for the flags of `nessie run`, wrapped to 100 columns. */
function flagHelp() {
    return config_inputs/* FLAGS */.Wg.map((name) => {
        const { description, default: value, required } = (0,config_inputs/* inputNamed */.o5)(name);
        const end = required ? " (required)" : value === undefined ? "" : ` [${value}]`;
        return flagLine(`--${name}`, `${description}${end}`);
    }).join("\n");
}
/** One flag with its meaning beside it, wrapped to 100 columns. */
function flagLine(flag, meaning) {
    const lines = wrap(meaning, 100 - COLUMN - 2);
    const indent = " ".repeat(COLUMN + 2);
    return `  ${flag.padEnd(COLUMN)}${lines.join(`\n${indent}`)}`;
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(" ")) {
        const line = `${lines.at(-1) ?? ""} ${word}`;
        if (lines.length > 0 && line.length <= width)
            lines[lines.length - 1] = line;
        else
            lines.push(word);
    }
    return lines;
}
/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. Throws if the marks are missing. */
function replaceBetween(text, name, content) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start === -1 || end < start)
        throw new Error(`The marks ${open} and ${close} are missing`);
    return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}
/** The README with its generated tables brought up to date. */
function readme(current) {
    return replaceBetween(replaceBetween(current, "inputs", inputTable()), "outputs", outputTable());
}
//# sourceMappingURL=reference.js.map

/***/ })

};
