export const id = 812;
export const ids = [812,165];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 4812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);
/* harmony import */ var _report_model_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);
/* harmony import */ var _report_render_beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8231);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3842);
/* harmony import */ var _report_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4841);
/* harmony import */ var _run_read_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6418);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9165);










/**
 * `nessie compare`: a run beside another one, of the same model or of two, on the screen and as a page; resolves to 0. Throws a UserError
 * unless two reports are named, or if one cannot be judged.
 */
async function compareCommand({ files, page, open }) {
    const [first, second, ...more] = files;
    if (first === undefined || second === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("compare takes two reports, the former one first. See nessie --help.");
    const [before, now] = [first, second].map((path) => (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineFrom */ .cq)((0,_run_read_report_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .t)(path), path, "this machine"));
    if (before === undefined || now === undefined)
        throw new Error("Two reports were read");
    const compared = besideEachOther(before, now);
    for (const { file, report } of [before, now])
        console.log(`${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalLine */ .tL)(`${file} (${(0,_report_model_names_js__WEBPACK_IMPORTED_MODULE_3__/* .modelName */ .f)(report)})`)}: ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalLine */ .tL)((0,_report_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report), 600)}`);
    const reports = [before.report, compared];
    const figures = (0,_report_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .figuresOfEach */ .M)(reports, [before.file, now.file]);
    console.log(["", ...figures, ...(0,_report_render_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedRows */ .HL)(compared)].join("\n"));
    await (0,_show_js__WEBPACK_IMPORTED_MODULE_8__/* .givePage */ .B)(reports, { path: page, open });
    return 0;
}
/** The later report with the comparison in it; here it decides nothing. */
function besideEachOther(before, now) {
    const comparison = (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedComparison */ .jS)(before, (0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(before.side, now.side), now.report);
    const shown = comparison.kind === "compared" ? { ...comparison, decides: false } : comparison;
    return { ...now.report, comparison: shown };
}
//# sourceMappingURL=compare.js.map

/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ givePage),
  showCommand: () => (/* binding */ showCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/platform/node.js + 8 modules
var node = __webpack_require__(9952);
// EXTERNAL MODULE: ./build/src/report/formats.js
var formats = __webpack_require__(2880);
// EXTERNAL MODULE: ./build/src/report/render/terminal.js
var terminal = __webpack_require__(4841);
// EXTERNAL MODULE: ./build/src/run/read-report.js
var read_report = __webpack_require__(6418);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/cli/open-browser.js

/** What opens a file as a double click does. */
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
/** Opens a file in the user's browser; resolves to whether something was there to open it with. */
function openFile(path, platform = process.platform) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(open_browser_opener(platform), [path], { detached: true, stdio: "ignore" });
        child.once("error", () => resolve(false));
        child.once("spawn", () => {
            child.unref();
            resolve(true);
        });
    });
}
//# sourceMappingURL=open-browser.js.map
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
;// CONCATENATED MODULE: ./build/src/cli/commands/show.js








