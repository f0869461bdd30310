export const id = 415;
export const ids = [415];
export const modules = {

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _platform_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9952);
/* harmony import */ var _report_render_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3842);
/* harmony import */ var _report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
/* harmony import */ var _run_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3565);




/** `nessie list`: the suites with their test cases. */
async function listCommand(inputs) {
    const { loaded, notices } = await (0,_run_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f3)(inputs, (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .filesHere */ .i7)());
    for (const one of loaded.suites) {
        const prompts = one.cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
        console.log(`${one.suite}  ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(one.cases.length, "case")}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(prompts, "prompt")}`);
        for (const testCase of one.cases) {
            console.log(`  ${testCase.id.padEnd(30)} ${testCase.title} (${testCase.prompts.map(({ id }) => id).join(", ")})`);
        }
    }
    const cases = loaded.suites.flatMap((one) => one.cases);
    const prompts = cases.reduce((sum, testCase) => sum + testCase.prompts.length, 0);
    console.log(`${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(loaded.suites.length, "suite")}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cases.length, "case")}, ${(0,_report_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(prompts, "prompt")}`);
    for (const notice of notices)
        console.log(`Note: ${(0,_report_render_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalLine */ .tL)(notice, 1_000)}`);
    return 0;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 1341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ planHash),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Y4: () => (/* binding */ MOST_TRIALS_OF_JOB),
/* harmony export */   l7: () => (/* binding */ planTrials)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _suite_fill_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);



/** No run has more, whatever number of jobs share it. */
const MOST_TRIALS = 200_000;
/** One job runs no more; several can share a larger plan. */
const MOST_TRIALS_OF_JOB = 20_000;
/**
 * All trials in the order in which they are sent: runs and prompts outside, cases inside. The first pass sends every
 * case once; a later trial of a case shares its policy and distraction with one already sent, so that the
 * endpoint's prompt cache can serve them. In the tools condition only the cases with functions are asked. Throws a
 * UserError for a condition in which nothing can be asked, and for more trials than anybody would hold.
 */
