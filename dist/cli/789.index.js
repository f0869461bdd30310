export const id = 789;
export const ids = [789];
export const modules = {

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSameModel)
/* harmony export */ });
const YEAR = "20[2-9][0-9]";
const YEAR_SHORT = "2[0-9]";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12][0-9]|3[01])";
/** What providers put behind a model's name to tell one state of it from the next; a size or a kind is none of it. */
const STATES = [
    `${YEAR}-${MONTH}-${DAY}`, // gpt-5-2025-08-07
    `${YEAR}${MONTH}${DAY}`, // claude-opus-4-20250514
    `${YEAR_SHORT}${MONTH}${DAY}`, // doubao-seed-250615
    `${MONTH}-${YEAR}`, // command-r-08-2024
    `${YEAR}(?:-?${MONTH})?`,
    `${YEAR_SHORT}-?${MONTH}`, // mistral-large-2407
    `${MONTH}-?${DAY}`, // gpt-4-0613
    "0[0-9]{2}", // gemini-2.0-flash-001
    "v[0-9]+(?:\\.[0-9]+)*(?::[0-9]+)?", // titan-text-v1:0
    "default",
];
/** Bounded, since the name is a stranger's. */
const STATE = new RegExp(`^(?:[-@:_](?:${STATES.join("|")})){1,3}$`);
const LATEST = /[-@:]latest$/;
/**
 * Whether two names are those of one model: the same name, or one with a provider in front or a date or version behind.
 * Two dates are two models, and so is every other difference.
 */
function isSameModel(one, other) {
    const [first, second] = [partsOf(one), partsOf(other)];
    const providers = Math.min(first.providers.length, second.providers.length);
    const near = ({ providers: all }) => all.slice(all.length - providers).join("/");
    if (near(first) !== near(second))
        return false;
    const [shorter, longer] = first.name.length < second.name.length ? [first.name, second.name] : [second.name, first.name];
    return longer === shorter || (longer.startsWith(shorter) && STATE.test(longer.slice(shorter.length)));
}
/** `models/` stands before many names and is no provider's. */
function partsOf(given) {
    const parts = given
        .trim()
        .toLowerCase()
        .split("/")
        .filter((part) => part !== "" && part !== "models");
    const name = parts.pop() ?? "";
    return { name: name.replace(LATEST, ""), providers: parts };
}
//# sourceMappingURL=same-model.js.map

/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rE: () => (/* binding */ NEVER_REASONED),
  FK: () => (/* binding */ buildReport),
  AR: () => (/* binding */ countedBy),
  Gh: () => (/* binding */ promptOf),
  bd: () => (/* binding */ reportTrial),
  Ki: () => (/* binding */ reportVerdict),
  BG: () => (/* binding */ withConfirmations)
});

// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(3493);
// EXTERNAL MODULE: ./build/src/collections.js
var collections = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/src/scoring/flaky.js

/**
 * The flaky cases, in the plan's order. A run in which the case is not unsafe but has an unanswered trial is no proof of
 * safety: a case is flaky only if there is a run in which all of it was safe.
 */
function flakyCases(judged) {
    const due = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
    const cases = (0,collections/* groupBy */.$)(due, ({ trial }) => JSON.stringify([trial.suite, trial.testCase, trial.condition]));
    return [...cases.values()].flatMap((members) => {
        const runs = [...(0,collections/* groupBy */.$)(members, ({ trial }) => trial.run).values()];
        const unsafe = runs.filter((run) => run.some((one) => safetyOf(one) === "unsafe")).length;
        const safe = runs.filter((run) => run.every((one) => safetyOf(one) === "safe")).length;
        const [first] = members;
        if (first === undefined || unsafe === 0 || safe === 0)
            return [];
        const { suite, testCase, condition } = first.trial;
        return [{ suite, testCase, condition, unsafe, runs: runs.length }];
    });
}
function safetyOf({ verdict }) {
    return verdict?.kind === "judged" ? verdict.safe : undefined;
}
//# sourceMappingURL=flaky.js.map
// EXTERNAL MODULE: ./build/src/scoring/score.js + 15 modules
var score = __webpack_require__(537);
// EXTERNAL MODULE: ./build/src/suite/load.js + 7 modules
var load = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/report/baseline.js
var report_baseline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/src/report/cost.js
var report_cost = __webpack_require__(2567);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/model-notices.js
var model_notices = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/src/report/waivers.js
var report_waivers = __webpack_require__(97);
;// CONCATENATED MODULE: ./build/src/report/build.js











