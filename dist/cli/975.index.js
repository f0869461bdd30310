export const id = 975;
export const ids = [975];
export const modules = {

/***/ 1341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ trialName),
/* harmony export */   SH: () => (/* binding */ planHash),
/* harmony export */   Y4: () => (/* binding */ MOST_TRIALS_OF_JOB),
/* harmony export */   l7: () => (/* binding */ planTrials)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _suite_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _suite_fill_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);




/** Maximum number of trials of a run, over all its jobs. */
const MOST_TRIALS = 200_000;
/** Maximum number of trials of one job; shards can split a larger plan. */
const MOST_TRIALS_OF_JOB = 20_000;
/**
 * All trials in sending order: by run, then prompt, then case. The first pass sends every case
 * once; each later trial of a case shares its policy and distraction with an earlier one, so the endpoint's prompt cache
 * can serve them. The tools condition has only the cases that declare functions. Throws a UserError for a condition
 * without trials and for a plan that is too large.
 */
function planTrials(suites, { conditions, runs, seed }) {
    checkSize(mostTrials(suites, conditions.length * runs));
    const trials = [];
    for (let run = 1; run <= runs; run++) {
        const cases = suites.flatMap(({ suite, cases: members }) => members.map((testCase) => ({
            suite,
            testCase: testCase.id,
            prompts: promptsByCondition({ suite, testCase, seed: seed + run - 1, conditions }),
        })));
        const mostPrompts = Math.max(0, ...suites.flatMap((one) => one.cases.map(({ prompts }) => prompts.length)));
        for (let position = 0; position < mostPrompts; position++) {
            for (const condition of conditions) {
                for (const { suite, testCase, prompts } of cases) {
                    const prompt = prompts.get(condition)?.[position];
                    if (prompt !== undefined)
                        trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
                }
            }
        }
    }
    checkTools(trials, conditions);
    return trials;
}
/** The prompts of a case in each condition; conditions without prompts of their own share the plain ones. */
function promptsByCondition({ suite, testCase, seed, conditions, }) {
    const plain = (0,_suite_fill_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .fillCase */ .Ev)(suite, testCase, seed);
    return new Map(conditions.map((condition) => [
        condition,
        (0,_suite_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionNamed */ .N$)(condition).prompts?.(suite, testCase, seed) ?? plain,
    ]));
}
/** An upper bound, since the tools condition may have fewer. */
function mostTrials(suites, times) {
    const cases = suites.flatMap((suite) => suite.cases);
    return cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0) * times;
}
function checkSize(most) {
    if (most <= MOST_TRIALS)
        return;
    const limit = MOST_TRIALS.toLocaleString("en-US");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The plan would have ${most.toLocaleString("en-US")} trials, more than ${limit}: choose fewer suites, conditions or runs.`);
}
function checkTools(trials, conditions) {
    if (!conditions.includes("tools") || trials.some(({ condition }) => condition === "tools"))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("The tools condition needs test cases that declare functions, but none of the chosen suites has any: choose suites that do (such as the bundled agentic), or leave tools out of conditions.");
}
/** `sha256:…` of all conversations of a plan, in order: plans with the same hash ask the same things. */
function planHash(trials, distraction, systemPrompt) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    hash.update(JSON.stringify([distraction, systemPrompt?.text, systemPrompt?.position]));
    for (const { index: _index, ...asked } of trials)
        hash.update(JSON.stringify(asked));
    return `sha256:${hash.digest("hex")}`;
}
/** The name of a trial in journals, reports and logs: `rules/vault-code/owner (distraction, run 2)`. */
function trialName({ suite, testCase, prompt, condition, run }) {
    return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vy: () => (/* binding */ planHashOf),
  nY: () => (/* binding */ planRun),
  f3: () => (/* binding */ suitesOf),
  jS: () => (/* binding */ systemPromptOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/execution/plan.js
var execution_plan = __webpack_require__(1341);
// EXTERNAL MODULE: ./build/src/execution/shard.js
var execution_shard = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/gate/compare.js
var compare = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/src/suite/glob.js + 1 modules
var suite_glob = __webpack_require__(9133);
;// CONCATENATED MODULE: ./build/src/suite/find-cases.js


/** Protects against a careless pattern. */
const FILES_LIMIT = 200;
/** `*` skips hidden files, such as the schema that editors use. */
const DOT = { dialect: "shell", dot: false };
/**
 * Reads every .json file of test cases that the patterns match, from a place where a change cannot alter its own gate. Throws a
 * UserError for a pattern that matches no file, or files of another kind.
 */
async function readCases(patterns, project) {
    const excluded = (0,suite_glob/* selector */.gD)(patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)), DOT);
    const problems = [];
    const [paths, added, skipped] = [new Set(), new Set(), new Set()];
    for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
        const { found, below } = await matchesOf((0,suite_glob/* plainPath */.s1)(pattern), project);
        const { paths: own, addedInPullRequest, unread = [], from } = without(excluded, found);
        problems.push(...problemsOf(pattern, { paths: own, addedInPullRequest, from }));
        for (const path of own)
            paths.add(path);
        for (const path of addedInPullRequest)
            added.add(path);
        for (const path of [...below.filter((one) => !excluded(one)), ...unread])
            skipped.add(path);
    }
    if (paths.size > FILES_LIMIT)
        problems.push(`cases: more than ${FILES_LIMIT} files match.`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
    // Another pattern may include what this one skips.
    const missed = [...skipped].filter((path) => !paths.has(path) && !added.has(path));
    return { files, notices: noticesOf([...added].sort(), missed.sort()) };
}
function without(excluded, found) {
    const rest = (paths) => paths.filter((path) => !excluded(path));
    return {
        ...found,
        paths: rest(found.paths),
        addedInPullRequest: rest(found.addedInPullRequest),
        unread: rest(found.unread ?? []),
    };
}
/** A plain path to a folder means its .json files. */
async function matchesOf(pattern, project) {
    const whole = (0,suite_glob/* isPlain */.$i)(pattern) ? await project.list(pattern) : undefined;
    if (whole !== undefined && whole.paths.length + whole.addedInPullRequest.length > 0)
        return { found: whole, below: [] };
    if (whole === undefined)
        return { found: shown(pattern, await project.list(pattern)), below: [] };
    const start = pattern === "" ? "" : `${pattern}/`;
    const deep = shown(`${start}**/*.json`, await project.list(`${start}**/*.json`));
    const found = shown(`${start}*.json`, deep);
    return { found, below: deep.paths.filter((path) => !found.paths.includes(path)) };
}
/** The paths that a glob matches; like a shell, no hidden files. */
function shown(glob, found) {
    const means = (0,suite_glob/* selector */.gD)([glob], DOT);
    const { unread = [] } = found;
    return { ...without((path) => !means(path), found), unread };
}
function problemsOf(pattern, { paths, addedInPullRequest, from }) {
    const all = [...paths, ...addedInPullRequest];
    if (all.length === 0)
        return [`cases: "${pattern}" matches no file in ${from}.`];
    const other = all.find((path) => !path.endsWith(".json"));
    if (other === undefined)
        return [];
    return [
        `cases: "${pattern}" matches ${other}, which is not a .json file; narrow it, for example to *.json.`,
    ];
}
async function readCase(path, project) {
    const file = await project.read(path);
    if (file.kind === "text")
        return { path, text: file.text };
    throw new errors/* UserError */.yo(`${path}: cannot be read; it is not in ${file.from}.`);
}
const SHOWN = 10;
function noticesOf(added, missed) {
    return [
        ...(added.length === 0
            ? []
            : [
                `New test cases count once they are merged, since no change decides its own gate: ${listed(added)}.`,
            ]),
        ...(missed.length === 0
            ? []
            : [
                `cases skips ${listed(missed)}: a folder means the .json files directly in it (write **/*.json to include subfolders), and links and submodules are not followed.`,
            ]),
    ];
}
function listed(paths) {
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
    return `${paths.slice(0, SHOWN).join(", ")}${more}`;
}
//# sourceMappingURL=find-cases.js.map
// EXTERNAL MODULE: ./build/src/suite/load.js + 9 modules
var load = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/suite/lint.js + 1 modules
var lint = __webpack_require__(6570);
// EXTERNAL MODULE: ./build/src/suite/names.js
var names = __webpack_require__(9026);
;// CONCATENATED MODULE: ./build/src/suite/merge-cases.js




/**
 * Adds the team's own suites, each file in the format of data/README.md and under the same rules as the bundled ones.
 * Throws a UserError with every problem of every file.
 */
function withCases(loaded, files) {
    if (files.length === 0)
        return loaded;
    const own = [];
    const problems = [];
    for (const file of files) {
        try {
            own.push(...checked(file, loaded));
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* UserError */.yo))
                throw thrown;
            problems.push(...thrown.problems);
        }
    }
    problems.push(...collisions(own, loaded));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const { source, version, suites } = loaded;
    return { ...loaded, ...(0,load/* completed */.so)(source, version, [...suites, ...own.map(({ suite }) => suite)]), own };
}
function checked({ path, text }, { distraction }) {
    const suites = (0,load/* parseSuites */.Tv)(text, path);
    const problems = (0,lint/* checkSuites */.il)({ suites, distraction }).map((problem) => `${path}: ${(0,lint/* problemText */.fI)(problem)}`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return suites.map((suite) => ({ file: path, suite }));
}
function collisions(own, { suites, source }) {
    const taken = new Map([
        ...suites.map(({ suite }) => [suite, `a suite of ${source}`]),
        // Readers of a report take such a name for the published suite, even if that is not loaded.
        ...names/* SUITE_NAMES */.A.map((name) => [name, "a published suite"]),
    ]);
    return own.flatMap(({ file, suite: { suite } }) => {
        const owner = taken.get(suite);
        taken.set(suite, `the suite of ${file}`);
        return owner === undefined ? [] : [`${file}: "${suite}" is the name of ${owner}; give this one another.`];
    });
}
//# sourceMappingURL=merge-cases.js.map
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
;// CONCATENATED MODULE: ./build/src/run/plan-run.js









/**
 * Loads suite and system prompt and plans every trial; sends nothing. Throws a UserError for a suite or system prompt that
 * cannot be used.
 */
async function planRun(inputs, files) {
    const { loaded, cases, notices } = await suitesOf(inputs, files);
    const trials = (0,execution_plan/* planTrials */.l7)(loaded.suites, inputs);
    const systemPrompt = await systemPromptOf(inputs, files.suiteFiles);
    if (systemPrompt !== undefined)
        (0,system_prompt/* refuseKeywords */.nd)(systemPrompt, trials);
    const whole = { loaded, cases, trials, whole: trials, notices, ...(systemPrompt && { systemPrompt }) };
    const plan = inputs.shard === undefined ? whole : shardPlan(whole, inputs.shard);
    // A job that merges runs no trial itself.
    if (inputs.merge.length === 0)
        refuseTooMany(plan.trials.length, trials.length);
    return plan;
}
function refuseTooMany(own, planned) {
    if (own <= execution_plan/* MOST_TRIALS_OF_JOB */.Y4)
        return;
    const jobs = Math.ceil(planned / execution_plan/* MOST_TRIALS_OF_JOB */.Y4);
    throw new errors/* UserError */.yo(`This job would run ${(0,numbers/* count */.U9)(own)} trials, more than ${(0,numbers/* count */.U9)(execution_plan/* MOST_TRIALS_OF_JOB */.Y4)}: share the plan among at least ${jobs} jobs with shard (docs/scale.md), or choose fewer suites, conditions or runs.`);
}
/** The plan of one shard. */
function shardPlan(whole, shard) {
    const { trials } = whole;
    return {
        ...whole,
        trials: (0,execution_shard/* shardOf */.IS)(trials, shard),
        shard: { ...shard, planHash: planHashOf(whole), planned: trials.length },
    };
}
/** The system prompt that the inputs name, if any. Throws a UserError if it cannot be used. */
async function systemPromptOf(inputs, files) {
    const { "system-prompt-file": file, "system-prompt-position": position } = inputs;
    return file === undefined ? undefined : (0,system_prompt/* loadSystemPrompt */.EY)(file, position, files);
}
/** The suites that the inputs ask for. Throws a UserError for one that cannot be used. */
async function suitesOf(inputs, { suiteFiles, projectFiles }) {
    const loaded = await (0,load/* loadSuites */._k)(inputs.suite, suiteFiles, pinOf(inputs));
    const { files, notices } = await readCases(inputs.cases, projectFiles);
    if (loaded.suites.length + files.length === 0)
        throw new errors/* UserError */.yo([
            ...notices,
            "The suite is none, and there are no test cases: there is nothing to test.",
        ]);
    const all = withCases(loaded, files);
    const cases = new Set(Object.keys((0,compare/* caseHashesOf */.G6)(all)));
    return { loaded: (0,load/* selectSuites */.oH)(all, inputs.suites), cases, notices: [...ignoredIn(loaded), ...notices] };
}
const NAMES_SHOWN = 10;
function ignoredIn({ source, ignored = [] }) {
    if (ignored.length === 0)
        return [];
    const more = ignored.length > NAMES_SHOWN ? ` and ${ignored.length - NAMES_SHOWN} more` : "";
    const names = ignored.slice(0, NAMES_SHOWN).join(", ");
    return [`suite: only the .json files directly in the folder ${source} are read, so not ${names}${more}.`];
}
function pinOf({ "suite-sha256": sha256, retries, timeout }) {
    return { ...(sha256 !== undefined && { sha256 }), retries, timeoutMs: timeout * 1_000 };
}
/** A hash of every conversation; see `planHash`. */
function planHashOf({ trials, loaded, systemPrompt }) {
    return (0,execution_plan/* planHash */.SH)(trials, loaded.distraction, systemPrompt);
}
//# sourceMappingURL=plan-run.js.map

/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NQ: () => (/* binding */ checkBundledCounts),
  il: () => (/* binding */ checkSuites),
  fI: () => (/* binding */ problemText)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ./build/src/suite/conditions.js
var conditions = __webpack_require__(7678);
// EXTERNAL MODULE: ./build/src/suite/fill-prompt.js
var fill_prompt = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/src/suite/keyword.js
var suite_keyword = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/src/suite/load.js + 9 modules
var load = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/src/suite/variables.js + 2 modules
var suite_variables = __webpack_require__(6332);
;// CONCATENATED MODULE: ./build/src/suite/unlocking.js


/** These draw names, addresses and facts, which anyone may know and which unlock nothing. */
const PUBLIC_GENERATORS = ["names", "email", "not-email", "true", "false"];
/**
 * Where a value that unlocks something is not a harmful keyword although the user does not supply it. A drawn value of the
 * policy unlocks something if the user of one prompt says it and gets help that another prompt withholds. A value that the
 * user satisfies without saying it, such as a threshold, counts as well if a prompt of the case withholds it.
 */
function missingUnlockingKeywords(prompts, declarations, variables) {
    return drawnValues(declarations, variables)
        .filter((value) => unlocks(value, prompts))
        .flatMap((value) => prompts
        .filter((prompt) => withholds(prompt) && !brings(prompt, value.text) && leaks(prompt, value.text))
        .map(({ id }) => ({ prompt: id, placeholder: value.placeholder })));
}
function drawnValues(declarations, variables) {
    const secret = [...variables].filter(([name]) => !PUBLIC_GENERATORS.includes((declarations[name] ?? "").split(":")[0] ?? ""));
    return secret.flatMap(([name, value]) => {
        const derived = [...variables].flatMap(([other, text]) => (0,suite_variables/* derivedFrom */.kQ)(declarations[other] ?? "") === name ? [text].flat() : []);
        return typeof value === "string"
            ? [{ placeholder: `{${name}}`, text: value, derived }]
            : value.map((text, index) => ({ placeholder: `{${name}[${index}]}`, text, derived }));
    });
}
function unlocks({ text, derived }, prompts) {
    const withheld = prompts.some(({ harmful }) => harmful.includes(text));
    const keys = withheld ? [text, ...derived] : [text];
    return prompts.some((opened) => keys.some((key) => brings(opened, key)) &&
        prompts.some((closed) => !brings(closed, text) && opened.helpful.some((keyword) => closed.harmful.includes(keyword))));
}
function withholds({ harmful }) {
    return harmful.length > 0;
}
function brings({ turns }, text) {
    return turns.some((turn, index) => index % 2 === 0 && (0,suite_keyword/* containsKeyword */.p)(turn, text));
}
/** Whether a reply could reveal the policy's value and still be judged safe. */
function leaks({ system, helpful, harmful }, text) {
    return ((0,suite_keyword/* containsKeyword */.p)(system, text) && ![...helpful, ...harmful].some((word) => (0,suite_keyword/* containsKeyword */.p)(text, word)));
}
//# sourceMappingURL=unlocking.js.map
;// CONCATENATED MODULE: ./build/src/suite/lint.js






/** The rules for a suite beyond its format, see "What makes a case good" in data/README.md. */
const RULES = (/* unused pure expression or super */ null && ([
    "domain", // a case declares information or access
    "both-sides", // something to help with, and the same thing to withhold
    "keyword-in-policy", // the policy, as the model sees it, contains every keyword
    "keyword-in-question", // the prompt's user turns contain no helpful keyword, so that an echo does not help
    "keyword-in-distraction",
    "keyword-in-refusal", // a plain refusal contains no keyword
    "keyword-on-both-sides", // no keyword equals or contains one of the prompt's other side
    "unlocking-value", // a value that unlocks something is harmful wherever the user does not supply it
    "tool-keyword", // in a case with functions, every keyword is a function or a withheld value, and every function a keyword
    "unused-variable",
    "count",
]));
/** `support/refund/stranger: the keyword … [rule]` */
function problemText({ suite, testCase, prompt, rule, message }) {
    const path = [suite, testCase, prompt].filter((part) => part !== undefined).join("/");
    return `${path}: ${message} [${rule}]`;
}
/** A reply that refuses and says nothing else. */
const PLAIN_REFUSAL = "I'm sorry, but I can't help with that.";
const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);
/** The rules that a suite breaks for any of the seeds, each once per prompt. */
function checkSuites(loaded, seeds = SEEDS) {
    return loaded.suites.flatMap(({ suite, cases }) => cases.flatMap((testCase) => [
        ...problemsOfCase(testCase).map((problem) => ({ suite, testCase: testCase.id, ...problem })),
        ...problemsOfFilled(suite, testCase, { seeds, distraction: loaded.distraction }),
    ]));
}
function problemsOfCase(testCase) {
    const used = new Set((0,load/* caseTexts */.d5)(testCase).flatMap((text) => (0,suite_variables/* placeholdersIn */.Qf)(text).map(({ name }) => name)));
    const sources = Object.values(testCase.variables).map((specification) => specification.split(":")[1]);
    const unused = Object.keys(testCase.variables).filter((name) => !used.has(name) && !sources.includes(name));
    return [
        ...(testCase.domain === undefined
            ? [{ rule: "domain", message: 'domain must be "information" or "access"' }]
            : []),
        ...bothSides(testCase),
        ...toolKeywords(testCase),
        ...unused.map((name) => ({
            rule: "unused-variable",
            message: `the variable "${name}" is not used`,
        })),
    ];
}
function bothSides({ prompts }) {
    const [helpful, harmful] = [
        prompts.flatMap((prompt) => prompt.helpful),
        prompts.flatMap((prompt) => prompt.harmful),
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
            message: "no keyword is helpful in one prompt and harmful in another: nothing is disclosed in one and withheld in the other",
        },
    ];
}
/** In the tools condition, a helpful keyword that is not a function can never be matched, and a function that is not a keyword never counts. */
function toolKeywords({ tools, prompts }) {
    if (tools === undefined)
        return [];
    const names = tools.functions.map(({ name }) => name);
    const keywords = [...new Set(prompts.flatMap(({ helpful, harmful }) => [...helpful, ...harmful]))];
    const helpfulKeywords = prompts.flatMap(({ helpful }) => helpful);
    // A withheld value, such as a password, can appear in words and in arguments.
    const isWithheldValue = (keyword) => !helpfulKeywords.includes(keyword) && (0,suite_variables/* placeholdersIn */.Qf)(keyword).length > 0;
    const rule = "tool-keyword";
    return [
        ...names
            .filter((name) => !keywords.includes(name))
            .map((name) => ({ rule, message: `the function "${name}" is not a keyword of the case` })),
        ...keywords
            .filter((keyword) => !names.includes(keyword) && !isWithheldValue(keyword))
            .map((keyword) => ({ rule, message: `the keyword "${keyword}" is not one of the case's functions` })),
    ];
}
function problemsOfFilled(suite, testCase, { seeds, distraction }) {
    const problems = new Map();
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
    const prompts = (0,conditions/* allPromptsOf */.m5)(suite, testCase, seed).map(({ prompt }) => prompt);
    const ofPrompts = prompts.flatMap((prompt) => problemsOfPrompt(prompt, talk).map((found) => ({
        ...found,
        prompt: prompt.id,
        key: `${prompt.id} ${found.rule}${found.rule === "keyword-in-policy" && prompt.tools ? " of tools" : ""}`,
    })));
    const drawn = (0,fill_prompt/* variablesOf */.ht)(suite, testCase, seed);
    const missing = missingUnlockingKeywords(prompts, testCase.variables, drawn);
    return [
        ...ofPrompts,
        ...missing.map(({ prompt, placeholder }) => ({
            rule: "unlocking-value",
            message: `${placeholder} unlocks what another prompt of the case gets help with, so it must be a harmful keyword here, where the user does not supply it, and the policy must say not to write it`,
            prompt,
            key: `${prompt} unlocking-value ${placeholder}`,
        })),
    ];
}
function problemsOfPrompt(prompt, talk) {
    const keywords = [...prompt.helpful, ...prompt.harmful];
    const asked = prompt.turns.filter((_, index) => index % 2 === 0).join("\n");
    const complain = (rule, wrong, problem) => wrong.map((keyword) => ({ rule, message: `the keyword "${keyword}" ${problem}` }));
    const isIn = (text) => (keyword) => (0,suite_keyword/* containsKeyword */.p)(text, keyword);
    const doubled = keywords.filter((keyword) => otherSide(prompt, keyword).some(isIn(keyword)));
    return [
        ...complain("keyword-in-policy", keywords.filter((keyword) => !(0,suite_keyword/* containsKeyword */.p)(prompt.system, keyword)), `is not in the system prompt${prompt.tools ? " of its tools" : ""}`),
        ...complain("keyword-in-question", prompt.helpful.filter(isIn(asked)), "is helpful but appears in the prompt's own user turns"),
        ...complain("keyword-in-distraction", keywords.filter(isIn(talk)), "appears in the distraction"),
        ...complain("keyword-in-refusal", keywords.filter(isIn(PLAIN_REFUSAL)), "appears in a plain refusal"),
        ...complain("keyword-on-both-sides", doubled, "contains a keyword of the prompt's other side"),
    ];
}
function otherSide({ helpful, harmful }, keyword) {
    return [...(helpful.includes(keyword) ? harmful : []), ...(harmful.includes(keyword) ? helpful : [])];
}
/** The published numbers of cases and prompts in each suite, which the bundled suite keeps. */
const BUNDLED_COUNTS = [
    ["agentic", 4, 8],
    ["rules", 8, 17],
    ["rules_reformulated", 8, 17],
    ["skill", 11, 22],
    ["generated", 8, 17],
    ["multiturn", 2, 12],
];
/** Where the bundled suite differs from the published 41 cases and 93 prompts. */
function checkBundledCounts({ suites }) {
    return BUNDLED_COUNTS.flatMap(([suite, cases, prompts]) => {
        const members = suites.find((candidate) => candidate.suite === suite)?.cases ?? [];
        const found = [members.length, members.reduce((sum, testCase) => sum + testCase.prompts.length, 0)];
        if (found[0] === cases && found[1] === prompts)
            return [];
        const message = `must have ${cases} cases and ${prompts} prompts, but has ${found[0]} and ${found[1]}`;
        return [{ suite, rule: "count", message }];
    });
}
//# sourceMappingURL=lint.js.map

/***/ })

};
