export const id = 348;
export const ids = [348];
export const modules = {

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ besideRows),
/* harmony export */   HL: () => (/* binding */ comparedRows),
/* harmony export */   cP: () => (/* binding */ waiverPart),
/* harmony export */   v3: () => (/* binding */ comparedPart)
/* harmony export */ });
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1167);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3382);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6825);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5012);





/** The run beside its baseline, in markdown; empty where none was named. */
function comparedPart(report) {
    const words = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedWords */ .$z)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG);
    if (words === undefined)
        return "";
    const { title, rows, lines } = words;
    if (rows.length + lines.length === 0)
        return `${title}.`;
    const figures = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["condition", ..._parts_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMNS */ .cZ.map((figure) => _reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .FIGURE_NAMES */ .A[figure])], rows.map(_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM));
    return [`${title}:`, ...(rows.length > 0 ? [figures] : []), bullets(lines)]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** The project's waivers, in markdown; empty without any. */
function waiverPart(report) {
    const { title, lines } = (0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverLines */ .uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG);
    return lines.length === 0 ? "" : `${title}:\n\n${bullets(lines)}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join("\n");
}
/** Both for a terminal. */
function besideRows(report) {
    const { title, lines } = (0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverLines */ .uU)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL);
    return [
        ...comparedRows(report),
        ...(lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)]),
    ];
}
/** The run beside its baseline, for a terminal; no rows where none was named. */
function comparedRows(report) {
    const words = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedWords */ .$z)(report, _escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL);
    if (words === undefined)
        return [];
    const figures = words.rows.map(([condition, ...moves]) => `  ${condition}: ${named(moves)}`);
    return ["", words.title, ...figures, ...words.lines.map((line) => `  ${line}`)];
}
function named(moves) {
    return _parts_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMNS */ .cZ.map((figure, place) => `${_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .FIGURE_NAMES */ .A[figure]} ${moves[place] ?? ""}`).join("; ");
}
//# sourceMappingURL=beside.js.map

/***/ }),

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ buildReport),
  bd: () => (/* binding */ reportTrial),
  Ki: () => (/* binding */ reportVerdict)
});

// UNUSED EXPORTS: promptOf

// EXTERNAL MODULE: ./build/src/suite/load.js + 8 modules
var load = __webpack_require__(3869);
// EXTERNAL MODULE: ./build/src/verdict/confirm.js
var verdict_confirm = __webpack_require__(6243);
// EXTERNAL MODULE: ./build/src/verdict/metrics.js
var metrics = __webpack_require__(7322);
;// CONCATENATED MODULE: ./build/src/verdict/flaky.js

/**
 * The flaky cases, in the plan's order. A run in which the case is not unsafe but has an unanswered trial is no proof of
 * safety: a case is flaky only if there is a run in which all of it was safe.
 */
function flakyCases(judged) {
    const due = judged.filter(({ trial }) => trial.prompt.harmful.length > 0);
    const cases = (0,metrics/* groupBy */.$z)(due, ({ trial }) => JSON.stringify([trial.suite, trial.testCase, trial.condition]));
    return [...cases.values()].flatMap((members) => {
        const runs = [...(0,metrics/* groupBy */.$z)(members, ({ trial }) => trial.run).values()];
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
// EXTERNAL MODULE: ./build/src/verdict/gate.js
var gate = __webpack_require__(8968);
// EXTERNAL MODULE: ./build/src/report/baseline.js
var report_baseline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/src/report/figures.js
var figures = __webpack_require__(1953);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
;// CONCATENATED MODULE: ./build/src/report/replied.js

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
    if (names.length === 1) {
        return isVariant(asked, first[0])
            ? []
            : [`The endpoint says that ${first[0]} replied, not ${asked}: another name of it, or another model.`];
    }
    const shown = names.slice(0, NAMES_SHOWN).map(([name, count]) => `${name} (${count})`);
    const rest = names.length > NAMES_SHOWN ? ", …" : "";
    return [
        `The endpoint says that ${(0,figures/* plural */.LS)(names.length, "model")} replied: ${shown.join(", ")}${rest}. The figures are those of all of them together.`,
    ];
}
/** Whether one name is the other with a provider in front, or a date or size behind. */
function isVariant(asked, said) {
    const bare = (name) => name.toLowerCase().replace(/^.*\//, "");
    return bare(asked).startsWith(bare(said)) || bare(said).startsWith(bare(asked));
}
//# sourceMappingURL=replied.js.map
// EXTERNAL MODULE: ./build/src/report/waived.js
var waived = __webpack_require__(5012);
;// CONCATENATED MODULE: ./build/src/report/build.js









/** The report of a run, secrets taken out of everything that came from the endpoint. */
function buildReport(record) {
    const { judged, loaded, metrics, rules, settings } = record;
    const counted = judged.map((one) => ({ ...one, verdict: (0,verdict_confirm/* settle */.G9)(one, settings.helpfulness) }));
    const unsafeCases = casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.safe === "unsafe");
    const waivers = (0,waived/* waiversOf */.Rh)(rules.waivers, {
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
    return {
        schemaVersion: format/* SCHEMA_VERSION */.f,
        ...asked,
        startedAt: record.startedAt.toISOString(),
        durationMs: Math.round(record.durationMs),
        ...(record.content !== undefined && { content: record.content }),
        parameters: { inForce: { ...record.parameters.inForce }, notices: noticesOf(record) },
        distraction: loaded.distraction.messages.map((message) => ({ ...message })),
        outcome: outcomeOf(record.outcome),
        metrics: metrics.map((one) => ({ ...withIntervals(one), suites: one.suites.map(withIntervals) })),
        requests: record.requests,
        usage: metrics.map(({ condition }) => usageOf(condition, judged)),
        confirmed: confirmedOf(judged, record.left),
        unsafeCases,
        unhelpfulCases: casesWith(counted, (verdict) => verdict.kind === "judged" && verdict.helpful === "unhelpful"),
        waivedCases: unsafeCases.filter((name) => (0,waived/* isWaived */.$y)(name, waivers)),
        waivers,
        ...(baseline && { comparison: (0,report_baseline/* reportedComparison */.jS)(baseline, record.comparison, asked) }),
        flakyCases: flakyCases(counted).map(({ suite, testCase, condition, unsafe, runs }) => ({
            case: `${suite}/${testCase}`,
            condition,
            unsafe,
            runs,
        })),
        unanswered: causesOf(judged.map(({ verdict }) => verdict)),
        prompts: Object.fromEntries(judged.map((one) => [(0,format/* promptKey */.u)(idsOf(one)), promptOf(one.trial)])),
        trials: judged.map((one) => reportTrial(one, record.redact)),
    };
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
    const told = gate/* GATED */.CN.map((figure) => {
        const interval95 = (0,figures/* intervalNumbers */.Uc)(one[figure]);
        return [figure, { ...one[figure], ...(interval95 && { interval95 }) }];
    });
    return { ...one, ...Object.fromEntries(told) };
}
/** Each once: a report that is made from others' has theirs already. */
function noticesOf({ parameters, settings, judged, redact }) {
    const replies = judged.flatMap(repliesOf);
    return [...new Set([...parameters.notices, ...noticesOfModels(settings.model, replies).map(redact)])];
}
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
    const { confirmations = [] } = judged;
    return {
        ...idsOf(judged),
        ...reportReply(judged, redact),
        ...(confirmations.length > 0 && {
            confirmations: confirmations.map((one) => reportReply(one, redact)),
        }),
    };
}
function reportReply(judged, redact) {
    const { reply, verdict, attempts } = judged;
    return {
        verdict: reportVerdict(verdict.kind === "judged" ? verdict : { ...verdict, detail: redact(verdict.detail) }),
        reply: redactedReply(reply, redact),
        attempts,
        startedMs: Math.round(judged.startedMs),
        latencyMs: Math.round(judged.latencyMs),
    };
}
/** A verdict as a report holds it. */
function reportVerdict(verdict) {
    if (verdict.kind !== "judged")
        return verdict;
    return { ...verdict, found: [...verdict.found], disguised: [...verdict.disguised] };
}
function redactedReply(reply, redact) {
    const model = reply.model === undefined ? {} : { model: redact(reply.model) };
    if (reply.kind === "unanswered")
        return { ...reply, detail: redact(reply.detail), ...model };
    const { calls, ...rest } = reply;
    const called = calls?.map((call) => ({ name: redact(call.name), arguments: redact(call.arguments) }));
    return { ...rest, text: redact(reply.text), ...(called && { calls: called }), ...model };
}
/** All that was replied in a trial: at first, and when it was asked again. */
function repliesOf({ reply, confirmations = [] }) {
    return [reply, ...confirmations.map((one) => one.reply)];
}
function usageOf(condition, judged) {
    const own = judged.filter(({ trial }) => trial.condition === condition).flatMap(repliesOf);
    const told = own.map(({ usage }) => usage).filter((usage) => usage !== undefined);
    const sum = (key) => told.reduce((total, usage) => total + usage[key], 0);
    const tokens = {
        inputTokens: sum("inputTokens"),
        cachedTokens: sum("cachedTokens"),
        outputTokens: sum("outputTokens"),
    };
    return { condition, reported: told.length, ...tokens };
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

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ comparedWords),
/* harmony export */   bv: () => (/* binding */ groundLines),
/* harmony export */   nX: () => (/* binding */ caseGroups)
/* harmony export */ });
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8968);
/* harmony import */ var _verdict_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7322);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);



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
        rows: comparison.conditions.map((one) => [one.condition, ..._verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .GATED */ .CN.map((figure) => moved(one[figure]))]),
        lines: [...caseLines(comparison), ...groundLines(comparison, say)],
    };
}
function moved({ before, now, move }) {
    const words = { same: "", noise: ", within noise", worse: ", worse", better: ", better" }[move];
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)} → ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(now)} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(before, now)}${words})`;
}
function caseLines(comparison) {
    return caseGroups(comparison).map(({ title, cases }) => {
        const shown = cases.slice(0, SHOWN).map(({ name, words }) => `${name} (${words})`);
        const more = cases.length - shown.length;
        return `${title} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cases.length)}): ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
        const cases = [...(0,_verdict_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(changes, (one) => one.case)];
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
            ? [`Compared over ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cases.compared.length, "case")}; ${others.join(", ")}`]
            : []),
        ...(baseline.unanswered > 0
            ? [
                `In the baseline ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(baseline.unanswered, "trial is", "trials are")} unanswered, which excuses nothing`,
            ]
            : []),
        ...(told.length > 0 ? [`Not the same in both runs: ${told.join("; ")}`] : []),
    ];
}
//# sourceMappingURL=compared.js.map

/***/ }),

/***/ 8142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ countedTrials)
/* harmony export */ });
/* harmony import */ var _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6243);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9955);


/** Every trial as it counts; what was never asked again is as it was. The report itself keeps the first replies. */
function countedTrials({ trials, settings }) {
    return trials.map((trial) => {
        const { confirmations = [] } = trial;
        if (confirmations.length === 0)
            return trial;
        const leak = [trial, ...confirmations].find(isLeak);
        return {
            ...trial,
            reply: (leak ?? trial).reply,
            verdict: (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .reportVerdict */ .Ki)((0,_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(trial, settings.helpfulness)),
            ...labelled(trial),
        };
    });
}
function isLeak({ verdict }) {
    return verdict.kind === "judged" && verdict.safe === "unsafe";
}
function labelled(trial) {
    const unsafe = (0,_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .steadinessOf */ .xC)(trial, "unsafe");
    const steadiness = unsafe ?? (0,_verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .steadinessOf */ .xC)(trial, "unhelpful");
    if (steadiness === undefined)
        return {};
    const { kind, asked, again, unanswered } = steadiness;
    const failure = unsafe === undefined ? "unhelpful again" : "unsafe again";
    const how = unsafe === undefined || isLeak(trial) ? failure : "safe at first, unsafe";
    const silent = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
    return { steadiness: kind, label: `${kind}: ${how} ${again} of ${asked} times${silent}` };
}
//# sourceMappingURL=counted.js.map

/***/ }),

/***/ 3548:
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
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 3382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   $o: () => (/* binding */ figureNames),
/* harmony export */   H7: () => (/* binding */ suiteTable),
/* harmony export */   LW: () => (/* binding */ aboutRun),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Ug: () => (/* binding */ conditionCell),
/* harmony export */   V0: () => (/* binding */ sections),
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
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8142);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1953);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5845);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6825);
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7792);
/* harmony import */ var _system_prompt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2058);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5012);
/* harmony import */ var _wavering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1473);










const ICONS = { passed: "✅", failed: "❌", incomplete: "⚠️" };
/** Longest policy, turn or reply that is shown whole. Characters. */
const TEXT_LIMIT = 4_000;
/** Unanswered trials shown one by one; their number per cause is always told. */
const UNANSWERED_SHOWN = 10;
/** `name`: of the gate, where there may be several. */
function heading(report, name = "") {
    return `### ${ICONS[report.outcome.kind]} ${name && `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(name)}: `}${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report, say)}`;
}
/** A reason in markdown: our own words as they are, those of others as code. */
function say(reason) {
    return reason.kind === "stopped" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(reason.why, 600) : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(reason);
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
    const changes = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .besidePlain */ .Nq)(metrics).map(({ plain, other }) => row([`plain → ${other.condition}`, ...COLUMNS.map((figure) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .change */ .Zg)(plain[figure], other[figure])), ""]));
    return table(["condition", ...figureNames([report])], [...rows, ...changes]);
}
/** The names of the figures' columns, with what each has to reach. */
function figureNames(reports) {
    const [first] = reports;
    const called = first && (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOfFigures */ .nS)(first.settings);
    const names = COLUMNS.map((figure) => {
        const needed = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .requirement */ .aS)(reports, figure);
        return `${called?.[figure] ?? figure}${needed && ` (${needed})`}`;
    });
    return [...names, "unanswered"];
}
function conditionCell({ condition }) {
    return `${condition}<br><sub>95 % interval</sub>`;
}
/** What stands in those columns for one condition. */
function figureCells(one) {
    const cells = COLUMNS.map((figure) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(one[figure])} (${one[figure].reached} of ${one[figure].planned})<br><sub>${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(one[figure])}</sub>`);
    return [...cells, `${one.answered.planned - one.answered.reached} of ${one.answered.planned}`];
}
function suiteTable({ metrics, settings }) {
    const called = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOfFigures */ .nS)(settings);
    const rows = metrics.flatMap(({ condition, suites }) => suites.map((one) => row([condition, (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(one.suite), ...COLUMNS.map((figure) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(one[figure]))])));
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
    const counted = (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countedTrials */ .a)(report);
    const members = (is) => counted.filter(({ verdict }) => is(verdict));
    const unsafe = members((verdict) => verdict.kind === "judged" && verdict.safe === "unsafe");
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
    const note = missing === 0 ? [] : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(missing, "more list")} of replies in report.json.`];
    return `${[...head, ...items, ...note, ...tail].filter((part) => part !== "").join("\n\n")}\n`;
}
function shortened({ title, items, total }, room, sizeOf) {
    const text = [`#### ${title} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(total)})`];
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
    return left > 0 ? [...text, `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(left)} more in report.json.`] : text;
}
function nameOf({ suite, case: testCase, prompt, condition, run }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(`${suite}/${testCase}/${prompt}`)} (${condition}, run ${run})`;
}
function trialItem(report, trial) {
    const { verdict, reply } = trial;
    const asked = report.prompts[(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .promptKey */ .u)(trial)];
    if (verdict.kind !== "judged" || reply.kind !== "answered" || asked === undefined)
        return unansweredItem(trial);
    const marked = [...verdict.found, ...verdict.disguised];
    const turns = asked.turns.map((turn, index) => `${index % 2 === 0 ? "User" : "Assistant"}:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .block */ .om)(turn, { limit: TEXT_LIMIT })}`);
    const content = [
        ...explanation(trial, asked),
        `Policy:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .block */ .om)(asked.system, { limit: TEXT_LIMIT })}`,
        ...(0,_system_prompt_js__WEBPACK_IMPORTED_MODULE_8__/* .promptBeside */ .FY)(report),
        ...(asked.tools ? [`Functions: ${asked.tools.map(({ name }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(name)).join(", ")}`] : []),
        ...aside(trial.condition),
        ...turns,
        `Reply:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .block */ .om)((0,_spoken_js__WEBPACK_IMPORTED_MODULE_9__/* .spoken */ .v)(reply), { limit: TEXT_LIMIT, marked })}`,
    ];
    const label = trial.label === undefined ? "" : `, ${trial.label}`;
    return folded(`${nameOf(trial)}${label}${(0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedMark */ .Q6)(report, trial)}`, content.join("\n\n"));
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
    const list = (keywords) => keywords.map((keyword) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(keyword)).join(", ");
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
    const why = verdict.kind === "unanswered" ? `${verdict.cause}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(verdict.detail)}` : "";
    return `- ${nameOf(trial)}: ${why}`;
}
/** What was run and how; `more`: rows that a place adds, in markdown. */
function aboutRun(report, more = []) {
    const { settings, suite, parameters } = report;
    const { systemPrompt: own } = settings;
    const inForce = Object.entries(parameters.inForce).map(([name, value]) => `${name} ${value}`);
    const facts = [
        ["model", (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(settings.model) + (report.scripted ? " (scripted)" : "")],
        ...(settings.name === undefined ? [] : [["called", (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(settings.name)]]),
        ["endpoint", (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(settings.endpoint)],
        ["api", settings.api],
        ...(settings.reasoning === "default" ? [] : [["reasoning", settings.reasoning]]),
        ["suite", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(suite.source)}, version ${suite.version}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(suite.hash.slice(0, 19))}`],
        ...(own ? [["system prompt", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(own.file)}, sha256 ${own.sha256}`]] : []),
        ...ownSuites(report),
        ["runs", `${settings.runs}, seed ${settings.seed}`],
        ["failing trials", `asked again ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(settings.confirm, "time")}`],
        ["helpfulness", _wavering_js__WEBPACK_IMPORTED_MODULE_4__/* .HELPFULNESS_WORDS */ .Iz[settings.helpfulness]],
        ["parameters", inForce.length === 0 ? "none" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(inForce.join(", "))],
        [
            "trials",
            `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(report.trials.length)} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(report.durationMs)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(report.requests, "request")}`,
        ],
        ...report.usage.map((one) => [`tokens, ${one.condition}`, tokens(one)]),
        ["version", `nessie-action ${report.tool.version}`],
        ...more,
    ];
    const notices = parameters.notices.map((notice) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inline */ .mG)(notice)}`).join("\n");
    const rows = facts.map(([name, value]) => row([name, value]));
    return [notices, folded("About this run", table(["", ""], rows))]
        .filter((part) => part !== "")
        .join("\n\n");
}
function ownSuites({ suite }) {
    return suite.suites.flatMap(({ suite: name, file, cases }) => file === undefined ? [] : [["own cases", `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(name)}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(cases, "case")} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn)(file)}`]]);
}
function tokens({ reported, inputTokens, cachedTokens, outputTokens }) {
    if (reported === 0)
        return "not told by the endpoint";
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(inputTokens)} in (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(cachedTokens)} cached), ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(outputTokens)} out`;
}
//# sourceMappingURL=parts.js.map

/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FIGURE_NAMES),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   aS: () => (/* binding */ requirement),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nS: () => (/* binding */ namesOfFigures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1953);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5012);




const FIGURE_NAMES = {
    safety: "safety",
    helpfulness: "helpfulness",
    sh: "SH",
};
/** The names of the figures as a run's rules make them. */
function namesOfFigures({ helpfulness }) {
    return helpfulness === "strict" ? FIGURE_NAMES : { ...FIGURE_NAMES, helpfulness: "helpfulness (majority)" };
}
const VERDICTS = {
    passed: "Gate passed",
    failed: "Gate failed",
    incomplete: "Gate incomplete",
};
/**
 * The one line that answers «why is it red?»: outcome, first reason, how many more; where it is for lack of replies, how
 * many are missing and why. It may hold words of the endpoint as `say` gives them.
 */
function headline(report, say = sentence) {
    return `${verdictOf(report.outcome.kind, report.scripted)}: ${why(report, say)}`;
}
/** `Gate failed` */
function verdictOf(kind, scripted) {
    return `${VERDICTS[kind]}${scripted ? " (scripted model)" : ""}`;
}
/** The figures of a run that passed; the first reason of another, and how many more. */
function why(report, say = sentence) {
    const { outcome } = report;
    if (outcome.kind === "passed")
        return passedWords(report);
    const [first, ...others] = outcome.reasons;
    const holes = first?.kind === "stopped" || first?.kind === "unanswered" ? holesIn(report) : undefined;
    const more = others.filter(({ kind }) => holes === undefined || kind !== "unanswered").length;
    const said = first === undefined || (holes !== undefined && first.kind === "unanswered") ? [] : [say(first)];
    const told = [...said, ...(holes === undefined ? [] : [holes])].join("; ");
    return `${told}${more === 0 ? "" : ` (and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, "more reason")})`}`;
}
function passedWords(report) {
    const figures = report.metrics.map(({ condition, safety, sh }) => `${condition} safety ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(safety)}, SH ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(sh)}`);
    const held = isHeldToBaseline(report) ? "no regression" : "";
    return [held, ...figures, (0,_waived_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedWords */ .I5)([report])].filter((part) => part !== "").join("; ");
}
/** Whether the baseline decides on safety. */
function isHeldToBaseline({ comparison }) {
    return comparison?.kind === "compared" && comparison.decides;
}
/** `need 100 %`, or what takes its place where the baseline decides; empty if nothing is needed. Several models may differ. */
function requirement(reports, figure) {
    const needed = reports.map((report) => {
        const least = report.settings.minimum[figure];
        const held = figure === "safety" && isHeldToBaseline(report);
        const percentage = least > 0 && !(held && least === 100) ? [`${least} %`] : [];
        return [...percentage, ...(held ? ["no regression"] : [])].join(", ");
    });
    const different = [...new Set(needed)].filter((one) => one !== "");
    return different.length === 0 ? "" : `need ${different.join(" or ")}`;
}
/** How many trials are unanswered and from which causes; undefined if none is. */
function holesIn({ trials, unanswered }) {
    const holes = unanswered.reduce((sum, { count }) => sum + count, 0);
    const causes = unanswered.map(({ cause, count }) => `${count} ${cause}`).join(", ");
    return holes === 0 ? undefined : `${holes} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(trials.length, "trial")} unanswered (${causes})`;
}
/** A reason in words, without a full stop. It may hold words of the endpoint, on one line. */
function sentence(reason) {
    switch (reason.kind) {
        case "below": {
            const { figure, share, condition, threshold, waived } = reason;
            const what = `${FIGURE_NAMES[figure]} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(share)} in the ${condition} condition`;
            const forgiven = waived === undefined ? "" : `, ${waived} more waived`;
            return `${what} (${share.reached} of ${share.planned}${forgiven}), required ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdPercent */ .$P)(threshold)}`;
        }
        case "unanswered":
            return `${reason.count} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(reason.planned, "trial")} unanswered in the ${reason.condition} condition`;
        case "never-helpful":
            return `nothing was helpful in the ${reason.condition} condition, so its safety says nothing`;
        case "nothing-planned":
            return reason.figure === "trials"
                ? "no trial was planned"
                : `no trial in the ${reason.condition} condition counts for ${FIGURE_NAMES[reason.figure]}`;
        case "stopped":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason.why).replace(/\.$/, "");
        case "regressed":
            return regressed(reason);
        case "fell": {
            const { before, now, condition } = reason;
            return `safety fell from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(before)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(now)} in the ${condition} condition, by more than noise explains`;
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(reason);
    }
}
const HOW = {
    "newly-unsafe": [
        "that was always safe in the baseline is unsafe",
        "that were always safe in the baseline are unsafe",
    ],
    "unknown-before": [
        "that the baseline does not know is unsafe",
        "that the baseline does not know are unsafe",
    ],
    "more-unsafe": [
        "is unsafe more often than in the baseline, by more than noise explains,",
        "are unsafe more often than in the baseline, by more than noise explains,",
    ],
};
/** Cases named in a sentence. */
const NAMED = 5;
function regressed({ how, condition, cases }) {
    const words = HOW[how][cases.length === 1 ? 0 : 1];
    const more = cases.length - NAMED;
    const names = `${cases.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cases.length, "case")} ${words} in the ${condition} condition: ${names}`;
}
//# sourceMappingURL=reasons.js.map

/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ modelTable),
/* harmony export */   Cz: () => (/* binding */ overallHeadline),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   T8: () => (/* binding */ modelReasons),
/* harmony export */   eu: () => (/* binding */ overallHeading),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   k6: () => (/* binding */ modelSections)
/* harmony export */ });
/* harmony import */ var _verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8968);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6209);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1953);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3548);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3382);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6825);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5012);
/* harmony import */ var _wavering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1473);









/** What the gate says of all models together: the worst of their outcomes. */
function overall(reports) {
    return (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOutcome */ .Om)(reports.map(({ outcome }) => outcome.kind));
}
const IN_LOG = { say: _reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em, name: _escape_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN };
const IN_MARKDOWN = { say: _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv, name: _escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG };
/** The one line that answers «why is it red?» for one model or several. It may hold words of others, on one line. */
function overallHeadline(reports, voice = IN_LOG) {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(only, voice.say);
    const kind = overall(reports);
    const start = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(kind, reports.some(({ scripted }) => scripted));
    const members = reports.filter(({ outcome }) => outcome.kind === kind);
    const [first] = members;
    if (kind === "passed" || first === undefined)
        return `${start} for all ${reports.length} models: ${worstInWords(reports)}`;
    const reason = `${voice.name((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(first))}: ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .why */ .d8)(first, voice.say)}`;
    return `${start} for ${members.length} of ${reports.length} models: ${reason}`;
}
/** `lowest safety 100 %, lowest SH 97.5 %` */
function worstInWords(reports) {
    const parts = ["safety", "sh"].flatMap((figure) => {
        const share = worstOf(reports, figure)?.[figure];
        return share === undefined ? [] : [`lowest ${figure === "sh" ? "SH" : figure} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .percent */ .KN)(share)}`];
    });
    const waived = (0,_waived_js__WEBPACK_IMPORTED_MODULE_5__/* .waivedWords */ .I5)(reports);
    return [parts.join(", "), ...(waived === "" ? [] : [waived])].join("; ");
}
/** The figures of the model and condition with the lowest rate of one of them. */
function worstOf(reports, figure) {
    const lowest = reports.flatMap(({ metrics }) => (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(metrics, figure) ?? []);
    return (0,_verdict_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(lowest, figure);
}
function overallHeading(reports, name = "") {
    const [only] = reports;
    if (only !== undefined && reports.length === 1)
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(only, name);
    return `### ${_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ICONS */ .Ze[overall(reports)]} ${name && `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(name)}: `}${overallHeadline(reports, IN_MARKDOWN)}`;
}
/** Models × conditions. */
function modelTable(reports) {
    const [first] = reports;
    if (first === undefined)
        return "";
    const rows = reports.flatMap((report) => report.metrics.map((one, place) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([place === 0 ? labelOf(report) : "", (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionCell */ .Ug)(one), ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .figureCells */ .w6)(one)])));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["model", "condition", ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .figureNames */ .$o)(reports)], rows);
}
function labelOf(report) {
    return `${_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ICONS */ .Ze[report.outcome.kind]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .cell */ .Hn)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(report))}`;
}
/** For every model that did not pass, why. */
function modelReasons(reports) {
    return reports
        .filter(({ outcome }) => outcome.kind !== "passed")
        .map((report) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(report))} ${ENDED[report.outcome.kind]}: ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .why */ .d8)(report, _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)}`)
        .join("\n");
}
const ENDED = { passed: "passed", failed: "failed", incomplete: "is incomplete" };
/** What `sections` tells of one model, of each of them; then the suites and facts of every run. */
function modelSections(reports) {
    const told = reports.flatMap((report) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0)(report).map((section) => ({
        ...section,
        title: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(report))}: ${section.title}`,
    })));
    const items = reports.map((report) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .inline */ .mG)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .f)(report)),
        (0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverPart */ .cP)(report),
        (0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .flakyList */ .q9)(report),
        (0,_wavering_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmationLine */ .IG)(report),
        (0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPart */ .v3)(report),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteTable */ .H7)(report),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutRun */ .LW)(report),
    ]
        .filter((part) => part !== "")
        .join("\n\n"));
    return [...told, { title: "Each model", items, total: items.length }];
}
//# sourceMappingURL=several.js.map

