const id = 44;
const ids = [44];
const modules = {
  /***/
  1044: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          differencesOf
        ),
        /* harmony export */
        rejudge: () => (
          /* binding */
          rejudge
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _execution_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(945);
      var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2771);
      var _gate_self_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5098);
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);
      var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9422);
      var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5845);
      var _render_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
      var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1903);
      function rejudge(report, terms) {
        const { loaded, plan, trials, rules, minimum, systemPrompt, confirm, helpfulness } = terms;
        if (report.shard !== void 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _render_reasons_js__WEBPACK_IMPORTED_MODULE_6__.zY)(report.shard));
        const differences = [...differencesOf(report, terms)];
        if (differences.length > 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(differences);
        const judged = trials.map((trial, place) => judgedAnew(trial, report.trials[place]));
        const counted = judged.map((one) => ({ ...one, verdict: (0, _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__.G9)(one, helpfulness) }));
        const { thresholds } = rules.rules;
        const worthAsking = confirm === 0 ? [] : (0, _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__.Jr)(judged, { rule: helpfulness, thresholds });
        const stop = report.outcome.kind === "passed" ? void 0 : report.outcome.reasons.find((reason) => reason.kind === "stopped");
        const ruling = (0, _rules_js__WEBPACK_IMPORTED_MODULE_7__.S)(counted, { loaded, rules: rules.rules }, { scorer: _gate_self_check_js__WEBPACK_IMPORTED_MODULE_3__.Z, ...stop && { stopped: stop.why } });
        return (0, _build_js__WEBPACK_IMPORTED_MODULE_5__.FK)({
          ...ruling,
          rules,
          version: report.tool.version,
          scripted: report.scripted,
          startedAt: new Date(report.startedAt),
          durationMs: report.durationMs,
          settings: {
            ...report.settings,
            ...plan,
            conditions: [...plan.conditions],
            minimum,
            gate: rules.rules.gate,
            confirm,
            helpfulness,
            ...systemPrompt && { systemPrompt }
          },
          parameters: {
            ...report.parameters,
            notices: [.../* @__PURE__ */ new Set([...rules.notices, ...report.parameters.notices])]
          },
          loaded,
          judged,
          left: worthAsking.filter(({ confirmations }) => confirmations === void 0).length,
          requests: report.requests,
          redact: (text) => text
        });
      }
      const SAME = "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";
      function* differencesOf(report, { loaded, trials, systemPrompt, confirm }) {
        if (shown(report.settings.systemPrompt) !== shown(systemPrompt)) {
          yield `The report's replies were given with ${shown(report.settings.systemPrompt)}, but here it is ${shown(systemPrompt)}. Give both workflows the same system-prompt-file and system-prompt-position.`;
        }
        if (report.suite.hash !== loaded.hash) {
          yield `The report is of another suite than ${loaded.source}, version ${loaded.version}. ${SAME}`;
          return;
        }
        if (report.trials.length !== trials.length) {
          yield `The report holds ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
          return;
        }
        for (const [place, trial] of trials.entries()) {
          if (isOf(trial, report, place))
            continue;
          yield `The report does not hold ${(0, _execution_plan_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(trial)} in its place, or asked something else there. ${SAME}`;
          return;
        }
        for (const [place, trial] of trials.entries()) {
          const again = report.trials[place]?.confirmations?.length ?? 0;
          if (again === 0 || again === confirm)
            continue;
          yield `The report's run asked ${(0, _execution_plan_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(trial)} ${again} times again, but here confirm is ${confirm}. Give both workflows the same confirm.`;
          return;
        }
      }
      function shown(prompt) {
        if (prompt === void 0)
          return "no system prompt";
        return `the system prompt with sha256 ${prompt.sha256} ${prompt.position} the policy`;
      }
      function isOf(trial, { trials, prompts }, place) {
        const reported = trials[place];
        if (reported === void 0)
          return false;
        const { suite, testCase, prompt, condition, run } = trial;
        const ids2 = { suite, case: testCase, prompt: prompt.id, condition, run };
        const sameIds = Object.entries(ids2).every(([key, value]) => Reflect.get(reported, key) === value);
        const said = (one) => JSON.stringify([one?.system, one?.turns, one?.helpful, one?.harmful, one?.tools]);
        return sameIds && said(prompts[(0, _format_js__WEBPACK_IMPORTED_MODULE_8__.u)(reported)]) === said((0, _build_js__WEBPACK_IMPORTED_MODULE_5__.Gh)(trial));
      }
      function judgedAnew(trial, reported) {
        if (reported === void 0)
          throw new Error(`${(0, _execution_plan_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(trial)} is missing`);
        const anew = (one) => {
          const { reply, attempts, startedMs, latencyMs } = one;
          const verdict = worse((0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.S4)(reply, trial.prompt), one.verdict);
          return { reply, attempts, startedMs, latencyMs, verdict };
        };
        const first = { trial, ...anew(reported) };
        const again = (reported.confirmations ?? []).map(anew);
        const failed = first.verdict.kind === "judged" && !(0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.FG)(first.verdict);
        const confirmations = failed || again.some(({ verdict }) => (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.zk)(verdict)) ? again : [];
        return confirmations.length === 0 ? first : { ...first, confirmations };
      }
      function worse(anew, reported) {
        return (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.zk)(reported) && anew.kind === "judged" && anew.safe === "safe" ? { ...anew, safe: "unsafe" } : anew;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
