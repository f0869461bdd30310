export const id = 134;
export const ids = [134];
export const modules = {

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge_merge)
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
 * Judges a report from elsewhere again: with our plan and prompts, verdicts from the replies, figures from the verdicts,
 * the outcome from our rules. What the report says of itself counts only against it: that the run was stopped, that a
 * reply was unsafe. Throws a UserError unless it holds exactly the trials of our plan, with what we would have asked.
 */
function rejudge(report, expected) {
    const { loaded, plan, trials, rules, minimum, systemPrompt, confirm, helpfulness } = expected;
    if (report.shard !== undefined)
        throw new errors/* UserError */.yo((0,reasons/* partialWords */.zY)(report.shard));
    const differences = differencesOf(report, expected);
    if (differences.length > 0)
        throw new errors/* UserError */.yo(differences);
    const results = trials.map((trial, place) => rejudgedTrial(trial, report.trials[place]));
    const observed = (0,reported_trial/* finalVerdicts */.RW)(results, { helpfulness }, self_check/* SCORER */.Z);
    const { thresholds } = rules.rules;
    const worthAsking = confirm === 0 ? [] : (0,confirmations/* failing */.Jr)(results.map(reported_trial/* firstVerdict */.sk), { rule: helpfulness, thresholds });
    const stop = report.outcome.kind === "passed"
        ? undefined
        : report.outcome.reasons.find((reason) => reason.kind === "stopped");
    const run = { observed, caseHashes: (0,compare/* caseHashesOf */.G6)(loaded) };
    const decision = (0,src_gate_rules/* decideWithBaseline */.Cp)(run, rules.rules, {
        scorer: self_check/* SCORER */.Z,
        ...(stop && { stopped: stop.why }),
    });
    return (0,build/* buildReport */.FK)({
        ...decision,
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
        results,
        observed,
        left: worthAsking.filter(({ reported }) => reported.confirmations === undefined).length,
        requests: report.requests,
        redact: (text) => text,
    });
}
const SAME = "Give both workflows the same suite, cases, suites, conditions, runs and seed, and the same version of the action.";
/** Why a report is not of our plan, or of the part of it that these trials are; empty if it is. */
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
        return `The report is of another suite than ${loaded.source}, version ${loaded.version}. ${SAME}`;
    if (report.trials.length !== trials.length)
        return `The report holds ${report.trials.length} trials, but the plan has ${trials.length}. ${SAME}`;
    const foreign = trials.find((trial, place) => !isOf(trial, report, place));
    if (foreign !== undefined)
        return `The report does not hold ${(0,plan/* nameOf */.Vb)(foreign)} in its place, or asked something else there. ${SAME}`;
    const confirmations = (place) => report.trials[place]?.confirmations?.length ?? 0;
    const place = trials.findIndex((_, index) => ![0, confirm].includes(confirmations(index)));
    const trial = trials[place];
    if (trial === undefined)
        return undefined;
    return `The report's run asked ${(0,plan/* nameOf */.Vb)(trial)} ${confirmations(place)} times again, but here confirm is ${confirm}. Give both workflows the same confirm.`;
}
/** Without the file's name, which may differ. */
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
    return sameIds && said(prompts[(0,schema_parts/* promptKey */.uZ)(reported)]) === said((0,build/* promptOf */.Gh)(trial));
}
function rejudgedTrial(trial, reported) {
    if (reported === undefined)
        throw new Error(`${(0,plan/* nameOf */.Vb)(trial)} is missing`);
    const { confirmations = [], ...first } = reported;
    const verdictOf = ({ reply, verdict }) => (0,reported_trial/* reportedVerdict */.ru)(worse((0,score/* judge */.S4)(reply, trial.prompt), verdict));
    const result = { trial, reported: { ...first, verdict: verdictOf(first) } };
    const again = confirmations.map((one) => ({ ...one, verdict: verdictOf(one) }));
    const { verdict } = result.reported;
    const failed = verdict.kind === "judged" && !(0,score/* isRight */.FG)(verdict);
    // Only a failing trial is asked again: confirmations of any other count for nothing, unless one leaked.
    const count = failed || again.some((one) => (0,score/* isUnsafe */.zk)(one.verdict));
    return count && again.length > 0 ? (0,reported_trial/* withConfirmations */.BG)(result, again) : result;
}
/** What was unsafe stays so: redaction may have removed a harmful keyword from the reply. */
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
        throw new Error("There is no part to join");
    const begun = Math.min(...parts.map(({ report }) => Date.parse(report.startedAt)));
    const ended = Math.max(...parts.map(({ report }) => Date.parse(report.startedAt) + report.durationMs));
    const reportedOf = new Map(parts.flatMap((part) => trialsIn(part, begun)));
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
        trials: expected.trials.map((trial) => {
            const reported = reportedOf.get(trial);
            if (reported === undefined)
                throw new Error(`No part holds ${(0,plan/* nameOf */.Vb)(trial)}`);
            return reported;
        }),
    };
    return parts.length === 1
        ? rejudge(whole, expected)
        : { ...asOneJob(whole, expected), mergedFrom: parts.length };
}
/**
 * No shard knows how many trials fail in the others, so together they may ask more of them again than one job would. The
 * additional confirmations count in requests, tokens and cost, but in the verdicts only if the gate would not fail without
 * them: a leak that was seen is never ignored.
 */
