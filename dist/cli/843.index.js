export const id = 843;
export const ids = [843];
export const modules = {

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runAndPrint)
});

// EXTERNAL MODULE: ./build/src/config/gate-rules.js
var gate_rules = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/src/config/models.js + 1 modules
var config_models = __webpack_require__(8094);
;// CONCATENATED MODULE: ./build/src/execution/completed-trial.js
const NOT_SENT = { attempts: 0, startedMs: 0, latencyMs: 0 };
/** A trial that has no reply because the run ended. */
function withoutReply(trial, timing) {
    const detail = timing.attempts === 0 ? "It was not sent." : "The run ended before its reply arrived.";
    return { trial, reply: unanswered("stopped", detail), ...timing };
}
function unanswered(cause, detail) {
    return { kind: "unanswered", cause, detail };
}
const RESPONSES = new Set(["empty", "filtered", "cut-off", "broken-off"]);
/** Whether the endpoint responded at all, even with an empty reply or its content filter. */
function hasResponse(reply) {
    return reply.kind === "answered" || RESPONSES.has(reply.cause);
}
//# sourceMappingURL=completed-trial.js.map
// EXTERNAL MODULE: ./build/src/report/render/all-models.js
var all_models = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/src/report/render/numbers.js
var numbers = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/src/collections.js
var collections = __webpack_require__(4992);
// EXTERNAL MODULE: ./build/src/config/derive-settings.js
var derive_settings = __webpack_require__(6375);
// EXTERNAL MODULE: ./build/src/endpoint/budget.js
var budget = __webpack_require__(4898);
// EXTERNAL MODULE: ./build/src/run/estimate.js
var estimate = __webpack_require__(829);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/suite/text.js
var suite_text = __webpack_require__(1147);
// EXTERNAL MODULE: ./build/src/endpoint/loose-json.js
var loose_json = __webpack_require__(4768);
// EXTERNAL MODULE: ./build/src/endpoint/model-texts.js
var model_texts = __webpack_require__(3875);
// EXTERNAL MODULE: ./build/src/report/reported-trial.js
var reported_trial = __webpack_require__(24);
// EXTERNAL MODULE: ./build/src/report/schema.js + 3 modules
var schema = __webpack_require__(3066);
// EXTERNAL MODULE: ./build/src/report/settings-diff.js
var settings_diff = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/scoring/score.js + 2 modules
var score = __webpack_require__(2606);
;// CONCATENATED MODULE: ./build/src/run/journal.js










/** The name of the journal in the report's folder. */
const JOURNAL = "trials.jsonl";
/** The first line: the plan that the trials belong to. */
const planSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("plan"),
    version: schemas/* literal */.euz(1),
    /** See `planHash`. */
    planHash: schemas/* string */.YjP(),
    planned: schemas/* number */.aig().int().nonnegative(),
    settings: schema/* settingsSchema */.dP,
});
const first = schema/* trialSchema */.WI.omit({ confirmations: true });
const lineSchema = schemas/* discriminatedUnion */.gMt("kind", [
    first.extend({ kind: schemas/* literal */.euz("trial") }),
    // `time`: the number of the confirmation, from 1.
    first.extend({ kind: schemas/* literal */.euz("confirmation"), time: schemas/* number */.aig().int().positive() }),
]);
/** The first line of trials.jsonl. */
function journalStart({ planHash, settings, trials }) {
    return `${JSON.stringify({ kind: "plan", version: 1, planHash, planned: trials.length, settings })}\n`;
}
/** The line of a trial, or of a confirmation. */
function journalLine({ trial, reported }) {
    const { confirmation: time } = trial;
    const kind = time === undefined ? { kind: "trial" } : { kind: "confirmation", time };
    return `${JSON.stringify({ ...kind, ...reported })}\n`;
}
/** Reads a journal. Throws a UserError if it is not one, or if a line before the last is malformed. */
function parseJournal(text, file) {
    const end = text.lastIndexOf("\n") + 1;
    const leak = completedLeak(text.slice(end));
    const whole = text.slice(0, end) + (leak === undefined ? "" : `${JSON.stringify(leak)}\n`);
    const [start = "", ...rest] = whole.split("\n").slice(0, -1);
    const plan = planSchema.safeParse((0,suite_text/* parseJson */.qF)(start)).data;
    if (plan === undefined) {
        throw new errors/* UserError */.yo(`${file}: does not begin with the plan of a run, so there is nothing to resume.`);
    }
    const trials = [];
    const confirmations = [];
    for (const [index, line] of rest.entries()) {
        const parsed = lineSchema.safeParse((0,suite_text/* parseJson */.qF)(line)).data;
        if (parsed === undefined)
            throw new errors/* UserError */.yo(`${file}: line ${index + 2} is not a valid trial record.`);
        const { kind: _kind, ...trial } = parsed;
        if ("time" in trial)
            confirmations.push(trial);
        else
            trials.push(trial);
    }
    const journal = { plan, trials, confirmations, whole };
    return end === text.length ? journal : { ...journal, torn: leak === undefined ? "dropped" : "leaked" };
}
const unsafe = schemas/* looseObject */._H3({ kind: schemas/* literal */.euz("judged"), safe: schemas/* literal */.euz("unsafe") });
const torn = schemas/* looseObject */._H3({ verdict: unsafe, reply: schemas/* looseObject */._H3({}).optional() });
/** A line that was cut off after an unsafe verdict, completed with what is known; undefined if it shows no leak. */
function completedLeak(tail) {
    const [given] = (0,loose_json/* looseJson */.j)(tail);
    const seen = torn.safeParse(given).data;
    if (seen === undefined)
        return undefined;
    const { text: words, parts, others: more, calls } = seen.reply ?? {};
    const [text = "", ...others] = (0,model_texts/* modelTexts */.Am)({ message: { words, parts, more, calls } });
    const ending = "the journal's line was cut off";
    const { found = [], disguised = [], ...verdict } = seen.verdict;
    const line = {
        ...seen,
        verdict: { ...verdict, found, disguised },
        reply: { kind: "answered", text, ...(others.length > 0 && { others }), finish: "broken", ending },
        attempts: 1,
        startedMs: 0,
        latencyMs: 0,
    };
    return lineSchema.safeParse(line).data;
}
const ADVICE = "Use the former settings, or --restart to start over.";
/**
 * The trials of a plan that its journal already has: those to which the endpoint responded, even with an empty reply, and
 * whose verdict can still be verified. What was unsafe stays unsafe. Throws a UserError with every difference if the
 * journal belongs to a different plan.
 */
function resultsBefore({ plan, trials }, now, file) {
    const differences = (0,settings_diff/* settingDifferences */.l)(plan.settings, now.settings);
    if (differences.length > 0) {
        const changes = differences.map(({ name, before, now: today }) => `${name} was ${before}, now it is ${today}`);
        throw new errors/* UserError */.yo(`${file} belongs to a different plan and cannot be resumed: ${changes.join("; ")}. ${ADVICE}`);
    }
    if (plan.planHash !== now.planHash) {
        throw new errors/* UserError */.yo(`${file} belongs to a different plan and cannot be resumed: the suite, the choice of suites, or the shard has changed. ${ADVICE}`);
    }
    return resultsIn(trials, now.trials);
}
/** The results that a journal already has for these confirmations. */
function confirmedBefore({ confirmations }, trials) {
    return resultsIn(confirmations, trials);
}
/**
 * All confirmations in a journal of trials that leaked in one of them: a leak counts, even if the trial would not be
 * repeated now.
 */