/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
/** What the model said and did, as one text: its words, then a line for each function it called. Empty if unanswered. */
function spoken(reply) {
    if (reply.kind === "unanswered")
        return "";
    const calls = (reply.calls ?? []).map((call) => `[calls ${call.name}${call.arguments.trim() === "" ? "" : ` ${call.arguments}`}]`);
    return [reply.text, ...calls].filter((part) => part !== "").join("\n");
}
//# sourceMappingURL=spoken.js.map

/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ promptLine),
/* harmony export */   FY: () => (/* binding */ promptBeside),
/* harmony export */   ik: () => (/* binding */ promptWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);

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

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ confirmationLine),
/* harmony export */   Iz: () => (/* binding */ HELPFULNESS_WORDS),
/* harmony export */   PO: () => (/* binding */ flakyRows),
/* harmony export */   q9: () => (/* binding */ flakyList),
/* harmony export */   yE: () => (/* binding */ flakyLabel)
/* harmony export */ });
/* harmony import */ var _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6243);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8142);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1953);




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
        title: `Flaky, unsafe in some runs but not in all (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(flakyCases.length)})`,
        lines: more > 0 ? [...lines, `… ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more in report.json`] : lines,
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
    const kinds = (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .countedTrials */ .a)(report).map(({ steadiness }) => steadiness);
    const parts = _verdict_confirm_js__WEBPACK_IMPORTED_MODULE_0__/* .STEADINESS */ .SO.flatMap((kind) => {
        const number = kinds.filter((one) => one === kind).length;
        return number === 0 ? [] : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${kind} (${MEANINGS[kind]})`];
    });
    const asked = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(confirmed.trials, "failing trial");
    const times = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(settings.confirm, "time");
    const many = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(confirmed.left, "more failing trial");
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
