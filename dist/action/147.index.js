const id = 147;
const ids = [147];
const modules = {
  /***/
  3147: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        withCases: () => (
          /* binding */
          withCases
        )
      });
      var errors = __webpack_require__(7406);
      var fill_prompt = __webpack_require__(3952);
      var suite_keyword = __webpack_require__(3910);
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
        const names2 = tools.functions.map(({ name }) => name);
        const keywords = [...new Set(prompts.flatMap(({ helpful, harmful }) => [...helpful, ...harmful]))];
        const due = prompts.flatMap(({ helpful }) => helpful);
        const isWithheldValue = (keyword) => !due.includes(keyword) && (0, suite_variables.Qf)(keyword).length > 0;
        const rule = "tool-keyword";
        return [
          ...names2.filter((name) => !keywords.includes(name)).map((name) => ({ rule, message: `the function "${name}" is no keyword of the case` })),
          ...keywords.filter((keyword) => !names2.includes(keyword) && !isWithheldValue(keyword)).map((keyword) => ({ rule, message: `the keyword "${keyword}" is none of the case's functions` }))
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
      const BUNDLED_COUNTS = (
        /* unused pure expression or super */
        null
      );
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
      var names = __webpack_require__(9026);
      ;
      async function withCases(loaded, files) {
        if (files.length === 0)
          return loaded;
        const own = [];
        const problems = [];
        for (const file of files) {
          try {
            own.push(...await checked(file, loaded));
          } catch (thrown) {
            if (!(thrown instanceof errors.yo))
              throw thrown;
            problems.push(...thrown.problems);
          }
        }
        problems.push(...collisions(own, loaded));
        if (problems.length > 0)
          throw new errors.yo(problems);
        const { source, version, suites } = loaded;
        return { ...loaded, ...(0, load.so)(source, version, [...suites, ...own.map(({ suite }) => suite)]), own };
      }
      async function checked({ path, text }, { distraction }) {
        const suites = await (0, load.Tv)(text, path);
        const problems = checkSuites({ suites, distraction }).map((one) => `${path}: ${problemInWords(one)}`);
        if (problems.length > 0)
          throw new errors.yo(problems);
        return suites.map((suite) => ({ file: path, suite }));
      }
      function collisions(own, { suites, source }) {
        const taken = new Map([
          ...suites.map(({ suite }) => [suite, `a suite of ${source}`]),
          // Whatever is loaded, who reads the name in a report takes it for the published one.
          ...names.A.map((name) => [name, "a published suite"])
        ]);
        return own.flatMap(({ file, suite: { suite } }) => {
          const owner = taken.get(suite);
          taken.set(suite, `the suite of ${file}`);
          return owner === void 0 ? [] : [`${file}: "${suite}" is the name of ${owner}; give this one another.`];
        });
      }
    })
  ),
  /***/
  9026: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          SUITE_NAMES
        )
        /* harmony export */
      });
      const SUITE_NAMES = [
        "agentic",
        "rules",
        "rules_reformulated",
        "skill",
        "generated",
        "multiturn"
      ];
    })
  )
};
export {
  id,
  ids,
  modules
};
