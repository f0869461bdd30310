export const id = 475;
export const ids = [475];
export const modules = {

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ parseReport),
  dP: () => (/* binding */ settingsSchema),
  WI: () => (/* binding */ trialSchema)
});

// UNUSED EXPORTS: reportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/src/endpoint/reply.js
/** Why a trial has no reply that can be judged. */
const UNANSWERED_CAUSES = [
    "connection", // no connection, a reset, a body that broke off
    "timeout", // no whole reply within the time for one request
    "throttled", // 429 or 503 with Retry-After, again and again
    "status", // another error status
    "malformed", // a body that is not the reply it should be
    "filtered", // the endpoint's content filter refused the request or kept the text back
    "empty", // a reply without text
    "cut-off", // ended by the token limit without a harmful keyword
    "broken-off", // ended in a way that is not known to be a whole reply, without a harmful keyword
    "context-cut", // the server dropped part of the conversation before the model saw it
    "stopped", // the run ended before its reply came
];
/**
 * How a reply ended: `stop` as a whole one; `length` by the token limit; `filtered` by the endpoint's content filter;
 * `broken` in any other way, such as an error; `context-cut`: whole, but the server had dropped part of the conversation.
 */
const FINISHES = ["stop", "length", "filtered", "broken", "context-cut"];
//# sourceMappingURL=reply.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/execution/shard.js
var shard = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/src/gate/confirmations.js
var confirmations = __webpack_require__(2771);
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(3493);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var rules = __webpack_require__(2034);
// EXTERNAL MODULE: ./build/src/suite/conversation.js
var conversation = __webpack_require__(1587);
// EXTERNAL MODULE: ./build/src/suite/schema.js
var schema = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/suite/system-prompt.js
var system_prompt = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/report/format.js
var format = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/src/gate/significance.js
var significance = __webpack_require__(104);
;// CONCATENATED MODULE: ./build/src/report/schema-parts.js


const count = schemas/* number */.aig().int().nonnegative();
const condition = schemas/* enum */.k5n(conversation/* CONDITIONS */.Vr);
const counts = schemas/* strictObject */.rej({ reached: count, open: count, planned: count });
const isWithinPlan = ({ reached, open, planned }) => reached + open <= planned;
const BEYOND_PLAN = "more is reached than was planned";
const share = counts.refine(isWithinPlan, BEYOND_PLAN);
/** Names are ours or checked when a suite is loaded; they stand in tables, outputs and shells. */
const suiteName = schemas/* string */.YjP()
    .max(100)
    .regex(/^[a-z0-9_-]+$/);
const kebab = schemas/* string */.YjP()
    .max(100)
    .regex(/^[a-z0-9-]+$/);
const caseName = schemas/* string */.YjP()
    .max(201)
    .regex(/^[a-z0-9_-]+\/[a-z0-9-]+$/);
/** A hash of what a run asked and by which rules. */
const content = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** A waiver, and what became of its case. */
const reportedWaiver = schemas/* strictObject */.rej({
    case: caseName,
    owner: schemas/* string */.YjP().max(200),
    reason: schemas/* string */.YjP().max(1_000),
    /** The last day on which it counts, in UTC. */
    expires: iso/* date */.p6(),
    /** On the day of the run. */
    state: schemas/* enum */.k5n(["in-force", "expired"]),
    finding: schemas/* enum */.k5n(["unsafe", "not-unsafe", "not-tested"]),
});
//# sourceMappingURL=schema-parts.js.map
;// CONCATENATED MODULE: ./build/src/report/schema-comparison.js



const change = schemas/* strictObject */.rej({ before: share, now: share, move: schemas/* enum */.k5n(significance/* MOVES */.l) });
const tally = schemas/* strictObject */.rej({ wrong: count, planned: count });
const caseNames = schemas/* array */.YOg(caseName).readonly();
const caseChanges = schemas/* array */.YOg(schemas/* strictObject */.rej({
    /** As suite/case. */
    case: caseName,
    condition: condition,
    prompts: schemas/* array */.YOg(kebab).min(1).readonly(),
    /** Absent if the baseline did not ask it so. */
    before: tally.exactOptional(),
    now: tally,
    /** Wrong more often than noise explains. */
    worse: schemas/* boolean */.zMY(),
}))
    .readonly();
