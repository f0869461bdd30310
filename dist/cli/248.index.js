const id = 248;
const ids = [248];
const modules = {
  /***/
  2248: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mergeCommand: () => (
          /* binding */
          mergeCommand
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var errors = __webpack_require__(7406);
      var planning = __webpack_require__(2594);
      var json = __webpack_require__(7912);
      var group = __webpack_require__(7973);
      var shard = __webpack_require__(5398);
      var plan = __webpack_require__(3343);
      var verdict_confirm = __webpack_require__(6243);
      var build = __webpack_require__(6186);
      var figures = __webpack_require__(1953);
      var canary = __webpack_require__(8523);
      var judge = __webpack_require__(3795);
      var format = __webpack_require__(5845);
      var reasons = __webpack_require__(6825);
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
        const counted = judged.map((one) => ({ ...one, verdict: (0, verdict_confirm.G9)(one, helpfulness) }));
        const { thresholds } = rules.rules;
        const worthAsking = confirm === 0 ? [] : (0, verdict_confirm.Jr)(judged, { rule: helpfulness, thresholds });
        const stop = report.outcome.kind === "passed" ? void 0 : report.outcome.reasons.find((reason) => reason.kind === "stopped");
        const ruling = (0, report_rules.S)(counted, { loaded, rules: rules.rules }, { scorer: canary.Z, ...stop && { stopped: stop.why } });
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
          const verdict = worse((0, judge.S4)(reply, trial.prompt), one.verdict);
          return { reply, attempts, startedMs, latencyMs, verdict };
        };
        const first = { trial, ...anew(reported) };
        const again = (reported.confirmations ?? []).map(anew);
        const failed = first.verdict.kind === "judged" && !(0, judge.FG)(first.verdict);
        const confirmations = failed || again.some(({ verdict }) => (0, judge.zk)(verdict)) ? again : [];
        return confirmations.length === 0 ? first : { ...first, confirmations };
      }
      function worse(anew, reported) {
        return (0, judge.zk)(reported) && anew.kind === "judged" && anew.safe === "safe" ? { ...anew, safe: "unsafe" } : anew;
      }
      var replied = __webpack_require__(7801);
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
        const trials = all.trials.map(({ confirmations, ...trial }, place) => confirmations === void 0 || beyond.has(place) ? trial : { ...trial, confirmations });
        const { usage, cost } = all;
        const once = { ...rejudge({ ...whole, trials }, terms), usage, ...cost && { cost } };
        const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
        const said = `Each shard asks its own failing trials again, at most ${verdict_confirm.cT}: ${(0, figures.LS)(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
        return decisive ? noticed(all, `${said} They count, since what they showed decides.`) : noticed(once, `${said} What they said then counts in requests and tokens alone.`);
      }
      function beyondOneJob({ trials }, { trials: planned, helpfulness, rules }) {
        const judged = planned.flatMap((trial, place) => {
          const reported = trials[place];
          return reported === void 0 ? [] : [{ trial, verdict: reported.verdict, reported, place }];
        });
        const { thresholds } = rules.rules;
        const once = new Set((0, verdict_confirm.Jr)(judged, { rule: helpfulness, thresholds }).slice(0, verdict_confirm.cT));
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
          const { confirmations } = reported;
          const again = confirmations && { confirmations: confirmations.map((one) => later(one, laterMs)) };
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
      function noticesIn({ parameters, settings: settings2, trials }) {
        const counted = (0, replied.D)(settings2.model, trials.map(({ reply }) => reply));
        return parameters.notices.filter((notice) => ![...counted, build.rE].includes(notice));
      }
      function shardWords(shards) {
        const [first] = shards;
        const numbers = shards.map(({ index }) => index).join(", ");
        return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
      }
      function stopOf(parts) {
        const stops = toldBy(parts, ({ outcome }) => outcome.kind === "passed" ? [] : outcome.reasons.flatMap((reason) => reason.kind === "stopped" ? [reason.why] : []));
        if (stops.length === 0)
          return { kind: "passed" };
        return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
      }
      function toldBy(parts, sentencesIn) {
        const said = (0, group.$)(parts.flatMap(({ report, shard: shard2 }) => [...new Set(sentencesIn(report))].map((words) => ({ words, shard: shard2 }))), ({ words }) => words);
        return [...said].map(([words, by]) => by.length === parts.length ? words : `${shardWords(by.map(({ shard: shard2 }) => shard2))}: ${words}`);
      }
      var names = __webpack_require__(3548);
      var report_settings = __webpack_require__(3999);
      ;
      function merge(parts, terms) {
        const groups = (0, group.$)(parts, ({ report }) => (0, names.f)(report));
        const foreign = [...groups].filter(([name]) => !terms.models.has(name)).flatMap(([, members]) => members);
        const known = [...terms.models.keys()].map((name) => JSON.stringify(name)).join(", ");
        const problems = toldOnce(foreign.map(({ file, report }) => ({
          file,
          words: `is of the model ${JSON.stringify((0, names.f)(report))}, which this job does not name; it names ${known}.`
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
        return [...(0, group.$)(problems, ({ words }) => words)].map(([words, alike]) => {
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
        const settings2 = (0, report_settings.l)(first.report.settings, report.settings);
        if (settings2.length > 0) {
          const told = settings2.map(({ name, before, now }) => `${name} is ${now}, but there ${before}`);
          return `is of another run than ${first.file}: ${told.join("; ")}.`;
        }
        const planned = planDifferences(report, own);
        if (planned.length > 0)
          return `is of another plan: ${planned.join("; ")}. ${GIVE}`;
        if (report.suite.hash !== own.loaded.hash || report.shard && report.shard.planHash !== planHash)
          return `is of another plan: the suite, the choice of suites, or the system prompt is another. ${GIVE}`;
        return void 0;
      }
      function planDifferences({ settings: settings2 }, { plan: plan2, confirm, helpfulness }) {
        const asked = { ...settings2, ...plan2, conditions: [...plan2.conditions] };
        const again = { confirm, helpfulness };
        return [
          ...(0, report_settings.l)(asked, settings2),
          ...["confirm", "helpfulness"].filter((name) => settings2[name] !== again[name]).map((name) => ({ name, before: String(again[name]), now: String(settings2[name]) }))
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
      var report_file = __webpack_require__(354);
      var run_rules = __webpack_require__(4606);
      var settings = __webpack_require__(6212);
      var glob = __webpack_require__(3550);
      var system_prompt = __webpack_require__(5416);
      var waivers = __webpack_require__(7047);
      var version = __webpack_require__(990);
      ;
      async function mergeRun(models, patterns, edges) {
        const [first] = models;
        if (first === void 0)
          throw new Error("There is no model to merge");
        const paths = await pathsOf(patterns, edges.reportFiles);
        refuseOverwriting(paths, models);
        const plan2 = await (0, planning.nY)(first, edges);
        const terms = /* @__PURE__ */ new Map();
        for (const one of models)
          terms.set(one.name ?? one.model, await termsOf(one, plan2, edges));
        const reports = merge(readParts(paths), {
          version: version.x,
          planHash: (0, planning.vy)(plan2),
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
          rules: await (0, run_rules.K)(inputs, { ...edges, ...plan2, day: (0, waivers.kb)(edges.today()) }),
          minimum: (0, settings.o)(inputs),
          confirm: inputs.confirm,
          helpfulness: inputs.helpfulness
        };
      }
      const BELOW = "**/report.json";
      async function pathsOf(patterns, files) {
        const out = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
        const excluded = (0, glob.gD)(out, { dot: true });
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
            return [{ file, report: (0, report_file.t)(file) }];
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
      var src_models = __webpack_require__(3125);
      var several = __webpack_require__(1348);
      var surroundings = __webpack_require__(7632);
      var terminal = __webpack_require__(7913);
      var run = __webpack_require__(1091);
      ;
      async function mergeCommand(inputs) {
        const screen = (0, terminal.F)(process.stdout);
        const around = (0, surroundings.i5)(new AbortController().signal, screen.watch);
        const models = await (0, src_models.W)(inputs, around.suiteFiles);
        const edges = { ...around, reportFiles: (0, surroundings.i7)().projectFiles };
        const results = await mergeRun(models, inputs.merge, edges);
        await (0, run.qz)(results, inputs, { around, screen });
        return run.ai[(0, several.K1)(results.map(({ report }) => report))];
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