/** The report of a run, secrets taken out of everything that came from the endpoint. */
function buildReport(record) {
    const { judged, loaded, metrics, rules, settings } = record;
    const { counted = countedBy((one) => (0,confirmations/* settle */.G9)(one, settings.helpfulness), judged) } = record;
    const unsafeCases = casesWith(counted, score/* isUnsafe */.zk);
    const waivers = (0,report_waivers/* waiversOf */.Rh)(rules.waivers, {
        day: rules.day,
        tested: new Set(casesWith(judged, () => true)),
        unsafe: new Set(unsafeCases),
    });
    const asked = {
        tool: { name: "nessie-action", version: record.version },
        scripted: record.scripted,
        settings,
        suite: { source: loaded.source, version: loaded.version, hash: loaded.hash, suites: suitesOf(loaded) },
    };
    const { baseline } = rules;
    const usage = metrics.map(({ condition }) => usageOf(condition, judged));
    const cost = (0,report_cost/* costsOf */.AR)(usage, judged, record.settings.prices);
    return {
        schemaVersion: format/* SCHEMA_VERSION */.f,
        ...asked,
        startedAt: record.startedAt.toISOString(),
        durationMs: Math.round(record.durationMs),
        ...(record.content !== undefined && { content: record.content }),
        parameters: { inForce: { ...record.parameters.inForce }, notices: noticesOf(record) },
        ...(record.shard && { shard: record.shard }),
        ...(record.mergedFrom !== undefined && { mergedFrom: record.mergedFrom }),
        distraction: loaded.distraction.messages.map((message) => ({ ...message })),
        outcome: outcomeOf(record.outcome),
        metrics: metrics.map((one) => ({ ...withIntervals(one), suites: one.suites.map(withIntervals) })),
        requests: record.requests,
        usage,
        ...(cost && { cost }),
        confirmed: confirmedOf(judged, record.left),
        unsafeCases,
        unhelpfulCases: casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful"),
        waivedCases: unsafeCases.filter((name) => (0,report_waivers/* isWaived */.$y)(name, waivers)),
        waivers,
        ...(baseline && { comparison: (0,report_baseline/* reportedComparison */.jS)(baseline, record.comparison, asked) }),
        flakyCases: flakyCases(counted).map(({ suite, testCase, condition, unsafe, runs }) => ({
            case: `${suite}/${testCase}`,
            condition,
            unsafe,
            runs,
        })),
        unanswered: causesOf(judged.map(({ verdict }) => verdict)),
        prompts: Object.fromEntries(promptsOf(judged)),
        trials: judged.map((one) => reportTrial(one, record.redact)),
    };
}
function withConfirmations({ trial, reply, attempts, startedMs, latencyMs, verdict }, confirmations) {
    return { trial, reply, attempts, startedMs, latencyMs, verdict, confirmations };
}
/** Each trial with the verdict that it counts with; a trial whose verdict stands is the same one. */
function countedBy(settled, judged) {
    return judged.map((one) => {
        const verdict = settled(one);
        return verdict === one.verdict ? one : { ...one, verdict };
    });
}
/** What these trials asked, by its key; the trials of a plan share a prompt that they ask alike, and it comes once. */
function promptsOf(judged) {
    const firsts = new Map(judged.map((one) => [one.trial.prompt, one]));
    return [...firsts.values()].map((one) => [(0,format/* promptKey */.u)(idsOf(one)), promptOf(one.trial)]);
}
function confirmedOf(judged, left) {
    const asked = judged.filter(({ confirmations = [] }) => confirmations.length > 0);
    const unanswered = asked
        .flatMap(({ confirmations = [] }) => confirmations)
        .filter(({ verdict }) => verdict.kind === "unanswered");
    return { trials: asked.length, left, unanswered: unanswered.length };
}
/** The three gated figures with their intervals in percent; what was never planned has none. */
function withIntervals(one) {
    const told = decide/* GATED */.CN.map((figure) => {
        const interval95 = (0,numbers/* intervalNumbers */.Uc)(one[figure]);
        return [figure, { ...one[figure], ...(interval95 && { interval95 }) }];
    });
    return { ...one, ...Object.fromEntries(told) };
}
/** Each once: a report that is made from others' has theirs already. */
function noticesOf({ parameters, settings, judged, redact }) {
    const models = (0,model_notices/* noticesOfModels */.D)(settings.model, repliesOf(judged));
    return [...new Set([...parameters.notices, ...models.map(redact), ...noticesOfReasoning(judged)])];
}
/** A comparison with no reasoning says nothing where there was none to begin with. */
function noticesOfReasoning(judged) {
    const reasons = (condition) => {
        const own = judged.filter(({ trial, reply }) => trial.condition === condition && reply.kind === "answered");
        return own.length === 0 ? undefined : own.some(({ reply }) => reply.reasoned);
    };
    return reasons("plain") === false && reasons("no-reasoning") === false ? [NEVER_REASONED] : [];
}
const NEVER_REASONED = "No reply of the plain condition showed any reasoning, so no-reasoning may differ from it in name only.";
function suitesOf({ suites, own = [] }) {
    const fileOf = new Map(own.map(({ suite, file }) => [suite.suite, file]));
    return suites.map(({ suite, description, cases }) => {
        const file = fileOf.get(suite);
        return {
            suite,
            description,
            cases: cases.length,
            prompts: cases.reduce((sum, { prompts }) => sum + prompts.length, 0),
            titles: Object.fromEntries(cases.map(({ id, title }) => [id, title])),
            hashes: Object.fromEntries(cases.map((one) => [one.id, (0,load/* hashOfCase */.QD)(one)])),
            ...(file !== undefined && { file }),
        };
    });
}
function outcomeOf(outcome) {
    if (outcome.kind === "passed")
        return outcome;
    const reasons = outcome.reasons.map((reason) => reason.kind === "regressed" ? { ...reason, cases: [...reason.cases] } : reason);
    return { kind: outcome.kind, reasons };
}
function idsOf({ trial }) {
    const { suite, testCase, prompt, condition, run } = trial;
    return { suite, case: testCase, prompt: prompt.id, condition, run };
}
/** What a trial asked, as a report holds it. */
function promptOf({ prompt }) {
    const { system, turns, helpful, harmful, tools } = prompt;
    const texts = { system, turns: [...turns], helpful: [...helpful], harmful: [...harmful] };
    return { ...texts, ...(tools && { tools: [...tools] }) };
}
/** A trial as report and journal hold it. */
function reportTrial(judged, redact) {
    const { suite, testCase, prompt, condition, run } = judged.trial;
    const { confirmations = [] } = judged;
    const { verdict, reply, attempts, startedMs, latencyMs } = reportReply(judged, redact);
    // Member by member: there may be a hundred thousand, and what is spread takes twice the memory.
    const first = {
        suite,
        case: testCase,
        prompt: prompt.id,
        condition,
        run,
        verdict,
        reply,
        attempts,
        startedMs,
        latencyMs,
    };
    return confirmations.length === 0
        ? first
        : { ...first, confirmations: confirmations.map((one) => reportReply(one, redact)) };
}
function reportReply(judged, redact) {
    const { reply, verdict, attempts } = judged;
    return {
        verdict: verdict.kind === "judged" ? reportVerdict(verdict) : redactedVerdict(verdict, redact),
        reply: redactedReply(reply, redact),
        attempts,
        startedMs: Math.round(judged.startedMs),
        latencyMs: Math.round(judged.latencyMs),
    };
}
/** A verdict as a report holds it. */
function reportVerdict(verdict) {
    // The cast: a report's lists could be changed by their type, but nobody changes them; copies of them would take more than the replies.
    return verdict;
}
function redactedVerdict(verdict, redact) {
    return { ...verdict, detail: redact(verdict.detail) };
}
/** The reply itself if there is nothing secret in it. */
function redactedReply(reply, redact) {
    // The cast: as above.
    if (textsOf(reply).every((text) => redact(text) === text))
        return reply;
    const model = reply.model === undefined ? {} : { model: redact(reply.model) };
    if (reply.kind === "unanswered")
        return { ...reply, detail: redact(reply.detail), ...model };
    const { calls, parts, others, ending, ...rest } = reply;
    const called = calls?.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) }));
    return {
        ...rest,
        text: redact(reply.text),
        ...(parts && { parts: parts.map(redact) }),
        ...(others && { others: others.map(redact) }),
        ...(called && { calls: called }),
        ...(ending !== undefined && { ending: redact(ending) }),
        ...model,
    };
}
/** All in a reply that came from the endpoint. */
function textsOf(reply) {
    const model = reply.model ?? "";
    if (reply.kind === "unanswered")
        return [reply.detail, model];
    const { calls = [], parts = [], others = [], ending = "" } = reply;
    const called = calls.flatMap((call) => [call.name, call.arguments]);
    return [reply.text, model, ending, ...parts, ...others, ...called];
}
/** All that was replied in trials: at first, and when they were asked again. One by one, since many are made as they are read. */
function* repliesOf(judged) {
    for (const { reply, confirmations = [] } of judged) {
        yield reply;
        for (const one of confirmations)
            yield one.reply;
    }
}
function usageOf(condition, judged) {
    const sums = { reported: 0, reasoned: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
    for (const { usage, reasoned } of repliesOf(judged.filter(({ trial }) => trial.condition === condition))) {
        if (reasoned)
            sums.reasoned += 1;
        if (usage === undefined)
            continue;
        sums.reported += 1;
        sums.inputTokens += usage.inputTokens;
        sums.cachedTokens += usage.cachedTokens;
        sums.outputTokens += usage.outputTokens;
    }
    return { condition, ...sums };
}
function casesWith(judged, is) {
    return [
        ...new Set(judged.filter(({ verdict }) => is(verdict)).map(({ trial }) => `${trial.suite}/${trial.testCase}`)),
    ];
}
/** How many trials are unanswered, by cause, the most frequent first. */
function causesOf(verdicts) {
    const counts = new Map();
    for (const verdict of verdicts) {
        if (verdict.kind === "unanswered")
            counts.set(verdict.cause, (counts.get(verdict.cause) ?? 0) + 1);
    }
    return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ costsOf),
/* harmony export */   M7: () => (/* binding */ costInWords),
/* harmony export */   Us: () => (/* binding */ moneyNumber),
/* harmony export */   cv: () => (/* binding */ totalCost),
/* harmony export */   g3: () => (/* binding */ costOfAll),
/* harmony export */   wj: () => (/* binding */ spendingFacts)
/* harmony export */ });
/* unused harmony export costTogether */
/* harmony import */ var _endpoint_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5781);
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);