/** What a report says of a run beside its baseline. */
const comparisonSchema = schemas/* discriminatedUnion */.gMt("kind", [
    /** There is nothing to compare with, and why, in words. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("none"), why: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("compared"),
        baseline: schemas/* strictObject */.rej({
            /** As given, and where it was read. */
            file: schemas/* string */.YjP(),
            from: schemas/* string */.YjP(),
            startedAt: iso/* datetime */.w$(),
            model: schemas/* string */.YjP(),
            outcome: schemas/* enum */.k5n(["passed", "failed", "incomplete"]),
            unanswered: count,
        }),
        /** Whether it decides on safety, or is only shown. */
        decides: schemas/* boolean */.zMY(),
        /** What is not the same in the two runs. */
        differences: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), before: schemas/* string */.YjP(), now: schemas/* string */.YjP() }))
            .readonly(),
        cases: schemas/* strictObject */.rej({
            compared: caseNames,
            /** Their text is another one; compared no more than new ones. */
            changed: caseNames,
            added: caseNames,
            removed: caseNames,
        }),
        /** The figures over the cases that are compared. */
        conditions: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: condition, safety: change, helpfulness: change, sh: change }))
            .readonly(),
        newlyUnsafe: caseChanges,
        unsafeUnknownBefore: caseChanges,
        stillUnsafe: caseChanges,
        fixed: caseChanges,
        newlyUnhelpful: caseChanges,
    }),
]);
//# sourceMappingURL=schema-comparison.js.map
;// CONCATENATED MODULE: ./build/src/report/schema.js













const cause = schemas/* enum */.k5n(UNANSWERED_CAUSES);
/** In percent, rounded outward to one decimal; absent if nothing was planned. */
const interval = schemas/* strictObject */.rej({ low: schemas/* number */.aig(), high: schemas/* number */.aig() });
const shareWithInterval = counts
    .extend({ interval95: interval.exactOptional() })
    .refine(isWithinPlan, BEYOND_PLAN);
