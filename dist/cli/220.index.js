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
      var surroundings = __webpack_require__(223);
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
        const { htmlReport } = await Promise.all(
          /* import() */
          [__webpack_require__.e(47), __webpack_require__.e(815), __webpack_require__.e(33)]
        ).then(__webpack_require__.bind(__webpack_require__, 8815));
        try {
          (0, surroundings.f8)(path, htmlReport(reports));
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
      var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
      function costsOf(usage, judged, prices) {
        return prices && usage.map((tokens) => {
          const own = judged.filter(({ trial }) => trial.condition === tokens.condition).flatMap((one) => [one, ...one.confirmations ?? []]);
          const unknown = own.filter(({ attempts, reply }) => attempts > 0 && reply.usage === void 0).length;
          return { condition: tokens.condition, amount: (0, _endpoint_prices_js__WEBPACK_IMPORTED_MODULE_0__.I)(tokens, prices), unknown };
        });
      }
      function totalCost({ cost }) {
        if (cost === void 0)
          return void 0;
        const sum = (key) => cost.reduce((total, one) => total + one[key], 0);
        return { amount: sum("amount"), unknown: sum("unknown") };
      }
      function costOfAll(reports) {
        const [first] = reports;
        const costs = reports.flatMap((report) => totalCost(report) ?? []);
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
          colours.bold(`── ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.tL)((0, _names_js__WEBPACK_IMPORTED_MODULE_2__.f)(report))} ──`),
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
          `plain → ${other.condition}`,
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
          ...more > 0 ? [`  … ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_10__.U9)(more)} more in report.json`] : []
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
        return parts.join(" · ");
      }
      function confirmingLine(askings) {
        return `Asking again what failed: ${askings} more`;
      }
      function progressBar(progress, cells) {
        const full = progress.planned === 0 ? 0 : Math.floor(progress.done / progress.planned * cells);
        return `${"█".repeat(full)}${"░".repeat(cells - full)} ${progressLine(progress)}`;
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
      var surroundings = __webpack_require__(223);
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