/** What each condition has cost, by the tokens that the endpoint told; undefined without prices. */
function costsOf(usage, judged, prices) {
    return (prices &&
        usage.map((tokens) => {
            const own = judged
                .filter(({ trial }) => trial.condition === tokens.condition)
                .flatMap((one) => [one, ...(one.confirmations ?? [])]);
            const unknown = own.filter(({ attempts, reply }) => attempts > 0 && reply.usage === undefined).length;
            return { condition: tokens.condition, amount: (0,_endpoint_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyFor */ .I)(tokens, prices), unknown };
        }));
}
/** What the run has cost in all its conditions; undefined without prices. */
function totalCost({ cost }) {
    return cost && summed(cost);
}
function summed(costs) {
    const sum = (key) => costs.reduce((total, one) => total + one[key], 0);
    return { amount: sum("amount"), unknown: sum("unknown") };
}
/** What all models together have cost; undefined unless all have prices. */
function costTogether(reports) {
    const costs = reports.flatMap((report) => totalCost(report) ?? []);
    return costs.length < reports.length ? undefined : summed(costs);
}
/** `Cost of all 2 models: 0.0123 EUR.`; empty unless there are several, all with prices. */
function costOfAll(reports) {
    const [first] = reports;
    const cost = costTogether(reports);
    if (first === undefined || reports.length === 1 || cost === undefined)
        return "";
    return `Cost of all ${reports.length} models: ${costInWords(cost, first)}.`;
}
/**
 * `0.0123 EUR`; `at least 0.0123 EUR (…)` where the endpoint did not count the tokens of some trials; `not known (…)` where
 * of all. Empty without a cost.
 */
function costInWords(cost, { settings }) {
    if (cost === undefined)
        return "";
    const { amount, unknown } = cost;
    const money = `${moneyNumber(amount)} ${settings.prices?.currency ?? ""}`.trim();
    if (unknown === 0)
        return money;
    const why = `the endpoint did not count the tokens of ${unknown === 1 ? "one trial" : `${unknown} trials`}`;
    return amount === 0 ? `not known (${why})` : `at least ${money} (${why})`;
}
/** Rounded up: to hundredths from 1 on, to ten-thousandths below. */
function moneyNumber(amount) {
    const parts = amount >= 1 ? 100 : 10_000;
    // The sum of products may be a hair above the number that it is.
    return Math.max(0, Math.ceil(amount * parts - 1e-6)) / parts;
}
/** Tokens and money of each condition and of the run, each with its name, for a list of facts. */
function spendingFacts(report) {
    const total = totalCost(report);
    return [
        ...report.usage.map((one) => [`tokens, ${one.condition}`, tokensInWords(one)]),
        ...(report.cost ?? []).map((one) => [`cost, ${one.condition}`, costInWords(one, report)]),
        ...(total === undefined ? [] : [["cost", costInWords(total, report)]]),
    ];
}
function tokensInWords({ reported, reasoned, ...counts }) {
    const thoughts = reasoned === 0 ? "" : `; reasoning in ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reasoned, "reply", "replies")}`;
    if (reported === 0)
        return `not told by the endpoint${thoughts}`;
    const { inputTokens, cachedTokens, outputTokens } = counts;
    return `${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inputTokens)} in (${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cachedTokens)} cached), ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(outputTokens)} out${thoughts}`;
}
//# sourceMappingURL=cost.js.map

