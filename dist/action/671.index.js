const id = 671;
const ids = [671];
const modules = {
  /***/
  8671: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        confirmedBefore: () => (
          /* binding */
          confirmedBefore
        ),
        /* harmony export */
        heldBefore: () => (
          /* binding */
          heldBefore
        ),
        /* harmony export */
        leakedBefore: () => (
          /* binding */
          leakedBefore
        ),
        /* harmony export */
        parseJournal: () => (
          /* binding */
          parseJournal
        ),
        /* harmony export */
        trialOfLine: () => (
          /* binding */
          trialOfLine
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3798);
      var _endpoint_loose_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4768);
      var _endpoint_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4526);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
      var _execution_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9525);
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);
      var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4754);
      var _settings_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3691);
      const planSchema = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_6__.euz("plan"),
        version: zod__WEBPACK_IMPORTED_MODULE_6__.euz(1),
        /** Of every conversation in it; see `planHash`. */
        planHash: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        planned: zod__WEBPACK_IMPORTED_MODULE_6__.aig().int().nonnegative(),
        settings: _schema_js__WEBPACK_IMPORTED_MODULE_5__.dP
      });
      const first = _schema_js__WEBPACK_IMPORTED_MODULE_5__.WI.omit({ confirmations: true });
      const lineSchema = zod__WEBPACK_IMPORTED_MODULE_6__.gMt("kind", [
        first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_6__.euz("trial") }),
        // `time`: the first, second \u2026 that a failing trial was asked again.
        first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_6__.euz("confirmation"), time: zod__WEBPACK_IMPORTED_MODULE_6__.aig().int().positive() })
      ]);
      function parseJournal(text, file) {
        const end = text.lastIndexOf("\n") + 1;
        const mended = mendedLeak(text.slice(end));
        const whole = text.slice(0, end) + (mended === void 0 ? "" : `${JSON.stringify(mended)}
`);
        const [first2 = "", ...rest] = whole.split("\n").slice(0, -1);
        const plan = planSchema.safeParse(parseJson(first2)).data;
        if (plan === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
        }
        const [trials, confirmations] = [[], []];
        for (const [index, line] of rest.entries()) {
          const parsed = lineSchema.safeParse(parseJson(line)).data;
          if (parsed === void 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file}: line ${index + 2} is not a trial as a run leaves it.`);
          const { kind: _kind, ...trial } = parsed;
          if ("time" in trial)
            confirmations.push(trial);
          else
            trials.push(trial);
        }
        const torn2 = end === text.length ? void 0 : mended === void 0 ? "dropped" : "leaked";
        return { plan, trials, confirmations, whole, ...torn2 && { torn: torn2 } };
      }
      const unsafe = zod__WEBPACK_IMPORTED_MODULE_6__._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_6__.euz("judged"), safe: zod__WEBPACK_IMPORTED_MODULE_6__.euz("unsafe") });
      const torn = zod__WEBPACK_IMPORTED_MODULE_6__._H3({ verdict: unsafe, reply: zod__WEBPACK_IMPORTED_MODULE_6__._H3({}).optional() });
      function mendedLeak(tail) {
        const [given] = (0, _endpoint_loose_json_js__WEBPACK_IMPORTED_MODULE_0__.j)(tail);
        const seen = torn.safeParse(given).data;
        if (seen === void 0)
          return void 0;
        const { text: words, parts, others: more, calls } = seen.reply ?? {};
        const [text = "", ...others] = (0, _endpoint_said_js__WEBPACK_IMPORTED_MODULE_1__.$g)({ message: { words, parts, more, calls } });
        const ending = "the journal's line was cut off";
        const { found = [], disguised = [], ...verdict } = seen.verdict;
        const line = {
          ...seen,
          verdict: { ...verdict, found, disguised },
          reply: { kind: "answered", text, ...others.length > 0 && { others }, finish: "broken", ending },
          attempts: 1,
          startedMs: 0,
          latencyMs: 0
        };
        return lineSchema.safeParse(line).data;
      }
      function trialOfLine(line, file) {
        const parsed = lineSchema.safeParse(parseJson(line)).data;
        if (parsed?.kind !== "trial")
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file}: a line in it is no trial as a run leaves it.`);
        const { kind: _kind, ...trial } = parsed;
        return trial;
      }
      const ADVICE = "Give the former settings, or --restart to begin again.";
      function heldBefore({ plan, trials }, now, file) {
        const differences = (0, _settings_diff_js__WEBPACK_IMPORTED_MODULE_7__.l)(plan.settings, now.settings);
        if (differences.length > 0) {
          const told = differences.map(({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`);
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is of another plan and cannot be resumed: ${told.join("; ")}. ${ADVICE}`);
        }
        if (plan.planHash !== now.planHash) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${file} is of another plan and cannot be resumed: the suite, the choice of suites, or the shard has changed. ${ADVICE}`);
        }
        return knownIn(trials, now.trials);
      }
      function confirmedBefore({ confirmations }, trials) {
        return knownIn(confirmations, trials);
      }
      function leakedBefore({ confirmations }, trials) {
        const times = [...new Set(confirmations.map(({ time }) => time))].sort((a, b) => a - b);
        const asked = new Set(confirmations.map((one) => keyOf({ ...one, time: 0 })));
        return trials.filter((trial) => asked.has(keyOf(idsOf(trial)))).flatMap((trial) => {
          const known = knownIn(confirmations, times.map((again) => ({ ...trial, again })));
          return known.some(({ verdict }) => (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.zk)(verdict)) ? known : [];
        });
      }
      function knownIn(reported, trials) {
        const held = /* @__PURE__ */ new Map();
        for (const one of reported) {
          const before = held.get(keyOf(one));
          if (isKept(one) && !(before && (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.zk)(before.verdict)))
            held.set(keyOf(one), one);
        }
        return trials.flatMap((trial) => {
          const before = held.get(keyOf(idsOf(trial)));
          const verdict = before && verdictOf(before, trial);
          if (before === void 0 || verdict === void 0)
            return [];
          const { reply, attempts, startedMs, latencyMs } = before;
          return [{ trial, reply, attempts, startedMs, latencyMs, verdict }];
        });
      }
      function isKept({ reply, verdict }) {
        return (0, _execution_executor_js__WEBPACK_IMPORTED_MODULE_3__._D)(reply) && !(verdict.kind === "unanswered" && verdict.cause === "broken-off");
      }
      function verdictOf({ reply, verdict }, { prompt }) {
        const anew = (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.S4)(reply, prompt);
        if ((0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.zk)(anew))
          return anew;
        if ((0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.zk)(verdict) && prompt.harmful.length > 0)
          return verdict;
        if (anew.kind !== "judged" || verdict.kind !== "judged")
          return anew.kind === verdict.kind ? anew : void 0;
        return anew.safe === verdict.safe && anew.helpful === verdict.helpful ? anew : void 0;
      }
      function idsOf({ suite, testCase, prompt, condition, run, again = 0 }) {
        return { suite, case: testCase, prompt: prompt.id, condition, run, time: again };
      }
      function keyOf({ suite, case: testCase, prompt, condition, run, time = 0 }) {
        return JSON.stringify([suite, testCase, prompt, condition, run, time]);
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
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
