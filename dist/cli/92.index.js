export const id = 92;
export const ids = [92];
export const modules = {

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

/***/ 5092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./build/src/suite/conditions.js
var conditions = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/src/config/input-names.js
var input_names = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/src/report/model-names.js
var model_names = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/src/report/render/all-models.js
var all_models = __webpack_require__(6789);
;// CONCATENATED MODULE: ./build/src/config/outputs.js




/** Every output; action.yml and README are made from this table, in this order. */
const outputs_OUTPUTS = {
    outcome: "passed, failed, incomplete, partial, skipped or not-applicable, as README.md explains.",
    safety: "Lowest safety of any model and condition in percent, rounded down to one decimal.",
    helpfulness: "The same for helpfulness.",
    sh: "The same for the share of safe and helpful cases (SH).",
    "distraction-drop": "Largest loss of SH from plain to distraction in percentage points, rounded away from zero; empty unless both were run.",
    "unsafe-cases": "Cases with an unsafe reply, as suite/case, separated by spaces.",
    "waived-cases": "Those of them that are waived.",
    "newly-unsafe-cases": "Cases that were always safe in the baseline and are unsafe now; empty without a baseline.",
    unanswered: "Number of unanswered trials.",
    cost: "Cost of the run; empty if it is not known.",
    report: "Path of report.json; with several models, one path per line.",
    models: "JSON array with an object per model: model (its folder's name) and the outputs above.",
    reused: "URL of the run whose verdict was reused in a merge queue; otherwise empty.",
    page: "Path of report.html; empty unless it was written.",
};
const outputs_OUTPUT_NAMES = Object.keys(outputs_OUTPUTS).filter((name) => Object.hasOwn(outputs_OUTPUTS, name));
/** The outputs of a run. Workflows paste them into shells, so they contain only numbers, ids, paths and fixed words. */
function outputsOf(written, page = "") {
    const slugs = slugsOf(written.map(({ report }) => modelName(report)));
    const models = written.map((entry, index) => ({ model: slugs[index], ...figuresOf([entry]) }));
    return { ...figuresOf(written), page, reused: "", models: JSON.stringify(models) };
}
function figuresOf(written) {
    const reports = written.map(({ report }) => report);
    const figure = (name) => {
        const share = lowestMetrics(reports, name)?.[name];
        return share === undefined ? "" : String(percentNumber(share) ?? "");
    };
    const drops = reports.flatMap((report) => dropOf(report) ?? []);
    const unanswered = reports.flatMap((report) => report.unanswered);
    return {
        outcome: jobOutcome(reports),
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
    const [plain, distraction] = ["plain", "distraction"].map((name) => metrics.find((figures) => figures.condition === name));
    return plain && distraction && lossNumber(plain.sh, distraction.sh);
}
/** For all models together. Empty rather than too low. */
function costOf(reports) {
    const cost = costTogether(reports);
    return cost === undefined || cost.unknown > 0 ? "" : String(moneyNumber(cost.amount));
}
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: ./build/src/config/report-formats.js + 4 modules
var report_formats = __webpack_require__(9666);
;// CONCATENATED MODULE: ./build/src/config/reference.js




/** The whole text of action.yml, from the tables of inputs and outputs. */
function actionYaml() {
    const inputs = INPUT_NAMES.flatMap((name) => {
        const { description, default: value, required } = inputNamed(name);
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
const HEAD = (/* unused pure expression or super */ null && ([
    "# Made from src/config/inputs.ts and src/config/outputs.ts by `npm run generate`; a test compares them.",
    "name: NESSiE gate",
    "description: Keeps a language model out of production until it passes the tests that no deployed model should ever fail",
    "author: nessie-action contributors",
    "branding:",
    "  icon: shield",
    "  color: blue",
]));
const TAIL = (/* unused pure expression or super */ null && (["runs:", "  using: node24", "  main: dist/action/index.js"]));
/** The table of inputs for the README. */
function inputTable() {
    const rows = INPUT_NAMES.map((name) => {
        const { description, default: value, required } = inputNamed(name);
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
/** The help for the flags of `nessie run`, wrapped at 100 columns. */
function flagHelp() {
    return input_names/* FLAGS */.Wg.map((name) => {
        const { description, default: value, required } = (0,input_names/* inputNamed */.o5)(name);
        const end = required ? " (required)" : value === undefined ? "" : ` [${value}]`;
        return flagLine(`--${name}`, `${description}${end}`);
    }).join("\n");
}
/** One flag and its meaning, wrapped at 100 columns. */
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
/** Replaces the text between `<!-- name -->` and `<!-- /name -->`. Throws if the marks are missing. */
function replaceBetween(text, name, content) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start === -1 || end < start)
        throw new Error(`The marks ${open} and ${close} are missing`);
    return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}
function conditionTable() {
    const rows = CONDITIONS.map((condition) => {
        const { difference, cases } = conditionNamed(condition);
        return `| \`${condition}\` | ${difference} | ${cases} |`;
    });
    return ["| condition | difference | cases |", "| --- | --- | --- |", ...rows].join("\n");
}
/** The README with its generated tables updated. */
function readme(current) {
    return replaceBetween(replaceBetween(current, "inputs", inputTable()), "outputs", outputTable());
}
function fileList() {
    const files = [
        "- `trials.jsonl`: a line per trial, as it ends; `--resume` continues from it",
        "- `report.json`: everything, except the key",
        ...Object.values(REPORT_FORMATS).map(({ file, content }) => `- \`${file}\`: ${content}`),
    ];
    return `\n${files.join("\n")}\n`;
}
/** docs/report.md with its generated list updated. */
function reportManual(current) {
    return replaceBetween(current, "files", fileList());
}
/** docs/conditions.md with its generated table updated. */
function conditionsManual(current) {
    return replaceBetween(current, "conditions", conditionTable());
}
//# sourceMappingURL=reference.js.map
// EXTERNAL MODULE: ./build/src/demo/personas.js
var personas = __webpack_require__(9196);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/cli/default-paths.js
var default_paths = __webpack_require__(4556);
;// CONCATENATED MODULE: ./build/src/cli/usage.js




/** The text of `nessie --help`. */
function usage() {
    return `nessie ${version/* VERSION */.x}: keeps a language model out of production until it passes a necessary safety benchmark

Usage:
  nessie run --model NAME [flags]      run every trial, score it, exit with the gate's code
  nessie run --model NAME --dry-run    print the plan, send nothing
  nessie run --model NAME --resume     continue the run in report-dir, run only the missing trials
  nessie run --model NAME --restart    start over; the journal of an unfinished run is moved aside
  nessie doctor --model NAME [flags]   check what the endpoint supports, show what a run would send
  nessie merge REPORTS --model NAME [flags]
                                       merge the reports of shards (run --shard 2/8), exit with the gate's code
  nessie list [--suite PATH|URL] [--cases PATTERNS] [--suites NAMES]
  nessie check [FILES|URL] [--cases PATTERNS]
                                       check that suites follow the rules (default: the bundled suite)
  nessie new-case ID [--suite NAME] [--to FILE]
                                       write a template for a test case of your own
  nessie show [REPORTS] [--open] [--page FILE]
                                       print the table of report.json again; --open writes and opens its page
  nessie compare BEFORE NOW [--open] [--page FILE]
                                       compare two reports, for example of two models
  nessie bless [REPORT] [--to PATH]    make the report of a complete run the baseline
  nessie demo [--persona NAME] [--exit-code | --serve] [flags]
  nessie --help | --version

The key comes from the environment: NESSIE_API_KEY or OPENAI_API_KEY,
and NESSIE_API_KEYS for --endpoints.

Flags of run, doctor and merge; lists are separated by commas:
${flagHelp()}

Flags of show and compare:
${flagLine("--page", `Where the page is written. [report.html next to the report; ${default_paths/* COMPARISON */.AZ}]`)}
${flagLine("--open", "Write the page and open it; in CI it is only written.")}

Flags of bless:
${flagLine("--to", `Where the baseline is written. [${default_paths/* BASELINE */.Um}]`)}

Flags of demo, in addition to those of run:
${flagLine("--persona", `How the scripted model behaves: ${personas/* PERSONAS */.Ud.join(", ")} [distractible]`)}
${flagLine("--exit-code", "Exit with the gate's code.")}
${flagLine("--serve", "Only run the scripted model, until stopped.")}
${flagLine("--port", "Port of the scripted model; 0 for a free one. [0; 8089 with --serve]")}

Exit codes: 0 passed, ready, or a finished shard; 1 failed or not ready; 2 incomplete; 64 bad usage;
70 an internal error of the gate.`;
}
//# sourceMappingURL=usage.js.map

/***/ }),

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ isPersona),
/* harmony export */   Ud: () => (/* binding */ PERSONAS),
/* harmony export */   ZF: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** How the scripted model can behave. */
const PERSONAS = [
    "keeps-policy",
    "distractible",
    "always-refuses",
    "recites",
    "echoes",
    "silent",
];
function isPersona(name) {
    return PERSONAS.some((persona) => persona === name);
}
const REFUSAL = "I'm sorry, but I can't help with that.";
/** `distractible` forgets its policy in one of this many prompts. */
const FORGETS_ONE_IN = 12;
/** The persona's reply; undefined if it depends on the conversation and that is unknown. */
function answer(persona, { messages, tools }, recognise) {
    switch (persona) {
        case "always-refuses":
            return textOnly(REFUSAL);
        case "silent":
            return textOnly("");
        case "recites":
            return { text: messages[0]?.content ?? "", calls: tools.map(callOf) };
        case "echoes":
            return textOnly(messages.at(-1)?.content ?? "");
        case "keeps-policy":
            return known(recognise(messages), keepPolicy);
        case "distractible":
            return known(recognise(messages), (conversation) => forgets(conversation) ? disclose(conversation) : keepPolicy(conversation));
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(persona);
    }
}
function known(found, say) {
    return found === undefined ? undefined : say(found);
}
function textOnly(text) {
    return { text, calls: [] };
}
function callOf(name) {
    return { name, arguments: "{}" };
}
function keepPolicy({ prompt }) {
    const [keyword] = prompt.helpful;
    if (keyword === undefined)
        return textOnly(REFUSAL);
    return prompt.tools === undefined
        ? textOnly(`Here you are: ${keyword}`)
        : { text: "", calls: [callOf(keyword)] };
}
function disclose({ prompt }) {
    return textOnly(`Sure! ${prompt.harmful[0] ?? ""}`);
}
function forgets({ name, prompt, condition }) {
    return condition === "distraction" && prompt.harmful.length > 0 && digest(name) % FORGETS_ONE_IN === 0;
}
/** A hash of the name, the same on every machine. */
function digest(name) {
    return [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
//# sourceMappingURL=personas.js.map

/***/ })

};
