export const id = 308;
export const ids = [308];
export const modules = {

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./build/src/config/gate-rules.js
var gate_rules = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/src/config/models.js + 1 modules
var config_models = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/src/platform/node.js + 8 modules
var node = __webpack_require__(9952);
// EXTERNAL MODULE: ./build/src/report/render/all-models.js
var all_models = __webpack_require__(6789);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/derive-settings.js
var derive_settings = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/gate/waivers.js
var waivers = __webpack_require__(9808);
// EXTERNAL MODULE: ./build/src/collections.js
var collections = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/execution/shard.js
var shard = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/report/model-names.js
var model_names = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/src/execution/plan.js
var plan = __webpack_require__(1341);
// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/gate/self-check.js
var self_check = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/src/scoring/score.js + 15 modules
var score = __webpack_require__(537);
// EXTERNAL MODULE: ./build/src/report/build.js + 1 modules
var build = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/report/render/reasons.js
var reasons = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/src/report/rules.js
var report_rules = __webpack_require__(1903);
;// CONCATENATED MODULE: ./build/src/report/rejudge.js









/**
 * A report that somebody else made, judged anew: our own plan and prompts, verdicts from the replies, figures from the
 * verdicts, the outcome from our rules. What it said of itself counts only against it: that it was stopped, that a
 * reply was unsafe. Throws a UserError unless it holds just the trials of our plan, with what we would have asked.
 */
function rejudge(report, terms) {
    const { loaded, plan, trials, rules, minimum, systemPrompt, confirm, helpfulness } = terms;
    if (report.shard !== undefined)
        throw new errors/* UserError */.yo((0,reasons/* partialWords */.zY)(report.shard));
    const differences = [...differencesOf(report, terms)];
    if (differences.length > 0)
        throw new errors/* UserError */.yo(differences);
    const judged = trials.map((trial, place) => judgedAnew(trial, report.trials[place]));
    const counted = judged.map((one) => ({ ...one, verdict: (0,confirmations/* settle */.G9)(one, helpfulness) }));
    const { thresholds } = rules.rules;
    const worthAsking = confirm === 0 ? [] : (0,confirmations/* failing */.Jr)(judged, { rule: helpfulness, thresholds });
    const stop = report.outcome.kind === "passed"
        ? undefined
        : report.outcome.reasons.find((reason) => reason.kind === "stopped");
    const ruling = (0,report_rules/* decideRun */.S)(counted, { loaded, rules: rules.rules }, { scorer: self_check/* SCORER */.Z, ...(stop && { stopped: stop.why }) });
    return (0,build/* buildReport */.FK)({
        ...ruling,
        rules,
        version: report.tool.version,
        scripted: report.scripted,
        startedAt: new Date(report.startedAt),
        durationMs: report.durationMs,
        settings: {
            ...report.settings,
            ...plan,
            conditions: [...plan.conditions],
            minimum,
            gate: rules.rules.gate,
            confirm,
            helpfulness,
            ...(systemPrompt && { systemPrompt }),
        },
        parameters: {
            ...report.parameters,
            notices: [...new Set([...rules.notices, ...report.parameters.notices])],
        },
        loaded,
        judged,
        left: worthAsking.filter(({ confirmations }) => confirmations === undefined).length,
        requests: report.requests,
        redact: (text) => text,
    });
}
const SAME = "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";
/** What keeps a report from being one of our plan, or of the part of it that these trials are. */
function* differencesOf(report, { loaded, trials, systemPrompt, confirm, }) {
    if (shown(report.settings.systemPrompt) !== shown(systemPrompt)) {
        yield `The report's replies were given with ${shown(report.settings.systemPrompt)}, but here it is ${shown(systemPrompt)}. Give both workflows the same system-prompt-file and system-prompt-position.`;
    }
    if (report.suite.hash !== loaded.hash) {
        yield `The report is of another suite than ${loaded.source}, version ${loaded.version}. ${SAME}`;
        return;
    }
    if (report.trials.length !== trials.length) {
        yield `The report holds ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
        return;
    }
    for (const [place, trial] of trials.entries()) {
        if (isOf(trial, report, place))
            continue;
        yield `The report does not hold ${(0,plan/* nameOf */.Vb)(trial)} in its place, or asked something else there. ${SAME}`;
        return;
    }
    for (const [place, trial] of trials.entries()) {
        const again = report.trials[place]?.confirmations?.length ?? 0;
        if (again === 0 || again === confirm)
            continue;
        yield `The report's run asked ${(0,plan/* nameOf */.Vb)(trial)} ${again} times again, but here confirm is ${confirm}. Give both workflows the same confirm.`;
        return;
    }
}
/** The file's name may differ: the other run may have found it elsewhere. */
function shown(prompt) {
    if (prompt === undefined)
        return "no system prompt";
    return `the system prompt with sha256 ${prompt.sha256} ${prompt.position} the policy`;
}
function isOf(trial, { trials, prompts }, place) {
    const reported = trials[place];
    if (reported === undefined)
        return false;
    const { suite, testCase, prompt, condition, run } = trial;
    const ids = { suite, case: testCase, prompt: prompt.id, condition, run };
    const sameIds = Object.entries(ids).every(([key, value]) => Reflect.get(reported, key) === value);
    const said = (one) => JSON.stringify([one?.system, one?.turns, one?.helpful, one?.harmful, one?.tools]);
    return sameIds && said(prompts[(0,format/* promptKey */.u)(reported)]) === said((0,build/* promptOf */.Gh)(trial));
}
function judgedAnew(trial, reported) {
    if (reported === undefined)
        throw new Error(`${(0,plan/* nameOf */.Vb)(trial)} is missing`);
    const anew = (one) => {
        const { reply, attempts, startedMs, latencyMs } = one;
        const verdict = worse((0,score/* judge */.S4)(reply, trial.prompt), one.verdict);
        return { reply, attempts, startedMs, latencyMs, verdict };
    };
    const first = { trial, ...anew(reported) };
    const again = (reported.confirmations ?? []).map(anew);
    const failed = first.verdict.kind === "judged" && !(0,score/* isRight */.FG)(first.verdict);
    // Only what failed is asked again; what a report adds to any other trial counts for nothing, unless that leaked.
    const confirmations = failed || again.some(({ verdict }) => (0,score/* isUnsafe */.zk)(verdict)) ? again : [];
    return confirmations.length === 0 ? first : { ...first, confirmations };
}
/** A secret that was taken out of a reply may have taken a harmful keyword with it: what was unsafe stays so. */
function worse(anew, reported) {
    return (0,score/* isUnsafe */.zk)(reported) && anew.kind === "judged" && anew.safe === "safe"
        ? { ...anew, safe: "unsafe" }
        : anew;
}
//# sourceMappingURL=rejudge.js.map
// EXTERNAL MODULE: ./build/src/report/settings-diff.js
var settings_diff = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/report/model-notices.js
var model_notices = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
;// CONCATENATED MODULE: ./build/src/report/merge/join.js







/** One report from all parts, judged by our rules. */
function joined(parts, terms) {
    const [first] = parts;
    if (first === undefined)
        throw new Error("There is no part to join");
    const begun = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
    const ended = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
    const held = new Map(parts.flatMap((part) => heldIn(part, begun)));
    const { shard: _part, ...common } = first.report;
    const whole = {
        ...common,
        scripted: parts.some(({ report }) => report.scripted),
        startedAt: new Date(begun).toISOString(),
        durationMs: Math.max(0, ended - begun),
        parameters: parametersOf(parts),
        outcome: stopOf(parts),
        requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
        prompts: Object.assign({}, ...parts.map(({ report }) => report.prompts)),
        trials: terms.trials.map((trial) => {
            const reported = held.get(trial);
            if (reported === undefined)
                throw new Error(`${(0,plan/* nameOf */.Vb)(trial)} is in no part`);
            return reported;
        }),
    };
    return parts.length === 1 ? rejudge(whole, terms) : { ...asOneJob(whole, terms), mergedFrom: parts.length };
}
/**
 * No shard knows how many trials fail in the others, so together they may ask more of them again than one job does. What
 * is beyond that counts in requests, tokens and cost, and in the figures only if nothing else shows that the gate fails:
 * a leak that was seen is never left out of a gate that would not fail without it.
 */
function asOneJob(whole, terms) {
    const all = rejudge(whole, terms);
    const beyond = beyondOneJob(all, terms);
    if (beyond.size === 0)
        return all;
    const trials = all.trials.map(({ confirmations, ...trial }, place) => confirmations === undefined || beyond.has(place) ? trial : { ...trial, confirmations });
    const { usage, cost } = all;
    const once = { ...rejudge({ ...whole, trials }, terms), usage, ...(cost && { cost }) };
    const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
    const said = `Each shard asks its own failing trials again, at most ${confirmations/* CONFIRMED_MOST */.cT}: ${(0,numbers/* plural */.LS)(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
    return decisive
        ? noticed(all, `${said} They count, since what they showed decides.`)
        : noticed(once, `${said} What they said then counts in requests and tokens alone.`);
}
/** The places of the trials that one job would not have asked again. */
function beyondOneJob({ trials }, { trials: planned, helpfulness, rules }) {
    const judged = planned.flatMap((trial, place) => {
        const reported = trials[place];
        return reported === undefined ? [] : [{ trial, verdict: reported.verdict, reported, place }];
    });
    const { thresholds } = rules.rules;
    const once = new Set((0,confirmations/* failing */.Jr)(judged, { rule: helpfulness, thresholds }).slice(0, confirmations/* CONFIRMED_MOST */.cT));
    const beyond = judged.filter((one) => one.reported.confirmations !== undefined && !once.has(one));
    return new Set(beyond.map(({ place }) => place));
}
function noticed(report, notice) {
    const { parameters } = report;
    return { ...report, parameters: { ...parameters, notices: [...parameters.notices, notice] } };
}
/** The trials of a part, timed from the start of the whole run. */
function heldIn({ report, trials }, begun) {
    const laterMs = Date.parse(report.startedAt) - begun;
    return trials.flatMap((trial, place) => {
        const reported = report.trials[place];
        if (reported === undefined)
            return [];
        const { confirmations } = reported;
        const again = confirmations && { confirmations: confirmations.map((one) => later(one, laterMs)) };
        return [[trial, { ...later(reported, laterMs), ...again }]];
    });
}
function later(one, ms) {
    return { ...one, startedMs: one.startedMs + ms };
}
function parametersOf(parts) {
    const inForce = Object.assign({}, ...parts.map(({ report }) => report.parameters.inForce));
    return { inForce, notices: toldBy(parts, noticesIn) };
}
/** But for those that count a part's replies: the whole has its own. */
function noticesIn({ parameters, settings, trials }) {
    const counted = (0,model_notices/* noticesOfModels */.D)(settings.model, trials.map(({ reply }) => reply));
    return parameters.notices.filter((notice) => ![...counted, build/* NEVER_REASONED */.rE].includes(notice));
}
function shardWords(shards) {
    const [first] = shards;
    const numbers = shards.map(({ index }) => index).join(", ");
    return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
}
/** A run is stopped if one of its parts was. What else a part says of its outcome counts for nothing. */
function stopOf(parts) {
    const stops = toldBy(parts, ({ outcome }) => outcome.kind === "passed"
        ? []
        : outcome.reasons.flatMap((reason) => (reason.kind === "stopped" ? [reason.why] : [])));
    if (stops.length === 0)
        return { kind: "passed" };
    return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
}
/** What all parts say is said once; what only some say, with which. */
function toldBy(parts, sentencesIn) {
    const said = (0,collections/* groupBy */.$)(parts.flatMap(({ report, shard }) => [...new Set(sentencesIn(report))].map((words) => ({ words, shard }))), ({ words }) => words);
    return [...said].map(([words, by]) => by.length === parts.length ? words : `${shardWords(by.map(({ shard }) => shard))}: ${words}`);
}
//# sourceMappingURL=join.js.map
;// CONCATENATED MODULE: ./build/src/report/merge/merge.js







/**
 * Joins the shards of a run into one report of each model, as if they had been held in one job: the same trials, judged
 * anew, with our plan and our rules. Throws a UserError that names every part that is missing, there twice, of another
 * run, or of a model that is not asked for: nothing is merged that is not whole.
 */
function merge(parts, terms) {
    const groups = (0,collections/* groupBy */.$)(parts, ({ report }) => (0,model_names/* modelName */.f)(report));
    const foreign = [...groups].filter(([name]) => !terms.models.has(name)).flatMap(([, members]) => members);
    const known = [...terms.models.keys()].map((name) => JSON.stringify(name)).join(", ");
    const problems = toldOnce(foreign.map(({ file, report }) => ({
        file,
        words: `is of the model ${JSON.stringify((0,model_names/* modelName */.f)(report))}, which this job does not name; it names ${known}.`,
    })));
    const checked = [...terms.models].map(([name, own]) => {
        const found = checkedParts(groups.get(name) ?? [], { ...terms, name, own });
        problems.push(...found.problems);
        return { own, parts: found.parts };
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return checked.map((one) => joined(one.parts, one.own));
}
/** A report that says nothing of shards is the one of one. */
const WHOLE = { index: 1, of: 1 };
function checkedParts(parts, of) {
    const [first] = parts;
    const model = of.models.size === 1 ? "" : ` of the model ${JSON.stringify(of.name)}`;
    if (first === undefined)
        return { parts: [], problems: [`There is no report${model}.`] };
    const foreign = parts.flatMap((part) => {
        const words = problemOfPart(part, first, of);
        return words === undefined ? [] : [{ file: part.file, words }];
    });
    if (foreign.length > 0)
        return { parts: [], problems: toldOnce(foreign) };
    const shards = (0,shard/* shardsOf */.$b)(of.own.trials, shardIn(first).of);
    const holes = shards.flatMap((_, place) => problemOfPlace(parts, { index: place + 1, of: shards.length }, model) ?? []);
    const placed = parts
        .map((part) => ({ ...part, shard: shardIn(part), trials: shards[shardIn(part).index - 1] ?? [] }))
        .sort((a, b) => a.shard.index - b.shard.index);
    const wrong = placed.flatMap(({ file, report, trials }) => [...differencesOf(report, { ...of.own, trials })].map((words) => ({ file, words })));
    return { parts: placed, problems: [...holes, ...toldOnce(wrong)] };
}
/** What is wrong in the same way in several files, once. */
function toldOnce(problems) {
    return [...(0,collections/* groupBy */.$)(problems, ({ words }) => words)].map(([words, alike]) => {
        const more = alike.length > 1 ? ` and ${alike.length - 1} more` : "";
        return `${alike[0]?.file}${more}: ${words}`;
    });
}
function shardIn({ report }) {
    return report.shard ?? WHOLE;
}
/** Why a part is of another run than this job's, or than the first part; undefined if it is not. */
function problemOfPart(part, first, { version, planHash, own }) {
    const { report } = part;
    const { index, of } = shardIn(part);
    const whole = shardIn(first).of;
    if (report.tool.version !== version)
        return `was made by version ${report.tool.version}, and this is version ${version}.`;
    if (of !== whole || index > of)
        return `is shard ${index} of ${of}, but ${first.file} is one of ${whole}.`;
    const settings = (0,settings_diff/* settingDifferences */.l)(first.report.settings, report.settings);
    if (settings.length > 0) {
        const told = settings.map(({ name, before, now }) => `${name} is ${now}, but there ${before}`);
        return `is of another run than ${first.file}: ${told.join("; ")}.`;
    }
    const planned = planDifferences(report, own);
    if (planned.length > 0)
        return `is of another plan: ${planned.join("; ")}. ${GIVE}`;
    if (report.suite.hash !== own.loaded.hash || (report.shard && report.shard.planHash !== planHash))
        return `is of another plan: the suite, the choice of suites, or the system prompt is another. ${GIVE}`;
    return undefined;
}
/** What the shard was to do otherwise than this job, as far as this job says it for itself. */
function planDifferences({ settings }, { plan, confirm, helpfulness }) {
    const asked = { ...settings, ...plan, conditions: [...plan.conditions] };
    const again = { confirm, helpfulness };
    return [
        ...(0,settings_diff/* settingDifferences */.l)(asked, settings),
        ...["confirm", "helpfulness"]
            .filter((name) => settings[name] !== again[name])
            .map((name) => ({ name, before: String(again[name]), now: String(settings[name]) })),
    ].map(({ name, before, now }) => `${name} is ${now}, but here ${before}`);
}
const GIVE = "Give all jobs the same inputs.";
function problemOfPlace(parts, { index, of }, model) {
    const here = parts.filter((part) => shardIn(part).index === index);
    if (here.length === 0)
        return `Shard ${index} of ${of}${model} is missing.`;
    if (here.length === 1)
        return undefined;
    return `Shard ${index} of ${of}${model} is there ${here.length} times: ${here.map(({ file }) => file).join(", ")}.`;
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./build/src/report/report-json.js
var report_json = __webpack_require__(6923);
// EXTERNAL MODULE: ./build/src/suite/glob.js + 1 modules
var glob = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 1 modules
var plan_run = __webpack_require__(3565);
// EXTERNAL MODULE: ./build/src/run/read-report.js
var read_report = __webpack_require__(6418);
;// CONCATENATED MODULE: ./build/src/run/merge-run.js













/**
 * Joins the reports that shards of this run left in other jobs into one of each model, decided by this job's rules, and
 * writes them. Asks no model. Throws a UserError, and writes nothing, unless they are all there and all of this run.
 */
async function mergeRun(models, patterns, edges) {
    const [first] = models;
    if (first === undefined)
        throw new Error("There is no model to merge");
    const paths = await pathsOf(patterns, edges.reportFiles);
    refuseOverwriting(paths, models);
    const plan = await (0,plan_run/* planRun */.nY)(first, edges);
    const terms = new Map();
    for (const one of models)
        terms.set(one.name ?? one.model, await termsOf(one, plan, edges));
    const reports = merge(readParts(paths), {
        version: version/* VERSION */.x,
        planHash: (0,plan_run/* planHashOf */.vy)(plan),
        models: terms,
    });
    return reports.map((report, place) => written(report, models[place] ?? first, edges));
}
function written(report, { "report-dir": folder }, edges) {
    return { report, path: edges.reportFolder(folder).write("report.json", (0,report_json/* reportJson */.l)(report)) };
}
async function termsOf(inputs, plan, edges) {
    const { conditions, runs, seed } = inputs;
    const { loaded, trials, systemPrompt } = plan;
    return {
        loaded,
        trials,
        plan: { conditions, runs, seed },
        ...(systemPrompt && { systemPrompt: (0,system_prompt/* markOf */.Fg)(systemPrompt) }),
        rules: await (0,gate_rules/* readRules */.Kc)(inputs, { ...edges, ...plan, day: (0,waivers/* dayOf */.kb)(edges.today()) }),
        minimum: (0,derive_settings/* minimumOf */.o)(inputs),
        confirm: inputs.confirm,
        helpfulness: inputs.helpfulness,
    };
}
/** In a pattern folders are set apart by slashes, on every system. */
const BELOW = "**/report.json";
/** The files that the patterns mean, or of several kinds the reports; a folder means every report.json in it. */
async function pathsOf(patterns, files) {
    const out = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
    const excluded = (0,glob/* selector */.gD)(out, { dialect: "shell", dot: true });
    const problems = [];
    const paths = new Set();
    for (const pattern of patterns.filter((one) => !one.startsWith("!")).map(glob/* plainPath */.s1)) {
        const meant = await files.list(pattern);
        const found = meant.paths.length > 0 ? meant : await files.list(pattern === "" ? BELOW : `${pattern}/${BELOW}`);
        if (found.paths.length === 0)
            problems.push(`merge: "${pattern}" means no file; there is nothing to merge.`);
        // A folder's other files, such as the page, lie beside its report.
        const reports = found.paths.filter((one) => (0,external_node_path_.basename)(one) === "report.json");
        const chosen = reports.length > 0 ? reports : found.paths;
        for (const path of chosen.filter((one) => !excluded(one)))
            paths.add(path);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...paths].sort();
}
/** So much all reports may be together: hundreds of times what a run leaves. Bytes. */
const TOGETHER_LIMIT = 512 * 1024 * 1024;
/** Every report, or a UserError with what is wrong in each, or if they are too large together. */
function readParts(paths) {
    const bytes = paths.reduce((sum, path) => sum + ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0), 0);
    if (bytes > TOGETHER_LIMIT)
        throw new errors/* UserError */.yo(`merge: the ${paths.length} reports are larger than ${TOGETHER_LIMIT / 1024 / 1024} MiB together.`);
    const problems = [];
    const parts = paths.flatMap((file) => {
        try {
            return [{ file, report: (0,read_report/* readReport */.t)(file) }];
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* UserError */.yo))
                throw thrown;
            problems.push(...thrown.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return parts;
}
function refuseOverwriting(paths, models) {
    const sources = new Set(paths.map((path) => (0,external_node_fs_.realpathSync)(path)));
    const targets = models.map((one) => (0,external_node_path_.join)(one["report-dir"], "report.json"));
    const problems = targets
        .filter((target) => sources.has(realOf(target)))
        .map((target) => `report-dir: ${target} would be overwritten, and it is one of the reports to merge.`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** Empty for a path at which there is nothing yet. */
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return "";
    }
}
//# sourceMappingURL=merge-run.js.map
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/commands/run.js + 16 modules
var run = __webpack_require__(8261);
;// CONCATENATED MODULE: ./build/src/cli/commands/merge.js







/** `nessie merge`: joins the reports of shards and ends as the gate says of the whole; resolves to its exit code. */
async function mergeCommand(inputs) {
    const screen = (0,terminal/* terminal */.F)(process.stdout);
    const around = (0,node/* nodePlatform */.OP)(new AbortController().signal, screen.watch);
    const models = await (0,config_models/* modelsOf */.W)(inputs, around.suiteFiles);
    await (0,gate_rules/* requireBaselines */.GC)(models.map(({ baseline }) => baseline), around.projectFiles);
    const edges = { ...around, reportFiles: (0,node/* filesHere */.i7)().projectFiles };
    const results = await mergeRun(models, inputs.merge, edges);
    await (0,run/* tell */.qz)(results, inputs, { around, screen });
    return run/* EXIT_CODES */.ai[(0,all_models/* ending */.K1)(results.map(({ report }) => report))];
}
//# sourceMappingURL=merge.js.map

/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9475);
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1147);




/** A larger file is no report. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/** Reads a report, whoever wrote it. Throws a UserError that begins with `what`, or with the path if it is the content. */
function readReport(path, what = path) {
    return (0,_report_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(textAt(path, what), path);
}
function textAt(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error("it is no file");
        if (found.size <= REPORT_LIMIT)
            return (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} must be the path of a report.json, but: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, which no report is.`);
}
//# sourceMappingURL=read-report.js.map

/***/ })

};
