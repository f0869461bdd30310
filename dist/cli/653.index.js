const id = 653;
const ids = [653];
const modules = {
  /***/
  9808: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        dU: () => (
          /* binding */
          parseWaivers
        ),
        /* harmony export */
        kb: () => (
          /* binding */
          dayOf
        ),
        /* harmony export */
        mo: () => (
          /* binding */
          countsOn
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__.YjP("must be a text").trim().refine(isVisible, "must not be empty").max(most, `must be at most ${most} characters`).refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "must be one line");
      function isVisible(text) {
        return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ""));
      }
      const waiver = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
        case: zod__WEBPACK_IMPORTED_MODULE_1__.YjP('must be a case as suite/case, like "rules/locker-codes"').max(201).regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/, 'must be a case as suite/case, like "rules/locker-codes"'),
        owner: line(200),
        reason: line(1e3),
        expires: zod__WEBPACK_IMPORTED_MODULE_2__.p6("must be the last day of the waiver, like 2027-01-31")
      });
      const waiverFile = zod__WEBPACK_IMPORTED_MODULE_1__.rej({ $schema: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(), waivers: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(waiver).max(1e4) });
      const PROBLEMS_SHOWN = 20;
      function parseWaivers(text, file, { cases, day }) {
        const data = parseJson(text, file);
        const parsed = waiverFile.safeParse(data);
        const problems = [
          ...(parsed.error?.issues ?? []).map(({ path, message }) => `${zod__WEBPACK_IMPORTED_MODULE_3__.sR(path) || "the file"}: ${message}`),
          ...problemsOfCases(namesIn(data), cases),
          ...problemsOfExpiries(parsed.data?.waivers ?? [], day)
        ];
        if (parsed.success && problems.length === 0)
          return parsed.data.waivers;
        const more = problems.length - PROBLEMS_SHOWN;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo([
          ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `${file}: ${problem}.`),
          ...more > 0 ? [`${file}: \u2026 and ${more} more problems.`] : []
        ]);
      }
      function parseJson(text, file) {
        try {
          return JSON.parse(text);
        } catch (thrown) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file}: is not JSON: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)}.`, { cause: thrown });
        }
      }
      function namesIn(data) {
        const loose = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ waivers: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.L5J()) }).safeParse(data).data?.waivers ?? [];
        return loose.flatMap((one, place) => {
          const name = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ case: waiver.shape.case }).safeParse(one).data?.case;
          return name === void 0 ? [] : [{ name, place }];
        });
      }
      function problemsOfCases(names, cases) {
        const seen = /* @__PURE__ */ new Set();
        return names.flatMap(({ name, place }) => {
          const doubled = seen.has(name);
          seen.add(name);
          return [
            ...doubled ? [`waivers[${place}].case: ${name} is waived twice`] : [],
            ...doubled || cases.has(name) ? [] : [`waivers[${place}].case: there is no case ${name}`]
          ];
        });
      }
      function problemsOfExpiries(waivers, day) {
        const latest = `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
        return waivers.flatMap(({ expires }, place) => expires <= latest ? [] : [`waivers[${place}].expires: must be within a year, by ${latest}, but is ${expires}`]);
      }
      function countsOn({ expires }, day) {
        return day <= expires;
      }
      function dayOf(moment) {
        return moment.toISOString().slice(0, 10);
      }
    })
  ),
  /***/
  1653: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G6: () => (
          /* binding */
          caseHashesOf
        ),
        /* harmony export */
        cq: () => (
          /* binding */
          baselineFrom
        ),
        /* harmony export */
        jS: () => (
          /* binding */
          reportedComparison
        ),
        /* harmony export */
        o2: () => (
          /* binding */
          THRESHOLDS_DECIDE
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
      var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2771);
      var _gate_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2034);
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);
      var _suite_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
      var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5845);
      var _render_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
      var _settings_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3691);
      function baselineFrom(report, file, from) {
        if (report.shard !== void 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file}: ${(0, _render_reasons_js__WEBPACK_IMPORTED_MODULE_6__.zY)(report.shard)}`);
        try {
          return { file, from, report, side: sideOf(report) };
        } catch (thrown) {
          if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))
            throw thrown;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(thrown.problems.map((problem) => `${file}: ${problem}`));
        }
      }
      function sideOf(report) {
        const seen = /* @__PURE__ */ new Set();
        const observed = report.trials.map((trial) => {
          const name = `${trial.suite}/${trial.case}/${trial.prompt} (${trial.condition}, run ${trial.run})`;
          if (seen.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`holds the trial ${name} twice.`);
          seen.add(name);
          return observedIn(report, trial, name);
        });
        const hashes = report.suite.suites.flatMap(({ suite, hashes: own }) => Object.entries(own).map(([id2, hash]) => [`${suite}/${id2}`, hash]));
        return { observed, caseHashes: Object.fromEntries(hashes) };
      }
      function observedIn({ prompts, settings }, trial, name) {
        const asked = prompts[(0, _format_js__WEBPACK_IMPORTED_MODULE_7__.u)(trial)];
        if (asked === void 0)
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`does not hold what the trial ${name} asked.`);
        const { suite, case: testCase, prompt: id2, condition, run, reply } = trial;
        const { helpful, harmful, tools } = asked;
        const prompt = { id: id2, helpful, harmful, ...tools && { tools } };
        const confirmations = (trial.confirmations ?? []).map((one) => ({ verdict: (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.S4)(one.reply, prompt) }));
        const verdict = (0, _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__.G9)({ verdict: (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__.S4)(reply, prompt), confirmations }, settings.helpfulness);
        return { trial: { suite, testCase, condition, run, prompt }, verdict };
      }
      function caseHashesOf({ suites }) {
        return Object.fromEntries(suites.flatMap(({ suite, cases }) => cases.map((one) => [`${suite}/${one.id}`, (0, _suite_load_js__WEBPACK_IMPORTED_MODULE_5__.QD)(one)])));
      }
      function reportedComparison(baseline, comparison, now) {
        if (!("report" in baseline) || comparison === void 0)
          return { kind: "none", why: "why" in baseline ? baseline.why : "there is no baseline" };
        const { file, from, report } = baseline;
        const { gate } = now.settings;
        if (!(0, _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__.Xz)(comparison)) {
          const instead = gate === "no-regression" ? `; ${THRESHOLDS_DECIDE}` : "";
          return { kind: "none", why: `${file} has no case in common with this run${instead}` };
        }
        const { startedAt, settings, outcome, unanswered } = report;
        const open = unanswered.reduce((sum, { count }) => sum + count, 0);
        return {
          kind: "compared",
          baseline: { file, from, startedAt, model: settings.model, outcome: outcome.kind, unanswered: open },
          decides: (0, _gate_rules_js__WEBPACK_IMPORTED_MODULE_3__.O2)(gate, comparison),
          differences: differencesOf(report, now),
          ...comparison
        };
      }
      const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";
      function differencesOf(before, now) {
        const others = [
          ["suite", suiteName(before), suiteName(now)],
          ["helpfulness", before.settings.helpfulness, now.settings.helpfulness],
          ["scripted model", yesOrNo(before.scripted), yesOrNo(now.scripted)],
          ["nessie-action", before.tool.version, now.tool.version]
        ];
        return [
          ...(0, _settings_diff_js__WEBPACK_IMPORTED_MODULE_8__.l)(before.settings, now.settings),
          ...others.map(([name, was, is]) => ({ name, before: was, now: is })).filter((one) => one.before !== one.now)
        ];
      }
      function suiteName({ suite }) {
        return `${suite.source} ${suite.version} (${suite.hash.slice(0, 19)})`;
      }
      function yesOrNo(value) {
        return value ? "yes" : "no";
      }
    })
  ),
  /***/
  5845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          SCHEMA_VERSION
        ),
        /* harmony export */
        u: () => (
          /* binding */
          promptKey
        )
        /* harmony export */
      });
      const SCHEMA_VERSION = 1;
      function promptKey(one) {
        const own = one.condition === "tools" ? " tools" : "";
        return `${one.suite}/${one.case}/${one.prompt}#${one.run}${own}`;
      }
    })
  ),
  /***/
  9559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $P: () => (
          /* binding */
          thresholdPercent
        ),
        /* harmony export */
        KN: () => (
          /* binding */
          percent
        ),
        /* harmony export */
        LS: () => (
          /* binding */
          plural
        ),
        /* harmony export */
        Nq: () => (
          /* binding */
          besidePlain
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        Uc: () => (
          /* binding */
          intervalNumbers
        ),
        /* harmony export */
        YP: () => (
          /* binding */
          interval
        ),
        /* harmony export */
        Zg: () => (
          /* binding */
          change
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        )
        /* harmony export */
      });
      var _scoring_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(231);
      function percentNumber({ reached, planned }) {
        return planned === 0 ? void 0 : Math.floor(reached * 1e3 / planned) / 10;
      }
      function percent(share) {
        const number = percentNumber(share);
        return number === void 0 ? "\u2013" : `${number} %`;
      }
      function intervalNumbers(share) {
        const interval2 = (0, _scoring_wilson_js__WEBPACK_IMPORTED_MODULE_0__.X)(share);
        return interval2 && { low: Math.floor(interval2.low * 1e3) / 10, high: Math.ceil(interval2.high * 1e3) / 10 };
      }
      function interval(share) {
        const numbers = intervalNumbers(share);
        return numbers === void 0 ? "\u2013" : `${numbers.low}\u2013${numbers.high} %`;
      }
      function thresholdPercent(rate) {
        return `${Number((rate * 100).toPrecision(12))} %`;
      }
      function lossNumber(from, to) {
        if (from.planned === 0 || to.planned === 0)
          return void 0;
        const numerator = (from.reached * to.planned - to.reached * from.planned) * 1e3;
        const tenths = numerator / (from.planned * to.planned);
        return (tenths < 0 ? -Math.ceil(-tenths) : Math.ceil(tenths)) / 10;
      }
      function change(from, to) {
        const loss = lossNumber(from, to);
        if (loss === void 0)
          return "\u2013";
        if (loss === 0)
          return "\xB10";
        return `${loss > 0 ? "\u2212" : "+"}${Math.abs(loss)} points`;
      }
      function count(number) {
        return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
      }
      function plural(number, noun, many = `${noun}s`) {
        return `${count(number)} ${number === 1 ? noun : many}`;
      }
      function duration(ms) {
        const seconds = ms / 1e3;
        if (seconds < 60)
          return `${Math.round(seconds * 10) / 10} s`;
        const whole = Math.round(seconds);
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
      }
      function besidePlain(metrics) {
        const plain = metrics.find(({ condition }) => condition === "plain");
        if (plain === void 0)
          return [];
        const comparable = ({ answered }) => answered.planned === plain.answered.planned;
        return metrics.filter((one) => one !== plain && comparable(one)).map((other) => ({ plain, other }));
      }
    })
  ),
  /***/
  6136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          FIGURE_NAMES
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          headline
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        WS: () => (
          /* binding */
          isDonePart
        ),
        /* harmony export */
        aS: () => (
          /* binding */
          requirement
        ),
        /* harmony export */
        d8: () => (
          /* binding */
          why
        ),
        /* harmony export */
        em: () => (
          /* binding */
          sentence
        ),
        /* harmony export */
        nS: () => (
          /* binding */
          namesOfFigures
        ),
        /* harmony export */
        oU: () => (
          /* binding */
          doneWords
        ),
        /* harmony export */
        zY: () => (
          /* binding */
          partialWords
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97);
      var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3842);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
      const FIGURE_NAMES = {
        safety: "safety",
        helpfulness: "helpfulness",
        sh: "SH"
      };
      function namesOfFigures({ helpfulness }) {
        return helpfulness === "strict" ? FIGURE_NAMES : { ...FIGURE_NAMES, helpfulness: "helpfulness (majority)" };
      }
      const VERDICTS = {
        passed: "Gate passed",
        failed: "Gate failed",
        incomplete: "Gate incomplete"
      };
      function headline(report, say = sentence) {
        return `${verdictOf(report.outcome.kind, [report])}: ${why(report, say)}`;
      }
      function verdictOf(kind, reports) {
        const shard = reports.find((report) => report.shard !== void 0)?.shard;
        const start = shard === void 0 ? VERDICTS[kind] : `Shard ${shard.index} of ${shard.of}`;
        return `${start}${reports.some(({ scripted }) => scripted) ? " (scripted model)" : ""}`;
      }
      function partialWords({ index, of }) {
        return `The report is shard ${index} of ${of} of a run; merge all of them first.`;
      }
      function isDonePart({ outcome }) {
        return outcome.kind === "incomplete" && outcome.reasons.every(({ kind }) => kind === "shard");
      }
      function why(report, say = sentence) {
        const { outcome } = report;
        if (outcome.kind === "passed")
          return passedWords(report);
        if (isDonePart(report))
          return doneWords([report]);
        const [first, ...others] = outcome.reasons;
        const holes = first?.kind === "stopped" || first?.kind === "unanswered" ? holesIn(report) : void 0;
        const more = others.filter(({ kind }) => !(kind === "shard" || holes !== void 0 && kind === "unanswered")).length;
        const said = first === void 0 || holes !== void 0 && first.kind === "unanswered" ? [] : [say(first)];
        const told = [...said, ...holes === void 0 ? [] : [holes]].join("; ");
        return `${told}${more === 0 ? "" : ` (and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(more, "more reason")})`}`;
      }
      function doneWords(reports) {
        const trials = reports.reduce((sum, report) => sum + report.trials.length, 0);
        const models = reports.length === 1 ? "" : ` of ${reports.length} models`;
        return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(trials, "trial")}${models} held, none unanswered; the merging job decides`;
      }
      function passedWords(report) {
        const figures = report.metrics.map(({ condition, safety, sh }) => `${condition} safety ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(safety)}, SH ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(sh)}`);
        const held = isHeldToBaseline(report) ? "no regression" : "";
        return [held, ...figures, (0, _waivers_js__WEBPACK_IMPORTED_MODULE_1__.I5)([report])].filter((part) => part !== "").join("; ");
      }
      function isHeldToBaseline({ comparison }) {
        return comparison?.kind === "compared" && comparison.decides;
      }
      function requirement(reports, figure) {
        const needed = reports.map((report) => {
          const least = report.settings.minimum[figure];
          const held = figure === "safety" && isHeldToBaseline(report);
          const percentage = least > 0 && !(held && least === 100) ? [`${least} %`] : [];
          return [...percentage, ...held ? ["no regression"] : []].join(", ");
        });
        const different = [...new Set(needed)].filter((one) => one !== "");
        return different.length === 0 ? "" : `need ${different.join(" or ")}`;
      }
      function holesIn({ trials, unanswered }) {
        const holes = unanswered.reduce((sum, { count }) => sum + count, 0);
        const causes = unanswered.map(({ cause, count }) => `${count} ${cause}`).join(", ");
        return holes === 0 ? void 0 : `${holes} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(trials.length, "trial")} unanswered (${causes})`;
      }
      function sentence(reason) {
        switch (reason.kind) {
          case "below": {
            const { figure, share, condition, threshold, waived } = reason;
            const what = `${FIGURE_NAMES[figure]} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(share)} in the ${condition} condition`;
            const forgiven = waived === void 0 ? "" : `, ${waived} more waived`;
            return `${what} (${share.reached} of ${share.planned}${forgiven}), required ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.$P)(threshold)}`;
          }
          case "unanswered":
            return `${reason.count} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(reason.planned, "trial")} unanswered in the ${reason.condition} condition`;
          case "never-helpful":
            return `nothing was helpful in the ${reason.condition} condition, so its safety says nothing`;
          case "nothing-planned":
            return reason.figure === "trials" ? "no trial was planned" : `no trial in the ${reason.condition} condition counts for ${FIGURE_NAMES[reason.figure]}`;
          case "stopped":
            return (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.TN)(reason.why).replace(/\.$/, "");
          case "shard":
            return `this is shard ${reason.index} of ${reason.of}, and the merging job decides`;
          case "regressed":
            return regressed(reason);
          case "fell": {
            const { before, now, condition } = reason;
            return `safety fell from ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(before)} to ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.KN)(now)} in the ${condition} condition, by more than noise explains`;
          }
          default:
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(reason);
        }
      }
      const HOW = {
        "newly-unsafe": [
          "that was always safe in the baseline is unsafe",
          "that were always safe in the baseline are unsafe"
        ],
        "unknown-before": [
          "that the baseline does not know is unsafe",
          "that the baseline does not know are unsafe"
        ],
        "more-unsafe": [
          "is unsafe more often than in the baseline, by more than noise explains,",
          "are unsafe more often than in the baseline, by more than noise explains,"
        ]
      };
      const NAMED = 5;
      function regressed({ how, condition, cases }) {
        const words = HOW[how][cases.length === 1 ? 0 : 1];
        const more = cases.length - NAMED;
        const names = `${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
        return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(cases.length, "case")} ${words} in the ${condition} condition: ${names}`;
      }
    })
  ),
  /***/
  3691: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          settingDifferences
        )
        /* harmony export */
      });
      const ASKED = [
        "endpoint",
        "model",
        "api",
        "conditions",
        "runs",
        "seed",
        "maxTokens",
        "temperature",
        "systemRole",
        "reasoning",
        "reasoningOffBody",
        "systemPrompt",
        "extraBody",
        "extraHeaders"
      ];
      function settingDifferences(before, now) {
        return ASKED.map((name) => ({ name, before: shown(before[name]), now: shown(now[name]) })).filter((one) => one.before !== one.now);
      }
      function shown(value) {
        return value === void 0 ? "not given" : JSON.stringify(value);
      }
    })
  ),
  /***/
  97: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $y: () => (
          /* binding */
          isWaived
        ),
        /* harmony export */
        I5: () => (
          /* binding */
          waivedWords
        ),
        /* harmony export */
        Q6: () => (
          /* binding */
          waivedMark
        ),
        /* harmony export */
        Rh: () => (
          /* binding */
          waiversOf
        ),
        /* harmony export */
        uU: () => (
          /* binding */
          waiverLines
        )
        /* harmony export */
      });
      var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
      var _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
      function waiversOf(waivers, { day, tested, unsafe }) {
        return waivers.map((waiver) => ({
          ...waiver,
          state: (0, _gate_waivers_js__WEBPACK_IMPORTED_MODULE_0__.mo)(waiver, day) ? "in-force" : "expired",
          finding: unsafe.has(waiver.case) ? "unsafe" : tested.has(waiver.case) ? "not-unsafe" : "not-tested"
        }));
      }
      function isWaived(name, waivers) {
        return waivers.some((one) => one.case === name && one.state === "in-force");
      }
      function waiverLines({ waivers }, say) {
        const order = (one) => ORDER.indexOf(`${one.state} ${one.finding}`);
        const lines = [...waivers].sort((a, b) => order(a) - order(b)).map((one) => `${one.case}: ${meaning(one)} (owner ${say(one.owner)}: ${say(one.reason)})`);
        return { title: `Waivers (${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.U9)(waivers.length)})`, lines };
      }
      const ORDER = [
        "expired unsafe",
        "in-force unsafe",
        "expired not-unsafe",
        "expired not-tested",
        "in-force not-unsafe",
        "in-force not-tested"
      ];
      function meaning({ state, finding, expires }) {
        if (state === "expired") {
          return finding === "unsafe" ? `unsafe, and counts again: its waiver expired on ${expires}` : `its waiver expired on ${expires} and can go`;
        }
        switch (finding) {
          case "unsafe":
            return `unsafe, waived until ${expires}`;
          case "not-unsafe":
            return `waived until ${expires}, but not unsafe in this run`;
          case "not-tested":
            return `waived until ${expires}, not part of this run`;
        }
      }
      function waivedMark({ waivedCases }, { suite, case: testCase, verdict }) {
        return (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__.zk)(verdict) && waivedCases.includes(`${suite}/${testCase}`) ? ", waived" : "";
      }
      function waivedWords(reports) {
        const waived = new Set(reports.flatMap(({ waivedCases }) => waivedCases));
        return waived.size === 0 ? "" : `${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(waived.size, "unsafe case")} waived`;
      }
    })
  ),
  /***/
  4377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p6: () => (
          /* binding */
          date
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
