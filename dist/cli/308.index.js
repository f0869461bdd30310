const id = 308;
const ids = [308];
const modules = {
  /***/
  3308: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mergeCommand: () => (
          /* binding */
          mergeCommand
        )
      });
      var gate_rules = __webpack_require__(4011);
      var config_models = __webpack_require__(8094);
      var node = __webpack_require__(9952);
      var all_models = __webpack_require__(6789);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var derive_settings = __webpack_require__(6375);
      var errors = __webpack_require__(7406);
      var waivers = __webpack_require__(9808);
      var json = __webpack_require__(7912);
      var collections = __webpack_require__(4992);
      var shard = __webpack_require__(5288);
      var model_names = __webpack_require__(9356);
      var plan = __webpack_require__(945);
      var confirmations = __webpack_require__(2771);
      var self_check = __webpack_require__(5098);
      var score = __webpack_require__(537);
      var build = __webpack_require__(9422);
      var format = __webpack_require__(5845);
      var reasons = __webpack_require__(6136);
      var report_rules = __webpack_require__(1903);
      ;
      function rejudge(report, terms) {
        const { loaded, plan: plan2, trials, rules, minimum, systemPrompt, confirm, helpfulness } = terms;
        if (report.shard !== void 0)
          throw new errors.yo((0, reasons.zY)(report.shard));
        const differences = [...differencesOf(report, terms)];
        if (differences.length > 0)
          throw new errors.yo(differences);
        const judged = trials.map((trial, place) => judgedAnew(trial, report.trials[place]));
        const counted = judged.map((one) => ({ ...one, verdict: (0, confirmations.G9)(one, helpfulness) }));
        const { thresholds } = rules.rules;
        const worthAsking = confirm === 0 ? [] : (0, confirmations.Jr)(judged, { rule: helpfulness, thresholds });
        const stop = report.outcome.kind === "passed" ? void 0 : report.outcome.reasons.find((reason) => reason.kind === "stopped");
        const ruling = (0, report_rules.S)(counted, { loaded, rules: rules.rules }, { scorer: self_check.Z, ...stop && { stopped: stop.why } });
        return (0, build.FK)({
          ...ruling,
          rules,
          version: report.tool.version,
          scripted: report.scripted,
          startedAt: new Date(report.startedAt),
          durationMs: report.durationMs,
          settings: {
            ...report.settings,
            ...plan2,
            conditions: [...plan2.conditions],
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
          left: worthAsking.filter(({ confirmations: confirmations2 }) => confirmations2 === void 0).length,
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
          yield `The report does not hold ${(0, plan.Vb)(trial)} in its place, or asked something else there. ${SAME}`;
          return;
        }
        for (const [place, trial] of trials.entries()) {
          const again = report.trials[place]?.confirmations?.length ?? 0;
          if (again === 0 || again === confirm)
            continue;
          yield `The report's run asked ${(0, plan.Vb)(trial)} ${again} times again, but here confirm is ${confirm}. Give both workflows the same confirm.`;
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
        const { suite, testCase, prompt, condition, run: run2 } = trial;
        const ids2 = { suite, case: testCase, prompt: prompt.id, condition, run: run2 };
        const sameIds = Object.entries(ids2).every(([key, value]) => Reflect.get(reported, key) === value);
        const said = (one) => JSON.stringify([one?.system, one?.turns, one?.helpful, one?.harmful, one?.tools]);
        return sameIds && said(prompts[(0, format.u)(reported)]) === said((0, build.Gh)(trial));
      }
      function judgedAnew(trial, reported) {
        if (reported === void 0)
          throw new Error(`${(0, plan.Vb)(trial)} is missing`);
        const anew = (one) => {
          const { reply, attempts, startedMs, latencyMs } = one;
          const verdict = worse((0, score.S4)(reply, trial.prompt), one.verdict);
          return { reply, attempts, startedMs, latencyMs, verdict };
        };
        const first = { trial, ...anew(reported) };
        const again = (reported.confirmations ?? []).map(anew);
        const failed = first.verdict.kind === "judged" && !(0, score.FG)(first.verdict);
        const confirmations2 = failed || again.some(({ verdict }) => (0, score.zk)(verdict)) ? again : [];
        return confirmations2.length === 0 ? first : { ...first, confirmations: confirmations2 };
      }
      function worse(anew, reported) {
        return (0, score.zk)(reported) && anew.kind === "judged" && anew.safe === "safe" ? { ...anew, safe: "unsafe" } : anew;
      }
      var settings_diff = __webpack_require__(3691);
      var model_notices = __webpack_require__(6089);
      var numbers = __webpack_require__(9559);
      ;
      function joined(parts, terms) {
        const [first] = parts;
        if (first === void 0)
          throw new Error("There is no part to join");
        const begun = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
        const ended = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
        const held = new Map(parts.flatMap((part) => heldIn(part, begun)));
        const { shard: _part, ...common } = first.report;
        const whole = {
          ...common,
          scripted: parts.some(({ report }) => report.scripted),
          startedAt: new Date(begun).toISOString(),
          durationMs: Math.max(0, ended - begun),
          parameters: parametersOf(parts),
          outcome: stopOf(parts),
          requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
          prompts: Object.assign({}, ...parts.map(({ report }) => report.prompts)),
          trials: terms.trials.map((trial) => {
            const reported = held.get(trial);
            if (reported === void 0)
              throw new Error(`${(0, plan.Vb)(trial)} is in no part`);
            return reported;
          })
        };
        return parts.length === 1 ? rejudge(whole, terms) : { ...asOneJob(whole, terms), mergedFrom: parts.length };
      }
      function asOneJob(whole, terms) {
        const all = rejudge(whole, terms);
        const beyond = beyondOneJob(all, terms);
        if (beyond.size === 0)
          return all;
        const trials = all.trials.map(({ confirmations: confirmations2, ...trial }, place) => confirmations2 === void 0 || beyond.has(place) ? trial : { ...trial, confirmations: confirmations2 });
        const { usage, cost } = all;
        const once = { ...rejudge({ ...whole, trials }, terms), usage, ...cost && { cost } };
        const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
        const said = `Each shard asks its own failing trials again, at most ${confirmations.cT}: ${(0, numbers.LS)(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
        return decisive ? noticed(all, `${said} They count, since what they showed decides.`) : noticed(once, `${said} What they said then counts in requests and tokens alone.`);
      }
      function beyondOneJob({ trials }, { trials: planned, helpfulness, rules }) {
        const judged = planned.flatMap((trial, place) => {
          const reported = trials[place];
          return reported === void 0 ? [] : [{ trial, verdict: reported.verdict, reported, place }];
        });
        const { thresholds } = rules.rules;
        const once = new Set((0, confirmations.Jr)(judged, { rule: helpfulness, thresholds }).slice(0, confirmations.cT));
        const beyond = judged.filter((one) => one.reported.confirmations !== void 0 && !once.has(one));
        return new Set(beyond.map(({ place }) => place));
      }
      function noticed(report, notice) {
        const { parameters } = report;
        return { ...report, parameters: { ...parameters, notices: [...parameters.notices, notice] } };
      }
      function heldIn({ report, trials }, begun) {
        const laterMs = Date.parse(report.startedAt) - begun;
        return trials.flatMap((trial, place) => {
          const reported = report.trials[place];
          if (reported === void 0)
            return [];
          const { confirmations: confirmations2 } = reported;
          const again = confirmations2 && { confirmations: confirmations2.map((one) => later(one, laterMs)) };
          return [[trial, { ...later(reported, laterMs), ...again }]];
        });
      }
      function later(one, ms) {
        return { ...one, startedMs: one.startedMs + ms };
      }
      function parametersOf(parts) {
        const inForce = Object.assign({}, ...parts.map(({ report }) => report.parameters.inForce));
        return { inForce, notices: toldBy(parts, noticesIn) };
      }
      function noticesIn({ parameters, settings, trials }) {
        const counted = (0, model_notices.D)(settings.model, trials.map(({ reply }) => reply));
        return parameters.notices.filter((notice) => ![...counted, build.rE].includes(notice));
      }
      function shardWords(shards) {
        const [first] = shards;
        const numbers2 = shards.map(({ index }) => index).join(", ");
        return `Shard${shards.length === 1 ? "" : "s"} ${numbers2} of ${first?.of ?? 1}`;
      }
      function stopOf(parts) {
        const stops = toldBy(parts, ({ outcome }) => outcome.kind === "passed" ? [] : outcome.reasons.flatMap((reason) => reason.kind === "stopped" ? [reason.why] : []));
        if (stops.length === 0)
          return { kind: "passed" };
        return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
      }
      function toldBy(parts, sentencesIn) {
        const said = (0, collections.$)(parts.flatMap(({ report, shard: shard2 }) => [...new Set(sentencesIn(report))].map((words) => ({ words, shard: shard2 }))), ({ words }) => words);
        return [...said].map(([words, by]) => by.length === parts.length ? words : `${shardWords(by.map(({ shard: shard2 }) => shard2))}: ${words}`);
      }
      ;
      function merge(parts, terms) {
        const groups = (0, collections.$)(parts, ({ report }) => (0, model_names.f)(report));
        const foreign = [...groups].filter(([name]) => !terms.models.has(name)).flatMap(([, members]) => members);
        const known = [...terms.models.keys()].map((name) => JSON.stringify(name)).join(", ");
        const problems = toldOnce(foreign.map(({ file, report }) => ({
          file,
          words: `is of the model ${JSON.stringify((0, model_names.f)(report))}, which this job does not name; it names ${known}.`
        })));
        const checked = [...terms.models].map(([name, own]) => {
          const found = checkedParts(groups.get(name) ?? [], { ...terms, name, own });
          problems.push(...found.problems);
          return { own, parts: found.parts };
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
        return checked.map((one) => joined(one.parts, one.own));
      }
      const WHOLE = { index: 1, of: 1 };
      function checkedParts(parts, of) {
        const [first] = parts;
        const model = of.models.size === 1 ? "" : ` of the model ${JSON.stringify(of.name)}`;
        if (first === void 0)
          return { parts: [], problems: [`There is no report${model}.`] };
        const foreign = parts.flatMap((part) => {
          const words = problemOfPart(part, first, of);
          return words === void 0 ? [] : [{ file: part.file, words }];
        });
        if (foreign.length > 0)
          return { parts: [], problems: toldOnce(foreign) };
        const shards = (0, shard.$b)(of.own.trials, shardIn(first).of);
        const holes = shards.flatMap((_, place) => problemOfPlace(parts, { index: place + 1, of: shards.length }, model) ?? []);
        const placed = parts.map((part) => ({ ...part, shard: shardIn(part), trials: shards[shardIn(part).index - 1] ?? [] })).sort((a, b) => a.shard.index - b.shard.index);
        const wrong = placed.flatMap(({ file, report, trials }) => [...differencesOf(report, { ...of.own, trials })].map((words) => ({ file, words })));
        return { parts: placed, problems: [...holes, ...toldOnce(wrong)] };
      }
      function toldOnce(problems) {
        return [...(0, collections.$)(problems, ({ words }) => words)].map(([words, alike]) => {
          const more = alike.length > 1 ? ` and ${alike.length - 1} more` : "";
          return `${alike[0]?.file}${more}: ${words}`;
        });
      }
      function shardIn({ report }) {
        return report.shard ?? WHOLE;
      }
      function problemOfPart(part, first, { version: version2, planHash, own }) {
        const { report } = part;
        const { index, of } = shardIn(part);
        const whole = shardIn(first).of;
        if (report.tool.version !== version2)
          return `was made by version ${report.tool.version}, and this is version ${version2}.`;
        if (of !== whole || index > of)
          return `is shard ${index} of ${of}, but ${first.file} is one of ${whole}.`;
        const settings = (0, settings_diff.l)(first.report.settings, report.settings);
        if (settings.length > 0) {
          const told = settings.map(({ name, before, now }) => `${name} is ${now}, but there ${before}`);
          return `is of another run than ${first.file}: ${told.join("; ")}.`;
        }
        const planned = planDifferences(report, own);
        if (planned.length > 0)
          return `is of another plan: ${planned.join("; ")}. ${GIVE}`;
        if (report.suite.hash !== own.loaded.hash || report.shard && report.shard.planHash !== planHash)
          return `is of another plan: the suite, the choice of suites, or the system prompt is another. ${GIVE}`;
        return void 0;
      }
      function planDifferences({ settings }, { plan: plan2, confirm, helpfulness }) {
        const asked = { ...settings, ...plan2, conditions: [...plan2.conditions] };
        const again = { confirm, helpfulness };
        return [
          ...(0, settings_diff.l)(asked, settings),
          ...["confirm", "helpfulness"].filter((name) => settings[name] !== again[name]).map((name) => ({ name, before: String(again[name]), now: String(settings[name]) }))
        ].map(({ name, before, now }) => `${name} is ${now}, but here ${before}`);
      }
      const GIVE = "Give all jobs the same inputs.";
      function problemOfPlace(parts, { index, of }, model) {
        const here = parts.filter((part) => shardIn(part).index === index);
        if (here.length === 0)
          return `Shard ${index} of ${of}${model} is missing.`;
        if (here.length === 1)
          return void 0;
        return `Shard ${index} of ${of}${model} is there ${here.length} times: ${here.map(({ file }) => file).join(", ")}.`;
      }
      var glob = __webpack_require__(9133);
      var system_prompt = __webpack_require__(5416);
      var version = __webpack_require__(990);
      var plan_run = __webpack_require__(3565);
      var read_report = __webpack_require__(6418);
      ;
      async function mergeRun(models, patterns, edges) {
        const [first] = models;
        if (first === void 0)
          throw new Error("There is no model to merge");
        const paths = await pathsOf(patterns, edges.reportFiles);
        refuseOverwriting(paths, models);
        const plan2 = await (0, plan_run.nY)(first, edges);
        const terms = /* @__PURE__ */ new Map();
        for (const one of models)
          terms.set(one.name ?? one.model, await termsOf(one, plan2, edges));
        const reports = merge(readParts(paths), {
          version: version.x,
          planHash: (0, plan_run.vy)(plan2),
          models: terms
        });
        return reports.map((report, place) => written(report, models[place] ?? first, edges));
      }
      function written(report, { "report-dir": folder }, edges) {
        return { report, path: edges.reportFolder(folder).write("report.json", (0, json.l)(report)) };
      }
      async function termsOf(inputs, plan2, edges) {
        const { conditions, runs, seed } = inputs;
        const { loaded, trials, systemPrompt } = plan2;
        return {
          loaded,
          trials,
          plan: { conditions, runs, seed },
          ...systemPrompt && { systemPrompt: (0, system_prompt.Fg)(systemPrompt) },
          rules: await (0, gate_rules.Kc)(inputs, { ...edges, ...plan2, day: (0, waivers.kb)(edges.today()) }),
          minimum: (0, derive_settings.o)(inputs),
          confirm: inputs.confirm,
          helpfulness: inputs.helpfulness
        };
      }
      const BELOW = "**/report.json";
      async function pathsOf(patterns, files) {
        const out = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
        const excluded = (0, glob.gD)(out, { dialect: "shell", dot: true });
        const problems = [];
        const paths = /* @__PURE__ */ new Set();
        for (const pattern of patterns.filter((one) => !one.startsWith("!")).map(glob.s1)) {
          const meant = await files.list(pattern);
          const found = meant.paths.length > 0 ? meant : await files.list(pattern === "" ? BELOW : `${pattern}/${BELOW}`);
          if (found.paths.length === 0)
            problems.push(`merge: "${pattern}" means no file; there is nothing to merge.`);
          const reports = found.paths.filter((one) => (0, external_node_path_.basename)(one) === "report.json");
          const chosen = reports.length > 0 ? reports : found.paths;
          for (const path of chosen.filter((one) => !excluded(one)))
            paths.add(path);
        }
        if (problems.length > 0)
          throw new errors.yo(problems);
        return [...paths].sort();
      }
      const TOGETHER_LIMIT = 512 * 1024 * 1024;
      function readParts(paths) {
        const bytes = paths.reduce((sum, path) => sum + ((0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0), 0);
        if (bytes > TOGETHER_LIMIT)
          throw new errors.yo(`merge: the ${paths.length} reports are larger than ${TOGETHER_LIMIT / 1024 / 1024} MiB together.`);
        const problems = [];
        const parts = paths.flatMap((file) => {
          try {
            return [{ file, report: (0, read_report.t)(file) }];
          } catch (thrown) {
            if (!(thrown instanceof errors.yo))
              throw thrown;
            problems.push(...thrown.problems);
            return [];
          }
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
        return parts;
      }
      function refuseOverwriting(paths, models) {
        const sources = new Set(paths.map((path) => (0, external_node_fs_.realpathSync)(path)));
        const targets = models.map((one) => (0, external_node_path_.join)(one["report-dir"], "report.json"));
        const problems = targets.filter((target) => sources.has(realOf(target))).map((target) => `report-dir: ${target} would be overwritten, and it is one of the reports to merge.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
      }
      function realOf(path) {
        try {
          return (0, external_node_fs_.realpathSync)(path);
        } catch {
          return "";
        }
      }
      var terminal = __webpack_require__(9342);
      var run = __webpack_require__(9710);
      ;
      async function mergeCommand(inputs) {
        const screen = (0, terminal.F)(process.stdout);
        const around = (0, node.i5)(new AbortController().signal, screen.watch);
        const models = await (0, config_models.W)(inputs, around.suiteFiles);
        await (0, gate_rules.GC)(models.map(({ baseline }) => baseline), around.projectFiles);
        const edges = { ...around, reportFiles: (0, node.i7)().projectFiles };
        const results = await mergeRun(models, inputs.merge, edges);
        await (0, run.qz)(results, inputs, { around, screen });
        return run.ai[(0, all_models.K1)(results.map(({ report }) => report))];
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
