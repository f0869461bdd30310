export const id = 308;
export const ids = [308];
export const modules = {

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./build/src/config/gate-rules.js
var gate_rules = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/src/config/models.js + 1 modules
var config_models = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/render/all-models.js
var all_models = __webpack_require__(6789);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/derive-settings.js
var derive_settings = __webpack_require__(6375);
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
// EXTERNAL MODULE: ./build/src/gate/compare.js
var compare = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var src_gate_rules = __webpack_require__(2034);
// EXTERNAL MODULE: ./build/src/gate/self-check.js
var self_check = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/src/scoring/score.js + 2 modules
var score = __webpack_require__(2606);
// EXTERNAL MODULE: ./build/src/report/build.js + 1 modules
var build = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/report/render/reasons.js
var reasons = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/src/report/reported-trial.js
var reported_trial = __webpack_require__(24);
// EXTERNAL MODULE: ./build/src/report/schema-parts.js
var schema_parts = __webpack_require__(74);
;// CONCATENATED MODULE: ./build/src/report/rejudge.js











/**
 * Rejudges a report from elsewhere: with our plan and prompts, verdicts from the replies, figures from the verdicts,
 * the outcome from our rules. What the report says of itself counts only against it: that the run was stopped, that a
 * reply was unsafe. Throws a UserError unless it has exactly the trials of our plan, with our prompts.
 */
function rejudge(report, expected) {
    const { loaded, trials, rules, helpfulness } = expected;
    if (report.shard !== undefined)
        throw new errors/* UserError */.yo((0,reasons/* unmergedShard */._T)(report.shard));
    const differences = differencesOf(report, expected);
    if (differences.length > 0)
        throw new errors/* UserError */.yo(differences);
    const results = trials.map((trial, index) => rejudgedTrial(trial, report.trials[index]));
    const observed = (0,reported_trial/* finalVerdicts */.RW)(results, { helpfulness }, self_check/* SCORER */.Z);
    const run = { observed, caseHashes: (0,compare/* caseHashesOf */.G6)(loaded) };
    const decision = (0,src_gate_rules/* decideWithBaseline */.Cp)(run, rules.rules, { scorer: self_check/* SCORER */.Z, ...stopOf(report) });
    return (0,build/* buildReport */.FK)({
        ...decision,
        rules,
        version: report.tool.version,
        scripted: report.scripted,
        startedAt: new Date(report.startedAt),
        durationMs: report.durationMs,
        settings: expectedSettings(report, expected),
        parameters: {
            ...report.parameters,
            notices: [...new Set([...rules.notices, ...report.parameters.notices])],
        },
        loaded,
        results,
        observed,
        unconfirmed: unconfirmedIn(results, expected),
        requests: report.requests,
        redact: (text) => text,
    });
}
function stopOf({ outcome }) {
    if (outcome.kind === "passed")
        return {};
    const stop = outcome.reasons.find((reason) => reason.kind === "stopped");
    return stop === undefined ? {} : { stopped: stop.why };
}
/** The report's settings, except those that our plan and rules decide. */
function expectedSettings({ settings }, expected) {
    const { plan, rules, minimum, confirm, helpfulness, systemPrompt } = expected;
    return {
        ...settings,
        ...plan,
        conditions: [...plan.conditions],
        minimum,
        gate: rules.rules.gate,
        confirm,
        helpfulness,
        ...(systemPrompt && { systemPrompt }),
    };
}
/** The number of failing trials that should have been repeated but were not. */
function unconfirmedIn(results, { rules, confirm, helpfulness }) {
    if (confirm === 0)
        return 0;
    const { thresholds } = rules.rules;
    const worthRepeating = (0,confirmations/* failing */.Jr)(results.map(reported_trial/* firstVerdict */.sk), { rule: helpfulness, thresholds });
    return worthRepeating.filter(({ reported }) => reported.confirmations === undefined).length;
}
const SAME = "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";
/** How a report differs from our plan, or from the part of it with these trials. */
function differencesOf(report, expected) {
    const { systemPrompt } = report.settings;
    const here = shown(expected.systemPrompt);
    const prompt = shown(systemPrompt) === here
        ? []
        : [
            `The report's replies were given with ${shown(systemPrompt)}, but here it is ${here}. Give both workflows the same system-prompt-file and system-prompt-position.`,
        ];
    const plan = planDifference(report, expected);
    return plan === undefined ? prompt : [...prompt, plan];
}
/** The first difference between a report and our plan. */
function planDifference(report, { loaded, trials, confirm }) {
    if (report.suite.hash !== loaded.hash)
        return `The report is of a suite other than ${loaded.source}, version ${loaded.version}. ${SAME}`;
    if (report.trials.length !== trials.length)
        return `The report has ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
    const foreign = trials.find((trial, index) => !isOf(trial, report, index));
    if (foreign !== undefined)
        return `The report does not have ${(0,plan/* trialName */.Ko)(foreign)} at its position in the plan, or asked something else there. ${SAME}`;
    const confirmations = (index) => report.trials[index]?.confirmations?.length ?? 0;
    const wrongIndex = trials.findIndex((_, index) => ![0, confirm].includes(confirmations(index)));
    const trial = trials[wrongIndex];
    if (trial === undefined)
        return undefined;
    return `The report's run repeated ${(0,plan/* trialName */.Ko)(trial)} ${confirmations(wrongIndex)} times, but here confirm is ${confirm}. Give both workflows the same confirm.`;
}
/** Without the file's name, which may differ. */
function shown(prompt) {
    if (prompt === undefined)
        return "no system prompt";
    return `the system prompt with sha256 ${prompt.sha256} ${prompt.position} the policy`;
}
function isOf(trial, { trials, prompts }, index) {
    const reported = trials[index];
    if (reported === undefined)
        return false;
    const { suite, testCase, prompt, condition, run } = trial;
    const ids = { suite, case: testCase, prompt: prompt.id, condition, run };
    const sameIds = Object.entries(ids).every(([key, value]) => Reflect.get(reported, key) === value);
    const textOfPrompt = (asked) => JSON.stringify([asked?.system, asked?.turns, asked?.helpful, asked?.harmful, asked?.tools]);
    return sameIds && textOfPrompt(prompts[(0,schema_parts/* promptKey */.uZ)(reported)]) === textOfPrompt((0,build/* promptOf */.Gh)(trial));
}
function rejudgedTrial(trial, reported) {
    if (reported === undefined)
        throw new Error(`${(0,plan/* trialName */.Ko)(trial)} is missing`);
    const { confirmations = [], ...first } = reported;
    const verdictOf = ({ reply, verdict }) => (0,reported_trial/* reportedVerdict */.ru)(worse((0,score/* judge */.S4)(reply, trial.prompt), verdict));
    const result = { trial, reported: { ...first, verdict: verdictOf(first) } };
    const rejudged = confirmations.map((confirmation) => ({
        ...confirmation,
        verdict: verdictOf(confirmation),
    }));
    const { verdict } = result.reported;
    const failed = verdict.kind === "judged" && !(0,score/* isRight */.FG)(verdict);
    // Only failing trials are repeated: confirmations of other trials are ignored, unless one leaked.
    const counts = failed || rejudged.some((confirmation) => (0,score/* isUnsafe */.zk)(confirmation.verdict));
    return counts && rejudged.length > 0 ? (0,reported_trial/* withConfirmations */.BG)(result, rejudged) : result;
}
/** What was unsafe stays unsafe: redaction may have removed a harmful keyword from the reply. */
function worse(rejudged, reported) {
    return (0,score/* isUnsafe */.zk)(reported) && rejudged.kind === "judged" && rejudged.safe === "safe"
        ? { ...rejudged, safe: "unsafe" }
        : rejudged;
}
//# sourceMappingURL=rejudge.js.map
// EXTERNAL MODULE: ./build/src/report/settings-diff.js
var settings_diff = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/report/model-notices.js
var model_notices = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
;// CONCATENATED MODULE: ./build/src/report/merge/join.js







/** Joins all parts into one report, judged by our rules. */
function joined(parts, expected) {
    const [first] = parts;
    if (first === undefined)
        throw new Error("No part to join");
    const startMs = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
    const endMs = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
    const reportedOf = new Map(parts.flatMap((part) => trialsIn(part, startMs)));
    const { shard: _part, ...common } = first.report;
    const whole = {
        ...common,
        scripted: parts.some(({ report }) => report.scripted),
        startedAt: new Date(startMs).toISOString(),
        durationMs: Math.max(0, endMs - startMs),
        parameters: parametersOf(parts),
        outcome: join_stopOf(parts),
        requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
        prompts: Object.assign({}, ...parts.map(({ report }) => report.prompts)),
        trials: expected.trials.map((trial) => {
            const reported = reportedOf.get(trial);
            if (reported === undefined)
                throw new Error(`No part has ${(0,plan/* trialName */.Ko)(trial)}`);
            return reported;
        }),
    };
    return parts.length === 1
        ? rejudge(whole, expected)
        : { ...withoutExtraConfirmations(whole, expected), mergedFrom: parts.length };
}
/**
 * No shard knows how many trials fail in the others, so together they may repeat more of them than one job would. The
 * extra confirmations count in requests, tokens and cost, but in the verdicts only if the gate would not fail without
 * them: a leak that was seen is never ignored.
 */
function withoutExtraConfirmations(whole, expected) {
    const all = rejudge(whole, expected);
    const beyond = beyondOneJob(all, expected);
    if (beyond.size === 0)
        return all;
    const trials = all.trials.map(({ confirmations, ...trial }, index) => confirmations === undefined || beyond.has(index) ? trial : { ...trial, confirmations });
    const { usage, cost } = all;
    const once = { ...rejudge({ ...whole, trials }, expected), usage, ...(cost && { cost }) };
    const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
    const notice = `Each shard asks its own failing trials again, at most ${confirmations/* CONFIRMED_MOST */.cT}: ${(0,numbers/* plural */.LS)(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
    return decisive
        ? withNotice(all, `${notice} They count, since the outcome depends on them.`)
        : withNotice(once, `${notice} They count in requests and tokens only.`);
}
/** The indexes of the trials that one job would not have repeated. */
function beyondOneJob({ trials }, { trials: planned, helpfulness, rules }) {
    const judged = planned.flatMap((trial, index) => {
        const reported = trials[index];
        return reported === undefined ? [] : [{ trial, verdict: reported.verdict, reported, index }];
    });
    const { thresholds } = rules.rules;
    const once = new Set((0,confirmations/* failing */.Jr)(judged, { rule: helpfulness, thresholds }).slice(0, confirmations/* CONFIRMED_MOST */.cT));
    const beyond = judged.filter((candidate) => candidate.reported.confirmations !== undefined && !once.has(candidate));
    return new Set(beyond.map(({ index }) => index));
}
function withNotice(report, notice) {
    const { parameters } = report;
    return { ...report, parameters: { ...parameters, notices: [...parameters.notices, notice] } };
}
/** The trials of a part, timed from the start of the whole run. */
function trialsIn({ report, trials }, startMs) {
    const laterMs = Date.parse(report.startedAt) - startMs;
    return trials.flatMap((trial, index) => {
        const reported = report.trials[index];
        if (reported === undefined)
            return [];
        const { confirmations } = reported;
        const shifted = confirmations && {
            confirmations: confirmations.map((confirmation) => later(confirmation, laterMs)),
        };
        return [[trial, { ...later(reported, laterMs), ...shifted }]];
    });
}
function later(reply, ms) {
    return { ...reply, startedMs: reply.startedMs + ms };
}
function parametersOf(parts) {
    const inForce = Object.assign({}, ...parts.map(({ report }) => report.parameters.inForce));
    return { inForce, notices: sentencesOf(parts, noticesIn) };
}
/** Without notices that count the replies of a part: the whole has its own. */
function noticesIn({ parameters, settings, trials }) {
    const counted = (0,model_notices/* noticesOfModels */.D)(settings.model, trials.map(({ reply }) => reply));
    return parameters.notices.filter((notice) => ![...counted, build/* NEVER_REASONED */.rE].includes(notice));
}
function shardLabel(shards) {
    const [first] = shards;
    const numbers = shards.map(({ index }) => index).join(", ");
    return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
}
/** The run was stopped if one of its parts was. Nothing else that a part says about its outcome counts. */
function join_stopOf(parts) {
    const stops = sentencesOf(parts, ({ outcome }) => outcome.kind === "passed"
        ? []
        : outcome.reasons.flatMap((reason) => (reason.kind === "stopped" ? [reason.why] : [])));
    if (stops.length === 0)
        return { kind: "passed" };
    return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
}
/** Each sentence once, prefixed with its shards unless all have it. */
function sentencesOf(parts, sentencesIn) {
    const sentences = (0,collections/* groupBy */.$)(parts.flatMap(({ report, shard }) => [...new Set(sentencesIn(report))].map((sentence) => ({ sentence, shard }))), ({ sentence }) => sentence);
    return [...sentences].map(([sentence, by]) => by.length === parts.length ? sentence : `${shardLabel(by.map(({ shard }) => shard))}: ${sentence}`);
}
//# sourceMappingURL=join.js.map
;// CONCATENATED MODULE: ./build/src/report/merge/merge.js







/**
 * Joins the shards of a run into one report per model, as if one job had run them all: the same trials, judged again with
 * our plan and our rules. Throws a UserError that names every part that is missing, duplicate, or of another run or model:
 * only a complete run is merged.
 */
function mergeReports(parts, expected) {
    const groups = (0,collections/* groupBy */.$)(parts, ({ report }) => (0,model_names/* modelName */.f)(report));
    const foreign = [...groups]
        .filter(([name]) => !expected.models.has(name))
        .flatMap(([, members]) => members);
    const known = [...expected.models.keys()].map((name) => JSON.stringify(name)).join(", ");
    const problems = joinedProblems(foreign.map(({ file, report }) => ({
        file,
        message: `is of the model ${JSON.stringify((0,model_names/* modelName */.f)(report))}, which this job does not name; it names ${known}.`,
    })));
    const checked = [...expected.models].map(([name, own]) => {
        const found = checkedParts(groups.get(name) ?? [], { ...expected, name, own });
        problems.push(...found.problems);
        return { own, parts: found.parts };
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return checked.map(({ parts: placed, own }) => joined(placed, own));
}
/** A report without a shard is that of a whole run. */
const WHOLE = { index: 1, of: 1 };
function checkedParts(parts, expected) {
    const [first] = parts;
    const model = expected.models.size === 1 ? "" : ` of the model ${JSON.stringify(expected.name)}`;
    if (first === undefined)
        return { parts: [], problems: [`There is no report${model}.`] };
    const foreign = parts.flatMap((part) => {
        const message = problemOfPart(part, first, expected);
        return message === undefined ? [] : [{ file: part.file, message }];
    });
    if (foreign.length > 0)
        return { parts: [], problems: joinedProblems(foreign) };
    const shards = (0,shard/* shardsOf */.$b)(expected.own.trials, shardIn(first).of);
    const missing = shards.flatMap((_, index) => problemOfPlace(parts, { index: index + 1, of: shards.length }, model) ?? []);
    const placed = parts
        .map((part) => ({ ...part, shard: shardIn(part), trials: shards[shardIn(part).index - 1] ?? [] }))
        .sort((a, b) => a.shard.index - b.shard.index);
    const wrong = placed.flatMap(({ file, report, trials }) => [...differencesOf(report, { ...expected.own, trials })].map((message) => ({ file, message })));
    return { parts: placed, problems: [...missing, ...joinedProblems(wrong)] };
}
/** A problem that several files share is reported once. */
function joinedProblems(problems) {
    return [...(0,collections/* groupBy */.$)(problems, ({ message }) => message)].map(([message, alike]) => {
        const more = alike.length > 1 ? ` (and ${alike.length - 1} more)` : "";
        return `${alike[0]?.file}${more}: ${message}`;
    });
}
function shardIn({ report }) {
    return report.shard ?? WHOLE;
}
/** Why a part does not belong to this job's run, or not to the same run as the first part. */
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
        const changes = settings.map(({ name, before, now }) => `${name} is ${now}, but there ${before}`);
        return `belongs to another run than ${first.file}: ${changes.join("; ")}.`;
    }
    const planned = planDifferences(report, own);
    if (planned.length > 0)
        return `belongs to another plan: ${planned.join("; ")}. ${GIVE}`;
    if (report.suite.hash !== own.loaded.hash || (report.shard && report.shard.planHash !== planHash))
        return `belongs to another plan: the suite, the choice of suites, or the system prompt differs. ${GIVE}`;
    return undefined;
}
/** What differs between the plan of a shard and that of this job. */
function planDifferences({ settings }, { plan, confirm, helpfulness }) {
    const asked = { ...settings, ...plan, conditions: [...plan.conditions] };
    const expected = { confirm, helpfulness };
    return [
        ...(0,settings_diff/* settingDifferences */.l)(asked, settings),
        ...["confirm", "helpfulness"]
            .filter((name) => settings[name] !== expected[name])
            .map((name) => ({ name, before: String(expected[name]), now: String(settings[name]) })),
    ].map(({ name, before, now }) => `${name} is ${now}, but here ${before}`);
}
const GIVE = "Give all jobs the same inputs.";
function problemOfPlace(parts, { index, of }, model) {
    const here = parts.filter((part) => shardIn(part).index === index);
    if (here.length === 0)
        return `Shard ${index} of ${of}${model} is missing.`;
    if (here.length === 1)
        return undefined;
    return `Shard ${index} of ${of}${model} was given ${here.length} times: ${here.map(({ file }) => file).join(", ")}.`;
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
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 2 modules
var plan_run = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/src/run/read-report.js
var read_report = __webpack_require__(6418);
;// CONCATENATED MODULE: ./build/src/run/merge-run.js













/**
 * Joins the reports of this run's shards, made by other jobs, into one report per model, decided by this job's rules, and
 * writes them. Sends nothing. Throws a UserError, and writes nothing, unless all shards are present and belong to this run.
 */
async function mergeRun(models, patterns, platform) {
    const [first] = models;
    if (first === undefined)
        throw new Error("No model to merge");
    const paths = await pathsOf(patterns, platform.reportFiles);
    refuseOverwriting(paths, models, platform.cwd);
    const plan = await (0,plan_run/* planRun */.nY)(first, platform);
    const expected = new Map();
    for (const model of models)
        expected.set(model.name ?? model.model, await expectedRun(model, plan, platform));
    const reports = mergeReports(readParts(paths, platform.cwd), {
        version: version/* VERSION */.x,
        planHash: (0,plan_run/* planHashOf */.vy)(plan),
        models: expected,
    });
    return reports.map((report, index) => written(report, models[index] ?? first, platform));
}
function written(report, { "report-dir": folder }, platform) {
    return { report, path: platform.reportFolder(folder).write("report.json", (0,report_json/* reportJson */.l)(report)) };
}
async function expectedRun(inputs, plan, platform) {
    const { conditions, runs, seed } = inputs;
    const { loaded, trials, systemPrompt } = plan;
    return {
        loaded,
        trials,
        plan: { conditions, runs, seed },
        ...(systemPrompt && { systemPrompt: (0,system_prompt/* markOf */.Fg)(systemPrompt) }),
        rules: await (0,gate_rules/* readRules */.K)(inputs, { ...platform, ...plan, day: (0,waivers/* dayOf */.kb)(platform.today()) }),
        minimum: (0,derive_settings/* minimumOf */.o)(inputs),
        confirm: inputs.confirm,
        helpfulness: inputs.helpfulness,
    };
}
/** Patterns have slashes, on every system. */
const BELOW = "**/report.json";
/** The files that match the patterns; a folder means every report.json in it. */
async function pathsOf(patterns, files) {
    const exclusions = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
    const excluded = (0,glob/* selector */.gD)(exclusions, { dialect: "shell", dot: true });
    const problems = [];
    const paths = new Set();
    for (const pattern of patterns.filter((pattern) => !pattern.startsWith("!")).map(glob/* plainPath */.s1)) {
        const listed = await files.list(pattern);
        const found = listed.paths.length > 0 ? listed : await files.list(pattern === "" ? BELOW : `${pattern}/${BELOW}`);
        if (found.paths.length === 0)
            problems.push(`merge: no files match "${pattern}".`);
        // A pattern may match other files than reports, such as the page.
        const reports = found.paths.filter((path) => (0,external_node_path_.basename)(path) === "report.json");
        const chosen = reports.length > 0 ? reports : found.paths;
        for (const path of chosen.filter((candidate) => !excluded(candidate)))
            paths.add(path);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...paths].sort();
}
/** Size of all reports together: hundreds of times what a run writes. Bytes. */
const TOGETHER_LIMIT = 512 * 1024 * 1024;
/** Reads every report. Throws a UserError with the problems of all, or if they are too large together. */
function readParts(paths, cwd) {
    const sizes = paths.map((path) => (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false })?.size ?? 0);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes > TOGETHER_LIMIT)
        throw new errors/* UserError */.yo(`merge: the ${paths.length} reports are larger than ${TOGETHER_LIMIT / 1024 / 1024} MiB together.`);
    const problems = [];
    const parts = paths.flatMap((file) => {
        try {
            return [{ file, report: (0,read_report/* readReport */.t)(file, cwd) }];
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
function refuseOverwriting(paths, models, cwd) {
    const sources = new Set(paths.map((path) => (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, path))));
    const targets = models.map((model) => (0,external_node_path_.join)(model["report-dir"], "report.json"));
    const problems = targets
        .filter((target) => sources.has(realOf((0,external_node_path_.resolve)(cwd, target))))
        .map((target) => `report-dir: ${target} would be overwritten, and it is one of the reports to merge.`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** Empty if there is nothing at the path yet. */
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return "";
    }
}
//# sourceMappingURL=merge-run.js.map
// EXTERNAL MODULE: ./build/src/cli/args.js
var cli_args = __webpack_require__(2711);
// EXTERNAL MODULE: ./build/src/cli/context.js + 1 modules
var cli_context = __webpack_require__(2922);
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/src/cli/results.js + 1 modules
var cli_results = __webpack_require__(4136);
;// CONCATENATED MODULE: ./build/src/cli/commands/merge.js









/** `nessie merge`: joins the reports of shards and decides on the whole run; resolves to the gate's exit code. */
async function mergeCommand(args, context) {
    const { values, positionals } = (0,cli_args/* parse */.qg)(args, cli_args/* GATE_FLAGS */.yd, true);
    if (positionals.length === 0)
        throw new errors/* UserError */.yo('merge takes reports, such as "reports/**/report.json". See nessie --help.');
    const inputs = (0,cli_args/* keylessInputsOf */.n9)({ ...values, merge: positionals.join("\n") });
    const platform = (0,cli_context/* terminalPlatform */.CH)(context, new AbortController().signal);
    const models = await (0,config_models/* modelsOf */.W)(inputs, platform.suiteFiles);
    const baselines = models.map(({ baseline }) => baseline);
    await (0,gate_rules/* requireBaselines */.G)(baselines, platform.projectFiles);
    const mergePlatform = { ...platform, reportFiles: platform.projectFiles };
    const results = await mergeRun(models, inputs.merge, mergePlatform);
    await (0,cli_results/* printResults */.S)(results, inputs, { context, platform });
    return exit_codes/* EXIT_CODES */.a[(0,all_models/* jobOutcome */.Yr)(results.map(({ report }) => report))];
}
//# sourceMappingURL=merge.js.map

/***/ }),

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3066);
/* harmony import */ var _suite_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1147);





/** Larger files are not reports. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/**
 * Reads a report from any source; a relative path starts at `cwd`. Throws a UserError that begins with `what`, or with the
 * path if the content is wrong.
 */
function readReport(path, cwd, what = path) {
    return (0,_report_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReport */ .MM)(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), what), path);
}
function textAt(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (found === undefined)
            throw new Error("there is no such file");
        if (!found.isFile())
            throw new Error("it is not a file");
        if (found.size <= REPORT_LIMIT)
            return (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} must be the path of a report.json, but: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, {
            cause: thrown,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} is larger than ${REPORT_LIMIT / 1024 / 1024} MiB, so it is not a report.`);
}
//# sourceMappingURL=read-report.js.map

/***/ })

};