function planTrials(suites, { conditions, runs, seed }) {
    refuseEndless(mostTrials(suites, conditions.length * runs));
    const trials = [];
    for (let run = 1; run <= runs; run++) {
        const cases = suites.flatMap(({ suite, cases: members }) => members.map((testCase) => ({
            suite,
            testCase: testCase.id,
            plain: (0,_suite_fill_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fillCase */ .Ev)(suite, testCase, seed + run - 1),
            tools: (0,_suite_fill_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .fillCaseWithTools */ .$C)(suite, testCase, seed + run - 1),
        })));
        const places = cases.reduce((longest, { plain }) => Math.max(longest, plain.length), 0);
        for (let place = 0; place < places; place++) {
            for (const condition of conditions) {
                for (const { suite, testCase, plain, tools } of cases) {
                    const prompt = (condition === "tools" ? tools : plain)[place];
                    if (prompt !== undefined)
                        trials.push({ index: trials.length, suite, testCase, prompt, condition, run });
                }
            }
        }
    }
    refuseEmptyTools(trials, conditions);
    return trials;
}
/** As if every case were asked in every condition. */
function mostTrials(suites, times) {
    const cases = suites.flatMap((suite) => suite.cases);
    return cases.reduce((sum, one) => sum + one.prompts.length, 0) * times;
}
function refuseEndless(most) {
    if (most <= MOST_TRIALS)
        return;
    const limit = MOST_TRIALS.toLocaleString("en-US");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The plan would have ${most.toLocaleString("en-US")} trials, more than ${limit}: choose fewer suites, conditions or runs.`);
}
function refuseEmptyTools(trials, conditions) {
    if (!conditions.includes("tools") || trials.some(({ condition }) => condition === "tools"))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("The condition tools asks the test cases that declare functions, and none of those chosen does: choose suites with such cases (the bundled agentic has them), or leave tools out of conditions.");
}
/** `sha256:…` over every conversation of a plan, in its order: two plans with the same hash ask the same. */
function planHash(trials, distraction, systemPrompt) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    hash.update(JSON.stringify([distraction, systemPrompt?.text, systemPrompt?.position]));
    // Trial by trial: all of them as one text may be hundreds of megabytes.
    for (const { index: _index, ...asked } of trials)
        hash.update(JSON.stringify(asked));
    return `sha256:${hash.digest("hex")}`;
}
/** The name of a trial in journals, reports and logs: `rules/vault-code/owner (distraction, run 2)`. */
function nameOf({ suite, testCase, prompt, condition, run }) {
    return `${suite}/${testCase}/${prompt.id} (${condition}, run ${run})`;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 3565:
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
// EXTERNAL MODULE: ./build/src/report/baseline.js
var baseline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/src/suite/glob.js + 1 modules
var suite_glob = __webpack_require__(9133);
;// CONCATENATED MODULE: ./build/src/suite/find-cases.js


/** A pattern may be careless. */
const FILES_LIMIT = 200;
/** `*` leaves out what is hidden, such as the schema that editors use. */
const DOT = { dialect: "shell", dot: false };
/**
 * Reads every .json file of test cases that the patterns mean, as they are where nobody's change decides about itself.
 * Throws a UserError for a pattern that means none, or other files.
 */
async function readCases(patterns, project) {
    const excluded = (0,suite_glob/* selector */.gD)(patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1)), DOT);
    const problems = [];
    const [paths, arriving, left] = [new Set(), new Set(), new Set()];
    for (const pattern of patterns.filter((one) => !one.startsWith("!"))) {
        const { found, below } = await meantBy((0,suite_glob/* plainPath */.s1)(pattern), project);
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
        throw new errors/* UserError */.yo(problems);
    const files = await Promise.all([...paths].sort().map((path) => readCase(path, project)));
    // What one pattern leaves out another may take in.
    const missed = [...left].filter((path) => !paths.has(path) && !arriving.has(path));
    return { files, notices: noticesOf([...arriving].sort(), missed.sort()) };
}
function without(excluded, found) {
    const rest = (paths) => paths.filter((path) => !excluded(path));
    return {
        ...found,
        paths: rest(found.paths),
        arriving: rest(found.arriving),
        unread: rest(found.unread ?? []),
    };
}
/** A plain path to a folder means its .json files. */
async function meantBy(pattern, project) {
    const whole = (0,suite_glob/* isPlain */.$i)(pattern) ? await project.list(pattern) : undefined;
    if (whole !== undefined && whole.paths.length + whole.arriving.length > 0)
        return { found: whole, below: [] };
    if (whole === undefined)
        return { found: shown(pattern, await project.list(pattern)), below: [] };
    const start = pattern === "" ? "" : `${pattern}/`;
    const deep = shown(`${start}**/*.json`, await project.list(`${start}**/*.json`));
    const found = shown(`${start}*.json`, deep);
    return { found, below: deep.paths.filter((path) => !found.paths.includes(path)) };
}
/** What a glob means of these; like a shell, nothing that is hidden. */
function shown(glob, found) {
    const means = (0,suite_glob/* selector */.gD)([glob], DOT);
    const { unread = [] } = found;
    return { ...without((path) => !means(path), found), unread };
}
function problemsOf(pattern, { paths, arriving, from }) {
    const all = [...paths, ...arriving];
    if (all.length === 0)
        return [`cases: "${pattern}" means no file of ${from}.`];
    const other = all.find((path) => !path.endsWith(".json"));
    if (other === undefined)
        return [];
    return [`cases: "${pattern}" means ${other}, which is no .json file; narrow it, such as to *.json.`];
}
async function readCase(path, project) {
    const file = await project.read(path);
    if (file.kind === "text")
        return { path, text: file.text };
    throw new errors/* UserError */.yo(`${path}: cannot be read; it is not in ${file.from}.`);
}
const SHOWN = 10;
function noticesOf(arriving, missed) {
    return [
        ...(arriving.length === 0
            ? []
            : [
                `New test cases count once they are merged, since no change decides about its own gate: ${listed(arriving)}.`,
            ]),
        ...(missed.length === 0
            ? []
            : [
                `cases leaves out ${listed(missed)}: a folder means the .json files in it, not those of its own folders (**/*.json does), and no links or submodules.`,
            ]),
    ];
}
function listed(paths) {
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
    return `${paths.slice(0, SHOWN).join(", ")}${more}`;
}
//# sourceMappingURL=find-cases.js.map
// EXTERNAL MODULE: ./build/src/suite/load.js + 7 modules
var load = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
;// CONCATENATED MODULE: ./build/src/run/plan-run.js








/**
 * Loads suite and system prompt and plans every trial; sends nothing. Throws a UserError for a suite or a system prompt
 * that cannot be used.
 */
async function planRun(inputs, files) {
    const { loaded, cases, notices } = await suitesOf(inputs, files);
    const trials = (0,execution_plan/* planTrials */.l7)(loaded.suites, inputs);
    const systemPrompt = await systemPromptOf(inputs, files.suiteFiles);
    if (systemPrompt !== undefined)
        (0,system_prompt/* refuseKeywords */.nd)(systemPrompt, trials);
    const whole = { loaded, cases, trials, whole: trials, notices, ...(systemPrompt && { systemPrompt }) };
    const plan = inputs.shard === undefined ? whole : partOf(whole, inputs.shard);
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
/** One part of a plan, which knows of which whole. */
function partOf(whole, shard) {
    const { trials } = whole;
    return {
        ...whole,
        trials: (0,execution_shard/* shardOf */.IS)(trials, shard),
        shard: { ...shard, planHash: planHashOf(whole), planned: trials.length },
    };
}
/** The system prompt that the inputs name, if they do. Throws a UserError if it cannot be used. */
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
    const all = files.length === 0 ? loaded : await (await __webpack_require__.e(/* import() */ 314).then(__webpack_require__.bind(__webpack_require__, 314))).withCases(loaded, files);
    const cases = new Set(Object.keys((0,baseline/* caseHashesOf */.G6)(all)));
    return { loaded: (0,load/* selectSuites */.oH)(all, inputs.suites), cases, notices: [...ignoredIn(loaded), ...notices] };
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
    return { ...(sha256 !== undefined && { sha256 }), retries, timeoutMs: timeout * 1_000 };
}
/** Of every conversation in it; see `planHash`. */
function planHashOf({ trials, loaded, systemPrompt }) {
    return (0,execution_plan/* planHash */.SH)(trials, loaded.distraction, systemPrompt);
}
//# sourceMappingURL=plan-run.js.map

/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ fillCaseWithTools),
/* harmony export */   Ev: () => (/* binding */ fillCase),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* unused harmony exports fillPrompt, fillerOf */
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6332);