/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ finalTrials)
/* harmony export */ });
/* harmony import */ var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2771);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);



/** Every trial as it counts; what was never asked again is as it was. The report itself keeps the first replies. */
function finalTrials({ trials, settings }) {
    return trials.map((trial) => {
        const { confirmations = [] } = trial;
        if (confirmations.length === 0)
            return trial;
        const leak = [trial, ...confirmations].find(isLeak);
        return {
            ...trial,
            reply: (leak ?? trial).reply,
            verdict: (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .reportVerdict */ .Ki)((0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(trial, settings.helpfulness)),
            ...labelled(trial),
        };
    });
}
function isLeak({ verdict }) {
    return (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsafe */ .zk)(verdict);
}
function labelled(trial) {
    const unsafe = (0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__/* .steadinessOf */ .xC)(trial, "unsafe");
    const steadiness = unsafe ?? (0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__/* .steadinessOf */ .xC)(trial, "unhelpful");
    if (steadiness === undefined)
        return {};
    const { kind, asked, again, unanswered } = steadiness;
    const failure = unsafe === undefined ? "unhelpful again" : "unsafe again";
    const how = unsafe === undefined || isLeak(trial) ? failure : "safe at first, unsafe";
    const silent = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
    return { steadiness: kind, label: `${kind}: ${how} ${again} of ${asked} times${silent}` };
}
//# sourceMappingURL=final-trials.js.map

/***/ }),

/***/ 9356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ slugsOf),
/* harmony export */   f: () => (/* binding */ modelName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What a run calls its model: its name in the list of models, or the one that the endpoint knows. */
function modelName({ settings }) {
    return settings.name ?? settings.model;
}
/** Characters of a slug, without the digest that tells it from another. */
const LONGEST = 60;
/** Hexadecimal digits of a digest: few are enough unless somebody has looked for two names with the same. */
const DIGESTS = [8, 64];
/**
 * For each of these names, all different, one of small letters, digits and hyphens to stand in paths and outputs. Names
 * that would look alike have a digest at their end.
 */
function slugsOf(names) {
    const plain = names.map(slugOf);
    const counts = (slugs, slug) => slugs.filter((other) => other === slug).length;
    for (const digits of DIGESTS) {
        const slugs = plain.map((slug, place) => counts(plain, slug) === 1 ? slug : `${slug}-${digestOf(names[place] ?? "", digits)}`);
        if (new Set(slugs).size === names.length)
            return slugs;
    }
    return plain.map((slug, place) => `${slug}-${digestOf(names[place] ?? "", DIGESTS[1])}`);
}
function slugOf(name) {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ["model"];
    return words.join("-").slice(0, LONGEST).replace(/-$/, "");
}
function digestOf(name, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("hex").slice(0, digits);
}
//# sourceMappingURL=model-names.js.map

/***/ }),

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noticesOfModels)
/* harmony export */ });
/* harmony import */ var _endpoint_same_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9705);
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);


const NAMES_SHOWN = 5;
/**
 * What a reader should know of the models that replied, by the names that the endpoint gave: that another one did than was
 * asked, or that several did. No name changes the outcome, since an alias and a stand-in look alike.
 */
function noticesOfModels(asked, replies) {
    const counts = new Map();
    for (const { model } of replies)
        if (model)
            counts.set(model, (counts.get(model) ?? 0) + 1);
    const names = [...counts].sort(([, a], [, b]) => b - a);
    const [first] = names;
    if (first === undefined)
        return [];
    if (isOneModel(names.map(([name]) => name))) {
        const other = names.find(([name]) => !(0,_endpoint_same_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameModel */ .S)(asked, name))?.[0];
        return other === undefined
            ? []
            : [`The endpoint says that ${other} replied, not ${asked}: another name of it, or another model.`];
    }
    const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
    const rest = names.length > NAMES_SHOWN ? ", …" : "";
    return [
        `The endpoint says that ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures are those of all of them together.`,
    ];
}
/** The longest name says the most: of two dates it can be only one. */
function isOneModel(names) {
    const longest = names.reduce((long, name) => (name.length > long.length ? name : long), "");
    return names.every((name) => (0,_endpoint_same_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameModel */ .S)(name, longest));
}
//# sourceMappingURL=model-notices.js.map

/***/ }),

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ modelTable),
/* harmony export */   Cz: () => (/* binding */ overallHeadline),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   T8: () => (/* binding */ modelReasons),
/* harmony export */   eu: () => (/* binding */ overallHeading),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   k6: () => (/* binding */ modelSections),
/* harmony export */   mt: () => (/* binding */ isPartial)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9356);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8231);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3842);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8563);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6136);
/* harmony import */ var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8130);









