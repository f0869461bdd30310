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
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _trial_execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6293);
      var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3795);
      var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6493);
      var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3999);
      const planSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__.euz("plan"),
        version: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
        /** Of every conversation in it; see `planHash`. */
        planHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        planned: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nonnegative(),
        settings: _report_js__WEBPACK_IMPORTED_MODULE_2__.dP
      });
      const first = _report_js__WEBPACK_IMPORTED_MODULE_2__.WI.omit({ confirmations: true });
      const lineSchema = zod__WEBPACK_IMPORTED_MODULE_3__.gMt("kind", [
        first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.euz("trial") }),
        // `time`: the first, second \u2026 that a failing trial was asked again.
        first.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_3__.euz("confirmation"), time: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().positive() })
      ]);
      function parseJournal(text, file) {
        const whole = text.slice(0, text.lastIndexOf("\n") + 1);
        const [first2 = "", ...rest] = whole.split("\n").slice(0, -1);
        const plan = planSchema.safeParse(parseJson(first2)).data;
        if (plan === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
        }
        const [trials, confirmations] = [[], []];
        for (const [index, line] of rest.entries()) {
          const parsed = lineSchema.safeParse(parseJson(line)).data;
          if (parsed === void 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file}: line ${index + 2} is not a trial as a run leaves it.`);
          const { kind: _kind, ...trial } = parsed;
          if ("time" in trial)
            confirmations.push(trial);
          else
            trials.push(trial);
        }
        return { plan, trials, confirmations, whole, torn: whole.length < text.length };
      }
      function trialOfLine(line, file) {
        const parsed = lineSchema.safeParse(parseJson(line)).data;
        if (parsed?.kind !== "trial")
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file}: a line in it is no trial as a run leaves it.`);
        const { kind: _kind, ...trial } = parsed;
        return trial;
      }
      function heldBefore({ plan, trials }, now, file) {
        const differences = (0, _settings_js__WEBPACK_IMPORTED_MODULE_4__.l)(plan.settings, now.settings);
        if (differences.length > 0) {
          const told = differences.map(({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`);
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is of another plan and cannot be resumed: ${told.join("; ")}.`);
        }
        if (plan.planHash !== now.planHash) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is of another plan and cannot be resumed: the suite, the choice of suites, or the shard has changed.`);
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
          return known.some(({ verdict }) => (0, _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__.zk)(verdict)) ? known : [];
        });
      }
      function knownIn(reported, trials) {
        const held = /* @__PURE__ */ new Map();
        for (const one of reported) {
          const before = held.get(keyOf(one));
          if ((0, _trial_execute_js__WEBPACK_IMPORTED_MODULE_1__._D)(one.reply) && !(before && (0, _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__.zk)(before.verdict)))
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
      function verdictOf({ reply, verdict }, { prompt }) {
        const anew = (0, _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__.S4)(reply, prompt);
        if ((0, _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__.zk)(anew))
          return anew;
        if ((0, _verdict_judge_js__WEBPACK_IMPORTED_MODULE_5__.zk)(verdict) && prompt.harmful.length > 0)
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