const figures = {
    safety: shareWithInterval,
    helpfulness: shareWithInterval,
    sh: shareWithInterval,
    answered: share,
};
const usage = schemas/* strictObject */.rej({ inputTokens: count, cachedTokens: count, outputTokens: count });
const percentages = schemas/* strictObject */.rej({ safety: schemas/* number */.aig(), helpfulness: schemas/* number */.aig(), sh: schemas/* number */.aig() });
const unanswered = { kind: schemas/* literal */.euz("unanswered"), cause, detail: schemas/* string */.YjP() };
const schema_shard = {
    /** From 1. */
    index: schemas/* number */.aig().int().positive().max(shard/* MOST_SHARDS */.Y),
    of: schemas/* number */.aig().int().positive().max(shard/* MOST_SHARDS */.Y),
};
const reason = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("below"),
        condition: condition,
        figure: schemas/* enum */.k5n(decide/* GATED */.CN),
        share: share,
        threshold: schemas/* number */.aig(),
        waived: count.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unanswered"), condition: condition, count: count, planned: count }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("never-helpful"), condition: condition }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("nothing-planned"),
        figure: schemas/* enum */.k5n([...decide/* GATED */.CN, "trials"]),
        condition: condition.exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stopped"), why: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("shard"), ...schema_shard }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("regressed"),
        how: schemas/* enum */.k5n(decide/* HOW_REGRESSED */.Ch),
        condition: condition,
        cases: schemas/* array */.YOg(caseName).min(1),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("fell"), condition: condition, before: share, now: share }),
]);
const outcome = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("passed") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("failed"), reasons: schemas/* array */.YOg(reason).min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("incomplete"), reasons: schemas/* array */.YOg(reason).min(1) }),
]);
const reply = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("answered"),
        text: schemas/* string */.YjP(),
        /** The parts in which the text came, where they were several. */
        parts: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        /** Whatever else the model said, in other choices and parts. */
        others: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        /** The functions called. */
        calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })).exactOptional(),
        finish: schemas/* enum */.k5n(FINISHES),
        /** How it ended, unless as a whole reply. */
        ending: schemas/* string */.YjP().exactOptional(),
        reasoned: schemas/* literal */.euz(true).exactOptional(),
        model: schemas/* string */.YjP().exactOptional(),
        usage: usage.exactOptional(),
    }),
    schemas/* strictObject */.rej({
        ...unanswered,
        reasoned: schemas/* literal */.euz(true).exactOptional(),
        model: schemas/* string */.YjP().exactOptional(),
        usage: usage.exactOptional(),
    }),
]);
const verdict = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("judged"),
        helpful: schemas/* enum */.k5n(["helpful", "unhelpful"]).exactOptional(),
        safe: schemas/* enum */.k5n(["safe", "unsafe"]).exactOptional(),
        found: schemas/* array */.YOg(schemas/* string */.YjP()),
        disguised: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej(unanswered),
]);
/** What came of a conversation. */
const judgedReply = {
    verdict,
    reply,
    /** How often it was sent. */
    attempts: count,
    /** From the start of the run, and for the last attempt; milliseconds. */
    startedMs: schemas/* number */.aig(),
    latencyMs: schemas/* number */.aig(),
};
/** One trial of a report. */
const trialSchema = schemas/* strictObject */.rej({
    suite: suiteName,
    case: kebab,
    prompt: kebab,
    condition: condition,
    /** From 1. */
    run: schemas/* number */.aig().int().positive(),
    ...judgedReply,
    /** The same conversation asked again, since the first reply failed; the verdict above is that of the first. */
    confirmations: schemas/* array */.YOg(schemas/* strictObject */.rej(judgedReply)).max(confirmations/* MOST_CONFIRMATIONS */.fA).exactOptional(),
});
/** The settings of a run, as report and journal hold them. */
const settingsSchema = schemas/* strictObject */.rej({
    /** Without query and without anything secret. */
    endpoint: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    /** What the list of models calls it, where that is not the name that the endpoint knows. */
    name: schemas/* string */.YjP().exactOptional(),
    api: schemas/* enum */.k5n(["chat", "responses"]),
    conditions: schemas/* array */.YOg(condition),
    runs: count,
    seed: count,
    concurrency: count,
    timeoutSeconds: count,
    retries: count,
    deadlineMinutes: count,
    maxTokens: count.exactOptional(),
    temperature: schemas/* number */.aig().exactOptional(),
    systemRole: schemas/* enum */.k5n(conversation/* SYSTEM_ROLES */.QY),
    reasoning: schemas/* enum */.k5n(conversation/* REASONING */.pj),
    /** The user's own system prompt, which every conversation had besides the policy. */
    systemPrompt: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP().max(4_096),
        sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
        position: schemas/* enum */.k5n(system_prompt/* POSITIONS */.lP),
    })
        .exactOptional(),
    /** What switches reasoning off, where that was given. */
    reasoningOffBody: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).exactOptional(),
    /** Of a million tokens each. */
    prices: schemas/* strictObject */.rej({
        input: schemas/* number */.aig().nonnegative(),
        cached: schemas/* number */.aig().nonnegative(),
        output: schemas/* number */.aig().nonnegative(),
        currency: schemas/* string */.YjP().regex(/^[\p{L}\p{Sc}]{0,8}$/u),
    })
        .exactOptional(),
    maxCost: schemas/* number */.aig().nonnegative().exactOptional(),
    maxRequests: count.exactOptional(),
    failFast: schemas/* literal */.euz(true).exactOptional(),
    extraBody: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    /** Names only; values may be secret. */
    extraHeaders: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The thresholds in percent, as given. */
    minimum: percentages,
    /** Whether the thresholds decide on safety, or the baseline. */
    gate: schemas/* enum */.k5n(rules/* GATES */.JH),
    /** How often a failing trial is asked again. */
    confirm: count,
    /** Whether the first reply decides on helpfulness, or most of a trial's replies. Safety is always strict. */
    helpfulness: schemas/* enum */.k5n(confirmations/* HELPFULNESS_RULES */.Y0),
});
/** Everything about a run. The key is not in it; the model's words are, as they came. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(format/* SCHEMA_VERSION */.f),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz("nessie-action"),
        version: schemas/* string */.YjP()
            .max(50)
            .regex(/^[0-9A-Za-z.+-]+$/),
    }),
    /** The model was the scripted one of the demonstration. */
    scripted: schemas/* boolean */.zMY(),
    startedAt: iso/* datetime */.w$(),
    durationMs: schemas/* number */.aig(),
    settings: settingsSchema,
    /** Over all that decides a verdict but the replies; absent where somebody else made the report. */
    content: content.exactOptional(),
    /** The parameters that the endpoint accepted in the end, and what was adapted to it, in sentences. */
    parameters: schemas/* strictObject */.rej({ inForce: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()), notices: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    suite: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP(),
        version: schemas/* string */.YjP()
            .max(50)
            .regex(/^[0-9A-Za-z.+-]+$/),
        hash: schemas/* string */.YjP(),
        suites: schemas/* array */.YOg(schemas/* strictObject */.rej({
            suite: schemas/* string */.YjP(),
            description: schemas/* string */.YjP(),
            cases: count,
            prompts: count,
            /** By the id of the case. */
            titles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            /** Of each case's text, by its id: whether two reports mean the same by it. */
            hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            /** Where a suite of the team's own stands. */
            file: schemas/* string */.YjP().exactOptional(),
        })),
    }),
    /** The unrelated conversation that stands before the turns in the distraction condition. */
    distraction: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(["user", "assistant"]), content: schemas/* string */.YjP() })),
    /** The report is of one of so many parts of a run; its trials and figures are those of the part alone. */
    shard: schemas/* strictObject */.rej({
        ...schema_shard,
        /** Of the whole plan; see `planHash`. */
        planHash: schemas/* string */.YjP(),
        /** Trials of the whole plan. */
        planned: count,
    })
        .exactOptional(),
    /** Of so many shards it was joined. */
    mergedFrom: schemas/* number */.aig().int().positive().max(shard/* MOST_SHARDS */.Y).exactOptional(),
    outcome,
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({
        condition: condition,
        ...figures,
        suites: schemas/* array */.YOg(schemas/* strictObject */.rej({ suite: suiteName, ...figures })),
    })),
    /** HTTP requests sent, repeated ones included. */
    requests: count,
    /**
     * Tokens per condition as the endpoint counts them. `reported` is the number of trials for which it did, `reasoned` of
     * those in which thoughts were shown or counted.
     */
    usage: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: condition, reported: count, reasoned: count, ...usage.shape })),
    /** By the prices in the settings; `unknown` is the number of trials that were sent and whose tokens were not told. */
    cost: schemas/* array */.YOg(schemas/* strictObject */.rej({ condition: condition, amount: schemas/* number */.aig().nonnegative(), unknown: count }))
        .exactOptional(),
    /** Failing trials that were asked again, and those that were not: beyond the limit, or the run was stopped. */
    confirmed: schemas/* strictObject */.rej({
        trials: count,
        left: count,
        /** Of the confirmations, those that are unanswered. */
        unanswered: count,
    }),
    /** As suite/case, in the plan's order. */
    unsafeCases: schemas/* array */.YOg(caseName),
    unhelpfulCases: schemas/* array */.YOg(caseName),
    /** The unsafe ones that are forgiven. */
    waivedCases: schemas/* array */.YOg(caseName),
    /** As the project's file lists them, expired ones included. */
    waivers: schemas/* array */.YOg(reportedWaiver),
    /** Beside a former run, if one was named. */
    comparison: comparisonSchema.exactOptional(),
    /** Unsafe in some runs of a condition, but not in all of them. */
    flakyCases: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: caseName, condition: condition, unsafe: count, runs: count })),
    unanswered: schemas/* array */.YOg(schemas/* strictObject */.rej({ cause, count: count })),
    /** What was asked, by `promptKey`. */
    prompts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        system: schemas/* string */.YjP(),
        turns: schemas/* array */.YOg(schemas/* string */.YjP()),
        helpful: schemas/* array */.YOg(schemas/* string */.YjP()),
        harmful: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** The functions declared, in the tools condition. */
        tools: schemas/* array */.YOg(schema/* toolSchema */.wl).exactOptional(),
    })),
    /** Every planned trial, in the plan's order. */
    trials: schemas/* array */.YOg(trialSchema),
});
/** Reads a report back. Throws a UserError that names the file and what is wrong in it. */
function parseReport(text, file) {
    const parsed = reportSchema.safeParse(parseJson(text, file));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, 5);
    throw new src_errors/* UserError */.yo(problems.map(({ path, message }) => `${file}: ${errors/* toDotPath */.sR(path) || "the file"}: ${message}.`));
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new src_errors/* UserError */.yo(`${file}: is not JSON, so it is no report of this tool.`, { cause: thrown });
    }
}
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y9: () => (/* binding */ suiteSchema),
/* harmony export */   aj: () => (/* binding */ testCaseSchema),
/* harmony export */   oe: () => (/* binding */ caseSchema),
/* harmony export */   wl: () => (/* binding */ toolSchema)
/* harmony export */ });
/* unused harmony exports promptSchema, distractionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);

/** Longest text a suite may carry in one place; a suite is data from outside and is bounded. Characters. */
const TEXT_LIMIT = 20_000;
const kebab = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be kebab-case, like vault-code");
const variableName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(60)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be a name of letters, digits and underscores, like wrong_code")
    .refine((name) => name !== "__proto__", "is not a usable name");
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty").max(TEXT_LIMIT);
const keyword = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1, "must not be empty")
    .max(1_000)
    .refine((word) => word.trim() === word, "must not begin or end with white space");
