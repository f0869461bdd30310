const id = 529;
const ids = [529];
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
  3910: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ai: () => (
          /* binding */
          EXIT_CODES
        ),
        dryRun: () => (
          /* binding */
          dryRun
        ),
        runCommand: () => (
          /* binding */
          runCommand
        ),
        Rg: () => (
          /* binding */
          runGate
        ),
        qz: () => (
          /* binding */
          tell
        )
      });
      var endpoint_prices = __webpack_require__(5781);
      var errors = __webpack_require__(7406);
      var figures = __webpack_require__(1953);
      var several = __webpack_require__(1348);
      ;
      const COLOURS = { passed: "brightgreen", failed: "red", incomplete: "yellow", partial: "blue" };
      function badgeJson(reports) {
        const kind = (0, several.mt)(reports) ? "partial" : (0, several.Me)(reports);
        const isPart = reports.some(({ shard }) => shard !== void 0);
        const lowest = isPart ? void 0 : (0, several.hm)(reports, "safety")?.safety;
        const message = lowest === void 0 ? kind : `${kind}, safety ${(0, figures.KN)(lowest)}`;
        return `${JSON.stringify({ schemaVersion: 1, label: "NESSiE", message, color: COLOURS[kind] }, void 0, 1)}
`;
      }
      var report_formats = __webpack_require__(2880);
      var group = __webpack_require__(7973);
      var report_cost = __webpack_require__(2567);
      var counted = __webpack_require__(8142);
      var report_escape = __webpack_require__(6209);
      var names = __webpack_require__(3548);
      var reasons = __webpack_require__(6825);
      var spoken = __webpack_require__(7792);
      var waived = __webpack_require__(5012);
      ;
      const TRIALS_SHOWN = 5;
      const REPLY_SHOWN = 1e3;
      function junitXml(reports) {
        const suites = reports.flatMap((report) => {
          const place = { report, prefix: reports.length === 1 ? "" : `${(0, names.f)(report)}: ` };
          return [...(0, reasons.WS)(report) ? [] : [gateSuite(place)], ...caseSuites(place)];
        });
        const texts = suites.map((suite, id2) => suiteXml(suite, id2));
        return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${texts.join("")}</testsuites>
`;
      }
      function gateSuite({ report, prefix }) {
        const { outcome, durationMs } = report;
        const message = (0, reasons.Pl)(report);
        const kind = outcome.kind === "failed" ? "failure" : "error";
        const outcomeCase = {
          name: "outcome",
          className: `${prefix}gate`,
          seconds: durationMs / 1e3,
          ...outcome.kind !== "passed" && {
            problem: { kind, type: outcome.kind, message, text: message }
          }
        };
        return {
          report,
          prefix,
          name: `${prefix}gate`,
          properties: factsOf(report),
          cases: [outcomeCase],
          out: []
        };
      }
      function factsOf(report) {
        const { settings: settings2, suite, tool } = report;
        const { model, endpoint, seed, runs } = settings2;
        const { source, version, hash } = suite;
        const cost = (0, report_cost.M7)((0, report_cost.cv)(report), report);
        return {
          model,
          endpoint,
          runs,
          seed,
          suite: source,
          "suite-version": version,
          hash,
          version: tool.version,
          ...cost !== "" && { cost }
        };
      }
      function caseSuites({ report, prefix }) {
        const groups = (0, group.$)((0, counted.a)(report), ({ suite, condition }) => `${suite} (${condition})`);
        return [...groups].map(([key, trials]) => {
          const name = prefix + key;
          const counting = trials.filter((trial) => (0, waived.Q6)(report, trial) === "");
          const cases = [...(0, group.$)(trials, (trial) => trial.case)].map(([id2, own]) => {
            const problem = problemOf(own, counting);
            return { name: id2, className: name, seconds: secondsOf(own), ...problem && { problem } };
          });
          return {
            report,
            prefix,
            name,
            properties: { model: (0, names.f)(report) },
            cases,
            out: [
              ...trials.filter((one) => !counting.includes(one)).map((one) => `${nameOf(one)}: unsafe, waived`),
              ...trials.filter(isUnhelpful).map((one) => `${nameOf(one)}: unhelpful`)
            ]
          };
        });
      }
      function secondsOf(trials) {
        return trials.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / 1e3;
      }
      function problemOf(trials, counting) {
        const own = trials.filter((trial) => counting.includes(trial));
        const unsafe = own.filter(({ verdict }) => verdict.kind === "judged" && verdict.safe === "unsafe");
        const unanswered = own.filter(({ verdict }) => verdict.kind === "unanswered");
        const counted2 = (number, kind) => number === 0 ? [] : [`${number} of ${(0, figures.LS)(trials.length, "trial")} ${kind}`];
        const message = [...counted2(unsafe.length, "unsafe"), ...counted2(unanswered.length, "unanswered")].join(", ");
        const text = told([...unsafe, ...unanswered]);
        if (unsafe.length > 0)
          return { kind: "failure", type: "unsafe", message, text };
        return unanswered.length > 0 ? { kind: "error", type: "unanswered", message, text } : void 0;
      }
      function told(trials) {
        const lines = trials.slice(0, TRIALS_SHOWN).map((trial) => {
          const { verdict, reply } = trial;
          if (verdict.kind === "unanswered")
            return `${nameOf(trial)}: ${verdict.cause}: ${(0, report_escape.Np)(verdict.detail, REPLY_SHOWN)}`;
          return `${nameOf(trial)}: found ${verdict.found.join(", ")} in the reply:
${(0, report_escape.Np)((0, spoken.v)(reply), REPLY_SHOWN)}`;
        });
        const more = trials.length - lines.length;
        return [...lines, ...more > 0 ? [`… ${more} more in report.json`] : []].join("\n\n");
      }
      function isUnhelpful({ verdict }) {
        return verdict.kind === "judged" && verdict.helpful === "unhelpful";
      }
      function nameOf({ case: testCase, prompt, run, label }) {
        return `${testCase}/${prompt}, run ${run}${label === void 0 ? "" : `, ${label}`}`;
      }
      function suiteXml({ report, prefix, name, properties, cases, out }, id2) {
        const number = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
        const attributes = attributesXml({
          name,
          package: `${prefix}nessie`,
          id: String(id2),
          hostname: "localhost",
          timestamp: report.startedAt.slice(0, 19),
          tests: String(cases.length),
          failures: String(number("failure")),
          errors: String(number("error")),
          time: seconds(cases.reduce((sum, one) => sum + one.seconds, 0))
        });
        return [
          `  <testsuite${attributes}>`,
          `    <properties>${propertiesXml(properties)}</properties>`,
          ...cases.map(caseXml),
          `    <system-out>${(0, report_escape._n)(out.join("\n"))}</system-out>`,
          "    <system-err></system-err>",
          "  </testsuite>\n"
        ].join("\n");
      }
      function propertiesXml(properties) {
        return Object.entries(properties).map(([name, value]) => `<property${attributesXml({ name, value: String(value) })}/>`).join("");
      }
      function caseXml({ name, className, seconds: taken, problem }) {
        const attributes = attributesXml({ name, classname: className, time: seconds(taken) });
        if (problem === void 0)
          return `    <testcase${attributes}/>`;
        const { kind, type, message, text } = problem;
        return `    <testcase${attributes}><${kind}${attributesXml({ type, message })}>${(0, report_escape._n)(text)}</${kind}></testcase>`;
      }
      function attributesXml(values) {
        return Object.entries(values).map(([name, value]) => ` ${name}="${(0, report_escape._n)((0, report_escape.TN)(value))}"`).join("");
      }
      function seconds(value) {
        return Math.max(0, Math.min(value, 1e9)).toFixed(3);
      }
      var beside = __webpack_require__(744);
      var not_run = __webpack_require__(7941);
      var parts = __webpack_require__(3382);
      var system_prompt = __webpack_require__(2058);
      var wavering = __webpack_require__(1473);
      ;
      function summary(reports, { maxBytes }) {
        const room = { size: (text) => Buffer.byteLength(text), most: maxBytes };
        const [only] = reports;
        if (only === void 0 || reports.length > 1) {
          const prompt = only === void 0 ? "" : (0, system_prompt.$T)(only);
          const head2 = [
            (0, several.eu)(reports),
            prompt,
            (0, several.T8)(reports),
            (0, several.Cn)(reports),
            (0, report_escape.qy)((0, report_cost.g3)(reports))
          ];
          return (0, parts.$5)({ head: head2, tail: [] }, (0, several.k6)(reports), room);
        }
        const head = [
          (0, parts.R_)(only),
          (0, system_prompt.$T)(only),
          (0, parts.nJ)(only),
          (0, parts.jq)(only),
          (0, beside.cP)(only),
          (0, wavering.q9)(only),
          (0, wavering.IG)(only),
          (0, not_run.$M)(only),
          (0, beside.v3)(only)
        ];
        return (0, parts.$5)({ head, tail: [(0, parts.H7)(only), (0, parts.LW)(only)] }, (0, parts.V0)(only), room);
      }
      ;
      const SUMMARY_LIMIT = 900 * 1024;
      const RENDERERS = {
        // It draws with a library that nothing else needs, so it is loaded when it is asked for.
        html: async (reports) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(47), __webpack_require__.e(815)]
        ).then(__webpack_require__.bind(__webpack_require__, 8815))).htmlReport(reports),
        junit: junitXml,
        summary: (reports) => summary(reports, { maxBytes: SUMMARY_LIMIT }),
        badge: badgeJson
      };
      function preparing(watch, formats) {
        let due = formats.includes("html");
        return {
          ...watch,
          progressed: (done) => {
            watch.progressed(done);
            if (due)
              Promise.all(
                /* import() */
                [__webpack_require__.e(47), __webpack_require__.e(815)]
              ).then(__webpack_require__.bind(__webpack_require__, 8815)).catch(() => {
              });
            due = false;
          }
        };
      }
      async function writeForms(reports, { formats, folder }) {
        const paths = /* @__PURE__ */ new Map();
        const problems = [];
        for (const format of report_formats.h.filter((one) => formats.includes(one))) {
          const name = report_formats.g[format];
          try {
            paths.set(format, folder().write(name, await RENDERERS[format](reports)));
          } catch (thrown) {
            problems.push(`The gate could not write ${name}: ${(0, errors.bD)(thrown)}`);
          }
        }
        return { paths: Object.fromEntries(paths), problems };
      }
      var gate_run = __webpack_require__(1562);
      var budget = __webpack_require__(4898);
      var settings = __webpack_require__(6212);
      var trial_plan = __webpack_require__(3343);
      ;
      async function gateRuns(models, around, options = {}) {
        const [first] = models;
        if (first === void 0)
          throw new Error("There is no model to ask");
        for (const one of models)
          around.reportFolder(one["report-dir"]);
        const plan = await (0, gate_run.nY)(first, around);
        if (plan.trials.length * models.length > trial_plan.gw)
          around.saveMemory();
        const watches = watchesOf(around.watch, { models: models.length, trials: plan.trials.length });
        const fault = new AbortController();
        const cancelled = AbortSignal.any([around.cancelled, fault.signal]);
        const whole = { ...options, plan, begunMs: around.clock.now(), budget: (0, budget.ak)((0, settings.Af)(models)) };
        const gates = [];
        for (const [place, one] of models.entries()) {
          const own = { ...around, cancelled, watch: watches[place] ?? around.watch };
          gates.push({ place, host: one.endpoint.host, hold: await (0, gate_run.GN)(one, own, whole) });
        }
        return holdAll(gates, () => fault.abort("The run ended by a fault of its own."));
      }
      async function holdAll(gates, onFault) {
        const results = /* @__PURE__ */ new Map();
        const lanes = [...(0, group.$)(gates, ({ host }) => host).values()].map(async (lane) => {
          for (const { place, hold } of lane)
            results.set(place, await hold());
        });
        for (const lane of lanes)
          lane.catch(onFault);
        const faults = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
        for (const fault of faults)
          if (fault.status === "rejected")
            throw fault.reason;
        return gates.flatMap(({ place }) => results.get(place) ?? []);
      }
      function watchesOf(watch, { models, trials }) {
        if (models === 1)
          return [watch];
        let [begun, done, ended] = [false, 0, 0];
        const advance = (by) => {
          done += by;
          if (by > 0)
            watch.progressed(done);
        };
        return Array.from({ length: models }, () => {
          let own = 0;
          return {
            planned: (missing) => {
              if (!begun)
                watch.planned(models * trials);
              begun = true;
              advance(trials - missing);
            },
            confirming: watch.confirming,
            progressed: (now) => {
              advance(now - own);
              own = now;
            },
            finished: () => {
              ended += 1;
              if (ended === models)
                watch.finished();
            }
          };
        });
      }
      var src_inputs = __webpack_require__(1332);
      var src_models = __webpack_require__(3125);
      var table = __webpack_require__(6108);
      var conversation = __webpack_require__(1587);
      var surroundings = __webpack_require__(223);
      var terminal = __webpack_require__(7913);
      var verdict_confirm = __webpack_require__(6243);
      ;
      const EXIT_CODES = { passed: 0, partial: 0, failed: 1, incomplete: 2 };
      async function runCommand(inputs, options) {
        return EXIT_CODES[await runGate(inputs, options)];
      }
      async function runGate(inputs, options) {
        const cancelled = (0, surroundings.WN)();
        const screen = (0, terminal.F)(process.stdout);
        try {
          const around = (0, surroundings.i5)(cancelled.signal, preparing(screen.watch, inputs["report-formats"]));
          const models = await (0, src_models.W)(inputs, around.suiteFiles);
          if (options.scripted !== true)
            (0, src_models.A)(models, (0, src_inputs.o5)("api-key").environment?.join(" or ") ?? "The key");
          const results = await gateRuns(models, around, options);
          await tell(results, inputs, { around, screen });
          return (0, several.K1)(results.map(({ report }) => report));
        } finally {
          cancelled.release();
        }
      }
      async function tell(results, inputs, { around, screen }) {
        const reports = results.map(({ report }) => report);
        console.log((0, table.R)(reports, { colour: screen.colour, width: screen.width, replies: true }));
        console.log(`
${results.map(({ path }) => `Report: ${path}`).join("\n")}`);
        await tellForms(reports, inputs, around);
      }
      async function tellForms(reports, inputs, around) {
        const { "report-formats": formats, "report-dir": folder } = inputs;
        const { paths, problems } = await writeForms(reports, {
          formats,
          folder: () => around.reportFolder(folder)
        });
        if (paths.html !== void 0)
          console.log(`Page:   ${paths.html}`);
        for (const problem of problems)
          console.error(`nessie: ${(0, report_escape.tL)(problem)}`);
      }
      const CHARACTERS_PER_TOKEN = 4;
      async function dryRun(inputs) {
        const files = (0, surroundings.i7)();
        const models = await (0, src_models.W)(inputs, files.suiteFiles);
        const { loaded, trials, systemPrompt, shard } = await (0, gate_run.nY)(inputs, files);
        console.log(`Suite ${loaded.source}, version ${loaded.version} (${loaded.hash.slice(0, 19)})`);
        if (systemPrompt !== void 0)
          console.log(promptLine(systemPrompt));
        if (shard !== void 0)
          console.log(`Shard ${shard.index} of ${shard.of}, of a plan of ${(0, figures.LS)(shard.planned, "trial")}`);
        let together = 0;
        for (const condition of inputs.conditions) {
          const members = trials.filter((trial) => trial.condition === condition);
          const setting = {
            condition,
            distraction: loaded.distraction,
            systemRole: inputs["system-role"],
            reasoning: inputs.reasoning,
            systemPrompt
          };
          const characters = members.reduce((sum, { prompt }) => (0, conversation.zU)(prompt, setting).messages.reduce((own, { content }) => own + content.length, sum), 0);
          const tokens = Math.ceil(characters / CHARACTERS_PER_TOKEN);
          together += tokens;
          console.log(`${condition.padEnd(12)} ${(0, figures.U9)(members.length)} requests, about ${(0, figures.U9)(tokens)} input tokens`);
        }
        for (const one of models) {
          const { model, endpoint, concurrency } = one;
          console.log(`${"together".padEnd(12)} ${(0, figures.U9)(trials.length)} requests to ${model} at ${endpoint.host}, ${concurrency} at a time${inputCost(together, one)}`);
        }
        if (inputs.confirm > 0)
          console.log(confirmLine(inputs.confirm, trials.length));
        console.log("Dry run: nothing was sent.");
        return 0;
      }
      function inputCost(tokens, inputs) {
        const prices = (0, settings._5)(inputs);
        if (prices === void 0)
          return "";
        const amount = (0, report_cost.Us)((0, endpoint_prices.I)({ inputTokens: tokens, cachedTokens: 0, outputTokens: 0 }, prices));
        return `; input for about ${`${amount} ${inputs.currency}`.trim()}, replies besides`;
      }
      function promptLine({ file, sha256, position, text }) {
        return `System prompt ${(0, report_escape.tL)(file)}, ${(0, figures.U9)(text.length)} characters (sha256 ${sha256.slice(0, 12)}), ${position} every policy`;
      }
      function confirmLine(times, trials) {
        const most = times * Math.min(trials, verdict_confirm.cT);
        return `Failing trials are asked again ${(0, figures.LS)(times, "time")}: at most ${(0, figures.LS)(most, "more request")}.`;
      }
    })
  ),
  /***/
  3125: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          modelsOf
        ),
        A: () => (
          /* binding */
          requireKeys
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var errors = __webpack_require__(7406);
      var input_checks = __webpack_require__(159);
      var input_values = __webpack_require__(3004);
      var inputs = __webpack_require__(1332);
      var schemas = __webpack_require__(2047);
      var core_errors = __webpack_require__(7428);
      var report_escape = __webpack_require__(6209);
      ;
      const oneName = (0, input_values.ci)(1).transform(([name = ""]) => name).refine((name) => name !== "", "must be a name");
      const entrySchema = schemas.KCZ([
        oneName.transform((model) => ({ model })),
        schemas._H3({ model: oneName, name: oneName.exactOptional(), endpoint: schemas.YjP().exactOptional() })
      ], { error: "must be a name, or an object with a model" });
      const fileSchema = schemas.rej({
        $schema: schemas.YjP().exactOptional(),
        models: schemas.YOg(entrySchema).min(1).max(inputs.VW)
      });
      const LIMIT = 1e6;
      async function readModels(path, files, endpoints) {
        const parsed = fileSchema.safeParse(parseJson(await textOf(path, files), path));
        if (!parsed.success) {
          throw new errors.yo(parsed.error.issues.map((issue) => `${path}: ${core_errors.sR(issue.path) || "the file"}: ${issue.message}.`));
        }
        const problems = [];
        const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }, place) => {
          const where = `${path}: models[${place}]`;
          if (endpoint !== void 0 && endpoints !== "any" && !endpoints.includes(endpoint))
            problems.push(`${where}.endpoint ${NO_URL} ${endpoints.join(", ")}.`);
          const settings = settingsOf(rest, where, problems);
          return {
            model,
            ...name !== void 0 && { name },
            ...endpoint !== void 0 && { endpoint },
            settings
          };
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
        return entries;
      }
      const NO_URL = "must be the name of an endpoint that the inputs give, no URL; there are";
      async function textOf(path, files) {
        try {
          const text = await files.read(path);
          if (text.length <= LIMIT)
            return text;
        } catch (thrown) {
          throw new errors.yo(`${path}: cannot be read (${(0, errors.bD)(thrown)}); models must be the path of a .json file.`, { cause: thrown });
        }
        throw new errors.yo(`${path}: is larger than ${LIMIT / 1e6} million characters.`);
      }
      function parseJson(text, path) {
        try {
          return JSON.parse(text);
        } catch (thrown) {
          throw new errors.yo(`${path}: is not JSON: ${(0, errors.bD)(thrown)}.`, { cause: thrown });
        }
      }
      function settingsOf(given, where, problems) {
        const settings = Object.entries(given).flatMap(([key, value]) => {
          const text = textFor(value);
          if (!(0, inputs.wp)(key) || !inputs.GB.includes(key)) {
            problems.push(`${where}.${(0, report_escape.tL)(key, 60)} is no setting of a model; there are model, name, endpoint, ${inputs.GB.join(", ")}.`);
            return [];
          }
          const parsed = (0, inputs.o5)(key).schema.safeParse(text);
          if (!parsed.success)
            problems.push((0, inputs.Zw)(`${where}.${key}`, text, parsed.error));
          return parsed.success ? [[key, parsed.data]] : [];
        });
        return Object.fromEntries(settings);
      }
      function textFor(value) {
        return typeof value === "string" ? value.trim() : JSON.stringify(value) ?? "";
      }
      var report_names = __webpack_require__(3548);
      ;
      async function modelsOf(inputs2, files) {
        const { model: given, ...shared } = inputs2;
        const listed = inputs2.models === void 0 ? [] : await readModels(inputs2.models, files, endpointsOf(inputs2));
        const entries = [...given.map((model) => ({ model, settings: {} })), ...listed];
        const names = entries.map(({ model, name = model }) => name);
        refuseNames(names);
        const slugs = (0, report_names.G)(names);
        const folder = shared["report-dir"];
        const models = entries.map(({ model, name, endpoint, settings }, place) => ({
          ...shared,
          ...settings,
          ...wayTo(endpoint, inputs2),
          model,
          ...name !== void 0 && name !== model && { name },
          "report-dir": entries.length === 1 ? folder : (0, external_node_path_.join)(folder, slugs[place] ?? ""),
          baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[place] ?? "")
        }));
        if (inputs2.merge.length === 0)
          refuseSettings(models, inputs2);
        return models;
      }
      function refuseSettings(models, inputs2) {
        const problems = models.flatMap((one) => {
          const words = {
            label: (name) => `${name} of the model ${JSON.stringify(one.name ?? one.model)}`
          };
          return [
            ...(0, input_checks.y6)(one, words),
            ...(0, input_checks.aL)(one, words),
            ...(0, input_checks.Me)(one, inputs2, words)
          ];
        });
        if (problems.length > 0)
          throw new errors.yo(problems);
      }
      function baselineOf(path, slug) {
        return path === void 0 || path.endsWith(".json") ? path : (0, external_node_path_.join)(path, slug);
      }
      function endpointsOf({ endpoints, merge }) {
        return merge.length > 0 ? "any" : [input_values.mP, ...Object.keys(endpoints)];
      }
      function refuseNames(names) {
        const problems = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map((name) => `Two models are called ${JSON.stringify(name)}; give one of them another name in the file of models.`);
        if (names.length > inputs.VW)
          problems.push(`There are ${names.length} models; a run may have ${inputs.VW}.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
      }
      function wayTo(name, inputs2) {
        const { endpoint, "api-key": key, "api-keys": keys, "extra-headers": headers } = inputs2;
        const all = { ...keys, ...key !== void 0 && { [input_values.mP]: key } };
        const further = name === void 0 || name === input_values.mP ? void 0 : inputs2.endpoints[name];
        if (name === void 0 || further === void 0)
          return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
        const own = Object.hasOwn(keys, name) ? keys[name] : void 0;
        return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
      }
      function requireKeys(models, label) {
        const problems = new Set(models.filter(inputs.YR).map((one) => (0, inputs.aV)(one, label)));
        if (problems.size > 0)
          throw new errors.yo([...problems]);
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
