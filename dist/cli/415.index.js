const id = 415;
const ids = [415];
const modules = {
  /***/
  5415: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        listCommand: () => (
          /* binding */
          listCommand
        )
        /* harmony export */
      });
      var _platform_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9952);
      var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3842);
      var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
      var _run_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3565);
      async function listCommand(inputs) {
        const { loaded, notices } = await (0, _run_plan_run_js__WEBPACK_IMPORTED_MODULE_1__.f3)(inputs, (0, _platform_node_js__WEBPACK_IMPORTED_MODULE_0__.i7)());
        for (const one of loaded.suites) {
          const prompts2 = one.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
          console.log(`${one.suite}  ${(0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(one.cases.length, "case")}, ${(0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(prompts2, "prompt")}`);
          for (const testCase of one.cases) {
            console.log(`  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id: id2 }) => id2).join(", ")})`);
          }
        }
        const cases = loaded.suites.flatMap((one) => one.cases);
        const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
        console.log(`${(0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(loaded.suites.length, "suite")}, ${(0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(cases.length, "case")}, ${(0, _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__.LS)(prompts, "prompt")}`);
        for (const notice of notices)
          console.log(`Note: ${(0, _report_render_escape_js__WEBPACK_IMPORTED_MODULE_3__.tL)(notice, 1e3)}`);
        return 0;
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
  )
};
export {
  id,
  ids,
  modules
};