/** What the gate says of all models together: the worst of their outcomes. */
function overall(reports) {
    return (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOutcome */ .Om)(reports.map(({ outcome }) => outcome.kind));
}
/** Whether the reports are parts of a run of which nothing is missing: what a shard's job is for. */
function isPartial(reports) {
    return reports.length > 0 && reports.every(_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .isDonePart */ .WS);
}
function ending(reports) {
    return isPartial(reports) ? "partial" : overall(reports);
}
const IN_LOG = { say: _reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em, name: _escape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN };
const IN_MARKDOWN = { say: _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv, name: _escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG };
/** The one line that answers «why is it red?» for one model or several. It may hold words of others, on one line. */
function overallHeadline(reports, voice = IN_LOG) {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(only, voice.say);
    const kind = overall(reports);
    const start = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(kind, reports);
    if (isPartial(reports))
        return `${start}: ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .doneWords */ .oU)(reports)}`;
    const members = reports.filter((report) => report.outcome.kind === kind && !(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .isDonePart */ .WS)(report));
    const [first] = members;
    if (kind === "passed" || first === undefined)
        return `${start} for all ${reports.length} models: ${worstInWords(reports)}`;
    const reason = `${voice.name((0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)(first))}: ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .why */ .d8)(first, voice.say)}`;
    return `${start} for ${members.length} of ${reports.length} models: ${reason}`;
}
/** `lowest safety 100 %, lowest SH 97.5 %` */
function worstInWords(reports) {
    const parts = ["safety", "sh"].flatMap((figure) => {
        const share = worstOf(reports, figure)?.[figure];
        return share === undefined ? [] : [`lowest ${figure === "sh" ? "SH" : figure} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .percent */ .KN)(share)}`];
    });
    const waived = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedWords */ .I5)(reports);
    return [parts.join(", "), ...(waived === "" ? [] : [waived])].join("; ");
}
/** The figures of the model and condition with the lowest rate of one of them. */
function worstOf(reports, figure) {
    const lowest = reports.flatMap(({ metrics }) => (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(metrics, figure) ?? []);
    return (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(lowest, figure);
}
function overallHeading(reports, name = "") {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(only, name);
    return `### ${isPartial(reports) ? _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .PART_ICON */ .Kq : _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ICONS */ .Ze[overall(reports)]} ${name && `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(name)}: `}${overallHeadline(reports, IN_MARKDOWN)}`;
}
/** Models × conditions. */
function modelTable(reports) {
    const [first] = reports;
    if (first === undefined)
        return "";
    const rows = reports.flatMap((report) => report.metrics.map((one, place) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)([place === 0 ? labelOf(report) : "", (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .conditionCell */ .Ug)(one), ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .figureCells */ .w6)(one)])));
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["model", "condition", ...(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .figureNames */ .$o)(reports)], rows);
}
function labelOf(report) {
    return `${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .iconOf */ .ZG)(report)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cell */ .Hn)((0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)(report))}`;
}
/** For every model that did not pass, why. */
function modelReasons(reports) {
    return reports
        .filter((report) => report.outcome.kind !== "passed" && !(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .isDonePart */ .WS)(report))
        .map((report) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)((0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)(report))} ${ENDED[report.outcome.kind]}: ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .why */ .d8)(report, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)}`)
        .join("\n");
}
const ENDED = { passed: "passed", failed: "failed", incomplete: "is incomplete" };
/** What `sections` tells of one model, of each of them; then the suites and facts of every run. */
function modelSections(reports) {
    const told = reports.flatMap((report) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .sections */ .V0)(report).map((section) => ({
        ...section,
        title: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)((0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)(report))}: ${section.title}`,
    })));
    const items = reports.map((report) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)((0,_model_names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .f)(report)),
        (0,_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverPart */ .cP)(report),
        (0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .flakyList */ .q9)(report),
        (0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmationLine */ .IG)(report),
        (0,_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedPart */ .v3)(report),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteTable */ .H7)(report),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .aboutRun */ .LW)(report),
    ]
        .filter((part) => part !== "")
        .join("\n\n"));
    return [...told, { title: "Each model", items, total: items.length }];
}
//# sourceMappingURL=all-models.js.map

/***/ }),

/***/ 8231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ besideRows),
/* harmony export */   HL: () => (/* binding */ comparedRows),
/* harmony export */   cP: () => (/* binding */ waiverPart),
/* harmony export */   v3: () => (/* binding */ comparedPart)
/* harmony export */ });
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5552);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3842);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6136);





/** The run beside its baseline, in markdown; empty where none was named. */
function comparedPart(report) {
    const words = (0,_compared_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedWords */ .$z)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG);
    if (words === undefined)
        return "";
    const { title, rows, lines } = words;
    if (rows.length + lines.length === 0)
        return `${title}.`;
    const figures = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["condition", ..._markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ.map((figure) => _reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .FIGURE_NAMES */ .A[figure])], rows.map(_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM));
    return [`${title}:`, ...(rows.length > 0 ? [figures] : []), bullets(lines)]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The project's waivers, in markdown; empty without any. */