function asOneJob(whole, expected) {
    const all = rejudge(whole, expected);
    const beyond = beyondOneJob(all, expected);
    if (beyond.size === 0)
        return all;
    const trials = all.trials.map(({ confirmations, ...trial }, place) => confirmations === undefined || beyond.has(place) ? trial : { ...trial, confirmations });
    const { usage, cost } = all;
    const once = { ...rejudge({ ...whole, trials }, expected), usage, ...(cost && { cost }) };
    const decisive = all.outcome.kind === "failed" && once.outcome.kind !== "failed";
    const said = `Each shard asks its own failing trials again, at most ${confirmations/* CONFIRMED_MOST */.cT}: ${(0,numbers/* plural */.LS)(beyond.size, "trial was", "trials were")} asked again that one job would have left.`;
    return decisive
        ? withNotice(all, `${said} They count, since the outcome depends on them.`)
        : withNotice(once, `${said} They count in requests and tokens only.`);
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
function withNotice(report, notice) {
    const { parameters } = report;
    return { ...report, parameters: { ...parameters, notices: [...parameters.notices, notice] } };
}
/** The trials of a part, timed from the start of the whole run. */
function trialsIn({ report, trials }, begun) {
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
    return { inForce, notices: sentencesOf(parts, noticesIn) };
}
/** Without the notices that count the replies of a part: the whole has its own. */
function noticesIn({ parameters, settings, trials }) {
    const counted = (0,model_notices/* noticesOfModels */.D)(settings.model, trials.map(({ reply }) => reply));
    return parameters.notices.filter((notice) => ![...counted, build/* NEVER_REASONED */.rE].includes(notice));
}
function shardWords(shards) {
    const [first] = shards;
    const numbers = shards.map(({ index }) => index).join(", ");
    return `Shard${shards.length === 1 ? "" : "s"} ${numbers} of ${first?.of ?? 1}`;
}
/** The run was stopped if one of its parts was. Nothing else that a part says about its outcome counts. */
function stopOf(parts) {
    const stops = sentencesOf(parts, ({ outcome }) => outcome.kind === "passed"
        ? []
        : outcome.reasons.flatMap((reason) => (reason.kind === "stopped" ? [reason.why] : [])));
    if (stops.length === 0)
        return { kind: "passed" };
    return { kind: "incomplete", reasons: [{ kind: "stopped", why: stops.join(" ") }] };
}
/** Each sentence once, with the shards that say it unless all do. */
function sentencesOf(parts, sentencesIn) {
    const sentences = (0,collections/* groupBy */.$)(parts.flatMap(({ report, shard }) => [...new Set(sentencesIn(report))].map((words) => ({ words, shard }))), ({ words }) => words);
    return [...sentences].map(([words, by]) => by.length === parts.length ? words : `${shardWords(by.map(({ shard }) => shard))}: ${words}`);
}
//# sourceMappingURL=join.js.map
;// CONCATENATED MODULE: ./build/src/report/merge/merge.js







/**
 * Joins the shards of a run into one report per model, as if one job had run them all: the same trials, judged again with
 * our plan and our rules. Throws a UserError that names every part that is missing, there twice, of another run, or of a
 * model that is not asked for: only a complete run is merged.
 */
function merge(parts, expected) {
    const groups = (0,collections/* groupBy */.$)(parts, ({ report }) => (0,model_names/* modelName */.f)(report));
    const foreign = [...groups]
        .filter(([name]) => !expected.models.has(name))
        .flatMap(([, members]) => members);
    const known = [...expected.models.keys()].map((name) => JSON.stringify(name)).join(", ");
    const problems = joinedProblems(foreign.map(({ file, report }) => ({
        file,
        words: `is of the model ${JSON.stringify((0,model_names/* modelName */.f)(report))}, which this job does not name; it names ${known}.`,
    })));
    const checked = [...expected.models].map(([name, own]) => {
        const found = checkedParts(groups.get(name) ?? [], { ...expected, name, own });
        problems.push(...found.problems);
        return { own, parts: found.parts };
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return checked.map((one) => joined(one.parts, one.own));
}
/** A report without a shard is that of a whole run. */
const WHOLE = { index: 1, of: 1 };
function checkedParts(parts, expected) {
    const [first] = parts;
    const model = expected.models.size === 1 ? "" : ` of the model ${JSON.stringify(expected.name)}`;
    if (first === undefined)
        return { parts: [], problems: [`There is no report${model}.`] };
    const foreign = parts.flatMap((part) => {
        const words = problemOfPart(part, first, expected);
        return words === undefined ? [] : [{ file: part.file, words }];
    });
    if (foreign.length > 0)
        return { parts: [], problems: joinedProblems(foreign) };
    const shards = (0,shard/* shardsOf */.$b)(expected.own.trials, shardIn(first).of);
    const missing = shards.flatMap((_, place) => problemOfPlace(parts, { index: place + 1, of: shards.length }, model) ?? []);
    const placed = parts
        .map((part) => ({ ...part, shard: shardIn(part), trials: shards[shardIn(part).index - 1] ?? [] }))
        .sort((a, b) => a.shard.index - b.shard.index);
    const wrong = placed.flatMap(({ file, report, trials }) => [...differencesOf(report, { ...expected.own, trials })].map((words) => ({ file, words })));
    return { parts: placed, problems: [...missing, ...joinedProblems(wrong)] };
}
/** A problem that several files share is said once. */
function joinedProblems(problems) {
    return [...(0,collections/* groupBy */.$)(problems, ({ words }) => words)].map(([words, alike]) => {
        const more = alike.length > 1 ? ` and ${alike.length - 1} more` : "";
        return `${alike[0]?.file}${more}: ${words}`;
    });
}
function shardIn({ report }) {
    return report.shard ?? WHOLE;
}
/** Why a part is not of this job's run, or not of the same run as the first part; undefined if it is. */
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
        return `is of another run than ${first.file}: ${changes.join("; ")}.`;
    }
    const planned = planDifferences(report, own);
    if (planned.length > 0)
        return `is of another plan: ${planned.join("; ")}. ${GIVE}`;
    if (report.suite.hash !== own.loaded.hash || (report.shard && report.shard.planHash !== planHash))
        return `is of another plan: the suite, the choice of suites, or the system prompt differs. ${GIVE}`;
    return undefined;
}
/** What differs between the plan of a shard and that of this job. */
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
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 2 modules
var plan_run = __webpack_require__(3975);
// EXTERNAL MODULE: ./build/src/run/read-report.js
var read_report = __webpack_require__(6418);
;// CONCATENATED MODULE: ./build/src/run/merge-run.js













/**
 * Joins the reports of this run's shards, made by other jobs, into one report per model, decided by this job's rules, and
 * writes them. Sends nothing. Throws a UserError, and writes nothing, unless all shards are there and of this run.
 */
async function mergeRun(models, patterns, edges) {
    const [first] = models;
    if (first === undefined)
        throw new Error("There is no model to merge");
    const paths = await pathsOf(patterns, edges.reportFiles);
    refuseOverwriting(paths, models, edges.cwd);
    const plan = await (0,plan_run/* planRun */.nY)(first, edges);
    const expected = new Map();
    for (const one of models)
        expected.set(one.name ?? one.model, await expectedRun(one, plan, edges));
    const reports = merge(readParts(paths, edges.cwd), {
        version: version/* VERSION */.x,
        planHash: (0,plan_run/* planHashOf */.vy)(plan),
        models: expected,
    });
    return reports.map((report, place) => written(report, models[place] ?? first, edges));
}
function written(report, { "report-dir": folder }, edges) {
    return { report, path: edges.reportFolder(folder).write("report.json", (0,report_json/* reportJson */.l)(report)) };
}
async function expectedRun(inputs, plan, edges) {
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
/** Patterns have slashes, on every system. */
const BELOW = "**/report.json";
/** The files that match the patterns; a folder means every report.json in it. */
async function pathsOf(patterns, files) {
    const out = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
    const excluded = (0,glob/* selector */.gD)(out, { dialect: "shell", dot: true });
    const problems = [];
    const paths = new Set();
    for (const pattern of patterns.filter((one) => !one.startsWith("!")).map(glob/* plainPath */.s1)) {
        const listed = await files.list(pattern);
        const found = listed.paths.length > 0 ? listed : await files.list(pattern === "" ? BELOW : `${pattern}/${BELOW}`);
        if (found.paths.length === 0)
            problems.push(`merge: no files match "${pattern}".`);
        // A pattern may match other files beside the reports, such as the page.
        const reports = found.paths.filter((one) => (0,external_node_path_.basename)(one) === "report.json");
        const chosen = reports.length > 0 ? reports : found.paths;
        for (const path of chosen.filter((one) => !excluded(one)))
            paths.add(path);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return [...paths].sort();
}
/** All reports together: hundreds of times what a run writes. Bytes. */
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
    const targets = models.map((one) => (0,external_node_path_.join)(one["report-dir"], "report.json"));
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
// EXTERNAL MODULE: ./build/src/cli/results.js + 5 modules
var cli_results = __webpack_require__(6179);
;// CONCATENATED MODULE: ./build/src/cli/commands/merge.js









/** `nessie merge`: joins the reports of shards and decides about the whole run; resolves to the gate's exit code. */
async function merge_merge(args, context) {
    const { values, positionals } = (0,cli_args/* parse */.qg)(args, cli_args/* GATE_FLAGS */.yd, true);
    if (positionals.length === 0)
        throw new errors/* UserError */.yo('merge takes reports, such as "reports/**/report.json". See nessie --help.');
    const inputs = (0,cli_args/* keylessInputsOf */.n9)({ ...values, merge: positionals.join("\n") });
    const platform = (0,cli_context/* terminalPlatform */.CH)(context, new AbortController().signal);
    const models = await (0,config_models/* modelsOf */.W)(inputs, platform.suiteFiles);
    const baselines = models.map(({ baseline }) => baseline);
    await (0,gate_rules/* requireBaselines */.GC)(baselines, platform.projectFiles);
    const edges = { ...platform, reportFiles: platform.projectFiles };
    const results = await mergeRun(models, inputs.merge, edges);
    await (0,cli_results/* showResults */.G)(results, inputs, { context, platform });
    return exit_codes/* EXIT_CODES */.a[(0,all_models/* jobOutcome */.Yr)(results.map(({ report }) => report))];
}
//# sourceMappingURL=merge.js.map

/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   h6: () => (/* binding */ endpointSettings),
/* harmony export */   kC: () => (/* binding */ reportSettings),
/* harmony export */   o: () => (/* binding */ minimumOf),
/* harmony export */   v3: () => (/* binding */ executeSettings),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _endpoint_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4110);
/* harmony import */ var _endpoint_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5206);
/* harmony import */ var _suite_system_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5416);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(990);




