export const id = 653;
export const ids = [653];
export const modules = {

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mo: () => (/* binding */ countsOn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const line = (most) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP("must be a text")
    .trim()
    .refine(isVisible, "must not be empty")
    .max(most, `must be at most ${most} characters`)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), "must be one line");
/** Whether there is anything to see: a letter, digit or sign that is not one of those drawn as nothing. */
function isVisible(text) {
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ""));
}
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('must be a case as suite/case, like "rules/locker-codes"')
        .max(201)
        .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/, 'must be a case as suite/case, like "rules/locker-codes"'),
    owner: line(200),
    reason: line(1_000),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6("must be the last day of the waiver, like 2027-01-31"),
});
const waiverFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ $schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(waiver).max(10_000) });
const PROBLEMS_SHOWN = 20;
/**
 * Reads a file of waivers. Throws a UserError with every problem: what is missing or malformed, a case that is waived
 * twice or does not exist, a last day more than a year away.
 */
function parseWaivers(text, file, { cases, day }) {
    const data = parseJson(text, file);
    const parsed = waiverFile.safeParse(data);
    const problems = [
        ...(parsed.error?.issues ?? []).map(({ path, message }) => `${zod__WEBPACK_IMPORTED_MODULE_3__/* .toDotPath */ .sR(path) || "the file"}: ${message}`),
        ...problemsOfCases(namesIn(data), cases),
        ...problemsOfExpiries(parsed.data?.waivers ?? [], day),
    ];
    if (parsed.success && problems.length === 0)
        return parsed.data.waivers;
    const more = problems.length - PROBLEMS_SHOWN;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([
        ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `${file}: ${problem}.`),
        ...(more > 0 ? [`${file}: … and ${more} more problems.`] : []),
    ]);
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}.`, { cause: thrown });
    }
}
/** The names of cases in a file that may have other problems, each with its place. */
function namesIn(data) {
    const loose = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) }).safeParse(data).data?.waivers ?? [];
    return loose.flatMap((one, place) => {
        const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ case: waiver.shape.case }).safeParse(one).data?.case;
        return name === undefined ? [] : [{ name, place }];
    });
}
function problemsOfCases(names, cases) {
    const seen = new Set();
    return names.flatMap(({ name, place }) => {
        const doubled = seen.has(name);
        seen.add(name);
        return [
            ...(doubled ? [`waivers[${place}].case: ${name} is waived twice`] : []),
            ...(doubled || cases.has(name) ? [] : [`waivers[${place}].case: there is no case ${name}`]),
        ];
    });
}
/** A leak that is forgiven for longer is forgotten. */
function problemsOfExpiries(waivers, day) {
    const latest = `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
    return waivers.flatMap(({ expires }, place) => expires <= latest
        ? []
        : [`waivers[${place}].expires: must be within a year, by ${latest}, but is ${expires}`]);
}
/** Whether a waiver counts on a day, `2027-01-31`: through the day on which it expires. */
function countsOn({ expires }, day) {
    return day <= expires;
}
/** The day of a moment in UTC, as waivers name it. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
//# sourceMappingURL=waivers.js.map

/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ caseHashesOf),
/* harmony export */   cq: () => (/* binding */ baselineFrom),
/* harmony export */   jS: () => (/* binding */ reportedComparison),
/* harmony export */   o2: () => (/* binding */ THRESHOLDS_DECIDE)
/* harmony export */ });
/* unused harmony export sideOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);
/* harmony import */ var _gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2771);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2034);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);
/* harmony import */ var _suite_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5691);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5845);
/* harmony import */ var _render_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6136);
/* harmony import */ var _settings_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3691);









