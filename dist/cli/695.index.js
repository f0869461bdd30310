const id = 695;
const ids = [695];
const modules = {
  /***/
  8695: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        blessCommand: () => (
          /* binding */
          blessCommand
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
      var _report_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
      var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
      var _report_figures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1953);
      var _report_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6825);
      var _report_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(354);
      var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7632);
      var _verdict_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9424);
      async function blessCommand({ report: path, to }) {
        const baseline = (0, _report_baseline_js__WEBPACK_IMPORTED_MODULE_3__.cq)((0, _report_file_js__WEBPACK_IMPORTED_MODULE_5__.t)(path), path, "this machine");
        refuseUnfit(baseline);
        write(to, baselineText(baseline.report));
        const { trials, settings } = baseline.report;
        const unsafe = unsafeIn(baseline);
        console.log(`${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(to)}: the baseline is ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(path)}.`);
        console.log(`  ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _report_reasons_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(baseline.report), 600)}`);
        console.log(`  ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_9__.LS)(trials.length, "trial")} of ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)(settings.model)}, ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_9__.LS)(unsafe.length, "case")} known to be unsafe${named(unsafe)}.`);
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
        return [...new Set(unsafe.map(({ trial }) => (0, _verdict_compare_js__WEBPACK_IMPORTED_MODULE_7__.xN)(trial)))];
      }
      function refuseUnfit({ report, side, file }) {
        const { outcome } = report;
        const open = side.observed.filter(({ verdict }) => verdict?.kind !== "judged").length;
        const stopped = outcome.kind !== "passed" && outcome.reasons.some(({ kind }) => kind === "stopped");
        if (side.observed.length > 0 && outcome.kind !== "incomplete" && !stopped && open === 0)
          return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file}: the run was not whole, so it cannot be the baseline: ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_9__.LS)(open, "trial")} of ${side.observed.length} unanswered. It ended as: ${(0, _report_reasons_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(report)}.`);
      }
      function baselineText({ prompts, trials, ...rest }) {
        const lines = (items) => items.map((item) => `
${item}`).join(",");
        const asked = Object.entries(prompts).map(([key, prompt]) => `${JSON.stringify(key)}:${JSON.stringify(prompt)}`);
        const held = trials.map((trial) => JSON.stringify(trial));
        return `${JSON.stringify(rest).slice(0, -1)},
"prompts":{${lines(asked)}
},
"trials":[${lines(held)}
]}
`;
      }
      function write(path, text) {
        try {
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            throw new Error("it is no file");
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
          (0, _surroundings_js__WEBPACK_IMPORTED_MODULE_6__.f8)(path, text);
        } catch (thrown) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`--to: ${path} cannot be written: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(thrown)}.`, { cause: thrown });
        }
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
  )
};
export {
  id,
  ids,
  modules
};