function leakedBefore({ confirmations }, trials) {
    const times = [...new Set(confirmations.map(({ time }) => time))].sort((a, b) => a - b);
    const confirmed = new Set(confirmations.map((confirmation) => keyOf({ ...confirmation, time: 0 })));
    return trials
        .filter((trial) => confirmed.has(keyOf(idsOf(trial))))
        .flatMap((trial) => {
        const known = confirmedBefore({ confirmations }, times.map((confirmation) => ({ ...trial, confirmation })));
        return known.some(({ reported }) => (0,score/* isUnsafe */.zk)(reported.verdict)) ? known : [];
    });
}
function resultsIn(lines, trials) {
    const kept = new Map();
    // The later of two lines, unless the earlier one leaked.
    for (const line of lines) {
        const before = kept.get(keyOf(line));
        if (isKept(line) && !(before && (0,score/* isUnsafe */.zk)(before.verdict)))
            kept.set(keyOf(line), line);
    }
    return trials.flatMap((trial) => {
        const line = kept.get(keyOf(idsOf(trial)));
        const verdict = line && verifiedVerdict(line, trial);
        if (line === undefined || verdict === undefined)
            return [];
        const { time: _time, ...reported } = line;
        return [{ trial, reported: { ...reported, verdict } }];
    });
}
/** Whether a trial need not be repeated: a reply that broke off may be complete the next time. */
function isKept({ reply, verdict }) {
    return hasResponse(reply) && !(verdict.kind === "unanswered" && verdict.cause === "broken-off");
}
/**
 * Undefined if re-judging the redacted reply gives another verdict: redaction may have removed a keyword. But nothing that
 * was unsafe, then or now, is repeated.
 */
function verifiedVerdict({ reply, verdict }, { prompt }) {
    const rejudged = (0,reported_trial/* reportedVerdict */.ru)((0,score/* judge */.S4)(reply, prompt));
    if ((0,score/* isUnsafe */.zk)(rejudged))
        return rejudged;
    if ((0,score/* isUnsafe */.zk)(verdict) && prompt.harmful.length > 0)
        return verdict;
    if (rejudged.kind !== "judged" || verdict.kind !== "judged")
        return rejudged.kind === verdict.kind ? rejudged : undefined;
    const isSame = rejudged.safe === verdict.safe && rejudged.helpful === verdict.helpful;
    return isSame ? rejudged : undefined;
}
function idsOf({ suite, testCase, prompt, condition, run, confirmation = 0 }) {
    return { suite, case: testCase, prompt: prompt.id, condition, run, time: confirmation };
}
function keyOf({ suite, case: testCase, prompt, condition, run, time = 0 }) {
    return JSON.stringify([suite, testCase, prompt, condition, run, time]);
}
//# sourceMappingURL=journal.js.map
;// CONCATENATED MODULE: ./build/src/run/former-journal.js