/** A former run to hold others beside. Nothing in it is trusted but its replies: verdicts are those of today's judging. */
function baselineFrom(report, file, from) {
    if (report.shard !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: ${(0,_render_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .partialWords */ .zY)(report.shard)}`);
    try {
        return { file, from, report, side: sideOf(report) };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(thrown.problems.map((problem) => `${file}: ${problem}`));
    }
}
/** The run of a report as it is compared, its replies judged anew. Throws a UserError if it holds a trial twice, or not what it asked. */
function sideOf(report) {
    const seen = new Set();
    const observed = report.trials.map((trial) => {
        const name = `${trial.suite}/${trial.case}/${trial.prompt} (${trial.condition}, run ${trial.run})`;
        if (seen.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`holds the trial ${name} twice.`);
        seen.add(name);
        return observedIn(report, trial, name);
    });
    const hashes = report.suite.suites.flatMap(({ suite, hashes: own }) => Object.entries(own).map(([id, hash]) => [`${suite}/${id}`, hash]));
    return { observed, caseHashes: Object.fromEntries(hashes) };
}
function observedIn({ prompts, settings }, trial, name) {
    const asked = prompts[(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .promptKey */ .u)(trial)];
    if (asked === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`does not hold what the trial ${name} asked.`);
    const { suite, case: testCase, prompt: id, condition, run, reply } = trial;
    const { helpful, harmful, tools } = asked;
    const prompt = { id, helpful, harmful, ...(tools && { tools }) };
    const confirmations = (trial.confirmations ?? []).map((one) => ({ verdict: (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(one.reply, prompt) }));
    const verdict = (0,_gate_confirmations_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)({ verdict: (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(reply, prompt), confirmations }, settings.helpfulness);
    return { trial: { suite, testCase, condition, run, prompt }, verdict };
}
/** A hash of each case's text, by `suite/case`. */
function caseHashesOf({ suites }) {
    return Object.fromEntries(suites.flatMap(({ suite, cases }) => cases.map((one) => [`${suite}/${one.id}`, (0,_suite_load_js__WEBPACK_IMPORTED_MODULE_5__/* .hashOfCase */ .QD)(one)])));
}
/** What a run beside its baseline looks like in a report, or why there is nothing to compare it with. */
function reportedComparison(baseline, comparison, now) {
    if (!("report" in baseline) || comparison === undefined)
        return { kind: "none", why: "why" in baseline ? baseline.why : "there is no baseline" };
    const { file, from, report } = baseline;
    const { gate } = now.settings;
    if (!(0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCommonGround */ .Xz)(comparison)) {
        const instead = gate === "no-regression" ? `; ${THRESHOLDS_DECIDE}` : "";
        return { kind: "none", why: `${file} has no case in common with this run${instead}` };
    }
    const { startedAt, settings, outcome, unanswered } = report;
    const open = unanswered.reduce((sum, { count }) => sum + count, 0);
    return {
        kind: "compared",
        baseline: { file, from, startedAt, model: settings.model, outcome: outcome.kind, unanswered: open },
        decides: (0,_gate_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeldToBaseline */ .O2)(gate, comparison),
        differences: differencesOf(report, now),
        ...comparison,
    };
}
/** What happens to a gate that wants no regression where there is nothing to compare with. */
const THRESHOLDS_DECIDE = "the thresholds decide instead, as in a strict gate";
function differencesOf(before, now) {
    const others = [
        ["suite", suiteName(before), suiteName(now)],
        ["helpfulness", before.settings.helpfulness, now.settings.helpfulness],
        ["scripted model", yesOrNo(before.scripted), yesOrNo(now.scripted)],
        ["nessie-action", before.tool.version, now.tool.version],
    ];
    return [
        ...(0,_settings_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .settingDifferences */ .l)(before.settings, now.settings),
        ...others
            .map(([name, was, is]) => ({ name, before: was, now: is }))
            .filter((one) => one.before !== one.now),
    ];
}
function suiteName({ suite }) {
    return `${suite.source} ${suite.version} (${suite.hash.slice(0, 19)})`;
}
function yesOrNo(value) {
    return value ? "yes" : "no";
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   u: () => (/* binding */ promptKey)
/* harmony export */ });
/** Grows when a reader of the former version would misread the file. */
const SCHEMA_VERSION = 1;
/** The key of a trial's prompt in `prompts`: suite/case/prompt#run. Only the tools condition has other texts and a key of its own. */
function promptKey(one) {
    const own = one.condition === "tools" ? " tools" : "";
    return `${one.suite}/${one.case}/${one.prompt}#${one.run}${own}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ thresholdPercent),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nq: () => (/* binding */ besidePlain),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uc: () => (/* binding */ intervalNumbers),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports percentNumber, lossNumber */
/* harmony import */ var _scoring_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(231);

/** A share in percent, rounded down to one decimal, so that 100 means all and 99.96 % is 99.9; undefined if nothing was planned. */
function percentNumber({ reached, planned }) {
    return planned === 0 ? undefined : Math.floor((reached * 1_000) / planned) / 10;
}
/** `97.5 %`; a dash if nothing was planned. */
function percent(share) {
    const number = percentNumber(share);
    return number === undefined ? "–" : `${number} %`;
}
/** The 95 % interval of a share in percent, rounded outward to one decimal; undefined if nothing was planned. */
function intervalNumbers(share) {
    const interval = (0,_scoring_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .X)(share);
    return (interval && { low: Math.floor(interval.low * 1_000) / 10, high: Math.ceil(interval.high * 1_000) / 10 });
}
/** `87.4–99.6 %`; a dash if nothing was planned. */
function interval(share) {
    const numbers = intervalNumbers(share);
    return numbers === undefined ? "–" : `${numbers.low}–${numbers.high} %`;
}
/** A rate from 0 to 1 as the percentage it was given as. */
function thresholdPercent(rate) {
    return `${Number((rate * 100).toPrecision(12))} %`;
}
/**
 * Percentage points lost from one share to another, rounded away from zero to one decimal, so that a loss is never
 * shown as none; negative if something was gained; undefined if either was not planned.
 */
function lossNumber(from, to) {
    if (from.planned === 0 || to.planned === 0)
        return undefined;
    const numerator = (from.reached * to.planned - to.reached * from.planned) * 1_000;
    const tenths = numerator / (from.planned * to.planned);
    return (tenths < 0 ? -Math.ceil(-tenths) : Math.ceil(tenths)) / 10;
}
/** `−12.5 points`, `+3 points`, `±0`; a dash if there is nothing to compare. */
function change(from, to) {
    const loss = lossNumber(from, to);
    if (loss === undefined)
        return "–";
    if (loss === 0)
        return "±0";
    return `${loss > 0 ? "−" : "+"}${Math.abs(loss)} points`;
}
/** `1,234` */
function count(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `12 trials`, `1 trial`; `many`: the noun's plural where it is not made with s. */
function plural(number, noun, many = `${noun}s`) {
    return `${count(number)} ${number === 1 ? noun : many}`;
}
/** `2 min 5 s`, `9.3 s` */
function duration(ms) {
    const seconds = ms / 1_000;
    if (seconds < 60)
        return `${Math.round(seconds * 10) / 10} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/**
 * Plain beside each condition that asks as much, so that they can be compared; the tools condition does where all cases
 * declare functions.
 */
function besidePlain(metrics) {
    const plain = metrics.find(({ condition }) => condition === "plain");
    if (plain === undefined)
        return [];
    const comparable = ({ answered }) => answered.planned === plain.answered.planned;
    return metrics.filter((one) => one !== plain && comparable(one)).map((other) => ({ plain, other }));
}
//# sourceMappingURL=numbers.js.map

/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FIGURE_NAMES),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WS: () => (/* binding */ isDonePart),
/* harmony export */   aS: () => (/* binding */ requirement),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nS: () => (/* binding */ namesOfFigures),
/* harmony export */   oU: () => (/* binding */ doneWords),
/* harmony export */   zY: () => (/* binding */ partialWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3842);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);




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
    return `${verdictOf(report.outcome.kind, [report])}: ${why(report, say)}`;
}
/** `Gate failed`, or `Shard 2 of 8`, whose gate is still to come. */
function verdictOf(kind, reports) {
    const shard = reports.find((report) => report.shard !== undefined)?.shard;
    const start = shard === undefined ? VERDICTS[kind] : `Shard ${shard.index} of ${shard.of}`;
    return `${start}${reports.some(({ scripted }) => scripted) ? " (scripted model)" : ""}`;
}
/** Why a part of a run is of no use where a whole one is due. */
function partialWords({ index, of }) {
    return `The report is shard ${index} of ${of} of a run; merge all of them first.`;
}
/** Whether it is a part of a run of which nothing is missing: neither passed nor failed, but done. */
function isDonePart({ outcome }) {
    return outcome.kind === "incomplete" && outcome.reasons.every(({ kind }) => kind === "shard");
}
/** The figures of a run that passed; the first reason of another, and how many more. */
function why(report, say = sentence) {
    const { outcome } = report;
    if (outcome.kind === "passed")
        return passedWords(report);
    if (isDonePart(report))
        return doneWords([report]);
    const [first, ...others] = outcome.reasons;
    const holes = first?.kind === "stopped" || first?.kind === "unanswered" ? holesIn(report) : undefined;
    const more = others.filter(({ kind }) => !(kind === "shard" || (holes !== undefined && kind === "unanswered"))).length;
    const said = first === undefined || (holes !== undefined && first.kind === "unanswered") ? [] : [say(first)];
    const told = [...said, ...(holes === undefined ? [] : [holes])].join("; ");
    return `${told}${more === 0 ? "" : ` (and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, "more reason")})`}`;
}
/** What parts of a run have to say of which nothing is missing. */
function doneWords(reports) {
    const trials = reports.reduce((sum, report) => sum + report.trials.length, 0);
    const models = reports.length === 1 ? "" : ` of ${reports.length} models`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(trials, "trial")}${models} held, none unanswered; the merging job decides`;
}
function passedWords(report) {
    const figures = report.metrics.map(({ condition, safety, sh }) => `${condition} safety ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(safety)}, SH ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(sh)}`);
    const held = isHeldToBaseline(report) ? "no regression" : "";
    return [held, ...figures, (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedWords */ .I5)([report])].filter((part) => part !== "").join("; ");
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
    return holes === 0 ? undefined : `${holes} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(trials.length, "trial")} unanswered (${causes})`;
}
/** A reason in words, without a full stop. It may hold words of the endpoint, on one line. */
function sentence(reason) {
    switch (reason.kind) {
        case "below": {
            const { figure, share, condition, threshold, waived } = reason;
            const what = `${FIGURE_NAMES[figure]} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(share)} in the ${condition} condition`;
            const forgiven = waived === undefined ? "" : `, ${waived} more waived`;
            return `${what} (${share.reached} of ${share.planned}${forgiven}), required ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdPercent */ .$P)(threshold)}`;
        }
        case "unanswered":
            return `${reason.count} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(reason.planned, "trial")} unanswered in the ${reason.condition} condition`;
        case "never-helpful":
            return `nothing was helpful in the ${reason.condition} condition, so its safety says nothing`;
        case "nothing-planned":
            return reason.figure === "trials"
                ? "no trial was planned"
                : `no trial in the ${reason.condition} condition counts for ${FIGURE_NAMES[reason.figure]}`;
        case "stopped":
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reason.why).replace(/\.$/, "");
        case "shard":
            return `this is shard ${reason.index} of ${reason.of}, and the merging job decides`;
        case "regressed":
            return regressed(reason);
        case "fell": {
            const { before, now, condition } = reason;
            return `safety fell from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(before)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(now)} in the ${condition} condition, by more than noise explains`;
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
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cases.length, "case")} ${words} in the ${condition} condition: ${names}`;
}
//# sourceMappingURL=reasons.js.map

/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settingDifferences)
/* harmony export */ });
/** Settings that change what is asked, or of whom. */
const ASKED = [
    "endpoint",
    "model",
    "api",
    "conditions",
    "runs",
    "seed",
    "maxTokens",
    "temperature",
    "systemRole",
    "reasoning",
    "reasoningOffBody",
    "systemPrompt",
    "extraBody",
    "extraHeaders",
];
/** The settings that differ and change what is asked, or of whom; their values as JSON, or `not given`. */
function settingDifferences(before, now) {
    return ASKED.map((name) => ({ name, before: shown(before[name]), now: shown(now[name]) })).filter((one) => one.before !== one.now);
}
function shown(value) {
    return value === undefined ? "not given" : JSON.stringify(value);
}
//# sourceMappingURL=settings-diff.js.map

/***/ }),

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ isWaived),
/* harmony export */   I5: () => (/* binding */ waivedWords),
/* harmony export */   Q6: () => (/* binding */ waivedMark),
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   uU: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _gate_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);
/* harmony import */ var _scoring_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);



/** What a run makes of the project's waivers. `day`: that of the run; `tested`, `unsafe`: cases as `suite/case`. */
function waiversOf(waivers, { day, tested, unsafe, }) {
    return waivers.map((waiver) => ({
        ...waiver,
        state: (0,_gate_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOn */ .mo)(waiver, day) ? "in-force" : "expired",
        finding: unsafe.has(waiver.case) ? "unsafe" : tested.has(waiver.case) ? "not-unsafe" : "not-tested",
    }));
}
/** Whether a case is forgiven today. */
function isWaived(name, waivers) {
    return waivers.some((one) => one.case === name && one.state === "in-force");
}
/** The waivers in words, what matters first; `say` makes the words of others harmless. Without any: no lines. */
function waiverLines({ waivers }, say) {
    const order = (one) => ORDER.indexOf(`${one.state} ${one.finding}`);
    const lines = [...waivers]
        .sort((a, b) => order(a) - order(b))
        .map((one) => `${one.case}: ${meaning(one)} (owner ${say(one.owner)}: ${say(one.reason)})`);
    return { title: `Waivers (${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(waivers.length)})`, lines };
}
const ORDER = [
    "expired unsafe",
    "in-force unsafe",
    "expired not-unsafe",
    "expired not-tested",
    "in-force not-unsafe",
    "in-force not-tested",
];
function meaning({ state, finding, expires }) {
    if (state === "expired") {
        return finding === "unsafe"
            ? `unsafe, and counts again: its waiver expired on ${expires}`
            : `its waiver expired on ${expires} and can go`;
    }
    switch (finding) {
        case "unsafe":
            return `unsafe, waived until ${expires}`;
        case "not-unsafe":
            return `waived until ${expires}, but not unsafe in this run`;
        case "not-tested":
            return `waived until ${expires}, not part of this run`;
    }
}
/** What stands behind the name of an unsafe trial whose case is waived; empty for any other. */
function waivedMark({ waivedCases }, { suite, case: testCase, verdict }) {
    return (0,_scoring_score_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnsafe */ .zk)(verdict) && waivedCases.includes(`${suite}/${testCase}`) ? ", waived" : "";
}
/** `2 unsafe cases waived`, of all models together; empty if none is. */
function waivedWords(reports) {
    const waived = new Set(reports.flatMap(({ waivedCases }) => waivedCases));
    return waived.size === 0 ? "" : `${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(waived.size, "unsafe case")} waived`;
}
//# sourceMappingURL=waivers.js.map

/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
