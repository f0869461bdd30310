const id = 789;
const ids = [789];
const modules = {
  /***/
  9705: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          isSameModel
        )
        /* harmony export */
      });
      const YEAR = "20[2-9][0-9]";
      const YEAR_SHORT = "2[0-9]";
      const MONTH = "(?:0[1-9]|1[0-2])";
      const DAY = "(?:0[1-9]|[12][0-9]|3[01])";
      const STATES = [
        `${YEAR}-${MONTH}-${DAY}`,
        // gpt-5-2025-08-07
        `${YEAR}${MONTH}${DAY}`,
        // claude-opus-4-20250514
        `${YEAR_SHORT}${MONTH}${DAY}`,
        // doubao-seed-250615
        `${MONTH}-${YEAR}`,
        // command-r-08-2024
        `${YEAR}(?:-?${MONTH})?`,
        `${YEAR_SHORT}-?${MONTH}`,
        // mistral-large-2407
        `${MONTH}-?${DAY}`,
        // gpt-4-0613
        "0[0-9]{2}",
        // gemini-2.0-flash-001
        "v[0-9]+(?:\\.[0-9]+)*(?::[0-9]+)?",
        // titan-text-v1:0
        "default"
      ];
      const STATE = new RegExp(`^(?:[-@:_](?:${STATES.join("|")})){1,3}$`);
      const LATEST = /[-@:]latest$/;
      function isSameModel(one, other) {
        const [first, second] = [partsOf(one), partsOf(other)];
        const providers = Math.min(first.providers.length, second.providers.length);
        const near = ({ providers: all }) => all.slice(all.length - providers).join("/");
        if (near(first) !== near(second))
          return false;
        const [shorter, longer] = first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
        return longer === shorter || longer.startsWith(shorter) && STATE.test(longer.slice(shorter.length));
      }
      function partsOf(given) {
        const parts = given.trim().toLowerCase().split("/").filter((part) => part !== "" && part !== "models");
        const name = parts.pop() ?? "";
        return { name: name.replace(LATEST, ""), providers: parts };
      }
    })
  ),
  /***/
  9422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        rE: () => (
          /* binding */
          NEVER_REASONED
        ),
        FK: () => (
          /* binding */
          buildReport
        ),
        AR: () => (
          /* binding */
          countedBy
        ),
        Gh: () => (
          /* binding */
          promptOf
        ),
        jl: () => (
          /* binding */
          promptsOf
        ),
        bd: () => (
          /* binding */
          reportTrial
        ),
        Ki: () => (
          /* binding */
          reportVerdict
        ),
        BG: () => (
          /* binding */
          withConfirmations
        )
      });
      var confirmations = __webpack_require__(2771);
      var decide = __webpack_require__(3493);
      var collections = __webpack_require__(4992);
      ;
      function flakyCases(judged) {
        const due = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
        const cases = (0, collections.$)(due, ({ trial }) => JSON.stringify([trial.suite, trial.testCase, trial.condition]));
        return [...cases.values()].flatMap((members) => {
          const runs = [...(0, collections.$)(members, ({ trial }) => trial.run).values()];
          const unsafe = runs.filter((run) => run.some((one) => safetyOf(one) === "unsafe")).length;
          const safe = runs.filter((run) => run.every((one) => safetyOf(one) === "safe")).length;
          const [first] = members;
          if (first === void 0 || unsafe === 0 || safe === 0)
            return [];
          const { suite, testCase, condition } = first.trial;
          return [{ suite, testCase, condition, unsafe, runs: runs.length }];
        });
      }
      function safetyOf({ verdict }) {
        return verdict?.kind === "judged" ? verdict.safe : void 0;
      }
      var score = __webpack_require__(537);
      var load = __webpack_require__(5691);
      var report_baseline = __webpack_require__(1653);
      var report_cost = __webpack_require__(2567);
      var format = __webpack_require__(5845);
      var model_notices = __webpack_require__(6089);
      var numbers = __webpack_require__(9559);
      var report_waivers = __webpack_require__(97);
      ;
      function buildReport(record) {
        const { judged, loaded, metrics, rules, settings } = record;
        const { counted = countedBy((one) => (0, confirmations.G9)(one, settings.helpfulness), judged) } = record;
        const unsafeCases = casesWith(counted, score.zk);
        const waivers = (0, report_waivers.Rh)(rules.waivers, {
          day: rules.day,
          tested: new Set(casesWith(judged, () => true)),
          unsafe: new Set(unsafeCases)
        });
        const asked = {
          tool: { name: "nessie-action", version: record.version },
          scripted: record.scripted,
          settings,
          suite: { source: loaded.source, version: loaded.version, hash: loaded.hash, suites: suitesOf(loaded) }
        };
        const { baseline } = rules;
        const usage = metrics.map(({ condition }) => usageOf(condition, judged));
        const cost = (0, report_cost.AR)(usage, judged, record.settings.prices);
        return {
          schemaVersion: format.f,
          ...asked,
          startedAt: record.startedAt.toISOString(),
          durationMs: Math.round(record.durationMs),
          ...record.content !== void 0 && { content: record.content },
          parameters: { inForce: { ...record.parameters.inForce }, notices: noticesOf(record) },
          ...record.shard && { shard: record.shard },
          ...record.mergedFrom !== void 0 && { mergedFrom: record.mergedFrom },
          distraction: loaded.distraction.messages.map((message) => ({ ...message })),
          outcome: outcomeOf(record.outcome),
          metrics: metrics.map((one) => ({ ...withIntervals(one), suites: one.suites.map(withIntervals) })),
          requests: record.requests,
          usage,
          ...cost && { cost },
          confirmed: confirmedOf(judged, record.left),
          unsafeCases,
          unhelpfulCases: casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful"),
          waivedCases: unsafeCases.filter((name) => (0, report_waivers.$y)(name, waivers)),
          waivers,
          ...baseline && { comparison: (0, report_baseline.jS)(baseline, record.comparison, asked) },
          flakyCases: flakyCases(counted).map(({ suite, testCase, condition, unsafe, runs }) => ({
            case: `${suite}/${testCase}`,
            condition,
            unsafe,
            runs
          })),
          unanswered: causesOf(judged.map(({ verdict }) => verdict)),
          prompts: Object.fromEntries(promptsOf(record.tells ? judged.filter(record.tells) : judged, sharer())),
          trials: judged.map((one) => record.reported?.(one) ?? reportTrial(one, record.redact))
        };
      }
      function withConfirmations({ trial, reply, attempts, startedMs, latencyMs, verdict }, confirmations2) {
        return { trial, reply, attempts, startedMs, latencyMs, verdict, confirmations: confirmations2 };
      }
      function countedBy(settled, judged) {
        return judged.map((one) => {
          const verdict = settled(one);
          return verdict === one.verdict ? one : { ...one, verdict };
        });
      }
      function* promptsOf(judged, once = (text) => text) {
        const told = /* @__PURE__ */ new Set();
        for (const one of judged) {
          if (told.has(one.trial.prompt))
            continue;
          told.add(one.trial.prompt);
          const prompt = promptOf(one.trial);
          yield [(0, format.u)(idsOf(one)), { ...prompt, system: once(prompt.system), turns: prompt.turns.map(once) }];
        }
      }
      function sharer() {
        const texts = /* @__PURE__ */ new Map();
        return (text) => {
          const known = texts.get(text);
          if (known === void 0)
            texts.set(text, text);
          return known ?? text;
        };
      }
      function confirmedOf(judged, left) {
        const asked = judged.filter(({ confirmations: confirmations2 = [] }) => confirmations2.length > 0);
        const unanswered = asked.flatMap(({ confirmations: confirmations2 = [] }) => confirmations2).filter(({ verdict }) => verdict.kind === "unanswered");
        return { trials: asked.length, left, unanswered: unanswered.length };
      }
      function withIntervals(one) {
        const told = decide.CN.map((figure) => {
          const interval95 = (0, numbers.Uc)(one[figure]);
          return [figure, { ...one[figure], ...interval95 && { interval95 } }];
        });
        return { ...one, ...Object.fromEntries(told) };
      }
      function noticesOf({ parameters, settings, judged, redact }) {
        const models = (0, model_notices.D)(settings.model, repliesOf(judged));
        return [.../* @__PURE__ */ new Set([...parameters.notices, ...models.map(redact), ...noticesOfReasoning(judged)])];
      }
      function noticesOfReasoning(judged) {
        const reasons = (condition) => {
          const own = judged.filter(({ trial, reply }) => trial.condition === condition && reply.kind === "answered");
          return own.length === 0 ? void 0 : own.some(({ reply }) => reply.reasoned);
        };
        return reasons("plain") === false && reasons("no-reasoning") === false ? [NEVER_REASONED] : [];
      }
      const NEVER_REASONED = "No reply of the plain condition showed any reasoning, so no-reasoning may differ from it in name only.";
      function suitesOf({ suites, own = [] }) {
        const fileOf = new Map(own.map(({ suite, file }) => [suite.suite, file]));
        return suites.map(({ suite, description, cases }) => {
          const file = fileOf.get(suite);
          return {
            suite,
            description,
            cases: cases.length,
            prompts: cases.reduce((sum, { prompts }) => sum + prompts.length, 0),
            titles: Object.fromEntries(cases.map(({ id: id2, title }) => [id2, title])),
            hashes: Object.fromEntries(cases.map((one) => [one.id, (0, load.QD)(one)])),
            ...file !== void 0 && { file }
          };
        });
      }
      function outcomeOf(outcome) {
        if (outcome.kind === "passed")
          return outcome;
        const reasons = outcome.reasons.map((reason) => reason.kind === "regressed" ? { ...reason, cases: [...reason.cases] } : reason);
        return { kind: outcome.kind, reasons };
      }
      function idsOf({ trial }) {
        const { suite, testCase, prompt, condition, run } = trial;
        return { suite, case: testCase, prompt: prompt.id, condition, run };
      }
      function promptOf({ prompt }) {
        const { system, turns, helpful, harmful, tools } = prompt;
        const texts = { system, turns: [...turns], helpful: [...helpful], harmful: [...harmful] };
        return { ...texts, ...tools && { tools: [...tools] } };
      }
      function reportTrial(judged, redact) {
        const { suite, testCase, prompt, condition, run } = judged.trial;
        const { confirmations: confirmations2 = [] } = judged;
        const { verdict, reply, attempts, startedMs, latencyMs } = reportReply(judged, redact);
        const first = {
          suite,
          case: testCase,
          prompt: prompt.id,
          condition,
          run,
          verdict,
          reply,
          attempts,
          startedMs,
          latencyMs
        };
        return confirmations2.length === 0 ? first : { ...first, confirmations: confirmations2.map((one) => reportReply(one, redact)) };
      }
      function reportReply(judged, redact) {
        const { reply, verdict, attempts } = judged;
        return {
          verdict: verdict.kind === "judged" ? reportVerdict(verdict) : redactedVerdict(verdict, redact),
          reply: redactedReply(reply, redact),
          attempts,
          startedMs: Math.round(judged.startedMs),
          latencyMs: Math.round(judged.latencyMs)
        };
      }
      function reportVerdict(verdict) {
        return verdict;
      }
      function redactedVerdict(verdict, redact) {
        return { ...verdict, detail: redact(verdict.detail) };
      }
      function redactedReply(reply, redact) {
        if (textsOf(reply).every((text) => redact(text) === text))
          return reply;
        const model = reply.model === void 0 ? {} : { model: redact(reply.model) };
        if (reply.kind === "unanswered")
          return { ...reply, detail: redact(reply.detail), ...model };
        const { calls, parts, others, ending, ...rest } = reply;
        const called = calls?.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) }));
        return {
          ...rest,
          text: redact(reply.text),
          ...parts && { parts: parts.map(redact) },
          ...others && { others: others.map(redact) },
          ...called && { calls: called },
          ...ending !== void 0 && { ending: redact(ending) },
          ...model
        };
      }
      function textsOf(reply) {
        const model = reply.model ?? "";
        if (reply.kind === "unanswered")
          return [reply.detail, model];
        const { calls = [], parts = [], others = [], ending = "" } = reply;
        const called = calls.flatMap((call) => [call.name, call.arguments]);
        return [reply.text, model, ending, ...parts, ...others, ...called];
      }
      function* repliesOf(judged) {
        for (const { reply, confirmations: confirmations2 = [] } of judged) {
          yield reply;
          for (const one of confirmations2)
            yield one.reply;
        }
      }
      function usageOf(condition, judged) {
        const sums = { reported: 0, reasoned: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
        for (const { usage, reasoned } of repliesOf(judged.filter(({ trial }) => trial.condition === condition))) {
          if (reasoned)
            sums.reasoned += 1;
          if (usage === void 0)
            continue;
          sums.reported += 1;
          sums.inputTokens += usage.inputTokens;
          sums.cachedTokens += usage.cachedTokens;
          sums.outputTokens += usage.outputTokens;
        }
        return { condition, ...sums };
      }
      function casesWith(judged, is) {
        return [
          ...new Set(judged.filter(({ verdict }) => is(verdict)).map(({ trial }) => `${trial.suite}/${trial.testCase}`))
        ];
      }
      function causesOf(verdicts) {
        const counts = /* @__PURE__ */ new Map();
        for (const verdict of verdicts) {
          if (verdict.kind === "unanswered")
            counts.set(verdict.cause, (counts.get(verdict.cause) ?? 0) + 1);
        }
        return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
      }
    })
  ),
  /***/
  2567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AR: () => (
          /* binding */
          costsOf
        ),
        /* harmony export */
        M7: () => (
          /* binding */
          costInWords
        ),
        /* harmony export */
        Us: () => (
          /* binding */
          moneyNumber
        ),
        /* harmony export */
        cv: () => (
          /* binding */
          totalCost
        ),
        /* harmony export */
        g3: () => (
          /* binding */
          costOfAll
        ),
        /* harmony export */
        wj: () => (
          /* binding */
          spendingFacts
        )
        /* harmony export */
      });
      var _endpoint_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5781);
      var _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);
      function costsOf(usage, judged, prices) {
        return prices && usage.map((tokens) => {
          const own = judged.filter(({ trial }) => trial.condition === tokens.condition).flatMap((one) => [one, ...one.confirmations ?? []]);
          const unknown = own.filter(({ attempts, reply }) => attempts > 0 && reply.usage === void 0).length;
          return { condition: tokens.condition, amount: (0, _endpoint_prices_js__WEBPACK_IMPORTED_MODULE_0__.I)(tokens, prices), unknown };
        });
      }
      function totalCost({ cost }) {
        return cost && summed(cost);
      }
      function summed(costs) {
        const sum = (key) => costs.reduce((total, one) => total + one[key], 0);
        return { amount: sum("amount"), unknown: sum("unknown") };
      }
      function costTogether(reports) {
        const costs = reports.flatMap((report) => totalCost(report) ?? []);
        return costs.length < reports.length ? void 0 : summed(costs);
      }
      function costOfAll(reports) {
        const [first] = reports;
        const cost = costTogether(reports);
        if (first === void 0 || reports.length === 1 || cost === void 0)
          return "";
        return `Cost of all ${reports.length} models: ${costInWords(cost, first)}.`;
      }
      function costInWords(cost, { settings }) {
        if (cost === void 0)
          return "";
        const { amount, unknown } = cost;
        const money = `${moneyNumber(amount)} ${settings.prices?.currency ?? ""}`.trim();
        if (unknown === 0)
          return money;
        const why = `the endpoint did not count the tokens of ${unknown === 1 ? "one trial" : `${unknown} trials`}`;
        return amount === 0 ? `not known (${why})` : `at least ${money} (${why})`;
      }
      function moneyNumber(amount) {
        const parts = amount >= 1 ? 100 : 1e4;
        return Math.max(0, Math.ceil(amount * parts - 1e-6)) / parts;
      }
      function spendingFacts(report) {
        const total = totalCost(report);
        return [
          ...report.usage.map((one) => [`tokens, ${one.condition}`, tokensInWords(one)]),
          ...(report.cost ?? []).map((one) => [`cost, ${one.condition}`, costInWords(one, report)]),
          ...total === void 0 ? [] : [["cost", costInWords(total, report)]]
        ];
      }
      function tokensInWords({ reported, reasoned, ...counts }) {
        const thoughts = reasoned === 0 ? "" : `; reasoning in ${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(reasoned, "reply", "replies")}`;
        if (reported === 0)
          return `not told by the endpoint${thoughts}`;
        const { inputTokens, cachedTokens, outputTokens } = counts;
        return `${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(inputTokens)} in (${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(cachedTokens)} cached), ${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(outputTokens)} out${thoughts}`;
      }
    })
  ),
  /***/
  2128: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          countedTrials
        )
        /* harmony export */
      });
      var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2771);
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
      var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
      function countedTrials({ trials, settings }) {
        return trials.map((trial) => {
          const { confirmations = [] } = trial;
          if (confirmations.length === 0)
            return trial;
          const leak = [trial, ...confirmations].find(isLeak);
          return {
            ...trial,
            reply: (leak ?? trial).reply,
            verdict: (0, _build_js__WEBPACK_IMPORTED_MODULE_2__.Ki)((0, _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__.G9)(trial, settings.helpfulness)),
            ...labelled(trial)
          };
        });
      }
      function isLeak({ verdict }) {
        return (0, _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__.zk)(verdict);
      }
      function labelled(trial) {
        const unsafe = (0, _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__.xC)(trial, "unsafe");
        const steadiness = unsafe ?? (0, _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__.xC)(trial, "unhelpful");
        if (steadiness === void 0)
          return {};
        const { kind, asked, again, unanswered } = steadiness;
        const failure = unsafe === void 0 ? "unhelpful again" : "unsafe again";
        const how = unsafe === void 0 || isLeak(trial) ? failure : "safe at first, unsafe";
        const silent = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
        return { steadiness: kind, label: `${kind}: ${how} ${again} of ${asked} times${silent}` };
      }
    })
  ),
  /***/
  9356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          slugsOf
        ),
        /* harmony export */
        f: () => (
          /* binding */
          modelName
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      function modelName({ settings }) {
        return settings.name ?? settings.model;
      }
      const LONGEST = 60;
      const DIGESTS = [8, 64];
      function slugsOf(names) {
        const plain = names.map(slugOf);
        const counts = (slugs, slug) => slugs.filter((other) => other === slug).length;
        for (const digits of DIGESTS) {
          const slugs = plain.map((slug, place) => counts(plain, slug) === 1 ? slug : `${slug}-${digestOf(names[place] ?? "", digits)}`);
          if (new Set(slugs).size === names.length)
            return slugs;
        }
        return plain.map((slug, place) => `${slug}-${digestOf(names[place] ?? "", DIGESTS[1])}`);
      }
      function slugOf(name) {
        const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ["model"];
        return words.join("-").slice(0, LONGEST).replace(/-$/, "");
      }
      function digestOf(name, digits) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, digits);
      }
    })
  ),
  /***/
  6089: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          noticesOfModels
        )
        /* harmony export */
      });
      var _endpoint_same_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9705);
      var _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);
      const NAMES_SHOWN = 5;
      function noticesOfModels(asked, replies) {
        const counts = /* @__PURE__ */ new Map();
        for (const { model } of replies)
          if (model)
            counts.set(model, (counts.get(model) ?? 0) + 1);
        const names = [...counts].sort(([, a], [, b]) => b - a);
        const [first] = names;
        if (first === void 0)
          return [];
        if (isOneModel(names.map(([name]) => name))) {
          const other = names.find(([name]) => !(0, _endpoint_same_model_js__WEBPACK_IMPORTED_MODULE_0__.S)(asked, name))?.[0];
          return other === void 0 ? [] : [`The endpoint says that ${other} replied, not ${asked}: another name of it, or another model.`];
        }
        const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
        const rest = names.length > NAMES_SHOWN ? ", \u2026" : "";
        return [
          `The endpoint says that ${(0, _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures are those of all of them together.`
        ];
      }
      function isOneModel(names) {
        const longest = names.reduce((long, name) => name.length > long.length ? name : long, "");
        return names.every((name) => (0, _endpoint_same_model_js__WEBPACK_IMPORTED_MODULE_0__.S)(name, longest));
      }
    })
  ),
  /***/
  6789: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cn: () => (
          /* binding */
          modelTable
        ),
        /* harmony export */
        Cz: () => (
          /* binding */
          overallHeadline
        ),
        /* harmony export */
        K1: () => (
          /* binding */
          ending
        ),
        /* harmony export */
        Me: () => (
          /* binding */
          overall
        ),
        /* harmony export */
        T8: () => (
          /* binding */
          modelReasons
        ),
        /* harmony export */
        eu: () => (
          /* binding */
          overallHeading
        ),
        /* harmony export */
        hm: () => (
          /* binding */
          worstOf
        ),
        /* harmony export */
        k6: () => (
          /* binding */
          modelSections
        ),
        /* harmony export */
        mt: () => (
          /* binding */
          isPartial
        )
        /* harmony export */
      });
      var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
      var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
      var _waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
      var _beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8231);
      var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3842);
      var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8563);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9559);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
      var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8130);
      function overall(reports) {
        return (0, _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__.Om)(reports.map(({ outcome }) => outcome.kind));
      }
      function isPartial(reports) {
        return reports.length > 0 && reports.every(_reasons_js__WEBPACK_IMPORTED_MODULE_5__.WS);
      }
      function ending(reports) {
        return isPartial(reports) ? "partial" : overall(reports);
      }
      const IN_LOG = { say: _reasons_js__WEBPACK_IMPORTED_MODULE_5__.em, name: _escape_js__WEBPACK_IMPORTED_MODULE_7__.TN };
      const IN_MARKDOWN = { say: _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.cv, name: _escape_js__WEBPACK_IMPORTED_MODULE_7__.mG };
      function overallHeadline(reports, voice = IN_LOG) {
        const [only] = reports;
        if (only !== void 0 && reports.length === 1)
          return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(only, voice.say);
        const kind = overall(reports);
        const start = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.Vj)(kind, reports);
        if (isPartial(reports))
          return `${start}: ${(0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.oU)(reports)}`;
        const members = reports.filter((report) => report.outcome.kind === kind && !(0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.WS)(report));
        const [first] = members;
        if (kind === "passed" || first === void 0)
          return `${start} for all ${reports.length} models: ${worstInWords(reports)}`;
        const reason = `${voice.name((0, _model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)(first))}: ${(0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.d8)(first, voice.say)}`;
        return `${start} for ${members.length} of ${reports.length} models: ${reason}`;
      }
      function worstInWords(reports) {
        const parts = ["safety", "sh"].flatMap((figure) => {
          const share = worstOf(reports, figure)?.[figure];
          return share === void 0 ? [] : [`lowest ${figure === "sh" ? "SH" : figure} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_8__.KN)(share)}`];
        });
        const waived = (0, _waivers_js__WEBPACK_IMPORTED_MODULE_2__.I5)(reports);
        return [parts.join(", "), ...waived === "" ? [] : [waived]].join("; ");
      }
      function worstOf(reports, figure) {
        const lowest = reports.flatMap(({ metrics }) => (0, _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(metrics, figure) ?? []);
        return (0, _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(lowest, figure);
      }
      function overallHeading(reports, name = "") {
        const [only] = reports;
        if (only !== void 0 && reports.length === 1)
          return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.R_)(only, name);
        return `### ${isPartial(reports) ? _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Kq : _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Ze[overall(reports)]} ${name && `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_7__.qy)(name)}: `}${overallHeadline(reports, IN_MARKDOWN)}`;
      }
      function modelTable(reports) {
        const [first] = reports;
        if (first === void 0)
          return "";
        const rows = reports.flatMap((report) => report.metrics.map((one, place) => (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.nM)([place === 0 ? labelOf(report) : "", (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Ug)(one), ...(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.w6)(one)])));
        return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.tp)(["model", "condition", ...(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.$o)(reports)], rows);
      }
      function labelOf(report) {
        return `${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.ZG)(report)} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_7__.Hn)((0, _model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)(report))}`;
      }
      function modelReasons(reports) {
        return reports.filter((report) => report.outcome.kind !== "passed" && !(0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.WS)(report)).map((report) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_7__.mG)((0, _model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)(report))} ${ENDED[report.outcome.kind]}: ${(0, _reasons_js__WEBPACK_IMPORTED_MODULE_5__.d8)(report, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.cv)}`).join("\n");
      }
      const ENDED = { passed: "passed", failed: "failed", incomplete: "is incomplete" };
      function modelSections(reports) {
        const told = reports.flatMap((report) => (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.V0)(report).map((section) => ({
          ...section,
          title: `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_7__.mG)((0, _model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)(report))}: ${section.title}`
        })));
        const items = reports.map((report) => [
          (0, _escape_js__WEBPACK_IMPORTED_MODULE_7__.mG)((0, _model_names_js__WEBPACK_IMPORTED_MODULE_1__.f)(report)),
          (0, _beside_js__WEBPACK_IMPORTED_MODULE_3__.cP)(report),
          (0, _wavering_js__WEBPACK_IMPORTED_MODULE_6__.q9)(report),
          (0, _wavering_js__WEBPACK_IMPORTED_MODULE_6__.IG)(report),
          (0, _beside_js__WEBPACK_IMPORTED_MODULE_3__.v3)(report),
          (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.H7)(report),
          (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.LW)(report)
        ].filter((part) => part !== "").join("\n\n"));
        return [...told, { title: "Each model", items, total: items.length }];
      }
    })
  ),
  /***/
  8231: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AS: () => (
          /* binding */
          besideRows
        ),
        /* harmony export */
        HL: () => (
          /* binding */
          comparedRows
        ),
        /* harmony export */
        cP: () => (
          /* binding */
          waiverPart
        ),
        /* harmony export */
        v3: () => (
          /* binding */
          comparedPart
        )
        /* harmony export */
      });
      var _waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97);
      var _compared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);
      var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3842);
      var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6136);
      function comparedPart(report) {
        const words = (0, _compared_js__WEBPACK_IMPORTED_MODULE_1__.$z)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__.mG);
        if (words === void 0)
          return "";
        const { title, rows, lines } = words;
        if (rows.length + lines.length === 0)
          return `${title}.`;
        const figures = (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.tp)(["condition", ..._markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.cZ.map((figure) => _reasons_js__WEBPACK_IMPORTED_MODULE_3__.A[figure])], rows.map(_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.nM));
        return [`${title}:`, ...rows.length > 0 ? [figures] : [], bullets(lines)].filter((part) => part !== "").join("\n\n");
      }
      function waiverPart(report) {
        const { title, lines } = (0, _waivers_js__WEBPACK_IMPORTED_MODULE_0__.uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__.mG);
        return lines.length === 0 ? "" : `${title}:

${bullets(lines)}`;
      }
      function bullets(lines) {
        return lines.map((line) => `- ${line}`).join("\n");
      }
      function besideRows(report) {
        const { title, lines } = (0, _waivers_js__WEBPACK_IMPORTED_MODULE_0__.uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__.tL);
        return [
          ...comparedRows(report),
          ...lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)]
        ];
      }
      function comparedRows(report) {
        const words = (0, _compared_js__WEBPACK_IMPORTED_MODULE_1__.$z)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__.tL);
        if (words === void 0)
          return [];
        const figures = words.rows.map(([condition, ...moves]) => `  ${condition}: ${named(moves)}`);
        return ["", words.title, ...figures, ...words.lines.map((line) => `  ${line}`)];
      }
      function named(moves) {
        return _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.cZ.map((figure, place) => `${_reasons_js__WEBPACK_IMPORTED_MODULE_3__.A[figure]} ${moves[place] ?? ""}`).join("; ");
      }
    })
  ),
  /***/
  5552: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $z: () => (
          /* binding */
          comparedWords
        ),
        /* harmony export */
        bv: () => (
          /* binding */
          groundLines
        ),
        /* harmony export */
        nX: () => (
          /* binding */
          caseGroups
        )
        /* harmony export */
      });
      var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4992);
      var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);
      const SHOWN = 15;
      function comparedWords({ comparison }, say) {
        if (comparison === void 0)
          return void 0;
        if (comparison.kind === "none")
          return { title: `Nothing to compare with: ${say(comparison.why)}`, rows: [], lines: [] };
        const { baseline } = comparison;
        const named = `${say(baseline.file)} from ${say(baseline.from)}, of ${baseline.startedAt.slice(0, 10)}`;
        return {
          title: `Beside the baseline (${named}, ${say(baseline.model)})`,
          rows: comparison.conditions.map((one) => [one.condition, ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__.CN.map((figure) => moved(one[figure]))]),
          lines: [...caseLines(comparison), ...groundLines(comparison, say)]
        };
      }
      function moved({ before, now, move }) {
        const words = { same: "", noise: ", within noise", worse: ", worse", better: ", better" }[move];
        return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.KN)(before)} \u2192 ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.KN)(now)} (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.Zg)(before, now)}${words})`;
      }
      function caseLines(comparison) {
        return caseGroups(comparison).map(({ title, cases }) => {
          const shown = cases.slice(0, SHOWN).map(({ name, words }) => `${name} (${words})`);
          const more = cases.length - shown.length;
          return `${title} (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(cases.length)}): ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
        });
      }
      function caseGroups(comparison) {
        const { newlyUnsafe, unsafeUnknownBefore, stillUnsafe, fixed, newlyUnhelpful } = comparison;
        const groups = [
          ["Newly unsafe", newlyUnsafe],
          ["Unsafe, and not known from the baseline", unsafeUnknownBefore],
          ["Still unsafe", stillUnsafe],
          ["Fixed", fixed],
          ["Newly unhelpful", newlyUnhelpful]
        ];
        return groups.map(([title, changes]) => {
          const cases = [...(0, _collections_js__WEBPACK_IMPORTED_MODULE_2__.$)(changes, (one) => one.case)];
          return { title, cases: cases.map(([name, own]) => ({ name, words: own.map(often).join("; ") })) };
        }).filter(({ cases }) => cases.length > 0);
      }
      function often({ condition, now, before, worse }) {
        const was = before && before.wrong > 0 ? `, before ${before.wrong} of ${before.planned}` : "";
        return `${condition} ${now.wrong} of ${now.planned}${was}${worse ? ", more than noise" : ""}`;
      }
      function groundLines({ cases, baseline, differences }, say) {
        const parts = [
          [cases.changed.length, "with another text"],
          [cases.added.length, "new"],
          [cases.removed.length, "gone"]
        ];
        const others = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
        const told = differences.map(({ name, before, now }) => `${name} was ${say(before)}, now ${say(now)}`);
        return [
          ...others.length > 0 ? [`Compared over ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(cases.compared.length, "case")}; ${others.join(", ")}`] : [],
          ...baseline.unanswered > 0 ? [
            `In the baseline ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(baseline.unanswered, "trial is", "trials are")} unanswered, which excuses nothing`
          ] : [],
          ...told.length > 0 ? [`Not the same in both runs: ${told.join("; ")}`] : []
        ];
      }
    })
  ),
  /***/
  8563: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $5: () => (
          /* binding */
          fitted
        ),
        /* harmony export */
        $o: () => (
          /* binding */
          figureNames
        ),
        /* harmony export */
        H7: () => (
          /* binding */
          suiteTable
        ),
        /* harmony export */
        Kq: () => (
          /* binding */
          PART_ICON
        ),
        /* harmony export */
        LW: () => (
          /* binding */
          aboutRun
        ),
        /* harmony export */
        R_: () => (
          /* binding */
          heading
        ),
        /* harmony export */
        Ug: () => (
          /* binding */
          conditionCell
        ),
        /* harmony export */
        V0: () => (
          /* binding */
          sections
        ),
        /* harmony export */
        W4: () => (
          /* binding */
          partRow
        ),
        /* harmony export */
        ZG: () => (
          /* binding */
          iconOf
        ),
        /* harmony export */
        Ze: () => (
          /* binding */
          ICONS
        ),
        /* harmony export */
        cZ: () => (
          /* binding */
          COLUMNS
        ),
        /* harmony export */
        cv: () => (
          /* binding */
          say
        ),
        /* harmony export */
        jq: () => (
          /* binding */
          figureTable
        ),
        /* harmony export */
        nJ: () => (
          /* binding */
          reasonList
        ),
        /* harmony export */
        nM: () => (
          /* binding */
          row
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          table
        ),
        /* harmony export */
        w6: () => (
          /* binding */
          figureCells
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
      var _cost_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2567);
      var _final_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);
      var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5845);
      var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97);
      var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3842);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9559);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6136);
      var _reply_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3545);
      var _system_prompt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6571);
      var _wavering_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8130);
      const ICONS = { passed: "\u2705", failed: "\u274C", incomplete: "\u26A0\uFE0F" };
      const PART_ICON = "\u{1F9E9}";
      function iconOf(report) {
        return (0, _reasons_js__WEBPACK_IMPORTED_MODULE_4__.WS)(report) ? PART_ICON : ICONS[report.outcome.kind];
      }
      const TEXT_LIMIT = 4e3;
      const UNANSWERED_SHOWN = 10;
      function heading(report, name = "") {
        return `### ${iconOf(report)} ${name && `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.qy)(name)}: `}${(0, _reasons_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(report, say)}`;
      }
      function say(reason) {
        return reason.kind === "stopped" ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(reason.why, 600) : (0, _reasons_js__WEBPACK_IMPORTED_MODULE_4__.em)(reason);
      }
      function reasonList({ outcome }) {
        if (outcome.kind === "passed" || outcome.reasons.length < 2)
          return "";
        return outcome.reasons.map((reason) => `- ${say(reason)}`).join("\n");
      }
      const COLUMNS = ["safety", "helpfulness", "sh"];
      function figureTable(report) {
        const { metrics } = report;
        const rows = metrics.map((one) => row([conditionCell(one), ...figureCells(one)]));
        const changes = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.Nq)(metrics).map(({ plain, other }) => row([`plain \u2192 ${other.condition}`, ...COLUMNS.map((figure) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.Zg)(plain[figure], other[figure])), ""]));
        return table(["condition", ...figureNames([report])], [...rows, ...changes]);
      }
      function figureNames(reports) {
        const [first] = reports;
        const called = first && (0, _reasons_js__WEBPACK_IMPORTED_MODULE_4__.nS)(first.settings);
        const names = COLUMNS.map((figure) => {
          const needed = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_4__.aS)(reports, figure);
          return `${called?.[figure] ?? figure}${needed && ` (${needed})`}`;
        });
        return [...names, "unanswered"];
      }
      function conditionCell({ condition }) {
        return `${condition}<br><sub>95 % interval</sub>`;
      }
      function figureCells(one) {
        const cells = COLUMNS.map((figure) => `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.KN)(one[figure])} (${one[figure].reached} of ${one[figure].planned})<br><sub>${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.YP)(one[figure])}</sub>`);
        return [...cells, `${one.answered.planned - one.answered.reached} of ${one.answered.planned}`];
      }
      function suiteTable({ metrics, settings }) {
        const called = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_4__.nS)(settings);
        const rows = metrics.flatMap(({ condition, suites }) => suites.map((one) => row([condition, (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(one.suite), ...COLUMNS.map((figure) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.KN)(one[figure]))])));
        return folded("Figures per suite", table(["condition", "suite", ...COLUMNS.map((figure) => called[figure])], rows));
      }
      function table(names, rows) {
        return [row(names), row(names.map(() => "---")), ...rows].join("\n");
      }
      function row(cells) {
        return `| ${cells.join(" | ")} |`;
      }
      function folded(title, content) {
        return `<details><summary>${title}</summary>

${content}

</details>`;
      }
      function sections(report) {
        const counted = (0, _final_trials_js__WEBPACK_IMPORTED_MODULE_2__.a)(report);
        const members = (is) => counted.filter(({ verdict }) => is(verdict));
        const unsafe = members(_scoring_score_js__WEBPACK_IMPORTED_MODULE_1__.zk);
        const unhelpful = members((verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful" && verdict.safe !== "unsafe");
        const disguised = members((verdict) => verdict.kind === "judged" && verdict.safe === "safe" && verdict.disguised.length > 0);
        const unanswered = members((verdict) => verdict.kind === "unanswered");
        const shown = (trials) => trials.map((trial) => trialItem(report, trial));
        return [
          { title: "Unsafe replies", items: shown(unsafe), total: unsafe.length },
          { title: "Unhelpful replies", items: shown(unhelpful), total: unhelpful.length },
          {
            title: "Safe replies with a harmful keyword in disguise, worth a look",
            items: shown(disguised),
            total: disguised.length
          },
          {
            title: `Unanswered trials: ${report.unanswered.map(({ cause, count: number }) => `${number} ${cause}`).join(", ")}`,
            items: unanswered.filter(wasSent).slice(0, UNANSWERED_SHOWN).map(unansweredItem),
            total: unanswered.length
          }
        ];
      }
      function wasSent({ verdict }) {
        return verdict.kind === "unanswered" && verdict.cause !== "stopped";
      }
      const MARGIN = 64;
      function fitted({ head, tail }, between, room) {
        const sizeOf = (parts) => parts.reduce((sum, part) => sum + room.size(part) + 2, 0);
        const filled = between.filter(({ total }) => total > 0);
        let [left, missing] = [room.most - sizeOf([...head, ...tail]) - MARGIN, 0];
        const items = filled.flatMap((section) => {
          const text = shortened(section, left - MARGIN, sizeOf);
          if (text === void 0)
            missing += 1;
          else
            left -= sizeOf(text);
          return text ?? [];
        });
        const note = missing === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(missing, "more list")} of replies in report.json.`];
        return `${[...head, ...items, ...note, ...tail].filter((part) => part !== "").join("\n\n")}
`;
      }
      function shortened({ title, items, total }, room, sizeOf) {
        const text = [`#### ${title} (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(total)})`];
        let used = sizeOf(text);
        if (used > room)
          return void 0;
        for (const item of items) {
          used += sizeOf([item]);
          if (used > room)
            break;
          text.push(item);
        }
        const left = total - (text.length - 1);
        return left > 0 ? [...text, `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(left)} more in report.json.`] : text;
      }
      function nameOf({ suite, case: testCase, prompt, condition, run }) {
        return `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.qy)(`${suite}/${testCase}/${prompt}`)} (${condition}, run ${run})`;
      }
      function trialItem(report, trial) {
        const { verdict, reply } = trial;
        const asked = report.prompts[(0, _format_js__WEBPACK_IMPORTED_MODULE_8__.u)(trial)];
        if (verdict.kind !== "judged" || reply.kind !== "answered" || asked === void 0)
          return unansweredItem(trial);
        const marked = [...verdict.found, ...verdict.disguised];
        const turns = asked.turns.map((turn, index) => `${index % 2 === 0 ? "User" : "Assistant"}:

${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.om)(turn, { limit: TEXT_LIMIT })}`);
        const content = [
          ...explanation(trial, asked),
          `Policy:

${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.om)(asked.system, { limit: TEXT_LIMIT })}`,
          ...(0, _system_prompt_js__WEBPACK_IMPORTED_MODULE_9__.FY)(report),
          ...asked.tools ? [`Functions: ${asked.tools.map(({ name }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(name)).join(", ")}`] : [],
          ...aside(trial.condition),
          ...turns,
          `Reply:

${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.om)((0, _reply_text_js__WEBPACK_IMPORTED_MODULE_10__.v)(reply), { limit: TEXT_LIMIT, marked })}`
        ];
        const label = trial.label === void 0 ? "" : `, ${trial.label}`;
        return folded(`${nameOf(trial)}${label}${(0, _waivers_js__WEBPACK_IMPORTED_MODULE_3__.Q6)(report, trial)}`, content.join("\n\n"));
      }
      function aside(condition) {
        switch (condition) {
          case "plain":
          case "tools":
            return [];
          case "distraction":
            return ["<em>The unrelated conversation of the distraction stood here.</em>"];
          case "no-reasoning":
            return ["<em>Reasoning was switched off.</em>"];
          default:
            return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(condition);
        }
      }
      function explanation({ verdict }, { helpful, tools }) {
        if (verdict.kind !== "judged")
          return [];
        const list = (keywords) => keywords.map((keyword) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(keyword)).join(", ");
        const missing = tools === void 0 ? "Keyword missing" : "Function not called";
        return [
          ...verdict.safe === "unsafe" ? [
            `${tools === void 0 ? "Says" : "Says or does"} what the policy withholds. Keywords found: ${list(verdict.found)}`
          ] : [],
          ...verdict.helpful === "unhelpful" ? [`Does not help where help is due. ${missing}: ${list(helpful)}`] : [],
          ...verdict.disguised.length > 0 ? [`In disguise: ${list(verdict.disguised)}`] : []
        ];
      }
      function unansweredItem(trial) {
        const { verdict } = trial;
        const why = verdict.kind === "unanswered" ? `${verdict.cause}: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(verdict.detail)}` : "";
        return `- ${nameOf(trial)}: ${why}`;
      }
      function partRow({ shard, mergedFrom }) {
        if (mergedFrom !== void 0)
          return [["merged from", (0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(mergedFrom, "shard")]];
        if (shard === void 0)
          return [];
        return [["shard", `${shard.index} of ${shard.of}, of a plan of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(shard.planned, "trial")}`]];
      }
      function aboutRun(report, more = []) {
        const { settings, suite, parameters } = report;
        const { systemPrompt: own } = settings;
        const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
        const facts = [
          ["model", (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(settings.model) + (report.scripted ? " (scripted)" : "")],
          ...settings.name === void 0 ? [] : [["called", (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(settings.name)]],
          ["endpoint", (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(settings.endpoint)],
          ["api", settings.api],
          ...settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning]],
          ["suite", `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(suite.source)}, version ${suite.version}, ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(suite.hash.slice(0, 19))}`],
          ...own ? [["system prompt", `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(own.file)}, sha256 ${own.sha256}`]] : [],
          ...ownSuites(report),
          ["runs", `${settings.runs}, seed ${settings.seed}`],
          ...partRow(report),
          ["failing trials", `asked again ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(settings.confirm, "time")}`],
          ["helpfulness", _wavering_js__WEBPACK_IMPORTED_MODULE_5__.Iz[settings.helpfulness]],
          ["parameters", inForce.length === 0 ? "none" : (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(inForce.join(", "))],
          [
            "trials",
            `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.U9)(report.trials.length)} in ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.p0)(report.durationMs)}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(report.requests, "request")}`
          ],
          ...(0, _cost_js__WEBPACK_IMPORTED_MODULE_11__.wj)(report).map(([name, words]) => [name, (0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.qy)(words)]),
          ["version", `nessie-action ${report.tool.version}`],
          ...more
        ];
        const notices = parameters.notices.map((notice) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.mG)(notice)}`).join("\n");
        const rows = facts.map(([name, value]) => row([name, value]));
        return [notices, folded("About this run", table(["", ""], rows))].filter((part) => part !== "").join("\n\n");
      }
      function ownSuites({ suite }) {
        return suite.suites.flatMap(({ suite: name, file, cases }) => file === void 0 ? [] : [["own cases", `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(name)}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_7__.LS)(cases, "case")} of ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_6__.Hn)(file)}`]]);
      }
    })
  ),
  /***/
  3545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          spoken
        )
        /* harmony export */
      });
      function spoken(reply) {
        if (reply.kind === "unanswered")
          return "";
        const calls = (reply.calls ?? []).map((call) => `[calls ${call.name}${call.arguments.trim() === "" ? "" : ` ${call.arguments}`}]`);
        const others = (reply.others ?? []).map((text) => `[also in the answer: ${text}]`);
        const broken = reply.finish === "broken" && reply.ending ? [`[not a whole reply: ${reply.ending}]`] : [];
        return [reply.text, ...calls, ...others, ...broken].filter((part) => part !== "").join("\n");
      }
    })
  ),
  /***/
  6571: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $T: () => (
          /* binding */
          promptLine
        ),
        /* harmony export */
        FY: () => (
          /* binding */
          promptBeside
        ),
        /* harmony export */
        ik: () => (
          /* binding */
          promptWords
        )
        /* harmony export */
      });
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
      const DIGITS = 12;
      function promptLine({ settings: { systemPrompt: own } }) {
        return own === void 0 ? "" : `With the system prompt ${named(own, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)} every policy.`;
      }
      function promptWords({ settings: { systemPrompt: own } }) {
        return own === void 0 ? "" : `system prompt ${named(own, _escape_js__WEBPACK_IMPORTED_MODULE_0__.tL)} every policy`;
      }
      function named({ file, sha256, position }, show) {
        return `${show(file)} (sha256 ${sha256.slice(0, DIGITS)}) ${position}`;
      }
      function promptBeside({ settings: { systemPrompt: own } }) {
        if (own === void 0)
          return [];
        return [`<em>The system prompt of the file named above stood ${own.position} it.</em>`];
      }
    })
  ),
  /***/
  8130: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IG: () => (
          /* binding */
          confirmationLine
        ),
        /* harmony export */
        Iz: () => (
          /* binding */
          HELPFULNESS_WORDS
        ),
        /* harmony export */
        PO: () => (
          /* binding */
          flakyRows
        ),
        /* harmony export */
        q9: () => (
          /* binding */
          flakyList
        ),
        /* harmony export */
        yE: () => (
          /* binding */
          flakyLabel
        )
        /* harmony export */
      });
      var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2771);
      var _final_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
      var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
      var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9559);
      const SHOWN = 20;
      function flakyLabel({ condition, unsafe, runs }) {
        return `unsafe in ${unsafe} of ${runs} runs (${condition})`;
      }
      function flakyList(report) {
        const { title, lines } = flaky(report);
        return lines.length === 0 ? "" : `${title}:

${lines.map((line) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.qy)(line)}`).join("\n")}`;
      }
      function flakyRows(report) {
        const { title, lines } = flaky(report);
        return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
      }
      function flaky({ flakyCases }) {
        const lines = flakyCases.slice(0, SHOWN).map((one) => `${one.case}: ${flakyLabel(one)}`);
        const more = flakyCases.length - lines.length;
        return {
          title: `Flaky, unsafe in some runs but not in all (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(flakyCases.length)})`,
          lines: more > 0 ? [...lines, `\u2026 ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(more)} more in report.json`] : lines
        };
      }
      const MEANINGS = {
        persistent: "failed every time",
        intermittent: "did not fail every time; a leak stays a leak",
        unconfirmed: "may have, as some askings were unanswered"
      };
      function confirmationLine(report) {
        const { confirmed, settings } = report;
        const kinds = (0, _final_trials_js__WEBPACK_IMPORTED_MODULE_1__.a)(report).map(({ steadiness }) => steadiness);
        const parts = _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__.SO.flatMap((kind) => {
          const number = kinds.filter((one) => one === kind).length;
          return number === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.U9)(number)} ${kind} (${MEANINGS[kind]})`];
        });
        const asked = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(confirmed.trials, "failing trial");
        const times = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(settings.confirm, "time");
        const many = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(confirmed.left, "more failing trial");
        return [
          ...confirmed.trials > 0 ? [`Asked again, ${asked}, ${times} each: ${parts.join(", ")}.`] : [],
          ...confirmed.left > 0 ? [`Not asked again: ${many}.`] : []
        ].join(" ");
      }
      const HELPFULNESS_WORDS = {
        strict: "by the first reply",
        majority: "by the majority of first reply and confirmations"
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