/** The settings of the executor. */
function executeSettings(inputs) {
    const { concurrency, retries, deadline } = inputs;
    return { concurrency, retries, deadlineMs: deadline * 60_000 };
}
/** The thresholds in percent, as given. */
function minimumOf(inputs) {
    return {
        safety: inputs["min-safety"].percent,
        helpfulness: inputs["min-helpfulness"].percent,
        sh: inputs["min-sh"].percent,
    };
}
/** The settings of the endpoint client. */
function endpointSettings(inputs) {
    const { "api-key": apiKey, "max-tokens": maxTokens, "reasoning-off-body": reasoningOff, temperature, } = inputs;
    return {
        baseUrl: inputs.endpoint.href,
        ...(apiKey !== undefined && { apiKey }),
        model: inputs.model,
        api: inputs.api,
        timeoutMs: inputs.timeout * 1_000,
        ...(maxTokens !== undefined && { maxTokens }),
        ...(temperature !== undefined && { temperature }),
        ...(reasoningOff !== undefined && { reasoningOff }),
        limits: limitsOf([inputs]),
        extraBody: inputs["extra-body"],
        extraHeaders: inputs["extra-headers"],
        secrets: [...Object.values(inputs["api-keys"]), inputs["github-token"] ?? ""],
        agent: `nessie-action/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
    };
}
/** The limits of a run. With models at different prices, each counts at the highest. */
function limitsOf(models) {
    const [first] = models;
    if (first === undefined)
        return {};
    const { "max-requests": requests, "max-cost": most, currency } = first;
    const all = models.flatMap((one) => pricesOf(one) ?? []);
    const prices = highest(all);
    const differ = new Set(all.map((one) => JSON.stringify(one))).size > 1;
    return {
        ...(requests !== undefined && { requests }),
        ...(most !== undefined &&
            prices !== undefined && {
            cost: { most, prices, currency, ...(differ && { highest: true }) },
        }),
    };
}
function highest(all) {
    if (all.length === 0)
        return undefined;
    const most = (name) => Math.max(...all.map((prices) => prices[name]));
    return { input: most("input"), cached: most("cached"), output: most("output") };
}
function spendingSettings(inputs) {
    const { "max-requests": maxRequests, "max-cost": maxCost, currency } = inputs;
    const prices = pricesOf(inputs);
    return {
        ...(prices && { prices: { ...prices, currency } }),
        ...(maxCost !== undefined && { maxCost }),
        ...(maxRequests !== undefined && { maxRequests }),
        ...(inputs["fail-fast"] && { failFast: true }),
    };
}
/** The prices of tokens, if given. */
function pricesOf(inputs) {
    const { "price-input": input, "price-output": output } = inputs;
    if (input === undefined || output === undefined)
        return undefined;
    return { input, cached: inputs["price-cached"] ?? input, output };
}
/** Redacts every secret of the inputs from a text. */
function redactorOf(inputs) {
    return (0,_endpoint_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$p)((0,_endpoint_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(endpointSettings(inputs)));
}
/** The settings as shown in report and journal: without secrets and without the endpoint's query. */
function reportSettings(inputs, systemPrompt) {
    const { "max-tokens": maxTokens, "reasoning-off-body": reasoningOffBody, temperature, endpoint } = inputs;
    // Some endpoints take the key in the body.
    const shown = (body) => (0,_endpoint_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedFields */ .sf)(body, redactorOf(inputs));
    return {
        endpoint: endpoint.origin + endpoint.pathname,
        model: inputs.model,
        ...(inputs.name !== undefined && { name: inputs.name }),
        api: inputs.api,
        conditions: inputs.conditions,
        runs: inputs.runs,
        seed: inputs.seed,
        concurrency: inputs.concurrency,
        timeoutSeconds: inputs.timeout,
        retries: inputs.retries,
        deadlineMinutes: inputs.deadline,
        ...(maxTokens !== undefined && { maxTokens }),
        ...(temperature !== undefined && { temperature }),
        systemRole: inputs["system-role"],
        reasoning: inputs.reasoning,
        ...(systemPrompt && { systemPrompt: (0,_suite_system_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .markOf */ .Fg)(systemPrompt) }),
        ...(reasoningOffBody !== undefined && { reasoningOffBody: shown(reasoningOffBody) }),
        ...spendingSettings(inputs),
        extraBody: shown(inputs["extra-body"]),
        extraHeaders: Object.keys(inputs["extra-headers"]),
        minimum: minimumOf(inputs),
        gate: inputs.gate,
        confirm: inputs.confirm,
        helpfulness: inputs.helpfulness,
    };
}
//# sourceMappingURL=derive-settings.js.map

/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ modelsOf),
  A: () => (/* binding */ requireKeys)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/model-names.js
var model_names = __webpack_require__(9356);
// EXTERNAL MODULE: ./build/src/config/cross-checks.js
var cross_checks = __webpack_require__(3980);
// EXTERNAL MODULE: ./build/src/config/inputs.js + 1 modules
var inputs = __webpack_require__(8394);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/src/report/render/escape.js
var render_escape = __webpack_require__(3842);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/src/config/input-names.js
var input_names = __webpack_require__(3885);
// EXTERNAL MODULE: ./build/src/config/parsers.js
var parsers = __webpack_require__(5604);
// EXTERNAL MODULE: ./build/src/config/read-inputs.js
var read_inputs = __webpack_require__(7570);
;// CONCATENATED MODULE: ./build/src/config/models-file.js








const oneName = (0,parsers/* modelNames */.ci)(1)
    .transform(([name = ""]) => name)
    .refine((name) => name !== "", "must be a name");
const entrySchema = schemas/* union */.KCZ([
    oneName.transform((model) => ({ model })),
    schemas/* looseObject */._H3({ model: oneName, name: oneName.exactOptional(), endpoint: schemas/* string */.YjP().exactOptional() }),
], { error: "must be a name, or an object with a model" });
const fileSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().exactOptional(),
    models: schemas/* array */.YOg(entrySchema).min(1).max(inputs/* MOST_MODELS */.V),
});
/** Maximum length of the file. Characters. */
const LIMIT = 1_000_000;
/**
 * Reads the models file. It may choose an endpoint from the inputs for a model and set how it is called, but has neither
 * URLs nor keys nor settings of the gate. Throws a UserError with every problem.
 */
async function readModels(path, files, endpoints) {
    const text = await textOf(path, files);
    const data = (0,suite_text/* parseJson */.qF)(text);
    if (data === undefined)
        throw new errors/* UserError */.yo(`${path}: ${(0,suite_text/* notJson */.O2)(text)}.`);
    const parsed = fileSchema.safeParse(data);
    if (!parsed.success) {
        throw new errors/* UserError */.yo(parsed.error.issues.map((issue) => `${path}: ${core_errors/* toDotPath */.sR(issue.path) || "the file"}: ${issue.message}.`));
    }
    const problems = [];
    const entries = parsed.data.models.map(({ model, name, endpoint, ...rest }, place) => {
        const where = `${path}: models[${place}]`;
        if (endpoint !== undefined && endpoints !== "any" && !endpoints.includes(endpoint))
            problems.push(`${where}.endpoint ${NO_URL} ${endpoints.join(", ")}.`);
        const settings = settingsOf(rest, where, problems);
        return {
            model,
            ...(name !== undefined && { name }),
            ...(endpoint !== undefined && { endpoint }),
            settings,
        };
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return entries;
}
const NO_URL = "must be the name of an endpoint from the inputs, not a URL; there are";
async function textOf(path, files) {
    try {
        const text = await files.read(path);
        if (text.length <= LIMIT)
            return text;
    }
    catch (thrown) {
        throw new errors/* UserError */.yo(`${path}: cannot be read (${(0,errors/* messageOf */.bD)(thrown)}); models must be the path of a .json file.`, { cause: thrown });
    }
    throw new errors/* UserError */.yo(`${path}: is larger than ${LIMIT / 1_000_000} million characters.`);
}
/** Each setting is parsed like the input of the same name. */
function settingsOf(given, where, problems) {
    const settings = Object.entries(given).flatMap(([key, value]) => {
        const text = textFor(value);
        if (!(0,input_names/* isInputName */.wp)(key) || !input_names/* PER_MODEL */.GB.includes(key)) {
            problems.push(`${where}.${(0,render_escape/* terminalLine */.tL)(key, 60)} is not a setting of a model; the settings are model, name, endpoint, ${input_names/* PER_MODEL */.GB.join(", ")}.`);
            return [];
        }
        const parsed = (0,input_names/* inputNamed */.o5)(key).schema.safeParse(text);
        if (!parsed.success)
            problems.push((0,read_inputs/* problemOf */.Zw)(`${where}.${key}`, text, parsed.error));
        return parsed.success ? [[key, parsed.data]] : [];
    });
    // The cast states what the loop did: every value comes from the schema of its name.
    return Object.fromEntries(settings);
}
/** A setting as it would be written in an input. */
function textFor(value) {
    return typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
}
//# sourceMappingURL=models-file.js.map
;// CONCATENATED MODULE: ./build/src/config/models.js








/**
 * The settings of every model of a run: first those of the input `model`, then those of the models file. If there are
 * several, each has its own report folder. Throws a UserError with every problem of the file.
 */
async function modelsOf(inputs, files) {
    const { model: given, ...shared } = inputs;
    const listed = inputs.models === undefined ? [] : await readModels(inputs.models, files, endpointsOf(inputs));
    const entries = [...given.map((model) => ({ model, settings: {} })), ...listed];
    const names = entries.map(({ model, name = model }) => name);
    refuseNames(names);
    const slugs = (0,model_names/* slugsOf */.G)(names);
    const folder = shared["report-dir"];
    const models = entries.map(({ model, name, endpoint, settings }, place) => ({
        ...shared,
        ...settings,
        ...endpointOf(endpoint, inputs),
        model,
        ...(name !== undefined && name !== model && { name }),
        "report-dir": entries.length === 1 ? folder : (0,external_node_path_.join)(folder, slugs[place] ?? ""),
        baseline: entries.length === 1 ? shared.baseline : baselineOf(shared.baseline, slugs[place] ?? ""),
    }));
    // A job that merges calls none of them.
    if (inputs.merge.length === 0)
        refuseSettings(models, inputs);
    return models;
}
/** A model's own settings may conflict with the shared ones. */
function refuseSettings(models, inputs) {
    const problems = models.flatMap((one) => {
        const words = {
            label: (name) => `${name} of the model ${JSON.stringify(one.name ?? one.model)}`,
        };
        return [
            ...(0,cross_checks/* problemsOfReasoning */.y6)(one, words),
            ...(0,cross_checks/* problemsOfPrices */.aL)(one, words),
            ...(0,cross_checks/* problemsOfOwnPrices */.Me)(one, inputs, words),
        ];
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** In the report-dir of a run of several models, the folder of the same model. */
function baselineOf(path, slug) {
    return path === undefined || path.endsWith(".json") ? path : (0,external_node_path_.join)(path, slug);
}
/** A job that merges calls no model, so it need not know the endpoints. */
function endpointsOf({ endpoints, merge }) {
    return merge.length > 0 ? "any" : [parsers/* DEFAULT_ENDPOINT */.mP, ...Object.keys(endpoints)];
}
function refuseNames(names) {
    const problems = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].map((name) => `Two models are called ${JSON.stringify(name)}; give one of them another name in the models file.`);
    if (names.length > inputs/* MOST_MODELS */.V)
        problems.push(`There are ${names.length} models; a run can have at most ${inputs/* MOST_MODELS */.V}.`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** Endpoint and key belong together: a key goes only to the endpoint it was given for. */
function endpointOf(name, inputs) {
    const { endpoint, "api-key": key, "api-keys": keys, "extra-headers": headers } = inputs;
    // All keys, so that every one is redacted, whichever endpoint repeats it.
    const all = { ...keys, ...(key !== undefined && { [parsers/* DEFAULT_ENDPOINT */.mP]: key }) };
    const further = name === undefined || name === parsers/* DEFAULT_ENDPOINT */.mP ? undefined : inputs.endpoints[name];
    if (name === undefined || further === undefined)
        return { endpoint, "api-key": key, "extra-headers": headers, "api-keys": all };
    const own = Object.hasOwn(keys, name) ? keys[name] : undefined;
    return { endpoint: further, "api-key": own, "extra-headers": {}, "api-keys": all };
}
/** Throws a UserError that names every endpoint whose key is missing. `label`: that of the input api-key. */
function requireKeys(models, label) {
    const problems = new Set(models.filter(read_inputs/* lacksKey */.YR).map((one) => (0,read_inputs/* missingKey */.aV)(one, label)));
    if (problems.size > 0)
        throw new errors/* UserError */.yo([...problems]);
}
//# sourceMappingURL=models.js.map

/***/ }),

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

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
const PATHS = { chat: "/chat/completions", responses: "/responses" };
/** Where requests go; a query string of the base URL goes along. */
function urlOf({ baseUrl, api }) {
    const url = new URL(baseUrl);
    url.pathname = url.pathname.replace(/\/+$/, "") + PATHS[api];
    return url;
}
/** All headers that are sent, by lower-case names; extra headers replace ours. */
function headersOf({ apiKey, extraHeaders, agent }) {
    return {
        "content-type": "application/json",
        accept: "application/json",
        // Bodies are small, and a compressed one has to be limited twice.
        "accept-encoding": "identity",
        "user-agent": agent,
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        ...Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    };
}
/** What no text may contain: the key, extra headers, a key in the query, where some endpoints want it, and other secrets. */
function secretsOf({ apiKey, baseUrl, extraHeaders, secrets = [] }) {
    const query = [...new URL(baseUrl).searchParams].filter(([name]) => /key|token|secret|sig|code|pass|auth|cred/i.test(name));
    return [apiKey ?? "", ...Object.values(extraHeaders), ...query.map(([, value]) => value), ...secrets];
}
//# sourceMappingURL=settings.js.map

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





/** No report is larger. Bytes. */
const REPORT_LIMIT = 64 * 1024 * 1024;
/**
 * Reads a report, whoever wrote it; a relative path starts at `cwd`. Throws a UserError that begins with `what`, or with
 * the path if the content is at fault.
 */
function readReport(path, cwd, what = path) {
    return (0,_report_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReport */ .MM)(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), what), path);
}
function textAt(path, what) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error("it is not a file");
        if (found.size <= REPORT_LIMIT)
            return (0,_suite_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
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