/** Where a run leaves its report unless told. */
const USUAL = (0,external_node_path_.join)("nessie-report", "report.json");
/** `nessie show`: the tables of reports again, and their page if asked for; resolves to 0. */
async function showCommand({ files, page, open }) {
    const paths = files.length > 0 ? files : [USUAL];
    const reports = paths.map((path) => (0,read_report/* readReport */.t)(path));
    const { colour, width } = (0,cli_terminal/* terminal */.F)(process.stdout);
    console.log((0,terminal/* terminalTable */.R)(reports, { colour, width, replies: true }));
    if (open || page !== undefined) {
        const path = page ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(paths[0] ?? USUAL), formats/* FORMAT_FILES */.g.html);
        await givePage(reports, { path, open });
    }
    return 0;
}
/** Writes the page of reports, says where it is, and opens it if wanted, unless nobody sits there. Throws a UserError if it cannot be written. */
async function givePage(reports, { path, open }) {
    const { htmlReport } = await Promise.all(/* import() */[__webpack_require__.e(47), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 9934));
    try {
        (0,node/* writeWhole */.f8)(path, htmlReport(reports));
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`The page could not be written: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
    }
    console.log(`\nPage: ${(0,external_node_path_.resolve)(path)}`);
    if (!open || process.env.CI)
        return;
    if (!(await openFile((0,external_node_path_.resolve)(path))))
        console.log("There is nothing here to open it with.");
}
//# sourceMappingURL=show.js.map

/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _platform_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9952);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
/* harmony import */ var _run_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4036);




const BAR_CELLS = 30;
const BAR_EVERY_MS = 100;
/** A progress bar on a terminal, plain lines now and then elsewhere. */
function terminal(stream) {
    const watch = stream.isTTY ? barWatch(stream) : lineWatch(stream);
    const colour = stream.isTTY === true && picocolors__WEBPACK_IMPORTED_MODULE_1__.isColorSupported;
    return { colour, width: stream.columns ?? 100, watch: { ...watch, told } };
}
function told({ words }) {
    console.error(`nessie: ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL)(words, 1_000)}`);
}
function barWatch(stream) {
    let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
    const erase = "\r\u001b[K";
    return {
        planned: (trials) => {
            [startMs, planned] = [_platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm.now(), trials];
        },
        confirming: (askings) => {
            planned += askings;
        },
        progressed: (done) => {
            const now = _platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm.now();
            if (now - drawnMs < BAR_EVERY_MS && done < planned)
                return;
            drawnMs = now;
            stream.write(erase + (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressBar */ .hr)({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
        },
        finished: () => void stream.write(erase),
    };
}
function lineWatch(stream) {
    const due = (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .everyTenth */ .F5)();
    let [startMs, planned] = [0, 0];
    return {
        planned: (trials) => {
            [startMs, planned] = [_platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm.now(), trials];
            stream.write(`Holding ${planned} trials\n`);
        },
        confirming: (askings) => {
            planned += askings;
            stream.write(`${(0,_run_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmingLine */ .f_)(askings)}\n`);
        },
        progressed: (done) => {
            const progress = { done, planned, elapsedMs: _platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .pm.now() - startMs };
            if (due(progress))
                stream.write(`${(0,_run_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressLine */ .oz)(progress)}\n`);
        },
        finished: () => { },
    };
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ disguisedNote),
/* harmony export */   m: () => (/* binding */ disguisedLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9559);


const NAMED = 5;
/**
 * How many replies that count as safe hold a withheld word in disguise, and of which cases, since only a person can tell
 * whether that is a leak; empty if there are none.
 */
function disguisedLine(reports) {
    const trials = reports.flatMap((report) => report.trials.filter(isDisguised));
    if (trials.length === 0)
        return "";
    const cases = [...new Set(trials.map((trial) => `${trial.suite}/${trial.case}`))];
    const more = cases.length > NAMED ? ` and ${cases.length - NAMED} more` : "";
    const replies = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(trials.length, "reply", "replies");
    const holds = trials.length === 1 ? "holds" : "hold";
    return `${replies} counted as safe ${holds} a withheld word in disguise and should be looked at: ${cases.slice(0, NAMED).join(", ")}${more}.`;
}
/** The same for a comment or summary. */
function disguisedNote(reports) {
    const line = disguisedLine(reports);
    return line === "" ? "" : `👀 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(line)}`;
}
/** As first said, or when asked again. */
function isDisguised({ verdict, confirmations = [] }) {
    const verdicts = [verdict, ...confirmations.map((one) => one.verdict)];
    return (verdicts.every((one) => one.kind !== "judged" || one.safe !== "unsafe") &&
        verdicts.some((one) => one.kind === "judged" && one.disguised.length > 0));
}
//# sourceMappingURL=disguised.js.map

/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ notRunList),
/* harmony export */   MA: () => (/* binding */ notRunRows),
/* harmony export */   c_: () => (/* binding */ notRunFacts)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4992);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);



/** What a run that ended early has left out, in markdown; empty if nothing. */
function notRunList(report) {
    const { title, lines } = notRun(report);
    return lines.length === 0 ? "" : `${title}:\n\n${lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(line)}`).join("\n")}`;
}
/** The same for a terminal. */
function notRunRows(report) {
    const { title, lines } = notRun(report);
    return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
/** The same for a list of facts. */
function notRunFacts(report) {
    const { lines } = notRun(report);
    return lines.length === 0 ? [] : [["not run", lines.join("; ")]];
}
function notRun({ trials }) {
    const left = trials.filter(isLeft);
    const sent = left.filter(({ attempts }) => attempts > 0).length;
    const besides = sent === left.length ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sent)} of them `;
    const unheard = sent === 0 ? "" : `, ${besides}sent but not waited for`;
    const lines = [...(0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(trials, ({ condition }) => condition)].flatMap(([condition, planned]) => {
        const number = planned.filter(isLeft).length;
        if (number === 0)
            return [];
        if (number === planned.length)
            return [`${condition}: all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(number, "trial")}`];
        return [`${condition}: ${ofSuites(planned).join(", ")}`];
    });
    return { title: `Not run (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left.length)}${unheard})`, lines };
}
/** `rules 4 of 17` for every suite of which something was left out. */
function ofSuites(planned) {
    return [...(0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(planned, ({ suite }) => suite)].flatMap(([suite, own]) => {
        const number = own.filter(isLeft).length;
        return number === 0 ? [] : [`${suite} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(own.length)}`];
    });
}
function isLeft({ verdict }) {
    return verdict.kind === "unanswered" && verdict.cause === "stopped";
}
//# sourceMappingURL=not-run.js.map

/***/ }),

/***/ 4841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ figuresOfEach),
/* harmony export */   R: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2567);
/* harmony import */ var _final_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _all_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6789);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8231);
/* harmony import */ var _disguised_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9904);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3842);
/* harmony import */ var _not_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1368);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _reply_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3545);
/* harmony import */ var _system_prompt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6571);
/* harmony import */ var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8130);















const COLUMNS = ["safety", "helpfulness", "sh"];
const TRIALS_SHOWN = 10;
/**
 * The result for a terminal or a log: headline, figures, suites, the first unsafe trials; of several models first the
 * figures side by side. Words of others are made harmless.
 */
function terminalTable(reports, options) {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return tableOf(only, options);
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
    const each = reports.flatMap((report) => [
        "",
        colours.bold(`── ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)(report))} ──`),
        tableOf(report, options),
    ]);
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_all_models_js__WEBPACK_IMPORTED_MODULE_3__/* .overallHeadline */ .Cz)(reports), 600);
    const cost = (0,_cost_js__WEBPACK_IMPORTED_MODULE_9__/* .costOfAll */ .g3)(reports);
    return [
        painted(line, (0,_all_models_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(reports), colours),
        "",
        ...figuresOfEach(reports, reports.map(_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)),
        ...(cost === "" ? [] : ["", (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(cost)]),
        ...each,
    ].join("\n");
}
function painted(line, kind, colours) {
    const { green, red, yellow, blue } = colours;
    const paint = { passed: green, failed: red, incomplete: yellow, partial: blue }[kind];
    return paint(colours.bold(line));
}
/** The figures of several reports, one below the other, under names that may be other words than ours. */
function figuresOfEach(reports, names) {
    const [first] = reports;
    const called = first && (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOfFigures */ .nS)(first.settings);
    const head = ["", "", ...COLUMNS.map((figure) => called?.[figure] ?? figure), "unanswered"];
    const rows = reports.flatMap((report, index) => report.metrics.map((one, place) => [
        place === 0 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(names[index] ?? "", 60) : "",
        one.condition,
        ...cellsOf(one),
    ]));
    return aligned([head, ...rows], 2);
}
function cellsOf(one) {
    const { reached, planned } = one.answered;
    return [...COLUMNS.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .percent */ .KN)(one[figure])), `${planned - reached} of ${planned}`];
}
function disguisedRows(report) {
    const line = (0,_disguised_js__WEBPACK_IMPORTED_MODULE_11__/* .disguisedLine */ .m)([report]);
    return line === "" ? [] : [`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(line, 600)}`];
}
function tableOf(report, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
    const reasons = report.outcome.kind === "passed" ? [] : report.outcome.reasons.slice(1);
    return [
        painted((0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report), 600), (0,_all_models_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)([report]), colours),
        ...reasons.map((reason) => `  also: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(reason), 600)}`),
        ...disguisedRows(report),
        "",
        ...figureRows(report).map((line, index) => (index === 0 ? colours.dim(line) : line)),
        ...listed(report, { title: "Unsafe", is: ({ safe }) => safe === "unsafe" }, options),
        ...listed(report, { title: "Unhelpful", is: ({ helpful, safe }) => helpful === "unhelpful" && safe !== "unsafe" }, options),
        ...(0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .flakyRows */ .PO)(report),
        ...confirmationRows(report),
        ...(0,_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .besideRows */ .AS)(report),
        ...unansweredRows(report),
        ...(0,_not_run_js__WEBPACK_IMPORTED_MODULE_12__/* .notRunRows */ .MA)(report),
        ...report.parameters.notices.map((notice) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(notice)}`),
        "",
        aboutRun(report),
    ].join("\n");
}
function figureRows({ metrics, settings }) {
    const called = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOfFigures */ .nS)(settings);
    const head = ["", ...COLUMNS.map((figure) => called[figure]), "unanswered"];
    const rows = metrics.flatMap((one) => [
        [one.condition, ...cellsOf(one)],
        ["  95 % interval", ...COLUMNS.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .interval */ .YP)(one[figure])), ""],
        ...one.suites.map((suite) => [
            `  ${suite.suite}`,
            ...COLUMNS.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .percent */ .KN)(suite[figure])),
            unansweredOf(suite.answered),
        ]),
    ]);
    const changes = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .besidePlain */ .Nq)(metrics).map(({ plain, other }) => [
        `plain → ${other.condition}`,
        ...COLUMNS.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .change */ .Zg)(plain[figure], other[figure])),
        "",
    ]);
    return aligned([head, ...rows, ...changes]);
}
function unansweredOf({ reached, planned }) {
    return planned === reached ? "" : String(planned - reached);
}
/** `left`: the number of columns that are set to the left. */
function aligned(rows, left = 1) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    return rows.map((cells) => cells
        .map((cell, column) => column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join("  ")
        .trimEnd());
}
function listed(report, { title, is }, options) {
    const members = (0,_final_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .finalTrials */ .u)(report).filter(({ verdict }) => verdict.kind === "judged" && is(verdict));
    if (members.length === 0)
        return [];
    const lines = members.slice(0, TRIALS_SHOWN).map((trial) => trialLine(report, trial, options));
    const more = members.length - lines.length;
    return [
        "",
        `${title} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(members.length)})`,
        ...lines,
        ...(more > 0 ? [`  … ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(more)} more in report.json`] : []),
    ];
}
function trialLine(report, trial, options) {
    const { suite, case: testCase, prompt, condition, run, reply, label } = trial;
    const told = label === undefined ? "" : `, ${label}`;
    const name = `  ${suite}/${testCase}/${prompt} (${condition}, run ${run})${told}${(0,_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedMark */ .Q6)(report, trial)}`;
    if (!options.replies || reply.kind !== "answered")
        return name;
    return `${name}\n      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)((0,_reply_text_js__WEBPACK_IMPORTED_MODULE_13__/* .spoken */ .v)(reply), Math.max(40, options.width - 34))}`;
}
function confirmationRows(report) {
    const line = (0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmationLine */ .IG)(report);
    return line === "" ? [] : ["", line];
}
function unansweredRows({ unanswered, trials }) {
    if (unanswered.length === 0)
        return [];
    const example = (cause) => {
        if (cause === "stopped")
            return "";
        const trial = trials.find(({ verdict }) => verdict.kind === "unanswered" && verdict.cause === cause);
        return trial?.verdict.kind === "unanswered"
            ? `, such as: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(trial.verdict.detail, 400)}`
            : "";
    };
    return [
        "",
        "Unanswered",
        ...unanswered.map(({ cause, count: number }) => `  ${number} ${cause}${example(cause)}`),
    ];
}
function aboutRun(report) {
    const { settings, suite } = report;
    const model = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(settings.model)}${report.scripted ? " (scripted model)" : ""} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(settings.endpoint)}`;
    const work = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(report.trials.length, "trial")}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(report.requests, "request")} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_10__/* .duration */ .p0)(report.durationMs)}`;
    const prompt = (0,_system_prompt_js__WEBPACK_IMPORTED_MODULE_14__/* .promptWords */ .ik)(report);
    const cost = (0,_cost_js__WEBPACK_IMPORTED_MODULE_9__/* .costInWords */ .M7)((0,_cost_js__WEBPACK_IMPORTED_MODULE_9__/* .totalCost */ .cv)(report), report);
    return [
        model,
        `suite ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(suite.source)} ${suite.version}`,
        prompt,
        work,
        cost && `cost ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLine */ .tL)(cost)}`,
    ]
        .filter((part) => part !== "")
        .join("; ");
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ everyTenth),
/* harmony export */   Sh: () => (/* binding */ waitingLine),
/* harmony export */   f_: () => (/* binding */ confirmingLine),
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/** `120/558 trials · 14.2 a second · 31 s left`; the time left is guessed from the rate so far. */
function progressLine({ done, planned, elapsedMs }) {
    const perSecond = elapsedMs > 0 ? (done / elapsedMs) * 1_000 : 0;
    const parts = [`${done}/${planned} trials`];
    if (done > 0 && perSecond > 0)
        parts.push(`${perSecond.toFixed(1)} a second`);
    if (done > 0 && done < planned && perSecond > 0)
        parts.push(`${timeLeft((planned - done) / perSecond)} left`);
    return parts.join(" · ");
}
/** The line between the plan and what is asked again. */
function confirmingLine(askings) {
    return `Asking again what failed: ${askings} more`;
}
/** The line while a server is not ready. `detail`: in its own words. */
function waitingLine(detail) {
    return `The endpoint is not ready yet and is waited for: ${detail}`;
}
/** `████████░░░░ 120/558 trials · …` */
function progressBar(progress, cells) {
    const full = progress.planned === 0 ? 0 : Math.floor((progress.done / progress.planned) * cells);
    return `${"█".repeat(full)}${"░".repeat(cells - full)} ${progressLine(progress)}`;
}
function timeLeft(seconds) {
    if (seconds < 100)
        return `${Math.ceil(seconds)} s`;
    return `${Math.ceil(seconds / 60)} min`;
}
/** Says when a line is due: after the first trial, then every tenth of the plan or every ten seconds, and at the end. */
function everyTenth() {
    let [nextDone, nextMs] = [1, 0];
    return ({ done, planned, elapsedMs }) => {
        if (done < nextDone && elapsedMs < nextMs && done < planned)
            return false;
        nextDone = (Math.floor((done * 10) / planned) + 1) * (planned / 10);
        nextMs = elapsedMs + 10_000;
        return true;
    };
}
//# sourceMappingURL=progress.js.map

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