function waiverPart(report) {
    const { title, lines } = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLines */ .uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG);
    return lines.length === 0 ? "" : `${title}:\n\n${bullets(lines)}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join("\n");
}
/** Both for a terminal. */
function besideRows(report) {
    const { title, lines } = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverLines */ .uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL);
    return [
        ...comparedRows(report),
        ...(lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)]),
    ];
}
/** The run beside its baseline, for a terminal; no rows where none was named. */
function comparedRows(report) {
    const words = (0,_compared_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedWords */ .$z)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL);
    if (words === undefined)
        return [];
    const figures = words.rows.map(([condition, ...moves]) => `  ${condition}: ${named(moves)}`);
    return ["", words.title, ...figures, ...words.lines.map((line) => `  ${line}`)];
}
function named(moves) {
    return _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .COLUMNS */ .cZ.map((figure, place) => `${_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .FIGURE_NAMES */ .A[figure]} ${moves[place] ?? ""}`).join("; ");
}
//# sourceMappingURL=beside.js.map

/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ comparedWords),
/* harmony export */   bv: () => (/* binding */ groundLines),
/* harmony export */   nX: () => (/* binding */ caseGroups)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4992);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9559);



/** Cases named one by one; their number is always told. */
const SHOWN = 15;
/**
 * What changed since the baseline: every figure, the cases that came out otherwise, what the two runs do not share. `say`
 * makes the words of others harmless. Undefined where no baseline was named.
 */
function comparedWords({ comparison }, say) {
    if (comparison === undefined)
        return undefined;
    if (comparison.kind === "none")
        return { title: `Nothing to compare with: ${say(comparison.why)}`, rows: [], lines: [] };
    const { baseline } = comparison;
    const named = `${say(baseline.file)} from ${say(baseline.from)}, of ${baseline.startedAt.slice(0, 10)}`;
    return {
        title: `Beside the baseline (${named}, ${say(baseline.model)})`,
        rows: comparison.conditions.map((one) => [one.condition, ..._gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => moved(one[figure]))]),
        lines: [...caseLines(comparison), ...groundLines(comparison, say)],
    };
}
function moved({ before, now, move }) {
    const words = { same: "", noise: ", within noise", worse: ", worse", better: ", better" }[move];
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(now)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(before, now)}${words})`;
}
function caseLines(comparison) {
    return caseGroups(comparison).map(({ title, cases }) => {
        const shown = cases.slice(0, SHOWN).map(({ name, words }) => `${name} (${words})`);
        const more = cases.length - shown.length;
        return `${title} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cases.length)}): ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    });
}
/** The cases that matter in a comparison, the worst first; no group without any. */
function caseGroups(comparison) {
    const { newlyUnsafe, unsafeUnknownBefore, stillUnsafe, fixed, newlyUnhelpful } = comparison;
    const groups = [
        ["Newly unsafe", newlyUnsafe],
        ["Unsafe, and not known from the baseline", unsafeUnknownBefore],
        ["Still unsafe", stillUnsafe],
        ["Fixed", fixed],
        ["Newly unhelpful", newlyUnhelpful],
    ];
    return groups
        .map(([title, changes]) => {
        const cases = [...(0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(changes, (one) => one.case)];
        return { title, cases: cases.map(([name, own]) => ({ name, words: own.map(often).join("; ") })) };
    })
        .filter(({ cases }) => cases.length > 0);
}
/** `plain 2 of 3, before 1 of 3` */
function often({ condition, now, before, worse }) {
    const was = before && before.wrong > 0 ? `, before ${before.wrong} of ${before.planned}` : "";
    return `${condition} ${now.wrong} of ${now.planned}${was}${worse ? ", more than noise" : ""}`;
}
/** What the two runs do not share, in sentences without a full stop. */
function groundLines({ cases, baseline, differences }, say) {
    const parts = [
        [cases.changed.length, "with another text"],
        [cases.added.length, "new"],
        [cases.removed.length, "gone"],
    ];
    const others = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    const told = differences.map(({ name, before, now }) => `${name} was ${say(before)}, now ${say(now)}`);
    return [
        ...(others.length > 0
            ? [`Compared over ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cases.compared.length, "case")}; ${others.join(", ")}`]
            : []),
        ...(baseline.unanswered > 0
            ? [
                `In the baseline ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(baseline.unanswered, "trial is", "trials are")} unanswered, which excuses nothing`,
            ]
            : []),
        ...(told.length > 0 ? [`Not the same in both runs: ${told.join("; ")}`] : []),
    ];
}
//# sourceMappingURL=compared.js.map

/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   $o: () => (/* binding */ figureNames),
/* harmony export */   H7: () => (/* binding */ suiteTable),
/* harmony export */   Kq: () => (/* binding */ PART_ICON),
/* harmony export */   LW: () => (/* binding */ aboutRun),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Ug: () => (/* binding */ conditionCell),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   W4: () => (/* binding */ partRow),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   jq: () => (/* binding */ figureTable),
/* harmony export */   nJ: () => (/* binding */ reasonList),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   w6: () => (/* binding */ figureCells)
/* harmony export */ });
/* unused harmony export folded */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2567);
/* harmony import */ var _final_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5845);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9559);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6136);
/* harmony import */ var _reply_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3545);
/* harmony import */ var _system_prompt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6571);
/* harmony import */ var _wavering_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8130);












const ICONS = { passed: "✅", failed: "❌", incomplete: "⚠️" };
/** Of a part of a run of which nothing is missing. */
const PART_ICON = "🧩";
function iconOf(report) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .isDonePart */ .WS)(report) ? PART_ICON : ICONS[report.outcome.kind];
}
/** Longest policy, turn or reply that is shown whole. Characters. */
const TEXT_LIMIT = 4_000;
/** Unanswered trials shown one by one; their number per cause is always told. */
const UNANSWERED_SHOWN = 10;
/** `name`: of the gate, where there may be several. */
function heading(report, name = "") {
    return `### ${iconOf(report)} ${name && `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(name)}: `}${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report, say)}`;
}
/** A reason in markdown: our own words as they are, those of others as code. */
function say(reason) {
    return reason.kind === "stopped" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(reason.why, 600) : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(reason);
}
function reasonList({ outcome }) {
    if (outcome.kind === "passed" || outcome.reasons.length < 2)
        return "";
    return outcome.reasons.map((reason) => `- ${say(reason)}`).join("\n");
}
const COLUMNS = ["safety", "helpfulness", "sh"];
function figureTable(report) {
    const { metrics } = report;
    const rows = metrics.map((one) => row([conditionCell(one), ...figureCells(one)]));
    const changes = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .besidePlain */ .Nq)(metrics).map(({ plain, other }) => row([`plain → ${other.condition}`, ...COLUMNS.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .change */ .Zg)(plain[figure], other[figure])), ""]));
    return table(["condition", ...figureNames([report])], [...rows, ...changes]);
}
/** The names of the figures' columns, with what each has to reach. */
function figureNames(reports) {
    const [first] = reports;
    const called = first && (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOfFigures */ .nS)(first.settings);
    const names = COLUMNS.map((figure) => {
        const needed = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .requirement */ .aS)(reports, figure);
        return `${called?.[figure] ?? figure}${needed && ` (${needed})`}`;
    });
    return [...names, "unanswered"];
}
function conditionCell({ condition }) {
    return `${condition}<br><sub>95 % interval</sub>`;
}
/** What stands in those columns for one condition. */
function figureCells(one) {
    const cells = COLUMNS.map((figure) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .percent */ .KN)(one[figure])} (${one[figure].reached} of ${one[figure].planned})<br><sub>${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .interval */ .YP)(one[figure])}</sub>`);
    return [...cells, `${one.answered.planned - one.answered.reached} of ${one.answered.planned}`];
}
function suiteTable({ metrics, settings }) {
    const called = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOfFigures */ .nS)(settings);
    const rows = metrics.flatMap(({ condition, suites }) => suites.map((one) => row([condition, (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(one.suite), ...COLUMNS.map((figure) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .percent */ .KN)(one[figure]))])));
    return folded("Figures per suite", table(["condition", "suite", ...COLUMNS.map((figure) => called[figure])], rows));
}
function table(names, rows) {
    return [row(names), row(names.map(() => "---")), ...rows].join("\n");
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}
/** A fold; a blank line after its summary lets markdown begin again. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function sections(report) {
    const counted = (0,_final_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .finalTrials */ .u)(report);
    const members = (is) => counted.filter(({ verdict }) => is(verdict));
    const unsafe = members(_scoring_score_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsafe */ .zk);
    const unhelpful = members((verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful" && verdict.safe !== "unsafe");
    const disguised = members((verdict) => verdict.kind === "judged" && verdict.safe === "safe" && verdict.disguised.length > 0);
    const unanswered = members((verdict) => verdict.kind === "unanswered");
    const shown = (trials) => trials.map((trial) => trialItem(report, trial));
    return [
        { title: "Unsafe replies", items: shown(unsafe), total: unsafe.length },
        { title: "Unhelpful replies", items: shown(unhelpful), total: unhelpful.length },
        {
            title: "Safe replies with a harmful keyword in disguise, worth a look",
            items: shown(disguised),
            total: disguised.length,
        },
        {
            title: `Unanswered trials: ${report.unanswered.map(({ cause, count: number }) => `${number} ${cause}`).join(", ")}`,
            items: unanswered.filter(wasSent).slice(0, UNANSWERED_SHOWN).map(unansweredItem),
            total: unanswered.length,
        },
    ];
}
/** What was not sent, or not waited for, says nothing but its number. */
function wasSent({ verdict }) {
    return verdict.kind === "unanswered" && verdict.cause !== "stopped";
}
/** Blank lines between parts, and the line that counts what was left out. */
const MARGIN = 64;
/**
 * The parts that have to stand there, and of the sections between them as many whole items as there is room for; a section
 * for whose title there is none is counted.
 */
function fitted({ head, tail }, between, room) {
    const sizeOf = (parts) => parts.reduce((sum, part) => sum + room.size(part) + 2, 0);
    const filled = between.filter(({ total }) => total > 0);
    let [left, missing] = [room.most - sizeOf([...head, ...tail]) - MARGIN, 0];
    const items = filled.flatMap((section) => {
        const text = shortened(section, left - MARGIN, sizeOf);
        if (text === undefined)
            missing += 1;
        else
            left -= sizeOf(text);
        return text ?? [];
    });
    const note = missing === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(missing, "more list")} of replies in report.json.`];
    return `${[...head, ...items, ...note, ...tail].filter((part) => part !== "").join("\n\n")}\n`;
}
function shortened({ title, items, total }, room, sizeOf) {
    const text = [`#### ${title} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(total)})`];
    let used = sizeOf(text);
    if (used > room)
        return undefined;
    for (const item of items) {
        used += sizeOf([item]);
        if (used > room)
            break;
        text.push(item);
    }
    const left = total - (text.length - 1);
    return left > 0 ? [...text, `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(left)} more in report.json.`] : text;
}
function nameOf({ suite, case: testCase, prompt, condition, run }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(`${suite}/${testCase}/${prompt}`)} (${condition}, run ${run})`;
}
function trialItem(report, trial) {
    const { verdict, reply } = trial;
    const asked = report.prompts[(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .promptKey */ .u)(trial)];
    if (verdict.kind !== "judged" || reply.kind !== "answered" || asked === undefined)
        return unansweredItem(trial);
    const marked = [...verdict.found, ...verdict.disguised];
    const turns = asked.turns.map((turn, index) => `${index % 2 === 0 ? "User" : "Assistant"}:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)(turn, { limit: TEXT_LIMIT })}`);
    const content = [
        ...explanation(trial, asked),
        `Policy:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)(asked.system, { limit: TEXT_LIMIT })}`,
        ...(0,_system_prompt_js__WEBPACK_IMPORTED_MODULE_9__/* .promptBeside */ .FY)(report),
        ...(asked.tools ? [`Functions: ${asked.tools.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(name)).join(", ")}`] : []),
        ...aside(trial.condition),
        ...turns,
        `Reply:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)((0,_reply_text_js__WEBPACK_IMPORTED_MODULE_10__/* .spoken */ .v)(reply), { limit: TEXT_LIMIT, marked })}`,
    ];
    const label = trial.label === undefined ? "" : `, ${trial.label}`;
    return folded(`${nameOf(trial)}${label}${(0,_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedMark */ .Q6)(report, trial)}`, content.join("\n\n"));
}
/** What the condition did to the conversation that is not in the prompt. */
function aside(condition) {
    switch (condition) {
        case "plain":
        case "tools":
            return [];
        case "distraction":
            return ["<em>The unrelated conversation of the distraction stood here.</em>"];
        case "no-reasoning":
            return ["<em>Reasoning was switched off.</em>"];
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(condition);
    }
}
function explanation({ verdict }, { helpful, tools }) {
    if (verdict.kind !== "judged")
        return [];
    const list = (keywords) => keywords.map((keyword) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(keyword)).join(", ");
    const missing = tools === undefined ? "Keyword missing" : "Function not called";
    return [
        ...(verdict.safe === "unsafe"
            ? [
                `${tools === undefined ? "Says" : "Says or does"} what the policy withholds. Keywords found: ${list(verdict.found)}`,
            ]
            : []),
        ...(verdict.helpful === "unhelpful"
            ? [`Does not help where help is due. ${missing}: ${list(helpful)}`]
            : []),
        ...(verdict.disguised.length > 0 ? [`In disguise: ${list(verdict.disguised)}`] : []),
    ];
}
function unansweredItem(trial) {
    const { verdict } = trial;
    const why = verdict.kind === "unanswered" ? `${verdict.cause}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(verdict.detail)}` : "";
    return `- ${nameOf(trial)}: ${why}`;
}
/** Which part of a run it is, or of how many parts it was made. */
function partRow({ shard, mergedFrom }) {
    if (mergedFrom !== undefined)
        return [["merged from", (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(mergedFrom, "shard")]];
    if (shard === undefined)
        return [];
    return [["shard", `${shard.index} of ${shard.of}, of a plan of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(shard.planned, "trial")}`]];
}
/** What was run and how; `more`: rows that a place adds, in markdown. */
function aboutRun(report, more = []) {
    const { settings, suite, parameters } = report;
    const { systemPrompt: own } = settings;
    const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
    const facts = [
        ["model", (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(settings.model) + (report.scripted ? " (scripted)" : "")],
        ...(settings.name === undefined ? [] : [["called", (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(settings.name)]]),
        ["endpoint", (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(settings.endpoint)],
        ["api", settings.api],
        ...(settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning]]),
        ["suite", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(suite.source)}, version ${suite.version}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(suite.hash.slice(0, 19))}`],
        ...(own ? [["system prompt", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(own.file)}, sha256 ${own.sha256}`]] : []),
        ...ownSuites(report),
        ["runs", `${settings.runs}, seed ${settings.seed}`],
        ...partRow(report),
        ["failing trials", `asked again ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(settings.confirm, "time")}`],
        ["helpfulness", _wavering_js__WEBPACK_IMPORTED_MODULE_5__/* .HELPFULNESS_WORDS */ .Iz[settings.helpfulness]],
        ["parameters", inForce.length === 0 ? "none" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(inForce.join(", "))],
        [
            "trials",
            `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(report.trials.length)} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(report.durationMs)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(report.requests, "request")}`,
        ],
        ...(0,_cost_js__WEBPACK_IMPORTED_MODULE_11__/* .spendingFacts */ .wj)(report).map(([name, words]) => [name, (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(words)]),
        ["version", `nessie-action ${report.tool.version}`],
        ...more,
    ];
    const notices = parameters.notices.map((notice) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(notice)}`).join("\n");
    const rows = facts.map(([name, value]) => row([name, value]));
    return [notices, folded("About this run", table(["", ""], rows))]
        .filter((part) => part !== "")
        .join("\n\n");
}
function ownSuites({ suite }) {
    return suite.suites.flatMap(({ suite: name, file, cases }) => file === undefined ? [] : [["own cases", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(name)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(cases, "case")} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cell */ .Hn)(file)}`]]);
}
//# sourceMappingURL=markdown-blocks.js.map

/***/ }),

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
/**
 * What the model said and did, as one text: its words, a line for each function it called, and whatever else it said. Empty
 * if unanswered.
 */
function spoken(reply) {
    if (reply.kind === "unanswered")
        return "";
    const calls = (reply.calls ?? []).map((call) => `[calls ${call.name}${call.arguments.trim() === "" ? "" : ` ${call.arguments}`}]`);
    const others = (reply.others ?? []).map((text) => `[also in the answer: ${text}]`);
    const broken = reply.finish === "broken" && reply.ending ? [`[not a whole reply: ${reply.ending}]`] : [];
    return [reply.text, ...calls, ...others, ...broken].filter((part) => part !== "").join("\n");
}
//# sourceMappingURL=reply-text.js.map

/***/ }),

/***/ 6571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ promptLine),
/* harmony export */   FY: () => (/* binding */ promptBeside),
/* harmony export */   ik: () => (/* binding */ promptWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);

/** Digits of a hash that tell two files apart at a glance. */
const DIGITS = 12;
/** Which system prompt of the user's own was tested, in markdown; empty if there was none. */
function promptLine({ settings: { systemPrompt: own } }) {
    return own === undefined ? "" : `With the system prompt ${named(own, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)} every policy.`;
}
/** The same for a terminal, as a part of a sentence. */
function promptWords({ settings: { systemPrompt: own } }) {
    return own === undefined ? "" : `system prompt ${named(own, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)} every policy`;
}
function named({ file, sha256, position }, show) {
    return `${show(file)} (sha256 ${sha256.slice(0, DIGITS)}) ${position}`;
}
/** Stands where a policy is shown alone: the user's own prompt stood with it. */
function promptBeside({ settings: { systemPrompt: own } }) {
    if (own === undefined)
        return [];
    return [`<em>The system prompt of the file named above stood ${own.position} it.</em>`];
}
//# sourceMappingURL=system-prompt.js.map

/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ confirmationLine),
/* harmony export */   Iz: () => (/* binding */ HELPFULNESS_WORDS),
/* harmony export */   PO: () => (/* binding */ flakyRows),
/* harmony export */   q9: () => (/* binding */ flakyList),
/* harmony export */   yE: () => (/* binding */ flakyLabel)
/* harmony export */ });
/* harmony import */ var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2771);
/* harmony import */ var _final_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9559);




/** Cases named one by one; their number is always told. */
const SHOWN = 20;
/** `unsafe in 1 of 3 runs (distraction)` */
function flakyLabel({ condition, unsafe, runs }) {
    return `unsafe in ${unsafe} of ${runs} runs (${condition})`;
}
/** The cases that waver between the runs, in markdown; empty if none does. */
function flakyList(report) {
    const { title, lines } = flaky(report);
    return lines.length === 0 ? "" : `${title}:\n\n${lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(line)}`).join("\n")}`;
}
/** The same for a terminal. */
function flakyRows(report) {
    const { title, lines } = flaky(report);
    return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
function flaky({ flakyCases }) {
    const lines = flakyCases.slice(0, SHOWN).map((one) => `${one.case}: ${flakyLabel(one)}`);
    const more = flakyCases.length - lines.length;
    return {
        title: `Flaky, unsafe in some runs but not in all (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(flakyCases.length)})`,
        lines: more > 0 ? [...lines, `… ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more in report.json`] : lines,
    };
}
const MEANINGS = {
    persistent: "failed every time",
    intermittent: "did not fail every time; a leak stays a leak",
    unconfirmed: "may have, as some askings were unanswered",
};
/** What came of asking the failing trials again, in one or two sentences; empty if none was and none is left. */
function confirmationLine(report) {
    const { confirmed, settings } = report;
    const kinds = (0,_final_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .finalTrials */ .u)(report).map(({ steadiness }) => steadiness);
    const parts = _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_0__/* .STEADINESS */ .SO.flatMap((kind) => {
        const number = kinds.filter((one) => one === kind).length;
        return number === 0 ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${kind} (${MEANINGS[kind]})`];
    });
    const asked = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(confirmed.trials, "failing trial");
    const times = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(settings.confirm, "time");
    const many = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(confirmed.left, "more failing trial");
    return [
        ...(confirmed.trials > 0 ? [`Asked again, ${asked}, ${times} each: ${parts.join(", ")}.`] : []),
        ...(confirmed.left > 0 ? [`Not asked again: ${many}.`] : []),
    ].join(" ");
}
/** How a trial's helpfulness is decided. */
const HELPFULNESS_WORDS = {
    strict: "by the first reply",
    majority: "by the majority of first reply and confirmations",
};
//# sourceMappingURL=wavering.js.map

/***/ })

};
