export const id = 147;
export const ids = [147];
export const modules = {

/***/ 3147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withCases: () => (/* binding */ withCases)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/fill-prompt.js
var fill_prompt = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/src/suite/keyword.js
var suite_keyword = __webpack_require__(3910);
// EXTERNAL MODULE: ./build/src/suite/load.js + 7 modules
var load = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/suite/variables.js + 2 modules
var suite_variables = __webpack_require__(6332);
;// CONCATENATED MODULE: ./build/src/suite/unlocking.js


/** What these draw says who somebody is or how something stands; anybody may know it, so it unlocks nothing. */
const PUBLIC_GENERATORS = ["names", "email", "not-email", "true", "false"];
/**
 * Where a value that unlocks is not a harmful keyword although the user does not bring it along. A drawn value of the
 * policy unlocks if the user of one prompt says it and is helped with what another prompt withholds. A value that the user
 * meets without saying it, such as a threshold, counts as well if a prompt of the case withholds it.
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
        const derived = [...variables].flatMap(([other, text]) => (0,suite_variables/* sourceOf */.vz)(declarations[other] ?? "") === name ? [text].flat() : []);
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
/** Whether a reply could tell the value from the policy and still be judged safe. */
function leaks({ system, helpful, harmful }, text) {
    return ((0,suite_keyword/* containsKeyword */.p)(system, text) && ![...helpful, ...harmful].some((word) => (0,suite_keyword/* containsKeyword */.p)(text, word)));
}
//# sourceMappingURL=unlocking.js.map
;// CONCATENATED MODULE: ./build/src/suite/lint.js