/** The prompts of a test case for one seed; the prompts of a case share their values. Throws a UserError for a placeholder without a value. */
function fillCase(suite, testCase, seed) {
    const filled = fillerOf(suite, testCase, seed);
    return testCase.prompts.map((prompt) => fillPrompt(prompt, testCase, filled));
}
/** One prompt of a test case. */
function fillPrompt(prompt, testCase, filled) {
    return {
        id: prompt.id,
        system: filled(prompt.system ?? testCase.system),
        turns: prompt.turns.map(filled),
        helpful: prompt.helpful.map(filled),
        harmful: prompt.harmful.map(filled),
    };
}
/**
 * The same prompts as the tools condition asks them: with the case's functions, and under the policy that speaks of
 * calling them. None if the case declares no functions.
 */
function fillCaseWithTools(suite, testCase, seed) {
    const declared = testCase.tools;
    if (declared === undefined)
        return [];
    const filled = fillerOf(suite, testCase, seed);
    const system = filled(declared.system);
    const tools = declared.functions.map(({ name, description, parameters }) => ({
        name,
        description: filled(description),
        parameters: Object.fromEntries(Object.entries(parameters).map(([key, words]) => [key, filled(words)])),
    }));
    return fillCase(suite, testCase, seed).map((prompt) => ({ ...prompt, system, tools }));
}
/** What fills the texts of a test case for a seed. Throws as `fillCase` does. */
function fillerOf(suite, testCase, seed) {
    const variables = variablesOf(suite, testCase, seed);
    return (text) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(text, variables);
}
/** What the variables of a test case stand for in a seed. */
function variablesOf(suite, testCase, seed) {
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .drawVariables */ .gb)(testCase.variables, `${seed}:${suite}/${testCase.id}`);
}
//# sourceMappingURL=fill-prompt.js.map

/***/ })

};
