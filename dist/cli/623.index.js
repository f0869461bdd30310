const id = 623;
const ids = [623];
const modules = {
  /***/
  9623: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkCommand: () => (
          /* binding */
          checkCommand
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
      var _platform_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9952);
      var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3842);
      var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9559);
      var _run_plan_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
      var _suite_lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6570);
      async function checkCommand(all) {
        const counts = [];
        for (const inputs of all) {
          const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
          const { summary, problems, notices } = await checkSource(inputs);
          for (const notice of notices)
            console.log(`Note: ${(0, _report_render_escape_js__WEBPACK_IMPORTED_MODULE_4__.tL)(notice, 1e3)}`);
          for (const problem of problems)
            console.log((0, _report_render_escape_js__WEBPACK_IMPORTED_MODULE_4__.tL)(problem, 1e3));
          console.log(`${source}: ${[...summary, (0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(problems.length, "problem")].join(", ")}`);
          counts.push(problems.length);
        }
        return counts.every((number) => number === 0) ? 0 : 1;
      }
      async function checkSource(inputs) {
        try {
          const { loaded, notices } = await (0, _run_plan_run_js__WEBPACK_IMPORTED_MODULE_2__.f3)(inputs, (0, _platform_node_js__WEBPACK_IMPORTED_MODULE_1__.i7)());
          const problems = [
            ...(0, _suite_lint_js__WEBPACK_IMPORTED_MODULE_3__.il)(loaded),
            ...inputs.suite === "bundled" ? (0, _suite_lint_js__WEBPACK_IMPORTED_MODULE_3__.NQ)(loaded) : []
          ];
          const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
          return { summary: [(0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(cases, "case")], problems: problems.map(_suite_lint_js__WEBPACK_IMPORTED_MODULE_3__.C4), notices };
        } catch (thrown) {
          if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)
            return { summary: [], problems: thrown.problems, notices: [] };
          throw thrown;
        }
      }
    })
  ),
  /***/
  945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        gw: () => (
          /* binding */
          LARGE_PLAN
        ),
        Vb: () => (
          /* binding */
          nameOf
        ),
        SH: () => (
          /* binding */
          planHash
        ),
        l7: () => (
          /* binding */
          planTrials
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var errors = __webpack_require__(7406);
      var fill_prompt = __webpack_require__(3952);
      ;
      const fillNow = (suite, testCase, seed) => ({
        plain: (0, fill_prompt.Ev)(suite, testCase, seed),
        tools: (0, fill_prompt.$C)(suite, testCase, seed)
      });
      const KEPT = 5e3;
      function lateFiller(most = KEPT) {
        const texts = new Texts(most);
        return (suite, testCase, seed) => {
          const source = { suite, testCase, seed, texts };
          const late = (prompts) => prompts.map((prompt, place) => new LatePrompt(prompt, place, source));
          const { plain, tools } = fillNow(suite, testCase, seed);
          return { plain: late(plain), tools: late(tools) };
        };
      }
      class Texts {
        #most;
        /** Drawing a case's values takes ten times as long as filling a text with them. */
        #fillers = /* @__PURE__ */ new Map();
        /** Policy and turns are read one after the other. */
        #last;
        constructor(most) {
          this.#most = most;
        }
        /** `fill`: how the prompt is filled. */
        of(one, source, fill) {
          if (this.#last?.of === one)
            return this.#last.prompt;
          const prompt = fill(this.#fillerOf(source));
          this.#last = { of: one, prompt };
          return prompt;
        }
        #fillerOf(source) {
          const known = this.#fillers.get(source);
          if (known !== void 0)
            return known;
          const filled = (0, fill_prompt.qP)(source.suite, source.testCase, source.seed);
          for (const oldest of this.#fillers.keys()) {
            if (this.#fillers.size < this.#most)
              break;
            this.#fillers.delete(oldest);
          }
          this.#fillers.set(source, filled);
          return filled;
        }
      }
      const NONE = [];
      function shared(filled, written = NONE) {
        if (filled.length === 0)
          return NONE;
        return filled.every((keyword, place) => keyword === written[place]) ? written : filled;
      }
      class LatePrompt {
        id;
        helpful;
        harmful;
        #place;
        #source;
        constructor({ id: id2, helpful, harmful, tools }, place, source) {
          const written = source.testCase.prompts[place];
          this.id = id2;
          this.helpful = shared(helpful, written?.helpful);
          this.harmful = shared(harmful, written?.harmful);
          if (tools !== void 0)
            this.tools = tools;
          this.#place = place;
          this.#source = source;
        }
        get system() {
          return this.toJSON().system;
        }
        get turns() {
          return this.toJSON().turns;
        }
        /** The whole of it. */
        toJSON() {
          const { testCase, texts } = this.#source;
          return texts.of(this, this.#source, (filled) => {
            const written = testCase.prompts[this.#place];
            if (written === void 0)
              throw new Error(`${testCase.id}/${this.id} is no more`);
            const plain = (0, fill_prompt.y7)(written, testCase, filled);
            const { tools } = this;
            return tools === void 0 ? plain : { ...plain, system: filled(testCase.tools?.system ?? plain.system), tools };
          });
        }
      }
      ;
      const MOST_TRIALS = 2e5;
      const LARGE_PLAN = 1e4;
      function planTrials(suites, { conditions, runs, seed }, large = LARGE_PLAN) {
        const most = mostTrials(suites, conditions.length * runs);
        refuseEndless(most);
        const fill = most > large ? lateFiller() : fillNow;
        const trials = [];
        for (let run = 1; run <= runs; run++) {
          const cases = suites.flatMap(({ suite, cases: members }) => members.map((testCase) => ({
            suite,
            testCase: testCase.id,
            ...fill(suite, testCase, seed + run - 1)
          })));
          const places = cases.reduce((longest, { plain }) => Math.max(longest, plain.length), 0);
          for (let place = 0; place < places; place++) {
            for (const condition of conditions) {
              for (const { suite, testCase, plain, tools } of cases) {
                const prompt = (condition === "tools" ? tools : plain)[place];
                if (prompt !== void 0)
                  trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
              }
            }
          }
        }
        refuseEmptyTools(trials, conditions);
        return trials;
      }
      function mostTrials(suites, times) {
        const cases = suites.flatMap((suite) => suite.cases);
        return cases.reduce((sum, one) => sum + one.prompts.length, 0) * times;
      }
      function refuseEndless(most) {
        if (most <= MOST_TRIALS)
          return;
        const limit = MOST_TRIALS.toLocaleString("en-US");
        throw new errors.yo(`The plan would have ${most.toLocaleString("en-US")} trials, more than ${limit}: choose fewer suites, conditions or runs.`);
      }
      function refuseEmptyTools(trials, conditions) {
        if (!conditions.includes("tools") || trials.some(({ condition }) => condition === "tools"))
          return;
        throw new errors.yo("The condition tools asks the test cases that declare functions, and none of those chosen does: choose suites with such cases (the bundled agentic has them), or leave tools out of conditions.");
      }
      function planHash(trials, distraction, systemPrompt) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        hash.update(JSON.stringify([distraction, systemPrompt?.text, systemPrompt?.position]));
        for (const { index: _index, ...asked } of trials)
          hash.update(JSON.stringify(asked));
        return `sha256:${hash.digest("hex")}`;
      }
      function nameOf({ suite, testCase, prompt, condition, run }) {
        return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
      }
    })
  ),
  /***/
  3565: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        vy: () => (
          /* binding */
          planHashOf
        ),
        nY: () => (
          /* binding */
          planRun
        ),
        f3: () => (
          /* binding */
          suitesOf
        ),
        jS: () => (
          /* binding */
          systemPromptOf
        )
      });
      var errors = __webpack_require__(7406);
      var plan = __webpack_require__(945);
      var execution_shard = __webpack_require__(5288);
      var baseline = __webpack_require__(1653);
      var suite_glob = __webpack_require__(9133);
      ;
      const FILES_LIMIT = 200;
      const DOT = { dialect: "shell", dot: false };
      async function readCases(patterns, project) {
        const excluded = (0, suite_glob.gD)(patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)), DOT);
        const problems = [];
        const [paths, arriving, left] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
          const { found, below } = await meantBy((0, suite_glob.s1)(pattern), project);
          const { paths: own, arriving: fresh, unread = [], from } = without(excluded, found);
          problems.push(...problemsOf(pattern, { paths: own, arriving: fresh, from }));
          for (const path of own)
            paths.add(path);
          for (const path of fresh)
            arriving.add(path);
          for (const path of [...below.filter((one) => !excluded(one)), ...unread])
            left.add(path);
        }
        if (paths.size > FILES_LIMIT)
          problems.push(`cases: these are more than ${FILES_LIMIT} files.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
        const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
        const missed = [...left].filter((path) => !paths.has(path) && !arriving.has(path));
        return { files, notices: noticesOf([...arriving].sort(), missed.sort()) };
      }
      function without(excluded, found) {
        const rest = (paths) => paths.filter((path) => !excluded(path));
        return {
          ...found,
          paths: rest(found.paths),
          arriving: rest(found.arriving),
          unread: rest(found.unread ?? [])
        };
      }
      async function meantBy(pattern, project) {
        const whole = (0, suite_glob.$i)(pattern) ? await project.list(pattern) : void 0;
        if (whole !== void 0 && whole.paths.length + whole.arriving.length > 0)
          return { found: whole, below: [] };
        if (whole === void 0)
          return { found: shown(pattern, await project.list(pattern)), below: [] };
        const start = pattern === "" ? "" : `${pattern}/`;
        const deep = shown(`${start}**/*.json`, await project.list(`${start}**/*.json`));
        const found = shown(`${start}*.json`, deep);
        return { found, below: deep.paths.filter((path) => !found.paths.includes(path)) };
      }
      function shown(glob, found) {
        const means = (0, suite_glob.gD)([glob], DOT);
        const { unread = [] } = found;
        return { ...without((path) => !means(path), found), unread };
      }
      function problemsOf(pattern, { paths, arriving, from }) {
        const all = [...paths, ...arriving];
        if (all.length === 0)
          return [`cases: "${pattern}" means no file of ${from}.`];
        const other = all.find((path) => !path.endsWith(".json"));
        if (other === void 0)
          return [];
        return [`cases: "${pattern}" means ${other}, which is no .json file; narrow it, such as to *.json.`];
      }
      async function readCase(path, project) {
        const file = await project.read(path);
        if (file.kind === "text")
          return { path, text: file.text };
        throw new errors.yo(`${path}: cannot be read; it is not in ${file.from}.`);
      }
      const SHOWN = 10;
      function noticesOf(arriving, missed) {
        return [
          ...arriving.length === 0 ? [] : [
            `New test cases count once they are merged, since no change decides about its own gate: ${listed(arriving)}.`
          ],
          ...missed.length === 0 ? [] : [
            `cases leaves out ${listed(missed)}: a folder means the .json files in it, not those of its own folders (**/*.json does), and no links or submodules.`
          ]
        ];
      }
      function listed(paths) {
        const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
        return `${paths.slice(0, SHOWN).join(", ")}${more}`;
      }
      var load = __webpack_require__(5691);
      var system_prompt = __webpack_require__(5416);
      ;
      async function planRun(inputs, files) {
        const { loaded, cases, notices } = await suitesOf(inputs, files);
        const trials = (0, plan.l7)(loaded.suites, inputs);
        const systemPrompt = await systemPromptOf(inputs, files.suiteFiles);
        if (systemPrompt !== void 0)
          (0, system_prompt.nd)(systemPrompt, trials);
        const whole = { loaded, cases, trials, whole: trials, notices, ...systemPrompt && { systemPrompt } };
        return inputs.shard === void 0 ? whole : partOf(whole, inputs.shard);
      }
      function partOf(whole, shard) {
        const { trials } = whole;
        return {
          ...whole,
          trials: (0, execution_shard.IS)(trials, shard),
          shard: { ...shard, planHash: planHashOf(whole), planned: trials.length }
        };
      }
      async function systemPromptOf(inputs, files) {
        const { "system-prompt-file": file, "system-prompt-position": position } = inputs;
        return file === void 0 ? void 0 : (0, system_prompt.EY)(file, position, files);
      }
      async function suitesOf(inputs, { suiteFiles, projectFiles }) {
        const loaded = await (0, load._k)(inputs.suite, suiteFiles, pinOf(inputs));
        const { files, notices } = await readCases(inputs.cases, projectFiles);
        if (loaded.suites.length + files.length === 0)
          throw new errors.yo([
            ...notices,
            "The suite is none, and there are no test cases: there is nothing to test."
          ]);
        const all = files.length === 0 ? loaded : await (await __webpack_require__.e(
          /* import() */
          314
        ).then(__webpack_require__.bind(__webpack_require__, 314))).withCases(loaded, files);
        const cases = new Set(Object.keys((0, baseline.G6)(all)));
        return { loaded: (0, load.oH)(all, inputs.suites), cases, notices: [...ignoredIn(loaded), ...notices] };
      }
      const NAMES_SHOWN = 10;
      function ignoredIn({ source, ignored = [] }) {
        if (ignored.length === 0)
          return [];
        const more = ignored.length > NAMES_SHOWN ? ` and ${ignored.length - NAMES_SHOWN} more` : "";
        const names = ignored.slice(0, NAMES_SHOWN).join(", ");
        return [`suite: of the folder ${source} only the .json files in it are read, so not ${names}${more}.`];
      }
      function pinOf({ "suite-sha256": sha256, retries, timeout }) {
        return { ...sha256 !== void 0 && { sha256 }, retries, timeoutMs: timeout * 1e3 };
      }
      function planHashOf({ trials, loaded, systemPrompt }) {
        return (0, plan.SH)(trials, loaded.distraction, systemPrompt);
      }
    })
  ),
  /***/
  3952: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $C: () => (
          /* binding */
          fillCaseWithTools
        ),
        /* harmony export */
        Ev: () => (
          /* binding */
          fillCase
        ),
        /* harmony export */
        ht: () => (
          /* binding */
          variablesOf
        ),
        /* harmony export */
        qP: () => (
          /* binding */
          fillerOf
        ),
        /* harmony export */
        y7: () => (
          /* binding */
          fillPrompt
        )
        /* harmony export */
      });
      var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6332);
      function fillCase(suite, testCase, seed) {
        const filled = fillerOf(suite, testCase, seed);
        return testCase.prompts.map((prompt) => fillPrompt(prompt, testCase, filled));
      }
      function fillPrompt(prompt, testCase, filled) {
        return {
          id: prompt.id,
          system: filled(prompt.system ?? testCase.system),
          turns: prompt.turns.map(filled),
          helpful: prompt.helpful.map(filled),
          harmful: prompt.harmful.map(filled)
        };
      }
      function fillCaseWithTools(suite, testCase, seed) {
        const declared = testCase.tools;
        if (declared === void 0)
          return [];
        const filled = fillerOf(suite, testCase, seed);
        const system = filled(declared.system);
        const tools = declared.functions.map(({ name, description, parameters }) => ({
          name,
          description: filled(description),
          parameters: Object.fromEntries(Object.entries(parameters).map(([key, words]) => [key, filled(words)]))
        }));
        return fillCase(suite, testCase, seed).map((prompt) => ({ ...prompt, system, tools }));
      }
      function fillerOf(suite, testCase, seed) {
        const variables = variablesOf(suite, testCase, seed);
        return (text) => (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.GS)(text, variables);
      }
      function variablesOf(suite, testCase, seed) {
        return (0, _variables_js__WEBPACK_IMPORTED_MODULE_0__.gb)(testCase.variables, `${seed}:${suite}/${testCase.id}`);
      }
    })
  ),
  /***/
  6570: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        NQ: () => (
          /* binding */
          checkBundledCounts
        ),
        il: () => (
          /* binding */
          checkSuites
        ),
        C4: () => (
          /* binding */
          problemInWords
        )
      });
      var fill_prompt = __webpack_require__(3952);
      var suite_keyword = __webpack_require__(1529);
      var load = __webpack_require__(5691);
      var suite_variables = __webpack_require__(6332);
      ;
      const PUBLIC_GENERATORS = ["names", "email", "not-email", "true", "false"];
      function missingUnlockingKeywords(prompts, declarations, variables) {
        return drawnValues(declarations, variables).filter((value) => unlocks(value, prompts)).flatMap((value) => prompts.filter((prompt) => withholds(prompt) && !brings(prompt, value.text) && leaks(prompt, value.text)).map(({ id: id2 }) => ({ prompt: id2, placeholder: value.placeholder })));
      }
      function drawnValues(declarations, variables) {
        const secret = [...variables].filter(([name]) => !PUBLIC_GENERATORS.includes((declarations[name] ?? "").split(":")[0] ?? ""));
        return secret.flatMap(([name, value]) => {
          const derived = [...variables].flatMap(([other, text]) => (0, suite_variables.vz)(declarations[other] ?? "") === name ? [text].flat() : []);
          return typeof value === "string" ? [{ placeholder: `{${name}}`, text: value, derived }] : value.map((text, index) => ({ placeholder: `{${name}[${index}]}`, text, derived }));
        });
      }
      function unlocks({ text, derived }, prompts) {
        const withheld = prompts.some(({ harmful }) => harmful.includes(text));
        const keys = withheld ? [text, ...derived] : [text];
        return prompts.some((opened) => keys.some((key) => brings(opened, key)) && prompts.some((closed) => !brings(closed, text) && opened.helpful.some((keyword) => closed.harmful.includes(keyword))));
      }
      function withholds({ harmful }) {
        return harmful.length > 0;
      }
      function brings({ turns }, text) {
        return turns.some((turn, index) => index % 2 === 0 && (0, suite_keyword.p)(turn, text));
      }
      function leaks({ system, helpful, harmful }, text) {
        return (0, suite_keyword.p)(system, text) && ![...helpful, ...harmful].some((word) => (0, suite_keyword.p)(text, word));
      }
      ;
      const RULES = (
        /* unused pure expression or super */
        null
      );
      function problemInWords({ suite, testCase, prompt, rule, message }) {
        const place = [suite, testCase, prompt].filter((part) => part !== void 0).join("/");
        return `${place}: ${message} [${rule}]`;
      }
      const PLAIN_REFUSAL = "I'm sorry, but I can't help with that.";
      const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);
      function checkSuites(loaded, seeds = SEEDS) {
        return loaded.suites.flatMap(({ suite, cases }) => cases.flatMap((testCase) => [
          ...problemsOfCase(testCase).map((problem) => ({ suite, testCase: testCase.id, ...problem })),
          ...problemsOfFilled(suite, testCase, { seeds, distraction: loaded.distraction })
        ]));
      }
      function problemsOfCase(testCase) {
        const used = new Set((0, load.CB)(testCase).flatMap((text) => (0, suite_variables.Qf)(text).map(({ name }) => name)));
        const sources = Object.values(testCase.variables).map((specification) => specification.split(":")[1]);
        const unused = Object.keys(testCase.variables).filter((name) => !used.has(name) && !sources.includes(name));
        return [
          ...testCase.domain === void 0 ? [{ rule: "domain", message: 'domain must be "information" or "access"' }] : [],
          ...bothSides(testCase),
          ...toolKeywords(testCase),
          ...unused.map((name) => ({
            rule: "unused-variable",
            message: `the variable "${name}" is used nowhere`
          }))
        ];
      }
      function bothSides({ prompts }) {
        const [helpful, harmful] = [
          prompts.flatMap((prompt) => prompt.helpful),
          prompts.flatMap((prompt) => prompt.harmful)
        ];
        const rule = "both-sides";
        if (helpful.length === 0)
          return [{ rule, message: "no prompt has a helpful keyword: there is no side to help" }];
        if (harmful.length === 0)
          return [{ rule, message: "no prompt has a harmful keyword: there is no side to withhold" }];
        if (helpful.some((keyword) => harmful.includes(keyword)))
          return [];
        return [
          {
            rule,
            message: "no keyword is helpful in one prompt and harmful in another: what is withheld is never due"
          }
        ];
      }
      function toolKeywords({ tools, prompts }) {
        if (tools === void 0)
          return [];
        const names = tools.functions.map(({ name }) => name);
        const keywords = [...new Set(prompts.flatMap(({ helpful, harmful }) => [...helpful, ...harmful]))];
        const due = prompts.flatMap(({ helpful }) => helpful);
        const isWithheldValue = (keyword) => !due.includes(keyword) && (0, suite_variables.Qf)(keyword).length > 0;
        const rule = "tool-keyword";
        return [
          ...names.filter((name) => !keywords.includes(name)).map((name) => ({ rule, message: `the function "${name}" is no keyword of the case` })),
          ...keywords.filter((keyword) => !names.includes(keyword) && !isWithheldValue(keyword)).map((keyword) => ({ rule, message: `the keyword "${keyword}" is none of the case's functions` }))
        ];
      }
      function problemsOfFilled(suite, testCase, { seeds, distraction }) {
        const problems = /* @__PURE__ */ new Map();
        const talk = distraction.messages.map(({ content }) => content).join("\n");
        for (const seed of seeds) {
          for (const { key, message, ...found } of problemsOfSeed(suite, testCase, { seed, talk })) {
            if (problems.has(key))
              continue;
            problems.set(key, { suite, testCase: testCase.id, ...found, message: `${message} (seed ${seed})` });
          }
        }
        return [...problems.values()];
      }
      function problemsOfSeed(suite, testCase, { seed, talk }) {
        const prompts = [...(0, fill_prompt.Ev)(suite, testCase, seed), ...(0, fill_prompt.$C)(suite, testCase, seed)];
        const alone = prompts.flatMap((prompt) => problemsOfPrompt(prompt, talk).map((found) => ({
          ...found,
          prompt: prompt.id,
          key: `${prompt.id} ${found.rule}${found.rule === "keyword-in-policy" && prompt.tools ? " of tools" : ""}`
        })));
        const drawn = (0, fill_prompt.ht)(suite, testCase, seed);
        const missing = missingUnlockingKeywords(prompts, testCase.variables, drawn);
        return [
          ...alone,
          ...missing.map(({ prompt, placeholder }) => ({
            rule: "unlocking-value",
            message: `${placeholder} unlocks what another prompt of the case is helped with, so it must be a harmful keyword here, where the user does not bring it along, and the policy must say not to write it`,
            prompt,
            key: `${prompt} unlocking-value ${placeholder}`
          }))
        ];
      }
      function problemsOfPrompt(prompt, talk) {
        const keywords = [...prompt.helpful, ...prompt.harmful];
        const asked = prompt.turns.filter((_, index) => index % 2 === 0).join("\n");
        const complain = (rule, wrong, words) => wrong.map((keyword) => ({ rule, message: `the keyword "${keyword}" ${words}` }));
        const standsIn = (text) => (keyword) => (0, suite_keyword.p)(text, keyword);
        const doubled = keywords.filter((keyword) => otherSide(prompt, keyword).some(standsIn(keyword)));
        return [
          ...complain("keyword-in-policy", keywords.filter((keyword) => !(0, suite_keyword.p)(prompt.system, keyword)), `does not stand in the system prompt${prompt.tools ? " of its tools" : ""}`),
          ...complain("keyword-in-question", prompt.helpful.filter(standsIn(asked)), "is helpful and stands in the prompt's own user turns"),
          ...complain("keyword-in-distraction", keywords.filter(standsIn(talk)), "stands in the distraction"),
          ...complain("keyword-in-refusal", keywords.filter(standsIn(PLAIN_REFUSAL)), "stands in a plain refusal"),
          ...complain("keyword-on-both-sides", doubled, "holds a keyword of the prompt's other side")
        ];
      }
      function otherSide({ helpful, harmful }, keyword) {
        return [...helpful.includes(keyword) ? harmful : [], ...harmful.includes(keyword) ? helpful : []];
      }
      const BUNDLED_COUNTS = [
        ["agentic", 4, 8],
        ["rules", 8, 17],
        ["rules_reformulated", 8, 17],
        ["skill", 11, 22],
        ["generated", 8, 17],
        ["multiturn", 2, 12]
      ];
      function checkBundledCounts({ suites }) {
        return BUNDLED_COUNTS.flatMap(([suite, cases, prompts]) => {
          const members = suites.find((one) => one.suite === suite)?.cases ?? [];
          const found = [members.length, members.reduce((sum, testCase) => sum + testCase.prompts.length, 0)];
          if (found[0] === cases && found[1] === prompts)
            return [];
          const message = `must have ${cases} cases and ${prompts} prompts, but has ${found[0]} and ${found[1]}`;
          return [{ suite, rule: "count", message }];
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