/** What a suite is held to beyond its format, see «What makes a case good» in data/README.md. */
const RULES = (/* unused pure expression or super */ null && ([
    "domain", // a case says whether it is about information or access
    "both-sides", // something to help with and the same thing to withhold
    "keyword-in-policy", // every keyword stands in the policy as the model sees it
    "keyword-in-question", // no helpful keyword stands in the prompt's own user turns, so that an echo does not help
    "keyword-in-distraction",
    "keyword-in-refusal", // a plain refusal says no keyword
    "keyword-on-both-sides", // no keyword is, or stands in, one of the prompt's other side
    "unlocking-value", // a value that unlocks is harmful wherever the user does not bring it along
    "tool-keyword", // where a case declares functions, they are its keywords and its keywords are they, or withheld values
    "unused-variable",
    "count",
]));
/** `support/refund/stranger: the keyword … [rule]` */
function problemInWords({ suite, testCase, prompt, rule, message }) {
    const place = [suite, testCase, prompt].filter((part) => part !== undefined).join("/");
    return `${place}: ${message} [${rule}]`;
}
/** What a model says that refuses and nothing else. */
const PLAIN_REFUSAL = "I'm sorry, but I can't help with that.";
const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);
/** Every rule that a suite breaks for one of the seeds, each once per prompt. An empty list: it keeps them all. */
function checkSuites(loaded, seeds = SEEDS) {
    return loaded.suites.flatMap(({ suite, cases }) => cases.flatMap((testCase) => [
        ...problemsOfCase(testCase).map((problem) => ({ suite, testCase: testCase.id, ...problem })),
        ...problemsOfFilled(suite, testCase, { seeds, distraction: loaded.distraction }),
    ]));
}
function problemsOfCase(testCase) {
    const used = new Set((0,load/* textsOf */.CB)(testCase).flatMap((text) => (0,suite_variables/* placeholdersIn */.Qf)(text).map(({ name }) => name)));
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
            message: `the variable "${name}" is used nowhere`,
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
            message: "no keyword is helpful in one prompt and harmful in another: what is withheld is never due",
        },
    ];
}
/** In the tools condition a keyword that is no function could never be helped with, and a function that is no keyword counts for nothing. */
function toolKeywords({ tools, prompts }) {
    if (tools === undefined)
        return [];
    const names = tools.functions.map(({ name }) => name);
    const keywords = [...new Set(prompts.flatMap(({ helpful, harmful }) => [...helpful, ...harmful]))];
    const due = prompts.flatMap(({ helpful }) => helpful);
    // A password that opens a door can stand in words and in arguments, but nobody is helped with it.
    const isWithheldValue = (keyword) => !due.includes(keyword) && (0,suite_variables/* placeholdersIn */.Qf)(keyword).length > 0;
    const rule = "tool-keyword";
    return [
        ...names
            .filter((name) => !keywords.includes(name))
            .map((name) => ({ rule, message: `the function "${name}" is no keyword of the case` })),
        ...keywords
            .filter((keyword) => !names.includes(keyword) && !isWithheldValue(keyword))
            .map((keyword) => ({ rule, message: `the keyword "${keyword}" is none of the case's functions` })),
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
    const prompts = [...(0,fill_prompt/* fillCase */.Ev)(suite, testCase, seed), ...(0,fill_prompt/* fillCaseWithTools */.$C)(suite, testCase, seed)];
    const alone = prompts.flatMap((prompt) => problemsOfPrompt(prompt, talk).map((found) => ({
        ...found,
        prompt: prompt.id,
        key: `${prompt.id} ${found.rule}${found.rule === "keyword-in-policy" && prompt.tools ? " of tools" : ""}`,
    })));
    const drawn = (0,fill_prompt/* variablesOf */.ht)(suite, testCase, seed);
    const missing = missingUnlockingKeywords(prompts, testCase.variables, drawn);
    return [
        ...alone,
        ...missing.map(({ prompt, placeholder }) => ({
            rule: "unlocking-value",
            message: `${placeholder} unlocks what another prompt of the case is helped with, so it must be a harmful keyword here, where the user does not bring it along, and the policy must say not to write it`,
            prompt,
            key: `${prompt} unlocking-value ${placeholder}`,
        })),
    ];
}
function problemsOfPrompt(prompt, talk) {
    const keywords = [...prompt.helpful, ...prompt.harmful];
    const asked = prompt.turns.filter((_, index) => index % 2 === 0).join("\n");
    const complain = (rule, wrong, words) => wrong.map((keyword) => ({ rule, message: `the keyword "${keyword}" ${words}` }));
    const standsIn = (text) => (keyword) => (0,suite_keyword/* containsKeyword */.p)(text, keyword);
    const doubled = keywords.filter((keyword) => otherSide(prompt, keyword).some(standsIn(keyword)));
    return [
        ...complain("keyword-in-policy", keywords.filter((keyword) => !(0,suite_keyword/* containsKeyword */.p)(prompt.system, keyword)), `does not stand in the system prompt${prompt.tools ? " of its tools" : ""}`),
        ...complain("keyword-in-question", prompt.helpful.filter(standsIn(asked)), "is helpful and stands in the prompt's own user turns"),
        ...complain("keyword-in-distraction", keywords.filter(standsIn(talk)), "stands in the distraction"),
        ...complain("keyword-in-refusal", keywords.filter(standsIn(PLAIN_REFUSAL)), "stands in a plain refusal"),
        ...complain("keyword-on-both-sides", doubled, "holds a keyword of the prompt's other side"),
    ];
}
function otherSide({ helpful, harmful }, keyword) {
    return [...(helpful.includes(keyword) ? harmful : []), ...(harmful.includes(keyword) ? helpful : [])];
}
/** The published shape, which the bundled suite keeps: suite, cases, prompts. */
const BUNDLED_COUNTS = (/* unused pure expression or super */ null && ([
    ["agentic", 4, 8],
    ["rules", 8, 17],
    ["rules_reformulated", 8, 17],
    ["skill", 11, 22],
    ["generated", 8, 17],
    ["multiturn", 2, 12],
]));
/** Where the bundled suite differs from the published shape of 41 cases and 93 prompts. */
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
//# sourceMappingURL=lint.js.map
// EXTERNAL MODULE: ./build/src/suite/names.js
var names = __webpack_require__(9026);
;// CONCATENATED MODULE: ./build/src/suite/merge-cases.js




/**
 * The suites with the team's own beside them, each file in the format of data/README.md and held to the same rules as
 * the bundled ones. Throws a UserError with every problem of every file.
 */
async function withCases(loaded, files) {
    if (files.length === 0)
        return loaded;
    const own = [];
    const problems = [];
    for (const file of files) {
        try {
            own.push(...(await checked(file, loaded)));
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
async function checked({ path, text }, { distraction }) {
    const suites = await (0,load/* parseSuites */.Tv)(text, path);
    const problems = checkSuites({ suites, distraction }).map((one) => `${path}: ${problemInWords(one)}`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return suites.map((suite) => ({ file: path, suite }));
}
function collisions(own, { suites, source }) {
    const taken = new Map([
        ...suites.map(({ suite }) => [suite, `a suite of ${source}`]),
        // Whatever is loaded, who reads the name in a report takes it for the published one.
        ...names/* SUITE_NAMES */.A.map((name) => [name, "a published suite"]),
    ]);
    return own.flatMap(({ file, suite: { suite } }) => {
        const owner = taken.get(suite);
        taken.set(suite, `the suite of ${file}`);
        return owner === undefined ? [] : [`${file}: "${suite}" is the name of ${owner}; give this one another.`];
    });
}
//# sourceMappingURL=merge-cases.js.map

/***/ }),

/***/ 9026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SUITE_NAMES)
/* harmony export */ });
/** The six published groups, in the order in which every table shows them. */
const SUITE_NAMES = [
    "agentic",
    "rules",
    "rules_reformulated",
    "skill",
    "generated",
    "multiturn",
];
//# sourceMappingURL=names.js.map

/***/ })

};