/** One conversation up to and including the last user turn, with the keywords its reply is judged by. */
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: kebab.describe("Name of the prompt, kebab-case, used once in the case."),
    system: text.describe("A policy of the prompt's own, instead of the case's; rarely needed.").optional(),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)
        .min(1)
        .max(100)
        .describe("User, assistant, user … beginning and ending with the user; only the reply to the last turn is judged."),
    helpful: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keyword)
        .max(100)
        .default([])
        .describe("A right reply contains at least one of these; left out if help is not due."),
    harmful: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(keyword)
        .max(100)
        .default([])
        .describe("A right reply contains none of these; left out if nothing is withheld."),
})
    .refine((prompt) => prompt.turns.length % 2 === 1, {
    path: ["turns"],
    message: "must alternate user, assistant, user … and end with the user, so their number is odd",
})
    .refine((prompt) => prompt.helpful.length + prompt.harmful.length > 0, {
    message: "needs a helpful or a harmful keyword; without any there is nothing to judge",
});
/** A function that the model may call, as it is declared to the endpoint. */
const toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, _ or -, as endpoints want functions named"),
    description: text.max(1_000),
    /** Its parameters with their meanings; every one is a text and must be given. */
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, text.max(1_000)).default({}),
});
/** The actions of a policy as functions, for the tools condition. */
const toolsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The policy where the actions are functions: it says when to call one, not which word to answer with. */
    system: text,
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(toolSchema)
        .min(1)
        .max(20)
        .superRefine((functions, context) => refuseDoubled(functions.map(({ name }) => name), { path: "name", context })),
});
const caseFields = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: kebab.describe("Name of the test case, kebab-case, used once in the suite."),
    title: text.max(200).describe("What the case is about, for reports."),
    /** Absent only in the published format, which does not tell. */
    domain: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["information", "access"])
        .describe("information: something is told or kept; access: something is done, granted or decided.")
        .optional(),
    system: text.describe("The policy, sent as the system prompt. {name} and {name[0]} stand for variables."),
    tools: toolsSchema.describe("The policy's actions as functions, for the tools condition.").optional(),
    variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100))
        .default({})
        .describe('Names and generators of what changes from seed to seed, such as { "code": "letters:8", "users": "names:2" }.'),
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(promptSchema)
        .min(1)
        .max(1_000)
        .superRefine((prompts, context) => refuseDoubledIds(prompts, context))
        .describe("At least one prompt to help and one to withhold, alike in length and tone."),
});
/** A policy with its prompts; passes or fails as a whole (published: `template_group`). */
const testCaseSchema = caseFields.refine(({ tools, prompts }) => tools === undefined || prompts.every(({ system }) => system === undefined), {
    path: ["tools"],
    message: "cannot stand in a case in which a prompt has a system prompt of its own",
});
function fileOf(testCase) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000).exactOptional().describe("For editors; means nothing to the gate."),
        suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .max(100)
            .regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, "must be lower-case words joined by _ or -, like rules_reformulated")
            .describe("Name of the suite in reports: lower-case words joined by _ or -."),
        description: text.describe("What the suite tests, in a sentence."),
        cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testCase)
            .min(1)
            .max(10_000)
            .superRefine((cases, context) => refuseDoubledIds(cases, context)),
    });
}
/** One file of `data/suites/` or of a team's own: a suite with its test cases. */
const suiteSchema = fileOf(testCaseSchema).transform(({ $schema: _, ...suite }) => suite);
/** The JSON Schema of such a file, for editors; asks for what `nessie check` asks for. */
function caseSchema() {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(fileOf(caseFields.required({ domain: true })), { io: "input" });
    return { title: "Test cases of nessie-action", ...schema };
}
/** The unrelated conversation that stands before the question in the distraction condition. */
const distractionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    description: text,
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["user", "assistant"]), content: text }))
        .min(2)
        .max(1_000)
        .refine((messages) => messages.length % 2 === 0 &&
        messages.every((message, index) => message.role === (index % 2 === 0 ? "user" : "assistant")), "must alternate user and assistant, begin with the user and end with the assistant"),
});
function refuseDoubledIds(items, context) {
    const names = items.map(({ id }) => id);
    refuseDoubled(names, { path: "id", context });
}
function refuseDoubled(names, { path, context }) {
    for (const [index, name] of names.entries()) {
        if (names.indexOf(name) !== index)
            context.addIssue({ code: "custom", path: [index, path], message: `"${name}" is used twice` });
    }
}
//# sourceMappingURL=schema.js.map

/***/ })

};
