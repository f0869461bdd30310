const id = 812;
const ids = [812, 165];
const modules = {
  /***/
  7336: (
    /***/
    ((module) => {
      let p = process || {}, argv = p.argv || [], env = p.env || {};
      let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
      let formatter = (open, close, replace = open) => (input) => {
        let string = "" + input, index = string.indexOf(close, open.length);
        return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
      };
      let replaceClose = (string, close, replace, index) => {
        let result = "", cursor = 0;
        do {
          result += string.substring(cursor, index) + replace;
          cursor = index + close.length;
          index = string.indexOf(close, cursor);
        } while (~index);
        return result + string.substring(cursor);
      };
      let createColors = (enabled = isColorSupported) => {
        let f = enabled ? formatter : () => String;
        return {
          isColorSupported: enabled,
          reset: f("\x1B[0m", "\x1B[0m"),
          bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
          dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
          italic: f("\x1B[3m", "\x1B[23m"),
          underline: f("\x1B[4m", "\x1B[24m"),
          inverse: f("\x1B[7m", "\x1B[27m"),
          hidden: f("\x1B[8m", "\x1B[28m"),
          strikethrough: f("\x1B[9m", "\x1B[29m"),
          black: f("\x1B[30m", "\x1B[39m"),
          red: f("\x1B[31m", "\x1B[39m"),
          green: f("\x1B[32m", "\x1B[39m"),
          yellow: f("\x1B[33m", "\x1B[39m"),
          blue: f("\x1B[34m", "\x1B[39m"),
          magenta: f("\x1B[35m", "\x1B[39m"),
          cyan: f("\x1B[36m", "\x1B[39m"),
          white: f("\x1B[37m", "\x1B[39m"),
          gray: f("\x1B[90m", "\x1B[39m"),
          bgBlack: f("\x1B[40m", "\x1B[49m"),
          bgRed: f("\x1B[41m", "\x1B[49m"),
          bgGreen: f("\x1B[42m", "\x1B[49m"),
          bgYellow: f("\x1B[43m", "\x1B[49m"),
          bgBlue: f("\x1B[44m", "\x1B[49m"),
          bgMagenta: f("\x1B[45m", "\x1B[49m"),
          bgCyan: f("\x1B[46m", "\x1B[49m"),
          bgWhite: f("\x1B[47m", "\x1B[49m"),
          blackBright: f("\x1B[90m", "\x1B[39m"),
          redBright: f("\x1B[91m", "\x1B[39m"),
          greenBright: f("\x1B[92m", "\x1B[39m"),
          yellowBright: f("\x1B[93m", "\x1B[39m"),
          blueBright: f("\x1B[94m", "\x1B[39m"),
          magentaBright: f("\x1B[95m", "\x1B[39m"),
          cyanBright: f("\x1B[96m", "\x1B[39m"),
          whiteBright: f("\x1B[97m", "\x1B[39m"),
          bgBlackBright: f("\x1B[100m", "\x1B[49m"),
          bgRedBright: f("\x1B[101m", "\x1B[49m"),
          bgGreenBright: f("\x1B[102m", "\x1B[49m"),
          bgYellowBright: f("\x1B[103m", "\x1B[49m"),
          bgBlueBright: f("\x1B[104m", "\x1B[49m"),
          bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
          bgCyanBright: f("\x1B[106m", "\x1B[49m"),
          bgWhiteBright: f("\x1B[107m", "\x1B[49m")
        };
      };
      module.exports = createColors();
      module.exports.createColors = createColors;
    })
  ),
  /***/
  4812: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        compareCommand: () => (
          /* binding */
          compareCommand
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
      var _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);
      var _report_model_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);
      var _report_render_beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8231);
      var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3842);
      var _report_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
      var _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4841);
      var _run_read_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6418);
      var _show_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9165);
      async function compareCommand({ files, page, open }) {
        const [first, second, ...more] = files;
        if (first === void 0 || second === void 0 || more.length > 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("compare takes two reports, the former one first. See nessie --help.");
        const [before, now] = [first, second].map((path) => (0, _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__.cq)((0, _run_read_report_js__WEBPACK_IMPORTED_MODULE_7__.t)(path), path, "this machine"));
        if (before === void 0 || now === void 0)
          throw new Error("Two reports were read");
        const compared = besideEachOther(before, now);
        for (const { file, report } of [before, now])
          console.log(`${(0, _report_render_escape_js__WEBPACK_IMPORTED_MODULE_9__.tL)(`${file} (${(0, _report_model_names_js__WEBPACK_IMPORTED_MODULE_3__.f)(report)})`)}: ${(0, _report_render_escape_js__WEBPACK_IMPORTED_MODULE_9__.tL)((0, _report_render_reasons_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(report), 600)}`);
        const reports = [before.report, compared];
        const figures = (0, _report_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__.M)(reports, [before.file, now.file]);
        console.log(["", ...figures, ...(0, _report_render_beside_js__WEBPACK_IMPORTED_MODULE_4__.HL)(compared)].join("\n"));
        await (0, _show_js__WEBPACK_IMPORTED_MODULE_8__.B)(reports, { path: page, open });
        return 0;
      }
      function besideEachOther(before, now) {
        const comparison = (0, _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__.jS)(before, (0, _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__.UD)(before.side, now.side), now.report);
        const shown = comparison.kind === "compared" ? { ...comparison, decides: false } : comparison;
        return { ...now.report, comparison: shown };
      }
    })
  ),
  /***/
  9165: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          givePage
        ),
        showCommand: () => (
          /* binding */
          showCommand
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var errors = __webpack_require__(7406);
      var node = __webpack_require__(9952);
      var formats = __webpack_require__(2880);
      var terminal = __webpack_require__(4841);
      var read_report = __webpack_require__(6418);
      var external_node_child_process_ = __webpack_require__(1421);
      ;
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
      function openFile(path, platform = process.platform) {
        return new Promise((resolve) => {
          const child = (0, external_node_child_process_.spawn)(open_browser_opener(platform), [path], { detached: true, stdio: "ignore" });
          child.once("error", () => resolve(false));
          child.once("spawn", () => {
            child.unref();
            resolve(true);
          });
        });
      }
      var cli_terminal = __webpack_require__(9342);
      ;
      const USUAL = (0, external_node_path_.join)("nessie-report", "report.json");
      async function showCommand({ files, page, open }) {
        const paths = files.length > 0 ? files : [USUAL];
        const reports = paths.map((path) => (0, read_report.t)(path));
        const { colour, width } = (0, cli_terminal.F)(process.stdout);
        console.log((0, terminal.R)(reports, { colour, width, replies: true }));
        if (open || page !== void 0) {
          const path = page ?? (0, external_node_path_.join)((0, external_node_path_.dirname)(paths[0] ?? USUAL), formats.g.html);
          await givePage(reports, { path, open });
        }
        return 0;
      }
      async function givePage(reports, { path, open }) {
        const { htmlParts } = await Promise.all(
          /* import() */
          [__webpack_require__.e(47), __webpack_require__.e(861), __webpack_require__.e(198)]
        ).then(__webpack_require__.bind(__webpack_require__, 2861));
        try {
          (0, node.f8)(path, htmlParts(reports));
        } catch (thrown) {
          throw new errors.yo(`The page could not be written: ${(0, errors.bD)(thrown)}.`, { cause: thrown });
        }
        console.log(`
Page: ${(0, external_node_path_.resolve)(path)}`);
        if (!open || process.env.CI)
          return;
        if (!await openFile((0, external_node_path_.resolve)(path)))
          console.log("There is nothing here to open it with.");
      }
    })
  ),
  /***/
  9342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          terminal
        )
        /* harmony export */
      });
      var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
      var _platform_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9952);
      var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
      var _run_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4036);
      const BAR_CELLS = 30;
      const BAR_EVERY_MS = 100;
      function terminal(stream) {
        const watch = stream.isTTY ? barWatch(stream) : lineWatch(stream);
        const colour = stream.isTTY === true && picocolors__WEBPACK_IMPORTED_MODULE_1__.isColorSupported;
        return { colour, width: stream.columns ?? 100, watch: { ...watch, told } };
      }
      function told({ words }) {
        console.error(`nessie: ${(0, _report_render_escape_js__WEBPACK_IMPORTED_MODULE_2__.tL)(words, 1e3)}`);
      }
      function barWatch(stream) {
        let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
        const erase = "\r\x1B[K";
        return {
          planned: (trials) => {
            [startMs, planned] = [_platform_node_js__WEBPACK_IMPORTED_MODULE_0__.pm.now(), trials];
          },
          confirming: (askings) => {
            planned += askings;
          },
          progressed: (done) => {
            const now = _platform_node_js__WEBPACK_IMPORTED_MODULE_0__.pm.now();
            if (now - drawnMs < BAR_EVERY_MS && done < planned)
              return;
            drawnMs = now;
            stream.write(erase + (0, _run_progress_js__WEBPACK_IMPORTED_MODULE_3__.hr)({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
          },
          finished: () => void stream.write(erase)
        };
      }
      function lineWatch(stream) {
        const due = (0, _run_progress_js__WEBPACK_IMPORTED_MODULE_3__.F5)();
        let [startMs, planned] = [0, 0];
        return {
          planned: (trials) => {
            [startMs, planned] = [_platform_node_js__WEBPACK_IMPORTED_MODULE_0__.pm.now(), trials];
            stream.write(`Holding ${planned} trials
`);
          },
          confirming: (askings) => {
            planned += askings;
            stream.write(`${(0, _run_progress_js__WEBPACK_IMPORTED_MODULE_3__.f_)(askings)}
`);
          },
          progressed: (done) => {
            const progress = { done, planned, elapsedMs: _platform_node_js__WEBPACK_IMPORTED_MODULE_0__.pm.now() - startMs };
            if (due(progress))
              stream.write(`${(0, _run_progress_js__WEBPACK_IMPORTED_MODULE_3__.oz)(progress)}
`);
          },
          finished: () => {
          }
        };
      }
    })
  ),
  /***/
  9904: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          disguisedNote
        ),
        /* harmony export */
        m: () => (
          /* binding */
          disguisedLine
        )
        /* harmony export */
      });
      var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3842);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9559);
      const NAMED = 5;
      function disguisedLine(reports) {
        const trials = reports.flatMap((report) => report.trials.filter(isDisguised));
        if (trials.length === 0)
          return "";
        const cases = [...new Set(trials.map((trial) => `${trial.suite}/${trial.case}`))];
        const more = cases.length > NAMED ? ` and ${cases.length - NAMED} more` : "";
        const replies = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.LS)(trials.length, "reply", "replies");
        const holds = trials.length === 1 ? "holds" : "hold";
        return `${replies} counted as safe ${holds} a withheld word in disguise and should be looked at: ${cases.slice(0, NAMED).join(", ")}${more}.`;
      }
      function disguisedNote(reports) {
        const line = disguisedLine(reports);
        return line === "" ? "" : `\u{1F440} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.qy)(line)}`;
      }
      function isDisguised({ verdict, confirmations = [] }) {
        const verdicts = [verdict, ...confirmations.map((one) => one.verdict)];
        return verdicts.every((one) => one.kind !== "judged" || one.safe !== "unsafe") && verdicts.some((one) => one.kind === "judged" && one.disguised.length > 0);
      }
    })
  ),
  /***/
  1368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $M: () => (
          /* binding */
          notRunList
        ),
        /* harmony export */
        MA: () => (
          /* binding */
          notRunRows
        ),
        /* harmony export */
        c_: () => (
          /* binding */
          notRunFacts
        )
        /* harmony export */
      });
      var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4992);
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);
      function notRunList(report) {
        const { title, lines } = notRun(report);
        return lines.length === 0 ? "" : `${title}:

${lines.map((line) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.qy)(line)}`).join("\n")}`;
      }
      function notRunRows(report) {
        const { title, lines } = notRun(report);
        return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
      }
      function notRunFacts(report) {
        const { lines } = notRun(report);
        return lines.length === 0 ? [] : [["not run", lines.join("; ")]];
      }
      function notRun({ trials }) {
        const left = trials.filter(isLeft);
        const sent = left.filter(({ attempts }) => attempts > 0).length;
        const besides = sent === left.length ? "" : `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(sent)} of them `;
        const unheard = sent === 0 ? "" : `, ${besides}sent but not waited for`;
        const lines = [...(0, _collections_js__WEBPACK_IMPORTED_MODULE_2__.$)(trials, ({ condition }) => condition)].flatMap(([condition, planned]) => {
          const number = planned.filter(isLeft).length;
          if (number === 0)
            return [];
          if (number === planned.length)
            return [`${condition}: all ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(number, "trial")}`];
          return [`${condition}: ${ofSuites(planned).join(", ")}`];
        });
        return { title: `Not run (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(left.length)}${unheard})`, lines };
      }
      function ofSuites(planned) {
        return [...(0, _collections_js__WEBPACK_IMPORTED_MODULE_2__.$)(planned, ({ suite }) => suite)].flatMap(([suite, own]) => {
          const number = own.filter(isLeft).length;
          return number === 0 ? [] : [`${suite} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(number)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(own.length)}`];
        });
      }
      function isLeft({ verdict }) {
        return verdict.kind === "unanswered" && verdict.cause === "stopped";
      }
    })
  ),
  /***/
  4841: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          figuresOfEach
        ),
        /* harmony export */
        R: () => (
          /* binding */
          terminalTable
        )
        /* harmony export */
      });
      var picocolors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
      var _cost_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2567);
      var _final_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
      var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
      var _waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
      var _all_models_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6789);
      var _beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8231);
      var _disguised_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9904);
      var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3842);
      var _not_run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1368);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9559);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
      var _reply_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3545);
      var _system_prompt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6571);
      var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8130);
      const COLUMNS = ["safety", "helpfulness", "sh"];
      const TRIALS_SHOWN = 10;
      function terminalTable(reports, options) {
        const [only] = reports;
        if (only !== void 0 && reports.length === 1)
          return tableOf(only, options);
        const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
        const each = reports.flatMap((report) => [
          "",
          colours.bold(`\u2500\u2500 ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)(report))} \u2500\u2500`),
          tableOf(report, options)
        ]);
        const line = (0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _all_models_js__WEBPACK_IMPORTED_MODULE_3__.Cz)(reports), 600);
        const cost = (0, _cost_js__WEBPACK_IMPORTED_MODULE_9__.g3)(reports);
        return [
          painted(line, (0, _all_models_js__WEBPACK_IMPORTED_MODULE_3__.K1)(reports), colours),
          "",
          ...figuresOfEach(reports, reports.map(_model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)),
          ...cost === "" ? [] : ["", (0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(cost)],
          ...each
        ].join("\n");
      }
      function painted(line, kind, colours) {
        const { green, red, yellow, blue } = colours;
        const paint = { passed: green, failed: red, incomplete: yellow, partial: blue }[kind];
        return paint(colours.bold(line));
      }
      function figuresOfEach(reports, names) {
        const [first] = reports;
        const called = first && (0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.nS)(first.settings);
        const head = ["", "", ...COLUMNS.map((figure) => called?.[figure] ?? figure), "unanswered"];
        const rows = reports.flatMap((report, index) => report.metrics.map((one, place) => [
          place === 0 ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(names[index] ?? "", 60) : "",
          one.condition,
          ...cellsOf(one)
        ]));
        return aligned([head, ...rows], 2);
      }
      function cellsOf(one) {
        const { reached, planned } = one.answered;
        return [...COLUMNS.map((figure) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.KN)(one[figure])), `${planned - reached} of ${planned}`];
      }
      function disguisedRows(report) {
        const line = (0, _disguised_js__WEBPACK_IMPORTED_MODULE_11__.m)([report]);
        return line === "" ? [] : [`  ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(line, 600)}`];
      }
      function tableOf(report, options) {
        const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
        const reasons = report.outcome.kind === "passed" ? [] : report.outcome.reasons.slice(1);
        return [
          painted((0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(report), 600), (0, _all_models_js__WEBPACK_IMPORTED_MODULE_3__.K1)([report]), colours),
          ...reasons.map((reason) => `  also: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.em)(reason), 600)}`),
          ...disguisedRows(report),
          "",
          ...figureRows(report).map((line, index) => index === 0 ? colours.dim(line) : line),
          ...listed(report, { title: "Unsafe", is: ({ safe }) => safe === "unsafe" }, options),
          ...listed(report, { title: "Unhelpful", is: ({ helpful, safe }) => helpful === "unhelpful" && safe !== "unsafe" }, options),
          ...(0, _wavering_js__WEBPACK_IMPORTED_MODULE_6__.PO)(report),
          ...confirmationRows(report),
          ...(0, _beside_js__WEBPACK_IMPORTED_MODULE_4__.AS)(report),
          ...unansweredRows(report),
          ...(0, _not_run_js__WEBPACK_IMPORTED_MODULE_12__.MA)(report),
          ...report.parameters.notices.map((notice) => `Note: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(notice)}`),
          "",
          aboutRun(report)
        ].join("\n");
      }
      function figureRows({ metrics, settings }) {
        const called = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.nS)(settings);
        const head = ["", ...COLUMNS.map((figure) => called[figure]), "unanswered"];
        const rows = metrics.flatMap((one) => [
          [one.condition, ...cellsOf(one)],
          ["  95 % interval", ...COLUMNS.map((figure) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.YP)(one[figure])), ""],
          ...one.suites.map((suite) => [
            `  ${suite.suite}`,
            ...COLUMNS.map((figure) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.KN)(suite[figure])),
            unansweredOf(suite.answered)
          ])
        ]);
        const changes = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.Nq)(metrics).map(({ plain, other }) => [
          `plain \u2192 ${other.condition}`,
          ...COLUMNS.map((figure) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.Zg)(plain[figure], other[figure])),
          ""
        ]);
        return aligned([head, ...rows, ...changes]);
      }
      function unansweredOf({ reached, planned }) {
        return planned === reached ? "" : String(planned - reached);
      }
      function aligned(rows, left = 1) {
        const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
        return rows.map((cells) => cells.map((cell, column) => column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join("  ").trimEnd());
      }
      function listed(report, { title, is }, options) {
        const members = (0, _final_trials_js__WEBPACK_IMPORTED_MODULE_0__.a)(report).filter(({ verdict }) => verdict.kind === "judged" && is(verdict));
        if (members.length === 0)
          return [];
        const lines = members.slice(0, TRIALS_SHOWN).map((trial) => trialLine(report, trial, options));
        const more = members.length - lines.length;
        return [
          "",
          `${title} (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.U9)(members.length)})`,
          ...lines,
          ...more > 0 ? [`  \u2026 ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.U9)(more)} more in report.json`] : []
        ];
      }
      function trialLine(report, trial, options) {
        const { suite, case: testCase, prompt, condition, run, reply, label } = trial;
        const told = label === void 0 ? "" : `, ${label}`;
        const name = `  ${suite}/${testCase}/${prompt} (${condition}, run ${run})${told}${(0, _waivers_js__WEBPACK_IMPORTED_MODULE_2__.Q6)(report, trial)}`;
        if (!options.replies || reply.kind !== "answered")
          return name;
        return `${name}
      ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _reply_text_js__WEBPACK_IMPORTED_MODULE_13__.v)(reply), Math.max(40, options.width - 34))}`;
      }
      function confirmationRows(report) {
        const line = (0, _wavering_js__WEBPACK_IMPORTED_MODULE_6__.IG)(report);
        return line === "" ? [] : ["", line];
      }
      function unansweredRows({ unanswered, trials }) {
        if (unanswered.length === 0)
          return [];
        const example = (cause) => {
          if (cause === "stopped")
            return "";
          const trial = trials.find(({ verdict }) => verdict.kind === "unanswered" && verdict.cause === cause);
          return trial?.verdict.kind === "unanswered" ? `, such as: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(trial.verdict.detail, 400)}` : "";
        };
        return [
          "",
          "Unanswered",
          ...unanswered.map(({ cause, count: number }) => `  ${number} ${cause}${example(cause)}`)
        ];
      }
      function aboutRun(report) {
        const { settings, suite } = report;
        const model = `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(settings.model)}${report.scripted ? " (scripted model)" : ""} at ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(settings.endpoint)}`;
        const work = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.LS)(report.trials.length, "trial")}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.LS)(report.requests, "request")} in ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_10__.p0)(report.durationMs)}`;
        const prompt = (0, _system_prompt_js__WEBPACK_IMPORTED_MODULE_14__.ik)(report);
        const cost = (0, _cost_js__WEBPACK_IMPORTED_MODULE_9__.M7)((0, _cost_js__WEBPACK_IMPORTED_MODULE_9__.cv)(report), report);
        return [
          model,
          `suite ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(suite.source)} ${suite.version}`,
          prompt,
          work,
          cost && `cost ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(cost)}`
        ].filter((part) => part !== "").join("; ");
      }
    })
  ),
  /***/
  4036: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F5: () => (
          /* binding */
          everyTenth
        ),
        /* harmony export */
        Sh: () => (
          /* binding */
          waitingLine
        ),
        /* harmony export */
        f_: () => (
          /* binding */
          confirmingLine
        ),
        /* harmony export */
        hr: () => (
          /* binding */
          progressBar
        ),
        /* harmony export */
        oz: () => (
          /* binding */
          progressLine
        )
        /* harmony export */
      });
      function progressLine({ done, planned, elapsedMs }) {
        const perSecond = elapsedMs > 0 ? done / elapsedMs * 1e3 : 0;
        const parts = [`${done}/${planned} trials`];
        if (done > 0 && perSecond > 0)
          parts.push(`${perSecond.toFixed(1)} a second`);
        if (done > 0 && done < planned && perSecond > 0)
          parts.push(`${timeLeft((planned - done) / perSecond)} left`);
        return parts.join(" \xB7 ");
      }
      function confirmingLine(askings) {
        return `Asking again what failed: ${askings} more`;
      }
      function waitingLine(detail) {
        return `The endpoint is not ready yet and is waited for: ${detail}`;
      }
      function progressBar(progress, cells) {
        const full = progress.planned === 0 ? 0 : Math.floor(progress.done / progress.planned * cells);
        return `${"\u2588".repeat(full)}${"\u2591".repeat(cells - full)} ${progressLine(progress)}`;
      }
      function timeLeft(seconds) {
        if (seconds < 100)
          return `${Math.ceil(seconds)} s`;
        return `${Math.ceil(seconds / 60)} min`;
      }
      function everyTenth() {
        let [nextDone, nextMs] = [1, 0];
        return ({ done, planned, elapsedMs }) => {
          if (done < nextDone && elapsedMs < nextMs && done < planned)
            return false;
          nextDone = (Math.floor(done * 10 / planned) + 1) * (planned / 10);
          nextMs = elapsedMs + 1e4;
          return true;
        };
      }
    })
  ),
  /***/
  6418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          readReport
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
      var _report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
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
