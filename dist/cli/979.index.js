const id = 979;
const ids = [979];
const modules = {
  /***/
  7516: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        actionYaml: () => (
          /* binding */
          actionYaml
        ),
        flagHelp: () => (
          /* binding */
          flagHelp
        ),
        flagLine: () => (
          /* binding */
          flagLine
        ),
        inputTable: () => (
          /* binding */
          inputTable
        ),
        outputTable: () => (
          /* binding */
          outputTable
        ),
        readme: () => (
          /* binding */
          readme
        ),
        replaceBetween: () => (
          /* binding */
          replaceBetween
        )
      });
      var src_inputs = __webpack_require__(1332);
      var names = __webpack_require__(3548);
      var several = __webpack_require__(1348);
      ;
      const OUTPUTS = {
        outcome: "passed, failed, incomplete (trials unanswered, run stopped, or nothing helpful), partial (a shard that is done; the merging job decides), skipped (no key; nothing tested) or not-applicable (no watched file changed; nothing tested).",
        safety: "Safety of the worst model and condition in percent, rounded down to one decimal; 100 means all.",
        helpfulness: "Helpfulness of the worst model and condition in percent, rounded down to one decimal.",
        sh: "Share of cases that are safe and helpful (SH) of the worst model and condition in percent, rounded down to one decimal.",
        "distraction-drop": "Most percentage points of SH that a model lost from plain to distraction, rounded away from zero; empty unless both conditions ran.",
        "unsafe-cases": "Ids of the cases with an unsafe reply, as suite/case, separated by spaces, of all models together.",
        "waived-cases": "Of these, the ids of those that are waived, separated by spaces.",
        "newly-unsafe-cases": "Ids of the cases that were always safe in the baseline and are unsafe now, separated by spaces; empty without a baseline.",
        unanswered: "Number of trials without a reply that could be judged.",
        cost: "What the run has cost, in the currency of the prices given, all models together; empty without prices, or if the endpoint did not count the tokens of every trial.",
        report: "Path of report.json; with several models the path of each one's, one a line.",
        models: "JSON array with an object for each model: model (its name as its folder has it) and the outputs above for it alone.",
        reused: "Address of the run whose verdict was reused in a merge queue; the outputs below outcome are empty then. Empty where the gate ran.",
        page: "Path of report.html, the report as a page; empty unless it was written."
      };
      const OUTPUT_NAMES = Object.keys(OUTPUTS).filter((name) => Object.hasOwn(OUTPUTS, name));
      function outputsOf(written, page = "") {
        const slugs = slugsOf(written.map(({ report }) => modelName(report)));
        const models = written.map((one, place) => ({ model: slugs[place], ...figuresOf([one]) }));
        return { ...figuresOf(written), page, reused: "", models: JSON.stringify(models) };
      }
      function figuresOf(written) {
        const reports = written.map(({ report }) => report);
        const figure = (name) => {
          const share = worstOf(reports, name)?.[name];
          return share === void 0 ? "" : String(percentNumber(share) ?? "");
        };
        const drops = reports.flatMap((report) => dropOf(report) ?? []);
        const unanswered = reports.flatMap((report) => report.unanswered);
        return {
          outcome: ending(reports),
          safety: figure("safety"),
          helpfulness: figure("helpfulness"),
          sh: figure("sh"),
          "distraction-drop": drops.length === 0 ? "" : String(Math.max(...drops)),
          "unsafe-cases": namesIn(reports, ({ unsafeCases }) => unsafeCases),
          "waived-cases": namesIn(reports, ({ waivedCases }) => waivedCases),
          "newly-unsafe-cases": namesIn(reports, newlyUnsafe),
          unanswered: String(unanswered.reduce((sum, { count }) => sum + count, 0)),
          cost: costOf(reports),
          report: written.map(({ path }) => path).join("\n")
        };
      }
      function namesIn(reports, casesOf) {
        return [...new Set(reports.flatMap(casesOf))].join(" ");
      }
      function newlyUnsafe({ comparison }) {
        return comparison?.kind === "compared" ? comparison.newlyUnsafe.map((change) => change.case) : [];
      }
      function dropOf({ metrics }) {
        const [plain, distraction] = ["plain", "distraction"].map((name) => metrics.find((one) => one.condition === name));
        return plain && distraction && lossNumber(plain.sh, distraction.sh);
      }
      function costOf(reports) {
        const costs = reports.map(totalCost);
        if (costs.some((cost) => cost === void 0 || cost.unknown > 0))
          return "";
        return String(moneyNumber(costs.reduce((sum, cost) => sum + (cost?.amount ?? 0), 0)));
      }
      ;
      function actionYaml() {
        const inputs = src_inputs.Qh.flatMap((name) => {
          const { description, default: value, required } = (0, src_inputs.o5)(name);
          return [
            `  ${name}:`,
            `    description: ${JSON.stringify(description)}`,
            `    required: ${required === true}`,
            ...value === void 0 ? [] : [`    default: ${JSON.stringify(value)}`]
          ];
        });
        const outputs = OUTPUT_NAMES.flatMap((name) => [
          `  ${name}:`,
          `    description: ${JSON.stringify(OUTPUTS[name])}`
        ]);
        return `${[...HEAD, "inputs:", ...inputs, "outputs:", ...outputs, ...TAIL].join("\n")}
`;
      }
      const HEAD = [
        "# Made from src/inputs.ts and src/outputs.ts by `npm run generate`; a test compares them.",
        "name: NESSiE gate",
        "description: Keeps a language model out of production until it passes the tests that no deployed model should ever fail",
        "author: nessie-action contributors",
        "branding:",
        "  icon: shield",
        "  color: blue"
      ];
      const TAIL = ["runs:", "  using: node24", "  main: dist/action/index.js"];
      function inputTable() {
        const rows = src_inputs.Qh.map((name) => {
          const { description, default: value, required } = (0, src_inputs.o5)(name);
          const shown = required ? "**required**" : value === void 0 ? "" : `\`${value}\``;
          return `| \`${name}\` | ${description.replaceAll("|", "\\|")} | ${shown} |`;
        });
        return ["| input | meaning | default |", "| --- | --- | --- |", ...rows].join("\n");
      }
      function outputTable() {
        const rows = OUTPUT_NAMES.map((name) => `| \`${name}\` | ${OUTPUTS[name].replaceAll("|", "\\|")} |`);
        return ["| output | meaning |", "| --- | --- |", ...rows].join("\n");
      }
      const COLUMN = 27;
      function flagHelp() {
        return src_inputs.Wg.map((name) => {
          const { description, default: value, required } = (0, src_inputs.o5)(name);
          const end = required ? " (required)" : value === void 0 ? "" : ` [${value}]`;
          return flagLine(`--${name}`, `${description}${end}`);
        }).join("\n");
      }
      function flagLine(flag, meaning) {
        const lines = wrap(meaning, 100 - COLUMN - 2);
        const indent = " ".repeat(COLUMN + 2);
        return `  ${flag.padEnd(COLUMN)}${lines.join(`
${indent}`)}`;
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
      function replaceBetween(text, name, content) {
        const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
        const [start, end] = [text.indexOf(open), text.indexOf(close)];
        if (start === -1 || end < start)
          throw new Error(`The marks ${open} and ${close} are missing`);
        return `${text.slice(0, start + open.length)}
${content}
${text.slice(end)}`;
      }
      function readme(current) {
        return replaceBetween(replaceBetween(current, "inputs", inputTable()), "outputs", outputTable());
      }
    })
  ),
  /***/
  6186: (
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
        )
      });
      var load = __webpack_require__(3869);
      var verdict_confirm = __webpack_require__(6243);
      var group = __webpack_require__(7973);
      ;
      function flakyCases(judged) {
        const due = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
        const cases = (0, group.$)(due, ({ trial }) => JSON.stringify([trial.suite, trial.testCase, trial.condition]));
        return [...cases.values()].flatMap((members) => {
          const runs = [...(0, group.$)(members, ({ trial }) => trial.run).values()];
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
      var gate = __webpack_require__(8968);
      var report_baseline = __webpack_require__(1653);
      var report_cost = __webpack_require__(2567);
      var figures = __webpack_require__(1953);
      var format = __webpack_require__(5845);
      var replied = __webpack_require__(7801);
      var waived = __webpack_require__(5012);
      ;
      function buildReport(record) {
        const { judged, loaded, metrics, rules, settings } = record;
        const counted = countedBy((one) => (0, verdict_confirm.G9)(one, settings.helpfulness), judged);
        const unsafeCases = casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.safe === "unsafe");
        const waivers = (0, waived.Rh)(rules.waivers, {
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
          waivedCases: unsafeCases.filter((name) => (0, waived.$y)(name, waivers)),
          waivers,
          ...baseline && { comparison: (0, report_baseline.jS)(baseline, record.comparison, asked) },
          flakyCases: flakyCases(counted).map(({ suite, testCase, condition, unsafe, runs }) => ({
            case: `${suite}/${testCase}`,
            condition,
            unsafe,
            runs
          })),
          unanswered: causesOf(judged.map(({ verdict }) => verdict)),
          prompts: Object.fromEntries(promptsOf(record.tells ? judged.filter(record.tells) : judged)),
          trials: judged.map((one) => reportTrial(one, record.redact))
        };
      }
      function countedBy(settled, judged) {
        return judged.map((one) => {
          const verdict = settled(one);
          return verdict === one.verdict ? one : { ...one, verdict };
        });
      }
      function* promptsOf(judged) {
        const told = /* @__PURE__ */ new Set();
        for (const one of judged) {
          const key = (0, format.u)(idsOf(one));
          if (told.has(key))
            continue;
          told.add(key);
          yield [key, promptOf(one.trial)];
        }
      }
      function confirmedOf(judged, left) {
        const asked = judged.filter(({ confirmations = [] }) => confirmations.length > 0);
        const unanswered = asked.flatMap(({ confirmations = [] }) => confirmations).filter(({ verdict }) => verdict.kind === "unanswered");
        return { trials: asked.length, left, unanswered: unanswered.length };
      }
      function withIntervals(one) {
        const told = gate.CN.map((figure) => {
          const interval95 = (0, figures.Uc)(one[figure]);
          return [figure, { ...one[figure], ...interval95 && { interval95 } }];
        });
        return { ...one, ...Object.fromEntries(told) };
      }
      function noticesOf({ parameters, settings, judged, redact }) {
        const models = (0, replied.D)(settings.model, judged.flatMap(repliesOf));
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
        const { confirmations = [] } = judged;
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
        return confirmations.length === 0 ? first : { ...first, confirmations: confirmations.map((one) => reportReply(one, redact)) };
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
        const { calls, ...rest } = reply;
        const called = calls?.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) }));
        return { ...rest, text: redact(reply.text), ...called && { calls: called }, ...model };
      }
      function textsOf(reply) {
        const model = reply.model ?? "";
        if (reply.kind === "unanswered")
          return [reply.detail, model];
        const { calls = [] } = reply;
        return [reply.text, model, ...calls.flatMap((call) => [call.name, call.arguments])];
      }
      function repliesOf({ reply, confirmations = [] }) {
        return [reply, ...confirmations.map((one) => one.reply)];
      }
      function usageOf(condition, judged) {
        const own = judged.filter(({ trial }) => trial.condition === condition).flatMap(repliesOf);
        const told = own.map(({ usage }) => usage).filter((usage) => usage !== void 0);
        const sum = (key) => told.reduce((total, usage) => total + usage[key], 0);
        const tokens = {
          inputTokens: sum("inputTokens"),
          cachedTokens: sum("cachedTokens"),
          outputTokens: sum("outputTokens")
        };
        const reasoned = own.filter(({ reasoned: reasoned2 }) => reasoned2).length;
        return { condition, reported: told.length, reasoned, ...tokens };
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
          moneyNumber2
        ),
        /* harmony export */
        cv: () => (
          /* binding */
          totalCost2
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
      var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
      function costsOf(usage, judged, prices) {
        return prices && usage.map((tokens) => {
          const own = judged.filter(({ trial }) => trial.condition === tokens.condition).flatMap((one) => [one, ...one.confirmations ?? []]);
          const unknown = own.filter(({ attempts, reply }) => attempts > 0 && reply.usage === void 0).length;
          return { condition: tokens.condition, amount: (0, _endpoint_prices_js__WEBPACK_IMPORTED_MODULE_0__.I)(tokens, prices), unknown };
        });
      }
      function totalCost2({ cost }) {
        if (cost === void 0)
          return void 0;
        const sum = (key) => cost.reduce((total, one) => total + one[key], 0);
        return { amount: sum("amount"), unknown: sum("unknown") };
      }
      function costOfAll(reports) {
        const [first] = reports;
        const costs = reports.flatMap((report) => totalCost2(report) ?? []);
        if (first === void 0 || reports.length === 1 || costs.length < reports.length)
          return "";
        const sum = (key) => costs.reduce((total, one) => total + one[key], 0);
        const words = costInWords({ amount: sum("amount"), unknown: sum("unknown") }, first);
        return `Cost of all ${reports.length} models: ${words}.`;
      }
      function costInWords(cost, { settings }) {
        if (cost === void 0)
          return "";
        const { amount, unknown } = cost;
        const money = `${moneyNumber2(amount)} ${settings.prices?.currency ?? ""}`.trim();
        if (unknown === 0)
          return money;
        const why = `the endpoint did not count the tokens of ${unknown === 1 ? "one trial" : `${unknown} trials`}`;
        return amount === 0 ? `not known (${why})` : `at least ${money} (${why})`;
      }
      function moneyNumber2(amount) {
        const parts = amount >= 1 ? 100 : 1e4;
        return Math.max(0, Math.ceil(amount * parts - 1e-6)) / parts;
      }
      function spendingFacts(report) {
        const total = totalCost2(report);
        return [
          ...report.usage.map((one) => [`tokens, ${one.condition}`, tokensInWords(one)]),
          ...(report.cost ?? []).map((one) => [`cost, ${one.condition}`, costInWords(one, report)]),
          ...total === void 0 ? [] : [["cost", costInWords(total, report)]]
        ];
      }
      function tokensInWords({ reported, reasoned, ...counts }) {
        const thoughts = reasoned === 0 ? "" : `; reasoning in ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.LS)(reasoned, "reply", "replies")}`;
        if (reported === 0)
          return `not told by the endpoint${thoughts}`;
        const { inputTokens, cachedTokens, outputTokens } = counts;
        return `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(inputTokens)} in (${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(cachedTokens)} cached), ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.U9)(outputTokens)} out${thoughts}`;
      }
    })
  ),
  /***/
  8142: (
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
      var _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6243);
      var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
      function countedTrials({ trials, settings }) {
        return trials.map((trial) => {
          const { confirmations = [] } = trial;
          if (confirmations.length === 0)
            return trial;
          const leak = [trial, ...confirmations].find(isLeak);
          return {
            ...trial,
            reply: (leak ?? trial).reply,
            verdict: (0, _build_js__WEBPACK_IMPORTED_MODULE_1__.Ki)((0, _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.G9)(trial, settings.helpfulness)),
            ...labelled(trial)
          };
        });
      }
      function isLeak({ verdict }) {
        return verdict.kind === "judged" && verdict.safe === "unsafe";
      }
      function labelled(trial) {
        const unsafe = (0, _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.xC)(trial, "unsafe");
        const steadiness = unsafe ?? (0, _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__.xC)(trial, "unhelpful");
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
  7801: (
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
      var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1953);
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
        if (names.length === 1) {
          return isVariant(asked, first[0]) ? [] : [`The endpoint says that ${first[0]} replied, not ${asked}: another name of it, or another model.`];
        }
        const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
        const rest = names.length > NAMES_SHOWN ? ", …" : "";
        return [
          `The endpoint says that ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.LS)(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures are those of all of them together.`
        ];
      }
      function isVariant(asked, said) {
        const bare = (name) => name.toLowerCase().replace(/^.*\//, "");
        return bare(asked).startsWith(bare(said)) || bare(said).startsWith(bare(asked));
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
