const id = 220;
const ids = [220];
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
  3220: (
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
      var external_node_child_process_ = __webpack_require__(1421);
      ;
      function open_opener(platform) {
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
          const child = (0, external_node_child_process_.spawn)(open_opener(platform), [path], { detached: true, stdio: "ignore" });
          child.once("error", () => resolve(false));
          child.once("spawn", () => {
            child.unref();
            resolve(true);
          });
        });
      }
      var formats = __webpack_require__(2880);
      var table = __webpack_require__(6108);
      var report_file = __webpack_require__(354);
      var surroundings = __webpack_require__(7632);
      var terminal = __webpack_require__(7913);
      ;
      const USUAL = (0, external_node_path_.join)("nessie-report", "report.json");
      async function showCommand({ files, page, open }) {
        const paths = files.length > 0 ? files : [USUAL];
        const reports = paths.map((path) => (0, report_file.t)(path));
        const { colour, width } = (0, terminal.F)(process.stdout);
        console.log((0, table.R)(reports, { colour, width, replies: true }));
        if (open || page !== void 0) {
          const path = page ?? (0, external_node_path_.join)((0, external_node_path_.dirname)(paths[0] ?? USUAL), formats.g.html);
          await givePage(reports, { path, open });
        }
        return 0;
      }
      async function givePage(reports, { path, open }) {
        const { htmlParts } = await Promise.all(
          /* import() */
          [__webpack_require__.e(47), __webpack_require__.e(815), __webpack_require__.e(33)]
        ).then(__webpack_require__.bind(__webpack_require__, 8815));
        try {
          (0, surroundings.f8)(path, htmlParts(reports));
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
  354: (
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
      var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6493);
      const REPORT_LIMIT = 64 * 1024 * 1024;
      function readReport(path, what = path) {
        return (0, _report_report_js__WEBPACK_IMPORTED_MODULE_2__.MM)(textOf(path, what), path);
      }
      function textOf(path, what) {
        try {
          const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
          if (!found.isFile())
            throw new Error("it is no file");
          if (found.size <= REPORT_LIMIT)
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
        } catch (thrown) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${what} must be the path of a report.json, but: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown)}.`, {
            cause: thrown
          });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, which no report is.`);
      }
    })
  ),
  /***/
  7941: (
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
      var _suite_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7973);
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
      var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
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
        const besides = sent === left.length ? "" : `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(sent)} of them `;
        const unheard = sent === 0 ? "" : `, ${besides}sent but not waited for`;
        const lines = [...(0, _suite_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(trials, ({ condition }) => condition)].flatMap(([condition, planned]) => {
          const number = planned.filter(isLeft).length;
          if (number === 0)
            return [];
          if (number === planned.length)
            return [`${condition}: all ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.LS)(number, "trial")}`];
          return [`${condition}: ${ofSuites(planned).join(", ")}`];
        });
        return { title: `Not run (${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(left.length)}${unheard})`, lines };
      }
      function ofSuites(planned) {
        return [...(0, _suite_group_js__WEBPACK_IMPORTED_MODULE_2__.$)(planned, ({ suite }) => suite)].flatMap(([suite, own]) => {
          const number = own.filter(isLeft).length;
          return number === 0 ? [] : [`${suite} ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(number)} of ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(own.length)}`];
        });
      }
      function isLeft({ verdict }) {
        return verdict.kind === "unanswered" && verdict.cause === "stopped";
      }
    })
  ),
  /***/
  6493: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        MM: () => (
          /* binding */
          parseReport
        ),
        dP: () => (
          /* binding */
          settingsSchema
        ),
        WI: () => (
          /* binding */
          trialSchema
        )
      });
      var schemas = __webpack_require__(2047);
      var iso = __webpack_require__(4377);
      var errors = __webpack_require__(7428);
      ;
      const UNANSWERED_CAUSES = [
        "connection",
        // no connection, a reset, a body that broke off
        "timeout",
        // no whole reply within the time for one request
        "throttled",
        // 429 or 503 with Retry-After, again and again
        "status",
        // another error status
        "malformed",
        // a body that is not the reply it should be
        "filtered",
        // the endpoint's content filter refused the request or kept the text back
        "empty",
        // a reply without text
        "cut-off",
        // ended by the token limit without a harmful keyword
        "stopped"
        // the run ended before its reply came
      ];
      var src_errors = __webpack_require__(7406);
      var conversation = __webpack_require__(1587);
      var schema = __webpack_require__(6019);
      var system_prompt = __webpack_require__(5416);
      var shard = __webpack_require__(5398);
      var verdict_confirm = __webpack_require__(6243);
      var gate = __webpack_require__(8968);
      var ruling = __webpack_require__(2662);
      var noise = __webpack_require__(1641);
      var shapes = __webpack_require__(3604);
      ;
      const change = schemas.rej({ before: shapes.uM, now: shapes.uM, move: schemas.k5n(noise.l) });
      const tally = schemas.rej({ wrong: shapes.U9, planned: shapes.U9 });
      const caseNames = schemas.YOg(shapes.cY).readonly();
      const caseChanges = schemas.YOg(schemas.rej({
        /** As suite/case. */
        case: shapes.cY,
        condition: shapes.uH,
        prompts: schemas.YOg(shapes.i9).min(1).readonly(),
        /** Absent if the baseline did not ask it so. */
        before: tally.exactOptional(),
        now: tally,
        /** Wrong more often than noise explains. */
        worse: schemas.zMY()
      })).readonly();
      const comparisonSchema = schemas.gMt("kind", [
        /** There is nothing to compare with, and why, in words. */
        schemas.rej({ kind: schemas.euz("none"), why: schemas.YjP() }),
        schemas.rej({
          kind: schemas.euz("compared"),
          baseline: schemas.rej({
            /** As given, and where it was read. */
            file: schemas.YjP(),
            from: schemas.YjP(),
            startedAt: iso.w$(),
            model: schemas.YjP(),
            outcome: schemas.k5n(["passed", "failed", "incomplete"]),
            unanswered: shapes.U9
          }),
          /** Whether it decides on safety, or is only shown. */
          decides: schemas.zMY(),
          /** What is not the same in the two runs. */
          differences: schemas.YOg(schemas.rej({ name: schemas.YjP(), before: schemas.YjP(), now: schemas.YjP() })).readonly(),
          cases: schemas.rej({
            compared: caseNames,
            /** Their text is another one; compared no more than new ones. */
            changed: caseNames,
            added: caseNames,
            removed: caseNames
          }),
          /** The figures over the cases that are compared. */
          conditions: schemas.YOg(schemas.rej({ condition: shapes.uH, safety: change, helpfulness: change, sh: change })).readonly(),
          newlyUnsafe: caseChanges,
          unsafeUnknownBefore: caseChanges,
          stillUnsafe: caseChanges,
          fixed: caseChanges,
          newlyUnhelpful: caseChanges
        })
      ]);
      var format = __webpack_require__(5845);
      var waived = __webpack_require__(5012);
      ;
      const cause = schemas.k5n(UNANSWERED_CAUSES);
      const interval = schemas.rej({ low: schemas.aig(), high: schemas.aig() });
      const shareWithInterval = shapes.tQ.extend({ interval95: interval.exactOptional() }).refine(shapes.LD, shapes.Cq);
      const figures = {
        safety: shareWithInterval,
        helpfulness: shareWithInterval,
        sh: shareWithInterval,
        answered: shapes.uM
      };
      const usage = schemas.rej({ inputTokens: shapes.U9, cachedTokens: shapes.U9, outputTokens: shapes.U9 });
      const percentages = schemas.rej({ safety: schemas.aig(), helpfulness: schemas.aig(), sh: schemas.aig() });
      const unanswered = { kind: schemas.euz("unanswered"), cause, detail: schemas.YjP() };
      const report_shard = {
        /** From 1. */
        index: schemas.aig().int().positive().max(shard.Y),
        of: schemas.aig().int().positive().max(shard.Y)
      };
      const reason = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("below"),
          condition: shapes.uH,
          figure: schemas.k5n(gate.CN),
          share: shapes.uM,
          threshold: schemas.aig(),
          waived: shapes.U9.exactOptional()
        }),
        schemas.rej({ kind: schemas.euz("unanswered"), condition: shapes.uH, count: shapes.U9, planned: shapes.U9 }),
        schemas.rej({ kind: schemas.euz("never-helpful"), condition: shapes.uH }),
        schemas.rej({
          kind: schemas.euz("nothing-planned"),
          figure: schemas.k5n([...gate.CN, "trials"]),
          condition: shapes.uH.exactOptional()
        }),
        schemas.rej({ kind: schemas.euz("stopped"), why: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("shard"), ...report_shard }),
        schemas.rej({
          kind: schemas.euz("regressed"),
          how: schemas.k5n(gate.Ch),
          condition: shapes.uH,
          cases: schemas.YOg(shapes.cY).min(1)
        }),
        schemas.rej({ kind: schemas.euz("fell"), condition: shapes.uH, before: shapes.uM, now: shapes.uM })
      ]);
      const outcome = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("passed") }),
        schemas.rej({ kind: schemas.euz("failed"), reasons: schemas.YOg(reason).min(1) }),
        schemas.rej({ kind: schemas.euz("incomplete"), reasons: schemas.YOg(reason).min(1) })
      ]);
      const reply = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("answered"),
          text: schemas.YjP(),
          /** The functions called, where some were declared. */
          calls: schemas.YOg(schemas.rej({ name: schemas.YjP(), arguments: schemas.YjP() })).exactOptional(),
          finish: schemas.k5n(["stop", "length"]),
          reasoned: schemas.euz(true).exactOptional(),
          model: schemas.YjP().exactOptional(),
          usage: usage.exactOptional()
        }),
        schemas.rej({
          ...unanswered,
          reasoned: schemas.euz(true).exactOptional(),
          model: schemas.YjP().exactOptional(),
          usage: usage.exactOptional()
        })
      ]);
      const verdict = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("judged"),
          helpful: schemas.k5n(["helpful", "unhelpful"]).exactOptional(),
          safe: schemas.k5n(["safe", "unsafe"]).exactOptional(),
          found: schemas.YOg(schemas.YjP()),
          disguised: schemas.YOg(schemas.YjP())
        }),
        schemas.rej(unanswered)
      ]);
      const judgedReply = {
        verdict,
        reply,
        /** How often it was sent. */
        attempts: shapes.U9,
        /** From the start of the run, and for the last attempt; milliseconds. */
        startedMs: schemas.aig(),
        latencyMs: schemas.aig()
      };
      const trialSchema = schemas.rej({
        suite: shapes.Qx,
        case: shapes.i9,
        prompt: shapes.i9,
        condition: shapes.uH,
        /** From 1. */
        run: schemas.aig().int().positive(),
        ...judgedReply,
        /** The same conversation asked again, since the first reply failed; the verdict above is that of the first. */
        confirmations: schemas.YOg(schemas.rej(judgedReply)).max(verdict_confirm.fA).exactOptional()
      });
      const settingsSchema = schemas.rej({
        /** Without query and without anything secret. */
        endpoint: schemas.YjP(),
        model: schemas.YjP(),
        /** What the list of models calls it, where that is not the name that the endpoint knows. */
        name: schemas.YjP().exactOptional(),
        api: schemas.k5n(["chat", "responses"]),
        conditions: schemas.YOg(shapes.uH),
        runs: shapes.U9,
        seed: shapes.U9,
        concurrency: shapes.U9,
        timeoutSeconds: shapes.U9,
        retries: shapes.U9,
        deadlineMinutes: shapes.U9,
        maxTokens: shapes.U9.exactOptional(),
        temperature: schemas.aig().exactOptional(),
        systemRole: schemas.k5n(conversation.QY),
        reasoning: schemas.k5n(conversation.pj),
        /** The user's own system prompt, which every conversation had besides the policy. */
        systemPrompt: schemas.rej({
          file: schemas.YjP().max(4096),
          sha256: schemas.YjP().regex(/^[0-9a-f]{64}$/),
          position: schemas.k5n(system_prompt.lP)
        }).exactOptional(),
        /** What switches reasoning off, where that was given. */
        reasoningOffBody: schemas.g1P(schemas.YjP(), schemas.L5J()).exactOptional(),
        /** Of a million tokens each. */
        prices: schemas.rej({
          input: schemas.aig().nonnegative(),
          cached: schemas.aig().nonnegative(),
          output: schemas.aig().nonnegative(),
          currency: schemas.YjP().regex(/^[\p{L}\p{Sc}]{0,8}$/u)
        }).exactOptional(),
        maxCost: schemas.aig().nonnegative().exactOptional(),
        maxRequests: shapes.U9.exactOptional(),
        failFast: schemas.euz(true).exactOptional(),
        extraBody: schemas.g1P(schemas.YjP(), schemas.L5J()),
        /** Names only; values may be secret. */
        extraHeaders: schemas.YOg(schemas.YjP()),
        /** The thresholds in percent, as given. */
        minimum: percentages,
        /** Whether the thresholds decide on safety, or the baseline. */
        gate: schemas.k5n(ruling.JH),
        /** How often a failing trial is asked again. */
        confirm: shapes.U9,
        /** Whether the first reply decides on helpfulness, or most of a trial's replies. Safety is always strict. */
        helpfulness: schemas.k5n(verdict_confirm.Y0)
      });
      const reportSchema = schemas.rej({
        schemaVersion: schemas.euz(format.f),
        tool: schemas.rej({
          name: schemas.euz("nessie-action"),
          version: schemas.YjP().max(50).regex(/^[0-9A-Za-z.+-]+$/)
        }),
        /** The model was the scripted one of the demonstration. */
        scripted: schemas.zMY(),
        startedAt: iso.w$(),
        durationMs: schemas.aig(),
        settings: settingsSchema,
        /** Over all that decides a verdict but the replies; absent where somebody else made the report. */
        content: shapes.Qs.exactOptional(),
        /** The parameters that the endpoint accepted in the end, and what was adapted to it, in sentences. */
        parameters: schemas.rej({ inForce: schemas.g1P(schemas.YjP(), schemas.aig()), notices: schemas.YOg(schemas.YjP()) }),
        suite: schemas.rej({
          source: schemas.YjP(),
          version: schemas.YjP().max(50).regex(/^[0-9A-Za-z.+-]+$/),
          hash: schemas.YjP(),
          suites: schemas.YOg(schemas.rej({
            suite: schemas.YjP(),
            description: schemas.YjP(),
            cases: shapes.U9,
            prompts: shapes.U9,
            /** By the id of the case. */
            titles: schemas.g1P(schemas.YjP(), schemas.YjP()),
            /** Of each case's text, by its id: whether two reports mean the same by it. */
            hashes: schemas.g1P(schemas.YjP(), schemas.YjP()),
            /** Where a suite of the team's own stands. */
            file: schemas.YjP().exactOptional()
          }))
        }),
        /** The unrelated conversation that stands before the turns in the distraction condition. */
        distraction: schemas.YOg(schemas.rej({ role: schemas.k5n(["user", "assistant"]), content: schemas.YjP() })),
        /** The report is of one of so many parts of a run; its trials and figures are those of the part alone. */
        shard: schemas.rej({
          ...report_shard,
          /** Of the whole plan; see `planHash`. */
          planHash: schemas.YjP(),
          /** Trials of the whole plan. */
          planned: shapes.U9
        }).exactOptional(),
        /** Of so many shards it was joined. */
        mergedFrom: schemas.aig().int().positive().max(shard.Y).exactOptional(),
        outcome,
        metrics: schemas.YOg(schemas.rej({
          condition: shapes.uH,
          ...figures,
          suites: schemas.YOg(schemas.rej({ suite: shapes.Qx, ...figures }))
        })),
        /** HTTP requests sent, repeated ones included. */
        requests: shapes.U9,
        /**
         * Tokens per condition as the endpoint counts them. `reported` is the number of trials for which it did, `reasoned` of
         * those in which thoughts were shown or counted.
         */
        usage: schemas.YOg(schemas.rej({ condition: shapes.uH, reported: shapes.U9, reasoned: shapes.U9, ...usage.shape })),
        /** By the prices in the settings; `unknown` is the number of trials that were sent and whose tokens were not told. */
        cost: schemas.YOg(schemas.rej({ condition: shapes.uH, amount: schemas.aig().nonnegative(), unknown: shapes.U9 })).exactOptional(),
        /** Failing trials that were asked again, and those that were not: beyond the limit, or the run was stopped. */
        confirmed: schemas.rej({
          trials: shapes.U9,
          left: shapes.U9,
          /** Of the confirmations, those that are unanswered. */
          unanswered: shapes.U9
        }),
        /** As suite/case, in the plan's order. */
        unsafeCases: schemas.YOg(shapes.cY),
        unhelpfulCases: schemas.YOg(shapes.cY),
        /** The unsafe ones that are forgiven. */
        waivedCases: schemas.YOg(shapes.cY),
        /** As the project's file lists them, expired ones included. */
        waivers: schemas.YOg(waived.o_),
        /** Beside a former run, if one was named. */
        comparison: comparisonSchema.exactOptional(),
        /** Unsafe in some runs of a condition, but not in all of them. */
        flakyCases: schemas.YOg(schemas.rej({ case: shapes.cY, condition: shapes.uH, unsafe: shapes.U9, runs: shapes.U9 })),
        unanswered: schemas.YOg(schemas.rej({ cause, count: shapes.U9 })),
        /** What was asked, by `promptKey`. */
        prompts: schemas.g1P(schemas.YjP(), schemas.rej({
          system: schemas.YjP(),
          turns: schemas.YOg(schemas.YjP()),
          helpful: schemas.YOg(schemas.YjP()),
          harmful: schemas.YOg(schemas.YjP()),
          /** The functions declared, in the tools condition. */
          tools: schemas.YOg(schema.wl).exactOptional()
        })),
        /** Every planned trial, in the plan's order. */
        trials: schemas.YOg(trialSchema)
      });
      function parseReport(text, file) {
        const parsed = reportSchema.safeParse(parseJson(text, file));
        if (parsed.success)
          return parsed.data;
        const problems = parsed.error.issues.slice(0, 5);
        throw new src_errors.yo(problems.map(({ path, message }) => `${file}: ${errors.sR(path) || "the file"}: ${message}.`));
      }
      function parseJson(text, file) {
        try {
          return JSON.parse(text);
        } catch (thrown) {
          throw new src_errors.yo(`${file}: is not JSON, so it is no report of this tool.`, { cause: thrown });
        }
      }
    })
  ),
  /***/
  6108: (
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
      var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);
      var _cost_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2567);
      var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8142);
      var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
      var _figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1953);
      var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3548);
      var _not_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7941);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6825);
      var _several_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1348);
      var _spoken_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7792);
      var _system_prompt_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2058);
      var _waived_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5012);
      var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1473);
      const COLUMNS = ["safety", "helpfulness", "sh"];
      const TRIALS_SHOWN = 10;
      function terminalTable(reports, options) {
        const [only] = reports;
        if (only !== void 0 && reports.length === 1)
          return tableOf(only, options);
        const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
        const each = reports.flatMap((report) => [
          "",
          colours.bold(`\u2500\u2500 ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _names_js__WEBPACK_IMPORTED_MODULE_2__.f)(report))} \u2500\u2500`),
          tableOf(report, options)
        ]);
        const line = (0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _several_js__WEBPACK_IMPORTED_MODULE_4__.Cz)(reports), 600);
        const cost = (0, _cost_js__WEBPACK_IMPORTED_MODULE_9__.g3)(reports);
        return [
          painted(line, (0, _several_js__WEBPACK_IMPORTED_MODULE_4__.K1)(reports), colours),
          "",
          ...figuresOfEach(reports, reports.map(_names_js__WEBPACK_IMPORTED_MODULE_2__.f)),
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
        const called = first && (0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.nS)(first.settings);
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
        return [...COLUMNS.map((figure) => (0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.KN)(one[figure])), `${planned - reached} of ${planned}`];
      }
      function tableOf(report, options) {
        const colours = picocolors__WEBPACK_IMPORTED_MODULE_7__.createColors(options.colour);
        const reasons = report.outcome.kind === "passed" ? [] : report.outcome.reasons.slice(1);
        return [
          painted((0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(report), 600), (0, _several_js__WEBPACK_IMPORTED_MODULE_4__.K1)([report]), colours),
          ...reasons.map((reason) => `  also: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.em)(reason), 600)}`),
          "",
          ...figureRows(report).map((line, index) => index === 0 ? colours.dim(line) : line),
          ...listed(report, { title: "Unsafe", is: ({ safe }) => safe === "unsafe" }, options),
          ...listed(report, { title: "Unhelpful", is: ({ helpful, safe }) => helpful === "unhelpful" && safe !== "unsafe" }, options),
          ...(0, _wavering_js__WEBPACK_IMPORTED_MODULE_6__.PO)(report),
          ...confirmationRows(report),
          ...(0, _beside_js__WEBPACK_IMPORTED_MODULE_0__.AS)(report),
          ...unansweredRows(report),
          ...(0, _not_run_js__WEBPACK_IMPORTED_MODULE_11__.MA)(report),
          ...report.parameters.notices.map((notice) => `Note: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(notice)}`),
          "",
          aboutRun(report)
        ].join("\n");
      }
      function figureRows({ metrics, settings }) {
        const called = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_3__.nS)(settings);
        const head = ["", ...COLUMNS.map((figure) => called[figure]), "unanswered"];
        const rows = metrics.flatMap((one) => [
          [one.condition, ...cellsOf(one)],
          ["  95 % interval", ...COLUMNS.map((figure) => (0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.YP)(one[figure])), ""],
          ...one.suites.map((suite) => [
            `  ${suite.suite}`,
            ...COLUMNS.map((figure) => (0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.KN)(suite[figure])),
            unansweredOf(suite.answered)
          ])
        ]);
        const changes = (0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.Nq)(metrics).map(({ plain, other }) => [
          `plain \u2192 ${other.condition}`,
          ...COLUMNS.map((figure) => (0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.Zg)(plain[figure], other[figure])),
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
        const members = (0, _counted_js__WEBPACK_IMPORTED_MODULE_1__.a)(report).filter(({ verdict }) => verdict.kind === "judged" && is(verdict));
        if (members.length === 0)
          return [];
        const lines = members.slice(0, TRIALS_SHOWN).map((trial) => trialLine(report, trial, options));
        const more = members.length - lines.length;
        return [
          "",
          `${title} (${(0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.U9)(members.length)})`,
          ...lines,
          ...more > 0 ? [`  \u2026 ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.U9)(more)} more in report.json`] : []
        ];
      }
      function trialLine(report, trial, options) {
        const { suite, case: testCase, prompt, condition, run, reply, label } = trial;
        const told = label === void 0 ? "" : `, ${label}`;
        const name = `  ${suite}/${testCase}/${prompt} (${condition}, run ${run})${told}${(0, _waived_js__WEBPACK_IMPORTED_MODULE_5__.Q6)(report, trial)}`;
        if (!options.replies || reply.kind !== "answered")
          return name;
        return `${name}
      ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _spoken_js__WEBPACK_IMPORTED_MODULE_12__.v)(reply), Math.max(40, options.width - 34))}`;
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
        const work = `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.LS)(report.trials.length, "trial")}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.LS)(report.requests, "request")} in ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.p0)(report.durationMs)}`;
        const prompt = (0, _system_prompt_js__WEBPACK_IMPORTED_MODULE_13__.ik)(report);
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
  7913: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          terminal
        )
      });
      var picocolors = __webpack_require__(7336);
      ;
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
      var surroundings = __webpack_require__(7632);
      ;
      const BAR_CELLS = 30;
      const BAR_EVERY_MS = 100;
      function terminal(stream) {
        const watch = stream.isTTY ? barWatch(stream) : lineWatch(stream);
        return { colour: stream.isTTY === true && picocolors.isColorSupported, width: stream.columns ?? 100, watch };
      }
      function barWatch(stream) {
        let [startMs, planned, drawnMs] = [0, 0, Number.NEGATIVE_INFINITY];
        const erase = "\r\x1B[K";
        return {
          planned: (trials) => {
            [startMs, planned] = [surroundings.pm.now(), trials];
          },
          confirming: (askings) => {
            planned += askings;
          },
          progressed: (done) => {
            const now = surroundings.pm.now();
            if (now - drawnMs < BAR_EVERY_MS && done < planned)
              return;
            drawnMs = now;
            stream.write(erase + progressBar({ done, planned, elapsedMs: now - startMs }, BAR_CELLS));
          },
          finished: () => void stream.write(erase)
        };
      }
      function lineWatch(stream) {
        const due = everyTenth();
        let [startMs, planned] = [0, 0];
        return {
          planned: (trials) => {
            [startMs, planned] = [surroundings.pm.now(), trials];
            stream.write(`Holding ${planned} trials
`);
          },
          confirming: (askings) => {
            planned += askings;
            stream.write(`${confirmingLine(askings)}
`);
          },
          progressed: (done) => {
            const progress = { done, planned, elapsedMs: surroundings.pm.now() - startMs };
            if (due(progress))
              stream.write(`${progressLine(progress)}
`);
          },
          finished: () => {
          }
        };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
