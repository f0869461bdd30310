const id = 636;
const ids = [636];
const modules = {
  /***/
  636: (
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
      var _planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5527);
      var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
      var _report_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1953);
      var _suite_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1886);
      var _surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7632);
      async function checkCommand(all) {
        const counts = [];
        for (const inputs of all) {
          const source = inputs.suite === "none" ? inputs.cases.join(", ") : inputs.suite;
          const { summary, problems } = await checkSource(inputs);
          for (const problem of problems)
            console.log((0, _report_escape_js__WEBPACK_IMPORTED_MODULE_4__.tL)(problem, 1e3));
          console.log(`${source}: ${[...summary, (0, _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.LS)(problems.length, "problem")].join(", ")}`);
          counts.push(problems.length);
        }
        return counts.every((number) => number === 0) ? 0 : 1;
      }
      async function checkSource(inputs) {
        try {
          const { loaded } = await (0, _planning_js__WEBPACK_IMPORTED_MODULE_1__.f3)(inputs, (0, _surroundings_js__WEBPACK_IMPORTED_MODULE_3__.i7)());
          const problems = [
            ...(0, _suite_check_js__WEBPACK_IMPORTED_MODULE_2__.il)(loaded),
            ...inputs.suite === "bundled" ? (0, _suite_check_js__WEBPACK_IMPORTED_MODULE_2__.NQ)(loaded) : []
          ];
          const cases = loaded.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
          return { summary: [(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.LS)(cases, "case")], problems: problems.map(_suite_check_js__WEBPACK_IMPORTED_MODULE_2__.C4) };
        } catch (thrown) {
          if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)
            return { summary: [], problems: thrown.problems };
          throw thrown;
        }
      }
    })
  ),
  /***/
  5527: (
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
      var suite_glob = __webpack_require__(3550);
      ;
      const FILES_LIMIT = 200;
      const DOT = { dot: false };
      async function readCases(patterns, project) {
        const excluded = (0, suite_glob.gD)(patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)), DOT);
        const problems = [];
        const [paths, arriving] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
        for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
          const found = without(excluded, await meantBy((0, suite_glob.s1)(pattern), project));
          problems.push(...problemsOf(pattern, found));
          for (const path of found.paths)
            paths.add(path);
          for (const path of found.arriving)
            arriving.add(path);
        }
        if (paths.size > FILES_LIMIT)
          problems.push(`cases: these are more than ${FILES_LIMIT} files.`);
        if (problems.length > 0)
          throw new errors.yo(problems);
        const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
        return { files, notices: noticesOf([...arriving].sort()) };
      }
      function without(excluded, found) {
        const rest = (paths) => paths.filter((path) => !excluded(path));
        return { ...found, paths: rest(found.paths), arriving: rest(found.arriving) };
      }
      async function meantBy(pattern, project) {
        const whole = (0, suite_glob.$i)(pattern) ? await project.list(pattern) : void 0;
        if (whole !== void 0 && whole.paths.length + whole.arriving.length > 0)
          return whole;
        const glob = whole === void 0 ? pattern : `${pattern === "" ? "" : `${pattern}/`}*.json`;
        const hidden = (0, suite_glob.gD)([glob], DOT);
        return without((path) => !hidden(path), await project.list(glob));
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
      function noticesOf(arriving) {
        if (arriving.length === 0)
          return [];
        const more = arriving.length > SHOWN ? ` and ${arriving.length - SHOWN} more` : "";
        return [
          `New test cases count once they are merged, since no change decides about its own gate: ${arriving.slice(0, SHOWN).join(", ")}${more}.`
        ];
      }
      var baseline = __webpack_require__(1653);
      var load = __webpack_require__(5691);
      var system_prompt = __webpack_require__(5416);
      var plan = __webpack_require__(3343);
      var trial_shard = __webpack_require__(5398);
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
          trials: (0, trial_shard.IS)(trials, shard),
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
          955
        ).then(__webpack_require__.bind(__webpack_require__, 3955))).withCases(loaded, files);
        const cases = new Set(Object.keys((0, baseline.G6)(all)));
        return { loaded: (0, load.oH)(all, inputs.suites), cases, notices };
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
  1886: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C4: () => (
          /* binding */
          problemInWords
        ),
        /* harmony export */
        NQ: () => (
          /* binding */
          checkBundledCounts
        ),
        /* harmony export */
        il: () => (
          /* binding */
          checkSuites
        )
        /* harmony export */
      });
      var _conversation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1587);
      var _keyword_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1529);
      var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
      var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6332);
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
        const used = new Set((0, _load_js__WEBPACK_IMPORTED_MODULE_1__.CB)(testCase).flatMap((text) => (0, _variables_js__WEBPACK_IMPORTED_MODULE_2__.Qf)(text).map(({ name }) => name)));
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
        const rule = "tool-keyword";
        return [
          ...names.filter((name) => !keywords.includes(name)).map((name) => ({ rule, message: `the function "${name}" is no keyword of the case` })),
          ...keywords.filter((keyword) => !names.includes(keyword)).map((keyword) => ({ rule, message: `the keyword "${keyword}" is none of the case's functions` }))
        ];
      }
      function problemsOfFilled(suite, testCase, { seeds, distraction }) {
        const problems = /* @__PURE__ */ new Map();
        const talk = distraction.messages.map(({ content }) => content).join("\n");
        for (const seed of seeds) {
          for (const prompt of [...(0, _conversation_js__WEBPACK_IMPORTED_MODULE_0__.Ev)(suite, testCase, seed), ...(0, _conversation_js__WEBPACK_IMPORTED_MODULE_0__.$C)(suite, testCase, seed)]) {
            for (const { rule, message } of problemsOfPrompt(prompt, talk)) {
              const key = `${prompt.id} ${rule}${rule === "keyword-in-policy" && prompt.tools ? " of tools" : ""}`;
              if (problems.has(key))
                continue;
              problems.set(key, {
                suite,
                testCase: testCase.id,
                prompt: prompt.id,
                rule,
                message: `${message} (seed ${seed})`
              });
            }
          }
        }
        return [...problems.values()];
      }
      function problemsOfPrompt(prompt, talk) {
        const keywords = [...prompt.helpful, ...prompt.harmful];
        const asked = prompt.turns.filter((_, index) => index % 2 === 0).join("\n");
        const complain = (rule, wrong, words) => wrong.map((keyword) => ({ rule, message: `the keyword "${keyword}" ${words}` }));
        const standsIn = (text) => (keyword) => (0, _keyword_js__WEBPACK_IMPORTED_MODULE_3__.p)(text, keyword);
        const doubled = keywords.filter((keyword) => otherSide(prompt, keyword).some(standsIn(keyword)));
        return [
          ...complain("keyword-in-policy", keywords.filter((keyword) => !(0, _keyword_js__WEBPACK_IMPORTED_MODULE_3__.p)(prompt.system, keyword)), `does not stand in the system prompt${prompt.tools ? " of its tools" : ""}`),
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
  ),
  /***/
  3343: (
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
      var conversation = __webpack_require__(1587);
      ;
      const fillNow = (suite, testCase, seed) => ({
        plain: (0, conversation.Ev)(suite, testCase, seed),
        tools: (0, conversation.$C)(suite, testCase, seed)
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
          const filled = (0, conversation.qP)(source.suite, source.testCase, source.seed);
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
            const plain = (0, conversation.y7)(written, testCase, filled);
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
  )
};
export {
  id,
  ids,
  modules
};