/** What a new run would overwrite; undefined if there is no journal, or if the report next to it has all its trials. */
function unfinishedIn(folder) {
    const text = readText(folder, JOURNAL);
    if (text === "")
        return undefined;
    const journal = text === undefined ? undefined : parsed(text);
    // It may have been written by another version, and is not ours to delete.
    if (journal === undefined)
        return { trials: "unreadable trials" };
    const kept = new Map(journal.trials.filter(({ reply }) => hasResponse(reply)).map((trial) => [former_journal_keyOf(trial), trial]));
    const { planned } = journal.plan;
    if (kept.size === 0 || (kept.size >= planned && hasAll(folder, kept)))
        return undefined;
    return { trials: `${Math.min(kept.size, planned)} of ${(0,numbers/* plural */.LS)(planned, "trial")}` };
}
/** Throws a UserError if a run in one of these folders would lose trials of an earlier one. */
function refuseUnfinished(folders) {
    const problems = folders.flatMap(({ path, folder }) => {
        const unfinished = unfinishedIn(folder);
        return unfinished === undefined
            ? []
            : [
                `${(0,external_node_path_.join)(path, JOURNAL)} has ${unfinished.trials} of an unfinished run. Use --resume to continue it, or --restart to move it aside and start over.`,
            ];
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
/** Moves the journal aside. Returns a sentence that says where it is. */
function moveAside(folder, path, { trials }) {
    const name = folder.aside(JOURNAL);
    return `${(0,external_node_path_.join)(path, JOURNAL)} had ${trials} of an unfinished run; it is now ${(0,external_node_path_.join)(path, name)}.`;
}
/** Empty if the file does not exist; undefined if it cannot be read. */
function readText(folder, name) {
    try {
        return folder.read(name)?.trim() ?? "";
    }
    catch {
        return undefined;
    }
}
function parsed(text) {
    try {
        return parseJournal(`${text}\n`, JOURNAL);
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.yo)
            return undefined;
        throw thrown;
    }
}
const reportWithTrials = schemas/* object */.Ikc({
    trials: schemas/* array */.YOg(schemas/* object */.Ikc({
        suite: schemas/* string */.YjP(),
        case: schemas/* string */.YjP(),
        prompt: schemas/* string */.YjP(),
        condition: schemas/* string */.YjP(),
        run: schemas/* number */.aig(),
        startedMs: schemas/* number */.aig(),
        latencyMs: schemas/* number */.aig(),
    })),
});
/** Whether the report in the folder has exactly these trials. */
function hasAll(folder, kept) {
    const report = reportWithTrials.safeParse((0,suite_text/* parseJson */.qF)(readText(folder, "report.json") ?? "")).data?.trials ?? [];
    const same = report.filter((trial) => {
        const before = kept.get(former_journal_keyOf(trial));
        return before?.startedMs === trial.startedMs && before.latencyMs === trial.latencyMs;
    });
    return same.length >= kept.size;
}
function former_journal_keyOf({ suite, case: testCase, prompt, condition, run, }) {
    return JSON.stringify([suite, testCase, prompt, condition, run]);
}
//# sourceMappingURL=former-journal.js.map
// EXTERNAL MODULE: ./build/src/endpoint/client.js + 10 modules
var client = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/src/gate/compare.js
var compare = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var gate_confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(3493);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var rules = __webpack_require__(2034);
// EXTERNAL MODULE: ./build/src/gate/self-check.js
var self_check = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/src/gate/waivers.js
var waivers = __webpack_require__(9808);
// EXTERNAL MODULE: ./build/src/report/build.js + 1 modules
var build = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/report/report-json.js
var report_json = __webpack_require__(6923);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/execution/backoff.js
var backoff = __webpack_require__(2596);
;// CONCATENATED MODULE: ./build/src/execution/deadline.js
/** A run's deadline. Time counts from its creation. */
class Deadline {
    #clock;
    #endsAt;
    #minutes;
    constructor({ deadlineMs, spentMs = 0 }, clock) {
        this.#clock = clock;
        this.#endsAt = clock.now() + deadlineMs - spentMs;
        this.#minutes = Math.round(deadlineMs / 6_000) / 10;
    }
    leftMs() {
        return Math.max(0, this.#endsAt - this.#clock.now());
    }
    /** Why the run ends at the deadline; `loading`: the message of a server that is not ready yet. */
    reached(loading) {
        const notReady = loading === undefined ? "" : ` The endpoint was still not ready: ${loading}`;
        return `The deadline of ${this.#minutes} minutes was reached.${notReady}`;
    }
}
/** Why the run ends if the endpoint asks for a wait beyond the deadline. */
function waitTooLong(pauseMs, detail) {
    return `The endpoint asks to wait ${Math.ceil(pauseMs / 1000)} s, longer than the deadline allows: ${detail}`;
}
//# sourceMappingURL=deadline.js.map
;// CONCATENATED MODULE: ./build/src/execution/rate-limiter.js
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** More refusals than this among the last requests mean a limit; fewer may be chance. */
const LIMITED_SHARE = 1 / 6;
const LAST_REQUESTS = 32;
/** Consecutive pauses this long in total, with nothing let through between them, mean a limit. */
const CERTAIN_PAUSE_MS = 4 * SECOND_MS;
/** With more pauses in a row, over a longer time, an endpoint refuses everything. */
const HOPELESS_PAUSES = 5;
const HOPELESS_MS = 3 * MINUTE_MS;
/** The margin below the measured rate: requests arrive less evenly than they were sent. */
const DECREASE = 1 / 1.07;
/** The rate doubles in this many windows without a refusal. */
const DOUBLING_WINDOWS = 25;
/**
 * TCP's congestion control, with a rate in place of the congestion window.
 *
 * - Start: nothing is spaced. The workers are the initial window: each sends its next request when a reply arrives.
 * - A refusal pauses all workers for its Retry-After or, without one, for a second, doubled until a reply arrives.
 * - Multiplicative decrease: the rate becomes a little less than what got through before the refusal, measured over the
 *   length of the pause (like the bandwidth estimate of TCP Westwood). One rule finds limits per second and per minute.
 * - Increase: with the cube of the time since then (like TCP CUBIC), so hardly at first and then fast. Additive increase
 *   would meet the limit again every few seconds, and pause each time, or take minutes to use a limit that was raised.
 *
 * Some endpoints refuse a few requests at any rate. Such refusals cost their pauses, and lower a known rate by one step at
 * most.
 *
 * `random` gives 0 to 1, for jitter.
 */
function createRateLimiter(clock, random) {
    const requests = [];
    let nextAt = 0;
    let pausedUntil = 0;
    let pausesInARow = 0;
    /** When the first of these pauses began. */
    let refusedSince = 0;
    /** The current pause. What it means is known at its end, when all refusals have arrived. */
    let pause;
    let lastPause;
    let limit;
    const acquire = async (signal) => {
        signal.throwIfAborted();
        for (;;) {
            const waitMs = Math.max(pausedUntil, nextAt) - clock.now();
            if (waitMs <= 0)
                break;
            await clock.sleep(waitMs, signal);
        }
        if (pause !== undefined)
            decrease(pause);
        const now = clock.now();
        const spacingMs = limit === undefined ? 0 : 1 / currentRate(limit);
        // Catch up in small steps: a burst would hit the limit.
        nextAt = Math.max(nextAt + spacingMs, now + 0.97 * spacingMs);
        requests.push({ at: now, refused: false });
        return now;
    };
    const throttled = (sentAt, retryAfterMs) => {
        const now = clock.now();
        const request = requests.findLast(({ at, refused }) => at === sentAt && !refused);
        if (request !== undefined)
            request.refused = true;
        const guessMs = Math.min(MINUTE_MS, SECOND_MS * 2 ** pausesInARow) * (1 + random() / 4);
        // An endpoint that refuses a lot and asks for no wait would refuse the same requests again at once.
        const pauseMs = Math.max(retryAfterMs ?? guessMs, isLimited() ? SECOND_MS : 0);
        const isNew = now >= pausedUntil;
        if (isNew && pausesInARow === 0)
            refusedSince = now;
        if (isNew)
            pausesInARow += 1;
        // Without Retry-After, requests that were in flight when the pause began do not prolong it.
        if (isNew || retryAfterMs !== undefined) {
            pausedUntil = Math.max(pausedUntil, now + pauseMs);
            pause = { ms: Math.max(pauseMs, pause?.ms ?? 0), sentAt: pause?.sentAt ?? sentAt };
        }
        return pauseMs;
    };
    const answered = () => {
        pausesInARow = 0;
    };
    const isHopeless = () => pausesInARow > HOPELESS_PAUSES && clock.now() - refusedSince > HOPELESS_MS;
    const decrease = (ended) => {
        const isFirst = lastPause === undefined;
        // If nothing got through since the last pause, it was too short, and both count as one.
        const before = hasPassedSince(lastPause) ? undefined : lastPause;
        const { ms, sentAt } = before === undefined ? ended : joined(before, ended);
        pause = undefined;
        nextAt = pausedUntil;
        lastPause = { ms, sentAt, until: pausedUntil };
        const certain = isLimited() || (before !== undefined && ms >= CERTAIN_PAUSE_MS);
        // Others may have used the key just before the run. A first pause of a second is too short to tell.
        if (limit === undefined && (!certain || (isFirst && ms < 2 * SECOND_MS)))
            return;
        const windowMs = Math.min(MINUTE_MS, Math.max(SECOND_MS, ms));
        const measured = (DECREASE * mostPassed(windowMs, sentAt)) / windowMs;
        const rate = limit === undefined ? measured : lowered(currentRate(limit), measured);
        const lowestRate = certain ? DECREASE * rate : (limit?.lowestRate ?? rate);
        const certainSince = certain ? pausedUntil : (limit?.certainSince ?? pausedUntil);
        limit = { rate: Math.max(rate, lowestRate), lowestRate, windowMs, since: pausedUntil, certainSince };
    };
    const hasPassedSince = (earlier) => earlier !== undefined && passed(earlier.until - 1, clock.now()) > 0;
    /** The most that got through in any window that ended with the refused request or one sent later. */
    const mostPassed = (windowMs, sentAt) => {
        const ends = requests.map(({ at }) => at).filter((at) => at >= sentAt);
        return Math.max(1, ...ends.map((end) => passed(end - windowMs, end)));
    };
    const passed = (after, until) => requests.filter(({ at, refused }) => !refused && at > after && at <= until).length;
    const isLimited = () => {
        const since = limit?.certainSince ?? 0;
        const refusals = requests.slice(-LAST_REQUESTS).filter(({ at, refused }) => refused && at >= since);
        return refusals.length > LIMITED_SHARE * LAST_REQUESTS;
    };
    const currentRate = ({ rate, windowMs, since }) => {
        const windows = (clock.now() - since) / windowMs;
        return rate * (1 + (windows / DOUBLING_WINDOWS) ** 3);
    };
    return { acquire, answered, throttled, isHopeless };
}
function joined(before, ended) {
    return { ms: before.ms + ended.ms, sentAt: before.sentAt };
}
/** The measured rate, but a decrease in any case, and not below half. */
function lowered(rate, measured) {
    return Math.min(DECREASE * rate, Math.max(rate / 2, measured));
}
//# sourceMappingURL=rate-limiter.js.map
;// CONCATENATED MODULE: ./build/src/execution/retries.js
/** After this many trials whose retries all failed, empty replies are no longer retried, unless a retry has ever helped. */
const MOST_FUTILE_TRIALS = 3;
/** Decides whether to retry a reply that says nothing. With some models, retrying never helps. */
class ReplyRetries {
    #retries;
    #futileTrials = 0;
    #everHelped = false;
    constructor(retries) {
        this.#retries = retries;
    }
    /** Whether the trial ends with its reply; `count`: the number of the try, from 1. */
    isFinal(assessment, count) {
        if (assessment !== "retry") {
            this.#everHelped ||= count > 1;
            return true;
        }
        const isLast = count > this.#retries;
        if (isLast)
            this.#futileTrials += 1;
        return isLast || (!this.#everHelped && this.#futileTrials >= MOST_FUTILE_TRIALS);
    }
}
//# sourceMappingURL=retries.js.map
;// CONCATENATED MODULE: ./build/src/execution/silence.js

/** After this many trials in a row without a response, the endpoint counts as gone. */
const LIMIT_AT_START = 3;
const LIMIT_LATER = 24;
/** Notices an endpoint that does not respond. */
class SilenceWatch {
    #everResponded = false;
    #silentInARow = 0;
    /** Counts a trial. Returns why the run should end, if it should. */
    after({ reply }) {
        if (reply.kind === "answered" || hasResponse(reply)) {
            this.#everResponded = true;
            this.#silentInARow = 0;
            return undefined;
        }
        // A trial that was not sent says nothing about the endpoint.
        if (reply.cause === "stopped")
            return undefined;
        this.#silentInARow += 1;
        if (this.#silentInARow < (this.#everResponded ? LIMIT_LATER : LIMIT_AT_START))
            return undefined;
        return `The endpoint did not reply to ${this.#silentInARow} trials in a row; last: ${reply.detail}`;
    }
}
//# sourceMappingURL=silence.js.map
;// CONCATENATED MODULE: ./build/src/execution/executor.js








/** The deadline starts now. */
function createExecutor(settings, dependencies) {
    const executor = new TrialExecutor(settings, dependencies);
    return { run: (plan) => executor.run(plan) };
}
/** How often a rate limit may refuse one trial. The shared pause makes even a second refusal rare. */
const MOST_REFUSALS = 20;
class TrialExecutor {
    #settings;
    #dependencies;
    #limiter;
    #deadline;
    #silence = new SilenceWatch();
    #replyRetries;
    #startedAt;
    /** Aborts what is in flight. */
    #abort = new AbortController();
    #stopped;
    /** The endpoint's latest not-ready message; undefined once it is ready. */
    #loading;
    constructor(settings, dependencies) {
        const { clock, random } = dependencies;
        this.#settings = settings;
        this.#dependencies = dependencies;
        this.#limiter = createRateLimiter(clock, random);
        this.#deadline = new Deadline(settings, clock);
        this.#replyRetries = new ReplyRetries(settings.retries);
        this.#startedAt = clock.now();
        // Every trial in flight listens to it; without this Node suspects a leak at the eleventh listener.
        (0,external_node_events_.setMaxListeners)(0, this.#abort.signal);
    }
    async run(plan) {
        const { cancelled } = this.#dependencies;
        const cancel = () => this.#stop(String(cancelled.reason));
        if (cancelled.aborted)
            cancel();
        // With no time left, not even the first request is sent.
        if (plan.length > 0 && this.#deadline.leftMs() === 0)
            this.#stopAtDeadline();
        cancelled.addEventListener("abort", cancel, { once: true });
        const finished = new AbortController();
        const deadline = this.#watchDeadline(finished.signal);
        try {
            const results = await this.#runWorkers(plan);
            return { results, ...(this.#stopped !== undefined && { stopped: this.#stopped }) };
        }
        finally {
            finished.abort();
            await deadline;
            cancelled.removeEventListener("abort", cancel);
        }
    }
    async #runWorkers(plan) {
        const results = plan.map((trial) => withoutReply(trial, NOT_SENT));
        let next = 0;
        const work = async () => {
            while (this.#stopped === undefined) {
                const index = next++;
                const trial = plan[index];
                if (trial === undefined)
                    return;
                const result = await this.#runTrial(trial);
                results[index] = result;
                this.#complete(result);
            }
        };
        const stopOnError = (error) => {
            this.#stop("The run stopped because of an internal error.");
            throw error;
        };
        const workers = Math.min(this.#settings.concurrency, plan.length);
        const outcomes = await Promise.allSettled(Array.from({ length: workers }, () => work().catch(stopOnError)));
        const failed = outcomes.find((outcome) => outcome.status === "rejected");
        if (failed !== undefined)
            throw failed.reason;
        return results;
    }
    #complete(result) {
        const stop = this.#dependencies.onResult(result) ?? this.#silence.after(result);
        if (stop !== undefined)
            this.#stop(stop);
    }
    async #runTrial(trial) {
        const timing = { ...NOT_SENT };
        let [tries, refusals] = [0, 0];
        for (;;) {
            const sent = await this.#send(trial, timing);
            if (sent === undefined)
                return withoutReply(trial, timing);
            const { attempt, sentAt } = sent;
            const count = attempt.kind === "throttled" ? ++refusals : ++tries;
            const reply = this.#replyOf(trial, attempt, count, sentAt);
            // A leak counts even if the attempt would otherwise be repeated.
            const leak = attempt.said?.find((said) => this.#dependencies.assess(trial, said) === "leak");
            if (leak !== undefined)
                return { trial, reply: leak, ...timing };
            if (attempt.kind === "spent")
                return withoutReply(trial, timing);
            if (reply !== undefined)
                return { trial, reply, ...timing };
            if (attempt.kind !== "throttled")
                await this.#sleep(this.#backOffMs(tries));
            else if (attempt.loading)
                await this.#waitWhileLoading(attempt, refusals);
        }
    }
    /** One attempt, when the rate limit allows it; undefined if the run ended before or during it. */
    async #send(trial, timing) {
        const { clock } = this.#dependencies;
        const { signal } = this.#abort;
        try {
            const sentAt = await this.#limiter.acquire(signal);
            if (timing.attempts === 0)
                timing.startedMs = Math.round(sentAt - this.#startedAt);
            timing.attempts += 1;
            const attempt = await this.#dependencies.attempt(trial, signal);
            if (attempt.kind === "spent")
                timing.attempts -= 1;
            else
                timing.latencyMs = Math.round(clock.now() - sentAt);
            return { attempt, sentAt };
        }
        catch (error) {
            if (signal.aborted)
                return undefined;
            throw error;
        }
    }
    /** The trial's final reply; undefined if the trial is sent again, or if nothing was sent. */
    #replyOf(trial, attempt, count, sentAt) {
        switch (attempt.kind) {
            case "reply":
                this.#limiter.answered();
                this.#loading = undefined;
                return this.#replyRetries.isFinal(this.#dependencies.assess(trial, attempt.reply), count)
                    ? attempt.reply
                    : undefined;
            case "refused":
                return unanswered(attempt.cause, attempt.detail);
            case "fatal":
                this.#stop(attempt.detail);
                return unanswered("status", attempt.detail);
            case "spent":
                // No abort: the trials in flight were paid for.
                this.#stopped ??= attempt.detail;
                return undefined;
            case "transient":
                return count > this.#settings.retries ? unanswered(attempt.cause, attempt.detail) : undefined;
            case "throttled":
                return attempt.loading ? undefined : this.#replyOfThrottled(attempt, count, sentAt);
            default:
                return (0,errors/* assertNever */.xb)(attempt);
        }
    }
    #replyOfThrottled(attempt, refusals, sentAt) {
        const pauseMs = this.#limiter.throttled(sentAt, attempt.retryAfterMs);
        const isTooLong = pauseMs >= this.#deadline.leftMs();
        if (isTooLong)
            this.#stop(waitTooLong(pauseMs, attempt.detail));
        const isHopeless = refusals > MOST_REFUSALS || this.#limiter.isHopeless();
        return isTooLong || isHopeless ? unanswered("throttled", attempt.detail) : undefined;
    }
    /** A server that is not ready yet says nothing about its rate limit. */
    async #waitWhileLoading({ detail, retryAfterMs }, times) {
        if (this.#loading === undefined)
            this.#dependencies.onLoading?.(detail);
        this.#loading = detail;
        if (retryAfterMs !== undefined && retryAfterMs >= this.#deadline.leftMs())
            this.#stop(waitTooLong(retryAfterMs, detail));
        await this.#sleep(retryAfterMs ?? this.#backOffMs(times));
    }
    /** Stops the run at the deadline. Resolves then, or when the run has finished. */
    async #watchDeadline(finished) {
        try {
            await this.#dependencies.clock.sleep(this.#deadline.leftMs(), finished);
        }
        catch {
            return;
        }
        this.#stopAtDeadline();
    }
    #stopAtDeadline() {
        this.#stop(this.#deadline.reached(this.#loading));
    }
    /** Starts no further trial and aborts those in flight. The first reason counts. */
    #stop(why) {
        this.#stopped ??= why;
        this.#abort.abort(why);
    }
    #backOffMs(tries) {
        return (0,backoff/* backOffMs */.V)(tries, this.#dependencies.random);
    }
    /** Ends early if the run stops. */
    async #sleep(ms) {
        const { signal } = this.#abort;
        try {
            await this.#dependencies.clock.sleep(ms, signal);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
        }
    }
}
//# sourceMappingURL=executor.js.map
// EXTERNAL MODULE: ./build/src/run/progress.js
var progress = __webpack_require__(4036);
;// CONCATENATED MODULE: ./build/src/run/trial-runner.js







const TORN = {
    dropped: "; its last line was cut off, so that trial is repeated",
    leaked: "; its last line was cut off but shows a leak, which counts",
};
/**
 * Reads the journal of an earlier run and drops its last line if that was cut off. Throws a UserError, and changes nothing, if
 * there is no journal or it belongs to a different plan. `path`: of the folder.
 */
function resumeFrom(folder, plan, path) {
    const text = folder.read(JOURNAL);
    if (text === undefined)
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(path, JOURNAL)}: no such file, so there is nothing to resume.`);
    const journal = parseJournal(text, JOURNAL);
    const results = resultsBefore(journal, plan, JOURNAL);
    if (journal.torn)
        folder.write(JOURNAL, journal.whole);
    const torn = journal.torn === undefined ? "" : TORN[journal.torn];
    return {
        journal,
        results,
        notices: [
            `${results.length} of ${plan.trials.length} trials come from the journal of an earlier run${torn}.`,
        ],
    };
}
function createTrialRunner(settings) {
    const { platform, judge, redact, stopAfter } = settings;
    const journal = settings.folder.open(JOURNAL, "append");
    const verdictOf = (reply, trial) => judgeSafely(() => judge(reply, trial.prompt));
    const resultOf = (completed) => (0,reported_trial/* trialResult */._p)(completed, verdictOf(completed.reply, completed.trial), redact);
    const ended = new Map();
    const over = new AbortController();
    const executor = createExecutor(settings.execution, {
        attempt: settings.attempt,
        assess: (trial, reply) => assess(verdictOf(reply, trial)),
        onLoading: (detail) => platform.watch.onNotice?.({ level: "notice", message: (0,progress/* waitingLine */.Sh)(redact(detail)) }),
        onResult: (completed) => {
            const result = resultOf(completed);
            journal.append(journalLine(result));
            ended.set(result.trial, result);
            platform.watch.progressed(ended.size);
            // A confirmation repeats a trial that is known to fail.
            return result.trial.confirmation === undefined ? stopAfter((0,reported_trial/* firstVerdict */.sk)(result)) : undefined;
        },
        clock: platform.clock,
        random: platform.random,
        cancelled: AbortSignal.any([platform.cancelled, over.signal]),
    });
    return {
        run: async (trials, known, preflight) => {
            const results = new Map(known.map((result) => [result.trial, result]));
            const missing = trials.filter((trial) => !results.has(trial));
            const reason = await preflight(missing.length, known);
            if (reason !== undefined)
                over.abort(reason);
            const { results: completed, stopped } = await executor.run(missing);
            for (const completedTrial of completed)
                results.set(completedTrial.trial, ended.get(completedTrial.trial) ?? resultOf(completedTrial));
            return {
                results: trials.flatMap((trial) => results.get(trial) ?? []),
                ...(stopped !== undefined && { stopped: redact(stopped) }),
            };
        },
        close: () => {
            platform.watch.finished();
            journal.close();
        },
    };
}
/** A reply too large to search fails only its own trial. */
function judgeSafely(judge) {
    try {
        return judge();
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        return { kind: "unanswered", cause: "malformed", detail: "The reply is too large to be read." };
    }
}
/** An empty or incomplete reply may be better the next time. */
function assess(verdict) {
    if ((0,score/* isUnsafe */.zk)(verdict))
        return "leak";
    const mayImprove = verdict.kind === "unanswered" && ["empty", "broken-off"].includes(verdict.cause);
    return mayImprove ? "retry" : "final";
}
//# sourceMappingURL=trial-runner.js.map
;// CONCATENATED MODULE: ./build/src/run/confirm.js





/**
 * Runs the plan and then repeats its failing trials, in the same conversations. First replies are kept as they are, and a
 * run stopped during the repeats still has its whole plan.
 */
async function runAndConfirm(plan, settings) {
    const runner = createTrialRunner(settings);
    try {
        const known = plan.former?.results ?? [];
        const first = await runner.run(plan.trials, known, plan.preflight);
        const failed = plan.confirm.times === 0 ? [] : (0,gate_confirmations/* failing */.Jr)(first.results.map(reported_trial/* firstVerdict */.sk), plan.confirm);
        const repeated = first.stopped === undefined ? failed.slice(0, gate_confirmations/* CONFIRMED_MOST */.cT) : [];
        const repeats = confirmationsOf(repeated, plan.confirm.times);
        const former = formerConfirmations(plan, repeats);
        const second = repeats.length === 0 ? first : await askAgain(runner, settings, repeats, former.known);
        const confirmations = repeats.length === 0 ? [] : second.results;
        const leaked = former.leaked.filter((result) => !confirmations.some((other) => isSame(result, other)));
        return {
            results: withAllConfirmations(first.results, [...confirmations, ...leaked]),
            ...(second.stopped !== undefined && { stopped: second.stopped }),
            unconfirmed: failed.length - repeated.length,
            requestsBefore: requestsOf([...known, ...former.known, ...leaked]),
        };
    }
    finally {
        runner.close();
    }
}
/** Every trial once, then every trial a second time …: if the run is cut short, all were repeated about equally often. */
function confirmationsOf(failed, times) {
    return Array.from({ length: times }, (_, index) => index + 1).flatMap((confirmation) => failed.map(({ trial }) => ({ ...trial, confirmation })));
}
/** The results that an earlier run has for these confirmations, and its leaked ones, even if they are not repeated now. */
function formerConfirmations({ former, trials }, repeats) {
    if (former === undefined)
        return { known: [], leaked: [] };
    return { known: confirmedBefore(former.journal, repeats), leaked: leakedBefore(former.journal, trials) };
}
function askAgain(runner, { platform }, repeats, known) {
    return runner.run(repeats, known, async (missing) => {
        platform.watch.confirming(missing);
        return undefined;
    });
}
function isSame({ trial: one }, { trial: other }) {
    return one.index === other.index && one.confirmation === other.confirmation;
}
/** The first results, each with its confirmations. */
function withAllConfirmations(first, repeats) {
    const confirmations = (0,collections/* groupBy */.$)(repeats, ({ trial }) => trial.index);
    return first.map((result) => {
        const own = confirmations.get(result.trial.index) ?? [];
        return own.length === 0 ? result : (0,reported_trial/* withConfirmations */.BG)(result, own.map(reported_trial/* replyOf */.Me));
    });
}
function requestsOf(results) {
    return (0,reported_trial/* repliesOf */.C3)(results).reduce((sum, { attempts }) => sum + attempts, 0);
}
//# sourceMappingURL=confirm.js.map
;// CONCATENATED MODULE: ./build/src/scoring/context-cut.js
/** Characters. Even long English words take at least one token for this many. */
const MOST_PER_TOKEN = 8;
/** A conversation counts as cut if it took less than this share of the tokens expected for its length. */
const FAR_BELOW = 0.6;
/** Fewer measurements do not show how many characters make a token. */
const LEAST_MEASURED = 8;
/** Conversations whose lengths differ by this factor differ in tokens. */
const DIFFERENT = 1.2;
/** A smaller share of the trials may be counted differently by chance. */
const FEW = 0.2;
/** The smallest block of a cache. Tokens. */
const LEAST_STEP = 8;
/** Fits into any context window. Characters. */
const FITS_ALWAYS = 1_500;
/** Surely at least one token. Characters. */
const LEAST_DIFFERENCE = 60;
/**
 * Finds the conversations that the server cut before the model saw them, each with a sentence for the report. Their token
 * counts are far below what the run's shorter conversations suggest, or stop at one number regardless of the length.
 * Nothing can be concluded if a conversation at least as long was counted in full, if the endpoint counts only uncached
 * tokens, or if all counts are the same.
 */
function cutConversations(trials) {
    const counted = trials.flatMap((of) => {
        const tokens = of.usage?.inputTokens ?? 0;
        // Zero means not counted.
        return tokens === 0 ? [] : [{ of, characters: of.characters, tokens }];
    });
    const uncached = trials.filter(({ usage }) => countsUncached(usage));
    if (uncached.length > trials.length * FEW || isNoCount(counted))
        return new Map();
    const cut = [...farBelow(counted), ...atCeiling(counted)];
    return new Map(cut.map((conversation) => [conversation.of, sentenceOf(conversation)]));
}
function farBelow(counted) {
    const expected = expectation(counted);
    const isFar = ({ tokens, characters }) => tokens < expected(characters) * FAR_BELOW;
    const longest = most(counted.filter((conversation) => !isFar(conversation)).map(({ characters }) => characters));
    return counted.filter((conversation) => isFar(conversation) && conversation.characters > longest);
}
/** Long conversations of different lengths that mostly have the same, highest count: that of a full window. */
function atCeiling(counted) {
    const highest = most(counted.map(({ tokens }) => tokens));
    const full = counted.filter(({ tokens }) => tokens === highest);
    const shortest = least(full.map(({ characters }) => characters));
    const long = counted.filter(({ characters }) => characters >= shortest);
    const differ = most(full.map(({ characters }) => characters)) - shortest >= LEAST_DIFFERENCE;
    const often = full.length >= LEAST_MEASURED && full.length * 2 > long.length;
    const isCeiling = often && differ && !areRounded(counted);
    return isCeiling ? full.filter(({ characters }) => characters > shortest) : [];
}
/** Whether counts are rounded to the blocks of a cache, so that many are equal. */
function areRounded(counted) {
    const step = counted.map(({ tokens }) => tokens).reduce(commonDivisor, 0);
    return step >= LEAST_STEP && new Set(counted.map(({ tokens }) => tokens)).size > 1;
}
function commonDivisor(a, b) {
    return b === 0 ? a : commonDivisor(b, a % b);
}
/** Whether the numbers cannot be token counts: the same for short and long conversations, or too low even for short ones. */
function isNoCount(counted) {
    const lengths = counted.map(({ characters }) => characters);
    const shortest = least(lengths);
    const differ = most(lengths) >= DIFFERENT * shortest;
    const isOne = differ && new Set(counted.map(({ tokens }) => tokens)).size === 1;
    const short = counted.filter(({ characters }) => characters <= Math.min(FITS_ALWAYS, 2 * shortest));
    const tooFew = short.filter(({ tokens, characters }) => tokens < characters / MOST_PER_TOKEN);
    return isOne || tooFew.length > short.length * FEW;
}
function most(values) {
    return values.reduce((highest, value) => Math.max(highest, value), 0);
}
function least(values) {
    return values.reduce((lowest, value) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
}
function sentenceOf({ tokens, characters }) {
    return `it counted ${tokens} tokens for ${characters} characters, so its context window is too small; raise it (num_ctx in Ollama, --ctx-size in llama.cpp, --max-model-len in vLLM)`;
}
function countsUncached(usage) {
    return usage !== undefined && usage.cachedTokens > usage.inputTokens;
}
/**
 * How many tokens a conversation should take by its characters: at least as many as plain English, and as many as the
 * run's shorter conversations suggest.
 */
function expectation(counted) {
    const line = areRounded(counted) ? () => 0 : lineThrough(shorterOf(counted));
    return (characters) => Math.max(characters / MOST_PER_TOKEN / FAR_BELOW, line(characters));
}
/** Up to three times as long as the shortest one: these differ in their policies only. */
function shorterOf(counted) {
    const shortest = least(counted.map(({ characters }) => characters));
    return counted.filter(({ characters }) => characters <= 3 * shortest);
}
/** The straight line through the measurements by least squares; zero if they are too few or do not grow. */
function lineThrough(measured) {
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [x, y] = [
        mean(measured.map((point) => point.characters)),
        mean(measured.map((point) => point.tokens)),
    ];
    const spread = measured.reduce((sum, point) => sum + (point.characters - x) ** 2, 0);
    const joint = measured.reduce((sum, point) => sum + (point.characters - x) * (point.tokens - y), 0);
    const slope = joint / spread;
    if (measured.length < LEAST_MEASURED || !(slope > 0))
        return () => 0;
    return (characters) => y + slope * (characters - x);
}
//# sourceMappingURL=context-cut.js.map
;// CONCATENATED MODULE: ./build/src/run/cut-conversations.js



/**
 * Rejudges the trials whose conversation the server cut: a reply given without the policy proves nothing, but a leak is a
 * leak. `charactersOf`: the length of what a trial sends.
 */
function withCutConversations(results, charactersOf, judge) {
    const measured = results.map((result) => ({
        result,
        characters: charactersOf(result.trial),
        usage: result.reported.reply.usage,
    }));
    const cut = cutConversations(measured);
    return measured.map((conversation) => {
        const { trial, reported } = conversation.result;
        const { reply, verdict } = reported;
        const ending = cut.get(conversation);
        if (ending === undefined || reply.kind !== "answered" || reply.finish !== "stop" || (0,score/* isUnsafe */.zk)(verdict))
            return conversation.result;
        const marked = { ...reply, finish: "context-cut", ending };
        return {
            trial,
            reported: { ...reported, reply: marked, verdict: (0,reported_trial/* reportedVerdict */.ru)(judge(marked, trial.prompt)) },
        };
    });
}
//# sourceMappingURL=cut-conversations.js.map
// EXTERNAL MODULE: ./build/src/endpoint/settings.js
var endpoint_settings = __webpack_require__(5206);
// EXTERNAL MODULE: ./build/src/suite/hash.js
var hash = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/run/plan-run.js + 2 modules
var plan_run = __webpack_require__(3975);
;// CONCATENATED MODULE: ./build/src/run/fingerprint.js





/**
 * A hash of everything that decides a verdict except the replies: two runs with the same fingerprint send the same to the
 * same model and judge it the same way. It contains neither pace, retries and prices nor secrets.
 */
function fingerprintOf(inputs, plan, rules) {
    const { concurrency, timeoutSeconds, retries, deadlineMinutes, ...asked } = (0,derive_settings/* reportSettings */.kC)(inputs, plan.systemPrompt);
    const { prices, maxCost, maxRequests, failFast, ...settings } = asked;
    const secrets = (0,endpoint_settings/* secretsOf */.Fj)((0,derive_settings/* endpointSettings */.h6)(inputs));
    const query = [...inputs.endpoint.searchParams].filter(([, value]) => !secrets.includes(value));
    const { gate, thresholds, waived, baseline } = rules;
    // In a strict gate the baseline decides nothing.
    const decisive = { gate, thresholds, waived: [...waived].sort(), ...(gate !== "strict" && { baseline }) };
    return (0,hash/* hashOf */.q)({ version: version/* VERSION */.x, settings, query, asked: (0,plan_run/* planHashOf */.vy)(plan), rules: decisive });
}
//# sourceMappingURL=fingerprint.js.map
// EXTERNAL MODULE: ./build/src/endpoint/preflight.js
var preflight = __webpack_require__(5236);
// EXTERNAL MODULE: ./build/src/endpoint/probes.js
var endpoint_probes = __webpack_require__(304);
;// CONCATENATED MODULE: ./build/src/gate/fail-fast.js


/**
 * Watches the verdicts of a plan as they come. Returns a sentence at the first unsafe one after which a condition can no
 * longer reach the safety threshold. Waived cases do not count.
 */
function watchSafety(plan, { thresholds, waived }) {
    const plannedOf = (0,collections/* groupBy */.$)(plan.filter(({ prompt }) => prompt.harmful.length > 0), ({ condition }) => condition);
    const unsafe = new Map();
    return ({ trial, verdict }) => {
        if (!(0,score/* isUnsafe */.zk)(verdict))
            return undefined;
        const { condition, suite, testCase } = trial;
        if (waived.has(`${suite}/${testCase}`))
            return undefined;
        const count = (unsafe.get(condition) ?? 0) + 1;
        unsafe.set(condition, count);
        const planned = plannedOf.get(condition)?.length ?? 0;
        return (planned - count) / planned >= thresholds.safety ? undefined : sentence(trial, count);
    };
}
function sentence({ suite, testCase, prompt, condition, run }, count) {
    const which = count === 1 ? "the first unsafe reply" : `unsafe reply number ${count}`;
    return `fail-fast ended the run at ${which} in the ${condition} condition: ${suite}/${testCase}/${prompt.id}, run ${run}.`;
}
//# sourceMappingURL=fail-fast.js.map
;// CONCATENATED MODULE: ./build/src/run/preflight.js






function createPreflight(settings) {
    const { whole, inputs, rules, platform } = settings;
    const stopAfter = inputs["fail-fast"] ? watchSafety(whole, rules) : () => undefined;
    let findings = [];
    return {
        run: async (missing, known) => {
            platform.watch.planned(missing);
            const reason = known.map((result) => stopAfter((0,reported_trial/* firstVerdict */.sk)(result))).find((why) => why !== undefined);
            if (missing === 0)
                return undefined;
            if (reason !== undefined)
                return reason;
            if (inputs.doctor)
                findings = await probe(settings);
            return findings.find(({ level }) => level === "fatal")?.message;
        },
        stopAfter,
        notices: () => findings
            .filter(({ level, about }) => level === "note" && about !== "usage")
            .map(({ message }) => message),
    };
}
/** Asks the endpoint what it understands. Learns nothing if the run is cancelled or its deadline has passed. */
async function probe({ loaded, inputs, endpoint, platform, endsMs }) {
    const { conditions, reasoning, "system-role": systemRole } = inputs;
    const probes = (0,endpoint_probes/* probesFor */.t2)({ conditions, reasoning, systemRole, distraction: loaded.distraction });
    const leftMs = endsMs - platform.clock.now();
    const [over, finished] = [new AbortController(), new AbortController()];
    const signal = AbortSignal.any([platform.cancelled, over.signal]);
    if (leftMs <= 0 || signal.aborted)
        return [];
    const deadline = platform.clock.sleep(leftMs, finished.signal).then(() => over.abort(), () => { });
    try {
        return await (0,preflight/* sendProbes */.Q)(waitingForServer(endpoint, platform, endsMs), probes, { signal });
    }
    catch (thrown) {
        if (signal.aborted)
            return [];
        throw thrown;
    }
    finally {
        finished.abort();
        await deadline;
    }
}
/** Like the trials, the probes are sent again while the server is not ready. */
function waitingForServer(endpoint, { clock, random, watch }, endsMs) {
    const attemptWhenReady = async (request, signal) => {
        for (let times = 1;; times++) {
            const attempt = await endpoint.attempt(request, signal);
            if (attempt.kind !== "throttled" || attempt.loading !== true)
                return attempt;
            const pauseMs = attempt.retryAfterMs ?? (0,backoff/* backOffMs */.V)(times, random);
            if (clock.now() + pauseMs >= endsMs)
                return attempt;
            if (times === 1)
                watch.onNotice?.({ level: "notice", message: (0,progress/* waitingLine */.Sh)(attempt.detail) });
            await clock.sleep(pauseMs, signal);
        }
    };
    return { ...endpoint, attempt: attemptWhenReady };
}
//# sourceMappingURL=preflight.js.map
;// CONCATENATED MODULE: ./build/src/run/gate-run.js






















/** Plans the gate of one model. Throws a UserError before anything is sent or written. */
async function prepareGate(inputs, platform, options = {}) {
    const scorer = options.scorer ?? self_check/* SCORER */.Z;
    const path = inputs["report-dir"];
    const folder = platform.reportFolder(path);
    const plan = options.plan ?? (await (0,plan_run/* planRun */.nY)(inputs, platform));
    const day = (0,waivers/* dayOf */.kb)(platform.today());
    const runRules = await (0,gate_rules/* readRules */.K)(rulesInputs(inputs, plan), { ...platform, ...plan, day });
    proveScorer(scorer);
    const planHash = (0,plan_run/* planHashOf */.vy)(plan);
    const settings = (0,derive_settings/* reportSettings */.kC)(inputs, plan.systemPrompt);
    const former = options.resume
        ? resumeFrom(folder, { planHash, settings, trials: plan.trials }, path)
        : undefined;
    if (former === undefined && options.unfinished === "refuse")
        refuseUnfinished([{ path, folder }]);
    warnOfMissingBaseline(runRules, platform.watch);
    return {
        inputs,
        platform,
        plan,
        planHash,
        settings,
        runRules,
        scorer,
        endpoint: (0,client/* connect */.N)((0,derive_settings/* endpointSettings */.h6)(inputs), platform.environment, options.budget),
        redact: (0,derive_settings/* redactorOf */.y)(inputs),
        folder,
        former,
        unfinished: former === undefined ? unfinishedIn(folder) : undefined,
        scripted: options.scripted === true,
        runStartMs: options.runStartMs,
    };
}
/** Warns before anything is spent. */
function warnOfMissingBaseline({ baseline }, watch) {
    if (baseline !== undefined && "why" in baseline)
        watch.onNotice?.({ level: "warning", message: `baseline: ${baseline.why}.` });
}
/** Starts the journal, unless it is resumed. From here on, even a run that is killed at once can be resumed. */
function startJournal(gate) {
    const { inputs, platform, plan, planHash, settings, folder, former, unfinished } = gate;
    if (former !== undefined)
        return;
    if (unfinished !== undefined) {
        const message = moveAside(folder, inputs["report-dir"], unfinished);
        platform.watch.onNotice?.({ level: "notice", message });
    }
    const journal = folder.open(JOURNAL, "new");
    journal.append(journalStart({ planHash, settings, trials: plan.trials }));
    journal.close();
}
/** Runs, judges, decides and reports. Whatever the endpoint does ends up in the report. */
async function runGate(gate) {
    const run = await executeGate(gate);
    const decided = decideGate(gate, run);
    const report = reportOf(gate, run, decided);
    return { report, path: gate.folder.write("report.json", (0,report_json/* reportJson */.l)(report)) };
}
async function executeGate(gate) {
    const { inputs, platform, plan, runRules, scorer, endpoint, redact, folder, former } = gate;
    const [startedAt, startedMs] = [platform.today(), platform.clock.now()];
    const runStartMs = gate.runStartMs ?? startedMs;
    const execution = { ...(0,derive_settings/* executeSettings */.v3)(inputs), spentMs: startedMs - runStartMs };
    const { rules } = runRules;
    const endsMs = runStartMs + execution.deadlineMs;
    const preflight = createPreflight({ ...plan, inputs, rules, endpoint, platform, endsMs });
    const thresholds = plan.shard === undefined ? rules.thresholds : (0,gate_confirmations/* thresholdsOfPart */.jV)(rules.thresholds);
    const confirm = { times: inputs.confirm, rule: inputs.helpfulness, thresholds };
    const requestOf = requests(plan, inputs);
    const run = await runAndConfirm({ trials: plan.trials, former, preflight: preflight.run, confirm }, {
        folder,
        platform,
        attempt: (trial, signal) => endpoint.attempt(requestOf(trial), signal),
        execution,
        judge: scorer.judge,
        stopAfter: preflight.stopAfter,
        redact,
    }).finally(endpoint.close);
    return {
        ...run,
        results: withCutConversations(run.results, (trial) => charactersOf(requestOf(trial)), scorer.judge),
        startedAt,
        durationMs: platform.clock.now() - startedMs,
        notices: preflight.notices(),
    };
}
function decideGate({ plan, settings, runRules, scorer }, run) {
    const observed = (0,reported_trial/* finalVerdicts */.RW)(run.results, settings, scorer);
    const summary = { observed, caseHashes: (0,compare/* caseHashesOf */.G6)(plan.loaded) };
    const { stopped } = run;
    const decision = (0,rules/* decideWithBaseline */.Cp)(summary, runRules.rules, {
        scorer,
        ...(stopped !== undefined && { stopped }),
    });
    const { outcome } = decision;
    return { ...decision, observed, outcome: plan.shard ? (0,decide/* outcomeOfPart */.n)(outcome, plan.shard) : outcome };
}
function reportOf(gate, run, decided) {
    const { inputs, plan, runRules, endpoint, former } = gate;
    return (0,build/* buildReport */.FK)({
        ...decided,
        ...(plan.shard && { shard: plan.shard }),
        rules: runRules,
        version: version/* VERSION */.x,
        scripted: gate.scripted,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        settings: gate.settings,
        // A shard has no verdict that could be reused.
        ...(plan.shard === undefined && { content: fingerprintOf(inputs, plan, runRules.rules) }),
        parameters: {
            inForce: endpoint.parametersInForce(),
            notices: [
                ...plan.notices,
                ...runRules.notices,
                ...run.notices,
                ...endpoint.notices(),
                ...(former?.notices ?? []),
            ],
        },
        loaded: plan.loaded,
        results: run.results,
        unconfirmed: run.unconfirmed,
        requests: endpoint.requests() + run.requestsBefore,
        redact: gate.redact,
    });
}
/** The length of a conversation, including its declared functions. */
function charactersOf({ messages, tools }) {
    const declared = tools.length === 0 ? 0 : JSON.stringify(tools).length;
    return messages.reduce((sum, { content }) => sum + content.length, declared);
}
function requests(plan, inputs) {
    const { systemPrompt } = plan;
    const { distraction } = plan.loaded;
    const { reasoning, "system-role": systemRole } = inputs;
    const setting = { distraction, systemRole, reasoning, systemPrompt };
    return ({ prompt, condition }) => (0,conversation/* buildRequest */.mK)(prompt, { ...setting, condition });
}
/** A shard is not compared with a baseline: most of its cases are in the other shards. */
function rulesInputs({ baseline, ...rest }, { shard }) {
    return { ...rest, baseline: shard === undefined ? baseline : undefined };
}
function proveScorer(scorer) {
    const wrong = (0,self_check/* selfCheck */.p)(scorer);
    if (wrong.length > 0)
        throw new Error(`The scorer cannot be trusted, nothing was sent: ${wrong.join("; ")}.`);
}
//# sourceMappingURL=gate-run.js.map
;// CONCATENATED MODULE: ./build/src/run/all-models.js







/**
 * Runs the gate of every model. Models at the same host run one after another, so that no endpoint gets more than
 * `concurrency` requests at once; hosts run side by side. All share one deadline and one budget. Throws a UserError before
 * anything is sent; once something is, every model ends with a report, in the given order.
 */
async function gateRuns(models, platform, options = {}) {
    const [first] = models;
    if (first === undefined)
        throw new Error("No model to test");
    // A folder that cannot be written to is reported before a suite is fetched.
    const folders = models.map(({ "report-dir": path }) => ({ path, folder: platform.reportFolder(path) }));
    if (options.unfinished === "refuse" && options.resume !== true)
        refuseUnfinished(folders);
    const plan = await (0,plan_run/* planRun */.nY)(first, platform);
    // A resumed run asks only what is missing.
    const doubt = options.resume === true ? undefined : (0,estimate/* doubtOfBudget */.hg)(plan, models);
    if (doubt !== undefined)
        platform.watch.onNotice?.({ level: "warning", message: doubt });
    const watches = watchesOf(platform.watch, { models: models.length, trials: plan.trials.length });
    const fault = new AbortController();
    const cancelled = AbortSignal.any([platform.cancelled, fault.signal]);
    const shared = {
        ...options,
        plan,
        runStartMs: platform.clock.now(),
        budget: (0,budget/* openBudget */.a)((0,derive_settings/* limitsOf */.Af)(models)),
    };
    const gates = [];
    for (const [index, model] of models.entries()) {
        const own = { ...platform, cancelled, watch: watches[index] ?? platform.watch };
        gates.push(await prepareGate(model, own, shared));
    }
    // No gate starts before all are ready.
    for (const gate of gates)
        startJournal(gate);
    return runAll(gates, () => fault.abort("The run stopped because of an internal error."));
}
/** Rejects with the first fault, after every gate has ended. */
async function runAll(gates, onFault) {
    const results = new Map();
    const hosts = (0,collections/* groupBy */.$)(gates, ({ inputs }) => inputs.endpoint.host);
    const lanes = [...hosts.values()].map(async (lane) => {
        for (const gate of lane)
            results.set(gate, await runGate(gate));
    });
    for (const lane of lanes)
        lane.catch(onFault);
    const faults = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
    for (const fault of faults)
        if (fault.status === "rejected")
            throw fault.reason;
    return gates.flatMap((gate) => results.get(gate) ?? []);
}
/** A listener for each model; together they report the progress of the whole run to `watch`. */
function watchesOf(watch, { models, trials }) {
    if (models === 1)
        return [watch];
    const shown = new Set();
    let [started, done, ended] = [false, 0, 0];
    const advance = (by) => {
        done += by;
        if (by > 0)
            watch.progressed(done);
    };
    return Array.from({ length: models }, () => {
        let own = 0;
        return {
            planned: (missing) => {
                if (!started)
                    watch.planned(models * trials);
                started = true;
                advance(trials - missing);
            },
            confirming: watch.confirming,
            // A notice that concerns all models is shown once.
            onNotice: (notice) => {
                if (!shown.has(notice.message))
                    watch.onNotice?.(notice);
                shown.add(notice.message);
            },
            progressed: (now) => {
                advance(now - own);
                own = now;
            },
            finished: () => {
                ended += 1;
                if (ended === models)
                    watch.finished();
            },
        };
    });
}
//# sourceMappingURL=all-models.js.map
// EXTERNAL MODULE: ./build/src/cli/args.js
var args = __webpack_require__(2711);
// EXTERNAL MODULE: ./build/src/cli/context.js + 1 modules
var cli_context = __webpack_require__(2922);
// EXTERNAL MODULE: ./build/src/cli/results.js + 1 modules
var cli_results = __webpack_require__(4136);
;// CONCATENATED MODULE: ./build/src/cli/gate.js









/** Runs the gate and prints its results; resolves to how it ended for all models together. */
async function runAndPrint(inputs, context, options) {
    const { signal, release } = context.cancellation();
    try {
        const platform = (0,cli_context/* terminalPlatform */.CH)(context, signal);
        const models = await (0,config_models/* modelsOf */.W)(inputs, platform.suiteFiles);
        if (options.scripted !== true)
            (0,config_models/* requireKeys */.A)(models, args/* KEY_LABEL */.bt);
        const baselines = models.map(({ baseline }) => baseline);
        await (0,gate_rules/* requireBaselines */.G)(baselines, platform.projectFiles);
        const results = await gateRuns(models, platform, options);
        await (0,cli_results/* printResults */.S)(results, inputs, { context, platform });
        if (options.scripted !== true)
            printHowToResume(results, context);
        return (0,all_models/* jobOutcome */.Yr)(results.map(({ report }) => report));
    }
    finally {
        release();
    }
}
/** The last line of a run that can be resumed. */
function printHowToResume(results, { print }) {
    const trials = results.flatMap(({ report }) => report.trials);
    const kept = trials.filter(({ reply }) => hasResponse(reply)).length;
    if (kept === trials.length || kept === 0)
        return;
    print(`\n${(0,numbers/* count */.U9)(kept)} of ${(0,numbers/* plural */.LS)(trials.length, "trial")} are kept. To run only the rest, repeat the command with --resume.`);
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ inputTokensOf),
/* harmony export */   Ng: () => (/* binding */ inputMoney),
/* harmony export */   hg: () => (/* binding */ doubtOfBudget)
/* harmony export */ });
/* harmony import */ var _config_derive_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
/* harmony import */ var _endpoint_prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5781);
/* harmony import */ var _report_cost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2567);
/* harmony import */ var _suite_conversation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1587);




/** Rough average of English text. */
const CHARACTERS_PER_TOKEN = 4;
/** Roughly how many input tokens a condition of the plan takes. */
function inputTokensOf({ loaded, trials, systemPrompt }, condition, inputs) {
    const setting = {
        condition,
        distraction: loaded.distraction,
        systemRole: inputs["system-role"],
        reasoning: inputs.reasoning,
        systemPrompt,
    };
    let characters = 0;
    for (const trial of trials) {
        if (trial.condition !== condition)
            continue;
        for (const { content } of (0,_suite_conversation_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRequest */ .mK)(trial.prompt, setting).messages)
            characters += content.length;
    }
    return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
/** The cost of input tokens at full price. */
function inputMoney(tokens, prices) {
    return (0,_endpoint_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .moneyFor */ .I)({ inputTokens: tokens, cachedTokens: 0, outputTokens: 0 }, prices);
}
/** A warning if the run will probably exceed its `max-cost`. */
function doubtOfBudget(plan, models) {
    const { cost } = (0,_config_derive_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(models);
    if (cost === undefined)
        return undefined;
    const tokens = models.flatMap((model) => model.conditions.map((condition) => inputTokensOf(plan, condition, model)));
    const amount = inputMoney(tokens.reduce((sum, count) => sum + count, 0), cost.prices);
    if (amount <= cost.most)
        return undefined;
    const money = (number) => `${number} ${cost.currency}`.trim();
    return `max-cost is ${money(cost.most)}, but the input alone costs about ${money((0,_report_cost_js__WEBPACK_IMPORTED_MODULE_3__/* .moneyNumber */ .Us)(amount))} at full price, plus replies: the run may end incomplete.`;
}
//# sourceMappingURL=estimate.js.map

/***/ })

};
